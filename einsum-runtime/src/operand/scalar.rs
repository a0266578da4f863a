//! Scalars: operands of rank 0.

use super::Operand;
use crate::axes::Rank;
use crate::pointer::Plain;
use crate::scalar::Scalar;

/// Makes a type that implements [`Scalar`](crate::Scalar) an operand and an output of rank 0, and
/// arrays of it operands and outputs. See [`Scalar`](crate::Scalar) for an example.
#[macro_export]
macro_rules! scalar_operand {
    ($scalar:ty) => {
        // SAFETY: a borrowed scalar is one readable element.
        #[diagnostic::do_not_recommend]
        unsafe impl $crate::operand::Operand for $scalar {
            type Elem = Self;
            type Family = $crate::operand::scalar::ScalarFamily;
            type Rank = $crate::axes::Rank<0>;
            type Axes = ();
            type Access = $crate::pointer::Plain;

            #[inline(always)]
            fn pointer(&self) -> *const Self {
                self
            }

            #[inline(always)]
            fn axes(&self) {}
        }

        // SAFETY: a mutably borrowed scalar is one element that can be read and written.
        unsafe impl $crate::output::OutputMut for $scalar {
            type Elem = Self;
            type Rank = $crate::axes::Rank<0>;
            type Axes = ();

            #[inline(always)]
            fn pointer_mut(&mut self) -> *mut Self {
                self
            }

            #[inline(always)]
            fn axes_mut(&mut self) {}
        }
    };
}

/// The family of scalars: it leaves the choice of container to the next operand.
#[derive(Clone, Copy, Debug, Default)]
pub struct ScalarFamily;

/// A number written in the call, such as the `2.0` of `einsum!(",i->i", 2.0, x)`: of rank 0
/// whatever its type turns out to be, so that its type can follow from the other operands.
#[derive(Clone, Copy, Debug)]
pub struct Literal<T>(T);

/// Wraps a number written in the call.
#[inline(always)]
pub fn literal<T>(value: T) -> Literal<T> {
    Literal(value)
}

// SAFETY: a borrowed scalar is one readable element.
unsafe impl<T: Scalar> Operand for Literal<T> {
    type Elem = T;
    type Family = ScalarFamily;
    type Rank = Rank<0>;
    type Axes = ();
    type Access = Plain;

    #[inline(always)]
    fn pointer(&self) -> *const T {
        &raw const self.0
    }

    #[inline(always)]
    fn axes(&self) {}
}
