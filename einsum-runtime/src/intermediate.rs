//! Memory for what one step of a path hands to a later one: all of a path's intermediates together, on the
//! stack if they are small, or if the types know their size.

pub mod size;

use alloc::vec::Vec;
use core::marker::PhantomData;
use core::mem::MaybeUninit;

use crate::axes::{AnyAxes, AnyExtents};
use crate::error::Error;
use crate::memory;
use crate::output::Layout;
use crate::pointer::{In, Plain};
use crate::scalar::Scalar;

/// Elements of all intermediates together that need no allocation, which takes 50 ns and more: two 16 × 16
/// matrices.
const INLINE: usize = 512;

/// Room on the stack for small intermediates.
pub type Room<T> = MaybeUninit<[T; INLINE]>;

/// Room for elements of `like`'s type.
#[inline(always)]
pub fn room<T: Scalar, X>(_: In<T, X>) -> Room<T> {
    MaybeUninit::uninit()
}

/// How many elements an intermediate has, and from which step to which its memory is needed.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    /// Its elements.
    pub count: usize,
    /// The step that makes it.
    pub made: usize,
    /// The last step that reads it.
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

/// Places one after the other, and how many elements there are in all.
#[inline(always)]
fn row<const K: usize>(lives: &[Life; K]) -> ([usize; K], usize) {
    let (mut offsets, mut count) = ([0; K], 0_usize);
    for (offset, life) in offsets.iter_mut().zip(lives) {
        (*offset, count) = (count, count.saturating_add(life.count));
    }
    (offsets, count)
}

/// Memory for a number of elements, with anything in it.
#[derive(Debug)]
pub struct Memory<'a, T> {
    pointer: *mut T,
    /// Empty where the room is enough. It is only kept.
    _heap: Vec<T>,
    room: PhantomData<&'a mut T>,
}

impl<'a, T> Memory<'a, T> {
    /// The room if it is enough, which is of whatever type, else an allocation.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    #[inline(always)]
    pub fn new<S>(room: &'a mut MaybeUninit<S>, count: usize) -> Result<Self, Error> {
        if count > isize::MAX as usize / size_of::<T>().max(1) {
            return Err(Error::TooLarge);
        }
        let aligned = align_of::<S>() >= align_of::<T>();
        let enough = aligned && count.saturating_mul(size_of::<T>()) <= size_of::<S>();
        let mut heap = if enough { Vec::new() } else { memory::room(count) };
        let pointer = if enough { room.as_mut_ptr().cast::<T>() } else { heap.as_mut_ptr() };
        Ok(Self { pointer, _heap: heap, room: PhantomData })
    }

    /// The first element.
    #[inline(always)]
    pub fn pointer(&self) -> *mut T {
        self.pointer
    }
}

/// Memory for `K` intermediates.
#[derive(Debug)]
pub struct Scratch<'a, T, const K: usize> {
    memory: Memory<'a, T>,
    counts: [usize; K],
    offsets: [usize; K],
}

impl<'a, T, const K: usize> Scratch<'a, T, K> {
    /// Memory for all of them, given in the order in which they are made.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    #[inline(always)]
    pub fn new(room: &'a mut Room<T>, lives: [Life; K]) -> Result<Self, Error> {
        let (mut offsets, mut count) = row(&lives);
        // One after the other if there is room for that: the compiler knows the places of static ones.
        if count > INLINE {
            count = arrange(&lives, &mut offsets).ok_or(Error::TooLarge)?;
        }
        let counts = lives.map(|life| life.count);
        Ok(Self { memory: Memory::new(room, count)?, counts, offsets })
    }

    /// The same in room of a size that types tell: each intermediate is in the slot of this number, and two in one
    /// slot are not needed at one time.
    #[inline(always)]
    fn in_slots<S>(
        room: &'a mut MaybeUninit<S>,
        lives: [Life; K],
        slots: [usize; K],
    ) -> Result<Self, Error> {
        let counts = lives.map(|life| life.count);
        // The size of each slot, at the place of its number: there are no more of them than intermediates.
        let mut sizes = [0; K];
        for (slot, count) in slots.into_iter().zip(counts) {
            sizes[slot] = count.max(sizes[slot]);
        }
        let (from, count) = row(&sizes.map(|count| Life { count, made: 0, read: 0 }));
        let memory = Memory::new(room, count)?;
        Ok(Self { memory, counts, offsets: slots.map(|slot| from[slot]) })
    }

    /// The intermediate of this number, with the shape whose count it was made for. That what lives at one time
    /// lies apart rests on the lives that were given.
    ///
    /// # Panics
    ///
    /// If the shape has more elements.
    #[inline(always)]
    pub fn place<const N: usize, R>(
        &self,
        number: usize,
        shape: Shape<N, R>,
    ) -> Intermediate<'_, T, N, R> {
        assert!(shape.count <= self.counts[number], "the shape it was made for");
        let pointer = self.memory.pointer.wrapping_add(self.offsets[number]);
        Intermediate { pointer, shape, memory: PhantomData }
    }
}

/// An intermediate in C order, of which memory is not known yet: the ellipsis' axes `R`, if it has any,
/// then `N` labels.
#[derive(Debug)]
pub struct Shape<const N: usize, R = ()> {
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

impl<const N: usize> Shape<N> {
    /// These labels with their extents.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    #[inline(always)]
    pub fn new(labels: [(char, usize); N]) -> Result<Self, Error> {
        let (strides, count) = layout(labels).ok_or(Error::TooLarge)?;
        Ok(Self { count, strides, run: () })
    }

    /// The same with the axes of an ellipsis before the labels.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    pub fn with_ellipsis(
        labels: [(char, usize); N],
        ellipsis: &AnyExtents,
    ) -> Result<Shape<N, AnyAxes>, Error> {
        let (strides, block) = layout(labels).ok_or(Error::TooLarge)?;
        let runs = ellipsis.count().ok_or(Error::TooLarge)?;
        let count = runs.checked_mul(block).ok_or(Error::TooLarge)?;
        Ok(Shape { count, strides, run: ellipsis.c_order().scaled(block as isize) })
    }
}

impl<const N: usize, R> Shape<N, R> {
    /// Its elements, and from which step to which they are needed.
    #[inline(always)]
    pub fn life(&self, made: usize, read: usize) -> Life {
        Life { count: self.count, made, read }
    }
}

impl<const N: usize> Shape<N, AnyAxes> {
    /// The ellipsis' axes.
    pub fn run(&self) -> &AnyAxes {
        &self.run
    }
}

/// An intermediate: its shape, and where it is.
#[derive(Debug)]
pub struct Intermediate<'a, T, const N: usize, R = ()> {
    pointer: *mut T,
    shape: Shape<N, R>,
    memory: PhantomData<&'a Memory<'a, T>>,
}

impl<T, const N: usize> Intermediate<'_, T, N, AnyAxes> {
    /// The ellipsis' axes.
    pub fn run(&self) -> &AnyAxes {
        &self.shape.run
    }
}

impl<T: Scalar, const N: usize, R> Intermediate<'_, T, N, R> {
    /// Sets every element to zero, for steps that add to them.
    pub fn fill_zero(&self) {
        for at in 0..self.shape.count {
            // SAFETY: the memory has as many elements from the pointer on, which `place` sees to, and is borrowed.
            unsafe { self.pointer.add(at).write(T::ZERO) };
        }
    }

    /// The first element, to be written.
    #[inline(always)]
    pub fn pointer(&self) -> *mut T {
        self.pointer
    }

    /// The first element, to be read once all are written.
    #[inline(always)]
    pub fn read(&self) -> In<T, Plain> {
        In::new(self.pointer)
    }

    /// The stride along a label, by its axis, in elements.
    #[inline(always)]
    pub fn stride_of(&self, axis: usize) -> isize {
        self.shape.strides[axis].1
    }

    /// The stride along a label, in elements.
    #[inline(always)]
    pub fn stride(&self, label: char) -> isize {
        let known = self.shape.strides.iter().find(|(known, _)| *known == label);
        known.map_or(0, |(_, stride)| *stride)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lives_together_does_not_overlap() {
        let mut state = 1_usize;
        let mut below = |limit: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % limit
        };
        for _ in 0..500 {
            let lives: Vec<Life> = (0..1 + below(9))
                .map(|made| Life { count: below(50), made, read: made + 1 + below(4) })
                .collect();
            let mut offsets = alloc::vec![0; lives.len()];
            let total = arrange(&lives, &mut offsets).unwrap();
            for (at, own) in lives.iter().enumerate() {
                assert!(offsets[at] + own.count <= total);
                for (other, place) in lives.iter().zip(&offsets).take(at) {
                    let together = other.read >= own.made && other.count > 0 && own.count > 0;
                    let apart =
                        place + other.count <= offsets[at] || offsets[at] + own.count <= *place;
                    assert!(apart || !together, "{lives:?} {offsets:?}");
                }
            }
            let all: usize = lives.iter().map(|life| life.count).sum();
            assert!(total <= all);
        }
    }

    #[test]
    fn what_fits_on_the_stack_lies_in_a_row() {
        let mut room: Room<f32> = MaybeUninit::uninit();
        let life = |count| Life { count, made: 0, read: 9 };
        let scratch = Scratch::new(&mut room, [life(81), life(0), life(9)]).unwrap();
        assert_eq!(scratch.offsets, [0, 81, 81]);
    }

    #[test]
    fn too_much_to_count_is_an_error() {
        let half = Life { count: usize::MAX / 2 + 1, made: 0, read: 5 };
        assert_eq!(arrange(&[half, half], &mut [0; 2]), None);
        let mut room: Room<f64> = MaybeUninit::uninit();
        assert_eq!(Scratch::new(&mut room, [half; 3]).unwrap_err(), Error::TooLarge);
        assert_eq!(Memory::<f64>::new(&mut room, usize::MAX / 8).unwrap_err(), Error::TooLarge);
    }
}
