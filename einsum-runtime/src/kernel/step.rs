//! A contraction of one or two sources that nothing was emitted for, by the kernel that suits it.

use crate::kernel::problem::{Problem, Role, Tensor, Walk, count};
use crate::kernel::simd::Dispatch;
use crate::kernel::{long, permute, reduce, spread};
use crate::pointer::Update;
use crate::scalar::Scalar;

/// Products up to which plain loops are done before a kernel has made its plan: some 100 ns, at 2 ns
/// for a product.
const PLAIN: usize = 64;

/// Runs it.
pub(crate) fn run<T: Scalar>(walks: &mut [Walk], mut problem: Problem<T>) {
    if walks.iter().any(|walk| walk.extent == 0 && walk.role != Role::K) {
        return;
    }
    if count(walks) <= PLAIN {
        return plain(walks, &problem);
    }
    let has = |role| walks.iter().any(|walk| walk.role == role);
    let is_lane = |walk: &Walk| walk.role == Role::Batch && walk.out == 1 && walk.extent > 1;
    let along_batch = walks.iter().any(is_lane);
    let is_product = [Role::M, Role::N, Role::K].into_iter().all(has);
    let sums = has(Role::K);
    if is_product && along_batch && T::Simd::contract_batch(walks, &problem) {
        return;
    }
    if is_product && !along_batch {
        if !T::Simd::contract_small(walks, &mut problem) {
            T::Simd::contract(walks, problem);
        }
    } else if sums {
        if !short_sum(walks, &problem) {
            reduce::reduce(walks, problem);
        }
    } else if !map(walks, &problem) {
        reduce::reduce(walks, problem);
    }
}

/// Runs a sum in which little is used twice; `false` if the emitted loops are best.
pub(crate) fn sum<T: Scalar>(walks: &mut [Walk], problem: Problem<T>) -> bool {
    if short_sum(walks, &problem) {
        return true;
    }
    let takes = reduce::takes(walks, &problem);
    if takes {
        reduce::reduce(walks, problem);
    }
    takes
}

/// Runs one for a long index, or whose tensors lie in short pieces; otherwise leaves it alone.
fn short_sum<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    long::sums(walks, problem) || spread::sum(walks, problem)
}

/// Runs a product or a copy without a sum; `false` if vectors along the output's unit stride are best.
pub(crate) fn map<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) -> bool {
    // Before walks are joined.
    let run = spread::Run::of(walks);
    long::map(walks, problem)
        || spread::map(walks, run, problem)
        || permute::permute(walks, problem)
}

/// Plain loops over single elements, free ones outside.
fn plain<T: Scalar>(walks: &mut [Walk], problem: &Problem<T>) {
    walks.sort_unstable_by_key(|walk| walk.role == Role::K);
    let (free, summed) = walks.split_at(walks.partition_point(|walk| walk.role != Role::K));
    each(free, [0; 3], &mut |at| {
        let mut sum = T::ZERO;
        each(summed, at, &mut |[a, b, _]| {
            // SAFETY: indices stay below their extents, for which the walks stay inside the tensors.
            let a = unsafe { element(problem.a, a) };
            sum = match problem.b {
                None => sum.plus(a),
                // SAFETY: as above.
                Some(tensor) => a.times_plus(unsafe { element(tensor, b) }, sum),
            };
        });
        let out = problem.out.wrapping_offset(at[2]);
        // SAFETY: as above; an update that reads is used on initialised outputs only.
        unsafe { out.write(problem.merge.element(sum, out)) };
    });
}

/// # Safety
///
/// The offset stays inside the tensor.
unsafe fn element<T: Scalar>(tensor: Tensor<T>, offset: isize) -> T {
    // SAFETY: the caller's promise.
    let element = unsafe { *tensor.pointer.wrapping_offset(offset) };
    if tensor.conjugated { element.conjugate() } else { element }
}

/// Calls `body` with the offsets of each index, beginning with `at`.
fn each(walks: &[Walk], mut at: [isize; 3], body: &mut dyn FnMut([isize; 3])) {
    let Some((walk, inner)) = walks.split_first() else { return body(at) };
    for _ in 0..walk.extent {
        each(inner, at, body);
        for (offset, stride) in at.iter_mut().zip([walk.a, walk.b, walk.out]) {
            *offset = offset.wrapping_add(stride);
        }
    }
}
