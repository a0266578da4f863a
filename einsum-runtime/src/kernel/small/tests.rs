//! Small products against the definition, over random groups of indices, strides, updates.

use core::fmt::Debug;
use std::vec::Vec;

use num_complex::Complex;

use super::contract;
use crate::kernel::gemm::tests::{Random, integer, layout, naive};
use crate::kernel::problem::{Merge, Problem, Role, Tensor, Walk};
use crate::scalar::Scalar;

/// Extents that go with each role: matrices of up to 40×40, small batches.
fn groups(random: &mut Random) -> Vec<(Role, usize)> {
    let mut groups = Vec::new();
    for (role, most) in [(Role::M, 40), (Role::N, 40), (Role::K, 40), (Role::Batch, 30)] {
        match random.below(6) {
            0 => {}
            1 => groups.extend([(role, 1 + random.below(5)), (role, 1 + random.below(5))]),
            2 | 3 => groups.push((role, 1 + random.below(most))),
            _ => groups.push((role, 1 + random.below(9))),
        }
    }
    random.shuffled(groups.len()).into_iter().map(|at| groups[at]).collect()
}

/// One random case with every merge; `nan` fills an output that is not read. Whether it was small.
fn check<T: Scalar + Debug>(random: &mut Random, value: impl Fn(usize) -> T, nan: T) -> bool {
    let groups = groups(random);
    let extents: Vec<usize> = groups.iter().map(|group| group.1).collect();
    let has = |roles: &[Role]| -> Vec<bool> {
        groups.iter().map(|group| roles.contains(&group.0)).collect()
    };
    let a = layout(random, &extents, &has(&[Role::Batch, Role::M, Role::K]), true);
    let b = layout(random, &extents, &has(&[Role::Batch, Role::N, Role::K]), true);
    let out = layout(random, &extents, &has(&[Role::Batch, Role::M, Role::N]), false);
    let walk = |at: usize| Walk {
        role: groups[at].0,
        extent: extents[at],
        a: a.strides[at],
        b: b.strides[at],
        out: out.strides[at],
    };
    let walks: Vec<Walk> = (0..groups.len()).map(walk).collect();
    let data =
        |len: usize, salt: usize| -> Vec<T> { (0..len).map(|at| value(3 * at + salt)).collect() };
    let (xs, ys, kept) = (data(a.len, 1), data(b.len, 2), data(out.len + 128, 0));
    let conjugated = random.below(4);
    let (alpha, beta) = (value(4), value(5));
    let mut small = true;
    for (merge, reads) in [
        (Merge::Assign, false),
        (Merge::Accumulate, true),
        (Merge::ScaleAssign(alpha), false),
        (Merge::Scale(alpha, beta), true),
        (Merge::Scale(alpha, T::ZERO), false),
    ] {
        let old = if reads { kept.clone() } else { std::vec![nan; kept.len()] };
        let mut actual = old.clone();
        let mut problem = Problem {
            a: Tensor { pointer: &raw const xs[a.first], conjugated: conjugated & 1 > 0 },
            b: Some(Tensor { pointer: &raw const ys[b.first], conjugated: conjugated & 2 > 0 }),
            out: &raw mut actual[64 + out.first],
            merge,
        };
        let expected = naive(&walks, &problem, &old, 64 + out.first);
        if !contract(&mut walks.clone(), &mut problem) {
            small = false;
            continue;
        }
        let same = |at: &usize| {
            actual[*at] == expected[*at]
                || format!("{:?}", actual[*at]) == format!("{:?}", expected[*at])
        };
        let wrong = (0..old.len()).find(|at| !same(at));
        assert_eq!(wrong, None, "{walks:?} {merge:?} {conjugated}");
    }
    small
}

fn rounds(mut one: impl FnMut() -> bool) {
    let rounds = if cfg!(miri) {
        5
    } else if cfg!(debug_assertions) {
        400
    } else {
        4000
    };
    let small = (0..rounds).filter(|_| one()).count();
    assert!(2 * small > rounds || crate::kernel::gemm::is_forced(), "{small} of {rounds}");
}

#[test]
fn single_precision() {
    let random = &mut Random(11);
    rounds(|| check(random, |at| integer(at) as f32, f32::NAN));
}

#[test]
fn double_precision() {
    let random = &mut Random(12);
    rounds(|| check(random, integer, f64::NAN));
}

#[test]
fn complex_numbers() {
    let random = &mut Random(13);
    let single = |at: usize| Complex::new(integer(at) as f32, integer(at + 3) as f32);
    rounds(|| check(random, single, Complex::new(f32::NAN, f32::NAN)));
    let double = |at: usize| Complex::new(integer(at), integer(at + 3));
    rounds(|| check(random, double, Complex::new(f64::NAN, f64::NAN)));
}

/// A problem whose tensors begin where the slices do.
fn assigned<T: Scalar>(a: &[T], b: &[T], out: &mut [T]) -> Problem<T> {
    Problem {
        a: Tensor { pointer: a.as_ptr(), conjugated: false },
        b: Some(Tensor { pointer: b.as_ptr(), conjugated: false }),
        out: out.as_mut_ptr(),
        merge: Merge::Assign,
    }
}

/// Batches of each small size, which tiles take several entries of, and some that they don't.
#[test]
fn batches_of_every_size() {
    for n in 1..=40 {
        for entries in [1, 2, 3, 4, 5, 7, 12, 13] {
            let value = |at: usize| integer(at) as f32;
            let a: Vec<f32> = (0..entries * n * n).map(|at| value(3 * at + 1)).collect();
            let b: Vec<f32> = (0..entries * n * n).map(|at| value(5 * at + 2)).collect();
            let mut out = std::vec![f32::NAN; a.len()];
            let (row, matrix) = (n as isize, (n * n) as isize);
            let mut walks = [
                Walk::batch(entries, matrix, matrix, matrix),
                Walk::m(n, row, row),
                Walk::n(n, 1, 1),
                Walk::k(n, 1, row),
            ];
            let mut problem = assigned(&a, &b, &mut out);
            let expected = naive(&walks, &problem, &out, 0);
            if contract(&mut walks, &mut problem) {
                assert_eq!(out, expected, "{entries} of {n}×{n}");
            }
        }
    }
}

/// Few rows and a larger matrix, up to the largest, rows of `a` one after the other or columns, and one that is too large.
#[test]
fn few_rows() {
    let value = |at: usize| integer(at) as f32;
    for (m, k, n, takes) in [
        (16, 100, 48, true),
        (32, 128, 128, true),
        (3, 97, 168, true),
        (4, 1024, 16, true),
        (7, 1024, 16, false),
        (31, 2, 4095, true),
        (33, 100, 48, false),
        (16, 128, 129, false),
    ] {
        for turned in [false, true] {
            let a: Vec<f32> = (0..m * k).map(|at| value(3 * at + 1)).collect();
            let b: Vec<f32> = (0..k * n).map(|at| value(5 * at + 2)).collect();
            let mut out = std::vec![f32::NAN; m * n];
            let (row, term) = if turned { (1, m as isize) } else { (k as isize, 1) };
            let mut walks =
                [Walk::m(m, row, n as isize), Walk::n(n, 1, 1), Walk::k(k, term, n as isize)];
            let mut problem = assigned(&a, &b, &mut out);
            let expected = naive(&walks, &problem, &out, 0);
            let done = contract(&mut walks, &mut problem);
            assert_eq!(done, takes && !crate::kernel::gemm::is_forced(), "{m}, {k}, {n}");
            if done {
                assert_eq!(out, expected, "{m}, {k}, {n}");
            }
        }
    }
}

/// Small matrices that are multiplied by the same one, which is the first source or the second.
#[test]
fn one_matrix_for_all() {
    let value = |at: usize| integer(at) as f32;
    for (entries, m, n, k) in [(17, 4, 33, 9), (19, 13, 40, 17), (16, 32, 32, 32), (31, 7, 70, 5)] {
        let data = |len: usize, salt: usize| -> Vec<f32> {
            (0..len).map(|at| value(3 * at + salt)).collect()
        };
        let (one, many, old) = (data(m * k, 1), data(entries * n * k, 2), data(entries * m * n, 5));
        let (row, of_b, of_c) = (n as isize, (n * k) as isize, (n * m) as isize);
        let second = [
            Walk { role: Role::N, extent: entries, a: 0, b: of_b, out: of_c },
            Walk::m(m, k as isize, row),
            Walk::n(n, 1, 1),
            Walk::k(k, 1, row),
        ];
        let first = second.map(|walk| walk.swapped());
        for (walks, a, b) in [(second, &one, &many), (first, &many, &one)] {
            for merge in [Merge::Assign, Merge::Scale(2.0, 3.0)] {
                let mut actual = old.clone();
                let mut problem = Problem {
                    a: Tensor { pointer: a.as_ptr(), conjugated: false },
                    b: Some(Tensor { pointer: b.as_ptr(), conjugated: false }),
                    out: actual.as_mut_ptr(),
                    merge,
                };
                let expected = naive(&walks, &problem, &old, 0);
                let small = contract(&mut walks.clone(), &mut problem);
                assert!(
                    small || k < 16 && merge != Merge::Assign || crate::kernel::gemm::is_forced()
                );
                assert!(!small || actual == expected, "{entries} of {m}×{n}×{k} {merge:?}");
            }
        }
    }
}

/// Batches of 2×2 and 3×3 matrices, transposed, reversed, with gaps, or with the batch last.
#[test]
fn batches_of_tiny_matrices() {
    for n in 1..=4_isize {
        let entries = 7_isize;
        let orders = [
            [n * n, n, 1],
            [n * n, 1, n],
            [n * n + 3, n + 1, 1],
            [1, entries * n, entries],
            [-n * n, n, -1],
        ];
        for (at, a) in orders.into_iter().enumerate() {
            let (b, out) = (orders[(at + 1) % 5], orders[(at + 3) % 5]);
            let data =
                |salt: usize| -> Vec<f64> { (0..1000).map(|at| integer(3 * at + salt)).collect() };
            let (xs, ys, mut actual) = (data(1), data(2), data(3));
            let mut walks = [
                Walk::batch(entries as usize, a[0], b[0], out[0]),
                Walk::m(n as usize, a[1], out[1]),
                Walk::k(n as usize, a[2], b[1]),
                Walk::n(n as usize, b[2], out[2]),
            ];
            let mut problem = Problem {
                a: Tensor { pointer: &raw const xs[500], conjugated: false },
                b: Some(Tensor { pointer: &raw const ys[500], conjugated: false }),
                out: &raw mut actual[500],
                merge: Merge::Assign,
            };
            let expected = naive(&walks, &problem, &actual, 500);
            if contract(&mut walks, &mut problem) {
                assert_eq!(actual, expected, "{n} {a:?} {b:?} {out:?}");
            }
        }
    }
}
