//! What a step costs: as polynomials in the extents, and as time on a typical core.
//!
//! The time of a step is a roofline: the longer of its arithmetic at the rate of its strategy and
//! its bytes at the bandwidth of where they lie, and a constant for starting it. A skewed product
//! has few operations for each byte, so it is charged at bandwidth and not at peak.

use std::fmt;

use super::network::Set;
use crate::ir::Strategy;
use crate::spec::Index;

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

/// Seconds for so many operations on so many elements.
pub fn seconds(strategy: Strategy, flops: f64, elements: f64) -> f64 {
    let bytes = elements * ELEMENT_BYTES;
    let rate = if strategy == Strategy::Tile { TILE_RATE } else { STREAM_RATE };
    let bandwidth = if bytes > CACHE_BYTES { MEMORY_BANDWIDTH } else { CACHE_BANDWIDTH };
    (flops / rate).max(bytes / bandwidth) + STEP_SECONDS
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
const BEYOND_MEMORY: f64 = 1e15;

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
        let reused = summed && !left.set.within(right.set) && !right.set.within(left.set);
        let strategy = if reused { Strategy::Tile } else { Strategy::Reduce };
        let cost = match self.objective {
            Objective::Time => seconds(strategy, flops, elements),
            Objective::Flops => flops + elements * BYTES_OF_EQUALS,
            Objective::Largest => {
                target.stored + seconds(strategy, flops, elements) * BYTES_OF_EQUALS
            }
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

/// A product of extents: `2·i·j·k`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Monomial {
    /// The indices whose extents are multiplied, in order of appearance.
    pub indices: Vec<Index>,
    /// How often.
    pub factor: u32,
}

/// A sum of products of extents, like terms added up: `i·j + 2·i·j·k`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Polynomial {
    /// Its terms, of different indices, in order of appearance.
    pub terms: Vec<Monomial>,
}

/// What one step costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepCost {
    /// The rate it runs at.
    pub strategy: Strategy,
    /// Multiplications and additions.
    pub flops: Monomial,
    /// Elements read.
    pub read: Polynomial,
    /// Elements written: the size of the intermediate, or of the output.
    pub written: Monomial,
}

impl Monomial {
    /// Its value for the extents that `extent` tells.
    pub fn value(&self, extent: &impl Fn(Index) -> f64) -> f64 {
        self.indices.iter().fold(f64::from(self.factor), |value, index| value * extent(*index))
    }
}

impl Polynomial {
    /// Adds a term to its like, if there is one.
    pub fn add(&mut self, term: Monomial) {
        let like = |other: &&mut Monomial| {
            other.indices.len() == term.indices.len()
                && term.indices.iter().all(|index| other.indices.contains(index))
        };
        match self.terms.iter_mut().find(like) {
            Some(like) => like.factor += term.factor,
            None => self.terms.push(term),
        }
    }

    /// Its value for the extents that `extent` tells.
    pub fn value(&self, extent: &impl Fn(Index) -> f64) -> f64 {
        self.terms.iter().map(|term| term.value(extent)).sum()
    }
}

impl FromIterator<Monomial> for Polynomial {
    fn from_iter<I: IntoIterator<Item = Monomial>>(terms: I) -> Self {
        terms.into_iter().fold(Self::default(), |mut sum, term| {
            sum.add(term);
            sum
        })
    }
}

impl StepCost {
    /// Seconds for the extents that `extent` tells.
    pub fn seconds(&self, extent: &impl Fn(Index) -> f64) -> f64 {
        let elements = self.read.value(extent) + self.written.value(extent);
        seconds(self.strategy, self.flops.value(extent), elements)
    }
}

impl fmt::Display for Monomial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.factor != 1 || self.indices.is_empty() {
            write!(f, "{}", self.factor)?;
        }
        for (position, index) in self.indices.iter().enumerate() {
            f.write_str(if position > 0 || self.factor != 1 { "·" } else { "" })?;
            write!(f, "{index}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Polynomial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.terms.is_empty() {
            return f.write_str("0");
        }
        for (position, term) in self.terms.iter().enumerate() {
            write!(f, "{}{term}", if position > 0 { " + " } else { "" })?;
        }
        Ok(())
    }
}

impl fmt::Display for StepCost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { strategy, flops, read, written } = self;
        write!(f, "{strategy}: {flops} flops, {read} read, {written} written")
    }
}
