//! The front end whose tables are in the documentation.

use std::fmt::Write;

use rayon::ThreadPool;

use crate::cases::Case;
use crate::contestant::{Contestant, Target};
use crate::problem::Problem;
use crate::roof::{Bound, Roof};
use crate::rounds::{self, Effort, Samples};

/// What was measured of one case.
pub struct Row {
    problem: Problem,
    threads: usize,
    roof_seconds: f64,
    bound: Bound,
    entries: Vec<Entry>,
}

/// What was measured of one contestant.
struct Entry {
    name: &'static str,
    ours: bool,
    target: Target,
    samples: Samples,
}

/// Which of the samples a table shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// Robust against a busy machine, if less than half of the time.
    Median,
    /// What was possible.
    Lowest,
}

impl Statistic {
    fn of(self, samples: &Samples) -> f64 {
        match self {
            Self::Median => samples.median(),
            Self::Lowest => samples.lowest(),
        }
    }
}

/// The table's head.
pub const HEAD: &str = "| case | roof | ours | ours into | % of roof | best peer | ratio |\n\
                        |---|---|---|---|---|---|---|";

impl Row {
    /// Measures a case; without `peers`, ours alone.
    pub fn measure(
        case: &Case,
        pool: &ThreadPool,
        roof: &Roof,
        effort: Effort,
        peers: bool,
    ) -> Self {
        let mut contestants = (case.contestants)(&case.problem);
        contestants.retain(|contestant| peers || contestant.is_ours());
        let samples = rounds::measure(pool, &mut contestants, effort);
        let entry = |(contestant, samples): (Contestant, Samples)| Entry {
            name: contestant.name,
            ours: contestant.is_ours(),
            target: contestant.target,
            samples,
        };
        let (roof_seconds, bound) = roof.of(&case.problem);
        Self {
            problem: case.problem.clone(),
            threads: roof.threads,
            roof_seconds,
            bound,
            entries: contestants.into_iter().zip(samples).map(entry).collect(),
        }
    }

    fn ours(&self, target: Target, statistic: Statistic) -> Option<f64> {
        let mut ours = self.entries.iter().filter(|entry| entry.ours && entry.target == target);
        ours.next().map(|entry| statistic.of(&entry.samples))
    }

    /// The peer that is nearest to us, or furthest ahead: its time, and its time over ours with the same target.
    fn best_peer(&self, statistic: Statistic) -> Option<(&Entry, f64, f64)> {
        let peers = self.entries.iter().filter(|entry| !entry.ours);
        let with_ratio = peers.filter_map(|peer| {
            let seconds = statistic.of(&peer.samples);
            Some((peer, seconds, seconds / self.ours(peer.target, statistic)?))
        });
        with_ratio.min_by(|(_, _, a), (_, _, b)| a.total_cmp(b))
    }

    /// Ours into an existing output, as a share of the roof.
    pub fn share_of_roof(&self, statistic: Statistic) -> f64 {
        self.ours(Target::Existing, statistic).map_or(f64::NAN, |ours| self.roof_seconds / ours)
    }

    /// The best peer's time over ours.
    pub fn ratio(&self, statistic: Statistic) -> Option<f64> {
        self.best_peer(statistic).map(|(_, _, ratio)| ratio)
    }

    /// A row of the table with [`HEAD`].
    pub fn markdown(&self, statistic: Statistic) -> String {
        let cell = |seconds: Option<f64>| seconds.map_or("–".into(), time);
        let bound = if self.bound == Bound::Flops { "F" } else { "B" };
        let (peer, ratio) = match self.best_peer(statistic) {
            Some((peer, seconds, ratio)) => {
                let new = if peer.target == Target::New { " (new)" } else { "" };
                (format!("{}{new} {}", peer.name, time(seconds)), format!("{ratio:.2}"))
            }
            None => ("–".into(), "–".into()),
        };
        format!(
            "| {} | {} {bound} | {} | {} | {:.0} % | {peer} | {ratio} |",
            self.problem.name,
            time(self.roof_seconds),
            cell(self.ours(Target::New, statistic)),
            cell(self.ours(Target::Existing, statistic)),
            100.0 * self.share_of_roof(statistic),
        )
    }

    /// All of it on one line, times in milliseconds.
    pub fn json(&self) -> String {
        let mut line = problem_json(&self.problem);
        line.pop();
        let bound = if self.bound == Bound::Flops { "flops" } else { "bytes" };
        let roof = self.roof_seconds * 1e3;
        write!(line, r#", "threads": {}, "roof": {roof:.6e}, "bound": "{bound}""#, self.threads)
            .expect("a string takes it");
        let entries: Vec<String> = self.entries.iter().map(Entry::json).collect();
        line + &format!(r#", "contestants": [{}]}}"#, entries.join(", "))
    }
}

impl Entry {
    fn json(&self) -> String {
        let target = if self.target == Target::New { "new" } else { "existing" };
        let (lowest, median) = (self.samples.lowest() * 1e3, self.samples.median() * 1e3);
        format!(
            r#"{{"name": "{}", "target": "{target}", "lowest": {lowest:.6e}, "median": {median:.6e}}}"#,
            self.name
        )
    }
}

/// Three digits and a unit.
fn time(seconds: f64) -> String {
    let (value, unit) = match seconds {
        s if s < 1e-6 => (s * 1e9, "ns"),
        s if s < 1e-3 => (s * 1e6, "µs"),
        s if s < 1.0 => (s * 1e3, "ms"),
        s => (s, "s"),
    };
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$} {unit}")
}

/// A problem on one line.
pub fn problem_json(problem: &Problem) -> String {
    let shapes: Vec<_> = problem.operands().map(|subscript| problem.shape(subscript)).collect();
    format!(
        r#"{{"case": "{}", "class": "{}", "spec": "{}", "element": "{}", "shapes": {shapes:?}, "flops": {}, "bytes": {}}}"#,
        problem.name,
        problem.class.name(),
        problem.spec,
        problem.element.name(),
        problem.flops,
        problem.bytes.total_bytes(),
    )
}

/// What was measured of the machine, as lines of text.
pub fn roof_text(roof: &Roof) -> String {
    let [f32, f64, i32, i64] = roof.peaks.map(|peak| peak / 1e9);
    let mut text = format!(
        "{} thread(s). Multiply-adds, GFLOP/s: f32 {f32:.1}, f64 {f64:.1}, i32 {i32:.1}, i64 {i64:.1}.",
        roof.threads
    );
    text += "\n\n| footprint | read GB/s | copy GB/s | fill GB/s |\n|---|---|---|---|";
    for at in &roof.curves {
        let [read, copy, fill] = [at.read, at.copy, at.fill].map(|rate| rate / 1e9);
        let kib = at.footprint_bytes / 1024.0;
        write!(text, "\n| {kib} KiB | {read:.1} | {copy:.1} | {fill:.1} |")
            .expect("a string takes it");
    }
    text
}

/// The same on one line.
pub fn roof_json(roof: &Roof) -> String {
    let curve = |at: &crate::roof::Bandwidth| {
        format!(
            r#"{{"footprint": {}, "read": {:.4e}, "copy": {:.4e}, "fill": {:.4e}}}"#,
            at.footprint_bytes, at.read, at.copy, at.fill
        )
    };
    let curves: Vec<String> = roof.curves.iter().map(curve).collect();
    let [f32, f64, i32, i64] = roof.peaks;
    format!(
        r#"{{"threads": {}, "peak": {{"f32": {f32:.4e}, "f64": {f64:.4e}, "i32": {i32:.4e}, "i64": {i64:.4e}}}, "bandwidth": [{}]}}"#,
        roof.threads,
        curves.join(", ")
    )
}

/// Geometric mean of the ratios and median share of the roof, by class.
pub fn summary(rows: &[Row], statistic: Statistic) -> String {
    let mut text = String::from(
        "| class | cases | median % of roof | ratio to best peer |\n|---|---|---|---|",
    );
    for class in crate::problem::Class::ALL {
        let of_class = || rows.iter().filter(|row| row.problem.class == class);
        let shares: Vec<f64> = of_class().map(|row| row.share_of_roof(statistic)).collect();
        if shares.is_empty() {
            continue;
        }
        let logs: Vec<f64> =
            of_class().filter_map(|row| row.ratio(statistic)).map(f64::ln).collect();
        let mean = (logs.iter().sum::<f64>() / logs.len() as f64).exp();
        let (count, share) = (shares.len(), 100.0 * Samples::new(shares).median());
        write!(text, "\n| {} | {count} | {share:.0} % | {mean:.2} |", class.name())
            .expect("a string takes it");
    }
    text
}
