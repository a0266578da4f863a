//! Which operands meet in which order, as a binary tree.

use alloc::boxed::Box;
use core::fmt;

/// A contraction tree: operands at the leaves, a step at each pair.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree {
    /// An operand, by its position.
    Operand(usize),
    /// The contraction of two.
    Pair(Box<Tree>, Box<Tree>),
}

/// The names of operands in paths, by position: `a`, `b`, … `z`, `A`, … `Z`.
pub fn name(position: usize) -> Option<char> {
    ('a'..='z').chain('A'..='Z').nth(position)
}

impl Tree {
    /// The contraction of `left` with `right`; what holds the earliest operand comes first, so that
    /// equal trees are equal as data.
    pub fn pair(left: Self, right: Self) -> Self {
        let (left, right) =
            if left.first() < right.first() { (left, right) } else { (right, left) };
        Self::Pair(Box::new(left), Box::new(right))
    }

    /// Operands one after the other; `None` of none.
    pub fn left(operands: impl IntoIterator<Item = Self>) -> Option<Self> {
        operands.into_iter().reduce(Self::pair)
    }

    /// The position of the earliest operand: in a canonical tree, the leftmost leaf.
    fn first(&self) -> usize {
        let mut tree = self;
        loop {
            match tree {
                Self::Operand(position) => return *position,
                Self::Pair(left, _) => tree = left,
            }
        }
    }

    /// The tree with `leaf(position)` in the place of each operand.
    pub fn graft(&self, leaf: &mut impl FnMut(usize) -> Self) -> Self {
        match self {
            Self::Operand(position) => leaf(*position),
            Self::Pair(left, right) => {
                let left = left.graft(leaf);
                let right = right.graft(leaf);
                Self::pair(left, right)
            }
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, outermost: bool) -> fmt::Result {
        match self {
            Self::Operand(position) => match name(*position) {
                Some(name) => write!(f, "{name}"),
                None => write!(f, "[{position}]"),
            },
            Self::Pair(left, right) => {
                f.write_str(if outermost { "" } else { "(" })?;
                left.write(f, false)?;
                right.write(f, false)?;
                f.write_str(if outermost { "" } else { ")" })
            }
        }
    }
}

/// As it is written in a call: `(ab)c`.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, true)
    }
}
