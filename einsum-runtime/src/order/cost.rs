//! What a pair of tensors costs to contract, and a tree.

use super::network::{Set, positions};
use super::tree::Tree;
use crate::cost::{BEYOND_MEMORY, stream_seconds, tile_seconds};

/// What a search makes small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    /// Seconds, by the roofline.
    Time,
    /// Operations.
    Flops,
    /// The elements of the largest intermediate, and seconds among equals.
    Largest,
}

/// How a search judges a step.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    /// The extents it judges for, by position.
    pub extents: &'a [f64],
    /// What counts.
    pub objective: Objective,
    /// Elements that an intermediate should not exceed.
    pub memory: Option<f64>,
}

/// A tensor of the search.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// What it holds.
    pub set: Set,
    /// How many elements that is.
    pub size: f64,
    /// How many of them an intermediate needs memory for: none of the output.
    pub stored: f64,
}

/// Bytes decide between paths of as many operations; at a millionth they never outweigh one.
const BYTES_OF_EQUALS: f64 = 1e-6;

impl Model<'_> {
    /// The number of elements of a tensor with these indices.
    pub fn size(&self, set: Set) -> f64 {
        positions(set).fold(1.0, |size, index| size * self.extents[usize::from(index)])
    }

    /// An intermediate with these indices.
    pub fn term(&self, set: Set) -> Term {
        let size = self.size(set);
        Term { set, size, stored: size }
    }

    /// What contracting `left` with `right` costs by the objective.
    pub fn join(&self, left: &Term, right: &Term, target: &Term) -> f64 {
        let shared = left.set & right.set;
        let union = left.size * right.size / self.size(shared);
        let elements = left.size + right.size + target.size;
        let summed = shared & !target.set != 0;
        let flops = if summed { 2.0 * union } else { union };
        let time = || {
            let reused = left.set & !right.set != 0 && right.set & !left.set != 0;
            let seconds = if summed && reused { tile_seconds } else { stream_seconds };
            seconds(flops, elements)
        };
        let cost = match self.objective {
            Objective::Time => time(),
            Objective::Flops => flops + elements * BYTES_OF_EQUALS,
            Objective::Largest => target.stored + time() * BYTES_OF_EQUALS,
        };
        match self.memory {
            Some(memory) if target.stored > memory => cost + target.stored * BEYOND_MEMORY,
            _ => cost,
        }
    }

    /// The cost of two subtrees and the step that joins them.
    pub fn total(&self, left: f64, right: f64, join: f64) -> f64 {
        match self.objective {
            Objective::Time | Objective::Flops => left + right + join,
            Objective::Largest => left.max(right).max(join),
        }
    }
}

/// What a tree costs by the objective of `model`.
pub fn of(tree: &Tree, leaves: &[Set], output: Set, model: &Model<'_>) -> f64 {
    let mut cost = 0.0;
    each(tree, leaves, output, model, |[left, right, target]| {
        cost = model.total(cost, 0.0, model.join(left, right, target));
    });
    cost
}

/// The elements of a tree's largest intermediate; 0 if it has none.
pub fn largest(tree: &Tree, leaves: &[Set], output: Set, model: &Model<'_>) -> f64 {
    let mut largest = 0.0;
    each(tree, leaves, output, model, |[_, _, target]| {
        largest = f64::max(largest, target.stored);
    });
    largest
}

/// Calls `body` with the two terms and the product of each step.
fn each(
    tree: &Tree,
    leaves: &[Set],
    output: Set,
    model: &Model<'_>,
    mut body: impl FnMut([&Term; 3]),
) {
    let kept = tree.kept(leaves, output);
    for (number, [left, right]) in tree.pairs.iter().enumerate() {
        let [left, right] = [left, right].map(|node| model.term(kept[*node]));
        let mut target = model.term(kept[leaves.len() + number]);
        if number + 1 == tree.pairs.len() {
            target.stored = 0.0;
        }
        body([&left, &right, &target]);
    }
}
