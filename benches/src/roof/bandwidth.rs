//! Bandwidth of reading, copying and filling at one footprint.

use std::sync::Mutex;

use rayon::ThreadPool;

use super::Bandwidth;
use crate::memory::room;

/// A cache line, so that every vector of it is aligned.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Line([u64; 8]);

/// Works on a thread's lines; returns how many it read or wrote.
type Work = fn(&mut [Line]) -> usize;

const LINE_BYTES: usize = size_of::<Line>();

/// Bytes a second of all three; each thread has its share of the footprint.
pub(super) fn at_footprint(pool: &ThreadPool, footprint_bytes: usize) -> Bandwidth {
    let lines = footprint_bytes / LINE_BYTES / pool.current_num_threads();
    // Made by the threads that use them: memory lies where it is first touched.
    let part = || {
        let mut part = room(lines);
        part.resize(lines, Line([1; 8]));
        part
    };
    let parts = pool.broadcast(|_| Mutex::new(part()));
    let rate = |work: Work| {
        super::rate(pool, |thread, times| {
            let mut part = parts[thread].lock().expect("no thread panicked");
            (0..times).map(|_| work(&mut part) as f64).sum::<f64>() * LINE_BYTES as f64
        })
    };
    let best = |works: &[Work]| works.iter().map(|&work| rate(work)).fold(0.0, f64::max);
    Bandwidth {
        footprint_bytes: footprint_bytes as f64,
        read: best(&[read::<1>, read::<4>, read::<8>, read_near]),
        copy: best(&[copy_plain, copy_streaming]),
        fill: best(&[fill_plain, fill_wide, fill_streaming]),
    }
}

/// Reads the lines as so many streams side by side; returns how many lines that were.
fn read<const STREAMS: usize>(part: &mut [Line]) -> usize {
    let mut length = part.len() / STREAMS;
    // Streams a multiple of 4 KiB apart would meet in the same sets of the cache.
    if STREAMS > 1 && length.is_multiple_of(64) {
        length -= 3;
    }
    let streams: [&[Line]; STREAMS] =
        std::array::from_fn(|stream| &part[stream * length..][..length]);
    lines::read(streams);
    STREAMS * length
}

/// Lines that eight streams read before all of them go on: 64 KiB each, which few entries of the TLB cover.
const NEAR: usize = 8 * 1024;

/// Reads as eight streams that lie near each other.
fn read_near(part: &mut [Line]) -> usize {
    part.chunks_mut(NEAR).map(read::<8>).sum()
}

fn copy_plain(part: &mut [Line]) -> usize {
    let (from, to) = part.split_at_mut(part.len() / 2);
    to[..from.len()].copy_from_slice(from);
    std::hint::black_box(to);
    2 * from.len()
}

fn copy_streaming(part: &mut [Line]) -> usize {
    let (from, to) = part.split_at_mut(part.len() / 2);
    lines::copy(from, &mut to[..from.len()]);
    std::hint::black_box(to);
    2 * from.len()
}

fn fill_plain(part: &mut [Line]) -> usize {
    part.fill(Line([2; 8]));
    std::hint::black_box(&mut *part);
    part.len()
}

fn fill_wide(part: &mut [Line]) -> usize {
    lines::fill_cached(part);
    std::hint::black_box(&mut *part);
    part.len()
}

fn fill_streaming(part: &mut [Line]) -> usize {
    lines::fill(part);
    std::hint::black_box(&mut *part);
    part.len()
}

#[cfg(not(target_arch = "x86_64"))]
mod lines {
    pub(super) use super::portable::{copy, fill, fill as fill_cached, read};
}

/// With the widest vectors; stores around the caches.
#[cfg(target_arch = "x86_64")]
mod lines {
    use std::arch::x86_64::*;
    use std::hint::black_box;

    use super::{Line, portable};

    pub(super) fn read<const STREAMS: usize>(streams: [&[Line]; STREAMS]) {
        if is_x86_feature_detected!("avx512f") {
            // SAFETY: the CPU was asked.
            unsafe { read_avx512(streams) }
        } else if is_x86_feature_detected!("avx2") {
            // SAFETY: the CPU was asked.
            unsafe { read_avx2(streams) }
        } else {
            portable::read(streams);
        }
    }

    #[target_feature(enable = "avx512f")]
    fn read_avx512<const STREAMS: usize>(streams: [&[Line]; STREAMS]) {
        let mut sums = [[_mm512_setzero_si512(); 4]; STREAMS];
        for at in (0..streams[0].len() / 4 * 4).step_by(4) {
            for (stream, sums) in streams.iter().zip(&mut sums) {
                for (line, sum) in stream[at..at + 4].iter().zip(sums) {
                    // SAFETY: a line is 64 bytes.
                    let line = unsafe { _mm512_load_si512(line.0.as_ptr().cast()) };
                    *sum = _mm512_xor_si512(*sum, line);
                }
            }
        }
        black_box(sums);
    }

    #[target_feature(enable = "avx2")]
    fn read_avx2<const STREAMS: usize>(streams: [&[Line]; STREAMS]) {
        let mut sums = [[_mm256_setzero_si256(); 2]; STREAMS];
        for at in 0..streams[0].len() {
            for (stream, sums) in streams.iter().zip(&mut sums) {
                for (half, sum) in stream[at].0.chunks_exact(4).zip(sums) {
                    // SAFETY: half a line is 32 bytes.
                    let half = unsafe { _mm256_load_si256(half.as_ptr().cast()) };
                    *sum = _mm256_xor_si256(*sum, half);
                }
            }
        }
        black_box(sums);
    }

    pub(super) fn copy(from: &[Line], to: &mut [Line]) {
        if !is_x86_feature_detected!("avx") {
            return portable::copy(from, to);
        }
        // SAFETY: the CPU was asked.
        unsafe { copy_avx(from, to) }
    }

    #[target_feature(enable = "avx")]
    fn copy_avx(from: &[Line], to: &mut [Line]) {
        for (from, to) in from.iter().zip(to) {
            for (from, to) in from.0.chunks_exact(4).zip(to.0.chunks_exact_mut(4)) {
                // SAFETY: both are 32 bytes, aligned as their line is.
                unsafe {
                    _mm256_stream_si256(
                        to.as_mut_ptr().cast(),
                        _mm256_load_si256(from.as_ptr().cast()),
                    );
                }
            }
        }
        _mm_sfence();
    }

    pub(super) fn fill(lines: &mut [Line]) {
        if !is_x86_feature_detected!("avx") {
            return portable::fill(lines);
        }
        // SAFETY: the CPU was asked.
        unsafe { fill_avx(lines) }
    }

    pub(super) fn fill_cached(lines: &mut [Line]) {
        if !is_x86_feature_detected!("avx512f") {
            return portable::fill(lines);
        }
        // SAFETY: the CPU was asked.
        unsafe { fill_avx512(lines) }
    }

    #[target_feature(enable = "avx512f")]
    fn fill_avx512(lines: &mut [Line]) {
        let two = _mm512_set1_epi64(2);
        for line in lines {
            // SAFETY: a line is 64 bytes, aligned.
            unsafe { _mm512_store_si512(line.0.as_mut_ptr().cast(), two) };
        }
    }

    #[target_feature(enable = "avx")]
    fn fill_avx(lines: &mut [Line]) {
        let two = _mm256_set1_epi64x(2);
        for half in lines.iter_mut().flat_map(|line| line.0.chunks_exact_mut(4)) {
            // SAFETY: half a line is 32 bytes, aligned as the line is.
            unsafe { _mm256_stream_si256(half.as_mut_ptr().cast(), two) };
        }
        _mm_sfence();
    }
}

/// Whatever the compiler makes of it.
mod portable {
    use std::hint::black_box;

    use super::Line;

    pub(super) fn read<const STREAMS: usize>(streams: [&[Line]; STREAMS]) {
        let mut sums = [Line([0; 8]); STREAMS];
        for at in 0..streams[0].len() {
            for (stream, sum) in streams.iter().zip(&mut sums) {
                sum.0.iter_mut().zip(&stream[at].0).for_each(|(sum, element)| *sum ^= element);
            }
        }
        for sum in sums {
            black_box(sum.0);
        }
    }

    pub(super) fn copy(from: &[Line], to: &mut [Line]) {
        to.copy_from_slice(from);
    }

    pub(super) fn fill(lines: &mut [Line]) {
        lines.fill(Line([2; 8]));
    }
}
