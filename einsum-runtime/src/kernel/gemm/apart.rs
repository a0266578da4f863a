//! Rows of a microtile that lie equally far apart.

use core::array;

/// Most rows that are reached from one pointer: their distances from it are to stay in registers.
const FROM_ONE: usize = 6;

/// Rows from which on this is worth a loop of its own, for three vectors and four.
pub(super) const SOME_ROWS: usize = 3;

/// The same for two.
pub(super) const MANY_ROWS: usize = 6;

/// Where a summed index's elements of `R` rows lie: one pointer, or two for many rows, and the distances from it, the same for both.
///
/// A pointer for each row would be more than there are registers for, and an instruction for each to move it on or to load it: half as
/// many again as there are FMAs and loads. (Measured on Emerald Rapids, 256²: 1.02 times as fast; 1.1 to 1.4 times, while another
/// program runs on the same core.)
#[derive(Clone, Copy)]
pub(super) struct Apart<P, const R: usize> {
    from: [*const P; 2],
    /// In bytes.
    distances: [isize; R],
}

impl<P, const R: usize> Apart<P, R> {
    /// Rows that are reached from one pointer.
    const EACH: usize = if R > FROM_ONE {
        assert!(R.is_multiple_of(2), "both halves have as many");
        R / 2
    } else {
        R
    };

    /// Of the first summed index. The rows of the second half, of more than [`FROM_ONE`], lie to each other as those of the first do.
    #[inline(always)]
    pub(super) fn new(rows: [*const P; R]) -> Self {
        let distance = |row: usize| rows[row].addr().wrapping_sub(rows[0].addr()).cast_signed();
        Self {
            from: [rows[0], rows[Self::EACH % R]],
            distances: array::from_fn(|row| distance(row % Self::EACH)),
        }
    }

    /// A row's element, so many elements on.
    #[inline(always)]
    pub(super) fn row(&self, row: usize, on: usize) -> *const P {
        self.from[row / Self::EACH].wrapping_add(on).wrapping_byte_offset(self.distances[row])
    }

    /// On by so many elements.
    #[inline(always)]
    pub(super) fn advance(&mut self, on: usize) {
        self.from = self.from.map(|from| from.wrapping_add(on));
    }

    /// Hides from the compiler where they lie, once for some steps: it would keep a pointer for each row otherwise, and move all of
    /// them on. (Not before each step: loads in another order, 0.87 to 0.98 times as fast.)
    #[inline(always)]
    pub(super) fn hide(&mut self) {
        self.from = self.from.map(opaque);
    }
}

/// The same pointer.
#[inline(always)]
#[cfg_attr(
    all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)),
    expect(clippy::pointers_in_nomem_asm_block, reason = "nothing is read or written through it")
)]
fn opaque<P>(pointer: *const P) -> *const P {
    #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
    {
        let mut pointer = pointer;
        // SAFETY: no instruction, but a comment.
        unsafe {
            core::arch::asm!("/* {0} */", inout(reg) pointer, options(pure, nomem, nostack, preserves_flags));
        }
        pointer
    }
    #[cfg(not(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri))))]
    pointer
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every row's every element, reached in turns of three, where the first row begins at `first` and each one `distance` elements
    /// after the one before.
    fn reaches<const R: usize>(first: usize, distance: isize) {
        let elements: [u16; 600] = array::from_fn(|at| at as u16);
        let begins: [usize; R] =
            array::from_fn(|row| first.strict_add_signed(distance * row as isize));
        let mut rows = Apart::new(begins.map(|begin| &raw const elements[begin]));
        for turn in 0..4 {
            rows.hide();
            for (row, begin) in begins.into_iter().enumerate() {
                for on in 0..3 {
                    // SAFETY: the largest is `first + 11 · 40 + 11`, the smallest `first - 11 · 40`.
                    let element = unsafe { *rows.row(row, on) };
                    assert_eq!(usize::from(element), begin + 3 * turn + on, "row {row} of {R}");
                }
            }
            rows.advance(3);
        }
    }

    #[test]
    fn rows_lie_apart_forwards_backwards_and_not_at_all() {
        for (first, distance) in [(5, 40), (5, 1), (5, 0), (550, -40), (550, -13)] {
            reaches::<1>(first, distance);
            reaches::<3>(first, distance);
            reaches::<4>(first, distance);
            reaches::<6>(first, distance);
            reaches::<8>(first, distance);
            reaches::<12>(first, distance);
        }
    }
}
