//! Maps of three sources and more, of which some lie across the others in memory: these are turned first, part by part.
//!
//! Vectors lie along one index, and a source that is not contiguous along it would be read element by element, each from
//! a line, often a page, of its own. Blocks of it are transposed into a copy instead, which stays in a cache until the loops
//! have read it. (A map of two sources has tiles for that: see `permute`.)
//!
//! Factors are multiplied in the order that suits the index that vectors lie along. So whether there are copies is decided for
//! the whole map, before threads share it.

use crate::kernel::engine::{Loops, run_vectors};
use crate::kernel::gemm::Caches;
use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::level::Level;
use crate::kernel::problem::{Merge, Problem, Tensor, Walk};
use crate::kernel::simd::Dispatch;
use crate::kernel::transpose::transpose;
use crate::pointer::{Access, In};
use crate::scalar::Scalar;

/// Elements from which copies pay: fewer are near in any case. (Measured: `i,ji,j->ij` of 64² is 1.2 times as slow with them,
/// of 128² 1.3 times as fast.)
const WORTHWHILE: usize = if cfg!(miri) { 1 << 6 } else { 1 << 13 };

/// Indices of a part along the outermost loop, at least: lines of what lies across.
const ROWS: usize = 64;

/// The same along the index that vectors lie along, whole vectors of any width; fewer are left as they lie.
const LANES: usize = if cfg!(miri) { 4 } else { 64 };

/// Bytes of a part's copies: about, and at most. As many as a thread keeps memory for.
const NEAR_BYTES: usize = 4 << 20;
const MOST_BYTES: usize = 8 << 20;

/// The copies of a part, or what room they would take.
#[derive(Debug)]
pub struct Copies<T> {
    /// Where the next one goes; none is made without.
    room: Option<*mut T>,
    /// Elements of copies for each index of the outermost loop, and of those that lack it.
    each: usize,
    beside: usize,
    /// Values of the index that vectors lie along.
    lanes: usize,
}

impl<T: Scalar> Copies<T> {
    const NONE: Self = Self { room: None, each: 0, beside: 0, lanes: 0 };

    /// A source with its strides, the last of which is that of the index that vectors lie along: a copy in C order if it is
    /// contiguous along another one. `outermost`: whether it has the outermost loop, first.
    #[inline]
    pub fn source<X: Access, const K: usize>(
        &mut self,
        source: In<T, X>,
        walks: [(usize, isize); K],
        outermost: bool,
    ) -> (In<T, X>, [isize; K]) {
        let strides = walks.map(|(_, stride)| stride);
        let Some(((lanes, lane), others)) = walks.split_last() else { return (source, strides) };
        // By strides alone: parts have the same.
        if matches!(lane, 0 | 1) || others.iter().all(|(_, stride)| *stride != 1) {
            return (source, strides);
        }
        let elements = walks.iter().fold(1, |all: usize, walk| all.saturating_mul(walk.0));
        let Some(to) = self.room else {
            self.lanes = *lanes;
            match outermost {
                true => self.each = self.each.saturating_add(elements / walks[0].0.max(1)),
                false => self.beside = self.beside.saturating_add(elements),
            }
            return (source, strides);
        };
        self.room = Some(to.wrapping_add(elements));
        let mut inner = 1;
        let mut turned = walks.map(|(extent, stride)| Walk::m(extent, stride, 0));
        for walk in turned.iter_mut().rev() {
            walk.out = inner;
            inner = inner.wrapping_mul(walk.extent as isize);
        }
        // SAFETY: the nest's pointers and strides stay inside the source; `run` made room for the elements of all copies, which
        // `straighten` told it.
        unsafe { copy(source.tensor().pointer, turned, to) };
        (In::new(to.cast_const()), turned.map(|walk| walk.out))
    }
}

/// Copies elements into C order, of which those along another index than the last lie side by side in the source.
///
/// # Safety
///
/// What the walks reach can be read and written.
unsafe fn copy<T: Scalar, const K: usize>(from: *const T, walks: [Walk; K], to: *mut T) {
    let a = Tensor { pointer: from, conjugated: false };
    let problem = Problem { a, b: None, out: to, merge: Merge::Assign };
    if T::Simd::permute(&mut walks.clone(), &problem) {
        return;
    }
    let Some(unit) = walks.iter().position(|walk| walk.a == 1) else { return };
    let (side, lane) = (walks[unit], walks[K - 1]);
    let others = || walks[..K - 1].iter().enumerate().filter(|(at, _)| *at != unit);
    for number in 0..others().map(|(_, walk)| walk.extent).product() {
        let (mut rest, mut offsets): (usize, [isize; 2]) = (number, [0; 2]);
        for (_, walk) in others() {
            let index = (rest % walk.extent) as isize;
            rest /= walk.extent;
            for (offset, stride) in offsets.iter_mut().zip([walk.a, walk.out]) {
                *offset = offset.wrapping_add(stride.wrapping_mul(index));
            }
        }
        let (from, to) = (from.wrapping_offset(offsets[0]), to.wrapping_offset(offsets[1]));
        // SAFETY: the caller's promise; the CPU has the current level.
        unsafe {
            transpose(Level::current(), from, lane.a, to, side.out, lane.extent, side.extent);
        }
    }
}

/// How a map is cut.
struct Parts {
    rows: usize,
    lanes: usize,
    /// Elements of all copies of the largest part.
    elements: usize,
}

impl Parts {
    /// `None` where nothing lies across.
    fn of<T: Scalar, N: Loops<T>>(loops: &N) -> Option<Self> {
        let mut measured = Copies::NONE;
        loops.straighten(&mut measured)?;
        let Copies { each, beside, lanes, .. } = measured;
        let (each, beside) = (each.checked_div(lanes)?, beside / lanes);
        let rows = *loops.free().as_ref().first()?;
        let size = size_of::<T>().max(1);
        let Caches { l2_bytes, l3_bytes, .. } = Caches::current();
        // Rows a power of two apart are turned faster many at a time, for which a part of L3 is near enough.
        let near = (l2_bytes / 2).max((l3_bytes / 16).min(NEAR_BYTES)) / size;
        let least = each.saturating_mul(ROWS.min(rows)).saturating_add(beside);
        let lanes = (near / least.max(1) / LANES * LANES).max(LANES).min(lanes);
        let left = (near / lanes).saturating_sub(beside) / each.max(1);
        let rows = left.max(ROWS).min(rows);
        // The last lanes of a row are with those before.
        let longest = lanes + measured.lanes % lanes;
        let elements = each.saturating_mul(rows).saturating_add(beside).saturating_mul(longest);
        Some(Self { rows, lanes, elements })
    }
}

/// Whether copies are made. Asked of the whole map.
pub(crate) fn pays<T: Scalar, N: Loops<T>>(loops: &N) -> bool {
    let lanes = loops.free().as_ref().last().copied().unwrap_or(0);
    let parts = || Parts::of(loops).map(|parts| parts.elements.saturating_mul(size_of::<T>()));
    loops.volume() >= WORTHWHILE
        && lanes >= LANES
        && parts().is_some_and(|bytes| bytes <= MOST_BYTES)
}

/// Runs a map for which copies pay, or a thread's part of it.
pub(crate) fn run<T: Scalar, N: Loops<T>>(loops: &N) {
    let free = loops.free();
    let (rows, lanes) = match free.as_ref() {
        [rows, .., lanes] => (*rows, *lanes),
        _ => return,
    };
    let whole = Parts { rows, lanes, elements: 0 };
    let parts = Parts::of(loops).unwrap_or(whole);
    let room = Scratch::new::<T>(parts.elements);
    for strip in 0..lanes / parts.lanes {
        let from = strip * parts.lanes;
        let rest = lanes - from;
        let len = if rest < 2 * parts.lanes { rest } else { parts.lanes };
        // SAFETY: a part of the innermost free index.
        let strip = unsafe { loops.part(free.as_ref().len() - 1, from, len) };
        for from in (0..rows).step_by(parts.rows) {
            // SAFETY: a part of the outermost one.
            let part = unsafe { strip.part(0, from, parts.rows.min(rows - from)) };
            let mut copies = Copies { room: Some(room.pointer()), ..Copies::NONE };
            match part.straighten(&mut copies) {
                Some(straight) => run_vectors(straight),
                None => run_vectors(part),
            }
        }
    }
}
