//! Elements of 1 to 8 bytes, on x86-64.
//!
//! Shuffles within 128-bit lanes are the cheapest, so a tile's rows are loaded 16 bytes at a time
//! into the lanes where the transposed rows have them; then each lane transposes a square of its
//! own (4×4 elements of 4 bytes, 2×2 of 8), and the vectors are whole rows of the target.

use core::arch::x86_64::*;

use super::{Block, Strip};
use crate::kernel::simd::Level;

/// Transposes a block of elements of 4 bytes.
///
/// # Safety
///
/// As for [`transpose`](super::transpose).
pub(super) unsafe fn transpose_32(level: Level, block: Block<f32>) {
    // SAFETY: the caller's promise: the CPU has `level`.
    unsafe {
        match level {
            Level::Avx512 => avx512::<Tile16>(block),
            Level::Avx2 => avx2::<Tile8>(block),
            Level::Baseline => tiles::<Tile4>(block),
        }
    }
}

/// Transposes a block of elements of 8 bytes.
///
/// # Safety
///
/// As for [`transpose`](super::transpose).
pub(super) unsafe fn transpose_64(level: Level, block: Block<f64>) {
    // SAFETY: the caller's promise: the CPU has `level`.
    unsafe {
        match level {
            Level::Avx512 => avx512::<WideTile8>(block),
            Level::Avx2 => avx2::<WideTile4>(block),
            Level::Baseline => tiles::<WideTile2>(block),
        }
    }
}

/// Transposes a block of elements of 1 byte.
///
/// # Safety
///
/// As for [`transpose`](super::transpose).
pub(super) unsafe fn transpose_8(block: Block<u8>) {
    // SAFETY: the caller's promise; every x86-64 CPU has SSE2.
    unsafe { tiles::<ByteTile16>(block) }
}

/// Transposes a block of elements of 2 bytes.
///
/// # Safety
///
/// As for [`transpose`](super::transpose).
pub(super) unsafe fn transpose_16(block: Block<u16>) {
    // SAFETY: the caller's promise; every x86-64 CPU has SSE2.
    unsafe { tiles::<ShortTile8>(block) }
}

/// Transposes tiles of whole cache lines in registers, if the CPU has vectors of that length; `false` if
/// nothing was done.
///
/// # Safety
///
/// As for [`transpose_strip`](super::transpose_strip), of 16 rows each, and 16 columns at most.
pub(super) unsafe fn strip_32(level: Level, strip: Strip<'_, f32>) -> bool {
    if level == Level::Avx512 {
        // SAFETY: the caller's promise: the CPU has `level`.
        unsafe { lines::<Tile16>(strip) };
    }
    level == Level::Avx512
}

/// The same for elements of 8 bytes.
///
/// # Safety
///
/// As for `strip_32`, of 8 rows and columns.
pub(super) unsafe fn strip_64(level: Level, strip: Strip<'_, f64>) -> bool {
    if level == Level::Avx512 {
        // SAFETY: the caller's promise: the CPU has `level`.
        unsafe { lines::<WideTile8>(strip) };
    }
    level == Level::Avx512
}

/// Transposes tiles of whole cache lines.
///
/// # Safety
///
/// As for [`transpose_strip`](super::transpose_strip), of `SIDE` rows each, and `SIDE` columns at most.
#[target_feature(enable = "avx512f,avx2")]
unsafe fn lines<T: Tile>(strip: Strip<'_, T::Elem>) {
    let Strip { cols, dst_stride, .. } = strip;
    let (rows, mut ahead) = (Listed(strip.rows), strip.ahead);
    for i in 0..strip.count {
        let (src, dst) = (strip.source(i), strip.target(i));
        ahead.fetch(T::SIDE);
        // SAFETY: a tile, whole or with fewer columns, by the caller's promise.
        unsafe {
            match (strip.stream, cols == T::SIDE) {
                (true, true) => T::turn::<true, false>(src, rows, dst, dst_stride, cols),
                (true, false) => T::turn::<true, true>(src, rows, dst, dst_stride, cols),
                (false, true) => T::turn::<false, false>(src, rows, dst, dst_stride, cols),
                (false, false) => T::turn::<false, true>(src, rows, dst, dst_stride, cols),
            }
        }
    }
}

/// [`tiles`], compiled for AVX-512.
///
/// # Safety
///
/// As for `tiles`.
#[target_feature(enable = "avx512f,avx2")]
unsafe fn avx512<T: Tile>(block: Block<T::Elem>) {
    // SAFETY: the caller's promise.
    unsafe { tiles::<T>(block) }
}

/// [`tiles`], compiled for AVX2.
///
/// # Safety
///
/// As for `tiles`.
#[target_feature(enable = "avx2")]
unsafe fn avx2<T: Tile>(block: Block<T::Elem>) {
    // SAFETY: the caller's promise.
    unsafe { tiles::<T>(block) }
}

/// Transposes a block in tiles.
///
/// # Safety
///
/// As for [`transpose`](super::transpose), and the CPU has the instructions of `T`.
#[inline(always)]
unsafe fn tiles<T: Tile>(block: Block<T::Elem>) {
    let smallest = const { T::SIDE == <T::Smaller as Tile>::SIDE };
    let Block { src_stride, dst_stride, rows, cols, .. } = block;
    if rows < T::SIDE || cols < T::SIDE {
        // SAFETY: the caller's promise; a smaller tile needs no more of the CPU.
        return unsafe { if smallest { block.each() } else { tiles::<T::Smaller>(block) } };
    }
    // Rows that are left over go to smaller tiles. The last one of those, and the last tile of
    // each row, move back until they are whole, and write some elements again.
    let whole = if smallest { rows } else { rows - rows % T::SIDE };
    for r in (0..whole).step_by(T::SIDE) {
        let r = r.min(rows - T::SIDE);
        for c in (0..cols).step_by(T::SIDE) {
            let c = c.min(cols - T::SIDE);
            // SAFETY: a whole tile from here on lies within the block.
            unsafe {
                let rows = Even(src_stride);
                let (src, dst) = (block.source(r, c), block.target(r, c));
                T::turn::<false, false>(src, rows, dst, dst_stride, T::SIDE);
            }
        }
    }
    if whole < rows {
        let r = whole.min(rows - T::LEAST);
        // SAFETY: a part of the caller's block.
        unsafe { tiles::<T::Smaller>(block.part(r, 0, rows - r, cols)) }
    }
}

/// How far rows of the source are from the first.
trait Rows: Copy {
    /// Row `i`.
    ///
    /// # Safety
    ///
    /// There is such a row.
    unsafe fn offset(self, i: usize) -> isize;
}

/// Rows that far apart.
#[derive(Clone, Copy)]
struct Even(isize);

impl Rows for Even {
    #[inline(always)]
    unsafe fn offset(self, i: usize) -> isize {
        i as isize * self.0
    }
}

/// Rows at these places.
#[derive(Clone, Copy)]
struct Listed<'a>(&'a [isize]);

impl Rows for Listed<'_> {
    #[inline(always)]
    unsafe fn offset(self, i: usize) -> isize {
        // SAFETY: the caller's promise.
        unsafe { *self.0.get_unchecked(i) }
    }
}

/// A block of `SIDE` × `SIDE` elements that is transposed in registers.
trait Tile {
    type Elem: Copy;
    /// The next smaller one; the smallest names itself.
    type Smaller: Tile<Elem = Self::Elem>;
    const SIDE: usize;
    /// The side of the smallest one.
    const LEAST: usize = 16 / size_of::<Self::Elem>();

    /// Transposes one; around the cache if `STREAM`, and only `cols` columns if `PART`, which whole vectors
    /// of 512 bits can.
    ///
    /// # Safety
    ///
    /// The CPU has the tile's instructions; `SIDE` rows of `SIDE` elements of the source, or of `cols` if
    /// `PART`, can be read, and of the target written. Rows of the target are cache lines if `STREAM`.
    unsafe fn turn<const STREAM: bool, const PART: bool>(
        src: *const Self::Elem,
        rows: impl Rows,
        dst: *mut Self::Elem,
        dst_stride: isize,
        cols: usize,
    );
}

/// Defines tiles. Lane `l` of the vector for row `i` holds 16 bytes of row `i + l · LEAST`: after
/// its square is transposed, elements `l · LEAST` and on of a target row.
macro_rules! tile {
    ($($tile:ident / $smaller:ident: $elem:ty, $side:literal, $feature:literal, $load:ident,
       $turn:ident, $store:ident;)*) => {$(
        struct $tile;

        impl Tile for $tile {
            type Elem = $elem;
            type Smaller = $smaller;
            const SIDE: usize = $side;

            #[inline]
            #[target_feature(enable = $feature)]
            unsafe fn turn<const STREAM: bool, const PART: bool>(
                src: *const $elem,
                from: impl Rows,
                dst: *mut $elem,
                dst_stride: isize,
                _: usize,
            ) {
                const { assert!(!STREAM && !PART) };
                for c in (0..$side).step_by(Self::LEAST) {
                    // SAFETY: rows and columns below `SIDE`.
                    unsafe {
                        let rows = core::array::from_fn(|i| {
                            $load(|l| {
                                let row = from.offset(i + l * Self::LEAST);
                                src.wrapping_offset(row).wrapping_add(c)
                            })
                        });
                        for (i, row) in $turn(rows).into_iter().enumerate() {
                            $store(dst.wrapping_offset((c + i) as isize * dst_stride), row);
                        }
                    }
                }
            }
        }
    )*};
}

tile! {
    ByteTile16 / ByteTile16: u8, 16, "sse2", load_bytes, turn_bytes, store_bytes;
    ShortTile8 / ShortTile8: u16, 8, "sse2", load_bytes, turn_shorts, store_bytes;
    Tile4 / Tile4: f32, 4, "sse2", load_128, turn_128, _mm_storeu_ps;
    Tile8 / Tile4: f32, 8, "avx2", load_256, turn_256, _mm256_storeu_ps;
    WideTile2 / WideTile2: f64, 2, "sse2", load_128_wide, turn_128_wide, _mm_storeu_pd;
    WideTile4 / WideTile2: f64, 4, "avx2", load_256_wide, turn_256_wide, _mm256_storeu_pd;
}

/// Defines tiles of whole vectors of 512 bits. Filling four lanes from four rows, as above, takes
/// 1.5 times as long on Zen 5 as moving the lanes about after the squares are transposed.
macro_rules! tile_512 {
    ($($tile:ident / $smaller:ident: $elem:ty, $side:literal, $load:ident, $load_part:ident,
       $turn:ident, $store:ident, $stream:ident, $to_lanes:expr, $from_lanes:expr;)*) => {$(
        struct $tile;

        impl Tile for $tile {
            type Elem = $elem;
            type Smaller = $smaller;
            const SIDE: usize = $side;

            #[inline]
            #[target_feature(enable = "avx512f")]
            unsafe fn turn<const STREAM: bool, const PART: bool>(
                src: *const $elem,
                from: impl Rows,
                dst: *mut $elem,
                dst_stride: isize,
                cols: usize,
            ) {
                // Bits of the first columns; 16 are the most.
                let mask = (u32::MAX >> (32 - cols)) as _;
                let squares: [_; 4] = core::array::from_fn(|k| {
                    $turn(core::array::from_fn(|i| {
                        // SAFETY: a row below `SIDE`.
                        unsafe {
                            let row = src.wrapping_offset(from.offset(k * Self::LEAST + i));
                            if PART { $load_part(mask, row) } else { $load(row) }
                        }
                    }))
                });
                for i in 0..Self::LEAST {
                    let lanes = turn_lanes(squares.map(|square| $to_lanes(square[i])));
                    for (l, lanes) in lanes.into_iter().enumerate() {
                        let col = l * Self::LEAST + i;
                        if PART && col >= cols {
                            continue;
                        }
                        // SAFETY: a row of the target below `SIDE`.
                        unsafe {
                            let to = dst.wrapping_offset(col as isize * dst_stride);
                            if STREAM {
                                $stream(to.cast(), $from_lanes(lanes));
                            } else {
                                $store(to, $from_lanes(lanes));
                            }
                        }
                    }
                }
            }
        }
    )*};
}

tile_512! {
    Tile16 / Tile8: f32, 16, _mm512_loadu_ps, _mm512_maskz_loadu_ps, turn_512, _mm512_storeu_ps,
        _mm512_stream_ps, |v| v, |v| v;
    WideTile8 / WideTile4: f64, 8, _mm512_loadu_pd, _mm512_maskz_loadu_pd, turn_512_wide,
        _mm512_storeu_pd, _mm512_stream_pd, |v| _mm512_castpd_ps(v), |v| _mm512_castps_pd(v);
}

/// Transposes the 4×4 square of the lanes of four vectors.
#[inline]
#[target_feature(enable = "avx512f")]
fn turn_lanes([a, b, c, d]: [__m512; 4]) -> [__m512; 4] {
    // Lanes 0 2 of both, and 1 3 of both.
    let (ab, ab_odd) =
        (_mm512_shuffle_f32x4::<0b10_00_10_00>(a, b), _mm512_shuffle_f32x4::<0b11_01_11_01>(a, b));
    let (cd, cd_odd) =
        (_mm512_shuffle_f32x4::<0b10_00_10_00>(c, d), _mm512_shuffle_f32x4::<0b11_01_11_01>(c, d));
    [
        _mm512_shuffle_f32x4::<0b10_00_10_00>(ab, cd),
        _mm512_shuffle_f32x4::<0b10_00_10_00>(ab_odd, cd_odd),
        _mm512_shuffle_f32x4::<0b11_01_11_01>(ab, cd),
        _mm512_shuffle_f32x4::<0b11_01_11_01>(ab_odd, cd_odd),
    ]
}

/// Functions that load 16 bytes for each lane, from rows `stride` apart.
macro_rules! load {
    ($($name:ident: $elem:ty => $vector:ty, $feature:literal, $lane:ident, $first:ident,
       $insert:ident: $($l:literal)*;)*) => {$(
        /// # Safety
        ///
        /// 16 bytes can be read from each row, a row for each lane.
        #[inline]
        #[target_feature(enable = $feature)]
        unsafe fn $name(row: impl Fn(usize) -> *const $elem) -> $vector {
            // SAFETY: the caller's promise.
            unsafe {
                let vector = $first($lane(row(0)));
                $(let vector = $insert::<$l>(vector, $lane(row($l)));)*
                vector
            }
        }
    )*};
}

load! {
    load_256: f32 => __m256, "avx2", _mm_loadu_ps, _mm256_castps128_ps256, _mm256_insertf128_ps: 1;
    load_256_wide: f64 => __m256d, "avx2", _mm_loadu_pd, _mm256_castpd128_pd256,
        _mm256_insertf128_pd: 1;
}

/// # Safety
///
/// 16 bytes can be read.
#[inline(always)]
unsafe fn load_128(row: impl Fn(usize) -> *const f32) -> __m128 {
    // SAFETY: the caller's promise.
    unsafe { _mm_loadu_ps(row(0)) }
}

/// # Safety
///
/// 16 bytes can be read.
#[inline(always)]
unsafe fn load_128_wide(row: impl Fn(usize) -> *const f64) -> __m128d {
    // SAFETY: the caller's promise.
    unsafe { _mm_loadu_pd(row(0)) }
}

/// # Safety
///
/// 16 bytes can be read.
#[inline(always)]
unsafe fn load_bytes<T>(row: impl Fn(usize) -> *const T) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe { _mm_loadu_si128(row(0).cast()) }
}

/// # Safety
///
/// 16 bytes can be written.
#[inline(always)]
unsafe fn store_bytes<T>(to: *mut T, row: __m128i) {
    // SAFETY: the caller's promise.
    unsafe { _mm_storeu_si128(to.cast(), row) }
}

/// Functions that transpose a square of small elements. Rows `i` and `i + N / 2` interleaved make rows `2i` and
/// `2i + 1`: the highest bit of an element's row becomes the lowest of its column, and the highest of its column
/// the lowest of its row. Doing so for each bit exchanges row and column.
macro_rules! turn_small {
    ($($name:ident: $side:literal, $low:ident, $high:ident;)*) => {$(
        #[inline]
        #[target_feature(enable = "sse2")]
        fn $name(mut rows: [__m128i; $side]) -> [__m128i; $side] {
            let mut bits = 0;
            while 1 << bits < $side {
                let old = rows;
                let mut i = 0;
                while i < $side / 2 {
                    rows[2 * i] = $low(old[i], old[i + $side / 2]);
                    rows[2 * i + 1] = $high(old[i], old[i + $side / 2]);
                    i += 1;
                }
                bits += 1;
            }
            rows
        }
    )*};
}

turn_small! {
    turn_bytes: 16, _mm_unpacklo_epi8, _mm_unpackhi_epi8;
    turn_shorts: 8, _mm_unpacklo_epi16, _mm_unpackhi_epi16;
}

/// Functions that transpose the 4×4 square of each lane.
macro_rules! turn {
    ($($name:ident: $vector:ty, $feature:literal, $low:ident, $high:ident, $shuffle:ident;)*) => {$(
        #[inline]
        #[target_feature(enable = $feature)]
        fn $name([a, b, c, d]: [$vector; 4]) -> [$vector; 4] {
            let (ab, ab_high) = ($low(a, b), $high(a, b));
            let (cd, cd_high) = ($low(c, d), $high(c, d));
            // Elements 0 1 of both, and 2 3 of both.
            [
                $shuffle::<0b01_00_01_00>(ab, cd),
                $shuffle::<0b11_10_11_10>(ab, cd),
                $shuffle::<0b01_00_01_00>(ab_high, cd_high),
                $shuffle::<0b11_10_11_10>(ab_high, cd_high),
            ]
        }
    )*};
}

turn! {
    turn_128: __m128, "sse2", _mm_unpacklo_ps, _mm_unpackhi_ps, _mm_shuffle_ps;
    turn_256: __m256, "avx2", _mm256_unpacklo_ps, _mm256_unpackhi_ps, _mm256_shuffle_ps;
    turn_512: __m512, "avx512f", _mm512_unpacklo_ps, _mm512_unpackhi_ps, _mm512_shuffle_ps;
}

/// Functions that transpose the 2×2 square of each lane.
macro_rules! turn_wide {
    ($($name:ident: $vector:ty, $feature:literal, $low:ident, $high:ident;)*) => {$(
        #[inline]
        #[target_feature(enable = $feature)]
        fn $name([a, b]: [$vector; 2]) -> [$vector; 2] {
            [$low(a, b), $high(a, b)]
        }
    )*};
}

turn_wide! {
    turn_128_wide: __m128d, "sse2", _mm_unpacklo_pd, _mm_unpackhi_pd;
    turn_256_wide: __m256d, "avx2", _mm256_unpacklo_pd, _mm256_unpackhi_pd;
    turn_512_wide: __m512d, "avx512f", _mm512_unpacklo_pd, _mm512_unpackhi_pd;
}
