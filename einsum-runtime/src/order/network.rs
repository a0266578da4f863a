//! A contraction as data, as expansions write it.

use alloc::vec::Vec;

use einsum_path::set::{Set, reduced};
use einsum_path::steps::{Place, Tensor};

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

impl Subscript {
    /// The indices as a set.
    pub fn set(&self) -> Set {
        self.indices.iter().fold(Set::EMPTY, |set, index| set.with(usize::from(*index)))
    }

    /// As what a step reads or writes.
    pub fn tensor(&self, position: usize) -> Tensor<u8> {
        let unit = self.indices.last().copied().filter(|_| self.contiguous);
        Tensor { place: Place::Given(position), indices: self.indices.to_vec(), unit }
    }
}

impl Network {
    /// The operands without the indices that nothing else holds: their own sums, done first.
    pub fn reduced(&self) -> Vec<Set> {
        let operands: Vec<Set> = self.operands.iter().map(Subscript::set).collect();
        reduced(&operands, self.output.set())
    }
}
