//! Packing: micropanels straight from any strides (Matthews, TBLIS, 10.1137/16M108968X).

use super::prefetch::{LINE_BYTES, prefetch, prefetch_l2};
use crate::kernel::problem::Walk;
use crate::kernel::simd::{Lanes, Level};
use crate::kernel::transpose::transpose;
use crate::scalar::Scalar;

/// One micropanel: lanes of a source, for some of the summed indices.
#[derive(Clone, Copy, Debug)]
pub struct Micropanel<T> {
    /// The element of the first lane, summed index zero.
    pub source: *const T,
    /// How many lanes.
    pub lanes: usize,
    /// How far they lie apart.
    pub stride: isize,
    /// Where it goes: `k` times `padded` elements.
    pub to: *mut T,
    /// Lanes with padding.
    pub padded: usize,
}

/// Summed indices that are transposed at a time.
const STRIP: usize = 32;

/// Summed indices that crossed micropanels are ahead of themselves: each has a line or more in every lane's row,
/// often a page, 16 to 32 of them.
const AHEAD_CROSSED: usize = 2;

/// Some summed indices that lie equally far apart in a source, and in the packing.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
    /// The first one's number in the packing.
    pub first: usize,
    /// How far their numbers are apart.
    pub step: usize,
    /// Offset of the first, in elements.
    pub offset: isize,
    /// How far they lie apart.
    pub stride: isize,
    /// How many there are.
    pub count: usize,
}

/// The indices from `from` to `from + count` of the fused `walks`, cut into runs along the innermost
/// walk: calls `body` with each run's length and its first index' offsets in `a`, `b`, C.
pub fn for_each_run(
    walks: &[Walk],
    mut from: usize,
    count: usize,
    mut body: impl FnMut(usize, [isize; 3]),
) {
    let end = from + count;
    while from < end {
        let (mut rest, mut offsets) = (from, [0_isize; 3]);
        let mut run = end - from;
        for (depth, walk) in walks.iter().rev().enumerate() {
            let (index, extent) = (rest % walk.extent, walk.extent);
            rest /= extent;
            for (offset, stride) in offsets.iter_mut().zip([walk.a, walk.b, walk.out]) {
                *offset = offset.wrapping_add(stride.wrapping_mul(index as isize));
            }
            if depth == 0 {
                run = run.min(extent - index);
            }
        }
        body(run, offsets);
        from += run;
    }
}

/// Whole micropanels whose lanes follow each other with stride 1 in the source.
///
/// They are packed side by side: in a matrix each summed index is a row, often a page, of its own,
/// and a micropanel takes a line or two of it.
#[derive(Clone, Copy, Debug)]
pub struct Band<T> {
    /// The element of the first lane, summed index zero.
    pub source: *const T,
    /// Lanes of a micropanel.
    pub lanes: usize,
    /// How many micropanels.
    pub count: usize,
    /// Where the first one goes.
    pub to: *mut T,
    /// How far micropanels lie apart there.
    pub between: usize,
}

/// Summed indices that a band is ahead of itself: some 64 lines are then under way, about as many as
/// a core can wait for.
const AHEAD: isize = 8;

impl<T: Scalar> Band<T> {
    /// Packs the summed indices of `segments`.
    ///
    /// # Safety
    ///
    /// As for [`Micropanel::pack`], for each of them.
    #[inline(always)]
    pub unsafe fn pack<L: Lanes<T>>(&self, lanes: L, segments: &[Segment]) {
        // SAFETY: the caller's promise; extents that the compiler knows make whole vectors.
        unsafe {
            match self.lanes {
                12 => self.each::<L, 12>(lanes, segments),
                6 => self.each::<L, 6>(lanes, segments),
                count if count == 2 * L::WIDTH => self.each::<L, TWO_VECTORS>(lanes, segments),
                _ => self.each::<L, ANY>(lanes, segments),
            }
        }
    }

    #[inline(always)]
    unsafe fn each<L: Lanes<T>, const N: usize>(&self, lanes: L, segments: &[Segment]) {
        let bytes = self.lanes * self.count * size_of::<T>();
        for segment in segments {
            let mut to = self.to.wrapping_add(segment.first * self.lanes);
            let mut source = self.source.wrapping_offset(segment.offset);
            let ahead = segment.stride.wrapping_mul(AHEAD);
            for _ in 0..segment.count {
                let next = source.wrapping_offset(ahead).cast::<u8>();
                let skew = next.addr() % LINE_BYTES;
                for byte in (0..skew + bytes).step_by(LINE_BYTES) {
                    prefetch(next.wrapping_sub(skew).wrapping_add(byte));
                }
                for panel in 0..self.count {
                    let from = source.wrapping_add(panel * self.lanes);
                    // SAFETY: the caller's promise.
                    unsafe {
                        self.piece::<L, N>(lanes, from, to.wrapping_add(panel * self.between))
                    };
                }
                source = source.wrapping_offset(segment.stride);
                to = to.wrapping_add(segment.step * self.lanes);
            }
        }
    }

    /// A summed index of a micropanel. No closure: that would be a function without the instruction set's features.
    #[inline(always)]
    unsafe fn piece<L: Lanes<T>, const N: usize>(&self, lanes: L, from: *const T, to: *mut T) {
        // SAFETY: the caller's promise.
        unsafe {
            match N {
                TWO_VECTORS => {
                    let (first, last) = (lanes.load(from), lanes.load(from.add(L::WIDTH)));
                    lanes.store(to, L::WIDTH, first);
                    lanes.store(to.add(L::WIDTH), L::WIDTH, last);
                }
                ANY => copy(lanes, from, to, self.lanes),
                _ => move_array::<T, N>(from, to),
            }
        }
    }
}

/// Lanes of a band that are two vectors.
const TWO_VECTORS: usize = 0;

/// Any other number that the compiler does not know.
const ANY: usize = 1;

/// `N` elements, by whatever vectors hold them.
#[inline(always)]
unsafe fn move_array<T: Scalar, const N: usize>(from: *const T, to: *mut T) {
    // SAFETY: the caller promises `N` readable and writable elements.
    unsafe { to.cast::<[T; N]>().write(from.cast::<[T; N]>().read()) }
}

impl<T: Scalar> Micropanel<T> {
    /// Packs the summed indices of `segments`; padding lanes are left alone.
    ///
    /// # Safety
    ///
    /// The lanes can be read for all summed indices, and `to` can be written.
    #[inline(always)]
    pub unsafe fn pack<L: Lanes<T>>(&self, lanes: L, level: Level, segments: &[Segment]) {
        for segment in segments {
            let source = self.source.wrapping_offset(segment.offset);
            // SAFETY: the caller's promise.
            unsafe { self.segment(lanes, level, source, *segment) };
        }
    }

    #[inline(always)]
    unsafe fn segment<L: Lanes<T>>(
        &self,
        lanes: L,
        level: Level,
        source: *const T,
        segment: Segment,
    ) {
        let to = self.to.wrapping_add(segment.first * self.padded);
        let apart = segment.step * self.padded;
        // SAFETY: the caller's promise.
        unsafe {
            if self.stride == 1 {
                for k in 0..segment.count {
                    let from = source.wrapping_offset((k as isize).wrapping_mul(segment.stride));
                    copy(lanes, from, to.add(k * apart), self.lanes);
                }
            } else if segment.stride == 1 {
                for k in (0..segment.count).step_by(STRIP) {
                    let count = STRIP.min(segment.count - k);
                    let from = source.wrapping_add(k);
                    // Two strips on, or those of the lanes that most often follow.
                    let next =
                        source.wrapping_offset(self.stride.wrapping_mul(self.lanes as isize));
                    let ahead = match k + 2 * STRIP {
                        strip if strip < segment.count => source.wrapping_add(strip),
                        _ if segment.count <= 2 * STRIP => next.wrapping_add(k),
                        strip => next.wrapping_add(strip - segment.count),
                    };
                    self.fetch(ahead, count);
                    let to = to.add(k * apart);
                    transpose(level, from, self.stride, to, apart as isize, self.lanes, count);
                }
            } else {
                for k in 0..segment.count {
                    let from = source.wrapping_offset((k as isize).wrapping_mul(segment.stride));
                    for lane in 0..self.lanes {
                        let offset = (lane as isize).wrapping_mul(self.stride);
                        to.add(k * apart + lane).write(*from.wrapping_offset(offset));
                    }
                }
            }
        }
    }

    /// Has `count` elements of all lanes fetched into the L2 cache: rows that lie a power of two apart would
    /// push each other out of L1.
    #[inline(always)]
    fn fetch(&self, from: *const T, count: usize) {
        for lane in 0..self.lanes {
            let row = from.wrapping_offset((lane as isize).wrapping_mul(self.stride)).cast::<u8>();
            let skew = row.addr() % LINE_BYTES;
            for byte in (0..skew + count * size_of::<T>()).step_by(LINE_BYTES) {
                prefetch_l2(row.wrapping_sub(skew).wrapping_add(byte));
            }
        }
    }

    /// Packs `count` micropanels, whose sources have stride 1 from one to the next and whose
    /// copies lie `between` elements apart.
    ///
    /// # Safety
    ///
    /// As for [`pack`](Self::pack), for each of them.
    #[inline(always)]
    pub unsafe fn pack_crossed(
        &self,
        level: Level,
        segments: &[Segment],
        count: usize,
        between: usize,
    ) {
        for segment in segments {
            let mut to = self.to.wrapping_add(segment.first * self.padded);
            let ahead = segment.stride.wrapping_mul(AHEAD_CROSSED as isize);
            for k in 0..segment.count {
                let offset = segment.offset.wrapping_add(segment.stride.wrapping_mul(k as isize));
                let source = self.source.wrapping_offset(offset);
                if k + AHEAD_CROSSED < segment.count {
                    self.fetch(source.wrapping_offset(ahead), count);
                }
                // SAFETY: the caller's promise.
                unsafe {
                    transpose(level, source, self.stride, to, between as isize, self.lanes, count);
                }
                to = to.wrapping_add(segment.step * self.padded);
            }
        }
    }

    /// Zero in the padding lanes of `k` summed indices.
    ///
    /// # Safety
    ///
    /// `to` can be written.
    #[inline(always)]
    pub unsafe fn pad<L: Lanes<T>>(&self, lanes: L, k: usize) {
        let zero = lanes.splat(T::ZERO);
        for k in 0..k {
            for lane in (self.lanes..self.padded).step_by(L::WIDTH) {
                let count = L::WIDTH.min(self.padded - lane);
                // SAFETY: the caller's promise.
                unsafe { lanes.store(self.to.add(k * self.padded + lane), count, zero) };
            }
        }
    }
}

impl<T: Scalar> Micropanel<T> {
    /// Conjugates `k` packed summed indices.
    ///
    /// # Safety
    ///
    /// They were packed, and nothing else reads or writes them.
    pub unsafe fn conjugate(&self, k: usize) {
        for k in 0..k {
            for lane in 0..self.lanes {
                // SAFETY: the caller's promise.
                unsafe {
                    let element = self.to.add(k * self.padded + lane);
                    element.write(element.read().conjugate());
                }
            }
        }
    }
}

/// `count` elements.
#[inline(always)]
unsafe fn copy<T: Scalar, L: Lanes<T>>(
    lanes: L,
    mut from: *const T,
    mut to: *mut T,
    mut count: usize,
) {
    // SAFETY: the caller promises `count` readable and writable elements.
    unsafe {
        while count >= L::WIDTH {
            lanes.store(to, L::WIDTH, lanes.load(from));
            (from, to) = (from.add(L::WIDTH), to.add(L::WIDTH));
            count -= L::WIDTH;
        }
        if count > 0 {
            lanes.store(to, count, lanes.load_partial(from, count));
        }
    }
}
