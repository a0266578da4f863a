//! Memory for what one step of a path hands to a later one.

use alloc::vec::Vec;

use crate::axes::{AnyAxes, AnyExtents};
use crate::error::Error;
use crate::output::Layout;
use crate::pointer::{In, Plain};
use crate::scalar::Scalar;

/// An intermediate in C order: the ellipsis' axes first, then `N` labels.
#[derive(Debug)]
pub struct Intermediate<T, const N: usize> {
    data: Vec<T>,
    count: usize,
    strides: [(char, isize); N],
    run: AnyAxes,
}

impl<T: Scalar, const N: usize> Intermediate<T, N> {
    /// Memory for these labels and their extents, of `like`'s element type, not yet written.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    pub fn new<X>(
        _: In<T, X>,
        labels: [(char, usize); N],
        ellipsis: &AnyExtents,
    ) -> Result<Self, Error> {
        let mut strides = labels.map(|(label, _)| (label, 0));
        let mut block = 1_usize;
        for (axis, (_, extent)) in labels.into_iter().enumerate().rev() {
            strides[axis].1 = block as isize;
            block = block.checked_mul(extent).ok_or(Error::TooLarge)?;
        }
        let runs = ellipsis.count().ok_or(Error::TooLarge)?;
        let count = runs.checked_mul(block).ok_or(Error::TooLarge)?;
        if count > isize::MAX as usize / size_of::<T>().max(1) {
            return Err(Error::TooLarge);
        }
        let run = ellipsis.c_order().scaled(block as isize);
        Ok(Self { data: Vec::with_capacity(count), count, strides, run })
    }

    /// Sets every element to zero, for steps that add to them.
    pub fn fill_zero(&mut self) {
        self.data.resize(self.count, T::ZERO);
    }

    /// The first element, to be written.
    #[inline(always)]
    pub fn pointer(&mut self) -> *mut T {
        self.data.as_mut_ptr()
    }

    /// The first element, to be read once all are written.
    #[inline(always)]
    pub fn read(&self) -> In<T, Plain> {
        In::new(self.data.as_ptr())
    }

    /// The stride along a label, in elements.
    #[inline(always)]
    pub fn stride(&self, label: char) -> isize {
        let known = self.strides.iter().find(|(known, _)| *known == label);
        known.map_or(0, |(_, stride)| *stride)
    }

    /// The ellipsis' axes.
    pub fn run(&self) -> &AnyAxes {
        &self.run
    }
}
