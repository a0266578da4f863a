//! Blocks of `a` and of `b` as they are packed, micropanel by micropanel.

use super::arithmetic::Arithmetic;
use super::block::Block;
use super::pack::{Band, Micropanel, Segment, for_each_run};
use super::scratch::Table;
use super::tiles::Row;
use crate::kernel::simd::{Job, Lanes, Level};
use crate::scalar::Scalar;

pub(super) struct PackA<'b, 'p, T> {
    pub(super) block: &'b Block<'p, T>,
    /// What the rows' offsets count from.
    pub(super) a: *const T,
    pub(super) rows: &'b [Row],
    pub(super) to: *mut T,
}

impl<T: Scalar> Job<T> for PackA<'_, '_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let Self { block, a, rows, to } = self;
        let (plan, level) = (block.plan, Level::current());
        let mut segments = Table::new();
        block.segments_of_a(&mut segments);
        let mr = plan.registers.rows;
        let a = a.wrapping_offset(block.entries[0].a);
        let whole = rows.len() / mr;
        let side_by_side = whole > 1 && uniform(&rows[..whole * mr]) == (whole * mr, 1);
        if side_by_side {
            let source = a.wrapping_offset(rows[0].a);
            let band = Band { source, lanes: mr, count: whole, to, between: mr * block.kc };
            // SAFETY: the rows stay inside `a`; `to` has room for them.
            unsafe { band.pack(arithmetic.whole(), segments.as_slice()) };
        }
        for (number, rows) in rows.chunks(mr).enumerate() {
            let to = to.wrapping_add(number * mr * block.kc);
            let packed = Micropanel { source: a, lanes: rows.len(), stride: 0, to, padded: mr };
            let mut from = if side_by_side && number < whole { rows.len() } else { 0 };
            while from < rows.len() {
                let (lanes, stride) = uniform(&rows[from..]);
                let panel = Micropanel {
                    source: a.wrapping_offset(rows[from].a),
                    lanes,
                    stride,
                    to: to.wrapping_add(from),
                    padded: mr,
                };
                // SAFETY: the rows stay inside `a`; `to` has room for them.
                unsafe { panel.pack(arithmetic.whole(), level, segments.as_slice()) };
                from += lanes;
            }
            if plan.conjugated.a && !A::CONJUGATES {
                // SAFETY: as above.
                unsafe { packed.conjugate(block.kc) };
            }
        }
    }
}

/// How many rows from the first on lie equally far apart in `a`, and how far.
fn uniform(rows: &[Row]) -> (usize, isize) {
    let Some(stride) = rows.get(1).map(|row| row.a.wrapping_sub(rows[0].a)) else {
        return (1, 0);
    };
    let same = rows.windows(2).take_while(|pair| pair[1].a.wrapping_sub(pair[0].a) == stride);
    (1 + same.count(), stride)
}

/// Micropanels of `b` that are packed side by side: 8 of two vectors are 1 KiB of a row.
pub(super) const SIDE_BY_SIDE: usize = 8;

/// Pieces of the lane index, of some outer ones. More than one piece only where the lane index has
/// stride 1.
pub(super) struct PackB<'b, 'p, T> {
    pub(super) block: &'b Block<'p, T>,
    pub(super) outer: (usize, usize),
    pub(super) pieces: (usize, usize),
}

impl<T: Scalar> Job<T> for PackB<'_, '_, T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let Self { block, outer, pieces } = self;
        let plan = block.plan;
        let Some(packed) = block.packed_b else { return };
        let mut segments = Table::new();
        block.segments_of_b(&mut segments);
        let stride = plan.shape.n.last().map_or(0, |walk| walk.b);
        // Packed outside of the closure, which is a function without the instruction set's features.
        let (mut number, mut runs) = (outer.0, Table::<OuterRun<'_, '_, T>>::new());
        for_each_run(plan.shape.n, outer.0, outer.1 - outer.0, |len, at| {
            let source = plan.b.wrapping_offset(block.entries[0].b.wrapping_add(at[1]));
            match runs.as_mut_slice().last_mut() {
                Some(last) if last.ends_at(source) => last.len += len,
                _ => runs.push(OuterRun { block, source, stride, packed, number, len }),
            }
            number += len;
        });
        for run in runs.as_slice() {
            // SAFETY: all lanes of the run stay inside `b`; each piece has room in the packed block.
            unsafe { run.pack(arithmetic, segments.as_slice(), pieces) };
        }
    }
}

/// Outer indices of N that lie equally far apart in `b`.
#[derive(Clone, Copy)]
struct OuterRun<'b, 'p, T> {
    block: &'b Block<'p, T>,
    /// The first one's first element.
    source: *const T,
    stride: isize,
    /// Where the block is packed.
    packed: *mut T,
    /// The first one.
    number: usize,
    len: usize,
}

impl<T: Scalar> OuterRun<'_, '_, T> {
    /// Whether what begins there goes on where this ends.
    fn ends_at(&self, source: *const T) -> bool {
        self.source.wrapping_offset(self.stride.wrapping_mul(self.len as isize)) == source
    }

    /// Packs the pieces of each.
    ///
    /// # Safety
    ///
    /// They can be read, and the packed block has room for them.
    #[inline(always)]
    unsafe fn pack<A: Arithmetic<T>>(
        &self,
        arithmetic: A,
        segments: &[Segment],
        pieces: (usize, usize),
    ) {
        let plan = self.block.plan;
        let whole = (plan.shape.lane.extent / plan.panel()).min(pieces.1);
        let mut first = pieces.0;
        // SAFETY: the caller's promise.
        unsafe {
            if pieces.1 - pieces.0 > 1 && whole > first {
                self.band(arithmetic.whole(), segments, (first, whole));
                first = whole;
            }
            for piece in first..pieces.1 {
                self.micropanels(arithmetic.whole(), segments, piece);
            }
            for piece in pieces.0..pieces.1 {
                self.finish(arithmetic.whole(), piece, plan.conjugated.b && !A::CONJUGATES);
            }
        }
    }

    /// Whole pieces, side by side.
    #[inline(always)]
    unsafe fn band<L: Lanes<T>>(&self, lanes: L, segments: &[Segment], pieces: (usize, usize)) {
        let panel = self.block.plan.panel();
        for index in 0..self.len {
            let source = self.source.wrapping_offset(self.stride.wrapping_mul(index as isize));
            let band = Band {
                source: source.wrapping_add(pieces.0 * panel),
                lanes: panel,
                count: pieces.1 - pieces.0,
                to: self.target(index, pieces.0),
                between: panel * self.block.kc,
            };
            // SAFETY: the caller's promise.
            unsafe { band.pack(lanes, segments) };
        }
    }

    /// One piece of each, of any strides.
    #[inline(always)]
    unsafe fn micropanels<L: Lanes<T>>(&self, lanes: L, segments: &[Segment], piece: usize) {
        let (block, plan) = (self.block, self.block.plan);
        let (count, padded) = block.piece(piece);
        let walks = plan.shape.lanes;
        let stride = walks.last().map_or(1, |walk| walk.b);
        // Where the indices that it is made of begin anew.
        let (mut first, mut parts) = (0, Table::new());
        for_each_run(walks, piece * plan.panel(), count, |len, at| {
            let source = self.source.wrapping_offset(at[1]);
            let to = self.target(0, piece).wrapping_add(first);
            parts.push(Micropanel { source, lanes: len, stride, to, padded });
            first += len;
        });
        for part in parts.as_slice() {
            // SAFETY: the caller's promise.
            unsafe { self.part(lanes, segments, *part) };
        }
    }

    /// A piece's lanes that lie equally far apart, of each.
    #[inline(always)]
    unsafe fn part<L: Lanes<T>>(&self, lanes: L, segments: &[Segment], part: Micropanel<T>) {
        let (block, level) = (self.block, Level::current());
        let between = block.plan.padded(block.columns.pieces) * block.kc;
        // SAFETY: the caller's promise.
        unsafe {
            if self.stride == 1 && self.len > 1 {
                return part.pack_crossed(level, segments, self.len, between);
            }
            for index in 0..self.len {
                let step = self.stride.wrapping_mul(index as isize);
                let source = part.source.wrapping_offset(step);
                let to = part.to.wrapping_add(index * between);
                Micropanel { source, to, ..part }.pack(lanes, level, segments);
            }
        }
    }

    /// Pads what was packed, and conjugates it.
    #[inline(always)]
    unsafe fn finish<L: Lanes<T>>(&self, vectors: L, piece: usize, conjugate: bool) {
        let (lanes, padded) = self.block.piece(piece);
        for index in 0..self.len {
            let to = self.target(index, piece);
            let packed = Micropanel { source: self.source, lanes, stride: 1, to, padded };
            // SAFETY: the lanes were packed there.
            unsafe {
                packed.pad(vectors, self.block.kc);
                if conjugate {
                    packed.conjugate(self.block.kc);
                }
            }
        }
    }

    /// Where a piece is packed.
    #[inline(always)]
    fn target(&self, index: usize, piece: usize) -> *mut T {
        self.packed.wrapping_add(self.block.packed_at(self.number + index, piece))
    }
}
