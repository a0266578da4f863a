//! From the candidates of a plan to nests, each once, and the routes that run them.

use super::{inline, loops, nest};
use crate::ir::{Found, From, LoopNest, Program, Route, Run, Source, Step, Target, To};
use crate::path::candidates::AXES;
use crate::path::cost::StepCost;
use crate::path::network::CAPACITY;
use crate::path::tree::{Tree, name};
use crate::path::{Candidate, Plan};
use crate::spec::{Index, Label};

/// Loops of a fused nest at most: it runs where their extents' product is small, and ten loops of
/// 2 are a thousand iterations already.
const FUSED_LOOPS: usize = 10;

/// Sources of a fused nest at most.
const FUSED_SOURCES: usize = 16;

/// Nests of a call at most. The compiler takes some 20 ms for each in a debug build. Chains and rings of any length, and any
/// six operands, have fewer.
const NESTS: usize = 24;

/// Loops of a nest at most: a release build takes half a second to a second and a half for one of twelve, and half a minute for
/// one of thirty.
const DEPTH: usize = 12;

/// Loops of all nests at most: some 40 ms of a release build each.
const LOOPS: usize = 96;

/// The nests of a plan's candidates, and one over all operands for tiny extents, where the spec tells
/// the number of its loops.
pub fn program(plan: &Plan, whole: Step) -> Program {
    let steps = plan.candidates.iter().map(|candidate| candidate.path.steps.len());
    let fuses = steps.max() > Some(1) && !whole.has(Index::Ellipsis);
    let fuses = fuses && loops(&whole).len() <= FUSED_LOOPS && whole.sources.len() <= FUSED_SOURCES;
    let fused = fuses.then(|| inline(whole.clone()));
    let mut nests = Nests::default();
    let count = whole.sources.len();
    let routes = plan.candidates.iter().filter_map(|candidate| nests.route(candidate, count));
    let mut routes: Vec<Route> = routes.collect();
    let is_data = is_data(&whole);
    for route in &mut routes {
        route.may_be_sliced = is_data && keep_an_index(&route.runs);
    }
    let mut found = if plan.searches { Found::WhereBetter } else { Found::Never };
    if nests.are_too_many() && is_data {
        nests = Nests::default();
        routes.truncate(1);
        let first = &plan.candidates[0].tree;
        let is_open = plan.searches || plan.candidates.iter().any(|it| it.tree != *first);
        let order = (!is_open).then(|| order(first, count));
        found = Found::Always(order);
    }
    let all = (0..whole.sources.len()).filter_map(name).collect();
    let (memory, same) = (plan.memory, plan.same.clone());
    Program { fused, nests: nests.nests, routes, found, memory, same, whole, all }
}

/// Whether the runtime can have the contraction as data: it numbers indices, and each axis of an ellipsis is one.
fn is_data(whole: &Step) -> bool {
    let axes = if whole.has(Index::Ellipsis) { AXES } else { 0 };
    loops(whole).len() + axes <= CAPACITY
}

/// Whether steps that follow each other keep an index in common. Of steps that are merged sums none does: they are better off in
/// their emitted nest.
fn keep_an_index(runs: &[Run]) -> bool {
    let is_merged_sum = |step: &Step| {
        let mut indices = step.sources.iter().flat_map(|source| &source.indices);
        step.sources.len() > 2 && indices.any(|index| step.sums(*index))
    };
    let follows = |pair: &[Run]| {
        let [made, reader] = [&pair[0].step, &pair[1].step];
        let reads = |source: &Source| match (source.from, made.target.to) {
            (From::Intermediate(read), To::Intermediate(made)) => read == made,
            _ => false,
        };
        reader.sources.iter().any(reads)
            && made.target.indices.iter().any(|index| !reader.sums(*index))
    };
    !runs.iter().any(|run| is_merged_sum(&run.step)) && runs.windows(2).any(follows)
}

/// The terms that each step of a tree contracts, where operands come first and then what the steps make.
fn order(tree: &Tree, operands: usize) -> Vec<[usize; 2]> {
    fn term(tree: &Tree, operands: usize, order: &mut Vec<[usize; 2]>) -> usize {
        match tree {
            Tree::Operand(position) => *position,
            Tree::Pair(left, right) => {
                let pair = [left, right].map(|tree| term(tree, operands, order));
                order.push(pair);
                operands + order.len() - 1
            }
        }
    }
    let mut order = Vec::new();
    term(tree, operands, &mut order);
    order
}

/// The nests so far, beside what they have in common with other steps that they can run.
#[derive(Default)]
struct Nests {
    shapes: Vec<Step>,
    nests: Vec<LoopNest>,
}

impl Nests {
    /// The route of a candidate for so many operands; `None` if it is not the first, and takes too many nests of its own.
    fn route(&mut self, candidate: &Candidate, operands: usize) -> Option<Route> {
        let before = self.nests.len();
        let steps = candidate.path.steps.iter().zip(&candidate.costs);
        let runs = steps.map(|(step, cost)| self.run(step, cost)).collect();
        if before > 0 && self.are_too_many() {
            self.shapes.truncate(before);
            self.nests.truncate(before);
            return None;
        }
        let (tree, order) = (candidate.tree.to_string(), order(&candidate.tree, operands));
        let alike = candidate.alike.clone();
        Some(Route { tree, order, runs, alike, may_be_sliced: false })
    }

    fn are_too_many(&self) -> bool {
        let depths = || self.nests.iter().map(|nest| nest.loops.len());
        self.nests.len() > NESTS
            || depths().any(|depth| depth > DEPTH)
            || depths().sum::<usize>() > LOOPS
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
