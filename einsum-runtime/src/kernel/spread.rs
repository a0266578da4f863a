//! Maps, and sums in which little is used twice, whose tensors lie across each other in short pieces.
//!
//! A row is as many elements of the output as lie next to each other, over several indices and part of another. A source
//! that is no row there, but a pattern, is spread first: copied into a row, each element from the place that a table
//! tells, which is made once for all rows. That takes a cycle for each element, however short the pieces are.
//!
//! # Rounding
//!
//! Sums are added up in blocks of 64, and those in turn: γ ≤ (64 + K/64)·u, for up to 4096 terms.

mod cost;
mod plan;
#[cfg(test)]
mod tests;

use core::mem::MaybeUninit;

use crate::kernel::gemm::Arithmetic;
use crate::kernel::level::Level;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::permute::{Factor, Row};
use crate::kernel::problem::{Merge, Problem, Tensor, Walk, count};
use crate::kernel::simd::{Dispatch, Job, Lanes};
use crate::pointer::{Accumulate, Assign, Out, Update};
use crate::scalar::Scalar;
pub(crate) use cost::Run;
use plan::{Joined, Plan, ROW, Side, Table};

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
    count(walks) >= PLANNED && !run.is_long() && run_if_it_pays(walks, run, problem)
}

/// Runs a sum, if rows take less time than the kernel for sums; otherwise leaves it alone.
pub(crate) fn sum<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
    let lies_well = |walk: &Walk| walk.extent >= LONG && walk.is_contiguous();
    count(walks) >= PLANNED_SUM
        && !walks.iter().any(lies_well)
        && run_if_it_pays(walks, Run::of(walks), problem)
}

fn run_if_it_pays<T: Scalar>(walks: &[Walk], run: Run, problem: &Problem<T>) -> bool {
    let Some(joined) = Joined::new(walks, run, problem) else { return false };
    Plan::new(&joined).is_some_and(|plan| plan.pays(&joined) && run_plan(&plan, Level::current()))
}

/// Runs it with the vectors of a level, which the CPU has; `false` if offsets are too large for tables.
fn run_plan<T: Scalar>(plan: &Plan<'_, T>, level: Level) -> bool {
    let Some(tables) = plan.tables() else { return false };
    let (rows, threads) = (
        plan.rows(),
        threads_for::<T>(plan.volume(), plan.volume().saturating_mul(4 * size_of::<T>())),
    );
    let parts = if threads == 1 { 1 } else { rows.min(threads * PARTS_PER_THREAD) };
    for_each(threads, parts, &|part| {
        let (from, to) = (rows * part / parts, rows * (part + 1) / parts);
        // SAFETY: the CPU has it.
        unsafe { T::Simd::dispatch_at(level, Rows { plan, tables: &tables, from, to }) };
    });
    true
}

/// Some rows of a plan.
struct Rows<'p, 'w, T> {
    plan: &'p Plan<'w, T>,
    tables: &'p [Table; 3],
    from: usize,
    to: usize,
}

impl<T: Scalar> Job<T> for Rows<'_, '_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let mut strips = [const { Strip::new() }; 4];
        // One loop for updates that read and one for the common one that does not.
        match self.plan.problem.merge {
            Merge::Assign => self.each(arithmetic.whole(), &mut strips, Assign),
            merge => self.each(arithmetic.whole(), &mut strips, merge),
        }
    }
}

/// Room for a row.
struct Strip<T>([MaybeUninit<T>; ROW]);

impl<T> Strip<T> {
    const fn new() -> Self {
        Self([const { MaybeUninit::uninit() }; ROW])
    }

    fn pointer(&mut self) -> *mut T {
        self.0.as_mut_ptr().cast()
    }
}

/// A source, and the row that it is spread to.
struct Spread<'p, T> {
    source: Tensor<T>,
    side: Side,
    table: &'p Table,
    room: *mut T,
    /// From where the row was spread last, and how much of it.
    done: Option<(isize, usize)>,
}

impl<T: Scalar> Spread<'_, T> {
    /// What it is in the row of `len` elements at an offset.
    ///
    /// # Safety
    ///
    /// The row lies inside the source, and the room has [`ROW`] elements.
    #[inline(always)]
    unsafe fn row(&mut self, offset: isize, len: usize) -> Factor<T> {
        let from = self.source.pointer.wrapping_offset(offset);
        let pointer = match self.side {
            Side::Table => {
                if self.done != Some((offset, len)) {
                    // SAFETY: the caller's promise.
                    unsafe { gather(from, &self.table[..len], self.room) };
                    self.done = Some((offset, len));
                }
                self.room.cast_const()
            }
            Side::One | Side::Row => from,
        };
        let splat = matches!(self.side, Side::One);
        Factor { pointer, splat, conjugated: self.source.conjugated }
    }
}

/// Copies elements from where the table tells.
///
/// # Safety
///
/// They lie inside the source, and there is room for as many.
#[inline(never)]
unsafe fn gather<T: Copy>(from: *const T, table: &[i32], to: *mut T) {
    for (at, offset) in table.iter().enumerate() {
        // SAFETY: the caller's promise.
        unsafe { to.add(at).write(*from.offset(*offset as isize)) };
    }
}

impl<T: Scalar> Rows<'_, '_, T> {
    #[inline(always)]
    fn each<L: Lanes<T>, U: Update<T>>(self, lanes: L, strips: &mut [Strip<T>; 4], update: U) {
        let Self { plan, tables, from, to } = self;
        let Problem { a, b, out, .. } = plan.problem;
        let [first, second, sums, totals] = strips.each_mut().map(Strip::pointer);
        let source = |source, at: usize, room| Spread {
            source,
            side: plan.sides[at],
            table: &tables[at],
            room,
            done: None,
        };
        let mut sources = [source(a, 0, first), source(b.unwrap_or(a), 1, second)];
        let terms = count(plan.summed);
        let count = 1 + usize::from(b.is_some());
        let mut outer = Cursor::new(plan.outer(), from);
        for _ in from..to {
            let (len, at) = (plan.len(&outer.index), outer.offsets);
            let out = out.wrapping_offset(at[2]);
            // SAFETY: rows lie inside the tensors, as the walks do; strips have room for them.
            unsafe {
                let mut row = match plan.summed {
                    [] => Row { factors: factors(&mut sources, at, len), count, len },
                    summed => {
                        let sum = Sum { summed, terms, count, len, sums, totals };
                        Row { factors: sum.add_up(lanes, &mut sources, at), count: 1, len }
                    }
                };
                match plan.sides[2] {
                    Side::Table => {
                        if plan.summed.is_empty() {
                            row.write(lanes, Out::new(sums, Assign));
                            row.factors[0].pointer = sums;
                        }
                        let sums = row.factors[0].pointer;
                        for (at, offset) in tables[2][..len].iter().enumerate() {
                            Out::new(out.offset(*offset as isize), update).set(*sums.add(at));
                        }
                    }
                    Side::One | Side::Row => row.write(lanes, Out::new(out, update)),
                }
            }
            outer.step(plan.outer());
        }
    }
}

/// The factors of a row.
///
/// # Safety
///
/// As for [`Spread::row`].
#[inline(always)]
unsafe fn factors<T: Scalar>(
    sources: &mut [Spread<'_, T>; 2],
    at: [isize; 3],
    len: usize,
) -> [Factor<T>; 2] {
    let [a, b] = sources;
    // SAFETY: the caller's promise.
    unsafe { [a.row(at[0], len), b.row(at[1], len)] }
}

/// The sum of the rows of all summed indices.
struct Sum<'w, T> {
    summed: &'w [Walk],
    /// How many indices they have together.
    terms: usize,
    /// Sources.
    count: usize,
    len: usize,
    sums: *mut T,
    totals: *mut T,
}

impl<T: Scalar> Sum<'_, T> {
    /// The sums as factors of a row.
    ///
    /// # Safety
    ///
    /// As for [`Spread::row`]; the strips have room for a row.
    #[inline(always)]
    unsafe fn add_up<L: Lanes<T>>(
        &self,
        lanes: L,
        sources: &mut [Spread<'_, T>; 2],
        at: [isize; 3],
    ) -> [Factor<T>; 2] {
        let Self { summed, terms, len, sums, totals, .. } = *self;
        let mut cursor = Cursor::new(summed, 0);
        let strip = |strip: *mut T| {
            [0; 2].map(|_| Factor { pointer: strip.cast_const(), splat: false, conjugated: false })
        };
        for block in (0..terms).step_by(BLOCK) {
            for term in block..terms.min(block + BLOCK) {
                let [a, b, _] = cursor.offsets;
                let at = [at[0].wrapping_add(a), at[1].wrapping_add(b), 0];
                // SAFETY: the caller's promise.
                unsafe {
                    let row = Row { factors: factors(sources, at, len), count: self.count, len };
                    match term == block {
                        true => row.write(lanes, Out::new(sums, Assign)),
                        false => row.write(lanes, Out::new(sums, Accumulate)),
                    }
                }
                cursor.step(summed);
            }
            if terms > BLOCK {
                let row = Row { factors: strip(sums), count: 1, len };
                // SAFETY: as above.
                unsafe {
                    match block {
                        0 => row.write(lanes, Out::new(totals, Assign)),
                        _ => row.write(lanes, Out::new(totals, Accumulate)),
                    }
                }
            }
        }
        strip(if terms > BLOCK { totals } else { sums })
    }
}

/// An index of walks, the last of which counts first, and its offsets in the tensors.
struct Cursor {
    index: [usize; plan::MAX_WALKS],
    offsets: [isize; 3],
}

impl Cursor {
    /// Index number `number`.
    fn new(walks: &[Walk], mut number: usize) -> Self {
        let mut cursor = Self { index: [0; plan::MAX_WALKS], offsets: [0; 3] };
        for (at, walk) in walks.iter().enumerate().rev() {
            cursor.index[at] = number % walk.extent;
            number /= walk.extent;
            cursor.advance(walk, cursor.index[at] as isize);
        }
        cursor
    }

    #[inline(always)]
    fn advance(&mut self, walk: &Walk, steps: isize) {
        for (offset, stride) in self.offsets.iter_mut().zip([walk.a, walk.b, walk.out]) {
            *offset = offset.wrapping_add(stride.wrapping_mul(steps));
        }
    }

    /// The next one; after the last the first.
    #[inline(always)]
    fn step(&mut self, walks: &[Walk]) {
        for (at, walk) in walks.iter().enumerate().rev() {
            self.index[at] += 1;
            if self.index[at] < walk.extent {
                return self.advance(walk, 1);
            }
            self.index[at] = 0;
            self.advance(walk, 1 - walk.extent as isize);
        }
    }
}
