//! Transposed copies of what exceeds a cache: stretches of the output that are contiguous over several axes are put
//! together in a buffer, and copied or streamed from there, in whole lines wherever they begin.

use core::cmp::Ordering;
use core::mem::MaybeUninit;

use super::pass::{MAX_LOOPS, Pass};
use super::plan::OUT;
use super::stream::stream;
use crate::kernel::gemm::LINE_BYTES;
use crate::kernel::transpose::{Ahead, transpose};
use crate::scalar::Scalar;

/// Bytes of a stretch, at most: a page. The first and the last of its 64 lines are written in part.
const RUN_BYTES: usize = 4096;

/// Bytes of a source's row in one tile: what is read in one piece of a page. The buffer has room for stretches of half a page
/// then.
const WIDTH_BYTES: usize = 256;

/// Rows of the buffer, at most: small elements would make many.
const MOST_ROWS: usize = 64;

/// Bytes of the buffer without gaps between rows: an eighth of an L2 cache of 1 MiB, half of one of 256 KiB.
const ROOM_BYTES: usize = 128 << 10;

/// Rows are this far apart beyond their length, lest a column of them falls into one set of the L1 cache.
const GAP_BYTES: usize = LINE_BYTES;

#[repr(align(64))]
struct Buffer([MaybeUninit<u8>; ROOM_BYTES + MOST_ROWS * GAP_BYTES]);

/// The form of a tile: `len` elements of the output's unit axis, times the first `axes` of the others,
/// times `last` indices of the next one; `cols` of the turned one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    pub(super) len: usize,
    pub(super) full: usize,
    pub(super) last: usize,
    pub(super) cols: usize,
}

impl Run {
    /// The longest that fits the buffer, for the axes of a pass.
    pub(super) fn of<T: Scalar>(pass: &Pass<T>) -> Self {
        let size = size_of::<T>();
        let cols = (WIDTH_BYTES / size).clamp(1, MOST_ROWS).min(pass.axes[1].extent);
        // Whole lines: so long are rows of the buffer, beside their gaps.
        let most = (ROOM_BYTES / cols / LINE_BYTES * LINE_BYTES).min(RUN_BYTES) / size;
        let unit = pass.axes[0].extent;
        let mut run = Self { len: unit.min(most), full: 0, last: 1, cols };
        let mut elements = unit;
        for axis in &pass.axes[2..pass.rank.max(2)] {
            if axis.strides[OUT] != elements as isize || elements * 2 > most {
                break;
            }
            run.last = (most / elements).min(axis.extent);
            if run.last < axis.extent {
                break;
            }
            (run.full, run.last) = (run.full + 1, 1);
            elements *= axis.extent;
        }
        run
    }

    /// How many indices of an axis, neither the unit one nor the turned one, are in it.
    pub(super) fn part(&self, axis: usize, extent: usize) -> usize {
        match axis.cmp(&(2 + self.full)) {
            Ordering::Less => extent,
            Ordering::Equal => self.last,
            Ordering::Greater => 1,
        }
    }

    /// By how many indices the loop over an axis advances.
    pub(super) fn step(&self, axis: usize, extent: usize) -> usize {
        match axis {
            0 => self.len,
            1 => self.cols,
            _ => self.part(axis, extent),
        }
    }
}

/// A tile: where it begins in the source and the output, and its extents along the axes.
struct Stretch<T> {
    from: *const T,
    to: *mut T,
    sides: [usize; MAX_LOOPS - 1],
}

impl<T> Stretch<T> {
    /// How many elements of the output are contiguous.
    fn elements(&self, rank: usize) -> usize {
        self.sides[0] * self.sides[2..rank.max(2)].iter().product::<usize>()
    }
}

/// Rows of a tile, a band of its unit axis after the other, and in each the other axes, so that what
/// lies in the same pages is together.
struct Bands<'a, T> {
    pass: &'a Pass<T>,
    sides: &'a [usize; MAX_LOOPS - 1],
    index: [usize; MAX_LOOPS - 1],
    from: *const T,
    /// From the beginning of a stretch.
    to: isize,
}

/// Some rows of the source, and where their elements go in a stretch.
struct Band<T> {
    from: *const T,
    to: isize,
    rows: usize,
}

impl<T: Scalar> Iterator for Bands<'_, T> {
    type Item = Band<T>;

    #[inline(always)]
    fn next(&mut self) -> Option<Band<T>> {
        let left = self.sides[0].checked_sub(self.index[0]).filter(|left| *left > 0)?;
        let band = Band { from: self.from, to: self.to, rows: left.min(self.pass.band()) };
        for at in 2..=2 + self.pass.run.full {
            let axis = &self.pass.axes[at];
            self.index[at] += 1;
            self.step(axis.strides, 1);
            if self.index[at] < self.sides[at] {
                return Some(band);
            }
            self.step(axis.strides, -(self.sides[at] as isize));
            self.index[at] = 0;
        }
        self.index[0] += band.rows;
        self.step(self.pass.axes[0].strides, band.rows as isize);
        Some(band)
    }
}

/// What is fetched of a tile's source.
struct Fetched<'a, T> {
    bands: Bands<'a, T>,
    /// From row to row.
    stride: isize,
    cols: usize,
    /// The rest of a band.
    ahead: Ahead,
}

impl<T: Scalar> Fetched<'_, T> {
    /// The next `count` lines.
    #[inline(always)]
    fn fetch(&mut self, mut count: usize) {
        loop {
            count -= self.ahead.fetch(count);
            if count == 0 {
                return;
            }
            let Some(Band { from, rows, .. }) = self.bands.next() else { return };
            self.ahead = Ahead::new(from, self.stride, rows, self.cols);
        }
    }
}

/// Lines of so many elements, which may begin within one.
fn line_count<T>(elements: usize) -> usize {
    (elements * size_of::<T>()).div_ceil(LINE_BYTES) + 1
}

impl<T: Scalar> Bands<'_, T> {
    #[inline(always)]
    fn step(&mut self, strides: [isize; 3], by: isize) {
        self.from = self.from.wrapping_offset(by * strides[OUT + 1]);
        self.to += by * strides[OUT];
    }
}

impl<T: Scalar> Pass<T> {
    /// Rows that are transposed at a time: a register tile of 16; of those that are fetched ahead and meet in few sets of a cache,
    /// 8, as many as one has ways.
    fn band(&self) -> usize {
        if self.slabs || !self.fetch { 16 } else { 8 }
    }

    /// Copies the tiles of the range.
    pub(super) fn copy_runs(&self, streams: bool) {
        let mut buffer = Buffer([MaybeUninit::uninit(); ROOM_BYTES + MOST_ROWS * GAP_BYTES]);
        let buffer = buffer.0.as_mut_ptr().cast();
        let (mut index, mut left) = (self.index(), self.to - self.from);
        let mut following = || {
            while left > 0 {
                let stretch = self.stretch(&index);
                self.advance(&mut index);
                left -= 1;
                if stretch.is_some() {
                    return stretch;
                }
            }
            None
        };
        let mut next = following();
        while let Some(this) = next {
            next = following();
            self.copy_run(&this, next.as_ref(), buffer, streams);
        }
    }

    /// The tile at those indices of the loops; `None` if it is past the end.
    fn stretch(&self, index: &[usize; MAX_LOOPS]) -> Option<Stretch<T>> {
        let mut starts = [0; MAX_LOOPS - 1];
        for (index, this) in index.iter().zip(&self.loops[..self.len]) {
            starts[this.axis] += index * this.step;
        }
        let sides = [1; MAX_LOOPS - 1];
        let mut stretch = Stretch { from: self.sources[0].pointer, to: self.out, sides };
        for (i, axis) in self.axes[..self.rank].iter().enumerate() {
            let before = if i == 1 { self.skew } else { 0 };
            let end = (starts[i] + self.run.step(i, axis.extent)).saturating_sub(before);
            let start = starts[i].saturating_sub(before);
            stretch.sides[i] = end.min(axis.extent).checked_sub(start).filter(|side| *side > 0)?;
            let start = start as isize;
            stretch.from = stretch.from.wrapping_offset(start * axis.strides[OUT + 1]);
            stretch.to = stretch.to.wrapping_offset(start * axis.strides[OUT]);
        }
        Some(stretch)
    }

    fn bands<'a>(&'a self, stretch: &'a Stretch<T>) -> Bands<'a, T> {
        let Stretch { from, ref sides, .. } = *stretch;
        Bands { pass: self, sides, index: [0; MAX_LOOPS - 1], from, to: 0 }
    }

    /// Copies a tile. While it is written, the next one is fetched: stores around the cache take all that
    /// waits for memory, so that loads behind them would begin when they are done.
    fn copy_run(
        &self,
        this: &Stretch<T>,
        next: Option<&Stretch<T>>,
        buffer: *mut T,
        streams: bool,
    ) {
        let size = size_of::<T>();
        let elements = this.elements(self.rank);
        let pitch = ((elements * size).next_multiple_of(LINE_BYTES) + GAP_BYTES) / size;
        let (unit, cols) = (self.axes[0].strides[OUT + 1], this.sides[1]);
        debug_assert!(cols * pitch * size <= size_of::<Buffer>(), "{cols} rows {pitch} apart");
        for Band { from, to, rows } in self.bands(this) {
            // SAFETY: rows of the tile, which is in the source; the buffer has room for `cols` of its
            // stretches. The CPU has the current level.
            unsafe {
                transpose(
                    self.level,
                    from,
                    unit,
                    buffer.wrapping_offset(to),
                    pitch as isize,
                    rows,
                    cols,
                );
            }
        }
        let mut fetched = next.map(|next| Fetched {
            bands: self.bands(next),
            stride: unit,
            cols: next.sides[1],
            ahead: Ahead::NONE,
        });
        let share = (elements * line_count::<T>(cols)).div_ceil(cols);
        for c in 0..cols {
            let to = this.to.wrapping_offset(c as isize * self.axes[1].strides[OUT]);
            // SAFETY: a row of the buffer, and a stretch of the output.
            unsafe {
                match streams {
                    true => stream(buffer.add(c * pitch), to, elements),
                    false => buffer.add(c * pitch).copy_to_nonoverlapping(to, elements),
                }
            }
            if let Some(fetched) = &mut fetched {
                fetched.fetch(share);
            }
        }
    }
}
