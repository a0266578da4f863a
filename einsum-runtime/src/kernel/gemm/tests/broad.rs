//! Products whose microtiles are broad, against the definition.

use super::*;
use crate::kernel::gemm::broad::{FORCED, Form};

/// With each answer to whether one vector is multiplied in a cycle, whatever this CPU does.
fn with_each_answer(test: impl Fn(bool)) {
    for answer in [true, false] {
        FORCED.set(Some(answer));
        test(answer);
    }
    FORCED.set(None);
}

/// How `a` lies: rows contiguous, with gaps between them, or its columns contiguous.
#[derive(Clone, Copy)]
enum Rows {
    Contiguous,
    Apart,
    Across,
}

/// Rows in every number that there is a microtile for, columns in pairs of panels and some left over, ragged ones too; `b`
/// without and with gaps between its rows, in place where that is of use; short sums, and long ones where those are of use.
fn broad<T: Scalar + Debug>(one: bool, value: impl Fn(usize) -> T, near: impl Fn(T, T) -> bool) {
    let panel = 2 * crate::kernel::simd::width::<T>();
    let cases = [
        (13, 1, 2 * panel, 0, Rows::Contiguous, Merge::Assign),
        (17, 7, 4 * panel, 3, Rows::Apart, Merge::Accumulate),
        (23, 8, 5 * panel, 0, Rows::Across, Merge::Assign),
        (14, 31, 5 * panel - 1, 1, Rows::Contiguous, Merge::Accumulate),
        (28, 32, 10 * panel - 1, 0, Rows::Apart, Merge::Assign),
        (39, 75, 4 * panel, 0, Rows::Contiguous, Merge::Accumulate),
        (50, 100, 4 * panel, 2, Rows::Across, Merge::Assign),
        (61, 301, 4 * panel, 0, Rows::Contiguous, Merge::Assign),
        // What is left over ends in half a vector, or in one.
        (40, 70, 2 * panel + 3, 1, Rows::Contiguous, Merge::Assign),
        (43, 90, 4 * panel + panel / 2 + 1, 0, Rows::Across, Merge::Accumulate),
        // Three, four, five and seven vectors; in one panel less than a multiple of three, and more.
        (27, 45, 3 * panel / 2, 0, Rows::Contiguous, Merge::Assign),
        (37, 64, 3 * panel, 0, Rows::Apart, Merge::Accumulate),
        (13, 50, 5 * panel / 2, 1, Rows::Contiguous, Merge::Assign),
        (62, 37, 7 * panel / 2, 0, Rows::Across, Merge::Assign),
        (71, 130, 5 * panel - 3, 2, Rows::Contiguous, Merge::Accumulate),
        (33, 96, 6 * panel + panel / 2, 0, Rows::Contiguous, Merge::Accumulate),
        (20, 1100, 3 * panel, 1, Rows::Contiguous, Merge::Accumulate),
        // Few rows.
        (3, 45, 6 * panel, 1, Rows::Contiguous, Merge::Assign),
        (4, 70, 5 * panel - 1, 0, Rows::Apart, Merge::Accumulate),
        (5, 33, 4 * panel, 0, Rows::Across, Merge::Assign),
        // More summed indices than a block has.
        (38, 1100, 2 * panel, 3, Rows::Apart, Merge::Accumulate),
        (15, 1030, 3 * panel - 5, 0, Rows::Contiguous, Merge::Assign),
        (200, 40, 2 * panel, 0, Rows::Contiguous, Merge::Assign),
    ];
    for (m, k, n, gap, lie, merge) in cases {
        let data = |len: usize, salt: usize| -> Vec<T> {
            (0..len).map(|at| value(3 * at + salt)).collect()
        };
        let (xs, ys) = (data(m * k + m + k, 1), data(k * (n + gap), 2));
        let (row, column) = match lie {
            Rows::Contiguous => (k, 1),
            Rows::Apart => (k + 1, 1),
            Rows::Across => (1, m),
        };
        let walks = [
            Walk::k(k, column as isize, (n + gap) as isize),
            Walk::m(m, row as isize, n as isize),
            Walk::n(n, 1, 1),
        ];
        // Elsewhere there are none, and of long sums they are not of use everywhere.
        let expected = |plan: &Plan<'_, T>| plan.registers.broad && k <= shape::SHORT;
        assert!(plans::<T>(&walks, merge, |plan| plan.broad || !expected(plan)), "{m} {k} {n}");
        // Three vectors, as long as few panels are left over.
        let suits = |plan: &Plan<'_, T>| {
            let left_over = Form::Three.left_over(n, plan.registers.width);
            let form = Form::in_place(m * plan.registers.parts);
            (plan.registers.broad && !one && k > shape::SHORT && m <= 64 && form == Form::Three)
                && 2 * left_over < n.div_ceil(panel)
        };
        let three = |plan: &Plan<'_, T>| plan.broad && plan.form == Form::Three || !suits(plan);
        assert!(plans::<T>(&walks, merge, three), "{m} {k} {n}");
        let leaves_b = |plan: &Plan<'_, T>| {
            !plan.broad || !plan.pack_b || !one && (k <= shape::SHORT || m > 64)
        };
        assert!(plans::<T>(&walks, merge, leaves_b), "{m} {k} {n}");
        let old = data(m * n, 5);
        for conjugated in [[false, false], [true, true]] {
            agrees(&walks, [&xs, &ys, &old], (conjugated, merge), None, &near);
        }
    }
}

#[test]
fn broad_microtiles() {
    with_each_answer(|one| {
        broad(one, |at| small(at) as f32, |x, y| x == y);
        broad(one, small, |x, y| x == y);
        broad(one, |at| Complex::new(small(at) as f32, small(at + 3) as f32), |x, y| x == y);
        broad(one, |at| Complex::new(small(at), small(at + 3)), |x, y| x == y);
        broad(one, |at| (at as i32).wrapping_mul(7919), |x, y| x == y);
        broad(one, |at| MaxPlus((at * 7919 % 1000) as i32), |x, y| x == y);
    });
}

/// A batch in place, and columns of two indices: an even number of panels of each, and an odd one.
#[test]
fn broad_microtiles_of_batches_and_several_columns() {
    with_each_answer(|_| {
        batches(9);
        batches(41);
    });
}

fn batches(k: usize) {
    let panel = 2 * crate::kernel::simd::width::<f32>();
    for (inner, outer) in [(4 * panel, 3), (5 * panel, 2), (6 * panel + 3, 2), (3 * panel / 2, 2)] {
        let (batch, m) = (3, 26);
        let n = inner * outer;
        let data = |len: usize, salt: usize| -> Vec<f32> {
            (0..len).map(|at| small(3 * at + salt) as f32).collect()
        };
        let (xs, ys, old) =
            (data(batch * m * k, 1), data(batch * k * n, 2), data(batch * m * n, 3));
        let entries = Walk {
            role: Role::Batch,
            extent: batch,
            a: (m * k) as isize,
            b: (k * n) as isize,
            out: (m * n) as isize,
        };
        // C has the outer columns outside of the rows.
        let walks = [
            entries,
            Walk::k(k, 1, n as isize),
            Walk::m(m, k as isize, inner as isize),
            Walk::n(outer, inner as isize, (m * inner) as isize),
            Walk::n(inner, 1, 1),
        ];
        let is_broad = |plan: &Plan<'_, f32>| {
            let left_over = plan.form.left_over(inner, plan.registers.width);
            plan.broad || !plan.registers.broad || 2 * left_over >= inner.div_ceil(panel)
        };
        assert!(plans::<f32>(&walks, Merge::Assign, is_broad), "{inner} {outer}");
        for merge in [Merge::Assign, Merge::Accumulate] {
            agrees(&walks, [&xs, &ys, &old], ([false, false], merge), None, |x, y| x == y);
        }
    }
}

/// Columns whose panels are packed: across another index of N; for many rows; and so many that rows pass by two panels at a time,
/// in blocks that had an odd number of panels.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn broad_microtiles_of_packed_panels() {
    let panel = 2 * crate::kernel::simd::width::<f32>();
    let many = (Caches::current().l2_bytes / 2 / 32 / 4 / panel + 3) * panel;
    for (m, k, lanes, outer) in [
        (21, 20, 4 * panel, 5),
        (270, 32, many, 1),
        (260, 350, 10 * panel, 1),
        (280, 24, 5 * panel + 2, 1),
    ] {
        let n = lanes * outer;
        let data = |len: usize, salt: usize| -> Vec<f32> {
            (0..len).map(|at| small(3 * at + salt) as f32).collect()
        };
        let (xs, ys, old) = (data(m * k, 1), data(k * n, 2), data(m * n, 3));
        // `b` is contiguous along the outer index.
        let walks = [
            Walk::k(k, 1, n as isize),
            Walk::m(m, k as isize, n as isize),
            Walk::n(outer, 1, lanes as isize),
            Walk::n(lanes, outer as isize, 1),
        ];
        let short = |plan: &Plan<'_, f32>| plan.registers.broad && k <= shape::SHORT;
        let packs = |plan: &Plan<'_, f32>| plan.broad && plan.pack_b || !short(plan);
        assert!(plans::<f32>(&walks, Merge::Assign, packs), "{m} {k} {n}");
        agrees(&walks, [&xs, &ys, &old], ([false, false], Merge::Assign), None, |x, y| x == y);
    }
}

/// However many rows a short sum has, a block has a table's worth of them.
#[test]
fn blocks_of_many_rows_stay_short() {
    let panel = 2 * crate::kernel::simd::width::<f32>();
    let (m, k, n) = (1 << 20, 8, 2 * panel);
    let walks = [Walk::k(k, 1, n as isize), Walk::m(m, k as isize, n as isize), Walk::n(n, 1, 1)];
    let short = |plan: &Plan<'_, f32>| plan.row_blocks(1).as_slice().len() > 256;
    assert!(plans::<f32>(&walks, Merge::Assign, short));
}
