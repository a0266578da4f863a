//! Local improvement of a tree: subtrees of few leaves are replaced by optimal ones.

use crate::cost::{Model, Term};
use crate::optimal::optimal;
use crate::random::Random;
use crate::set::Set;
use crate::tree::Tree;
use alloc::vec::Vec;

/// Leaves of a subtree that is searched: 3⁸/2 = 3,280 splits, and most of them are cut off. Nine take
/// twice the time, for trees that are hardly better.
const LEAVES: usize = 8;

/// A tree whose nodes have numbers: leaves first, the root last.
#[derive(Clone, Debug)]
pub struct Forest {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug)]
struct Node {
    term: Term,
    /// What is contracted to it, and what that costs; a leaf has none.
    step: Option<(usize, usize, f64)>,
}

impl Forest {
    /// The leaves alone.
    pub fn new(leaves: impl Iterator<Item = Term>) -> Self {
        Self { nodes: leaves.map(|term| Node { term, step: None }).collect() }
    }

    /// The tensor at a node.
    pub fn term(&self, node: usize) -> &Term {
        &self.nodes[node].term
    }

    /// Adds the contraction of two nodes.
    pub fn join(&mut self, left: usize, right: usize, target: Term, model: &Model<'_>) -> usize {
        let cost = model.join(self.term(left), self.term(right), &target);
        self.nodes.push(Node { term: target, step: Some((left, right, cost)) });
        self.nodes.len() - 1
    }

    /// What all its steps cost together.
    pub fn cost(&self) -> f64 {
        self.nodes.iter().map(|node| node.step.map_or(0.0, |(_, _, cost)| cost)).sum()
    }

    /// The tree at the root.
    pub fn tree(&self) -> Tree {
        self.subtree(self.nodes.len() - 1)
    }

    fn subtree(&self, node: usize) -> Tree {
        match self.nodes[node].step {
            None => Tree::Operand(node),
            Some((left, right, _)) => Tree::pair(self.subtree(left), self.subtree(right)),
        }
    }
}

/// A root and what hangs below it, down to a few nodes.
#[derive(Clone, Debug, PartialEq)]
struct Cut {
    /// The nodes at which it ends.
    frontier: Vec<usize>,
    /// The steps in between, the root first.
    inside: Vec<usize>,
    /// Their cost.
    cost: f64,
}

/// Makes `forest` cheaper until no subtree can be improved.
pub fn reconfigure(forest: &mut Forest, model: &Model<'_>, random: &mut Random, passes: usize) {
    let mut tried: Vec<Option<(Vec<Set>, f64)>> = alloc::vec![None; forest.nodes.len()];
    for pass in 0..passes {
        let mut improved = false;
        for (root, tried) in tried.iter_mut().enumerate() {
            let Some(cut) = cut(forest, root, (pass % 2 == 1).then_some(&mut *random)) else {
                continue;
            };
            let leaves: Vec<Set> = cut.frontier.iter().map(|node| forest.term(*node).set).collect();
            let key = Some((leaves, cut.cost));
            if *tried == key {
                continue;
            }
            improved |= improve(forest, &cut, model);
            *tried = key;
        }
        if !improved && pass % 2 == 1 {
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
        let (left, right, cost) = forest.nodes[node].step?;
        cut.frontier.extend([left, right]);
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
    let Some(found) = optimal(&leaves, output, model, cap) else { return false };
    let mut nodes = cut.inside.iter().copied();
    install(forest, &found.tree, &cut.frontier, &mut nodes, output, model);
    true
}

/// Writes `tree` over `frontier` into the nodes that `nodes` gives, the first one for its root;
/// `outside` is what the rest of the network needs.
fn install(
    forest: &mut Forest,
    tree: &Tree,
    frontier: &[usize],
    nodes: &mut impl Iterator<Item = usize>,
    outside: Set,
    model: &Model<'_>,
) -> usize {
    let (left, right) = match tree {
        Tree::Operand(leaf) => return frontier[*leaf],
        Tree::Pair(left, right) => (left, right),
    };
    let (left_held, right_held) = (held(forest, left, frontier), held(forest, right, frontier));
    let node = nodes.next().expect("trees over the same leaves have as many steps");
    let left = install(forest, left, frontier, nodes, outside.or(right_held), model);
    let right = install(forest, right, frontier, nodes, outside.or(left_held), model);
    let term = model.term(left_held.or(right_held).and(outside));
    let cost = model.join(forest.term(left), forest.term(right), &term);
    forest.nodes[node] = Node { term, step: Some((left, right, cost)) };
    node
}

/// What the leaves of `tree` hold together.
fn held(forest: &Forest, tree: &Tree, frontier: &[usize]) -> Set {
    match tree {
        Tree::Operand(leaf) => forest.term(frontier[*leaf]).set,
        Tree::Pair(left, right) => held(forest, left, frontier).or(held(forest, right, frontier)),
    }
}
