//! What a step costs on a typical core, for expansions that choose between several paths.
//!
//! The model is `einsum_path::cost`, by which the compiler judges paths too. It is arithmetic on extents only, so where
//! they are static nothing of it is left in the program.

use einsum_path::cost::BEYOND_MEMORY;

use crate::axes::ExtentList;
use crate::extent::Extent;

pub use einsum_path::cost::{plain_seconds, stream_seconds, tile_seconds, tiny_seconds};

/// The seconds of a path whose intermediates have these sizes, of which `memory` is the limit.
#[inline(always)]
pub fn within(memory: u64, sizes: &[f64], seconds: f64) -> f64 {
    let largest =
        sizes.iter().fold(0.0, |largest, size| if *size > largest { *size } else { largest });
    if largest > memory as f64 { seconds + largest * BEYOND_MEMORY } else { seconds }
}

/// The seconds of a path that can be taken only if `alike`.
#[inline(always)]
pub fn only_if(alike: bool, seconds: f64) -> f64 {
    if alike { seconds } else { f64::INFINITY }
}

/// Which of several paths takes the least time; the first of equals.
#[inline(always)]
pub fn least(seconds: &[f64]) -> usize {
    (1..seconds.len())
        .fold(0, |least, path| if seconds[path] < seconds[least] { path } else { least })
}

/// An extent as a number. One of 0 leaves nothing to do in any order: it counts as 1.
#[inline(always)]
pub fn real<E: Extent>(extent: E) -> f64 {
    extent.get().max(1) as f64
}

/// The product of some numbers.
#[inline(always)]
pub fn real_product<const N: usize>(numbers: [f64; N]) -> f64 {
    numbers.iter().fold(1.0, |product, number| product * number)
}

/// The sum of some numbers.
#[inline(always)]
pub fn real_sum<const N: usize>(numbers: [f64; N]) -> f64 {
    numbers.iter().fold(0.0, |sum, number| sum + number)
}

/// The product of the extents that an ellipsis stands for, as [`real`] counts them.
#[inline(always)]
pub fn real_of_all<L: ExtentList>(extents: L) -> f64 {
    extents.erase().as_slice().iter().fold(1.0, |product, extent| product * (*extent).max(1) as f64)
}
