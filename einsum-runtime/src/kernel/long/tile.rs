//! The micro-kernel: rows of `a` and columns of `b`, in vectors along the long index.
//!
//! No closures: each would be a function without the instruction set's features.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and columns count through sums, vectors and addresses at once"
)]

use crate::kernel::gemm::Arithmetic;
use crate::kernel::simd::{Job, Lanes};
use crate::scalar::Scalar;

/// A source: its first element, and the strides of a tile's row (or column), of an entry, of the summed indices.
#[derive(Clone, Copy)]
pub(super) struct Source<T> {
    pub at: *const T,
    pub entry: isize,
    pub row: isize,
    pub k: [isize; 2],
}

/// Where sums go: an element of a vector has stride 1.
#[derive(Clone, Copy)]
pub(super) struct Target<T> {
    pub at: *mut T,
    pub entry: isize,
    pub row: isize,
    pub column: isize,
}

/// `out[e, i, j, ·] ← Σ a[e, i, k, ·]·b[e, j, k, ·]`, whole vectors of it.
#[derive(Clone, Copy)]
pub(super) struct Tiles<T> {
    pub a: Source<T>,
    pub b: Source<T>,
    pub out: Target<T>,
    pub entries: usize,
    pub rows: usize,
    pub columns: usize,
    pub k: [usize; 2],
    /// Vectors along the long index.
    pub vectors: usize,
    /// Whether `a` lacks the long index: its elements are broadcast then, there is one column, and the vectors
    /// themselves are what a tile has several of.
    pub splat: bool,
}

/// Summed indices after which a tile's sums are put down, so that its rows stay in L1 while columns pass by: 4 rows
/// of 64 lines are 16 KiB, half of the smallest L1.
const KC: usize = 64;

impl<T: Scalar> Job<T> for Tiles<T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // SAFETY: whoever made it promised that its walks stay inside the tensors.
        unsafe { self.all(arithmetic.whole()) };
    }
}

impl<T: Scalar> Source<T> {
    /// The same from another place on.
    #[inline(always)]
    fn moved(self, steps: isize) -> Self {
        Self { at: self.at.wrapping_offset(steps), ..self }
    }

    /// Where a summed index is, from the place of the first on.
    #[inline(always)]
    fn summed(self, first: *const T, outer: usize, inner: usize) -> *const T {
        let outer = self.k[0].wrapping_mul(outer as isize);
        first.wrapping_offset(outer.wrapping_add(self.k[1].wrapping_mul(inner as isize)))
    }

    /// A row's vector, or one of copies of its element if `SPLAT`.
    #[inline(always)]
    unsafe fn vector<L: Lanes<T>, const SPLAT: bool>(
        self,
        lanes: L,
        at: *const T,
        row: usize,
    ) -> L::Vector {
        let at = at.wrapping_offset(self.row.wrapping_mul(row as isize));
        // SAFETY: the caller's promise.
        unsafe { if SPLAT { lanes.splat(*at) } else { lanes.load(at) } }
    }

    /// The vectors of some columns.
    #[inline(always)]
    unsafe fn vectors<L: Lanes<T>, const C: usize>(self, lanes: L, at: *const T) -> [L::Vector; C] {
        let mut vectors = [lanes.splat(T::ZERO); C];
        for (c, vector) in vectors.iter_mut().enumerate() {
            // SAFETY: the caller's promise.
            *vector = unsafe { self.vector::<L, false>(lanes, at, c) };
        }
        vectors
    }
}

impl<T> Target<T> {
    /// A row's and column's place in a tile.
    #[inline(always)]
    fn element(self, tile: *mut T, row: usize, column: usize) -> *mut T {
        let row = self.row.wrapping_mul(row as isize);
        tile.wrapping_offset(row.wrapping_add(self.column.wrapping_mul(column as isize)))
    }
}

impl<T: Scalar> Tiles<T> {
    #[inline(always)]
    unsafe fn all<L: Lanes<T>>(self, lanes: L) {
        let width = L::WIDTH as isize;
        if self.splat {
            let vectors = Self {
                columns: self.vectors,
                b: Source { row: width, ..self.b },
                out: Target { column: width, ..self.out },
                ..self
            };
            // SAFETY: the caller's promise.
            return unsafe { vectors.broadcast(lanes) };
        }
        for vector in 0..self.vectors as isize {
            for entry in 0..self.entries as isize {
                let a = self.a.moved(vector * width + self.a.entry.wrapping_mul(entry));
                let b = self.b.moved(vector * width + self.b.entry.wrapping_mul(entry));
                let to = vector * width + self.out.entry.wrapping_mul(entry);
                let to = self.out.at.wrapping_offset(to);
                let one = Self { a, b, out: Target { at: to, ..self.out }, ..self };
                // SAFETY: the caller's promise.
                unsafe { one.both(lanes) };
            }
        }
    }

    /// All rows with some vectors before the next ones are read: `b` may come from memory.
    #[inline(always)]
    unsafe fn broadcast<L: Lanes<T>>(self, lanes: L) {
        let mut column = 0;
        while column < self.columns {
            let left = self.columns - column;
            let wide = if left >= 4 { 4 } else { 1 };
            let mut row = 0;
            while row < self.rows {
                // SAFETY: the caller's promise.
                row += unsafe {
                    match (self.rows - row, wide) {
                        // Eight rows of four vectors would be all 32 registers.
                        (8.., 4) if L::REGISTERS >= 32 => {
                            self.tile::<L, 8, 2, true>(lanes, row, column);
                            self.tile::<L, 8, 2, true>(lanes, row, column + 2)
                        }
                        (4.., 4) if L::REGISTERS >= 32 => {
                            self.tile::<L, 4, 4, true>(lanes, row, column)
                        }
                        (4.., 4) => {
                            self.tile::<L, 4, 2, true>(lanes, row, column);
                            self.tile::<L, 4, 2, true>(lanes, row, column + 2)
                        }
                        (2.., 4) => self.tile::<L, 2, 4, true>(lanes, row, column),
                        (_, 4) => self.tile::<L, 1, 4, true>(lanes, row, column),
                        (4.., _) => self.tile::<L, 4, 1, true>(lanes, row, column),
                        _ => self.tile::<L, 1, 1, true>(lanes, row, column),
                    }
                };
            }
            column += wide;
        }
    }

    /// One vector: all columns with some rows, for some summed indices at a time.
    #[inline(always)]
    unsafe fn both<L: Lanes<T>>(self, lanes: L) {
        let blocks = if self.k[0] > 1 { 1 } else { self.k[1].div_ceil(KC) };
        let mut row = 0;
        while row < self.rows {
            let high = match self.rows - row {
                4.. if L::REGISTERS >= 32 => 4,
                2.. => 2,
                _ => 1,
            };
            for block in 0..blocks {
                let from = block * KC;
                let kc = if blocks == 1 { self.k[1] } else { KC.min(self.k[1] - from) };
                let a = self.a.moved(self.a.k[1].wrapping_mul(from as isize));
                let b = self.b.moved(self.b.k[1].wrapping_mul(from as isize));
                let part = Self { a, b, k: [self.k[0], kc], ..self };
                // SAFETY: the caller's promise.
                unsafe { part.strip(lanes, row, high, block > 0) };
            }
            row += high;
        }
    }

    /// Some rows with all columns.
    #[inline(always)]
    unsafe fn strip<L: Lanes<T>>(self, lanes: L, row: usize, high: usize, again: bool) {
        let mut column = 0;
        while column < self.columns {
            let left = self.columns - column;
            let wide = if left >= 4 { 4 } else { left.min(2) };
            // SAFETY: the caller's promise.
            unsafe {
                match (high, wide) {
                    (4, 4) => self.sums::<L, 4, 4, false>(lanes, row, column, again),
                    (4, 2) => self.sums::<L, 4, 2, false>(lanes, row, column, again),
                    (4, _) => self.sums::<L, 4, 1, false>(lanes, row, column, again),
                    (2, 4) => self.sums::<L, 2, 4, false>(lanes, row, column, again),
                    (2, 2) => self.sums::<L, 2, 2, false>(lanes, row, column, again),
                    (2, _) => self.sums::<L, 2, 1, false>(lanes, row, column, again),
                    (_, 4) => self.sums::<L, 1, 4, false>(lanes, row, column, again),
                    (_, 2) => self.sums::<L, 1, 2, false>(lanes, row, column, again),
                    _ => self.sums::<L, 1, 1, false>(lanes, row, column, again),
                }
            }
            column += wide;
        }
    }

    /// A tile; returns its rows.
    #[inline(always)]
    unsafe fn tile<L: Lanes<T>, const R: usize, const C: usize, const SPLAT: bool>(
        &self,
        lanes: L,
        row: usize,
        column: usize,
    ) -> usize {
        // SAFETY: the caller's promise.
        unsafe { self.sums::<L, R, C, SPLAT>(lanes, row, column, false) };
        R
    }

    /// The sums of `R` rows and `C` columns, added to those that are there if `again`.
    #[inline(always)]
    unsafe fn sums<L: Lanes<T>, const R: usize, const C: usize, const SPLAT: bool>(
        &self,
        lanes: L,
        row: usize,
        column: usize,
        again: bool,
    ) {
        let Self { a, b, out, k, .. } = *self;
        let first_a = a.at.wrapping_offset(a.row.wrapping_mul(row as isize));
        let first_b = b.at.wrapping_offset(b.row.wrapping_mul(column as isize));
        let to = out.at.wrapping_offset(out.row.wrapping_mul(row as isize));
        let to = to.wrapping_offset(out.column.wrapping_mul(column as isize));
        let mut sums = [[lanes.splat(T::ZERO); C]; R];
        // SAFETY: the caller's promise.
        unsafe {
            if again {
                for r in 0..R {
                    for c in 0..C {
                        sums[r][c] = lanes.load(out.element(to, r, c));
                    }
                }
            } else {
                // The first product as it is: added to zero, it would lose the sign of its own.
                let b = b.vectors::<L, C>(lanes, first_b);
                for r in 0..R {
                    let a = a.vector::<L, SPLAT>(lanes, first_a, r);
                    for c in 0..C {
                        sums[r][c] = lanes.mul(a, b[c]);
                    }
                }
            }
            for outer in 0..k[0] {
                let done = usize::from(outer == 0 && !again);
                let mut from_a = a.summed(first_a, outer, done);
                let mut from_b = b.summed(first_b, outer, done);
                for _ in done..k[1] {
                    let vectors = b.vectors::<L, C>(lanes, from_b);
                    for r in 0..R {
                        let a = a.vector::<L, SPLAT>(lanes, from_a, r);
                        for c in 0..C {
                            sums[r][c] = lanes.mul_add(a, vectors[c], sums[r][c]);
                        }
                    }
                    from_a = from_a.wrapping_offset(a.k[1]);
                    from_b = from_b.wrapping_offset(b.k[1]);
                }
            }
            for r in 0..R {
                for c in 0..C {
                    lanes.store(out.element(to, r, c), L::WIDTH, sums[r][c]);
                }
            }
        }
    }
}
