//! One row of the output, computed with vectors.

use super::stream::stream_vector;
use crate::kernel::gemm::LINE_BYTES;
use crate::kernel::simd::{Lanes, Level};
use crate::pointer::{In, Out, Plain, Update};
use crate::scalar::Scalar;

/// One row of the output: what its elements are made of.
pub(crate) struct Row<T> {
    pub(crate) factors: [Factor<T>; 2],
    /// How many factors there are.
    pub(crate) count: usize,
    pub(crate) len: usize,
}

/// One source's part in a row.
pub(crate) struct Factor<T> {
    pub(crate) pointer: *const T,
    /// Whether one element is for the whole row.
    pub(crate) splat: bool,
    pub(crate) conjugated: bool,
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
    pub(crate) unsafe fn write<L: Lanes<T>, U: Update<T>>(&self, lanes: L, out: Out<T, U>) {
        // SAFETY: the caller's promise.
        unsafe { self.write_part(lanes, out, 0, self.len) }
    }

    /// Writes what `write` would to the row at `to`, whole cache lines of it around the cache. Not for updates that
    /// read.
    ///
    /// # Safety
    ///
    /// As for `write`; the CPU has `level`.
    #[inline(always)]
    pub(super) unsafe fn stream<L: Lanes<T>, U: Update<T>>(
        &self,
        lanes: L,
        level: Level,
        to: *mut T,
        update: U,
    ) {
        let out = Out::new(to, update);
        let size = size_of::<L::Vector>();
        let head = (to.addr().wrapping_neg() % LINE_BYTES / size_of::<T>()).min(self.len);
        let lines = (self.len - head) * size_of::<T>() / LINE_BYTES;
        let divides = LINE_BYTES.is_multiple_of(size) && to.addr().is_multiple_of(size_of::<T>());
        let lines = if divides { lines } else { 0 };
        let tail = head + lines * LINE_BYTES / size_of::<T>();
        // SAFETY: the head, whole lines, and the tail are the row. Where elements lie at multiples of their size, the
        // head ends with a line, and vectors, which divide one, are aligned there; elsewhere there are no lines.
        unsafe {
            self.write_part(lanes, out, 0, head);
            for i in (head..tail).step_by(L::WIDTH) {
                let product = self.product(lanes, i, true, L::WIDTH);
                let vector = update.vector(lanes, product, || lanes.splat(T::ZERO));
                stream_vector(level, vector, to.add(i).cast());
            }
            self.write_part(lanes, out, tail, self.len - tail);
        }
    }

    /// Updates the row at `out` with `len` products from `from` on.
    ///
    /// # Safety
    ///
    /// As for `write`; they are inside the row.
    #[inline(always)]
    unsafe fn write_part<L: Lanes<T>, U: Update<T>>(
        &self,
        lanes: L,
        out: Out<T, U>,
        from: usize,
        len: usize,
    ) {
        let out = out.at(from, 1);
        let whole = len - len % L::WIDTH;
        for i in (0..whole).step_by(L::WIDTH) {
            // SAFETY: `L::WIDTH` elements from `i` on are below `whole`.
            unsafe {
                let product = self.product(lanes, from + i, true, L::WIDTH);
                out.at(i, 1).store(lanes, 1, L::WIDTH, product);
            }
        }
        if whole < len {
            let n = len - whole;
            // SAFETY: `n` elements are left.
            unsafe {
                let product = self.product(lanes, from + whole, false, n);
                out.at(whole, 1).store(lanes, 1, n, product);
            }
        }
    }
}
