//! The loops around tiles.

use core::mem::MaybeUninit;

use super::shape::Shape;
use super::tile::{Ahead, MOST, Registers, Spot, Tile};
use super::tiny;
use crate::kernel::gemm::{LINE_BYTES, prefetch};
use crate::kernel::problem::{Problem, Role};
use crate::kernel::simd::{Dispatch, Level};
use crate::kernel::transpose::transpose;
use crate::scalar::Scalar;

/// Bytes on the stack for a `b` whose vectors have to be put together: a 64×64 one of `f32`.
pub const ROOM_BYTES: usize = 16 << 10;

/// Summed indices of a tile that takes as long as to fetch a line, some 100 ns: 12 × 2 accumulators, one or two a
/// cycle.
const WORTH_FETCHING: usize = 32;

/// The room, on cache lines of its own.
#[repr(align(64))]
struct Room([MaybeUninit<u8>; ROOM_BYTES]);

/// A product of small matrices, one or many.
struct Product<'s, 'w, T> {
    shape: &'s Shape<'w>,
    tile: Tile<'s, 'w, T>,
    /// Where `b` is packed, if it is.
    room: Option<*mut T>,
}

/// Runs a product.
///
/// # Safety
///
/// What the walks reach lies inside the tensors, and the output is this thread's to write.
#[inline(always)]
pub unsafe fn run<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>) {
    // SAFETY: the caller's promise.
    unsafe {
        if shape.packs() {
            with_room(shape, problem);
        } else {
            around(shape, problem, None);
        }
    }
}

#[inline(never)]
unsafe fn with_room<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>) {
    let mut room = Room([MaybeUninit::uninit(); ROOM_BYTES]);
    // SAFETY: the caller's promise; `Shape` packs only what there is room for.
    unsafe { around(shape, problem, Some(room.0.as_mut_ptr().cast())) };
}

/// All loops. Every tile is compiled into this function, 110 KB of code, so there is one of it for each type.
#[inline(never)]
unsafe fn around<T: Scalar>(shape: &Shape<'_>, problem: &Problem<T>, room: Option<*mut T>) {
    let row_bytes = shape.lane.extent.wrapping_mul(size_of::<T>());
    let registers = Registers::new::<T>(row_bytes, T::Simd::PARTS);
    // SAFETY: the caller's promise.
    unsafe { Product::new(shape, problem, registers, room).run() };
}

impl<'s, 'w, T: Scalar> Product<'s, 'w, T> {
    #[inline(always)]
    fn new(
        shape: &'s Shape<'w>,
        problem: &'s Problem<T>,
        registers: Registers,
        room: Option<*mut T>,
    ) -> Self {
        let b = problem.b.unwrap_or(problem.a).pointer;
        let at = Spot { a: problem.a.pointer, b, out: problem.out };
        let k_b = [shape.k[0].b, shape.k[1].b];
        let lanes = shape.lane.extent;
        let ahead = [Ahead::none(at.a); 2];
        let tile = Tile { at, shape, k_b, repeats: 1, lanes, registers, ahead, problem };
        Self { shape, tile, room }
    }

    /// Walks what lies around the entries.
    #[inline(always)]
    unsafe fn run(&mut self) {
        let (walks, first) = (self.shape.outer(), self.tile.at);
        let count = walks.iter().fold(1, |count, walk| count * walk.extent);
        for number in 0..count {
            let (mut rest, mut at) = (number, first);
            for walk in walks {
                at = at.along(walk, rest % walk.extent);
                rest /= walk.extent;
            }
            // SAFETY: the caller's promise.
            unsafe { self.entries(at) };
        }
    }

    /// All entries: where one tile is a whole product, the tile repeats itself, of several entries if one
    /// has few rows.
    #[inline(always)]
    unsafe fn entries(&mut self, at: Spot<T>) {
        let (shape, registers) = (self.shape, self.tile.registers);
        // By what a thread's part has in common with the whole, of which it may be one entry: the choice decides how
        // sums are rounded.
        let batch = shape.entry.role == Role::Batch || shape.entry.extent > 1;
        let tiny = batch && shape.row.extent <= 3;
        // SAFETY: the caller's promise.
        if tiny && unsafe { tiny::run(shape, self.tile.problem, at) } {
            return;
        }
        let (rows, entries) = (shape.row.extent * registers.parts, shape.entry.extent);
        let wide = shape.lane.extent > registers.width;
        let single = shape.lane.extent <= 2 * registers.width
            && matches!(rows, 1..=4 | 6 | 8 | 12)
            && (!wide || rows <= registers.wide_rows);
        if entries > 1 && single && self.tile.is_direct() && self.room.is_none() {
            let done = match wide || rows > 4 {
                true => 0,
                // SAFETY: the caller's promise.
                false => unsafe { self.side_by_side(at, rows) },
            };
            (self.tile.at, self.tile.repeats) = (at.along(shape.entry, done), entries - done);
            // SAFETY: the caller's promise: one tile takes all rows.
            unsafe { self.tile.run(rows) };
            return;
        }
        for entry in 0..entries {
            // SAFETY: the caller's promise.
            unsafe {
                self.matrix(at.along(shape.entry, entry), at.along(shape.entry, entry + 1));
            }
        }
    }

    /// As many entries as go into whole tiles of up to 4 rows each; returns how many.
    #[inline(always)]
    unsafe fn side_by_side(&mut self, at: Spot<T>, rows: usize) -> usize {
        let entries = [1, MOST, MOST / 2, MOST / 3, MOST / 4][rows];
        (self.tile.at, self.tile.repeats) = (at, self.shape.entry.extent / entries);
        // SAFETY: the caller's promise.
        unsafe {
            match rows {
                1 => self.tile.update::<MOST, 1, 1>(),
                2 => self.tile.update::<{ MOST / 2 }, 2, 1>(),
                3 => self.tile.update::<{ MOST / 3 }, 3, 1>(),
                _ => self.tile.update::<{ MOST / 4 }, 4, 1>(),
            }
        }
        self.tile.repeats * entries
    }

    /// One product of two matrices; `next` is where the next ones are, if there are any.
    #[inline(always)]
    unsafe fn matrix(&mut self, at: Spot<T>, next: Spot<T>) {
        let (shape, registers) = (self.shape, self.tile.registers);
        let (rows, columns) = (shape.row.extent * registers.parts, shape.lane.extent);
        let (mut column, mut tiles) = (0, 0);
        while column < columns {
            let lanes = (columns - column).min(2 * registers.width);
            self.tile.lanes = lanes;
            let mut at = at.along(shape.lane, column);
            if let Some(room) = self.room {
                // SAFETY: the caller's promise.
                unsafe { self.pack(at.b, room) };
                at.b = room;
            }
            let mut row = 0;
            while row < rows {
                // Parts are 1 or 2: a division takes longer than all the rest.
                self.tile.at = at.along(shape.row, row >> (registers.parts - 1));
                self.tile.at.b = at.b;
                self.fetch_out(rows - row);
                self.look_ahead(next, tiles);
                tiles += 1;
                // SAFETY: the caller's promise.
                row += unsafe { self.tile.run(rows - row) };
            }
            column += lanes;
        }
    }

    /// Has the tile's lines of C fetched while it is multiplied, where the entry before did not: stores wait for each
    /// other's lines, and a batch writes new ones all the time.
    #[inline(always)]
    fn fetch_out(&self, left: usize) {
        let (shape, tile) = (self.shape, &self.tile);
        if !self.looks_ahead() || self.out_bytes() > 0 {
            return;
        }
        let rows = left.min(MOST) >> (tile.registers.parts - 1);
        let bytes = tile.lanes * size_of::<T>();
        for row in 0..rows as isize {
            let row = tile.at.out.wrapping_offset(shape.row.out.wrapping_mul(row)).cast::<u8>();
            (0..bytes).step_by(LINE_BYTES).for_each(|at| prefetch(row.wrapping_add(at)));
        }
    }

    /// Whether tiles fetch what the next entry needs.
    #[inline(always)]
    fn looks_ahead(&self) -> bool {
        self.shape.entry.extent > 1 && self.shape.k[1].extent >= WORTH_FETCHING
    }

    /// Bytes of an entry of C that the one before fetches: its tiles of two vectors, where each entry is one piece and
    /// follows the one before.
    #[inline(always)]
    fn out_bytes(&self) -> usize {
        let (row, lane, entry) = (&self.shape.row, &self.shape.lane, &self.shape.entry);
        let elements = row.extent * lane.extent;
        let dense = (1, lane.extent as isize, elements as isize);
        let wide = lane.extent > self.tile.registers.width;
        match wide && (lane.out, row.out, entry.out) == dense {
            true => elements * size_of::<T>(),
            false => 0,
        }
    }

    /// Has the tile fetch its share of what the next entry needs while it is multiplied: for each summed index a line of
    /// the sources, of `a` first, and one of C. Rows of small matrices are too short for the processor to see what comes
    /// next. (C in the same way, not where its tile begins: 1.05 to 1.1 times as fast on Emerald Rapids.)
    #[inline(always)]
    fn look_ahead(&mut self, next: Spot<T>, tile: usize) {
        let (shape, k) = (self.shape, self.shape.k[1].extent);
        let bytes = |entry: isize, free: usize| match entry.unsigned_abs() == free * k {
            true => free * k * size_of::<T>(),
            false => 0,
        };
        if !self.looks_ahead() {
            return;
        }
        let of_a = bytes(shape.entry.a, shape.row.extent);
        let of_b = bytes(shape.entry.b, shape.lane.extent);
        let at = tile * k * LINE_BYTES;
        let line = |first: *const T, at: usize| Ahead {
            at: first.cast::<u8>().wrapping_add(at),
            bytes: LINE_BYTES,
        };
        let none = Ahead::none(self.tile.at.a);
        let sources = match at < of_a {
            true => line(next.a, at),
            false if at < of_a + of_b => line(next.b, at - of_a),
            false => none,
        };
        let out = if at < self.out_bytes() { line(next.out.cast_const(), at) } else { none };
        self.tile.ahead = [sources, out];
    }

    /// Puts a panel of `b` together to vectors, and turns the tile to them.
    #[inline(always)]
    unsafe fn pack(&mut self, b: *const T, room: *mut T) {
        let (shape, lanes) = (self.shape, self.tile.lanes);
        let padded = lanes.next_multiple_of(self.tile.registers.width);
        let mut to = room;
        for outer in 0..shape.k[0].extent as isize {
            let b = b.wrapping_offset(shape.k[0].b.wrapping_mul(outer));
            let (count, stride) = (shape.k[1].extent, shape.lane.b);
            // SAFETY: the caller's promise.
            unsafe {
                if shape.k[1].b == 1 {
                    transpose(Level::current(), b, stride, to, padded as isize, lanes, count);
                } else {
                    self.gather(b, to, padded);
                }
            }
            to = to.wrapping_add(count * padded);
        }
        let inner = padded as isize;
        self.tile.k_b = [inner.wrapping_mul(shape.k[1].extent as isize), inner];
    }

    /// The inner summed indices of a panel, element by element.
    #[inline(always)]
    unsafe fn gather(&self, b: *const T, to: *mut T, padded: usize) {
        let shape = self.shape;
        for inner in 0..shape.k[1].extent {
            let b = b.wrapping_offset(shape.k[1].b.wrapping_mul(inner as isize));
            for lane in 0..self.tile.lanes {
                let from = b.wrapping_offset(shape.lane.b.wrapping_mul(lane as isize));
                // SAFETY: the caller's promise.
                unsafe { to.wrapping_add(inner * padded + lane).write(*from) };
            }
        }
    }
}
