//! The order in which operands are contracted.
//!
//! For now left to right, each step summing what no later operand and not the output needs.

use crate::ir::{Contraction, From, Path, Source, Step, Target, To};
use crate::spec::Index;

/// The path of a contraction.
pub fn choose(contraction: &Contraction) -> Path {
    let mut sources: Vec<Source> = operands(contraction).collect();
    let last = sources.len().saturating_sub(2);
    let mut steps = Vec::new();
    for number in 0..=last {
        let taken: Vec<Source> = sources.drain(..sources.len().min(2)).collect();
        let target = if number == last {
            output(contraction)
        } else {
            intermediate(number, &taken, &sources, &contraction.output)
        };
        if let To::Intermediate(number) = target.to {
            let (indices, unit) = (target.indices.clone(), target.unit);
            sources.insert(0, Source { from: From::Intermediate(number), indices, unit });
        }
        steps.push(Step { sources: taken, target });
    }
    Path { steps }
}

/// All operands in one step.
pub fn fused(contraction: &Contraction) -> Step {
    Step { sources: operands(contraction).collect(), target: output(contraction) }
}

fn operands(contraction: &Contraction) -> impl Iterator<Item = Source> {
    contraction.operands.iter().enumerate().map(|(position, indices)| Source {
        from: From::Operand(position),
        indices: distinct(indices),
        unit: unit(indices),
    })
}

fn output(contraction: &Contraction) -> Target {
    let indices = &contraction.output;
    Target { to: To::Output, indices: distinct(indices), unit: unit(indices) }
}

/// What later sources or the output still need; the ellipsis outermost, so that its extents,
/// whose number the spec does not tell, are one run of axes before the labels.
fn intermediate(number: usize, taken: &[Source], later: &[Source], output: &[Index]) -> Target {
    let needed = |index: &Index| {
        output.contains(index) || later.iter().any(|source| source.indices.contains(index))
    };
    let all: Vec<Index> = taken.iter().flat_map(|source| source.indices.iter().copied()).collect();
    let mut indices: Vec<Index> = distinct(&all).into_iter().filter(needed).collect();
    indices.sort_by_key(|index| *index != Index::Ellipsis);
    Target { to: To::Intermediate(number), unit: unit(&indices), indices }
}

/// The indices in order, each once.
fn distinct(indices: &[Index]) -> Vec<Index> {
    let mut distinct = Vec::new();
    for index in indices {
        if !distinct.contains(index) {
            distinct.push(*index);
        }
    }
    distinct
}

/// The index that has stride 1 in C order: the last, unless it is a diagonal's.
fn unit(indices: &[Index]) -> Option<Index> {
    let (last, rest) = indices.split_last()?;
    (!rest.contains(last)).then_some(*last)
}
