//! A contraction as data, as expansions write it.

use alloc::vec::Vec;

/// A set of indices, as bits by their positions.
pub type Set = u128;

/// How many indices a [`Set`] can hold.
pub const CAPACITY: usize = 128;

/// The indices of an operand, or of the output.
#[derive(Debug, PartialEq)]
pub struct Subscript {
    /// Each index once, by its position, in the order of axes.
    pub indices: &'static [u8],
    /// Whether the last of them has stride 1 in C order: it is not a diagonal's.
    pub contiguous: bool,
}

/// A contraction of known operands and unknown extents.
#[derive(Debug, PartialEq)]
pub struct Network {
    /// A character for each index.
    pub labels: &'static [char],
    /// What the operands hold.
    pub operands: &'static [Subscript],
    /// What the output holds.
    pub output: Subscript,
    /// Elements that the largest intermediate should not exceed.
    pub memory: Option<u64>,
}

/// The bit of an index.
pub fn bit(index: u8) -> Set {
    1 << index
}

/// The indices of a list as a set.
pub fn set_of(indices: &[u8]) -> Set {
    indices.iter().fold(0, |set, index| set | bit(*index))
}

/// The positions in a set, the least first.
pub fn positions(mut set: Set) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let position = set.trailing_zeros();
        let found = (set != 0).then_some(position as u8);
        set &= set.wrapping_sub(1);
        found
    })
}

impl Subscript {
    /// The indices as a set.
    pub fn set(&self) -> Set {
        set_of(self.indices)
    }
}

impl Network {
    /// The operands without the indices that nothing else holds: their own sums, done first.
    pub fn reduced(&self) -> Vec<Set> {
        let (mut once, mut twice) = (0, self.output.set());
        for operand in self.operands {
            twice |= once & operand.set();
            once |= operand.set();
        }
        self.operands.iter().map(|operand| operand.set() & twice).collect()
    }
}
