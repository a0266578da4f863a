//! Tiles of the output: what is summed of a contraction in one go, and in which order.

use crate::kernel::gemm::{Caches, line};
use crate::kernel::parallel::{PARTS_PER_THREAD, is_worthwhile};
use crate::kernel::problem::{Merge, Problem, Walk, count};
use crate::kernel::reduce::cascade::{
    ADDITIONS, Buffers, COPY_BYTES, Cascade, LEVEL_BYTES, Room, elements,
};
use crate::kernel::reduce::leaf::{Leaf, Source};
use crate::kernel::reduce::shape::{Form, Shape, offsets};
use crate::kernel::reduce::streams::{STREAMS, SWEPT};
use crate::kernel::simd::{Dispatch, Level, width};
use crate::kernel::transpose::transpose;
use crate::pointer::Update;
use crate::scalar::Scalar;

/// Vectors of a row of [`Form::Dots`] that are added up before their lanes are: 256 additions for
/// each lane; and 16 KiB of 512-bit vectors, so that the vectors that rows have in common stay in L1.
/// One row alone has [`STREAMS`] sums for each lane, and is taken so many times longer.
const RUN: usize = 256;

/// Vectors of a row up to which rows of two sources are read as several streams: 4 KiB. Longer ones are read one
/// after the other: 16 streams of lines that are in L3 or L2 take longer than 2, a quarter, and save little in memory.
const SHORT: usize = 64;

/// Rows of [`Form::Sweep`] in a leaf, with 63 additions to each element: one for [`SWEPT`] rows. An odd number of
/// rows between two streams keeps them in sets of their own, unless a row is a page.
const ROWS: usize = (ADDITIONS - 1) * SWEPT;

/// Products of a tile, or a little more, where rows are free: 30 µs or less, so that tiles can be
/// shared out evenly, but hundreds of times what it costs to begin one.
const TILE: usize = 1 << 16;

/// Products of a tile where there are more than enough of them: each of 8 streams is 128 KiB of `f32`. The
/// hardware's prefetchers are at full speed from 64 KiB on (Zen 4: 26 GB/s, 24 with 32 KiB, 9 with 1).
const LONG_TILE: usize = 1 << 18;

/// Columns of a tile at most, where `b` has to be copied for each: `a` is read once for so many.
const COLUMNS: usize = 8;

/// The same where it does not.
const MANY_COLUMNS: usize = 32;

/// The same of [`Form::Sweep`]: a strip is then 1 KiB long, and memory is read once for all of them.
const SWEPT_COLUMNS: usize = 16;

/// Bytes of a strip that is cut for threads, at least.
const STRIP_BYTES: usize = 1 << 10;

/// Elements of `b` up to which it is copied as a whole, so that its lanes have stride 1: a tile reads them
/// from L2 or L3 in pieces of [`RUN`] vectors.
const COPIED: usize = 1 << 20;

/// How often an element of `b` is used at least, where it is worth a copy.
const USED: usize = 64;

/// The same where the copy stays in L2.
const USED_NEAR: usize = 8;

/// Tiles that there are at least in what is worth more than one thread: enough for 8 threads.
const TILES: usize = 32;

/// The same in rows of dots, 8 to a tile, if they are long.
const DOTS: usize = 128;

/// Products of such a row at least.
const PART: usize = 1 << 13;

/// How a contraction is run.
pub struct Plan<'w, T> {
    shape: Shape<'w>,
    a: *const T,
    b: *const T,
    out: *mut T,
    two: bool,
    merge: Merge<T>,
    /// Whether `b` is conjugated.
    conjugated: bool,
    /// Whether the sums are, too.
    conjugated_sums: bool,
    /// Which sources are copied.
    copied: [bool; 2],
    /// Elements of a vector.
    width: usize,
    /// Whether rows of [`Form::Dots`] are taken one after the other.
    apart: bool,
    /// Whether rows that are taken together lie far apart.
    spread: bool,
    lengths: Lengths,
}

// SAFETY: pointers, extents and strides. Elements are `Send + Sync` (`Scalar` says so); sources are
// only read, and each element of the output is written by one thread at a time.
unsafe impl<T> Sync for Plan<'_, T> {}

/// How many indices are taken at a time.
#[derive(Clone, Copy, Debug, Default)]
struct Lengths {
    lanes: usize,
    rows: usize,
    columns: usize,
}

impl<'w, T: Scalar> Plan<'w, T> {
    /// Of tidy walks.
    pub fn new(walks: &'w mut [Walk], problem: &Problem<T>) -> Self {
        let width = width::<T>();
        let two = problem.b.is_some();
        let shape = Shape::new(walks, width, two);
        let b = problem.b.unwrap_or(problem.a);
        let (a, b) = if shape.swapped { (b, problem.a) } else { (problem.a, b) };
        let absent = shape.form == Form::Sweep && shape.lane.b == 0;
        let copied = [shape.lane.a != 1, two && shape.lane.b != 1 && !absent];
        let lengths = Lengths::new::<T>(&shape, copied, width);
        let dots = shape.form == Form::Dots;
        let apart = dots && two && !shape.shares && shape.lane.extent > SHORT * width;
        // Copies have room for no more lanes.
        let one_by_one = apart || shape.row.extent < STREAMS && lengths.columns == 1;
        let one = dots && one_by_one && copied == [false; 2];
        Self {
            apart,
            spread: lengths.goes_on(&shape),
            lengths: if one { lengths.one_row(&shape, width) } else { lengths },
            shape,
            a: a.pointer,
            b: b.pointer,
            out: problem.out,
            two,
            merge: problem.merge,
            // conj(a)·b is conj(a·conj(b)).
            conjugated: two && a.conjugated != b.conjugated,
            conjugated_sums: a.conjugated,
            copied,
            width,
        }
    }

    /// The free index that tiles are cut from.
    fn inner(&self) -> (Walk, usize) {
        match self.shape.form {
            Form::Dots => (self.shape.row, self.lengths.rows),
            Form::Sweep => (self.shape.lane, self.lengths.lanes),
        }
    }

    /// How many elements a copy of `b` has that suits the vectors better, where it is worth one.
    pub fn straight(&self) -> Option<usize> {
        let Shape { form, lane, row, column, outer, summed, shares, .. } = self.shape;
        let alone = summed.is_empty() && outer.iter().all(|walk| walk.b == 0);
        let len = self.apart_in_lines(lane.extent).saturating_mul(column.extent);
        let used = count(outer).saturating_mul(row.extent);
        let wanted = form == Form::Dots && shares && self.copied == [false, true];
        let near = len.saturating_mul(size_of::<T>()) <= Caches::current().l2_bytes / 2;
        let worth = used >= USED || near && used >= USED_NEAR;
        (wanted && alone && len <= COPIED && worth).then_some(len)
    }

    /// Elements from column to column of such a copy: an odd number of cache lines, so that columns don't
    /// meet in the same sets of a cache.
    fn apart_in_lines(&self, lanes: usize) -> usize {
        let line = line::<T>();
        (lanes.div_ceil(line) | 1) * line
    }

    /// Makes it.
    ///
    /// # Safety
    ///
    /// There is room for as many elements as [`straight`](Self::straight) says.
    pub unsafe fn straighten(&mut self, to: *mut T) {
        let Shape { lane, column, .. } = self.shape;
        let apart = self.apart_in_lines(lane.extent);
        let columns = Source { pointer: self.b, lane: lane.b, row: column.b, column: 0 };
        // SAFETY: the caller's promise; lanes and columns lie inside the source.
        unsafe { copy_rows(columns, lane.extent, column.extent, to, apart) };
        (self.b, self.shape.lane.b, self.shape.column.b) = (to.cast_const(), 1, apart as isize);
        self.copied[1] = false;
        self.lengths = Lengths::new::<T>(&self.shape, self.copied, self.width);
    }

    /// Into how many parts sums of so many products of sources of so many bytes had better be split, so that there are tiles
    /// enough for threads and rows enough for several streams.
    pub fn wanted(&self, products: usize, bytes: usize) -> usize {
        match self.shape.form {
            Form::Dots => {
                let free = count(self.shape.outer).saturating_mul(self.shape.row.extent);
                let parts = (products / PART).clamp(STREAMS, DOTS);
                parts.div_ceil(free.saturating_mul(self.shape.column.extent))
            }
            // Strips can be cut instead.
            Form::Sweep if !is_worthwhile(products, bytes) => 1,
            Form::Sweep => TILES.div_ceil(self.tiles()),
        }
    }

    /// How many tiles there are: extents decide, and the instruction set, until strips are [shared](Self::share).
    pub fn tiles(&self) -> usize {
        let (inner, len) = self.inner();
        let columns = pieces(self.shape.column.extent, self.lengths.columns);
        count(self.shape.outer).saturating_mul(pieces(inner.extent, len)).saturating_mul(columns)
    }

    /// Cuts strips, as far as they stay long enough, so that each of the threads has as many tiles, where it would have few. Every
    /// element is summed up in the order of before.
    pub fn share(&mut self, threads: usize) {
        let (tiles, extent) = (self.tiles(), self.shape.lane.extent);
        let few = tiles < threads * PARTS_PER_THREAD && !tiles.is_multiple_of(threads);
        if !few || self.shape.form == Form::Dots || self.copied != [false; 2] {
            return;
        }
        let others = tiles / pieces(extent, self.lengths.lanes);
        let strips = tiles.next_multiple_of(threads).div_ceil(others);
        let lanes = extent.div_ceil(strips).next_multiple_of(2 * line::<T>());
        self.lengths.lanes = lanes.max(elements::<T>(STRIP_BYTES)).min(self.lengths.lanes);
    }

    /// Computes tiles.
    pub fn run(&self, from: usize, to: usize) {
        let mut room = Room::new();
        let mut buffers = Buffers::new(&mut room);
        for tile in from..to {
            self.tile(tile, &mut buffers);
        }
    }

    fn tile(&self, number: usize, buffers: &mut Buffers<T>) {
        let ((inner, len), column) = (self.inner(), self.shape.column);
        let columns = self.lengths.columns;
        let (outer, first) = divide(number, pieces(inner.extent, len));
        let (outer, first_column) = divide(outer, pieces(column.extent, columns));
        let (first, first_column) = (first * len, first_column * columns);
        let mut at = offsets(self.shape.outer, outer);
        advance(&mut at, inner, first);
        advance(&mut at, column, first_column);
        let (len, columns) =
            (len.min(inner.extent - first), columns.min(column.extent - first_column));
        let (first, row) = match self.copied[0] {
            true => (buffers.copies[0].cast_const(), self.lengths.lanes as isize),
            false => (self.a.wrapping_offset(at[0]), self.shape.row.a),
        };
        let mut sums = buffers.begin(len * columns, first, row);
        let whole = Lengths { lanes: len, rows: len, columns };
        for index in 0..count(self.shape.summed) {
            let mut at = at;
            for (offset, own) in at.iter_mut().zip(offsets(self.shape.summed, index)) {
                *offset = offset.wrapping_add(own);
            }
            self.leaves(at, whole, &mut sums, buffers);
        }
        // SAFETY: the tile lies inside the output.
        unsafe {
            self.store(sums.finish(), self.out.wrapping_offset(at[2]), len, columns);
        }
    }

    /// Sums along the summed one of lanes and rows, whose length in `whole` is open.
    fn leaves(&self, at: [isize; 3], whole: Lengths, sums: &mut Cascade<T>, buffers: &Buffers<T>) {
        let dots = self.shape.form == Form::Dots;
        let (walk, step) = match dots {
            true => (self.shape.lane, self.lengths.lanes),
            false => (self.shape.row, self.lengths.rows),
        };
        for from in (0..walk.extent).step_by(step) {
            let len = step.min(walk.extent - from);
            let mut at = at;
            advance(&mut at, walk, from);
            if dots {
                self.leaf(at, Lengths { lanes: len, ..whole }, sums.take(1), buffers);
            } else {
                // Those that are left over are added one at a time.
                let sums = sums.take(len / SWEPT + len % SWEPT);
                self.leaf(at, Lengths { rows: len, ..whole }, sums, buffers);
            }
        }
    }

    fn leaf(&self, at: [isize; 3], lengths: Lengths, sums: *mut T, buffers: &Buffers<T>) {
        let Shape { form, lane, row, column, .. } = self.shape;
        let mut a =
            Source { pointer: self.a.wrapping_offset(at[0]), lane: lane.a, row: row.a, column: 0 };
        let mut b = Source {
            pointer: self.b.wrapping_offset(at[1]),
            lane: lane.b,
            row: row.b,
            column: column.b,
        };
        // SAFETY: the box lies inside the sources; `Lengths` sees to it that copies have room.
        unsafe {
            if self.copied[0] {
                a = copy(a, lengths, buffers.copies[0]);
            }
            if self.copied[1] {
                b = copy(b, lengths, buffers.copies[1]);
            }
        }
        let Lengths { lanes, rows, columns } = lengths;
        let Self { two, conjugated, apart, spread, .. } = *self;
        T::Simd::dispatch(Leaf {
            form,
            sums,
            lanes,
            rows,
            columns,
            a,
            b,
            two,
            conjugated,
            apart,
            spread,
        });
    }

    /// Updates the output with sums.
    ///
    /// # Safety
    ///
    /// There are `len * columns` sums, and as many elements of the output from `out` on.
    unsafe fn store(&self, sums: *const T, out: *mut T, len: usize, columns: usize) {
        let (inner, column) = (self.inner().0, self.shape.column);
        for number in 0..columns {
            let sums = sums.wrapping_add(number * len);
            let out = out.wrapping_offset(column.out.wrapping_mul(number as isize));
            // SAFETY: the caller's promise.
            unsafe {
                if self.merge == Merge::Assign && inner.out == 1 && !self.conjugated_sums {
                    core::ptr::copy_nonoverlapping(sums, out, len);
                    continue;
                }
                for at in 0..len {
                    let out = out.wrapping_offset(inner.out.wrapping_mul(at as isize));
                    let sum = *sums.add(at);
                    let sum = if self.conjugated_sums { sum.conjugate() } else { sum };
                    out.write(self.merge.element(sum, out));
                }
            }
        }
    }
}

impl Lengths {
    fn new<T>(shape: &Shape<'_>, copied: [bool; 2], width: usize) -> Self {
        let (level, copy) = (elements::<T>(LEVEL_BYTES), elements::<T>(COPY_BYTES));
        let any = copied[0] || copied[1];
        match shape.form {
            Form::Dots => {
                let most = if any { COLUMNS } else { MANY_COLUMNS.min(level / STREAMS) };
                let columns = shape.column.extent.min(most);
                let summed = shape.lane.extent.saturating_mul(count(shape.summed));
                // Copies are of [`STREAMS`] rows or as many columns.
                let by_row = copied[0] || (copied[1] && shape.row.b != 0);
                let most = if by_row { STREAMS } else { level / columns };
                let all = count(shape.outer).saturating_mul(shape.row.extent);
                let tile = (all.saturating_mul(summed) / TILES).clamp(TILE, LONG_TILE);
                let rows = (tile / summed.max(1)).min(most).min(shape.row.extent);
                let rows = match columns {
                    // An odd number, for the same reason as that of `ROWS`.
                    1 => (((rows / STREAMS).max(1) - 1) | 1) * STREAMS,
                    _ if rows == shape.row.extent => rows,
                    _ => (rows / STREAMS).max(1) * STREAMS,
                };
                let lanes = if any { copy / STREAMS } else { RUN * width };
                Self { lanes, rows, columns }
            }
            Form::Sweep => {
                let most = if any { COLUMNS / 2 } else { SWEPT_COLUMNS };
                let columns = shape.column.extent.min(most);
                let lanes = level / columns;
                match any {
                    true => Self { lanes: lanes.min(copy / STREAMS), rows: SWEPT, columns },
                    false => Self { lanes, rows: even(shape.row.extent, ROWS), columns },
                }
            }
        }
    }

    /// The same for rows that are read one at a time, [`STREAMS`] vectors of it side by side, each to its end
    /// before the next.
    fn one_row(self, shape: &Shape<'_>, width: usize) -> Self {
        let lanes = STREAMS * RUN * width;
        let rows = if shape.lane.extent <= lanes { self.rows } else { 1 };
        Self { lanes, rows, ..self }
    }

    /// Whether a row that is read to its end goes on in the next one.
    fn goes_on(&self, shape: &Shape<'_>) -> bool {
        match shape.form {
            Form::Dots => self.columns == 1,
            Form::Sweep => self.lanes >= shape.lane.extent,
        }
    }
}

/// In how many pieces of `len` an extent is cut. Mostly in one, and a division takes time.
fn pieces(extent: usize, len: usize) -> usize {
    if extent <= len { 1 } else { extent.div_ceil(len) }
}

/// At most so many rows of a leaf, so that all leaves have about as many: in each but the last, an odd number of turns of several.
fn even(rows: usize, most: usize) -> usize {
    if rows <= most {
        return most;
    }
    let turns = rows.div_ceil(pieces(rows, most)).div_ceil(SWEPT);
    ((turns | 1) * SWEPT).min(most)
}

/// Quotient and remainder.
fn divide(number: usize, by: usize) -> (usize, usize) {
    if number < by || by == 1 {
        return if by == 1 { (number, 0) } else { (0, number) };
    }
    (number / by, number % by)
}

/// Moves on by `index` of a walk.
fn advance(at: &mut [isize; 3], walk: Walk, index: usize) {
    for (offset, stride) in at.iter_mut().zip([walk.a, walk.b, walk.out]) {
        *offset = offset.wrapping_add(stride.wrapping_mul(index as isize));
    }
}

/// Copies rows so that their lanes have stride 1, and each is `pitch` elements from the one before.
///
/// # Safety
///
/// They lie inside the source, and there is room for them.
unsafe fn copy_rows<T: Scalar>(
    source: Source<T>,
    lanes: usize,
    rows: usize,
    to: *mut T,
    pitch: usize,
) {
    // SAFETY: the caller's promise; the CPU has the current level.
    unsafe {
        if source.row == 1 {
            let (from, pitch) = (source.pointer, pitch as isize);
            return transpose(Level::current(), from, source.lane, to, pitch, lanes, rows);
        }
        for row in 0..rows {
            let (from, to) = (source.at(row, 0), to.wrapping_add(row * pitch));
            // Fetching ahead gains nothing: these loads don't wait for each other.
            for lane in 0..lanes {
                to.add(lane).write(*from.lane(lane));
            }
        }
    }
}

/// Copies what a source has in a box, so that lanes have stride 1.
///
/// # Safety
///
/// The box lies inside the source, and there is room for it.
unsafe fn copy<T: Scalar>(source: Source<T>, lengths: Lengths, to: *mut T) -> Source<T> {
    let lanes = lengths.lanes;
    let rows = if source.row == 0 { 1 } else { lengths.rows };
    let columns = if source.column == 0 { 1 } else { lengths.columns };
    for column in 0..columns {
        let to = to.wrapping_add(column * rows * lanes);
        // SAFETY: the caller promises that the box lies inside the source, and that there is room.
        unsafe { copy_rows(source.at(0, column), lanes, rows, to, lanes) };
    }
    Source {
        pointer: to,
        lane: 1,
        row: if rows == 1 { 0 } else { lanes as isize },
        column: if columns == 1 { 0 } else { (rows * lanes) as isize },
    }
}
