//! Pointers into operands and output, as the emitted loops use them.
//!
//! Moving one is safe, reading and writing through it is not: the loops do that only inside the
//! extents of the axes that they walk.

use core::marker::PhantomData;

use crate::kernel::problem::{Merge, Problem, Tensor};
use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;

/// How an operand's elements are read.
pub trait Access: Copy {
    /// Whether it is [`Conjugated`].
    const CONJUGATED: bool;

    /// Applied to each element.
    fn element<T: Scalar>(value: T) -> T;

    /// Applied to each vector.
    fn vector<T: Scalar, L: Lanes<T>>(lanes: L, vector: L::Vector) -> L::Vector;
}

/// [`Plain`] access, which can be conjugated.
#[diagnostic::on_unimplemented(
    message = "einsum: this operand is conjugated already",
    label = "conjugated twice",
    note = "conj(conj(a)) is a: leave both out"
)]
pub trait Unconjugated: Access {}

impl Unconjugated for Plain {}

/// As they are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

/// Conjugated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Conjugated;

impl Access for Plain {
    const CONJUGATED: bool = false;

    #[inline(always)]
    fn element<T: Scalar>(value: T) -> T {
        value
    }

    #[inline(always)]
    fn vector<T: Scalar, L: Lanes<T>>(_: L, vector: L::Vector) -> L::Vector {
        vector
    }
}

impl Access for Conjugated {
    const CONJUGATED: bool = true;

    #[inline(always)]
    fn element<T: Scalar>(value: T) -> T {
        value.conjugate()
    }

    #[inline(always)]
    fn vector<T: Scalar, L: Lanes<T>>(lanes: L, vector: L::Vector) -> L::Vector {
        lanes.conjugate(vector)
    }
}

/// An element of an operand.
#[derive(Debug)]
pub struct In<T, X> {
    pointer: *const T,
    access: PhantomData<X>,
}

impl<T, X> Clone for In<T, X> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, X> Copy for In<T, X> {}

impl<T, X> In<T, X> {
    /// The element at `pointer`.
    #[inline(always)]
    pub fn new(pointer: *const T) -> Self {
        Self { pointer, access: PhantomData }
    }
}

impl<T: Scalar, X: Access> In<T, X> {
    /// The tensor whose first element this is.
    #[inline(always)]
    pub fn tensor(self) -> Tensor<T> {
        Tensor { pointer: self.pointer, conjugated: X::CONJUGATED && !T::IS_REAL }
    }

    /// The element `index` strides further.
    #[inline(always)]
    #[must_use]
    pub fn at(self, index: usize, stride: isize) -> Self {
        self.offset((index as isize).wrapping_mul(stride))
    }

    /// The element `offset` elements further.
    #[inline(always)]
    #[must_use]
    pub fn offset(self, offset: isize) -> Self {
        Self::new(self.pointer.wrapping_offset(offset))
    }

    /// The element.
    ///
    /// # Safety
    ///
    /// The pointer lies inside its operand.
    #[inline(always)]
    pub unsafe fn get(self) -> T {
        // SAFETY: the caller's promise.
        X::element(unsafe { *self.pointer })
    }

    /// The element, in every lane.
    ///
    /// # Safety
    ///
    /// As for [`get`](Self::get).
    #[inline(always)]
    pub unsafe fn splat<L: Lanes<T>>(self, lanes: L) -> L::Vector {
        // SAFETY: the caller's promise.
        lanes.splat(unsafe { self.get() })
    }

    /// `n` elements `stride` apart, `L::WIDTH` if `whole`; `stride` is 1 if `UNIT`. Lanes past `n`
    /// are zero.
    ///
    /// # Safety
    ///
    /// All of them lie inside the operand, and `n <= L::WIDTH`.
    #[inline(always)]
    pub unsafe fn load<const UNIT: bool, L: Lanes<T>>(
        self,
        lanes: L,
        stride: isize,
        whole: bool,
        n: usize,
    ) -> L::Vector {
        // SAFETY: the caller's promise.
        let vector = unsafe {
            match (UNIT, whole) {
                (true, true) => lanes.load(self.pointer),
                (true, false) => lanes.load_partial(self.pointer, n),
                (false, true) => lanes.gather(self.pointer, stride, L::WIDTH),
                (false, false) => lanes.gather(self.pointer, stride, n),
            }
        };
        X::vector(lanes, vector)
    }
}

/// What happens to an element of the output.
pub trait Update<T: Scalar>: Copy {
    /// Whether the output was made for this.
    const FRESH: bool = false;

    /// The new element, of the computed one and the old.
    ///
    /// # Safety
    ///
    /// `old` can be read, if the update reads it.
    unsafe fn element(self, new: T, old: *const T) -> T;

    /// The new vector; `old` loads the old one.
    fn vector<L: Lanes<T>>(
        self,
        lanes: L,
        new: L::Vector,
        old: impl FnOnce() -> L::Vector,
    ) -> L::Vector;

    /// The same as a value.
    fn merge(self) -> Merge<T>;
}

/// C ← X. Never reads C.
#[derive(Clone, Copy, Debug)]
pub struct Assign;

/// C ← X, where C is made for it.
#[derive(Clone, Copy, Debug)]
pub struct Create;

/// C ← C + X.
#[derive(Clone, Copy, Debug)]
pub struct Accumulate;

/// C ← α·X. Never reads C.
#[derive(Clone, Copy, Debug)]
pub struct ScaleAssign<T> {
    /// α.
    pub alpha: T,
}

/// C ← α·X + β·C. Does not read C if β = 0.
#[derive(Clone, Copy, Debug)]
pub struct Scale<T> {
    /// α.
    pub alpha: T,
    /// β.
    pub beta: T,
}

impl<T: Scalar> Update<T> for Assign {
    #[inline(always)]
    fn merge(self) -> Merge<T> {
        Merge::Assign
    }

    #[inline(always)]
    unsafe fn element(self, new: T, _: *const T) -> T {
        new
    }

    #[inline(always)]
    fn vector<L: Lanes<T>>(self, _: L, new: L::Vector, _: impl FnOnce() -> L::Vector) -> L::Vector {
        new
    }
}

impl<T: Scalar> Update<T> for Create {
    const FRESH: bool = true;

    #[inline(always)]
    fn merge(self) -> Merge<T> {
        Assign.merge()
    }

    #[inline(always)]
    unsafe fn element(self, new: T, old: *const T) -> T {
        // SAFETY: it reads nothing.
        unsafe { Assign.element(new, old) }
    }

    #[inline(always)]
    fn vector<L: Lanes<T>>(
        self,
        lanes: L,
        new: L::Vector,
        old: impl FnOnce() -> L::Vector,
    ) -> L::Vector {
        Assign.vector(lanes, new, old)
    }
}

impl<T: Scalar> Update<T> for Accumulate {
    #[inline(always)]
    fn merge(self) -> Merge<T> {
        Merge::Accumulate
    }

    #[inline(always)]
    unsafe fn element(self, new: T, old: *const T) -> T {
        // SAFETY: the caller's promise.
        unsafe { *old }.plus(new)
    }

    #[inline(always)]
    fn vector<L: Lanes<T>>(
        self,
        lanes: L,
        new: L::Vector,
        old: impl FnOnce() -> L::Vector,
    ) -> L::Vector {
        lanes.add(old(), new)
    }
}

impl<T: Scalar> Update<T> for ScaleAssign<T> {
    #[inline(always)]
    fn merge(self) -> Merge<T> {
        Merge::ScaleAssign(self.alpha)
    }

    #[inline(always)]
    unsafe fn element(self, new: T, _: *const T) -> T {
        self.alpha.times(new)
    }

    #[inline(always)]
    fn vector<L: Lanes<T>>(
        self,
        lanes: L,
        new: L::Vector,
        _: impl FnOnce() -> L::Vector,
    ) -> L::Vector {
        lanes.mul(lanes.splat(self.alpha), new)
    }
}

impl<T: Scalar> Update<T> for Scale<T> {
    #[inline(always)]
    fn merge(self) -> Merge<T> {
        Merge::Scale(self.alpha, self.beta)
    }

    #[inline(always)]
    unsafe fn element(self, new: T, old: *const T) -> T {
        let scaled = self.alpha.times(new);
        if self.beta == T::ZERO {
            scaled
        } else {
            // SAFETY: the caller's promise.
            self.beta.times_plus(unsafe { *old }, scaled)
        }
    }

    #[inline(always)]
    fn vector<L: Lanes<T>>(
        self,
        lanes: L,
        new: L::Vector,
        old: impl FnOnce() -> L::Vector,
    ) -> L::Vector {
        let scaled = lanes.mul(lanes.splat(self.alpha), new);
        if self.beta == T::ZERO {
            scaled
        } else {
            lanes.mul_add(lanes.splat(self.beta), old(), scaled)
        }
    }
}

/// An element of the output, and how it is updated.
#[derive(Clone, Copy, Debug)]
pub struct Out<T, U> {
    pointer: *mut T,
    update: U,
}

impl<T, U> Out<T, U> {
    /// The element at `pointer`.
    #[inline(always)]
    pub fn new(pointer: *mut T, update: U) -> Self {
        Self { pointer, update }
    }
}

impl<T: Scalar, U: Update<T>> Out<T, U> {
    /// The pointer, and the update as a value.
    #[inline(always)]
    pub fn parts(self) -> (*mut T, Merge<T>) {
        (self.pointer, self.update.merge())
    }

    /// Everything that a kernel knows of its tensors, this the output's first element.
    #[inline(always)]
    pub fn problem<X: Access, Y: Access>(self, a: In<T, X>, b: In<T, Y>) -> Problem<T> {
        let (out, merge) = (self.pointer, self.update.merge());
        Problem { a: a.tensor(), b: Some(b.tensor()), out, merge }
    }

    /// The same with one source.
    #[inline(always)]
    pub fn problem_of_one<X: Access>(self, a: In<T, X>) -> Problem<T> {
        let (out, merge) = (self.pointer, self.update.merge());
        Problem { a: a.tensor(), b: None, out, merge }
    }

    /// The element `index` strides further.
    #[inline(always)]
    #[must_use]
    pub fn at(self, index: usize, stride: isize) -> Self {
        self.offset((index as isize).wrapping_mul(stride))
    }

    /// The element `offset` elements further.
    #[inline(always)]
    #[must_use]
    pub fn offset(self, offset: isize) -> Self {
        Self { pointer: self.pointer.wrapping_offset(offset), ..self }
    }

    /// Updates the element with `value`.
    ///
    /// # Safety
    ///
    /// The pointer lies inside the output, and no other reference to it is alive.
    #[inline(always)]
    pub unsafe fn set(self, value: T) {
        // SAFETY: the caller's promise; an update that reads is used on initialised outputs only.
        unsafe { self.pointer.write(self.update.element(value, self.pointer)) }
    }

    /// Updates `n` elements `stride` apart with the first lanes of `vector`.
    ///
    /// # Safety
    ///
    /// As for [`set`](Self::set), for each of them, and `n <= L::WIDTH`.
    #[inline(always)]
    pub unsafe fn store<L: Lanes<T>>(self, lanes: L, stride: isize, n: usize, vector: L::Vector) {
        // SAFETY: the caller's promise; an update that reads is used on initialised outputs only.
        unsafe {
            if stride == 1 {
                let old = || match n == L::WIDTH {
                    true => lanes.load(self.pointer),
                    false => lanes.load_partial(self.pointer, n),
                };
                lanes.store(self.pointer, n, self.update.vector(lanes, vector, old));
            } else {
                let old = || lanes.gather(self.pointer, stride, n);
                let vector = self.update.vector(lanes, vector, old);
                lanes.scatter(self.pointer, stride, n, vector);
            }
        }
    }

    /// Updates elements from here on, side by side, with those of `vector`: all if `WHOLE`, or the first.
    ///
    /// # Safety
    ///
    /// As for [`set`](Self::set), for each of them.
    #[inline(always)]
    pub unsafe fn store_first<L: Lanes<T>, const WHOLE: bool>(
        self,
        lanes: L,
        first: L::First,
        vector: L::Vector,
    ) {
        // SAFETY: the caller's promise; an update that reads is used on initialised outputs only.
        unsafe {
            let old = || match WHOLE {
                true => lanes.load(self.pointer),
                false => lanes.load_first(self.pointer, first),
            };
            let vector = self.update.vector(lanes, vector, old);
            match WHOLE {
                true => lanes.store(self.pointer, L::WIDTH, vector),
                false => lanes.store_first(self.pointer, first, vector),
            }
        }
    }
}
