//! A contraction as a hypergraph: operands are nodes, indices are edges between any number of them.

use crate::ir::Contraction;
use crate::spec::Index;

pub use einsum_path::set::{CAPACITY, Set, reduced};

/// The operands of a contraction as sets of indices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// Every index once, in order of appearance; its position here is its bit in a [`Set`].
    pub indices: Vec<Index>,
    /// What each operand holds.
    pub operands: Vec<Set>,
    /// What the output holds.
    pub output: Set,
}

impl Network {
    /// The network of a contraction; `None` if it has more than [`CAPACITY`] distinct indices.
    pub fn new(contraction: &Contraction) -> Option<Self> {
        let mut indices = Vec::new();
        for index in contraction.operands.iter().flatten() {
            if !indices.contains(index) {
                indices.push(*index);
            }
        }
        if indices.len() > CAPACITY {
            return None;
        }
        let set = |held: &Vec<Index>| {
            let positions = held.iter().filter_map(|held| indices.iter().position(|i| i == held));
            positions.fold(Set::EMPTY, Set::with)
        };
        let operands = contraction.operands.iter().map(set).collect();
        let output = set(&contraction.output);
        Some(Self { indices, operands, output })
    }

    /// The operands without the indices that nothing else holds: their own sums, done first.
    pub fn reduced(&self) -> Vec<Set> {
        reduced(&self.operands, self.output)
    }
}
