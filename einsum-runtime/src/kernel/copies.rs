//! Maps of three sources and more, of which some lie across the others in memory: these are turned first, part by part.
//!
//! Vectors lie along one index, and a source that is not contiguous along it would be read element by element, each from
//! a line, often a page, of its own. Blocks of it are transposed into a copy instead, which stays in a cache until the loops
//! have read it. (A map of two sources has tiles for that: see `permute`.)

use crate::kernel::engine::{Loops, run_vectors};
use crate::kernel::gemm::Caches;
use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::problem::{Merge, Problem, Tensor, Walk};
use crate::kernel::simd::Dispatch;
use crate::pointer::{Access, In};
use crate::scalar::Scalar;

/// Elements from which copies pay: fewer are near in any case. (Measured: `i,ji,j->ij` of 64² is 1.2 times as slow with them,
/// of 128² 1.3 times as fast.)
const WORTHWHILE: usize = if cfg!(miri) { 1 << 6 } else { 1 << 13 };

/// Indices of a part at least: a line of what lies across.
const LEAST: usize = 64;

/// Bytes of copies at most.
const MOST_BYTES: usize = 64 << 20;

/// The copies of a part, or what room they would take.
#[derive(Debug)]
pub struct Copies<T> {
    /// Where the next one goes; none is made without.
    room: Option<*mut T>,
    /// Elements of copies for each index of the outermost loop, and of those that lack it.
    each: usize,
    beside: usize,
}

impl<T: Scalar> Copies<T> {
    const MEASURE: Self = Self { room: None, each: 0, beside: 0 };

    /// Elements of copies for so many indices of the outermost loop.
    fn elements(&self, indices: usize) -> usize {
        self.each.saturating_mul(indices).saturating_add(self.beside)
    }

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
        let elements = walks.iter().fold(1, |all: usize, walk| all.saturating_mul(walk.0));
        let Some(((lanes, lane), others)) = walks.split_last() else { return (source, strides) };
        let mut others = others.iter();
        let across = others.any(|(extent, stride)| *extent > 1 && stride.unsigned_abs() == 1);
        if *lane == 1 || *lanes <= 1 || elements == 0 || !across {
            return (source, strides);
        }
        let Some(to) = self.room else {
            match outermost {
                true => self.each = self.each.saturating_add(elements / walks[0].0),
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
        let strides = turned.map(|walk| walk.out);
        // SAFETY: the nest's pointers and strides stay inside the source; there is room for its elements.
        unsafe { copy(source.tensor().pointer, &mut turned, to) };
        (In::new(to.cast_const()), strides)
    }
}

/// Copies elements.
///
/// # Safety
///
/// What the walks reach can be read and written.
unsafe fn copy<T: Scalar>(from: *const T, walks: &mut [Walk], to: *mut T) {
    let a = Tensor { pointer: from, conjugated: false };
    let problem = Problem { a, b: None, out: to, merge: Merge::Assign };
    if T::Simd::permute(walks, &problem) {
        return;
    }
    let elements = walks.iter().map(|walk| walk.extent).product();
    for number in 0..elements {
        let (mut rest, mut offset) = (number, 0_isize);
        for walk in walks.iter().rev() {
            offset = offset.wrapping_add(walk.a.wrapping_mul((rest % walk.extent) as isize));
            rest /= walk.extent;
        }
        // SAFETY: the caller's promise; copies are in C order.
        unsafe { to.wrapping_add(number).write(*from.wrapping_offset(offset)) };
    }
}

/// Runs a map with copies of what lies across; whether it did.
pub(crate) fn run<T: Scalar, N: Loops<T>>(loops: &N) -> bool {
    let mut measured = Copies::MEASURE;
    if loops.volume() < WORTHWHILE || loops.straighten(&mut measured).is_none() {
        return false;
    }
    if measured.elements(1) == 0 {
        return false;
    }
    let Some(extent) = loops.free().as_ref().first().copied() else { return false };
    let size = size_of::<T>().max(1);
    let Caches { l2_bytes, l3_bytes, .. } = Caches::current();
    // Rows a power of two apart are turned faster many at a time, for which a part of L3 is near enough.
    let near = ((l2_bytes / 2).max(l3_bytes / 16) / size).saturating_sub(measured.beside);
    let part = (near / measured.each.max(1)).clamp(LEAST, extent.max(LEAST)).min(extent);
    let elements = measured.elements(part);
    if elements.saturating_mul(size) > MOST_BYTES {
        return false;
    }
    let room = Scratch::new::<T>(elements);
    for from in (0..extent).step_by(part) {
        // SAFETY: a part of the outermost free index.
        let part = unsafe { loops.part(0, from, part.min(extent - from)) };
        let mut copies = Copies { room: Some(room.pointer()), ..Copies::MEASURE };
        if let Some(straight) = part.straighten(&mut copies) {
            run_vectors(straight);
        }
    }
    true
}
