//! What given trees cost.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::cost::{Extents, Model};
use crate::set::Set;
use crate::tree::Tree;

/// What a tree costs by the objective of `model`.
pub fn cost(tree: &Tree, leaves: &[Set], output: Set, model: &Model<'_>) -> f64 {
    let joins = joins(tree, leaves, output);
    joins.iter().fold(0.0, |sum, join| model.total(sum, 0.0, join.cost(model)))
}

/// The elements of a tree's largest intermediate; 0 if it has none.
pub fn largest(tree: &Tree, leaves: &[Set], output: Set, extents: &Extents) -> f64 {
    let joins = joins(tree, leaves, output);
    let made = joins.iter().filter(|join| !join.last);
    made.map(|join| extents.size(join.target)).fold(0.0, f64::max)
}

/// One step of a tree, for any extents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Join {
    left: Set,
    right: Set,
    target: Set,
    /// Whether it makes the output.
    last: bool,
}

impl Join {
    fn cost(&self, model: &Model<'_>) -> f64 {
        let mut target = model.term(self.target);
        target.stored = if self.last { 0.0 } else { target.stored };
        model.join(&model.term(self.left), &model.term(self.right), &target)
    }
}

/// Trees over the same terms, to be judged for one extents after the other: most of their steps are
/// the same ones.
#[derive(Clone, Debug, Default)]
pub struct Trees {
    joins: Vec<Join>,
    /// The positions of each tree's steps.
    steps: Vec<Vec<usize>>,
}

impl Trees {
    /// Trees over `leaves` that make `output`.
    pub fn new<'a>(trees: impl IntoIterator<Item = &'a Tree>, leaves: &[Set], output: Set) -> Self {
        let (mut made, mut known) = (Self::default(), BTreeMap::new());
        for tree in trees {
            let steps = joins(tree, leaves, output).into_iter().map(|join| {
                *known.entry(join).or_insert_with(|| {
                    made.joins.push(join);
                    made.joins.len() - 1
                })
            });
            made.steps.push(steps.collect());
        }
        made
    }

    /// What each tree costs by the objective of `model`.
    pub fn costs(&self, model: &Model<'_>) -> Vec<f64> {
        let joins: Vec<f64> = self.joins.iter().map(|join| join.cost(model)).collect();
        let of = |steps: &Vec<usize>| {
            steps.iter().fold(0.0, |sum, step| model.total(sum, 0.0, joins[*step]))
        };
        self.steps.iter().map(of).collect()
    }
}

/// The steps of a tree, the one that makes the output last.
fn joins(tree: &Tree, leaves: &[Set], output: Set) -> Vec<Join> {
    let mut joins = Vec::new();
    walk(tree, leaves, output, &mut joins);
    joins.last_mut().into_iter().for_each(|join| join.last = true);
    joins
}

/// What is left of a subtree, if the rest of the network holds `outside`.
fn walk(tree: &Tree, leaves: &[Set], outside: Set, joins: &mut Vec<Join>) -> Set {
    let (left, right) = match tree {
        Tree::Operand(position) => return leaves[*position],
        Tree::Pair(left, right) => (left, right),
    };
    let (left_held, right_held) = (held(left, leaves), held(right, leaves));
    let left = walk(left, leaves, outside.or(right_held), joins);
    let right = walk(right, leaves, outside.or(left_held), joins);
    let target = left.or(right).and(outside);
    joins.push(Join { left, right, target, last: false });
    target
}

fn held(tree: &Tree, leaves: &[Set]) -> Set {
    match tree {
        Tree::Operand(position) => leaves[*position],
        Tree::Pair(left, right) => held(left, leaves).or(held(right, leaves)),
    }
}
