//! What a step costs on a typical core, for expansions that choose between several paths.
//!
//! The compiler judges paths by the same model (`einsum_compiler::path::cost`, which has the reasons
//! for the figures); a test holds the two together. It is arithmetic on extents only, so where they
//! are static nothing of it is left in the program.

use crate::axes::ExtentList;
use crate::extent::Extent;

/// Operations a second of a register-tiled product.
const TILE_RATE: f64 = 150e9;

/// Operations a second where nothing is used twice.
const STREAM_RATE: f64 = 48e9;

/// Bytes a second from memory, and from caches.
const MEMORY_BANDWIDTH: f64 = 20e9;
const CACHE_BANDWIDTH: f64 = 100e9;

/// What stays in a core's own cache.
const CACHE_BYTES: f64 = 2.0 * 1024.0 * 1024.0;

/// Setting a nest up.
const STEP_SECONDS: f64 = 100e-9;

/// Bytes of an element, as the compiler assumes them.
const ELEMENT_BYTES: f64 = 4.0;

/// Seconds for a register-tiled product of so many operations on so many elements.
#[inline(always)]
pub fn tile_seconds(flops: f64, elements: f64) -> f64 {
    roofline(flops * (1.0 / TILE_RATE), elements)
}

/// Seconds for any other step.
#[inline(always)]
pub fn stream_seconds(flops: f64, elements: f64) -> f64 {
    roofline(flops * (1.0 / STREAM_RATE), elements)
}

#[inline(always)]
fn roofline(arithmetic: f64, elements: f64) -> f64 {
    let cached = elements <= CACHE_BYTES / ELEMENT_BYTES;
    let per_element = ELEMENT_BYTES / if cached { CACHE_BANDWIDTH } else { MEMORY_BANDWIDTH };
    let traffic = elements * per_element;
    STEP_SECONDS + if arithmetic > traffic { arithmetic } else { traffic }
}

/// What each element costs by which an intermediate exceeds the memory: more than any computation
/// that ends.
pub(crate) const BEYOND_MEMORY: f64 = 1e15;

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
