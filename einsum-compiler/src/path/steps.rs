//! From a tree to the steps that are run, in the compiler's own terms.

use einsum_path::merging::merge;
use einsum_path::steps::{self, Place, Tensor};

use crate::ir::{Contraction, From, Path, Source, Step, Target, To};
use crate::lower;
use crate::spec::Index;

use super::tree::Tree;

impl steps::Index for Index {
    fn is_run(self) -> bool {
        self == Self::Ellipsis
    }
}

/// The steps of `tree`, each after those that it reads from.
pub fn steps(contraction: &Contraction, tree: &Tree) -> Vec<steps::Step<Index>> {
    let operands = contraction.operands.iter().enumerate();
    let operands = operands.map(|(position, indices)| tensor(position, indices));
    let operands: Vec<Tensor<Index>> = operands.collect();
    steps::steps(&operands, &tensor(0, &contraction.output), tree)
}

/// The same with elementwise products merged into the steps that read them, where vectors can lie along a label.
pub fn merged(contraction: &Contraction, tree: &Tree) -> Vec<steps::Step<Index>> {
    merge(steps(contraction, tree), |merged| {
        merged.factors.len() <= SOURCES && lower::has_lane(merged.factors, merged.indices)
    })
}

/// Sources of a merged step at most: their pointers, the output's, the lane index and its end are in registers, of
/// which x86-64 has 16 and the loop needs some itself. Each further one would save as much as the ones
/// before, of what is less and less: of eight factors, pairs read and write 20 tensors, and one nest 9.
const SOURCES: usize = 8;

/// Steps as a path.
pub fn path(steps: Vec<steps::Step<Index>>) -> Path {
    let step = |step: steps::Step<Index>| Step {
        sources: step.sources.into_iter().map(source).collect(),
        target: target(step.target),
    };
    Path { steps: steps.into_iter().map(step).collect() }
}

/// All operands in one step.
pub fn fused(contraction: &Contraction) -> Step {
    let operands = contraction.operands.iter().enumerate();
    let sources = operands.map(|(position, indices)| source(tensor(position, indices)));
    Step { sources: sources.collect(), target: target(tensor(0, &contraction.output)) }
}

/// An operand, or the output.
fn tensor(position: usize, indices: &[Index]) -> Tensor<Index> {
    let mut distinct: Vec<Index> = Vec::new();
    for index in indices {
        if !distinct.contains(index) {
            distinct.push(*index);
        }
    }
    let last = indices.split_last().filter(|(last, rest)| !rest.contains(last));
    let unit = last.map(|(last, _)| *last);
    Tensor { place: Place::Given(position), indices: distinct, unit }
}

fn source(tensor: Tensor<Index>) -> Source {
    let Tensor { place, indices, unit } = tensor;
    let from = match place {
        Place::Given(position) => From::Operand(position),
        Place::Made(number) => From::Intermediate(number),
    };
    Source { from, indices, unit }
}

fn target(tensor: Tensor<Index>) -> Target {
    let Tensor { place, indices, unit } = tensor;
    let to = match place {
        Place::Given(_) => To::Output,
        Place::Made(number) => To::Intermediate(number),
    };
    Target { to, indices, unit }
}
