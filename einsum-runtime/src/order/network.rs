//! A contraction as data, as expansions write it.

use alloc::vec::Vec;

use einsum_path::set::{Set, reduced};
use einsum_path::steps::{Place, Tensor};
use einsum_path::tree::Tree;

/// The indices of an operand, or of the output.
#[derive(Debug, PartialEq)]
pub struct Subscript<'a> {
    /// Each index once, by its position, in the order of axes.
    pub indices: &'a [u8],
    /// Whether the last of them has stride 1 in C order: it is not a diagonal's.
    pub contiguous: bool,
}

/// A contraction of known operands and unknown extents.
#[derive(Debug, PartialEq)]
pub struct Network<'a> {
    /// A character for each index.
    pub labels: &'a [char],
    /// The position of the index that stands for an ellipsis, if there is one.
    pub ellipsis: Option<u8>,
    /// What the operands hold.
    pub operands: &'a [Subscript<'a>],
    /// What the output holds.
    pub output: Subscript<'a>,
    /// Elements that the largest intermediate should not exceed.
    pub memory: Option<u64>,
    /// For each operand the first one that is written like it, with its indices in the same places; nothing where all are
    /// written differently.
    pub same: &'a [usize],
    /// The orders that the compiler knows: the terms that each step contracts. The operands come first, in order, and then
    /// what the steps make.
    pub orders: &'a [&'a [[usize; 2]]],
}

/// Indices as a set.
pub(super) fn set(indices: &[u8]) -> Set {
    indices.iter().fold(Set::EMPTY, |set, index| set.with(usize::from(*index)))
}

impl Subscript<'_> {
    /// The indices as a set.
    pub fn set(&self) -> Set {
        set(self.indices)
    }

    /// As what a step reads or writes.
    pub fn tensor(&self, position: usize) -> Tensor<u8> {
        let unit = self.indices.last().copied().filter(|_| self.contiguous);
        Tensor { place: Place::Given(position), indices: self.indices.to_vec(), unit }
    }
}

impl Network<'_> {
    /// One of the orders that the compiler knows.
    pub fn tree(&self, number: usize) -> Option<Tree> {
        let mut terms: Vec<Tree> = (0..self.operands.len()).map(Tree::Operand).collect();
        for [left, right] in *self.orders.get(number)? {
            terms.push(Tree::pair(terms[*left].clone(), terms[*right].clone()));
        }
        terms.pop()
    }

    /// For each operand the first one that is the same tensor, where the bits of those that are like an earlier one are set in
    /// `alike`; nothing where none is.
    pub fn same(&self, alike: u128) -> Vec<usize> {
        if alike == 0 {
            return Vec::new();
        }
        let first = |(at, first): (usize, &usize)| match alike.checked_shr(at as u32) {
            Some(bits) if bits & 1 == 1 => *first,
            _ => at,
        };
        self.same.iter().enumerate().map(first).collect()
    }

    /// The operands without the indices that nothing else holds: their own sums, done first.
    pub fn reduced(&self) -> Vec<Set> {
        let operands: Vec<Set> = self.operands.iter().map(Subscript::set).collect();
        reduced(&operands, self.output.set())
    }
}
