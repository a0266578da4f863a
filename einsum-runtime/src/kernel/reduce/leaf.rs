//! The innermost loops: sums of products with nothing but vectors.

use crate::kernel::gemm::Arithmetic;
use crate::kernel::reduce::shape::Form;
use crate::kernel::simd::{Job, Lanes};
use crate::scalar::Scalar;

/// Rows at a time, and vectors of a row: an FMA takes 4 cycles, and two start in each, so that 8
/// sums keep them busy. 8 rows divide the cost of what rows have in common by 8.
pub const STREAMS: usize = 8;

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
    /// Whether `b` is conjugated.
    pub conjugated: bool,
}

/// What is added up: elements of `a`.
const ONE: u8 = 1;
/// Products of vectors of `a` and of `b`.
const TWO: u8 = 2;
/// Products of vectors of `a` and what all lanes have in common, or all rows.
const SHARED: u8 = 3;

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

    /// `sums[column][lane] += Σ row: a[row, lane] · b[row, lane, column]`.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn sweep<L: Lanes<T>>(self, lanes: L) {
        let mut row = 0;
        while row < self.rows {
            let step = if self.rows - row >= STREAMS { STREAMS } else { 1 };
            // Columns inside, so that they find the rows in the L1 cache.
            for column in 0..self.columns {
                let strip = Self {
                    sums: self.sums.wrapping_add(column * self.lanes),
                    ..self.at(row, column)
                };
                // SAFETY: the leaf's promise.
                unsafe {
                    match step {
                        STREAMS => strip.add_rows::<L, STREAMS>(lanes),
                        _ => strip.add_rows::<L, 1>(lanes),
                    }
                }
            }
            row += step;
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
        let mut at = 0;
        // SAFETY: the leaf's promise: `lanes` elements of every row and of the sums.
        unsafe {
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

    /// `sums[column][row] += Σ lane: a[row, lane] · b[row, column, lane]`.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn dots<L: Lanes<T>>(self, lanes: L) {
        let mut row = 0;
        while row < self.rows {
            let whole = !self.apart && row + STREAMS <= self.rows;
            let mut column = 0;
            while column < self.columns {
                // 4 rows × 2 columns are 8 sums too; the other 4 rows find `b` in L1.
                let tiled = whole && column + 2 <= self.columns;
                let (count, halves) = match (tiled, whole) {
                    (true, _) => (4, 2),
                    (_, true) => (STREAMS, 1),
                    _ => (1, 1),
                };
                for half in 0..halves {
                    let row = row + half * count;
                    let part = self.at(row, column);
                    let sums = self.sums.wrapping_add(column * self.rows + row);
                    // SAFETY: the leaf's promise.
                    unsafe {
                        let vectors =
                            if tiled { part.tile(lanes) } else { part.streams(lanes, whole) };
                        let number = if tiled { STREAMS } else { count };
                        add(lanes, sums, tiled, self.rows, &vectors[..number]);
                    }
                }
                column += if tiled { 2 } else { 1 };
            }
            row += if whole { STREAMS } else { 1 };
        }
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

    /// 4 rows × 2 columns of sums, column by column.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn tile<L: Lanes<T>>(self, lanes: L) -> [L::Vector; STREAMS] {
        let (a, b) = (self.a.rows::<4>(), [self.b.pointer, self.b.at(0, 1).pointer]);
        let mut sums = [lanes.splat(T::ZERO); STREAMS];
        let mut at = 0;
        while at < self.lanes {
            let n = L::WIDTH.min(self.lanes - at);
            // SAFETY: the leaf's promise.
            unsafe {
                let b = [0, 1].map(|column| load_any(lanes, b[column].wrapping_add(at), n));
                let b = if self.conjugated { b.map(|b| lanes.conjugate(b)) } else { b };
                for row in 0..4 {
                    let a = load_any(lanes, a[row].wrapping_add(at), n);
                    sums[row] = lanes.mul_add(a, b[0], sums[row]);
                    sums[4 + row] = lanes.mul_add(a, b[1], sums[4 + row]);
                }
            }
            at += L::WIDTH;
        }
        sums
    }
}

/// Adds the sums of the vectors' lanes to elements that lie next to each other; `tiled`: in two columns of
/// 4, `stride` apart.
///
/// # Safety
///
/// All that it reads and writes lies inside the sources and the sums.
#[inline(always)]
unsafe fn add<T: Scalar, L: Lanes<T>>(
    lanes: L,
    sums: *mut T,
    tiled: bool,
    stride: usize,
    vectors: &[L::Vector],
) {
    for (number, vector) in vectors.iter().enumerate() {
        let at = if tiled { number % 4 + number / 4 * stride } else { number };
        // SAFETY: the leaf's promise.
        unsafe {
            let to = sums.add(at);
            to.write((*to).plus(lanes.sum(*vector)));
        }
    }
}

/// # Safety
///
/// All that it reads and writes lies inside the sources and the sums.
#[inline(always)]
unsafe fn load_any<T: Scalar, L: Lanes<T>>(lanes: L, from: *const T, n: usize) -> L::Vector {
    // SAFETY: the caller promises `n` elements.
    unsafe { if n == L::WIDTH { lanes.load(from) } else { lanes.load_partial(from, n) } }
}

/// Does it for each of `count` streams, at most [`STREAMS`]. Written out, not a loop: of a loop over
/// arrays of integers LLVM makes vectors across the streams, and gathers them (64 bits: 20 times as slow).
macro_rules! each_stream {
    ($count:ident, $stream:ident => $body:block) => {
        each_stream!(@ $count $stream $body 0 1 2 3 4 5 6 7)
    };
    (@ $count:ident $stream:ident $body:block $($number:literal)*) => {
        const { assert!($count <= STREAMS && STREAMS == 8) };
        $(if $number < $count {
            let $stream = $number;
            $body
        })*
    };
}

/// Rows that are added up lane by lane.
struct Group<T: Scalar, L: Lanes<T>, const R: usize> {
    lanes: L,
    a: [*const T; R],
    b: [*const T; R],
    factors: [L::Vector; R],
    conjugated: bool,
}

impl<T: Scalar, L: Lanes<T>, const R: usize> Group<T, L, R> {
    /// The rows' products in `n` lanes from `at` on.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn sum<const MODE: u8, const WHOLE: bool>(&self, at: usize, n: usize) -> L::Vector {
        let mut sum = self.lanes.splat(T::ZERO);
        each_stream!(R, row => {
            // SAFETY: the leaf's promise.
            let a = unsafe { self.load::<WHOLE>(self.a[row], at, n) };
            sum = match MODE {
                ONE if row == 0 => a,
                ONE => self.lanes.add(sum, a),
                _ => {
                    let b = match MODE {
                        SHARED => self.factors[row],
                        // SAFETY: the leaf's promise.
                        _ => unsafe { self.load::<WHOLE>(self.b[row], at, n) },
                    };
                    let b = if self.conjugated { self.lanes.conjugate(b) } else { b };
                    match row {
                        0 => self.lanes.mul(a, b),
                        _ => self.lanes.mul_add(a, b, sum),
                    }
                }
            };
        });
        sum
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn load<const WHOLE: bool>(&self, row: *const T, at: usize, n: usize) -> L::Vector {
        // SAFETY: the leaf's promise.
        unsafe {
            match WHOLE {
                true => self.lanes.load(row.add(at)),
                false => self.lanes.load_partial(row.add(at), n),
            }
        }
    }
}

/// Vectors of `R` streams that are added up.
struct Run<T: Scalar, L: Lanes<T>, const R: usize> {
    lanes: L,
    a: [*const T; R],
    b: [*const T; R],
    /// Elements from one vector of a stream to the next.
    step: usize,
    /// Whole vectors of each stream.
    whole: usize,
    /// Elements of each after those.
    tail: usize,
    conjugated: bool,
}

impl<T: Scalar, L: Lanes<T>, const R: usize> Run<T, L, R> {
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn sum<const MODE: u8>(&self) -> [L::Vector; R] {
        let mut sums = [self.lanes.splat(T::ZERO); R];
        let end = self.whole * self.step;
        let mut at = 0;
        // SAFETY: the leaf's promise.
        unsafe {
            while at < end {
                self.add::<MODE, true>(at, &mut sums);
                at += self.step;
            }
            if self.tail > 0 {
                self.add::<MODE, false>(at, &mut sums);
            }
        }
        sums
    }

    /// A vector of each stream.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn add<const MODE: u8, const WHOLE: bool>(&self, at: usize, sums: &mut [L::Vector; R]) {
        let first = match MODE {
            ONE => sums[0],
            // SAFETY: the leaf's promise.
            _ => unsafe { self.load_b::<WHOLE>(self.b[0], at) },
        };
        each_stream!(R, stream => {
            // SAFETY: the leaf's promise.
            let a = unsafe { self.load::<WHOLE>(self.a[stream], at) };
            let sum = sums[stream];
            sums[stream] = match MODE {
                ONE => self.lanes.add(sum, a),
                SHARED => self.lanes.mul_add(a, first, sum),
                _ => {
                    let b = match stream {
                        0 => first,
                        // SAFETY: the leaf's promise.
                        _ => unsafe { self.load_b::<WHOLE>(self.b[stream], at) },
                    };
                    self.lanes.mul_add(a, b, sum)
                }
            };
        });
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn load_b<const WHOLE: bool>(&self, from: *const T, at: usize) -> L::Vector {
        // SAFETY: the leaf's promise.
        let b = unsafe { self.load::<WHOLE>(from, at) };
        if self.conjugated { self.lanes.conjugate(b) } else { b }
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn load<const WHOLE: bool>(&self, from: *const T, at: usize) -> L::Vector {
        // SAFETY: the leaf's promise.
        unsafe {
            match WHOLE {
                true => self.lanes.load(from.wrapping_add(at)),
                false => self.lanes.load_partial(from.wrapping_add(at), self.tail),
            }
        }
    }
}
