//! Contractions with one long free index and little else beside it: products of tall and narrow matrices, short
//! sums for many elements, products with a batch index that is the last axis.
//!
//! Vectors lie along the long index, whatever its strides: chunks of a tensor that is not contiguous along it
//! are transposed into rows that stay in L1 and, of the output, back. An element of `a` is broadcast where
//! `a` lacks the long index; where both sources have it, a register tile is over rows and columns
//! all the same, each vector of a row being multiplied by each of a column.
//!
//! Each element of C is summed in the order of K, whichever chunk it is in.

mod chunk;
mod flat;
mod inner;
mod narrow;
mod shape;
#[cfg(test)]
pub(crate) mod tests;
mod tile;

use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::gemm::{self, Caches, LINE_BYTES};
use crate::kernel::level::Level;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::problem::{Problem, Role, Tensor, Walk, count_of};
use crate::kernel::reduce;
use crate::scalar::Scalar;
use chunk::Chunks;
use inner::Inner;
use shape::{Shape, joined};

/// Lanes from which an index is long: some vectors of any width. Beside loops that need no plan, twice as many are.
const LONG: usize = 64;

/// Rows of the other source up to which a product's long source is best read once in vectors: as many accumulators
/// as there are registers.
const ROWS: usize = 16;

/// Rows whose sums are registers enough: of more, products had better be many.
const NARROW: usize = 8;

/// Products of a broadcast element, for each element of the long source, up to which more rows than that are worth it:
/// above, packing is a small share of the time.
const FEW_PRODUCTS: usize = 128;

/// Summed indices of a short sum whose output is transposed: above, vectors of partial sums have enough to add up.
const SHORT: usize = 128;

/// The same where the output is contiguous along the long index, so that others can store whole vectors.
const SHORTER: usize = 32;

/// Bytes of a row that fills no more than half of the widest vector: of C, it is transposed then.
const HALF_BYTES: usize = LINE_BYTES / 2;

/// Terms of a long sum, of which vectors lie along it.
const TERMS: usize = 256;

/// Products of a lane up to which the emitted loops, one row of the sources after the other, are as good.
const LITTLE: usize = 32;

/// Rows and columns up to which a sum's vectors lie along it: 8 streams.
const FEW: usize = 8;

/// Runs a product of two matrices, if one is long and narrow; otherwise leaves it alone.
pub(crate) fn product<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    if gemm::is_forced() {
        return false;
    }
    let Some(walks) = joined(walks) else { return false };
    let extent = |role: Role| count_of(walks, |walk| walk.role == role);
    let (m, n, k) = (extent(Role::M), extent(Role::N), extent(Role::K));
    if extent(Role::Batch) == 1 && m.max(n) <= FEW && k >= TERMS {
        return dots(walks, problem);
    }
    let (few, long) = if m < n { (m, Role::N) } else { (n, Role::M) };
    let Some(lane) = longest(walks, |walk| walk.role == long) else { return false };
    let walk = walks[lane];
    let free = count_of(walks, |walk| walk.role == Role::M || walk.role == Role::N);
    let alone = few.saturating_mul(walk.extent) == free;
    let most = if walk.out == 1 { SHORTER } else { SHORT };
    let much = few > NARROW && few.saturating_mul(k) > FEW_PRODUCTS;
    if !alone || few > ROWS || much || k > most || walk.extent < LONG.max(8 * few) {
        return false;
    }
    let source = if long == Role::N { walk.b } else { walk.a };
    let suits = match (source, walk.out) {
        (_, 1) => true,
        _ => few.saturating_mul(size_of::<T>()) <= HALF_BYTES,
    };
    suits && run(walks, lane, *problem)
}

/// Runs a product whose output is contiguous along a batch index; otherwise leaves it alone.
pub(crate) fn batched<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    if gemm::is_forced() {
        return false;
    }
    let Some(walks) = joined(walks) else { return false };
    let Some(lane) = longest(walks, |walk| walk.role == Role::Batch && walk.out == 1) else {
        return false;
    };
    let walk = walks[lane];
    // Gathered vectors, or half empty ones, had better be of few matrices' elements.
    let narrow = walk.extent.saturating_mul(size_of::<T>()) < HALF_BYTES;
    let lies_well = (walk.a == 1 || walk.a == 0) && (walk.b == 1 || walk.b == 0);
    let extents = [Role::M, Role::N, Role::K].map(|role| count_of(walks, |walk| walk.role == role));
    let is_large = extents.into_iter().all(|extent| extent >= LONG);
    let is_little = extents.into_iter().fold(1, usize::saturating_mul) < LITTLE;
    (!is_large || lies_well && !narrow) && !is_little && run(walks, lane, *problem)
}

/// Runs a batch of products with few columns, with vectors along the batch; otherwise leaves it alone.
///
/// Vectors along columns would be filled to a quarter.
pub(crate) fn entries<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    let Some(walks) = joined(walks) else { return false };
    let lane = longest(walks, |walk| walk.role == Role::Batch && walk.extent >= LONG);
    lane.is_some_and(|lane| run(walks, lane, *problem))
}

/// Runs short sums for a long index, if sources are not contiguous along that; otherwise leaves it alone.
pub(crate) fn sums<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    let terms = count_of(walks, |walk| walk.role == Role::K);
    // Nothing is rounded in a product with 1; of complex numbers, though, infinite ones make NaN with its 0.
    let has_factors = problem.b.is_some() || T::IS_REAL;
    if !has_factors
        || walks.len() < 2
        || terms.saturating_mul(size_of::<T>()) > HALF_BYTES
        || gemm::is_forced()
    {
        return false;
    }
    let Some(walks) = joined(walks) else { return false };
    let Some(lane) = lane_of_sums(walks) else { return false };
    // Many rows that go with it are packed together, if the other source, or the one, is taken to be as long. (Measured on
    // Emerald Rapids, `abc->ba` of 100×100×4: 1.0 ns an element, else 3.3; of up to 8 rows level, or 0.6 of the rate.)
    let Walk { role, extent, .. } = walks[lane];
    if count_of(walks, |walk| walk.role == role) / extent > FEW {
        walks[lane].role = Role::Batch;
    }
    let one = T::ONE;
    let ones = Tensor { pointer: &raw const one, conjugated: false };
    run(walks, lane, Problem { b: problem.b.or(Some(ones)), ..*problem })
}

/// The long index of a short sum: one that both sources have, one that the output is contiguous along, or the longest. `None` where
/// the emitted loops have vectors along a free index that all sources are contiguous along.
fn lane_of_sums(walks: &[Walk]) -> Option<usize> {
    let is_free = |walk: &Walk| walk.role != Role::K;
    let lies_well = |walk: &Walk| is_free(walk) && matches!((walk.a, walk.b), (0 | 1, 0 | 1));
    if walks.iter().any(|walk| lies_well(walk) && walk.extent > FEW) {
        return None;
    }
    // Of few products, the plan takes as long as they do.
    let volume = count_of(walks, |_| true);
    let least = if volume < PLANNED { 2 * LONG } else { LONG };
    // Of an index of both sources, a line of each row is copied, and had better stay in L2.
    let most = Caches::current().l2_bytes / 2 / LINE_BYTES;
    let stays = |walk: &Walk| walk.role != Role::Batch || volume / walk.extent <= most;
    let is_long = |walk: &Walk, least: usize| is_free(walk) && walk.extent >= least && stays(walk);
    longest(walks, |walk| walk.role == Role::Batch && is_long(walk, least))
        .or_else(|| longest(walks, |walk| walk.out == 1 && is_long(walk, least)))
        .or_else(|| longest(walks, |walk| is_long(walk, 2 * LONG)))
}

/// Runs a product without a sum, if it is one row or rows of the output are short; otherwise leaves it alone.
pub(crate) fn map<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    let elements = count_of(walks, |_| true);
    let bytes = elements.saturating_mul(size_of::<T>());
    // Longer rows are the emitted loops', which need no plan.
    let short =
        |walk: &Walk| walk.out == 1 && walk.extent.saturating_mul(size_of::<T>()) <= 2 * LINE_BYTES;
    let suits = problem.b.is_some() && walks.len() > 1 && walks.iter().any(short);
    if elements < PLANNED || !suits || bytes > NEAR_BYTES || gemm::is_forced() {
        return false;
    }
    let Some(walks) = joined(walks) else { return false };
    if flat::run(walks, problem) {
        return true;
    }
    let Some(lane) = longest(walks, |_| true) else { return false };
    let walk = walks[lane];
    let rest = count_of(walks, |_| true) / walk.extent;
    let short = rest.saturating_mul(size_of::<T>()) <= HALF_BYTES;
    short && walk.out != 1 && walk.extent >= 2 * LONG && run(walks, lane, *problem)
}

/// Elements from which a map's plan, some 60 ns, is a small share of the time.
const PLANNED: usize = 1024;

/// Outputs up to that size are written through the cache; copies are no larger.
const NEAR_BYTES: usize = 8 << 20;

/// The place of the longest of those.
fn longest(walks: &[Walk], which: impl Fn(&Walk) -> bool) -> Option<usize> {
    let those = walks.iter().enumerate().filter(|(_, walk)| which(walk));
    those.max_by_key(|(_, walk)| walk.extent).map(|(at, _)| at)
}

/// Runs joined walks with vectors along one of them, if there are not too many.
fn run<T: Scalar>(walks: &[Walk], lane: usize, mut problem: Problem<T>) -> bool {
    let Some(shape) = Shape::new(walks, lane, &mut problem) else { return false };
    // Vectors of 64 bytes would be half empty.
    let narrow = shape.lane.extent.saturating_mul(size_of::<T>()) <= HALF_BYTES;
    let level = Level::current();
    let level = if narrow { level.min(Level::Avx2) } else { level };
    let chunks = Chunks::new(&shape, &problem, level);
    if chunks.room().saturating_mul(size_of::<T>()) > NEAR_BYTES {
        return false;
    }
    let threads = threads_for::<T>(shape.volume(), shape.bytes::<T>());
    if threads == 1 {
        // SAFETY: the walks stay inside the tensors, which whoever made the problem sees to.
        unsafe { chunks.run() };
    } else {
        on_threads(&shape, &problem, level, threads);
    }
    true
}

/// Parts of the long index, or of the rows if it is not long enough.
fn on_threads<T: Scalar>(shape: &Shape, problem: &Problem<T>, level: Level, threads: usize) {
    let most = threads * PARTS_PER_THREAD;
    let by_lanes = shape.lane.extent >= most * LONG || shape.rows.extent < threads;
    let (walk, grain) = if by_lanes { (shape.lane, LONG) } else { (shape.rows, 1) };
    let grains = walk.extent.div_ceil(grain);
    let parts = grains.min(most);
    let shared = Shared(problem);
    for_each(threads, parts, &|part| {
        let at = |part: usize| (grains * part / parts * grain).min(walk.extent);
        let (from, to) = (at(part), at(part + 1));
        let part = Walk { extent: to - from, ..walk };
        let shape = match by_lanes {
            true => Shape { lane: part, ..*shape },
            false => Shape { rows: part, ..*shape },
        };
        let problem = shared.get().moved(&walk, from);
        // SAFETY: a part of the walks, which stay inside the tensors; no other part writes its elements.
        unsafe { Chunks::new(&shape, &problem, level).run() };
    });
}

/// What threads share.
struct Shared<'s, T>(&'s Problem<T>);

impl<T> Shared<'_, T> {
    fn get(&self) -> &Problem<T> {
        self.0
    }
}

// SAFETY: pointers. Elements are `Send + Sync` (`Scalar` says so); sources are only read, and each part writes
// other elements of C.
unsafe impl<T> Sync for Shared<'_, T> {}

/// Few long sums: a source that is contiguous along its free index is turned, so that vectors lie along the sum.
fn dots<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    let [first, second, k] = walks else { return false };
    let (m, n) = if first.role == Role::M { (first, second) } else { (second, first) };
    if [m.role, n.role, k.role] != [Role::M, Role::N, Role::K] {
        return false;
    }
    let (mut problem, terms) = (*problem, k.extent);
    // Both copies, which this thread makes alone, stay in a cache.
    let bytes = (m.extent + n.extent).saturating_mul(terms).saturating_mul(size_of::<T>());
    if bytes > NEAR_BYTES {
        return false;
    }
    let turned = |tensor: &mut Tensor<T>, free: &mut isize, extent: usize, k: &mut isize| {
        if *k == 1 {
            return None;
        }
        let room = Scratch::new::<T>(extent.saturating_mul(terms));
        let inner = Inner::new(*k, [(1, 0), (1, 0), (1, 0), (extent, *free)]);
        let to = (room.pointer(), terms);
        // SAFETY: the walks stay inside the tensors, and the room has as many elements.
        unsafe { inner.pack(Level::current(), tensor.pointer, to, terms) };
        tensor.pointer = room.pointer::<T>().cast_const();
        (*free, *k) = (terms as isize, 1);
        Some(room)
    };
    let _a = turned(&mut problem.a, &mut m.a, m.extent, &mut k.a);
    let _b = problem.b.as_mut().and_then(|b| turned(b, &mut n.b, n.extent, &mut k.b));
    reduce::reduce(walks, problem);
    true
}
