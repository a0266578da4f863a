//! The cheapest tree of a few terms, by dynamic programming over their subsets.
//!
//! Every split of every subset counts, outer products too, so the tree is the optimum of the model.
//! A split is judged only where its two parts together are cheaper than the best so far, and a
//! subset only if it is cheaper than `cap`: that leaves few of the 3ⁿ/2 splits.

use crate::cost::{Model, Term};
use crate::set::Set;
use crate::tree::Tree;
use alloc::vec::Vec;

/// How many operands are ordered exactly. Of 12 there are 265,720 splits, of which an unoptimised
/// build looks at some ten million a second.
pub const EXACT: usize = 12;

/// The cheapest tree and its cost.
#[derive(Clone, Debug)]
pub struct Optimum {
    /// By the model's objective.
    pub cost: f64,
    /// Its leaves are positions in `leaves`.
    pub tree: Tree,
}

/// The cheapest tree over `leaves` whose product has the indices `output`; `None` if none costs
/// less than `cap`.
///
/// # Panics
///
/// If there are no leaves, or 32 and more.
pub fn optimal(leaves: &[Set], output: Set, model: &Model<'_>, cap: f64) -> Option<Optimum> {
    Subsets::new(leaves, output).optimal(model, cap)
}

/// What is left of the product of each subset of some terms: what the rest or the output needs. It
/// is the same for all extents.
#[derive(Clone, Debug)]
pub struct Subsets {
    /// By the bits of the subset's terms.
    left: Vec<Set>,
}

impl Subsets {
    /// The subsets of `leaves`, of which `output` is wanted.
    ///
    /// # Panics
    ///
    /// If there are no leaves, or 32 and more.
    pub fn new(leaves: &[Set], output: Set) -> Self {
        assert!((1..32).contains(&leaves.len()), "a search over subsets is for a few terms");
        let full = (1usize << leaves.len()) - 1;
        let mut held = alloc::vec![Set::EMPTY; full + 1];
        for subset in 1..=full {
            let leaf = leaves[subset.trailing_zeros() as usize];
            held[subset] = leaf.or(held[subset & (subset - 1)]);
        }
        let left = |subset: usize| held[subset].and(held[full ^ subset].or(output));
        Self { left: (0..=full).map(left).collect() }
    }

    /// The cheapest tree; `None` if none costs less than `cap`.
    pub fn optimal(&self, model: &Model<'_>, cap: f64) -> Option<Optimum> {
        let full = self.left.len() - 1;
        let mut terms: Vec<Term> = self.left.iter().map(|set| model.term(*set)).collect();
        terms[full].stored = 0.0;
        let mut best = alloc::vec![(f64::INFINITY, 0); full + 1];
        for subset in 1..=full {
            best[subset] = match subset.is_power_of_two() {
                true => (0.0, 0),
                false => cheapest_split(subset, &terms, &best, model, cap),
            };
        }
        let cost = best[full].0;
        cost.is_finite().then(|| Optimum { cost, tree: tree(full, &best) })
    }
}

/// The cost of the best split of `subset`, and one of its halves.
fn cheapest_split(
    subset: usize,
    terms: &[Term],
    best: &[(f64, usize)],
    model: &Model<'_>,
    cap: f64,
) -> (f64, usize) {
    let lowest = subset & subset.wrapping_neg();
    let rest = subset ^ lowest;
    let mut found = (cap, 0);
    let mut right = rest;
    while right != 0 {
        let left = subset ^ right;
        let (left_cost, right_cost) = (best[left].0, best[right].0);
        let cheap = left_cost < found.0 && right_cost < found.0;
        if cheap && model.total(left_cost, right_cost, 0.0) < found.0 {
            let join = model.join(&terms[left], &terms[right], &terms[subset]);
            let total = model.total(left_cost, right_cost, join);
            found = if total < found.0 { (total, left) } else { found };
        }
        right = (right - 1) & rest;
    }
    if found.1 == 0 { (f64::INFINITY, 0) } else { found }
}

fn tree(subset: usize, best: &[(f64, usize)]) -> Tree {
    if subset.is_power_of_two() {
        return Tree::Operand(subset.trailing_zeros() as usize);
    }
    let left = best[subset].1;
    Tree::pair(tree(left, best), tree(subset ^ left, best))
}
