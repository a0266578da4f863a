//! What can be wrong with operands that only the running program knows.

use core::fmt;

use crate::axes::MAX_RANK;

/// Why a contraction could not run.
///
/// Operands count from 0, as they stand in the call. Nothing has been written when an error is
/// returned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// Two axes with the same label have different extents, and neither is 1.
    Extent {
        /// The label, `…` for an axis of the ellipsis.
        label: char,
        /// The operands that hold the two axes; twice the same for a diagonal.
        operands: [usize; 2],
        /// Their extents.
        extents: [usize; 2],
    },
    /// An operand of dynamic rank does not have the rank that its subscript names.
    Rank {
        /// The operand; `None` is the output.
        operand: Option<usize>,
        /// How many axes its subscript names.
        expected: usize,
        /// Whether more are allowed, because the subscript has an ellipsis.
        or_more: bool,
        /// The operand's rank.
        found: usize,
    },
    /// An axis of the output of `einsum_into!` does not have its label's extent.
    Output {
        /// The label, `…` for an axis of the ellipsis.
        label: char,
        /// The label's extent in the operands.
        expected: usize,
        /// The output's extent.
        found: usize,
    },
    /// The output would have more elements than memory can address.
    TooLarge,
    /// An operand has, or the output would have, more axes than are supported: 32.
    TooManyAxes {
        /// How many.
        found: usize,
    },
    /// A view's extents and strides reach outside its data.
    OutOfBounds {
        /// How many elements the data have.
        len: usize,
    },
    /// Two indices of a mutable view would reach the same element.
    Overlap,
}

impl Error {
    /// An operand (the output, if `None`) of another rank than its subscript's.
    #[cold]
    pub(crate) fn rank(
        operand: Option<usize>,
        expected: usize,
        or_more: bool,
        found: usize,
    ) -> Self {
        if or_more && found > MAX_RANK {
            return Self::TooManyAxes { found };
        }
        Self::Rank { operand, expected, or_more, found }
    }

    /// The first two of these axes (operand, extent), all of one label, that can't be broadcast
    /// against each other.
    #[cold]
    pub fn extents(label: char, axes: &[(usize, usize)]) -> Self {
        let clash = Self::clash(label, axes, false).or_else(|| Self::clash(label, axes, true));
        clash.unwrap_or(Self::Extent { label, operands: [0; 2], extents: [0; 2] })
    }

    /// The same, if there are any. A static extent of 1 is not broadcast: `exact` counts it as
    /// different from others.
    pub(crate) fn clash(label: char, axes: &[(usize, usize)], exact: bool) -> Option<Self> {
        let broadcasts = |x: &Place, y: &Place| !exact && x.0 != y.0 && (x.1 == 1 || y.1 == 1);
        let ((a, x), (b, y)) = first_pair(axes, |x, y| x.1 != y.1 && !broadcasts(x, y))?;
        Some(Self::Extent { label, operands: [a, b], extents: [x, y] })
    }
}

type Place = (usize, usize);

/// The first two axes (operand, extent) that satisfy `wanted`.
fn first_pair(axes: &[Place], wanted: impl Fn(&Place, &Place) -> bool) -> Option<(Place, Place)> {
    axes.iter().enumerate().find_map(|(index, later)| {
        let earlier = axes[..index].iter().find(|earlier| wanted(earlier, later))?;
        Some((*earlier, *later))
    })
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Extent { label, operands: [a, b], extents: [x, y] } if a == b => write!(
                f,
                "label `{label}` stands for two axes of operand {a}, whose extents differ: {x} and {y}"
            ),
            Self::Extent { label, operands: [a, b], extents: [x, y] } => {
                write!(f, "label `{label}` has extent {x} in operand {a} but {y} in operand {b}")
            }
            Self::Rank { operand, expected, or_more, found } => {
                match operand {
                    Some(operand) => write!(f, "operand {operand}")?,
                    None => f.write_str("the output")?,
                }
                let axes = match (*or_more, *expected) {
                    (true, _) => " or more axes",
                    (false, 1) => " axis",
                    (false, _) => " axes",
                };
                write!(f, " has rank {found}, but its subscript names {expected}{axes}")
            }
            Self::Output { label, expected, found } => write!(
                f,
                "the output's extent for label `{label}` is {found}, but the operands give {expected}"
            ),
            Self::TooManyAxes { found } => {
                write!(
                    f,
                    "an operand or the output has {found} axes, but at most {MAX_RANK} are supported"
                )
            }
            Self::TooLarge => {
                f.write_str("the output would have more elements than memory can address")
            }
            Self::OutOfBounds { len } => {
                write!(f, "the view's extents and strides reach outside its {len} elements of data")
            }
            Self::Overlap => f.write_str("two indices of the mutable view reach the same element"),
        }
    }
}

impl core::error::Error for Error {}

/// Panics with an error's text; where `einsum!` ends when its operands don't fit.
///
/// Its type is the value's, not `!`: with elements that are unsuffixed literals the value's type is
/// not known where the two arms meet, and would become `!` (the fallback of edition 2024).
#[inline(always)]
#[track_caller]
pub fn fail<T>(spec: &str, error: &Error) -> T {
    fail_with(spec, error)
}

#[cold]
#[inline(never)]
#[track_caller]
fn fail_with(spec: &str, error: &Error) -> ! {
    panic!("einsum `{spec}`: {error}")
}
