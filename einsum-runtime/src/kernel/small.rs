//! Products of small matrices, one or a batch of them, straight from the strided sources.
//!
//! [`gemm`](super::gemm) plans, sorts, packs and makes tables, some 300 ns for each call: as long as a
//! 16×16 product takes. Here a call's walks are looked at once, and the registers hold as much of
//! C as they can: rows of a matrix, or of several entries of the batch where a matrix has few.
//!
//! Each element of C is summed in the order of its summed indices, whatever tile it is in; `square` alone, for
//! static arrays whose sums are contiguous, adds up lanes.

mod direct;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub(crate) mod fixed;
mod product;
mod shape;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod square;
#[cfg(test)]
mod tests;
mod tile;
mod tiny;

use crate::kernel::gemm;
use crate::kernel::long;
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::problem::{Problem, Walk};
use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;
pub use direct::Direct;
use shape::Shape;

/// Runs a product of two matrices with few columns, unless the large kernels are asked for.
#[inline(always)]
pub(crate) fn direct<T: Scalar, L: Lanes<T>>(lanes: L, product: &Direct<T>) -> bool {
    if gemm::is_forced() {
        return false;
    }
    // SAFETY: its walks stay inside the tensors, which whoever made the problem sees to.
    unsafe { product.run(lanes) };
    true
}

/// Runs a contraction of two sources if its matrices are small; otherwise leaves it alone.
pub(crate) fn contract<T: Scalar>(walks: &mut [Walk], problem: &mut Problem<T>) -> bool {
    if gemm::is_forced() {
        return false;
    }
    let mut shape = Shape::ONE;
    if !shape.set(walks, problem) {
        return false;
    }
    if shape.volume >= MANY && shape.is_narrow::<T>() && across(&shape, problem) {
        return true;
    }
    if shape.volume >= SHARED && shape.entry.extent > 1 && shape.has_parts() {
        on_threads(&shape, problem, threads_for::<T>(shape.work::<T>(), 0));
    } else {
        on_one_thread(&shape, problem);
    }
    true
}

/// Runs a contraction of two sources, whatever its size.
pub(crate) fn contract_any<T: Scalar>(walks: &mut [Walk], mut problem: Problem<T>) {
    if !contract(walks, &mut problem) {
        gemm::contract(walks, problem);
    }
}

/// Products from which threads may share a batch: its work is looked at then.
const SHARED: usize = 1 << 17;

/// Products from which copies along a batch, some 100 ns at first, may be worth it.
const MANY: usize = 1 << 11;

/// Runs a batch of narrow products with vectors along the batch.
#[inline(never)]
fn across<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>) -> bool {
    let [outer, inner] = shape.k;
    let mut walks = [shape.entry, shape.row, shape.lane, outer, inner].map(|walk| *walk);
    long::entries(&mut walks, problem)
}

#[inline(never)]
fn on_threads<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>, threads: usize) {
    if threads == 1 {
        return on_one_thread(shape, problem);
    }
    let parts = shape.entry.extent.min(threads * PARTS_PER_THREAD);
    let problem = Shared(problem);
    for_each(threads, parts, &|part| {
        let all = shape.entry.extent;
        let (from, to) = (all * part / parts, all * (part + 1) / parts);
        let entry = Walk { extent: to - from, ..*shape.entry };
        let (shape, problem) = shape.part(problem.get(), from, &entry);
        on_one_thread(&shape, &problem);
    });
}

/// What threads share.
struct Shared<'s, X>(&'s X);

impl<X> Shared<'_, X> {
    fn get(&self) -> &X {
        self.0
    }
}

// SAFETY: pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so); sources are
// only read, and each part writes other elements of C.
unsafe impl<X> Sync for Shared<'_, X> {}

#[inline(always)]
fn on_one_thread<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>) {
    // SAFETY: the walks stay inside the tensors, which whoever made the problem sees to, and parts for threads
    // are parts of one walk of the output's.
    unsafe { product::run(shape, problem) };
}
