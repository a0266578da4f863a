//! The long index in chunks, what lies badly being copied.

use super::inner::Inner;
use super::shape::Shape;
use super::tile::{Source, Target, Tiles};
use crate::kernel::gemm::Caches;
use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::level::Level;
use crate::kernel::problem::{Merge, Problem, Walk};
use crate::kernel::simd::{Dispatch, width_at};
use crate::scalar::Scalar;

/// How the long index is run through.
pub(super) struct Chunks<'s, T> {
    shape: &'s Shape,
    problem: Problem<T>,
    level: Level,
    /// Elements of a vector.
    width: usize,
    a: Part,
    b: Part,
    out: Part,
    /// Lanes of a chunk, and elements between rows of its copies.
    lanes: usize,
    pitch: usize,
}

/// A tensor's part in a chunk.
#[derive(Clone, Copy)]
struct Part {
    inner: Inner,
    /// Whether it is copied.
    copied: bool,
}

/// Bytes of half a page, from which on rows are as good as in pages of their own.
const APART_BYTES: usize = 2048;

/// Pages of 4 KiB that the first level of a TLB keeps: 64 or more on any CPU of the last ten years.
const PAGES: usize = 64;

/// Rows that far apart, or a multiple of it, share 4 sets of an L1 cache of 64, of 8 ways or more.
const SETS_BYTES: usize = 1024;

/// Lines of 4 sets of 8 ways, a quarter of them: there are three tensors.
const LINES: usize = 8;

/// Lines of the output that are copied at most: half of L1. More would push the sources out, to be written once.
const MOST_SUMS: usize = 256;

/// Bytes of a row that are copied at a time where a chunk does not stay in L1: four lines, for which a page is
/// found once.
const ROW_BYTES: usize = 256;

/// Indices beside the long one, with their strides in a tensor.
fn of(walks: [Walk; 4], stride: impl Fn(&Walk) -> isize) -> [(usize, isize); 4] {
    walks.map(|walk| (walk.extent, stride(&walk)))
}

impl<'s, T: Scalar> Chunks<'s, T> {
    pub fn new(shape: &'s Shape, problem: &Problem<T>, level: Level) -> Self {
        // SAFETY: the level is at most the current one: `run` makes it of that.
        let width = unsafe { width_at::<T>(level) };
        let &Shape { lane, both, rows, columns, entries, k: [k0, k1], .. } = shape;
        let one = Walk { extent: 1, ..rows };
        let a = of([entries, rows, k0, k1], |walk| walk.a);
        let b = of([entries, columns, k0, k1], |walk| walk.b);
        let out = of([entries, rows, columns, one], |walk| walk.out);
        let sums = out.into_iter().fold(1, |sums: usize, index| sums.saturating_mul(index.0));
        let meet_out = both && sums <= MOST_SUMS && meet::<T>(out);
        let conjugated = problem.b.is_some_and(|b| b.conjugated);
        let part = |lane: isize, indices, copied: bool| Part {
            inner: Inner::new(lane, indices),
            copied: copied || lane != 1,
        };
        let (meet_a, meet_b) = (both && meet::<T>(a), both && meet::<T>(b));
        let a = Part { copied: both && (lane.a != 1 || meet_a), ..part(lane.a, a, false) };
        let a = Part { copied: a.copied || problem.a.conjugated, ..a };
        let b = part(lane.b, b, meet_b || conjugated);
        let out = part(lane.out, out, meet_out || problem.merge != Merge::Assign);
        let mut chunks =
            Self { shape, problem: *problem, level, width, a, b, out, lanes: 0, pitch: 0 };
        chunks.set_lanes();
        chunks
    }

    /// As many lanes as half of L1 has room for, the copies together; or some lines of each row, that stay in L2.
    fn set_lanes(&mut self) {
        let whole = self.shape.lane.extent / self.width * self.width;
        let copies = |part: &Part| if part.copied { part.inner.rows } else { 0 };
        let a = if self.shape.both { copies(&self.a) } else { 0 };
        let rows = a + copies(&self.b) + copies(&self.out);
        let bytes = rows.saturating_mul(size_of::<T>()).max(1);
        let caches = Caches::current();
        let four = 4 * self.width;
        let near = caches.l1_bytes / 2 / bytes / four * four;
        let few = (ROW_BYTES / size_of::<T>().max(1)).next_multiple_of(self.width);
        let far = (caches.l2_bytes / 2 / bytes / self.width * self.width)
            .clamp(self.width, few.max(self.width));
        let lanes = match (rows, near) {
            (0, _) => whole,
            (_, 0) if self.shape.both => far,
            (_, 0) => four,
            _ => near,
        };
        self.lanes = lanes.min(whole).max(self.width);
        // An odd number of vectors, so that rows begin in all sets of a cache.
        self.pitch = ((self.lanes / self.width) | 1) * self.width;
    }

    /// Elements of the copies, or of those of less than a vector, for which everything is copied but what is broadcast.
    pub fn room(&self) -> usize {
        let rows = |part: &Part, all: bool| if all || part.copied { part.inner.rows } else { 0 };
        let room = |all: bool, pitch: usize| {
            let rows = rows(&self.b, all).saturating_add(rows(&self.out, all));
            let a = self.room_of_a(all && self.shape.both || self.a.copied, pitch);
            rows.saturating_mul(pitch).saturating_add(a)
        };
        let ends = !self.shape.lane.extent.is_multiple_of(self.width);
        let whole = room(false, self.pitch);
        if ends { whole.max(room(true, self.width)) } else { whole }
    }

    /// Elements of the copy of `a`: rows, or one element of each, and what makes them whole vectors.
    fn room_of_a(&self, copied: bool, pitch: usize) -> usize {
        match (copied, self.shape.both) {
            (false, _) => 0,
            (true, true) => self.a.inner.rows.saturating_mul(pitch),
            (true, false) => self.a.inner.rows.next_multiple_of(self.width),
        }
    }

    /// Runs all of it.
    ///
    /// # Safety
    ///
    /// What the walks reach lies inside the tensors, and the output is this thread's to write.
    pub unsafe fn run(&self) {
        let room = Scratch::new::<T>(self.room());
        let outer = self.shape.around();
        let count = outer.iter().fold(1, |count, walk| count * walk.extent);
        let lanes = self.shape.lane.extent;
        let whole = lanes / self.width * self.width;
        for number in 0..count {
            let (mut rest, mut at) = (number, [0_isize; 3]);
            for walk in outer {
                let index = (rest % walk.extent) as isize;
                rest /= walk.extent;
                for (at, stride) in at.iter_mut().zip([walk.a, walk.b, walk.out]) {
                    *at = at.wrapping_add(stride.wrapping_mul(index));
                }
            }
            // SAFETY: the caller's promise.
            unsafe {
                for from in (0..whole).step_by(self.lanes) {
                    self.chunk(at, from, self.lanes.min(whole - from), room.pointer());
                }
                if whole < lanes {
                    self.chunk(at, whole, lanes - whole, room.pointer());
                }
            }
        }
    }

    /// Some lanes: whole vectors, or less than one.
    ///
    /// # Safety
    ///
    /// As for `run`, and the room is large enough for copies.
    unsafe fn chunk(&self, at: [isize; 3], from: usize, lanes: usize, room: *mut T) {
        let Shape { lane, both, rows, columns, entries, k: [k0, k1], .. } = *self.shape;
        let place = |at: isize, stride: isize| at.wrapping_add(stride.wrapping_mul(from as isize));
        let first_a = self.problem.a.pointer.wrapping_offset(place(at[0], lane.a));
        let b = self.problem.b.unwrap_or(self.problem.a);
        let first_b = b.pointer.wrapping_offset(place(at[1], lane.b));
        let first_out = self.problem.out.wrapping_offset(place(at[2], lane.out));
        let part = lanes < self.width;
        let pitch = if part { self.width } else { self.pitch };
        let k = [k0.extent, k1.extent];
        let copied_a = self.a.copied || part && both;
        let copied_b = self.b.copied || part;
        let rows_of = |part: &Part, copied: bool| if copied { part.inner.rows } else { 0 };
        let room_b = room.wrapping_add(self.room_of_a(copied_a, pitch));
        let room_out = room_b.wrapping_add(rows_of(&self.b, copied_b) * pitch);
        let a = match copied_a {
            false => Source { at: first_a, entry: entries.a, row: rows.a, k: [k0.a, k1.a] },
            true => {
                let (pitch, lanes) = if both { (pitch, lanes) } else { (1, 1) };
                let conjugated = self.problem.a.conjugated;
                // SAFETY: the caller's promise.
                unsafe { self.copy(self.a, first_a, (room, pitch), lanes, conjugated) };
                copied(room, rows.extent, k, pitch)
            }
        };
        let b = match copied_b {
            false => Source { at: first_b, entry: entries.b, row: columns.b, k: [k0.b, k1.b] },
            true => {
                // SAFETY: the caller's promise.
                unsafe { self.copy(self.b, first_b, (room_b, pitch), lanes, b.conjugated) };
                copied(room_b, columns.extent, k, pitch)
            }
        };
        let copied_out = self.out.copied || part;
        let out = if copied_out {
            let (column, row) = (pitch as isize, (pitch * columns.extent) as isize);
            Target { at: room_out, entry: row * rows.extent as isize, row, column }
        } else {
            Target { at: first_out, entry: entries.out, row: rows.out, column: columns.out }
        };
        let tiles = Tiles {
            a,
            b,
            out,
            entries: entries.extent,
            rows: rows.extent,
            columns: columns.extent,
            k,
            vectors: lanes.div_ceil(self.width),
            splat: !both,
        };
        // SAFETY: the CPU has the level, and the caller's promise.
        unsafe {
            T::Simd::dispatch_at(self.level, tiles);
            if copied_out {
                let from = (room_out.cast_const(), pitch);
                self.out.inner.unpack(self.level, from, first_out, lanes, self.problem.merge);
            }
        }
    }

    /// Copies a part; less than a vector is filled up with zeros.
    ///
    /// # Safety
    ///
    /// As for `chunk`.
    unsafe fn copy(
        &self,
        part: Part,
        from: *const T,
        (to, pitch): (*mut T, usize),
        lanes: usize,
        conjugated: bool,
    ) {
        let rows = part.inner.rows;
        // SAFETY: the caller's promise.
        unsafe {
            if lanes < self.width {
                (0..rows * pitch).for_each(|at| to.wrapping_add(at).write(T::ZERO));
            }
            part.inner.pack(self.level, from, (to, pitch), lanes);
            for row in (0..rows).filter(|_| conjugated) {
                for at in 0..lanes {
                    let at = to.wrapping_add(row * pitch + at);
                    at.write((*at).conjugate());
                }
            }
        }
    }
}

/// A copy as a source: rows (or columns) of summed indices.
fn copied<T>(at: *const T, rows: usize, k: [usize; 2], pitch: usize) -> Source<T> {
    let inner = pitch as isize;
    let outer = inner * k[1] as isize;
    let row = outer * k[0] as isize;
    Source { at, entry: row * rows as isize, row, k: [outer, inner] }
}

/// Whether lines had better be copied, some of each row at a time: each is in a page of its own, more than the TLB
/// keeps; or all are in the same few sets of L1.
fn meet<T>(indices: [(usize, isize); 4]) -> bool {
    let own = || indices.iter().filter(|index| index.0 > 1);
    let lines = own().fold(1, |lines: usize, index| lines.saturating_mul(index.0));
    let bytes = |stride: isize| stride.unsigned_abs().saturating_mul(size_of::<T>());
    let apart = own().all(|index| bytes(index.1) >= APART_BYTES);
    let sets = own().all(|index| bytes(index.1).is_multiple_of(SETS_BYTES));
    lines > PAGES && apart || lines > LINES && sets
}
