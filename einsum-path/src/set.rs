//! Sets of indices.
//!
//! They are bits, because a search makes millions of unions; and proc macros mostly run without optimisation, so
//! their operations are a few machine words without a loop.

use alloc::vec::Vec;

/// How many distinct indices a [`Set`] can hold: a network of 83 tensors with four edges each has 166.
pub const CAPACITY: usize = 256;

/// A set of indices, by their positions in a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Set {
    high: u128,
    low: u128,
}

impl Set {
    /// No index.
    pub const EMPTY: Self = Self { high: 0, low: 0 };

    /// The set with `position` in it too.
    pub fn with(self, position: usize) -> Self {
        match position.checked_sub(128) {
            None => Self { low: self.low | (1 << position), ..self },
            Some(rest) => Self { high: self.high | (1 << rest), ..self },
        }
    }

    /// Indices of one or the other.
    pub fn or(self, other: Self) -> Self {
        Self { high: self.high | other.high, low: self.low | other.low }
    }

    /// Indices of both.
    pub fn and(self, other: Self) -> Self {
        Self { high: self.high & other.high, low: self.low & other.low }
    }

    /// Indices that `other` lacks.
    pub fn minus(self, other: Self) -> Self {
        Self { high: self.high & !other.high, low: self.low & !other.low }
    }

    /// Whether no index is in it.
    pub fn is_empty(self) -> bool {
        self.high == 0 && self.low == 0
    }

    /// Whether `other` has all of its indices.
    pub fn within(self, other: Self) -> bool {
        self.low & !other.low == 0 && self.high & !other.high == 0
    }

    /// The product of its positions' factors. It is what a search spends its time on.
    pub fn product(self, factors: &[f64]) -> f64 {
        let mut product = 1.0;
        let Self { mut low, mut high } = self;
        while low != 0 {
            product *= factors[low.trailing_zeros() as usize];
            low &= low - 1;
        }
        while high != 0 {
            product *= factors[high.trailing_zeros() as usize + 128];
            high &= high - 1;
        }
        product
    }

    /// Whether the index at `position` is in it.
    pub fn contains(self, position: usize) -> bool {
        !self.and(Self::EMPTY.with(position)).is_empty()
    }

    /// The least position, taken out.
    pub fn pop(&mut self) -> Option<usize> {
        if self.low != 0 {
            let position = self.low.trailing_zeros();
            self.low &= self.low - 1;
            Some(position as usize)
        } else if self.high != 0 {
            let position = self.high.trailing_zeros();
            self.high &= self.high - 1;
            Some(position as usize + 128)
        } else {
            None
        }
    }
}

impl Iterator for Set {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.pop()
    }
}

/// The terms without the indices that nothing else holds: their own sums, done first.
pub fn reduced(terms: &[Set], output: Set) -> Vec<Set> {
    let (mut once, mut twice) = (Set::EMPTY, output);
    for term in terms {
        twice = twice.or(once.and(*term));
        once = once.or(*term);
    }
    terms.iter().map(|term| term.and(twice)).collect()
}
