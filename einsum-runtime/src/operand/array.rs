//! Nested arrays `[[T; N]; M]`: every extent in the type.
//!
//! One implementation for each depth, not a recursive one: so the rank of `[[1.0, 2.0]]` is known
//! before its element type is.

use super::Operand;
use crate::axes::{Axis, Rank};
use crate::extent::Const;
use crate::output::OutputMut;
use crate::pointer::Plain;
use crate::scalar::Scalar;

/// The family of nested arrays.
#[derive(Clone, Copy, Debug, Default)]
pub struct ArrayFamily;

macro_rules! axes_type {
    () => { () };
    ($head:ident $($tail:ident)*) => { (Axis<Const<$head>>, axes_type!($($tail)*)) };
}

macro_rules! axes_value {
    () => { () };
    ($head:ident $($tail:ident)*) => {
        (Axis { extent: Const, stride: (1 $(* $tail)*) as isize }, axes_value!($($tail)*))
    };
}

macro_rules! nested_array {
    ($($rank:literal: $array:ty, $($extent:ident)*;)*) => {$(
        // SAFETY: a nested array holds its elements one after the other, the last axis innermost.
        unsafe impl<T: Scalar, $(const $extent: usize),*> Operand for $array {
            type Elem = T;
            type Family = ArrayFamily;
            type Rank = Rank<$rank>;
            type Axes = axes_type!($($extent)*);
            type Access = Plain;

            #[inline(always)]
            fn pointer(&self) -> *const T {
                self.as_ptr().cast()
            }

            #[inline(always)]
            fn axes(&self) -> Self::Axes {
                axes_value!($($extent)*)
            }
        }

        // SAFETY: as above; no two indices reach the same element.
        unsafe impl<T: Scalar, $(const $extent: usize),*> OutputMut for $array {
            type Elem = T;
            type Rank = Rank<$rank>;
            type Axes = axes_type!($($extent)*);

            #[inline(always)]
            fn pointer_mut(&mut self) -> *mut T {
                self.as_mut_ptr().cast()
            }

            #[inline(always)]
            fn axes_mut(&mut self) -> Self::Axes {
                axes_value!($($extent)*)
            }
        }
    )*};
}

nested_array! {
    1: [T; A], A;
    2: [[T; B]; A], A B;
    3: [[[T; C]; B]; A], A B C;
    4: [[[[T; D]; C]; B]; A], A B C D;
    5: [[[[[T; E]; D]; C]; B]; A], A B C D E;
    6: [[[[[[T; F]; E]; D]; C]; B]; A], A B C D E F;
    7: [[[[[[[T; G]; F]; E]; D]; C]; B]; A], A B C D E F G;
    8: [[[[[[[[T; H]; G]; F]; E]; D]; C]; B]; A], A B C D E F G H;
}
