//! Few rows of `a` and a `b` that exceeds the L2 cache: each element of `b` is read once and used a few times.
//!
//! Packing would cost as much as the products. Read in place by panels, `b` comes in pieces of two cache lines, each from
//! another page: neither a processor's prefetchers nor its some 24 outstanding misses hide memory's latency then (7 GB/s
//! of 25). So a block of `b` is cut into strips of several panels; while one is multiplied, the next one is fetched into
//! L2, row by row, each of which is some contiguous lines. C's rows are few, and stay in L2 from block to block.

use super::blocking::{Blocking, Caches};
use super::prefetch::LINE_BYTES;
use super::sum::Ahead;

/// The strips of a block of `b`.
#[derive(Clone, Copy, Debug)]
pub struct Strips {
    /// Panels in a strip, but the last.
    pub panels: usize,
    /// Bytes of a panel.
    pub panel_bytes: usize,
    /// From one summed index of `b` to the next, in bytes.
    pub stride: isize,
    /// From the block's first summed index to the next block's, in bytes, if there is one.
    pub next_block: Option<isize>,
}

/// Whether `b` is worth it: rows of some lines that exceed half of L2 together, for rows of `a` so few that a row of C's
/// block, which stays in a quarter of L2, is a page long.
pub(super) fn suits(rows: usize, columns: usize, k: usize, size: usize) -> bool {
    let l2_bytes = Caches::current().l2_bytes;
    let row_bytes = columns.saturating_mul(size);
    rows <= l2_bytes / 4 / 4096
        && row_bytes >= 4 * LINE_BYTES
        && row_bytes.saturating_mul(k) > l2_bytes / 2
}

/// Blocks for `m` rows of elements of `size` bytes: C's in a quarter of L2, and panels of two lines that fill L1, so that
/// C's elements, a load and a store each, are a small share of as many FMAs. `a` is packed: nothing is in place but `b`,
/// of any size.
pub(super) fn blocking(m: usize, size: usize) -> Blocking {
    let Caches { l1_bytes, l2_bytes, .. } = Caches::current();
    let nc = l2_bytes / 4 / m.saturating_mul(size).max(1);
    Blocking { mc: m, kc: l1_bytes / (2 * LINE_BYTES), nc, in_place_bytes: l1_bytes }
}

impl Strips {
    /// Panels in a strip of `kc` rows, which takes an eighth of L2, or four lines of each row.
    pub(super) fn panels(kc: usize, panel_bytes: usize) -> usize {
        let bytes = Caches::current().l2_bytes / 8 / kc.max(1);
        let panels = bytes.max(4 * LINE_BYTES) / panel_bytes.max(1);
        // A turn of the micro-kernel is four steps, which fetch whole rows if these are multiples of four panels.
        if panels >= 4 { panels / 4 * 4 } else { panels.max(1) }
    }

    /// What is fetched of the next strip while the panel at `number` of `count` is multiplied, whose first of `k` rows
    /// is at `b`; in each step, of which there are `k`.
    #[inline(always)]
    pub(super) fn after(&self, number: usize, count: usize, b: *const u8, k: usize) -> Ahead {
        let within = number % self.panels;
        let first = number - within;
        let here = self.panels.min(count - first);
        let back = |panels: usize| b.wrapping_sub(panels * self.panel_bytes);
        let (at, panels) = match self.next_block {
            _ if first + here < count => {
                let next = back(within).wrapping_add(here * self.panel_bytes);
                (next, self.panels.min(count - first - here))
            }
            Some(offset) => (back(number).wrapping_offset(offset), self.panels.min(count)),
            None => return Ahead::NONE,
        };
        // Each panel of this strip fetches some of the rows.
        let row = k * within / here;
        let run = panels * self.panel_bytes;
        Ahead {
            at: at.wrapping_offset(self.stride.wrapping_mul(row as isize)),
            bytes: run.div_ceil(here),
            left: run,
            run,
            stride: self.stride,
            far: true,
        }
    }
}
