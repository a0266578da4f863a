//! Vectors of elements, and which instruction set they use on this CPU.
//!
//! A loop nest is generic over [`Lanes`]; [`Dispatch`] compiles it once for each instruction set
//! and picks one when the program runs.

use core::marker::PhantomData;
use core::sync::atomic::{AtomicU8, Ordering};

use num_complex::Complex;
use pulp::{MemMask, Simd, WithSimd};

use crate::kernel::gemm::{self, Arithmetic, Split, Whole};
use crate::kernel::problem::{Problem, Role, Walk};
use crate::kernel::{permute, reduce};
use crate::order::{self, Route, Tensors};
use crate::scalar::Scalar;

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

    /// `n` elements that lie `stride` apart, the rest zero.
    ///
    /// # Safety
    ///
    /// `n <= WIDTH`, and `from + i * stride` can be read for every `i < n`.
    #[inline(always)]
    unsafe fn gather(self, from: *const T, stride: isize, n: usize) -> Self::Vector {
        let mut vector = self.splat(T::ZERO);
        let to = (&raw mut vector).cast::<T>();
        for i in 0..n {
            // SAFETY: `i < n <= WIDTH`, which `Vector` holds as elements in order; the caller
            // promises that the source can be read.
            unsafe { to.add(i).write(*from.offset(i as isize * stride)) }
        }
        vector
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

/// The widest vector: `i8` in 512 bits. Threads share no fewer indices than that.
pub const MAX_WIDTH: usize = 64;

/// The loops of one contraction, ready to run.
pub trait Loops<T: Scalar>: Sized {
    /// Whether the types know every extent.
    const STATIC: bool;

    /// Who runs it where plain loops are not best.
    type Engine: Engine;

    /// The product of all extents, at most `usize::MAX`.
    fn volume(&self) -> usize;

    /// An array of what each loop walks.
    type Walks: AsMut<[Walk]>;

    /// The loops and their tensors as data, for the kernels of the runtime; `None` where there are
    /// more than two sources.
    fn describe(&self) -> Option<(Self::Walks, Problem<T>)>;

    /// The same loops over part of a free index; what was static of the free indices is dynamic.
    type Part: Loops<T>;
    /// The extents of the free indices: an array.
    type Free: AsRef<[usize]>;

    /// The extents of the free indices, outermost first.
    fn free(&self) -> Self::Free;

    /// The loops over `len` indices from `from` on of the free index number `axis`.
    ///
    /// # Safety
    ///
    /// `axis` is one of [`free`](Self::free), and `from + len` at most its extent.
    unsafe fn part(&self, axis: usize, from: usize, len: usize) -> Self::Part;

    /// Plain loops over single elements: for tiny extents, and for static ones, which unroll.
    fn run_scalar(self);

    /// The same with vectors.
    fn run_lanes<L: Lanes<T>>(self, lanes: L);
}

/// Up to this many innermost products, plain loops are done before vectors are under way: finding
/// the instruction set and the form costs some 10 ns, as much as 64 products do.
const SMALL: usize = 64;

/// The same for static extents: the loops unroll, but with the vectors that every CPU has. A 5×5
/// matrix product (125) is faster so, an 8×8 one (512) is not.
const SMALL_STATIC: usize = 128;

/// Up to this many products in an entry of a batch, plain loops are done before a microtile, most of
/// which would be empty, is under way: 3×3 matrices and smaller.
const TINY: usize = 27;

/// Runs the loops of a nest.
#[inline(always)]
pub fn run<T: Scalar, N: Loops<T>>(loops: N) {
    if is_small(&loops) {
        if loops.volume() == 0 && loops.free().as_ref().contains(&0) {
            return;
        }
        if N::STATIC {
            T::Simd::unroll(loops);
        } else {
            loops.run_scalar();
        }
    } else {
        N::Engine::run(loops);
    }
}

/// Runs loops that are too large for plain ones.
pub trait Engine {
    /// Runs them.
    fn run<T: Scalar, N: Loops<T>>(loops: N);
}

/// The emitted loops, with vectors.
#[derive(Clone, Copy, Debug)]
pub struct Emitted;

/// The kernels of this crate, compiled once for each element type.
#[derive(Clone, Copy, Debug)]
pub struct Kernels;

/// The kernels for sums, where the loops that vectors lie along do not suit the strides, or the sum is
/// long; otherwise the emitted loops, with vectors.
#[derive(Clone, Copy, Debug)]
pub struct Reduced;

impl Engine for Reduced {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        if let Some((mut walks, problem)) = loops.describe()
            && T::Simd::reduce(walks.as_mut(), problem)
        {
            return;
        }
        run_large(loops);
    }
}

/// Blocks that are transposed, where tensors lie in different orders in memory; otherwise the emitted
/// loops, with vectors.
#[derive(Clone, Copy, Debug)]
pub struct Permuted;

impl Engine for Permuted {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        if let Some((mut walks, problem)) = loops.describe()
            && T::Simd::permute(walks.as_mut(), &problem)
        {
            return;
        }
        run_large(loops);
    }
}

impl Engine for Emitted {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        run_large(loops);
    }
}

impl Engine for Kernels {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        let Some((mut walks, problem)) = loops.describe() else { return loops.run_scalar() };
        let walks = walks.as_mut();
        let entry = walks.iter().filter(|walk| walk.role != Role::Batch);
        if entry.fold(1, |volume: usize, walk| volume.saturating_mul(walk.extent)) <= TINY {
            return loops.run_scalar();
        }
        T::Simd::contract(walks, problem);
    }
}

#[inline(never)]
fn run_large<T: Scalar, N: Loops<T>>(loops: N) {
    // What is static lies on the stack: too small to share, and the parts would be compiled again.
    #[cfg(feature = "rayon")]
    if !N::STATIC && crate::kernel::parallel::run(&loops) {
        return;
    }
    dispatch(loops);
}

/// Runs loops with vectors, on this thread.
#[inline(never)]
pub(crate) fn dispatch<T: Scalar, N: Loops<T>>(loops: N) {
    T::Simd::dispatch(RunLoops(loops));
}

/// Whether plain loops are best.
#[inline(always)]
pub fn is_small<T: Scalar, N: Loops<T>>(loops: &N) -> bool {
    is_small_volume(loops.volume(), N::STATIC)
}

/// Whether plain loops are best for so many innermost products.
#[inline(always)]
pub fn is_small_volume(volume: usize, is_static: bool) -> bool {
    volume <= if is_static { SMALL_STATIC } else { SMALL }
}

/// Something to do with vectors, compiled for each instruction set.
pub trait Job<T: Scalar> {
    /// Does it.
    fn run<A: Arithmetic<T>>(self, arithmetic: A);
}

/// A nest of loops, to run with vectors.
struct RunLoops<N>(N);

impl<T: Scalar, N: Loops<T>> Job<T> for RunLoops<N> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        self.0.run_lanes(arithmetic.whole());
    }
}

/// Runs jobs with vectors of `T` on the instruction set that the CPU has.
///
/// # Safety
///
/// `dispatch` runs the job once.
pub unsafe trait Dispatch<T: Scalar> {
    /// Runs it.
    fn dispatch<J: Job<T>>(job: J);

    /// Runs small loops over static extents, in the caller's code.
    #[inline(always)]
    fn unroll<N: Loops<T>>(loops: N) {
        loops.run_scalar();
    }

    /// Runs a contraction of two sources: see `kernel::gemm`.
    fn contract(walks: &mut [Walk], problem: Problem<T>) {
        gemm::contract(walks, problem);
    }

    /// Runs a sum, unless the emitted loops are best: see `kernel::reduce`.
    fn reduce(walks: &mut [Walk], problem: Problem<T>) -> bool {
        let takes = reduce::takes(walks, &problem);
        if takes {
            reduce::reduce(walks, problem);
        }
        takes
    }

    /// Runs a product or a copy without a sum, unless vectors along the output's unit stride are best.
    fn permute(walks: &[Walk], problem: &Problem<T>) -> bool {
        permute::permute(walks, problem)
    }

    /// Runs the steps of an order that was found when the program ran.
    fn run_route(route: &Route, tensors: Tensors<'_, T>) {
        order::run(route, tensors);
    }
}

/// The vectors of one instruction set, through `pulp`.
#[derive(Clone, Copy, Debug)]
pub struct Native<S>(S);

/// `W` elements as an array, for any element type; the compiler vectorises what it can.
#[derive(Clone, Copy, Debug)]
pub struct Portable<const W: usize>;

/// [`Native`] vectors of the best instruction set: for floats and complex floats.
#[derive(Clone, Copy, Debug)]
pub struct Vectorized;

/// [`Portable`] vectors, compiled once for each instruction set: for integers.
#[derive(Clone, Copy, Debug)]
pub struct Multiversion<const W: usize>;

macro_rules! native {
    ($($elem:ty, $vector:ident, $width:ident, $splat:ident, $add:ident, $mul:ident,
       $mul_add:ident, $sum:ident, $load:ident, $store:ident, $mask:ident, $lane:ident * $parts:literal,
       $conj:expr;)*) => {$(
        // SAFETY: pulp's vectors are plain data of as many elements as their `LANES` says.
        unsafe impl<S: Simd> Lanes<$elem> for Native<S> {
            type Vector = S::$vector;
            const WIDTH: usize = S::$width;
            const REGISTERS: usize = S::REGISTER_COUNT;

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
        mask_load_ptr_f32s, mask_store_ptr_f32s, mask_between_m32s, u32 * 1, |_, a| a;
    f64, f64s, F64_LANES, splat_f64s, add_f64s, mul_f64s, mul_add_e_f64s, reduce_sum_f64s,
        mask_load_ptr_f64s, mask_store_ptr_f64s, mask_between_m64s, u64 * 1, |_, a| a;
    Complex<f32>, c32s, C32_LANES, splat_c32s, add_c32s, mul_e_c32s, mul_add_e_c32s,
        reduce_sum_c32s, mask_load_ptr_c32s, mask_store_ptr_c32s, mask_between_m32s, u32 * 2, |simd: S, a| simd.conj_c32s(a);
    Complex<f64>, c64s, C64_LANES, splat_c64s, add_c64s, mul_e_c64s, mul_add_e_c64s,
        reduce_sum_c64s, mask_load_ptr_c64s, mask_store_ptr_c64s, mask_between_m64s, u64 * 2, |simd: S, a| simd.conj_c64s(a);
}

// SAFETY: an array of `W` elements.
unsafe impl<T: Scalar, const W: usize> Lanes<T> for Portable<W> {
    type Vector = [T; W];
    const WIDTH: usize = {
        assert!(1 <= W && W <= MAX_WIDTH, "`Portable` takes 1 to 64 elements at a time");
        W
    };

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
    fn sum(self, a: [T; W]) -> T {
        a.into_iter().fold(T::ZERO, T::plus)
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

    #[inline(always)]
    unsafe fn store(self, to: *mut T, n: usize, vector: [T; W]) {
        // SAFETY: the caller promises `n <= W` writable elements.
        unsafe { core::ptr::copy_nonoverlapping(vector.as_ptr(), to, n) }
    }
}

// SAFETY: it runs the loops.
unsafe impl<T: Scalar, const W: usize> Dispatch<T> for Portable<W> {
    #[inline(always)]
    fn dispatch<J: Job<T>>(job: J) {
        job.run(Whole(Self));
    }
}

macro_rules! dispatch_native {
    ($($elem:ty, $native:expr, $portable:expr;)*) => {$(
        // SAFETY: every level runs the job.
        unsafe impl Dispatch<$elem> for Vectorized {
            #[inline(always)]
            fn dispatch<J: Job<$elem>>(job: J) {
                struct Run<J>(J);

                impl<J: Job<$elem>> WithSimd for Run<J> {
                    type Output = ();

                    #[inline(always)]
                    fn with_simd<S: Simd>(self, simd: S) {
                        self.0.run($native(Native(simd)));
                    }
                }

                match Level::current() {
                    // Without FMA in the instruction set, `pulp` would call a function for it.
                    #[cfg(not(target_arch = "aarch64"))]
                    Level::Baseline => job.run($portable),
                    level => level.run(Run(job)),
                }
            }

            #[inline(always)]
            fn unroll<N: Loops<$elem>>(loops: N) {
                loops.run_lanes(Portable::<{ 16 / size_of::<$elem>() }>);
            }

            // Not generic: compiled here, and not again in every crate that uses it.
            fn contract(walks: &mut [Walk], problem: Problem<$elem>) {
                gemm::contract(walks, problem);
            }

            fn reduce(walks: &mut [Walk], problem: Problem<$elem>) -> bool {
                let takes = reduce::takes(walks, &problem);
                if takes {
                    reduce::reduce(walks, problem);
                }
                takes
            }

            fn permute(walks: &[Walk], problem: &Problem<$elem>) -> bool {
                permute::permute(walks, problem)
            }

            fn run_route(route: &Route, tensors: Tensors<'_, $elem>) {
                order::run(route, tensors);
            }
        }
    )*};
}

dispatch_native! {
    f32, Whole, Whole(Portable::<4>);
    f64, Whole, Whole(Portable::<2>);
    Complex<f32>, split, Split(Portable::<4>, Portable::<2>);
    Complex<f64>, split, Split(Portable::<2>, Portable::<1>);
}

#[inline(always)]
fn split<L: Copy>(lanes: L) -> Split<L, L> {
    Split(lanes, lanes)
}

// SAFETY: every level runs the loops.
unsafe impl<T: Scalar, const W: usize> Dispatch<T> for Multiversion<W> {
    #[inline(always)]
    fn dispatch<J: Job<T>>(job: J) {
        struct Run<T, J, const W: usize>(J, PhantomData<T>);

        impl<T: Scalar, J: Job<T>, const W: usize> WithSimd for Run<T, J, W> {
            type Output = ();

            #[inline(always)]
            fn with_simd<S: Simd>(self, _: S) {
                self.0.run(Whole(Portable::<W>));
            }
        }

        Level::current().run(Run::<T, J, W>(job, PhantomData));
    }
}

/// An instruction set that loops are compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Level {
    /// What every CPU of the architecture has: SSE2, NEON.
    Baseline = 1,
    /// AVX2 and FMA (x86-64-v3).
    Avx2 = 2,
    /// AVX-512 F, BW, CD, DQ, VL (x86-64-v4).
    Avx512 = 3,
}

/// [`Level::current`], once known; 0 before.
static CURRENT: AtomicU8 = AtomicU8::new(0);

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 3] = [Self::Baseline, Self::Avx2, Self::Avx512];

    /// Its name, as the environment variable `EINSUM_SIMD` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
        }
    }

    /// Whether this CPU can execute it.
    pub fn is_supported(self) -> bool {
        match self {
            Self::Baseline => true,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => pulp::x86::V3::is_available(),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => pulp::x86::V4::is_available(),
            #[cfg(not(target_arch = "x86_64"))]
            _ => false,
        }
    }

    /// The level in use: the one that `EINSUM_SIMD` names, or else the best that the CPU has.
    #[inline(always)]
    pub fn current() -> Self {
        match CURRENT.load(Ordering::Relaxed) {
            1 => Self::Baseline,
            2 => Self::Avx2,
            3 => Self::Avx512,
            _ => Self::detect(),
        }
    }

    #[cold]
    fn detect() -> Self {
        let best = Self::ALL.into_iter().rfind(|level| level.is_supported());
        let level = best.map_or(Self::Baseline, Self::from_environment);
        CURRENT.store(level as u8, Ordering::Relaxed);
        level
    }

    /// What `EINSUM_SIMD` asks for, as far as the CPU can; `best` where it asks for nothing.
    #[cfg(feature = "std")]
    fn from_environment(best: Self) -> Self {
        let Ok(name) = std::env::var("EINSUM_SIMD") else {
            return best;
        };
        match Self::ALL.into_iter().find(|level| level.name() == name) {
            Some(level) if level <= best => level,
            Some(_) => {
                std::eprintln!("einsum: EINSUM_SIMD={name}: this CPU goes up to {}", best.name());
                best
            }
            None => {
                std::eprintln!("einsum: EINSUM_SIMD={name}: expected baseline, avx2 or avx512");
                best
            }
        }
    }

    #[cfg(not(feature = "std"))]
    fn from_environment(best: Self) -> Self {
        best
    }

    #[inline(always)]
    fn run<Op: WithSimd<Output = ()>>(self, op: Op) {
        match self {
            // SAFETY: `current` returns a level above the baseline only after `is_supported`.
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => Simd::vectorize(unsafe { pulp::x86::V4::new_unchecked() }, op),
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => Simd::vectorize(unsafe { pulp::x86::V3::new_unchecked() }, op),
            _ => baseline(op),
        }
    }
}

#[cfg(not(target_arch = "aarch64"))]
#[inline(always)]
fn baseline<Op: WithSimd<Output = ()>>(op: Op) {
    op.with_simd(pulp::Scalar128b);
}

#[cfg(target_arch = "aarch64")]
#[inline(always)]
fn baseline<Op: WithSimd<Output = ()>>(op: Op) {
    match pulp::aarch64::Neon::try_new() {
        Some(neon) => Simd::vectorize(neon, op),
        None => op.with_simd(pulp::Scalar128b),
    }
}
