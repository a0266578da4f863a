//! Contractions that are run block by block, so that what they hand on stays in a cache.

use alloc::vec::Vec;

use super::pair::{At, Held, Pair, Stride, Writer, indices};

/// Contractions in blocks: each is part of the values of some indices.
#[derive(Debug)]
pub(crate) struct Blocks {
    /// What is run for one block, one after the other.
    pub pairs: Vec<Pair>,
    /// The indices that blocks are parts of, outermost first.
    pub cuts: Vec<Cut>,
    /// Elements of memory for what a block's contractions hand on.
    pub elements: usize,
    /// Products of two factors in all.
    pub products: usize,
}

/// An index that is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// How many values it takes.
    pub extent: usize,
    /// How many of them are in one block.
    pub len: usize,
}

impl Cut {
    /// How many blocks there are along it.
    pub fn count(&self) -> usize {
        self.extent.div_ceil(self.len)
    }
}

impl Blocks {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.cuts.iter().map(Cut::count).fold(1, usize::saturating_mul)
    }
}

impl Writer<'_> {
    /// A contraction for one block: the indices that are cut are walked outside, but for part of the last.
    pub fn cut(&self, sources: &[Held], target: &Held, cut: &[u8]) -> Pair {
        let mut pair = self.pair(sources, target);
        let Some((part, ones)) = cut.split_last() else { return pair };
        let moved = |held: &Held, index: u8| match held.at {
            At::Block(_) => Stride::Known(0),
            _ => self.stride(held, index),
        };
        let [a, b] = [&sources[0], sources.last().unwrap_or(target)];
        pair.moves =
            cut.iter().map(|index| [a, b, target].map(|held| moved(held, *index))).collect();
        let indices = indices(sources, target);
        let mut at = 0..indices.len();
        pair.loops.retain(|_| at.next().is_none_or(|at| !ones.contains(&indices[at])));
        let mut kept = indices.iter().filter(|index| !ones.contains(index));
        pair.part = kept.position(|index| index == part);
        pair
    }
}
