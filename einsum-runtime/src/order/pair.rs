//! A contraction of one source or two, as loops with strides.

use alloc::vec::Vec;

use einsum_path::steps::{Place, Step, Tensor};

use super::network::Network;
use crate::kernel::problem::{Role, Walk};

/// Where a tensor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// An operand, by its position.
    Operand(usize),
    /// The output.
    Output,
    /// In the memory of intermediates, from this element on.
    Memory(usize),
    /// In the memory of a product's blocks, from this element on.
    Block(usize),
}

/// What a contraction reads or writes.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// Where it is.
    pub at: At,
    /// Its distinct indices, in the order of axes.
    pub indices: Vec<u8>,
}

/// The tensors of a step: its sources, and its target. `made` tells what there is of one that a step makes.
pub(crate) fn held(step: &Step<u8>, made: impl Fn(usize, &[u8]) -> Held) -> (Vec<Held>, Held) {
    let held = |tensor: &Tensor<u8>, given: fn(usize) -> At| match tensor.place {
        Place::Given(position) => Held { at: given(position), indices: tensor.indices.clone() },
        Place::Made(number) => made(number, &tensor.indices),
    };
    let sources = step.sources.iter().map(|source| held(source, At::Operand));
    (sources.collect(), held(&step.target, |_| At::Output))
}

/// A contraction of one source or two.
#[derive(Debug)]
pub(crate) struct Pair {
    /// Its sources; twice the same where there is one.
    pub sources: [At; 2],
    /// Whether there are two.
    pub is_product: bool,
    /// What it writes.
    pub target: At,
    /// Its loops.
    pub loops: Vec<Loop>,
    /// How far each value of an index that is cut moves the tensors, for each cut.
    pub moves: Vec<[Stride; 3]>,
    /// The loop over part of an index.
    pub part: Option<usize>,
}

/// One loop of a contraction, as far as the route knows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loop {
    pub role: Role,
    pub extent: usize,
    /// In the first source, the second one, and the target.
    pub strides: [Stride; 3],
}

/// A stride along an index.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stride {
    /// An intermediate's; 0 where the tensor lacks the index.
    Known(isize),
    /// That of an operand or the output, by its place among all of them.
    Given(usize),
}

impl Stride {
    /// Where the given ones are these.
    pub fn value(self, given: &[isize]) -> isize {
        match self {
            Self::Known(stride) => stride,
            Self::Given(place) => given[place],
        }
    }
}

impl Loop {
    /// With the strides at hand.
    pub fn walk(&self, given: &[isize]) -> Walk {
        let [a, b, out] = self.strides.map(|stride| stride.value(given));
        Walk { role: self.role, extent: self.extent, a, b, out }
    }
}

/// Writes contractions as loops.
pub(crate) struct Writer<'a> {
    pub network: &'a Network<'a>,
    pub extents: &'a [usize],
}

impl Writer<'_> {
    /// The contraction of a source or two.
    pub fn pair(&self, sources: &[Held], target: &Held) -> Pair {
        let [a, b] = [&sources[0], sources.last().unwrap_or(target)];
        let is_product = sources.len() > 1;
        let loops = indices(sources, target).into_iter().map(|index| Loop {
            role: role(sources, target, index),
            extent: self.extents[usize::from(index)],
            strides: [
                self.stride(a, index),
                if is_product { self.stride(b, index) } else { Stride::Known(0) },
                self.stride(target, index),
            ],
        });
        let (loops, sources, target) = (loops.collect(), [a.at, b.at], target.at);
        Pair { sources, is_product, target, loops, moves: Vec::new(), part: None }
    }

    /// The elements of a tensor that holds these indices.
    pub fn size(&self, indices: &[u8]) -> usize {
        super::size(indices, self.extents)
    }

    /// A tensor's stride along an index.
    pub fn stride(&self, held: &Held, index: u8) -> Stride {
        let Some(axis) = held.indices.iter().position(|held| *held == index) else {
            return Stride::Known(0);
        };
        let before = match held.at {
            At::Operand(operand) => operand,
            At::Output => self.network.operands.len(),
            At::Memory(_) | At::Block(_) => {
                // Beside an extent of 0 others may be any: nothing is read there.
                return Stride::Known(self.size(&held.indices[axis + 1..]) as isize);
            }
        };
        let ranks = self.network.operands[..before].iter().map(|held| held.indices.len());
        Stride::Given(ranks.sum::<usize>() + axis)
    }
}

/// Free indices in the target's order, then the summed ones in the sources'.
pub(super) fn indices(sources: &[Held], target: &Held) -> Vec<u8> {
    union(&target.indices, sources.iter().flat_map(|source| &source.indices))
}

/// The first indices, and then those of the others that are none of them.
pub(super) fn union<'i>(first: &[u8], others: impl Iterator<Item = &'i u8>) -> Vec<u8> {
    let mut indices = first.to_vec();
    for index in others {
        if !indices.contains(index) {
            indices.push(*index);
        }
    }
    indices
}

fn role(sources: &[Held], target: &Held, index: u8) -> Role {
    let holds = |held: Option<&Held>| held.is_some_and(|held| held.indices.contains(&index));
    match [holds(sources.first()), holds(sources.get(1)), holds(Some(target))] {
        [true, true, true] => Role::Batch,
        [_, false, true] => Role::M,
        [false, true, true] => Role::N,
        _ => Role::K,
    }
}
