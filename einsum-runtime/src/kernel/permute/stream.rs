//! Copies that go past the caches.
//!
//! An ordinary store reads the cache line first, and leaves it in the cache in the place of another.
//! What is larger than the cache is better written around it: a third less traffic for a copy. Miri, which has no such
//! stores, runs the same loops with ordinary ones.

use crate::kernel::gemm::{LINE_BYTES, prefetch_l2};
use crate::kernel::simd::Level;

/// Copies `n` elements; whole cache lines of the target are not read, nor kept in the cache.
/// [`fence`] makes them visible to other threads.
///
/// # Safety
///
/// As for `core::ptr::copy_nonoverlapping`.
#[inline(always)]
pub(crate) unsafe fn stream<T: Copy>(from: *const T, to: *mut T, n: usize) {
    // SAFETY: the caller's promise.
    unsafe { stream_bytes(from.cast(), to.cast(), n * size_of::<T>()) }
}

/// The same for bytes.
///
/// # Safety
///
/// As for `stream`.
#[cfg(all(target_arch = "x86_64", not(miri)))]
unsafe fn stream_bytes(from: *const u8, to: *mut u8, n: usize) {
    use core::arch::x86_64::{__m128i, _mm_loadu_si128, _mm_stream_si128};
    let head = to.addr().wrapping_neg() % LINE_BYTES;
    if n < head + LINE_BYTES {
        // SAFETY: the caller's promise.
        return unsafe { from.copy_to_nonoverlapping(to, n) };
    }
    let lines = (n - head) / LINE_BYTES;
    let tail = head + lines * LINE_BYTES;
    // SAFETY: head, lines and tail are the `n` bytes; lines are aligned in the target.
    unsafe {
        if head > 0 {
            from.copy_to_nonoverlapping(to, head);
        }
        let (source, target) = (from.add(head).cast::<__m128i>(), to.add(head).cast::<__m128i>());
        for i in (0..lines * 4).step_by(4) {
            let line: [_; 4] = core::array::from_fn(|j| _mm_loadu_si128(source.add(i + j)));
            for (j, part) in line.into_iter().enumerate() {
                _mm_stream_si128(target.add(i + j), part);
            }
        }
        if tail < n {
            from.add(tail).copy_to_nonoverlapping(to.add(tail), n - tail);
        }
    }
}

/// The same for bytes.
///
/// # Safety
///
/// As for `stream`.
#[cfg(not(all(target_arch = "x86_64", not(miri))))]
unsafe fn stream_bytes(from: *const u8, to: *mut u8, n: usize) {
    // SAFETY: the caller's promise.
    unsafe { from.copy_to_nonoverlapping(to, n) }
}

/// Writes a vector around the cache.
///
/// # Safety
///
/// The CPU has `level`; `to` can be written and is aligned to the vector's size, which divides a cache line.
#[inline(always)]
#[cfg(all(target_arch = "x86_64", not(miri)))]
pub(super) unsafe fn stream_vector<V: Copy>(level: Level, vector: V, to: *mut V) {
    use core::arch::x86_64::*;
    let from = &raw const vector;
    // SAFETY: the caller's promise; vectors of that size are plain bytes.
    unsafe {
        match size_of::<V>() {
            64 if level == Level::Avx512 => {
                _mm512_stream_si512(to.cast(), from.cast::<__m512i>().read_unaligned());
            }
            32 if level != Level::Baseline => {
                _mm256_stream_si256(to.cast(), from.cast::<__m256i>().read_unaligned());
            }
            16 | 32 | 64 => {
                for i in 0..size_of::<V>() / 16 {
                    let part = from.cast::<__m128i>().add(i).read_unaligned();
                    _mm_stream_si128(to.cast::<__m128i>().add(i), part);
                }
            }
            _ => to.write_unaligned(vector),
        }
    }
}

/// Writes a vector.
///
/// # Safety
///
/// `to` can be written.
#[inline(always)]
#[cfg(not(all(target_arch = "x86_64", not(miri))))]
pub(super) unsafe fn stream_vector<V: Copy>(_: Level, vector: V, to: *mut V) {
    // SAFETY: the caller's promise.
    unsafe { to.write_unaligned(vector) }
}

/// Asks for the `len` elements of each of `rows` rows to be brought near.
#[inline(always)]
pub(super) fn fetch<T>(from: *const T, stride: isize, rows: usize, len: usize) {
    for r in 0..rows {
        let row = from.wrapping_offset(r as isize * stride).cast::<u8>();
        let skew = row.addr() % LINE_BYTES;
        for byte in (0..skew + len * size_of::<T>()).step_by(LINE_BYTES) {
            // Into L2: rows a power of two apart have too few places in L1 to wait there.
            prefetch_l2(row.wrapping_sub(skew).wrapping_add(byte));
        }
    }
}

/// Whether [`stream`] does more than a copy.
pub(super) const STREAMS: bool = cfg!(target_arch = "x86_64");

/// Orders what was streamed before what comes after, as other threads see it.
pub(super) fn fence() {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    // SAFETY: every x86-64 CPU has SSE.
    unsafe {
        core::arch::x86_64::_mm_sfence();
    }
}
