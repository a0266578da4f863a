//! Broad microtiles: few rows and four vectors, of two panels that go on in C where the first ends; or three vectors, half of three panels.
//!
//! Of a short sum, writing C is most of the work. Longer runs of fewer rows take fewer lines and pages at a time, and each vector
//! of `b` meets as many FMAs for fewer addresses. Where one vector is multiplied in a cycle, six FMAs leave each vector of `b` time to come
//! from L2, from wherever it lies: nothing needs packing then. Where two are, eight FMAs do.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and vectors of a microtile count through several arrays and addresses at once"
)]

use core::array;

use super::apart::{Apart, SOME_ROWS};
use super::arithmetic::Arithmetic;
use super::blocking::{Caches, halves};
use super::prefetch::{LINE_BYTES, prefetch, prefetch_l2};
use super::shape::SHORT;
use super::tiles::{Entry, Panel, Row, Tiles, VECTORS, next_rows};
use crate::kernel::problem::Merge;
use crate::kernel::simd::{Lanes, width};
use crate::pointer::{Accumulate, Assign, Out, Update};
use crate::scalar::Scalar;

/// Rows for which broad microtiles had better have `b` packed.
pub const MANY_ROWS: usize = 256;

/// What a broad microtile covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Six rows and four vectors, of two panels: 24 accumulators, 4 vectors of `b` and one of `a` are 29 of 32 registers.
    Four,
    /// Eight rows and three vectors, half of three panels or all of the last two: 28 registers. It takes three quarters as much of
    /// `b` for as many FMAs.
    Three,
}

impl Form {
    /// The one that had better take so many rows of parts of a `b` that is left where it lies: where two of the longest vectors are
    /// multiplied in a cycle, L2 has no more than three ready for 24 FMAs; of few rows, each vector is read once in any case. (Measured
    /// on Emerald Rapids: 64×256×256 1.10 times as fast with three, 4×256×256 1.3 times with four.)
    pub fn in_place(rows: usize) -> Self {
        if one_in_a_cycle() || rows <= Self::Four.rows() { Self::Four } else { Self::Three }
    }

    /// Rows of parts.
    pub const fn rows(self) -> usize {
        match self {
            Self::Four => 6,
            Self::Three => 8,
        }
    }

    const fn vectors(self) -> usize {
        match self {
            Self::Four => 4,
            Self::Three => 3,
        }
    }

    /// Panels that are taken together.
    pub const fn panels(self) -> usize {
        match self {
            Self::Four => 2,
            Self::Three => 3,
        }
    }

    /// Panels of so many columns that are left over, where vectors have so many elements.
    pub const fn left_over(self, columns: usize, width: usize) -> usize {
        let (whole, rest) = (columns / (VECTORS * width), columns % (VECTORS * width));
        match self {
            // The last two are three vectors.
            Self::Three if rest == width => [1, 0, 1][whole % 3],
            _ => whole % self.panels() + if rest > 0 { 1 } else { 0 },
        }
    }
}

#[cfg(test)]
std::thread_local! {
    /// What a test takes for the answer of [`one_in_a_cycle`].
    pub static FORCED: core::cell::Cell<Option<bool>> = const { core::cell::Cell::new(None) };
}

/// Whether one of the longest vectors is multiplied in a cycle, not two.
pub fn one_in_a_cycle() -> bool {
    #[cfg(test)]
    if let Some(forced) = FORCED.get() {
        return forced;
    }
    halves()
}

/// Whether there are registers for them.
pub const fn fits<P: Scalar, L: Lanes<P>>() -> bool {
    L::REGISTERS >= 32
}

/// Whether so many bytes of `b` had better be left where they lie, for so many rows and terms: few rows are there to be packed for,
/// and `b` is near.
///
/// (Measured on Zen 4: 1.02 to 1.28 times as fast, with 16 MB 0.72 to 1. On Emerald Rapids: 1.03 to 1.8 times as fast, with as much as L2
/// holds 0.7 to 1.1; of 96 to 256 rows 0.91 to 1.07.)
pub fn leaves_b(bytes: usize, rows: usize, terms: usize) -> bool {
    let Caches { l2_bytes, l3_bytes, .. } = Caches::current();
    match one_in_a_cycle() {
        true => rows <= MANY_ROWS && bytes <= (4 * l2_bytes).min(l3_bytes / 8),
        // (Not measured with other vectors than those of x86.)
        false => {
            rows <= 64 && bytes <= l2_bytes / 4 * 3 && terms > SHORT && cfg!(target_arch = "x86_64")
        }
    }
}

/// Whether three or four rows of so many terms had better have `b`, of so many columns, read once by these than once for each of
/// them: it exceeds L1. (Measured on Emerald Rapids: 3 and 4 rows 1.2 to 2.3 times as fast, two 0.7 to 0.8.)
pub fn suits_few_rows<T: Scalar>(columns: usize, terms: usize) -> bool {
    let row_bytes = columns.saturating_mul(size_of::<T>());
    let bytes = row_bytes.saturating_mul(terms);
    width::<T>() * size_of::<T>() == LINE_BYTES
        && !one_in_a_cycle()
        && row_bytes >= 8 * LINE_BYTES
        && bytes > Caches::current().l1_bytes / 4 * 3
        && leaves_b(bytes, 4, terms)
}

/// Whether they are of use for sums of so many terms, where so many bytes of `b` are packed for so many rows, contiguous or not.
///
/// (Measured in `f32` and `f64`. Zen 4: sums of 8 to 32 terms 1.1 to 1.4 times as fast, of 48 to 512 1.0 to 1.08; of rows that are
/// not contiguous, up to 128 terms as well, of 512 0.95. Emerald Rapids: sums of 48 to 400 terms, of many rows and as much as half of L2, 1.02 to
/// 1.11; of more bytes or fewer rows 0.95.)
pub fn suits_packed(terms: usize, bytes: usize, rows: usize, in_rows: bool) -> bool {
    let near = || {
        bytes <= Caches::current().l2_bytes / 2 && rows > MANY_ROWS && cfg!(target_arch = "x86_64")
    };
    match (one_in_a_cycle(), in_rows) {
        (true, true) => terms <= 512,
        (true, false) => terms <= 128,
        (false, true) => terms <= SHORT || terms <= 512 && near(),
        (false, false) => terms <= SHORT,
    }
}

/// Panels whose columns go on in C where those of the one before end, all whole but the last, which may be one vector.
fn go_on(panels: &[Panel], width: usize) -> bool {
    let follows = |pair: &[Panel]| {
        let end = pair[0].out.wrapping_add(pair[0].width as isize);
        pair[0].width == VECTORS * width && pair[1].out == end
    };
    panels.windows(2).all(follows)
}

/// How many panels from the first on make broad microtiles, or are left to others: one.
pub fn taken(form: Form, panels: &[Panel], width: usize) -> usize {
    let ends = |count: usize, last: usize| {
        panels.len() >= count
            && panels[count - 1].width == last * width
            && go_on(&panels[..count], width)
    };
    match form {
        Form::Four if ends(2, VECTORS) => 2,
        Form::Three if ends(3, VECTORS) => 3,
        Form::Three if ends(2, 1) => 2,
        _ => panels.len().min(1),
    }
}

/// Vectors that lie side by side.
#[derive(Clone, Copy)]
struct Part {
    /// Offset into `b`, in elements.
    b: isize,
    /// Offset into C, in elements.
    out: isize,
}

impl Part {
    /// From one of a panel's vectors on.
    #[inline(always)]
    fn new(panel: Panel, first: usize) -> Self {
        let first = first as isize;
        Self { b: panel.b.wrapping_add(first), out: panel.out.wrapping_add(first) }
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
        let (form, width) = (self.form, A::Whole::WIDTH);
        for (number, entry) in self.entries.iter().enumerate() {
            let next = self.entries.get(number + 1).or(self.next.as_ref());
            let next_b = next.map_or(0, |next| next.b.wrapping_sub(entry.b));
            // One loop over both, so that the kernels are compiled once.
            let (mut row, mut panel, mut second) = (0, 0, false);
            while row < self.rows.len() && panel < self.panels.len() {
                let rows = &self.rows[row..];
                let rows = &rows[..next_rows(rows.len(), form.rows() / A::PARTS)];
                let panels = &self.panels[panel..];
                let taken = taken(form, panels, width);
                if taken > 1 {
                    let last = panels.len() < taken + form.panels();
                    let new = if self.rows_first { last } else { panel == 0 };
                    let ahead = new && !second && self.is_followed(row, rows.len());
                    let line = row * A::PARTS / form.rows();
                    let next_b = (next_b != 0 && line <= form.vectors()).then_some((next_b, line));
                    // The pair comes first. (Without a branch, for which the compiler would make all loops twice.)
                    let number = usize::from(second);
                    let pair = Part::new(panels[2 * number], 0);
                    let parts = [pair, Part::new(panels[1], number * width)];
                    let tile = Tile { tiles: self, at: *entry, parts, rows, ahead, next_b };
                    // SAFETY: the caller's promise.
                    unsafe { tile.run(arithmetic) };
                }
                if taken == 3 && !second && self.rows_first {
                    second = true;
                    continue;
                }
                if self.rows_first {
                    (panel, second) = (panel + taken, false);
                    if panel == self.panels.len() {
                        (row, panel) = (row + rows.len(), 0);
                    }
                } else {
                    row = if taken > 1 { row + rows.len() } else { self.rows.len() };
                    if row == self.rows.len() {
                        row = 0;
                        second = taken == 3 && !second;
                        panel += if second { 0 } else { taken };
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
    /// Two vectors, and one or two.
    parts: [Part; 2],
    rows: &'t [Row],
    /// Whether the rows that follow are fetched.
    ahead: bool,
    /// How much further in `b` another entry of the batch lies, of which one vector of each summed index is fetched, and which.
    next_b: Option<(isize, usize)>,
}

/// Its elements.
type Sums<T, A, const R: usize, const V: usize> =
    [[<<A as Arithmetic<T>>::Parts as Lanes<<A as Arithmetic<T>>::Part>>::Vector; V]; R];

impl<T: Scalar> Tile<'_, T> {
    /// Picks the kernel.
    #[inline(always)]
    unsafe fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // SAFETY: the caller's promise.
        unsafe {
            match (self.tiles.form, self.rows.len() * A::PARTS) {
                (Form::Three, 8) => self.of_rows::<A, 8, 3>(arithmetic),
                (Form::Three, 6) => self.of_rows::<A, 6, 3>(arithmetic),
                (Form::Three, 4) => self.of_rows::<A, 4, 3>(arithmetic),
                (Form::Three, 3) if A::PARTS == 1 => self.of_rows::<A, 3, 3>(arithmetic),
                (Form::Three, 2) => self.of_rows::<A, 2, 3>(arithmetic),
                (Form::Three, _) => self.of_rows::<A, 1, 3>(arithmetic),
                (Form::Four, 6) => self.of_rows::<A, 6, 4>(arithmetic),
                (Form::Four, 4) => self.of_rows::<A, 4, 4>(arithmetic),
                (Form::Four, 3) if A::PARTS == 1 => self.of_rows::<A, 3, 4>(arithmetic),
                (Form::Four, 2) => self.of_rows::<A, 2, 4>(arithmetic),
                (Form::Four, _) => self.of_rows::<A, 1, 4>(arithmetic),
            }
        }
    }

    /// Where a vector lies in C, from the row's offset on.
    #[inline(always)]
    fn out_of(&self, vector: usize, width: usize) -> isize {
        self.parts[vector / VECTORS].out.wrapping_add((vector % VECTORS * width) as isize)
    }

    #[inline(always)]
    unsafe fn of_rows<A: Arithmetic<T>, const R: usize, const V: usize>(self, arithmetic: A) {
        let Tile { tiles, at, rows, .. } = self;
        let out = tiles.out.wrapping_offset(at.out);
        if tiles.fetches_out {
            for row in &rows[..R / A::PARTS] {
                let row = out.wrapping_offset(row.out);
                for vector in 0..V {
                    prefetch(row.wrapping_offset(self.out_of(vector, A::Whole::WIDTH)));
                }
            }
        }
        debug_assert!(matches!(tiles.merge, Merge::Assign | Merge::Accumulate));
        // SAFETY: the caller's promise; a part is where its element is.
        unsafe {
            let sums = self.sums::<A, R, V>(arithmetic);
            match tiles.merge {
                Merge::Accumulate => self.store::<A, R, V>(arithmetic, sums, out, Accumulate),
                _ => self.store::<A, R, V>(arithmetic, sums, out, Assign),
            }
        }
    }

    #[inline(always)]
    unsafe fn sums<A: Arithmetic<T>, const R: usize, const V: usize>(
        self,
        arithmetic: A,
    ) -> Sums<T, A, R, V> {
        let Tile { tiles, at, parts, rows, ahead, next_b } = self;
        let (lanes, width) = (arithmetic.parts(), A::Parts::WIDTH);
        let a = tiles.a.wrapping_offset(at.a);
        let rows: [*const A::Part; R] = array::from_fn(|row| {
            let first = a.wrapping_offset(rows[row / A::PARTS].a);
            first.cast::<A::Part>().wrapping_add(row % A::PARTS)
        });
        let in_parts = |stride: isize| stride.wrapping_mul(A::PARTS as isize);
        // Packed ones are of whole panels.
        let b_k = tiles.b_k.map_or((VECTORS * width) as isize, in_parts);
        let b = parts.map(|part| tiles.b.wrapping_offset(at.b.wrapping_add(part.b)));
        let b: [*const A::Part; 2] = b.map(<*const T>::cast);
        // Some of them in each step. (Six rows, into L1 also where `far` says that it has no room:
        // into L2, 128² takes 5 % longer.)
        let (next, each) = match ahead {
            true => (rows[0].wrapping_add(R * tiles.k), R),
            false => (rows[0], 0),
        };
        let (coming, coming_k) = match next_b {
            Some((offset, vector)) => {
                // One more than there are: panels seldom begin with a line.
                let part = (vector / VECTORS).min(1);
                let from = b[part].wrapping_add((vector - part * VECTORS) * width);
                (from.wrapping_offset(in_parts(offset)), b_k)
            }
            None => (b[0], 0),
        };
        let sum =
            Sum { k: tiles.k, a_k: in_parts(tiles.a_k), b, b_k, next, each, coming, coming_k };
        // SAFETY: the caller's promise.
        unsafe {
            match (R >= SOME_ROWS && A::PARTS == 1 && tiles.in_rows(), ahead || next_b.is_some()) {
                (true, false) => sum.apart::<A::Parts, R, V, false>(lanes, rows),
                (true, true) => sum.apart::<A::Parts, R, V, true>(lanes, rows),
                _ => sum.anywhere::<A::Parts, R, V>(lanes, rows),
            }
        }
    }

    #[inline(always)]
    unsafe fn store<A: Arithmetic<T>, const R: usize, const V: usize>(
        self,
        arithmetic: A,
        sums: Sums<T, A, R, V>,
        out: *mut T,
        update: impl Update<T>,
    ) {
        let (lanes, width) = (arithmetic.whole(), A::Whole::WIDTH);
        for (row, sums) in sums.chunks_exact(A::PARTS).enumerate() {
            let out = out.wrapping_offset(self.rows[row].out);
            for vector in 0..V {
                let (first, last) = (sums[0][vector], sums[A::PARTS - 1][vector]);
                let value = arithmetic.join(first, last, self.tiles.conjugated);
                let out = Out::new(out.wrapping_offset(self.out_of(vector, width)), update);
                // SAFETY: the caller's promise.
                unsafe { out.store(lanes, 1, width, value) };
            }
        }
    }
}

/// The micro-kernel's loop.
struct Sum<P> {
    /// The sum's length.
    k: usize,
    /// The stride of k in rows of `a`.
    a_k: isize,
    /// The first vectors of `b`, of each part.
    b: [*const P; 2],
    /// The stride of k in `b`.
    b_k: isize,
    /// What is fetched of the rows that follow, and how much in each step.
    next: *const P,
    each: usize,
    /// What is fetched of the next entry's `b`, and how far apart.
    coming: *const P,
    coming_k: isize,
}

impl<P: Scalar> Sum<P> {
    /// Rows that lie equally far apart.
    #[inline(always)]
    unsafe fn apart<L: Lanes<P>, const R: usize, const V: usize, const FETCHES: bool>(
        mut self,
        lanes: L,
        rows: [*const P; R],
    ) -> [[L::Vector; V]; R] {
        let mut sums = [[lanes.splat(P::ZERO); V]; R];
        let mut rows = Apart::new(rows);
        while self.k >= STEPS {
            rows.hide();
            for step in 0..STEPS {
                if FETCHES {
                    self.fetch();
                }
                // SAFETY: the caller's promise.
                unsafe { self.step::<L, R, V>(lanes, |row| rows.row(row, step), &mut sums) };
            }
            rows.advance(STEPS);
            self.k -= STEPS;
        }
        while self.k > 0 {
            if FETCHES {
                self.fetch();
            }
            // SAFETY: the caller's promise.
            unsafe { self.step::<L, R, V>(lanes, |row| rows.row(row, 0), &mut sums) };
            rows.advance(1);
            self.k -= 1;
        }
        sums
    }

    /// Rows wherever they lie.
    #[inline(always)]
    unsafe fn anywhere<L: Lanes<P>, const R: usize, const V: usize>(
        mut self,
        lanes: L,
        rows: [*const P; R],
    ) -> [[L::Vector; V]; R] {
        let mut sums = [[lanes.splat(P::ZERO); V]; R];
        let mut at = 0_isize;
        for _ in 0..self.k {
            self.fetch();
            // SAFETY: the caller's promise.
            unsafe { self.step::<L, R, V>(lanes, |row| rows[row].wrapping_offset(at), &mut sums) };
            at = at.wrapping_add(self.a_k);
        }
        sums
    }

    /// The products of a summed index, and on to the next in `b`.
    #[inline(always)]
    unsafe fn step<L: Lanes<P>, const R: usize, const V: usize>(
        &mut self,
        lanes: L,
        a: impl Fn(usize) -> *const P,
        sums: &mut [[L::Vector; V]; R],
    ) {
        let mut vectors = [lanes.splat(P::ZERO); V];
        for vector in 0..V {
            let from = self.b[vector / VECTORS].wrapping_add(vector % VECTORS * L::WIDTH);
            // SAFETY: the caller's promise: parts are whole vectors.
            vectors[vector] = unsafe { lanes.load(from) };
        }
        for row in 0..R {
            // SAFETY: the caller's promise.
            let a = lanes.splat(unsafe { *a(row) });
            for vector in 0..V {
                sums[row][vector] = lanes.mul_add(a, vectors[vector], sums[row][vector]);
            }
        }
        self.b = self.b.map(|b| b.wrapping_offset(self.b_k));
    }

    /// Fetches what a step does.
    #[inline(always)]
    fn fetch(&mut self) {
        prefetch(self.next);
        self.next = self.next.wrapping_add(self.each);
        prefetch_l2(self.coming);
        self.coming = self.coming.wrapping_offset(self.coming_k);
    }
}

/// Steps of k in one turn of the loop.
const STEPS: usize = 4;
