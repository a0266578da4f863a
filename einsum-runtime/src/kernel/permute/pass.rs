//! Tiles of an output, one after the other.

use core::mem::MaybeUninit;
use core::ops::Range;

use super::pages::missing;
use super::plan::{Axis, OUT};
use super::row::{Factor, Row};
use super::runs::Run;
use super::stream::{fence, fetch, stream};
use crate::kernel::gemm::Arithmetic;
use crate::kernel::parallel::{Order, PARTS_PER_THREAD, for_each, in_phases, threads_for};
use crate::kernel::problem::Merge;
use crate::kernel::simd::{Dispatch, Job, Lanes, Level};
use crate::kernel::transpose::transpose;
use crate::memory::{huge_page, huge_pages, populate};
use crate::pointer::{Accumulate, Assign, Out, Scale, ScaleAssign, Update};
use crate::scalar::Scalar;

/// Bytes of a transposed tile: half of an L1 cache of 32 KiB, so that the source's lines, which
/// pass through it, leave it there.
pub(super) const BUFFER_BYTES: usize = 16 << 10;

/// 32 axes, one for the turned axis where there is none, and a second loop over the unit axis.
pub(super) const MAX_LOOPS: usize = 34;

/// Rows that are transposed while the next as many are fetched: a register tile of 16. The L2 cache
/// has 16 lines for rows that lie a large power of two apart.
const BAND: usize = 16;

/// How many rows ahead of the multiplication a straight source is fetched: 8 rows of 256 bytes are
/// 32 lines, about as many as a core waits for at a time.
const AHEAD: isize = 8;

/// Rows up to that long are fetched ahead: within a page of 4 KiB, a CPU's own prefetcher begins
/// anew with each row.
const SHORT_BYTES: usize = 4096;

/// How a source gives the elements of an output row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Feed {
    /// As they lie.
    Row,
    /// One for all.
    Splat,
    /// Transposed.
    Turned,
}

impl Feed {
    /// For a source of that stride along the output's unit axis.
    pub(super) fn of(stride: isize) -> Self {
        match stride {
            1 => Self::Row,
            0 => Self::Splat,
            _ => Self::Turned,
        }
    }
}

/// One source.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<T> {
    pub(super) pointer: *const T,
    pub(super) conjugated: bool,
    pub(super) feed: Feed,
}

/// How tiles are made and written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Method {
    /// Transposed from source to output.
    Direct,
    /// Copied straight, and streamed.
    Stream,
    /// Transposed in tiles of whole cache lines, whose strips the range counts; streamed or not.
    Lines { stream: bool },
    /// Transposed into a buffer, several axes at once, and copied from there; streamed or not.
    Runs { stream: bool },
    /// Multiplied or scaled row by row; streamed or not.
    Compute { stream: bool },
}

impl Method {
    /// Whether the output is written around the cache.
    fn streams(self) -> bool {
        match self {
            Self::Direct => false,
            Self::Stream => true,
            Self::Lines { stream } | Self::Runs { stream } | Self::Compute { stream } => stream,
        }
    }
}

/// A loop over an axis.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Loop {
    /// Which one.
    pub(super) axis: usize,
    /// By how many indices it advances.
    pub(super) step: usize,
    /// How often.
    pub(super) count: usize,
}

/// All the work on one output, or a range of its tiles.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pass<T> {
    pub(super) level: Level,
    pub(super) out: *mut T,
    pub(super) sources: [Source<T>; 2],
    /// How many sources there are.
    pub(super) count: usize,
    pub(super) merge: Merge<T>,
    pub(super) method: Method,
    /// Whether tiles of whole cache lines are in slabs, of which an L2 cache keeps two.
    pub(super) slabs: bool,
    /// Whether sources are so large that they are to be fetched ahead.
    pub(super) fetch: bool,
    /// The output's unit axis, the turned axis, and the others.
    pub(super) axes: [Axis; MAX_LOOPS - 1],
    pub(super) rank: usize,
    /// Extents of a tile along the unit axis and along the turned axis.
    pub(super) rows: usize,
    pub(super) cols: usize,
    /// How many rows the first tile is shorter.
    pub(super) shift: usize,
    /// The same along the turned axis.
    pub(super) skew: usize,
    /// Whether the first tile of the unit axis begins with the end of the row before, along the first of the
    /// other axes.
    pub(super) wrap: bool,
    /// The form of a tile for [`Method::Runs`].
    pub(super) run: Run,
    /// Innermost first.
    pub(super) loops: [Loop; MAX_LOOPS],
    pub(super) len: usize,
    /// The range of tiles, in the order of the loops.
    pub(super) from: usize,
    pub(super) to: usize,
}

/// A part of the output: `rows` elements along its unit axis, `cols` along the turned axis.
#[derive(Clone, Copy)]
struct Tile<T> {
    out: *mut T,
    sources: [*const T; 2],
    rows: usize,
    cols: usize,
}

/// Memory for a transposed tile.
#[repr(align(64))]
struct Buffer([MaybeUninit<u8>; BUFFER_BYTES]);

impl Buffer {
    fn new() -> Self {
        Self([MaybeUninit::uninit(); BUFFER_BYTES])
    }
}

/// Runs a pass, on all threads of the pool if that pays.
pub(super) fn run<T: Scalar>(pass: Pass<T>) {
    let threads = pass.threads();
    let parts = if threads == 1 { 1 } else { (threads * PARTS_PER_THREAD).min(pass.to) };
    let streams = pass.method.streams();
    let missing = if streams { missing(pass.out, &pass.axes[..pass.rank]) } else { 0..0 };
    let whole = Whole(pass);
    let run = |part| T::Simd::dispatch(whole.part(part, parts));
    if missing.is_empty() {
        return for_each(threads, parts, &run);
    }
    let phases = [huge_pages(&missing), parts];
    in_phases(threads, Order::Ranges, &phases, &|phase, part| match phase {
        0 => populate(huge_page(&missing, part)),
        _ => run(part),
    });
}

/// A pass that several threads have parts of.
struct Whole<T>(Pass<T>);

impl<T: Copy> Whole<T> {
    /// The `part`th of `parts` ranges of tiles.
    fn part(&self, part: usize, parts: usize) -> Pass<T> {
        let tiles = self.0.to;
        Pass { from: tiles * part / parts, to: tiles * (part + 1) / parts, ..self.0 }
    }
}

// SAFETY: pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so); sources are
// only read, and each tile of the output is in one part.
unsafe impl<T> Sync for Whole<T> {}

/// How many threads pay for so many elements: read and written, at half the rate of streams.
pub(super) fn copying_threads<T>(elements: usize) -> usize {
    threads_for::<T>(elements, elements.saturating_mul(4 * size_of::<T>()))
}

/// Which tile of each loop is next.
struct Position {
    index: [usize; MAX_LOOPS],
    left: usize,
}

impl<T: Scalar> Pass<T> {
    /// How many threads pay for it.
    pub(super) fn threads(&self) -> usize {
        copying_threads::<T>(self.axes[..self.rank].iter().map(|axis| axis.extent).product())
    }

    /// Calls `body` with each tile of the range; the next one's source is being fetched then.
    #[inline(always)]
    fn each_tile(&self, mut body: impl FnMut(&Tile<T>)) {
        let mut position = self.start();
        let mut next = self.next(&mut position);
        while let Some(tile) = next {
            next = self.next(&mut position);
            if let Some(next) = next.as_ref().filter(|_| self.fetch) {
                self.fetch(next);
            }
            // The one place that calls it: inlined, lest it is compiled without the features of the
            // instruction set.
            body(&tile);
        }
    }

    /// The first tile.
    fn start(&self) -> Position {
        Position { index: self.index(), left: self.to - self.from }
    }

    /// The loops that the range counts: all, or all but the innermost.
    pub(super) fn counted(&self) -> Range<usize> {
        usize::from(matches!(self.method, Method::Lines { .. }))..self.len
    }

    /// Indices of the loops where the range begins.
    pub(super) fn index(&self) -> [usize; MAX_LOOPS] {
        let mut index = [0; MAX_LOOPS];
        let mut rest = self.from;
        for at in self.counted() {
            index[at] = rest % self.loops[at].count;
            rest /= self.loops[at].count;
        }
        index
    }

    /// On to the following ones.
    #[inline(always)]
    pub(super) fn advance(&self, index: &mut [usize; MAX_LOOPS]) {
        for at in self.counted() {
            index[at] += 1;
            if index[at] < self.loops[at].count {
                break;
            }
            index[at] = 0;
        }
    }

    /// The tile there, and on to the following.
    #[inline(never)]
    fn next(&self, position: &mut Position) -> Option<Tile<T>> {
        while position.left > 0 {
            let tile = self.at(&position.index);
            position.left -= 1;
            self.advance(&mut position.index);
            if tile.is_some() {
                return tile;
            }
        }
        None
    }

    /// The tile at those indices of the loops; `None` if it is past the end.
    fn at(&self, index: &[usize; MAX_LOOPS]) -> Option<Tile<T>> {
        let mut starts = [0; MAX_LOOPS - 1];
        for (index, this) in index.iter().zip(&self.loops[..self.len]) {
            starts[this.axis] += index * this.step;
        }
        let end = (starts[0] + self.rows).saturating_sub(self.shift).min(self.axes[0].extent);
        starts[0] = starts[0].saturating_sub(self.shift);
        let mut offsets = [0; 3];
        for (&start, axis) in starts.iter().zip(&self.axes[..self.rank]) {
            for (offset, stride) in offsets.iter_mut().zip(axis.strides) {
                *offset += start as isize * stride;
            }
        }
        let source = |i: usize| self.sources[i].pointer.wrapping_offset(offsets[i + 1]);
        (starts[0] < end).then(|| Tile {
            out: self.out.wrapping_offset(offsets[OUT]),
            sources: [source(0), source(1)],
            rows: end - starts[0],
            cols: self.cols.min(self.axes[1].extent - starts[1]),
        })
    }

    /// Has the beginning of a tile brought near.
    fn fetch(&self, tile: &Tile<T>) {
        for i in 0..self.count {
            let along = |axis: usize| self.axes[axis].strides[i + 1];
            let from = tile.sources[i];
            match self.sources[i].feed {
                Feed::Turned => fetch(from, along(0), tile.rows.min(BAND), tile.cols),
                Feed::Row if self.fetches_rows() => {
                    fetch(from, along(1), tile.cols.min(AHEAD as usize), tile.rows);
                }
                Feed::Row | Feed::Splat => {}
            }
        }
    }

    /// Whether rows that lie straight are fetched ahead: longer ones the CPU itself foresees.
    fn fetches_rows(&self) -> bool {
        let len = self.axes[0].extent.min(self.rows);
        self.fetch && len * size_of::<T>() <= SHORT_BYTES
    }

    /// Transposes a tile of a source.
    ///
    /// # Safety
    ///
    /// `to` is the output's tile or a buffer, whose rows are `stride` apart.
    unsafe fn turn(&self, i: usize, tile: &Tile<T>, to: *mut T, stride: isize) {
        let step = self.axes[0].strides[i + 1];
        let band = if self.fetch { BAND } else { tile.rows };
        for r in (0..tile.rows).step_by(band) {
            let from = tile.sources[i].wrapping_offset(r as isize * step);
            let rows = band.min(tile.rows - r);
            if r + rows < tile.rows {
                let next = from.wrapping_offset(rows as isize * step);
                fetch(next, step, band.min(tile.rows - r - rows), tile.cols);
            }
            // SAFETY: `rows` rows from `r` on of the tile, which is part of the source; the caller
            // promises the target. The CPU has the current level.
            unsafe { transpose(self.level, from, step, to.add(r), stride, rows, tile.cols) }
        }
    }

    /// Copies a tile around the cache.
    fn stream_tile(&self, tile: &Tile<T>) {
        let [out, a, _] = self.axes[1].strides;
        for c in 0..tile.cols as isize {
            if self.fetches_rows() {
                self.fetch_row(tile, c + AHEAD);
            }
            // SAFETY: a row of the tile.
            unsafe {
                let to = tile.out.wrapping_offset(c * out);
                stream(tile.sources[0].wrapping_offset(c * a), to, tile.rows);
            }
        }
    }
}

impl<T: Scalar> Pass<T> {
    /// Computes a tile row by row.
    #[inline(always)]
    fn compute_tile<L: Lanes<T>, U: Update<T>>(
        &self,
        lanes: L,
        tile: &Tile<T>,
        buffers: [*mut T; 2],
        update: U,
    ) {
        let (across, pitch) = (self.axes[1].strides, self.rows as isize);
        let (mut from, mut step) = (tile.sources, [across[1], across[2]]);
        for i in 0..self.count {
            if self.sources[i].feed == Feed::Turned {
                // SAFETY: each buffer has room for a tile.
                unsafe { self.turn(i, tile, buffers[i], pitch) };
                (from[i], step[i]) = (buffers[i].cast_const(), pitch);
            }
        }
        for c in 0..tile.cols as isize {
            let row = Row {
                factors: core::array::from_fn(|i| Factor {
                    pointer: from[i].wrapping_offset(c * step[i]),
                    splat: self.sources[i].feed == Feed::Splat,
                    conjugated: self.sources[i].conjugated,
                }),
                count: self.count,
                len: tile.rows,
            };
            if self.fetches_rows() {
                self.fetch_row(tile, c + AHEAD);
            }
            let out = tile.out.wrapping_offset(c * across[OUT]);
            // SAFETY: rows of the tile and of a buffer, which has room for it.
            unsafe {
                if self.method == (Method::Compute { stream: true }) {
                    row.stream(lanes, self.level, out, update);
                } else {
                    row.write(lanes, Out::new(out, update));
                }
            }
        }
    }

    /// Has row `c` of the sources that lie straight brought near.
    #[inline(always)]
    fn fetch_row(&self, tile: &Tile<T>, c: isize) {
        for i in (0..self.count).filter(|&i| self.sources[i].feed == Feed::Row) {
            let step = self.axes[1].strides[i + 1];
            fetch(tile.sources[i].wrapping_offset(c * step), 0, 1, tile.rows);
        }
    }

    /// Computes each tile.
    #[inline(always)]
    fn compute<L: Lanes<T>, U: Update<T>>(&self, lanes: L, update: U) {
        let mut buffers = [Buffer::new(), Buffer::new()];
        let [a, b] = &mut buffers;
        let buffers = [a.0.as_mut_ptr().cast(), b.0.as_mut_ptr().cast()];
        self.each_tile(|tile| self.compute_tile(lanes, tile, buffers, update));
    }

    /// Copies each tile.
    #[inline(always)]
    fn copy(&self) {
        if self.method == Method::Direct {
            let stride = self.axes[1].strides[OUT];
            // SAFETY: the output's tile.
            self.each_tile(|tile| unsafe { self.turn(0, tile, tile.out, stride) });
        } else {
            self.each_tile(|tile| self.stream_tile(tile));
        }
    }
}

impl<T: Scalar> Job<T> for Pass<T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let lanes = arithmetic.whole();
        match (self.method, self.merge) {
            (Method::Direct | Method::Stream, _) => self.copy(),
            (Method::Lines { stream }, _) => self.copy_lines(stream),
            (Method::Runs { stream }, _) => self.copy_runs(stream),
            (_, Merge::Assign) => self.compute(lanes, Assign),
            (_, Merge::Accumulate) => self.compute(lanes, Accumulate),
            (_, Merge::ScaleAssign(alpha)) => self.compute(lanes, ScaleAssign { alpha }),
            (_, Merge::Scale(alpha, beta)) => self.compute(lanes, Scale { alpha, beta }),
        }
        if self.method.streams() {
            fence();
        }
    }
}
