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
    let dense = stride == columns as isize;
    // SAFETY: the caller's promise; elements are only moved, so that those of one size can stand for each other.
    unsafe {
        match (dense, size_of::<T>()) {
            (true, 4) if columns <= MOST => {
                Deal::<Bytes<4>>(long.cast(), narrow.cast(), pitch, rows, columns).run(level);
            }
            (true, 8) if columns <= MOST => {
                Deal::<Bytes<8>>(long.cast(), narrow.cast(), pitch, rows, columns).run(level);
            }
            _ => transpose(level, long, stride, narrow, pitch, rows, columns),
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
    let dense = stride == columns as isize;
    // SAFETY: as above.
    unsafe {
        match (dense, size_of::<T>()) {
            (true, 4) if columns <= MOST => {
                Collect::<Bytes<4>>(narrow.cast(), long.cast(), pitch, rows, columns).run(level);
            }
            (true, 8) if columns <= MOST => {
                Collect::<Bytes<8>>(narrow.cast(), long.cast(), pitch, rows, columns).run(level);
            }
            _ => transpose(level, narrow, pitch, long, stride, columns, rows),
        }
    }
}

/// Columns up to which the compiler's own shuffles, of whole vectors of the long side, are better than squares of
/// four and more rows.
const MOST: usize = 4;

/// The long side's first element, the narrow one's, how far its rows lie apart, rows and columns of the long one.
struct Deal<E>(*const E, *mut E, isize, usize, usize);

/// The same the other way round.
struct Collect<E>(*const E, *mut E, isize, usize, usize);

impl<E: Copy> Deal<E> {
    /// # Safety
    ///
    /// As for [`transpose`], with the long side dense.
    unsafe fn run(self, level: Level) {
        // SAFETY: the caller's promise: the CPU has the level.
        unsafe { level.run(self) };
    }

    #[inline(always)]
    unsafe fn columns<const N: usize>(&self) {
        let &Self(long, narrow, pitch, rows, _) = self;
        for r in 0..rows {
            for c in 0..N {
                // SAFETY: the caller's promise.
                unsafe { *narrow.offset(c as isize * pitch).add(r) = *long.add(r * N + c) };
            }
        }
    }
}

impl<E: Copy> WithSimd for Deal<E> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        // SAFETY: `run`'s caller's promise.
        unsafe {
            match self.4 {
                1 => self.columns::<1>(),
                2 => self.columns::<2>(),
                3 => self.columns::<3>(),
                _ => self.columns::<4>(),
            }
        }
    }
}

impl<E: Copy> Collect<E> {
    /// # Safety
    ///
    /// As for [`transpose`], with the long side dense.
    unsafe fn run(self, level: Level) {
        // SAFETY: the caller's promise: the CPU has the level.
        unsafe { level.run(self) };
    }

    #[inline(always)]
    unsafe fn columns<const N: usize>(&self) {
        let &Self(narrow, long, pitch, rows, _) = self;
        for r in 0..rows {
            for c in 0..N {
                // SAFETY: the caller's promise.
                unsafe { *long.add(r * N + c) = *narrow.offset(c as isize * pitch).add(r) };
            }
        }
    }
}

impl<E: Copy> WithSimd for Collect<E> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        // SAFETY: `run`'s caller's promise.
        unsafe {
            match self.4 {
                1 => self.columns::<1>(),
                2 => self.columns::<2>(),
                3 => self.columns::<3>(),
                _ => self.columns::<4>(),
            }
        }
    }
}
