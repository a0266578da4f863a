//! What does not depend on the spec: vectors of elements, and the choice of instruction set.

#[cfg(feature = "rayon")]
mod parallel;
pub mod simd;
