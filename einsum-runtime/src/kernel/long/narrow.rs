//! Transposes of long and narrow blocks.

use core::mem::MaybeUninit;

use pulp::{Simd, WithSimd};

use crate::kernel::level::Level;
use crate::kernel::transpose::transpose;

/// Any element of so many bytes, wherever it lies: some have padding, and not all lie at multiples of their size.
type Bytes<const N: usize> = [MaybeUninit<u8>; N];

/// `narrow[c·pitch + r] ← long[r·stride + c]` for `rows` and `columns`, few of these.
///
/// # Safety
///
/// As for [`transpose`].
pub(super) unsafe fn deal<T: Copy>(
    level: Level,
    (long, stride): (*const T, isize),
    (narrow, pitch): (*mut T, isize),
    rows: usize,
    columns: usize,
) {
    let few = Few { long: long.cast_mut(), stride, narrow, pitch, rows, columns };
    // SAFETY: the caller's promise.
    unsafe {
        if !few.run::<false>(level) {
            transpose(level, long, stride, narrow, pitch, rows, columns);
        }
    }
}

/// `long[r·stride + c] ← narrow[c·pitch + r]`.
///
/// # Safety
///
/// As for [`transpose`].
pub(super) unsafe fn collect<T: Copy>(
    level: Level,
    (narrow, pitch): (*const T, isize),
    (long, stride): (*mut T, isize),
    rows: usize,
    columns: usize,
) {
    let few = Few { long, stride, narrow: narrow.cast_mut(), pitch, rows, columns };
    // SAFETY: the caller's promise.
    unsafe {
        if !few.run::<true>(level) {
            transpose(level, narrow, pitch, long, stride, columns, rows);
        }
    }
}

/// Columns up to which the compiler's own shuffles, of whole vectors of the long side, are better than squares of
/// four and more rows.
const MOST: usize = 4;

/// The long side, whose rows are `stride` apart, and the narrow one.
#[derive(Clone, Copy)]
struct Few<T> {
    long: *mut T,
    stride: isize,
    narrow: *mut T,
    pitch: isize,
    rows: usize,
    columns: usize,
}

impl<T: Copy> Few<T> {
    /// Runs it, to the long side if `COLLECTS`, if that is dense and there are few columns of small elements.
    ///
    /// # Safety
    ///
    /// As for [`transpose`], and the CPU has the level.
    unsafe fn run<const COLLECTS: bool>(self, level: Level) -> bool {
        if self.stride != self.columns as isize || self.columns > MOST {
            return false;
        }
        // SAFETY: the caller's promise; elements are only moved, so that those of one size can stand for each other.
        unsafe {
            match size_of::<T>() {
                4 => level.run(Dense::<_, COLLECTS>(self.cast::<Bytes<4>>())),
                8 => level.run(Dense::<_, COLLECTS>(self.cast::<Bytes<8>>())),
                _ => return false,
            }
        }
        true
    }

    fn cast<E>(self) -> Few<E> {
        let Self { long, stride, narrow, pitch, rows, columns } = self;
        Few { long: long.cast(), stride, narrow: narrow.cast(), pitch, rows, columns }
    }

    /// # Safety
    ///
    /// As for `run`, with `N` columns.
    #[inline(always)]
    unsafe fn columns<const N: usize, const COLLECTS: bool>(&self) {
        for r in 0..self.rows {
            for c in 0..N {
                // SAFETY: the caller's promise.
                unsafe {
                    let long = self.long.add(r * N + c);
                    let narrow = self.narrow.offset(c as isize * self.pitch).add(r);
                    if COLLECTS {
                        *long = *narrow;
                    } else {
                        *narrow = *long;
                    }
                }
            }
        }
    }
}

/// A job for an instruction set.
struct Dense<E, const COLLECTS: bool>(Few<E>);

impl<E: Copy, const COLLECTS: bool> WithSimd for Dense<E, COLLECTS> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        // SAFETY: `run`'s caller's promise.
        unsafe {
            match self.0.columns {
                1 => self.0.columns::<1, COLLECTS>(),
                2 => self.0.columns::<2, COLLECTS>(),
                3 => self.0.columns::<3, COLLECTS>(),
                _ => self.0.columns::<4, COLLECTS>(),
            }
        }
    }
}
