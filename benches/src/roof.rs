//! The time that no program can beat on this machine: the larger of flops over the peak of fused multiply-adds and
//! bytes over the bandwidth at that footprint.
//!
//! Both are measured, with the threads that contestants get and in the same run as they.

use std::time::Instant;

use rayon::ThreadPool;

use crate::element::ElementType;
use crate::problem::{Problem, Traffic};

mod arithmetic;
mod bandwidth;

/// What this machine can do with some number of threads.
#[derive(Clone, Debug)]
pub struct Roof {
    /// How many.
    pub threads: usize,
    /// Flops a second for `f32`, `f64`, `i32`, `i64`.
    pub peaks: [f64; 4],
    /// By footprint.
    pub curves: Vec<Bandwidth>,
}

/// Bytes a second at one footprint, which all threads share.
#[derive(Clone, Copy, Debug)]
pub struct Bandwidth {
    /// All that is touched.
    pub footprint_bytes: f64,
    /// Reading, several streams at once.
    pub read: f64,
    /// Reading one half and writing the other; both count.
    pub copy: f64,
    /// Writing.
    pub fill: f64,
}

/// In L1, L2, about a last-level cache, and beyond it.
const FOOTPRINTS_BYTES: [usize; 4] = [32 << 10, 1 << 20, 32 << 20, 160 << 20];

/// What bounds a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Multiply-adds.
    Flops,
    /// Memory.
    Bytes,
}

impl Roof {
    /// Measures for some seconds.
    pub fn measure(pool: &ThreadPool) -> Self {
        let types = [ElementType::F32, ElementType::F64, ElementType::I32, ElementType::I64];
        let peaks = types.map(|element| arithmetic::peak(pool, element));
        let curves =
            FOOTPRINTS_BYTES.iter().map(|&bytes| bandwidth::at_footprint(pool, bytes)).collect();
        Self { threads: pool.current_num_threads(), peaks, curves }
    }

    /// Flops a second.
    pub fn peak(&self, element: ElementType) -> f64 {
        match element {
            ElementType::F32 | ElementType::C32 => self.peaks[0],
            ElementType::F64 | ElementType::C64 => self.peaks[1],
            ElementType::I32 => self.peaks[2],
            ElementType::I64 => self.peaks[3],
        }
    }

    /// Seconds, and which of the two bounds it is.
    pub fn of(&self, problem: &Problem) -> (f64, Bound) {
        let flops = problem.flops / self.peak(problem.element);
        let bytes = self.seconds_of_traffic(problem.bytes);
        if flops >= bytes { (flops, Bound::Flops) } else { (bytes, Bound::Bytes) }
    }

    /// Copies while there is something to read and to write, then reads or fills.
    fn seconds_of_traffic(&self, traffic: Traffic) -> f64 {
        let at = self.bandwidth(traffic.total_bytes());
        let Traffic { read_bytes, written_bytes } = traffic;
        let copied = read_bytes.min(written_bytes);
        2.0 * copied / at.copy
            + (read_bytes - copied) / at.read
            + (written_bytes - copied) / at.fill
    }

    /// Between two measured footprints, on the line between them over the logarithm of the footprint.
    pub fn bandwidth(&self, footprint_bytes: f64) -> Bandwidth {
        let above = self.curves.partition_point(|at| at.footprint_bytes < footprint_bytes);
        if above == 0 || above == self.curves.len() {
            return self.curves[above.min(self.curves.len() - 1)];
        }
        let (low, high) = (self.curves[above - 1], self.curves[above]);
        let share = (footprint_bytes / low.footprint_bytes).ln()
            / (high.footprint_bytes / low.footprint_bytes).ln();
        let between = |low: f64, high: f64| low + share * (high - low);
        Bandwidth {
            footprint_bytes,
            read: between(low.read, high.read),
            copy: between(low.copy, high.copy),
            fill: between(low.fill, high.fill),
        }
    }
}

/// The best of some tries: units of work a second, when all threads do `work`, which returns how much it did.
///
/// `work` gets the thread's number and how often to repeat.
fn rate(pool: &ThreadPool, work: impl Fn(usize, u64) -> f64 + Sync) -> f64 {
    const TRY_SECONDS: f64 = 0.008;
    const TRIES: usize = 6;
    let attempt = |times| {
        let start = Instant::now();
        let done: f64 = pool.broadcast(|thread| work(thread.index(), times)).into_iter().sum();
        (done, start.elapsed().as_secs_f64())
    };
    let mut times = 1;
    while attempt(times).1 < TRY_SECONDS {
        times *= 2;
    }
    let rates = (0..TRIES).map(|_| attempt(times)).map(|(done, seconds)| done / seconds);
    rates.fold(0.0, f64::max)
}
