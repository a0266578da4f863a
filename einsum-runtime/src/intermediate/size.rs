//! How many elements the intermediates of a path have, as far as types tell, and memory for them: where all
//! extents are static, on the stack.

use core::marker::PhantomData;
use core::mem::MaybeUninit;

use super::{INLINE, Life, Scratch};
use crate::axes::ExtentList;
use crate::error::Error;
use crate::pointer::In;
use crate::scalar::Scalar;

/// Bytes of intermediates that the stack is given at most: 1/32 of the 2 MiB that a thread has which Rust
/// starts, rayon's too, and 1/128 of a main thread's 8 MiB. A call's frame has them for as long as its steps run,
/// and those call kernels, whose frames are smaller. Of calls in tasks of a thread pool several may lie on one another, as a thread
/// that waits for others takes up what else there is. An allocation of more than this takes less time than it takes to write
/// the memory once.
const STACK_BYTES: usize = 64 * 1024;

/// A number of elements, in the type.
pub trait Size {
    /// So many times as many.
    type Times<const N: usize>: Size;
    /// And so many more.
    type And<S: Size>: Size;
    /// These or those, whichever are more.
    type Or<S: Size>: Size;
    /// `And` a size that is known.
    type AndKnown<A: Copy>: Size;
    /// `Or` a size that is known.
    type OrKnown<A: Copy>: Size;

    /// Calls `body` with memory for intermediates, of which two have one slot if they are not needed at one time.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address it.
    fn run<T, const K: usize>(
        lives: [Life; K],
        slots: [usize; K],
        body: impl FnOnce(Scratch<'_, T, K>),
    ) -> Result<(), Error>;
}

/// What only the running program knows.
#[derive(Clone, Copy, Debug)]
pub struct Unknown;

/// As many as `A` has.
#[derive(Clone, Copy, Debug)]
pub struct Known<A>(PhantomData<A>);

/// What has room for the larger one of two.
#[derive(Clone, Copy)]
pub union Either<A: Copy, B: Copy> {
    _a: A,
    _b: B,
}

impl Size for Unknown {
    type Times<const N: usize> = Self;
    type And<S: Size> = Self;
    type Or<S: Size> = Self;
    type AndKnown<A: Copy> = Self;
    type OrKnown<A: Copy> = Self;

    #[inline(always)]
    fn run<T, const K: usize>(
        lives: [Life; K],
        _: [usize; K],
        body: impl FnOnce(Scratch<'_, T, K>),
    ) -> Result<(), Error> {
        let mut room = MaybeUninit::uninit();
        body(Scratch::new(&mut room, lives)?);
        Ok(())
    }
}

impl<B: Copy> Size for Known<B> {
    type Times<const N: usize> = Known<[B; N]>;
    type And<S: Size> = S::AndKnown<B>;
    type Or<S: Size> = S::OrKnown<B>;
    type AndKnown<A: Copy> = Known<(A, B)>;
    type OrKnown<A: Copy> = Known<Either<A, B>>;

    #[inline(always)]
    fn run<T, const K: usize>(
        lives: [Life; K],
        slots: [usize; K],
        body: impl FnOnce(Scratch<'_, T, K>),
    ) -> Result<(), Error> {
        if const { size_of::<B>() > STACK_BYTES } {
            Unknown::run(lives, slots, body)
        } else if const { size_of::<B>() > INLINE * size_of::<T>() } {
            on_stack_apart::<B, T, K>(lives, slots, body)
        } else {
            on_stack::<B, T, K>(lives, slots, body)
        }
    }
}

#[inline(always)]
fn on_stack<B: Copy, T, const K: usize>(
    lives: [Life; K],
    slots: [usize; K],
    body: impl FnOnce(Scratch<'_, T, K>),
) -> Result<(), Error> {
    let mut room = MaybeUninit::<B>::uninit();
    body(Scratch::in_slots(&mut room, lives, slots)?);
    Ok(())
}

/// The same in a frame of its own: whoever calls does not touch each page of the caller's on the way in.
#[inline(never)]
fn on_stack_apart<B: Copy, T, const K: usize>(
    lives: [Life; K],
    slots: [usize; K],
    body: impl FnOnce(Scratch<'_, T, K>),
) -> Result<(), Error> {
    on_stack::<B, T, K>(lives, slots, body)
}

/// The intermediates of one slot: a list of lists of extents.
pub trait Slot {
    /// The elements of the largest.
    type Size<T: Copy>: Size;
}

impl Slot for () {
    type Size<T: Copy> = Known<[T; 0]>;
}

impl<L: ExtentList, Rest: Slot> Slot for (L, Rest) {
    type Size<T: Copy> = <L::Size<Known<T>> as Size>::Or<Rest::Size<T>>;
}

/// A list of slots.
pub trait Slots {
    /// The elements of all together.
    type Size<T: Copy>: Size;
}

impl Slots for () {
    type Size<T: Copy> = Known<[T; 0]>;
}

impl<S: Slot, Rest: Slots> Slots for (S, Rest) {
    type Size<T: Copy> = <S::Size<T> as Size>::And<Rest::Size<T>>;
}

/// Calls `body` with memory for intermediates. `extents` are theirs, slot by slot; `slots` tells which is in which.
///
/// # Errors
///
/// [`Error::TooLarge`] if memory could not address it.
#[inline(always)]
pub fn with_scratch<T: Scalar, X, S: Slots, const K: usize>(
    _: In<T, X>,
    _extents: S,
    lives: [Life; K],
    slots: [usize; K],
    body: impl FnOnce(Scratch<'_, T, K>),
) -> Result<(), Error> {
    <S::Size<T> as Size>::run(lives, slots, body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extent::{Const, Dyn};

    type Of<S> = <S as Slots>::Size<f32>;
    type Matrix<const M: usize, const N: usize> = (Const<M>, (Const<N>, ()));

    #[test]
    fn slots_are_as_large_as_their_largest_and_lie_side_by_side() {
        fn known<S>(_: PhantomData<Known<S>>) -> usize {
            size_of::<S>()
        }
        type Two = (Matrix<3, 5>, (Matrix<4, 4>, ()));
        assert_eq!(known(PhantomData::<Of<(Two, ((Matrix<7, 1>, ()), ()))>>), 4 * (16 + 7));
        assert_eq!(known(PhantomData::<Of<((Matrix<0, 9>, ()), ())>>), 0);
        // One dynamic extent, and the types know nothing.
        let _: PhantomData<Unknown> = PhantomData::<Of<(Two, (((Const<3>, (Dyn, ())), ()), ()))>>;
        let _: PhantomData<Unknown> = PhantomData::<Of<((crate::axes::AnyExtents, ()), (Two, ()))>>;
    }

    #[test]
    fn what_shares_a_slot_has_one_place() {
        let life = |count| Life { count, made: 0, read: 0 };
        let lives = [life(15), life(7), life(16)];
        type Three = ((Matrix<3, 5>, (Matrix<4, 4>, ())), ((Matrix<7, 1>, ()), ()));
        Of::<Three>::run(lives, [0, 1, 0], |scratch: Scratch<'_, f32, 3>| {
            assert_eq!(scratch.offsets, [0, 16, 0]);
        })
        .unwrap();
    }
}
