//! [`Tensor`] as output, for slices and views; and the outputs that go with them.

use alloc::vec::Vec;

use super::{Container, ListRank, OrElse, OutputMut, Storage, ViewAxes, Written, view_axes};
use crate::axes::{Axis, ExtentList, Rank};
use crate::extent::Dyn;
use crate::memory;
use crate::operand::Operand;
use crate::operand::slice::TensorFamily;
use crate::scalar::Scalar;
use crate::view::{Tensor, ViewMut};

impl<F> OrElse<F> for TensorFamily {
    type Out = Self;
}

/// Storage for a [`Tensor`].
#[derive(Debug)]
pub struct TensorStorage<T, const R: usize> {
    data: Vec<T>,
    count: usize,
    extents: [usize; R],
}

// SAFETY: a vector with room for `count` elements.
unsafe impl<T, const R: usize> Storage<T> for TensorStorage<T, R> {
    type Out = Tensor<T, R>;

    #[inline(always)]
    fn pointer(&mut self) -> *mut T {
        self.data.as_mut_ptr()
    }

    #[inline(always)]
    fn finish(mut self, _: Written) -> Tensor<T, R> {
        // SAFETY: `storage` reserved `count` elements; `Written` promises that they are written.
        unsafe { self.data.set_len(self.count) };
        Tensor::from_parts(self.data, self.extents)
    }
}

/// A rank that has a [`Tensor`].
pub trait TensorRank<T> {
    /// Its storage.
    type Storage: Storage<T>;

    /// Storage for `count` elements.
    fn storage(extents: impl ExtentList, count: usize) -> Self::Storage;
}

impl<T, const R: usize> TensorRank<T> for Rank<R> {
    type Storage = TensorStorage<T, R>;

    #[inline(always)]
    fn storage(extents: impl ExtentList, count: usize) -> Self::Storage {
        let mut array = [0; R];
        extents.write_to(&mut array);
        TensorStorage { data: memory::room(count), count, extents: array }
    }
}

// SAFETY: `TensorRank` makes a vector with room for `count` elements.
unsafe impl<T, E, Tail> Container<T, (E, Tail)> for TensorFamily
where
    (E, Tail): ExtentList + ListRank<Rank: TensorRank<T>>,
{
    type Storage = <<(E, Tail) as ListRank>::Rank as TensorRank<T>>::Storage;

    #[inline(always)]
    fn storage(extents: (E, Tail), count: usize) -> Self::Storage {
        <(E, Tail) as ListRank>::Rank::storage(extents, count)
    }
}

// SAFETY: a mutable slice's elements, one after the other.
unsafe impl<T: Scalar> OutputMut for [T] {
    type Elem = T;
    type Rank = Rank<1>;
    type Axes = (Axis<Dyn>, ());

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut T {
        self.as_mut_ptr()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> Self::Axes {
        Operand::axes(self)
    }
}

// SAFETY: a vector's elements, one after the other.
unsafe impl<T: Scalar> OutputMut for Vec<T> {
    type Elem = T;
    type Rank = Rank<1>;
    type Axes = (Axis<Dyn>, ());

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut T {
        self.as_mut_ptr()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> Self::Axes {
        Operand::axes(self)
    }
}

// SAFETY: `ViewMut`'s constructor checks that all axes stay inside the data and never meet.
unsafe impl<T: Scalar, const R: usize> OutputMut for ViewMut<'_, T, R>
where
    Rank<R>: ViewAxes,
{
    type Elem = T;
    type Rank = Rank<R>;
    type Axes = <Rank<R> as ViewAxes>::Axes;

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut T {
        self.as_mut_ptr()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> Self::Axes {
        view_axes::<R>(&self.extents(), &self.strides())
    }
}

// SAFETY: a tensor's own elements, in C order.
unsafe impl<T: Scalar, const R: usize> OutputMut for Tensor<T, R>
where
    Rank<R>: ViewAxes,
{
    type Elem = T;
    type Rank = Rank<R>;
    type Axes = <Rank<R> as ViewAxes>::Axes;

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut T {
        self.as_mut_slice().as_mut_ptr()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> Self::Axes {
        view_axes::<R>(&self.extents(), &self.strides())
    }
}
