//! Sums of rows: row is added to row, and of these, where summed indices lie inside them, piece to piece.

use crate::kernel::level::Level;
use crate::kernel::permute::Factor;
use crate::kernel::problem::{Walk, count};
use crate::kernel::simd::Lanes;
use crate::kernel::spread::plan::{NONE, Order, Plan, SOURCES, Side, Table};
use crate::kernel::spread::source::{Cursor, Spread};
use crate::kernel::spread::{BLOCK, factors};
use crate::kernel::transpose::transpose;
use crate::scalar::Scalar;

/// Vectors whose sums are in registers at a time: an FMA takes 4 cycles, and loads let one start in each.
const VECTORS: usize = 4;

/// Rows and columns from which a block is transposed in registers.
const SIDE: usize = 8;

/// The sum of the rows of all summed indices.
pub struct Sum<'p, 'w, T> {
    pub plan: &'p Plan<'w, T>,
    /// Where the elements of a row are that it is folded to, those of each term one after the other.
    pub order: &'p Table,
    /// The summed walks: the last one, along which rows are added up in registers, and those around it.
    inner: Walk,
    around: &'p [Walk],
    /// Indices of the last one that have a row of whole length.
    whole: usize,
    pub sums: *mut T,
    pub totals: *mut T,
    level: Level,
}

impl<'p, 'w, T: Scalar> Sum<'p, 'w, T> {
    pub fn new(
        plan: &'p Plan<'w, T>,
        order: &'p Table,
        [sums, totals]: [*mut T; 2],
        level: Level,
    ) -> Self {
        let is_row = |walk: &Walk| {
            let fits = |at: usize| plan.sides[at] != Side::Table || SOURCES[at](walk) == 0;
            fits(0) && fits(1)
        };
        let (inner, around) = match plan.summed() {
            [around @ .., inner] if is_row(inner) => (*inner, around),
            around => (NONE, around),
        };
        let cuts = plan.summed.piece == (around.len(), inner.extent);
        let whole = inner.extent - usize::from(cuts);
        Self { plan, order, inner, around, whole, sums, totals, level }
    }

    /// The sum of rows of `len` elements, folded to the first `folded` of a strip.
    ///
    /// # Safety
    ///
    /// As for [`Spread::row`]; the strips have room for a row.
    #[inline(always)]
    pub unsafe fn add_up<L: Lanes<T>>(
        &self,
        lanes: L,
        sources: &mut [Spread<'_, T>; 2],
        at: [isize; 3],
        [len, folded]: [usize; 2],
    ) -> *mut T {
        let Self { plan, inner, around, whole, sums, totals, .. } = *self;
        let (mut runs, mut flushed) = (0, false);
        let mut cursor = Cursor::new(around, 0);
        for _ in 0..count(around) {
            let mut term = 0;
            while term < inner.extent {
                let is_last = term >= whole;
                let terms = if is_last { 1 } else { (whole - term).min(BLOCK) };
                let own = plan.len_of_term(&cursor.index, len, is_last);
                let offset = |from: usize, stride: isize| {
                    let inside = stride.wrapping_mul(term as isize);
                    at[from].wrapping_add(cursor.offsets[from]).wrapping_add(inside)
                };
                let from = [offset(0, inner.a), offset(1, inner.b), 0];
                // SAFETY: the caller's promise.
                unsafe {
                    if runs == BLOCK {
                        Terms::of(sums).add_to(lanes, totals, len, !flushed);
                        (runs, flushed) = (0, true);
                    }
                    let rows = factors(lanes, sources, from, own);
                    Terms::new(plan.two(), rows, inner, terms).add_to(lanes, sums, own, runs == 0);
                    if runs == 0 {
                        (own..len).for_each(|at| sums.add(at).write(T::ZERO));
                    }
                }
                runs += 1;
                term += terms;
            }
            cursor.step(around);
        }
        // SAFETY: as above.
        unsafe {
            if flushed {
                Terms::of(sums).add_to(lanes, totals, len, false);
                return self.fold(lanes, totals, sums, folded);
            }
            self.fold(lanes, sums, totals, folded)
        }
    }

    /// Adds up the terms inside a row to its first elements, or those of the other strip, and tells which.
    ///
    /// # Safety
    ///
    /// The first strip has a row, and the other one room for one.
    #[inline(always)]
    unsafe fn fold<L: Lanes<T>>(&self, lanes: L, own: *mut T, other: *mut T, len: usize) -> *mut T {
        let terms = self.plan.fold.terms;
        // SAFETY: a row has `terms` times `len` elements; the table's are places in it.
        unsafe {
            let strip = match self.plan.fold.order {
                Order::Outside => own,
                Order::Inside => {
                    turn(self.level, own, other, terms, len);
                    other
                }
                Order::Between => {
                    let whole = self.plan.fold.lens[0];
                    for term in 0..terms {
                        for (at, place) in self.order[term * whole..][..len].iter().enumerate() {
                            other.add(term * len + at).write(*own.add(*place as usize));
                        }
                    }
                    other
                }
            };
            add_pieces(lanes, strip, terms, len);
            strip
        }
    }
}

/// Adds `terms` pieces of `len` elements up to the first one: as many at a time as make some vectors, then those of a
/// vector one by one.
///
/// # Safety
///
/// There are so many.
#[inline(always)]
unsafe fn add_pieces<T: Scalar, L: Lanes<T>>(
    lanes: L,
    strip: *mut T,
    mut terms: usize,
    len: usize,
) {
    for vectors in [VECTORS, 1] {
        let pieces = (vectors * L::WIDTH).div_ceil(len);
        if terms >= 2 * pieces {
            let (step, count) = (pieces * len, terms / pieces);
            // SAFETY: `count` times `pieces` are at most all, and fewer than `pieces` are left.
            unsafe {
                let rows = Terms {
                    step: [step as isize, 0],
                    count: count - 1,
                    ..Terms::of(strip.add(step))
                };
                rows.add_to(lanes, strip, step, false);
                let rest = (terms - count * pieces) * len;
                Terms::of(strip.add(count * step)).add_to(lanes, strip, rest, false);
            }
            terms = pieces;
        }
    }
    if terms == 1 {
        return;
    }
    // SAFETY: as above.
    unsafe {
        if len == 1 && terms <= L::WIDTH {
            return strip.write(lanes.sum(lanes.load_partial(strip, terms)));
        }
        for at in 0..len {
            let of = |term: usize| *strip.add(term * len + at);
            strip.add(at).write((1..terms).fold(of(0), |sum, term| sum.plus(of(term))));
        }
    }
}

/// Puts the first terms of each of `len` sums before the second ones.
///
/// # Safety
///
/// There are as many elements, and room for as many; the CPU has the level.
#[inline(always)]
unsafe fn turn<T: Copy>(level: Level, from: *const T, to: *mut T, terms: usize, len: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        if terms >= SIDE && len >= SIDE {
            return transpose(level, from, terms as isize, to, len as isize, len, terms);
        }
        for at in 0..len {
            for term in 0..terms {
                to.add(term * len + at).write(*from.add(at * terms + term));
            }
        }
    }
}

/// Rows that lie a step apart, or products of two, or of one and an element.
struct Terms<T> {
    rows: [*const T; 2],
    step: [isize; 2],
    count: usize,
    conjugated: [bool; 2],
    mode: u8,
}

/// Sources: one, two, the second of them with one element for the whole row.
const ONE: u8 = 0;
const TWO: u8 = 1;
const SPLAT: u8 = 2;

impl<T: Scalar> Terms<T> {
    /// One row.
    #[inline(always)]
    fn of(row: *mut T) -> Self {
        let rows = [row.cast_const(); 2];
        Self { rows, step: [0; 2], count: 1, conjugated: [false; 2], mode: ONE }
    }

    /// So many from an index of a walk on.
    #[inline(always)]
    fn new(two: bool, [a, b]: [Factor<T>; 2], walk: Walk, count: usize) -> Self {
        let ([a, b], step) = match a.splat && two {
            true => ([b, a], [walk.b, walk.a]),
            false => ([a, b], [walk.a, walk.b]),
        };
        let mode = if !two {
            ONE
        } else if b.splat {
            SPLAT
        } else {
            TWO
        };
        let conjugated = [a.conjugated, b.conjugated];
        Self { rows: [a.pointer, b.pointer], step, count, conjugated, mode }
    }

    /// Adds their sum to a strip, which has nothing yet if they are the first.
    ///
    /// # Safety
    ///
    /// All have `len` elements, and so has the strip, which is no row.
    #[inline(always)]
    unsafe fn add_to<L: Lanes<T>>(&self, lanes: L, to: *mut T, len: usize, first: bool) {
        // SAFETY: the caller's promise.
        unsafe {
            match self.mode {
                ONE => self.add::<L, ONE>(lanes, to, len, first),
                TWO => self.add::<L, TWO>(lanes, to, len, first),
                _ => self.add::<L, SPLAT>(lanes, to, len, first),
            }
        }
    }

    /// # Safety
    ///
    /// As for `add_to`.
    #[inline(always)]
    unsafe fn add<L: Lanes<T>, const MODE: u8>(
        &self,
        lanes: L,
        to: *mut T,
        len: usize,
        first: bool,
    ) {
        let mut at = 0;
        // SAFETY: the caller's promise; vectors are inside the rows.
        unsafe {
            while at + VECTORS * L::WIDTH <= len {
                self.vectors::<L, MODE, VECTORS, true>(lanes, to, at, L::WIDTH, first);
                at += VECTORS * L::WIDTH;
            }
            while at + L::WIDTH <= len {
                self.vectors::<L, MODE, 1, true>(lanes, to, at, L::WIDTH, first);
                at += L::WIDTH;
            }
            if at < len {
                self.vectors::<L, MODE, 1, false>(lanes, to, at, len - at, first);
            }
        }
    }

    /// A few vectors of all rows, or `n` elements.
    ///
    /// # Safety
    ///
    /// As for `add_to`; they are inside the rows.
    #[inline(always)]
    unsafe fn vectors<L: Lanes<T>, const MODE: u8, const N: usize, const WHOLE: bool>(
        &self,
        lanes: L,
        to: *mut T,
        at: usize,
        n: usize,
        first: bool,
    ) {
        let Self { rows: [a, b], step, conjugated, .. } = *self;
        let part = lanes.first(n);
        // SAFETY: the caller's promise.
        let load = |from: *const T| unsafe {
            if WHOLE { lanes.load(from) } else { lanes.load_first(from, part) }
        };
        let conjugate = |vector, conjugated| {
            if conjugated { lanes.conjugate(vector) } else { vector }
        };
        let mut sums = [lanes.splat(T::ZERO); N];
        let (mut a, mut b) = (a.wrapping_add(at), if MODE == TWO { b.wrapping_add(at) } else { b });
        for _ in 0..self.count {
            let element = match MODE {
                // SAFETY: the caller's promise.
                SPLAT => conjugate(lanes.splat(unsafe { *b }), conjugated[1]),
                _ => lanes.splat(T::ZERO),
            };
            for (number, sum) in sums.iter_mut().enumerate() {
                let vector = conjugate(load(a.wrapping_add(number * L::WIDTH)), conjugated[0]);
                *sum = match MODE {
                    ONE => lanes.add(*sum, vector),
                    TWO => {
                        let other = load(b.wrapping_add(number * L::WIDTH));
                        lanes.mul_add(vector, conjugate(other, conjugated[1]), *sum)
                    }
                    _ => lanes.mul_add(vector, element, *sum),
                };
            }
            (a, b) = (a.wrapping_offset(step[0]), b.wrapping_offset(step[1]));
        }
        for (number, sum) in sums.into_iter().enumerate() {
            let to = to.wrapping_add(at + number * L::WIDTH);
            let sum = if first { sum } else { lanes.add(load(to.cast_const()), sum) };
            // SAFETY: as above.
            unsafe {
                match WHOLE {
                    true => lanes.store(to, L::WIDTH, sum),
                    false => lanes.store_first(to, part, sum),
                }
            }
        }
    }
}
