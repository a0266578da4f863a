//! Sums of rows: row is added to row, and of these, where summed indices lie inside them, piece to piece.

use crate::kernel::permute::{Factor, Row};
use crate::kernel::simd::Lanes;
use crate::kernel::spread::plan::{Order, Plan, Table};
use crate::kernel::spread::source::{Cursor, Spread};
use crate::kernel::spread::{BLOCK, factors};
use crate::pointer::{Accumulate, Assign, Out};
use crate::scalar::Scalar;

/// The sum of the rows of all summed indices.
pub struct Sum<'p, 'w, T> {
    pub plan: &'p Plan<'w, T>,
    /// Where the elements of a row are that it is folded to, those of each term one after the other.
    pub order: &'p Table,
    /// How many rows are added up.
    pub terms: usize,
    /// Sources.
    pub count: usize,
    /// Elements of a row.
    pub len: usize,
    pub sums: *mut T,
    pub totals: *mut T,
}

impl<T: Scalar> Sum<'_, '_, T> {
    /// The sums as factors of a row of `folded` elements.
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
        folded: usize,
    ) -> [Factor<T>; 2] {
        let Self { plan, terms, len, sums, totals, .. } = *self;
        let mut cursor = Cursor::new(plan.summed(), 0);
        for block in (0..terms).step_by(BLOCK) {
            for term in block..terms.min(block + BLOCK) {
                let [a, b, _] = cursor.offsets;
                let at = [at[0].wrapping_add(a), at[1].wrapping_add(b), 0];
                let own = plan.len_of_term(&cursor.index, len);
                // SAFETY: the caller's promise.
                unsafe {
                    let factors = factors(sources, at, own);
                    let row = Row { factors, count: self.count, len: own };
                    if term == block {
                        row.write(lanes, Out::new(sums, Assign));
                        (own..len).for_each(|at| sums.add(at).write(T::ZERO));
                    } else {
                        row.write(lanes, Out::new(sums, Accumulate));
                    }
                }
                cursor.step(plan.summed());
            }
            if terms > BLOCK {
                let row = strip(sums, len);
                // SAFETY: as above.
                unsafe {
                    match block {
                        0 => row.write(lanes, Out::new(totals, Assign)),
                        _ => row.write(lanes, Out::new(totals, Accumulate)),
                    }
                }
            }
        }
        let (own, other) = if terms > BLOCK { (totals, sums) } else { (sums, totals) };
        // SAFETY: as above.
        unsafe { strip(self.fold(lanes, own, other, folded), len).factors }
    }

    /// Adds up the terms inside a row to its first elements, or those of the other strip, and tells which.
    ///
    /// # Safety
    ///
    /// The first strip has a row, and the other one room for one.
    #[inline(always)]
    unsafe fn fold<L: Lanes<T>>(&self, lanes: L, own: *mut T, other: *mut T, len: usize) -> *mut T {
        let fold = self.plan.fold;
        let mut terms = fold.terms;
        // SAFETY: a row has `terms` times `len` elements, those of the last half of the terms behind those that they are
        // added to; the table's are places in it.
        unsafe {
            let strip = match fold.order {
                Order::Outside => own,
                Order::Inside => {
                    turn(own, other, terms, len);
                    other
                }
                Order::Between => {
                    let whole = fold.lens[0];
                    for term in 0..terms {
                        for (at, place) in self.order[term * whole..][..len].iter().enumerate() {
                            other.add(term * len + at).write(*own.add(*place as usize));
                        }
                    }
                    other
                }
            };
            while terms > 1 {
                let half = terms / 2;
                let last = self::strip(strip.add((terms - half) * len), half * len);
                last.write(lanes, Out::new(strip, Accumulate));
                terms -= half;
            }
            strip
        }
    }
}

/// Puts the first terms of each of `len` sums before the second ones.
///
/// # Safety
///
/// There are as many elements, and room for as many.
#[inline(always)]
unsafe fn turn<T: Copy>(from: *const T, to: *mut T, terms: usize, len: usize) {
    for at in 0..len {
        for term in 0..terms {
            // SAFETY: the caller's promise.
            unsafe { to.add(term * len + at).write(*from.add(at * terms + term)) };
        }
    }
}

/// A strip as a row.
#[inline(always)]
fn strip<T>(strip: *mut T, len: usize) -> Row<T> {
    let factor = |_| Factor { pointer: strip.cast_const(), splat: false, conjugated: false };
    Row { factors: [0, 1].map(factor), count: 1, len }
}
