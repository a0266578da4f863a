//! A block of columns and of summed indices: packed, and multiplied with all rows.

use alloc::vec::Vec;
use core::{ptr, slice};

use super::arithmetic::Arithmetic;
use super::blocking::Caches;
use super::broad;
use super::pack::{Segment, for_each_run};
use super::packed::{PackA, PackB};
use super::plan::{Columns, Plan};
use super::prefetch::LINE_BYTES;
use super::scratch::{Scratch, Table};
use super::shape::SHORT;
use super::streamed::{self, Coming};
use super::strips::Strips;
use super::tiles::{Entry, MAX_ROWS, Panel, Row, Tiles};
use crate::kernel::parallel::{Order, PARTS_PER_THREAD, in_phases};
use crate::kernel::problem::{Merge, Walk, count};
use crate::kernel::simd::{Dispatch, Job};
use crate::scalar::Scalar;

/// A block of columns and of summed indices.
#[derive(Clone, Copy)]
pub(super) struct Block<'p, T> {
    pub(super) plan: &'p Plan<'p, T>,
    pub(super) entries: &'p [Entry],
    pub(super) columns: Columns,
    pub(super) from: usize,
    pub(super) kc: usize,
    pub(super) merge: Merge<T>,
    /// Pieces that are packed together, if that is of use.
    pub(super) side_by_side: usize,
    /// Where its columns are packed, if they are.
    pub(super) packed_b: Option<*mut T>,
}

// SAFETY: as for `Plan`.
unsafe impl<T> Sync for Block<'_, T> {}

impl<T: Scalar> Block<'_, T> {
    /// Runs it on this thread.
    pub(super) fn run(&self) {
        self.pack();
        let panels = self.panel_table();
        let starts = self.plan.row_blocks(1);
        for rows in starts.as_slice().windows(2) {
            self.rows(rows[0], rows[1] - rows[0], panels.as_slice());
        }
    }

    /// Packs all of it on this thread.
    pub(super) fn pack(&self) {
        (0..self.packing_jobs()).for_each(|job| self.pack_b(job));
    }

    /// Into how many jobs packing `b` falls.
    fn packing_jobs(&self) -> usize {
        let (groups, wide) = (self.groups(), self.columns.outer.1 - self.columns.outer.0);
        match (self.plan.pack_b, self.plan.crossed()) {
            (false, _) => 0,
            (true, true) => groups,
            (true, false) => groups * wide,
        }
    }

    /// Pieces that are packed together.
    fn group(&self) -> usize {
        if self.plan.shape.lane.b == 1 { self.side_by_side } else { 1 }
    }

    fn groups(&self) -> usize {
        let pieces = self.columns.pieces;
        (pieces.1 - pieces.0).div_ceil(self.group())
    }

    fn pack_b(&self, job: usize) {
        let Columns { outer, pieces } = self.columns;
        let piece = pieces.0 + job % self.groups() * self.group();
        let outer = if self.plan.crossed() {
            outer
        } else {
            (outer.0 + job / self.groups(), outer.0 + job / self.groups() + 1)
        };
        let pieces = (piece, (piece + self.group()).min(pieces.1));
        T::Simd::dispatch(PackB { block: self, outer, pieces });
    }

    /// Where a piece of an outer index is packed, in elements.
    pub(super) fn packed_at(&self, outer: usize, piece: usize) -> usize {
        let plan = self.plan;
        let Columns { outer: outers, pieces } = self.columns;
        ((outer - outers.0) * plan.padded(pieces) + (piece - pieces.0) * plan.panel()) * self.kc
    }

    /// How many lanes a piece has, and how many with padding.
    pub(super) fn piece(&self, piece: usize) -> (usize, usize) {
        let plan = self.plan;
        let lanes = plan.panel().min(plan.shape.lane.extent - piece * plan.panel());
        (lanes, lanes.next_multiple_of(plan.registers.width))
    }

    /// Some rows of C.
    pub(super) fn rows(&self, first: usize, count: usize, panels: &[Panel]) {
        let plan = self.plan;
        let mr = plan.registers.rows;
        let packed_a = plan
            .pack_a
            .then(|| Scratch::new::<T>(count.next_multiple_of(mr).saturating_mul(self.kc)));
        let mut table = Table::new();
        let (rows, [to_a, to_out]) = plan.rows_from(first, count, &mut table);
        let a = plan.a.wrapping_offset(to_a);
        if let Some(packed) = &packed_a {
            T::Simd::dispatch(PackA { block: self, a, rows, to: packed.pointer::<T>() });
        }
        let segment = self.segment_in_place();
        let at_k = |stride: isize| stride.wrapping_mul(self.from as isize);
        let (a, a_k) = match &packed_a {
            Some(packed) => (packed.pointer::<T>().cast_const(), mr as isize),
            None => (a.wrapping_offset(at_k(segment.a)), segment.a),
        };
        let (b, b_k) = match self.packed_b {
            Some(packed) => (packed.cast_const(), None),
            None => (plan.b.wrapping_offset(at_k(segment.b)), Some(segment.b)),
        };
        let copy =
            self.copies_any().then(|| Scratch::new::<T>(self.kc.saturating_mul(plan.panel())));
        // What is packed, is packed for one entry, whose offsets are in the packing.
        let keep = |entry: &Entry| Entry {
            a: if plan.pack_a { 0 } else { entry.a },
            b: if plan.pack_b { 0 } else { entry.b },
            ..*entry
        };
        let single = [keep(&self.entries[0])];
        let rows_first = self.rows_first(panels.len());
        let (out, fetches_out) = (plan.out.wrapping_offset(to_out), self.fetches_out());
        let first = out.wrapping_offset(panels.first().map_or(0, |panel| panel.out));
        let is_split =
            |row: &Row| !first.wrapping_offset(row.out).addr().is_multiple_of(LINE_BYTES);
        let entries = if self.entries.len() == 1 { &single } else { self.entries };
        let [follows_a, follows] = self.follows();
        let tiles = Tiles {
            entries,
            next: None,
            coming: self.coming(),
            follows,
            follows_a,
            side_by_side: plan.streamed,
            rows,
            panels,
            k: self.kc,
            a,
            a_k,
            b,
            b_k,
            rows_first,
            far: self.is_far(if rows_first { panels.len() } else { 1 }),
            strips: plan.strips.then(|| self.strips(segment.b)),
            passing: plan.pack_a && plan.pack_b && !rows_first && self.passes(count, panels.len()),
            apart: plan.rows.is_some() && !plan.pack_a,
            form: plan.form,
            most_rows: plan.registers.rows,
            packed_a: plan.pack_a,
            halves: plan.registers.shortest < plan.registers.width,
            copy: copy.as_ref().map_or(ptr::null_mut(), Scratch::pointer),
            copies_all: plan.copy_b,
            fetches_out,
            splits_lines: fetches_out && rows.iter().any(is_split),
            out,
            out_lane: plan.shape.lane.out,
            merge: self.merge,
            conjugated: plan.conjugated,
        };
        self.run_tiles(tiles);
    }

    /// Runs microtiles: broad ones, and what panels these leave over; or all others.
    fn run_tiles(&self, tiles: Tiles<'_, T>) {
        let registers = self.plan.registers;
        let ends_in_half = |panel: &Panel| registers.ends_in_half(panel.width);
        let others = |tiles: Tiles<'_, T>| match tiles.panels.iter().any(ends_in_half) {
            true => dispatch(RunHalves(tiles)),
            false => dispatch(RunTiles(tiles)),
        };
        if !self.plan.broad {
            return others(tiles);
        }
        let taken = |left: &[Panel]| broad::taken(tiles.form, left, registers.width);
        let mut left = tiles.panels;
        while taken(left) > 1 {
            left = &left[taken(left)..];
        }
        if left.is_empty() {
            return dispatch(RunBroad(tiles));
        }
        // An entry of the batch is there for both.
        for (number, entry) in tiles.entries.iter().enumerate() {
            let next = tiles.entries.get(number + 1).copied();
            let tiles = Tiles { entries: slice::from_ref(entry), next, ..tiles };
            dispatch(RunBroad(tiles));
            let mut left = left;
            while !left.is_empty() {
                let taken = taken(left);
                if taken == 1 {
                    let (panels, most_rows) = (&left[..1], self.plan.other_rows);
                    others(Tiles { panels, most_rows, rows_first: false, ..tiles });
                }
                left = &left[taken..];
            }
        }
    }

    /// With a short sum, a microtile costs hardly more than writing it, so that C's pages and lines count
    /// for more than `b`'s: rows first, as long as all panels stay in L2, also with broad microtiles; and where they stay in L1, so that
    /// `a` is read once. A panel that is copied in place of being packed is there for one round of rows only.
    fn rows_first(&self, panels: usize) -> bool {
        let plan = self.plan;
        let bytes = panels * plan.panel() * self.kc * size_of::<T>();
        let l2_bytes = Caches::current().l2_bytes;
        let in_l1 = bytes <= plan.blocking.in_place_bytes;
        // Broad ones are of panels that are not copied.
        let copies = self.copies_any() && !plan.broad;
        !copies && (in_l1 || (self.kc <= SHORT || plan.broad) && bytes <= l2_bytes / 2)
    }

    /// Whether any panels are copied: all, or the last one.
    fn copies_any(&self) -> bool {
        let plan = self.plan;
        let ends_inside = !plan.shape.lane.extent.is_multiple_of(plan.registers.shortest);
        !plan.pack_b && (plan.copy_b || ends_inside)
    }

    /// Whether microtiles fetch their places in C. Where these are read, or come from beyond L2: then lines are waited for;
    /// from L2, a store buffer has them in time. (Measured on Emerald Rapids: without, 0.77 of the rate of 2048×8×2048,
    /// 1.35 of that of 504×16×512, 1.02 of that of 256².)
    fn fetches_out(&self) -> bool {
        let plan = self.plan;
        let groups = [count(plan.shape.batch), plan.m, plan.n, plan.shape.lane.extent];
        let bytes = groups.into_iter().fold(size_of::<T>(), usize::saturating_mul);
        let reads = !matches!(self.merge, Merge::Assign | Merge::ScaleAssign(_));
        // Elsewhere a microtile's lines are not its rows'.
        let in_rows = plan.shape.lane.out == 1;
        in_rows && (reads || bytes > Caches::current().l2_bytes / 2)
    }

    /// The strips in which `b` is read in place.
    fn strips(&self, b_k: isize) -> Strips {
        let size = size_of::<T>();
        let panel_bytes = self.plan.panel() * size;
        let stride = b_k.wrapping_mul(size as isize);
        let is_last = self.from + self.kc == self.plan.k;
        Strips {
            panels: Strips::panels(self.kc, panel_bytes),
            panel_bytes,
            stride,
            next_block: (!is_last).then(|| stride.wrapping_mul(self.kc as isize)),
        }
    }

    /// Whether so many packed rows and panels are more than L2 holds, so that panels come from further away. (Measured on
    /// Emerald Rapids, whose L3 is slow, with `Ahead::share`: 1024² 1.06 times as fast in `f32`, 1.10 in `f64`.)
    fn passes(&self, rows: usize, panels: usize) -> bool {
        let indices = rows + panels * self.plan.panel();
        indices.saturating_mul(self.kc * size_of::<T>()) > Caches::current().l2_bytes / 2
    }

    /// Whether the rows of two microtiles, and so many panels between them, leave each other no room in L1. Those that are
    /// fetched ahead had better wait in L2 then. (Measured: 1.1 to 1.5 times as fast; where there is room, L1 is by as much.)
    fn is_far(&self, panels: usize) -> bool {
        let plan = self.plan;
        let indices = 2 * plan.registers.rows + panels * plan.panel().min(plan.shape.lane.extent);
        indices.saturating_mul(self.kc * size_of::<T>()) > plan.blocking.in_place_bytes
    }

    /// The sources' next block, if there is one, and it is fetched.
    fn coming(&self) -> Option<Coming> {
        let (plan, k) = (self.plan, self.segment_in_place());
        let from = self.from + self.kc;
        let count = plan.blocking.kc.min(plan.k - from);
        let entry = self.entries[0];
        let of = |at: *const T, stride| streamed::coming(at, stride, from, count);
        let parts =
            [(plan.a.wrapping_offset(entry.a), k.a), (plan.b.wrapping_offset(entry.b), k.b)];
        (plan.streamed && count > 0).then(|| Coming(parts.map(|(at, stride)| of(at, stride))))
    }

    /// Whether `a` and `b` are contiguous, and go on for a microtile's rows, or for a vector, after the block at least.
    fn follows(&self) -> [bool; 2] {
        let (plan, k) = (self.plan, self.segment_in_place());
        let left = plan.k - self.from - self.kc;
        let goes_on = |extent: usize, apart: isize, needed: usize| {
            plan.streamed && apart == extent as isize && left.saturating_mul(extent) >= needed
        };
        let lane = plan.shape.lane.extent;
        [goes_on(plan.m, k.a, MAX_ROWS), goes_on(lane, k.b, plan.registers.width)]
    }

    /// The only walk of K, where sources are read in place.
    fn segment_in_place(&self) -> Walk {
        let none = Walk { extent: 1, a: 0, b: 0, out: 0, ..self.plan.shape.lane };
        self.plan.shape.k.last().copied().unwrap_or(none)
    }

    /// The columns, the same for all rows.
    pub(super) fn panel_table(&self) -> Table<Panel> {
        let mut panels = Table::new();
        let plan = self.plan;
        let Columns { outer, pieces } = self.columns;
        let (lane, walks) = (plan.shape.lane, plan.shape.n);
        let (inner_b, inner_out) = walks.last().map_or((0, 0), |walk| (walk.b, walk.out));
        let mut number = outer.0;
        for_each_run(walks, outer.0, outer.1 - outer.0, |len, at| {
            for index in 0..len as isize {
                let b = at[1].wrapping_add(inner_b.wrapping_mul(index));
                let out = at[2].wrapping_add(inner_out.wrapping_mul(index));
                for piece in pieces.0..pieces.1 {
                    let first = (piece * plan.panel()) as isize;
                    panels.push(Panel {
                        b: match plan.pack_b {
                            true => self.packed_at(number, piece) as isize,
                            false => b.wrapping_add(first.wrapping_mul(lane.b)),
                        },
                        out: out.wrapping_add(first.wrapping_mul(lane.out)),
                        width: self.piece(piece).0,
                    });
                }
                number += 1;
            }
        });
        if plan.crossed() {
            // Runs that are neighbours in C one after the other.
            panels.as_mut_slice().sort_unstable_by_key(|panel| panel.out);
        }
        panels
    }

    /// The block's summed indices, as segments of `b`.
    pub(super) fn segments_of_b(&self, segments: &mut Table<Segment>) {
        let (walks, mut first) = (self.plan.shape.k, 0);
        let stride = walks.last().map_or(0, |walk| walk.b);
        for_each_run(walks, self.from, self.kc, |count, at| {
            segments.push(Segment { first, step: 1, offset: at[1], stride, count });
            first += count;
        });
    }

    /// The same of `a`: along the summed index around the innermost one where that is a tile, for each of its values.
    pub(super) fn segments_of_a(&self, segments: &mut Table<Segment>) {
        let (walks, step) = (self.plan.shape.k, self.plan.shape.tile);
        let (walks, across) = match walks.split_last() {
            Some((tile, around)) if step > 1 => (around, tile.a),
            _ => (walks, 0),
        };
        let (stride, mut first) = (walks.last().map_or(0, |walk| walk.a), 0);
        for_each_run(walks, self.from / step, self.kc / step, |count, at| {
            segments.extend((0..step).map(|number| {
                let offset = at[0].wrapping_add(across.wrapping_mul(number as isize));
                Segment { first: first + number, step, offset, stride, count }
            }));
            first += count * step;
        });
    }
}

/// Runs blocks one after the other, each on all threads.
pub(super) fn run_together<T: Scalar>(blocks: &[Block<'_, T>], threads: usize) {
    let Some(first) = blocks.first() else { return };
    let rows = first.plan.row_blocks(threads);
    let (rows, jobs) = (rows.as_slice(), first.packing_jobs());
    let panels: Vec<_> = blocks.iter().map(Block::panel_table).collect();
    let parts = jobs.min(threads * PARTS_PER_THREAD);
    let phases: Vec<usize> = blocks.iter().flat_map(|_| [parts, rows.len() - 1]).collect();
    in_phases(threads, Order::Turns, &phases, &|phase, number| {
        let block = &blocks[phase / 2];
        if phase % 2 == 0 {
            (jobs * number / parts..jobs * (number + 1) / parts).for_each(|job| block.pack_b(job));
        } else {
            let (from, to) = (rows[number], rows[number + 1]);
            block.rows(from, to - from, panels[phase / 2].as_slice());
        }
    });
}

/// Not inlined: in debug builds, each of these jobs takes a large part of the stack.
#[inline(never)]
fn dispatch<T: Scalar>(job: impl Job<T>) {
    T::Simd::dispatch(job);
}

struct RunTiles<'t, T>(Tiles<'t, T>);

impl<T: Scalar> Job<T> for RunTiles<'_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // SAFETY: the tables were made from the walks, which stay inside the tensors.
        unsafe { self.0.run::<A, false>(arithmetic) };
    }
}

/// Those that are broad.
struct RunBroad<'t, T>(Tiles<'t, T>);

impl<T: Scalar> Job<T> for RunBroad<'_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // Others are asked for none.
        if broad::fits::<A::Part, A::Parts>() {
            // SAFETY: as above.
            unsafe { self.0.run_broad(arithmetic) };
        }
    }
}

/// The same where some panels end in the first half of a vector.
struct RunHalves<'t, T>(Tiles<'t, T>);

impl<T: Scalar> Job<T> for RunHalves<'_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // Others are asked for none.
        if A::HALVES {
            // SAFETY: as above.
            unsafe { self.0.run::<A, true>(arithmetic) };
        }
    }
}
