//! An element type of one's own: in the semiring (min, +), powers of the matrix of distances are the
//! shortest paths. Run it with `cargo run --release --example semiring`.

use einsum::{Portable, Scalar, einsum, scalar_operand};
use ndarray::{Array2, arr2};

/// A distance: the sum of two is the shorter one, their product one after the other.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Distance(f64);

impl Scalar for Distance {
    type Simd = Portable<8>;
    /// No way.
    const ZERO: Self = Self(f64::INFINITY);
    /// No way to go.
    const ONE: Self = Self(0.0);

    fn plus(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    fn times(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

scalar_operand!(Distance);

/// The shortest ways of any number of edges: the matrix squared until nothing changes.
fn shortest_paths(edges: &Array2<Distance>) -> Array2<Distance> {
    let mut paths = edges.clone();
    loop {
        let longer = einsum!("ik,kj->ij", paths, paths);
        if longer == paths {
            return paths;
        }
        paths = longer;
    }
}

fn main() {
    let far = f64::INFINITY;
    let edges = arr2(&[
        [0.0, 3.0, 8.0, far, -4.0],
        [far, 0.0, far, 1.0, 7.0],
        [far, 4.0, 0.0, far, far],
        [2.0, far, -5.0, 0.0, far],
        [far, far, far, 6.0, 0.0],
    ])
    .mapv(Distance);

    let paths = shortest_paths(&edges);

    for row in paths.rows() {
        println!("{:?}", row.map(|distance| distance.0).to_vec());
    }
    // Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, figure 25.1.
    let expected = arr2(&[
        [0.0, 1.0, -3.0, 2.0, -4.0],
        [3.0, 0.0, -4.0, 1.0, -1.0],
        [7.0, 4.0, 0.0, 5.0, 3.0],
        [2.0, -1.0, -5.0, 0.0, -2.0],
        [8.0, 5.0, 1.0, 6.0, 0.0],
    ]);
    assert_eq!(paths, expected.mapv(Distance));
}
