//! What the expansion of `einsum!` names. Not for use by hand: it may change at any time.

// The expansion names these; here, they win over items of the user's with the same names.
pub use core::primitive::{bool, isize, usize};

pub use crate::axes::{AnyAxes, AnyExtents, Axes, Axis, ExtentList};
pub use crate::cost::{
    least, only_if, real, real_of_all, real_product, real_sum, stream_seconds, tile_seconds, within,
};
pub use crate::error::{Error, fail};
pub use crate::extent::{Dyn, Extent, agree, meet};
pub use crate::intermediate::size::with_scratch;
pub use crate::intermediate::{Memory, Shape, room};
pub use crate::kernel::blocks::Blocks;
pub use crate::kernel::copies::Copies;
pub use crate::kernel::parallel::limit_threads;
pub use crate::kernel::pieces::run_in_pieces;
pub use crate::kernel::problem::{Problem, Role, Walk};
pub use crate::kernel::simd::{
    Batched, Emitted, Kernels, Lanes, Loops, Permuted, Reduced, fuses, is_small, run, run_plain,
    run_shared,
};
pub use crate::odometer::Odometer;
pub use crate::operand::scalar::literal;
pub use crate::operand::{axes, axes_at_least, first, next, of_rank, of_rank_at_least};
pub use crate::order::network::{Network, Subscript};
pub use crate::order::{
    FOUND, FUSED, Key, OWN, Paths, SLICED, Unfolded, faster, is_sliced, run_route, worth_searching,
    worth_slicing,
};
pub use crate::output::{
    Written, allocate, count, ellipsis_fits, factor, family, finished, fits, or_else,
    output_arg_of_rank, output_arg_of_rank_at_least, output_axes, output_axes_at_least,
    output_of_rank, output_of_rank_at_least, output_pointer, storage_pointer,
};
pub use crate::plan::{Known, Product, RouteSketch, Sketch, StepSketch, Term, plan};
pub use crate::pointer::{Access, Accumulate, Assign, Create, In, Out, Scale, ScaleAssign, Update};
pub use crate::scalar::Scalar;

use alloc::vec::Vec;

use crate::axes::{PopBack, PopFront, PushBack, PushFront};
use crate::broadcast::{Reverse, Zip};
use crate::extent::Meet;
use crate::kernel::simd::Dispatch;
use crate::output::{Layout, OutputMut};

/// Whether two operands start at one element and are read in one way.
#[inline(always)]
pub fn same_tensor<T: Scalar, X: Access, Y: Access>(a: In<T, X>, b: In<T, Y>) -> bool {
    X::CONJUGATED == Y::CONJUGATED && core::ptr::eq(a.tensor().pointer, b.tensor().pointer)
}

/// The bytes of an element.
#[inline(always)]
pub fn element_bytes<T: Scalar, X>(_: In<T, X>) -> usize {
    size_of::<T>()
}

/// A bit for an operand that is the same tensor as an earlier one.
#[inline(always)]
pub fn bit(alike: bool, at: usize) -> u128 {
    u128::from(alike) << at
}

/// Whether two axes have one extent and one stride.
#[inline(always)]
pub fn same_axis<E: Extent, F: Extent>(a: Axis<E>, b: Axis<F>) -> bool {
    a.extent.get() == b.extent.get() && a.stride == b.stride
}

/// One axis for a label that stands for two of one operand: its diagonal.
#[inline(always)]
pub fn diagonal<E: Meet<F>, F>(axis: Axis<E>, other: Axis<F>) -> Option<Axis<E::Out>> {
    let extent = axis.extent.same(other.extent)?;
    Some(Axis { extent, stride: axis.stride.wrapping_add(other.stride) })
}

/// The extents of the ellipsis in two operands, aligned from the last axis, or `None` if they
/// disagree.
#[inline(always)]
#[expect(clippy::type_complexity, reason = "the type is the computation: reverse, zip, reverse")]
pub fn broadcast<const AT: usize, const OTHER_AT: usize, X, Y>(
    x: X,
    y: Y,
) -> Option<<<X::Out as Zip<Y::Out, AT, OTHER_AT>>::Out as Reverse<()>>::Out>
where
    X: Reverse<()>,
    Y: Reverse<()>,
    X::Out: Zip<Y::Out, AT, OTHER_AT>,
    <X::Out as Zip<Y::Out, AT, OTHER_AT>>::Out: Reverse<()>,
{
    Some(x.reverse_onto(()).zip(y.reverse_onto(()))?.reverse_onto(()))
}

/// The first two operands whose ellipses can't be broadcast against each other.
#[cold]
pub fn ellipsis_clash(runs: &[(usize, &AnyAxes)]) -> Error {
    let longest = runs.iter().map(|(_, run)| run.as_slice().len()).max().unwrap_or(0);
    let axis = |from_end: usize| -> Vec<(usize, usize)> {
        let axes = runs.iter().filter_map(|(operand, run)| {
            let axes = run.as_slice();
            Some((*operand, axes[axes.len().checked_sub(from_end)?].extent.0))
        });
        axes.collect()
    };
    let find = |exact| (1..=longest).find_map(|axes| Error::clash('…', &axis(axes), exact));
    find(false).or_else(|| find(true)).unwrap_or_else(|| Error::extents('…', &[]))
}

/// The extents of a step's ellipsis: those of its sources, which are known to agree.
pub fn common_extents(runs: &[&AnyAxes]) -> AnyExtents {
    let rank = runs.iter().map(|run| run.as_slice().len()).max().unwrap_or(0);
    let mut extents = [1; crate::axes::MAX_RANK];
    for run in runs {
        let axes = run.as_slice();
        for (extent, axis) in extents[rank - axes.len()..rank].iter_mut().zip(axes) {
            if axis.extent != Dyn(1) {
                *extent = axis.extent.0;
            }
        }
    }
    AnyExtents::new(&extents[..rank])
}

/// The first axis of a list, and the rest.
#[inline(always)]
pub fn pop_front<L: PopFront>(list: L) -> (L::First, L::Rest) {
    list.pop_front()
}

/// All but the last axis of a list, and the last.
#[inline(always)]
pub fn pop_back<L: PopBack>(list: L) -> (L::Rest, L::Last) {
    list.pop_back()
}

/// A list with one more extent in front.
#[inline(always)]
pub fn push_front<L: PushFront<E>, E>(list: L, extent: E) -> L::Out {
    list.push_front(extent)
}

/// A list with one more extent behind.
#[inline(always)]
pub fn push_back<L: PushBack<E>, E>(list: L, extent: E) -> L::Out {
    list.push_back(extent)
}

/// The axes of a fresh output.
#[inline(always)]
pub fn c_order<X: Layout>(extents: X) -> <X as Layout>::Axes {
    extents.c_order()
}

/// An output's axes, their number forgotten.
pub fn any_axes<O: OutputMut>(output: &mut O) -> AnyAxes {
    output.axes_mut().to_any()
}

/// One, of an operand's element type.
#[inline(always)]
pub fn one<T: Scalar, X>(_: In<T, X>) -> T {
    T::ONE
}

/// Zero, of an operand's element type.
#[inline(always)]
pub fn zero<T: Scalar, X>(_: In<T, X>) -> T {
    T::ZERO
}

/// C ← 0, without reading C.
///
/// # Safety
///
/// Every element that `axes` reach from `pointer` can be written.
pub unsafe fn fill_zero<T: Scalar, X>(_: In<T, X>, pointer: *mut T, axes: &AnyAxes) {
    for_each(axes, |offset| {
        // SAFETY: `for_each` stays inside the axes.
        unsafe { pointer.wrapping_offset(offset).write(T::ZERO) }
    });
}

/// C ← factor · C.
///
/// # Safety
///
/// Every element that `axes` reach from `pointer` is initialised and can be written.
pub unsafe fn scale<T: Scalar>(pointer: *mut T, axes: &AnyAxes, factor: T) {
    if factor == T::ONE {
        return;
    }
    let zero = factor == T::ZERO;
    for_each(axes, |offset| {
        let element = pointer.wrapping_offset(offset);
        // SAFETY: `for_each` stays inside the axes.
        unsafe { element.write(if zero { T::ZERO } else { factor.times(*element) }) }
    });
}

/// Calls `body` with the offset of each element.
fn for_each(axes: &AnyAxes, mut body: impl FnMut(isize)) {
    let extents = common_extents(&[axes]);
    let mut odometer = Odometer::new(&extents, [axes]);
    let (inner, [stride]) = odometer.inner();
    while let Some([offset]) = odometer.advance() {
        for index in 0..inner.0 {
            body(offset.wrapping_add((index as isize).wrapping_mul(stride)));
        }
    }
}

/// The stride of an axis in C order, of the extents of those after it.
#[inline(always)]
#[must_use]
pub const fn c_stride(inner: &[usize]) -> isize {
    let (mut stride, mut axis) = (1_isize, 0);
    while axis < inner.len() {
        stride = stride.wrapping_mul(inner[axis] as isize);
        axis += 1;
    }
    stride
}

/// The walks of a nest over dense arrays in C order, of the loops' roles and extents and the loops that each tensor's axes
/// belong to, sources first; `None` where some extent is dynamic.
pub const fn dense<const N: usize>(
    roles: [Role; N],
    extents: [Option<usize>; N],
    tensors: [&[usize]; 3],
) -> Option<[Walk; N]> {
    let mut walks = [Walk { role: Role::K, extent: 0, a: 0, b: 0, out: 0 }; N];
    let mut at = 0;
    while at < N {
        let Some(extent) = extents[at] else { return None };
        (walks[at].role, walks[at].extent) = (roles[at], extent);
        at += 1;
    }
    let mut tensor = 0;
    while tensor < 3 {
        let axes = tensors[tensor];
        let (mut axis, mut stride) = (axes.len(), 1_isize);
        while axis > 0 {
            axis -= 1;
            let walk = &mut walks[axes[axis]];
            match tensor {
                0 => walk.a = stride,
                1 => walk.b = stride,
                _ => walk.out = stride,
            }
            stride = stride.wrapping_mul(walk.extent as isize);
        }
        tensor += 1;
    }
    Some(walks)
}

/// Whether the types know every extent.
pub const fn all_static(extents: &[Option<usize>]) -> bool {
    let mut axis = 0;
    while axis < extents.len() {
        if extents[axis].is_none() {
            return false;
        }
        axis += 1;
    }
    true
}

/// The extent, where the type knows it.
#[inline(always)]
pub fn static_extent<E: Extent>(_: E) -> Option<usize> {
    E::STATIC
}

/// The product of the extents of an ellipsis, at most `usize::MAX`.
pub fn volume_of_all<L: ExtentList>(extents: L) -> usize {
    volume(extents.erase().as_slice())
}

/// What a sum over these extents begins with.
#[inline(always)]
#[must_use]
pub fn start<T: Scalar>(is_static: bool, extents: &[usize]) -> T {
    // Without terms, it is the sum.
    if is_static && volume(extents) > 0 { <T::Simd as Dispatch<T>>::START } else { T::ZERO }
}

/// The product of all extents, at most `usize::MAX`.
#[inline(always)]
pub fn volume(extents: &[usize]) -> usize {
    extents.iter().fold(1, |volume, extent| volume.saturating_mul(*extent))
}
