//! Vectors whose elements lie near each other: permuted from one that is loaded.

use core::arch::x86_64::*;

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
            (64, 4) => core::mem::transmute_copy(&of_16(from.cast(), readable, places)),
            (64, 8) => core::mem::transmute_copy(&of_8_long(from.cast(), readable, places)),
            (32, 4) => core::mem::transmute_copy(&of_8(from.cast(), readable, places)),
            (32, 8) => core::mem::transmute_copy(&of_4(from.cast(), readable, places)),
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
