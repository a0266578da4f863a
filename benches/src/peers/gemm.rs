//! Libraries that multiply strided matrices, behind one signature.

use std::slice;

use ::faer::traits::ComplexField;
use ::faer::{Accum, MatMut, MatRef, Par};
use ::gemm::Parallelism;
use ::nalgebra::{DMatrixView, DMatrixViewMut, Dyn};
use ::ndarray::linalg::{general_mat_mul, general_mat_vec_mul};
use ::ndarray::{ArrayView2, ArrayViewMut2, Axis, ShapeBuilder};

use crate::element::{Element, c32, c64};

/// C ← A·B, with A `m`×`k` and B `k`×`n`.
///
/// Strides are of rows and columns, in elements.
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "the names are those of the formula")]
pub struct Gemm<T> {
    pub m: usize,
    pub n: usize,
    pub k: usize,
    pub a: *const T,
    pub a_strides: [usize; 2],
    pub b: *const T,
    pub b_strides: [usize; 2],
    pub c: *mut T,
    pub c_strides: [usize; 2],
}

/// Computes a product.
///
/// # Safety
///
/// Every element that extents and strides reach is in bounds, those of C are reached once, and nobody else has C.
pub type Kernel<T> = unsafe fn(&Gemm<T>);

fn signed(strides: [usize; 2]) -> [isize; 2] {
    strides.map(|stride| stride as isize)
}

/// `faer::linalg::matmul`, with the threads of the pool that it is called in.
///
/// # Safety
///
/// See [`Kernel`].
pub unsafe fn faer<T: ComplexField>(product: &Gemm<T>) {
    let &Gemm { m, n, k, a, b, c, .. } = product;
    let [ars, acs] = signed(product.a_strides);
    let [brs, bcs] = signed(product.b_strides);
    let [crs, ccs] = signed(product.c_strides);
    // SAFETY: the caller's promise about A, B and C.
    let (a, b, c) = unsafe {
        (
            MatRef::from_raw_parts(a, m, k, ars, acs),
            MatRef::from_raw_parts(b, k, n, brs, bcs),
            MatMut::from_raw_parts_mut(c, m, n, crs, ccs),
        )
    };
    let threads = rayon::current_num_threads();
    let par = if threads == 1 { Par::Seq } else { Par::rayon(threads) };
    ::faer::linalg::matmul::matmul(c, Accum::Replace, a, b, T::one_impl(), par);
}

/// `gemm::gemm`, with the threads of the pool that it is called in.
///
/// # Safety
///
/// See [`Kernel`].
pub unsafe fn gemm<T: Element>(product: &Gemm<T>) {
    let &Gemm { m, n, k, a, b, c, .. } = product;
    let [ars, acs] = signed(product.a_strides);
    let [brs, bcs] = signed(product.b_strides);
    let [crs, ccs] = signed(product.c_strides);
    let (zero, one) = (T::zero(), T::one());
    let threads = rayon::current_num_threads();
    let par = if threads == 1 { Parallelism::None } else { Parallelism::Rayon(threads) };
    // SAFETY: the caller's promise about A, B and C.
    unsafe {
        ::gemm::gemm(
            m, n, k, c, ccs, crs, false, a, acs, ars, b, bcs, brs, zero, one, false, false, false,
            par,
        );
    }
}

macro_rules! matrixmultiply {
    ($name:ident, $element:ty, [$($flag:expr),*], $one:expr, $zero:expr) => {
        /// From `matrixmultiply`.
        ///
        /// # Safety
        ///
        /// See [`Kernel`].
        pub unsafe fn $name(product: &Gemm<$element>) {
            let &Gemm { m, n, k, a, b, c, .. } = product;
            let [ars, acs] = signed(product.a_strides);
            let [brs, bcs] = signed(product.b_strides);
            let [crs, ccs] = signed(product.c_strides);
            // SAFETY: the caller's promise about A, B and C; a complex number is an array of two.
            unsafe {
                matrixmultiply::$name(
                    $($flag,)* m, k, n, $one, a.cast(), ars, acs, b.cast(), brs, bcs, $zero, c.cast(), crs, ccs,
                );
            }
        }
    };
}

use matrixmultiply::CGemmOption::Standard;

matrixmultiply!(sgemm, f32, [], 1.0, 0.0);
matrixmultiply!(dgemm, f64, [], 1.0, 0.0);
matrixmultiply!(cgemm, c32, [Standard, Standard], [1.0, 0.0], [0.0, 0.0]);
matrixmultiply!(zgemm, c64, [Standard, Standard], [1.0, 0.0], [0.0, 0.0]);

/// One more than the offset of the last element.
fn span(extents: [usize; 2], strides: [usize; 2]) -> usize {
    (extents[0] - 1) * strides[0] + (extents[1] - 1) * strides[1] + 1
}

/// `nalgebra`'s `gemm` on views.
///
/// # Safety
///
/// See [`Kernel`]; extents are not 0.
pub unsafe fn nalgebra<T: Element>(product: &Gemm<T>) {
    let &Gemm { m, n, k, a, a_strides, b, b_strides, c, c_strides } = product;
    // SAFETY: the caller's promise: the first and the last element of each are in bounds.
    let (a, b, c) = unsafe {
        (
            slice::from_raw_parts(a, span([m, k], a_strides)),
            slice::from_raw_parts(b, span([k, n], b_strides)),
            slice::from_raw_parts_mut(c, span([m, n], c_strides)),
        )
    };
    let strides = |[rows, columns]: [usize; 2]| (Dyn(rows), Dyn(columns));
    let (ars, acs) = strides(a_strides);
    let (brs, bcs) = strides(b_strides);
    let (crs, ccs) = strides(c_strides);
    let a = DMatrixView::from_slice_with_strides_generic(a, Dyn(m), Dyn(k), ars, acs);
    let b = DMatrixView::from_slice_with_strides_generic(b, Dyn(k), Dyn(n), brs, bcs);
    let mut c = DMatrixViewMut::from_slice_with_strides_generic(c, Dyn(m), Dyn(n), crs, ccs);
    c.gemm(T::one(), &a, &b, T::zero());
}

/// `ndarray`'s `general_mat_mul`, `general_mat_vec_mul` or `dot`.
///
/// # Safety
///
/// See [`Kernel`].
pub unsafe fn ndarray<T: Element>(product: &Gemm<T>) {
    let &Gemm { m, n, k, a, a_strides, b, b_strides, c, c_strides } = product;
    // SAFETY: the caller's promise about A, B and C.
    let (a, b, mut c) = unsafe {
        (
            ArrayView2::from_shape_ptr((m, k).strides(a_strides.into()), a),
            ArrayView2::from_shape_ptr((k, n).strides(b_strides.into()), b),
            ArrayViewMut2::from_shape_ptr((m, n).strides(c_strides.into()), c),
        )
    };
    let (first, one, zero) = (Axis(0), T::one(), T::zero());
    match (m, n) {
        (1, 1) => c[[0, 0]] = a.index_axis(first, 0).dot(&b.index_axis(Axis(1), 0)),
        (_, 1) => {
            let mut column = c.index_axis_mut(Axis(1), 0);
            general_mat_vec_mul(one, &a, &b.index_axis(Axis(1), 0), zero, &mut column);
        }
        (1, _) => {
            let mut row = c.index_axis_mut(first, 0);
            general_mat_vec_mul(one, &b.t(), &a.index_axis(first, 0), zero, &mut row);
        }
        _ => general_mat_mul(one, &a, &b, zero, &mut c),
    }
}
