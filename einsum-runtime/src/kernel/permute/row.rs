//! One row of the output, computed with vectors.

use crate::kernel::simd::Lanes;
use crate::pointer::{In, Out, Plain, Update};
use crate::scalar::Scalar;

/// One row of the output: what its elements are made of.
pub(super) struct Row<T> {
    pub(super) factors: [Factor<T>; 2],
    /// How many factors there are.
    pub(super) count: usize,
    pub(super) len: usize,
}

/// One source's part in a row.
pub(super) struct Factor<T> {
    pub(super) pointer: *const T,
    /// Whether one element is for the whole row.
    pub(super) splat: bool,
    pub(super) conjugated: bool,
}

impl<T: Scalar> Row<T> {
    /// The product of the factors at `n` elements from `i` on.
    ///
    /// # Safety
    ///
    /// They are inside the row, and `n <= L::WIDTH`, or equal if `whole`.
    #[inline(always)]
    unsafe fn product<L: Lanes<T>>(&self, lanes: L, i: usize, whole: bool, n: usize) -> L::Vector {
        let factor = |factor: &Factor<T>| {
            let element = In::<T, Plain>::new(factor.pointer);
            // SAFETY: the caller's promise; a splat's element is there for each row.
            let vector = unsafe {
                if factor.splat {
                    element.splat(lanes)
                } else {
                    element.at(i, 1).load::<true, L>(lanes, 1, whole, n)
                }
            };
            if factor.conjugated { lanes.conjugate(vector) } else { vector }
        };
        let first = factor(&self.factors[0]);
        if self.count == 1 { first } else { lanes.mul(first, factor(&self.factors[1])) }
    }

    /// Updates `out` with the products.
    ///
    /// # Safety
    ///
    /// Factors that are not splats can be read for `len` elements, and `out` written; `out` may be
    /// a factor.
    #[inline(always)]
    pub(super) unsafe fn write<L: Lanes<T>, U: Update<T>>(&self, lanes: L, out: Out<T, U>) {
        let whole = self.len - self.len % L::WIDTH;
        for i in (0..whole).step_by(L::WIDTH) {
            // SAFETY: `L::WIDTH` elements from `i` on are below `whole`.
            unsafe {
                let product = self.product(lanes, i, true, L::WIDTH);
                out.at(i, 1).store(lanes, 1, L::WIDTH, product);
            }
        }
        if whole < self.len {
            let n = self.len - whole;
            // SAFETY: `n` elements are left.
            unsafe {
                let product = self.product(lanes, whole, false, n);
                out.at(whole, 1).store(lanes, 1, n, product);
            }
        }
    }
}
