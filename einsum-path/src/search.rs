//! The order to take for given extents.

use crate::cost::{Extents, Model, Objective};
use crate::evaluate::{cost, largest};
use crate::greedy::{Effort, greedy};
use crate::optimal::{EXACT, Subsets};
use crate::set::Set;
use crate::tree::Tree;

/// A search over some terms, for any extents and objectives.
#[derive(Clone, Debug)]
pub struct Search<'a> {
    leaves: &'a [Set],
    output: Set,
    effort: Effort,
    /// Of few terms.
    subsets: Option<Subsets>,
}

impl<'a> Search<'a> {
    /// Over `leaves`, of which `output` is wanted.
    pub fn new(leaves: &'a [Set], output: Set, effort: Effort) -> Self {
        let exact = (1..=EXACT).contains(&leaves.len());
        let subsets = exact.then(|| Subsets::new(leaves, output));
        Self { leaves, output, effort, subsets }
    }

    /// The best tree for a model, or a good one where there are many terms.
    ///
    /// # Panics
    ///
    /// If there are no terms.
    pub fn best(&self, model: &Model<'_>) -> Tree {
        let found = self.subsets.as_ref().and_then(|subsets| subsets.optimal(model, f64::INFINITY));
        // Costs that are not finite leave no optimum.
        let otherwise = || greedy(self.leaves, self.output, model, self.effort);
        found.map_or_else(otherwise, |optimum| optimum.tree)
    }

    /// The tree to take for these extents; one whose intermediates exceed `memory` only if all do, and then
    /// the one whose largest is the smallest.
    ///
    /// # Panics
    ///
    /// If there are no terms.
    pub fn cheapest(&self, extents: &Extents, memory: Option<f64>) -> Tree {
        let (leaves, output) = (self.leaves, self.output);
        let model = |objective| Model { extents, objective, memory };
        let time = model(Objective::Time);
        let seconds = |tree: &Tree| cost(tree, leaves, output, &time);
        let (fast, frugal) = (self.best(&time), self.best(&model(Objective::Flops)));
        let worth = seconds(&fast) < WORTH_MORE_FLOPS * seconds(&frugal);
        let cheapest = if worth { fast } else { frugal };
        let size = |tree: &Tree| largest(tree, leaves, output, extents);
        if memory.is_none_or(|memory| size(&cheapest) <= memory) {
            return cheapest;
        }
        let smallest = self.best(&Model { memory: None, ..model(Objective::Largest) });
        if size(&smallest) < size(&cheapest) { smallest } else { cheapest }
    }
}

/// An order is taken for its time, against one of fewer operations, only if it is so much faster: the
/// model of time is cruder than the count of operations.
const WORTH_MORE_FLOPS: f64 = 0.9;
