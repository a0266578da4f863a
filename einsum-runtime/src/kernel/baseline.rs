//! Vectors of floats that every CPU of the architecture has.
//!
//! Arrays of elements ([`Portable`](super::simd::Portable)) would do, if LLVM kept them in vectors: it takes them apart, and
//! puts single elements together again as it finds them, often along another index than vectors were
//! meant to lie.

/// The vectors for `f32`.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub const F32: sse::Sse2 = sse::Sse2;

/// The vectors for `f64`.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub const F64: sse::Sse2 = sse::Sse2;

/// The vectors for `f32`.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
pub const F32: super::simd::Portable<4> = super::simd::Portable;

/// The vectors for `f64`.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
pub const F64: super::simd::Portable<2> = super::simd::Portable;

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub(super) mod sse {
    use core::arch::x86_64::*;

    use crate::kernel::simd::Lanes;

    /// Rows of a microtile: six, as of AVX2, where there are FMAs. Without them a product has a register of its own, the
    /// sixteenth of six rows', and in some builds LLVM keeps sums in memory (twice the time).
    const ROWS: usize = if cfg!(target_feature = "fma") { 6 } else { 4 };

    /// Vectors of 16 bytes: SSE2, which the target has; with FMA where the target has that as well.
    #[derive(Clone, Copy, Debug)]
    pub struct Sse2;

    // SAFETY: four elements, in order.
    unsafe impl Lanes<f32> for Sse2 {
        type Vector = __m128;
        const WIDTH: usize = 4;
        const ROWS: usize = ROWS;
        type Half = Self;

        #[inline(always)]
        fn half(self) -> Self {
            self
        }

        #[inline(always)]
        fn splat(self, value: f32) -> __m128 {
            // SAFETY: the target has SSE2; so everywhere below.
            unsafe { _mm_set1_ps(value) }
        }

        #[inline(always)]
        fn add(self, a: __m128, b: __m128) -> __m128 {
            // SAFETY: as in `splat`.
            unsafe { _mm_add_ps(a, b) }
        }

        #[inline(always)]
        fn mul(self, a: __m128, b: __m128) -> __m128 {
            // SAFETY: as in `splat`.
            unsafe { _mm_mul_ps(a, b) }
        }

        #[inline(always)]
        fn mul_add(self, a: __m128, b: __m128, c: __m128) -> __m128 {
            #[cfg(target_feature = "fma")]
            // SAFETY: the target has FMA.
            unsafe {
                _mm_fmadd_ps(a, b, c)
            }
            #[cfg(not(target_feature = "fma"))]
            // SAFETY: as in `splat`.
            unsafe {
                _mm_add_ps(c, _mm_mul_ps(a, b))
            }
        }

        #[inline(always)]
        fn conjugate(self, a: __m128) -> __m128 {
            a
        }

        #[inline(always)]
        fn sum(self, a: __m128) -> f32 {
            // SAFETY: as in `splat`.
            unsafe {
                let halves = _mm_add_ps(a, _mm_movehl_ps(a, a));
                _mm_cvtss_f32(_mm_add_ss(halves, _mm_shuffle_ps::<0b01>(halves, halves)))
            }
        }

        #[inline(always)]
        unsafe fn load(self, from: *const f32) -> __m128 {
            // SAFETY: the caller promises four readable elements.
            unsafe { _mm_loadu_ps(from) }
        }

        #[inline(always)]
        unsafe fn load_partial(self, from: *const f32, n: usize) -> __m128 {
            // SAFETY: the caller promises `n` readable elements.
            unsafe {
                match n {
                    0 => _mm_setzero_ps(),
                    1 => _mm_load_ss(from),
                    2 => two(from),
                    3 => _mm_movelh_ps(two(from), _mm_load_ss(from.add(2))),
                    _ => _mm_loadu_ps(from),
                }
            }
        }

        #[inline(always)]
        unsafe fn store(self, to: *mut f32, n: usize, vector: __m128) {
            // SAFETY: the caller promises `n` writable elements.
            unsafe {
                if n >= 4 {
                    return _mm_storeu_ps(to, vector);
                }
                if n >= 2 {
                    let low = _mm_cvtsi128_si64(_mm_castps_si128(vector));
                    to.cast::<i64>().write_unaligned(low);
                }
                match n {
                    1 => _mm_store_ss(to, vector),
                    3 => _mm_store_ss(to.add(2), _mm_movehl_ps(vector, vector)),
                    _ => {}
                }
            }
        }

        type First = usize;

        #[inline(always)]
        fn first(self, n: usize) -> usize {
            n
        }

        #[inline(always)]
        unsafe fn load_first(self, from: *const f32, n: usize) -> __m128 {
            // SAFETY: the caller's promise.
            unsafe { self.load_partial(from, n) }
        }

        #[inline(always)]
        unsafe fn store_first(self, to: *mut f32, n: usize, vector: __m128) {
            // SAFETY: the caller's promise.
            unsafe { self.store(to, n, vector) }
        }
    }

    /// Two elements, and two zeros.
    ///
    /// # Safety
    ///
    /// They can be read.
    #[inline(always)]
    unsafe fn two(from: *const f32) -> __m128 {
        // SAFETY: the caller's promise.
        unsafe { _mm_castsi128_ps(_mm_cvtsi64_si128(from.cast::<i64>().read_unaligned())) }
    }

    // SAFETY: two elements, in order.
    unsafe impl Lanes<f64> for Sse2 {
        type Vector = __m128d;
        const WIDTH: usize = 2;
        const ROWS: usize = ROWS;
        type Half = Self;

        #[inline(always)]
        fn half(self) -> Self {
            self
        }

        #[inline(always)]
        fn splat(self, value: f64) -> __m128d {
            // SAFETY: the target has SSE2; so everywhere below.
            unsafe { _mm_set1_pd(value) }
        }

        #[inline(always)]
        fn add(self, a: __m128d, b: __m128d) -> __m128d {
            // SAFETY: as in `splat`.
            unsafe { _mm_add_pd(a, b) }
        }

        #[inline(always)]
        fn mul(self, a: __m128d, b: __m128d) -> __m128d {
            // SAFETY: as in `splat`.
            unsafe { _mm_mul_pd(a, b) }
        }

        #[inline(always)]
        fn mul_add(self, a: __m128d, b: __m128d, c: __m128d) -> __m128d {
            #[cfg(target_feature = "fma")]
            // SAFETY: the target has FMA.
            unsafe {
                _mm_fmadd_pd(a, b, c)
            }
            #[cfg(not(target_feature = "fma"))]
            // SAFETY: as in `splat`.
            unsafe {
                _mm_add_pd(c, _mm_mul_pd(a, b))
            }
        }

        #[inline(always)]
        fn conjugate(self, a: __m128d) -> __m128d {
            a
        }

        #[inline(always)]
        fn sum(self, a: __m128d) -> f64 {
            // SAFETY: as in `splat`.
            unsafe { _mm_cvtsd_f64(_mm_add_sd(a, _mm_unpackhi_pd(a, a))) }
        }

        #[inline(always)]
        unsafe fn load(self, from: *const f64) -> __m128d {
            // SAFETY: the caller promises two readable elements.
            unsafe { _mm_loadu_pd(from) }
        }

        #[inline(always)]
        unsafe fn load_partial(self, from: *const f64, n: usize) -> __m128d {
            // SAFETY: the caller promises `n` readable elements.
            unsafe {
                match n {
                    0 => _mm_setzero_pd(),
                    1 => _mm_load_sd(from),
                    _ => _mm_loadu_pd(from),
                }
            }
        }

        #[inline(always)]
        unsafe fn store(self, to: *mut f64, n: usize, vector: __m128d) {
            // SAFETY: the caller promises `n` writable elements.
            unsafe {
                match n {
                    0 => {}
                    1 => _mm_store_sd(to, vector),
                    _ => _mm_storeu_pd(to, vector),
                }
            }
        }

        type First = usize;

        #[inline(always)]
        fn first(self, n: usize) -> usize {
            n
        }

        #[inline(always)]
        unsafe fn load_first(self, from: *const f64, n: usize) -> __m128d {
            // SAFETY: the caller's promise.
            unsafe { self.load_partial(from, n) }
        }

        #[inline(always)]
        unsafe fn store_first(self, to: *mut f64, n: usize, vector: __m128d) {
            // SAFETY: the caller's promise.
            unsafe { self.store(to, n, vector) }
        }
    }
}
