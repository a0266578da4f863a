//! Sources in rows: what is no row there is spread to one.

use crate::kernel::permute::Factor;
use crate::kernel::problem::{Tensor, Walk, count};
use crate::kernel::simd::Lanes;
use crate::kernel::spread::near::{Near, Permuted};
use crate::kernel::spread::plan::{MAX_WALKS, Plan, SOURCES, Side, Table, Walks};
use crate::scalar::Scalar;

/// A source, and the row that it is spread to.
pub struct Spread<'p, T> {
    pub source: Tensor<T>,
    pub side: Side,
    pub pattern: &'p Pattern<'p>,
    pub room: *mut T,
    /// From where the row was spread last, and how much of it.
    pub done: Option<(isize, usize)>,
}

impl<'p, T: Scalar> Spread<'p, T> {
    /// Whether its vectors may be permuted.
    pub fn is_near(&self) -> bool {
        self.pattern.near.is_some()
    }

    /// The row of `len` elements at an offset, to be permuted when it is read, if its vectors can be loaded.
    #[inline(always)]
    pub fn permuted(&self, offset: isize, len: usize) -> Option<Permuted<'p, T>> {
        let near = self.pattern.near.as_ref()?;
        let from = self.source.pointer.wrapping_offset(offset);
        let (end, conjugated) = (near.end(len)?, self.source.conjugated);
        Some(Permuted { near, from, end, conjugated, other: None, len })
    }

    /// What it is in the row of `len` elements at an offset.
    ///
    /// # Safety
    ///
    /// The row lies inside the source, and the room has [`ROW`] elements.
    #[inline(always)]
    pub unsafe fn row<L: Lanes<T>>(&mut self, lanes: L, offset: isize, len: usize) -> Factor<T> {
        let from = self.source.pointer.wrapping_offset(offset);
        let pointer = match self.side {
            Side::Table => {
                if self.done != Some((offset, len)) {
                    // SAFETY: the caller's promise.
                    unsafe { self.pattern.copy(lanes, from, len, self.room) };
                    self.done = Some((offset, len));
                }
                self.room.cast_const()
            }
            Side::One | Side::Row => from,
        };
        let splat = matches!(self.side, Side::One);
        Factor { pointer, splat, conjugated: self.source.conjugated }
    }
}

/// Where a row's elements are in a source.
pub struct Pattern<'t> {
    pub table: &'t Table,
    /// After how many elements it begins again.
    pub period: usize,
    /// Where vectors of them can be loaded and permuted.
    pub near: Option<Near>,
}

impl Pattern<'_> {
    /// Copies the first `len` elements.
    ///
    /// # Safety
    ///
    /// They lie inside the source, and there is room for as many; the pattern was made for elements of that type, and a row
    /// of that length.
    #[inline(always)]
    unsafe fn copy<T: Scalar, L: Lanes<T>>(
        &self,
        lanes: L,
        from: *const T,
        len: usize,
        to: *mut T,
    ) {
        // SAFETY: the caller's promise.
        unsafe {
            if !self.near.as_ref().is_some_and(|near| near.copy(lanes, from, len, to)) {
                self.copy_each(from, len, to);
            }
        }
    }

    /// The same, one by one.
    ///
    /// # Safety
    ///
    /// As for `copy`.
    #[inline(never)]
    unsafe fn copy_each<T: Copy>(&self, from: *const T, len: usize, to: *mut T) {
        // SAFETY: the caller's promise.
        unsafe {
            let mut done = self.period.min(len);
            for (at, offset) in self.table[..done].iter().enumerate() {
                to.add(at).write(*from.offset(*offset as isize));
            }
            while done < len {
                // What was written are whole periods.
                let more = done.min(len - done);
                core::ptr::copy_nonoverlapping(to.cast_const(), to.add(done), more);
                done += more;
            }
        }
    }
}

impl<T: Scalar> Plan<'_, T> {
    /// Copies the rows of such a source to `to`, and has it there from then on.
    ///
    /// # Safety
    ///
    /// There is room for as many elements as [`spread_once`](Self::spread_once) says.
    pub unsafe fn spread(&mut self, source: usize, pattern: &Pattern<'_>, to: *mut T) {
        let own = SOURCES[source];
        let mut step = self.lens[0] as isize;
        let mut copies = [self.outer, self.summed];
        for walk in copies.iter_mut().flat_map(|walks| &mut walks.walks[..walks.len]) {
            let stride = own(walk);
            let next = if stride == 0 { 0 } else { step };
            step *= if stride == 0 { 1 } else { walk.extent as isize };
            (walk.a, walk.b, walk.out) = (stride, 0, next);
            walk.extent = if stride == 0 { 1 } else { walk.extent };
        }
        let tensor = match (source, &mut self.problem.b) {
            (1, Some(b)) => b,
            _ => &mut self.problem.a,
        };
        let from = tensor.pointer;
        tensor.pointer = to.cast_const();
        let [rows, terms] = copies.each_ref().map(Walks::slice);
        let mut outer = Cursor::new(rows, 0);
        for _ in 0..count(rows) {
            let mut inner = Cursor::new(terms, 0);
            for _ in 0..count(terms) {
                let [which, inside] =
                    [copies[0].which(&outer.index), copies[1].which(&inner.index)];
                // Of the last piece, a row has fewer elements; if the source lacks its index, any row is as good.
                let len = self.lens[which.max(inside)];
                let offset = |at: usize| outer.offsets[at].wrapping_add(inner.offsets[at]);
                // SAFETY: rows lie inside the source, as the walks do; the caller promises the room.
                unsafe {
                    let to = to.offset(offset(2));
                    pattern.copy_each(from.wrapping_offset(offset(0)), len, to);
                }
                inner.step(terms);
            }
            outer.step(rows);
        }
        self.sides[source] = Side::Row;
        for (walks, copies) in [&mut self.outer, &mut self.summed].into_iter().zip(&copies) {
            for (walk, copy) in walks.walks.iter_mut().zip(&copies.walks[..copies.len]) {
                *(if source == 0 { &mut walk.a } else { &mut walk.b }) = copy.out;
            }
        }
    }
}

/// An index of walks, the last of which counts first, and its offsets in the tensors.
pub struct Cursor {
    pub index: [usize; MAX_WALKS],
    pub offsets: [isize; 3],
}

impl Cursor {
    /// Index number `number`.
    pub fn new(walks: &[Walk], mut number: usize) -> Self {
        let mut cursor = Self { index: [0; MAX_WALKS], offsets: [0; 3] };
        for (at, walk) in walks.iter().enumerate().rev() {
            cursor.index[at] = number % walk.extent;
            number /= walk.extent;
            cursor.advance(walk, cursor.index[at] as isize);
        }
        cursor
    }

    #[inline(always)]
    fn advance(&mut self, walk: &Walk, steps: isize) {
        for (offset, stride) in self.offsets.iter_mut().zip([walk.a, walk.b, walk.out]) {
            *offset = offset.wrapping_add(stride.wrapping_mul(steps));
        }
    }

    /// The next one; after the last the first.
    #[inline(always)]
    pub fn step(&mut self, walks: &[Walk]) {
        for (at, walk) in walks.iter().enumerate().rev() {
            self.index[at] += 1;
            if self.index[at] < walk.extent {
                return self.advance(walk, 1);
            }
            self.index[at] = 0;
            self.advance(walk, 1 - walk.extent as isize);
        }
    }
}
