//! Fused nests: each source stands outside the loops that it does not depend on, and the value is the
//! contraction's.

use std::collections::BTreeMap;

use einsum_compiler::ir::{Body, Contraction, LoopNest};
use einsum_compiler::lower;
use einsum_compiler::path::{self, Request};
use einsum_compiler::spec::{Index, Label};

fn contraction(spec: &str) -> Contraction {
    let (operands, output) = spec.split_once("->").expect("an arrow");
    let subscript = |text: &str| text.chars().map(|c| Index::Label(Label(c))).collect();
    Contraction {
        operands: operands.split(',').map(subscript).collect(),
        output: subscript(output),
    }
}

fn fused(contraction: &Contraction) -> Option<LoopNest> {
    lower::program(&path::plan(contraction, &Request::default()), path::fused(contraction)).fused
}

const FIXED: &[(&str, &str)] = &[
    ("ij,jk,kl->il", "Σ j x0 · Σ k x1 · x2"),
    ("bi,oij,bj->bo", "Σ i x0 · Σ j x1 · x2"),
    ("ijk,jr,kr->ir", "Σ j x1 · Σ k x0 · x2"),
    ("ij,jk,ki->", "Σ i Σ j x0 · Σ k x1 · x2"),
    ("ij,ik,il->i", "(Σ j x0) · (Σ k x1) · Σ l x2"),
    ("ijk,i,j,k->", "Σ i x1 · Σ j x2 · Σ k x0 · x3"),
    ("i,j,k->ijk", "x0 · x1 · x2"),
    ("ij,jk,klm->i", "Σ k (Σ j x0 · x1) · Σ l Σ m x2"),
];

#[test]
fn sources_stand_outside_the_loops_they_do_not_depend_on() {
    for (spec, expected) in FIXED {
        let nest = fused(&contraction(spec)).expect("a fused nest");
        assert_eq!(nest.body.to_string(), *expected, "{spec}");
    }
}

struct Random(u64);

impl Random {
    /// xorshift64, which needs a seed other than 0.
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % count
    }

    fn contraction(&mut self) -> Contraction {
        let operands = 3 + self.below(3);
        let labels = 2 + self.below(5);
        let mut subscript = || {
            let mut labels: Vec<char> =
                (0..self.below(4)).map(|_| (b'a' + self.below(labels) as u8) as char).collect();
            labels.dedup();
            labels.into_iter().map(|label| Index::Label(Label(label))).collect::<Vec<_>>()
        };
        let operands: Vec<Vec<Index>> = (0..operands).map(|_| subscript()).collect();
        let mut output = operands.concat();
        output.sort();
        output.dedup();
        output.retain(|_| self.below(4) == 0);
        Contraction { operands, output }
    }
}

type Values = BTreeMap<Index, usize>;

/// An element of a source, modulo 2⁶⁴: any function of its position and its indices.
fn element(nest: &LoopNest, source: usize, at: &Values) -> u64 {
    let indices = nest.step.sources[source].indices.iter();
    indices.fold(source as u64 + 3, |hash, index| {
        hash.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(at[index] as u64 + 1)
    })
}

fn value(nest: &LoopNest, body: &Body, extents: &Values, at: &mut Values) -> u64 {
    match body {
        Body::Load(source) => element(nest, *source, at),
        Body::Product(factors) => factors
            .iter()
            .fold(1, |product: u64, factor| product.wrapping_mul(value(nest, factor, extents, at))),
        Body::Sum(index, body) => (0..extents[index]).fold(0, |sum: u64, n| {
            at.insert(*index, n);
            sum.wrapping_add(value(nest, body, extents, at))
        }),
    }
}

/// The definition: one product for all values of the summed indices.
fn defined(nest: &LoopNest, summed: &[Index], extents: &Values, at: &mut Values) -> u64 {
    match summed.split_first() {
        None => (0..nest.step.sources.len())
            .fold(1, |product, source| product.wrapping_mul(element(nest, source, at))),
        Some((index, rest)) => (0..extents[index]).fold(0, |sum: u64, n| {
            at.insert(*index, n);
            sum.wrapping_add(defined(nest, rest, extents, at))
        }),
    }
}

#[test]
fn hoisted_sums_are_the_contraction() {
    let mut random = Random(5);
    let mut seen = 0;
    for _ in 0..500 {
        let contraction = random.contraction();
        let Some(nest) = fused(&contraction) else { continue };
        let indices = nest.loops.iter().map(|walk| walk.index);
        let extents: Values = indices.map(|index| (index, 1 + random.below(3))).collect();
        let summed: Vec<Index> =
            extents.keys().copied().filter(|index| nest.step.sums(*index)).collect();
        // Any element of the target.
        let mut at: Values =
            extents.iter().map(|(index, extent)| (*index, random.below(*extent))).collect();
        let found = value(&nest, &nest.body, &extents, &mut at.clone());
        assert_eq!(found, defined(&nest, &summed, &extents, &mut at), "{contraction}: {nest}");
        seen += 1;
    }
    assert!(seen > 300, "{seen} fused nests");
}

/// Operations of the loops over `order`, each source multiplied where its last index is known.
fn nested(nest: &LoopNest, order: &[Index]) -> f64 {
    let free = nest.step.target.indices.len() as i32;
    let depth = |source: usize| {
        let held = &nest.step.sources[source].indices;
        order.iter().rposition(|index| held.contains(index)).map_or(0, |at| at + 1)
    };
    (0..=order.len())
        .map(|level| {
            let here = (0..nest.step.sources.len()).filter(|source| depth(*source) == level);
            // A level multiplies its sources and the sum below it, and adds to the sum that it is part of.
            let factors = here.count() + usize::from(level < order.len());
            let adds = usize::from(level > 0);
            3f64.powi(free + level as i32) * (factors.saturating_sub(1) + adds) as f64
        })
        .sum()
}

fn orders(indices: &[Index]) -> Vec<Vec<Index>> {
    if indices.is_empty() {
        return vec![Vec::new()];
    }
    (0..indices.len())
        .flat_map(|at| {
            let mut rest = indices.to_vec();
            let first = rest.remove(at);
            orders(&rest).into_iter().map(move |order| [vec![first], order].concat())
        })
        .collect()
}

/// No order of loops, one within the other, has fewer operations.
#[test]
fn no_order_of_loops_is_better() {
    let mut random = Random(7);
    for _ in 0..200 {
        let contraction = random.contraction();
        let Some(nest) = fused(&contraction) else { continue };
        let summed: Vec<Index> =
            nest.loops.iter().map(|walk| walk.index).filter(|it| nest.step.sums(*it)).collect();
        let orders = orders(&summed);
        let least = orders.iter().map(|order| nested(&nest, order));
        let least = least.fold(f64::INFINITY, f64::min);
        let found = lower::flops(&nest).value(&|_| 3.0);
        assert!(found <= least, "{contraction}: {found}, not {least}: {nest}");
    }
}
