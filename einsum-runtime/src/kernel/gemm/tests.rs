//! The engine against the definition, over random groups of indices and random strides.

use core::fmt::Debug;
use std::vec::Vec;

use num_complex::Complex;

use super::*;
use crate::kernel::problem::{Merge, Tensor};
use crate::kernel::simd::Portable;

mod broad;
mod specs;
mod streamed;

/// A small generator: Knuth's linear congruences.
pub(crate) struct Random(pub u64);

impl Random {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    pub fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        (1..count).rev().for_each(|at| order.swap(at, self.below(at + 1)));
        order
    }
}

/// One tensor: the strides of its indices, the offset of its first element, how many it spans.
pub(crate) struct Layout {
    pub strides: Vec<isize>,
    pub first: usize,
    pub len: usize,
}

/// A tensor with the indices that `has`, in random axis order, with gaps and negative strides;
/// where `broadcast`, some of its strides are zero.
pub(crate) fn layout(
    random: &mut Random,
    extents: &[usize],
    has: &[bool],
    broadcast: bool,
) -> Layout {
    let mut strides = std::vec![0; extents.len()];
    let (mut step, mut first) = (1, 0);
    let gaps = random.below(3);
    for at in random.shuffled(extents.len()).into_iter().filter(|at| has[*at]) {
        if broadcast && random.below(8) == 0 {
            continue;
        }
        let negative = gaps > 0 && random.below(4) == 0;
        strides[at] = if negative { -(step as isize) } else { step as isize };
        first += if negative { extents[at].saturating_sub(1) * step } else { 0 };
        step = step * extents[at].max(1) + random.below(gaps + 1);
    }
    Layout { strides, first, len: step.max(1) }
}

/// Small integers, so that sums of floats are exact.
pub(crate) fn integer(at: usize) -> f64 {
    (at * 7 % 15) as f64 - 7.0
}

/// The definition, over every index.
pub(crate) fn naive<T: Scalar>(
    walks: &[Walk],
    problem: &Problem<T>,
    old: &[T],
    first: usize,
) -> Vec<T> {
    if walks.iter().any(|walk| walk.extent == 0 && walk.role != Role::K) {
        return old.to_vec();
    }
    let mut sums = std::vec![T::ZERO; old.len()];
    let mut written = std::vec![false; old.len()];
    let volume: usize = walks.iter().map(|walk| walk.extent.max(1)).product();
    let read = |tensor: Tensor<T>, offset| {
        // SAFETY: inside the tensor, by its strides.
        let value = unsafe { *tensor.pointer.offset(offset) };
        if tensor.conjugated { value.conjugate() } else { value }
    };
    for number in 0..volume {
        let (mut rest, mut a, mut b, mut out) = (number, 0, 0, first as isize);
        for walk in walks {
            let index = (rest % walk.extent.max(1)) as isize;
            rest /= walk.extent.max(1);
            (a, b, out) = (a + index * walk.a, b + index * walk.b, out + index * walk.out);
        }
        written[out as usize] = true;
        if walks.iter().all(|walk| walk.extent > 0) {
            let a = read(problem.a, a);
            let product = problem.b.map_or(a, |tensor| a.times(read(tensor, b)));
            sums[out as usize] = sums[out as usize].plus(product);
        }
    }
    let merged = |at: usize| match problem.merge {
        _ if !written[at] => old[at],
        Merge::Assign => sums[at],
        Merge::Accumulate => old[at].plus(sums[at]),
        Merge::ScaleAssign(alpha) => alpha.times(sums[at]),
        Merge::Scale(alpha, beta) if beta == T::ZERO => alpha.times(sums[at]),
        Merge::Scale(alpha, beta) => alpha.times(sums[at]).plus(beta.times(old[at])),
    };
    (0..old.len()).map(merged).collect()
}

/// Random roles and extents; at most some thousand products.
fn groups(random: &mut Random, most: usize) -> Vec<(Role, usize)> {
    let mut groups = Vec::new();
    let mut volume = 1;
    for role in [Role::K, Role::N, Role::M, Role::Batch] {
        for _ in 0..random.below(3) + usize::from(role == Role::N && random.below(3) > 0) {
            let most = if random.below(2) == 0 { 6 } else { most };
            let extent = if random.below(40) == 0 { 0 } else { 1 + random.below(most) };
            if volume * extent.max(1) <= 60_000 {
                volume *= extent.max(1);
                groups.push((role, extent));
            }
        }
    }
    random.shuffled(groups.len()).into_iter().map(|at| groups[at]).collect()
}

/// One random case, with every merge and some blockings; `nan` fills an output that is not read. Whether its sum is tiled.
fn check<T: Scalar + Debug>(
    random: &mut Random,
    value: impl Fn(usize) -> T,
    nan: T,
    near: impl Fn(T, T) -> bool,
) -> bool {
    let groups = groups(random, 40);
    let extents: Vec<usize> = groups.iter().map(|group| group.1).collect();
    let has = |roles: &[Role]| -> Vec<bool> {
        groups.iter().map(|group| roles.contains(&group.0)).collect()
    };
    let a = layout(random, &extents, &has(&[Role::Batch, Role::M, Role::K]), true);
    let b = layout(random, &extents, &has(&[Role::Batch, Role::N, Role::K]), true);
    let out = layout(random, &extents, &has(&[Role::Batch, Role::M, Role::N]), false);
    let walks: Vec<Walk> = (0..groups.len())
        .map(|at| Walk {
            role: groups[at].0,
            extent: extents[at],
            a: a.strides[at],
            b: b.strides[at],
            out: out.strides[at],
        })
        .collect();
    let data =
        |len: usize, salt: usize| -> Vec<T> { (0..len).map(|at| value(3 * at + salt)).collect() };
    let (xs, ys, old) = (data(a.len, 1), data(b.len, 2), data(out.len + 128, 0));
    let conjugated = random.below(4);
    for merge in [
        Merge::Assign,
        Merge::Accumulate,
        Merge::ScaleAssign(value(4)),
        Merge::Scale(value(4), value(5)),
        Merge::Scale(value(4), T::ZERO),
    ] {
        let reads = matches!(merge, Merge::Accumulate | Merge::Scale(..))
            && merge != Merge::Scale(value(4), T::ZERO);
        let old = if reads { old.clone() } else { std::vec![nan; old.len()] };
        for blocking in [None, Some(Blocking::TINY), Some(Blocking { kc: 100, ..Blocking::TINY })] {
            let mut actual = old.clone();
            let problem = Problem {
                a: Tensor { pointer: &raw const xs[a.first], conjugated: conjugated & 1 > 0 },
                b: Some(Tensor { pointer: &raw const ys[b.first], conjugated: conjugated & 2 > 0 }),
                out: &raw mut actual[64 + out.first],
                merge,
            };
            let expected = naive(&walks, &problem, &old, 64 + out.first);
            contract_in_blocks(&mut walks.clone(), problem, blocking);
            let same = |at: &usize| {
                format!("{:?}", actual[*at]) == format!("{:?}", expected[*at])
                    || near(actual[*at], expected[*at])
            };
            let wrong = (0..old.len()).find(|at| !same(at));
            assert_eq!(wrong, None, "{walks:?} {merge:?} {blocking:?} {conjugated}");
        }
    }
    Tiled::new(&walks).is_some() && !extents.contains(&0)
}

/// Small integers, so that sums of floats are exact.
fn small(at: usize) -> f64 {
    (at * 7 % 15) as f64 - 7.0
}

fn rounds() -> usize {
    if cfg!(miri) {
        3
    } else if cfg!(debug_assertions) {
        60
    } else {
        600
    }
}

#[test]
fn single_precision() {
    let random = &mut Random(1);
    let mut check = || check(random, |at| small(at) as f32, f32::NAN, |x, y| x == y);
    let tiled = (0..rounds()).filter(|_| check()).count();
    assert!(tiled > 0 || cfg!(miri));
}

#[test]
fn double_precision() {
    let random = &mut Random(2);
    for _ in 0..rounds() {
        check(random, small, f64::NAN, |x, y| x == y);
    }
}

#[test]
fn complex_numbers() {
    let random = &mut Random(3);
    let single = |at: usize| Complex::new(small(at) as f32, small(at + 3) as f32);
    let double = |at: usize| Complex::new(small(at), small(at + 3));
    let nan = Complex::new(f64::NAN, f64::NAN);
    for _ in 0..rounds() {
        check(random, single, Complex::new(f32::NAN, 0.0), |x, y| x == y);
        check(random, double, nan, |x, y| x == y);
    }
}

#[test]
fn integers() {
    let random = &mut Random(4);
    for _ in 0..rounds() {
        check(random, |at| (at as i32).wrapping_mul(7919), -1, |x, y| x == y);
        check(random, |at| at as u8, 1, |x, y| x == y);
        check(random, |at| at as i64 * 7919, -1, |x, y| x == y);
    }
}

/// The tropical semiring: zero is not zero in memory, and conjugation, here, is not the identity.
#[derive(Clone, Copy, Debug, PartialEq)]
struct MaxPlus(i32);

impl Scalar for MaxPlus {
    type Simd = Portable<4>;
    const ZERO: Self = Self(i32::MIN / 2);
    const ONE: Self = Self(0);

    fn plus(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    fn times(self, other: Self) -> Self {
        Self((self.0 + other.0).max(i32::MIN / 2))
    }

    fn conjugate(self) -> Self {
        Self(if self.0 == i32::MIN / 2 { self.0 } else { self.0 * 2 })
    }
}

crate::scalar_operand!(MaxPlus);

#[test]
fn semirings() {
    let random = &mut Random(5);
    let value = |at: usize| MaxPlus((at * 7919 % 1000) as i32);
    for _ in 0..rounds() {
        check(random, value, MaxPlus(77), |x, y| x == y);
    }
}

#[test]
fn long_sums_in_parts() {
    let (m, n, k) = (5, 7, 8192 + 4096 + 11);
    let (a, b) = (Vec::from_iter((0..m * k).map(small)), Vec::from_iter((0..k * n).map(small)));
    let mut walks =
        [Walk::n(n, 1, m as isize), Walk::k(k, 1, n as isize), Walk::m(m, k as isize, 1)];
    let mut out = std::vec![0.5; m * n];
    let problem = Problem {
        a: Tensor { pointer: a.as_ptr(), conjugated: false },
        b: Some(Tensor { pointer: b.as_ptr(), conjugated: false }),
        out: out.as_mut_ptr(),
        merge: Merge::Scale(2.0, 4.0),
    };
    let expected = naive(&walks, &problem, &out, 0);
    contract(&mut walks, problem);
    assert_eq!(out, expected);
}

/// Few columns or rows beside a long sum, more than stays near: pieces of the sum, the last one a short one, are added up.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn few_columns_in_pieces() {
    let (m, n) = (reduce::SHARED + 3, 7);
    for swapped in [false, true] {
        let walks_of = |k: usize| {
            let rows = Walk::m(m, k as isize, n as isize);
            let walks = [Walk::n(n, 1, 1), Walk::k(k, 1, n as isize), rows];
            if swapped { walks.map(Walk::swapped) } else { walks }
        };
        let in_pieces = |k: &usize| {
            let walks = walks_of(*k);
            !reduce::prefers::<f64>(&walks) && reduce::piece::<f64>(&walks).is_some()
        };
        let Some(k) = (1001..40_000).step_by(1000).find(in_pieces) else {
            assert!(Caches::current().l3_bytes <= 4 << 20);
            return std::eprintln!("SKIPPED: this CPU's L3 has no room for them");
        };
        let data = |len: usize| Vec::from_iter((0..len).map(small));
        let (a, b) = (data(m * k), data(k * n));
        for (merge, old) in [(Merge::Assign, f64::NAN), (Merge::Scale(2.0, 4.0), 0.5)] {
            let mut out = std::vec![old; m * n];
            let tensor = |of: &[f64]| Tensor { pointer: of.as_ptr(), conjugated: false };
            let (a, b) = if swapped { (&b, &a) } else { (&a, &b) };
            let out_pointer = out.as_mut_ptr();
            let problem = Problem { a: tensor(a), b: Some(tensor(b)), out: out_pointer, merge };
            let expected = naive(&walks_of(k), &problem, &std::vec![old; m * n], 0);
            contract(&mut walks_of(k), problem);
            assert_eq!(out, expected, "{k} {merge:?} {swapped}");
        }
    }
}

/// Against the definition: sources, an output and what becomes of it.
fn agrees<T: Scalar + Debug>(
    walks: &[Walk],
    [xs, ys, old]: [&[T]; 3],
    (conjugated, merge): ([bool; 2], Merge<T>),
    blocking: Option<Blocking>,
    near: impl Fn(T, T) -> bool,
) {
    let mut actual = old.to_vec();
    let problem = Problem {
        a: Tensor { pointer: xs.as_ptr(), conjugated: conjugated[0] },
        b: Some(Tensor { pointer: ys.as_ptr(), conjugated: conjugated[1] }),
        out: actual.as_mut_ptr(),
        merge,
    };
    let expected = naive(walks, &problem, old, 0);
    contract_in_blocks(&mut walks.to_vec(), problem, blocking);
    let wrong = (0..old.len()).find(|at| !near(actual[*at], expected[*at]));
    assert_eq!(wrong, None, "{walks:?} {merge:?} {blocking:?} {conjugated:?}");
}

/// Enough rows and columns for several whole micropanels in a block of either, all packed: `a` and `b`
/// as they lie in "kli,klj" and in "ikl,jkl", where l does not reach its stride in k.
fn wide<T: Scalar + Debug>(value: impl Fn(usize) -> T, near: impl Fn(T, T) -> bool) {
    let blocking = Blocking { mc: 48, kc: 4, nc: 300, in_place_bytes: 0 };
    let (m, n, k, l) = (53_usize, 311_usize, 3_usize, 5_usize);
    for along_free in [true, false] {
        // Strides of the free index, k and l.
        let strides = |count: usize| match along_free {
            true => [1, ((l + 1) * count) as isize, count as isize],
            false => [(k * (l + 1)) as isize, (l + 1) as isize, 1],
        };
        let data = |count: usize, salt: usize| -> Vec<T> {
            (0..count * k * (l + 1)).map(|at| value(3 * at + salt)).collect()
        };
        let ([a_m, a_k, a_l], [b_n, b_k, b_l]) = (strides(m), strides(n));
        let (xs, ys, old) = (data(m, 1), data(n, 2), data(m * n, 5));
        let walks = [
            Walk::k(l, a_l, b_l),
            Walk::m(m, a_m, n as isize),
            Walk::n(n, b_n, 1),
            Walk::k(k, a_k, b_k),
        ];
        let how = ([true, false], Merge::Accumulate);
        agrees(&walks, [&xs, &ys, &old], how, Some(blocking), &near);
    }
}

#[test]
fn micropanels_side_by_side() {
    wide(|at| small(at) as f32, |x, y| x == y);
    wide(small, |x, y| x == y);
    wide(|at| Complex::new(small(at) as f32, small(at + 3) as f32), |x, y| x == y);
    wide(|at| Complex::new(small(at), small(at + 3)), |x, y| x == y);
    wide(|at| (at as i32).wrapping_mul(7919), |x, y| x == y);
    wide(|at| MaxPlus((at * 7919 % 1000) as i32), |x, y| x == y);
}

/// Rows of `a` and of C that begin a whole number of pages apart: fewer of them make a microtile.
fn pages_apart<T: Scalar + Debug>(value: impl Fn(usize) -> T, near: impl Fn(T, T) -> bool) {
    let stride = 4096 / size_of::<T>();
    for (m, n, k) in [(37, 19, 203), (37, 70, 9), (25, 7, 40)] {
        let data = |len: usize, salt: usize| -> Vec<T> {
            (0..len).map(|at| value(3 * at + salt)).collect()
        };
        let (xs, ys, old) = (data(m * stride, 1), data(k * n, 2), data(m * stride, 5));
        let walks = [
            Walk::k(k, 1, n as isize),
            Walk::m(m, stride as isize, stride as isize),
            Walk::n(n, 1, 1),
        ];
        for blocking in [None, Some(Blocking::TINY)] {
            let how = ([false, true], Merge::Accumulate);
            agrees(&walks, [&xs, &ys, &old], how, blocking, &near);
        }
    }
}

#[test]
fn rows_pages_apart() {
    pages_apart(|at| small(at) as f32, |x, y| x == y);
    pages_apart(small, |x, y| x == y);
    pages_apart(|at| Complex::new(small(at) as f32, small(at + 3) as f32), |x, y| x == y);
    pages_apart(|at| (at as i32).wrapping_mul(7919), |x, y| x == y);
    pages_apart(|at| MaxPlus((at * 7919 % 1000) as i32), |x, y| x == y);
}

/// Few rows of `a` and a `b` of more than half of L2, read in strips: whole and ragged, with gaps between its rows, C in
/// its order and across (its columns are transposed in registers then), rows that are one microtile and several; those that broad
/// microtiles are not for.
fn strips<T: Scalar + Debug>(value: impl Fn(usize) -> T, near: impl Fn(T, T) -> bool) {
    let (k, size) = (if cfg!(miri) { 5 } else { 301 }, size_of::<T>());
    let wide = Caches::current().l2_bytes / 2 / size / k + 70;
    let cases = [
        (2, wide, 3, false, Merge::ScaleAssign(value(4))),
        (7, wide, 0, false, Merge::Scale(value(4), value(5))),
        (8, wide.next_multiple_of(64), 0, false, Merge::Accumulate),
        (12, wide, 0, false, Merge::Scale(value(4), value(5))),
        (13, wide + 1, 0, true, Merge::Assign),
        (14, wide + 9, 0, true, Merge::Scale(value(4), value(5))),
    ];
    for (m, n, gap, across, merge) in cases {
        let data = |len: usize, salt: usize| -> Vec<T> {
            (0..len).map(|at| value(3 * at + salt)).collect()
        };
        let (xs, ys, old) = (data(m * k, 1), data(k * (n + gap), 2), data(m * n, 5));
        let (row, column) = if across { (1, m) } else { (n, 1) };
        let walks = [
            Walk::k(k, 1, (n + gap) as isize),
            Walk::m(m, k as isize, row as isize),
            Walk::n(n, 1, column as isize),
        ];
        assert!(!reduce::prefers::<T>(&walks), "{m} {n}");
        // Of complex numbers, broad microtiles have three rows at most, and others six.
        let kind = |plan: &Plan<'_, T>| plan.strips || plan.broad && m == 8;
        assert!(plans::<T>(&walks, merge, kind), "{m} {n}");
        agrees(&walks, [&xs, &ys, &old], ([true, m <= 8], merge), None, &near);
    }
}

/// Whether the plan for it is of a kind.
fn plans<T: Scalar>(walks: &[Walk], merge: Merge<T>, kind: impl Fn(&Plan<'_, T>) -> bool) -> bool {
    let mut element = T::ZERO;
    let tensor = Tensor { pointer: &raw const element, conjugated: false };
    let mut problem = Problem { a: tensor, b: Some(tensor), out: &raw mut element, merge };
    let mut walks = walks.to_vec();
    shape::orient(&mut walks, &mut problem);
    kind(&Plan::new(Shape::new::<T>(&mut walks), &problem, None))
}

/// A batch of products that stay in L2, whose panels of `b` are copied one after the other: a ragged one and whole ones,
/// with gaps between the rows of `b`, entries in both orders.
fn copied<T: Scalar + Debug>(value: impl Fn(usize) -> T, near: impl Fn(T, T) -> bool) {
    let (batch, m, k) = (2, 38, shape::SHORT + 48);
    for (n, gap, merge) in
        [(131, 0, Merge::ScaleAssign(value(4))), (128, 5, Merge::Scale(value(4), value(5)))]
    {
        let data = |len: usize, salt: usize| -> Vec<T> {
            (0..len).map(|at| value(3 * at + salt)).collect()
        };
        let (rows, columns, whole) = (m * k, k * (n + gap), m * n);
        let (xs, ys) = (data(batch * rows, 1), data(batch * columns, 2));
        let old = data(batch * whole, 5);
        let entries = Walk {
            role: Role::Batch,
            extent: batch,
            a: rows as isize,
            b: columns as isize,
            out: whole as isize,
        };
        let walks = [
            entries,
            Walk::k(k, 1, (n + gap) as isize),
            Walk::m(m, k as isize, n as isize),
            Walk::n(n, 1, 1),
        ];
        // Where L2 is smaller, or slow vectors make threads worth it, they are packed.
        if Caches::current().l2_bytes >= 1 << 20 {
            assert!(plans::<T>(&walks, merge, |plan| plan.copy_b || plan.threads > 1), "{n}");
        }
        agrees(&walks, [&xs, &ys, &old], ([true, false], merge), None, &near);
    }
}

#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn panels_copied_one_by_one() {
    copied(|at| small(at) as f32, |x, y| x == y);
    copied(small, |x, y| x == y);
    copied(|at| Complex::new(small(at) as f32, small(at + 3) as f32), |x, y| x == y);
    copied(|at| (at as i32).wrapping_mul(7919), |x, y| x == y);
}

#[test]
fn few_rows_in_strips() {
    strips(|at| small(at) as f32, |x, y| x == y);
    strips(small, |x, y| x == y);
    strips(|at| Complex::new(small(at) as f32, small(at + 3) as f32), |x, y| x == y);
    strips(|at| (at as i32).wrapping_mul(7919), |x, y| x == y);
}
