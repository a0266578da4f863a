//! What vectors of AVX2 and AVX-512 do across their lanes: elements that lie near each other are permuted from one vector
//! that is loaded, and eight vectors are added up at once.

use core::arch::x86_64::*;
use core::mem::transmute_copy;

/// Permutes in one step, for vectors of AVX2 and AVX-512 of elements of 4 and 8 bytes; `None` for others.
///
/// # Safety
///
/// As for [`Lanes::permuted`](super::simd::Lanes::permuted). `V` is plain data of as many elements as it has room for, and the CPU has
/// instructions for vectors of its length.
#[inline(always)]
pub unsafe fn permuted<T, V>(from: *const T, readable: usize, places: *const i32) -> Option<V> {
    // SAFETY: the caller's promise; vectors of one length can stand for each other.
    unsafe {
        Some(match (size_of::<V>(), size_of::<T>()) {
            (64, 4) => transmute_copy(&of_16(from.cast(), readable, places)),
            (64, 8) => transmute_copy(&of_8_long(from.cast(), readable, places)),
            (32, 4) => transmute_copy(&of_8(from.cast(), readable, places)),
            (32, 8) => transmute_copy(&of_4(from.cast(), readable, places)),
            _ => return None,
        })
    }
}

/// Sixteen elements of 4 bytes.
///
/// # Safety
///
/// As for [`permuted`]; the CPU has AVX-512.
#[inline(always)]
unsafe fn of_16(from: *const i32, readable: usize, places: *const i32) -> __m512i {
    // SAFETY: the caller's promise; a mask leaves what can be read. There is one only where it is needed. So everywhere
    // below.
    unsafe {
        let elements = match readable {
            16 => _mm512_loadu_epi32(from),
            readable => _mm512_maskz_loadu_epi32(((1_u32 << readable) - 1) as u16, from),
        };
        _mm512_permutexvar_epi32(_mm512_loadu_epi32(places), elements)
    }
}

/// Eight of 8 bytes.
///
/// # Safety
///
/// As for `of_16`.
#[inline(always)]
unsafe fn of_8_long(from: *const i64, readable: usize, places: *const i32) -> __m512i {
    // SAFETY: as in `of_16`.
    unsafe {
        let elements = match readable {
            8 => _mm512_loadu_epi64(from),
            readable => _mm512_maskz_loadu_epi64(((1_u32 << readable) - 1) as u8, from),
        };
        let places = _mm512_cvtepi32_epi64(_mm256_loadu_si256(places.cast()));
        _mm512_permutexvar_epi64(places, elements)
    }
}

/// Eight of 4 bytes.
///
/// # Safety
///
/// As for [`permuted`]; the CPU has AVX2.
#[inline(always)]
unsafe fn of_8(from: *const i32, readable: usize, places: *const i32) -> __m256i {
    // SAFETY: as in `of_16`.
    unsafe {
        let elements = if readable == 8 {
            _mm256_loadu_si256(from.cast())
        } else {
            let numbers = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
            let first = _mm256_cmpgt_epi32(_mm256_set1_epi32(readable as i32), numbers);
            _mm256_maskload_epi32(from, first)
        };
        _mm256_permutevar8x32_epi32(elements, _mm256_loadu_si256(places.cast()))
    }
}

/// Four of 8 bytes.
///
/// # Safety
///
/// As for `of_8`.
#[inline(always)]
unsafe fn of_4(from: *const i64, readable: usize, places: *const i32) -> __m256i {
    // SAFETY: as in `of_16`.
    unsafe {
        let elements = if readable == 4 {
            _mm256_loadu_si256(from.cast())
        } else {
            let numbers = _mm256_setr_epi64x(0, 1, 2, 3);
            let first = _mm256_cmpgt_epi64(_mm256_set1_epi64x(readable as i64), numbers);
            _mm256_maskload_epi64(from, first)
        };
        // Halves are permuted: number n has the halves 2 n and 2 n + 1.
        let places = _mm_loadu_si128(places.cast());
        let even = _mm256_cvtepi32_epi64(_mm_add_epi32(places, places));
        let odd = _mm256_add_epi64(even, _mm256_set1_epi64x(1));
        let halves = _mm256_or_si256(even, _mm256_slli_epi64::<32>(odd));
        _mm256_permutevar8x32_epi32(elements, halves)
    }
}

/// The sums of the elements of eight vectors of floats, by halves, in half as many steps as one by one: what is left of
/// two vectors fills one. `None` for vectors of other lengths.
///
/// # Safety
///
/// `V` is plain data of `T`, which is `f32` or `f64`, and the CPU has instructions for vectors of its length.
#[inline(always)]
pub unsafe fn sums<T: Copy, V: Copy>(vectors: &[V; 8]) -> Option<[T; 8]> {
    // SAFETY: the caller's promise; all of them are plain data of one size.
    unsafe {
        Some(match (size_of::<V>(), size_of::<T>()) {
            (64, 4) => transmute_copy(&sums_of_16(transmute_copy(vectors))),
            (64, 8) => transmute_copy(&sums_of_8_long(transmute_copy(vectors))),
            (32, 4) => transmute_copy(&sums_of_8(transmute_copy(vectors))),
            (32, 8) => transmute_copy(&sums_of_4(transmute_copy(vectors))),
            _ => return None,
        })
    }
}

/// # Safety
///
/// The CPU has AVX-512.
#[inline(always)]
unsafe fn sums_of_16([a, b, c, d, e, f, g, h]: [__m512; 8]) -> __m256 {
    // SAFETY: the caller's promise; so everywhere below.
    unsafe {
        // Of two each, in turns, twice in each part of four lanes; of four, once in each part.
        let pairs = |a, b| _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
        let fours = |a, b| {
            let (a, b) = (_mm512_castps_pd(a), _mm512_castps_pd(b));
            let (low, high) = (_mm512_unpacklo_pd(a, b), _mm512_unpackhi_pd(a, b));
            _mm512_add_ps(_mm512_castpd_ps(low), _mm512_castpd_ps(high))
        };
        let first = fours(pairs(a, b), pairs(c, d));
        let second = fours(pairs(e, f), pairs(g, h));
        let low = _mm512_shuffle_f32x4::<0b01_00_01_00>(first, second);
        let high = _mm512_shuffle_f32x4::<0b11_10_11_10>(first, second);
        let parts = _mm512_add_ps(low, high);
        let even = _mm512_shuffle_f32x4::<0b10_00_10_00>(parts, parts);
        let odd = _mm512_shuffle_f32x4::<0b11_01_11_01>(parts, parts);
        _mm512_castps512_ps256(_mm512_add_ps(even, odd))
    }
}

/// # Safety
///
/// The CPU has AVX-512.
#[inline(always)]
unsafe fn sums_of_8_long([a, b, c, d, e, f, g, h]: [__m512d; 8]) -> __m512d {
    // SAFETY: the caller's promise.
    unsafe {
        let pairs = |a, b| _mm512_add_pd(_mm512_unpacklo_pd(a, b), _mm512_unpackhi_pd(a, b));
        let halves = |a, b| {
            let even = _mm512_shuffle_f64x2::<0b10_00_10_00>(a, b);
            let odd = _mm512_shuffle_f64x2::<0b11_01_11_01>(a, b);
            _mm512_add_pd(even, odd)
        };
        let first = halves(pairs(a, b), pairs(c, d));
        let second = halves(pairs(e, f), pairs(g, h));
        halves(first, second)
    }
}

/// # Safety
///
/// The CPU has AVX2.
#[inline(always)]
unsafe fn sums_of_8([a, b, c, d, e, f, g, h]: [__m256; 8]) -> __m256 {
    // SAFETY: the caller's promise.
    unsafe {
        let pairs = |a, b| _mm256_add_ps(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b));
        let fours = |a, b| {
            let (a, b) = (_mm256_castps_pd(a), _mm256_castps_pd(b));
            let (low, high) = (_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b));
            _mm256_add_ps(_mm256_castpd_ps(low), _mm256_castpd_ps(high))
        };
        let first = fours(pairs(a, b), pairs(c, d));
        let second = fours(pairs(e, f), pairs(g, h));
        let low = _mm256_permute2f128_ps::<0x20>(first, second);
        _mm256_add_ps(low, _mm256_permute2f128_ps::<0x31>(first, second))
    }
}

/// # Safety
///
/// The CPU has AVX2.
#[inline(always)]
unsafe fn sums_of_4([a, b, c, d, e, f, g, h]: [__m256d; 8]) -> [__m256d; 2] {
    // SAFETY: the caller's promise.
    unsafe {
        let pairs = |a, b| _mm256_add_pd(_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b));
        let fours = |a, b| {
            let low = _mm256_permute2f128_pd::<0x20>(a, b);
            _mm256_add_pd(low, _mm256_permute2f128_pd::<0x31>(a, b))
        };
        [fours(pairs(a, b), pairs(c, d)), fours(pairs(e, f), pairs(g, h))]
    }
}
