//! [`View`] and [`ViewMut`], slices with a shape; [`Tensor`], an owned one.

use alloc::vec::Vec;
use core::marker::PhantomData;
use core::ops::{Index, IndexMut};

use crate::error::Error;

/// A slice read as a tensor of rank `R`: extents and signed strides over `&[T]`.
///
/// # Examples
///
/// ```
/// # use einsum_runtime as einsum;
/// use einsum::View;
///
/// let data = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
/// let matrix = View::new(&data, [2, 3])?;
/// let transposed = View::with_strides(&data, 0, [3, 2], [1, 3])?;
/// let backwards = View::with_strides(&data, 5, [6], [-1])?;
/// # Ok::<(), einsum::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct View<'a, T, const R: usize> {
    pointer: *const T,
    extents: [usize; R],
    strides: [isize; R],
    data: PhantomData<&'a [T]>,
}

/// A slice written as a tensor of rank `R`: extents and signed strides over `&mut [T]`.
#[derive(Debug)]
pub struct ViewMut<'a, T, const R: usize> {
    pointer: *mut T,
    extents: [usize; R],
    strides: [isize; R],
    data: PhantomData<&'a mut [T]>,
}

// SAFETY: a view is a borrowed slice, and shares or moves to threads as one.
unsafe impl<T: Sync, const R: usize> Send for View<'_, T, R> {}
// SAFETY: as above.
unsafe impl<T: Sync, const R: usize> Sync for View<'_, T, R> {}
// SAFETY: as above, for a mutably borrowed slice.
unsafe impl<T: Send, const R: usize> Send for ViewMut<'_, T, R> {}
// SAFETY: as above.
unsafe impl<T: Sync, const R: usize> Sync for ViewMut<'_, T, R> {}

/// An owned tensor of rank `R` in C order: what `einsum!` returns for slices and views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tensor<T, const R: usize> {
    data: Vec<T>,
    extents: [usize; R],
}

impl<'a, T, const R: usize> View<'a, T, R> {
    /// The slice in C order: the last axis has stride 1.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfBounds`] unless the extents' product is the slice's length.
    pub fn new(data: &'a [T], extents: [usize; R]) -> Result<Self, Error> {
        let strides = exact_strides(data.len(), &extents)?;
        Ok(Self { pointer: data.as_ptr(), extents, strides, data: PhantomData })
    }

    /// The slice from element `offset` on, with strides in elements; they may be zero or negative.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfBounds`] if some index reaches outside the slice.
    pub fn with_strides(
        data: &'a [T],
        offset: usize,
        extents: [usize; R],
        strides: [isize; R],
    ) -> Result<Self, Error> {
        check_bounds(data.len(), offset, &extents, &strides)?;
        let pointer = data.as_ptr().wrapping_add(offset);
        Ok(Self { pointer, extents, strides, data: PhantomData })
    }

    pub(crate) fn as_ptr(&self) -> *const T {
        self.pointer
    }
}

impl<'a, T, const R: usize> ViewMut<'a, T, R> {
    /// The slice in C order: the last axis has stride 1.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfBounds`] unless the extents' product is the slice's length.
    pub fn new(data: &'a mut [T], extents: [usize; R]) -> Result<Self, Error> {
        let strides = exact_strides(data.len(), &extents)?;
        Ok(Self { pointer: data.as_mut_ptr(), extents, strides, data: PhantomData })
    }

    /// The slice from element `offset` on, with strides in elements; they may be negative.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfBounds`] if some index reaches outside the slice; [`Error::Overlap`] if two
    /// might reach the same element: sorted by size, each stride must exceed the span of all
    /// smaller ones.
    pub fn with_strides(
        data: &'a mut [T],
        offset: usize,
        extents: [usize; R],
        strides: [isize; R],
    ) -> Result<Self, Error> {
        check_bounds(data.len(), offset, &extents, &strides)?;
        check_overlap(&extents, &strides)?;
        let pointer = data.as_mut_ptr().wrapping_add(offset);
        Ok(Self { pointer, extents, strides, data: PhantomData })
    }

    pub(crate) fn as_ptr(&self) -> *const T {
        self.pointer
    }

    pub(crate) fn as_mut_ptr(&mut self) -> *mut T {
        self.pointer
    }
}

macro_rules! shape {
    ($($view:ty, $($lifetime:lifetime)?;)*) => {$(
        impl<$($lifetime,)? T, const R: usize> $view {
            /// The extent of each axis.
            pub fn extents(&self) -> [usize; R] {
                self.extents
            }

            /// The stride of each axis, in elements.
            pub fn strides(&self) -> [isize; R] {
                self.strides
            }
        }
    )*};
}

shape! { View<'a, T, R>, 'a; ViewMut<'a, T, R>, 'a; }

impl<T, const R: usize> Tensor<T, R> {
    pub(crate) fn from_parts(data: Vec<T>, extents: [usize; R]) -> Self {
        Self { data, extents }
    }

    /// A tensor of these elements in C order.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfBounds`] unless the extents' product is the number of elements.
    pub fn new(data: Vec<T>, extents: [usize; R]) -> Result<Self, Error> {
        exact_strides(data.len(), &extents)?;
        Ok(Self { data, extents })
    }

    /// The extent of each axis.
    pub fn extents(&self) -> [usize; R] {
        self.extents
    }

    /// The stride of each axis, in elements: C order.
    pub fn strides(&self) -> [isize; R] {
        c_strides(&self.extents)
    }

    /// The elements in C order.
    pub fn as_slice(&self) -> &[T] {
        &self.data
    }

    /// The elements in C order, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.data
    }

    /// The elements in C order.
    pub fn into_vec(self) -> Vec<T> {
        self.data
    }

    /// A view of the tensor.
    pub fn view(&self) -> View<'_, T, R> {
        let (extents, strides) = (self.extents, self.strides());
        View { pointer: self.data.as_ptr(), extents, strides, data: PhantomData }
    }

    pub(crate) fn as_ptr(&self) -> *const T {
        self.data.as_ptr()
    }

    fn position(&self, index: [usize; R]) -> usize {
        let inside = index.iter().zip(&self.extents).all(|(i, extent)| i < extent);
        assert!(inside, "index {index:?} is outside a tensor with extents {:?}", self.extents);
        index.iter().zip(&self.extents).fold(0, |at, (i, extent)| at * extent + i)
    }
}

impl<T, const R: usize> Index<[usize; R]> for Tensor<T, R> {
    type Output = T;

    fn index(&self, index: [usize; R]) -> &T {
        &self.data[self.position(index)]
    }
}

impl<T, const R: usize> IndexMut<[usize; R]> for Tensor<T, R> {
    fn index_mut(&mut self, index: [usize; R]) -> &mut T {
        let position = self.position(index);
        &mut self.data[position]
    }
}

fn c_strides<const R: usize>(extents: &[usize; R]) -> [isize; R] {
    let mut strides = [1_isize; R];
    for axis in (1..R).rev() {
        strides[axis - 1] = strides[axis].wrapping_mul(extents[axis] as isize);
    }
    strides
}

fn exact_strides<const R: usize>(len: usize, extents: &[usize; R]) -> Result<[isize; R], Error> {
    let count = extents.iter().try_fold(1_usize, |count, extent| count.checked_mul(*extent));
    let zero = extents.contains(&0);
    if (zero && len == 0) || count == Some(len) {
        Ok(c_strides(extents))
    } else {
        Err(Error::OutOfBounds { len })
    }
}

fn check_bounds(
    len: usize,
    offset: usize,
    extents: &[usize],
    strides: &[isize],
) -> Result<(), Error> {
    let outside = Error::OutOfBounds { len };
    if extents.contains(&0) {
        return if offset <= len { Ok(()) } else { Err(outside) };
    }
    let (mut lowest, mut highest) = (offset as i128, offset as i128);
    for (&extent, &stride) in extents.iter().zip(strides) {
        let Some(span) = (extent as i128 - 1).checked_mul(stride as i128) else {
            return Err(outside);
        };
        let end = if span < 0 { &mut lowest } else { &mut highest };
        *end = end.saturating_add(span);
    }
    if lowest >= 0 && highest < len as i128 { Ok(()) } else { Err(outside) }
}

fn check_overlap<const R: usize>(extents: &[usize; R], strides: &[isize; R]) -> Result<(), Error> {
    if extents.contains(&0) {
        return Ok(());
    }
    let mut axes = [(0, 0); R];
    for (axis, (&extent, &stride)) in axes.iter_mut().zip(extents.iter().zip(strides)) {
        *axis = (stride.unsigned_abs(), extent);
    }
    axes.sort_unstable();
    let mut span = 0;
    for (stride, extent) in axes.into_iter().filter(|(_, extent)| *extent > 1) {
        if stride <= span {
            return Err(Error::Overlap);
        }
        // `check_bounds` came first: this span lies inside a slice.
        span += stride * (extent - 1);
    }
    Ok(())
}
