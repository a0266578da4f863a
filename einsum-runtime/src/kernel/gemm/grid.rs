//! Products that threads share without waiting for each other: columns in groups, and rows of each group.
//!
//! What one thread packs for all, the others have in their caches from the call before: 14 ns for each line that is
//! written again, while they wait (of 256³ in `f32`, 60 µs of 200). What each packs for itself takes 2.5.

use alloc::vec::Vec;
use core::sync::atomic::Ordering;

use super::block::Block;
use super::blocking::Caches;
use super::plan::{ColumnBlocks, Columns, Plan};
use super::scratch::{Scratch, Table};
use super::shape::SHORT;
use super::tiles::{Entry, Panel};
use crate::kernel::parallel::{Alone, PARTS_PER_THREAD, on_each};
use crate::scalar::Scalar;

/// Rows whose multiplication with a line takes as long as packing it: 2.5 ns, and 0.28 for a vector of 64 bytes. To be
/// read for the first time takes a line in place as long.
const PACKING: usize = 9;

/// The part of the least cost that more groups may cost in addition: they even out threads that are not equally fast.
const EVENING: usize = 50;

/// Products of a vector that take as long as a thread loses where its part of a row of C ends and another's begins: its core fetches
/// lines ahead that the other one writes, which has to fetch them back. (Some 30 ns, measured on Emerald Rapids for 128² to 512².)
const BORDER: usize = 107;

impl<T: Scalar> Plan<'_, T> {
    /// The groups of columns; `None` where one of them, all summed indices of it, would have no room near a thread.
    pub(super) fn groups(&self, threads: usize) -> Option<ColumnBlocks> {
        let fits = |groups: &ColumnBlocks| {
            let len = self.packed_len(groups.at(0), self.k);
            !self.pack_b || len.saturating_mul(size_of::<T>()) <= 2 * Caches::current().l2_bytes
        };
        // Powers of two, and the numbers in the middle between them.
        let counts = (0..usize::BITS).flat_map(|bit| [1 << bit, 3 << bit >> 1]);
        let counts = counts.take_while(|count| *count <= threads * PARTS_PER_THREAD);
        let groups = counts.map(|count| self.column_blocks(count)).filter(fits);
        let costs: Vec<_> = groups.map(|groups| (self.cost(&groups, threads), groups)).collect();
        let least = costs.iter().map(|(cost, _)| *cost).min()?;
        if self.k <= SHORT {
            // Writing C takes most of the time, and whole rows of it take the least.
            return costs.into_iter().find(|(cost, _)| *cost == least).map(|(_, groups)| groups);
        }
        // One group is even in any case: all threads share its rows.
        let one = costs.iter().any(|(cost, groups)| *cost == least && groups.count() == 1);
        let cheap = |cost: usize| cost - least <= if one { 0 } else { least / EVENING };
        costs.into_iter().rfind(|(cost, _)| cheap(*cost)).map(|(_, groups)| groups)
    }

    /// What a thread has to do, in products of a summed index.
    fn cost(&self, groups: &ColumnBlocks, threads: usize) -> usize {
        let count = groups.count().max(1);
        let columns = self.shape.lane.extent.saturating_mul(self.n).div_ceil(count);
        let rows = self.registers.rows;
        let tiles = self.m.div_ceil(rows).saturating_mul(count).div_ceil(threads);
        let b = columns.saturating_mul(count.div_ceil(threads));
        let a = self.m.saturating_mul(count) / threads;
        let packed = b.saturating_add(a).saturating_mul(PACKING);
        let products = tiles.saturating_mul(rows).saturating_mul(columns);
        products.saturating_add(packed).saturating_add(self.borders(groups, threads))
    }

    /// What a thread loses where two groups meet in rows of C, in the same units.
    fn borders(&self, groups: &ColumnBlocks, threads: usize) -> usize {
        let borders = groups.across().saturating_sub(1).saturating_mul(self.n);
        // Both of those who meet there.
        let each = 2 * BORDER * self.registers.width;
        let all = self.m.saturating_mul(borders).saturating_mul(each);
        all / self.k.max(1).saturating_mul(threads)
    }

    /// Some entries of the batch, on `threads` threads.
    pub(super) fn run_groups(&self, entries: &[Entry], groups: &ColumnBlocks, threads: usize) {
        let count = groups.count();
        // Two at least: one may help another in the end.
        let rows = self.row_blocks(threads.div_ceil(count.max(1)).max(2));
        let rows = rows.as_slice();
        let taken: Vec<Alone> = (0..count).map(|_| Alone::default()).collect();
        let is_left = || taken.iter().any(|taken| taken.0.load(Ordering::Relaxed) < rows.len() - 1);
        on_each(threads, &is_left, &|worker| {
            let own = worker * count / threads;
            for group in (own..count).chain(0..own) {
                self.run_group(entries, groups.at(group), (rows, &taken[group]));
            }
        });
    }

    /// Blocks of rows, as long as there are any.
    fn run_group(&self, entries: &[Entry], at: Columns, (rows, taken): (&[usize], &Alone)) {
        let number = taken.0.load(Ordering::Relaxed);
        // Whoever began it finishes sooner than the columns are packed once more.
        let few = |from: usize| self.m - from <= 2 * PACKING;
        if rows.get(number).is_none_or(|from| number > 0 && self.pack_b && few(*from)) {
            return;
        }
        let mut packed = None;
        while let Some([from, to]) = next(rows, taken) {
            packed.get_or_insert_with(|| Group::new(self, entries, at)).rows(from, to - from);
        }
    }
}

/// The next block of rows.
fn next(rows: &[usize], taken: &Alone) -> Option<[usize; 2]> {
    let number = taken.0.fetch_add(1, Ordering::Relaxed);
    Some([*rows.get(number)?, *rows.get(number + 1)?])
}

/// Columns with all their summed indices, packed by one thread for itself.
struct Group<'p, T> {
    blocks: Vec<(Block<'p, T>, Table<Panel>)>,
    /// Where the blocks are packed.
    _packed: Option<Scratch>,
}

impl<'p, T: Scalar> Group<'p, T> {
    fn new(plan: &'p Plan<'p, T>, entries: &'p [Entry], at: Columns) -> Self {
        let packed = plan.pack_b.then(|| Scratch::new::<T>(plan.packed_len(at, plan.k)));
        let base = packed.as_ref().map(Scratch::pointer::<T>);
        let blocks = plan.starts().map(|from| {
            let to = base.map(|base| base.wrapping_add(plan.packed_len(at, from)));
            let block = plan.block(entries, at, from, to);
            block.pack();
            (block, block.panel_table())
        });
        Self { blocks: blocks.collect(), _packed: packed }
    }

    /// Some rows of C.
    fn rows(&self, first: usize, count: usize) {
        for (block, panels) in &self.blocks {
            block.rows(first, count, panels.as_slice());
        }
    }
}
