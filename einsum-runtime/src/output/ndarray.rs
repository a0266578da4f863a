//! ndarray's arrays as outputs.

use ndarray::{Array, ArrayBase, ArrayRef, DataMut, Dim, Dimension, Ix, IxDyn, ViewRepr};

use super::{Container, OrElse, OutputArg, OutputMut, Storage, Written};
use crate::axes::{AnyExtents, ExtentList};
use crate::memory;
use crate::operand::ndarray::{NdarrayFamily, NdarrayRank};
use crate::scalar::Scalar;

impl<F> OrElse<F> for NdarrayFamily {
    type Out = Self;
}

/// The dimension of an output with these extents: `Ix1` … `Ix6`, `IxDyn` past that.
pub trait OutputDim {
    /// The dimension.
    type Dim: Dimension;
}

impl OutputDim for AnyExtents {
    type Dim = IxDyn;
}

macro_rules! list_type {
    () => { () };
    ($head:ident $($tail:ident)*) => { ($head, list_type!($($tail)*)) };
}

macro_rules! output_dim {
    ($($rank:literal: $($extent:ident)*;)*) => {$(
        impl<$($extent),*> OutputDim for list_type!($($extent)*) {
            type Dim = Dim<[Ix; $rank]>;
        }
    )*};
}

output_dim! {
    1: A;
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
    6: A B C D E F;
}

impl<A, B, C, D, E, F, G, Tail> OutputDim for (A, (B, (C, (D, (E, (F, (G, Tail))))))) {
    type Dim = IxDyn;
}

/// Storage for an ndarray array.
#[derive(Debug)]
pub struct NdarrayStorage<T, D> {
    data: Vec<T>,
    count: usize,
    dim: D,
}

// SAFETY: a vector with room for `count` elements.
unsafe impl<T, D: Dimension> Storage<T> for NdarrayStorage<T, D> {
    type Out = Array<T, D>;

    #[inline(always)]
    fn pointer(&mut self) -> *mut T {
        self.data.as_mut_ptr()
    }

    #[inline(always)]
    fn finish(mut self, _: Written) -> Array<T, D> {
        // SAFETY: `storage` reserved `count` elements, which is the product of the extents; `Written`
        // promises that they are written.
        unsafe {
            self.data.set_len(self.count);
            Array::from_shape_vec_unchecked(self.dim, self.data)
        }
    }
}

// SAFETY: the storage is a vector with room for `count` elements.
unsafe impl<T, X: ExtentList + OutputDim> Container<T, X> for NdarrayFamily {
    type Storage = NdarrayStorage<T, X::Dim>;

    #[inline(always)]
    fn storage(extents: X, count: usize) -> Self::Storage {
        let mut dim = X::Dim::zeros(extents.rank());
        extents.write_to(dim.slice_mut());
        NdarrayStorage { data: memory::room(count), count, dim }
    }
}

// SAFETY: ndarray keeps every element of a mutable array writable and reached once.
#[diagnostic::do_not_recommend]
unsafe impl<S, D> OutputMut for ArrayBase<S, D>
where
    S: DataMut<Elem: Scalar>,
    D: NdarrayRank,
{
    type Elem = S::Elem;
    type Rank = D::Rank;
    type Axes = D::Axes;

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut S::Elem {
        self.as_mut_ptr()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> D::Axes {
        // An `ArcArray` may change its strides as it becomes unique: look at them after that.
        let _ = self.as_mut_ptr();
        D::axes(self.shape(), self.strides())
    }
}

// SAFETY: as above.
unsafe impl<T: Scalar, D: NdarrayRank> OutputMut for ArrayRef<T, D> {
    type Elem = T;
    type Rank = D::Rank;
    type Axes = D::Axes;

    #[inline(always)]
    fn pointer_mut(&mut self) -> *mut T {
        self.as_mut_ptr()
    }

    #[inline(always)]
    fn axes_mut(&mut self) -> D::Axes {
        D::axes(self.shape(), self.strides())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Scalar, D: NdarrayRank> OutputArg for ArrayBase<ViewRepr<&mut T>, D> {
    type Arg = Self;

    #[inline(always)]
    fn arg(&mut self) -> &mut Self {
        self
    }
}
