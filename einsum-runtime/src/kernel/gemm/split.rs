//! A long sum for a small output, cut into parts.
//!
//! How many parts there are depends on the extents alone, and they are added up in a fixed order, so
//! that the result has the same bits for any number of threads.

use super::blocking::Blocking;
use super::run_whole;
use super::scratch::Scratch;
use crate::kernel::parallel::{for_each, threads_for};
use crate::kernel::problem::{Merge, Problem, Role, Walk, count, count_of};
use crate::pointer::Update;
use crate::scalar::Scalar;

/// Summed indices of a part: some 8 blocks, so that adding up the parts is next to nothing.
const PART: usize = 4096;

/// As many threads as could have a part each.
const MOST_PARTS: usize = 16;

/// A long index of K, and how many parts it is cut into.
#[derive(Clone, Copy, Debug)]
pub struct SplitK {
    walk: usize,
    parts: usize,
    /// Elements of the output.
    len: usize,
}

impl SplitK {
    /// How to split; `None` where rows or columns are enough to share, or the sum is short.
    pub fn new(walks: &mut [Walk]) -> Option<Self> {
        let len = count_of(walks, |walk| walk.role != Role::K);
        let parts = (longest(walks)?.1 / PART).min(MOST_PARTS);
        // Each part writes a copy of C, and each element of C is read again: a small share of the
        // sums that made it.
        if parts < 2 || len > PART || walks.len() > MOST_WALKS {
            return None;
        }
        // The sums lie in the order of C: vectors had better go along the same index there.
        walks.sort_unstable_by_key(|walk| walk.out.unsigned_abs());
        Some(Self { walk: longest(walks)?.0, parts, len })
    }

    /// Runs it.
    pub fn run<T: Scalar>(&self, walks: &[Walk], problem: &Problem<T>, blocking: Option<Blocking>) {
        let sums = Scratch::new::<T>(self.len.saturating_mul(self.parts));
        let whole = Whole { split: *self, walks, problem, blocking, sums: sums.pointer() };
        let threads = threads_for::<T>(count(walks), 0);
        if threads > 1 {
            for_each(threads, self.parts, &|part| whole.part(part));
        } else {
            (0..self.parts).for_each(|part| whole.part(part));
        }
        whole.merge();
    }
}

/// The longest index of K: its place and its extent.
fn longest(walks: &[Walk]) -> Option<(usize, usize)> {
    let summed = walks.iter().enumerate().filter(|(_, walk)| walk.role == Role::K);
    summed.map(|(place, walk)| (place, walk.extent)).max_by_key(|(_, extent)| *extent)
}

struct Whole<'w, T> {
    split: SplitK,
    walks: &'w [Walk],
    problem: &'w Problem<T>,
    blocking: Option<Blocking>,
    sums: *mut T,
}

// SAFETY: pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so); sources are
// only read, and each part has sums of its own.
unsafe impl<T> Sync for Whole<'_, T> {}

/// A spec has no more labels than this, and the ellipsis' innermost axis.
const MOST_WALKS: usize = 64;

impl<T: Scalar> Whole<'_, T> {
    /// The walks with the output's strides those of a part's sums.
    fn walks(&self, walks: &mut [Walk; MOST_WALKS]) -> usize {
        let mut step = 1;
        for (to, walk) in walks.iter_mut().zip(self.walks) {
            *to = *walk;
            if walk.role != Role::K {
                to.out = step;
                step = step.wrapping_mul(walk.extent as isize);
            }
        }
        self.walks.len()
    }

    fn part(&self, part: usize) {
        let SplitK { walk, parts, len } = self.split;
        let mut walks = [self.walks[0]; MOST_WALKS];
        let count = self.walks(&mut walks);
        let split = &mut walks[walk];
        let (from, to) = (split.extent * part / parts, split.extent * (part + 1) / parts);
        split.extent = to - from;
        let moved = |pointer: *const T, stride: isize| {
            pointer.wrapping_offset(stride.wrapping_mul(from as isize))
        };
        let mut problem = *self.problem;
        problem.a.pointer = moved(problem.a.pointer, split.a);
        let stride = split.b;
        problem.b = problem.b.map(|mut b| {
            b.pointer = moved(b.pointer, stride);
            b
        });
        problem.out = self.sums.wrapping_add(part * len);
        problem.merge = Merge::Assign;
        run_whole(&mut walks[..count], &mut problem, self.blocking);
    }

    /// Adds up the parts, neighbours first, and updates the output.
    fn merge(&self) {
        let SplitK { parts, len, .. } = self.split;
        for element in 0..len {
            let mut sums = [T::ZERO; MOST_PARTS];
            for (part, sum) in sums[..parts].iter_mut().enumerate() {
                // SAFETY: `part` wrote all of its `len` sums.
                *sum = unsafe { self.sums.add(part * len + element).read() };
            }
            let mut left = parts;
            while left > 1 {
                for pair in 0..left / 2 {
                    sums[pair] = sums[2 * pair].plus(sums[2 * pair + 1]);
                }
                if left % 2 == 1 {
                    sums[left / 2] = sums[left - 1];
                }
                left = left.div_ceil(2);
            }
            let out = self.problem.out.wrapping_offset(self.offset(element));
            // SAFETY: an element of the output, which nothing else uses meanwhile.
            unsafe { out.write(self.problem.merge.element(sums[0], out)) };
        }
    }

    /// Where an element of the sums lies in the output.
    fn offset(&self, element: usize) -> isize {
        let (mut rest, mut offset) = (element, 0_isize);
        for walk in self.walks.iter().filter(|walk| walk.role != Role::K) {
            let index = (rest % walk.extent) as isize;
            rest /= walk.extent;
            offset = offset.wrapping_add(index.wrapping_mul(walk.out));
        }
        offset
    }
}
