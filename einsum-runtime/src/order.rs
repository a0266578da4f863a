//! Orders that are data: those that are found when the program runs, and those of very many loops.
//!
//! Where no few trees are good for all extents, the expansion has the network as data, and the call
//! finds the tree for its extents, by the search that the compiler uses where it knows them (`einsum_path`). What was
//! found is kept by the call site ([`Paths`]), and its steps are run by the kernels of this crate. The same is done where emitted
//! nests would be too many loops for the compiler; the order may be data there, too.

mod blocks;
pub mod figures;
mod merged;
pub mod network;
mod pair;
mod paths;
mod route;
mod run;
mod slices;
mod unfolded;

use alloc::vec::Vec;

use einsum_path::cost::Extents;
use einsum_path::greedy::Effort;
use einsum_path::search::Search;
use einsum_path::tree::Tree;

use network::Network;

pub use paths::{Paths, faster, is_sliced, worth_searching, worth_slicing};
pub use route::{Key, Route};
pub(crate) use run::run;
pub use run::{Tensors, run_route};
pub(crate) use slices::Group;
pub use unfolded::Unfolded;

/// What tests give as the number of an order: the call's own choice.
pub const OWN: usize = usize::MAX;

/// The same: the order that is found when the call runs.
pub const FOUND: usize = OWN - 1;

/// The same: all operands in one nest of plain loops.
pub const FUSED: usize = OWN - 2;

/// The same: the best of the emitted orders, in tiny slices.
pub const SLICED: usize = OWN - 3;

/// The tree to take for these extents.
pub fn cheapest(network: &Network<'_>, extents: &[usize]) -> Tree {
    let leaves = network.reduced();
    let memory = network.memory.map(|elements| elements as f64);
    Search::new(&leaves, network.output.set(), Effort::CALL).cheapest(&reals(extents), memory)
}

/// The elements of a tensor that holds these indices.
fn size<'i>(indices: impl IntoIterator<Item = &'i u8>, extents: &[usize]) -> usize {
    let extents = indices.into_iter().map(|index| extents[usize::from(*index)]);
    extents.fold(1, usize::saturating_mul)
}

/// Extents as numbers. One of 0 leaves nothing to do in any order: it counts as 1.
fn reals(extents: &[usize]) -> Extents {
    let reals: Vec<f64> = extents.iter().map(|extent| (*extent).max(1) as f64).collect();
    Extents(reals)
}

#[cfg(test)]
mod tests;
