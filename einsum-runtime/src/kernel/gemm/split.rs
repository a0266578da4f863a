//! A long sum for a small output, cut into parts.
//!
//! How many parts there are depends on the extents alone, which index is cut on extents and strides, and parts are added up in a
//! fixed order, so that the result has the same bits for any number of threads.

use core::slice;

use super::blocking::Blocking;
use super::run_whole;
use super::scratch::Scratch;
use super::tiled::MOST_WALKS;
use crate::kernel::parallel::{for_each, threads_for};
use crate::kernel::problem::{Merge, Problem, Role, Walk, count, count_of};
use crate::pointer::Update;
use crate::scalar::Scalar;

/// Summed indices of a part, on average: some blocks, so that adding up the parts is next to nothing.
const PART: usize = 2048;

/// As many threads as could have a part each.
const MOST_PARTS: usize = 16;

/// Elements of a small output: 4 MiB of `f32` in all parts. Of a larger one, rows and columns are enough to share: what
/// threads pack for each other is used often. (Measured on Zen 4, two threads: 160×28224×168 10.5 ms shared that way, 8.2
/// in parts; 500×20000×500 no difference.)
const SMALL: usize = 1 << 16;

/// Rows or columns of a small output: of more, threads have enough each. (6000×10000×10: 10.5 ms shared, 13.4 in parts.)
const FEW: usize = 1 << 10;

/// Elements of an output that is small whatever its form.
const TINY: usize = 1 << 12;

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
        let wanted = (count_of(walks, |walk| walk.role == Role::K) / PART).min(MOST_PARTS);
        // Powers of two, so that they are added up in pairs, and so many threads have the same to do.
        let wanted = 1 << wanted.checked_ilog2()?;
        let parts = 1 << cut(walks, wanted)?.1.min(wanted).checked_ilog2()?;
        let count = |role: Role| count_of(walks, |walk| walk.role == role);
        let square = count(Role::Batch) == 1 && count(Role::M).max(count(Role::N)) <= FEW;
        // Each part writes a copy of C, and each element of C is read again: a small share of the
        // sums that made it.
        let small = len <= if square { SMALL } else { TINY };
        if parts < 2 || !small || walks.len() > MOST_WALKS {
            return None;
        }
        // The sums lie in the order of C: vectors had better go along the same index there.
        walks.sort_unstable_by_key(|walk| walk.out.unsigned_abs());
        Some(Self { walk: cut(walks, wanted)?.0, parts, len })
    }

    /// How many parts there are.
    #[cfg(test)]
    pub fn parts(&self) -> usize {
        self.parts
    }

    /// Runs it.
    pub fn run<T: Scalar>(&self, walks: &[Walk], problem: &Problem<T>, blocking: Option<Blocking>) {
        let sums = Scratch::new::<T>(self.len.saturating_mul(self.parts));
        let whole = Whole { split: *self, walks, problem, blocking, sums: sums.pointer() };
        let threads = threads_for::<T>(count(walks), 0);
        let even = self.parts.is_multiple_of(threads) || threads.is_multiple_of(self.parts);
        if even || self.len <= TINY {
            for_each(threads, self.parts, &|part| whole.part(part));
        } else {
            // Some would have nothing to do for up to half of the time: each part on all of them.
            (0..self.parts).for_each(|part| whole.part(part));
        }
        let runs = self.len.div_ceil(TOGETHER);
        for_each(threads_for::<T>(self.len * self.parts, 0), runs, &|run| whole.merge(run));
    }
}

/// Elements of C whose parts are added up together: all of them stay in L1.
const TOGETHER: usize = 512;

/// The index of K to cut into so many parts: its place and its extent. One that no source is contiguous along is taken
/// first, so that runs stay whole, if parts are about equal; then a long one.
fn cut(walks: &[Walk], parts: usize) -> Option<(usize, usize)> {
    let summed = walks.iter().enumerate().filter(|(_, walk)| walk.role == Role::K);
    let runs = |walk: &Walk| walk.a == 1 || walk.b == 1;
    let fair = |extent: usize| extent.is_multiple_of(parts) || extent >= EVEN * parts;
    let place = summed.max_by_key(|(_, walk)| (fair(walk.extent) && !runs(walk), walk.extent));
    place.map(|(place, walk)| (place, walk.extent))
}

/// Values of an index in each part, from which one more or less makes little difference.
const EVEN: usize = 4;

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

    /// Adds up the parts of some elements, and updates the output with them.
    fn merge(&self, run: usize) {
        let SplitK { parts, len, .. } = self.split;
        let first = run * TOGETHER;
        let count = TOGETHER.min(len - first);
        let of = |part: usize| self.sums.wrapping_add(part * len + first);
        let mut left = parts / 2;
        while left > 0 {
            for part in 0..left {
                // SAFETY: `part` wrote all of its `len` sums; those of two parts don't overlap, and this call alone uses them.
                let (to, from) = unsafe {
                    let from = slice::from_raw_parts(of(part + left).cast_const(), count);
                    (slice::from_raw_parts_mut(of(part), count), from)
                };
                to.iter_mut().zip(from).for_each(|(to, from)| *to = to.plus(*from));
            }
            left /= 2;
        }
        // SAFETY: as above.
        let sums = unsafe { slice::from_raw_parts(of(0).cast_const(), count) };
        self.update(first, sums);
    }

    /// Updates elements of the output, from number `first` on.
    fn update(&self, mut first: usize, mut sums: &[T]) {
        let inner = self.walks.iter().find(|walk| walk.role != Role::K && walk.extent > 1);
        let (extent, stride) = inner.map_or((1, 0), |walk| (walk.extent, walk.out));
        while !sums.is_empty() {
            let (row, rest) = sums.split_at(sums.len().min(extent - first % extent));
            let to = self.problem.out.wrapping_offset(self.offset(first));
            for (index, sum) in row.iter().enumerate() {
                let out = to.wrapping_offset(stride.wrapping_mul(index as isize));
                // SAFETY: an element of the output, which nothing else uses meanwhile.
                unsafe { out.write(self.problem.merge.element(*sum, out)) };
            }
            (first, sums) = (first + row.len(), rest);
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
