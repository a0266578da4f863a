//! What runs jobs on integers of 32 and 64 bits.
//!
//! Arrays of elements ([`Multiversion`](super::simd::Multiversion)) would do, if LLVM kept sums of them in registers: it writes
//! each of a microtile's to memory in each turn, which takes longer than to multiply.

#[cfg(all(target_arch = "x86_64", target_feature = "sse2", target_pointer_width = "64"))]
mod x86;

#[cfg(test)]
mod tests;

/// For 32 bits.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2", target_pointer_width = "64"))]
pub type Words = x86::Integers;

/// For 64 bits.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2", target_pointer_width = "64"))]
pub type DoubleWords = x86::Integers;

/// For 32 bits.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2", target_pointer_width = "64")))]
pub type Words = super::simd::Multiversion<16>;

/// For 64 bits.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2", target_pointer_width = "64")))]
pub type DoubleWords = super::simd::Multiversion<8>;
