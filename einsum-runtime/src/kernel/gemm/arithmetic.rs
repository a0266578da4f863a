//! How the micro-kernel multiplies elements.

use core::mem::{size_of, transmute_copy};

use num_complex::Complex;

use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;

/// Products of elements of `T`, as sums of products of its parts.
///
/// The micro-kernel adds up `part of a · b` for each part of `a`'s elements: a row of the microtile
/// for each. What these sums have to do with elements of C, [`join`](Self::join) knows.
///
/// # Safety
///
/// An element of `T` is `PARTS` parts in a row, and so is every vector of it.
pub unsafe trait Arithmetic<T: Scalar>: Copy {
    /// What `a`'s elements are multiplied by `b` in.
    type Part: Scalar;
    /// Vectors of parts.
    type Parts: Lanes<Self::Part>;
    /// Vectors of elements, of as many parts.
    type Whole: Lanes<T>;
    /// Parts in an element.
    const PARTS: usize;
    /// Whether `join` sees to conjugated sources. Otherwise they are conjugated when packed.
    const CONJUGATES: bool;
    /// The same with vectors of half as many elements, if there are [`HALVES`](Self::HALVES).
    type Half: Arithmetic<T>;
    /// Whether vectors of half the width are of use: see [`Lanes::HALVES`].
    const HALVES: bool = <Self::Whole as Lanes<T>>::HALVES;

    /// The token for halves.
    fn half(self) -> Self::Half;

    /// The token for vectors of parts.
    fn parts(self) -> Self::Parts;

    /// The token for vectors of elements.
    fn whole(self) -> Self::Whole;

    /// Elements of C, of the sums for `a`'s first and last part.
    fn join(
        self,
        first: <Self::Parts as Lanes<Self::Part>>::Vector,
        last: <Self::Parts as Lanes<Self::Part>>::Vector,
        conjugated: Conjugated,
    ) -> <Self::Whole as Lanes<T>>::Vector;
}

/// Which of the sources are conjugated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Conjugated {
    /// The one whose elements are broadcast.
    pub a: bool,
    /// The one whose elements are in vectors.
    pub b: bool,
}

/// Elements that are their own and only part.
#[derive(Clone, Copy, Debug)]
pub struct Whole<L>(pub L);

/// Complex elements, by their real and imaginary parts: `P` has vectors of those, `L` of elements.
///
/// With `b` as it lies in memory, real and imaginary parts in turns, `Σ re(a)·b` and `Σ im(a)·b` are
/// FMAs without a shuffle, and C is `Σ re(a)·b + i·Σ im(a)·b`: the shuffle is outside the loop.
#[derive(Clone, Copy, Debug)]
pub struct Split<P, L>(pub P, pub L);

// SAFETY: one part.
unsafe impl<T: Scalar, L: Lanes<T>> Arithmetic<T> for Whole<L> {
    type Part = T;
    type Parts = L;
    type Whole = L;
    const PARTS: usize = 1;
    const CONJUGATES: bool = false;
    type Half = Whole<L::Half>;

    #[inline(always)]
    fn half(self) -> Self::Half {
        Whole(self.0.half())
    }

    #[inline(always)]
    fn parts(self) -> L {
        self.0
    }

    #[inline(always)]
    fn whole(self) -> L {
        self.0
    }

    #[inline(always)]
    fn join(self, first: L::Vector, _: L::Vector, _: Conjugated) -> L::Vector {
        first
    }
}

macro_rules! split {
    ($($float:ty)*) => {$(
        // SAFETY: `Complex` is `repr(C)` with two parts.
        unsafe impl<P: Lanes<$float>, L: Lanes<Complex<$float>>> Arithmetic<Complex<$float>>
            for Split<P, L>
        {
            type Part = $float;
            type Parts = P;
            type Whole = L;
            const PARTS: usize = 2;
            const CONJUGATES: bool = true;
            type Half = Split<P::Half, L::Half>;

            #[inline(always)]
            fn half(self) -> Self::Half {
                Split(self.0.half(), self.1.half())
            }

            #[inline(always)]
            fn parts(self) -> P {
                self.0
            }

            #[inline(always)]
            fn whole(self) -> L {
                self.1
            }

            #[inline(always)]
            fn join(self, first: P::Vector, last: P::Vector, conjugated: Conjugated) -> L::Vector {
                let (first, last): (L::Vector, L::Vector) = (as_whole(first), as_whole(last));
                let lanes = self.1;
                // conj(b): both sums are conjugated. conj(a): im(a) changes its sign.
                let (first, last) = match conjugated.b {
                    true => (lanes.conjugate(first), lanes.conjugate(last)),
                    false => (first, last),
                };
                // Two constants: a vector of a number that is put together here goes through memory each time, in two
                // stores that one load has to wait for.
                let (plus, minus) = (Complex::new(0.0, 1.0), Complex::new(0.0, -1.0));
                let i = if conjugated.a { lanes.splat(minus) } else { lanes.splat(plus) };
                lanes.mul_add(i, last, first)
            }
        }
    )*};
}

/// A vector of parts as the elements that they are the parts of.
#[inline(always)]
fn as_whole<P: Copy, L: Copy>(parts: P) -> L {
    const { assert!(size_of::<P>() == size_of::<L>()) };
    // SAFETY: both are plain data of the same size: `Arithmetic` promises as many parts as the
    // elements have.
    unsafe { transmute_copy(&parts) }
}

split! { f32 f64 }
