//! Views, containers, scalars and kernels that `einsum-rs`' loop nests run on.
//!
//! Users of `einsum!` see this crate through the facade `einsum-rs`, which documents it.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod axes;
pub mod broadcast;
#[doc(hidden)]
pub mod cost;
#[doc(hidden)]
pub mod emitted;
pub mod error;
pub mod extent;
pub mod intermediate;
pub mod kernel;
mod memory;
pub mod odometer;
pub mod operand;
#[doc(hidden)]
pub mod order;
pub mod output;
pub mod plan;
pub mod pointer;
pub mod scalar;
pub mod view;

pub use error::Error;
pub use kernel::simd::Portable;
pub use operand::Operand;
pub use operand::conj::{Conj, conj};
pub use output::OutputMut;
pub use plan::{Plan, PlanStep, RouteSketch, Sketch, Slices, StepSketch, Term};
pub use scalar::Scalar;
pub use view::{Tensor, View, ViewMut};
