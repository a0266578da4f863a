//! Batches of 2×2 and 3×3 matrices, element by element: vectors along their rows would be empty but for two or
//! three elements of sixteen.

#![expect(
    clippy::needless_range_loop,
    reason = "rows, columns and summed indices count through three arrays and addresses at once"
)]

use super::shape::Shape;
use super::tile::Spot;
use crate::kernel::gemm::Arithmetic;
use crate::kernel::problem::{Merge, Problem};
use crate::kernel::simd::{Dispatch, Job};
use crate::scalar::Scalar;

/// How far indices lie apart.
#[derive(Clone, Copy, PartialEq)]
struct Strides {
    /// Entries: in `a`, `b`, C.
    entry: [isize; 3],
    /// Rows: in `a`, C.
    row: [isize; 2],
    /// Columns: in `b`, C.
    column: [isize; 2],
    /// Summed indices: in `a`, `b`.
    k: [isize; 2],
}

impl Strides {
    /// Those of C order without gaps.
    const fn dense(n: usize) -> Self {
        let (row, entry) = (n as isize, (n * n) as isize);
        Self { entry: [entry; 3], row: [row; 2], column: [1; 2], k: [1, row] }
    }

    fn of(shape: &Shape<'_>) -> Self {
        let Shape { entry, row, lane, k: [_, k], .. } = shape;
        Self {
            entry: [entry.a, entry.b, entry.out],
            row: [row.a, row.out],
            column: [lane.b, lane.out],
            k: [k.a, k.b],
        }
    }
}

/// `C[entry] ← a[entry]·b[entry]` of `N`×`N` matrices.
struct Tiny<T, const N: usize> {
    entries: usize,
    strides: Strides,
    at: Spot<T>,
}

/// Runs a batch of tiny matrices; otherwise leaves it alone.
///
/// # Safety
///
/// What the walks reach lies inside the tensors, and the output is this thread's to write.
pub(super) unsafe fn run<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>, at: Spot<T>) -> bool {
    let n = shape.row.extent;
    let conjugated = problem.a.conjugated || problem.b.is_some_and(|b| b.conjugated);
    let square = n == shape.lane.extent && n == shape.k[1].extent && shape.k[0].extent == 1;
    if !square || conjugated || problem.merge != Merge::Assign {
        return false;
    }
    let (entries, strides) = (shape.entry.extent, Strides::of(shape));
    match n {
        2 => T::Simd::dispatch(Tiny::<T, 2> { entries, strides, at }),
        3 => T::Simd::dispatch(Tiny::<T, 3> { entries, strides, at }),
        _ => return false,
    }
    true
}

impl<T: Scalar, const N: usize> Job<T> for Tiny<T, N> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, _: A) {
        let dense = Strides::dense(N);
        // SAFETY: whoever made it promised that the strides stay inside the tensors.
        unsafe {
            if self.strides == dense {
                // Constants: the compiler lays vectors across entries.
                self.each(dense);
            } else {
                self.each(self.strides);
            }
        }
    }
}

impl<T: Scalar, const N: usize> Tiny<T, N> {
    #[inline(always)]
    unsafe fn each(&self, strides: Strides) {
        let Strides { entry, row, column, k: summed } = strides;
        for number in 0..self.entries as isize {
            let [a, b, out] = entry.map(|stride| stride.wrapping_mul(number));
            let a = self.at.a.wrapping_offset(a);
            let b = self.at.b.wrapping_offset(b);
            let out = self.at.out.wrapping_offset(out);
            let mut sums = [[T::ZERO; N]; N];
            for k in 0..N {
                for i in 0..N {
                    let a = element(a, (i, row[0]), (k, summed[0]));
                    for j in 0..N {
                        let b = element(b, (k, summed[1]), (j, column[0]));
                        // SAFETY: the caller's promise.
                        sums[i][j] = sums[i][j].plus(unsafe { (*a).times(*b) });
                    }
                }
            }
            for i in 0..N {
                for j in 0..N {
                    let out = element(out, (i, row[1]), (j, column[1])).cast_mut();
                    // SAFETY: the caller's promise.
                    unsafe { out.write(sums[i][j]) };
                }
            }
        }
    }
}

/// The address of an element of a matrix, by indices and their strides.
#[inline(always)]
fn element<T>(first: *const T, (i, row): (usize, isize), (j, column): (usize, isize)) -> *const T {
    first
        .wrapping_offset(row.wrapping_mul(i as isize))
        .wrapping_offset(column.wrapping_mul(j as isize))
}
