//! One product of two matrices with few columns, as straight as it can be: what a 4×4 product pays besides its
//! multiplications is more than those.
//!
//! The caller's code, which knows the roles of its walks, looks at their strides; nothing is described in
//! memory but what is left. The vectors are those that every CPU has: no level to find, no function to call
//! for it, and rows that would fill a quarter of a wider one.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and vectors of a tile count through several arrays and addresses at once"
)]

use crate::kernel::problem::{Merge, Problem, Role, Walk};
use crate::kernel::simd::{Dispatch, Lanes};
use crate::scalar::Scalar;

/// Products of elements up to which it is worth it: an 8×8 matrix by another. Past that, the wider vectors' gain
/// is more than what it takes to choose them, some 100 cycles.
const MOST: usize = 512;

/// Rows of a tile: with two vectors each, 8 accumulators, 2 vectors of `b` and one of `a` are 11 of 16 registers.
const ROWS: usize = 4;

/// `C[row, lane] ← Σ k: a[row, k] · b[k, lane]`, lanes side by side in `b` and C.
#[derive(Clone, Copy, Debug)]
pub struct Direct<T> {
    a: *const T,
    b: *const T,
    out: *mut T,
    /// Rows, lanes, summed indices: none is 0.
    rows: usize,
    lanes: usize,
    k: usize,
    /// Strides of rows, in `a` and C.
    row: [isize; 2],
    /// Strides of summed indices, in `a` and `b`.
    summed: [isize; 2],
}

impl<T: Scalar> Direct<T> {
    /// The walks as such a product, if they are one: those of a role are one, too. Without optimisation it would be 4 KB of each call.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn of(walks: &[Walk], problem: &Problem<T>) -> Option<Self> {
        let b = problem.b?;
        if <T::Simd as Dispatch<T>>::COLUMNS == 0 || problem.merge != Merge::Assign {
            return None;
        }
        let one = |role| Walk { role, extent: 1, a: 0, b: 0, out: 0 };
        let (mut m, mut n, mut k) = (one(Role::M), one(Role::N), one(Role::K));
        for walk in walks {
            match walk.role {
                Role::Batch => return None,
                Role::M => m = joined(&m, walk)?,
                Role::N => n = joined(&n, walk)?,
                Role::K => k = joined(&k, walk)?,
            }
        }
        let turned = (n.out, n.b) != (1, 1);
        if turned {
            (m, n) = (n.swapped(), m.swapped());
            k = k.swapped();
        }
        let (a, b) = match turned {
            true => (b.pointer, problem.a.pointer),
            false => (problem.a.pointer, b.pointer),
        };
        let volume = m.extent.saturating_mul(n.extent).saturating_mul(k.extent);
        let few = n.extent <= <T::Simd as Dispatch<T>>::COLUMNS && (1..=MOST).contains(&volume);
        ((n.out, n.b) == (1, 1) && few).then_some(Self {
            a,
            b,
            out: problem.out,
            rows: m.extent,
            lanes: n.extent,
            k: k.extent,
            row: [m.a, m.out],
            summed: [k.a, k.b],
        })
    }

    /// Computes it.
    ///
    /// # Safety
    ///
    /// What the strides reach lies inside the tensors, and the output is this thread's to write.
    #[inline(always)]
    pub unsafe fn run<L: Lanes<T>>(&self, lanes: L) {
        debug_assert!(self.lanes <= 2 * L::WIDTH);
        // SAFETY: the caller's promise. The last vector is whole where lanes are a multiple of the width.
        unsafe {
            match (self.lanes > L::WIDTH, self.lanes.is_multiple_of(L::WIDTH)) {
                (false, true) => self.columns::<L, 1, true>(lanes),
                (false, false) => self.columns::<L, 1, false>(lanes),
                (true, true) => self.columns::<L, 2, true>(lanes),
                (true, false) => self.columns::<L, 2, false>(lanes),
            }
        }
    }

    /// All rows, of `V` vectors, the last of which is `WHOLE` or not.
    #[inline(always)]
    unsafe fn columns<L: Lanes<T>, const V: usize, const WHOLE: bool>(&self, lanes: L) {
        let mut row = 0;
        // SAFETY: the caller's promise; the rows are some of those that there are.
        unsafe {
            while row + ROWS <= self.rows {
                self.tile::<L, ROWS, V, WHOLE>(lanes, row);
                row += ROWS;
            }
            while row < self.rows {
                self.tile::<L, 1, V, WHOLE>(lanes, row);
                row += 1;
            }
        }
    }

    #[inline(always)]
    unsafe fn tile<L: Lanes<T>, const R: usize, const V: usize, const WHOLE: bool>(
        &self,
        lanes: L,
        row: usize,
    ) {
        let [of_row, out_row] = self.row;
        let at = |stride: isize, row: usize| stride.wrapping_mul(row as isize);
        let mut a = self.a.wrapping_offset(at(of_row, row));
        let mut b = self.b;
        let last = self.lanes - (V - 1) * L::WIDTH;
        let mut sums = [[lanes.splat(T::ZERO); V]; R];
        for k in 0..self.k {
            let mut vectors = [lanes.splat(T::ZERO); V];
            for vector in 0..V {
                let b = b.wrapping_add(vector * L::WIDTH);
                // SAFETY: the caller's promise: the last vector has `last` lanes.
                vectors[vector] = unsafe {
                    match WHOLE || vector + 1 < V {
                        true => lanes.load(b),
                        false => lanes.load_partial(b, last),
                    }
                };
            }
            for row in 0..R {
                // SAFETY: the caller's promise.
                let a = lanes.splat(unsafe { *a.wrapping_offset(at(of_row, row)) });
                for vector in 0..V {
                    let sum = &mut sums[row][vector];
                    // 0 and the first product: an addition that every sum would wait for.
                    *sum = match k {
                        0 => lanes.mul(a, vectors[vector]),
                        _ => lanes.mul_add(a, vectors[vector], *sum),
                    };
                }
            }
            a = a.wrapping_offset(self.summed[0]);
            b = b.wrapping_offset(self.summed[1]);
        }
        for (r, sums) in sums.into_iter().enumerate() {
            let out = self.out.wrapping_offset(at(out_row, row + r));
            for vector in 0..V {
                let count = if WHOLE || vector + 1 < V { L::WIDTH } else { last };
                // SAFETY: the caller's promise.
                unsafe { lanes.store(out.wrapping_add(vector * L::WIDTH), count, sums[vector]) };
            }
        }
    }
}

/// Two walks of one role as one, the outer one first; one with a single index is none.
#[inline(always)]
fn joined(outer: &Walk, inner: &Walk) -> Option<Walk> {
    match (outer.extent, inner.extent) {
        (1, _) => Some(*inner),
        (_, 1) => Some(*outer),
        _ => outer.joined(inner),
    }
}

#[cfg(test)]
mod tests {
    use core::fmt::Debug;
    use std::vec::Vec;

    use super::*;
    use crate::kernel::gemm::tests::naive;
    use crate::kernel::problem::Tensor;

    /// Rows by lanes, and how far rows of the sources and C, and summed indices of `a`, lie apart.
    struct Case {
        extents: [usize; 3],
        gap: isize,
        turned: bool,
        split: bool,
    }

    impl Case {
        /// The walks in some order, M or N in two parts.
        fn walks(&self) -> Vec<Walk> {
            let [m, n, k] = self.extents;
            let (row, of_b, out) =
                (k as isize * 2 + self.gap, n as isize + self.gap, n as isize + self.gap);
            let mut walks = std::vec![Walk::n(n, 1, 1), Walk::k(k, 2, of_b)];
            let halves = self.split && m.is_multiple_of(2);
            if halves {
                walks.insert(0, Walk::m(m / 2, 2 * row, 2 * out));
            }
            walks.insert(usize::from(halves), Walk::m(if halves { 2 } else { m }, row, out));
            if self.turned {
                for walk in &mut walks {
                    *walk = walk.swapped();
                }
            }
            walks
        }

        fn check<T: Scalar + Debug>(&self, value: impl Fn(usize) -> T, nan: T) {
            let walks = self.walks();
            let data =
                |salt: usize| -> Vec<T> { (0..600).map(|at| value(3 * at + salt)).collect() };
            let (xs, ys, mut actual) = (data(1), data(2), std::vec![nan; 600]);
            let source = |pointer: &[T]| Tensor { pointer: pointer.as_ptr(), conjugated: false };
            let problem = Problem {
                a: source(&xs),
                b: Some(source(&ys)),
                out: actual.as_mut_ptr(),
                merge: Merge::Assign,
            };
            let expected = naive(&walks, &problem, &actual, 0);
            let [_, n, _] = self.extents;
            let product = Direct::of(&walks, &problem);
            assert_eq!(product.is_some(), n <= T::Simd::COLUMNS, "{walks:?}");
            if product.is_some_and(|product| T::Simd::direct(&product)) {
                // Where nothing was written, NaN stays; 0 and −0 are equal.
                let same = |(a, b): (&T, &T)| a == b || format!("{a:?}") == format!("{b:?}");
                assert!(actual.iter().zip(&expected).all(same), "{walks:?}");
            }
        }
    }

    #[test]
    fn every_small_extent_and_order() {
        let sizes = if cfg!(miri) { 5 } else { 9 };
        for volume in 0..sizes * sizes * 5 {
            let extents =
                [1 + volume % sizes, 1 + volume / sizes % sizes, 1 + volume / sizes / sizes];
            for (turned, split, gap) in
                [(false, false, 0), (true, false, 3), (false, true, 0), (true, true, 1)]
            {
                let case = Case { extents, gap, turned, split };
                case.check(|at| (at * 7 % 15) as f32 - 7.0, f32::NAN);
                case.check(|at| (at * 7 % 15) as f64 - 7.0, f64::NAN);
            }
        }
    }

    #[test]
    fn other_problems_are_left_alone() {
        let (xs, mut out) = (std::vec![1.0_f32; 64], std::vec![0.0_f32; 64]);
        let source = Tensor { pointer: xs.as_ptr(), conjugated: false };
        let problem =
            Problem { a: source, b: Some(source), out: out.as_mut_ptr(), merge: Merge::Assign };
        let walks = [Walk::m(4, 4, 4), Walk::n(4, 1, 1), Walk::k(4, 1, 4)];
        assert!(Direct::of(&walks, &problem).is_some());
        let added = Problem { merge: Merge::Accumulate, ..problem };
        assert!(Direct::of(&walks, &added).is_none());
        let batch = [Walk::batch(2, 16, 16, 16), walks[0], walks[1], walks[2]];
        assert!(Direct::of(&batch, &problem).is_none());
        for [m, n, k] in [[0, 4, 4], [4, 0, 4], [4, 4, 0], [9, 8, 8]] {
            let walks = [Walk::m(m, 4, 4), Walk::n(n, 1, 1), Walk::k(k, 1, 4)];
            assert!(Direct::of(&walks, &problem).is_none(), "{m} {n} {k}");
        }
        // Neither in C nor in a source are columns side by side.
        let apart = [Walk::m(4, 4, 8), Walk::n(4, 1, 2), Walk::k(4, 1, 4)];
        assert!(Direct::of(&apart, &problem).is_none());
    }
}
