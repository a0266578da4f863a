//! What does not depend on the spec: vectors of elements, the choice of instruction set, and kernels
//! that are compiled once for each element type.

mod baseline;
pub mod blocks;
pub mod copies;
mod dispatch;
mod engine;
pub mod gemm;
pub mod integers;
mod level;
mod long;
pub mod parallel;
mod permute;
pub mod pieces;
pub mod problem;
mod reduce;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod shuffle;
pub mod simd;
mod small;
mod spread;
pub(crate) mod step;
mod straight;
mod transpose;
