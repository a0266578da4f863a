//! Contractions of one or two sources in which nothing, or little, is used twice: sums, dots,
//! products of matrices and vectors. Memory is the limit, so that what counts is how it is read.
//!
//! Vectors lie along an index that has stride 1: a summed one ([`Form::Dots`]: rows are read as
//! several streams) or a free one ([`Form::Sweep`]: several summed rows are added to a strip of
//! the output in the L1 cache). Where nothing has stride 1, boxes of a source are copied first.
//!
//! Of rows that are read at a time, eight of dots and six of a sweep, each is in another eighth or sixth of a tile, so that each
//! stream goes on in the next row: what hides the latency of memory is several streams of 64 KiB and more (Zen 4, eight: 26 GB/s;
//! one stream 21, eight of 1 KiB each 9). Instructions that prefetch gain nothing there. They do where `b` has several columns, since rows are
//! then read again and again before the next ones: these are fetched meanwhile.
//!
//! # Rounding
//!
//! Sums are added up in levels. With u = ε/2 and a vector of W elements, the error of an element is at most
//! γ·Σ|a·b| with
//!
//! - γ ≤ (267 + log₂ W + 3·64 + K/(2²⁶·W))·u where lanes are summed over,
//! - γ ≤ (6 + 68 + 2·64 + K/(189·64²))·u where they are free,
//!
//! and 32·u more where long sums are split into parts (for threads, where rows are narrow, or where few columns of all of
//! it would not stay near; K counts one part's indices then). Where summed indices don't fuse, and the innermost of them has fewer than 256·W
//! or 378, it counts as if it had so many. Errors of either sign cancel: 10⁷ f32 are summed to within 4ε, like a
//! pairwise sum, which has γ = (128/8 + log₂ K/128)·u in NumPy. The plain sum has γ = K·u. Where two sources lie across each
//! other, two of their indices are summed one after the other, and the errors of both add up.
//!
//! # Threads
//!
//! Tiles of the output are shared out, and long sums of few elements are split into parts. How is
//! decided by extents alone, so that the bits of the result don't depend on the number of threads. Strips are cut for
//! threads where there are few, which leaves the order of each sum as it is.

mod cascade;
mod leaf;
mod shape;
mod streams;
#[cfg(test)]
mod tests;
mod tile;

use alloc::vec::Vec;

use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::gemm::{Caches, LINE_BYTES, Long, line, suits_few_rows};
use crate::kernel::level::Level;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::problem::{Merge, Problem, Role, Tensor, Walk, count, count_of};
use crate::scalar::Scalar;
use shape::tidy;
use tile::Plan;

/// Elements of a row that is too narrow: a strip of the output is begun for every few rows, which takes as
/// long as some 10 vectors.
const NARROW: usize = 128;

/// Elements of a wider one: 16 vectors of 64 bytes and more.
const WIDE: usize = 512;

/// Wider rows that there are at least: many more than the parts of one, which are summed up last.
const WORTH_WIDENING: usize = 64;

/// Products from which sums are cut into parts, so that threads can share them, and bytes of sources: some 16 µs on one thread.
const CUT: usize = 1 << 18;
const CUT_BYTES: usize = 1 << 20;

/// Indices of either source that lie across each other, from which one is left as it is until all others are summed up.
const WORTH_TURNING: usize = 8;

/// Products from which that takes less than the parts' plans, some 300 ns.
const TURNED: usize = 1 << 10;

/// Sums that are left then, at most.
const TURNED_SUMS: usize = 1 << 16;

/// Lines of a part of which two at most can be spared: they are left to a part of their own.
const WORTH_LINING: usize = 256;

/// Runs a contraction of one or two sources.
pub(crate) fn reduce<T: Scalar>(walks: &mut [Walk], mut problem: Problem<T>) {
    if walks.iter().any(|walk| walk.extent == 0 && walk.role != Role::K) {
        return;
    }
    for walk in walks.iter_mut() {
        forwards(walk, &mut problem);
    }
    let kept = tidy(walks);
    run(&mut walks[..kept], &problem, true);
}

/// Whether [`reduce`] is the better choice for a contraction of two sources than the matrix-product
/// kernels: anything but a product of matrices; and those with few rows whose other matrix is
/// contiguous along its own free index (up to 4; up to 12 where it exceeds the caches, as panels of two
/// vectors would touch a page for each of its rows; one where those kernels read it in strips, two of a longer row that fills vectors, where they leave it in place for broad microtiles), or along K:
/// where vectors would have to lie along its free index (up to 8), and where they would lie along the few
/// rows ([`Turned`]).
///
/// Packing costs some 10 to 20 FMAs of a vector for each element. Read in place, a matrix is read
/// from L1 or L2 for each row, or each two to six along K. Measured: 1024² f32, 8 and 4 rows are 1.3 times as
/// fast, one row is 3 and 8 times as fast. Vectors along few rows are partly empty; along K the lanes
/// of each sum have to be added up, some 8 cycles.
pub(crate) fn prefers<T: Scalar>(walks: &[Walk]) -> bool {
    if count(walks) < PREFERRED {
        return false;
    }
    let of = |role: Role| walks.iter().filter(move |walk| walk.role == role && walk.extent > 1);
    let extent = |role: Role| count_of(walks, |walk| walk.role == role && walk.extent > 1);
    let (m, n) = (extent(Role::M), extent(Role::N));
    let (rows, few, free) = if m < n { (m, Role::M, Role::N) } else { (n, Role::N, Role::M) };
    let unit = |walk: &Walk| 1 == if m < n { walk.b } else { walk.a };
    let lanes = of(free).any(|walk| walk.out == 1);
    let along = |extent: usize| of(Role::K).any(|walk| unit(walk) && walk.extent >= extent);
    let turned = extent(Role::K).saturating_mul(rows).saturating_mul(size_of::<T>());
    let long = Long::of(walks, free);
    let in_strips = long.as_ref().is_some_and(|it| it.suits_strips(size_of::<T>()));
    let alone = rows > 2 && lanes && long.is_some();
    let large = m.max(n).saturating_mul(extent(Role::K)) >= LARGE;
    let swept = match Level::current() {
        _ if in_strips => 1,
        _ if alone && suits_few_rows::<T>(m.max(n), extent(Role::K)) => 2,
        Level::Baseline => 4,
        _ if large => 12,
        _ => 4,
    };
    let suits_turning = || {
        let alone = [Role::Batch, Role::K].map(|role| of(role).count()) == [0, 1];
        let turns = Turned::current::<T>();
        let (least, most) = match alone {
            true => (OTHER, turns.bytes),
            false => (MANY, turns.bytes.min(MANY_BYTES)),
        };
        rows <= turns.rows
            && m.max(n) >= least
            && along(turns.terms)
            && turned <= most
            && !of(few).any(fills_vectors::<T>)
    };
    rows <= 1
        || (rows <= swept && of(free).any(|walk| unit(walk) && walk.extent >= RUN))
        || (rows <= 8 && lanes && along(1))
        || (rows <= Turned::MOST_ROWS && suits_turning())
}

/// The summed walk and how many of its indices at a time, if [`reduce`] is the better choice for as many, but the few rows of
/// all of them, turned around, would not stay near. (Measured on Zen 4, in turns: 300×5000×8 `f32` 452 and 262 µs. From memory,
/// rows in pieces are read as slowly as they gain: 6000×10000×10 24 and 29 ms, 1000×20000×3 7.1 and 5.6.)
pub(crate) fn piece<T: Scalar>(walks: &[Walk]) -> Option<(usize, usize)> {
    let of = |role: Role| count_of(walks, |walk| walk.role == role);
    let (m, n) = (of(Role::M), of(Role::N));
    let (rows, others) = (m.min(n).max(1), m.max(n));
    // Asked of every product: most have more rows.
    if rows > Turned::MOST_ROWS {
        return None;
    }
    let at = walks.iter().position(|walk| walk.role == Role::K && walk.extent > 1)?;
    let alone = of(Role::Batch) == 1 && of(Role::K) == walks[at].extent;
    let turns = Turned::current::<T>();
    let fits = turns.bytes / rows.saturating_mul(size_of::<T>()).max(1) / RUN * RUN;
    let few = rows <= turns.rows && others >= SHARED && fits >= turns.terms;
    let bytes = others.saturating_mul(walks[at].extent).saturating_mul(size_of::<T>());
    if !alone || !few || walks[at].extent <= fits || bytes > Caches::current().l3_bytes / 2 {
        return None;
    }
    let pieces = walks[at].extent.div_ceil(fits);
    let len = walks[at].extent.div_ceil(pieces).next_multiple_of(RUN);
    if pieces > MOST_PIECES {
        return None;
    }
    let mut one = walks.to_vec();
    one[at].extent = len;
    prefers::<T>(&one).then_some((at, len))
}

/// Runs a contraction of two sources in such pieces.
pub(crate) fn reduce_in_pieces<T: Scalar>(
    walks: &[Walk],
    problem: &Problem<T>,
    (at, len): (usize, usize),
) {
    let walk = walks[at];
    for from in (0..walk.extent).step_by(len) {
        let mut part = walks.to_vec();
        part[at].extent = len.min(walk.extent - from);
        let merge = if from == 0 { problem.merge } else { problem.merge.again() };
        reduce(&mut part, Problem { merge, ..problem.moved(&walk, from) });
    }
}

/// Few rows that are turned around, so that vectors lie along the sum, where they would lie along the rows.
#[derive(Clone, Copy)]
struct Turned {
    /// How many rows are few. From 16 on they make whole vectors.
    rows: usize,
    /// Terms of a sum that is long: the lanes of its vectors are added up at last, some 8 cycles.
    terms: usize,
    /// Bytes of all of them, which are read again for every few rows of the other matrix.
    bytes: usize,
}

impl Turned {
    /// More rows are few on no CPU.
    const MOST_ROWS: usize = 12;

    /// Measured on Zen 4, 20 to 1000 rows of the other matrix, sums of 128 to 8000 terms, 3 to 15 rows: within these limits
    /// 1.1 to 6 times as fast as the kernels for products, most where rows of either are fewest. With AVX-512, 13 rows
    /// are too (1 to 1.4), and sums of 128; CPUs with two such FMAs a cycle gain less from vectors that are full. Without,
    /// tiles are of two rows, and what they read again has to stay near. Complex products of the baseline, a third as fast,
    /// are left to the others.
    fn current<T: Scalar>() -> Self {
        let caches = Caches::current();
        let (near, far) = (2 * caches.l1_bytes, caches.l2_bytes / 8);
        match Level::current() {
            Level::Avx512 => Self { rows: 10, terms: 256, bytes: far },
            _ if T::IS_REAL => Self { rows: Self::MOST_ROWS, terms: 128, bytes: near },
            Level::Avx2 => Self { rows: 10, terms: 256, bytes: near },
            Level::Baseline => Self { rows: 0, terms: 0, bytes: 0 },
        }
    }
}

/// Whether few rows are contiguous and make whole vectors: 8 of `f64` are 1.4 times as fast as such than turned.
fn fills_vectors<T>(walk: &Walk) -> bool {
    let source = if walk.role == Role::M { walk.a } else { walk.b };
    Level::current() > Level::Baseline
        && (source, walk.out) == (1, 1)
        && walk.extent.saturating_mul(size_of::<T>()).is_multiple_of(64)
}

/// Elements of a matrix that exceeds the L2 cache: 4 MiB of `f32`.
const LARGE: usize = 1 << 20;

/// Rows that the other matrix has at least, for which one with few is turned around, as a whole.
const OTHER: usize = 9;

/// The same where the sum is cut: enough rows for some threads to share a piece.
pub(crate) const SHARED: usize = 256;

/// Pieces that are added up, at most: each one more rounding.
const MOST_PIECES: usize = 32;

/// The same where it is copied piece by piece: in batches, and along one of several summed indices.
const MANY: usize = 64;

/// Bytes of the few rows up to which they are copied piece by piece: what the smallest L1 cache holds.
const MANY_BYTES: usize = 32 << 10;

/// Elements of a run that is long enough for vectors along it: as many as the widest have of 4 bytes.
const RUN: usize = 16;

/// Products below which a matrix product is not looked at twice: a plan takes some 100 ns, as long as
/// some thousand products.
const PREFERRED: usize = 1 << 12;

/// Whether [`reduce`] is the better choice for a sum than the emitted loops. These are best where
/// vectors lie along a summed index that is contiguous in every source, and for small sums; but they add
/// up each lane from one end to the other, so that long sums are ours too.
pub(crate) fn takes<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
    let summed = || walks.iter().filter(|walk| walk.role == Role::K);
    let k = count_of(walks, |walk| walk.role == Role::K);
    let contiguous = |walk: &Walk| {
        let others = problem.b.is_none() || walk.b == 1 || walk.b == 0;
        walk.extent >= CONTIGUOUS && (walk.a == 1 || walk.a == 0) && others
    };
    let streamed = || bytes::<T>(walks) >= STREAMED && !meets::<T>(walks);
    let lies_well = |walk: &Walk| walk.role != Role::K || contiguous(walk);
    let least = if walks.iter().any(lies_well) { TAKEN } else { SCATTERED };
    count(walks) >= least && (k >= LONG || !summed().any(contiguous) || streamed())
}

/// Whether rows lie whole pages apart, so that eight of them fall into one set of an L1 cache of 8 ways, and
/// vectors are shorter than a line, the rest of which has left the cache before it is read (AVX2: 0.83 times
/// as fast as the emitted loops; 1.3 times where rows lie otherwise).
fn meets<T>(walks: &[Walk]) -> bool {
    let paged = |walk: &Walk| {
        let bytes = walk.a.unsigned_abs().wrapping_mul(size_of::<T>());
        walk.role != Role::K && walk.extent > 1 && bytes != 0 && bytes.is_multiple_of(4 << 10)
    };
    Level::current() < Level::Avx512 && walks.iter().any(paged)
}

/// Bytes of sources that come from the L3 cache or from memory, where several streams are read faster than
/// the emitted loops' one or two.
const STREAMED: usize = 2 << 20;

/// Products from which the plan, some 100 ns, is a small share of the time.
const TAKEN: usize = 1 << 15;

/// The same where all is summed and no index gives the emitted loops whole vectors: they take a nanosecond for each product.
const SCATTERED: usize = 1 << 13;

/// Elements of a contiguous run that fills the widest vectors.
const CONTIGUOUS: usize = 16;

/// Terms of a sum that the emitted loops, with some 64 partial sums in flight, may add up one by one:
/// about a thousand additions each.
const LONG: usize = 1 << 16;

/// Bytes of the sources.
fn bytes<T>(walks: &[Walk]) -> usize {
    let of = |stride: fn(&Walk) -> isize| {
        count_of(walks, |walk| stride(walk) != 0).saturating_mul(size_of::<T>())
    };
    of(|walk| walk.a).saturating_add(of(|walk| walk.b))
}

/// Bytes of the lines in which the sources' elements lie.
fn fetched<T>(walks: &[Walk]) -> usize {
    let of = |stride: fn(&Walk) -> isize| {
        let strides =
            walks.iter().map(|walk| stride(walk).unsigned_abs()).filter(|stride| *stride > 0);
        let each =
            strides.min().map_or(0, |apart| apart.saturating_mul(size_of::<T>()).min(LINE_BYTES));
        count_of(walks, |walk| stride(walk) != 0).saturating_mul(each)
    };
    of(|walk| walk.a).saturating_add(of(|walk| walk.b))
}

/// How many elements of the output there are.
fn free(walks: &[Walk]) -> usize {
    count_of(walks, |walk| walk.role != Role::K)
}

/// Turns a walk that goes backwards around.
fn forwards<T: Scalar>(walk: &mut Walk, problem: &mut Problem<T>) {
    if problem.b.is_none() {
        walk.b = 0;
    }
    if walk.a > 0 || (walk.a == 0 && walk.b >= 0) || walk.extent == 0 {
        return;
    }
    problem.turn(walk);
}

/// Runs tidy walks.
fn run<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>, may_split: bool) {
    let volume = count(walks);
    let split = || Split::narrow(walks).or_else(|| Split::across(walks, problem.b.is_some()));
    if may_split && let Some(split) = split() {
        return split.run(walks, problem);
    }
    let bytes = bytes::<T>(walks);
    let threads = threads_for::<T>(volume, fetched::<T>(walks));
    // A plan changes the order of walks, and of the sources in some of them: parts are made of what was before.
    let long = |walk: &Walk| walk.role == Role::K && walk.extent >= Split::LEAST;
    let divides = may_split && (volume >= CUT || bytes >= CUT_BYTES) && walks.iter().any(long);
    let before = if divides { walks.to_vec() } else { Vec::new() };
    let mut plan = Plan::new(walks, problem);
    let wanted = if divides { plan.wanted(volume, bytes) } else { 1 };
    let Some(split) = Split::new(&before, wanted) else {
        let straight = plan.straight().map(Scratch::new::<T>);
        if let Some(straight) = &straight {
            // SAFETY: that is how much room there is.
            unsafe { plan.straighten(straight.pointer()) };
        }
        if threads > 1 {
            plan.share(threads);
        }
        let tiles = plan.tiles();
        let parts = match threads {
            1 => 1,
            threads => tiles.min(threads * PARTS_PER_THREAD),
        };
        for_each(threads, parts, &|part| {
            plan.run(tiles * part / parts, tiles * (part + 1) / parts)
        });
        return;
    };
    split.in_lines::<T>(&before).run(&before, problem);
}

/// A summed walk that is cut into parts, which are summed up apart and then together.
struct Split {
    at: usize,
    parts: usize,
    /// Indices of a part.
    len: usize,
    /// Elements of the output.
    free: usize,
    /// Whether parts take their indices in turns.
    in_turns: bool,
}

impl Split {
    /// Indices that make two parts of two.
    const LEAST: usize = 4;

    /// In `wanted` parts; `None` where no sum is long enough.
    fn new(walks: &[Walk], wanted: usize) -> Option<Self> {
        let summed = walks.iter().enumerate().filter(|(_, walk)| walk.role == Role::K);
        let (at, walk) = summed.max_by_key(|(_, walk)| walk.extent)?;
        let parts = wanted.min(walk.extent / 2);
        (parts > 1).then(|| Self {
            at,
            parts,
            len: walk.extent / parts,
            free: free(walks),
            in_turns: false,
        })
    }

    /// With parts of an odd number of cache lines where they are contiguous: 8 of them are read side by side,
    /// and would meet in the same sets of a cache if they were a multiple of 4 KiB long.
    fn in_lines<T>(self, walks: &[Walk]) -> Self {
        let line = line::<T>();
        let lines = self.len / line;
        match walks[self.at].a {
            1 if lines >= WORTH_LINING => Self { len: ((lines - 1) | 1) * line, ..self },
            _ => self,
        }
    }

    /// Narrow rows that lie one after the other in memory are taken as fewer and wider ones, whose
    /// parts are summed up at last.
    fn narrow(walks: &[Walk]) -> Option<Self> {
        let [lane, rest @ ..] = walks else { return None };
        let follows = |walk: &Walk| {
            let next = |stride: isize| stride.wrapping_mul(lane.extent as isize);
            [walk.a, walk.b] == [lane.a, lane.b].map(next)
        };
        let alone = lane.role != Role::K && rest.iter().all(|walk| walk.role == Role::K);
        if !alone || lane.a != 1 || lane.extent > NARROW {
            return None;
        }
        let at = 1 + rest.iter().position(follows)?;
        let parts = WIDE / lane.extent;
        let len = walks[at].extent / parts;
        (len >= WORTH_WIDENING).then_some(Self {
            at,
            parts,
            len,
            free: lane.extent,
            in_turns: true,
        })
    }

    /// Where each source is contiguous along another summed index, one of these is summed over at last: as long as it is free, rows
    /// of both sources are turned in registers, not copied element by element.
    fn across(walks: &[Walk], two: bool) -> Option<Self> {
        let unit = |of: fn(&Walk) -> isize| {
            walks.iter().position(|walk| of(walk) == 1).filter(|at| {
                let walk = &walks[*at];
                walk.role == Role::K && walk.extent >= WORTH_TURNING
            })
        };
        let at = unit(|walk| walk.b).filter(|_| two)?;
        let other = unit(|walk| walk.a)?;
        let (sums, parts) = (free(walks), walks[at].extent);
        let fits = sums.saturating_mul(parts) <= TURNED_SUMS && count(walks) >= TURNED;
        (at != other && fits).then_some(Self { at, parts, len: 1, free: sums, in_turns: false })
    }

    fn run<T: Scalar>(&self, walks: &[Walk], problem: &Problem<T>) {
        let whole = walks[self.at];
        let left = whole.extent - self.parts * self.len;
        let sums = Scratch::new::<T>((self.parts + 1) * self.free);
        let mut parts = packed(walks);
        let mut together: Vec<Walk> = Vec::with_capacity(walks.len() + 1);
        together.extend(
            parts.iter().zip(walks).filter(|(walk, _)| walk.role != Role::K).map(|(sums, walk)| {
                Walk { role: Role::M, a: sums.out, b: 0, out: walk.out, ..*walk }
            }),
        );
        let count = self.parts + usize::from(left > 0);
        together.push(Walk::k(count, self.free as isize, 0));
        if left > 0 {
            parts[self.at].extent = left;
            self.part(&mut parts.clone(), problem, self.parts, sums.pointer());
        }
        let steps = |stride: isize, step: usize| stride.wrapping_mul(step as isize);
        let (own, next) = if self.in_turns { (self.parts, 1) } else { (1, self.len) };
        let (a, b) = (steps(whole.a, own), steps(whole.b, own));
        parts[self.at] = Walk { extent: self.len, a, b, ..whole };
        let (a, b, out) = (steps(whole.a, next), steps(whole.b, next), self.free as isize);
        parts.push(Walk { role: Role::Batch, extent: self.parts, a, b, out });
        self.part(&mut parts, problem, 0, sums.pointer());
        let a = Tensor { pointer: sums.pointer::<T>().cast_const(), conjugated: false };
        let kept = tidy(&mut together);
        run(&mut together[..kept], &Problem { a, b: None, ..*problem }, false);
    }

    /// Sums up parts from number `first` on.
    fn part<T: Scalar>(
        &self,
        walks: &mut [Walk],
        problem: &Problem<T>,
        first: usize,
        sums: *mut T,
    ) {
        let from = if first == 0 { 0 } else { self.parts * self.len };
        let mut problem = problem.moved(&walks[self.at], from);
        problem.out = sums.wrapping_add(first * self.free);
        problem.merge = Merge::Assign;
        let kept = tidy(walks);
        run(&mut walks[..kept], &problem, self.in_turns);
    }
}

/// The same walks with an output that has no gaps; strides are in the same order as before.
fn packed(walks: &[Walk]) -> Vec<Walk> {
    let mut packed = Vec::with_capacity(walks.len() + 1);
    packed.extend_from_slice(walks);
    let mut order: Vec<usize> = (0..walks.len()).filter(|at| walks[*at].role != Role::K).collect();
    order.sort_by_key(|at| walks[*at].out.unsigned_abs());
    let mut stride = 1;
    for at in order {
        packed[at].out = stride;
        stride *= walks[at].extent as isize;
    }
    packed
}
