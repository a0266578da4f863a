//! Copies in tiles that are a cache line long both ways: each line of the source is read once, and each
//! of the output written once, wherever the next tile lies.

use super::pass::{Loop, MAX_LOOPS, Pass};
use super::plan::OUT;
use crate::kernel::transpose::{Ahead, Strip, transpose_strip};
use crate::scalar::Scalar;

/// Bytes of the shortest elements' tile side.
const MOST_ROWS: usize = 64;

/// How far a tile's rows are from the first in the source: one after the other; and those of a tile that
/// begins with the last ones of a row of the output, and ends with the first ones of the next.
struct Places {
    even: [isize; MOST_ROWS],
    wrapped: [isize; MOST_ROWS],
}

/// Where a strip begins, before tiles are cut at the ends of axes.
#[derive(Clone, Copy)]
struct Start {
    /// Along the unit axis, the turned one and the first of the others; negative where a tile begins before it.
    at: [isize; 3],
    /// From the first element, in the output and the source.
    offsets: [isize; 2],
}

impl Start {
    /// `by` indices of an axis further.
    #[inline(always)]
    fn advance(&mut self, axis: usize, strides: [isize; 3], by: isize) {
        if let Some(at) = self.at.get_mut(axis) {
            *at += by;
        }
        self.offsets[OUT] += by * strides[OUT];
        self.offsets[OUT + 1] += by * strides[OUT + 1];
    }
}

impl<T: Scalar> Pass<T> {
    /// Copies tiles; the range counts strips of them, along the innermost loop.
    pub(super) fn copy_lines(&self, stream: bool) {
        let places = self.places();
        let mut index = self.index();
        let (mut start, mut ahead) = (self.strip_at(&index), Ahead::NONE);
        // Strips that lie side by side are in loop 1.
        let Loop { axis, step, .. } = self.loops[1];
        for number in self.from..self.to {
            if number == self.from || index[1] == 0 {
                start = self.strip_at(&index);
                ahead = self.next_slab(&index, self.to - number);
            }
            self.copy_strip(start, &places, stream, &mut ahead);
            self.advance(&mut index);
            start.advance(axis, self.axes[axis].strides, step as isize);
        }
    }

    /// The source of the slab after the one there, if there is one among the `left` strips from there on.
    fn next_slab(&self, index: &[usize; MAX_LOOPS], left: usize) -> Ahead {
        let [rows, cols, ..] = self.loops;
        if !self.slabs || self.len < 3 || left <= cols.count - index[1] {
            return Ahead::NONE;
        }
        let mut next = *index;
        next[1] = cols.count - 1;
        self.advance(&mut next);
        let start = self.strip_at(&next);
        let sides = [rows, cols].map(|this| {
            let end = (self.axes[this.axis].extent as isize - start.at[this.axis]).max(0);
            (this.step * this.count).min(end as usize)
        });
        let from = self.sources[0].pointer.wrapping_offset(start.offsets[OUT + 1]);
        Ahead::new(from, self.axes[0].strides[OUT + 1], sides[0], sides[1])
    }

    /// The source of the tiles after the first of `count` that are `step` apart.
    fn next_tiles(&self, start: &Start, step: isize, count: usize) -> Ahead {
        if !self.fetch {
            return Ahead::NONE;
        }
        let from = self.sources[0].pointer.wrapping_offset(start.offsets[OUT + 1] + step);
        Ahead::of_tiles(from, self.axes[0].strides[OUT + 1], self.rows, step, count - 1)
    }

    fn places(&self) -> Places {
        let (unit, shift) = (self.axes[0].strides[OUT + 1], self.shift as isize);
        let wrap = self.axes[0].extent as isize * unit - self.axes[2].strides[OUT + 1];
        let row = |i: usize| i as isize - shift;
        Places {
            even: core::array::from_fn(|i| i as isize * unit),
            wrapped: core::array::from_fn(|i| row(i) * unit + if row(i) < 0 { wrap } else { 0 }),
        }
    }

    /// The strip at those indices of the loops.
    fn strip_at(&self, index: &[usize; MAX_LOOPS]) -> Start {
        let mut start = Start { at: [0; 3], offsets: [0; 2] };
        for (index, this) in index[1..].iter().zip(&self.loops[1..self.len]) {
            start.advance(this.axis, self.axes[this.axis].strides, (index * this.step) as isize);
        }
        // Tiles are shifted to where cache lines begin.
        start.advance(0, self.axes[0].strides, -(self.shift as isize));
        start.advance(1, self.axes[1].strides, -(self.skew as isize));
        start
    }

    /// Copies the tiles of one strip: those that are alike at a time.
    fn copy_strip(&self, start: Start, places: &Places, stream: bool, ahead: &mut Ahead) {
        let Loop { axis, step, count } = self.loops[0];
        let (strides, step) = (self.axes[axis].strides, step as isize);
        // An axis beyond the third is never cut.
        let first = start.at.get(axis).copied().unwrap_or(0);
        let end = (first + count as isize * step).min(self.end(axis));
        if (0..3).any(|other| other != axis && start.at[other] >= self.end(other)) {
            return;
        }
        // Only the first tile of rows has something to write after the last of them.
        let wraps = self.wrap && axis == 2 && start.at[0] < 0;
        let end = if axis == 2 && !wraps { end.min(self.axes[2].extent as isize) } else { end };
        let mut at = first;
        let mut start = start;
        while at < end {
            // The first tile of an axis may be shorter, and the last one.
            let cut = at < 0 || end - at < step || wraps && (at == 0 || at + 1 == end);
            let count = if cut { 1 } else { (end - at - isize::from(wraps)) / step };
            let steps = [OUT, OUT + 1].map(|tensor| strides[tensor] * step);
            at += count * step;
            let ahead = match self.slabs {
                true => ahead.take(count as usize * self.rows),
                false => self.next_tiles(&start, steps[1], count as usize + usize::from(at < end)),
            };
            self.copy_tiles(&start, places, (count as usize, ahead, steps), stream);
            start.advance(axis, strides, count * step);
        }
    }

    /// Where an axis ends: rows where their last tile wraps around; after them, there is what is left of the last.
    fn end(&self, axis: usize) -> isize {
        let extent = self.axes[axis].extent;
        match axis {
            _ if extent == 0 => 1, // An axis that is not there.
            0 if self.wrap => (extent - self.shift) as isize,
            2 if self.wrap => (extent + 1) as isize,
            _ => extent as isize,
        }
    }

    /// Copies so many tiles that are alike, so far apart, from there on.
    #[inline(always)]
    fn copy_tiles(
        &self,
        start: &Start,
        places: &Places,
        (count, ahead, [dst_step, src_step]): (usize, Ahead, [isize; 2]),
        stream: bool,
    ) {
        let Start { at: [row, col, other], offsets: [mut to, mut from] } = *start;
        let (side, axes) = (self.rows as isize, &self.axes);
        let mut rows = &places.even;
        let mut len = side.min(axes[0].extent as isize - row);
        if row < 0 && self.wrap && other > 0 {
            // The end of the row before, of which the list tells, and the beginning of this one.
            from -= row * axes[0].strides[OUT + 1];
            if other == axes[2].extent as isize {
                // The end alone: there is no other row.
                len = -row;
            }
            rows = &places.wrapped;
        } else if row < 0 {
            to -= row;
            from -= row * axes[0].strides[OUT + 1];
            len += row;
        }
        if self.wrap && other == axes[2].extent as isize && row >= 0 {
            return;
        }
        let skipped = (-col).max(0);
        let strip = Strip {
            src: self.sources[0].pointer.wrapping_offset(from + skipped),
            rows: &rows[..len as usize],
            cols: (side.min(axes[1].extent as isize - col) - skipped) as usize,
            dst: self.out.wrapping_offset(to + skipped * axes[1].strides[OUT]),
            dst_stride: axes[1].strides[OUT],
            count,
            src_step,
            dst_step,
            stream,
            ahead,
        };
        // SAFETY: tiles of the source and the output; the CPU has the current level.
        unsafe { transpose_strip(self.level, strip) }
    }
}
