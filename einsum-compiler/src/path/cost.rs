//! What a step costs, as polynomials in the extents.

use std::fmt;

use crate::ir::Strategy;
use crate::spec::Index;

pub use einsum_path::cost::{Extents, Model, Objective, Term};
use einsum_path::cost::{stream_seconds, tile_seconds};

/// Seconds for so many operations on so many elements.
pub fn seconds(strategy: Strategy, flops: f64, elements: f64) -> f64 {
    let seconds = if strategy == Strategy::Tile { tile_seconds } else { stream_seconds };
    seconds(flops, elements)
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
