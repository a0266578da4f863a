//! Where the factors of a fused nest stand: each outside the loops that it does not depend on.
//!
//! A sum of products is a product of sums where the factors share no index, and what does not depend on
//! an index stands before the sum over it: `Σ j k a[j]·b[j,k]·c[k]` is `Σ j (a · Σ k (b · c))`, with one
//! multiplication in the innermost loop. The order of the sums decides what that saves; of all orders
//! the one is taken that has the fewest operations.

use std::collections::BTreeMap;

use crate::ir::{Body, LoopNest, Step};
use crate::path::cost::{Monomial, Polynomial};
use crate::spec::Index;

/// What extents are taken to be where orders are compared: a fused nest is for tiny ones.
const EXTENT: usize = 3;

/// An element of the target, for up to 31 summed indices and sources.
pub fn hoisted(step: &Step) -> Body {
    let mut summed: Vec<Index> = Vec::new();
    for index in step.sources.iter().flat_map(|source| &source.indices) {
        if step.sums(*index) && !summed.contains(index) {
            summed.push(*index);
        }
    }
    let set = |indices: &[Index]| {
        let held = summed.iter().enumerate().filter(|(_, index)| indices.contains(index));
        held.fold(0, |set, (at, _)| set | 1 << at)
    };
    let sources = step.sources.iter().map(|source| set(&source.indices)).collect();
    let all = (1 << step.sources.len()) - 1;
    let mut search = Search { summed, sources, known: BTreeMap::new() };
    let open = (1 << search.summed.len()) - 1;
    search.product(all, open)
}

/// Multiplications and additions of an inline nest.
pub fn flops(nest: &LoopNest) -> Polynomial {
    let mut flops = Polynomial::default();
    count(&nest.body, &nest.step.target.indices, 0, &mut flops);
    flops
}

/// Adds the operations of a body that is made for each value of `outer`, and so many more.
fn count(body: &Body, outer: &[Index], more: usize, flops: &mut Polynomial) {
    let products = match body {
        Body::Product(factors) => factors.len() - 1,
        _ => 0,
    };
    let factor = u32::try_from(products + more).unwrap_or(u32::MAX);
    if factor > 0 {
        flops.add(Monomial { indices: outer.to_vec(), factor });
    }
    match body {
        Body::Load(_) => {}
        Body::Product(factors) => factors.iter().for_each(|body| count(body, outer, 0, flops)),
        Body::Sum(index, body) => {
            let inside: Vec<Index> = outer.iter().chain([index]).copied().collect();
            count(body, &inside, 1, flops);
        }
    }
}

/// A set of summed indices or of sources, as bits.
type Set = u32;

struct Search {
    summed: Vec<Index>,
    /// The summed indices of each source.
    sources: Vec<Set>,
    /// The operations of what was looked at: the product of some sources, summed over some indices.
    known: BTreeMap<(Set, Set), usize>,
}

impl Search {
    /// The product of `sources`, summed over `open`.
    fn product(&mut self, sources: Set, open: Set) -> Body {
        let (loads, sums) = self.factors(sources, open);
        let mut factors: Vec<Body> = loads.into_iter().map(Body::Load).collect();
        for (part, open) in sums {
            let (index, _) = self.outermost(part, open);
            let inside = self.product(part, open & !(1 << index));
            factors.push(Body::Sum(self.summed[index], Box::new(inside)));
        }
        match factors.len() {
            1 => factors.remove(0),
            _ => Body::Product(factors),
        }
    }

    /// Its number of operations.
    fn operations(&mut self, sources: Set, open: Set) -> usize {
        if let Some(known) = self.known.get(&(sources, open)) {
            return *known;
        }
        let (loads, sums) = self.factors(sources, open);
        let mut operations = loads.len() + sums.len();
        for (part, open) in sums {
            operations += self.outermost(part, open).1;
        }
        self.known.insert((sources, open), operations);
        operations
    }

    /// What is multiplied: sources without an open index, and sources that open indices connect, with those.
    fn factors(&self, sources: Set, open: Set) -> (Vec<usize>, Vec<(Set, Set)>) {
        let is_load = |source: &usize| self.sources[*source] & open == 0;
        let loads: Vec<usize> = bits(sources).filter(is_load).collect();
        let mut rest = loads.iter().fold(sources, |rest, source| rest & !(1 << source));
        let mut sums = Vec::new();
        while rest != 0 {
            let part = self.connected(rest, open);
            sums.push((part, open & self.held(part)));
            rest &= !part;
        }
        (loads, sums)
    }

    /// Which of the open indices of connected sources had best be summed last, and the operations then.
    fn outermost(&mut self, sources: Set, open: Set) -> (usize, usize) {
        let sums = bits(open)
            .map(|index| (index, EXTENT * self.operations(sources, open & !(1 << index))));
        // Of equals the first: indices stay in the order in which the sources have them.
        sums.min_by_key(|(_, operations)| *operations).expect("something is summed")
    }

    fn held(&self, sources: Set) -> Set {
        bits(sources).fold(0, |held, source| held | self.sources[source])
    }

    /// The first of `sources` and what open indices connect with it.
    fn connected(&self, sources: Set, open: Set) -> Set {
        let mut part = sources & sources.wrapping_neg();
        loop {
            let held = self.held(part) & open;
            let touched = bits(sources).filter(|source| self.sources[*source] & held != 0);
            let more = touched.fold(part, |part, source| part | 1 << source);
            if more == part {
                return part;
            }
            part = more;
        }
    }
}

/// The positions of a set's members.
fn bits(set: Set) -> impl Iterator<Item = usize> {
    (0..Set::BITS as usize).filter(move |position| set >> position & 1 == 1)
}
