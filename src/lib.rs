//! `einsum!` as a procedural macro.
#![cfg_attr(not(feature = "std"), no_std)]

pub use einsum_runtime::{
    Conj, Error, Operand, OutputMut, Portable, Scalar, Tensor, View, ViewMut, conj, scalar_operand,
};

#[doc(hidden)]
pub use einsum_runtime::axes::{AnyRank, Rank};
#[doc(hidden)]
pub use einsum_runtime::extent::{Const, Dyn};

#[macro_export]
macro_rules! einsum {
    ($($input:tt)*) => { $crate::__private::expand!(value $crate $($input)*) };
}

#[macro_export]
macro_rules! try_einsum {
    ($($input:tt)*) => { $crate::__private::expand!(try_value $crate $($input)*) };
}

#[macro_export]
macro_rules! einsum_into {
    ($($input:tt)*) => { $crate::__private::expand!(into $crate $($input)*) };
}

#[macro_export]
macro_rules! try_einsum_into {
    ($($input:tt)*) => { $crate::__private::expand!(try_into $crate $($input)*) };
}

#[doc(hidden)]
pub mod __private {
    pub use einsum_macro::expand;
    pub use einsum_runtime::emitted::*;
}
