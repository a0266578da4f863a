//! Products of nested arrays: extents and strides are constants, and so is every decision.
//!
//! Up to [`INLINE`] multiplications of vectors run in the caller's code, with the vectors that every CPU has. More of them
//! gain more from AVX2 or AVX-512 than the call costs that functions with other features are: three pointers in registers, one
//! load and one branch that is always predicted, some 1 ns (4×4 `f64`: 6.6 ns in place, 3.5 so).
//!
//! A row that fills no vector is read and written as a whole one where the array goes on behind it: what is read too
//! much is not used, and what is written too much is the beginning of the next row, which is written after it.

#![expect(
    clippy::needless_range_loop,
    reason = "rows and vectors of a tile count through several arrays and addresses at once"
)]

use super::square::Square;
use crate::kernel::level::Level;
use crate::kernel::problem::{Role, Walk};
use crate::kernel::simd::{Lanes, Loops, Native};
use crate::scalar::Scalar;
use pulp::x86::{V3, V4};

/// Multiplications of vectors of 16 bytes up to which they are done in the caller's code: 4×4 by 4×4 `f32`.
const INLINE: usize = 16;

/// The same for a new output whose rows are no whole vectors. It may have to be copied to where it belongs, and pieces of rows
/// that were just written can't be loaded as one: 3×3 `f64` takes 7.4 ns in a function of its own, 3.3 in place. Four 3×3
/// `f64` matrices.
const INLINE_NEW: usize = 72;

/// Products of elements up to which loops may unroll: 16×16 by 16×16.
const MOST: usize = 4096;

/// Rows and vectors of the largest tile.
const ROWS: usize = 16;
const VECTORS: usize = 2;

/// What a product of dense arrays is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// Lanes side by side in `b` and C.
    Product(Product),
    /// `C[row] ← Σ k: a[row, k] · b[k]`: rows, terms.
    Rows(usize, usize),
    /// `Σ i, j: a[i, j] · b[j, i]` of square matrices.
    Crossed(usize),
}

/// `C[e, row, lane] ← Σ k: a[e, row, k] · b[e, k, lane]`.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Product {
    entries: Walk,
    rows: Walk,
    lanes: usize,
    terms: Walk,
    /// Elements of `b`.
    source: usize,
    /// Whether `a` is the second source.
    turned: bool,
    /// Whether a row may be written beyond its end.
    overlaps: bool,
}

const fn one(role: Role) -> Walk {
    Walk { role, extent: 1, a: 0, b: 0, out: 0 }
}

/// Two walks as one, if they are.
const fn joined(one: Walk, other: Walk) -> Option<Walk> {
    if one.extent == 1 {
        return Some(other);
    }
    if other.extent == 1 {
        return Some(one);
    }
    let (count, size) = (one.extent as isize, other.extent as isize);
    let extent = one.extent * other.extent;
    if one.a == other.a * size && one.b == other.b * size && one.out == other.out * size {
        Some(Walk { extent, ..other })
    } else if other.a == one.a * count && other.b == one.b * count && other.out == one.out * count {
        Some(Walk { extent, ..one })
    } else {
        None
    }
}

impl Kind {
    /// Of walks over dense arrays in C order.
    const fn of(walks: &[Walk]) -> Option<Self> {
        let (mut e, mut m, mut n, mut k) =
            (one(Role::Batch), one(Role::M), one(Role::N), one(Role::K));
        let (mut at, mut volume, mut len) = (0, 1_usize, [1_usize; 2]);
        while at < walks.len() {
            let walk = walks[at];
            volume = volume.saturating_mul(walk.extent);
            if volume == 0 || volume > MOST {
                return None;
            }
            // Axes of one index apart, where an array is dense only those that it lacks have no stride.
            len[0] = len[0].saturating_mul(if walk.a == 0 { 1 } else { walk.extent });
            len[1] = len[1].saturating_mul(if walk.b == 0 { 1 } else { walk.extent });
            let group = match walk.role {
                Role::Batch => &mut e,
                Role::M => &mut m,
                Role::N => &mut n,
                Role::K => &mut k,
            };
            match joined(*group, walk) {
                Some(walk) => *group = walk,
                None => return Self::crossed(walks),
            }
            at += 1;
        }
        if e.extent == 1 && n.extent == 1 && k.a == 1 && k.b == 1 && m.out == 1 {
            return Some(Self::Rows(m.extent, k.extent));
        }
        let turned = n.b != 1 || n.out != 1;
        if turned {
            (m, n) = (swapped(n), swapped(m));
            (e, k) = (swapped(e), swapped(k));
        }
        if n.b != 1 || n.out != 1 {
            return None;
        }
        let source = if turned { len[0] } else { len[1] };
        let (entries, rows, lanes, terms) = (e, m, n.extent, k);
        Some(Self::Product(Product { entries, rows, lanes, terms, source, turned, overlaps: true }))
    }

    const fn crossed(walks: &[Walk]) -> Option<Self> {
        let [one, other] = walks else { return None };
        let size = one.extent as isize;
        let square = one.extent == other.extent && one.extent > 1 && one.extent <= 8;
        let across = one.a == size && other.a == 1 && one.b == 1 && other.b == size;
        match (one.role, other.role) {
            (Role::K, Role::K) if square && across => Some(Self::Crossed(one.extent)),
            _ => None,
        }
    }
}

const fn swapped(walk: Walk) -> Walk {
    Walk { a: walk.b, b: walk.a, ..walk }
}

/// The tensors.
#[derive(Clone, Copy)]
struct Spot<T> {
    a: *const T,
    b: *const T,
    out: *mut T,
}

impl Product {
    /// Rows of a tile of so many vectors: as even as they can be, and few enough for the registers.
    #[inline(always)]
    const fn tile_rows(&self, vectors: usize, registers: usize) -> usize {
        let most = match (registers >= 32, vectors) {
            (true, 1) => ROWS,
            // 12 sums, a vector of `b`, an element of `a`.
            (false, 1) | (true, _) => 12,
            // Without FMAs a product has a register of its own.
            (false, _) => 4,
        };
        let tiles = self.rows.extent.div_ceil(most);
        self.rows.extent.div_ceil(tiles)
    }

    #[inline(always)]
    const fn operations<T>(&self) -> usize {
        let vectors = (self.lanes * size_of::<T>()).div_ceil(16);
        self.entries.extent * self.rows.extent * self.terms.extent * vectors
    }

    /// Operations up to which it is done in the caller's code.
    #[inline(always)]
    const fn inlined<T>(&self, fresh: bool) -> usize {
        let ragged = !(self.lanes * size_of::<T>()).is_multiple_of(16);
        if fresh && ragged { INLINE_NEW } else { INLINE }
    }

    /// Computes it.
    ///
    /// # Safety
    ///
    /// The tensors are the dense arrays that it was made for.
    #[inline(always)]
    unsafe fn run<T: Scalar, L: Lanes<T>>(self, lanes: L, at: Spot<T>, simple: impl Lanes<T>) {
        let vectors = self.lanes.div_ceil(L::WIDTH);
        let block = if vectors < VECTORS { vectors } else { VECTORS };
        for entry in 0..self.entries.extent {
            let mut vector = 0;
            while vector + block <= vectors {
                // SAFETY: the caller's promise.
                unsafe { self.columns(lanes, at, simple, entry, vector, block) };
                vector += block;
            }
            if !vectors.is_multiple_of(block) {
                // SAFETY: the caller's promise.
                unsafe { self.columns(lanes, at, simple, entry, vector, vectors % block) };
            }
        }
    }

    /// Some vectors of all rows of an entry.
    ///
    /// # Safety
    ///
    /// As for [`run`](Self::run).
    #[inline(always)]
    unsafe fn columns<T: Scalar, L: Lanes<T>>(
        self,
        lanes: L,
        at: Spot<T>,
        simple: impl Lanes<T>,
        entry: usize,
        vector: usize,
        vectors: usize,
    ) {
        let rows = self.tile_rows(vectors, L::REGISTERS);
        let mut row = 0;
        while row + rows <= self.rows.extent {
            let tile = Tile { product: self, entry, row, rows, vector, vectors };
            // SAFETY: the caller's promise.
            unsafe { tile.run(lanes, at, simple) };
            row += rows;
        }
        if !self.rows.extent.is_multiple_of(rows) {
            let rows = self.rows.extent % rows;
            let tile = Tile { product: self, entry, row, rows, vector, vectors };
            // SAFETY: the caller's promise.
            unsafe { tile.run(lanes, at, simple) };
        }
    }
}

/// Some rows and vectors of an entry.
struct Tile {
    product: Product,
    entry: usize,
    row: usize,
    rows: usize,
    vector: usize,
    vectors: usize,
}

impl Tile {
    /// # Safety
    ///
    /// As for [`Product::run`].
    #[inline(always)]
    unsafe fn run<T: Scalar, L: Lanes<T>>(&self, lanes: L, at: Spot<T>, simple: impl Lanes<T>) {
        let Product { entries, rows, terms, .. } = self.product;
        let mut sums = [[lanes.splat(T::ZERO); VECTORS]; ROWS];
        let a = self.entry as isize * entries.a + self.row as isize * rows.a;
        let b = self.entry as isize * entries.b + (self.vector * L::WIDTH) as isize;
        for k in 0..terms.extent {
            let (a, b) = (a + k as isize * terms.a, b + k as isize * terms.b);
            let mut factors = [lanes.splat(T::ZERO); VECTORS];
            for vector in 0..self.vectors {
                // SAFETY: the caller's promise.
                factors[vector] = unsafe { self.load(lanes, at.b, b, vector) };
            }
            for row in 0..self.rows {
                // SAFETY: the caller's promise.
                let a = lanes.splat(unsafe { *at.a.offset(a + row as isize * rows.a) });
                for vector in 0..self.vectors {
                    let sum = &mut sums[row][vector];
                    *sum = match k {
                        0 => lanes.mul(a, factors[vector]),
                        _ => lanes.mul_add(a, factors[vector], *sum),
                    };
                }
            }
        }
        let out = self.entry as isize * entries.out + (self.vector * L::WIDTH) as isize;
        for row in 0..self.rows {
            let out = out + (self.row + row) as isize * rows.out;
            for vector in 0..self.vectors {
                // SAFETY: the caller's promise.
                unsafe { self.store(at.out, out, vector, sums[row][vector], simple) };
            }
        }
    }

    /// Elements of a vector of these that are the row's.
    #[inline(always)]
    const fn width(&self, vector: usize, width: usize) -> usize {
        let left = self.product.lanes - (self.vector + vector) * width;
        if left < width { left } else { width }
    }

    /// # Safety
    ///
    /// As for [`Product::run`].
    #[inline(always)]
    unsafe fn load<T: Scalar, L: Lanes<T>>(
        &self,
        lanes: L,
        b: *const T,
        offset: isize,
        vector: usize,
    ) -> L::Vector {
        let offset = offset + (vector * L::WIDTH) as isize;
        let len = self.product.source;
        let width = self.width(vector, L::WIDTH);
        // SAFETY: the caller's promise: as many elements can be read, and `b` has `len` of them.
        unsafe {
            match width == L::WIDTH || offset as usize + L::WIDTH <= len {
                true => lanes.load(b.offset(offset)),
                false => lanes.load_partial(b.offset(offset), width),
            }
        }
    }

    /// # Safety
    ///
    /// As for [`Product::run`].
    #[inline(always)]
    unsafe fn store<T: Scalar, V: Copy, S: Lanes<T>>(
        &self,
        out: *mut T,
        offset: isize,
        vector: usize,
        value: V,
        simple: S,
    ) {
        let Product { entries, rows, lanes: columns, overlaps, .. } = self.product;
        let whole = size_of::<V>() / size_of::<T>();
        let offset = offset + (vector * whole) as isize;
        let len = entries.extent * rows.extent * columns;
        let width = self.width(vector, whole);
        // What follows is written later only where rows follow each other in the order of C.
        let before = overlaps && columns <= whole && rows.out == columns as isize;
        let fits = before && offset as usize + whole <= len;
        let to = out.wrapping_offset(offset);
        if width == whole || fits {
            // SAFETY: C has `len` elements; what is not this row's is written after it. A vector is its elements (`Lanes`).
            unsafe { to.cast::<V>().write_unaligned(value) };
            return;
        }
        let parts = (&raw const value).cast::<S::Vector>();
        for part in 0..whole / S::WIDTH {
            let (from, count) = (part * S::WIDTH, width.saturating_sub(part * S::WIDTH));
            let count = if count < S::WIDTH { count } else { S::WIDTH };
            // SAFETY: `count` elements of the row; the vector is `whole / S::WIDTH` narrower ones.
            unsafe { simple.store(to.wrapping_add(from), count, parts.add(part).read_unaligned()) };
        }
    }
}

/// Elements whose static products are done here.
pub trait Element: Scalar {
    /// Vectors of 16 bytes.
    type Simple: Square<Self>;
    /// Vectors of 16 bytes, with FMAs.
    type Short: Lanes<Self>;

    /// Vectors of 16 bytes.
    const SIMPLE: Self::Simple;

    /// Vectors of 16 bytes, with FMAs.
    ///
    /// # Safety
    ///
    /// The CPU has AVX2 and FMA.
    unsafe fn short() -> Self::Short;
}

/// The kind of a nest over static extents.
const fn kind<T: Element, N: Loops<T>>() -> Option<Kind> {
    match N::DENSE {
        Some(walks) => Kind::of(walks),
        None => None,
    }
}

/// Runs a nest over dense nested arrays; whether it did.
///
/// # Safety
///
/// The tensors are the dense arrays that the nest's types describe; nothing else uses the output meanwhile.
#[inline(always)]
pub(crate) unsafe fn run<T: Element, N: Loops<T>>(a: *const T, b: *const T, out: *mut T) -> bool
where
    Native<V3>: Lanes<T>,
    Native<V4>: Lanes<T>,
{
    // SAFETY: the caller's promise, everywhere.
    unsafe {
        match const { kind::<T, N>() } {
            None => false,
            Some(Kind::Crossed(size)) => T::SIMPLE.crossed(a, b, out, size),
            Some(Kind::Rows(rows, terms)) => T::SIMPLE.rows([a, b], out, rows, terms),
            Some(Kind::Product(product))
                if product.operations::<T>() <= product.inlined::<T>(N::FRESH) =>
            {
                // What is written over stays in memory until it is copied to where it belongs.
                let product = Product { overlaps: !N::FRESH, ..product };
                product.run(T::SIMPLE, spot(&product, a, b, out), T::SIMPLE);
                true
            }
            Some(Kind::Product(_)) => {
                N::outlined(a, b, out);
                true
            }
        }
    }
}

#[inline(always)]
fn spot<T>(product: &Product, a: *const T, b: *const T, out: *mut T) -> Spot<T> {
    let (a, b) = if product.turned { (b, a) } else { (a, b) };
    Spot { a, b, out }
}

/// Products for which an instruction set is chosen. Methods of the nest, which rustc compiles beside the caller: so LLVM sees
/// there that the output's address is not kept, and has an array that the caller returns written where it is returned.
trait Outlined<T>: Sized {
    /// Computes it.
    ///
    /// # Safety
    ///
    /// As for [`run`].
    unsafe fn outlined(a: *const T, b: *const T, out: *mut T);

    /// Rows of up to 16 bytes.
    ///
    /// # Safety
    ///
    /// As for [`run`], and the CPU has [`Level::Avx2`]; so for the next.
    unsafe fn short(a: *const T, b: *const T, out: *mut T);

    /// Rows of up to 32 bytes, or more where there is nothing wider.
    ///
    /// # Safety
    ///
    /// As for [`short`](Self::short).
    unsafe fn middle(a: *const T, b: *const T, out: *mut T);

    /// Rows of more.
    ///
    /// # Safety
    ///
    /// As for [`run`], and the CPU has [`Level::Avx512`].
    unsafe fn wide(a: *const T, b: *const T, out: *mut T);
}

impl<T: Element, N: Loops<T>> Outlined<T> for N
where
    Native<V3>: Lanes<T>,
    Native<V4>: Lanes<T>,
{
    #[inline(never)]
    unsafe fn outlined(a: *const T, b: *const T, out: *mut T) {
        let Some(Kind::Product(product)) = (const { kind::<T, N>() }) else { return };
        let bytes = product.lanes * size_of::<T>();
        // SAFETY: the caller's promise; the level is the CPU's.
        unsafe {
            match Level::current() {
                Level::Baseline => product.run(T::SIMPLE, spot(&product, a, b, out), T::SIMPLE),
                _ if bytes <= 16 => Self::short(a, b, out),
                // Where a vector of AVX-512 would be half empty, one of AVX2 is not.
                Level::Avx512 if !(1..=32).contains(&(bytes % 64)) => Self::wide(a, b, out),
                _ => Self::middle(a, b, out),
            }
        }
    }

    #[target_feature(enable = "avx2,fma")]
    unsafe fn short(a: *const T, b: *const T, out: *mut T) {
        // SAFETY: the caller's promise.
        unsafe { at::<T, N, _>(T::short(), a, b, out) };
    }

    #[target_feature(enable = "avx2,fma,bmi1,bmi2,lzcnt,popcnt")]
    unsafe fn middle(a: *const T, b: *const T, out: *mut T) {
        // SAFETY: the caller's promise.
        unsafe { at::<T, N, _>(Native::of(V3::new_unchecked()), a, b, out) };
    }

    #[target_feature(
        enable = "avx2,fma,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512cd,avx512dq,avx512vl"
    )]
    unsafe fn wide(a: *const T, b: *const T, out: *mut T) {
        // SAFETY: the caller's promise.
        unsafe { at::<T, N, _>(Native::of(V4::new_unchecked()), a, b, out) };
    }
}

/// # Safety
///
/// As for [`run`].
#[inline(always)]
unsafe fn at<T: Element, N: Loops<T>, L: Lanes<T>>(
    lanes: L,
    a: *const T,
    b: *const T,
    out: *mut T,
) {
    if let Some(Kind::Product(product)) = const { kind::<T, N>() } {
        // SAFETY: the caller's promise.
        unsafe { product.run(lanes, spot(&product, a, b, out), T::SIMPLE) };
    }
}
