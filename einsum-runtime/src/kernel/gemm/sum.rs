//! The micro-kernel: sums of a microtile, in registers.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and vectors of a microtile count through several arrays and addresses at once"
)]

use core::ptr;

use super::apart::{Apart, MANY_ROWS};
use super::prefetch::{LINE_BYTES, prefetch, prefetch_l2};
use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;

/// The micro-kernel's loop.
pub(super) struct Sum<P> {
    /// The sum's length.
    pub(super) k: usize,
    /// The stride of k in rows of `a`.
    pub(super) a_k: isize,
    /// The first vector of `b`.
    pub(super) b: *const P,
    /// The stride of k in `b`.
    pub(super) b_k: isize,
    /// What is fetched meanwhile.
    pub(super) ahead: Ahead,
}

/// What is fetched while sums are made: runs of bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ahead {
    /// Where the next bytes lie.
    pub(super) at: *const u8,
    /// How many of them in each turn of the loop; 0 if nothing is fetched.
    pub(super) bytes: usize,
    /// How many are left of the run.
    pub(super) left: usize,
    /// How many a run has.
    pub(super) run: usize,
    /// How far apart runs begin, in bytes.
    pub(super) stride: isize,
    /// Whether they are fetched into L2, as L1 can't hold them until they are due.
    pub(super) far: bool,
}

impl Ahead {
    /// Nothing is fetched.
    pub(super) const NONE: Self =
        Self { at: ptr::null(), bytes: 0, left: 0, run: 0, stride: 0, far: false };

    /// The share of number `number` of `count` that fetch `bytes` together, in so many turns each: whole lines in each turn.
    #[inline(always)]
    pub(super) fn share(
        at: *const u8,
        bytes: usize,
        number: usize,
        count: usize,
        turns: usize,
    ) -> Self {
        let each = bytes.div_ceil((count * turns).max(1)).next_multiple_of(LINE_BYTES);
        let first = number * each * turns;
        if first >= bytes {
            return Self::NONE;
        }
        let (left, run) = (usize::MAX, usize::MAX);
        Self { at: at.wrapping_add(first), bytes: each, left, run, stride: 0, far: true }
    }

    /// Fetches the next bytes.
    #[inline(always)]
    fn fetch(&mut self) {
        for byte in (0..self.bytes).step_by(LINE_BYTES) {
            match self.far {
                true => prefetch_l2(self.at.wrapping_add(byte)),
                false => prefetch(self.at.wrapping_add(byte)),
            }
        }
        if self.left > self.bytes {
            self.at = self.at.wrapping_add(self.bytes);
            self.left -= self.bytes;
        } else {
            let done = self.run - self.left;
            self.at = self.at.wrapping_sub(done).wrapping_offset(self.stride);
            self.left = self.run;
        }
    }
}

/// Steps of k in one turn of the loop, times vectors: the rows' pointers are more than there are
/// registers for, so that each is loaded once a turn. With 24 accumulators, 4 vectors of `b` and one
/// of `a` are 29 of 32 registers.
const UNROLLED: usize = 4;

/// Steps of k in one turn of the loop. With 12 accumulators, 2 vectors of `b` and one of `a`, 15 of 16 registers
/// are taken by one step: a second one's vectors of `b` would lie in memory, and accumulators with them.
pub(super) const fn steps<P: Scalar, L: Lanes<P>>(vectors: usize) -> usize {
    if vectors > 1 && L::REGISTERS < 32 { 1 } else { UNROLLED / vectors }
}

/// Steps of k in one turn where rows are packed: the loop's own instructions are few among so many.
pub(super) const UNROLLED_PACKED: usize = 4;

impl<P: Scalar> Sum<P> {
    /// `Σ k: a[row, k] · b[k, lane]` for `R` rows and `V` vectors; `in_rows` if all rows lie equally far apart, each contiguous.
    ///
    /// # Safety
    ///
    /// `rows` can be read for `k` elements `a_k` apart, `b` for `k` times `V` vectors.
    #[inline(always)]
    pub(super) unsafe fn run<L: Lanes<P>, const R: usize, const V: usize>(
        self,
        lanes: L,
        rows: [*const P; R],
        in_rows: bool,
    ) -> [[L::Vector; V]; R] {
        // SAFETY: the caller's promise.
        unsafe {
            match R >= MANY_ROWS && in_rows {
                true => self.run_apart::<L, R, V>(lanes, Apart::new(rows)),
                false => self.run_anywhere::<L, R, V>(lanes, rows),
            }
        }
    }

    #[inline(always)]
    unsafe fn run_apart<L: Lanes<P>, const R: usize, const V: usize>(
        mut self,
        lanes: L,
        mut rows: Apart<P, R>,
    ) -> [[L::Vector; V]; R] {
        let mut sums = [[lanes.splat(P::ZERO); V]; R];
        // SAFETY: the caller's promise.
        unsafe {
            // Two loops: nothing but arithmetic in that of most products.
            if self.ahead.bytes == 0 {
                while self.k >= steps::<P, L>(V) {
                    self.turn_apart::<L, R, V>(lanes, &mut rows, &mut sums);
                }
            }
            while self.k >= steps::<P, L>(V) {
                self.ahead.fetch();
                self.turn_apart::<L, R, V>(lanes, &mut rows, &mut sums);
            }
            while self.k > 0 {
                self.step_apart::<L, R, V>(lanes, &rows, 0, &mut sums);
                rows.advance(1);
            }
        }
        sums
    }

    /// The products of as many summed indices as a turn has, and on to the next.
    #[inline(always)]
    unsafe fn turn_apart<L: Lanes<P>, const R: usize, const V: usize>(
        &mut self,
        lanes: L,
        rows: &mut Apart<P, R>,
        sums: &mut [[L::Vector; V]; R],
    ) {
        rows.hide();
        for step in 0..steps::<P, L>(V) {
            // SAFETY: the caller's promise.
            unsafe { self.step_apart::<L, R, V>(lanes, rows, step, sums) };
        }
        rows.advance(steps::<P, L>(V));
    }

    /// The products of the summed index so many elements on, and on to the next in `b`.
    #[inline(always)]
    unsafe fn step_apart<L: Lanes<P>, const R: usize, const V: usize>(
        &mut self,
        lanes: L,
        rows: &Apart<P, R>,
        on: usize,
        sums: &mut [[L::Vector; V]; R],
    ) {
        let mut vectors = [lanes.splat(P::ZERO); V];
        for vector in 0..V {
            // SAFETY: the caller's promise.
            vectors[vector] = unsafe { lanes.load(self.b.wrapping_add(vector * L::WIDTH)) };
        }
        for row in 0..R {
            // SAFETY: the caller's promise.
            let a = lanes.splat(unsafe { *rows.row(row, on) });
            for vector in 0..V {
                sums[row][vector] = lanes.mul_add(a, vectors[vector], sums[row][vector]);
            }
        }
        self.b = self.b.wrapping_offset(self.b_k);
        self.k -= 1;
    }

    #[inline(always)]
    unsafe fn run_anywhere<L: Lanes<P>, const R: usize, const V: usize>(
        mut self,
        lanes: L,
        rows: [*const P; R],
    ) -> [[L::Vector; V]; R] {
        let mut sums = [[lanes.splat(P::ZERO); V]; R];
        let mut at = 0;
        // SAFETY: the caller's promise.
        unsafe {
            while self.k >= steps::<P, L>(V) {
                self.ahead.fetch();
                self.turn::<L, R, V>(lanes, &rows, &mut at, &mut sums);
            }
            while self.k > 0 {
                self.some::<L, R, V, 1>(lanes, &rows, &mut at, &mut sums);
            }
        }
        sums
    }

    /// The products of as many summed indices as a turn has, and on to the next.
    #[inline(always)]
    unsafe fn turn<L: Lanes<P>, const R: usize, const V: usize>(
        &mut self,
        lanes: L,
        rows: &[*const P; R],
        at: &mut isize,
        sums: &mut [[L::Vector; V]; R],
    ) {
        // SAFETY: the caller's promise.
        unsafe {
            match steps::<P, L>(V) {
                UNROLLED => self.some::<L, R, V, UNROLLED>(lanes, rows, at, sums),
                1 => self.some::<L, R, V, 1>(lanes, rows, at, sums),
                _ => self.some::<L, R, V, { UNROLLED / 2 }>(lanes, rows, at, sums),
            }
        }
    }

    /// The products of `U` summed indices; `at` is the first one's offset in `a`, then that of the one after the last.
    #[inline(always)]
    unsafe fn some<L: Lanes<P>, const R: usize, const V: usize, const U: usize>(
        &mut self,
        lanes: L,
        rows: &[*const P; R],
        at: &mut isize,
        sums: &mut [[L::Vector; V]; R],
    ) {
        let mut vectors = [[lanes.splat(P::ZERO); V]; U];
        for step in 0..U {
            let b = self.b.wrapping_offset(self.b_k.wrapping_mul(step as isize));
            for vector in 0..V {
                // SAFETY: the caller's promise.
                vectors[step][vector] = unsafe { lanes.load(b.wrapping_add(vector * L::WIDTH)) };
            }
        }
        for row in 0..R {
            // Volatile: otherwise the compiler keeps a pointer for each row and step, all of them in
            // memory, and moves every one of them on in each turn.
            // SAFETY: it is a reference's.
            let from = unsafe { ptr::read_volatile(&rows[row]) }.wrapping_offset(*at);
            for step in 0..U {
                let from = from.wrapping_offset(self.a_k.wrapping_mul(step as isize));
                // SAFETY: the caller's promise.
                let a = lanes.splat(unsafe { *from });
                for vector in 0..V {
                    sums[row][vector] = lanes.mul_add(a, vectors[step][vector], sums[row][vector]);
                }
            }
        }
        self.k -= U;
        *at = at.wrapping_add(self.a_k.wrapping_mul(U as isize));
        self.b = self.b.wrapping_offset(self.b_k.wrapping_mul(U as isize));
    }

    /// The same where rows are packed: their offsets are constants, and two pointers are enough.
    ///
    /// # Safety
    ///
    /// As for [`run`](Self::run), where rows lie next to each other and `R` of them make a
    /// micropanel.
    #[inline(always)]
    pub(super) unsafe fn run_packed<L: Lanes<P>, const R: usize, const V: usize>(
        self,
        lanes: L,
        a: *const P,
    ) -> [[L::Vector; V]; R] {
        // SAFETY: the caller's promise.
        unsafe { Self { a_k: R as isize, ..self }.run_side_by_side(lanes, a) }
    }

    /// The same where summed indices are any distance apart: micropanels that lie in `a` itself.
    ///
    /// # Safety
    ///
    /// As for [`run`](Self::run), where rows lie next to each other.
    #[inline(always)]
    pub(super) unsafe fn run_side_by_side<L: Lanes<P>, const R: usize, const V: usize>(
        mut self,
        lanes: L,
        mut a: *const P,
    ) -> [[L::Vector; V]; R] {
        let mut sums = [[lanes.splat(P::ZERO); V]; R];
        // SAFETY: the caller's promise.
        unsafe {
            // Two loops: nothing but arithmetic in that of most products.
            if self.ahead.bytes == 0 {
                while self.k >= UNROLLED_PACKED {
                    self.packed_turn::<L, R, V>(lanes, &mut a, &mut sums);
                }
            }
            while self.k >= UNROLLED_PACKED {
                self.ahead.fetch();
                self.packed_turn::<L, R, V>(lanes, &mut a, &mut sums);
            }
            for at in 0..self.k {
                self.add::<L, R, V>(lanes, side_by_side(a), at as isize, &mut sums);
            }
        }
        sums
    }

    /// The products of as many summed indices as a turn has, and on to the next.
    #[inline(always)]
    unsafe fn packed_turn<L: Lanes<P>, const R: usize, const V: usize>(
        &mut self,
        lanes: L,
        a: &mut *const P,
        sums: &mut [[L::Vector; V]; R],
    ) {
        for at in 0..UNROLLED_PACKED {
            // SAFETY: the caller's promise.
            unsafe { self.add::<L, R, V>(lanes, side_by_side(*a), at as isize, sums) };
        }
        self.k -= UNROLLED_PACKED;
        *a = a.wrapping_offset(self.a_k.wrapping_mul(UNROLLED_PACKED as isize));
        self.b = self.b.wrapping_offset(self.b_k.wrapping_mul(UNROLLED_PACKED as isize));
    }

    /// The products of the summed index `at`.
    #[inline(always)]
    unsafe fn add<L: Lanes<P>, const R: usize, const V: usize>(
        &self,
        lanes: L,
        rows: [*const P; R],
        at: isize,
        sums: &mut [[L::Vector; V]; R],
    ) {
        let b = self.b.wrapping_offset(at.wrapping_mul(self.b_k));
        let mut vectors = [lanes.splat(P::ZERO); V];
        for vector in 0..V {
            let from = b.wrapping_add(vector * L::WIDTH);
            // SAFETY: the caller's promise.
            vectors[vector] = unsafe { lanes.load(from) };
        }
        for row in 0..R {
            // SAFETY: the caller's promise.
            let a = unsafe { *rows[row].wrapping_offset(at.wrapping_mul(self.a_k)) };
            let a = lanes.splat(a);
            for vector in 0..V {
                sums[row][vector] = lanes.mul_add(a, vectors[vector], sums[row][vector]);
            }
        }
    }
}

/// Rows that lie next to each other.
#[inline(always)]
fn side_by_side<P, const R: usize>(first: *const P) -> [*const P; R] {
    core::array::from_fn(|row| first.wrapping_add(row))
}
