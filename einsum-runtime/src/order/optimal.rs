//! The cheapest tree of a few terms, by dynamic programming over their subsets.

use alloc::vec::Vec;

use super::cost::{Model, Term};
use super::network::Set;
use super::tree::{Tree, tree};

/// How many operands are ordered exactly: 265,720 splits of 12, of which most are cut off. That takes
/// up to 1 ms, once for each set of extents.
pub const EXACT: usize = 12;

/// The cost and the tree over `leaves` whose product has the indices `output`; `None` if none costs
/// less than `cap`. There are 1 to 31 leaves.
pub fn optimal(leaves: &[Set], output: Set, model: &Model<'_>, cap: f64) -> Option<(f64, Tree)> {
    let full = (1_usize << leaves.len()) - 1;
    let terms = terms(leaves, output, model);
    let mut best = alloc::vec![(f64::INFINITY, 0_usize); full + 1];
    for leaf in 0..leaves.len() {
        best[1 << leaf].0 = 0.0;
    }
    for subset in 1..=full {
        if !subset.is_power_of_two() {
            best[subset] = cheapest_split(subset, &terms, &best, model, cap);
        }
    }
    let cost = best[full].0;
    cost.is_finite().then(|| (cost, found(leaves.len(), &best)))
}

/// The tree, whose leaves have the numbers of their bits here and not of their subsets.
fn found(leaves: usize, best: &[(f64, usize)]) -> Tree {
    // Subsets as nodes: those of one leaf are past all others, and have its number there.
    let node = |subset: usize| match subset.is_power_of_two() {
        true => subset.trailing_zeros() as usize,
        false => leaves + subset,
    };
    let pair = |at: usize| {
        let subset = at.checked_sub(leaves)?;
        let left = best[subset].1;
        Some([node(left), node(subset ^ left)])
    };
    tree(leaves, node(best.len() - 1), &pair)
}

/// What is left of each subset's product: what the rest or the output needs.
fn terms(leaves: &[Set], output: Set, model: &Model<'_>) -> Vec<Term> {
    let full = (1_usize << leaves.len()) - 1;
    let mut held: Vec<Set> = alloc::vec![0; full + 1];
    for subset in 1..=full {
        held[subset] = leaves[subset.trailing_zeros() as usize] | held[subset & (subset - 1)];
    }
    let needed = |subset: usize| held[subset] & (held[full ^ subset] | output);
    let mut terms: Vec<Term> = (0..=full).map(|subset| model.term(needed(subset))).collect();
    terms[full].stored = 0.0;
    terms
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
        if model.total(left_cost, right_cost, 0.0) < found.0 {
            let join = model.join(&terms[left], &terms[right], &terms[subset]);
            let total = model.total(left_cost, right_cost, join);
            found = if total < found.0 { (total, left) } else { found };
        }
        right = (right - 1) & rest;
    }
    if found.1 == 0 { (f64::INFINITY, 0) } else { found }
}
