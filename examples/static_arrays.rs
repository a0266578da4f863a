//! Nested arrays: extents are in the types, arrays come out, nothing is allocated, and extents that
//! don't agree are refused at compile time. Run it with `cargo run --release --example static_arrays`.

use einsum::einsum;

type Matrix4 = [[f64; 4]; 4];
type Vector4 = [f64; 4];

fn translation(x: f64, y: f64, z: f64) -> Matrix4 {
    [[1.0, 0.0, 0.0, x], [0.0, 1.0, 0.0, y], [0.0, 0.0, 1.0, z], [0.0, 0.0, 0.0, 1.0]]
}

fn quarter_turn_about_z() -> Matrix4 {
    [[0.0, -1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]]
}

/// Any extents: the three dimensions are constants wherever it is used.
fn product<const M: usize, const K: usize, const N: usize>(
    a: &[[f64; K]; M],
    b: &[[f64; N]; K],
) -> [[f64; N]; M] {
    einsum!("ik,kj->ij", a, b)
}

fn main() {
    let motion: Matrix4 = einsum!("ik,kj->ij", translation(1.0, 2.0, 3.0), quarter_turn_about_z());
    let corners: [Vector4; 3] = [[1.0, 0.0, 0.0, 1.0], [0.0, 1.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0]];

    // Every corner moved: no loop, no transpose.
    let moved: [Vector4; 3] = einsum!("ij,nj->ni", motion, corners);
    println!("{corners:?}\nmoves to\n{moved:?}");
    assert_eq!(moved, [[1.0, 3.0, 3.0, 1.0], [0.0, 2.0, 3.0, 1.0], [1.0, 2.0, 4.0, 1.0]]);

    let trace: f64 = einsum!("ii->", motion);
    assert_eq!(trace, 2.0);
    let outer: [[f64; 2]; 3] = einsum!("i,j->ij", [1.0, 2.0, 3.0], [10.0, 1.0]);
    assert_eq!(outer, [[10.0, 1.0], [20.0, 2.0], [30.0, 3.0]]);
    assert_eq!(product(&[[1.0, 2.0]], &[[3.0], [4.0]]), [[11.0]]);

    // Does not compile: label `k` would have the extents 4 and 3.
    // einsum!("ik,kj->ij", motion, corners);
}
