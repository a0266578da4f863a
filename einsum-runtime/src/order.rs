//! Orders of many operands that are found when the program runs.
//!
//! Where no few trees are good for all extents, the expansion has the network as data, and the call
//! finds the tree for its extents: the optimum of up to [`EXACT`](optimal::EXACT) operands, a good
//! one of more. The search is the compiler's (`einsum_compiler::path`, which has the reasons for its
//! figures), on the same model of cost; a test holds the two together. What was found is kept by the
//! call site ([`Paths`]), and its steps are run by the kernels of this crate.

pub mod cost;
pub mod figures;
pub mod greedy;
pub mod network;
pub mod optimal;
mod paths;
mod reconfigure;
mod route;
mod run;
mod steps;
pub mod tree;

use alloc::vec::Vec;

use cost::{Model, Objective};
use network::{Network, Set};
use tree::Tree;

pub use paths::{Paths, faster, worth_searching};
pub use route::{Route, RouteStep};
pub(crate) use run::run;
pub use run::{Tensors, run_route};
pub use steps::Place;

/// An order is taken for its time, against one of fewer operations, only if it is so much faster.
const WORTH_MORE_FLOPS: f64 = 0.9;

/// The tree to take for these extents.
pub fn cheapest(network: &Network, extents: &[usize]) -> Tree {
    // An extent of 0 leaves nothing to do in any order: it counts as 1.
    let reals: Vec<f64> = extents.iter().map(|extent| (*extent).max(1) as f64).collect();
    let (leaves, output) = (network.reduced(), network.output.set());
    let memory = network.memory.map(|elements| elements as f64);
    let model = |objective| Model { extents: &reals, objective, memory };
    let time = model(Objective::Time);
    let seconds = |tree: &Tree| cost::of(tree, &leaves, output, &time);
    let fast = best(&leaves, output, &time);
    let frugal = best(&leaves, output, &model(Objective::Flops));
    let cheapest = if seconds(&fast) < WORTH_MORE_FLOPS * seconds(&frugal) { fast } else { frugal };
    let size = |tree: &Tree| cost::largest(tree, &leaves, output, &time);
    if memory.is_none_or(|memory| size(&cheapest) <= memory) {
        return cheapest;
    }
    let smallest = best(&leaves, output, &Model { memory: None, ..model(Objective::Largest) });
    if size(&smallest) < size(&cheapest) { smallest } else { cheapest }
}

/// The best tree for a model, or a good one where there are many operands.
pub fn best(leaves: &[Set], output: Set, model: &Model<'_>) -> Tree {
    let exact = leaves.len() <= optimal::EXACT;
    let found = exact.then(|| optimal::optimal(leaves, output, model, f64::INFINITY)).flatten();
    found.map_or_else(|| greedy::greedy(leaves, output, model), |(_, tree)| tree)
}

#[cfg(test)]
mod tests;
