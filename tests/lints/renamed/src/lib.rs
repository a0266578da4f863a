//! A crate that knows einsum-rs by another name only.

use ndarray::{Array2, ArrayView2};
use std::cell::RefCell;
use tensor::Scalar;

/// A product by path.
pub fn product<T: Scalar>(a: ArrayView2<'_, T>, b: ArrayView2<'_, T>) -> Array2<T> {
    tensor::einsum!("ik,kj->ij", a, b)
}

/// The other forms.
pub fn forms(a: &Array2<f64>) -> Result<f64, tensor::Error> {
    use tensor::{einsum_into, try_einsum_into};
    let mut out = tensor::try_einsum!("ik,jk->ij", a, a)?;
    einsum_into!("ik,jk,j->ij", a, a, a.column(0) += &mut out; alpha = 0.5);
    let mut trace = 0.0;
    try_einsum_into!("ii->", out => &mut trace)?;
    Ok(trace)
}

/// A temporary at the tail of a function, as edition 2021 drops it.
pub fn tail() -> f64 {
    let cell = RefCell::new([1.0, 2.0]);
    let mut sum = tensor::einsum!("i,i->", *cell.borrow(), [3.0, 4.0]);
    tensor::einsum_into!("i->", *cell.borrow() += &mut sum);
    sum
}

/// Behind a macro of one's own.
#[macro_export]
macro_rules! dot {
    ($a:expr, $b:expr) => {
        tensor::einsum!("i,i->", $a, $b)
    };
}

/// Through it.
pub fn through() -> i32 {
    let einsum = [1, 2];
    dot!(einsum, [3, 4])
}
