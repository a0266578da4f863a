//! ndarray's arrays and views, of fixed and of dynamic rank.

use ndarray::{ArrayBase, ArrayRef, Data, Dim, Dimension, Ix, IxDyn};

use super::Operand;
use crate::axes::{AnyAxes, AnyRank, Axes, Rank};
use crate::output::ViewAxes;
use crate::pointer::Plain;
use crate::scalar::Scalar;

/// The family of ndarray's arrays.
#[derive(Clone, Copy, Debug, Default)]
pub struct NdarrayFamily;

/// ndarray's dimension types: `Ix0` … `Ix6` and `IxDyn`.
pub trait NdarrayRank: Dimension {
    /// [`Rank`] or [`AnyRank`].
    type Rank;
    /// The axes as a list.
    type Axes: Axes;

    /// Extents and strides.
    fn axes(extents: &[usize], strides: &[isize]) -> Self::Axes;
}

impl<const R: usize> NdarrayRank for Dim<[Ix; R]>
where
    Self: Dimension,
    Rank<R>: ViewAxes,
    <Rank<R> as ViewAxes>::Axes: Axes,
{
    type Rank = Rank<R>;
    type Axes = <Rank<R> as ViewAxes>::Axes;

    #[inline(always)]
    fn axes(extents: &[usize], strides: &[isize]) -> Self::Axes {
        <Rank<R> as ViewAxes>::axes(extents, strides)
    }
}

impl NdarrayRank for IxDyn {
    type Rank = AnyRank;
    type Axes = AnyAxes;

    fn axes(extents: &[usize], strides: &[isize]) -> AnyAxes {
        AnyAxes::new(extents, strides)
    }
}

// SAFETY: ndarray keeps every element that shape and strides reach readable.
unsafe impl<S, D> Operand for ArrayBase<S, D>
where
    S: Data<Elem: Scalar>,
    D: NdarrayRank,
{
    type Elem = S::Elem;
    type Family = NdarrayFamily;
    type Rank = D::Rank;
    type Axes = D::Axes;
    type Access = Plain;

    #[inline(always)]
    fn pointer(&self) -> *const S::Elem {
        self.as_ptr()
    }

    #[inline(always)]
    fn axes(&self) -> D::Axes {
        D::axes(self.shape(), self.strides())
    }
}

// SAFETY: as above.
unsafe impl<T: Scalar, D: NdarrayRank> Operand for ArrayRef<T, D> {
    type Elem = T;
    type Family = NdarrayFamily;
    type Rank = D::Rank;
    type Axes = D::Axes;
    type Access = Plain;

    #[inline(always)]
    fn pointer(&self) -> *const T {
        self.as_ptr()
    }

    #[inline(always)]
    fn axes(&self) -> D::Axes {
        D::axes(self.shape(), self.strides())
    }
}
