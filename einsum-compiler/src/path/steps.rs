//! From a tree to the steps that are run, in the compiler's own terms.

use einsum_path::steps::{self, Place, Tensor};

use crate::ir::{Contraction, From, Path, Source, Step, Target, To};
use crate::spec::Index;

use super::tree::Tree;

impl steps::Index for Index {
    fn is_run(self) -> bool {
        self == Self::Ellipsis
    }
}

/// The steps of `tree`, each after those that it reads from.
pub fn steps(contraction: &Contraction, tree: &Tree) -> Path {
    let operands = contraction.operands.iter().enumerate();
    let operands = operands.map(|(position, indices)| tensor(position, indices));
    let operands: Vec<Tensor<Index>> = operands.collect();
    let steps = steps::steps(&operands, &tensor(0, &contraction.output), tree);
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
