//! What an element must do.

use num_complex::Complex;

use crate::axes::Rank;
use crate::kernel::integers::{DoubleWords, Words};
use crate::kernel::simd::{Dispatch, Multiversion, Portable, Vectorized};
use crate::operand::Operand;
use crate::operand::scalar::ScalarFamily;
use crate::output::OutputMut;

/// An element of a tensor: a commutative semiring.
///
/// `einsum!` needs a sum with the neutral [`ZERO`](Self::ZERO) and a product with the neutral
/// [`ONE`](Self::ONE). Implemented for `f32`, `f64`, `Complex<f32>`, `Complex<f64>`, all integers
/// (arithmetic wraps around, as in NumPy, in debug builds too) and `bool` (or, and).
///
/// # Implementing it
///
/// ```
/// # use einsum_runtime as einsum;
/// use einsum::{Portable, Scalar, scalar_operand};
///
/// /// The tropical semiring: sum is the maximum, product is the sum.
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// struct MaxPlus(f64);
///
/// impl Scalar for MaxPlus {
///     type Simd = Portable<4>;
///     const ZERO: Self = Self(f64::NEG_INFINITY);
///     const ONE: Self = Self(0.0);
///
///     fn plus(self, other: Self) -> Self {
///         Self(self.0.max(other.0))
///     }
///
///     fn times(self, other: Self) -> Self {
///         Self(self.0 + other.0)
///     }
/// }
///
/// scalar_operand!(MaxPlus);
/// ```
///
/// Large contractions are shared among threads of the caller's rayon pool (feature `rayon`): the methods must not hand work
/// to that pool themselves.
///
/// [`scalar_operand!`](crate::scalar_operand) lets a plain value be an operand or an output of rank 0,
/// and arrays of them operands and outputs.
#[diagnostic::on_unimplemented(
    message = "einsum: elements of type `{Self}` can't be multiplied and summed: `{Self}` does not implement `einsum::Scalar`",
    label = "elements of type `{Self}`",
    note = "elements are f32, f64, Complex<f32>, Complex<f64>, the integers, bool, and types of yours that implement `einsum::Scalar`",
    note = "in a generic function, add the bound `T: einsum::Scalar`; for rows in a `Vec<Vec<T>>`, keep the elements in one `Vec<T>` and give it a shape with `einsum::View`"
)]
pub trait Scalar:
    Copy
    + PartialEq
    + Send
    + Sync
    + Operand<
        Elem = Self,
        Family = ScalarFamily,
        Rank = Rank<0>,
        Axes = (),
        Access = crate::pointer::Plain,
    > + OutputMut<Elem = Self, Rank = Rank<0>, Axes = ()>
{
    /// How many of them are worked on at once: [`Portable<W>`](Portable), `W` at a time, for a
    /// type of your own.
    type Simd: Dispatch<Self>;
    /// The neutral element of the sum.
    const ZERO: Self;
    /// The neutral element of the product.
    const ONE: Self;

    /// `self + other`.
    #[must_use]
    fn plus(self, other: Self) -> Self;

    /// `self · other`.
    #[must_use]
    fn times(self, other: Self) -> Self;

    /// `self · factor + addend`, rounded once or twice.
    #[must_use]
    #[inline(always)]
    fn times_plus(self, factor: Self, addend: Self) -> Self {
        self.times(factor).plus(addend)
    }

    /// Whether [`conjugate`](Self::conjugate) changes nothing, so that kernels need not call it.
    const IS_REAL: bool = false;

    /// The complex conjugate; the element itself, where there is none.
    #[must_use]
    #[inline(always)]
    fn conjugate(self) -> Self {
        self
    }
}

macro_rules! float {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for $float {
            type Simd = Vectorized;
            const IS_REAL: bool = true;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self + other
            }

            #[inline(always)]
            fn times(self, other: Self) -> Self {
                self * other
            }
        }

        #[diagnostic::do_not_recommend]
        impl Scalar for Complex<$float> {
            type Simd = Vectorized;
            const ZERO: Self = Self::new(0.0, 0.0);
            const ONE: Self = Self::new(1.0, 0.0);

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self + other
            }

            #[inline(always)]
            fn times(self, other: Self) -> Self {
                self * other
            }

            #[inline(always)]
            fn conjugate(self) -> Self {
                self.conj()
            }
        }

        crate::scalar_operand!($float);
        crate::scalar_operand!(Complex<$float>);
    )*};
}

macro_rules! integer {
    ($($integer:ty: $simd:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for $integer {
            type Simd = $simd;
            const IS_REAL: bool = true;
            const ZERO: Self = 0;
            const ONE: Self = 1;

            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline(always)]
            fn times(self, other: Self) -> Self {
                self.wrapping_mul(other)
            }
        }

        crate::scalar_operand!($integer);
    )*};
}

float!(f32 f64);
// 64 bytes at a time: one vector of the widest instruction set, or a whole number of narrower ones.
integer! {
    i8: Multiversion<64>; u8: Multiversion<64>;
    i16: Multiversion<32>; u16: Multiversion<32>;
    i32: Words; u32: Words;
    i64: DoubleWords; u64: DoubleWords;
    isize: DoubleWords; usize: DoubleWords;
    i128: Portable<2>; u128: Portable<2>;
}

#[diagnostic::do_not_recommend]
impl Scalar for bool {
    type Simd = Portable<16>;
    const IS_REAL: bool = true;
    const ZERO: Self = false;
    const ONE: Self = true;

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self | other
    }

    #[inline(always)]
    fn times(self, other: Self) -> Self {
        self & other
    }
}

crate::scalar_operand!(bool);
