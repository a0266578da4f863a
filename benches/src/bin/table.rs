//! `table [FILTER…] [--threads N] [--rounds N] [--quick] [--lowest] [--ours] [--json] [--list] [--serve]`; see README.md.

use std::process::ExitCode;

use einsum_benches::cases::{self, Case};
use einsum_benches::roof::Roof;
use einsum_benches::rounds::{self, Effort};
use einsum_benches::serve;
use einsum_benches::table::{self, Row, Statistic};

const USAGE: &str = "\
table [FILTER…] [OPTION…]

FILTER is `all`, a class (headline gemm tccg memory batched tiny many types scattered) or a part of a case's name.

--threads N   threads of ours and of peers that have threads (1)
--rounds N    at most so many rounds (21)
--quick       5 rounds, 1.5 s a case
--lowest      show the lowest sample, not the median
--ours        no peers
--json        a line a case, not a table
--list        the cases, nothing is measured
--roof        the machine only
--serve       answer questions on stdin; see src/serve.rs";

/// The command line.
struct Arguments {
    filters: Vec<String>,
    threads: usize,
    effort: Effort,
    statistic: Statistic,
    peers: bool,
    output: Output,
}

/// What is wanted.
#[derive(PartialEq, Eq)]
enum Output {
    Markdown,
    Json,
    List,
    Roof,
    Serve,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self {
            filters: Vec::new(),
            threads: 1,
            effort: Effort::FULL,
            statistic: Statistic::Median,
            peers: true,
            output: Output::Markdown,
        };
        while let Some(word) = words.next() {
            let mut number = || words.next().and_then(|word| word.parse().ok());
            match word.as_str() {
                "--threads" => arguments.threads = number().ok_or(USAGE)?,
                "--rounds" => arguments.effort.rounds = number().ok_or(USAGE)?,
                "--quick" => arguments.effort = Effort::QUICK,
                "--lowest" => arguments.statistic = Statistic::Lowest,
                "--ours" => arguments.peers = false,
                "--json" => arguments.output = Output::Json,
                "--list" => arguments.output = Output::List,
                "--roof" => arguments.output = Output::Roof,
                "--serve" => arguments.output = Output::Serve,
                option if option.starts_with('-') => return Err(USAGE.into()),
                _ => arguments.filters.push(word),
            }
        }
        Ok(arguments)
    }

    fn cases(&self) -> Vec<Case> {
        self.filters.iter().flat_map(|filter| cases::matching(filter)).collect()
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    match arguments.output {
        Output::Serve => serve::run().expect("stdin and stdout are open"),
        Output::List => {
            arguments
                .cases()
                .iter()
                .for_each(|case| println!("{}", table::problem_json(&case.problem)));
        }
        _ => measure(&arguments),
    }
    ExitCode::SUCCESS
}

fn measure(arguments: &Arguments) {
    let Arguments { statistic, peers, effort, .. } = *arguments;
    let pool = rounds::pool(arguments.threads);
    let roof = Roof::measure(&pool);
    let json = arguments.output == Output::Json;
    println!("{}", if json { table::roof_json(&roof) } else { table::roof_text(&roof) });
    if arguments.output == Output::Roof {
        return;
    }
    if !json {
        println!("\n{}", table::HEAD);
    }
    let mut rows = Vec::new();
    for case in arguments.cases() {
        let row = Row::measure(&case, &pool, &roof, effort, peers);
        println!("{}", if json { row.json() } else { row.markdown(statistic) });
        rows.push(row);
    }
    if !json {
        println!("\n{}", table::summary(&rows, statistic));
    }
}
