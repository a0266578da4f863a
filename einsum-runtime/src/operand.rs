//! From a user's value to a view: what may be an operand.

use crate::axes::{Axes, RankAtLeast, RankIs};
use crate::error::Error;
use crate::pointer::{Access, In};
use crate::scalar::Scalar;

pub mod array;
pub mod conj;
#[cfg(feature = "ndarray")]
pub mod ndarray;
pub mod scalar;
pub mod slice;

/// A value that `einsum!` can read.
///
/// Implemented for ndarray's arrays and views (feature `ndarray`), nested arrays `[[T; N]; M]`,
/// slices and `Vec` (rank 1), [`View`](crate::View), [`ViewMut`](crate::ViewMut),
/// [`Tensor`](crate::Tensor), scalars (rank 0), [`conj`](crate::conj) of any of them, and
/// references to them.
///
/// # Safety
///
/// Every element that [`axes`](Self::axes) reach from [`pointer`](Self::pointer) is initialised,
/// and can be read as long as the operand is borrowed.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be an operand",
    label = "not an operand",
    note = "operands are ndarray arrays and views, nested arrays `[[T; N]; M]`, slices and `Vec` (rank 1), `einsum::View` (slices with a shape), scalars, and references to these",
    note = "their elements are numbers, or types of yours that implement `einsum::Scalar`"
)]
pub unsafe trait Operand {
    /// The element type.
    type Elem: Scalar;
    /// Which containers outputs come in, if this is the first operand.
    type Family: Copy;
    /// [`Rank`](crate::axes::Rank) or [`AnyRank`](crate::axes::AnyRank).
    type Rank;
    /// The axes as a list.
    type Axes: Axes;
    /// Whether elements are conjugated as they are read.
    type Access: Access;

    /// The element whose indices all are zero.
    fn pointer(&self) -> *const Self::Elem;

    /// Extents and strides.
    fn axes(&self) -> Self::Axes;
}

macro_rules! forward {
    ($($reference:ty)*) => {$(
        // SAFETY: pointer and axes are those of `O`, which is borrowed for longer.
        unsafe impl<O: Operand + ?Sized> Operand for $reference {
            type Elem = O::Elem;
            type Family = O::Family;
            type Rank = O::Rank;
            type Axes = O::Axes;
            type Access = O::Access;

            #[inline(always)]
            fn pointer(&self) -> *const O::Elem {
                (**self).pointer()
            }

            #[inline(always)]
            fn axes(&self) -> O::Axes {
                (**self).axes()
            }
        }
    )*};
}

forward! { &O &mut O }

/// An operand whose rank is `R`, or can be when the program runs.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be an operand",
    label = "not an operand",
    note = "operands are ndarray arrays and views, nested arrays `[[T; N]; M]`, slices and `Vec` (rank 1), `einsum::View` (slices with a shape), scalars, and references to these",
    note = "their elements are numbers, or types of yours that implement `einsum::Scalar`"
)]
pub trait OfRank<const R: usize>: Operand {
    /// The operand itself: no type at all if its rank is another, so that one mistake gives one
    /// message.
    type This: ?Sized;

    /// The operand itself.
    fn this(&self) -> &Self::This;
}

impl<const R: usize, A: Operand + ?Sized> OfRank<R> for A
where
    A::Rank: RankIs<R, A::Axes, Of<A> = A>,
{
    type This = <A::Rank as RankIs<R, A::Axes>>::Of<A>;

    #[inline(always)]
    fn this(&self) -> &Self::This {
        self
    }
}

/// An operand whose rank is `R` or more, or can be when the program runs.
#[diagnostic::on_unimplemented(
    message = "einsum: `{Self}` can't be an operand",
    label = "not an operand",
    note = "operands are ndarray arrays and views, nested arrays `[[T; N]; M]`, slices and `Vec` (rank 1), `einsum::View` (slices with a shape), scalars, and references to these",
    note = "their elements are numbers, or types of yours that implement `einsum::Scalar`"
)]
pub trait OfRankAtLeast<const R: usize>: Operand {
    /// The operand itself: no type at all if its rank is lower.
    type This: ?Sized;

    /// The operand itself.
    fn this(&self) -> &Self::This;
}

impl<const R: usize, A: Operand + ?Sized> OfRankAtLeast<R> for A
where
    A::Rank: RankAtLeast<R, A::Axes, Of<A> = A>,
{
    type This = <A::Rank as RankAtLeast<R, A::Axes>>::Of<A>;

    #[inline(always)]
    fn this(&self) -> &Self::This {
        self
    }
}

/// The operand, if its type can have rank `R`.
#[inline(always)]
pub fn of_rank<const R: usize, A: OfRank<R> + ?Sized>(operand: &A) -> &A::This {
    operand.this()
}

/// The operand, if its type can have rank `R` or more.
#[inline(always)]
pub fn of_rank_at_least<const R: usize, A: OfRankAtLeast<R> + ?Sized>(operand: &A) -> &A::This {
    operand.this()
}

/// That two operands have the same element type.
#[diagnostic::on_unimplemented(
    message = "einsum: operand {AT} has elements of type `{Self}`, but operand 0 has `{Other}`",
    label = "elements of type `{Self}`, expected `{Other}`",
    note = "all operands have one element type: convert one of them first, as with `.mapv(f64::from)`; operands count from 0"
)]
///
/// # Safety
///
/// `Other` is `Self`.
pub unsafe trait SameElem<Other, const AT: usize> {
    /// The pointer, its type proven to be the other's.
    fn cast(pointer: *const Self) -> *const Other;
}

// SAFETY: they are the same type.
unsafe impl<T, const AT: usize> SameElem<T, AT> for T {
    #[inline(always)]
    fn cast(pointer: *const T) -> *const T {
        pointer
    }
}

/// The first operand's pointer.
#[inline(always)]
pub fn first<A: Operand + ?Sized>(operand: &A) -> In<A::Elem, A::Access> {
    In::new(operand.pointer())
}

/// A later operand's pointer, whose element type must be the first's.
#[inline(always)]
pub fn next<const AT: usize, T, X, A: Operand + ?Sized>(
    _: In<T, X>,
    operand: &A,
) -> In<T, A::Access>
where
    A::Elem: SameElem<T, AT>,
{
    In::new(<A::Elem as SameElem<T, AT>>::cast(operand.pointer()))
}

/// The axes of operand `AT`, which must be `R`.
#[inline(always)]
pub fn axes<const R: usize, const AT: usize, A: Operand + ?Sized>(
    operand: &A,
) -> Result<<A::Rank as RankIs<R, A::Axes>>::List, Error>
where
    A::Rank: RankIs<R, A::Axes>,
{
    <A::Rank as RankIs<R, A::Axes>>::list(operand.axes())
        .map_err(|found| Error::rank(Some(AT), R, false, found))
}

/// The axes of operand `AT`, which must be `R` or more.
#[inline(always)]
pub fn axes_at_least<const R: usize, const AT: usize, A: Operand + ?Sized>(
    operand: &A,
) -> Result<<A::Rank as RankAtLeast<R, A::Axes>>::List, Error>
where
    A::Rank: RankAtLeast<R, A::Axes>,
{
    <A::Rank as RankAtLeast<R, A::Axes>>::list(operand.axes())
        .map_err(|found| Error::rank(Some(AT), R, true, found))
}
