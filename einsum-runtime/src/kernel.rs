//! What does not depend on the spec: vectors of elements, the choice of instruction set, and kernels
//! that are compiled once for each element type.

pub mod gemm;
pub mod parallel;
pub mod problem;
pub mod simd;
mod transpose;
