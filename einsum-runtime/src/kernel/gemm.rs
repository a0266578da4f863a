//! Contractions of two sources with an M and an N index: matrix products over fused indices.
//!
//! The five loops of Goto & van de Geijn (10.1145/1356052.1356053) as BLIS has them
//! (10.1145/2764454), over groups of indices instead of single ones, packed straight from any
//! strides (Matthews, TBLIS, 10.1137/16M108968X). What is small, or read only once, is not packed.
//!
//! Each element of C is summed in the same order however the work is cut, so that its bits depend
//! on the extents alone.

mod arithmetic;
mod blocking;
mod pack;
mod prefetch;
pub(crate) mod scratch;
mod shape;
mod split;
mod tiles;

pub use arithmetic::{Arithmetic, Split, Whole};

use core::ptr;

use crate::kernel::parallel::{PARTS_PER_THREAD, for_each, threads_for};
use crate::kernel::problem::{Merge, Problem, Role, Walk, count};
use crate::kernel::reduce;
use crate::kernel::simd::{Dispatch, Job, Lanes, Level};
use crate::scalar::Scalar;
use blocking::{Blocking, Caches};
use pack::{Band, Micropanel, Segment, for_each_run};
use scratch::{Scratch, Table};
use shape::Shape;
use split::SplitK;
use tiles::{Entry, Panel, Row, Tiles, VECTORS, max_rows};

#[cfg(test)]
mod tests;

/// Runs a contraction of two sources.
pub fn contract<T: Scalar>(walks: &mut [Walk], problem: Problem<T>) {
    if reduce::prefers(walks) {
        reduce::reduce(walks, problem);
    } else {
        contract_in_blocks(walks, problem, None);
    }
}

/// The same with blocks of a given size, or of that which the caches call for.
fn contract_in_blocks<T: Scalar>(
    walks: &mut [Walk],
    mut problem: Problem<T>,
    blocking: Option<Blocking>,
) {
    if walks.iter().any(|walk| walk.extent == 0 && walk.role != Role::K) {
        return;
    }
    if let Some(split) = SplitK::new(walks) {
        return split.run(walks, &problem, blocking);
    }
    run_whole(walks, &mut problem, blocking);
}

fn run_whole<T: Scalar>(walks: &mut [Walk], problem: &mut Problem<T>, blocking: Option<Blocking>) {
    shape::orient(walks, problem);
    let shape = Shape::new(walks);
    Plan::new(shape, problem, blocking).run();
}

/// What the registers hold.
#[derive(Clone, Copy, Debug, Default)]
struct Registers {
    /// Rows of the microtile.
    rows: usize,
    /// Elements of a vector.
    width: usize,
    /// Whether the micro-kernel conjugates; otherwise packing does.
    conjugates: bool,
}

struct Ask<'r>(&'r mut Registers);

impl<T: Scalar> Job<T> for Ask<'_> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, _: A) {
        *self.0 = Registers {
            rows: max_rows::<A::Part, A::Parts>() / A::PARTS,
            width: A::Whole::WIDTH,
            conjugates: A::CONJUGATES,
        };
    }
}

/// Summed indices of a short sum: with 12 rows of 2 vectors, 384 cycles for 24 stores.
const SHORT: usize = 32;

/// How a contraction is run.
struct Plan<'w, T> {
    shape: Shape<'w>,
    a: *const T,
    b: *const T,
    out: *mut T,
    merge: Merge<T>,
    conjugated: arithmetic::Conjugated,
    registers: Registers,
    blocking: Blocking,
    pack_a: bool,
    pack_b: bool,
    /// Rows, columns by outer index, summed indices.
    m: usize,
    n: usize,
    k: usize,
    /// How many ranges each of M and N is cut into at least, for threads.
    threads: usize,
}

// SAFETY: pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so); sources are
// only read, and each element of C is written by one thread at a time.
unsafe impl<T> Sync for Plan<'_, T> {}

/// Some columns of C: outer indices of N, and pieces of the lane index.
#[derive(Clone, Copy, Debug)]
struct Columns {
    outer: (usize, usize),
    pieces: (usize, usize),
}

impl<'w, T: Scalar> Plan<'w, T> {
    fn new(shape: Shape<'w>, problem: &Problem<T>, blocking: Option<Blocking>) -> Self {
        let mut registers = Registers::default();
        T::Simd::dispatch(Ask(&mut registers));
        let size = size_of::<T>().max(1);
        let lane_bytes = VECTORS * registers.width * size;
        let mut plan = Self {
            shape,
            a: problem.a.pointer,
            b: problem.b.map_or(problem.a.pointer, |b| b.pointer),
            out: problem.out,
            merge: problem.merge,
            conjugated: arithmetic::Conjugated {
                a: problem.a.conjugated,
                b: problem.b.is_some_and(|b| b.conjugated),
            },
            registers,
            blocking: blocking.unwrap_or_else(|| Blocking::new(lane_bytes, size)),
            pack_a: false,
            pack_b: false,
            m: count(shape.m),
            n: count(shape.n),
            k: count(shape.k),
            threads: 1,
        };
        plan.choose_packing();
        plan.choose_blocks();
        plan
    }

    /// Packing costs about a load, a store and some shuffling for each element, as much as ten or
    /// twenty FMAs of vectors; a row or a column that is reused less than that is left in place.
    fn choose_packing(&mut self) {
        let size = size_of::<T>().max(1);
        let (panel, in_place) = (VECTORS * self.registers.width, self.blocking.in_place_bytes);
        let columns = self.shape.lane.extent.saturating_mul(self.n);
        let fits = |indices: usize| indices.saturating_mul(self.k).saturating_mul(size) <= in_place;
        let irregular = self.shape.k.len() > 1;
        let whole = self.shape.lane.extent.is_multiple_of(self.registers.width);
        // Reused by each microtile of rows.
        let reused = self.m > 3 * self.registers.rows;
        self.pack_b = irregular
            || self.shape.lane.b != 1
            || (reused && !(whole && fits(columns)))
            || (self.conjugated.b && !self.registers.conjugates);
        // Reused by each panel.
        self.pack_a = irregular
            || (columns > 2 * panel && !fits(self.m))
            || (self.conjugated.a && !self.registers.conjugates);
    }

    fn choose_blocks(&mut self) {
        let blocking = &mut self.blocking;
        if blocking.in_place_bytes == 0 {
            return;
        }
        let size = size_of::<T>().max(1);
        if !self.pack_a {
            // Nothing of `a` has to stay in a cache; C had better be written once.
            blocking.kc = 1024;
        }
        let blocks = self.k.div_ceil(blocking.kc).max(1);
        blocking.kc = self.k.div_ceil(blocks).max(1).next_multiple_of(8);
        if self.m <= blocking.mc {
            // All of `a` stays in L2, and `b` passes by: packed where it is at once read again.
            let l2 = Caches::current().l2_bytes / 4 / (blocking.kc * size);
            blocking.nc = l2.clamp(VECTORS * self.registers.width, blocking.nc);
        }
        let groups = [self.m, self.n, self.k, self.shape.lane.extent, count(self.shape.batch)];
        self.threads = threads_for(groups.into_iter().fold(1, usize::saturating_mul));
    }

    fn run(&self) {
        let entries = count(self.shape.batch);
        let shared = self.threads > 1 && entries >= 2 * self.threads;
        let parts = if shared { entries.min(self.threads * PARTS_PER_THREAD) } else { 1 };
        for_each(parts, &|part| {
            let (from, to) = (entries * part / parts, entries * (part + 1) / parts);
            self.entries(from, to, if shared { 1 } else { self.threads });
        });
    }

    /// Some entries of the batch, on `threads` threads.
    fn entries(&self, from: usize, to: usize, threads: usize) {
        let mut table = Table::new();
        let group = if self.pack_a || self.pack_b { 1 } else { 64 };
        for first in (from..to).step_by(group) {
            table.clear();
            self.batch(first, group.min(to - first), &mut table);
            let entries = table.as_slice();
            if threads > 1 && self.shares_columns(threads) {
                let blocks = self.column_blocks(threads);
                for_each(blocks.count(), &|block| self.columns(entries, blocks.at(block), 1));
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
    fn panel(&self) -> usize {
        VECTORS * self.registers.width
    }

    /// Panels along the lane index.
    fn pieces(&self) -> usize {
        self.shape.lane.extent.div_ceil(self.panel()).max(1)
    }

    /// Whether `b` has a unit stride along an index of N that is not the lane's.
    fn crossed(&self) -> bool {
        self.shape.lane.b != 1 && self.shape.n.last().is_some_and(|walk| walk.b == 1)
    }

    /// Whether threads had better have columns each than rows: there are too few rows for two
    /// microtiles in every part.
    fn shares_columns(&self, threads: usize) -> bool {
        self.m < 2 * threads * PARTS_PER_THREAD * self.registers.rows
            && self.shape.lane.extent.saturating_mul(self.n) > self.m
    }

    /// The columns in blocks of about `nc`, or so many that each thread has some.
    fn column_blocks(&self, threads: usize) -> ColumnBlocks {
        let (pieces, n) = (self.pieces(), self.n);
        let mut panels = (self.blocking.nc / self.panel()).max(1);
        if threads > 1 {
            let fair = pieces.saturating_mul(n).div_ceil(threads * PARTS_PER_THREAD);
            panels = panels.min(fair).max(1);
        }
        let (outer, inner) = if self.crossed() {
            let outer = n.min((64 / size_of::<T>().max(1)).max(1));
            (outer, (panels / outer).clamp(1, pieces))
        } else {
            let inner = panels.min(pieces);
            ((panels / inner).clamp(1, n.max(1)), inner)
        };
        ColumnBlocks { n, pieces, outer, inner }
    }

    /// Some columns of C, all summed indices and rows.
    fn columns(&self, entries: &[Entry], columns: Columns, threads: usize) {
        let packed_b = self.pack_b.then(|| Scratch::new::<T>(self.packed_len(columns)));
        let mut from = 0;
        loop {
            let kc = self.blocking.kc.min(self.k - from);
            let merge = if from == 0 { self.merge } else { self.merge.again() };
            let block =
                Block { plan: self, entries, columns, from, kc, merge, packed_b: &packed_b };
            block.run(threads);
            from += kc;
            if from >= self.k {
                return;
            }
        }
    }

    /// Padded lanes of all pieces in the range, for one outer index.
    fn padded(&self, pieces: (usize, usize)) -> usize {
        let (panel, width) = (self.panel(), self.registers.width);
        let lanes = self.shape.lane.extent.min(pieces.1 * panel) - pieces.0 * panel;
        lanes.next_multiple_of(width)
    }

    fn packed_len(&self, columns: Columns) -> usize {
        let outer = columns.outer.1 - columns.outer.0;
        outer.saturating_mul(self.padded(columns.pieces)).saturating_mul(self.blocking.kc)
    }
}

/// Columns, cut into blocks of `outer` indices of N and `inner` pieces of the lane index.
#[derive(Clone, Copy, Debug)]
struct ColumnBlocks {
    n: usize,
    pieces: usize,
    outer: usize,
    inner: usize,
}

impl ColumnBlocks {
    fn count(&self) -> usize {
        self.n.div_ceil(self.outer) * self.pieces.div_ceil(self.inner)
    }

    fn at(&self, block: usize) -> Columns {
        let across = self.pieces.div_ceil(self.inner);
        let (o, p) = (block / across * self.outer, block % across * self.inner);
        Columns {
            outer: (o, (o + self.outer).min(self.n)),
            pieces: (p, (p + self.inner).min(self.pieces)),
        }
    }
}

/// A block of columns and of summed indices.
#[derive(Clone, Copy)]
struct Block<'p, T> {
    plan: &'p Plan<'p, T>,
    entries: &'p [Entry],
    columns: Columns,
    from: usize,
    kc: usize,
    merge: Merge<T>,
    packed_b: &'p Option<Scratch>,
}

// SAFETY: as for `Plan`.
unsafe impl<T> Sync for Block<'_, T> {}

impl<T: Scalar> Block<'_, T> {
    fn run(&self, threads: usize) {
        let plan = self.plan;
        if plan.pack_b {
            self.pack_b(threads);
        }
        let mc = self.rows_at_once(threads);
        let blocks = plan.m.div_ceil(mc);
        if threads == 1 {
            (0..blocks).for_each(|block| self.rows(block * mc, mc.min(plan.m - block * mc)));
        } else {
            for_each(blocks, &|block| self.rows(block * mc, mc.min(plan.m - block * mc)));
        }
    }

    /// Rows of a block: a multiple of the microtile's, and few enough for every thread to have
    /// some.
    fn rows_at_once(&self, threads: usize) -> usize {
        let plan = self.plan;
        let mr = plan.registers.rows;
        let mc = match plan.blocking.in_place_bytes {
            0 => plan.blocking.mc,
            _ if threads > 1 => {
                let fair = plan.m.div_ceil(threads * PARTS_PER_THREAD);
                plan.blocking.mc.min(fair.max(2 * mr))
            }
            _ => plan.blocking.mc,
        };
        if plan.blocking.in_place_bytes == 0 { mc } else { mc.next_multiple_of(mr) }
    }

    fn pack_b(&self, threads: usize) {
        let Columns { outer, pieces } = self.columns;
        let (count, wide) = (pieces.1 - pieces.0, outer.1 - outer.0);
        let group = if self.plan.shape.lane.b == 1 { SIDE_BY_SIDE } else { 1 };
        let groups = count.div_ceil(group);
        let jobs = if self.plan.crossed() { count } else { groups * wide };
        let run = |job: usize| {
            let piece = pieces.0 + job % groups * group;
            let outer = if self.plan.crossed() {
                outer
            } else {
                (outer.0 + job / groups, outer.0 + job / groups + 1)
            };
            let pieces = (piece, (piece + group).min(pieces.1));
            T::Simd::dispatch(PackB { block: self, outer, pieces });
        };
        if threads == 1 {
            (0..jobs).for_each(run);
        } else {
            let parts = jobs.min(threads * PARTS_PER_THREAD);
            for_each(parts, &|part| {
                (jobs * part / parts..jobs * (part + 1) / parts).for_each(run);
            });
        }
    }

    /// Where a piece of an outer index is packed, in elements.
    fn packed_at(&self, outer: usize, piece: usize) -> usize {
        let plan = self.plan;
        let Columns { outer: outers, pieces } = self.columns;
        ((outer - outers.0) * plan.padded(pieces) + (piece - pieces.0) * plan.panel()) * self.kc
    }

    /// How many lanes a piece has, and how many with padding.
    fn piece(&self, piece: usize) -> (usize, usize) {
        let plan = self.plan;
        let lanes = plan.panel().min(plan.shape.lane.extent - piece * plan.panel());
        (lanes, lanes.next_multiple_of(plan.registers.width))
    }

    /// Some rows of C.
    fn rows(&self, first: usize, count: usize) {
        let plan = self.plan;
        let mr = plan.registers.rows;
        let packed_a = plan
            .pack_a
            .then(|| Scratch::new::<T>(count.next_multiple_of(mr).saturating_mul(self.kc)));
        let mut rows = Table::new();
        self.row_table(first, count, &mut rows);
        if let Some(packed) = &packed_a {
            let to = packed.pointer::<T>();
            T::Simd::dispatch(PackA { block: self, rows: rows.as_slice(), to });
            let offsets: Table<Row> = packed_rows(rows.as_slice(), mr, self.kc);
            rows = offsets;
        }
        let mut panels = Table::new();
        self.panel_table(&mut panels);
        let segment = self.segment_in_place();
        let at_k = |stride: isize| stride.wrapping_mul(self.from as isize);
        let (a, a_k) = match &packed_a {
            Some(packed) => (packed.pointer::<T>().cast_const(), mr as isize),
            None => (plan.a.wrapping_offset(at_k(segment.a)), segment.a),
        };
        let (b, b_k) = match self.packed_b {
            Some(packed) => (packed.pointer::<T>().cast_const(), None),
            None => (plan.b.wrapping_offset(at_k(segment.b)), Some(segment.b)),
        };
        let ends_inside = !plan.shape.lane.extent.is_multiple_of(plan.registers.width);
        let copy = (ends_inside && !plan.pack_b)
            .then(|| Scratch::new::<T>(self.kc.saturating_mul(plan.panel())));
        // What is packed, is packed for one entry, whose offsets are in the packing.
        let keep = |entry: &Entry| Entry {
            a: if plan.pack_a { 0 } else { entry.a },
            b: if plan.pack_b { 0 } else { entry.b },
            ..*entry
        };
        let single = [keep(&self.entries[0])];
        let entries = if self.entries.len() == 1 { &single } else { self.entries };
        T::Simd::dispatch(RunTiles(Tiles {
            entries,
            rows: rows.as_slice(),
            panels: panels.as_slice(),
            k: self.kc,
            a,
            a_k,
            b,
            b_k,
            rows_first: self.rows_first(panels.as_slice().len()),
            packed_a: plan.pack_a,
            copy: copy.as_ref().map_or(ptr::null_mut(), Scratch::pointer),
            out: plan.out,
            out_lane: plan.shape.lane.out,
            merge: self.merge,
            conjugated: plan.conjugated,
        }));
    }

    /// With a short sum, a microtile costs hardly more than writing it, so that C's pages and lines count
    /// for more than `b`'s: rows first, as long as all panels stay in L2. A panel that is copied in
    /// place of being packed is there for one round of rows only.
    fn rows_first(&self, panels: usize) -> bool {
        let plan = self.plan;
        let copied =
            self.packed_b.is_none() && !plan.shape.lane.extent.is_multiple_of(plan.registers.width);
        let bytes = panels * plan.panel() * self.kc * size_of::<T>();
        !copied && self.kc <= SHORT && bytes <= Caches::current().l2_bytes / 4
    }

    /// The only walk of K, where sources are read in place.
    fn segment_in_place(&self) -> Walk {
        let none = Walk { extent: 1, a: 0, b: 0, out: 0, ..self.plan.shape.lane };
        self.plan.shape.k.last().copied().unwrap_or(none)
    }

    fn row_table(&self, first: usize, count: usize, rows: &mut Table<Row>) {
        let walks = self.plan.shape.m;
        let (a, out) = walks.last().map_or((0, 0), |walk| (walk.a, walk.out));
        for_each_run(walks, first, count, |len, at| {
            for index in 0..len as isize {
                rows.push(Row {
                    a: at[0].wrapping_add(a.wrapping_mul(index)),
                    out: at[2].wrapping_add(out.wrapping_mul(index)),
                });
            }
        });
    }

    fn panel_table(&self, panels: &mut Table<Panel>) {
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
    }

    /// The block's summed indices, as segments of a source.
    fn segments(&self, stride: impl Fn(&[isize; 3]) -> isize, segments: &mut Table<Segment>) {
        let walks = self.plan.shape.k;
        let inner = walks.last().map_or([0; 3], |walk| [walk.a, walk.b, walk.out]);
        for_each_run(walks, self.from, self.kc, |count, at| {
            segments.push(Segment { offset: stride(&at), stride: stride(&inner), count });
        });
    }
}

/// Rows as they lie in a packed block.
fn packed_rows(rows: &[Row], mr: usize, kc: usize) -> Table<Row> {
    let mut packed = Table::new();
    for (number, row) in rows.iter().enumerate() {
        packed.push(Row { a: (number / mr * mr * kc + number % mr) as isize, out: row.out });
    }
    packed
}

struct RunTiles<'t, T>(Tiles<'t, T>);

impl<T: Scalar> Job<T> for RunTiles<'_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // SAFETY: the tables were made from the walks, which stay inside the tensors.
        unsafe { self.0.run(arithmetic) };
    }
}

struct PackA<'b, 'p, T> {
    block: &'b Block<'p, T>,
    rows: &'b [Row],
    to: *mut T,
}

impl<T: Scalar> Job<T> for PackA<'_, '_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let Self { block, rows, to } = self;
        let (plan, level) = (block.plan, Level::current());
        let mut segments = Table::new();
        block.segments(|strides| strides[0], &mut segments);
        let mr = plan.registers.rows;
        let a = plan.a.wrapping_offset(block.entries[0].a);
        let whole = rows.len() / mr;
        let side_by_side = whole > 1 && uniform(&rows[..whole * mr]) == (whole * mr, 1);
        if side_by_side {
            let source = a.wrapping_offset(rows[0].a);
            let band = Band { source, lanes: mr, count: whole, to, between: mr * block.kc };
            // SAFETY: the rows stay inside `a`; `to` has room for them.
            unsafe { band.pack(arithmetic.whole(), segments.as_slice()) };
        }
        for (number, rows) in rows.chunks(mr).enumerate() {
            let to = to.wrapping_add(number * mr * block.kc);
            let packed = Micropanel { source: a, lanes: rows.len(), stride: 0, to, padded: mr };
            let mut from = if side_by_side && number < whole { rows.len() } else { 0 };
            while from < rows.len() {
                let (lanes, stride) = uniform(&rows[from..]);
                let panel = Micropanel {
                    source: a.wrapping_offset(rows[from].a),
                    lanes,
                    stride,
                    to: to.wrapping_add(from),
                    padded: mr,
                };
                // SAFETY: the rows stay inside `a`; `to` has room for them.
                unsafe { panel.pack(arithmetic.whole(), level, segments.as_slice()) };
                from += lanes;
            }
            if plan.conjugated.a && !A::CONJUGATES {
                // SAFETY: as above.
                unsafe { packed.conjugate(block.kc) };
            }
        }
    }
}

/// How many rows from the first on lie equally far apart in `a`, and how far.
fn uniform(rows: &[Row]) -> (usize, isize) {
    let Some(stride) = rows.get(1).map(|row| row.a.wrapping_sub(rows[0].a)) else {
        return (1, 0);
    };
    let same = rows.windows(2).take_while(|pair| pair[1].a.wrapping_sub(pair[0].a) == stride);
    (1 + same.count(), stride)
}

/// Micropanels of `b` that are packed side by side: 8 of two vectors are 1 KiB of a row.
const SIDE_BY_SIDE: usize = 8;

/// Pieces of the lane index, of some outer ones. More than one piece only where the lane index has
/// stride 1.
struct PackB<'b, 'p, T> {
    block: &'b Block<'p, T>,
    outer: (usize, usize),
    pieces: (usize, usize),
}

impl<T: Scalar> Job<T> for PackB<'_, '_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let Self { block, outer, pieces } = self;
        let (plan, level) = (block.plan, Level::current());
        let Some(packed) = block.packed_b else { return };
        let mut segments = Table::new();
        block.segments(|strides| strides[1], &mut segments);
        let lane = plan.shape.lane;
        let b = plan.b.wrapping_offset(block.entries[0].b);
        let between = plan.padded(block.columns.pieces) * block.kc;
        let mut number = outer.0;
        for_each_run(plan.shape.n, outer.0, outer.1 - outer.0, |len, at| {
            let inner = plan.shape.n.last().map_or(0, |walk| walk.b);
            let mut piece = pieces.0;
            let whole = lane.extent / plan.panel();
            if pieces.1 - pieces.0 > 1 && whole.min(pieces.1) > piece {
                let count = whole.min(pieces.1) - piece;
                let panel = plan.panel();
                for index in 0..len {
                    let offset = at[1].wrapping_add(inner.wrapping_mul(index as isize));
                    let band = Band {
                        source: b.wrapping_offset(offset).wrapping_add(piece * panel),
                        lanes: panel,
                        count,
                        to: packed
                            .pointer::<T>()
                            .wrapping_add(block.packed_at(number + index, piece)),
                        between: panel * block.kc,
                    };
                    // SAFETY: as below.
                    unsafe { band.pack(arithmetic.whole(), segments.as_slice()) };
                }
                piece += count;
            }
            let first = piece;
            for piece in first..pieces.1 {
                let (lanes, padded) = block.piece(piece);
                let from = lane.b.wrapping_mul((piece * plan.panel()) as isize);
                let source = b.wrapping_offset(at[1].wrapping_add(from));
                let to = packed.pointer::<T>().wrapping_add(block.packed_at(number, piece));
                let panel = Micropanel { source, lanes, stride: lane.b, to, padded };
                // SAFETY: the lanes stay inside `b`; `to` has room for them.
                unsafe {
                    if inner == 1 && len > 1 {
                        panel.pack_crossed(level, segments.as_slice(), len, between);
                    } else {
                        for index in 0..len {
                            let offset = inner.wrapping_mul(index as isize);
                            let source = source.wrapping_offset(offset);
                            let to = to.wrapping_add(index * between);
                            let panel = Micropanel { source, to, ..panel };
                            panel.pack(arithmetic.whole(), level, segments.as_slice());
                        }
                    }
                }
            }
            for piece in pieces.0..pieces.1 {
                let (lanes, padded) = block.piece(piece);
                for index in 0..len {
                    let to =
                        packed.pointer::<T>().wrapping_add(block.packed_at(number + index, piece));
                    let packed = Micropanel { source: b, lanes, stride: 1, to, padded };
                    // SAFETY: the lanes were packed there.
                    unsafe {
                        packed.pad(block.kc);
                        if plan.conjugated.b && !A::CONJUGATES {
                            packed.conjugate(block.kc);
                        }
                    }
                }
            }
            number += len;
        });
    }
}
