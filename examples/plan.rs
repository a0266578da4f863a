//! The order in which operands are contracted, and what it saves. Run it with
//! `cargo run --release --example plan`.

use std::time::Instant;

use einsum::{einsum, plan};
use ndarray::{Array2, Array3};

fn main() {
    // A tensor in Tucker form: a small core, and a matrix for each of its axes.
    let core = Array3::from_shape_fn((8, 9, 10), |(a, b, c)| (a + 2 * b + 3 * c) as f64);
    let matrix =
        |rank, n| Array2::from_shape_fn((rank, n), |(r, i)| (r as f64 - 0.01 * i as f64).sin());
    let (u, v, w) = (matrix(8, 60), matrix(9, 70), matrix(10, 80));

    let plan = plan!("abc,ai,bj,ck->ijk", core, u, v, w);
    println!("{plan}");
    assert_eq!(plan.steps().len(), 3);
    assert!(plan.speedup() > 50.0);
    assert!(plan.largest_intermediate() < 60.0 * 70.0 * 80.0);

    // The order follows the extents: the same call, on a chain that is thin here or there.
    let (thin, wide) = (Array2::<f64>::ones((4, 400)), Array2::<f64>::ones((400, 400)));
    println!("from the left:  {}", plan!("ij,jk,kl->il", thin, wide, wide).path());
    println!("from the right: {}", plan!("ij,jk,kl->il", wide, wide, thin.t()).path());

    // What a wrong order costs.
    let start = Instant::now();
    let chosen = einsum!("ij,jk,kl->il", thin, wide, wide);
    let middle = Instant::now();
    let forced = einsum!("ij,jk,kl->il", thin, wide, wide; path = "a(bc)");
    println!("chosen {:?}, forced {:?}", middle - start, middle.elapsed());
    assert_eq!(chosen, forced);
}
