//! One function for every element type and every kind of array.
//! Run it with `cargo run --release --example generic`.

use einsum::{Error, Scalar, conj, einsum, try_einsum};
use ndarray::{Array1, Array2, ArrayView1, ArrayView2, arr1, arr2};
use num_complex::Complex64;

/// A quadratic form x† · A · x, for real and complex elements alike.
fn quadratic<T: Scalar>(a: ArrayView2<'_, T>, x: ArrayView1<'_, T>) -> T {
    einsum!("i,ij,j->", conj(x), a, x)
}

/// The Gram matrix of the rows; the error is the caller's to handle.
fn gram<T: Scalar>(rows: ArrayView2<'_, T>, weights: &[T]) -> Result<Array2<T>, Error> {
    try_einsum!("ik,k,jk->ij", rows, weights, conj(rows))
}

/// Extents known to the compiler.
fn mean<T: Scalar, const N: usize, const D: usize>(points: &[[T; D]; N], weight: T) -> [T; D] {
    einsum!("nd,->d", points, weight)
}

fn main() {
    let a = arr2(&[[2.0, 1.0], [1.0, 3.0]]);
    let x = arr1(&[1.0, -2.0]);
    assert_eq!(quadratic(a.view(), x.view()), 10.0);

    let i = Complex64::i();
    let hermitian = arr2(&[[Complex64::from(2.0), -i], [i, Complex64::from(3.0)]]);
    let z = arr1(&[Complex64::from(1.0), i]);
    assert_eq!(quadratic(hermitian.view(), z.view()), Complex64::from(7.0));

    let integers = arr2(&[[1_i32, 2], [3, 4], [5, 6]]);
    let gram_matrix = gram(integers.view(), &[1, 10]).expect("two weights for two columns");
    println!("{gram_matrix}");
    assert_eq!(gram_matrix.row(0), arr1(&[41, 83, 125]));
    let error = gram(integers.view(), &[1, 10, 100]).expect_err("three weights");
    println!("{error}");

    assert_eq!(mean(&[[1.0_f32, 2.0], [3.0, 6.0]], 0.5), [2.0, 4.0]);
    assert_eq!(mean(&[[true, false], [false, false]], true), [true, false]);
    let empty: Array1<f64> = Array1::zeros(0);
    assert_eq!(quadratic(Array2::zeros((0, 0)).view(), empty.view()), 0.0);
}
