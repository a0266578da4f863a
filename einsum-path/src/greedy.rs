//! Good trees of many terms: greedy with random restarts, then optimal subtrees within the best.

use crate::cost::{Model, Term};
use crate::random::Random;
use crate::reconfigure::{Forest, reconfigure};
use crate::set::Set;
use crate::tree::Tree;
use alloc::vec::Vec;

/// How long a search of many terms goes on.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Greedy trees made.
    pub restarts: usize,
    /// How many of them are improved.
    pub improved: usize,
    /// Passes over all subtrees of each. The first ones cut at the largest terms, every other one at random.
    pub passes: usize,
}

impl Effort {
    /// For expansions: an unoptimised build takes 0.1 to 0.4 s for 60 operands. With twice as many improved, no
    /// network of the tests gets a cheaper tree.
    pub const EXPANSION: Self = Self { restarts: 128, improved: 8, passes: 10 };

    /// For a running program: 60 operands take some 10 ms.
    pub const CALL: Self = Self { restarts: 24, improved: 4, passes: 6 };
}

/// How a greedy run judges a pair: the size of the product less `weight` times those of its
/// factors, times a random number between `1 - noise` and `1 + noise`.
#[derive(Clone, Copy, Debug)]
struct Taste {
    weight: f64,
    noise: f64,
}

/// The plain greedy rule first; weights above 1 shrink tensors early, those below keep them even.
const WEIGHTS: [f64; 6] = [1.0, 0.5, 2.0, 0.25, 4.0, 0.0];
/// A round of weights without noise, then louder and louder ones.
const NOISES: [f64; 4] = [0.0, 0.25, 0.5, 0.9];

/// A good tree over `leaves` whose product has the indices `output`.
///
/// # Panics
///
/// If there are no leaves.
pub fn greedy(leaves: &[Set], output: Set, model: &Model<'_>, effort: Effort) -> Tree {
    let mut random = Random::new(0);
    let mut found: Vec<(f64, Forest)> = Vec::new();
    for restart in 0..effort.restarts {
        let weight = WEIGHTS[restart % WEIGHTS.len()];
        let noise = NOISES[restart / WEIGHTS.len() % NOISES.len()];
        let forest = grow(leaves, output, model, Taste { weight, noise }, &mut random);
        let cost = forest.cost();
        let place = found.partition_point(|(other, _)| *other < cost);
        let known = found.get(place).is_some_and(|(other, _)| *other == cost);
        if place < effort.improved && !known {
            found.insert(place, (cost, forest));
            found.truncate(effort.improved);
        }
    }
    for (cost, forest) in &mut found {
        reconfigure(forest, model, &mut random, effort.passes);
        *cost = forest.cost();
    }
    let best = found.iter().min_by(|(left, _), (right, _)| left.total_cmp(right));
    best.map(|(_, forest)| forest.tree()).expect("a restart makes a forest")
}

/// A pair of terms that could be contracted next.
struct Pair {
    score: f64,
    terms: (usize, usize),
}

/// A greedy run.
struct Run<'a, 'b> {
    model: &'a Model<'b>,
    taste: Taste,
    random: &'a mut Random,
    forest: Forest,
    live: Vec<usize>,
    pairs: Vec<Pair>,
    holders: Vec<u32>,
    /// The indices that exactly two terms hold and the output does not: contracting the two sums them.
    closing: Set,
    output: Set,
}

fn grow(
    leaves: &[Set],
    output: Set,
    model: &Model<'_>,
    taste: Taste,
    random: &mut Random,
) -> Forest {
    let forest = Forest::new(leaves.iter().map(|leaf| model.term(*leaf)));
    let mut holders = alloc::vec![0; model.extents.0.len()];
    for index in leaves.iter().copied().flatten() {
        holders[index] += 1;
    }
    let twice = holders.iter().enumerate().filter(|(_, holders)| **holders == 2);
    let closing = twice.fold(Set::EMPTY, |set, (index, _)| set.with(index)).minus(output);
    let (live, pairs) = (Vec::new(), Vec::new());
    let mut run = Run { model, taste, random, forest, live, pairs, holders, closing, output };
    (0..leaves.len()).for_each(|leaf| run.enter(leaf));
    while let Some((left, right)) = run.next_pair() {
        run.contract(left, right);
    }
    run.forest
}

impl Run<'_, '_> {
    /// Makes `term` live, with a pair for each live term that it shares an index with.
    fn enter(&mut self, term: usize) {
        let set = self.forest.term(term).set;
        for position in 0..self.live.len() {
            let other = self.live[position];
            if !self.forest.term(other).set.and(set).is_empty() {
                let score = self.score(other, term);
                self.pairs.push(Pair { score, terms: (other, term) });
            }
        }
        self.live.push(term);
    }

    fn score(&mut self, left: usize, right: usize) -> f64 {
        let target = self.target(left, right);
        let factors = self.forest.term(left).size + self.forest.term(right).size;
        let noise = self.taste.noise;
        let noise = if noise == 0.0 { 1.0 } else { 1.0 + noise * (2.0 * self.random.unit() - 1.0) };
        (target.size - self.taste.weight * factors) * noise
    }

    fn target(&self, left: usize, right: usize) -> Term {
        let (left, right) = (self.forest.term(left).set, self.forest.term(right).set);
        self.model.term(left.or(right).minus(left.and(right).and(self.closing)))
    }

    /// The best pair; where no two share an index, the two smallest. `None` when one term is left.
    fn next_pair(&mut self) -> Option<(usize, usize)> {
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

    fn contract(&mut self, left: usize, right: usize) {
        let target = self.target(left, right);
        let shared = self.forest.term(left).set.and(self.forest.term(right).set);
        for index in shared.and(target.set) {
            self.holders[index] -= 1;
            if self.holders[index] == 2 && !self.output.contains(index) {
                self.closing = self.closing.with(index);
            }
        }
        let gone = |term: usize| term == left || term == right;
        self.live.retain(|term| !gone(*term));
        self.pairs.retain(|pair| !gone(pair.terms.0) && !gone(pair.terms.1));
        let made = self.forest.join(left, right, target, self.model);
        self.enter(made);
    }
}
