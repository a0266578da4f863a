//! Products of matrices whose tensors lie in short pieces: these are copied first, so that each group of indices is one.
//!
//! Packing and microtiles go along runs of a tensor's elements, some nanoseconds for each run; where an index with few
//! values lies inside others of its group, a run is that short, however large the matrix is. A copy takes a nanosecond
//! or less for each element. (What is packed is no copy: it is laid out for one microtile.)

use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::problem::{Merge, Problem, Role, Tensor, Walk, count, count_of, tidy};
use crate::kernel::simd::width;
use crate::kernel::{gemm, spread, step};
use crate::scalar::Scalar;

/// Products from which copies, some µs at least, are a small share of the time.
const PLANNED: usize = 1 << 14;

/// Products from which sums of rows may be better than any of that, and nanoseconds: plans for them take some 500.
const LEAST: usize = 1 << 12;
const LOOKED_AT: f64 = 6e3;

/// Rows and columns that are few: less than a vector of 64 bytes.
const FEW: usize = 12;

/// The same for tests of every edge, which have small data. Those of an odd number of indices are left to be packed as
/// they lie.
const PLANNED_TINY: usize = 1 << 5;

/// Elements of a run that is long enough.
const RUN: usize = 8;

/// Bytes of a copy at most.
const COPY_BYTES: usize = 8 << 20;

/// The most walks that a problem has.
const MAX_WALKS: usize = 12;

/// A tensor in the walks.
#[derive(Clone, Copy)]
struct Side {
    /// Its groups, beside a batch.
    groups: [Role; 2],
    /// Its stride.
    of: fn(&Walk) -> isize,
    /// Changes it.
    set: fn(&mut Walk, isize),
}

const A: Side = Side { groups: [Role::M, Role::K], of: |walk| walk.a, set: |walk, to| walk.a = to };
const B: Side = Side { groups: [Role::N, Role::K], of: |walk| walk.b, set: |walk, to| walk.b = to };
const OUT: Side =
    Side { groups: [Role::M, Role::N], of: |walk| walk.out, set: |walk, to| walk.out = to };

/// Runs a product of matrices, if some tensor of it lies in short pieces; otherwise leaves it alone.
///
/// `run` runs a product that does not.
pub(crate) fn product<T: Scalar>(
    given: &[Walk],
    problem: &Problem<T>,
    run: fn(&mut [Walk], Problem<T>),
) -> bool {
    // Three walks are one for each group.
    let fits = (4..=MAX_WALKS).contains(&given.len());
    let tiny = gemm::is_forced() && given.len().is_multiple_of(2);
    let least = if tiny { PLANNED_TINY } else { LEAST };
    if !fits || count(given) < least || gemm::is_forced() && !tiny {
        return false;
    }
    let mut walks = [Walk::m(1, 0, 0); MAX_WALKS];
    walks[..given.len()].copy_from_slice(given);
    let left = tidy(&mut walks[..given.len()], |role| role as usize, |outer, inner| outer == inner);
    let walks = &mut walks[..left];
    // Vectors along a batch are another kernel's.
    let along_batch = |walk: &Walk| walk.role == Role::Batch && walk.out == 1;
    if walks.iter().any(|walk| along_batch(walk) && walk.extent >= RUN) {
        return false;
    }
    let others = scattered::<T>(walks).filter(|others| *others >= LOOKED_AT && !tiny);
    if others.is_some_and(|others| spread::product(walks, problem, others)) {
        return true;
    }
    if count(walks) < PLANNED && !tiny {
        return false;
    }
    let found = [A, B, OUT].map(|side| Layout::new::<T>(walks, side));
    if found.iter().all(Option::is_none) {
        return false;
    }
    in_copies(walks, *problem, found, run);
    true
}

/// What the kernels for products of matrices take for tidy walks, copies included, where sums of rows may take less: where
/// C lies in short pieces, and where there are few rows and columns, and two indices are summed. A rough figure, from
/// products of up to a million elements.
fn scattered<T: Scalar>(walks: &[Walk]) -> Option<f64> {
    let of = |role: Role| walks.iter().filter(move |walk| walk.role == role);
    let extent = |role: Role| count_of(walks, |walk| walk.role == role);
    // Batches of small matrices are the small kernels', however short their rows are.
    if walks.len() < 4 || of(Role::Batch).next().is_some() {
        return None;
    }
    let [a, b, out] = [A, B, OUT].map(|side| count_of(walks, |walk| (side.of)(walk) != 0) as f64);
    let run = walks.iter().find(|walk| walk.out.unsigned_abs() == 1);
    if run.is_none_or(|run| run.extent < RUN) {
        // Elements that are read, vectors of FMAs, and elements of C, each by itself.
        let products = count(walks) as f64 / width::<T>() as f64;
        return Some(0.2 * (a + b) + 0.35 * products + 1.4 * out);
    }
    let few = extent(Role::M).max(extent(Role::N)) <= FEW;
    (few && of(Role::K).count() > 1).then_some(a + b)
}

/// Runs tidy walks with copies of those tensors that have a new layout.
fn in_copies<T: Scalar>(
    walks: &mut [Walk],
    mut problem: Problem<T>,
    [a, b, out]: [Option<Layout>; 3],
    run: fn(&mut [Walk], Problem<T>),
) {
    let _a = a.map(|layout| layout.copy(walks, A, &mut problem.a));
    let _b = b.zip(problem.b.as_mut()).map(|(layout, tensor)| layout.copy(walks, B, tensor));
    let Some(layout) = out else { return run(walks, problem) };
    let sums = Scratch::new::<T>(layout.len);
    let mut back = layout.adopt(walks, OUT);
    back.iter_mut().for_each(|walk| (walk.a, walk.out) = (walk.out, walk.a));
    run(walks, Problem { out: sums.pointer(), merge: Merge::Assign, ..problem });
    let a = Tensor { pointer: sums.pointer::<T>().cast_const(), conjugated: false };
    step::run(&mut back[..walks.len()], Problem { a, b: None, ..problem });
}

/// Where the elements of a tensor go that is copied, one after the other.
#[derive(Clone, Copy)]
struct Layout {
    /// The stride of each walk.
    strides: [isize; MAX_WALKS],
    /// Elements.
    len: usize,
}

impl Layout {
    /// One with longer runs; `None` if runs are long, or can't be longer.
    fn new<T>(walks: &[Walk], side: Side) -> Option<Self> {
        let extent = |walks: &[Walk], role: Role| count_of(walks, |walk| walk.role == role);
        let [first, second] = side.groups;
        let stride = |walk: &Walk| (side.of)(walk).unsigned_abs();
        let own = walks.iter().filter(|walk| side.groups.contains(&walk.role) && stride(walk) != 0);
        let unit = *own.min_by_key(|walk| stride(walk))?;
        let group = extent(walks, unit.role);
        let run = if stride(&unit) == 1 { unit.extent } else { 1 };
        let short =
            |walk: &Walk| walk.role == Role::Batch && stride(walk) == 1 && walk.extent < RUN;
        let has_short_batch = walks.iter().any(short);
        if run >= RUN || (group < 2 * unit.extent && !has_short_batch) {
            return None;
        }
        let other = if unit.role == first { second } else { first };
        let swaps = group < RUN && extent(walks, other) > group;
        let (inner, outer) = if swaps { (other, unit.role) } else { (unit.role, other) };
        let mut layout = Self { strides: [0; MAX_WALKS], len: 1 };
        for role in [inner, outer, Role::Batch] {
            for (at, walk) in walks.iter().enumerate().rev().filter(|(_, walk)| walk.role == role) {
                layout.strides[at] = layout.len as isize;
                layout.len = layout.len.checked_mul(walk.extent)?;
            }
        }
        (layout.len.saturating_mul(size_of::<T>()) <= COPY_BYTES).then_some(layout)
    }

    /// Gives walks its strides; returns the walks of a copy.
    fn adopt(&self, walks: &mut [Walk], side: Side) -> [Walk; MAX_WALKS] {
        let mut copies = [Walk::m(1, 0, 0); MAX_WALKS];
        for ((walk, to), copy) in walks.iter_mut().zip(self.strides).zip(&mut copies) {
            if to != 0 {
                *copy = Walk::m(walk.extent, (side.of)(walk), to);
                (side.set)(walk, to);
            }
        }
        copies
    }

    /// Copies a tensor.
    fn copy<T: Scalar>(&self, walks: &mut [Walk], side: Side, tensor: &mut Tensor<T>) -> Scratch {
        let room = Scratch::new::<T>(self.len);
        let mut copies = self.adopt(walks, side);
        let a = Tensor { conjugated: false, ..*tensor };
        let problem = Problem { a, b: None, out: room.pointer(), merge: Merge::Assign };
        step::run(&mut copies[..walks.len()], problem);
        tensor.pointer = room.pointer::<T>().cast_const();
        room
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;
    use crate::kernel::gemm::tests::{Random, integer};
    use crate::kernel::long::tests::case;

    /// Some short indices for each group.
    fn groups(random: &mut Random) -> Vec<(Role, usize)> {
        let mut groups = Vec::new();
        for role in [Role::M, Role::N, Role::K] {
            for _ in 0..2 + random.below(2) {
                groups.push((role, 2 + random.below(5)));
            }
        }
        if random.below(2) == 0 {
            groups.push((Role::Batch, 2 + random.below(4)));
        }
        random.shuffled(groups.len()).into_iter().map(|at| groups[at]).collect()
    }

    #[test]
    fn agrees_with_the_definition() {
        let random = &mut Random(11);
        let mut done = 0;
        for _ in 0..if cfg!(miri) { 2 } else { 60 } {
            let groups = groups(random);
            let case = case(random, &groups, integer);
            let conjugated = random.below(4);
            done += case.check(conjugated, (3.0, 2.0, f64::NAN), |walks, problem| {
                product(walks, problem, gemm::contract)
            });
        }
        assert!(done > 60 || cfg!(miri), "{done}");
    }
}
