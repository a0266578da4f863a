//! Maps, and sums in which little is used twice, whose tensors lie across each other in short pieces.
//!
//! A row is as many elements of the output as lie next to each other, over several indices and part of another. A source
//! that is no row there, but a pattern, is spread first: copied into a row, each element from the place that a table
//! tells, which is made once for all rows. That takes a cycle for each element, however short the pieces are.
//!
//! # Rounding
//!
//! Up to 64 rows are added up in registers, up to 64 of these sums in a strip, and those in another one; then those elements of
//! a row that are summed, in pieces of 4 vectors, of one, and one by one. Of up to 2¹⁴ rows, of 256 elements each,
//! γ ≤ (64 + 64 + 2¹³/64 + 64 + 32)·u: where the innermost summed index around a row has 2 values, 2¹³ sums are added up.

mod cost;
mod fold;
mod near;
mod plan;
mod source;
#[cfg(test)]
mod tests;

use core::mem::MaybeUninit;

use crate::kernel::gemm::Arithmetic;
use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::level::Level;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::permute::{Factor, Row};
use crate::kernel::problem::{Merge, Problem, Walk, count};
use crate::kernel::reduce;
use crate::kernel::simd::{Dispatch, Job, Lanes, width_at};
use crate::pointer::{Assign, Out};
use crate::scalar::Scalar;
pub(crate) use cost::Run;
use fold::Sum;
use near::{Near, Permuted};
use plan::{Joined, Lead, Plan, ROW, Side, Table};
use source::{Cursor, Pattern, Spread};

/// Terms that are added up one after the other.
const BLOCK: usize = 64;

/// Products from which the plan, some 200 ns, is a small share of the time; and of a sum, which takes less for each.
const PLANNED: usize = 1 << 10;
const PLANNED_SUM: usize = 1 << 13;

/// Elements of a run that is long enough for the kernel for sums: one of the widest vectors of 4 bytes.
const LONG: usize = 16;

/// Runs a product or a copy without a sum, if rows take less time than the emitted loops with vectors along `run` and
/// transposed blocks; otherwise leaves it alone.
pub(crate) fn map<T: Scalar>(walks: &[Walk], run: Run, problem: &Problem<T>) -> bool {
    count(walks) >= PLANNED
        && !run.is_long()
        && run_if_it_pays(walks, run, problem, (&[Lead::Out], None))
}

/// Runs a sum, if rows take less time than the kernel for sums; otherwise leaves it alone.
pub(crate) fn sum<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
    // The emitted loops have vectors there, even if they have to scatter them.
    let lies_well = |walk: &Walk| {
        walk.extent >= LONG
            && matches!((walk.a, walk.b), (0 | 1, 0 | 1))
            && (walk.a, walk.b) != (0, 0)
    };
    let leads: &[Lead] = match problem.b {
        None => &[Lead::Out, Lead::A],
        Some(_) => &[Lead::Out, Lead::A, Lead::B],
    };
    count(walks) >= PLANNED_SUM
        && !walks.iter().any(lies_well)
        && run_if_it_pays(walks, Run::of(walks), problem, (leads, None))
}

/// Runs a product of matrices which another way takes so many nanoseconds for, in rows or by the kernel for sums, if that
/// takes less; otherwise leaves it alone.
pub(crate) fn product<T: Scalar>(walks: &[Walk], problem: &Problem<T>, nanoseconds: f64) -> bool {
    let Some(joined) = Joined::new(walks, Run::of(walks), problem, Lead::Out) else { return false };
    let summed = joined.others();
    let leads = &[Lead::Out, Lead::A, Lead::B];
    if run_if_it_pays(walks, Run::of(walks), problem, (leads, Some(summed.min(nanoseconds)))) {
        return true;
    }
    let pays = summed < cost::MARGIN_OF_PRODUCTS * nanoseconds;
    if pays {
        let mut own = [plan::NONE; plan::MAX_WALKS];
        own[..walks.len()].copy_from_slice(walks);
        reduce::reduce(&mut own[..walks.len()], *problem);
    }
    pays
}

/// Runs it in rows along one of the tensors if that takes less than the others do; they take so many nanoseconds, if
/// somebody knows better than the walks tell.
fn run_if_it_pays<T: Scalar>(
    walks: &[Walk],
    run: Run,
    problem: &Problem<T>,
    (leads, others): (&[Lead], Option<f64>),
) -> bool {
    let (mut best, mut least) = (None, 1.0);
    for lead in leads {
        let Some(joined) = Joined::new(walks, run, problem, *lead) else { return false };
        let others = others.unwrap_or_else(|| joined.others());
        let share = Plan::new(&joined).map_or(1.0, |plan| plan.share(others));
        if share < least {
            (best, least) = (Some(*lead), share);
        }
    }
    // Again: plans are large, and had better not be moved about.
    let joined = best.and_then(|lead| Joined::new(walks, run, problem, lead));
    let Some(joined) = joined else { return false };
    Plan::new(&joined).is_some_and(|plan| run_plan(plan, Level::current()))
}

/// Runs it with the vectors of a level, which the CPU has; `false` if offsets are too large for tables.
fn run_plan<T: Scalar>(mut plan: Plan<'_, T>, level: Level) -> bool {
    let Some(tables) = plan.tables() else { return false };
    let [a, b, out, order] = &tables;
    // SAFETY: the CPU has the level.
    let width = unsafe { width_at::<T>(level) };
    let pattern = |source: usize, table| {
        let reach = plan.spreading(source, width).0;
        let near = reach.and_then(|reach| Near::new(reach, table));
        Pattern { table, period: plan.period(source), near }
    };
    let patterns = [pattern(0, a), pattern(1, b)];
    let _rooms = [0, 1].map(|source| {
        let room = Scratch::new::<T>(plan.spread_once(source)?);
        // SAFETY: that is how much room there is.
        unsafe { plan.spread(source, &patterns[source], room.pointer()) };
        Some(room)
    });
    let (rows, volume) = (plan.rows(), plan.volume());
    let threads = threads_for::<T>(volume, volume.saturating_mul(4 * size_of::<T>()));
    let parts = if threads == 1 { 1 } else { rows.min(threads * PARTS_PER_THREAD) };
    let plan = &plan;
    for_each(threads, parts, &|part| {
        let (from, to) = (rows * part / parts, rows * (part + 1) / parts);
        // SAFETY: the CPU has it.
        unsafe {
            T::Simd::dispatch_at(
                level,
                Rows { plan, patterns: &patterns, tables: [out, order], from, to, level },
            )
        };
    });
    true
}

/// Some rows of a plan.
struct Rows<'p, 'w, T> {
    plan: &'p Plan<'w, T>,
    patterns: &'p [Pattern<'p>; 2],
    /// Of the output, and of the order in which a row is folded.
    tables: [&'p Table; 2],
    from: usize,
    to: usize,
    level: Level,
}

impl<T: Scalar> Job<T> for Rows<'_, '_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let mut strips = [const { Strip::new() }; 4];
        self.each(arithmetic.whole(), &mut strips);
    }
}

/// Room for a row, at the beginning of a cache line: vectors that lie across two take twice as long.
#[repr(align(64))]
struct Strip<T>([MaybeUninit<T>; ROW]);

impl<T> Strip<T> {
    const fn new() -> Self {
        Self([const { MaybeUninit::uninit() }; ROW])
    }

    fn pointer(&mut self) -> *mut T {
        self.0.as_mut_ptr().cast()
    }
}

impl<T: Scalar> Rows<'_, '_, T> {
    #[inline(always)]
    fn each<L: Lanes<T>>(self, lanes: L, strips: &mut [Strip<T>; 4]) {
        let Self { plan, patterns, tables: [to_out, order], from, to, level } = self;
        let Problem { a, b, out, .. } = plan.problem;
        let [first, second, sums, totals] = strips.each_mut().map(Strip::pointer);
        let source = |source, at: usize, room| Spread {
            source,
            side: plan.sides[at],
            pattern: &patterns[at],
            room,
            done: None,
        };
        let mut sources = [source(a, 0, first), source(b.unwrap_or(a), 1, second)];
        let sum = Sum::new(plan, order, [sums, totals], level);
        let sums_up = plan.has_sums();
        let count = 1 + usize::from(plan.two());
        let once = (0..count).find(|at| sources[*at].is_near() && plan.is_used_once(*at));
        let mut outer = Cursor::new(plan.outer(), from);
        for _ in from..to {
            let (lens, at) = (plan.lens(&outer.index), outer.offsets);
            let to = out.wrapping_offset(at[2]);
            // SAFETY: rows lie inside the tensors, as the walks do; strips have room for them.
            unsafe {
                let permuted = once.and_then(|source| {
                    permuted(lanes, &mut sources, source, at, lens[0], plan.two())
                });
                if let Some(permuted) = permuted {
                    permuted.update(lanes, to, plan.problem.merge);
                } else {
                    let row = match sums_up {
                        true => strip(sum.add_up(lanes, &mut sources, at, lens), lens[1]),
                        false => {
                            let factors = factors(lanes, &mut sources, at, lens[0]);
                            Row { factors, count, len: lens[0] }
                        }
                    };
                    write(lanes, plan, to_out, row, (to, sums));
                }
            }
            outer.step(plan.outer());
        }
    }
}

/// Updates the output from an element on with a row; there is room for one.
///
/// # Safety
///
/// It lies inside the output.
#[inline(always)]
unsafe fn write<T: Scalar, L: Lanes<T>>(
    lanes: L,
    plan: &Plan<'_, T>,
    table: &Table,
    mut row: Row<T>,
    (out, room): (*mut T, *mut T),
) {
    let merge = plan.problem.merge;
    // SAFETY: the caller's promise.
    unsafe {
        if plan.sides[2] != Side::Table {
            // A loop for updates that read and one for the common one that does not.
            return match merge {
                Merge::Assign => row.write_long(lanes, Out::new(out, Assign)),
                merge => row.write_long(lanes, Out::new(out, merge)),
            };
        }
        if !plan.has_sums() {
            row.write_long(lanes, Out::new(room, Assign));
            row = strip(room, row.len);
        }
        let from = row.factors[0].pointer;
        for (at, offset) in table[..row.len].iter().enumerate() {
            Out::new(out.offset(*offset as isize), merge).set(*from.add(at));
        }
    }
}

/// A row for which a source is permuted while it is written, if its vectors can be loaded.
///
/// # Safety
///
/// As for [`Spread::row`].
#[inline(always)]
unsafe fn permuted<'p, T: Scalar, L: Lanes<T>>(
    lanes: L,
    sources: &mut [Spread<'p, T>; 2],
    source: usize,
    at: [isize; 3],
    len: usize,
    two: bool,
) -> Option<Permuted<'p, T>> {
    let (first, other) = (sources[source].permuted(at[source], len)?, 1 - source);
    // SAFETY: the caller's promise.
    let row = || unsafe { Row::one(sources[other].row(lanes, at[other], len), len) };
    Some(Permuted { other: two.then(row), ..first })
}

/// A strip as a row.
fn strip<T>(strip: *mut T, len: usize) -> Row<T> {
    Row::one(Factor { pointer: strip.cast_const(), splat: false, conjugated: false }, len)
}

/// The factors of a row.
///
/// # Safety
///
/// As for [`Spread::row`].
#[inline(always)]
unsafe fn factors<T: Scalar, L: Lanes<T>>(
    lanes: L,
    sources: &mut [Spread<'_, T>; 2],
    at: [isize; 3],
    len: usize,
) -> [Factor<T>; 2] {
    let [a, b] = sources;
    // SAFETY: the caller's promise.
    unsafe { [a.row(lanes, at[0], len), b.row(lanes, at[1], len)] }
}
