//! The innermost loops: sums of products with nothing but vectors.

use crate::kernel::gemm::LINE_BYTES;
use crate::kernel::gemm::{Arithmetic, Caches, prefetch_l2};
use crate::kernel::reduce::shape::Form;
use crate::kernel::reduce::streams::{Group, ONE, Run, SHARED, STREAMS, SWEPT, TWO};
use crate::kernel::simd::{Job, Lanes};
use crate::scalar::Scalar;

/// A source of a leaf: its first element, and its strides.
#[derive(Clone, Copy, Debug)]
pub struct Source<T> {
    /// The element of the first lane, row and column.
    pub pointer: *const T,
    /// From lane to lane: 1, or 0 for a `b` that every lane of a [`Form::Sweep`] has in common.
    pub lane: isize,
    /// From row to row.
    pub row: isize,
    /// From column to column.
    pub column: isize,
}

impl<T: Copy> Source<T> {
    /// The source from a row and a column on.
    #[inline(always)]
    pub fn at(self, row: usize, column: usize) -> Self {
        let row = self.row.wrapping_mul(row as isize);
        let column = self.column.wrapping_mul(column as isize);
        Self { pointer: self.pointer.wrapping_offset(row.wrapping_add(column)), ..self }
    }

    /// Where a lane is.
    #[inline(always)]
    pub fn lane(self, lane: usize) -> *const T {
        self.pointer.wrapping_offset(self.lane.wrapping_mul(lane as isize))
    }

    /// The first lane of each of `R` rows.
    #[inline(always)]
    fn rows<const R: usize>(self) -> [*const T; R] {
        let mut rows = [self.pointer; R];
        for (row, pointer) in rows.iter_mut().enumerate() {
            *pointer = self.at(row, 0).pointer;
        }
        rows
    }
}

/// Sums of products over a box of lanes, rows and columns, added to `sums`.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<T> {
    /// What is summed.
    pub form: Form,
    /// The sums: `[column][row]` of [`Form::Dots`], `[column][lane]` of [`Form::Sweep`].
    pub sums: *mut T,
    /// How many lanes.
    pub lanes: usize,
    /// How many rows.
    pub rows: usize,
    /// How many columns: 1 where `a` is the only source.
    pub columns: usize,
    /// The source that does not vary from column to column.
    pub a: Source<T>,
    /// The other one; `a` again where there is none.
    pub b: Source<T>,
    /// Whether there is another one.
    pub two: bool,
    /// Whether rows of [`Form::Dots`] are taken one after the other.
    pub apart: bool,
    /// Whether rows that are taken at a time lie far apart, so that each stream goes on where it was
    /// when the next rows are read.
    pub spread: bool,
    /// Whether `b` is conjugated.
    pub conjugated: bool,
}

/// Vectors of a row from which those before the first aligned one are worth two that are shorter.
const WORTH_ALIGNING: usize = 8;

/// Turns whose rows are taken together at most. (Measured on Zen 4, 50000×784 by 784×10 in `f32`: 4 and 8 take a ninth less
/// than 1 or 16.)
const TOGETHER: usize = 4;

/// How rows are taken in turns.
#[derive(Clone, Copy)]
struct Turns {
    /// Turns of several rows; each of the others has one.
    groups: usize,
    /// How many rows these have.
    several: usize,
    /// From the first row of such a turn to the next one's.
    step: usize,
    /// From row to row of a turn.
    apart: usize,
    /// All turns.
    count: usize,
}

/// The rows of a turn.
struct Rows {
    first: usize,
    apart: usize,
    /// Whether they are several, or one.
    whole: bool,
}

impl Turns {
    #[inline(always)]
    fn rows(self, turn: usize) -> Rows {
        match turn.checked_sub(self.groups) {
            None => Rows { first: turn * self.step, apart: self.apart, whole: true },
            Some(single) => {
                Rows { first: self.groups * self.several + single, apart: 1, whole: false }
            }
        }
    }
}

impl<T: Scalar> Job<T> for Leaf<T> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // SAFETY: whoever makes a leaf promises that its box lies inside sources and sums.
        unsafe {
            match self.form {
                Form::Dots => self.dots(arithmetic.whole()),
                Form::Sweep => self.sweep(arithmetic.whole()),
            }
        }
    }
}

impl<T: Scalar> Leaf<T> {
    /// The leaf from a row and a column on; `sums` stays.
    #[inline(always)]
    fn at(self, row: usize, column: usize) -> Self {
        Self { a: self.a.at(row, 0), b: self.b.at(row, column), ..self }
    }

    /// The rows in turns: `several` at a time, then one at a time.
    #[inline(always)]
    fn turns(&self, several: usize) -> Turns {
        let groups = if self.apart { 0 } else { self.rows / several };
        let (step, apart) = if self.spread { (1, groups) } else { (several, 1) };
        Turns { groups, several, step, apart, count: groups + self.rows - groups * several }
    }

    /// The leaf with rows so far apart.
    #[inline(always)]
    fn spaced(self, apart: usize) -> Self {
        let spaced =
            |source: Source<T>| Source { row: source.row.wrapping_mul(apart as isize), ..source };
        Self { a: spaced(self.a), b: spaced(self.b), ..self }
    }

    /// `sums[column][lane] += Σ row: a[row, lane] · b[row, lane, column]`.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn sweep<L: Lanes<T>>(self, lanes: L) {
        let turns = self.turns(SWEPT);
        for turn in 0..turns.count {
            let Rows { first, apart, whole } = turns.rows(turn);
            // Columns inside, so that they find the rows in the L1 cache.
            for column in 0..self.columns {
                let strip = Self {
                    sums: self.sums.wrapping_add(column * self.lanes),
                    ..self.at(first, column).spaced(apart)
                };
                // SAFETY: the leaf's promise.
                unsafe {
                    match whole {
                        true => strip.add_rows::<L, SWEPT>(lanes),
                        false => strip.add_rows::<L, 1>(lanes),
                    }
                }
            }
        }
    }

    /// `R` rows of one column.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn add_rows<L: Lanes<T>, const R: usize>(self, lanes: L) {
        // SAFETY: the leaf's promise.
        unsafe {
            match (self.two, self.b.lane) {
                (false, _) => self.strip::<L, R, ONE>(lanes),
                (true, 0) => self.strip::<L, R, SHARED>(lanes),
                (true, _) => self.strip::<L, R, TWO>(lanes),
            }
        }
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn strip<L: Lanes<T>, const R: usize, const MODE: u8>(self, lanes: L) {
        let (a, b) = (self.a.rows::<R>(), self.b.rows::<R>());
        let mut group =
            Group::<T, L, R> { lanes, a, b, factors: [lanes.splat(T::ZERO); R], conjugated: false };
        if MODE == SHARED {
            for (to, from) in group.factors.iter_mut().zip(b) {
                // SAFETY: the leaf's promise.
                let factor = unsafe { *from };
                let factor = if self.conjugated { factor.conjugate() } else { factor };
                *to = lanes.splat(factor);
            }
        } else {
            group.conjugated = self.conjugated;
        }
        let mut at = self.before_aligned::<L>();
        // SAFETY: the leaf's promise: `lanes` elements of every row and of the sums.
        unsafe {
            if at > 0 {
                let sum = group.sum::<MODE, false>(0, at);
                lanes.store(self.sums, at, lanes.add(lanes.load_partial(self.sums, at), sum));
            }
            while at + L::WIDTH <= self.lanes {
                let sums = self.sums.add(at);
                let sum = group.sum::<MODE, true>(at, L::WIDTH);
                lanes.store(sums, L::WIDTH, lanes.add(lanes.load(sums), sum));
                at += L::WIDTH;
            }
            if at < self.lanes {
                let (sums, n) = (self.sums.add(at), self.lanes - at);
                let sum = group.sum::<MODE, false>(at, n);
                lanes.store(sums, n, lanes.add(lanes.load_partial(sums, n), sum));
            }
        }
    }

    /// Lanes before the first vector that begins where a multiple of its length does, if enough others follow and all rows have as
    /// many: vectors that lie across two lines take longer to read. (Measured on Zen 4 as in [`begin`]: 98 and 89 GB/s. Dots gain
    /// nothing.)
    ///
    /// [`begin`]: crate::kernel::reduce::cascade::Buffers::begin
    #[inline(always)]
    fn before_aligned<L: Lanes<T>>(&self) -> usize {
        let size = size_of::<T>().max(1);
        let (row, vector) = (self.a.row.unsigned_abs().wrapping_mul(size), L::WIDTH * size);
        let ahead = self.a.pointer.addr().wrapping_neg() % vector;
        let suits = row.is_multiple_of(vector) && ahead.is_multiple_of(size);
        if suits && self.lanes >= WORTH_ALIGNING * L::WIDTH { ahead / size } else { 0 }
    }

    /// `sums[column][row] += Σ lane: a[row, lane] · b[row, column, lane]`.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn dots<L: Lanes<T>>(self, lanes: L) {
        let (turns, tiled) = (self.turns(STREAMS), self.tiled::<L>());
        let several = tiled > 0 && Self::tile_of::<L>(tiled) < tiled;
        let together = if several { self.together() } else { 1 };
        let mut turn = 0;
        while turn < turns.count {
            let whole = turn < turns.groups;
            let end = if whole { (turn + together).min(turns.groups) } else { turns.count };
            // SAFETY: the leaf's promise.
            unsafe {
                if tiled > 0 {
                    let last = if whole { end * STREAMS } else { self.rows };
                    self.tiles(lanes, turn * STREAMS, last);
                }
                // No closures: each would be a function without the instruction set's features.
                for turn in turn..if tiled < self.columns { end } else { turn } {
                    self.streamed(lanes, turns.rows(turn), tiled);
                }
            }
            turn = end;
        }
    }

    /// The same for a turn's rows and the columns from `first` on.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn streamed<L: Lanes<T>>(self, lanes: L, rows: Rows, first: usize) {
        for column in first..self.columns {
            let sums = self.sums.wrapping_add(column * self.rows + rows.first);
            // SAFETY: the leaf's promise.
            unsafe {
                let at = self.at(rows.first, column).spaced(rows.apart);
                let vectors = at.streams(lanes, rows.whole);
                let vectors = &vectors[..if rows.whole { STREAMS } else { 1 }];
                add(lanes, sums, rows.apart, vectors);
            }
        }
    }

    /// The same for the rows from `first` to `last`, which lie next to each other where there are several columns, and
    /// the first columns, an even number of them: in tiles of 4 rows. What these fetch of the rows after them is in order,
    /// so that the processor goes along.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn tiles<L: Lanes<T>>(self, lanes: L, first: usize, last: usize) {
        let tiled = self.tiled::<L>();
        let lines = self.lines_ahead(tiled);
        let mut line = self.at(last, 0).a.pointer.cast::<u8>();
        let mut column = 0;
        while column < tiled {
            let columns = Self::tile_of::<L>(tiled - column);
            for row in (first..last).step_by(4) {
                let at = self.at(row, column);
                let sums = self.sums.wrapping_add(column * self.rows + row);
                let ahead = Ahead { line, lines: lines * columns / 2, each: 0 };
                let own = [4.min(last - row), columns.min(self.columns - column)];
                // SAFETY: the leaf's promise.
                unsafe {
                    match columns {
                        6 => at.add_tile::<L, 6>(lanes, sums, own, ahead),
                        4 => at.add_tile::<L, 4>(lanes, sums, own, ahead),
                        _ => at.add_tile::<L, 2>(lanes, sums, own, ahead),
                    }
                }
                line = line.wrapping_add(ahead.lines * LINE_BYTES);
            }
            column += columns;
        }
    }

    /// Columns that tiles have, an even number of them: of an odd number the last one counts twice, if there are registers
    /// for tiles of more than two; rows are read once less for it.
    #[inline(always)]
    fn tiled<L: Lanes<T>>(&self) -> usize {
        let twice = L::REGISTERS >= 32 && T::IS_REAL && self.columns > 2;
        if twice { self.columns.next_multiple_of(2) } else { self.columns / 2 * 2 }
    }

    /// Columns of the next tile of those left.
    #[inline(always)]
    fn tile_of<L: Lanes<T>>(left: usize) -> usize {
        match left {
            6.. if L::REGISTERS >= 32 && T::IS_REAL && left != 8 => 6,
            4.. if L::REGISTERS >= 32 => 4,
            _ => 2,
        }
    }

    /// How many turns are taken together: one, whose rows stay in L1 while all columns pass by; or, where there is no room
    /// for that, some whose rows are at home in L2, so that a tile's columns stay in L1 for all of them.
    #[inline(always)]
    fn together(&self) -> usize {
        let caches = Caches::current();
        let bytes = |rows: usize| rows.saturating_mul(self.lanes * size_of::<T>()).max(1);
        match bytes(STREAMS + self.columns) <= caches.l1_bytes * 3 / 4 {
            true => 1,
            false => (caches.l2_bytes / 8 / bytes(STREAMS)).clamp(1, TOGETHER),
        }
    }

    /// How many lines are fetched for each two of so many columns, for four rows: their share of the next rows, which the
    /// processor does not see coming while it goes through these again and again.
    #[inline(always)]
    fn lines_ahead(&self, columns: usize) -> usize {
        let row = self.a.row.unsigned_abs();
        if row >= 2 * self.lanes {
            return 0;
        }
        row * STREAMS * size_of::<T>() / (LINE_BYTES * columns.max(1))
    }

    /// One column's sums of [`STREAMS`] rows; or of one row, as the first of them.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn streams<L: Lanes<T>>(self, lanes: L, rows: bool) -> [L::Vector; STREAMS] {
        let shared = rows && self.b.row == 0;
        // The streams of one row are its vectors, in turns.
        let step = if rows { L::WIDTH } else { STREAMS * L::WIDTH };
        let streams = |source: Source<T>| match rows {
            true => source.rows(),
            false => Source { row: L::WIDTH as isize, ..source }.rows(),
        };
        let run = Run::<T, L, STREAMS> {
            lanes,
            a: streams(self.a),
            b: streams(self.b),
            step,
            whole: self.lanes / step,
            tail: if rows { self.lanes % step } else { 0 },
            conjugated: self.conjugated,
        };
        // SAFETY: the leaf's promise.
        unsafe {
            let mut sums = match (self.two, shared) {
                (false, _) => run.sum::<ONE>(),
                (true, false) => run.sum::<TWO>(),
                (true, true) => run.sum::<SHARED>(),
            };
            if !rows {
                sums[0] = lanes.add(sums[0], self.rest(lanes, run.whole * step));
                for half in [4, 2, 1] {
                    for at in 0..half {
                        sums[at] = lanes.add(sums[at], sums[at + half]);
                    }
                }
            }
            sums
        }
    }

    /// The sum of one row's lanes from `from` on, less than [`STREAMS`] vectors.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn rest<L: Lanes<T>>(self, lanes: L, from: usize) -> L::Vector {
        let run = Run::<T, L, 1> {
            lanes,
            a: [self.a.pointer.wrapping_add(from)],
            b: [self.b.pointer.wrapping_add(from)],
            step: L::WIDTH,
            whole: (self.lanes - from) / L::WIDTH,
            tail: self.lanes % L::WIDTH,
            conjugated: self.conjugated,
        };
        // SAFETY: the leaf's promise.
        let [sum] = unsafe { if self.two { run.sum::<TWO>() } else { run.sum::<ONE>() } };
        sum
    }

    /// Adds up 4 rows × `C` columns, of which the first ones are its own, and the last of these stand for the others: `C`,
    /// which is even. Six columns, whose 24 sums, 4 vectors of `a` and one of `b` fill
    /// 29 of 32 registers, read `a` a third as often as two, and leave 24 FMAs for an element of L2 to arrive. (Complex
    /// products need registers of their own: with six columns they take 1.3 to 1.9 times as long as with two, with four
    /// 0.85 to 1.)
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn add_tile<L: Lanes<T>, const C: usize>(
        self,
        lanes: L,
        sums: *mut T,
        own: [usize; 2],
        mut ahead: Ahead,
    ) {
        let (mut a, mut column) = ([self.a.pointer; 4], [self.b.pointer; C]);
        for (row, pointer) in a.iter_mut().enumerate() {
            *pointer = self.a.at(row.min(own[0] - 1), 0).pointer;
        }
        for (number, pointer) in column.iter_mut().enumerate() {
            *pointer = self.b.at(0, number.min(own[1] - 1)).pointer;
        }
        let mut vectors = [[lanes.splat(T::ZERO); 4]; C];
        ahead.each = (ahead.lines / (self.lanes / L::WIDTH).max(1)).max(1);
        let mut at = 0;
        // SAFETY: the leaf's promise.
        unsafe {
            while at + L::WIDTH <= self.lanes {
                ahead.fetch();
                self.add_products::<L, C, true>(lanes, a, column, at, &mut vectors);
                at += L::WIDTH;
            }
            if at < self.lanes {
                self.add_products::<L, C, false>(lanes, a, column, at, &mut vectors);
            }
            // The rest comes while lanes are added up.
            ahead.each = ahead.lines;
            ahead.fetch();
            // Of a copy: what a loop counts through lies in memory, which the sums above had better not.
            let (settled, mut added) = (vectors, [[T::ZERO; 4]; C]);
            for (at, vectors) in settled.as_flattened().chunks_exact(STREAMS).enumerate() {
                if let Some(vectors) = vectors.as_array() {
                    let sums = lanes.sums_of_eight(vectors);
                    added.as_flattened_mut()[at * STREAMS..][..STREAMS].copy_from_slice(&sums);
                }
            }
            for (column, added) in added.iter().enumerate().take(own[1]) {
                let sums = sums.wrapping_add(column * self.rows);
                for (row, sum) in added.iter().enumerate().take(own[0]) {
                    let to = sums.wrapping_add(row);
                    to.write((*to).plus(*sum));
                }
            }
        }
    }

    /// The products of a vector of each row and column of a tile, of the lanes from `at` on.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn add_products<L: Lanes<T>, const C: usize, const WHOLE: bool>(
        self,
        lanes: L,
        a: [*const T; 4],
        b: [*const T; C],
        at: usize,
        sums: &mut [[L::Vector; 4]; C],
    ) {
        let n = if WHOLE { L::WIDTH } else { self.lanes - at };
        let load = |from: *const T| {
            let from = from.wrapping_add(at);
            // SAFETY: the leaf's promise.
            unsafe { if WHOLE { lanes.load(from) } else { lanes.load_partial(from, n) } }
        };
        let a = [load(a[0]), load(a[1]), load(a[2]), load(a[3])];
        for (sums, b) in sums.iter_mut().zip(b) {
            let b = if self.conjugated { lanes.conjugate(load(b)) } else { load(b) };
            for row in 0..4 {
                sums[row] = lanes.mul_add(a[row], b, sums[row]);
            }
        }
    }
}

/// Cache lines that are fetched ahead of their use.
#[derive(Clone, Copy)]
struct Ahead {
    line: *const u8,
    lines: usize,
    /// How many of them at a time.
    each: usize,
}

impl Ahead {
    /// Some of them.
    #[inline(always)]
    fn fetch(&mut self) {
        for _ in 0..self.each.min(self.lines) {
            prefetch_l2(self.line);
            self.line = self.line.wrapping_add(LINE_BYTES);
            self.lines -= 1;
        }
    }
}

/// Adds the sums of the vectors' lanes to elements that lie `apart`.
///
/// # Safety
///
/// All that it reads and writes lies inside the sources and the sums.
#[inline(always)]
unsafe fn add<T: Scalar, L: Lanes<T>>(lanes: L, sums: *mut T, apart: usize, vectors: &[L::Vector]) {
    let add = |number: usize, sum: T| {
        // SAFETY: the leaf's promise.
        unsafe {
            let to = sums.add(number * apart);
            to.write((*to).plus(sum));
        }
    };
    if let Some(vectors) = vectors.as_array::<STREAMS>() {
        for (number, sum) in lanes.sums_of_eight(vectors).into_iter().enumerate() {
            add(number, sum);
        }
    } else {
        for (number, vector) in vectors.iter().enumerate() {
            add(number, lanes.sum(*vector));
        }
    }
}
