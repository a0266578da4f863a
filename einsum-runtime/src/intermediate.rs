//! Memory for what one step of a path hands to a later one: on the stack if it is small.

use alloc::vec::Vec;
use core::mem::MaybeUninit;

use crate::axes::{AnyAxes, AnyExtents};
use crate::error::Error;
use crate::output::Layout;
use crate::pointer::{In, Plain};
use crate::scalar::Scalar;

/// Elements of an intermediate that needs no allocation, which takes 50 ns and more: an 8 × 8 matrix.
const INLINE: usize = 64;

/// Room on the stack for a small intermediate.
pub type Room<T> = [MaybeUninit<T>; INLINE];

/// Room for elements of `like`'s type.
#[inline(always)]
pub fn room<T: Scalar, X>(_: In<T, X>) -> Room<T> {
    [const { MaybeUninit::uninit() }; INLINE]
}

/// Gives the memory of an intermediate back.
#[inline(always)]
pub fn release<T, R, const N: usize>(_: Intermediate<'_, T, N, R>) {}

/// An intermediate in C order: the ellipsis' axes `R`, if it has any, then `N` labels.
#[derive(Debug)]
pub struct Intermediate<'a, T, const N: usize, R = ()> {
    room: &'a mut Room<T>,
    /// Empty where the room is enough.
    heap: Vec<T>,
    count: usize,
    strides: [(char, isize); N],
    run: R,
}

/// The strides of these labels in C order, and how many elements they reach.
#[inline(always)]
fn layout<const N: usize>(labels: [(char, usize); N]) -> Option<([(char, isize); N], usize)> {
    let mut strides = labels.map(|(label, _)| (label, 0));
    let mut block = 1_usize;
    for (axis, (_, extent)) in labels.into_iter().enumerate().rev() {
        strides[axis].1 = block as isize;
        block = block.checked_mul(extent)?;
    }
    Some((strides, block))
}

impl<'a, T: Scalar, const N: usize> Intermediate<'a, T, N> {
    /// Memory for these labels and their extents, not yet written.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    #[inline(always)]
    pub fn new(room: &'a mut Room<T>, labels: [(char, usize); N]) -> Result<Self, Error> {
        let (strides, count) = layout(labels).ok_or(Error::TooLarge)?;
        Self::of(room, count, strides, ())
    }

    /// The same with the axes of an ellipsis before the labels.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    pub fn with_ellipsis(
        room: &'a mut Room<T>,
        labels: [(char, usize); N],
        ellipsis: &AnyExtents,
    ) -> Result<Intermediate<'a, T, N, AnyAxes>, Error> {
        let (strides, block) = layout(labels).ok_or(Error::TooLarge)?;
        let runs = ellipsis.count().ok_or(Error::TooLarge)?;
        let count = runs.checked_mul(block).ok_or(Error::TooLarge)?;
        let run = ellipsis.c_order().scaled(block as isize);
        Intermediate::of(room, count, strides, run)
    }
}

impl<T, const N: usize> Intermediate<'_, T, N, AnyAxes> {
    /// The ellipsis' axes.
    pub fn run(&self) -> &AnyAxes {
        &self.run
    }
}

impl<'a, T: Scalar, const N: usize, R> Intermediate<'a, T, N, R> {
    #[inline(always)]
    fn of(
        room: &'a mut Room<T>,
        count: usize,
        strides: [(char, isize); N],
        run: R,
    ) -> Result<Self, Error> {
        if count > isize::MAX as usize / size_of::<T>().max(1) {
            return Err(Error::TooLarge);
        }
        let heap = if count > INLINE { Vec::with_capacity(count) } else { Vec::new() };
        Ok(Self { room, heap, count, strides, run })
    }

    /// Sets every element to zero, for steps that add to them.
    pub fn fill_zero(&mut self) {
        if self.count > INLINE {
            self.heap.resize(self.count, T::ZERO);
        } else {
            self.room[..self.count].fill(MaybeUninit::new(T::ZERO));
        }
    }

    /// The first element, to be written.
    #[inline(always)]
    pub fn pointer(&mut self) -> *mut T {
        if self.count > INLINE { self.heap.as_mut_ptr() } else { self.room.as_mut_ptr().cast() }
    }

    /// The first element, to be read once all are written.
    #[inline(always)]
    pub fn read(&self) -> In<T, Plain> {
        let small = self.count <= INLINE;
        In::new(if small { self.room.as_ptr().cast() } else { self.heap.as_ptr() })
    }

    /// The stride along a label, in elements.
    #[inline(always)]
    pub fn stride(&self, label: char) -> isize {
        let known = self.strides.iter().find(|(known, _)| *known == label);
        known.map_or(0, |(_, stride)| *stride)
    }
}

/// How many elements an intermediate has, and from which step to which its memory is needed.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    /// Its elements.
    pub count: usize,
    /// The step that makes it.
    pub made: usize,
    /// The step that reads it.
    pub read: usize,
}

/// Places for intermediates, in the order in which they are made, in memory that they share: what is
/// dead makes room. Returns how many elements there are in all; `None` if they can't be counted.
pub fn arrange(lives: &[Life], offsets: &mut [usize]) -> Option<usize> {
    let mut total = 0;
    for (at, own) in lives.iter().enumerate() {
        let mut from = 0;
        // The lowest place that no other is in that is still to be read: past one of those, or 0.
        let clash = |from: usize, offsets: &[usize]| {
            let end = from.saturating_add(own.count);
            let others = lives[..at].iter().zip(offsets);
            let meets = |(other, place): &(&Life, &usize)| {
                other.read >= own.made && **place < end && from < **place + other.count
            };
            others.filter(meets).map(|(other, place)| place + other.count).max()
        };
        while let Some(past) = clash(from, offsets) {
            from = past;
        }
        offsets[at] = from;
        total = total.max(from.checked_add(own.count)?);
    }
    Some(total)
}

/// Elements of all intermediates together that need no allocation.
const ROOM: usize = 256;

/// Gives `body` memory for so many elements, with anything in it: on the stack if they are few, else in
/// one allocation.
pub fn with_memory<T: Scalar, R>(count: usize, body: impl FnOnce(*mut T) -> R) -> R {
    if count <= ROOM {
        let mut room = [const { MaybeUninit::<T>::uninit() }; ROOM];
        return body(room.as_mut_ptr().cast());
    }
    let mut heap = Vec::<T>::with_capacity(count);
    body(heap.as_mut_ptr())
}
