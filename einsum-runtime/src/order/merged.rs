//! A product of three factors and more, in blocks that stay in a cache.
//!
//! All its indices are the target's. Each factor is multiplied to the block of those before, and the last one to where the
//! product goes, by the same kernels as products of two.

use alloc::vec::Vec;

use super::pair::{At, Held, Pair, Stride, Writer};

/// Elements of a block. Two of them, a factor's and the target's are 256 KiB of `f32`, and 1 MiB of `Complex64`; to start a kernel
/// for one, some 300 ns, is a twentieth of what it takes.
pub(crate) const BLOCK: usize = if cfg!(test) { 1 << 6 } else { 1 << 14 };

/// A product of three factors and more.
#[derive(Debug)]
pub(crate) struct Merged {
    /// The factors, one after the other, for one block.
    pub pairs: Vec<Pair>,
    /// The indices that the blocks are parts of, outermost first.
    pub cuts: Vec<Cut>,
    /// Elements of the largest block.
    pub elements: usize,
    /// Products of two factors in all.
    pub products: usize,
}

/// An index that is cut.
#[derive(Clone, Copy, Debug)]
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

impl Merged {
    /// The product of these factors. The smaller ones are multiplied first.
    pub fn new(writer: &Writer<'_>, mut factors: Vec<Held>, target: Held) -> Self {
        let extent = |index: u8| writer.extents[usize::from(index)];
        let size = |indices: &[u8]| {
            indices.iter().fold(1, |size: usize, index| size.saturating_mul(extent(*index)))
        };
        factors.sort_by_key(|factor| size(&factor.indices));
        let all = all_indices(&factors, &target);
        let (volume, products) = (size(&all), factors.len() - 1);
        let products = products.saturating_mul(volume);
        let mut whole = all.len();
        let mut elements = 1_usize;
        let fits = |elements: usize| elements <= BLOCK || volume == 0;
        while whole > 0 && fits(elements.saturating_mul(extent(all[whole - 1]))) {
            whole -= 1;
            elements = elements.saturating_mul(extent(all[whole]));
        }
        let (outer, whole) = all.split_at(whole);
        let len = BLOCK / elements.max(1);
        let cuts = outer.iter().enumerate().map(|(at, index)| Cut {
            extent: extent(*index),
            len: if at + 1 == outer.len() { len } else { 1 },
        });
        let cuts: Vec<Cut> = cuts.collect();
        if !outer.is_empty() {
            elements *= len;
        }
        let in_block: Vec<u8> = outer.last().into_iter().chain(whole).copied().collect();
        let blocks = [At::Block(0), At::Block(elements)];
        let pairs = pairs(writer, factors, target, blocks, &in_block, outer);
        Self { pairs, cuts, elements, products }
    }
}

/// All indices, in the order of the largest factor's axes; those it lacks are outside.
fn all_indices(factors: &[Held], target: &Held) -> Vec<u8> {
    let largest = factors.last().map_or(&[][..], |factor| &factor.indices);
    let others = target.indices.iter().filter(|index| !largest.contains(index));
    others.chain(largest).copied().collect()
}

/// Each factor multiplied to the product of those before, in blocks that have the indices `in_block`, without those that are
/// `outer`, but for part of the last.
fn pairs(
    writer: &Writer<'_>,
    factors: Vec<Held>,
    target: Held,
    blocks: [At; 2],
    in_block: &[u8],
    outer: &[u8],
) -> Vec<Pair> {
    let count = factors.len() - 1;
    let mut factors = factors.into_iter();
    let mut product = factors.next();
    let mut pairs = Vec::new();
    for (number, factor) in factors.enumerate() {
        let Some(before) = product.take() else { break };
        let holds = |index: &&u8| before.indices.contains(index) || factor.indices.contains(index);
        let made = match number + 1 == count {
            true => target.clone(),
            false => Held {
                at: blocks[number % 2],
                indices: in_block.iter().filter(holds).copied().collect(),
            },
        };
        let sources = [before, factor];
        pairs.push(cut(writer, &sources, &made, outer));
        product = Some(made);
    }
    pairs
}

/// A pair, of which the `outer` indices are walked outside, but for part of the last.
fn cut(writer: &Writer<'_>, sources: &[Held], target: &Held, outer: &[u8]) -> Pair {
    let mut pair = writer.pair(sources, target);
    let Some((part, ones)) = outer.split_last() else { return pair };
    let moved = |held: &Held, index: u8| match held.at {
        At::Block(_) => Stride::Known(0),
        _ => writer.stride(held, index),
    };
    let [a, b] = sources else { return pair };
    pair.moves = outer.iter().map(|index| [a, b, target].map(|held| moved(held, *index))).collect();
    let indices = super::pair::indices(sources, target);
    let mut at = 0..indices.len();
    pair.loops.retain(|_| at.next().is_none_or(|at| !ones.contains(&indices[at])));
    let mut kept = indices.iter().filter(|index| !ones.contains(index));
    pair.part = kept.position(|index| index == part);
    pair
}
