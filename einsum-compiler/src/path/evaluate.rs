//! What a given tree costs.

use super::cost::{Extents, Model, Term};
use super::network::Set;
use super::tree::Tree;

/// What a tree costs by the objective of `model`.
pub fn cost(tree: &Tree, leaves: &[Set], output: Set, model: &Model<'_>) -> f64 {
    let joins = joins(tree, leaves, output, model.extents);
    let costs = joins.iter().map(|[left, right, target]| model.join(left, right, target));
    costs.fold(0.0, |sum, cost| model.total(sum, 0.0, cost))
}

/// The elements of a tree's largest intermediate; 0 if it has none.
pub fn largest(tree: &Tree, leaves: &[Set], output: Set, extents: &Extents) -> f64 {
    let joins = joins(tree, leaves, output, extents);
    joins.iter().map(|[_, _, target]| target.stored).fold(0.0, f64::max)
}

/// The two terms and the product of each step, the last one's the output.
fn joins(tree: &Tree, leaves: &[Set], output: Set, extents: &Extents) -> Vec<[Term; 3]> {
    let mut joins = Vec::new();
    walk(tree, leaves, output, extents, &mut joins);
    if let Some([_, _, target]) = joins.last_mut() {
        target.stored = 0.0;
    }
    joins
}

/// What is left of a subtree, if the rest of the network holds `outside`.
fn walk(
    tree: &Tree,
    leaves: &[Set],
    outside: Set,
    extents: &Extents,
    joins: &mut Vec<[Term; 3]>,
) -> Set {
    let (left, right) = match tree {
        Tree::Operand(position) => return leaves[*position],
        Tree::Pair(left, right) => (left, right),
    };
    let (left_held, right_held) = (held(left, leaves), held(right, leaves));
    let left = walk(left, leaves, outside.or(right_held), extents, joins);
    let right = walk(right, leaves, outside.or(left_held), extents, joins);
    let target = left.or(right).and(outside);
    joins.push([left, right, target].map(|set| Term::new(set, extents)));
    target
}

fn held(tree: &Tree, leaves: &[Set]) -> Set {
    match tree {
        Tree::Operand(position) => leaves[*position],
        Tree::Pair(left, right) => held(left, leaves).or(held(right, leaves)),
    }
}
