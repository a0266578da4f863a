//! Conjugation without a copy.

use super::Operand;
use crate::pointer::{Conjugated, Unconjugated};

/// An operand whose elements are conjugated as they are read. Made by [`conj`].
#[derive(Clone, Copy, Debug)]
pub struct Conj<O>(O);

/// The operand's complex conjugate, without a copy: elements are conjugated as they are read.
/// Real elements stay as they are.
///
/// Conjugating twice is not an operand: leave both out.
///
/// # Examples
///
/// ```
/// # use einsum_runtime as einsum;
/// # use num_complex::Complex;
/// let a = [Complex::new(1.0, 2.0)];
/// let conjugated = einsum::conj(&a);
/// ```
pub fn conj<O: Operand<Access: Unconjugated>>(operand: O) -> Conj<O> {
    Conj(operand)
}

// SAFETY: pointer and axes are those of `O`.
unsafe impl<O: Operand> Operand for Conj<O> {
    type Elem = O::Elem;
    type Family = O::Family;
    type Rank = O::Rank;
    type Axes = O::Axes;
    type Access = Conjugated;

    #[inline(always)]
    fn pointer(&self) -> *const O::Elem {
        self.0.pointer()
    }

    #[inline(always)]
    fn axes(&self) -> O::Axes {
        self.0.axes()
    }
}
