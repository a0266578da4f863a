//! A block of memory transposed, in registers where the instruction set has shuffles for elements
//! of that size.
//!
//! Elements are moved, never looked at, so that the code depends on their size only.

#[cfg(target_arch = "x86_64")]
mod x86;

use core::mem::MaybeUninit;

use crate::kernel::simd::Level;

/// Rows and columns that are copied element by element at a time: 8 × 8 elements of 1 to 8 bytes
/// touch 8 cache lines on either side, which an L1 cache of 8 ways can keep even if all of one side
/// fall into one set.
const SIDE: usize = 8;

/// `dst[c·dst_stride + r] ← src[r·src_stride + c]`, for each `r < rows` and `c < cols`.
///
/// Strides are in elements and may be negative. An element may be written more than once, always
/// with the same value.
///
/// # Safety
///
/// The CPU has `level`; each of those elements of `src` can be read, and of `dst` written; the
/// two do not overlap, nor do the rows of `dst`.
#[cfg_attr(
    not(target_arch = "x86_64"),
    expect(unused_variables, reason = "elsewhere elements are moved one by one")
)]
pub(crate) unsafe fn transpose<T: Copy>(
    level: Level,
    src: *const T,
    src_stride: isize,
    dst: *mut T,
    dst_stride: isize,
    rows: usize,
    cols: usize,
) {
    let block = Block { src, src_stride, dst, dst_stride, rows, cols };
    // SAFETY: the caller's promise; elements of one size can stand for each other, since they are
    // only moved.
    unsafe {
        match size_of::<T>() {
            #[cfg(target_arch = "x86_64")]
            4 => x86::transpose_32(level, block.cast()),
            #[cfg(target_arch = "x86_64")]
            8 => x86::transpose_64(level, block.cast()),
            _ => block.each(),
        }
    }
}

/// What [`transpose`] is given.
struct Block<T> {
    src: *const T,
    src_stride: isize,
    dst: *mut T,
    dst_stride: isize,
    rows: usize,
    cols: usize,
}

impl<T> Clone for Block<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Block<T> {}

impl<T> Block<T> {
    /// The same bytes as elements of another type of the same size.
    #[cfg(target_arch = "x86_64")]
    fn cast<B>(self) -> Block<B> {
        let Self { src, src_stride, dst, dst_stride, rows, cols } = self;
        Block { src: src.cast(), src_stride, dst: dst.cast(), dst_stride, rows, cols }
    }

    /// `rows` × `cols` of its elements, from row `r` and column `c` on.
    #[inline(always)]
    fn part(self, r: usize, c: usize, rows: usize, cols: usize) -> Self {
        Self { src: self.source(r, c), dst: self.target(r, c), rows, cols, ..self }
    }

    /// Where row `r`, column `c` lies in the source.
    #[inline(always)]
    fn source(&self, r: usize, c: usize) -> *const T {
        self.src.wrapping_offset((r as isize).wrapping_mul(self.src_stride)).wrapping_add(c)
    }

    /// Where row `r`, column `c` of the source lies in the transpose.
    #[inline(always)]
    fn target(&self, r: usize, c: usize) -> *mut T {
        self.dst.wrapping_offset((c as isize).wrapping_mul(self.dst_stride)).wrapping_add(r)
    }

    /// Element by element.
    ///
    /// # Safety
    ///
    /// As for [`transpose`].
    unsafe fn each(self) {
        for r in (0..self.rows).step_by(SIDE) {
            for c in (0..self.cols).step_by(SIDE) {
                let (rows, cols) = ((self.rows - r).min(SIDE), (self.cols - c).min(SIDE));
                let part = self.part(r, c, rows, cols);
                // SAFETY: a part of the caller's block.
                unsafe {
                    match (rows, cols) {
                        // Extents that the compiler knows, to unroll.
                        (SIDE, SIDE) => part.part(0, 0, SIDE, SIDE).small(),
                        _ => part.small(),
                    }
                }
            }
        }
    }

    /// Element by element, in the order of the target.
    ///
    /// # Safety
    ///
    /// As for [`transpose`].
    #[inline(always)]
    unsafe fn small(self) {
        for c in 0..self.cols {
            for r in 0..self.rows {
                let from = self.source(r, c).cast::<MaybeUninit<T>>();
                // SAFETY: `r < rows` and `c < cols`.
                unsafe { self.target(r, c).cast::<MaybeUninit<T>>().write(from.read()) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    fn check<T: Copy + PartialEq + core::fmt::Debug>(
        value: impl Fn(usize) -> T,
        (rows, cols): (usize, usize),
        (src_stride, dst_stride): (isize, isize),
    ) {
        let (src_pitch, dst_pitch) = (src_stride.unsigned_abs(), dst_stride.unsigned_abs());
        let src: Vec<T> = (0..rows * src_pitch).map(&value).collect();
        let first = |stride: isize, count: usize| {
            if stride < 0 { (count - 1) as isize * -stride } else { 0 }
        };
        for level in Level::ALL.into_iter().filter(|level| level.is_supported()) {
            let sentinel = value(1_000_003);
            let mut dst = std::vec![sentinel; cols * dst_pitch + 64];
            // SAFETY: both are as large as extents and strides say, and `dst` has 32 elements more at
            // either end.
            unsafe {
                let from = src.as_ptr().offset(first(src_stride, rows));
                let to = dst.as_mut_ptr().add(32).offset(first(dst_stride, cols));
                transpose(level, from, src_stride, to, dst_stride, rows, cols);
            }
            let mut expected = std::vec![sentinel; cols * dst_pitch + 64];
            for r in 0..rows {
                for c in 0..cols {
                    let from = first(src_stride, rows) + r as isize * src_stride + c as isize;
                    let to = 32 + first(dst_stride, cols) + c as isize * dst_stride + r as isize;
                    expected[to as usize] = src[from as usize];
                }
            }
            assert_eq!(dst, expected, "{level:?} {rows}x{cols} {src_stride} {dst_stride}");
        }
    }

    fn check_sizes(extents: (usize, usize), strides: (isize, isize)) {
        check(|i| i as u8, extents, strides);
        check(|i| i as u16, extents, strides);
        check(|i| i as u32, extents, strides);
        check(|i| i as f64, extents, strides);
        check(|i| (i as u128 * 3) << 62, extents, strides);
        check(|i| [i as u8, (i >> 8) as u8, 1], extents, strides);
    }

    #[test]
    fn small_extents() {
        for rows in 1..=20 {
            for cols in 1..=20 {
                let (r, c) = (rows as isize, cols as isize);
                for strides in [(c, r), (c + 3, r + 1), (-c, r + 2), (c + 1, -r), (-c - 5, -r - 3)]
                {
                    check_sizes((rows, cols), strides);
                }
            }
        }
    }

    #[test]
    fn large_extents() {
        for (rows, cols) in
            [(32, 256), (12, 256), (33, 65), (47, 61), (1, 300), (300, 2), (71, 19), (64, 64)]
        {
            let (r, c) = (rows as isize, cols as isize);
            check_sizes((rows, cols), (c, r));
            check_sizes((rows, cols), (c + 17, r + 5));
            check_sizes((rows, cols), (-c - 1, -r));
        }
    }
}
