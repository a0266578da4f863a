//! A line protocol for programs that take turns with ours: questions on stdin, an answer in JSON for each on stdout.
//!
//! | question | answer |
//! |---|---|
//! | `cases FILTER` | `[problem, …]` |
//! | `roof THREADS` | the machine with so many threads, measured at the first question |
//! | `bound CASE THREADS` | `{"roof": milliseconds, "bound": …}` |
//! | `time CASE THREADS NAME new\|existing MILLISECONDS` | `{"ms": a call, "calls": …}`, from one batch that takes so long |
//! | `peers CASE` | `[{"name": …, "target": …}, …]`, ours too |
//!
//! What went wrong is `{"error": …}`.

use std::collections::HashMap;
use std::io::{self, BufRead, Write};
use std::time::Duration;

use rayon::ThreadPool;

use crate::cases::{self, Case};
use crate::contestant::{Contestant, Target};
use crate::roof::{Bound, Roof};
use crate::{rounds, table};

/// What is kept between questions.
#[derive(Default)]
struct Server {
    cases: Vec<Case>,
    pools: HashMap<usize, ThreadPool>,
    roofs: HashMap<usize, Roof>,
    /// The operands of one case at a time; each contestant's calls in a batch, and what they took.
    current: Option<(String, Vec<Contestant>)>,
    calls: HashMap<String, (u64, f64)>,
}

type Answer = Result<String, String>;

/// Answers until stdin ends.
pub fn run() -> io::Result<()> {
    let mut server = Server { cases: cases::all(), ..Server::default() };
    for line in io::stdin().lock().lines() {
        let answer = server.answer(&line?);
        let text = answer.unwrap_or_else(|error| format!(r#"{{"error": "{error}"}}"#));
        println!("{text}");
        io::stdout().flush()?;
    }
    Ok(())
}

impl Server {
    fn answer(&mut self, line: &str) -> Answer {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["cases", filter] => Ok(Self::list(filter)),
            ["roof", threads] => Ok(table::roof_json(self.roof(number(threads)?))),
            ["bound", case, threads] => self.bound(case, number(threads)?),
            ["peers", case] => self.peers(case),
            ["time", case, threads, name, target, milliseconds] => {
                let target = if *target == "new" { Target::New } else { Target::Existing };
                self.time(case, number(threads)?, (name, target), number(milliseconds)?)
            }
            _ => Err(format!("unknown question {line:?}")),
        }
    }

    fn list(filter: &str) -> String {
        let cases = cases::matching(filter).into_iter();
        let problems: Vec<String> = cases.map(|case| table::problem_json(&case.problem)).collect();
        format!("[{}]", problems.join(", "))
    }

    fn pool(&mut self, threads: usize) -> &ThreadPool {
        self.pools.entry(threads).or_insert_with(|| rounds::pool(threads))
    }

    fn roof(&mut self, threads: usize) -> &Roof {
        if !self.roofs.contains_key(&threads) {
            let roof = Roof::measure(self.pool(threads));
            self.roofs.insert(threads, roof);
        }
        &self.roofs[&threads]
    }

    fn case(&self, name: &str) -> Result<&Case, String> {
        let case = self.cases.iter().find(|case| case.problem.name == name);
        case.ok_or_else(|| format!("no case {name}"))
    }

    fn bound(&mut self, name: &str, threads: usize) -> Answer {
        let problem = self.case(name)?.problem.clone();
        let (seconds, bound) = self.roof(threads).of(&problem);
        let bound = if bound == Bound::Flops { "flops" } else { "bytes" };
        Ok(format!(r#"{{"roof": {:.6e}, "bound": "{bound}"}}"#, seconds * 1e3))
    }

    /// Makes the operands of another case, if it is another.
    fn prepare(&mut self, name: &str) -> Result<(), String> {
        if self.current.as_ref().is_none_or(|(current, _)| current != name) {
            self.current = None;
            self.calls.clear();
            let case = self.case(name)?;
            self.current = Some((name.into(), (case.contestants)(&case.problem)));
        }
        Ok(())
    }

    fn peers(&mut self, name: &str) -> Answer {
        self.prepare(name)?;
        let contestants = self.current.iter().flat_map(|(_, contestants)| contestants);
        let entry = |contestant: &Contestant| {
            let target = if contestant.target == Target::New { "new" } else { "existing" };
            format!(r#"{{"name": "{}", "target": "{target}"}}"#, contestant.name)
        };
        Ok(format!("[{}]", contestants.map(entry).collect::<Vec<_>>().join(", ")))
    }

    fn time(
        &mut self,
        case: &str,
        threads: usize,
        (name, target): (&str, Target),
        milliseconds: usize,
    ) -> Answer {
        self.prepare(case)?;
        self.pool(threads);
        let Self { pools, current, calls, .. } = self;
        let contestants = current.iter_mut().flat_map(|(_, contestants)| contestants);
        let mut wanted = contestants.filter(|one| one.name == name && one.target == target);
        let run = &mut wanted.next().ok_or_else(|| format!("{name} does not run {case}"))?.run;
        let pool = &pools[&threads];
        let batch = Duration::from_millis(milliseconds as u64);
        let (calls, seconds) = *calls
            .entry(format!("{name} {target:?} {threads} {milliseconds}"))
            .or_insert_with(|| rounds::calls_in(pool, run, batch));
        // Threads sleep while others compute, and of a virtual machine that rested the host takes freed memory back: whoever
        // writes to new memory first waits for it. What takes a second wakes its threads and has its memory by itself.
        let before = if seconds < 1.0 { rounds::before(pool, batch) } else { Duration::ZERO };
        let call = rounds::seconds(pool, run, calls, before) * 1e3 / calls as f64;
        Ok(format!(r#"{{"ms": {call:.6e}, "calls": {calls}}}"#))
    }
}

fn number(word: &str) -> Result<usize, String> {
    word.parse().map_err(|_| format!("{word} is not a number"))
}
