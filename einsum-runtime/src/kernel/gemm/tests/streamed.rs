//! Two tall and narrow matrices, read in place, against the definition.

use super::*;

/// Rows and columns in several numbers, with a microtile, or a vector, that reads on into the next summed index; sums that end within
/// a block, with a last one of a single index, and with too little after the last but one to read on; without gaps and with some.
fn streamed<T: Scalar + Debug>(value: impl Fn(usize) -> T, near: impl Fn(T, T) -> bool) {
    let (size, width) = (size_of::<T>(), crate::kernel::simd::width::<T>());
    let cases = [
        (10, 10, [0, 0], 1, Merge::Assign),
        (5, 7, [0, 0], 13, Merge::Accumulate),
        (11, width.max(2), [0, 0], 2, Merge::Scale(value(4), value(5))),
        (9, width + 2, [0, 1], 1, Merge::Assign),
        (23, (width - 1).max(2), [3, 0], 9, Merge::Accumulate),
        (7, 2, [0, 0], 1, Merge::Assign),
        (3, 2 * width + 3, [0, 0], 31, Merge::ScaleAssign(value(4))),
        (19, 20, [0, 0], 5, Merge::Assign),
        // Rows first, and a last panel of one vector after ones of two.
        (17, 3 * width, [0, 0], 5, Merge::Assign),
        (17, 3 * width, [0, 0], 5, Merge::Scale(value(4), value(5))),
        (9, 5 * width, [0, 0], 5, Merge::Accumulate),
        (9, 5 * width, [0, 0], 5, Merge::Assign),
    ];
    for (m, n, gaps, after, merge) in cases {
        let [row, column] = [m + gaps[0], n + gaps[1]];
        let block = (Caches::current().l1_bytes * 3 / 4 / ((row + column) * size)).min(512);
        let k = 5 * (block.max(64) / 8 * 8) + after;
        let data = |len: usize, salt: usize| -> Vec<T> {
            (0..len).map(|at| value(3 * at + salt)).collect()
        };
        let ends = |each: usize, extent: usize| (k - 1) * each + extent;
        // No element after the last: what reads on past it is found by whoever checks memory.
        let (xs, ys, old) = (data(ends(row, m), 1), data(ends(column, n), 2), data(m * n, 5));
        let walks = [
            Walk::k(k, row as isize, column as isize),
            Walk::m(m, 1, n as isize),
            Walk::n(n, 1, 1),
        ];
        // Caches of other sizes may have room for less, and tiny blocks have everything packed.
        let suits = |plan: &Plan<'_, T>| plan.streamed || block < 64 || is_forced();
        assert!(plans::<T>(&walks, merge, suits), "{m} {n}");
        agrees(&walks, [&xs, &ys, &old], ([false; 2], merge), None, &near);
    }
}

#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn tall_and_narrow_matrices() {
    streamed(|at| small(at) as f32, |x, y| x == y);
    streamed(small, |x, y| x == y);
    streamed(|at| Complex::new(small(at) as f32, small(at + 3) as f32), |x, y| x == y);
    streamed(|at| (at as i32).wrapping_mul(7919), |x, y| x == y);
    streamed(|at| MaxPlus((at * 7919 % 1000) as i32), |x, y| x == y);
}

/// A batch of them, each entry after the other.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn batches_of_tall_and_narrow_matrices() {
    let (batch, m, n, k) = (3, 10, 12, 2001);
    let data = |len: usize, salt: usize| -> Vec<f32> {
        (0..len).map(|at| small(3 * at + salt) as f32).collect()
    };
    let (xs, ys, old) = (data(batch * m * k, 1), data(batch * k * n, 2), data(batch * m * n, 3));
    let walks = [
        Walk {
            role: Role::Batch,
            extent: batch,
            a: (m * k) as isize,
            b: (k * n) as isize,
            out: (m * n) as isize,
        },
        Walk::k(k, m as isize, n as isize),
        Walk::m(m, 1, n as isize),
        Walk::n(n, 1, 1),
    ];
    for merge in [Merge::Assign, Merge::Accumulate] {
        agrees(&walks, [&xs, &ys, &old], ([false; 2], merge), None, |x, y| x == y);
    }
}
