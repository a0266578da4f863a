//! Microtiles: the loops around the micro-kernel, and what becomes of its sums.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and vectors of a microtile count through several arrays and addresses at once"
)]

use core::array;
use core::mem::MaybeUninit;

use super::arithmetic::{Arithmetic, Conjugated};
use super::broad::Form;
use super::pack::{Micropanel, Segment};
use super::prefetch::prefetch;
use super::streamed::Coming;
use super::strips::Strips;
use super::sum::{Ahead, Sum, UNROLLED_PACKED, steps};
use crate::kernel::problem::Merge;
use crate::kernel::simd::{Lanes, Level};
use crate::kernel::transpose::transpose;
use crate::pointer::{Accumulate, Assign, Out, Update};
use crate::scalar::Scalar;

/// A row of C: where its elements of `a` begin, and where it lies in C.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Offset into `a` where it lies, in elements.
    pub a: isize,
    /// Offset into C, in elements.
    pub out: isize,
}

/// Some columns of C, at most two vectors: where their elements of `b` begin, where they lie in C.
#[derive(Clone, Copy, Debug)]
pub struct Panel {
    /// Offset into `b`, in elements.
    pub b: isize,
    /// Offset into C, in elements.
    pub out: isize,
    /// How many columns.
    pub width: usize,
}

/// Offsets that are added to all rows and panels.
#[derive(Clone, Copy, Debug, Default)]
pub struct Entry {
    /// Into `a`.
    pub a: isize,
    /// Into `b`.
    pub b: isize,
    /// Into C.
    pub out: isize,
}

/// `C[row, column] ← merge(Σ k: a[row, k] · b[k, column])` over all rows and panels.
#[derive(Clone, Copy, Debug)]
pub struct Tiles<'t, T> {
    /// The batch.
    pub entries: &'t [Entry],
    /// The one that comes after these.
    pub next: Option<Entry>,
    /// What is fetched for the next block of summed indices, by all microtiles.
    pub coming: Option<Coming>,
    /// Whether vectors of `b` that begin within the panels can be read whole: what follows is `b`'s next summed index.
    pub follows: bool,
    /// The same of `a` and of microtiles' rows.
    pub follows_a: bool,
    /// Whether rows of `a` are read in place, contiguous from one to the next.
    pub side_by_side: bool,
    /// The rows.
    pub rows: &'t [Row],
    /// The panels.
    pub panels: &'t [Panel],
    /// The sum's length.
    pub k: usize,
    /// What the rows' offsets count from, or where they are packed.
    pub a: *const T,
    /// The stride of k in `a`.
    pub a_k: isize,
    /// What the panels' offsets count from.
    pub b: *const T,
    /// The stride of k in `b`; `None` if panels are packed, whole vectors wide.
    pub b_k: Option<isize>,
    /// Whether a microtile's rows are done for all panels before the next rows. C is then written along
    /// its rows; otherwise a panel of `b` stays in L1.
    pub rows_first: bool,
    /// Whether the rows that follow a microtile's are more than L1 holds beside these.
    pub far: bool,
    /// The strips in which `b` is read in place, if it is read in strips.
    pub strips: Option<Strips>,
    /// Whether packed panels pass by packed rows, from a cache beyond L2: each is fetched while the one before is multiplied.
    pub passing: bool,
    /// Whether rows are read in place, all equally far apart.
    pub apart: bool,
    /// What broad microtiles cover.
    pub form: Form,
    /// Rows of a microtile, at most.
    pub most_rows: usize,
    /// Whether rows are packed, as many to a micropanel as the microtile has.
    pub packed_a: bool,
    /// Whether columns that end in the first half of a vector had better have one of half the width.
    pub halves: bool,
    /// Room for a panel, where `b_k` is some: one that ends inside a vector is copied, since the
    /// kernels read whole ones.
    pub copy: *mut T,
    /// Whether the others are copied as well.
    pub copies_all: bool,
    /// Whether C is fetched while the sums are made: it is read then, or comes from beyond L2.
    pub fetches_out: bool,
    /// Whether rows of panels begin within lines of C, which they may straddle.
    pub splits_lines: bool,
    /// What the rows' and the panels' offsets in C count from.
    pub out: *mut T,
    /// The stride of columns in C.
    pub out_lane: isize,
    /// How C is updated.
    pub merge: Merge<T>,
    /// Which sources are conjugated.
    pub conjugated: Conjugated,
}

/// Vectors in a panel.
pub const VECTORS: usize = 2;

/// Whether stores have code of their own for whole vectors.
const SPECIAL: bool = !cfg!(debug_assertions);

/// Rows of the largest microtile there is.
pub const MAX_ROWS: usize = 12;

/// Rows of parts in the largest microtile.
pub const fn max_rows<P: Scalar, L: Lanes<P>>() -> usize {
    L::ROWS
}

/// How many rows the next microtile takes of those left, where `most` fit the registers.
///
/// A microtile costs as much time as it has rows, but at least four rows' (latency). The tables
/// give the cheapest sum of tiles, of those that there are kernels for.
#[inline(always)]
pub fn next_rows(left: usize, most: usize) -> usize {
    const OF_12: [u8; 24] =
        [0, 1, 2, 3, 4, 3, 6, 4, 8, 6, 6, 8, 12, 8, 8, 12, 8, 8, 12, 12, 12, 12, 12, 12];
    const OF_8: [u8; 14] = [0, 1, 2, 3, 4, 3, 6, 4, 8, 6, 6, 8, 8, 6];
    const OF_6: [u8; 9] = [0, 1, 2, 3, 4, 3, 6, 4, 4];
    const OF_4: [u8; 7] = [0, 1, 2, 3, 4, 3, 3];
    // Of two as well: the caller takes no more than fit.
    const OF_3: [u8; 5] = [0, 1, 2, 3, 2];
    let table = match most {
        12 => OF_12.as_slice(),
        8 => &OF_8,
        6 => &OF_6,
        4 => &OF_4,
        _ => &OF_3,
    };
    table.get(left).map_or(most, |rows| usize::from(*rows))
}

/// The columns of a panel of so many before those that had better be `half` a vector of `width`: all, unless the last ones end in
/// the first half of one, and there are no more than one before.
#[inline(always)]
pub fn before_half(columns: usize, width: usize, half: usize) -> usize {
    match columns {
        _ if columns <= half => 0,
        _ if columns > width && columns <= width + half => width,
        _ => columns,
    }
}

impl<T: Scalar> Tiles<'_, T> {
    /// Runs them, with [`HALVES`](Arithmetic::HALVES) of vectors or without: to look for them in each microtile takes some of the
    /// time of a short sum.
    ///
    /// # Safety
    ///
    /// `copy` has room for `k` times [`VECTORS`] vectors, if panels are copied. All that rows, panels, entries and k reach lies inside the tensors; the output is this
    /// thread's to write.
    #[inline(always)]
    pub unsafe fn run<A: Arithmetic<T>, const HALVES: bool>(&self, arithmetic: A) {
        let max = max_rows::<A::Part, A::Parts>() / A::PARTS;
        let mut joined = [[arithmetic.whole().splat(T::ZERO); VECTORS]; MAX_ROWS];
        // Of all panels: rows first, each of them has as many rows as the last one, which the rows after these follow.
        let one_vector = |panel: &Panel| panel.width <= A::Whole::WIDTH;
        let narrow =
            self.follows_a && !HALVES && A::PARTS == 1 && self.panels.iter().all(one_vector);
        for entry in self.entries {
            // One loop over both, so that the kernels are compiled once.
            let (mut row, mut panel) = (0, 0);
            while row < self.rows.len() && panel < self.panels.len() {
                let at = self.panels[panel];
                let (width, half) = (A::Whole::WIDTH, <A::Half as Arithmetic<T>>::Whole::WIDTH);
                let whole = if HALVES { before_half(at.width, width, half) } else { at.width };
                // SAFETY: the caller's promise.
                let (b, b_k) =
                    unsafe { self.whole_panel(arithmetic.whole(), *entry, at, row == 0) };
                loop {
                    let rows = &self.rows[row..];
                    let rows = match rows.len() {
                        // As many loads as of two microtiles, and no waiting for sums.
                        5 | 7 | 9..=11 if narrow && max == 12 => rows,
                        left => &rows[..next_rows(left, max).min(self.most_rows)],
                    };
                    // Later panels find the rows in a cache.
                    let new =
                        if self.rows_first { panel + 1 == self.panels.len() } else { panel == 0 };
                    let ahead = new && self.is_followed(row, rows.len());
                    let strip = match self.strips {
                        Some(strips) if row == 0 => {
                            // In place, also where the panel is copied.
                            let b = self.b.wrapping_offset(entry.b.wrapping_add(at.b));
                            strips.after(panel, self.panels.len(), b.cast(), self.k)
                        }
                        None if self.passing => self.next_panel::<A>(panel, row, max),
                        _ => Ahead::NONE,
                    };
                    let tile = Tile {
                        tiles: self,
                        at: *entry,
                        panel: at,
                        number: panel,
                        row,
                        rows,
                        b,
                        b_k,
                        ahead,
                        strip,
                    };
                    // SAFETY: the caller's promise.
                    unsafe { tile.update::<A, HALVES>(arithmetic, whole, &mut joined) };
                    if self.rows_first {
                        panel += 1;
                        if panel == self.panels.len() {
                            (row, panel) = (row + rows.len(), 0);
                        }
                        break;
                    }
                    row += rows.len();
                    if row == self.rows.len() {
                        (row, panel) = (0, panel + 1);
                        break;
                    }
                }
            }
        }
    }
}

impl<T: Scalar> Tiles<'_, T> {
    /// Whether a microtile's rows are contiguous in `a`, and equally far apart.
    #[inline(always)]
    pub fn in_rows(&self) -> bool {
        self.apart && self.a_k == 1
    }

    /// Whether the rows after these are read in place and follow them in memory.
    #[inline(always)]
    pub fn is_followed(&self, row: usize, count: usize) -> bool {
        let next = self.rows.get(row + count);
        let distance = (count * self.k) as isize;
        let follows = |next: &Row| next.a.wrapping_sub(self.rows[row].a) == distance;
        !self.packed_a && self.a_k == 1 && next.is_some_and(follows)
    }

    /// What a microtile of packed rows, which begin at `row`, fetches of the next packed panel. All that pass by the panel
    /// before share it: at one line in four steps, four (AVX2) or eight of them fetch all of it.
    #[inline(always)]
    fn next_panel<A: Arithmetic<T>>(&self, panel: usize, row: usize, max: usize) -> Ahead {
        let Some(next) = self.panels.get(panel + 1) else { return Ahead::NONE };
        let panel_bytes = next.width.next_multiple_of(A::Whole::WIDTH) * self.k * size_of::<T>();
        let (tiles, turns) = (self.rows.len().div_ceil(max), self.k / UNROLLED_PACKED);
        let at = self.b.wrapping_offset(next.b).cast::<u8>();
        Ahead::share(at, panel_bytes, row / max, tiles, turns)
    }

    /// Where a panel of whole vectors begins, and its stride of k. Where it is copied, it is copied if
    /// `fresh`.
    #[inline(always)]
    unsafe fn whole_panel<L: Lanes<T>>(
        &self,
        lanes: L,
        at: Entry,
        panel: Panel,
        fresh: bool,
    ) -> (*const T, isize) {
        let padded = panel.width.next_multiple_of(L::WIDTH);
        let b = self.b.wrapping_offset(at.b.wrapping_add(panel.b));
        let Some(b_k) = self.b_k else { return (b, padded as isize) };
        let smallest = if L::HALVES && self.halves { L::Half::WIDTH } else { L::WIDTH };
        if self.follows || panel.width.is_multiple_of(smallest) && !self.copies_all {
            return (b, b_k);
        }
        if !fresh {
            return (self.copy, padded as isize);
        }
        let source = Micropanel { source: b, lanes: panel.width, stride: 1, to: self.copy, padded };
        let segment = Segment { first: 0, step: 1, offset: 0, stride: b_k, count: self.k };
        // SAFETY: the caller's promise.
        unsafe {
            source.pack(lanes, Level::current(), &[segment]);
            source.pad(lanes, self.k);
        }
        (self.copy, padded as isize)
    }
}

/// One microtile.
#[derive(Clone, Copy)]
struct Tile<'t, T> {
    tiles: &'t Tiles<'t, T>,
    at: Entry,
    panel: Panel,
    /// The panel's number.
    number: usize,
    /// The first row's number.
    row: usize,
    rows: &'t [Row],
    b: *const T,
    b_k: isize,
    /// Whether the rows after these are fetched: too short, each of them, for the processor to see what comes next.
    ahead: bool,
    /// What is fetched of the next strip of `b`, in each step; of the next packed panel, in each turn.
    strip: Ahead,
}

/// The elements of a microtile.
type Joined<T, A> = [[<<A as Arithmetic<T>>::Whole as Lanes<T>>::Vector; VECTORS]; MAX_ROWS];

impl<T: Scalar> Tile<'_, T> {
    /// Picks the vectors. `whole`: its columns before those that are half a vector, if some are.
    #[inline(always)]
    unsafe fn update<A: Arithmetic<T>, const HALVES: bool>(
        mut self,
        arithmetic: A,
        whole: usize,
        joined: &mut Joined<T, A>,
    ) {
        // SAFETY: the caller's promise.
        unsafe {
            if HALVES && whole < self.panel.width {
                // Plain data, and more of it.
                let joined = &mut *(&raw mut *joined).cast::<Joined<T, A::Half>>();
                let (last, half) = (self.after(whole), arithmetic.half());
                if !last.of_rows::<A::Half, 1>(half, joined) {
                    last.merge(half.whole(), joined);
                }
                if whole == 0 {
                    return;
                }
                self.panel.width = whole;
            }
            let stored = match self.panel.width > A::Whole::WIDTH {
                true => self.of_rows::<A, 2>(arithmetic, joined),
                false => self.of_rows::<A, 1>(arithmetic, joined),
            };
            if !stored {
                self.merge(arithmetic.whole(), joined);
            }
        }
    }

    /// The columns after the first ones.
    #[inline(always)]
    fn after(mut self, first: usize) -> Self {
        let out = self.tiles.out_lane.wrapping_mul(first as isize);
        self.b = self.b.wrapping_add(first);
        self.panel.out = self.panel.out.wrapping_add(out);
        self.panel.width -= first;
        self
    }

    /// Picks the kernel.
    #[inline(always)]
    unsafe fn of_rows<A: Arithmetic<T>, const V: usize>(
        self,
        arithmetic: A,
        joined: &mut Joined<T, A>,
    ) -> bool {
        let most = max_rows::<A::Part, A::Parts>();
        let wide = most > 6;
        let packed = self.tiles.packed_a || self.tiles.side_by_side;
        let follows = self.tiles.follows_a && V == 1 && A::PARTS == 1;
        // SAFETY: the caller's promise.
        unsafe {
            match self.rows.len() * A::PARTS {
                rows if wide
                    && (packed && rows == 12 || follows && matches!(rows, 5 | 7 | 9..=11)) =>
                {
                    self.run::<A, 12, V, true>(arithmetic, joined)
                }
                6 if most == 6 && packed => self.run::<A, 6, V, true>(arithmetic, joined),
                4 if most == 4 && packed => self.run::<A, 4, V, true>(arithmetic, joined),
                12 if wide => self.run::<A, 12, V, false>(arithmetic, joined),
                8 if wide => self.run::<A, 8, V, false>(arithmetic, joined),
                6 if most >= 6 => self.run::<A, 6, V, false>(arithmetic, joined),
                4 if most > 3 => self.run::<A, 4, V, false>(arithmetic, joined),
                3 if A::PARTS == 1 => self.run::<A, 3, V, false>(arithmetic, joined),
                2 => self.run::<A, 2, V, false>(arithmetic, joined),
                _ => self.run::<A, 1, V, false>(arithmetic, joined),
            }
        }
    }

    /// The microtile of `R` rows of parts and `V` vectors: whether it is stored, or else in
    /// `joined`.
    #[inline(always)]
    unsafe fn run<A: Arithmetic<T>, const R: usize, const V: usize, const PACKED: bool>(
        self,
        arithmetic: A,
        joined: &mut Joined<T, A>,
    ) -> bool {
        let Tile { tiles, panel, rows, b, b_k, .. } = self;
        let (width, parts) = (A::Whole::WIDTH, A::PARTS);
        let starts = self.starts::<A, R, PACKED>();
        let steps = if PACKED { UNROLLED_PACKED } else { steps::<A::Part, A::Parts>(V) };
        let sum = Sum::<A::Part> {
            k: tiles.k,
            a_k: tiles.a_k.wrapping_mul(parts as isize),
            b: b.cast(),
            b_k: b_k.wrapping_mul(parts as isize),
            ahead: self.ahead_of::<A, R>(starts[0], steps),
        };
        let out = self.out();
        if tiles.fetches_out {
            // The last line as well, unless the next microtile fetches it as its first.
            let split = tiles.splits_lines && !self.is_continued();
            for row in rows {
                let row = out.wrapping_offset(row.out);
                for vector in 0..V {
                    prefetch(row.wrapping_add(vector * width));
                }
                if split {
                    prefetch(row.wrapping_add(panel.width - 1));
                }
            }
        }
        // SAFETY: the caller's promise; a part is where its element is.
        let sums = unsafe {
            match PACKED {
                // In debug builds, where each takes a part of the stack, one for both.
                true if const { SPECIAL } && !tiles.side_by_side => {
                    sum.run_packed::<A::Parts, R, V>(arithmetic.parts(), starts[0])
                }
                true => sum.run_side_by_side::<A::Parts, R, V>(arithmetic.parts(), starts[0]),
                false => sum.run::<A::Parts, R, V>(
                    arithmetic.parts(),
                    starts,
                    A::PARTS == 1 && tiles.in_rows(),
                ),
            }
        };
        let whole = panel.width == V * width;
        // SAFETY: the caller's promise: the panel's columns lie inside C.
        unsafe {
            match tiles.merge {
                // Once for whole vectors, and once for the rest; in debug builds, where each takes a part of the stack, once for
                // both.
                Merge::Assign if tiles.out_lane == 1 => match whole {
                    true if SPECIAL => self.store::<A, R, V>(arithmetic, sums, (out, true), Assign),
                    _ => self.store::<A, R, V>(arithmetic, sums, (out, whole), Assign),
                },
                Merge::Accumulate if tiles.out_lane == 1 => match whole {
                    true if SPECIAL => {
                        self.store::<A, R, V>(arithmetic, sums, (out, true), Accumulate);
                    }
                    _ => self.store::<A, R, V>(arithmetic, sums, (out, whole), Accumulate),
                },
                _ => {
                    for (row, sums) in sums.chunks_exact(parts).enumerate() {
                        for vector in 0..V {
                            let (first, last) = (sums[0][vector], sums[parts - 1][vector]);
                            joined[row][vector] = arithmetic.join(first, last, tiles.conjugated);
                        }
                    }
                    return false;
                }
            }
        }
        true
    }

    /// Whether the next microtile is the next panel's, and goes on in C where this one ends.
    #[inline(always)]
    fn is_continued(&self) -> bool {
        let Tile { tiles, panel, number, .. } = self;
        let end = panel.out.wrapping_add(panel.width as isize);
        tiles.rows_first && tiles.panels.get(number + 1).is_some_and(|next| next.out == end)
    }

    /// Where the rows of parts begin in `a`, or where they are packed.
    #[inline(always)]
    fn starts<A: Arithmetic<T>, const R: usize, const PACKED: bool>(&self) -> [*const A::Part; R] {
        let (tiles, parts) = (self.tiles, A::PARTS);
        let a = tiles.a.wrapping_offset(self.at.a);
        let part = |first: *const T, row: usize| first.cast::<A::Part>().wrapping_add(row % parts);
        if !tiles.packed_a && PACKED {
            return array::from_fn(|row| {
                let first = a.wrapping_offset(self.rows[0].a).wrapping_add(row / parts);
                part(first, row)
            });
        }
        if !tiles.packed_a {
            let first = |row: usize| a.wrapping_offset(self.rows[row / parts].a);
            return array::from_fn(|row| part(first(row), row));
        }
        // Side by side, a micropanel after the other; whole ones begin with a microtile.
        let mut within = if PACKED { 0 } else { self.row % tiles.most_rows };
        let mut packed = a.wrapping_add((self.row - within) * tiles.k);
        array::from_fn(|row| {
            if !PACKED && within == tiles.most_rows {
                (packed, within) = (packed.wrapping_add(within * tiles.k), 0);
            }
            let start = part(packed.wrapping_add(within), row);
            within += usize::from(row % parts + 1 == parts);
            start
        })
    }

    /// What is fetched in each turn of so many steps: some of the next strip of `b`, or the rows after these.
    #[inline(always)]
    fn ahead_of<A: Arithmetic<T>, const R: usize>(
        &self,
        rows: *const A::Part,
        steps: usize,
    ) -> Ahead {
        if self.tiles.passing {
            return self.strip;
        }
        if let Some(coming) = self.tiles.coming {
            let tiles = self.tiles;
            let rows = tiles.rows.len().div_ceil(tiles.most_rows);
            let number = self.number * rows + self.row / tiles.most_rows;
            return coming.share(number, tiles.panels.len() * rows, tiles.k / steps);
        }
        if !self.ahead {
            return Ahead { bytes: self.strip.bytes * steps, ..self.strip };
        }
        Ahead {
            at: rows.wrapping_add(R * self.tiles.k).cast(),
            bytes: R * size_of::<A::Part>() * steps,
            left: usize::MAX,
            run: usize::MAX,
            stride: 0,
            far: self.tiles.far,
        }
    }

    /// Vectors, all whole or the last one in part, without a detour through memory.
    #[inline(always)]
    unsafe fn store<A: Arithmetic<T>, const R: usize, const V: usize>(
        self,
        arithmetic: A,
        sums: [[<A::Parts as Lanes<A::Part>>::Vector; V]; R],
        (out, whole): (*mut T, bool),
        update: impl Update<T>,
    ) {
        let (lanes, width) = (arithmetic.whole(), A::Whole::WIDTH);
        let part = lanes.first(self.panel.width - (V - 1) * width);
        for (row, sums) in self.rows.iter().zip(sums.chunks_exact(A::PARTS)) {
            let out = out.wrapping_offset(row.out);
            for vector in 0..V {
                let (first, last) = (sums[0][vector], sums[A::PARTS - 1][vector]);
                let value = arithmetic.join(first, last, self.tiles.conjugated);
                let out = Out::new(out.wrapping_add(vector * width), update);
                // SAFETY: the caller's promise.
                unsafe {
                    match whole || vector + 1 < V {
                        true => out.store_first::<_, true>(lanes, part, value),
                        false => out.store_first::<_, false>(lanes, part, value),
                    }
                }
            }
        }
    }

    /// The same for any stride and any update: not unrolled.
    #[inline(always)]
    unsafe fn merge<L: Lanes<T>>(self, lanes: L, joined: &[[L::Vector; VECTORS]; MAX_ROWS]) {
        if self.tiles.out_lane != 1 && self.are_neighbours() {
            // SAFETY: the caller's promise.
            return unsafe { self.merge_across(lanes, joined) };
        }
        for (row, joined) in self.rows.iter().zip(joined) {
            let out = Out::new(self.out().wrapping_offset(row.out), self.tiles.merge);
            let mut first = 0;
            while first < self.panel.width {
                let n = L::WIDTH.min(self.panel.width - first);
                let out = out.at(first, self.tiles.out_lane);
                // SAFETY: the caller's promise.
                unsafe { out.store(lanes, self.tiles.out_lane, n, joined[first / L::WIDTH]) };
                first += L::WIDTH;
            }
        }
    }

    /// Where the panel's columns begin in C.
    #[inline(always)]
    fn out(&self) -> *mut T {
        self.tiles.out.wrapping_offset(self.at.out.wrapping_add(self.panel.out))
    }

    /// Whether some rows are side by side in C, each column of the microtile a run of it.
    #[inline(always)]
    fn are_neighbours(&self) -> bool {
        let mut pairs = self.rows.windows(2);
        self.rows.len() >= 4 && pairs.all(|pair| pair[0].out.wrapping_add(1) == pair[1].out)
    }

    /// The same for rows that are side by side in C: transposed in registers, so that each column is stored as a run.
    #[inline(always)]
    unsafe fn merge_across<L: Lanes<T>>(self, lanes: L, joined: &[[L::Vector; VECTORS]; MAX_ROWS]) {
        let (rows, columns, level) = (self.rows.len(), self.panel.width, Level::current());
        let (from, pitch) = (joined.as_ptr().cast::<T>(), (VECTORS * L::WIDTH) as isize);
        let out = self.out().wrapping_offset(self.rows[0].out);
        if matches!(self.tiles.merge, Merge::Assign) {
            // SAFETY: the caller's promise: rows and columns lie inside C; `joined` has as many of each at least.
            return unsafe {
                transpose(level, from, pitch, out, self.tiles.out_lane, rows, columns);
            };
        }
        let mut turned = MaybeUninit::<[[L::Vector; VECTORS]; MAX_ROWS]>::uninit();
        let to = turned.as_mut_ptr().cast::<T>();
        // SAFETY: there is room for `MAX_ROWS` rows of all columns, and what is read of it was written; the caller's promise.
        unsafe {
            transpose(level, from, pitch, to, rows as isize, rows, columns);
            for column in 0..columns {
                let out = Out::new(out, self.tiles.merge).at(column, self.tiles.out_lane);
                let mut first = 0;
                while first < rows {
                    let n = L::WIDTH.min(rows - first);
                    let run = lanes.load_partial(to.add(column * rows + first), n);
                    out.at(first, 1).store(lanes, 1, n, run);
                    first += L::WIDTH;
                }
            }
        }
    }
}
