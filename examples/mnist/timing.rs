//! `%timeit -n 5`: seven runs of five loops each, printed as `IPython` prints them.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often something was measured, and how long one execution took in each run.
pub struct Timing {
    loops: u32,
    /// Of one loop, in seconds, a run each.
    seconds: Vec<f64>,
}

impl Timing {
    /// Executes `statement` `runs` times `loops` times under the clock; to warm up is the caller's, as with `%timeit`.
    pub fn measure<T>(runs: usize, loops: u32, mut statement: impl FnMut() -> T) -> Self {
        let mut run = || {
            let start = Instant::now();
            for _ in 0..loops {
                black_box(statement());
            }
            per_loop(start.elapsed(), loops)
        };
        Self { loops, seconds: (0..runs).map(|_| run()).collect() }
    }

    pub fn mean(&self) -> f64 {
        self.seconds.iter().sum::<f64>() / self.runs()
    }

    /// Of the runs themselves, not an estimate for more of them: divided by their number, as `IPython` does.
    fn deviation(&self) -> f64 {
        let mean = self.mean();
        let squares: f64 = self.seconds.iter().map(|seconds| (seconds - mean).powi(2)).sum();
        (squares / self.runs()).sqrt()
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of runs")]
    fn runs(&self) -> f64 {
        self.seconds.len() as f64
    }
}

fn per_loop(elapsed: Duration, loops: u32) -> f64 {
    elapsed.as_secs_f64() / f64::from(loops)
}

impl fmt::Display for Timing {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let (mean, deviation) = (seconds(self.mean()), seconds(self.deviation()));
        let (runs, loops) = (count(self.seconds.len(), "run"), count(self.loops as usize, "loop"));
        write!(f, "{mean} ± {deviation} per loop (mean ± std. dev. of {runs}, {loops} each)")
    }
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Three significant digits in the unit that leaves one to three of them before the point, no trailing zeros.
pub fn seconds(seconds: f64) -> String {
    let (scaled, unit) = match seconds {
        _ if seconds >= 0.9995 => (seconds, "s"),
        _ if seconds >= 0.9995e-3 => (seconds * 1e3, "ms"),
        _ if seconds >= 0.9995e-6 => (seconds * 1e6, "µs"),
        _ => (seconds * 1e9, "ns"),
    };
    format!("{} {unit}", significant(scaled))
}

fn significant(number: f64) -> String {
    let decimals = match number {
        _ if number >= 99.95 => 0,
        _ if number >= 9.995 => 1,
        _ => 2,
    };
    let digits = format!("{number:.decimals$}");
    if decimals == 0 {
        return digits;
    }
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What one execution computes and moves.
#[derive(Clone, Copy)]
pub struct Work {
    pub flops: f64,
    /// Every operand and the output once, in bytes.
    pub traffic_bytes: f64,
}

/// A table of timings of the same work, with their speed-up over the slowest.
pub fn print_table(work: Work, timings: &[(&str, Timing)]) {
    println!("  {:<19}{:>10}{:>12}{:>10}{:>12}", "", "time", "GFLOP/s", "GB/s", "speed-up");
    let slowest = timings.iter().map(|(_, timing)| timing.mean()).fold(0.0, f64::max);
    for (name, timing) in timings {
        let mean = timing.mean();
        println!(
            "  {name:<19}{:>10}{:>12.2}{:>10.2}{:>11.1}×",
            seconds(mean),
            work.flops / mean / 1e9,
            work.traffic_bytes / mean / 1e9,
            slowest / mean,
        );
    }
}
