//! Vectors of elements.
//!
//! A loop nest is generic over [`Lanes`]; [`Dispatch`] compiles it once for each instruction set
//! and picks one when the program runs.

use core::marker::PhantomData;

use num_complex::Complex;
use pulp::{MemMask, Simd};

#[cfg(all(target_arch = "x86_64", not(miri)))]
use crate::kernel::shuffle;
use crate::scalar::Scalar;

pub use crate::kernel::dispatch::{Dispatch, Job, Multiversion, Vectorized};
pub(crate) use crate::kernel::dispatch::{width, width_at};

pub use crate::kernel::engine::{
    Batched, Emitted, Engine, Kernels, Loops, Pairs, Permuted, Reduced, Tiny, fuses, is_small, run,
    run_plain, run_shared,
};
pub use crate::kernel::level::Level;

/// A vector of `WIDTH` elements, and what one does with it.
///
/// # Safety
///
/// The first `WIDTH * size_of::<T>()` bytes of a `Vector` are its elements, in order.
pub unsafe trait Lanes<T: Scalar>: Copy {
    /// The vector.
    type Vector: Copy;
    /// How many elements it holds.
    const WIDTH: usize;
    /// How many vector registers there are.
    const REGISTERS: usize = 16;
    /// Rows of the largest microtile of two vectors. 12 × 2 sums, 2 vectors of `b` and one of `a` are 27 of the 32 registers
    /// that AVX-512 and NEON have; 6 × 2, 2 and 1 are 15 of AVX2's 16. An FMA takes 4 cycles and two start
    /// in each: 8 sums keep them busy.
    const ROWS: usize = if Self::REGISTERS >= 32 { 12 } else { 6 };

    /// Vectors of half as many elements, if there are [`HALVES`](Self::HALVES).
    type Half: Lanes<T>;
    /// Whether vectors of half the width are of use: two take no longer than one of these, on some CPUs. (Zen 4 starts one
    /// FMA of 512 bits in each cycle, or two of 256.)
    const HALVES: bool = false;

    /// The token for halves.
    fn half(self) -> Self::Half;

    /// The vector whose elements all are `value`.
    fn splat(self, value: T) -> Self::Vector;

    /// `a + b`.
    fn add(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;

    /// `a · b`.
    fn mul(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;

    /// `a · b + c`, rounded once where the instruction set can.
    fn mul_add(self, a: Self::Vector, b: Self::Vector, c: Self::Vector) -> Self::Vector;

    /// The complex conjugate of each element.
    fn conjugate(self, a: Self::Vector) -> Self::Vector;

    /// The sum of all elements.
    fn sum(self, a: Self::Vector) -> T;

    /// The sum of all elements of each of eight.
    #[inline(always)]
    fn sums_of_eight(self, vectors: &[Self::Vector; 8]) -> [T; 8] {
        each_sum(self, vectors)
    }

    /// `WIDTH` elements from `from` on.
    ///
    /// # Safety
    ///
    /// `from` can be read for `WIDTH` elements.
    unsafe fn load(self, from: *const T) -> Self::Vector;

    /// The first `n` elements from `from` on, the rest zero.
    ///
    /// # Safety
    ///
    /// `n <= WIDTH`, and `from` can be read for `n` elements.
    unsafe fn load_partial(self, from: *const T, n: usize) -> Self::Vector;

    /// Writes the first `n` elements.
    ///
    /// # Safety
    ///
    /// `n <= WIDTH`, and `to` can be written for `n` elements.
    unsafe fn store(self, to: *mut T, n: usize, vector: Self::Vector);

    /// Which elements of a vector are read or written: the first few.
    type First: Copy;

    /// The first `n`, of `WIDTH` at most: worked out once for many loads and stores.
    fn first(self, n: usize) -> Self::First;

    /// The first elements from `from` on, the rest zero.
    ///
    /// # Safety
    ///
    /// `from` can be read for as many.
    unsafe fn load_first(self, from: *const T, first: Self::First) -> Self::Vector;

    /// Writes the first elements.
    ///
    /// # Safety
    ///
    /// `to` can be written for as many.
    unsafe fn store_first(self, to: *mut T, first: Self::First, vector: Self::Vector);

    /// `n` elements that lie `stride` apart, the rest zero.
    ///
    /// # Safety
    ///
    /// `n <= WIDTH`, and `from + i * stride` can be read for every `i < n`.
    #[inline(always)]
    unsafe fn gather(self, from: *const T, stride: isize, n: usize) -> Self::Vector {
        let mut vector = self.splat(T::ZERO);
        let to = (&raw mut vector).cast::<T>();
        // A constant number of turns, so that they are unrolled and put elements into a register. Elements written to
        // memory and read back as a vector would have to leave the store buffer first, some 20 cycles.
        for i in 0..Self::WIDTH {
            if i < n {
                // SAFETY: `i < n <= WIDTH`, which `Vector` holds as elements in order; the caller
                // promises that the source can be read.
                unsafe { to.add(i).write(*from.offset(i as isize * stride)) }
            }
        }
        vector
    }

    /// Elements from the places that are told, of the first ones from `from` on; any element for a place that is not
    /// `readable`.
    ///
    /// # Safety
    ///
    /// `from` can be read for `readable` elements, 1 to `WIDTH`, and `places` for `WIDTH`, of which none is negative.
    #[inline(always)]
    unsafe fn permuted(self, from: *const T, readable: usize, places: *const i32) -> Self::Vector {
        // SAFETY: the caller's promise.
        unsafe { gather_places(self, from, readable, places) }
    }

    /// Writes the first `n` elements `stride` apart.
    ///
    /// # Safety
    ///
    /// `n <= WIDTH`, and `to + i * stride` can be written for every `i < n`.
    #[inline(always)]
    unsafe fn scatter(self, to: *mut T, stride: isize, n: usize, vector: Self::Vector) {
        let from = (&raw const vector).cast::<T>();
        for i in 0..n {
            // SAFETY: as in `gather`.
            unsafe { to.offset(i as isize * stride).write(*from.add(i)) }
        }
    }
}

/// The sums of eight vectors, one by one.
#[inline(always)]
fn each_sum<T: Scalar, L: Lanes<T>>(lanes: L, vectors: &[L::Vector; 8]) -> [T; 8] {
    let mut sums = [T::ZERO; 8];
    for (sum, vector) in sums.iter_mut().zip(vectors) {
        *sum = lanes.sum(*vector);
    }
    sums
}

/// The elements at places, one by one.
///
/// # Safety
///
/// As for [`Lanes::permuted`].
#[inline(always)]
unsafe fn gather_places<T: Scalar, L: Lanes<T>>(
    lanes: L,
    from: *const T,
    readable: usize,
    places: *const i32,
) -> L::Vector {
    let mut vector = lanes.splat(T::ZERO);
    let to = (&raw mut vector).cast::<T>();
    // As in `Lanes::gather`.
    for i in 0..L::WIDTH {
        // SAFETY: `i < WIDTH`, which `Vector` holds as elements in order; the caller's promise.
        unsafe {
            let place = (*places.add(i)).unsigned_abs() as usize;
            to.add(i).write(*from.add(place.min(readable - 1)));
        }
    }
    vector
}

/// The widest vector: `i8` in 512 bits. Where there are enough, threads share as many indices at a time.
pub const MAX_WIDTH: usize = 64;

/// The vectors of one instruction set, through `pulp`; as many registers of them as `R` has.
#[derive(Clone, Copy, Debug)]
pub struct Native<S, R = S>(S, PhantomData<R>);

impl<S> Native<S> {
    /// Those of an instruction set.
    #[inline(always)]
    pub(crate) fn of(simd: S) -> Self {
        Self(simd, PhantomData)
    }
}

/// `W` elements as an array, for any element type; the compiler vectorises what it can.
#[derive(Clone, Copy, Debug)]
pub struct Portable<const W: usize>;

macro_rules! native {
    ($($elem:ty, $vector:ident, $width:ident, $splat:ident, $add:ident, $mul:ident,
       $mul_add:ident, $sum:ident, $load:ident, $store:ident, $mask:ident, $masks:ident, $lane:ident * $parts:literal,
       $conj:expr;)*) => {$(
        // SAFETY: pulp's vectors are plain data of as many elements as their `LANES` says.
        unsafe impl<S: Simd, R: Simd> Lanes<$elem> for Native<S, R> {
            type Vector = S::$vector;
            const WIDTH: usize = S::$width;
            const REGISTERS: usize = R::REGISTER_COUNT;
            #[cfg(target_arch = "x86_64")]
            type Half = Native<pulp::x86::V3, R>;
            #[cfg(not(target_arch = "x86_64"))]
            type Half = Self;
            const HALVES: bool = cfg!(target_arch = "x86_64") && size_of::<S::$vector>() == 64;

            #[inline(always)]
            fn half(self) -> Self::Half {
                #[cfg(target_arch = "x86_64")]
                {
                    assert!(<Self as Lanes<$elem>>::HALVES, "these have no halves");
                    // SAFETY: a CPU whose vectors have 64 bytes has AVX2.
                    Native(unsafe { pulp::x86::V3::new_unchecked() }, PhantomData)
                }
                #[cfg(not(target_arch = "x86_64"))]
                self
            }

            #[inline(always)]
            fn splat(self, value: $elem) -> Self::Vector {
                self.0.$splat(value)
            }

            #[inline(always)]
            fn add(self, a: Self::Vector, b: Self::Vector) -> Self::Vector {
                self.0.$add(a, b)
            }

            #[inline(always)]
            fn mul(self, a: Self::Vector, b: Self::Vector) -> Self::Vector {
                self.0.$mul(a, b)
            }

            #[inline(always)]
            fn mul_add(self, a: Self::Vector, b: Self::Vector, c: Self::Vector) -> Self::Vector {
                self.0.$mul_add(a, b, c)
            }

            #[inline(always)]
            fn conjugate(self, a: Self::Vector) -> Self::Vector {
                ($conj)(self.0, a)
            }

            #[inline(always)]
            fn sum(self, a: Self::Vector) -> $elem {
                self.0.$sum(a)
            }

            #[inline(always)]
            unsafe fn load(self, from: *const $elem) -> Self::Vector {
                // SAFETY: the caller promises `WIDTH` readable elements, and a vector is plain
                // data of as many.
                unsafe { from.cast::<S::$vector>().read_unaligned() }
            }

            #[inline(always)]
            unsafe fn load_partial(self, from: *const $elem, n: usize) -> Self::Vector {
                let mask = MemMask::new(self.0.$mask(0, ($parts * n) as $lane).mask());
                // SAFETY: the caller promises `n` readable elements; the mask leaves out the rest.
                unsafe { self.0.$load(mask, from) }
            }

            #[cfg(all(target_arch = "x86_64", not(miri)))]
            #[inline(always)]
            fn sums_of_eight(self, vectors: &[Self::Vector; 8]) -> [$elem; 8] {
                // SAFETY: `pulp` has vectors of the CPU's own, or shorter ones; one part is a float.
                let sums = if $parts == 1 { unsafe { shuffle::sums(vectors) } } else { None };
                match sums {
                    Some(sums) => sums,
                    None => each_sum(self, vectors),
                }
            }

            #[cfg(all(target_arch = "x86_64", not(miri)))]
            #[inline(always)]
            unsafe fn permuted(
                self,
                from: *const $elem,
                readable: usize,
                places: *const i32,
            ) -> Self::Vector {
                // SAFETY: the caller's promise; `pulp` has vectors of the CPU's own, or of pairs that are shorter.
                unsafe {
                    match shuffle::permuted::<$elem, Self::Vector>(from, readable, places) {
                        Some(vector) => vector,
                        None => gather_places(self, from, readable, places),
                    }
                }
            }

            type First = (MemMask<S::$masks>, bool);

            #[inline(always)]
            fn first(self, n: usize) -> Self::First {
                let mask = MemMask::new(self.0.$mask(0, ($parts * n) as $lane).mask());
                (mask, n >= <Self as Lanes<$elem>>::WIDTH)
            }

            #[inline(always)]
            unsafe fn load_first(self, from: *const $elem, (mask, _): Self::First) -> Self::Vector {
                // SAFETY: the caller promises that the elements can be read that the mask leaves.
                unsafe { self.0.$load(mask, from) }
            }

            #[inline(always)]
            unsafe fn store_first(
                self,
                to: *mut $elem,
                (mask, whole): Self::First,
                vector: Self::Vector,
            ) {
                // SAFETY: the caller promises that the elements can be written that the mask leaves.
                unsafe {
                    if whole {
                        to.cast::<S::$vector>().write_unaligned(vector);
                    } else {
                        self.0.$store(mask, to, vector);
                    }
                }
            }

            #[inline(always)]
            unsafe fn store(self, to: *mut $elem, n: usize, vector: Self::Vector) {
                // SAFETY: the caller promises `n` writable elements; the mask leaves out the rest.
                unsafe {
                    if n == <Self as Lanes<$elem>>::WIDTH {
                        to.cast::<S::$vector>().write_unaligned(vector);
                    } else {
                        let mask = MemMask::new(self.0.$mask(0, ($parts * n) as $lane).mask());
                        self.0.$store(mask, to, vector);
                    }
                }
            }
        }
    )*};
}

native! {
    f32, f32s, F32_LANES, splat_f32s, add_f32s, mul_f32s, mul_add_e_f32s, reduce_sum_f32s,
        mask_load_ptr_f32s, mask_store_ptr_f32s, mask_between_m32s, m32s, u32 * 1, |_, a| a;
    f64, f64s, F64_LANES, splat_f64s, add_f64s, mul_f64s, mul_add_e_f64s, reduce_sum_f64s,
        mask_load_ptr_f64s, mask_store_ptr_f64s, mask_between_m64s, m64s, u64 * 1, |_, a| a;
    Complex<f32>, c32s, C32_LANES, splat_c32s, add_c32s, mul_e_c32s, mul_add_e_c32s,
        reduce_sum_c32s, mask_load_ptr_c32s, mask_store_ptr_c32s, mask_between_m32s, m32s, u32 * 2, |simd: S, a| simd.conj_c32s(a);
    Complex<f64>, c64s, C64_LANES, splat_c64s, add_c64s, mul_e_c64s, mul_add_e_c64s,
        reduce_sum_c64s, mask_load_ptr_c64s, mask_store_ptr_c64s, mask_between_m64s, m64s, u64 * 2, |simd: S, a| simd.conj_c64s(a);
}

// SAFETY: an array of `W` elements.
unsafe impl<T: Scalar, const W: usize> Lanes<T> for Portable<W> {
    type Vector = [T; W];
    const WIDTH: usize = {
        assert!(1 <= W && W <= MAX_WIDTH, "`Portable` takes 1 to 64 elements at a time");
        W
    };
    type Half = Self;

    #[inline(always)]
    fn half(self) -> Self {
        self
    }

    #[inline(always)]
    fn splat(self, value: T) -> [T; W] {
        [value; W]
    }

    #[inline(always)]
    fn add(self, mut a: [T; W], b: [T; W]) -> [T; W] {
        for i in 0..W {
            a[i] = a[i].plus(b[i]);
        }
        a
    }

    #[inline(always)]
    fn mul(self, mut a: [T; W], b: [T; W]) -> [T; W] {
        for i in 0..W {
            a[i] = a[i].times(b[i]);
        }
        a
    }

    #[inline(always)]
    fn mul_add(self, a: [T; W], b: [T; W], mut c: [T; W]) -> [T; W] {
        for i in 0..W {
            c[i] = a[i].times_plus(b[i], c[i]);
        }
        c
    }

    #[inline(always)]
    fn conjugate(self, a: [T; W]) -> [T; W] {
        a.map(T::conjugate)
    }

    #[inline(always)]
    fn sum(self, mut a: [T; W]) -> T {
        // Halves first: as many additions, one after the other, as W has bits.
        let mut count = W;
        while count > 1 {
            let half = count.div_ceil(2);
            for i in half..count {
                a[i - half] = a[i - half].plus(a[i]);
            }
            count = half;
        }
        a[0]
    }

    #[inline(always)]
    unsafe fn load(self, from: *const T) -> [T; W] {
        // SAFETY: the caller promises `W` readable elements.
        unsafe { from.cast::<[T; W]>().read_unaligned() }
    }

    #[inline(always)]
    unsafe fn load_partial(self, from: *const T, n: usize) -> [T; W] {
        // SAFETY: the caller promises `n` readable elements.
        unsafe { if n == W { self.load(from) } else { self.gather(from, 1, n) } }
    }

    type First = usize;

    #[inline(always)]
    fn first(self, n: usize) -> usize {
        n
    }

    #[inline(always)]
    unsafe fn load_first(self, from: *const T, n: usize) -> [T; W] {
        // SAFETY: the caller's promise.
        unsafe { self.load_partial(from, n) }
    }

    #[inline(always)]
    unsafe fn store_first(self, to: *mut T, n: usize, vector: [T; W]) {
        // SAFETY: the caller's promise.
        unsafe { self.store(to, n, vector) }
    }

    #[inline(always)]
    unsafe fn store(self, to: *mut T, n: usize, vector: [T; W]) {
        // SAFETY: the caller promises `n <= W` writable elements.
        unsafe { core::ptr::copy_nonoverlapping(vector.as_ptr(), to, n) }
    }
}
