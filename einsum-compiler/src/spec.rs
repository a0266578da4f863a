//! The surface syntax as data: what the user wrote, with the place of every character.
//!
//! A [`Spec`] may still be wrong (an output label that no operand has, say); [`check`](crate::check)
//! decides that. Its `Display` writes it back in canonical form, without spaces.

use std::fmt;

/// An index name: one alphabetic character, such as the `i` of `ij,jk->ik`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(pub char);

/// What may stand in a subscript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Index {
    /// One axis.
    Label(Label),
    /// `...`: all the axes that have no label of their own.
    Ellipsis,
}

/// An [`Index`] and its place: the position of its first character in the spec, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located {
    /// What stands there.
    pub index: Index,
    /// Position in the spec, in characters.
    pub at: usize,
}

/// The indices of one operand, or of the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subscript {
    /// In the order written.
    pub indices: Vec<Located>,
    /// Position of the subscript's first character, in characters (where it would be, if it is empty).
    pub at: usize,
}

/// A whole spec: `ij,jk->ik`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// One for each operand.
    pub operands: Vec<Subscript>,
    /// What follows `->`; `None` where there is no arrow.
    pub output: Option<Subscript>,
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label(label) => label.fmt(f),
            Self::Ellipsis => f.write_str("..."),
        }
    }
}

impl fmt::Display for Subscript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.indices.iter().try_for_each(|located| located.index.fmt(f))
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, operand) in self.operands.iter().enumerate() {
            if position > 0 {
                f.write_str(",")?;
            }
            operand.fmt(f)?;
        }
        match &self.output {
            Some(output) => write!(f, "->{output}"),
            None => Ok(()),
        }
    }
}
