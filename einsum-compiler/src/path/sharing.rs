//! An intermediate that several steps would make is made once.

use einsum_path::sharing::{self, Operands, Shared, numbers};
use einsum_path::steps;

use crate::ir::{Alike, Contraction, Path};
use crate::spec::Index;

use super::network::Network;
use super::steps::path;

/// Operands of which `same[n]` is the first that is written like operand `n`. That they are one tensor, and that
/// labels which stand for one another have the same extents (where an axis of length 1 is repeated, they
/// need not), is left to the running program to see.
pub fn operands<'a>(
    contraction: &'a Contraction,
    same: &'a [usize],
) -> Operands<'a, Index, impl Fn(Index, Index) -> bool> {
    Operands { axes: &contraction.operands, same, stands: |_, _| true }
}

/// The path without the steps that make what an earlier one has made already, under other labels or not,
/// and what has to hold for that when it runs. Nothing has to where nothing was dropped.
pub fn share(
    contraction: &Contraction,
    steps: Vec<steps::Step<Index>>,
    same: &[usize],
) -> (Path, Alike) {
    let Shared { steps, operands, indices } = sharing::share(steps, &operands(contraction, same));
    (path(steps), Alike { operands, indices })
}

/// For each operand the first one that is written like it and has its labels in the same places; nothing where there are
/// no two.
pub fn same_views(contraction: &Contraction, same: &[usize]) -> Vec<usize> {
    let pattern = |at: usize| numbers(&contraction.operands[at], &mut Vec::new());
    let first = |at: usize| {
        let like = |other: &usize| same[*other] == same[at] && pattern(*other) == pattern(at);
        (0..at).find(like).unwrap_or(at)
    };
    let firsts: Vec<usize> = (0..same.len()).map(first).collect();
    if some_alike(&firsts) { firsts } else { Vec::new() }
}

/// Whether an operand is written like an earlier one.
pub fn some_alike(same: &[usize]) -> bool {
    same.iter().enumerate().any(|(at, first)| at != *first)
}

/// For each index of the network the first one that has the same extent if operands which are written
/// alike are one tensor: nothing but the sample of extents, and which hints are looked at, rests on it.
pub fn tied(contraction: &Contraction, network: &Network, same: &[usize]) -> Vec<usize> {
    let mut tied: Vec<usize> = (0..network.indices.len()).collect();
    let position = |index: &Index| network.indices.iter().position(|known| known == index);
    for (at, first) in same.iter().enumerate().filter(|(at, first)| at != *first) {
        let (held, like) = (&contraction.operands[at], &contraction.operands[*first]);
        // An ellipsis may stand for more axes in one than in the other.
        if held.len() != like.len() || held.iter().chain(like).any(|i| *i == Index::Ellipsis) {
            continue;
        }
        for (left, right) in held.iter().zip(like) {
            let Some((left, right)) = position(left).zip(position(right)) else { continue };
            let (left, right) = (tied[left], tied[right]);
            let gone = left.max(right);
            tied.iter_mut().filter(|tied| **tied == gone).for_each(|tied| *tied = left.min(right));
        }
    }
    tied
}
