//! Tiles of registers: rows of a matrix, or of several entries of a batch.

#![expect(
    clippy::needless_range_loop,
    reason = "entries, rows and vectors of a tile count through several arrays and addresses at once"
)]

use super::shape::Shape;
use crate::kernel::gemm::{Arithmetic, Conjugated, prefetch};
use crate::kernel::problem::{Merge, Problem, Walk};
use crate::kernel::simd::{Dispatch, Job, Lanes, Level};
use crate::pointer::Out;
use crate::scalar::Scalar;

/// Rows of parts in a tile of one vector each: with a vector of `b` and one of `a`, 14 of 16 registers.
pub const MOST: usize = 12;

/// An element of each tensor.
#[derive(Clone, Copy, Debug)]
pub struct Spot<T> {
    /// Of `a`.
    pub a: *const T,
    /// Of `b`.
    pub b: *const T,
    /// Of C.
    pub out: *mut T,
}

impl<T> Spot<T> {
    /// The spot `index` steps along a walk.
    #[inline(always)]
    pub fn along(self, walk: &Walk, index: usize) -> Self {
        let steps = |stride: isize| stride.wrapping_mul(index as isize);
        Self {
            a: self.a.wrapping_offset(steps(walk.a)),
            b: self.b.wrapping_offset(steps(walk.b)),
            out: self.out.wrapping_offset(steps(walk.out)),
        }
    }
}

/// `C[entry, row, lane] ← Σ k: a[entry, row, k] · b[entry, k, lane]` for the rows of a tile, again and again.
#[derive(Debug)]
pub struct Tile<'s, 'w, T> {
    /// The first element of everything.
    pub at: Spot<T>,
    /// The walks, but those of N.
    pub shape: &'s Shape<'w>,
    /// How the summed indices, outer and inner, lie apart in `b`, which may be packed.
    pub k_b: [isize; 2],
    /// How often the tile is repeated, for the entries that follow.
    pub repeats: usize,
    /// Columns of C: as many as two vectors have at most.
    pub lanes: usize,
    /// What the registers hold.
    pub registers: Registers,
    /// What is needed next, of sources and of C.
    pub ahead: [Ahead; 2],
    /// How C is updated, and what is conjugated.
    pub problem: &'s Problem<T>,
}

/// What is fetched while a tile is multiplied.
#[derive(Clone, Copy, Debug)]
pub struct Ahead {
    /// Where it begins.
    pub at: *const u8,
    /// How much of it for each summed index.
    pub bytes: usize,
}

impl Ahead {
    /// Nothing more than what is there.
    #[inline(always)]
    pub fn none<T>(at: *const T) -> Self {
        Self { at: at.cast(), bytes: 0 }
    }
}

/// What the registers hold.
#[derive(Clone, Copy, Debug)]
pub struct Registers {
    /// The instruction set: at most the current one.
    level: Level,
    /// Elements in a vector.
    pub width: usize,
    /// Parts in an element.
    pub parts: usize,
    /// Rows of parts in a tile of two vectors each: 12 × 2 accumulators, 2 vectors of `b` and one of `a` are
    /// 27 of 32 registers; 6 × 2, 2 and 1 are 15 of 16.
    pub wide_rows: usize,
}

impl Registers {
    /// Those of the instruction set that `Vectorized` had better run jobs with for rows of so many bytes, of
    /// elements of so many parts.
    #[inline(always)]
    pub fn new<T: Scalar>(row_bytes: usize, parts: usize) -> Self {
        // A whole vector of AVX2 would leave half of one of AVX-512 empty.
        let level = match Level::current() {
            Level::Avx512 if row_bytes == 32 => Level::Avx2,
            level => level,
        };
        let (bytes, wide_rows) = match level {
            Level::Avx512 => (64, MOST),
            Level::Avx2 => (32, MOST / 2),
            Level::Baseline if cfg!(target_arch = "aarch64") => (16, MOST),
            Level::Baseline => (16, MOST / 2),
        };
        Self { level, width: bytes / size_of::<T>().max(1), parts, wide_rows }
    }
}

const fn wide_rows<T: Scalar, A: Arithmetic<T>>() -> usize {
    if A::Parts::REGISTERS >= 32 { MOST } else { MOST / 2 }
}

impl<T: Scalar> Tile<'_, '_, T> {
    /// Whether tiles of several entries, or of repeated ones, are stored as they are.
    #[inline(always)]
    pub fn is_direct(&self) -> bool {
        self.shape.lane.out == 1 && matches!(self.problem.merge, Merge::Assign)
    }

    /// Runs the tile for the next rows of those `left`, in parts; returns how many those are.
    ///
    /// An FMA takes 4 cycles and two start in each, so that fewer than 8 accumulators cost as much as 8.
    ///
    /// # Safety
    ///
    /// What the strides reach lies inside the tensors, and C is this thread's to write. `repeats` is 1 unless
    /// the tile [`is_direct`](Self::is_direct) and takes all rows.
    #[inline(always)]
    pub unsafe fn run(&self, left: usize) -> usize {
        let registers = self.registers;
        let wide = self.lanes > registers.width;
        let most = if wide { registers.wide_rows } else { MOST };
        // SAFETY: the caller's promise.
        unsafe {
            match left.min(most) {
                12 if left == 16 => self.of_rows::<8>(wide),
                12 => self.of_rows::<12>(wide),
                8.. => self.of_rows::<8>(wide),
                6.. => self.of_rows::<6>(wide),
                4.. => self.of_rows::<4>(wide),
                3 if registers.parts == 1 => self.of_rows::<3>(wide),
                2.. => self.of_rows::<2>(wide),
                _ => self.of_rows::<1>(wide),
            }
        }
    }

    #[inline(always)]
    unsafe fn of_rows<const R: usize>(&self, wide: bool) -> usize {
        // SAFETY: the caller's promise.
        unsafe {
            match wide {
                true => self.update::<1, R, 2>(),
                false => self.update::<1, R, 1>(),
            }
        }
        R
    }

    /// Runs a tile of `E` entries with `R` rows of parts and `V` vectors.
    ///
    /// # Safety
    ///
    /// As for [`run`](Self::run).
    #[inline(always)]
    pub unsafe fn update<const E: usize, const R: usize, const V: usize>(&self) {
        // SAFETY: `Registers` has no higher level than the current one.
        unsafe { T::Simd::dispatch_at(self.registers.level, RunTile::<T, E, R, V>(self)) };
    }
}

struct RunTile<'t, T, const E: usize, const R: usize, const V: usize>(&'t Tile<'t, 't, T>);

impl<T: Scalar, const E: usize, const R: usize, const V: usize> Job<T> for RunTile<'_, T, E, R, V> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // Those that are never asked for are not compiled either.
        if !R.is_multiple_of(A::PARTS) || V == 2 && R > wide_rows::<T, A>() {
            return;
        }
        // SAFETY: whoever calls `update` promises it.
        unsafe { self.0.updates::<A, E, R, V>(arithmetic) };
    }
}

/// The sums of a tile.
type Sums<T, A, const E: usize, const R: usize, const V: usize> =
    [[[<<A as Arithmetic<T>>::Parts as Lanes<<A as Arithmetic<T>>::Part>>::Vector; V]; R]; E];

impl<T: Scalar> Tile<'_, '_, T> {
    #[inline(always)]
    unsafe fn updates<A: Arithmetic<T>, const E: usize, const R: usize, const V: usize>(
        &self,
        arithmetic: A,
    ) {
        debug_assert_eq!((self.registers.width, self.registers.parts), (A::Whole::WIDTH, A::PARTS));
        let (parts, whole) = (arithmetic.parts(), arithmetic.whole());
        let last = self.lanes - (V - 1) * A::Whole::WIDTH;
        let (loaded, stored) = (parts.first(last * A::PARTS), whole.first(last));
        let mut at = self.at;
        let direct = self.is_direct();
        for _ in 0..self.repeats {
            // SAFETY: the caller's promise.
            unsafe {
                let sums = self.sums::<A, E, R, V>(parts, at.a.cast(), at.b.cast(), loaded);
                if direct {
                    self.store::<A, E, R, V>(arithmetic, &sums, at.out, stored);
                } else {
                    self.merge::<A, E, R, V>(arithmetic, &sums, last);
                }
            }
            at = at.along(self.shape.entry, E);
        }
    }

    #[inline(always)]
    unsafe fn sums<A: Arithmetic<T>, const E: usize, const R: usize, const V: usize>(
        &self,
        parts: A::Parts,
        a: *const A::Part,
        b: *const A::Part,
        last: <A::Parts as Lanes<A::Part>>::First,
    ) -> Sums<T, A, E, R, V> {
        let in_parts = |stride: isize| stride.wrapping_mul(A::PARTS as isize);
        let width = <A::Parts as Lanes<A::Part>>::WIDTH;
        let mut sums = [[[parts.splat(A::Part::ZERO); V]; R]; E];
        let (shape, [outer_k, k]) = (self.shape, self.shape.k);
        let mut ahead = self.ahead;
        for outer in 0..outer_k.extent as isize {
            let mut a = a.wrapping_offset(in_parts(outer_k.a).wrapping_mul(outer));
            let mut b = b.wrapping_offset(in_parts(self.k_b[0]).wrapping_mul(outer));
            for _ in 0..k.extent {
                if E == 1 && V == 2 {
                    for ahead in &mut ahead {
                        prefetch(ahead.at);
                        ahead.at = ahead.at.wrapping_add(ahead.bytes);
                    }
                }
                for entry in 0..E {
                    let at = |stride: isize| in_parts(stride).wrapping_mul(entry as isize);
                    let (a, b) = (
                        a.wrapping_offset(at(shape.entry.a)),
                        b.wrapping_offset(at(shape.entry.b)),
                    );
                    let mut vectors = [parts.splat(A::Part::ZERO); V];
                    for vector in 0..V {
                        let b = b.wrapping_add(vector * width);
                        // SAFETY: the caller's promise.
                        vectors[vector] = unsafe {
                            match vector + 1 < V {
                                true => parts.load(b),
                                false => parts.load_first(b, last),
                            }
                        };
                    }
                    for row in 0..R {
                        let of_row = in_parts(shape.row.a).wrapping_mul((row / A::PARTS) as isize);
                        let a = a.wrapping_offset(of_row).wrapping_add(row % A::PARTS);
                        // SAFETY: the caller's promise.
                        let a = parts.splat(unsafe { *a });
                        for vector in 0..V {
                            let sum = &mut sums[entry][row][vector];
                            *sum = parts.mul_add(a, vectors[vector], *sum);
                        }
                    }
                }
                a = a.wrapping_offset(in_parts(k.a));
                b = b.wrapping_offset(in_parts(self.k_b[1]));
            }
        }
        sums
    }

    #[inline(always)]
    unsafe fn store<A: Arithmetic<T>, const E: usize, const R: usize, const V: usize>(
        &self,
        arithmetic: A,
        sums: &Sums<T, A, E, R, V>,
        out: *mut T,
        last: <A::Whole as Lanes<T>>::First,
    ) {
        let (lanes, width) = (arithmetic.whole(), A::Whole::WIDTH);
        for entry in 0..E {
            let out = out.wrapping_offset(self.shape.entry.out.wrapping_mul(entry as isize));
            for row in 0..R / A::PARTS {
                let out = out.wrapping_offset(self.shape.row.out.wrapping_mul(row as isize));
                for vector in 0..V {
                    let new = self.joined(arithmetic, &sums[entry], row, vector);
                    let out = out.wrapping_add(vector * width);
                    // SAFETY: the caller's promise.
                    unsafe {
                        match vector + 1 < V {
                            true => lanes.store(out, width, new),
                            false => lanes.store_first(out, last, new),
                        }
                    }
                }
            }
        }
    }

    /// A vector of C.
    #[inline(always)]
    fn joined<A: Arithmetic<T>, const R: usize, const V: usize>(
        &self,
        arithmetic: A,
        sums: &[[<A::Parts as Lanes<A::Part>>::Vector; V]; R],
        row: usize,
        vector: usize,
    ) -> <A::Whole as Lanes<T>>::Vector {
        let (first, last) = (sums[row * A::PARTS], sums[row * A::PARTS + A::PARTS - 1]);
        let conjugated = Conjugated {
            a: self.problem.a.conjugated,
            b: self.problem.b.is_some_and(|b| b.conjugated),
        };
        arithmetic.join(first[vector], last[vector], conjugated)
    }

    /// Updates C where it is read, or its columns lie apart: rarer, so in a loop rather than unrolled.
    #[inline(always)]
    unsafe fn merge<A: Arithmetic<T>, const E: usize, const R: usize, const V: usize>(
        &self,
        arithmetic: A,
        sums: &Sums<T, A, E, R, V>,
        last: usize,
    ) {
        let (lanes, width) = (arithmetic.whole(), A::Whole::WIDTH);
        let mut joined = [[[lanes.splat(T::ZERO); V]; R]; E];
        for entry in 0..E {
            for row in 0..R / A::PARTS {
                for vector in 0..V {
                    joined[entry][row][vector] = self.joined(arithmetic, &sums[entry], row, vector);
                }
            }
        }
        let joined = core::hint::black_box(&joined);
        for (entry, rows) in joined.iter().enumerate() {
            for (row, vectors) in rows[..R / A::PARTS].iter().enumerate() {
                let offset = self.shape.entry.out.wrapping_mul(entry as isize);
                let offset = offset.wrapping_add(self.shape.row.out.wrapping_mul(row as isize));
                for (vector, new) in vectors.iter().enumerate() {
                    let lane = self.shape.lane.out.wrapping_mul((vector * width) as isize);
                    let out = self.at.out.wrapping_offset(offset.wrapping_add(lane));
                    let n = if vector + 1 < V { width } else { last };
                    // SAFETY: the caller's promise.
                    unsafe {
                        Out::new(out, self.problem.merge).store(lanes, self.shape.lane.out, n, *new)
                    };
                }
            }
        }
    }
}
