//! A problem's axes in a normal form, and in which order and in what tiles they are walked.

use super::pages::takes_stores;
use super::pass::{BUFFER_BYTES, Feed, Loop, MAX_LOOPS, Method, Pass, Source, copying_threads};
use super::runs::Run;
use super::stream::STREAMS;
use super::volume;
use crate::kernel::gemm::{Caches, LINE_BYTES, line};
use crate::kernel::parallel::PARTS_PER_THREAD;
use crate::kernel::problem::{Merge, Problem, Walk};
use crate::kernel::simd::Level;
use crate::scalar::Scalar;

/// The most axes a problem has.
const MAX_RANK: usize = 32;

/// Outputs larger than that are written around the cache. Half of a last-level cache of 16 MiB,
/// the source having the other half: what is smaller may still be there when it is read next. Miri takes minutes for
/// so much.
const STREAM_BYTES: usize = if cfg!(miri) { 16 << 10 } else { 8 << 20 };

/// Rows at least that long are streamed even if they don't begin where cache lines do: 2 of their
/// 64 lines are partial then, which cost a read each, and some 62 reads are saved.
const LONG_BYTES: usize = 64 * LINE_BYTES;

/// Rows shorter than that are not streamed at all: 4 lines are what it takes for the loop over
/// lines to outweigh the call.
const STREAM_ROW_BYTES: usize = 4 * LINE_BYTES;

/// Blocks with a shorter side fill less than one register of 4 lanes.
const LEAST_SIDE: usize = 4;

/// Bytes of a source's row in one tile: four cache lines, a sixteenth of a page. On Zen 5, 64 MiB
/// take about as long with 512, and 1.1 to 1.7 times as long with 64 or 1024.
pub(super) const TILE_BYTES: usize = 256;

/// Output rows are written that far, one page of 4 KiB, before the next ones are begun. A source
/// with 4-byte elements then has 1024 rows, in as many pages, in use, and the next tiles find
/// them in a second-level TLB of 2048 entries (Zen 5 has 4096).
const BLOCK_BYTES: usize = 4096;

/// Target rows that a multiple of this apart are written from a buffer, row by row. An L1 cache of
/// 64 sets of 64 bytes has 4096 / 1024 = 4 sets for them: 64 rows are 16 lines a set, and it has 8
/// or 12.
const CONFLICT_BYTES: usize = 1024;

/// Tiles along the turned axis from which on the output's pages are more than a TLB of 64 entries keeps,
/// by far.
const MANY_TILES: usize = 32;

/// Tiles of a row of the output that are then written one after the other: 1 KiB.
const BLOCK_TILES: usize = 16;

/// Bytes of a source's row in a slab of tiles, half a page: so long is what is fetched in one piece, and the rows of the
/// output that are written meanwhile are as many as the elements, in as many pages.
const SLAB_ROW_BYTES: usize = 2048;

/// Bytes of a slab: this one and the next one, which is being fetched, are half of an L2 cache of 512 KiB.
const SLAB_BYTES: usize = 128 << 10;

/// Rows of the source in a slab at most, in as many pages.
const SLAB_ROWS: usize = 128;

/// Tiles of a strip at most: 256 KiB, which take some 20 µs.
const STRIP_TILES: usize = 256;

/// Ways of an L1 cache, which had better keep all rows of a tile: 8 or 12.
const WAYS: usize = 8;

/// Outputs up to that size are near, half of an L2 cache of 1 MiB: so may be what a tile leaves of a line of the
/// source, if that does not begin with one.
const NEAR_BYTES: usize = 512 << 10;

/// Bytes of a run of the output that is worth being put together first.
const RUN_BYTES: usize = 1 << 10;

/// Tiles of a row from which on they begin where its lines do, although it may have one more then.
const LEAST_TILES: usize = 4;

/// Bytes of a page of memory where it is not huge.
const PAGE_BYTES: usize = 4096;

/// Position of the output among [`Axis::strides`]; sources `a` and `b` follow.
pub(super) const OUT: usize = 0;

/// One axis: how many indices, and their strides in the output, `a` and `b`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Axis {
    pub(super) extent: usize,
    pub(super) strides: [isize; 3],
}

impl Axis {
    /// How far from the first element the last one is.
    pub(super) fn reach(&self, tensor: usize) -> isize {
        (self.extent as isize - 1) * self.strides[tensor]
    }

    /// Whether `outer` continues where this axis ends, in each tensor.
    fn continues_in(&self, outer: &Self) -> bool {
        (0..3).all(|tensor| self.strides[tensor] * self.extent as isize == outer.strides[tensor])
    }
}

/// The axes of a problem, innermost in the output first; none of extent 1, and none that is
/// the continuation of another.
struct Axes {
    list: [Axis; MAX_RANK],
    len: usize,
    /// From the tensors' given first elements to where these axes begin.
    offsets: [isize; 3],
}

impl Axes {
    /// `None` if something is summed, or if there are too many.
    fn of(walks: &[Walk]) -> Option<Self> {
        let mut axes = Self { list: [Axis::default(); MAX_RANK], len: 0, offsets: [0; 3] };
        for walk in walks.iter().filter(|walk| walk.extent != 1) {
            if walk.out == 0 || axes.len == MAX_RANK {
                return None;
            }
            axes.insert(Axis { extent: walk.extent, strides: [walk.out, walk.a, walk.b] });
        }
        axes.fuse();
        Some(axes)
    }

    /// Adds an axis in its place, walked so that the output's stride is positive.
    fn insert(&mut self, mut axis: Axis) {
        if axis.strides[OUT] < 0 {
            for tensor in 0..3 {
                self.offsets[tensor] += axis.reach(tensor);
                axis.strides[tensor] = -axis.strides[tensor];
            }
        }
        let mut place = self.len;
        while place > 0 && self.list[place - 1].strides[OUT] > axis.strides[OUT] {
            self.list[place] = self.list[place - 1];
            place -= 1;
        }
        self.list[place] = axis;
        self.len += 1;
    }

    fn fuse(&mut self) {
        let mut kept = 0;
        for i in 1..self.len {
            if self.list[kept].continues_in(&self.list[i]) {
                self.list[kept].extent *= self.list[i].extent;
            } else {
                kept += 1;
                self.list[kept] = self.list[i];
            }
        }
        self.len = self.len.min(kept + 1);
    }

    fn as_slice(&self) -> &[Axis] {
        &self.list[..self.len]
    }
}

/// The fastest way to run the problem that is known here; `None` if the caller's is as good.
pub(super) fn plan<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> Option<Pass<T>> {
    let axes = Axes::of(walks)?;
    let unit = *axes.as_slice().first().filter(|axis| axis.strides[OUT] == 1)?;
    let tensors = [problem.a, problem.b.unwrap_or(problem.a)];
    let sources = core::array::from_fn(|i| Source {
        pointer: tensors[i].pointer.wrapping_offset(axes.offsets[i + 1]),
        conjugated: tensors[i].conjugated,
        feed: Feed::of(unit.strides[i + 1]),
    });
    let count = 1 + usize::from(problem.b.is_some());
    let turned = turned_axis(&axes, &sources[..count])?;
    let method = method(problem, &axes, turned)?;
    let mut pass = Pass {
        level: Level::current(),
        out: problem.out.wrapping_offset(axes.offsets[OUT]),
        sources,
        count,
        merge: problem.merge,
        method,
        slabs: is_large::<T>(&axes) && !meets::<T>(&axes),
        fetch: is_large::<T>(&axes),
        axes: [Axis::default(); MAX_RANK + 1],
        rank: 0,
        rows: 0,
        cols: 0,
        shift: 0,
        skew: 0,
        wrap: false,
        run: Run::default(),
        loops: [Loop::default(); MAX_LOOPS],
        len: 0,
        from: 0,
        to: 0,
    };
    pass.tile(&axes, turned);
    Some(pass)
}

/// The axis along which each source that is to be turned has unit stride. `None` if they have no
/// such axis in common; `Some(None)` if none is to be turned.
fn turned_axis<T>(axes: &Axes, sources: &[Source<T>]) -> Option<Option<usize>> {
    let is_turned = |i: &usize| sources[*i].feed == Feed::Turned;
    let Some(first) = (0..sources.len()).find(is_turned) else { return Some(None) };
    let list = axes.as_slice();
    let at = list.iter().position(|axis| axis.strides[first + 1] == 1)?;
    let all = (0..sources.len()).filter(is_turned).all(|i| list[at].strides[i + 1] == 1);
    let large = list[at].extent.min(list[0].extent) >= LEAST_SIDE;
    (all && large).then_some(Some(at))
}

/// How tiles are made and written.
fn method<T: Scalar>(problem: &Problem<T>, axes: &Axes, turned: Option<usize>) -> Option<Method> {
    let copies = problem.b.is_none() && problem.merge == Merge::Assign && !problem.a.conjugated;
    let stream = streams(problem, axes, turned.is_some());
    let Some(turned) = turned else {
        // Plain loops are as fast where the output stays in the cache.
        if !stream {
            return None;
        }
        let straight = axes.list[0].strides[OUT + 1] == 1;
        let around = !takes_stores(problem.out.wrapping_offset(axes.offsets[OUT]), axes.as_slice());
        let method = match copies && straight && around {
            true => Method::Stream,
            false => Method::Compute { stream: around },
        };
        return Some(method);
    };
    let large = is_large::<T>(axes);
    // Rows that meet in few sets of a cache are copied in tiles of as few as those have room for.
    let few = line::<T>() <= WAYS || !meets::<T>(axes) || !STREAMS;
    if copies && (few || !large) && lines(problem.out, axes) {
        return Some(Method::Lines { stream: STREAMS && large });
    }
    if copies && STREAMS && large && LINE_BYTES.is_multiple_of(size_of::<T>()) {
        return Some(Method::Runs { stream: true });
    }
    if copies && cuts_lines(problem.out, axes, turned) {
        return Some(Method::Runs { stream: false });
    }
    let step_bytes = axes.list[turned].strides[OUT] as usize * size_of::<T>();
    let direct = copies && !step_bytes.is_multiple_of(CONFLICT_BYTES);
    Some(if direct { Method::Direct } else { Method::Compute { stream } })
}

/// Whether tiles would write parts of lines, long after those beside them: rows begin anywhere in a line, and what a thread reads and writes
/// exceeds its L2 cache by then. (Measured on Emerald Rapids, `ij->ji` in `f32`: 0.7 times as long for 500², 0.5 for 1100²; for
/// 450² and less, or 600² and less on two threads, as long or longer.)
fn cuts_lines<T: Scalar>(out: *mut T, axes: &Axes, turned: usize) -> bool {
    let size = size_of::<T>();
    let elements = volume(axes.as_slice().iter().map(|axis| axis.extent));
    let bytes = elements.saturating_mul(size);
    let far = || bytes / copying_threads::<T>(elements) >= Caches::current().l2_bytes / 8 * 3;
    // The turned axis cuts a run.
    let mut run = axes.list[0].extent;
    for axis in &axes.list[1..turned] {
        if axis.strides[OUT] as usize == run {
            run *= axis.extent;
        }
    }
    let long = run >= RUN_BYTES / size.max(1);
    long && LINE_BYTES.is_multiple_of(size)
        && bytes >= NEAR_BYTES / 2
        && !is_aligned(out, axes)
        && far()
}

/// How many rows of a source that lie so far apart an L2 cache keeps: of addresses that are a power of two apart, few sets
/// hold all.
fn near_rows<T>(stride: isize) -> usize {
    let bytes = stride.unsigned_abs().wrapping_mul(size_of::<T>()).max(LINE_BYTES);
    Caches::current().l2_bytes >> bytes.trailing_zeros()
}

/// Whether an L2 cache does not even keep two tiles of the source.
fn meets<T>(axes: &Axes) -> bool {
    near_rows::<T>(axes.list[0].strides[OUT + 1]) < 2 * line::<T>()
}

/// Whether tiles of whole cache lines are best: where one tile's lines are no other's.
fn lines<T>(out: *mut T, axes: &Axes) -> bool {
    let elements = volume(axes.as_slice().iter().map(|axis| axis.extent));
    let fits = is_large::<T>(axes) || elements <= NEAR_BYTES / size_of::<T>();
    is_aligned(out, axes) && fits && LINE_BYTES.is_multiple_of(size_of::<T>())
}

/// Whether all rows of the output begin at the same place in a cache line, and with a whole element: addresses of
/// elements whose alignment is less than their size, as that of complex ones is, need not be multiples of it.
fn is_aligned<T>(out: *mut T, axes: &Axes) -> bool {
    let whole = out.addr().is_multiple_of(size_of::<T>());
    let mut rows = axes.as_slice()[1..].iter();
    whole
        && rows.all(|axis| (axis.strides[OUT] as usize * size_of::<T>()).is_multiple_of(LINE_BYTES))
}

/// Whether the output does not fit the cache.
fn is_large<T>(axes: &Axes) -> bool {
    volume(axes.as_slice().iter().map(|axis| axis.extent)) > STREAM_BYTES / size_of::<T>()
}

/// Whether writing around the cache pays.
fn streams<T: Scalar>(problem: &Problem<T>, axes: &Axes, turned: bool) -> bool {
    let reads = matches!(problem.merge, Merge::Accumulate | Merge::Scale(..));
    let row_bytes = axes.list[0].extent * size_of::<T>();
    let aligned = is_aligned(problem.out, axes);
    let whole = aligned && row_bytes >= STREAM_ROW_BYTES || !turned && row_bytes >= LONG_BYTES;
    STREAMS && !reads && whole && LINE_BYTES.is_multiple_of(size_of::<T>()) && is_large::<T>(axes)
}

impl<T: Scalar> Pass<T> {
    /// Cuts the axes into tiles, and makes the loops over them.
    fn tile(&mut self, axes: &Axes, turned: Option<usize>) {
        // Rows that are not turned are taken several at a time, too. An axis of extent 1 stands for
        // one that is not there.
        let second = turned.or((axes.len > 1).then_some(1));
        let none = Axis { extent: 1, strides: [0; 3] };
        let across = second.map_or(none, |at| axes.list[at]);
        let others = (1..axes.len).filter(|&at| Some(at) != second).map(|at| axes.list[at]);
        for axis in [axes.list[0], across].into_iter().chain(others) {
            self.axes[self.rank] = axis;
            self.rank += 1;
        }
        match self.method {
            Method::Lines { stream } => self.nest_lines(stream),
            Method::Runs { .. } => self.nest_runs(),
            _ => {
                self.size_tiles(turned.is_some());
                self.nest(turned.is_some());
            }
        }
        let counted = self.counted();
        self.to = self.loops[counted].iter().map(|this| this.count).product();
    }

    /// Makes tiles that a buffer has room for.
    fn size_tiles(&mut self, turned: bool) {
        let size = size_of::<T>();
        let room = BUFFER_BYTES / size;
        self.cols = (TILE_BYTES / size).max(LEAST_SIDE);
        self.rows = if turned { (room / self.cols).max(1) } else { room };
        // Tiles begin where the output's cache lines do.
        let shift = self.out.addr() / size % (LINE_BYTES / size).max(1);
        // A row that is not cut is streamed from where its first cache line begins.
        let cut = turned || self.axes[0].extent > self.rows;
        self.shift = if cut && shift < self.rows { shift } else { 0 };
    }

    /// Makes the loops over stretches of the output, innermost first.
    fn nest_runs(&mut self) {
        self.run = Run::of(self);
        // Tiles of a row that is cut begin where its lines do, which are read once then.
        let cut = self.run.cols < self.axes[1].extent && self.reads_lines();
        self.skew =
            if cut { self.sources[0].pointer.addr() / size_of::<T>() % line::<T>() } else { 0 };
        for at in 0..self.rank {
            let step = self.run.step(at, self.axes[at].extent);
            let before = if at == 1 { self.skew } else { 0 };
            self.add_blocks(at, step, (self.axes[at].extent + before).div_ceil(step));
        }
    }

    /// Adds the loop over an axis; that over the turned one in two, of which the inner one goes on in one page
    /// of the source.
    fn add_blocks(&mut self, axis: usize, step: usize, count: usize) {
        let block = PAGE_BYTES / size_of::<T>() / step.max(1);
        if axis == 1 && count > block && block > 1 {
            self.add_by(Loop { axis, step, count: block }, Self::pages_of);
            let (step, count) = (step * block, count.div_ceil(block));
            self.add_by(Loop { axis, step, count }, Self::pages_of);
        } else if count > 1 {
            self.add_by(Loop { axis, step, count }, Self::pages_of);
        }
    }

    /// Makes the loops over tiles of whole cache lines, innermost first.
    fn nest_lines(&mut self, stream: bool) {
        let side = line::<T>();
        (self.rows, self.cols) = (side, side);
        let offset = |address: usize| address / size_of::<T>() % side;
        // A line is written at once; in short rows, pieces that begin elsewhere are fewer. (Measured on Emerald Rapids, what stays in
        // the cache: 256² 1.3 times as fast in `f32` and 2.3 times in `f64`, rows of 32 0.75 times.)
        let whole = stream || self.axes[0].extent >= LEAST_TILES * side;
        self.shift = if whole { offset(self.out.addr()) } else { 0 };
        // The source's lines are read once, too, where they all begin alike: of rows a power of two apart, a
        // cache does not keep what the next tile would need of them.
        let skewed = stream && self.reads_lines();
        self.skew = if skewed { offset(self.sources[0].pointer.addr()) } else { 0 };
        let unit = self.axes[0].extent;
        let follows = self.rank > 2 && self.axes[2].strides[OUT] == unit as isize;
        self.wrap = self.shift != 0 && follows && unit.is_multiple_of(side);
        let across = (self.axes[1].extent + self.skew).div_ceil(side);
        let tiles = if self.wrap { unit / side } else { (unit + self.shift).div_ceil(side) };
        if self.slabs {
            self.nest_others();
            self.nest_slabs(tiles, across);
        } else {
            self.nest_blocks(tiles, across);
        }
        while self.len > 1 && self.loops[self.len - 1].count == 1 {
            self.len -= 1;
        }
        if !(stream || self.slabs) {
            self.share_rows(tiles);
        }
        self.cut_strips();
    }

    /// Has threads take rows of the output each, of so many tiles, not pieces of each row: where a piece ends, a core fetches lines ahead
    /// that another one writes. (Measured on Emerald Rapids, 256² in `f32`: two threads 1.5 times as long as one with pieces.)
    fn share_rows(&mut self, tiles: usize) {
        let (threads, loops) = (self.threads(), &self.loops[..self.len]);
        let in_pieces = threads > 1 && loops.last().is_some_and(|outermost| outermost.axis == 0);
        let (mut all, mut len) = ([Loop::default(); MAX_LOOPS], 0);
        for this in loops.iter().filter(|this| this.axis != 0) {
            all[len] = *this;
            len += 1;
        }
        // Inside as few of the others as give enough rows: those of the source that share sets of a cache stay few.
        let (mut inside, mut rows) = (len, 1_usize);
        while inside > 0 && rows < threads * PARTS_PER_THREAD {
            inside -= 1;
            rows = rows.saturating_mul(all[inside].count);
        }
        if !in_pieces || rows < threads * PARTS_PER_THREAD {
            return;
        }
        all.copy_within(inside..len, inside + 1);
        all[inside] = Loop { axis: 0, step: self.rows, count: tiles };
        (self.loops, self.len) = (all, len + 1);
    }

    /// Cuts long strips, which threads share: a matrix of few rows would be a single one.
    fn cut_strips(&mut self) {
        let Loop { axis, step, count } = self.loops[0];
        if axis > 1 || count <= STRIP_TILES {
            return;
        }
        self.loops.copy_within(..self.len, 1);
        self.loops[0].count = STRIP_TILES;
        let (step, count) = (step * STRIP_TILES, count.div_ceil(STRIP_TILES));
        self.loops[1] = Loop { axis, step, count };
        self.len += 1;
    }

    /// Loops over what is neither the unit axis nor the turned one.
    fn nest_others(&mut self) {
        for at in 2..self.rank {
            let count = self.axes[at].extent + usize::from(self.wrap && at == 2);
            self.add_by(Loop { axis: at, step: 1, count }, Self::pages_of);
        }
    }

    /// Tiles one by one. Where the turned axis is long, each step of it opens pages of the output: more of each are
    /// written then.
    fn nest_blocks(&mut self, tiles: usize, across: usize) {
        let side = self.rows;
        let block = if across < MANY_TILES || self.rank > 2 { 1 } else { BLOCK_TILES.min(tiles) };
        let count = tiles.div_ceil(block);
        self.add_by(Loop { axis: 0, step: side * block, count }, Self::pages_of);
        self.add_by(Loop { axis: 1, step: side, count: across }, Self::pages_of);
        self.nest_others();
        if block > 1 {
            self.loops.copy_within(..self.len, 1);
            self.loops[0] = Loop { axis: 0, step: side, count: block };
            self.len += 1;
        }
        self.loops[..self.len].sort_by_key(|this| this.count == 1);
    }

    /// Puts slabs, which are fetched as a whole, within the loops over the other axes: strips of them along the unit axis,
    /// side by side along the turned one.
    fn nest_slabs(&mut self, tiles: usize, across: usize) {
        let (side, slab) = (self.rows, self.slab(tiles, across));
        let [rows, cols] = [(0, tiles), (1, across)].map(|(axis, count)| {
            let step = side * slab[axis];
            Loop { axis, step, count: count.div_ceil(slab[axis]) }
        });
        self.add_by(cols, Self::pages_of);
        self.loops[..self.len].sort_by_key(|this| this.count == 1);
        self.loops.copy_within(..self.len, 3);
        self.loops[0] = Loop { axis: 0, step: side, count: slab[0] };
        self.loops[1] = Loop { axis: 1, step: side, count: slab[1] };
        // Rows of the output are written to their ends first.
        self.loops[2] = rows;
        self.len += 3;
    }

    /// Whether all rows of the source begin at the same place in a cache line.
    fn reads_lines(&self) -> bool {
        let mut others = (0..self.rank).filter(|at| *at != 1).map(|at| self.axes[at]);
        others.all(|axis| axis.strides[OUT + 1].unsigned_abs().is_multiple_of(line::<T>()))
    }

    /// How many tiles of either axis are in a slab.
    fn slab(&self, tiles: usize, across: usize) -> [usize; 2] {
        let side = line::<T>();
        // As many as there is room for, or fewer, lest what is left is a narrow one.
        let evenly = |count: usize, most: usize| count.div_ceil(count.div_ceil(most.max(1)));
        let rows = near_rows::<T>(self.axes[0].strides[OUT + 1]).min(SLAB_ROWS) / side;
        let rows = evenly(tiles, rows);
        let cols = (SLAB_BYTES / (rows * side * LINE_BYTES)).min(SLAB_ROW_BYTES / LINE_BYTES);
        [rows, evenly(across, cols)]
    }

    /// How much of a page a step goes on in the source, or how much of a new one it opens; a quarter as much for
    /// the output, where nobody waits for it.
    fn pages_of(&self, this: &Loop) -> usize {
        let strides = self.axes[this.axis].strides;
        let step = |tensor: usize| {
            (strides[tensor].unsigned_abs())
                .saturating_mul(this.step * size_of::<T>())
                .min(PAGE_BYTES)
        };
        4 * step(OUT + 1) + step(OUT)
    }

    /// Adds a loop in its place.
    fn add_by<K: Ord>(&mut self, new: Loop, key: impl Fn(&Self, &Loop) -> K) {
        let mut place = self.len;
        while place > 0 && key(self, &self.loops[place - 1]) > key(self, &new) {
            self.loops[place] = self.loops[place - 1];
            place -= 1;
        }
        self.loops[place] = new;
        self.len += 1;
    }

    /// Makes the loops over tiles, innermost first.
    fn nest(&mut self, turned: bool) {
        for at in 0..self.rank {
            let step = [self.rows, self.cols].get(at).copied().unwrap_or(1);
            let shift = if at == 0 { self.shift } else { 0 };
            let count = (self.axes[at].extent + shift).div_ceil(step);
            self.add_by(Loop { axis: at, step, count }, Self::rank_of);
        }
        let block = BLOCK_BYTES / size_of::<T>() / self.rows;
        let inner = self.loops[..self.len].iter_mut().find(|this| this.axis == 0);
        if let Some(inner) = inner.filter(|this| turned && block > 1 && this.count > block) {
            let (step, count) = (inner.step * block, inner.count.div_ceil(block));
            inner.count = block;
            self.loops[self.len] = Loop { axis: 0, step, count };
            self.len += 1;
        }
    }

    /// Tiles go along the two unit axes first: the pages that they touch, one for each row, are
    /// then in the TLB still when the next step of another axis comes to them. (256³ reversed takes
    /// 1.4 times as long the other way round.) The others by how far a step goes, in all tensors.
    fn rank_of(&self, this: &Loop) -> (usize, usize) {
        let strides = self.axes[this.axis].strides.map(isize::unsigned_abs);
        (this.axis.min(2), strides.into_iter().fold(0, usize::saturating_add))
    }
}
