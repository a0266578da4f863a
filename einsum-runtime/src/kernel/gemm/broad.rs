//! Broad microtiles: few rows and four vectors, of two panels that go on in C where the first ends.
//!
//! Of a short sum, writing C is most of the work. Longer runs of fewer rows take fewer lines and pages at a time, and each vector
//! of `b` meets as many FMAs for fewer addresses. Where one vector is multiplied in a cycle, six FMAs leave each vector of `b` time to come
//! from L2, from wherever it lies: nothing needs packing then.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and vectors of a microtile count through several arrays and addresses at once"
)]

use core::array;

use super::arithmetic::Arithmetic;
use super::blocking::halves;
use super::prefetch::{prefetch, prefetch_l2};
use super::shape::SHORT;
use super::tiles::{Entry, Panel, Row, Tiles, VECTORS, next_rows};
use crate::kernel::problem::Merge;
use crate::kernel::simd::Lanes;
use crate::pointer::{Accumulate, Assign, Out, Update};
use crate::scalar::Scalar;

/// Rows of parts. With 24 accumulators, 4 vectors of `b` and one of `a` are 29 of 32 registers.
const ROWS: usize = 6;

/// Vectors: of two panels.
const BROAD: usize = 2 * VECTORS;

/// Rows of parts that there are registers for; 0 if there are not enough.
pub const fn rows<P: Scalar, L: Lanes<P>>() -> usize {
    if L::REGISTERS >= 32 { ROWS } else { 0 }
}

/// Terms of a sum up to which they are of use, where rows are contiguous or not, and `b` is left where it lies or packed.
///
/// (Measured on Zen 4 in `f32` and `f64`: sums of 8 to 32 terms 1.1 to 1.4 times as fast, of 48 to 512 1.0 to 1.08; of rows that are
/// not contiguous, up to 128 terms as well, of 512 0.95. Of up to 2000 terms and rows of any kind 1.02 to 1.25, where `b` need not
/// be packed for them. CPUs that multiply two of the longest vectors in a cycle read twice as much of `b` meanwhile: there,
/// that was not measured.)
pub fn most_terms(in_rows: bool, leaves_b: bool) -> usize {
    match (halves(), in_rows) {
        _ if leaves_b => usize::MAX,
        (true, true) => 512,
        (true, false) => 128,
        _ => SHORT,
    }
}

/// Whether two panels make a broad one, where vectors have so many elements.
fn are_pair(first: &Panel, second: &Panel, width: usize) -> bool {
    let whole = VECTORS * width;
    let end = first.out.wrapping_add(whole as isize);
    first.width == whole && second.width == whole && second.out == end
}

/// How many panels from the first on make a broad one, or are left to others: two, or one at most.
pub fn taken(panels: &[Panel], width: usize) -> usize {
    match panels {
        [first, second, ..] if are_pair(first, second, width) => 2,
        _ => panels.len().min(1),
    }
}

impl<T: Scalar> Tiles<'_, T> {
    /// Runs those that are broad: rows and `b` in place, or `b` packed; the columns of C are contiguous, and assigned or added to.
    ///
    /// # Safety
    ///
    /// All that rows, panels, entries and k reach lies inside the tensors; the output is this thread's to write.
    #[inline(always)]
    pub unsafe fn run_broad<A: Arithmetic<T>>(&self, arithmetic: A) {
        for (number, entry) in self.entries.iter().enumerate() {
            let next = self.entries.get(number + 1).or(self.next.as_ref());
            let next_b = next.map_or(0, |next| next.b.wrapping_sub(entry.b));
            // One loop over both, so that the kernels are compiled once.
            let (mut row, mut panel) = (0, 0);
            while row < self.rows.len() && panel < self.panels.len() {
                let rows = &self.rows[row..];
                let rows = &rows[..next_rows(rows.len(), ROWS / A::PARTS)];
                let panels = &self.panels[panel..];
                let taken = taken(panels, A::Whole::WIDTH);
                if taken == 2 {
                    let new = if self.rows_first { panels.len() <= 3 } else { panel == 0 };
                    let ahead = new && self.is_followed(row, rows.len());
                    let line = row * A::PARTS / ROWS;
                    let next_b = (next_b != 0 && line <= BROAD).then_some((next_b, line));
                    let panels = [panels[0], panels[1]];
                    let tile = Tile { tiles: self, at: *entry, panels, rows, ahead, next_b };
                    // SAFETY: the caller's promise.
                    unsafe { tile.run(arithmetic) };
                }
                if self.rows_first {
                    panel += taken;
                    if panel == self.panels.len() {
                        (row, panel) = (row + rows.len(), 0);
                    }
                } else {
                    row = if taken == 2 { row + rows.len() } else { self.rows.len() };
                    if row == self.rows.len() {
                        (row, panel) = (0, panel + taken);
                    }
                }
            }
        }
    }
}

/// One microtile.
#[derive(Clone, Copy)]
struct Tile<'t, T> {
    tiles: &'t Tiles<'t, T>,
    at: Entry,
    panels: [Panel; 2],
    rows: &'t [Row],
    /// Whether the rows that follow are fetched.
    ahead: bool,
    /// How much further in `b` another entry of the batch lies, of which one vector of each summed index is fetched, and which.
    next_b: Option<(isize, usize)>,
}

/// Its elements.
type Sums<T, A, const R: usize> =
    [[<<A as Arithmetic<T>>::Parts as Lanes<<A as Arithmetic<T>>::Part>>::Vector; BROAD]; R];

impl<T: Scalar> Tile<'_, T> {
    /// Picks the kernel.
    #[inline(always)]
    unsafe fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // SAFETY: the caller's promise.
        unsafe {
            match self.rows.len() * A::PARTS {
                6 => self.of_rows::<A, 6>(arithmetic),
                4 => self.of_rows::<A, 4>(arithmetic),
                3 if A::PARTS == 1 => self.of_rows::<A, 3>(arithmetic),
                2 => self.of_rows::<A, 2>(arithmetic),
                _ => self.of_rows::<A, 1>(arithmetic),
            }
        }
    }

    #[inline(always)]
    unsafe fn of_rows<A: Arithmetic<T>, const R: usize>(self, arithmetic: A) {
        let Tile { tiles, at, panels, rows, .. } = self;
        let out = tiles.out.wrapping_offset(at.out.wrapping_add(panels[0].out));
        if tiles.fetches_out {
            for row in &rows[..R / A::PARTS] {
                let row = out.wrapping_offset(row.out);
                for vector in 0..BROAD {
                    prefetch(row.wrapping_add(vector * A::Whole::WIDTH));
                }
            }
        }
        debug_assert!(matches!(tiles.merge, Merge::Assign | Merge::Accumulate));
        // SAFETY: the caller's promise; a part is where its element is.
        unsafe {
            let sums = self.sums::<A, R>(arithmetic);
            match tiles.merge {
                Merge::Accumulate => self.store::<A, R>(arithmetic, sums, out, Accumulate),
                _ => self.store::<A, R>(arithmetic, sums, out, Assign),
            }
        }
    }

    #[inline(always)]
    unsafe fn sums<A: Arithmetic<T>, const R: usize>(self, arithmetic: A) -> Sums<T, A, R> {
        let Tile { tiles, at, panels, rows, ahead, next_b } = self;
        let (lanes, width) = (arithmetic.parts(), A::Parts::WIDTH);
        let a = tiles.a.wrapping_offset(at.a);
        let rows: [*const A::Part; R] = array::from_fn(|row| {
            let first = a.wrapping_offset(rows[row / A::PARTS].a);
            first.cast::<A::Part>().wrapping_add(row % A::PARTS)
        });
        // Some of them in each step; nothing new, if they are not. (Six rows, into L1 also where `far` says that it has no room:
        // into L2, 128² takes 5 % longer.)
        let (mut next, each) = match ahead {
            true => (rows[0].wrapping_add(R * tiles.k), R),
            false => (rows[0], 0),
        };
        let in_parts = |stride: isize| stride.wrapping_mul(A::PARTS as isize);
        // Packed panels are whole.
        let (a_k, b_k) = (in_parts(tiles.a_k), tiles.b_k.map(in_parts));
        let b_k = b_k.unwrap_or((VECTORS * width) as isize);
        let b = panels.map(|panel| tiles.b.wrapping_offset(at.b.wrapping_add(panel.b)));
        let mut b: [*const A::Part; 2] = b.map(<*const T>::cast);
        let (mut coming, coming_k) = match next_b {
            Some((offset, vector)) => {
                // One more than there are: panels seldom begin with a line.
                let panel = (vector / VECTORS).min(1);
                let from = b[panel].wrapping_add((vector - panel * VECTORS) * width);
                (from.wrapping_offset(in_parts(offset)), b_k)
            }
            None => (b[0], 0),
        };
        let mut sums = [[lanes.splat(A::Part::ZERO); BROAD]; R];
        let mut at = 0_isize;
        for _ in 0..tiles.k {
            prefetch(next);
            next = next.wrapping_add(each);
            prefetch_l2(coming);
            coming = coming.wrapping_offset(coming_k);
            let mut vectors = [lanes.splat(A::Part::ZERO); BROAD];
            for vector in 0..BROAD {
                let from = b[vector / VECTORS].wrapping_add(vector % VECTORS * width);
                // SAFETY: the caller's promise: panels are whole.
                vectors[vector] = unsafe { lanes.load(from) };
            }
            for row in 0..R {
                // SAFETY: the caller's promise.
                let a = lanes.splat(unsafe { *rows[row].wrapping_offset(at) });
                for vector in 0..BROAD {
                    sums[row][vector] = lanes.mul_add(a, vectors[vector], sums[row][vector]);
                }
            }
            at = at.wrapping_add(a_k);
            b = b.map(|b| b.wrapping_offset(b_k));
        }
        sums
    }

    #[inline(always)]
    unsafe fn store<A: Arithmetic<T>, const R: usize>(
        self,
        arithmetic: A,
        sums: Sums<T, A, R>,
        out: *mut T,
        update: impl Update<T>,
    ) {
        let (lanes, width) = (arithmetic.whole(), A::Whole::WIDTH);
        for (row, sums) in sums.chunks_exact(A::PARTS).enumerate() {
            let out = out.wrapping_offset(self.rows[row].out);
            for vector in 0..BROAD {
                let (first, last) = (sums[0][vector], sums[A::PARTS - 1][vector]);
                let value = arithmetic.join(first, last, self.tiles.conjugated);
                let out = Out::new(out.wrapping_add(vector * width), update);
                // SAFETY: the caller's promise.
                unsafe { out.store(lanes, 1, width, value) };
            }
        }
    }
}
