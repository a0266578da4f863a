//! A product of three factors and more, in blocks that stay in a cache.
//!
//! All its indices are the target's. Each factor is multiplied to the block of those before, and the last one to where the
//! product goes, by the same kernels as products of two.

use alloc::vec::Vec;

use super::blocks::{Blocks, Cut};
use super::pair::{At, Held, Pair, Writer};

/// Elements of a block. Two of them, a factor's and the target's are 256 KiB of `f32`, and 1 MiB of `Complex64`; to start a kernel
/// for one, some 300 ns, is a twentieth of what it takes.
pub(crate) const BLOCK: usize = if cfg!(test) { 1 << 6 } else { 1 << 14 };

/// The product of these factors. The smaller ones are multiplied first.
pub fn merged(writer: &Writer<'_>, mut factors: Vec<Held>, target: Held) -> Blocks {
    let extent = |index: u8| writer.extents[usize::from(index)];
    factors.sort_by_key(|factor| writer.size(&factor.indices));
    let all = all_indices(&factors, &target);
    let (volume, products) = (writer.size(&all), factors.len() - 1);
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
    Blocks { pairs, cuts, elements: 2 * elements, products }
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
        pairs.push(writer.cut(&sources, &made, outer));
        product = Some(made);
    }
    pairs
}
