//! Contractions with a long index against the definition, over random indices, strides, updates and levels.

use core::fmt::Debug;
use std::vec::Vec;

use num_complex::Complex;

use super::*;
use crate::kernel::gemm::tests::{Random, integer, layout, naive};
use crate::kernel::problem::Merge;

/// Indices with a long one of some role.
fn groups(random: &mut Random) -> Vec<(Role, usize)> {
    let roles = [Role::Batch, Role::M, Role::N, Role::K];
    let mut groups = std::vec![(roles[random.below(3)], 1 + random.below(150))];
    for role in roles {
        for _ in 0..[0, 1, 1, 2][random.below(4)] {
            groups.push((role, 1 + random.below(if role == Role::K { 7 } else { 10 })));
        }
    }
    if random.below(8) == 0 {
        groups.push((Role::K, 60 + random.below(150)));
    }
    while groups.iter().fold(1, |volume, group| volume * group.1) > 1 << 14 {
        let last = groups.len() - 1;
        groups.swap_remove(1 + random.below(last));
    }
    random.shuffled(groups.len()).into_iter().map(|at| groups[at]).collect()
}

/// One case: its walks, sources and outputs.
pub(crate) struct Case<T> {
    walks: Vec<Walk>,
    a: (Vec<T>, usize),
    b: Option<(Vec<T>, usize)>,
    out: (Vec<T>, usize),
}

/// A case with those indices, in random layouts.
pub(crate) fn case<T: Scalar>(
    random: &mut Random,
    groups: &[(Role, usize)],
    value: impl Fn(usize) -> T,
) -> Case<T> {
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
    let data =
        |len: usize, salt: usize| -> Vec<T> { (0..len).map(|at| value(3 * at + salt)).collect() };
    Case {
        walks: (0..groups.len()).map(walk).collect(),
        a: (data(a.len, 1), a.first),
        b: Some((data(b.len, 2), b.first)),
        out: (data(out.len + 128, 0), 64 + out.first),
    }
}

impl<T: Scalar + Debug> Case<T> {
    /// The same without its second source, and what only that has.
    pub(crate) fn alone(mut self) -> Self {
        self.b = None;
        self.walks.retain(|walk| walk.role != Role::N && walk.a != 0);
        self
    }

    /// Compares what `run` does with the definition, for each update; returns how often it did something.
    pub(crate) fn check(
        &self,
        conjugated: usize,
        (alpha, beta, nan): (T, T, T),
        mut run: impl FnMut(&mut [Walk], &Problem<T>) -> bool,
    ) -> usize {
        let mut done = 0;
        for (merge, reads) in [
            (Merge::Assign, false),
            (Merge::Accumulate, true),
            (Merge::ScaleAssign(alpha), false),
            (Merge::Scale(alpha, beta), true),
            (Merge::Scale(alpha, T::ZERO), false),
        ] {
            let kept = &self.out.0;
            let old = if reads { kept.clone() } else { std::vec![nan; kept.len()] };
            let mut actual = old.clone();
            let problem = Problem {
                a: Tensor {
                    // Not of an element: that pointer could reach no other.
                    pointer: self.a.0.as_ptr().wrapping_add(self.a.1),
                    conjugated: conjugated & 1 > 0,
                },
                b: self.b.as_ref().map(|(b, first)| Tensor {
                    pointer: b.as_ptr().wrapping_add(*first),
                    conjugated: conjugated & 2 > 0,
                }),
                out: actual.as_mut_ptr().wrapping_add(self.out.1),
                merge,
            };
            let expected = naive(&self.walks, &problem, &old, self.out.1);
            let mut walks = self.walks.clone();
            if !run(&mut walks, &problem) {
                continue;
            }
            done += 1;
            let same = |at: &usize| {
                actual[*at] == expected[*at]
                    || format!("{:?}", actual[*at]) == format!("{:?}", expected[*at])
            };
            let wrong = (0..old.len()).find(|at| !same(at));
            assert_eq!(wrong, None, "{:?} {merge:?} {conjugated}", self.walks);
        }
        done
    }
}

/// Random cases, with vectors along each free index in turn, on each level.
fn rounds<T: Scalar + Debug>(seed: u64, value: impl Fn(usize) -> T, nan: T) {
    let random = &mut Random(seed);
    let (rounds, mut done) = (if cfg!(miri) { 3 } else { 120 }, 0);
    let levels = || Level::ALL.into_iter().filter(|level| level.is_supported());
    for _ in 0..rounds {
        let groups = groups(random);
        let case = case(random, &groups, &value);
        let (pick, conjugated) = (random.below(8), random.below(4));
        for level in levels() {
            done += case.check(conjugated, (value(4), value(5), nan), |walks, problem| {
                let Some(walks) = joined(walks) else { return false };
                let free: Vec<usize> =
                    (0..walks.len()).filter(|at| walks[*at].role != Role::K).collect();
                if free.is_empty() {
                    return false;
                }
                let mut problem = *problem;
                let shape = Shape::new(walks, free[pick % free.len()], &mut problem);
                let Some(shape) = shape else { return false };
                // SAFETY: the walks stay inside the tensors, and the CPU has the level.
                unsafe { Chunks::new(&shape, &problem, level).run() };
                true
            });
        }
    }
    // Five updates, unless no index is free.
    assert!(done > 2 * rounds * levels().count(), "{done}");
}

#[test]
fn floats() {
    rounds(1, |at| integer(at) as f32, f32::NAN);
    rounds(2, integer, f64::NAN);
}

#[test]
fn complex_numbers() {
    let single = |at: usize| Complex::new(integer(at) as f32, integer(at + 3) as f32);
    rounds(3, single, Complex::new(f32::NAN, f32::NAN));
    let double = |at: usize| Complex::new(integer(at), integer(at + 3));
    rounds(4, double, Complex::new(f64::NAN, f64::NAN));
}

#[test]
fn integers_and_truth_values() {
    rounds(5, |at| at as i8, 77);
    rounds(6, |at| at as i16, 77);
    rounds(7, |at| at as i32, 77);
    rounds(8, |at| at as u64, 77);
    rounds(9, |at| at % 3 == 0, true);
}

/// What is long and narrow in dense tensors, as calls have it; and what is left alone.
#[test]
fn dense() {
    let w = |role, extent, a, b, out| walk((role, extent, a, b, out));
    type Run = fn(&mut [Walk], &Problem<f32>) -> bool;
    let mut cases: Vec<(Vec<Walk>, Run)> = Vec::new();
    for long in [128, 193, 1003] {
        for few in [1, 2, 3, 4] {
            for k in [2, 3, 4, 5, 8, 19] {
                let (m, n) = ((Role::M, long), (Role::N, few));
                let walks =
                    [w(m.0, m.1, k, 0, few), w(n.0, n.1, 0, 1, 1), w(Role::K, k, 1, few, 0)];
                cases.push((walks.to_vec(), product));
                let walks = [
                    w(Role::M, few, k, 0, long),
                    w(Role::N, long, 0, k, 1),
                    w(Role::K, k, 1, 1, 0),
                ];
                cases.push((walks.to_vec(), product));
                let walks = [
                    w(Role::M, few, k * long, 0, 3 * long),
                    w(Role::N, 3, 0, long, long),
                    w(Role::K, k, long, 3 * long, 0),
                    w(Role::Batch, long, 1, 1, 1),
                ];
                if 3 * few * k >= LITTLE {
                    cases.push((walks.to_vec(), batched));
                }
            }
            let walks = [w(Role::Batch, long, few, few, 1), w(Role::K, few, 1, 1, 0)];
            cases.push((walks.to_vec(), sums));
            let walks = [w(Role::M, long, few, 0, 1), w(Role::K, few, 1, 1, 0)];
            cases.push((walks.to_vec(), sums));
            if long * few < PLANNED {
                continue;
            }
            let walks = [w(Role::Batch, long, 1, few, few), w(Role::N, few, 0, 1, 1)];
            cases.push((walks.to_vec(), map));
            let walks = [w(Role::Batch, long, few, few, few), w(Role::Batch, few, 1, 1, 1)];
            cases.push((walks.to_vec(), map));
            let walks = [w(Role::Batch, long, few, 1, few), w(Role::Batch, few, 1, long, 1)];
            cases.push((walks.to_vec(), map));
        }
    }
    for (m, n) in [(2, 2), (8, 3), (1, 8)] {
        let walks = [w(Role::M, m, 1003, 0, n), w(Role::N, n, 0, 1, 1), w(Role::K, 1003, 1, n, 0)];
        cases.push((walks.to_vec(), product));
    }
    for (walks, run) in cases {
        check_dense(walks, run);
    }
}

/// Sums of rows of a few elements for two free indices, in either order of the output, of one source or two.
#[test]
fn short_sums() {
    let w = |role, extent, a, b, out| walk((role, extent, a, b, out));
    for (m, n) in [(64, 65), (129, 7), (5, 1003), (100, 100), (300, 9)] {
        for k in [2, 3, 5, 8] {
            for [across, along] in [[n, 1], [1, m]] {
                let terms = |b| w(Role::K, k, 1, b, 0);
                let alone = [w(Role::M, m, n * k, 0, across), w(Role::M, n, k, 0, along), terms(0)];
                let vector = [alone[0], alone[1], terms(1)];
                let rows =
                    [w(Role::Batch, m, n * k, k, across), w(Role::M, n, k, 0, along), terms(1)];
                let columns =
                    [w(Role::M, m, n * k, 0, across), w(Role::Batch, n, k, k, along), terms(1)];
                let all =
                    [w(Role::Batch, m, n * k, n, across), w(Role::Batch, n, k, 1, along), terms(0)];
                check_dense_of(1, alone.to_vec(), sums);
                for walks in [vector, rows, columns, all] {
                    check_dense(walks.to_vec(), sums);
                }
            }
        }
    }
}

/// What `kernel::small` takes with many rows, and turns to vectors along a batch.
#[test]
fn small() {
    let run = |walks: &mut [Walk], problem: &Problem<f32>| {
        crate::kernel::small::contract(walks, &mut { *problem })
    };
    for (m, n, k) in [(1003, 5, 7), (700, 16, 33), (1001, 9, 64), (801, 13, 2)] {
        let walks = [(Role::M, m, k, 0, n), (Role::N, n, 0, 1, 1), (Role::K, k, 1, n, 0)];
        check_dense(walks.map(walk).to_vec(), run);
        let walks = [(Role::M, m, 1, 0, n), (Role::N, n, 0, k, 1), (Role::K, k, m, 1, 0)];
        check_dense(walks.map(walk).to_vec(), run);
    }
    for (m, n, k) in [(16, 2, 2), (4, 3, 5), (9, 4, 8), (7, 2, 30)] {
        for batch in [64, 131, 1001] {
            let (a, b, out) = (m * k, k * n, m * n);
            let walks = [
                (Role::Batch, batch, a, b, out),
                (Role::M, m, k, 0, n),
                (Role::N, n, 0, 1, 1),
                (Role::K, k, 1, n, 0),
            ];
            check_dense(walks.map(walk).to_vec(), run);
        }
    }
}

/// A walk of dense tensors.
fn walk((role, extent, a, b, out): (Role, usize, usize, usize, usize)) -> Walk {
    Walk { role, extent, a: a as isize, b: b as isize, out: out as isize }
}

/// Checks one case, which has to be taken unless an index has one value.
fn check_dense(walks: Vec<Walk>, run: impl FnMut(&mut [Walk], &Problem<f32>) -> bool) {
    check_dense_of(2, walks, run);
}

/// The same with so many sources.
fn check_dense_of(
    sources: usize,
    walks: Vec<Walk>,
    run: impl FnMut(&mut [Walk], &Problem<f32>) -> bool,
) {
    let data = |stride: fn(&Walk) -> isize| -> Vec<f32> {
        let spans = walks.iter().map(|walk| (walk.extent - 1) * stride(walk) as usize);
        (0..=spans.sum::<usize>()).map(|at| integer(at) as f32).collect()
    };
    let mut out = data(|walk| walk.out);
    out.extend([0.5; 16]);
    let (a, b) = ((data(|walk| walk.a), 0), (data(|walk| walk.b), 0));
    let case = Case { a, b: (sources > 1).then_some(b), out: (out, 0), walks };
    let done = case.check(0, (2.0, 3.0, f32::NAN), run);
    let one = case.walks.iter().any(|walk| walk.extent == 1);
    assert!(done == 5 || one || gemm::is_forced(), "{:?}", case.walks);
}

/// Elements at addresses that are no multiples of their size.
#[test]
fn half_off() {
    let (m, n, k) = (3001, 2, 4);
    let halves =
        |count: usize| -> Vec<f32> { (0..=2 * count).map(|at| (at % 13) as f32).collect() };
    let (a, b, mut c) = (halves(m * k), halves(k * n), halves(m * n));
    let first = |halves: &[f32]| halves[1..].as_ptr().cast::<Complex<f32>>();
    let tensor = |halves: &[f32]| Tensor { pointer: first(halves), conjugated: false };
    let out = c[1..].as_mut_ptr().cast();
    let problem = Problem { a: tensor(&a), b: Some(tensor(&b)), out, merge: Merge::Assign };
    let mut walks = [(Role::M, m, k, 0, n), (Role::N, n, 0, 1, 1), (Role::K, k, 1, n, 0)].map(walk);
    let taken = product(&mut walks, &problem);
    assert!(taken || gemm::is_forced());
    let at = |halves: &[f32], at: usize| Complex::new(halves[1 + 2 * at], halves[2 + 2 * at]);
    for (i, j) in (0..m).flat_map(|i| [(i, 0), (i, 1)]) {
        let terms = (0..k).map(|k_| at(&a, i * k + k_) * at(&b, k_ * n + j));
        let sum = terms.fold(Complex::new(0.0, 0.0), |sum, term| sum + term);
        assert!(!taken || at(&c, i * n + j) == sum, "{i} {j}");
    }
}

/// Threads share lanes, or rows where these are few; the bits are those of one thread.
#[cfg(feature = "rayon")]
#[test]
fn threads() {
    for (long, rows) in [(1000, 16), (24, 130)] {
        let (columns, k) = (20, 40);
        let value = |at: usize| ((at * 37 % 101) as f32).sin();
        let a: Vec<f32> = (0..rows * k * long).map(value).collect();
        let b: Vec<f32> = (0..k * columns * long).map(|at| value(at + 5)).collect();
        let w = |role, extent, a, b, out| walk((role, extent, a, b, out));
        let run = |threads: usize| {
            let mut out = std::vec![0.0; rows * columns * long];
            let mut walks = [
                w(Role::M, rows, k * long, 0, columns * long),
                w(Role::N, columns, 0, long, long),
                w(Role::K, k, long, columns * long, 0),
                w(Role::Batch, long, 1, 1, 1),
            ];
            let tensor = |data: &[f32]| Tensor { pointer: data.as_ptr(), conjugated: false };
            let problem = Problem {
                a: tensor(&a),
                b: Some(tensor(&b)),
                out: out.as_mut_ptr(),
                merge: Merge::Assign,
            };
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let (mut walks, problem) = (SharedMut(&mut walks), SharedMut(problem));
            pool.install(move || batched(walks.get(), problem.get_ref()));
            out
        };
        let one = run(1);
        assert!(gemm::is_forced() || one.iter().any(|sum| *sum != 0.0));
        for threads in [2, 3, 5] {
            assert!(run(threads) == one, "{threads}");
        }
    }
}

/// What goes to a pool of threads, which waits for it.
#[cfg(feature = "rayon")]
struct SharedMut<X>(X);

#[cfg(feature = "rayon")]
impl<X> SharedMut<X> {
    fn get_ref(&self) -> &X {
        &self.0
    }
}

#[cfg(feature = "rayon")]
impl SharedMut<&mut [Walk; 4]> {
    fn get(&mut self) -> &mut [Walk] {
        self.0
    }
}

// SAFETY: the pool runs what it is given before it returns.
#[cfg(feature = "rayon")]
unsafe impl<X> Send for SharedMut<X> {}
