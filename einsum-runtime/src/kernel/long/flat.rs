//! Products without a sum that are one row in every tensor.

use crate::kernel::gemm::Arithmetic;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::permute::{Factor, Row};
use crate::kernel::problem::{Merge, Problem, Walk};
use crate::kernel::simd::{Dispatch, Job};
use crate::pointer::{Assign, Out, Update};
use crate::scalar::Scalar;

use super::Shared;

/// Runs joined walks, if they are one row of two sources and an output; otherwise leaves them alone.
pub(super) fn run<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
    let [walk @ Walk { a: 1, b: 1, out: 1, extent, .. }] = *walks else { return false };
    let threads = threads_for::<T>(extent, extent.saturating_mul(3 * size_of::<T>()));
    let parts = if threads == 1 { 1 } else { threads * PARTS_PER_THREAD };
    let shared = Shared(problem);
    for_each(threads, parts, &|part| {
        let (from, to) = (extent * part / parts, extent * (part + 1) / parts);
        T::Simd::dispatch(Flat { problem: shared.get().moved(&walk, from), count: to - from });
    });
    true
}

/// The first so many elements.
struct Flat<T> {
    problem: Problem<T>,
    count: usize,
}

impl<T: Scalar> Job<T> for Flat<T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // One loop for updates that read and one for the common one that does not.
        match self.problem.merge {
            Merge::Assign => self.write(arithmetic, Assign),
            merge => self.write(arithmetic, merge),
        }
    }
}

impl<T: Scalar> Flat<T> {
    #[inline(always)]
    fn write<A: Arithmetic<T>>(&self, arithmetic: A, update: impl Update<T>) {
        let Problem { a, b, out, .. } = self.problem;
        let factors = [a, b.unwrap_or(a)].map(|source| Factor {
            pointer: source.pointer,
            splat: false,
            conjugated: source.conjugated,
        });
        let row = Row { factors, count: 1 + usize::from(b.is_some()), len: self.count };
        // SAFETY: the walks stay inside the tensors, which whoever made the problem sees to.
        unsafe { row.write(arithmetic.whole(), Out::new(out, update)) };
    }
}
