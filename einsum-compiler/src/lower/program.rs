//! From the candidates of a plan to nests, each once, and the routes that run them.

use super::{inline, loops, nest};
use crate::ir::{From, LoopNest, Program, Route, Run, Source, Step, Target, To};
use crate::path::cost::StepCost;
use crate::path::tree::name;
use crate::path::{Candidate, Plan};
use crate::spec::{Index, Label};

/// Loops of a fused nest at most: it runs where their extents' product is small, and ten loops of
/// 2 are a thousand iterations already.
const FUSED_LOOPS: usize = 10;

/// Sources of a fused nest at most.
const FUSED_SOURCES: usize = 16;

/// Nests of a call at most, as long as one candidate has no more. The compiler takes some 20 ms for
/// each in a debug build. Chains and rings of any length, and any six operands, have fewer.
const NESTS: usize = 24;

/// The nests of a plan's candidates, and one over all operands for tiny extents, where the spec tells
/// the number of its loops.
pub fn program(plan: &Plan, whole: Step) -> Program {
    let steps = plan.candidates.iter().map(|candidate| candidate.path.steps.len());
    let fuses = steps.max() > Some(1) && !whole.has(Index::Ellipsis);
    let fuses = fuses && loops(&whole).len() <= FUSED_LOOPS && whole.sources.len() <= FUSED_SOURCES;
    let fused = fuses.then(|| inline(whole.clone()));
    let mut nests = Nests::default();
    let routes = plan.candidates.iter().filter_map(|candidate| nests.route(candidate)).collect();
    let all = (0..whole.sources.len()).filter_map(name).collect();
    let (memory, searches, same) = (plan.memory, plan.searches, plan.same.clone());
    Program { fused, nests: nests.nests, routes, searches, memory, same, whole, all }
}

/// The nests so far, beside what they have in common with other steps that they can run.
#[derive(Default)]
struct Nests {
    shapes: Vec<Step>,
    nests: Vec<LoopNest>,
}

impl Nests {
    /// A candidate's route; `None` if it is not the first, and takes too many nests of its own.
    fn route(&mut self, candidate: &Candidate) -> Option<Route> {
        let before = self.nests.len();
        let steps = candidate.path.steps.iter().zip(&candidate.costs);
        let runs = steps.map(|(step, cost)| self.run(step, cost)).collect();
        if before > 0 && self.nests.len() > NESTS {
            self.shapes.truncate(before);
            self.nests.truncate(before);
            return None;
        }
        let alike = candidate.alike.clone();
        Some(Route { tree: candidate.tree.to_string(), runs, alike })
    }

    fn run(&mut self, step: &Step, cost: &StepCost) -> Run {
        let shape = shape(step);
        let known = self.shapes.iter().position(|known| *known == shape);
        let number = known.unwrap_or_else(|| {
            self.shapes.push(shape);
            self.nests.push(nest(step.clone()));
            self.nests.len() - 1
        });
        Run { step: step.clone(), nest: number, cost: cost.clone() }
    }
}

/// The step with its labels renamed by their order of appearance, and nothing said of where its
/// sources come from and its target goes: steps of one shape are run by one nest.
fn shape(step: &Step) -> Step {
    let mut seen: Vec<Index> = Vec::new();
    let mut renamed = |index: &Index| {
        let number = seen.iter().position(|known| known == index).unwrap_or_else(|| {
            seen.push(*index);
            seen.len() - 1
        });
        let label = u32::try_from(number).ok().and_then(char::from_u32);
        match index {
            Index::Ellipsis => Index::Ellipsis,
            Index::Label(label_before) => Index::Label(label.map_or(*label_before, Label)),
        }
    };
    let mut source = |source: &Source| Source {
        from: From::Operand(0),
        indices: source.indices.iter().map(&mut renamed).collect(),
        unit: source.unit.as_ref().map(&mut renamed),
    };
    let sources = step.sources.iter().map(&mut source).collect();
    let target = Target {
        to: To::Output,
        indices: step.target.indices.iter().map(&mut renamed).collect(),
        unit: step.target.unit.as_ref().map(&mut renamed),
    };
    Step { sources, target }
}
