//! The order in which operands are contracted.
//!
//! [`plan`] finds contraction trees and writes them as steps, with what they cost. Known extents give
//! one tree: the optimum of up to twelve operands ([`optimal`]), a good one of more ([`einsum_path::greedy`]).
//! Where extents are not known, it gives the few trees that are the best for some extents
//! ([`candidates`]), to choose from when the program runs. Extents steer only; every tree is right for
//! all of them.

pub mod candidates;
pub mod cost;
pub mod forced;
pub mod network;
mod sharing;
mod steps;

use std::fmt;

use crate::ir::{Alike, Contraction, Path, Step, Strategy, To};
use crate::lower;
use crate::spec::Index;

pub use einsum_path::{evaluate, optimal, tree};

use candidates::{Known, Regret, best};
use cost::{Extents, Model, Monomial, Objective, StepCost};
use einsum_path::greedy::Effort;
use einsum_path::search::Search;
use einsum_path::sharing::doubled;
use network::Network;
use tree::Tree;

pub use sharing::share;
use sharing::{operands, same_views, some_alike, tied};
pub use steps::{fused, merged, path, steps};

/// Who orders the operands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The cheapest order is looked for.
    #[default]
    Best,
    /// From left to right.
    Left,
    /// As the caller says; [`forced`] reads it.
    Forced(Tree),
}

/// What a plan is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The extents that are known, or hinted at.
    pub extents: Vec<(Index, u64)>,
    /// Who orders the operands.
    pub order: Order,
    /// Elements that the largest intermediate should not exceed. Where no order keeps to that,
    /// the one with the smallest largest intermediate is taken.
    pub memory: Option<u64>,
    /// For each operand, the first one that is written like it; none is like another where there are none.
    pub same: Vec<usize>,
    /// How many candidates there may be for unknown extents, from 1 on: each is code in the expansion.
    pub candidates: usize,
}

/// A chain of four has 5 orders, each the best for some extents, and a Tucker product of a core with
/// three matrices 6: contractions of up to four operands lose next to nothing with so many.
const CANDIDATES: usize = 6;

impl Default for Request {
    fn default() -> Self {
        let (extents, order) = (Vec::new(), Order::Best);
        Self { extents, order, memory: None, same: Vec::new(), candidates: CANDIDATES }
    }
}

/// One way to compute a contraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which operands meet in which order.
    pub tree: Tree,
    /// The steps.
    pub path: Path,
    /// What each step costs.
    pub costs: Vec<StepCost>,
    /// What has to hold for it to be run; nothing for the first candidate.
    pub alike: Alike,
}

/// The ways to compute a contraction.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// At least one; of several, the one to take depends on the extents, and the first is the best
    /// if there can only be one.
    pub candidates: Vec<Candidate>,
    /// How many times longer than the best order the best of the candidates takes, over the extents
    /// that were sampled; 1 where all were known, or the caller set the order.
    pub regret: Regret,
    /// Whether the call should look for an order of its own when it runs, because no few are good for all
    /// extents.
    pub searches: bool,
    /// Elements that the largest intermediate should not exceed.
    pub memory: Option<u64>,
    /// For each operand the first one that is written like it, with its labels in the same places; nothing where all
    /// are different.
    pub same: Vec<usize>,
}

const NONE: Regret = Regret { worst: 1.0, mean: 1.0 };

/// The plan of a contraction.
pub fn plan(contraction: &Contraction, request: &Request) -> Plan {
    let candidates = |trees: Vec<Tree>| distinct(contraction, trees, &request.same);
    let memory = request.memory;
    let plan = |trees, regret, searches| {
        let (candidates, same) = (candidates(trees), same_views(contraction, &request.same));
        Plan { candidates, regret, searches, memory, same }
    };
    let one = |tree| plan(vec![tree], NONE, false);
    let network = Network::new(contraction);
    match (&request.order, network) {
        (Order::Forced(tree), _) => one(tree.clone()),
        (Order::Best, Some(network)) if contraction.operands.len() > 2 => {
            let tied = tied(contraction, &network, &request.same);
            let known = known(&network, request, &tied);
            let limit = request.memory.map(|elements| elements as f64);
            match known.iter().copied().collect::<Option<Vec<f64>>>() {
                Some(extents) => {
                    let extents = Extents(extents);
                    let tree = cheapest(&network, &extents, limit);
                    let twice = doubled_tree(contraction, &network, request, &extents);
                    let seconds = |tree: &Tree| {
                        let candidate = Candidate::new(contraction, tree.clone());
                        let position = |index| network.indices.iter().position(|i| *i == index);
                        let extent = |index| position(index).map_or(1.0, |at| extents.0[at]);
                        candidate.shared(contraction, &request.same).seconds(extent)
                    };
                    one(match twice {
                        Some(twice) if seconds(&twice) < seconds(&tree) => twice,
                        _ => tree,
                    })
                }
                None => {
                    let count = request.candidates.max(1);
                    let extents = Known { extents: &known, tied: &tied };
                    let choice = candidates::choose(&network, extents, limit, count);
                    let typical = known.iter().map(|known| known.unwrap_or(TYPICAL));
                    let typical = Extents(typical.collect());
                    let twice = doubled_tree(contraction, &network, request, &typical);
                    let trees = choice.trees.into_iter().chain(twice).collect();
                    plan(trees, choice.regret, choice.searches)
                }
            }
        }
        _ => one(left(contraction)),
    }
}

/// An extent between the small and the large ones, where only the order of shared parts depends on it.
const TYPICAL: f64 = 32.0;

/// The tree that contracts alike pairs first, where there are some, and their products in the best order.
fn doubled_tree(
    contraction: &Contraction,
    network: &Network,
    request: &Request,
    extents: &Extents,
) -> Option<Tree> {
    if !some_alike(&request.same) {
        return None;
    }
    let parts = doubled(&operands(contraction, &request.same), &contraction.output)?;
    let set = |held: &Vec<Index>| {
        let positions =
            held.iter().filter_map(|held| network.indices.iter().position(|index| index == held));
        positions.fold(network::Set::EMPTY, network::Set::with)
    };
    let leaves: Vec<network::Set> = parts.iter().map(|part| set(&part.indices)).collect();
    let memory = request.memory.map(|elements| elements as f64);
    let model = Model { extents, objective: Objective::Time, memory };
    let tree = best(&leaves, network.output, &model);
    Some(tree.graft(&mut |part| parts[part].tree.clone()))
}

/// The trees as candidates, what is made alike in them made once; of those whose steps are the same once
/// merged, the first. The first candidate can always be run.
fn distinct(contraction: &Contraction, trees: Vec<Tree>, same: &[usize]) -> Vec<Candidate> {
    let mut distinct: Vec<Candidate> = Vec::new();
    for tree in trees {
        let candidate = Candidate::new(contraction, tree);
        let shared = candidate.shared(contraction, same);
        let unshared = (distinct.is_empty() || shared.alike.is_empty()).then_some(candidate);
        let shared = Some(shared).filter(|shared| !shared.alike.is_empty());
        for candidate in unshared.into_iter().chain(shared) {
            if distinct.iter().all(|known| known.path != candidate.path) {
                distinct.push(candidate);
            }
        }
    }
    distinct
}

fn left(contraction: &Contraction) -> Tree {
    let operands = (0..contraction.operands.len()).map(Tree::Operand);
    Tree::left(operands).expect("a contraction has an operand")
}

/// The extents by position: an index's own, or that of one it is tied to. An extent of 0 leaves nothing to do in any order: it counts as 1.
fn known(network: &Network, request: &Request, tied: &[usize]) -> Vec<Option<f64>> {
    let hint = |index: &Index| {
        let hint = request.extents.iter().find(|(hinted, _)| hinted == index);
        hint.map(|(_, extent)| (*extent).max(1) as f64)
    };
    let like = |at: usize| {
        let others = tied.iter().zip(&network.indices).filter(|(first, _)| **first == tied[at]);
        others.filter_map(|(_, index)| hint(index)).next()
    };
    let indices = network.indices.iter().enumerate();
    indices.map(|(at, index)| hint(index).or_else(|| like(at))).collect()
}

/// The cheapest tree for known extents.
pub fn cheapest(network: &Network, extents: &Extents, memory: Option<f64>) -> Tree {
    let leaves = network.reduced();
    Search::new(&leaves, network.output, Effort::EXPANSION).cheapest(extents, memory)
}

impl Candidate {
    fn new(contraction: &Contraction, tree: Tree) -> Self {
        let path = path(merged(contraction, &tree));
        Self::of(tree, path, Alike::default())
    }

    fn of(tree: Tree, path: Path, alike: Alike) -> Self {
        let costs = path.steps.iter().map(step_cost).collect();
        Self { tree, path, costs, alike }
    }

    /// The same with what its steps make alike made once.
    fn shared(&self, contraction: &Contraction, same: &[usize]) -> Self {
        if !some_alike(same) {
            return self.clone();
        }
        let (path, alike) = share(contraction, merged(contraction, &self.tree), same);
        Self::of(self.tree.clone(), path, alike)
    }

    /// Seconds for the extents that `extent` tells.
    pub fn seconds(&self, extent: impl Fn(Index) -> f64) -> f64 {
        self.costs.iter().map(|cost| cost.seconds(&extent)).sum()
    }

    /// Multiplications and additions for the extents that `extent` tells.
    pub fn flops(&self, extent: impl Fn(Index) -> f64) -> f64 {
        self.costs.iter().map(|cost| cost.flops.value(&extent)).sum()
    }

    /// The elements of each intermediate, in the order of their numbers.
    pub fn intermediates(&self) -> impl Iterator<Item = &Monomial> {
        let steps = self.path.steps.iter().zip(&self.costs);
        let made = steps.filter(|(step, _)| step.target.to != To::Output);
        made.map(|(_, cost)| &cost.written)
    }
}

/// What a step costs.
pub fn step_cost(step: &Step) -> StepCost {
    let mut union: Vec<Index> = Vec::new();
    for index in step.sources.iter().flat_map(|source| &source.indices) {
        if !union.contains(index) {
            union.push(*index);
        }
    }
    let strategy = lower::strategy(step);
    // For each element of the loops, a product takes one operation less than it has factors, and a
    // sum one.
    let products = step.sources.len().saturating_sub(1);
    let sums = usize::from(strategy != Strategy::Map);
    let factor = u32::try_from(products + sums).unwrap_or(u32::MAX);
    let size = |indices: &[Index]| Monomial { indices: indices.to_vec(), factor: 1 };
    StepCost {
        strategy,
        flops: Monomial { indices: union, factor },
        read: step.sources.iter().map(|source| size(&source.indices)).collect(),
        written: size(&step.target.indices),
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.tree)?;
        let steps = self.path.steps.iter().zip(&self.costs);
        steps.into_iter().try_for_each(|(step, cost)| writeln!(f, "  {step}: {cost}"))
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.candidates.iter().try_for_each(|candidate| write!(f, "{candidate}"))?;
        let Regret { worst, mean } = self.regret;
        write!(f, "at most {worst:.2} times the best, {mean:.2} in the mean")?;
        f.write_str(if self.searches { "; searched at run time" } else { "" })
    }
}
