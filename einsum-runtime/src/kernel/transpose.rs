//! A block of memory transposed, in registers where the instruction set has shuffles for elements
//! of that size.
//!
//! Elements are moved, never looked at, so that the code depends on their size only.

#[cfg(target_arch = "x86_64")]
mod x86;

use core::mem::MaybeUninit;

use crate::kernel::gemm::{LINE_BYTES, line, prefetch_l2};
use crate::kernel::permute::stream;
use crate::kernel::simd::Level;

/// Rows and columns that are copied element by element at a time: 8 × 8 elements of 1 to 8 bytes
/// touch 8 cache lines on either side, which an L1 cache of 8 ways can keep even if all of one side
/// fall into one set.
const SIDE: usize = 8;

/// `dst[c·dst_stride + r] ← src[r·src_stride + c]`, for each `r < rows` and `c < cols`.
///
/// Strides are in elements and may be negative. An element may be written more than once, always
/// with the same value.
///
/// # Safety
///
/// The CPU has `level`; each of those elements of `src` can be read, and of `dst` written; the
/// two do not overlap, nor do the rows of `dst`.
#[cfg_attr(
    not(target_arch = "x86_64"),
    expect(unused_variables, reason = "elsewhere elements are moved one by one")
)]
pub(crate) unsafe fn transpose<T: Copy>(
    level: Level,
    src: *const T,
    src_stride: isize,
    dst: *mut T,
    dst_stride: isize,
    rows: usize,
    cols: usize,
) {
    let block = Block { src, src_stride, dst, dst_stride, rows, cols };
    // SAFETY: the caller's promise; elements of one size can stand for each other, since they are
    // only moved.
    unsafe {
        match size_of::<T>() {
            #[cfg(target_arch = "x86_64")]
            1 => x86::transpose_8(block.cast()),
            #[cfg(target_arch = "x86_64")]
            2 => x86::transpose_16(block.cast()),
            #[cfg(target_arch = "x86_64")]
            4 => x86::transpose_32(level, block.cast()),
            #[cfg(target_arch = "x86_64")]
            8 => x86::transpose_64(level, block.cast()),
            _ => block.each(),
        }
    }
}

/// What [`transpose`] is given.
struct Block<T> {
    src: *const T,
    src_stride: isize,
    dst: *mut T,
    dst_stride: isize,
    rows: usize,
    cols: usize,
}

/// Tiles, one after the other, that are transposed each.
pub(crate) struct Strip<'a, T> {
    /// The first one, in the source.
    pub(crate) src: *const T,
    /// How far each of its rows is from there.
    pub(crate) rows: &'a [isize],
    pub(crate) cols: usize,
    /// The first one in the target.
    pub(crate) dst: *mut T,
    pub(crate) dst_stride: isize,
    pub(crate) count: usize,
    /// How far one is from the next.
    pub(crate) src_step: isize,
    pub(crate) dst_step: isize,
    /// Whether rows of the target, each a whole cache line, are written around the cache.
    pub(crate) stream: bool,
    /// What is fetched meanwhile, as many lines for each tile as it has rows.
    pub(crate) ahead: Ahead,
}

/// Cache lines of a source in groups: those of a row, or the first ones of a tile's rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ahead {
    /// The group that is next, and how far the following is from it, in bytes.
    group: *const u8,
    stride: isize,
    /// Lines of a group, how far they are apart, in bytes, and which of them is next.
    lines: usize,
    step: isize,
    line: usize,
    /// Lines of all groups that are left.
    left: usize,
}

impl Ahead {
    /// None.
    pub(crate) const NONE: Self =
        Self { group: core::ptr::null(), stride: 0, lines: 1, step: 0, line: 0, left: 0 };

    /// The lines of `cols` elements in each of `rows` rows, the first of which begins at `from`, which need not be in
    /// the source.
    pub(crate) fn new<T>(from: *const T, stride: isize, rows: usize, cols: usize) -> Self {
        let skew = from.addr() % LINE_BYTES;
        let lines = (skew + cols * size_of::<T>()).div_ceil(LINE_BYTES).max(1);
        let stride = stride.wrapping_mul(size_of::<T>() as isize);
        let group = from.cast::<u8>().wrapping_sub(skew);
        Self { group, stride, lines, step: LINE_BYTES as isize, line: 0, left: rows * lines }
    }

    /// The first lines of `rows` rows, `stride` elements apart, of each of `count` tiles, `step` elements apart. The last
    /// elements of a row that begins within a line are the next tile's first line, or the last of all.
    pub(crate) fn of_tiles<T>(
        from: *const T,
        stride: isize,
        rows: usize,
        step: isize,
        count: usize,
    ) -> Self {
        let [stride, step] =
            [stride, step].map(|elements| elements.wrapping_mul(size_of::<T>() as isize));
        let left = rows * count;
        Self { group: from.cast(), stride: step, lines: rows, step: stride, line: 0, left }
    }

    /// The next `count` of them, which are not among these any more.
    pub(crate) fn take(&mut self, count: usize) -> Self {
        let taken = Self { left: count.min(self.left), ..*self };
        let line = self.line + taken.left;
        let groups = (line / self.lines) as isize;
        self.group = self.group.wrapping_offset(groups.wrapping_mul(self.stride));
        (self.line, self.left) = (line % self.lines, self.left - taken.left);
        taken
    }

    /// Has the next `count` brought near: into L2, since what is fetched so far ahead would push out of L1 what is in use.
    /// Says how many there were.
    #[inline(always)]
    pub(crate) fn fetch(&mut self, count: usize) -> usize {
        let count = count.min(self.left);
        self.left -= count;
        for _ in 0..count {
            let line = (self.line as isize).wrapping_mul(self.step);
            prefetch_l2(self.group.wrapping_offset(line));
            self.line += 1;
            if self.line == self.lines {
                (self.line, self.group) = (0, self.group.wrapping_offset(self.stride));
            }
        }
        count
    }
}

/// [`transpose`] for each tile of a strip, rows of the source being where it says.
///
/// # Safety
///
/// As for `transpose`, of each of them; rows of the target that have the length of a cache line begin with one
/// if `stream`.
pub(crate) unsafe fn transpose_strip<T: Copy>(level: Level, strip: Strip<'_, T>) {
    // SAFETY: the caller's promise.
    unsafe {
        if !in_registers(level, &strip) {
            strip.each(level);
        }
    }
}

/// Transposes a strip of tiles that are whole cache lines both ways in registers, if there are functions for it.
///
/// # Safety
///
/// As for [`transpose_strip`].
#[cfg(target_arch = "x86_64")]
unsafe fn in_registers<T: Copy>(level: Level, strip: &Strip<'_, T>) -> bool {
    let whole = strip.rows.len() == line::<T>() && (1..=line::<T>()).contains(&strip.cols);
    // SAFETY: the caller's promise; elements of one size can stand for each other, since they are
    // only moved.
    whole
        && unsafe {
            match size_of::<T>() {
                4 => x86::strip_32(level, strip.cast()),
                8 => x86::strip_64(level, strip.cast()),
                _ => false,
            }
        }
}

/// There are none.
///
/// # Safety
///
/// None is needed.
#[cfg(not(target_arch = "x86_64"))]
unsafe fn in_registers<T: Copy>(_: Level, _: &Strip<'_, T>) -> bool {
    false
}

impl<'a, T> Strip<'a, T> {
    /// The same bytes as elements of another type of the same size.
    #[cfg(target_arch = "x86_64")]
    fn cast<B>(&self) -> Strip<'a, B> {
        let &Self { src, rows, cols, dst, dst_stride, count, .. } = self;
        let &Self { src_step, dst_step, stream, ahead, .. } = self;
        let (src, dst) = (src.cast(), dst.cast());
        Strip { src, rows, cols, dst, dst_stride, count, src_step, dst_step, stream, ahead }
    }

    /// Where tile `i` lies in the source.
    #[inline(always)]
    fn source(&self, i: usize) -> *const T {
        self.src.wrapping_offset((i as isize).wrapping_mul(self.src_step))
    }

    /// Where it lies in the target.
    #[inline(always)]
    fn target(&self, i: usize) -> *mut T {
        self.dst.wrapping_offset((i as isize).wrapping_mul(self.dst_step))
    }
}

impl<T: Copy> Strip<'_, T> {
    /// One tile after the other.
    ///
    /// # Safety
    ///
    /// As for [`transpose_strip`].
    unsafe fn each(&self, level: Level) {
        let mut buffer = Lines([MaybeUninit::uninit(); LINE_BYTES * LINE_BYTES]);
        let buffer = buffer.0.as_mut_ptr().cast::<T>();
        let (side, mut ahead) = (line::<T>(), self.ahead);
        for i in 0..self.count {
            ahead.fetch(self.rows.len());
            let (src, dst) = (self.source(i), self.target(i));
            // SAFETY: the caller's promise; the buffer has room for as many elements as fit a cache
            // line, squared: their size is at least 1.
            unsafe {
                if !self.stream || self.rows.len() < side {
                    self.turn(level, src, dst, self.dst_stride);
                    continue;
                }
                self.turn(level, src, buffer, side as isize);
                for c in 0..self.cols {
                    let to = dst.wrapping_offset(c as isize * self.dst_stride);
                    stream(buffer.add(c * side), to, side);
                }
            }
        }
    }

    /// Transposes a tile: as many rows at a time as are equally far apart.
    ///
    /// # Safety
    ///
    /// As for [`transpose`].
    #[inline]
    unsafe fn turn(&self, level: Level, src: *const T, dst: *mut T, dst_stride: isize) {
        let mut rest = self.rows;
        let mut done = 0;
        while let [first, others @ ..] = rest {
            let stride = others.first().map_or(0, |second| second - first);
            let even = rest.windows(2).take_while(|pair| pair[1] - pair[0] == stride).count() + 1;
            let (src, dst) = (src.wrapping_offset(*first), dst.wrapping_add(done));
            // SAFETY: some rows of the caller's tile.
            unsafe { transpose(level, src, stride, dst, dst_stride, even, self.cols) };
            rest = &rest[even..];
            done += even;
        }
    }
}

/// Memory for a tile of cache lines.
#[repr(align(64))]
struct Lines([MaybeUninit<u8>; LINE_BYTES * LINE_BYTES]);

impl<T> Clone for Block<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Block<T> {}

impl<T> Block<T> {
    /// The same bytes as elements of another type of the same size.
    #[cfg(target_arch = "x86_64")]
    fn cast<B>(self) -> Block<B> {
        let Self { src, src_stride, dst, dst_stride, rows, cols } = self;
        Block { src: src.cast(), src_stride, dst: dst.cast(), dst_stride, rows, cols }
    }

    /// `rows` × `cols` of its elements, from row `r` and column `c` on.
    #[inline(always)]
    fn part(self, r: usize, c: usize, rows: usize, cols: usize) -> Self {
        Self { src: self.source(r, c), dst: self.target(r, c), rows, cols, ..self }
    }

    /// Where row `r`, column `c` lies in the source.
    #[inline(always)]
    fn source(&self, r: usize, c: usize) -> *const T {
        self.src.wrapping_offset((r as isize).wrapping_mul(self.src_stride)).wrapping_add(c)
    }

    /// Where row `r`, column `c` of the source lies in the transpose.
    #[inline(always)]
    fn target(&self, r: usize, c: usize) -> *mut T {
        self.dst.wrapping_offset((c as isize).wrapping_mul(self.dst_stride)).wrapping_add(r)
    }

    /// Element by element.
    ///
    /// # Safety
    ///
    /// As for [`transpose`].
    unsafe fn each(self) {
        for r in (0..self.rows).step_by(SIDE) {
            for c in (0..self.cols).step_by(SIDE) {
                let (rows, cols) = ((self.rows - r).min(SIDE), (self.cols - c).min(SIDE));
                let part = self.part(r, c, rows, cols);
                // SAFETY: a part of the caller's block.
                unsafe {
                    match (rows, cols) {
                        // Extents that the compiler knows, to unroll.
                        (SIDE, SIDE) => part.part(0, 0, SIDE, SIDE).small(),
                        _ => part.small(),
                    }
                }
            }
        }
    }

    /// Element by element, in the order of the target.
    ///
    /// # Safety
    ///
    /// As for [`transpose`].
    #[inline(always)]
    unsafe fn small(self) {
        for c in 0..self.cols {
            for r in 0..self.rows {
                let from = self.source(r, c).cast::<MaybeUninit<T>>();
                let to = self.target(r, c).cast::<MaybeUninit<T>>();
                // SAFETY: `r < rows` and `c < cols`. `T` may stand for an element that lies at multiples of less.
                unsafe { to.write_unaligned(from.read_unaligned()) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    fn check<T: Copy + PartialEq + core::fmt::Debug>(
        value: impl Fn(usize) -> T,
        (rows, cols): (usize, usize),
        (src_stride, dst_stride): (isize, isize),
    ) {
        let (src_pitch, dst_pitch) = (src_stride.unsigned_abs(), dst_stride.unsigned_abs());
        let src: Vec<T> = (0..rows * src_pitch).map(&value).collect();
        let first = |stride: isize, count: usize| {
            if stride < 0 { (count - 1) as isize * -stride } else { 0 }
        };
        for level in Level::ALL.into_iter().filter(|level| level.is_supported()) {
            let sentinel = value(1_000_003);
            let mut dst = std::vec![sentinel; cols * dst_pitch + 64];
            // SAFETY: both are as large as extents and strides say, and `dst` has 32 elements more at
            // either end.
            unsafe {
                let from = src.as_ptr().offset(first(src_stride, rows));
                let to = dst.as_mut_ptr().add(32).offset(first(dst_stride, cols));
                transpose(level, from, src_stride, to, dst_stride, rows, cols);
            }
            let mut expected = std::vec![sentinel; cols * dst_pitch + 64];
            for r in 0..rows {
                for c in 0..cols {
                    let from = first(src_stride, rows) + r as isize * src_stride + c as isize;
                    let to = 32 + first(dst_stride, cols) + c as isize * dst_stride + r as isize;
                    expected[to as usize] = src[from as usize];
                }
            }
            assert_eq!(dst, expected, "{level:?} {rows}x{cols} {src_stride} {dst_stride}");
        }
    }

    fn check_sizes(extents: (usize, usize), strides: (isize, isize)) {
        check(|i| i as u8, extents, strides);
        check(|i| i as u16, extents, strides);
        check(|i| i as u32, extents, strides);
        check(|i| i as f64, extents, strides);
        check(|i| (i as u128 * 3) << 62, extents, strides);
        check(|i| [i as u8, (i >> 8) as u8, 1], extents, strides);
    }

    #[test]
    fn small_extents() {
        for rows in 1..=20 {
            for cols in 1..=20 {
                let (r, c) = (rows as isize, cols as isize);
                for strides in [(c, r), (c + 3, r + 1), (-c, r + 2), (c + 1, -r), (-c - 5, -r - 3)]
                {
                    check_sizes((rows, cols), strides);
                }
            }
        }
    }

    #[test]
    fn large_extents() {
        for (rows, cols) in
            [(32, 256), (12, 256), (33, 65), (47, 61), (1, 300), (300, 2), (71, 19), (64, 64)]
        {
            let (r, c) = (rows as isize, cols as isize);
            check_sizes((rows, cols), (c, r));
            check_sizes((rows, cols), (c + 17, r + 5));
            check_sizes((rows, cols), (-c - 1, -r));
        }
    }
}
