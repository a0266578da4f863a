//! Rows of patterns against the definition, over random indices, strides and updates.

use core::fmt::Debug;
use std::vec::Vec;

use num_complex::Complex;

use super::*;
use crate::kernel::gemm::tests::{Random, integer};
use crate::kernel::long::tests::case;
use crate::kernel::problem::{Role, Tensor};

/// Short indices, one of them longer; sometimes a sum of more than one block.
fn groups(random: &mut Random) -> Vec<(Role, usize)> {
    let roles = [Role::Batch, Role::M, Role::N, Role::K];
    let mut groups = std::vec![(roles[random.below(3)], 1 + random.below(400))];
    for role in roles {
        for _ in 0..random.below(3) {
            groups.push((role, 1 + random.below(6)));
        }
    }
    if random.below(4) == 0 {
        groups.push((Role::K, 60 + random.below(150)));
    }
    while groups.iter().fold(1, |volume, group| volume * group.1)
        > if cfg!(miri) { 1 << 9 } else { 1 << 14 }
    {
        let last = groups.len() - 1;
        groups.swap_remove(1 + random.below(last));
    }
    random.shuffled(groups.len()).into_iter().map(|at| groups[at]).collect()
}

/// Random cases of two sources and of one.
fn rounds<T: Scalar + Debug>(seed: u64, value: impl Fn(usize) -> T, nan: T) {
    let random = &mut Random(seed);
    let (rounds, mut done) = (if cfg!(miri) { 2 } else { 60 }, 0);
    for round in 0..rounds {
        let groups = groups(random);
        let case = case(random, &groups, &value);
        let case = if round % 4 == 0 { case.alone() } else { case };
        let (conjugated, lead) = (random.below(4), random.below(6));
        for level in Level::ALL.into_iter().filter(|level| level.is_supported()) {
            done += case.check(conjugated, (value(4), value(5), nan), |walks, problem| {
                let lead =
                    [Lead::Out, Lead::A, Lead::B][lead % (2 + usize::from(problem.b.is_some()))];
                let Some(joined) = Joined::new(walks, Run::of(walks), problem, lead) else {
                    return false;
                };
                Plan::new(&joined).is_some_and(|plan| run_plan(plan, level))
            });
        }
    }
    assert!(done > 4 * rounds, "{done}");
}

#[test]
fn agrees_with_the_definition() {
    rounds(1, |at| integer(at) as f32, f32::NAN);
    rounds(2, integer, f64::NAN);
    let single = |at: usize| Complex::new(integer(at) as f32, integer(at + 3) as f32);
    rounds(3, single, Complex::new(f32::NAN, f32::NAN));
    let double = |at: usize| Complex::new(integer(at), integer(at + 3));
    rounds(4, double, Complex::new(f64::NAN, f64::NAN));
    rounds(5, |at| at as i8, 77);
    rounds(6, |at| at as u64, 77);
    rounds(7, |at| at % 3 == 0, true);
}

/// What rows are chosen for, and what they are not, at any width of vectors.
#[test]
fn chosen() {
    let a: Vec<f32> = (0..1 << 16).map(|at| integer(at) as f32).collect();
    let mut out = std::vec![0.0_f32; 1 << 16];
    let mut runs = |walks: &[Walk], two: bool| {
        let tensor = Tensor { pointer: a.as_ptr(), conjugated: false };
        let b = two.then_some(tensor);
        let problem = Problem { a: tensor, b, out: out.as_mut_ptr(), merge: Merge::Assign };
        map(walks, Run::of(walks), &problem)
    };
    // abc,d->dacb of 12, 3, 2 and 200.
    let walk = [Walk::n(200, 1, 72), Walk::m(12, 6, 6), Walk::m(2, 1, 3), Walk::m(3, 2, 1)];
    assert!(runs(&walk, true));
    // An outer product; a transpose; nothing.
    assert!(!runs(&[Walk::m(200, 1, 200), Walk::n(200, 1, 1)], true));
    assert!(!runs(&[Walk::m(200, 1, 200), Walk::m(200, 200, 1)], false));
    assert!(!runs(&[Walk::m(200, 1, 200), Walk::m(0, 200, 1)], false));
}

/// Numbers of which all bits of the mantissa are in use: positive ones, whose errors add up, or of either sign.
fn floats(count: usize, signed: bool) -> Vec<f32> {
    let random = &mut Random(5);
    let mut one = || random.below(1 << 24) as f32 / (1 << 24) as f32;
    (0..count).map(|_| if signed { 2.0 * one() - 1.0 } else { one() }).collect()
}

/// The error of each sum in units of ε·Σ|a·b| is far below what the worst case has, as errors of either sign cancel.
fn check_rounding(walks: &[Walk], lead: Lead, a: &[f32], b: Option<&[f32]>, len: usize) {
    const LIMIT: f64 = 8.0;
    let mut out = std::vec![f32::NAN; len];
    let tensor = |of: &[f32]| Tensor { pointer: of.as_ptr(), conjugated: false };
    let (tensors, merge) = ((tensor(a), b.map(tensor)), Merge::Assign);
    let problem = Problem { a: tensors.0, b: tensors.1, out: out.as_mut_ptr(), merge };
    let joined = Joined::new(walks, Run::of(walks), &problem, lead).expect("there is something");
    let plan = Plan::new(&joined).expect("sums are short enough");
    assert!(run_plan(plan, Level::current()));
    let (mut sums, mut sizes) = (std::vec![0.0_f64; len], std::vec![0.0_f64; len]);
    let mut cursor = Cursor::new(walks, 0);
    for _ in 0..count(walks) {
        let [from, other, to] = cursor.offsets.map(|offset| offset as usize);
        let product = f64::from(a[from]) * b.map_or(1.0, |b| f64::from(b[other]));
        sums[to] += product;
        sizes[to] += product.abs();
        cursor.step(walks);
    }
    for ((out, sum), size) in out.iter().zip(sums).zip(sizes) {
        let error = (f64::from(*out) - sum).abs() / (size * f64::from(f32::EPSILON));
        assert!(error <= LIMIT, "{walks:?}: {out} instead of {sum}: {error} ε");
    }
}

/// As many rows as there may be, a few in registers at a time and many, folded to one element and to some.
#[test]
#[cfg_attr(miri, ignore = "long sums")]
fn rounding() {
    const ROWS: usize = 1 << 14;
    for signed in [false, true] {
        let (a, b) = (floats(ROWS * 256, signed), floats(ROWS, signed));
        check_rounding(&[Walk::k(ROWS * 256, 1, 0)], Lead::A, &a, None, 1);
        let few = [Walk::k(ROWS / 2, 2, 0), Walk::k(2, 1, 0), Walk::m(3, ROWS as isize, 1)];
        check_rounding(&few, Lead::Out, &a, None, 3);
        let pairs = [Walk::k(ROWS / 2, 64, 1), Walk::m(32, 2, 1), Walk::k(2, 1, 0)];
        check_rounding(&pairs, Lead::A, &a, Some(&b), 32);
        check_rounding(&pairs, Lead::Out, &a, Some(&b), 32);
        let between =
            [Walk::k(100, 200, 9), Walk::m(4, 50, 10), Walk::k(5, 10, 1), Walk::m(10, 1, 1)];
        check_rounding(&between, Lead::A, &a, Some(&b), 40);
    }
}
