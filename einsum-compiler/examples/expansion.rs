//! What a call adds to the time of the compiler before rustc sees its code: the best of three, in milliseconds, and how
//! many characters of code there are.
//!
//! `cargo run -p einsum-compiler --example expansion`, as Cargo builds macros unless it is told otherwise; with
//! `--release` as with `build-override.opt-level`.

use std::time::Instant;

use einsum_path::random::Random;
use proc_macro2::TokenStream;

fn main() {
    let label = |at: usize| ('a'..='z').chain('A'..='Z').nth(at).unwrap_or('z');
    for count in [3, 4, 6, 8, 10, 12] {
        let pairs = (0..count).map(|at| format!("{}{}", label(at), label(at + 1)));
        let pairs: Vec<String> = pairs.collect();
        measure(
            &format!("chain of {count}"),
            &format!("{}->a{}", pairs.join(","), label(count)),
            "",
        );
    }
    for count in [5, 6, 8, 9, 10] {
        measure(&format!("{count}, each with each"), &dense(count, label), "");
    }
    let mut random = Random::new(1);
    for count in [7, 8, 9, 10, 12] {
        let labels = 2 * count;
        let operand = |_| {
            let held = (0..2 + random.below(3)).map(|_| random.below(labels));
            let mut held: Vec<usize> = held.collect();
            held.sort_unstable();
            held.dedup();
            held.into_iter().map(label).collect::<String>()
        };
        let operands: Vec<String> = (0..count).map(operand).collect();
        let output: String = operands[0].chars().take(1).collect();
        measure(&format!("random {count}"), &format!("{}->{output}", operands.join(",")), "");
    }
    for row in include_str!("../tests/paths/networks.tsv").lines() {
        let mut fields = row.split('\t');
        if let (Some(name), Some(spec), Some(hints)) = (fields.next(), fields.next(), fields.next())
        {
            measure(&format!("{name}, with hints"), spec, hints);
        }
    }
}

/// A label for each two operands.
fn dense(count: usize, label: impl Fn(usize) -> char) -> String {
    let mut operands = vec![String::new(); count];
    let pairs = (0..count).flat_map(|right| (0..right).map(move |left| (left, right)));
    for (at, (left, right)) in pairs.enumerate() {
        operands[left].push(label(at));
        operands[right].push(label(at));
    }
    format!("{}->", operands.join(","))
}

fn measure(name: &str, spec: &str, hints: &str) {
    let count = spec.split(',').count();
    let operands: Vec<String> = (0..count).map(|at| format!("x{at}")).collect();
    let hints = hints.split_whitespace().collect::<Vec<_>>().join(", ");
    let call = format!(
        "value einsum \"{spec}\", {}{}{hints}",
        operands.join(", "),
        if hints.is_empty() { "" } else { "; " }
    );
    let Ok(call) = call.parse::<TokenStream>() else {
        println!("{name}: not read");
        return;
    };
    let mut best = f64::INFINITY;
    let mut code = String::new();
    for _ in 0..3 {
        let start = Instant::now();
        let expansion = einsum_compiler::compile(call.clone());
        best = best.min(start.elapsed().as_secs_f64());
        code = expansion.to_string();
    }
    let failed = if code.contains("compile_error") { ", refused" } else { "" };
    println!("{:8.1} ms {:8} characters  {name}, {count} operands{failed}", best * 1e3, code.len());
}
