//! Squares of vectors of 16 bytes, turned in registers: sums of rows, and of a matrix times a transposed one.

#![expect(clippy::needless_range_loop, reason = "rows count through arrays and addresses at once")]

use core::arch::x86_64::*;

use super::fixed::Element;
use crate::kernel::baseline;
use crate::kernel::baseline::sse::Sse2;
use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;

/// Vectors of which as many as they have elements are a square.
pub trait Square<T: Scalar>: Lanes<T> {
    /// The sums of the elements of each vector; `WIDTH` of the four are there.
    fn sums(self, rows: [Self::Vector; 4]) -> Self::Vector;

    /// Rows as columns; `WIDTH` of the four are there.
    fn transposed(self, rows: [Self::Vector; 4]) -> [Self::Vector; 4];

    /// `C[row] ← Σ k: a[row, k] · b[k]` where the rows are whole vectors, and so many of them; whether it was done.
    ///
    /// # Safety
    ///
    /// The tensors are dense arrays with these extents.
    #[inline(always)]
    unsafe fn rows(self, [a, b]: [*const T; 2], out: *mut T, rows: usize, terms: usize) -> bool {
        let whole = rows.is_multiple_of(Self::WIDTH) && terms.is_multiple_of(Self::WIDTH);
        // Two elements: LLVM does as well with the emitted loops.
        if Self::WIDTH < 4 || !whole || rows * terms > MOST {
            return false;
        }
        for from in 0..rows / Self::WIDTH {
            let mut sums = [self.splat(T::ZERO); 4];
            for row in 0..Self::WIDTH {
                let a = a.wrapping_add((from * Self::WIDTH + row) * terms);
                for k in 0..terms / Self::WIDTH {
                    // SAFETY: the caller's promise.
                    let (a, b) = unsafe {
                        (self.load(a.add(k * Self::WIDTH)), self.load(b.add(k * Self::WIDTH)))
                    };
                    sums[row] = if k == 0 { self.mul(a, b) } else { self.mul_add(a, b, sums[row]) };
                }
            }
            // SAFETY: the caller's promise.
            unsafe { self.store(out.add(from * Self::WIDTH), Self::WIDTH, self.sums(sums)) };
        }
        true
    }

    /// `Σ i, j: a[i, j] · b[j, i]` of matrices of whole vectors; whether it was done.
    ///
    /// # Safety
    ///
    /// The tensors are dense arrays with these extents.
    #[inline(always)]
    unsafe fn crossed(self, a: *const T, b: *const T, out: *mut T, size: usize) -> bool {
        if !size.is_multiple_of(Self::WIDTH) {
            return false;
        }
        let blocks = size / Self::WIDTH;
        let mut sums = [self.splat(T::ZERO); 4];
        for block in 0..blocks * blocks {
            let (i, j) = (block / blocks * Self::WIDTH, block % blocks * Self::WIDTH);
            let mut rows = [self.splat(T::ZERO); 4];
            for row in 0..Self::WIDTH {
                // SAFETY: the caller's promise.
                rows[row] = unsafe { self.load(b.add((j + row) * size + i)) };
            }
            let rows = self.transposed(rows);
            for row in 0..Self::WIDTH {
                // SAFETY: the caller's promise.
                let a = unsafe { self.load(a.add((i + row) * size + j)) };
                // Two sums where a block has two rows, of which the blocks take turns: four that don't wait for each other.
                let sum = (block * Self::WIDTH + row) % 4;
                sums[sum] = match block * Self::WIDTH < 4 {
                    true => self.mul(a, rows[row]),
                    false => self.mul_add(a, rows[row], sums[sum]),
                };
            }
        }
        let [first, second] = [self.add(sums[0], sums[1]), self.add(sums[2], sums[3])];
        // SAFETY: the caller's promise.
        unsafe { out.write(self.sum(self.add(first, second))) };
        true
    }
}

/// Products up to which rows are summed so: an 8×8 matrix. Past that, wider vectors gain more.
const MOST: usize = 64;

impl Square<f32> for Sse2 {
    #[inline(always)]
    fn sums(self, rows: [__m128; 4]) -> __m128 {
        let [a, b, c, d] = rows;
        // SAFETY: the target has SSE2.
        unsafe {
            let ab = _mm_add_ps(_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b));
            let cd = _mm_add_ps(_mm_unpacklo_ps(c, d), _mm_unpackhi_ps(c, d));
            _mm_add_ps(_mm_movelh_ps(ab, cd), _mm_movehl_ps(cd, ab))
        }
    }

    #[inline(always)]
    fn transposed(self, [a, b, c, d]: [__m128; 4]) -> [__m128; 4] {
        // SAFETY: the target has SSE2.
        unsafe {
            let (ab, cd) = (_mm_unpacklo_ps(a, b), _mm_unpacklo_ps(c, d));
            let (high_ab, high_cd) = (_mm_unpackhi_ps(a, b), _mm_unpackhi_ps(c, d));
            [
                _mm_movelh_ps(ab, cd),
                _mm_movehl_ps(cd, ab),
                _mm_movelh_ps(high_ab, high_cd),
                _mm_movehl_ps(high_cd, high_ab),
            ]
        }
    }
}

impl Square<f64> for Sse2 {
    #[inline(always)]
    fn sums(self, [a, b, ..]: [__m128d; 4]) -> __m128d {
        // SAFETY: the target has SSE2.
        unsafe { _mm_add_pd(_mm_unpacklo_pd(a, b), _mm_unpackhi_pd(a, b)) }
    }

    #[inline(always)]
    fn transposed(self, [a, b, c, d]: [__m128d; 4]) -> [__m128d; 4] {
        // SAFETY: the target has SSE2.
        unsafe { [_mm_unpacklo_pd(a, b), _mm_unpackhi_pd(a, b), c, d] }
    }
}

/// Vectors of 16 bytes on a CPU that has FMAs.
#[derive(Clone, Copy, Debug)]
pub struct Fused(());

macro_rules! fused {
    ($($elem:ty, $vector:ty, $simple:path, $fma:ident;)*) => {$(
        impl Element for $elem {
            type Simple = Sse2;
            type Short = Fused;
            const SIMPLE: Sse2 = $simple;

            #[inline(always)]
            unsafe fn short() -> Fused {
                Fused(())
            }
        }

        // SAFETY: the elements of `Sse2`'s vectors.
        unsafe impl Lanes<$elem> for Fused {
            type Vector = $vector;
            const WIDTH: usize = <Sse2 as Lanes<$elem>>::WIDTH;
            type Half = Self;

            #[inline(always)]
            fn half(self) -> Self {
                self
            }

            #[inline(always)]
            fn splat(self, value: $elem) -> $vector {
                $simple.splat(value)
            }

            #[inline(always)]
            fn add(self, a: $vector, b: $vector) -> $vector {
                Lanes::<$elem>::add($simple, a, b)
            }

            #[inline(always)]
            fn mul(self, a: $vector, b: $vector) -> $vector {
                Lanes::<$elem>::mul($simple, a, b)
            }

            #[inline(always)]
            fn mul_add(self, a: $vector, b: $vector, c: $vector) -> $vector {
                // SAFETY: whoever made it promised that the CPU has FMAs.
                unsafe { $fma(a, b, c) }
            }

            #[inline(always)]
            fn conjugate(self, a: $vector) -> $vector {
                a
            }

            #[inline(always)]
            fn sum(self, a: $vector) -> $elem {
                $simple.sum(a)
            }

            #[inline(always)]
            unsafe fn load(self, from: *const $elem) -> $vector {
                // SAFETY: the caller's promise; so below.
                unsafe { $simple.load(from) }
            }

            #[inline(always)]
            unsafe fn load_partial(self, from: *const $elem, n: usize) -> $vector {
                // SAFETY: as in `load`.
                unsafe { $simple.load_partial(from, n) }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $elem, n: usize, vector: $vector) {
                // SAFETY: as in `load`.
                unsafe { $simple.store(to, n, vector) }
            }

            type First = usize;

            #[inline(always)]
            fn first(self, n: usize) -> usize {
                n
            }

            #[inline(always)]
            unsafe fn load_first(self, from: *const $elem, n: usize) -> $vector {
                // SAFETY: as in `load`.
                unsafe { $simple.load_partial(from, n) }
            }

            #[inline(always)]
            unsafe fn store_first(self, to: *mut $elem, n: usize, vector: $vector) {
                // SAFETY: as in `load`.
                unsafe { $simple.store(to, n, vector) }
            }
        }
    )*};
}

fused! {
    f32, __m128, baseline::F32, _mm_fmadd_ps;
    f64, __m128d, baseline::F64, _mm_fmadd_pd;
}
