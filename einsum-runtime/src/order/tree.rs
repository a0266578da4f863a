//! Which operands meet in which order.

use alloc::vec::Vec;
use core::fmt;

use super::network::Set;

/// A contraction tree as a list of pairs: of `n` operands, node `n + k` is the product of pair `k`. A
/// node stands in one pair only, and after the pair that makes it; the last pair is the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// What is contracted with what; what holds the earliest operand first.
    pub pairs: Vec<[usize; 2]>,
}

/// The tree below `root`, where `pair` tells the two nodes that a node is made of, and leaves are the
/// nodes below `leaves`.
pub fn tree(leaves: usize, root: usize, pair: &impl Fn(usize) -> Option<[usize; 2]>) -> Tree {
    let mut pairs = Vec::with_capacity(leaves.saturating_sub(1));
    write(leaves, root, pair, &mut pairs);
    Tree { pairs }
}

/// Writes the pairs below a node; returns its number among them, and its earliest leaf.
fn write(
    leaves: usize,
    node: usize,
    pair: &impl Fn(usize) -> Option<[usize; 2]>,
    pairs: &mut Vec<[usize; 2]>,
) -> (usize, usize) {
    let Some([left, right]) = pair(node) else { return (node, node) };
    let (left, left_first) = write(leaves, left, pair, pairs);
    let (right, right_first) = write(leaves, right, pair, pairs);
    pairs.push(if left_first < right_first { [left, right] } else { [right, left] });
    (leaves + pairs.len() - 1, left_first.min(right_first))
}

impl Tree {
    /// How many operands there are.
    pub fn leaves(&self) -> usize {
        self.pairs.len() + 1
    }

    /// What the operands below each node hold together.
    pub fn held(&self, leaves: &[Set]) -> Vec<Set> {
        let mut held = Vec::with_capacity(2 * leaves.len());
        held.extend_from_slice(leaves);
        for [left, right] in &self.pairs {
            held.push(held[*left] | held[*right]);
        }
        held
    }

    /// What each node's product keeps for the rest of the network and the output.
    pub fn kept(&self, leaves: &[Set], output: Set) -> Vec<Set> {
        let held = self.held(leaves);
        let mut outside = alloc::vec![output; held.len()];
        for (number, [left, right]) in self.pairs.iter().enumerate().rev() {
            let above = outside[self.leaves() + number];
            outside[*left] = above | held[*right];
            outside[*right] = above | held[*left];
        }
        held.iter().zip(&outside).map(|(held, outside)| held & outside).collect()
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, node: usize, outermost: bool) -> fmt::Result {
        let Some(pair) = node.checked_sub(self.leaves()) else {
            return match ('a'..='z').chain('A'..='Z').nth(node) {
                Some(name) => write!(f, "{name}"),
                None => write!(f, "[{node}]"),
            };
        };
        let [left, right] = self.pairs[pair];
        f.write_str(if outermost { "" } else { "(" })?;
        self.write(f, left, false)?;
        self.write(f, right, false)?;
        f.write_str(if outermost { "" } else { ")" })
    }
}

/// As it is written in a call: `(ab)c`.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 2 * self.leaves() - 2, true)
    }
}
