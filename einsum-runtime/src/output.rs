//! From extents and the operands' family to the container that holds the output.

use core::mem::MaybeUninit;

use crate::axes::{
    AnyAxes, AnyExtents, AnyRank, Axes, Axis, ExtentList, MAX_RANK, Rank, RankAtLeast, RankIs, Succ,
};
use crate::error::Error;
use crate::extent::{Const, Dyn, Extent};
use crate::operand::Operand;
use crate::operand::scalar::ScalarFamily;
use crate::pointer::In;
use crate::scalar::Scalar;

pub mod array;
#[cfg(feature = "ndarray")]
pub mod ndarray;
pub mod tensor;

/// The axes of a view of known rank, as a list.
pub trait ViewAxes {
    /// `Rank` times `Axis<Dyn>`.
    type Axes: Axes;

    /// The axes with these extents and strides.
    fn axes(extents: &[usize], strides: &[isize]) -> Self::Axes;
}

/// The axes of a view of rank `R`, as a list.
#[inline(always)]
pub fn view_axes<const R: usize>(
    extents: &[usize; R],
    strides: &[isize; R],
) -> <Rank<R> as ViewAxes>::Axes
where
    Rank<R>: ViewAxes,
{
    <Rank<R> as ViewAxes>::axes(extents, strides)
}

macro_rules! list_type {
    () => { () };
    ($head:literal $($tail:literal)*) => { (Axis<Dyn>, list_type!($($tail)*)) };
}

macro_rules! list_value {
    ($e:ident, $s:ident;) => { () };
    ($e:ident, $s:ident; $head:literal $($tail:literal)*) => {
        (Axis { extent: Dyn($e[$head]), stride: $s[$head] }, list_value!($e, $s; $($tail)*))
    };
}

macro_rules! view_axes {
    ($($rank:literal: $($index:literal)*;)*) => {$(
        impl ViewAxes for Rank<$rank> {
            type Axes = list_type!($($index)*);

            #[inline(always)]
            #[allow(unused_variables, clippy::unused_unit, reason = "rank 0 has neither")]
            fn axes(extents: &[usize], strides: &[isize]) -> Self::Axes {
                list_value!(extents, strides; $($index)*)
            }
        }
    )*};
}

view_axes! {
    0:;
    1: 0;
    2: 0 1;
    3: 0 1 2;
    4: 0 1 2 3;
    5: 0 1 2 3 4;
    6: 0 1 2 3 4 5;
    7: 0 1 2 3 4 5 6;
    8: 0 1 2 3 4 5 6 7;
    9: 0 1 2 3 4 5 6 7 8;
    10: 0 1 2 3 4 5 6 7 8 9;
    11: 0 1 2 3 4 5 6 7 8 9 10;
    12: 0 1 2 3 4 5 6 7 8 9 10 11;
}

/// Extents laid out in C order: the last axis has stride 1.
pub trait Layout: ExtentList {
    /// The axes as a list.
    type Axes: Axes;

    /// The product of all extents, zeros left out, or `None` if it overflows.
    fn nonzero_count(self) -> Option<usize>;

    /// The product of all extents; meaningless if [`nonzero_count`](Self::nonzero_count) is `None`.
    fn volume(self) -> usize;

    /// How many elements there are, or `None` if there were too many to count but for zeros: so it is
    /// with containers, empty ones too.
    #[inline(always)]
    fn count(self) -> Option<usize> {
        self.nonzero_count().filter(|count| *count <= isize::MAX as usize).map(|_| self.volume())
    }

    /// The axes. Strides are meaningful only if [`count`](Self::count) is not `None`.
    fn c_order(self) -> Self::Axes;
}

impl Layout for () {
    type Axes = ();

    #[inline(always)]
    fn nonzero_count(self) -> Option<usize> {
        Some(1)
    }

    #[inline(always)]
    fn volume(self) -> usize {
        1
    }

    #[inline(always)]
    fn c_order(self) {}
}

impl<E: Extent, Tail: Layout> Layout for (E, Tail) {
    type Axes = (Axis<E>, Tail::Axes);

    #[inline(always)]
    fn nonzero_count(self) -> Option<usize> {
        self.0.get().max(1).checked_mul(self.1.nonzero_count()?)
    }

    #[inline(always)]
    fn volume(self) -> usize {
        self.0.get().wrapping_mul(self.1.volume())
    }

    #[inline(always)]
    fn c_order(self) -> Self::Axes {
        let stride = self.1.volume() as isize;
        (Axis { extent: self.0, stride }, self.1.c_order())
    }
}

impl Layout for AnyExtents {
    type Axes = AnyAxes;

    fn nonzero_count(self) -> Option<usize> {
        let mut extents = self.as_slice().iter();
        extents.try_fold(1_usize, |count, extent| count.checked_mul((*extent).max(1)))
    }

    fn volume(self) -> usize {
        self.as_slice().iter().fold(1, |volume, extent| volume.wrapping_mul(*extent))
    }

    fn c_order(self) -> AnyAxes {
        let mut strides = [0; MAX_RANK];
        let mut stride = 1_usize;
        let rank = self.as_slice().len();
        for axis in (0..rank).rev() {
            strides[axis] = stride as isize;
            stride = stride.wrapping_mul(self.as_slice()[axis]);
        }
        AnyAxes::new(self.as_slice(), &strides[..rank])
    }
}

/// The family that an output's container comes from: the first operand's, where that is no scalar.
pub trait OrElse<Other> {
    /// The family.
    type Out: Copy;
}

impl<F: Copy> OrElse<F> for ScalarFamily {
    type Out = F;
}

/// The family of an operand.
#[derive(Clone, Copy, Debug)]
pub struct Family<F>(core::marker::PhantomData<F>);

/// The family of `operand`.
#[inline(always)]
pub fn family<A: Operand + ?Sized>(_: &A) -> Family<A::Family> {
    Family(core::marker::PhantomData)
}

/// The first family, or `other` if that is the scalars'.
#[inline(always)]
pub fn or_else<F: OrElse<G>, G>(_: Family<F>, _: Family<G>) -> Family<F::Out> {
    Family(core::marker::PhantomData)
}

/// Storage for an output, not yet written.
///
/// # Safety
///
/// As many elements as it was made for can be written from [`pointer`](Self::pointer) on, until
/// [`finish`](Self::finish).
pub unsafe trait Storage<T> {
    /// The container that it becomes.
    type Out;

    /// Its first element.
    fn pointer(&mut self) -> *mut T;

    /// The container.
    fn finish(self, written: Written) -> Self::Out;
}

/// The first element of an output of the operands' element type.
#[inline(always)]
pub fn storage_pointer<T, A, S: Storage<T>>(_: In<T, A>, storage: &mut S) -> *mut T {
    storage.pointer()
}

/// The output of the operands' element type.
#[inline(always)]
pub fn finished<T, A, S: Storage<T>>(_: In<T, A>, storage: S, written: Written) -> S::Out {
    storage.finish(written)
}

/// The promise that every element of a [`Storage`] has been written.
#[derive(Clone, Copy, Debug)]
pub struct Written(());

impl Written {
    /// Promises it, for the storage that gets it.
    ///
    /// # Safety
    ///
    /// It is given only to a storage whose elements all are written.
    #[inline(always)]
    pub unsafe fn promise() -> Self {
        Self(())
    }
}

/// A family that has a container for these extents.
#[diagnostic::on_unimplemented(
    message = "einsum: no container for an output with extents `{X}`, as the first operand asks",
    label = "in this contraction",
    note = "the output comes in the first operand's kind of container: put an operand first whose kind fits"
)]
///
/// # Safety
///
/// The storage has room for `count` elements.
pub unsafe trait Container<T, X> {
    /// Storage for the container.
    type Storage: Storage<T>;

    /// Storage for `count` elements with these extents.
    fn storage(extents: X, count: usize) -> Self::Storage;
}

/// Extents for which a family `F` has an output: a plain scalar for none, a container for more.
pub trait Output<F, T>: Layout {
    /// Storage for the output.
    type Storage: Storage<T>;

    /// Storage for `count` elements with these extents.
    fn storage(self, count: usize) -> Self::Storage;
}

// SAFETY: whoever makes one (`Output` for `()` and `StaticList`) has room for an element, or for those of a nested array.
unsafe impl<T, A> Storage<T> for MaybeUninit<A> {
    type Out = A;

    #[inline(always)]
    fn pointer(&mut self) -> *mut T {
        self.as_mut_ptr().cast()
    }

    #[inline(always)]
    fn finish(self, _: Written) -> A {
        // SAFETY: `Written` promises it.
        unsafe { self.assume_init() }
    }
}

impl<F, T> Output<F, T> for () {
    type Storage = MaybeUninit<T>;

    #[inline(always)]
    fn storage(self, _: usize) -> MaybeUninit<T> {
        MaybeUninit::uninit()
    }
}

impl<F, T, E: Extent, Tail: Layout> Output<F, T> for (E, Tail)
where
    F: Container<T, (E, Tail)>,
{
    type Storage = F::Storage;

    #[inline(always)]
    fn storage(self, count: usize) -> F::Storage {
        F::storage(self, count)
    }
}

impl<F, T> Output<F, T> for AnyExtents
where
    F: Container<T, AnyExtents>,
{
    type Storage = F::Storage;

    fn storage(self, count: usize) -> F::Storage {
        F::storage(self, count)
    }
}

/// How many elements an output with these extents has, of the operands' element type.
#[inline(always)]
pub fn count<T, A, X: Layout>(_: In<T, A>, extents: X) -> Result<usize, Error> {
    if extents.rank() > MAX_RANK {
        return Err(Error::TooManyAxes { found: extents.rank() });
    }
    // Pointers reach at most `isize::MAX` bytes.
    let limit = isize::MAX as usize / size_of::<T>().max(1);
    match extents.count() {
        Some(count) if count <= limit => Ok(count),
        _ => Err(Error::TooLarge),
    }
}

/// Storage for an output with these extents, of as many elements as [`count`] says. In no `Result`: an array inside one is
/// copied out of it, and then again to where it is returned.
#[inline(always)]
pub fn allocate<F, T, A, X: Output<F, T>>(
    _: Family<F>,
    _: In<T, A>,
    extents: X,
    count: usize,
) -> X::Storage {
    extents.storage(count)
}

/// A value that `einsum_into!` can write.
///
/// Implemented for mutable references to ndarray's arrays and mutable views, nested arrays,
/// slices and `Vec` (rank 1), [`ViewMut`](crate::ViewMut), [`Tensor`](crate::Tensor) and scalars.
///
/// # Safety
///
/// Every element that [`axes_mut`](Self::axes_mut) reach from
/// [`pointer_mut`](Self::pointer_mut) is initialised, can be written as long as the output is
/// borrowed, and is reached by one tuple of indices only.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be written as an output",
    label = "not an output",
    note = "write `&mut out`, where `out` is an ndarray array or mutable view, a nested array, a slice, an `einsum::ViewMut` or a scalar"
)]
pub unsafe trait OutputMut {
    /// The element type.
    type Elem: Scalar;
    /// [`Rank`] or [`AnyRank`].
    type Rank;
    /// The axes as a list.
    type Axes: Axes;

    /// The element whose indices all are zero.
    fn pointer_mut(&mut self) -> *mut Self::Elem;

    /// Extents and strides.
    fn axes_mut(&mut self) -> Self::Axes;
}

// SAFETY: pointer and axes are those of `O`, which is mutably borrowed for longer.
unsafe impl<O: OutputMut + ?Sized> OutputMut for &mut O {
    type Elem = O::Elem;
    type Rank = O::Rank;
    type Axes = O::Axes;

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut O::Elem {
        (**self).pointer_mut()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> O::Axes {
        (**self).axes_mut()
    }
}

/// What may follow `=>` or `+=`: a mutable reference, or a mutable view by value.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be written as an output",
    label = "not a mutable reference, nor a mutable view",
    note = "write `&mut out`, where `out` is an ndarray array or mutable view, a nested array, a slice, an `einsum::ViewMut` or a scalar",
    note = "a value of its own would be dropped, and what was written to it lost"
)]
pub trait OutputArg {
    /// What is written.
    type Arg: OutputMut + ?Sized;

    /// What is written.
    fn arg(&mut self) -> &mut Self::Arg;
}

#[diagnostic::do_not_recommend]
impl<O: OutputMut + ?Sized> OutputArg for &mut O {
    type Arg = O;

    #[inline(always)]
    fn arg(&mut self) -> &mut O {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Scalar, const R: usize> OutputArg for crate::view::ViewMut<'_, T, R>
where
    Self: OutputMut,
{
    type Arg = Self;

    #[inline(always)]
    fn arg(&mut self) -> &mut Self {
        self
    }
}

/// An output that a call makes, if its type can have rank `R`.
#[inline(always)]
pub fn output_arg_of_rank<const R: usize, O: OutputArg>(
    output: &mut O,
) -> &mut <O::Arg as OutputOfRank<R>>::This
where
    O::Arg: OutputOfRank<R>,
{
    output.arg().this()
}

/// An output that a call makes, if its type can have rank `R` or more.
#[inline(always)]
pub fn output_arg_of_rank_at_least<const R: usize, O: OutputArg>(
    output: &mut O,
) -> &mut <O::Arg as OutputOfRankAtLeast<R>>::This
where
    O::Arg: OutputOfRankAtLeast<R>,
{
    output.arg().this()
}

/// An output whose rank is `R`, or can be when the program runs.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be written as an output",
    label = "not a mutable reference, nor a mutable view",
    note = "write `&mut out`, where `out` is an ndarray array or mutable view, a nested array, a slice, an `einsum::ViewMut` or a scalar",
    note = "a value of its own would be dropped, and what was written to it lost"
)]
pub trait OutputOfRank<const R: usize>: OutputMut {
    /// The output itself: no type at all if its rank is another, so that one mistake gives one
    /// message.
    type This: ?Sized;

    /// The output itself.
    fn this(&mut self) -> &mut Self::This;
}

impl<const R: usize, O: OutputMut + ?Sized> OutputOfRank<R> for O
where
    O::Rank: RankIs<R, O::Axes, Of<O> = O>,
{
    type This = <O::Rank as RankIs<R, O::Axes>>::Of<O>;

    #[inline(always)]
    fn this(&mut self) -> &mut Self::This {
        self
    }
}

/// An output whose rank is `R` or more, or can be when the program runs.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be written as an output",
    label = "not a mutable reference, nor a mutable view",
    note = "write `&mut out`, where `out` is an ndarray array or mutable view, a nested array, a slice, an `einsum::ViewMut` or a scalar",
    note = "a value of its own would be dropped, and what was written to it lost"
)]
pub trait OutputOfRankAtLeast<const R: usize>: OutputMut {
    /// The output itself: no type at all if its rank is lower.
    type This: ?Sized;

    /// The output itself.
    fn this(&mut self) -> &mut Self::This;
}

impl<const R: usize, O: OutputMut + ?Sized> OutputOfRankAtLeast<R> for O
where
    O::Rank: RankAtLeast<R, O::Axes, Of<O> = O>,
{
    type This = <O::Rank as RankAtLeast<R, O::Axes>>::Of<O>;

    #[inline(always)]
    fn this(&mut self) -> &mut Self::This {
        self
    }
}

/// The output, if its type can have rank `R`.
#[inline(always)]
pub fn output_of_rank<const R: usize, O: OutputOfRank<R> + ?Sized>(output: &mut O) -> &mut O::This {
    output.this()
}

/// The output, if its type can have rank `R` or more.
#[inline(always)]
pub fn output_of_rank_at_least<const R: usize, O: OutputOfRankAtLeast<R> + ?Sized>(
    output: &mut O,
) -> &mut O::This {
    output.this()
}

/// That a scale factor has the operands' element type.
#[diagnostic::on_unimplemented(
    message = "einsum: the scale factor {NAME} is of type `{Self}`, but the operands have elements of type `{Elem}`",
    label = "expected `{Elem}`, found `{Self}`",
    note = "a scale factor has the operands' element type: convert it (a literal of a float has a point: `2.0`, not `2`)"
)]
pub trait Factor<Elem, const NAME: char> {
    /// The factor.
    fn factor(self) -> Elem;
}

impl<T, const NAME: char> Factor<T, NAME> for T {
    #[inline(always)]
    fn factor(self) -> T {
        self
    }
}

/// A scale factor, which must have the operands' element type; `NAME` is α or β.
#[inline(always)]
pub fn factor<const NAME: char, T, A, V: Factor<T, NAME>>(_: In<T, A>, value: V) -> T {
    value.factor()
}

/// That the output has the operands' element type.
#[diagnostic::on_unimplemented(
    message = "einsum: the output has elements of type `{Self}`, but operand 0 has `{Other}`",
    label = "elements of type `{Self}`, expected `{Other}`",
    note = "output and operands have one element type: write into an output of `{Other}`, or convert the operands first"
)]
///
/// # Safety
///
/// `Other` is `Self`.
pub unsafe trait OutputElem<Other> {
    /// The pointer, its type proven to be the other's.
    fn cast(pointer: *mut Self) -> *mut Other;
}

// SAFETY: they are the same type.
unsafe impl<T> OutputElem<T> for T {
    #[inline(always)]
    fn cast(pointer: *mut T) -> *mut T {
        pointer
    }
}

/// The output's pointer, whose element type must be the operands'.
#[inline(always)]
pub fn output_pointer<T, A, O: OutputMut + ?Sized>(_: In<T, A>, output: &mut O) -> *mut T
where
    O::Elem: OutputElem<T>,
{
    <O::Elem as OutputElem<T>>::cast(output.pointer_mut())
}

/// The output's axes, which must be `R`.
#[inline(always)]
pub fn output_axes<const R: usize, O: OutputMut>(
    output: &mut O,
) -> Result<<O::Rank as RankIs<R, O::Axes>>::List, Error>
where
    O::Rank: RankIs<R, O::Axes>,
{
    <O::Rank as RankIs<R, O::Axes>>::list(output.axes_mut())
        .map_err(|found| Error::rank(None, R, false, found))
}

/// The output's axes, which must be `R` or more.
#[inline(always)]
pub fn output_axes_at_least<const R: usize, O: OutputMut>(
    output: &mut O,
) -> Result<<O::Rank as RankAtLeast<R, O::Axes>>::List, Error>
where
    O::Rank: RankAtLeast<R, O::Axes>,
{
    <O::Rank as RankAtLeast<R, O::Axes>>::list(output.axes_mut())
        .map_err(|found| Error::rank(None, R, true, found))
}

/// That an axis of the output has its label's extent; nothing is broadcast here.
#[diagnostic::on_unimplemented(
    message = "einsum: label {LABEL} has two extents: `{Self}` in the output, but `{Other}` in the operands",
    label = "label {LABEL} is `{Self}` in the output, `{Other}` in the operands",
    note = "the output must have exactly its labels' extents (the arrays' lengths); nothing is broadcast into it"
)]
pub trait Fits<Other, const LABEL: char>: Extent {
    /// The error, if it has not.
    fn fits(self, label: Other) -> Result<(), Error>;
}

macro_rules! fits {
    ([$($n:ident)?] $axis:ty, $label:ty) => {
        #[diagnostic::do_not_recommend]
        impl<const L: char $(, const $n: usize)?> Fits<$label, L> for $axis {
            #[inline(always)]
            fn fits(self, label: $label) -> Result<(), Error> {
                let (expected, found) = (label.get(), self.get());
                if expected == found {
                    Ok(())
                } else {
                    Err(Error::Output { label: L, expected, found })
                }
            }
        }
    };
}

fits!([] Dyn, Dyn);
fits!([N] Dyn, Const<N>);
fits!([N] Const<N>, Dyn);
fits!([N] Const<N>, Const<N>);

/// Checks an axis of the output against its label's extent.
#[inline(always)]
pub fn fits<const LABEL: char, E: Fits<F, LABEL>, F>(axis: Axis<E>, label: F) -> Result<(), Error> {
    axis.extent.fits(label)
}

/// That the axes which the output's ellipsis takes have the operands' extents, as far as the types
/// tell.
pub trait EllipsisFits<Extents> {}

impl EllipsisFits<()> for () {}
#[diagnostic::do_not_recommend]
impl<F, Tail> EllipsisFits<(F, Tail)> for () {}
#[diagnostic::do_not_recommend]
impl<E, Tail> EllipsisFits<()> for (Axis<E>, Tail) {}
#[diagnostic::do_not_recommend]
impl<E: Fits<F, '…'>, F, Tail: EllipsisFits<Rest>, Rest> EllipsisFits<(F, Rest)>
    for (Axis<E>, Tail)
{
}
#[diagnostic::do_not_recommend]
impl<E, Tail> EllipsisFits<AnyExtents> for (Axis<E>, Tail) {}
#[diagnostic::do_not_recommend]
impl EllipsisFits<AnyExtents> for () {}
#[diagnostic::do_not_recommend]
impl<X> EllipsisFits<X> for AnyAxes {}

/// Checks the axes that the output's ellipsis takes, besides `R` labels, against those of the
/// operands.
#[inline(always)]
pub fn ellipsis_fits<const R: usize, A: Axes + EllipsisFits<X>, X: ExtentList>(
    axes: A,
    extents: X,
) -> Result<(), Error> {
    any_ellipsis_fits(R, &axes.to_any(), &extents.erase())
}

fn any_ellipsis_fits(labels: usize, axes: &AnyAxes, extents: &AnyExtents) -> Result<(), Error> {
    let (axes, extents) = (axes.as_slice(), extents.as_slice());
    if axes.len() != extents.len() {
        let (expected, found) = (labels + extents.len(), labels + axes.len());
        return Err(Error::Rank { operand: None, expected, or_more: false, found });
    }
    let clash = axes.iter().zip(extents).find(|(axis, extent)| axis.extent.0 != **extent);
    match clash {
        Some((axis, &expected)) => {
            Err(Error::Output { label: '…', expected, found: axis.extent.0 })
        }
        None => Ok(()),
    }
}

/// The rank of a list of extents.
pub trait ListRank {
    /// [`Rank`] or [`AnyRank`].
    type Rank;
}

impl ListRank for () {
    type Rank = Rank<0>;
}

impl<E, Tail: ListRank<Rank: Succ>> ListRank for (E, Tail) {
    type Rank = <Tail::Rank as Succ>::Next;
}

impl ListRank for AnyExtents {
    type Rank = AnyRank;
}
