//! Vectors of integers of 32 and 64 bits, with x86-64's own instructions.

use core::arch::x86_64::*;
use core::marker::PhantomData;

use pulp::{Simd, WithSimd};

use crate::kernel::gemm::Whole;
use crate::kernel::level::Level;
use crate::kernel::simd::{Dispatch, Job, Lanes};
use crate::scalar::Scalar;

/// Runs jobs with vectors of the best instruction set.
#[derive(Clone, Copy, Debug)]
pub struct Integers;

/// Vectors of 64 bytes.
#[derive(Clone, Copy, Debug)]
struct Avx512(());

/// Vectors of 32 bytes.
#[derive(Clone, Copy, Debug)]
struct Avx2(());

/// Vectors of 16 bytes.
#[derive(Clone, Copy, Debug)]
struct Sse2(());

/// A job, and the vectors that it gets.
struct Run<T, J, L>(J, L, PhantomData<T>);

impl<T: Scalar, J: Job<T>, L: Lanes<T>> WithSimd for Run<T, J, L> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        self.0.run(Whole(self.1));
    }
}

macro_rules! lanes {
    ($($token:ident, $vector:ident, $width:literal, $registers:literal, $rows:literal, ($($elem:ident)*),
       $splat:ident as $bits:ident, $add:ident, $mul:ident, $load:ident, $store:ident,
       $first:ident -> $First:ty, $load_first:ident, $store_first:ident;)*) => {$($(
        // SAFETY: a vector is its elements, in order.
        unsafe impl Lanes<$elem> for $token {
            type Vector = $vector;
            const WIDTH: usize = $width;
            const REGISTERS: usize = $registers;
            const ROWS: usize = $rows;
            type Half = Self;

            #[inline(always)]
            fn half(self) -> Self {
                self
            }

            #[inline(always)]
            fn splat(self, value: $elem) -> $vector {
                // SAFETY: there is a token only where the CPU has the instructions; so everywhere below.
                unsafe { $splat(value as $bits) }
            }

            #[inline(always)]
            fn add(self, a: $vector, b: $vector) -> $vector {
                // SAFETY: as in `splat`.
                unsafe { $add(a, b) }
            }

            #[inline(always)]
            fn mul(self, a: $vector, b: $vector) -> $vector {
                // SAFETY: as in `splat`.
                unsafe { $mul(a, b) }
            }

            #[inline(always)]
            fn mul_add(self, a: $vector, b: $vector, c: $vector) -> $vector {
                // SAFETY: as in `splat`.
                unsafe { $add($mul(a, b), c) }
            }

            #[inline(always)]
            fn conjugate(self, a: $vector) -> $vector {
                a
            }

            #[inline(always)]
            fn sum(self, a: $vector) -> $elem {
                let mut elements = [0; $width];
                // SAFETY: as in `splat`; there is room for a vector.
                unsafe { $store(elements.as_mut_ptr().cast(), a) };
                // Halves first: as many additions, one after the other, as the width has bits.
                let mut count = $width;
                while count > 1 {
                    count /= 2;
                    for at in 0..count {
                        elements[at] = <$elem>::plus(elements[at], elements[at + count]);
                    }
                }
                elements[0]
            }

            #[inline(always)]
            unsafe fn load(self, from: *const $elem) -> $vector {
                // SAFETY: the caller promises as many readable elements.
                unsafe { $load(from.cast()) }
            }

            #[inline(always)]
            unsafe fn load_partial(self, from: *const $elem, n: usize) -> $vector {
                // SAFETY: the caller's promise.
                unsafe { self.load_first(from, <Self as Lanes<$elem>>::first(self, n)) }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $elem, n: usize, vector: $vector) {
                // SAFETY: the caller's promise.
                unsafe {
                    if n == $width {
                        $store(to.cast(), vector);
                    } else {
                        $store_first(to.cast(), $first(n), vector);
                    }
                }
            }

            type First = ($First, bool);

            #[inline(always)]
            fn first(self, n: usize) -> Self::First {
                // SAFETY: as in `splat`.
                (unsafe { $first(n) }, n >= $width)
            }

            #[inline(always)]
            unsafe fn load_first(self, from: *const $elem, first: Self::First) -> $vector {
                // SAFETY: the caller's promise: no other element is read.
                unsafe { $load_first(from.cast(), first.0) }
            }

            #[inline(always)]
            unsafe fn store_first(self, to: *mut $elem, first: Self::First, vector: $vector) {
                // SAFETY: the caller's promise: no other element is written.
                unsafe {
                    if first.1 {
                        $store(to.cast(), vector);
                    } else {
                        $store_first(to.cast(), first.0, vector);
                    }
                }
            }
        }
    )*)*};
}

// A product of 64 bits is three of 32 without AVX-512, and takes both sources' upper halves: with 3 × 2 sums, 14 of 16
// registers.
lanes! {
    Avx512, __m512i, 16, 32, 12, (i32 u32), _mm512_set1_epi32 as i32, _mm512_add_epi32, _mm512_mullo_epi32,
        _mm512_loadu_si512, _mm512_storeu_si512, first_512 -> u16, load_512x32, _mm512_mask_storeu_epi32;
    Avx512, __m512i, 8, 32, 12, (i64 u64 isize usize), _mm512_set1_epi64 as i64, _mm512_add_epi64, _mm512_mullo_epi64,
        _mm512_loadu_si512, _mm512_storeu_si512, first_512x64 -> u8, load_512x64, _mm512_mask_storeu_epi64;
    Avx2, __m256i, 8, 16, 6, (i32 u32), _mm256_set1_epi32 as i32, _mm256_add_epi32, _mm256_mullo_epi32,
        _mm256_loadu_si256, _mm256_storeu_si256, first_256x32 -> __m256i, _mm256_maskload_epi32, _mm256_maskstore_epi32;
    Avx2, __m256i, 4, 16, 3, (i64 u64 isize usize), _mm256_set1_epi64x as i64, _mm256_add_epi64, mul_256x64,
        _mm256_loadu_si256, _mm256_storeu_si256, first_256x64 -> __m256i, _mm256_maskload_epi64, _mm256_maskstore_epi64;
    Sse2, __m128i, 4, 16, 3, (i32 u32), _mm_set1_epi32 as i32, _mm_add_epi32, mul_128x32,
        _mm_loadu_si128, _mm_storeu_si128, first_128x32 -> usize, load_128, store_128;
    Sse2, __m128i, 2, 16, 3, (i64 u64 isize usize), _mm_set1_epi64x as i64, _mm_add_epi64, mul_128x64,
        _mm_loadu_si128, _mm_storeu_si128, first_128x64 -> usize, load_128, store_128;
}

macro_rules! helpers {
    ($($(#[$doc:meta])* $feature:literal fn $name:ident($($arg:ident: $ty:ty),*) -> $out:ty $body:block)*) => {$(
        $(#[$doc])*
        #[inline]
        #[target_feature(enable = $feature)]
        fn $name($($arg: $ty),*) -> $out $body
    )*};
}

helpers! {
    "avx512f" fn first_512(n: usize) -> u16 { ((1_u32 << n) - 1) as u16 }
    "avx512f" fn first_512x64(n: usize) -> u8 { ((1_u32 << n) - 1) as u8 }
    "avx2" fn first_256x32(n: usize) -> __m256i {
        _mm256_cmpgt_epi32(_mm256_set1_epi32(n as i32), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7))
    }
    "avx2" fn first_256x64(n: usize) -> __m256i {
        _mm256_cmpgt_epi64(_mm256_set1_epi64x(n as i64), _mm256_setr_epi64x(0, 1, 2, 3))
    }
    "sse2" fn first_128x32(n: usize) -> usize { n * 4 }
    "sse2" fn first_128x64(n: usize) -> usize { n * 8 }
    /// The low halves of products: the cross products count from the upper half on.
    "avx2" fn mul_256x64(a: __m256i, b: __m256i) -> __m256i {
        let (upper_a, upper_b) = (_mm256_srli_epi64::<32>(a), _mm256_srli_epi64::<32>(b));
        let cross = _mm256_add_epi64(_mm256_mul_epu32(upper_a, b), _mm256_mul_epu32(a, upper_b));
        _mm256_add_epi64(_mm256_mul_epu32(a, b), _mm256_slli_epi64::<32>(cross))
    }
    /// The same.
    "sse2" fn mul_128x64(a: __m128i, b: __m128i) -> __m128i {
        let (upper_a, upper_b) = (_mm_srli_epi64::<32>(a), _mm_srli_epi64::<32>(b));
        let cross = _mm_add_epi64(_mm_mul_epu32(upper_a, b), _mm_mul_epu32(a, upper_b));
        _mm_add_epi64(_mm_mul_epu32(a, b), _mm_slli_epi64::<32>(cross))
    }
    /// Products of even and of odd elements, in turns again.
    "sse2" fn mul_128x32(a: __m128i, b: __m128i) -> __m128i {
        let even = _mm_castsi128_ps(_mm_mul_epu32(a, b));
        let (odd_a, odd_b) = (_mm_srli_epi64::<32>(a), _mm_srli_epi64::<32>(b));
        let odd = _mm_castsi128_ps(_mm_mul_epu32(odd_a, odd_b));
        let lower = _mm_shuffle_ps::<0b10_00_10_00>(even, odd);
        _mm_shuffle_epi32::<0b11_01_10_00>(_mm_castps_si128(lower))
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn load_512x32(from: *const i32, first: u16) -> __m512i {
    // SAFETY: the caller promises that the elements can be read that the mask leaves.
    unsafe { _mm512_maskz_loadu_epi32(first, from) }
}

#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn load_512x64(from: *const i64, first: u8) -> __m512i {
    // SAFETY: the caller promises that the elements can be read that the mask leaves.
    unsafe { _mm512_maskz_loadu_epi64(first, from) }
}

/// Some bytes, of 16 at most, and zeros.
#[inline]
#[target_feature(enable = "sse2")]
unsafe fn load_128(from: *const u8, bytes: usize) -> __m128i {
    let mut vector = _mm_setzero_si128();
    // SAFETY: the caller promises readable bytes, and the vector has room for them.
    unsafe { from.copy_to_nonoverlapping((&raw mut vector).cast(), bytes) };
    vector
}

#[inline]
#[target_feature(enable = "sse2")]
unsafe fn store_128(to: *mut u8, bytes: usize, vector: __m128i) {
    // SAFETY: the caller promises writable bytes, and the vector has as many.
    unsafe { to.copy_from_nonoverlapping((&raw const vector).cast(), bytes) }
}

macro_rules! dispatch {
    ($($elem:ident)*) => {$(
        // SAFETY: every level runs the job.
        unsafe impl Dispatch<$elem> for Integers {
            #[inline(always)]
            unsafe fn dispatch_at<J: Job<$elem>>(level: Level, job: J) {
                // SAFETY: the caller's promise: the CPU has the level, which has each token's instructions.
                unsafe {
                    match level {
                        Level::Avx512 => level.run(Run(job, Avx512(()), PhantomData)),
                        Level::Avx2 => level.run(Run(job, Avx2(()), PhantomData)),
                        Level::Baseline => level.run(Run(job, Sse2(()), PhantomData)),
                    }
                }
            }
        }
    )*};
}

dispatch! { i32 u32 i64 u64 isize usize }
