//! Two tall and narrow matrices, contiguous, of a long sum: `Xᵀ Y`.
//!
//! Each element is used so few times that packing it would cost as much as its products, and that both matrices come from memory
//! about as fast as they are multiplied. So they are read in place, in blocks of some summed indices that stay in L1; while one is
//! multiplied, the next one is fetched into L2, by all microtiles in turn: the first one alone would wait for all of it.

use super::blocking::Caches;
use super::shape::Shape;
use super::sum::Ahead;
use crate::kernel::problem::count;

/// Summed indices of a block at least: C is read and written once for each, some 48 vectors beside 12 cycles for each index.
const FEWEST: usize = 64;

/// At most: errors grow with a block's length.
const MOST: usize = 512;

/// Blocks from which on there is something to fetch ahead.
const BLOCKS: usize = 4;

/// What comes next, of each source: where it begins, and how many bytes there are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Coming(pub(super) [(*const u8, usize); 2]);

impl Coming {
    /// What microtile number `number` of `count` fetches, in so many turns.
    #[inline(always)]
    pub(super) fn share(&self, number: usize, count: usize, turns: usize) -> Ahead {
        let [(a, a_bytes), (b, b_bytes)] = self.0;
        let first = (count * a_bytes / (a_bytes + b_bytes).max(1)).max(1);
        match number.checked_sub(first) {
            None => Ahead::share(a, a_bytes, number, first, turns),
            Some(number) => Ahead::share(b, b_bytes, number, count - first, turns),
        }
    }
}

/// Summed indices of a block of which both sources stay in L1, if rows and columns are so few: sources are contiguous along these, and
/// summed indices hardly further apart. Whatever the number of threads: the order of sums hangs on it.
pub(super) fn block(shape: &Shape<'_>, size: usize) -> Option<usize> {
    let &Shape { m: [m], n, lane, k: [k], .. } = shape else { return None };
    let side_by_side = |unit: isize, extent: usize, apart: isize| {
        unit == 1 && apart > 0 && (extent..=2 * extent).contains(&apart.unsigned_abs())
    };
    let lie_well = side_by_side(m.a, m.extent, k.a) && side_by_side(lane.b, lane.extent, k.b);
    let Caches { l1_bytes, .. } = Caches::current();
    let each = bytes(k.a, size) + bytes(k.b, size);
    let fit = (l1_bytes * 3 / 4 / each.max(1)).min(MOST);
    let suits = lie_well && count(n) == 1 && fit >= FEWEST && k.extent >= BLOCKS * fit;
    suits.then_some(fit / 8 * 8)
}

/// Bytes from one summed index to the next.
fn bytes(stride: isize, size: usize) -> usize {
    stride.unsigned_abs().saturating_mul(size)
}

/// The block of `count` summed indices from one on, of a source that begins at `at`.
pub(super) fn coming<T>(
    at: *const T,
    stride: isize,
    from: usize,
    count: usize,
) -> (*const u8, usize) {
    let at = at.wrapping_offset(stride.wrapping_mul(from as isize));
    (at.cast(), count * bytes(stride, size_of::<T>()))
}
