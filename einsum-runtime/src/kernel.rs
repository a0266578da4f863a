//! What does not depend on the spec: vectors of elements, and the choice of instruction set.

pub mod simd;
