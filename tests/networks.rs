//! Many networks, each by every order that the call keeps, on random extents, give what the oracle gives.
//!
//! `tests/generate.py networks` makes the modules under `tests/networks/`. Values are small whole numbers,
//! so that floats are exact and every order gives the same bits. `EINSUM_SEED` is another draw of
//! extents, layouts and values.

mod naive;

#[path = "networks/floats.rs"]
#[rustfmt::skip]
mod floats;
#[path = "networks/integers.rs"]
#[rustfmt::skip]
mod integers;
#[path = "networks/shared.rs"]
#[rustfmt::skip]
mod shared;

use std::collections::BTreeMap;
use std::env;

use einsum::Plan;
use ndarray::{ArrayD, ArrayViewD};

use naive::random::Random;
use naive::strided::{Layout, Strided, tensor};
use naive::{Element, Index, Problem, Tensor, subscripts};

/// One spec, for each operand the first one that is the same, what the macros expand it to, and the number of a route:
/// past the last, the last one.
struct Case<T: 'static> {
    spec: &'static str,
    ranks: &'static [usize],
    same: &'static [usize],
    run: Run<T>,
    plan: fn(&[ArrayViewD<'_, T>]) -> Plan,
}

/// `einsum!` by the route of this number.
type Run<T> = fn(&[ArrayViewD<'_, T>], usize) -> ArrayD<T>;

/// The call's own choice; the order that it finds when it runs, where it looks for one; all operands in one nest, where it
/// has that.
const OWN: usize = usize::MAX;
const FOUND: usize = usize::MAX - 1;
const FUSED: usize = usize::MAX - 2;

/// Draws of extents for each spec.
const CASES: u64 = 12;

/// How many products a case may have, the small ones run in one nest.
const VOLUMES: &[usize] = &[60, 3_000, 30_000, 60_000];

const EXTENTS: &[usize] = &[0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33];

/// For each index the one whose extent it has, as they stand at the same place of one operand.
fn tied(operands: &[Vec<Index>], same: &[usize]) -> BTreeMap<Index, Index> {
    let mut tied: BTreeMap<Index, Index> =
        operands.iter().flatten().map(|own| (*own, *own)).collect();
    for (operand, first) in operands.iter().zip(same) {
        for (own, other) in operand.iter().zip(&operands[*first]) {
            let (from, to) = (tied[own], tied[other]);
            tied.values_mut().filter(|index| **index == from).for_each(|index| *index = to);
        }
    }
    tied
}

fn shapes<T>(case: &Case<T>, random: &mut Random) -> Vec<Vec<usize>> {
    let all = subscripts(case.spec, case.ranks).expect("the generator's specs are sound");
    let tied = tied(&all.operands, case.same);
    let mut extents: BTreeMap<Index, usize> = BTreeMap::new();
    for &index in tied.values() {
        // Seldom 0.
        let least = usize::from(!random.percent(2));
        extents.entry(index).or_insert_with(|| random.pick(&EXTENTS[least..]));
    }
    let limit = random.pick(VOLUMES);
    let labels: Vec<Index> = extents.keys().copied().collect();
    let too_large = |extents: &BTreeMap<Index, usize>| {
        // Orders may make outer products of what is left of each operand.
        tied.values().map(|index| extents[index].max(1)).product::<usize>() > limit
    };
    while too_large(&extents) {
        let extent = extents.get_mut(&random.pick(&labels)).expect("a label of the spec");
        *extent = if *extent > 2 { *extent / 2 } else { (*extent).min(1) };
    }
    let stretched = random.percent(20);
    let ones: Vec<bool> = all.operands.iter().map(|_| stretched && random.percent(20)).collect();
    let operands = all.operands.iter().zip(case.same).map(|(operand, first)| {
        operand.iter().map(|index| if ones[*first] { 1 } else { extents[&tied[index]] }).collect()
    });
    operands.collect()
}

/// A whole number from -3 to 3, but not 0, which would hide others.
fn small(random: &mut Random) -> i64 {
    random.pick(&[-3, -2, -1, 1, 2, 3])
}

fn check<T: Element>(case: &Case<T>, draw: u64, seed: u64, value: fn(i64) -> T) {
    let mut random = Random::new(seed, case.spec, draw);
    let shapes = shapes(case, &mut random);
    let lengths: Vec<&[usize]> = shapes.iter().map(Vec::as_slice).collect();
    // An axis of length 1 stretches along a label, but not along a diagonal.
    Problem::new(case.spec, &lengths).expect("the generator's specs are sound");
    let mut operands: Vec<Tensor<T>> = Vec::new();
    for (shape, &first) in shapes.iter().zip(case.same) {
        let shared = operands.get(first).cloned();
        let own = || Tensor::filled(shape, T::ZERO).map(|_| value(small(&mut random)));
        operands.push(shared.unwrap_or_else(own));
    }
    let laid: Vec<Strided<T>> = operands
        .iter()
        .map(|operand| {
            let layout = Layout::random(operand.shape.len(), &mut random);
            Strided::new(operand, &layout, value(77))
        })
        .collect();
    let views: Vec<ArrayViewD<'_, T>> = laid.iter().map(Strided::view).collect();
    let expected = naive::einsum(case.spec, &operands).expect("the generator's specs are sound");
    let plan = (case.plan)(&views);
    let routes = plan.candidates().count();
    for route in (0..routes).chain([FUSED, FOUND, OWN]) {
        let found = tensor(&(case.run)(&views, route));
        assert!(
            found.shape == expected.shape && found.data == expected.data,
            "{} on {shapes:?} by route {route} of {routes}, EINSUM_SEED={seed}:\n{:?}\nand not\n{:?}",
            case.spec,
            found.data,
            expected.data,
        );
    }
    assert_plan(case.spec, &plan, routes);
}

/// What holds for every plan.
fn assert_plan(spec: &str, plan: &Plan, routes: usize) {
    assert!((1..=6).contains(&routes), "{spec}: {plan}");
    let (last, made) = plan.steps().split_last().expect("a plan has a step");
    assert!(last.intermediate.is_none(), "{spec}: {plan}");
    assert!(made.iter().all(|step| step.intermediate.is_some()), "{spec}: {plan}");
    assert!(plan.flops() >= 0.0 && plan.bytes() >= 0.0, "{spec}: {plan}");
    let text = plan.to_string();
    assert_eq!(
        text.matches("operand").count(),
        spec.split("->").next().map_or(0, |inputs| inputs.split(',').count()),
        "{text}"
    );
}

fn check_all<T: Element>(cases: &[Case<T>], value: fn(i64) -> T) {
    let seed = env::var("EINSUM_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    for case in cases {
        for draw in 0..CASES {
            check(case, draw, seed, value);
        }
    }
}

#[test]
fn floats() {
    check_all(floats::CASES, |value| value as f64);
}

#[test]
fn integers() {
    check_all(integers::CASES, |value| value);
}

#[test]
fn shared_operands() {
    check_all(shared::CASES, |value| value);
}
