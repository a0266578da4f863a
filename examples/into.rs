//! Into memory that is there: overwrite, accumulate, scale, and write through strides. Nothing is
//! allocated. Run it with `cargo run --release --example into`.

use einsum::{ViewMut, einsum_into, try_einsum_into};
use ndarray::{Array2, arr1, arr2, s};

fn main() {
    let a = arr2(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let b = arr2(&[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]);

    // C ← A·B: what was in the output is never read.
    let mut c = Array2::from_elem((2, 2), f64::NAN);
    einsum_into!("ik,kj->ij", a, b => &mut c);
    assert_eq!(c, arr2(&[[4.0, 5.0], [10.0, 11.0]]));

    // C ← C + A·B.
    einsum_into!("ik,kj->ij", a, b += &mut c);
    assert_eq!(c, arr2(&[[8.0, 10.0], [20.0, 22.0]]));

    // C ← α·A·B + β·C, as in BLAS.
    einsum_into!("ik,kj->ij", a, b => &mut c; alpha = -1.0, beta = 0.5);
    assert_eq!(c, Array2::zeros((2, 2)));

    // A part of a larger array, every second column from the right.
    let mut board = Array2::<f64>::zeros((3, 5));
    einsum_into!("ik,kj->ij", a, b => board.slice_mut(s![1.., 1..;-2]));
    println!("{board}");
    assert_eq!(board.row(2), arr1(&[0.0, 0.0, 11.0, 0.0, 10.0]));

    // A slice with a shape and strides: here the transpose, in Fortran order.
    let mut memory = [0.0; 6];
    let mut transposed = ViewMut::with_strides(&mut memory, 0, [3, 2], [1, 3]).expect("it fits");
    einsum_into!("ik->ki", a => &mut transposed);
    assert_eq!(memory, [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);

    // A plain variable; and an error instead of a panic.
    let mut total = 100.0;
    einsum_into!("ik->", a += &mut total);
    assert_eq!(total, 121.0);
    let error = try_einsum_into!("ik,kj->ij", a, a => &mut c).expect_err("3 is not 2");
    println!("{error}");
}
