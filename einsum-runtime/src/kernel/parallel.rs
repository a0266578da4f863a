//! Work split among the threads of the caller's `rayon` pool.
//!
//! Free indices are split: each element of the output is computed by one thread, in the same order as one thread alone would, so
//! that the result has the same bits for any number of threads. Sums of all elements are cut into parts that the extents alone
//! decide (`kernel::pieces`, `kernel::reduce`).

#[cfg(feature = "rayon")]
mod team;

#[cfg(feature = "rayon")]
use alloc::vec::Vec;
use core::sync::atomic::AtomicUsize;
#[cfg(feature = "rayon")]
use core::sync::atomic::{AtomicBool, Ordering};

#[cfg(feature = "rayon")]
pub use team::on_each;

#[cfg(feature = "rayon")]
use crate::kernel::level::Level;
#[cfg(feature = "rayon")]
use crate::kernel::problem::touched;
#[cfg(feature = "rayon")]
use crate::kernel::simd::{Loops, MAX_WIDTH, width};
#[cfg(feature = "rayon")]
use crate::scalar::Scalar;

/// Products from which sums along columns are cut into parts (those along rows: `kernel::reduce`): some 20 to 40 µs on one thread.
/// Whether that is done decides about the order of the sum, and must not depend on the number of threads.
pub const WORTHWHILE: usize = 1 << 20;

/// Bytes of sources from which they are cut, too. One core reads 4 MiB from the L3 cache in some 90 µs and from memory
/// in 150; less would often be in its own L2.
const WORTHWHILE_BYTES: usize = 4 << 20;

/// Whether a sum of so many products over sources of so many bytes is cut, so that threads can share it.
pub fn is_worthwhile(products: usize, bytes: usize) -> bool {
    products >= WORTHWHILE || bytes >= WORTHWHILE_BYTES
}

/// Nanoseconds of work for which one more thread is woken. One that still looks for work, for some 15 µs after its last,
/// begins after half a µs: of two threads, both are done after little more than half of the time. One that sleeps begins
/// after some 20 µs, and waking it costs this one 7: less than that is done without it then, those 7 µs later.
/// (Which it is, nobody can tell.)
#[cfg(feature = "rayon")]
const SHARE: usize = 8_000;

/// Bytes that one core streams in a nanosecond: between what L2 and L3 give.
#[cfg(feature = "rayon")]
const STREAMED: usize = 64;

/// Bytes that would be streamed while a run of a map along the innermost index is begun.
#[cfg(feature = "rayon")]
const RUN_BYTES: usize = 256;

/// How many threads pay for so many products, and so many bytes read and written: those of the current pool, up to the
/// call's limit, as long as each has enough to do.
#[cfg(feature = "rayon")]
pub fn threads_for<T>(products: usize, bytes: usize) -> usize {
    // Two multiply-adds of 32 bytes, or one of 64, in a cycle of 0.28 ns; on the baselines of 16 bytes, without FMA.
    let rate = if Level::current() == Level::Baseline { 64 } else { 224 };
    // Smaller elements have no multiplications of their own.
    let product_bytes = products.saturating_mul(size_of::<T>().max(4));
    match (product_bytes / rate).max(bytes / STREAMED) / SHARE {
        0 | 1 => 1,
        shares => shares.min(current_threads()),
    }
}

/// How many threads pay: one.
#[cfg(not(feature = "rayon"))]
pub fn threads_for<T>(_: usize, _: usize) -> usize {
    1
}

/// Parts begin at multiples of this many indices where there are enough: whole lines of most elements.
#[cfg(feature = "rayon")]
const GRAIN: usize = MAX_WIDTH;

/// The same at least where a nest has two forms, so that no part's extent falls under a vector's width where the whole one's does
/// not: that decides between the forms, and with it how elements are rounded.
#[cfg(feature = "rayon")]
const LEAST_GRAIN: usize = 16;

/// Parts for each thread: enough to even out cores that are not equally fast.
pub const PARTS_PER_THREAD: usize = 4;

#[cfg(feature = "std")]
std::thread_local! {
    /// How many threads the calls of this thread may use.
    static LIMIT: core::cell::Cell<usize> = const { core::cell::Cell::new(usize::MAX) };
}

/// Restores the limit that held before, when it goes out of scope.
#[derive(Debug)]
#[must_use = "the limit holds as long as this value lives"]
pub struct ThreadLimit {
    #[cfg(feature = "std")]
    before: usize,
    /// The limit is this thread's: it must not be restored on another.
    here: core::marker::PhantomData<*const ()>,
}

/// Limits the threads that the calls of this thread use; 0 counts as 1. Without the feature `std` it
/// does nothing.
#[inline]
pub fn limit_threads(limit: usize) -> ThreadLimit {
    #[cfg(not(feature = "std"))]
    let _ = limit;
    ThreadLimit {
        #[cfg(feature = "std")]
        before: LIMIT.replace(limit.max(1)),
        here: core::marker::PhantomData,
    }
}

impl Drop for ThreadLimit {
    fn drop(&mut self) {
        #[cfg(feature = "std")]
        LIMIT.set(self.before);
    }
}

/// How many threads a call may use: those of the current pool, up to the limit.
#[cfg(feature = "rayon")]
pub fn current_threads() -> usize {
    let threads = rayon::current_num_threads();
    #[cfg(feature = "std")]
    let threads = threads.min(LIMIT.get());
    threads
}

/// How many threads a call may use: one.
#[cfg(not(feature = "rayon"))]
pub fn current_threads() -> usize {
    1
}

/// How one free index is split: each part has several grains, the last one what is left over, too.
#[cfg(feature = "rayon")]
#[derive(Debug, PartialEq, Eq)]
struct Split {
    axis: usize,
    extent: usize,
    grain: usize,
    parts: usize,
}

/// Has `body` run the parts of the nest on threads of the current pool, if that pays; `false` if it did not run.
#[cfg(feature = "rayon")]
pub fn run<T: Scalar, N: Loops<T>>(loops: &N, body: &(impl Fn(N::Part) + Sync)) -> bool {
    let volume = loops.volume();
    // Two sources and the output, if each element is used once.
    let most = volume.saturating_mul(3 * size_of::<T>());
    if threads_for::<T>(volume, most) == 1 {
        return false;
    }
    let mut described = loops.describe();
    let mut bytes = most;
    // Of more sources, maps have two forms, whose products are rounded differently.
    let mut has_short_parts = false;
    if let Some((walks, problem)) = &mut described {
        let walks = walks.as_mut();
        bytes = touched(walks, problem);
        // Runs of the output are not cut into short pieces.
        has_short_parts = walks.first().is_none_or(|outermost| outermost.out.unsigned_abs() != 1);
    }
    let free = loops.free();
    let is_sum = free.as_ref().iter().fold(1, |all: usize, n| all.saturating_mul(*n)) != volume;
    let run = free.as_ref().last().map_or(GRAIN, |innermost| (*innermost).max(LEAST_GRAIN));
    let begun = if is_sum { 0 } else { (volume / run).saturating_mul(RUN_BYTES) };
    let threads = threads_for::<T>(volume, bytes.saturating_add(begun));
    let grain = if is_sum || !has_short_parts { LEAST_GRAIN.max(width::<T>()) } else { 1 };
    let Some(split) = Split::new(free.as_ref(), grain, threads) else { return false };
    let shared = Shared(loops);
    for_each(threads, split.parts, &|part| {
        let (from, len) = split.part(part);
        body(shared.part(split.axis, from, len));
    });
    true
}

#[cfg(feature = "rayon")]
impl Split {
    /// Of the outermost index with a grain for each part, else the longest; `None` if there is nothing to share. Outer ones
    /// leave longer runs of the output to each thread.
    fn new(extents: &[usize], grain: usize, threads: usize) -> Option<Self> {
        let parts = threads * PARTS_PER_THREAD;
        let outermost = extents.iter().position(|extent| extent / grain >= parts);
        let longest = || (0..extents.len()).rev().max_by_key(|axis| extents[*axis]);
        let axis = outermost.or_else(longest)?;
        let extent = extents[axis];
        let grain = if extent / GRAIN >= parts { GRAIN } else { grain };
        let parts = parts.min(extent / grain);
        (threads > 1 && parts > 1).then_some(Self { axis, extent, grain, parts })
    }

    /// Where a part begins, and how long it is.
    fn part(&self, part: usize) -> (usize, usize) {
        let grains = self.extent / self.grain;
        let begin = |part: usize| match part == self.parts {
            true => self.extent,
            false => (grains as u128 * part as u128 / self.parts as u128) as usize * self.grain,
        };
        (begin(part), begin(part + 1) - begin(part))
    }
}

/// Calls `body` with each number below `count`, on so many threads. Not generic: compiled once.
pub fn for_each(threads: usize, count: usize, body: &(dyn Fn(usize) + Sync)) {
    in_phases(threads, Order::Ranges, &[count], &|_, number| body(number));
}

/// Who takes which calls of a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Each thread has a range of them that it takes first, then those of others: of one call after the other, it mostly finds in
    /// its caches what it had there before. (Measured on Emerald Rapids, `ij->ji` of 256: two threads twice as long as one
    /// where they took turns.)
    Ranges,
    /// One after the other, whoever comes: those that begin last had better be small.
    Turns,
}

/// Calls `body` with each phase and each number below its count, on so many threads; all calls of a phase after all
/// those of the ones before. A thread is woken once for all phases.
///
/// No thread waits for one that has not begun: it goes on to a phase when all calls of the one before are taken, so that those
/// that a call waits for run already. Where there are several phases, the calls must not share work in turn: a thread that
/// waits for others there may begin a call of a later phase, which would wait for the one below it.
#[cfg(feature = "rayon")]
pub fn in_phases(
    threads: usize,
    order: Order,
    counts: &[usize],
    body: &(dyn Fn(usize, usize) + Sync),
) {
    let workers = threads.min(counts.iter().copied().max().unwrap_or(0));
    if workers <= 1 {
        return one_by_one(counts, body);
    }
    let ranges = if order == Order::Ranges { workers } else { 1 };
    let phases: Vec<Phase> = counts.iter().map(|count| Phase::new(*count, ranges)).collect();
    let (done, failed) = (AtomicUsize::new(0), AtomicBool::new(false));
    on_each(workers, &|| phases.iter().any(Phase::is_left), &|worker| {
        let mut before = 0;
        for (phase, calls) in phases.iter().enumerate() {
            while let Some(number) = calls.take(worker) {
                wait_for(&done, before, &failed);
                // What a later phase reads may not have been made.
                if failed.load(Ordering::Relaxed) {
                    return;
                }
                let _done = Done { done: &done, failed: &failed };
                body(phase, number);
            }
            before += calls.count;
        }
    });
}

/// The calls of a phase.
#[cfg(feature = "rayon")]
struct Phase {
    count: usize,
    /// How many of each range are taken, or a few more once it is through.
    taken: Vec<Alone>,
}

/// A count away from what others count.
#[derive(Default)]
#[repr(align(128))]
pub struct Alone(pub AtomicUsize);

#[cfg(feature = "rayon")]
impl Phase {
    fn new(count: usize, workers: usize) -> Self {
        Self { count, taken: (0..workers).map(|_| Alone::default()).collect() }
    }

    fn range(&self, at: usize) -> [usize; 2] {
        [at, at + 1].map(|end| self.count * end / self.taken.len())
    }

    /// How many of a range are left.
    fn left(&self, at: usize) -> usize {
        let [from, to] = self.range(at);
        (to - from).saturating_sub(self.taken[at].0.load(Ordering::Relaxed))
    }

    fn is_left(&self) -> bool {
        (0..self.taken.len()).any(|at| self.left(at) > 0)
    }

    /// The next one for a thread: of its own range, or of those that follow it.
    fn take(&self, worker: usize) -> Option<usize> {
        let own = worker % self.taken.len();
        for at in (own..self.taken.len()).chain(0..own) {
            let [from, to] = self.range(at);
            // Looked at first: ranges that are through are asked many times.
            if self.left(at) > 0 {
                let number = from + self.taken[at].0.fetch_add(1, Ordering::Relaxed);
                if number < to {
                    return Some(number);
                }
            }
        }
        None
    }
}

/// The same on this thread.
#[cfg(not(feature = "rayon"))]
pub fn in_phases(_: usize, _: Order, counts: &[usize], body: &(dyn Fn(usize, usize) + Sync)) {
    one_by_one(counts, body);
}

/// The same on this thread.
#[cfg(not(feature = "rayon"))]
pub fn on_each(_: usize, _: &(dyn Fn() -> bool + Sync), work: &(dyn Fn(usize) + Sync)) {
    work(0);
}

fn one_by_one(counts: &[usize], body: &(dyn Fn(usize, usize) + Sync)) {
    for (phase, count) in counts.iter().enumerate() {
        (0..*count).for_each(|number| body(phase, number));
    }
}

/// Counts a call that is done, even if it panicked: others wait for it.
#[cfg(feature = "rayon")]
struct Done<'d> {
    done: &'d AtomicUsize,
    failed: &'d AtomicBool,
}

#[cfg(feature = "rayon")]
impl Drop for Done<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.failed.store(true, Ordering::Relaxed);
        }
        // Whoever sees the count sees the failure.
        self.done.fetch_add(1, Ordering::Release);
    }
}

/// Waits until so many calls are done, or one failed.
#[cfg(feature = "rayon")]
fn wait_for(done: &AtomicUsize, calls: usize, failed: &AtomicBool) {
    let is_pending = || done.load(Ordering::Acquire) < calls && !failed.load(Ordering::Relaxed);
    if !team::passes(is_pending) {
        while is_pending() {
            std::thread::yield_now();
        }
    }
}

/// A nest whose parts are made on several threads.
#[cfg(feature = "rayon")]
struct Shared<'a, N>(&'a N);

#[cfg(feature = "rayon")]
impl<N> Shared<'_, N> {
    fn part<T: Scalar>(&self, axis: usize, from: usize, len: usize) -> N::Part
    where
        N: Loops<T>,
    {
        // SAFETY: `run` cuts an extent of `free` into parts.
        unsafe { self.0.part(axis, from, len) }
    }
}

// SAFETY: a nest is pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so);
// sources are only read, and the parts of a target that different threads write do not meet,
// since each has its own range of a free index.
#[cfg(feature = "rayon")]
unsafe impl<N> Sync for Shared<'_, N> {}

#[cfg(all(test, feature = "rayon"))]
mod tests {
    use super::*;

    #[test]
    fn parts_are_the_extent() {
        for (extents, grain, threads) in [
            (&[100, 100, 100][..], 1, 2),
            (&[7, 100, 33], 1, 2),
            (&[1000, 3], 1, 3),
            (&[9, 9], 1, 16),
            (&[100, 300], 16, 2),
            (&[31, 47], 16, 2),
            (&[5000], 64, 5),
            (&[2, 1], 1, 2),
        ] {
            let split = Split::new(extents, grain, threads).unwrap();
            let mut at = 0;
            for part in 0..split.parts {
                let (from, len) = split.part(part);
                assert!(from == at && from.is_multiple_of(grain) && len >= grain, "{split:?}");
                at += len;
            }
            assert_eq!(at, extents[split.axis]);
        }
    }

    #[test]
    fn what_is_too_short_is_not_split() {
        for (extents, grain, threads) in
            [(&[][..], 1, 2), (&[1, 1], 1, 2), (&[31, 20], 16, 2), (&[100], 1, 1), (&[0, 5], 16, 2)]
        {
            assert_eq!(Split::new(extents, grain, threads), None);
        }
    }

    #[test]
    fn phases_follow_each_other() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap();
        let counts = [3, 0, 40, 1, 17];
        for order in [Order::Ranges, Order::Turns] {
            let calls: Vec<Vec<AtomicUsize>> = counts
                .iter()
                .map(|count| (0..*count).map(|_| AtomicUsize::new(0)).collect())
                .collect();
            let body = |phase: usize, number: usize| {
                let done = |call: &AtomicUsize| call.load(Ordering::SeqCst) == 1;
                assert!(calls[..phase].iter().flatten().all(done));
                std::thread::yield_now();
                calls[phase][number].fetch_add(1, Ordering::SeqCst);
            };
            pool.install(|| in_phases(4, order, &counts, &body));
            assert!(calls.into_iter().flatten().all(|call| call.into_inner() == 1));
            // From outside of the pool.
            let calls = AtomicUsize::new(0);
            in_phases(4, order, &counts, &|_, _| _ = calls.fetch_add(1, Ordering::SeqCst));
            assert_eq!(calls.into_inner(), counts.iter().sum());
        }
    }

    #[test]
    fn a_panic_leaves_nobody_waiting() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let fails =
            || in_phases(2, Order::Ranges, &[2, 2], &|phase, number| assert!(phase + number > 0));
        let call = std::panic::AssertUnwindSafe(|| pool.install(fails));
        assert!(std::panic::catch_unwind(call).is_err());
    }

    #[test]
    fn a_limit_holds_for_what_parts_share_in_turn() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap();
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let busy = |_| {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(2));
            running.fetch_sub(1, Ordering::SeqCst);
        };
        pool.install(|| {
            let _limit = limit_threads(2);
            let threads = current_threads();
            for_each(threads, 4, &|_| for_each(current_threads(), 4, &busy));
            assert_eq!(current_threads(), 2);
        });
        assert!(most.into_inner() <= 2);
    }
}
