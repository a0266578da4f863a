//! Outputs whose pages are missing: Linux finds and clears one when it is written first. So it is with large outputs
//! that were just allocated.
//!
//! What was cleared is in the cache. Ordinary stores meet it there, but stores around the cache take each line out of it
//! first. Of 64 MiB in huge pages on a Xeon of the fourth generation, clearing takes 7 ms, and streaming what is cleared long
//! since 3; both in turns take 15, clearing all first 10, and with ordinary stores 8. In pages of 4 KiB that is 37, 22 and 28.

use core::ops::Range;

use super::plan::{Axis, OUT, TILE_BYTES};
use super::volume;
use crate::memory::{HUGE_BYTES, is_resident};

/// Sources this many times smaller than the output leave what is cleared in the cache. With sources of the output's size,
/// ordinary stores gain little or nothing.
const SMALLER: usize = 8;

/// Whether pages are missing. The last one tells: whoever used the memory before has written it to its end.
fn are_missing<T>(out: *const T, axes: &[Axis]) -> bool {
    let last: isize = axes.iter().map(|axis| axis.reach(OUT)).sum();
    !is_resident(out.wrapping_offset(last).cast())
}

/// Whether a large output had better be written with ordinary stores, row by row: where pages are missing, sources are small,
/// and the rows of a tile are within one huge page or two, so that each is written while it is in the cache.
pub(super) fn takes_stores<T>(out: *const T, axes: &[Axis]) -> bool {
    let elements = |tensor: usize| {
        let own = axes.iter().filter(|axis| axis.strides[tensor] != 0);
        volume(own.map(|axis| axis.extent))
    };
    let small = |source: usize| elements(source) <= elements(OUT) / SMALLER;
    let row = axes.get(1).map_or(0, |axis| axis.strides[OUT] as usize);
    // Rows are as many as a tile has elements along the other axis: elements apart times bytes.
    let near = row.saturating_mul(TILE_BYTES) <= HUGE_BYTES;
    near && small(OUT + 1) && small(OUT + 2) && are_missing(out, axes)
}

/// The addresses of an output that is streamed, if its pages are missing: they had better be found first.
pub(super) fn missing<T>(out: *const T, axes: &[Axis]) -> Range<usize> {
    let elements = volume(axes.iter().map(|axis| axis.extent));
    let last: isize = axes.iter().map(|axis| axis.reach(OUT)).sum();
    // Pages between rows that lie apart may never be written.
    let dense = last + 1 == elements as isize;
    let bytes = if dense && are_missing(out, axes) { elements * size_of::<T>() } else { 0 };
    out.addr()..out.addr() + bytes
}
