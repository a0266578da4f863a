//! Good trees of many terms: greedy with random restarts, then optimal subtrees within the best.

use alloc::vec::Vec;

use super::cost::{Model, Term};
use super::network::{Set, positions};
use super::reconfigure::{Forest, reconfigure};
use super::tree::Tree;

/// Greedy trees made; the compiler makes more of them. 60 operands take some 10 ms, once for each set of
/// extents.
const RESTARTS: usize = 24;

/// How many of them are improved.
const IMPROVED: usize = 4;

/// How much the sizes of a pair's factors count against that of its product.
const WEIGHTS: [f64; 6] = [1.0, 0.5, 2.0, 0.25, 4.0, 0.0];

/// By how much a random number may change that: a round of weights without, then louder ones.
const NOISES: [f64; 4] = [0.0, 0.25, 0.5, 0.9];

/// SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195): the same in every run.
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below 1.
    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A position below `count`, which is not 0.
    pub fn below(&mut self, count: usize) -> usize {
        (self.bits() % count as u64) as usize
    }
}

/// A good tree over `leaves`, of which there is one at least, whose product has the indices `output`.
pub fn greedy(leaves: &[Set], output: Set, model: &Model<'_>) -> Tree {
    let mut random = Random(0);
    let mut found: Vec<(f64, Forest)> = Vec::new();
    for restart in 0..RESTARTS {
        let weight = WEIGHTS[restart % WEIGHTS.len()];
        let noise = NOISES[restart / WEIGHTS.len() % NOISES.len()];
        let forest = Run::new(leaves, output, model, weight, noise).grow(&mut random);
        let cost = forest.cost();
        let place = found.partition_point(|(other, _)| *other < cost);
        let known = found.get(place).is_some_and(|(other, _)| *other == cost);
        if place < IMPROVED && !known {
            found.insert(place, (cost, forest));
            found.truncate(IMPROVED);
        }
    }
    for (cost, forest) in &mut found {
        reconfigure(forest, model, &mut random);
        *cost = forest.cost();
    }
    let best = found.into_iter().min_by(|(left, _), (right, _)| left.total_cmp(right));
    best.map_or(Tree { pairs: Vec::new() }, |(_, forest)| forest.tree())
}

/// A pair of terms that could be contracted next.
struct Pair {
    score: f64,
    terms: (usize, usize),
}

/// A greedy run.
struct Run<'a> {
    model: &'a Model<'a>,
    weight: f64,
    noise: f64,
    forest: Forest,
    live: Vec<usize>,
    pairs: Vec<Pair>,
    holders: Vec<u32>,
    /// The indices that exactly two terms hold and the output does not: contracting the two sums them.
    closing: Set,
    output: Set,
}

impl<'a> Run<'a> {
    fn new(leaves: &[Set], output: Set, model: &'a Model<'a>, weight: f64, noise: f64) -> Self {
        let forest = Forest::new(leaves.iter().map(|leaf| model.term(*leaf)));
        let mut holders = alloc::vec![0; model.extents.len()];
        for index in leaves.iter().copied().flat_map(positions) {
            holders[usize::from(index)] += 1;
        }
        let twice = (0_u8..).zip(&holders).filter(|(_, holders)| **holders == 2);
        let closing = twice.fold(0, |set: Set, (index, _)| set | 1 << index) & !output;
        let (live, pairs) = (Vec::new(), Vec::new());
        Self { model, weight, noise, forest, live, pairs, holders, closing, output }
    }

    fn grow(mut self, random: &mut Random) -> Forest {
        (0..self.forest.leaves()).for_each(|leaf| self.enter(leaf, random));
        while let Some((left, right)) = self.next_pair() {
            self.contract(left, right, random);
        }
        self.forest
    }

    /// Makes `term` live, with a pair for each live term that it shares an index with.
    fn enter(&mut self, term: usize, random: &mut Random) {
        let set = self.forest.term(term).set;
        for other in self.live.iter().copied() {
            if self.forest.term(other).set & set != 0 {
                let score = self.score(other, term, random);
                self.pairs.push(Pair { score, terms: (other, term) });
            }
        }
        self.live.push(term);
    }

    fn score(&self, left: usize, right: usize, random: &mut Random) -> f64 {
        let factors = self.forest.term(left).size + self.forest.term(right).size;
        let noise = match self.noise {
            0.0 => 1.0,
            noise => 1.0 + noise * (2.0 * random.unit() - 1.0),
        };
        (self.target(left, right).size - self.weight * factors) * noise
    }

    fn target(&self, left: usize, right: usize) -> Term {
        let (left, right) = (self.forest.term(left).set, self.forest.term(right).set);
        self.model.term((left | right) & !(left & right & self.closing))
    }

    /// The best pair; where no two share an index, the two smallest. `None` when one term is left.
    fn next_pair(&self) -> Option<(usize, usize)> {
        let best = self.pairs.iter().min_by(|left, right| left.score.total_cmp(&right.score));
        if let Some(pair) = best {
            return Some(pair.terms);
        }
        let size = |term: &usize| self.forest.term(*term).size;
        let mut live = self.live.clone();
        live.sort_by(|left, right| size(left).total_cmp(&size(right)));
        match live.as_slice() {
            [left, right, ..] => Some((*left, *right)),
            _ => None,
        }
    }

    fn contract(&mut self, left: usize, right: usize, random: &mut Random) {
        let target = self.target(left, right);
        let shared = self.forest.term(left).set & self.forest.term(right).set;
        for index in positions(shared & target.set) {
            let holders = &mut self.holders[usize::from(index)];
            *holders -= 1;
            if *holders == 2 && self.output & 1 << index == 0 {
                self.closing |= 1 << index;
            }
        }
        let gone = |term: usize| term == left || term == right;
        self.live.retain(|term| !gone(*term));
        self.pairs.retain(|pair| !gone(pair.terms.0) && !gone(pair.terms.1));
        let made = self.forest.join(left, right, target, self.model);
        self.enter(made, random);
    }
}
