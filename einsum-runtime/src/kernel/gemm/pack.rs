//! Packing: micropanels straight from any strides (Matthews, TBLIS, 10.1137/16M108968X).

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

/// Some consecutive summed indices that lie equally far apart in a source.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
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

impl<T: Scalar> Micropanel<T> {
    /// Packs the summed indices of `segments`; padding lanes are left alone.
    ///
    /// # Safety
    ///
    /// The lanes can be read for all summed indices, and `to` can be written.
    #[inline(always)]
    pub unsafe fn pack<L: Lanes<T>>(&self, lanes: L, level: Level, segments: &[Segment]) {
        let mut to = self.to;
        for segment in segments {
            let source = self.source.wrapping_offset(segment.offset);
            // SAFETY: the caller's promise.
            unsafe { self.segment(lanes, level, source, *segment, to) };
            to = to.wrapping_add(segment.count * self.padded);
        }
    }

    #[inline(always)]
    unsafe fn segment<L: Lanes<T>>(
        &self,
        lanes: L,
        level: Level,
        source: *const T,
        segment: Segment,
        to: *mut T,
    ) {
        let padded = self.padded as isize;
        // SAFETY: the caller's promise.
        unsafe {
            if self.stride == 1 {
                for k in 0..segment.count {
                    let from = source.wrapping_offset((k as isize).wrapping_mul(segment.stride));
                    copy(lanes, from, to.add(k * self.padded), self.lanes);
                }
            } else if segment.stride == 1 {
                transpose(level, source, self.stride, to, padded, self.lanes, segment.count);
            } else {
                for k in 0..segment.count {
                    let from = source.wrapping_offset((k as isize).wrapping_mul(segment.stride));
                    for lane in 0..self.lanes {
                        let offset = (lane as isize).wrapping_mul(self.stride);
                        to.add(k * self.padded + lane).write(*from.wrapping_offset(offset));
                    }
                }
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
        let mut to = self.to;
        for segment in segments {
            for k in 0..segment.count {
                let offset = segment.offset.wrapping_add(segment.stride.wrapping_mul(k as isize));
                let source = self.source.wrapping_offset(offset);
                // SAFETY: the caller's promise.
                unsafe {
                    transpose(level, source, self.stride, to, between as isize, self.lanes, count);
                }
                to = to.wrapping_add(self.padded);
            }
        }
    }

    /// Zero in the padding lanes of `k` summed indices.
    ///
    /// # Safety
    ///
    /// `to` can be written.
    #[inline(always)]
    pub unsafe fn pad(&self, k: usize) {
        for k in 0..k {
            for lane in self.lanes..self.padded {
                // SAFETY: the caller's promise.
                unsafe { self.to.add(k * self.padded + lane).write(T::ZERO) };
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
