//! How a contraction is run: what is packed, how large the blocks are, which loops threads share.

use alloc::vec::Vec;

use super::arithmetic::{Arithmetic, Conjugated};
use super::block::{Block, run_together};
use super::blocking::{Blocking, Caches, halves, is_forced};
use super::broad::{self, Form};
use super::pack::for_each_run;
use super::packed::SIDE_BY_SIDE;
use super::prefetch::line;
use super::scratch::{Scratch, Table};
use super::shape::{SHORT, Shape};
use super::streamed;
use super::strips;
use super::tiles::{Entry, Row, VECTORS, before_half, max_rows, next_rows};
use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::problem::{Merge, Problem, Walk, count};
use crate::kernel::simd::{Dispatch, Job, Lanes};
use crate::scalar::Scalar;

/// What the registers hold.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Registers {
    /// Rows of the microtile.
    pub(super) rows: usize,
    /// Elements of a vector.
    pub(super) width: usize,
    /// Elements of the shortest vector that is of use for the last columns.
    pub(super) shortest: usize,
    /// Whether there are enough for broad microtiles.
    pub(super) broad: bool,
    /// Parts of an element: rows of the microtile for each of `a`.
    pub(super) parts: usize,
    /// Whether the micro-kernel conjugates; otherwise packing does.
    pub(super) conjugates: bool,
}

impl Registers {
    /// Whether the last of a panel's columns had better be half a vector.
    pub(super) fn ends_in_half(&self, columns: usize) -> bool {
        self.shortest < self.width && before_half(columns, self.width, self.shortest) < columns
    }
}

struct Ask<'r> {
    registers: &'r mut Registers,
    /// Whether vectors of half the width are of use.
    halves: bool,
}

impl<T: Scalar> Job<T> for Ask<'_> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, _: A) {
        *self.registers = Registers {
            rows: max_rows::<A::Part, A::Parts>() / A::PARTS,
            width: A::Whole::WIDTH,
            shortest: match A::HALVES && self.halves {
                true => <A::Half as Arithmetic<T>>::Whole::WIDTH,
                false => A::Whole::WIDTH,
            },
            broad: broad::fits::<A::Part, A::Parts>(),
            parts: A::PARTS,
            conjugates: A::CONJUGATES,
        };
    }
}

/// How a contraction is run.
pub(super) struct Plan<'w, T> {
    pub(super) shape: Shape<'w>,
    pub(super) a: *const T,
    pub(super) b: *const T,
    pub(super) out: *mut T,
    pub(super) merge: Merge<T>,
    pub(super) conjugated: Conjugated,
    pub(super) registers: Registers,
    pub(super) blocking: Blocking,
    pub(super) pack_a: bool,
    pub(super) pack_b: bool,
    /// Whether panels of `b` are copied one after the other instead, each before the rows pass by.
    pub(super) copy_b: bool,
    /// Whether `b` is read in place, in strips.
    pub(super) strips: bool,
    /// Whether both sources are read in place, the next block being fetched meanwhile.
    pub(super) streamed: bool,
    /// Whether microtiles are broad.
    pub(super) broad: bool,
    /// What they cover then.
    pub(super) form: Form,
    /// Rows of microtiles that are not.
    pub(super) other_rows: usize,
    /// Rows, columns by outer index, summed indices.
    pub(super) m: usize,
    pub(super) n: usize,
    pub(super) k: usize,
    /// How many ranges each of M and N is cut into at least, for threads.
    pub(super) threads: usize,
    /// The rows of a block, counted from its first one, where they are the same for each.
    pub(super) rows: Option<Table<Row>>,
}

// SAFETY: pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so); sources are
// only read, and each element of C is written by one thread at a time.
unsafe impl<T> Sync for Plan<'_, T> {}

/// Blocks of a sum are multiples of so many terms.
const TERMS: usize = 8;

/// Panels for which rows are not worth packing: an element's turn at packing takes some half of what its FMAs with
/// a panel take. (Measured: 3 to 12 % of the whole for 3 to 8 panels, 2 % for 16.)
const FEW_PANELS: usize = 16;

/// Panels that find so few places in C for each row that blocks may be long.
const FEW_PASSES: usize = 2;

/// Lines of a run of `b` that are worth going there, where there may be more columns of C instead.
const FEW_LINES: usize = 4;

/// Less than one of so many panels may be left over by broad microtiles.
const LEFT_OVER: usize = 2;

/// Bytes after which an L1 cache of 64 sets begins anew: rows so far apart push each other out.
const SETS_BYTES: usize = 4096;

/// Lines that an L1 cache holds at most where they push each other out although there is room: those that lie a multiple of a
/// kilobyte apart.
const CROWDED: usize = 32;

/// How many lines so many bytes apart an L1 cache of 64 sets holds.
fn lines_side_by_side(bytes: usize) -> usize {
    let ways = Caches::current().l1_bytes / SETS_BYTES;
    // The lowest bit of the distance: lines begin in so many different places modulo the sets.
    ways * (SETS_BYTES >> (bytes | SETS_BYTES).trailing_zeros())
}

/// How many rows so many bytes apart leave each other in an L1 cache, of those that there are microtiles for: three
/// quarters of its ways are theirs.
fn rows_side_by_side(bytes: usize) -> usize {
    match lines_side_by_side(bytes) * 3 / 4 {
        12.. => 12,
        8.. => 8,
        _ => 6,
    }
}

/// Some columns of C: outer indices of N, and pieces of the lane index.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub(super) outer: (usize, usize),
    pub(super) pieces: (usize, usize),
}

impl<'w, T: Scalar> Plan<'w, T> {
    pub(super) fn new(shape: Shape<'w>, problem: &Problem<T>, blocking: Option<Blocking>) -> Self {
        let mut registers = Registers::default();
        // A short sum's microtile takes hardly longer than writing it. With tiny blocks in any case, on any CPU: small data cross
        // every edge.
        let tiny = is_forced() || blocking.is_some_and(|blocks| blocks.in_place_bytes == 0);
        let halves = tiny || halves() && count(shape.k) > SHORT;
        T::Simd::dispatch(Ask { registers: &mut registers, halves });
        let size = size_of::<T>().max(1);
        let lane_bytes = VECTORS * registers.width * size;
        let mut plan = Self {
            shape,
            a: problem.a.pointer,
            b: problem.b.map_or(problem.a.pointer, |b| b.pointer),
            out: problem.out,
            merge: problem.merge,
            conjugated: Conjugated {
                a: problem.a.conjugated,
                b: problem.b.is_some_and(|b| b.conjugated),
            },
            registers,
            blocking: blocking.unwrap_or_else(|| Blocking::new(lane_bytes, size)),
            pack_a: false,
            pack_b: false,
            copy_b: false,
            strips: false,
            streamed: false,
            broad: false,
            form: Form::Four,
            other_rows: 0,
            m: count(shape.m),
            n: count(shape.n),
            k: count(shape.k),
            threads: 1,
            rows: None,
        };
        plan.choose_threads();
        plan.choose_packing();
        plan.choose_rows();
        plan.choose_blocks();
        if shape.m.len() <= 1 {
            // They lie equally far apart.
            let mut rows = Table::new();
            plan.fill_rows(0, plan.m.min(plan.block_of_rows()), &mut rows);
            plan.rows = Some(rows);
        }
        plan
    }

    fn choose_threads(&mut self) {
        if self.blocking.in_place_bytes > 0 {
            let groups = [self.m, self.n, self.k, self.shape.lane.extent, count(self.shape.batch)];
            self.threads = threads_for::<T>(groups.into_iter().fold(1, usize::saturating_mul), 0);
        }
    }

    /// Whether threads share the batch: each of them has products of its own.
    fn shares_batch(&self) -> bool {
        self.threads > 1 && count(self.shape.batch) >= 2 * self.threads
    }

    /// Packing costs about a load, a store and some shuffling for each element, as much as ten or
    /// twenty FMAs of vectors; a row or a column that is reused less than that is left in place.
    fn choose_packing(&mut self) {
        let size = size_of::<T>().max(1);
        let conjugates = self.conjugated.a || self.conjugated.b;
        if self.blocking.in_place_bytes > 0
            && (self.registers.conjugates || !conjugates)
            && let Some(kc) = streamed::block(&self.shape, size)
        {
            (self.streamed, self.blocking.kc) = (true, kc);
            return;
        }
        let (panel, in_place) = (VECTORS * self.registers.width, self.blocking.in_place_bytes);
        let columns = self.shape.lane.extent.saturating_mul(self.n);
        let bytes = columns.saturating_mul(self.k).saturating_mul(size);
        let fits = |indices: usize| indices.saturating_mul(self.k).saturating_mul(size) <= in_place;
        let irregular = self.shape.k.len() > 1;
        let whole = self.shape.lane.extent.is_multiple_of(self.registers.shortest);
        // Reused by each microtile of rows; in few of them, where a panel's lines push each other out of L1 meanwhile.
        let apart = self.shape.k.last().map_or(0, |walk| walk.b.unsigned_abs().wrapping_mul(size));
        let side_by_side = lines_side_by_side(apart);
        let crowded = self.k > side_by_side && side_by_side <= CROWDED;
        let few = self.m <= 3 * self.registers.rows;
        let reused = !few || crowded && self.m > self.registers.rows;
        // Read once, but in pieces of rows whose next pieces are due when all rows have been read: from memory, they
        // had better be read whole.
        let passes = self.shape.lane.extent > panel
            && in_place > 0
            && bytes > Caches::current().l2_bytes / 2;
        // More than two microtiles pass by a panel in place, and find it in L1 unless it is crowded; of a short sum, its next
        // strip is due too soon, and C's rows come to as much. (Measured on Zen 4 for 32 to 64 rows: sums of 8 to 64 terms 1.1
        // to 1.4 times as fast without, of 128 with crowded panels 1.2 times.)
        let long = self.k > if crowded { 128 } else { 64 } || self.m <= 2 * self.registers.rows;
        let conjugated = self.conjugated.b && !self.registers.conjugates;
        let must_pack = irregular || self.shape.lane.b != 1 || conjugated;
        // Full microtiles of rows that would read it in place as well do so fewer times.
        let full =
            self.m.is_multiple_of(self.registers.rows) && !reused && !broad::one_in_a_cycle();
        let rows = self.rows_of_a_thread(columns);
        let leaves_b = !must_pack && !full && broad::leaves_b(bytes, rows, self.k);
        self.form = match leaves_b {
            true => Form::in_place(rows.saturating_mul(self.registers.parts)),
            false => Form::Four,
        };
        self.broad = self.may_be_broad(leaves_b, bytes);
        // Broad microtiles that leave `b` where it lies are faster, if they have as many rows, or all that there is room for.
        let [first, first_broad] =
            [self.registers.rows, self.broad_rows()].map(|most| next_rows(self.m, most));
        let are_full = self.broad && leaves_b && first_broad >= first.min(self.broad_rows());
        self.strips = in_place > 0
            && !are_full
            && long
            && strips::suits(self.m, columns, self.k, size)
            && (must_pack, self.n) == (false, 1);
        if self.strips {
            // Rows so few are packed in no time, and the micro-kernel for them has fewer addresses.
            (self.pack_a, self.broad) = (true, false);
            return;
        }
        self.pack_b = must_pack || passes || (reused && !(whole && fits(columns)));
        if self.broad {
            self.pack_b &= !leaves_b;
            // Panels that are left over, of three vectors' two in three.
            self.copy_b = self.form == Form::Three && !(self.pack_b || few) && self.threads == 1;
            return;
        }
        // Reused by each panel. Of many panels that are packed in any case, also rows that would stay in L1: there are fewer
        // addresses, of which a short sum has as many as a long one.
        self.pack_a = irregular
            || (self.shape.lane.b != 1 && columns > FEW_PANELS * panel && in_place > 0)
            || (columns > 2 * panel && !fits(self.m) && !self.passes_by(columns))
            || (self.conjugated.a && !self.registers.conjugates);
        // Where one thread passes all rows by it, a copied panel stays in L1; of a packed block it comes from L2. Short
        // sums had better go along C's rows, if there are many. (Measured for 100² to 256² on Emerald Rapids: 1.03 to 1.15 times as fast.)
        self.copy_b = self.pack_b
            && (self.k > SHORT || crowded && few)
            && (self.pack_a, must_pack) == (false, false)
            && (fits(panel) && self.in_l2(columns) && self.in_l2(self.m))
            && (self.threads == 1 || self.shares_batch());
        self.pack_b &= !self.copy_b;
    }

    /// Rows that pass by `b`, of so many columns, on each thread: if threads share rows, and sums are one block whatever is
    /// chosen for them. (The order of others must not depend on the number of threads.)
    fn rows_of_a_thread(&self, columns: usize) -> usize {
        let in_strips = strips::suits(self.m, columns, self.k, size_of::<T>());
        let one_block = self.k <= self.blocking.kc / TERMS * TERMS;
        let shared = one_block && !in_strips && !self.shares_batch();
        self.m.div_ceil(if shared { self.threads } else { 1 })
    }

    /// Whether microtiles had better be broad: there are registers for them, rows are read in place and stored in runs, and few
    /// panels are left over. Long rows had better be contiguous; others not have their elements in the same sets of L1.
    fn may_be_broad(&self, leaves_b: bool, bytes: usize) -> bool {
        if !self.registers.broad {
            return false;
        }
        let (extent, pieces) = (self.shape.lane.extent, self.pieces());
        let left_over = self.form.left_over(extent, self.registers.width);
        let updates = matches!(self.merge, Merge::Assign | Merge::Accumulate);
        let in_place = self.shape.k.len() <= 1 && (!self.conjugated.a || self.registers.conjugates);
        let apart = self.shape.k.last().map_or(1, |walk| walk.a.unsigned_abs());
        let crowded = apart.wrapping_mul(size_of::<T>()).is_multiple_of(SETS_BYTES);
        (leaves_b || broad::suits_packed(self.k, bytes, self.m, apart == 1))
            && (apart == 1 || !crowded)
            && LEFT_OVER * left_over < pieces
            && (in_place && updates && self.shape.lane.out == 1)
            && self.blocking.in_place_bytes > 0
    }

    /// Rows of a broad microtile.
    fn broad_rows(&self) -> usize {
        self.form.rows() / self.registers.parts
    }

    /// Whether so many rows or columns, with all summed indices, are at home in L2 beside as many of the other.
    fn in_l2(&self, indices: usize) -> bool {
        let bytes = indices.saturating_mul(self.k).saturating_mul(size_of::<T>());
        self.blocking.in_place_bytes > 0 && bytes <= Caches::current().l2_bytes / 4
    }

    /// Whether `a` may be read in place although there are more panels than two: its rows, contiguous along K and not
    /// all in the same sets of L1, are read once while all panels stay in L1; or a block of them stays in L2 as well as
    /// a packed one would, for a few panels.
    fn passes_by(&self, columns: usize) -> bool {
        let size = size_of::<T>().max(1);
        let bytes = |indices: usize| indices.saturating_mul(self.k).saturating_mul(size);
        let spread =
            |walk: &Walk| !(walk.a.unsigned_abs().wrapping_mul(size)).is_multiple_of(SETS_BYTES);
        let in_rows =
            self.shape.k.iter().all(|walk| walk.a == 1) && self.shape.m.last().is_some_and(spread);
        let few = columns <= FEW_PANELS * self.panel();
        in_rows
            && (few || bytes(columns) <= self.blocking.in_place_bytes)
            && self.blocking.in_place_bytes > 0
    }

    /// Fewer rows for a microtile than the registers hold, where their lines would push each other out of L1: those
    /// that are read in place along K, until their next elements are due; those of C, until a short sum is stored.
    fn choose_rows(&mut self) {
        let size = size_of::<T>().max(1);
        let inner = self.shape.m.last();
        let along_k = self.shape.k.last().is_some_and(|walk| walk.a == 1);
        let apart = |stride: isize| stride.unsigned_abs().wrapping_mul(size);
        let read = inner.filter(|_| along_k && !self.pack_a).map(|walk| apart(walk.a));
        let written = inner.filter(|_| self.k <= SHORT).map(|walk| apart(walk.out));
        let rows = read.into_iter().chain(written).map(rows_side_by_side).min();
        self.other_rows = rows.map_or(self.registers.rows, |rows| rows.min(self.registers.rows));
        self.registers.rows = if self.broad { self.broad_rows() } else { self.other_rows };
    }

    fn choose_blocks(&mut self) {
        let (blocking, tile) = (&mut self.blocking, self.shape.tile);
        if self.streamed {
            blocking.mc = self.m;
            return;
        }
        if self.strips {
            *blocking = strips::blocking(self.m, size_of::<T>());
        }
        if blocking.in_place_bytes == 0 {
            blocking.kc = blocking.kc.next_multiple_of(tile);
            return;
        }
        if !self.pack_a {
            // Nothing of `a` has to stay in a cache; C had better be written once.
            blocking.kc = 1024;
        }
        let whole = if tile > 1 { tile } else { TERMS };
        let most = blocking.kc / whole * whole;
        let blocks = self.k.div_ceil(most).max(1);
        blocking.kc = self.k.div_ceil(blocks).max(1).next_multiple_of(whole);
        if !self.strips {
            self.choose_block_of_a(most);
        }
    }

    /// Rows of a block of `a`, whose sums would be of `most` terms at most.
    fn choose_block_of_a(&mut self, most: usize) {
        if self.copy_b || self.broad && !self.pack_b && self.m <= broad::MANY_ROWS {
            // Each block of rows has all panels copied or read again. `a` is not packed, and the rows' table is at home in L2.
            self.blocking.mc = self.m;
        }
        let (mut blocking, size) = (self.blocking, size_of::<T>().max(1));
        // Shorter rows, more of them, up to three times what a TLB holds: a short sum's microtile takes
        // little longer than finding C's pages anew, which few panels do not.
        let few = self.pieces().saturating_mul(self.n) <= FEW_PASSES;
        let rows = blocking.mc.saturating_mul(most) / blocking.kc;
        blocking.mc = rows.clamp(blocking.mc, blocking.mc.max(if few { 1024 } else { 192 }));
        if self.m <= blocking.mc {
            // All of `a` stays in L2, and `b` passes by: packed where it is at once read again.
            let l2 = Caches::current().l2_bytes / 4 / (blocking.kc * size);
            blocking.nc = l2.clamp(VECTORS * self.registers.width, blocking.nc);
        }
        self.blocking = blocking;
    }

    pub(super) fn run(&self) {
        let entries = count(self.shape.batch);
        let shared = self.shares_batch();
        let parts = if shared { entries.min(self.threads * PARTS_PER_THREAD) } else { 1 };
        let workers = if shared { self.threads } else { 1 };
        for_each(workers, parts, &|part| {
            let (from, to) = (entries * part / parts, entries * (part + 1) / parts);
            self.entries(from, to, if shared { 1 } else { self.threads });
        });
    }

    /// Some entries of the batch, on `threads` threads.
    fn entries(&self, from: usize, to: usize, threads: usize) {
        let mut table = Table::new();
        let is_whole = self.k <= self.blocking.kc && !self.pack_a && !self.pack_b;
        let group = if is_whole { 64 } else { 1 };
        for first in (from..to).step_by(group) {
            table.clear();
            self.batch(first, group.min(to - first), &mut table);
            let entries = table.as_slice();
            if threads > 1
                && !self.strips
                && let Some(groups) = self.groups(threads)
            {
                self.run_groups(entries, &groups, threads);
            } else if threads > 1 && self.shares_columns(threads) {
                let blocks = self.column_blocks(threads * PARTS_PER_THREAD);
                let run = |block| self.columns(entries, blocks.at(block), 1);
                for_each(threads, blocks.count(), &run);
            } else {
                let blocks = self.column_blocks(1);
                (0..blocks.count())
                    .for_each(|block| self.columns(entries, blocks.at(block), threads));
            }
        }
    }

    fn batch(&self, from: usize, count: usize, table: &mut Table<Entry>) {
        let walks = self.shape.batch;
        for_each_run(walks, from, count, |len, at| {
            let inner = walks.last().map_or([0; 3], |walk| [walk.a, walk.b, walk.out]);
            for index in 0..len {
                let [a, b, out] =
                    [0, 1, 2].map(|of| at[of].wrapping_add(inner[of].wrapping_mul(index as isize)));
                table.push(Entry { a, b, out });
            }
        });
    }

    /// Columns of a panel.
    pub(super) fn panel(&self) -> usize {
        VECTORS * self.registers.width
    }

    /// Panels that microtiles take together.
    fn together(&self) -> usize {
        if self.broad { self.form.panels() } else { 1 }
    }

    /// Panels along the lane index.
    fn pieces(&self) -> usize {
        self.shape.lane.extent.div_ceil(self.panel()).max(1)
    }

    /// Whether `b` has a unit stride along an index of N that is not the lane's.
    pub(super) fn crossed(&self) -> bool {
        self.shape.lane.b != 1 && self.shape.n.last().is_some_and(|walk| walk.b == 1)
    }

    /// Whether threads had better have columns each than rows: there are too few rows for two
    /// microtiles in every part, or columns are read in strips, and there are some for each.
    fn shares_columns(&self, threads: usize) -> bool {
        self.strips && self.pieces() >= 2 * threads
            || self.m < 2 * threads * PARTS_PER_THREAD * self.registers.rows
                && self.shape.lane.extent.saturating_mul(self.n) > self.m
    }

    /// The columns in blocks of about `nc`, or so many as are wanted.
    pub(super) fn column_blocks(&self, wanted: usize) -> ColumnBlocks {
        let (pieces, n) = (self.pieces(), self.n);
        let fair = pieces.saturating_mul(n).div_ceil(wanted);
        let panels = (self.blocking.nc / self.panel()).min(fair).max(1);
        let panels = panels.next_multiple_of(self.together());
        let (outer, inner) = if self.crossed() {
            let (outer, inner) = self.crossed_block();
            let fair = n.div_ceil(wanted);
            (outer.min(fair.next_multiple_of(line::<T>())), inner)
        } else {
            let inner = panels.min(pieces);
            ((panels / inner).clamp(1, n.max(1)), inner)
        };
        ColumnBlocks { n, pieces, outer, inner }
    }

    /// How many outer indices and pieces of the lane index are packed together where outer ones are contiguous in
    /// `b`: the elements of some lines, or of whole runs, that fill no more than five eighths of L2. Each
    /// place in `b` and in C may be in another page, so that it should be worth going there.
    fn crossed_block(&self) -> (usize, usize) {
        let size = size_of::<T>().max(1);
        let run = self.shape.n.last().map_or(1, |walk| walk.extent);
        let line = line::<T>();
        let each = |pieces| self.padded((0, pieces)) * self.blocking.kc * size;
        let most = |pieces| Caches::current().l2_bytes / 8 * 5 / each(pieces).max(1);
        let pieces = self.pieces();
        let inner = match most(pieces) >= line.min(run) {
            true => pieces,
            // Lines of C that panels share, which seldom begin with one, are better written soon one after the other.
            false => most(1) / (FEW_LINES * line),
        };
        let inner = pieces.div_ceil(pieces.div_ceil(inner.clamp(1, pieces)));
        let inner = inner.next_multiple_of(self.together()).min(pieces);
        let outer = match most(inner) {
            most if most >= run => most / run * run,
            most => (most / line * line).max(line),
        };
        (outer.min(self.n), inner)
    }

    /// Rows of a block at most.
    fn block_of_rows(&self) -> usize {
        let tiny = self.blocking.in_place_bytes == 0;
        if tiny { self.blocking.mc } else { self.blocking.mc.next_multiple_of(self.registers.rows) }
    }

    /// Rows of C from `first` on, and what is to be added to their offsets into `a` and C. Where blocks have other rows
    /// each, they are put into `table`.
    pub(super) fn rows_from<'t>(
        &'t self,
        first: usize,
        count: usize,
        table: &'t mut Table<Row>,
    ) -> (&'t [Row], [isize; 2]) {
        let Some(rows) = &self.rows else {
            self.fill_rows(first, count, table);
            return (table.as_slice(), [0, 0]);
        };
        let (a, out) = self.shape.m.last().map_or((0, 0), |walk| (walk.a, walk.out));
        let from = [a, out].map(|stride| stride.wrapping_mul(first as isize));
        (&rows.as_slice()[..count], from)
    }

    fn fill_rows(&self, first: usize, count: usize, rows: &mut Table<Row>) {
        let (a, out) = self.shape.m.last().map_or((0, 0), |walk| (walk.a, walk.out));
        for_each_run(self.shape.m, first, count, |len, at| {
            rows.extend((0..len).map(|index| Row {
                a: at[0].wrapping_add(a.wrapping_mul(index as isize)),
                out: at[2].wrapping_add(out.wrapping_mul(index as isize)),
            }));
        });
    }

    /// Where each block of rows begins, and where the last one ends: a multiple of the microtile's. Threads take them
    /// one after the other, ever smaller ones, so that all are done at the same time, whoever was held up: a block
    /// passes by all of `b`, but even a microtile's rows leave some 20 cycles for each of its lines.
    pub(super) fn row_blocks(&self, threads: usize) -> Table<usize> {
        let (mr, tiny) = (self.registers.rows, self.blocking.in_place_bytes == 0);
        let most = self.block_of_rows();
        let mut starts = Table::new();
        let mut from = 0;
        while from < self.m {
            starts.push(from);
            let fair = ((self.m - from) / (2 * threads)).next_multiple_of(mr);
            from += if threads == 1 || tiny { most } else { fair.clamp(mr, most) };
        }
        starts.push(self.m);
        starts
    }

    /// Some columns of C, all summed indices and rows.
    fn columns(&self, entries: &[Entry], columns: Columns, threads: usize) {
        let len = self.packed_len(columns, self.blocking.kc);
        let packed_b = self.pack_b.then(|| Scratch::new::<T>(len));
        let to = packed_b.as_ref().map(Scratch::pointer::<T>);
        let blocks = self.starts().map(|from| self.block(entries, columns, from, to));
        if threads == 1 {
            blocks.for_each(|block| block.run());
        } else {
            // A job for each thread at least.
            let side_by_side = self.pieces().div_ceil(threads).clamp(1, SIDE_BY_SIDE);
            let blocks = blocks.map(|block| Block { side_by_side, ..block });
            run_together(&blocks.collect::<Vec<_>>(), threads);
        }
    }

    /// Where blocks of summed indices begin; one at least, which writes C.
    pub(super) fn starts(&self) -> impl Iterator<Item = usize> {
        (0..self.k.max(1)).step_by(self.blocking.kc)
    }

    pub(super) fn block<'p>(
        &'p self,
        entries: &'p [Entry],
        columns: Columns,
        from: usize,
        packed_b: Option<*mut T>,
    ) -> Block<'p, T> {
        let kc = self.blocking.kc.min(self.k - from);
        let merge = if from == 0 { self.merge } else { self.merge.again() };
        let side_by_side = SIDE_BY_SIDE;
        Block { plan: self, entries, columns, from, kc, merge, side_by_side, packed_b }
    }

    /// Padded lanes of all pieces in the range, for one outer index.
    pub(super) fn padded(&self, pieces: (usize, usize)) -> usize {
        let (panel, width) = (self.panel(), self.registers.width);
        let lanes = self.shape.lane.extent.min(pieces.1 * panel) - pieces.0 * panel;
        lanes.next_multiple_of(width)
    }

    /// Elements of so many summed indices of packed columns.
    pub(super) fn packed_len(&self, columns: Columns, k: usize) -> usize {
        let outer = columns.outer.1 - columns.outer.0;
        outer.saturating_mul(self.padded(columns.pieces)).saturating_mul(k)
    }
}

/// Columns, cut into blocks of `outer` indices of N and `inner` pieces of the lane index.
#[derive(Clone, Copy, Debug)]
pub(super) struct ColumnBlocks {
    n: usize,
    pieces: usize,
    outer: usize,
    inner: usize,
}

impl ColumnBlocks {
    pub(super) fn count(&self) -> usize {
        self.n.div_ceil(self.outer) * self.across()
    }

    /// How many lie side by side in a row.
    pub(super) fn across(&self) -> usize {
        self.pieces.div_ceil(self.inner)
    }

    pub(super) fn at(&self, block: usize) -> Columns {
        let across = self.across();
        let (o, p) = (block / across * self.outer, block % across * self.inner);
        Columns {
            outer: (o, (o + self.outer).min(self.n)),
            pieces: (p, (p + self.inner).min(self.pieces)),
        }
    }
}
