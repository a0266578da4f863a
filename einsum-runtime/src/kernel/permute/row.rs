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

impl<T> Row<T> {
    /// Of one factor.
    #[inline(always)]
    pub(crate) fn one(factor: Factor<T>, len: usize) -> Self {
        let Factor { pointer, splat, conjugated } = factor;
        let factors = [0, 1].map(|_| Factor { pointer, splat, conjugated });
        Self { factors, count: 1, len }
    }
}

/// One source's part in a row.
pub(crate) struct Factor<T> {
    pub(crate) pointer: *const T,
    /// Whether one element is for the whole row.
    pub(crate) splat: bool,
    pub(crate) conjugated: bool,
}

/// Forms of rows: elements, none of them conjugated; products of two such; anything.
pub(crate) const ONE: u8 = 1;
const TWO: u8 = 2;
pub(crate) const ANY: u8 = 0;

impl<T: Scalar> Row<T> {
    /// A form of which the loops ask nothing for each vector.
    #[inline(always)]
    pub(crate) fn form(&self) -> u8 {
        let plain = |factor: &Factor<T>| !factor.splat && !factor.conjugated;
        match self.factors[..self.count].iter().all(plain) {
            true if self.count == 1 => ONE,
            true => TWO,
            false => ANY,
        }
    }

    /// The product of the factors at `n` elements from `i` on.
    ///
    /// # Safety
    ///
    /// They are inside the row, and `n <= L::WIDTH`, or equal if `whole`; the form is the row's, or any.
    #[inline(always)]
    pub(crate) unsafe fn product<const FORM: u8, L: Lanes<T>>(
        &self,
        lanes: L,
        i: usize,
        whole: bool,
        n: usize,
    ) -> L::Vector {
        let factor = |factor: &Factor<T>| {
            let element = In::<T, Plain>::new(factor.pointer);
            // SAFETY: the caller's promise; a splat's element is there for each row.
            let vector = unsafe {
                if FORM == ANY && factor.splat {
                    element.splat(lanes)
                } else {
                    element.at(i, 1).load::<true, L>(lanes, 1, whole, n)
                }
            };
            if FORM == ANY && factor.conjugated { lanes.conjugate(vector) } else { vector }
        };
        let first = factor(&self.factors[0]);
        let one = FORM == ONE || FORM == ANY && self.count == 1;
        if one { first } else { lanes.mul(first, factor(&self.factors[1])) }
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
        unsafe { self.write_part::<ANY, L, U>(lanes, out, 0, self.len) }
    }

    /// The same for long rows, with a loop for each form: of rows of ten elements each would take twice as long.
    ///
    /// # Safety
    ///
    /// As for `write`.
    #[inline(always)]
    pub(crate) unsafe fn write_long<L: Lanes<T>, U: Update<T>>(&self, lanes: L, out: Out<T, U>) {
        // SAFETY: the caller's promise.
        unsafe {
            match self.form() {
                ONE => self.write_part::<ONE, L, U>(lanes, out, 0, self.len),
                TWO => self.write_part::<TWO, L, U>(lanes, out, 0, self.len),
                _ => self.write(lanes, out),
            }
        }
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
            self.write_part::<ANY, L, U>(lanes, out, 0, head);
            for i in (head..tail).step_by(L::WIDTH) {
                let product = self.product::<ANY, L>(lanes, i, true, L::WIDTH);
                let vector = update.vector(lanes, product, || lanes.splat(T::ZERO));
                stream_vector(level, vector, to.add(i).cast());
            }
            self.write_part::<ANY, L, U>(lanes, out, tail, self.len - tail);
        }
    }

    /// Updates the row at `out` with `len` products from `from` on.
    ///
    /// # Safety
    ///
    /// As for `write`; they are inside the row, and the form is the row's, or any.
    #[inline(always)]
    unsafe fn write_part<const FORM: u8, L: Lanes<T>, U: Update<T>>(
        &self,
        lanes: L,
        out: Out<T, U>,
        from: usize,
        len: usize,
    ) {
        // SAFETY: the caller's promise.
        unsafe { write_vectors(lanes, out.at(from, 1), len, &Part::<FORM, T> { row: self, from }) };
    }
}

/// What a row of the output is written with. A closure would not do: it may be compiled by itself, without the instruction
/// set that vectors have.
pub(crate) trait Vectors<T: Scalar, L: Lanes<T>> {
    /// `n` elements from `i` on, as many as a vector has if `whole`.
    ///
    /// # Safety
    ///
    /// They are inside the row.
    unsafe fn vector(&self, lanes: L, i: usize, whole: bool, n: usize) -> L::Vector;
}

/// A row from an element on.
struct Part<'r, const FORM: u8, T> {
    row: &'r Row<T>,
    from: usize,
}

impl<const FORM: u8, T: Scalar, L: Lanes<T>> Vectors<T, L> for Part<'_, FORM, T> {
    #[inline(always)]
    unsafe fn vector(&self, lanes: L, i: usize, whole: bool, n: usize) -> L::Vector {
        // SAFETY: the caller's promise.
        unsafe { self.row.product::<FORM, L>(lanes, self.from + i, whole, n) }
    }
}

/// Updates the first `len` elements.
///
/// # Safety
///
/// They can be written, and are inside the row.
#[inline(always)]
pub(crate) unsafe fn write_vectors<T: Scalar, L: Lanes<T>, U: Update<T>>(
    lanes: L,
    out: Out<T, U>,
    len: usize,
    row: &impl Vectors<T, L>,
) {
    let whole = len - len % L::WIDTH;
    // SAFETY: vectors up to `whole` are inside the row, and `len - whole` elements from there on.
    unsafe {
        for i in (0..whole).step_by(L::WIDTH) {
            out.at(i, 1).store(lanes, 1, L::WIDTH, row.vector(lanes, i, true, L::WIDTH));
        }
        if whole < len {
            let n = len - whole;
            out.at(whole, 1).store(lanes, 1, n, row.vector(lanes, whole, false, n));
        }
    }
}
