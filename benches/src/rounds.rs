//! How contestants are timed: in turns.
//!
//! In each round everyone runs once, or as often as fills [`Effort::batch`]. A slow minute of the machine then
//! falls on all of them.

use std::time::{Duration, Instant};

use rayon::ThreadPool;

use crate::contestant::{Contestant, Run};

/// How long to measure.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// At most so many rounds.
    pub rounds: usize,
    /// What one contestant runs in one round, at least.
    pub batch: Duration,
    /// For all rounds of a case; three rounds are run in any case.
    pub budget: Duration,
}

impl Effort {
    /// For figures to publish.
    pub const FULL: Self =
        Self { rounds: 21, batch: Duration::from_millis(3), budget: Duration::from_secs(10) };
    /// For a first look.
    pub const QUICK: Self =
        Self { rounds: 5, batch: Duration::from_millis(2), budget: Duration::from_millis(1500) };
}

/// Seconds of one call, a sample a round.
#[derive(Clone, Debug)]
pub struct Samples(Vec<f64>);

impl Samples {
    /// Of the calls' times, in any order.
    pub fn new(mut seconds: Vec<f64>) -> Self {
        seconds.sort_by(f64::total_cmp);
        Self(seconds)
    }

    /// The fastest.
    pub fn lowest(&self) -> f64 {
        self.0[0]
    }

    /// The middle one.
    pub fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        if self.0.len() % 2 == 1 {
            self.0[middle]
        } else {
            (self.0[middle - 1] + self.0[middle]) / 2.0
        }
    }
}

/// One contestant, with the number of calls that fills a batch.
struct Turn<'a> {
    run: &'a mut Run,
    calls: u64,
    samples: Vec<f64>,
}

impl Turn<'_> {
    fn take(&mut self, pool: &ThreadPool, batch: Duration) {
        let taken = seconds(pool, self.run, self.calls, before(pool, batch));
        self.samples.push(taken / self.calls as f64);
    }

    /// Seconds of one more batch, and of the calls before it.
    fn expected(&self, before: Duration) -> f64 {
        let call = self.samples.last().copied().unwrap_or(0.0);
        call * self.calls as f64 + call.max(before.as_secs_f64())
    }
}

/// Seconds of so many calls in `pool`, after calls that are not timed, for `before` and at least once unless that is zero. They are one task of
/// the pool: between two, its threads go to sleep.
pub fn seconds(pool: &ThreadPool, run: &mut Run, calls: u64, before: Duration) -> f64 {
    pool.install(|| {
        clean_registers();
        warm_up(run, before);
        let start = Instant::now();
        run(calls);
        start.elapsed().as_secs_f64()
    })
}

fn warm_up(run: &mut Run, wanted: Duration) {
    let start = Instant::now();
    let mut calls = 1;
    while start.elapsed() < wanted {
        run(calls);
        calls *= 2;
    }
}

/// Leaves nothing in the upper halves of vector registers. Where a library did, as threads inherit it, instructions of SSE2 wait
/// for what they leave of their target there (2.5 times the time of a product with `EINSUM_SIMD=baseline` on Zen 4).
#[cfg(target_arch = "x86_64")]
fn clean_registers() {
    if is_x86_feature_detected!("avx") {
        // SAFETY: the CPU has AVX.
        unsafe { std::arch::x86_64::_mm256_zeroupper() };
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn clean_registers() {}

/// Until a thread that slept runs: 3 ms and more where a virtual machine's processor slept as well, and its host is busy. Calls
/// that are timed before that measure it, for whoever has threads that sleep.
const WAKING: Duration = Duration::from_millis(8);

/// How long to call before a batch is timed: half of it, to warm the caches, and until all threads are awake.
pub fn before(pool: &ThreadPool, batch: Duration) -> Duration {
    let waking = if pool.current_num_threads() > 1 { WAKING } else { Duration::ZERO };
    waking.max(batch / 2)
}

/// How many calls take `batch`, and their seconds; warms caches and branch predictors.
pub fn calls_in(pool: &ThreadPool, run: &mut Run, batch: Duration) -> (u64, f64) {
    let batch = batch.as_secs_f64();
    let mut calls = 1;
    loop {
        let taken = seconds(pool, run, calls, Duration::ZERO);
        if taken >= batch {
            return (calls, taken);
        }
        let wanted = (calls as f64 * 1.2 * batch / taken.max(1e-9)) as u64;
        calls = wanted.clamp(calls + 1, calls * 16);
    }
}

/// The samples of each contestant, in their order.
pub fn measure(pool: &ThreadPool, contestants: &mut [Contestant], effort: Effort) -> Vec<Samples> {
    let mut turns: Vec<Turn<'_>> = contestants
        .iter_mut()
        .map(|contestant| {
            let (calls, _) = calls_in(pool, &mut contestant.run, effort.batch);
            Turn { run: &mut contestant.run, calls, samples: Vec::new() }
        })
        .collect();
    turns.iter_mut().for_each(|turn| turn.take(pool, effort.batch));
    let round: f64 = turns.iter().map(|turn| turn.expected(before(pool, effort.batch))).sum();
    let affordable = (effort.budget.as_secs_f64() / round) as usize;
    for _ in 1..effort.rounds.min(affordable.max(3)) {
        turns.iter_mut().for_each(|turn| turn.take(pool, effort.batch));
    }
    turns.into_iter().map(|turn| Samples::new(turn.samples)).collect()
}

/// Keeps the calling thread, one of `threads`, on a core of its own, if there are enough.
#[cfg(target_os = "linux")]
fn keep_on_core(thread: usize, threads: usize) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    if threads < 2 || threads > cores {
        return;
    }
    // SAFETY: a set of CPUs is plain data, and zero an empty one; the calls read or write one of `bytes`.
    unsafe {
        let (mut allowed, mut own): (libc::cpu_set_t, libc::cpu_set_t) = std::mem::zeroed();
        let bytes = size_of::<libc::cpu_set_t>();
        libc::sched_getaffinity(0, bytes, &raw mut allowed);
        let cpu = (0..8 * bytes).filter(|cpu| libc::CPU_ISSET(*cpu, &allowed)).nth(thread);
        if let Some(cpu) = cpu {
            libc::CPU_SET(cpu, &mut own);
            libc::sched_setaffinity(0, bytes, &raw const own);
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn keep_on_core(_: usize, _: usize) {}

/// A pool of so many threads, each on a core of its own where there are several: Linux may put two that wake
/// after a rest on one core of a virtual machine, in turns of 4 ms, and leave the other idle for longer than a call
/// takes.
pub fn pool(threads: usize) -> ThreadPool {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .start_handler(move |thread| {
            keep_on_core(thread, threads);
            clean_registers();
        })
        .build()
        .expect("the operating system gives threads")
}
