//! Slices and `Vec` as vectors of rank 1, and the runtime's own views and tensors.

use alloc::vec::Vec;

use super::Operand;
use crate::axes::{Axes, Axis, Rank};
use crate::extent::Dyn;
use crate::output::{ViewAxes, view_axes};
use crate::pointer::Plain;
use crate::scalar::Scalar;
use crate::view::{Tensor, View, ViewMut};

/// The family of slices and views: outputs are [`Tensor`]s.
#[derive(Clone, Copy, Debug, Default)]
pub struct TensorFamily;

// SAFETY: as many elements as the slice has, one after the other.
unsafe impl<T: Scalar> Operand for [T] {
    type Elem = T;
    type Family = TensorFamily;
    type Rank = Rank<1>;
    type Axes = (Axis<Dyn>, ());
    type Access = Plain;

    #[inline(always)]
    fn pointer(&self) -> *const T {
        self.as_ptr()
    }

    #[inline(always)]
    fn axes(&self) -> Self::Axes {
        (Axis { extent: Dyn(self.len()), stride: 1 }, ())
    }
}

// SAFETY: as many elements as the vector has, one after the other.
unsafe impl<T: Scalar> Operand for Vec<T> {
    type Elem = T;
    type Family = TensorFamily;
    type Rank = Rank<1>;
    type Axes = (Axis<Dyn>, ());
    type Access = Plain;

    #[inline(always)]
    fn pointer(&self) -> *const T {
        self.as_ptr()
    }

    #[inline(always)]
    fn axes(&self) -> Self::Axes {
        self.as_slice().axes()
    }
}

macro_rules! view_operand {
    ($($view:ty, $($lifetime:lifetime)?;)*) => {$(
        // SAFETY: the constructors of views and tensors check that all axes stay inside the data.
        unsafe impl<$($lifetime,)? T: Scalar, const R: usize> Operand for $view
        where
            Rank<R>: ViewAxes,
            <Rank<R> as ViewAxes>::Axes: Axes,
        {
            type Elem = T;
            type Family = TensorFamily;
            type Rank = Rank<R>;
            type Axes = <Rank<R> as ViewAxes>::Axes;
            type Access = Plain;

            #[inline(always)]
            fn pointer(&self) -> *const T {
                self.as_ptr()
            }

            #[inline(always)]
            fn axes(&self) -> Self::Axes {
                view_axes::<R>(&self.extents(), &self.strides())
            }
        }
    )*};
}

view_operand! { View<'a, T, R>, 'a; ViewMut<'a, T, R>, 'a; Tensor<T, R>,; }
