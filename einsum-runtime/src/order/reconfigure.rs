//! Local improvement of a tree: subtrees of few leaves are replaced by optimal ones.

use alloc::vec::Vec;

use super::cost::{Model, Term};
use super::greedy::Random;
use super::network::Set;
use super::optimal::optimal;
use super::tree::{Tree, tree};

/// Leaves of a subtree that is searched: 3⁸/2 = 3,280 splits, and most of them are cut off.
const LEAVES: usize = 8;

/// Passes over all subtrees. The first ones cut at the largest terms, the others at random ones.
const PASSES: usize = 6;

/// A tree whose nodes have numbers: leaves first, the root last.
#[derive(Clone, Debug)]
pub struct Forest {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
struct Node {
    term: Term,
    /// What is contracted to it, and what that costs; a leaf has none.
    step: Option<([usize; 2], f64)>,
}

impl Forest {
    /// The leaves alone.
    pub fn new(leaves: impl Iterator<Item = Term>) -> Self {
        Self { nodes: leaves.map(|term| Node { term, step: None }).collect() }
    }

    /// How many leaves there are.
    pub fn leaves(&self) -> usize {
        self.nodes.iter().filter(|node| node.step.is_none()).count()
    }

    /// The tensor at a node.
    pub fn term(&self, node: usize) -> &Term {
        &self.nodes[node].term
    }

    /// Adds the contraction of two nodes.
    pub fn join(&mut self, left: usize, right: usize, target: Term, model: &Model<'_>) -> usize {
        let cost = model.join(self.term(left), self.term(right), &target);
        self.nodes.push(Node { term: target, step: Some(([left, right], cost)) });
        self.nodes.len() - 1
    }

    /// What all its steps cost together.
    pub fn cost(&self) -> f64 {
        self.nodes.iter().map(|node| node.step.map_or(0.0, |(_, cost)| cost)).sum()
    }

    /// The tree at the root.
    pub fn tree(&self) -> Tree {
        let pair = |node: usize| self.nodes[node].step.map(|(pair, _)| pair);
        tree(self.leaves(), self.nodes.len() - 1, &pair)
    }
}

/// A root and what hangs below it, down to a few nodes.
struct Cut {
    /// The nodes at which it ends.
    frontier: Vec<usize>,
    /// The steps in between, the root first.
    inside: Vec<usize>,
    /// Their cost.
    cost: f64,
}

/// Makes `forest` cheaper until no subtree can be improved.
pub fn reconfigure(forest: &mut Forest, model: &Model<'_>, random: &mut Random) {
    for pass in 0..PASSES {
        let by_chance = pass % 2 == 1;
        let mut improved = false;
        for root in 0..forest.nodes.len() {
            if let Some(cut) = cut(forest, root, by_chance.then_some(&mut *random)) {
                improved |= improve(forest, &cut, model);
            }
        }
        if !improved && by_chance {
            break;
        }
    }
}

/// The subtree of at most [`LEAVES`] leaves below `root`, opened where its terms are largest, or at
/// random; `None` where there is nothing to choose.
fn cut(forest: &Forest, root: usize, mut random: Option<&mut Random>) -> Option<Cut> {
    let mut cut = Cut { frontier: alloc::vec![root], inside: Vec::new(), cost: 0.0 };
    while cut.frontier.len() < LEAVES {
        let open = |place: &usize| forest.nodes[cut.frontier[*place]].step.is_some();
        let places: Vec<usize> = (0..cut.frontier.len()).filter(open).collect();
        let size = |place: &usize| forest.term(cut.frontier[*place]).size;
        let place = match &mut random {
            _ if places.is_empty() => break,
            Some(random) => places[random.below(places.len())],
            None => places.into_iter().max_by(|left, right| size(left).total_cmp(&size(right)))?,
        };
        let node = cut.frontier.swap_remove(place);
        let (pair, cost) = forest.nodes[node].step?;
        cut.frontier.extend(pair);
        cut.inside.push(node);
        cut.cost += cost;
    }
    (cut.frontier.len() > 2).then_some(cut)
}

/// Replaces a subtree if there is a cheaper one.
fn improve(forest: &mut Forest, cut: &Cut, model: &Model<'_>) -> bool {
    let leaves: Vec<Set> = cut.frontier.iter().map(|node| forest.term(*node).set).collect();
    let output = forest.term(cut.inside[0]).set;
    // Costs are added in another order here; without the margin, rounding would look like progress.
    let cap = cut.cost * (1.0 - 1e-9);
    let Some((_, tree)) = optimal(&leaves, output, model, cap) else { return false };
    let kept = tree.kept(&leaves, output);
    // The root of the new subtree is made last, and takes the root's node.
    let mut nodes = cut.frontier.clone();
    for ([left, right], node) in tree.pairs.iter().zip(cut.inside.iter().rev()) {
        let (left, right, term) = (nodes[*left], nodes[*right], model.term(kept[nodes.len()]));
        let cost = model.join(forest.term(left), forest.term(right), &term);
        forest.nodes[*node] = Node { term, step: Some(([left, right], cost)) };
        nodes.push(*node);
    }
    true
}
