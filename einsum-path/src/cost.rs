//! What a step costs, as time on a typical core.
//!
//! The time of a step is a roofline: the longer of its arithmetic at the rate of its strategy and
//! its bytes at the bandwidth of where they lie, and a constant for starting it. A skewed product
//! has few operations for each byte, so it is charged at bandwidth and not at peak.

use alloc::vec::Vec;

use crate::set::Set;

/// Operations a second of a register-tiled product in `f32`: AVX2 does 2 FMAs a cycle on 8 lanes,
/// 32 operations; at 5 GHz that is 160e9, of which a tile keeps most.
const TILE_RATE: f64 = 150e9;

/// Operations a second where nothing is used twice and all is in cache: each FMA on 8 lanes waits
/// for a load of its own, 1 a cycle with the store between; 16 operations at 3 GHz.
const STREAM_RATE: f64 = 48e9;

/// Bytes a second of one core from memory.
const MEMORY_BANDWIDTH: f64 = 20e9;

/// Bytes a second of one core from its caches: half of a 64-byte line a cycle at 3 GHz.
const CACHE_BANDWIDTH: f64 = 100e9;

/// What stays in a core's own cache: the L2 of current server cores.
const CACHE_BYTES: f64 = 2.0 * 1024.0 * 1024.0;

/// Setting a nest up, allocating its target and leaving it again.
const STEP_SECONDS: f64 = 100e-9;

/// The element's size is the type checker's knowledge; `f32` is assumed. Doubling it doubles
/// both sides of the roofline, so the order of paths hardly depends on it.
const ELEMENT_BYTES: f64 = 4.0;

/// Seconds for a register-tiled product of so many operations on so many elements.
#[inline(always)]
pub fn tile_seconds(flops: f64, elements: f64) -> f64 {
    roofline(flops * (1.0 / TILE_RATE), elements)
}

/// Seconds for any other step.
#[inline(always)]
pub fn stream_seconds(flops: f64, elements: f64) -> f64 {
    roofline(flops * (1.0 / STREAM_RATE), elements)
}

/// Operations a second of plain loops over all operands of tiny extents.
const PLAIN_RATE: f64 = 3.3e9;

/// The same of pairs of tiny extents, of which some run with vectors.
const TINY_RATE: f64 = 5e9;

/// Starting a step of tiny extents, whose intermediate is on the stack.
const TINY_STEP_SECONDS: f64 = 25e-9;

/// Seconds for so many operations of plain loops over all operands. This and [`tiny_seconds`] are fits to 182
/// networks of up to 4096 products, on a Zen 4: the better one of both by them takes 1.013 times as long as the better one
/// in truth, in the mean, and 1.24 times at worst.
#[inline(always)]
pub fn plain_seconds(flops: f64) -> f64 {
    flops * (1.0 / PLAIN_RATE)
}

/// Seconds for so many operations in so many steps of tiny extents.
#[inline(always)]
pub fn tiny_seconds(flops: f64, steps: f64) -> f64 {
    steps * TINY_STEP_SECONDS + flops * (1.0 / TINY_RATE)
}

#[inline(always)]
fn roofline(arithmetic: f64, elements: f64) -> f64 {
    let cached = elements <= CACHE_BYTES / ELEMENT_BYTES;
    let per_element = ELEMENT_BYTES / if cached { CACHE_BANDWIDTH } else { MEMORY_BANDWIDTH };
    let traffic = elements * per_element;
    STEP_SECONDS + if arithmetic > traffic { arithmetic } else { traffic }
}

/// A number for each index of a network, by position.
#[derive(Clone, Debug, PartialEq)]
pub struct Extents(pub Vec<f64>);

impl Extents {
    /// The number of elements of a tensor with these indices.
    pub fn size(&self, set: Set) -> f64 {
        set.product(&self.0)
    }
}

/// What a search makes small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objective {
    /// Seconds, by the roofline.
    Time,
    /// Operations.
    Flops,
    /// The elements of the largest intermediate, and seconds among equals.
    Largest,
}

/// A tensor of the search: its indices and its number of elements.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// What it holds.
    pub set: Set,
    /// How many elements that is.
    pub size: f64,
    /// How many of them an intermediate needs memory for: none of the output.
    pub stored: f64,
}

impl Term {
    /// An intermediate with these indices.
    pub fn new(set: Set, extents: &Extents) -> Self {
        let size = extents.size(set);
        Self { set, size, stored: size }
    }
}

/// How a search judges a step.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    /// The extents it judges for.
    pub extents: &'a Extents,
    /// What counts.
    pub objective: Objective,
    /// Elements that an intermediate should not exceed.
    pub memory: Option<f64>,
}

/// Bytes decide between paths of as many operations; at a millionth they never outweigh one.
const BYTES_OF_EQUALS: f64 = 1e-6;

/// What each element of an intermediate that exceeds the memory costs, in seconds or operations: more
/// than any computation that ends.
pub const BEYOND_MEMORY: f64 = 1e15;

impl Model<'_> {
    /// The term of a set.
    pub fn term(&self, set: Set) -> Term {
        Term::new(set, self.extents)
    }

    /// What contracting `left` with `right` costs by the objective.
    pub fn join(&self, left: &Term, right: &Term, target: &Term) -> f64 {
        let shared = left.set.and(right.set);
        let union = left.size * right.size / self.extents.size(shared);
        let elements = left.size + right.size + target.size;
        let summed = !shared.within(target.set);
        let flops = if summed { 2.0 * union } else { union };
        let reused = !left.set.within(right.set) && !right.set.within(left.set);
        let time = || match summed && reused {
            true => tile_seconds(flops, elements),
            false => stream_seconds(flops, elements),
        };
        let cost = match self.objective {
            Objective::Time => time(),
            Objective::Flops => flops + elements * BYTES_OF_EQUALS,
            Objective::Largest => target.stored + time() * BYTES_OF_EQUALS,
        };
        match self.memory {
            Some(memory) if target.stored > memory => cost + target.stored * BEYOND_MEMORY,
            _ => cost,
        }
    }

    /// The cost of two subtrees and the step that joins them.
    pub fn total(&self, left: f64, right: f64, join: f64) -> f64 {
        match self.objective {
            Objective::Time | Objective::Flops => left + right + join,
            Objective::Largest => left.max(right).max(join),
        }
    }
}
