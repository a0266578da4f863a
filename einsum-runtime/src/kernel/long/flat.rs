//! Products without a sum that are one row in every tensor.

use crate::kernel::gemm::Arithmetic;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::problem::{Merge, Problem, Walk};
use crate::kernel::simd::{Dispatch, Job, Lanes};
use crate::pointer::{Assign, Update};
use crate::scalar::Scalar;

use super::{Shared, moved};

/// Runs joined walks, if they are one row of two sources and an output; otherwise leaves them alone.
pub(super) fn run<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
    let [walk @ Walk { a: 1, b: 1, out: 1, extent, .. }] = *walks else { return false };
    let Some(b) = problem.b else { return false };
    if b.conjugated || problem.a.conjugated {
        return false;
    }
    let threads = threads_for(extent);
    let parts = if threads == 1 { 1 } else { threads * PARTS_PER_THREAD };
    let shared = Shared(problem);
    for_each(parts, &|part| {
        let (from, to) = (extent * part / parts, extent * (part + 1) / parts);
        let Problem { a, b, out, merge } = moved(shared.get(), &walk, from);
        let b = b.map_or(a.pointer, |b| b.pointer);
        T::Simd::dispatch(Row { a: a.pointer, b, out, count: to - from, merge });
    });
    true
}

/// `out ← a·b`, element by element.
struct Row<T> {
    a: *const T,
    b: *const T,
    out: *mut T,
    count: usize,
    merge: Merge<T>,
}

impl<T: Scalar> Job<T> for Row<T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let lanes = arithmetic.whole();
        // SAFETY: the walks stay inside the tensors, which whoever made the problem sees to.
        unsafe {
            match self.merge {
                Merge::Assign => self.each(lanes, Assign),
                merge => self.each(lanes, merge),
            }
        }
    }
}

/// Vectors in one turn: a load, a load and a store each, in flight together.
const TURN: usize = 4;

impl<T: Scalar> Row<T> {
    #[inline(always)]
    unsafe fn each<L: Lanes<T>, U: Update<T>>(&self, lanes: L, update: U) {
        let mut at = 0;
        // SAFETY: all elements from `at` on that are read or written are below `count`.
        unsafe {
            while at + TURN * L::WIDTH <= self.count {
                for turn in 0..TURN {
                    self.vector(lanes, update, at + turn * L::WIDTH, L::WIDTH);
                }
                at += TURN * L::WIDTH;
            }
            while at < self.count {
                let n = L::WIDTH.min(self.count - at);
                self.vector(lanes, update, at, n);
                at += n;
            }
        }
    }

    #[inline(always)]
    unsafe fn vector<L: Lanes<T>, U: Update<T>>(&self, lanes: L, update: U, at: usize, n: usize) {
        let out = self.out.wrapping_add(at);
        // SAFETY: the caller's promise.
        unsafe {
            let a = read(lanes, self.a.wrapping_add(at), n);
            let b = read(lanes, self.b.wrapping_add(at), n);
            let merged = update.vector(lanes, lanes.mul(a, b), || read(lanes, out, n));
            lanes.store(out, n, merged);
        }
    }
}

/// # Safety
///
/// `n` elements can be read, at most a vector's.
#[inline(always)]
unsafe fn read<T: Scalar, L: Lanes<T>>(lanes: L, from: *const T, n: usize) -> L::Vector {
    // SAFETY: the caller's promise.
    unsafe { if n == L::WIDTH { lanes.load(from) } else { lanes.load_partial(from, n) } }
}
