//! Which vectors a job gets when the program runs, and the kernels that are compiled with them once for each element type.

use core::marker::PhantomData;

use num_complex::Complex;
use pulp::{Simd, WithSimd};

use crate::kernel::engine::Loops;
use crate::kernel::gemm::{self, Arithmetic, Split, Whole};
use crate::kernel::level::Level;
use crate::kernel::problem::{Problem, Walk};
use crate::kernel::simd::{Lanes, Native, Portable};
use crate::kernel::{baseline, long, small, step, straight};
use crate::order::{self, Route, Tensors};
use crate::scalar::Scalar;

/// Something to do with vectors, compiled for each instruction set.
pub trait Job<T: Scalar> {
    /// Does it.
    fn run<A: Arithmetic<T>>(self, arithmetic: A);
}

/// Asks how many elements a vector has.
struct Ask<'w>(&'w mut usize);

impl<T: Scalar> Job<T> for Ask<'_> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, _: A) {
        *self.0 = A::Whole::WIDTH;
    }
}

/// Elements of a vector of the current level.
pub(crate) fn width<T: Scalar>() -> usize {
    // SAFETY: it is the current level.
    unsafe { width_at::<T>(Level::current()) }
}

/// Elements of a vector of a level.
///
/// # Safety
///
/// The level is at most [`Level::current`].
pub(crate) unsafe fn width_at<T: Scalar>(level: Level) -> usize {
    let mut width = 1;
    // SAFETY: the caller's promise.
    unsafe { T::Simd::dispatch_at(level, Ask(&mut width)) };
    width
}

/// Runs jobs with vectors of `T` on the instruction set that the CPU has.
///
/// # Safety
///
/// `dispatch_at` runs the job once.
pub unsafe trait Dispatch<T: Scalar> {
    /// Parts that an element has in its [`Arithmetic`].
    const PARTS: usize = 1;

    /// What a sum begins with that has terms: for floats −0, as −0 + x is x, bit for bit, and a compiler that
    /// knows the first term leaves the addition out. 0 + x is not, as 0 + −0 is 0.
    const START: T = T::ZERO;

    /// Runs it.
    #[inline(always)]
    fn dispatch<J: Job<T>>(job: J) {
        // SAFETY: it is the current level.
        unsafe { Self::dispatch_at(Level::current(), job) };
    }

    /// Runs it with the vectors of a level.
    ///
    /// # Safety
    ///
    /// The level is at most [`Level::current`].
    unsafe fn dispatch_at<J: Job<T>>(level: Level, job: J);

    /// Runs small loops over static extents, in the caller's code.
    #[inline(always)]
    fn unroll<N: Loops<T>>(loops: N) {
        loops.run_scalar();
    }

    /// Runs a nest over dense nested arrays where there is a loop for it; whether it did. See `kernel::small::fixed`.
    ///
    /// # Safety
    ///
    /// The tensors are the dense arrays that the nest's types describe; nothing else uses the output meanwhile.
    #[inline(always)]
    unsafe fn fixed<N: Loops<T>>(_a: *const T, _b: *const T, _out: *mut T) -> bool {
        false
    }

    /// Columns of a product up to which [`direct`](Self::direct) takes it: two vectors that every CPU has.
    const COLUMNS: usize = 0;

    /// Runs a product of two matrices with few columns; whether it did. See `kernel::small::direct`.
    fn direct(_: &small::Direct<T>) -> bool {
        false
    }

    /// Runs a contraction of two sources if its matrices are small: see `kernel::small`.
    fn contract_small(walks: &mut [Walk], problem: &mut Problem<T>) -> bool {
        straight::product(walks, problem, gemm::contract)
    }

    /// Runs a contraction of two sources: see `kernel::gemm`.
    fn contract(walks: &mut [Walk], problem: Problem<T>) {
        gemm::contract(walks, problem);
    }

    /// Runs a contraction whose output is contiguous along a batch index, unless the emitted loops are best:
    /// see `kernel::long`.
    fn contract_batch(walks: &mut [Walk], problem: &Problem<T>) -> bool {
        straight::product(walks, problem, gemm::contract) || long::batched(walks, problem)
    }

    /// Runs a sum, unless the emitted loops are best: see `kernel::reduce`.
    fn reduce(walks: &mut [Walk], problem: Problem<T>) -> bool {
        step::sum(walks, problem)
    }

    /// Runs a product or a copy without a sum, unless vectors along the output's unit stride are best.
    fn permute(walks: &mut [Walk], problem: &Problem<T>) -> bool {
        step::map(walks, problem)
    }

    /// Runs the steps of an order that was found when the program ran.
    fn run_route(route: &Route, tensors: Tensors<'_, T>) {
        order::run(route, tensors);
    }
}

/// [`Native`] vectors of the best instruction set: for floats and complex floats.
#[derive(Clone, Copy, Debug)]
pub struct Vectorized;

/// [`Portable`] vectors, compiled once for each instruction set: for small integers.
#[derive(Clone, Copy, Debug)]
pub struct Multiversion<const W: usize>;

// SAFETY: it runs the loops.
unsafe impl<T: Scalar, const W: usize> Dispatch<T> for Portable<W> {
    #[inline(always)]
    unsafe fn dispatch_at<J: Job<T>>(_: Level, job: J) {
        job.run(Whole(Self));
    }
}

macro_rules! dispatch_native {
    ($($elem:ty, $parts:literal, $columns:literal, $start:expr, $native:expr, $baseline:expr $(, $fixed:ident)?;)*) => {$(
        // SAFETY: every level runs the job.
        unsafe impl Dispatch<$elem> for Vectorized {
            const PARTS: usize = $parts;
            const START: $elem = $start;
            const COLUMNS: usize = $columns;

            #[inline(always)]
            unsafe fn dispatch_at<J: Job<$elem>>(level: Level, job: J) {
                struct Run<J>(J);

                impl<J: Job<$elem>> WithSimd for Run<J> {
                    type Output = ();

                    #[inline(always)]
                    fn with_simd<S: Simd>(self, simd: S) {
                        self.0.run($native(Native::of(simd)));
                    }
                }

                match level {
                    // Without FMA in the instruction set, `pulp` would call a function for it.
                    #[cfg(not(target_arch = "aarch64"))]
                    Level::Baseline => job.run($baseline),
                    // SAFETY: the caller's promise.
                    level => unsafe { level.run(Run(job)) },
                }
            }

            #[inline(always)]
            fn unroll<N: Loops<$elem>>(loops: N) {
                loops.run_lanes(Arithmetic::<$elem>::whole($baseline));
            }

            $(
                #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
                #[inline(always)]
                unsafe fn fixed<N: Loops<$elem>>(
                    a: *const $elem,
                    b: *const $elem,
                    out: *mut $elem,
                ) -> bool {
                    // SAFETY: the caller's promise.
                    unsafe { small::$fixed::run::<$elem, N>(a, b, out) }
                }
            )?

            // Not generic, as those that follow: compiled here, and not again in every crate that uses it.
            fn direct(product: &small::Direct<$elem>) -> bool {
                small::direct(Arithmetic::<$elem>::whole($baseline), product)
            }

            fn contract_small(walks: &mut [Walk], problem: &mut Problem<$elem>) -> bool {
                straight::product(walks, problem, small::contract_any) || small::contract(walks, problem)
            }

            fn contract(walks: &mut [Walk], problem: Problem<$elem>) {
                gemm::contract(walks, problem);
            }

            fn contract_batch(walks: &mut [Walk], problem: &Problem<$elem>) -> bool {
                straight::product(walks, problem, small::contract_any)
                    || long::batched(walks, problem)
            }

            fn reduce(walks: &mut [Walk], problem: Problem<$elem>) -> bool {
                step::sum(walks, problem)
            }

            fn permute(walks: &mut [Walk], problem: &Problem<$elem>) -> bool {
                step::map(walks, problem)
            }

            fn run_route(route: &Route, tensors: Tensors<'_, $elem>) {
                order::run(route, tensors);
            }
        }
    )*};
}

dispatch_native! {
    f32, 1, 8, -0.0, Whole, Whole(baseline::F32), fixed;
    f64, 1, 4, -0.0, Whole, Whole(baseline::F64), fixed;
    Complex<f32>, 2, 0, Complex::new(-0.0, -0.0), split, Split(baseline::F32, Portable::<2>);
    Complex<f64>, 2, 0, Complex::new(-0.0, -0.0), split, Split(baseline::F64, Portable::<1>);
}

#[inline(always)]
fn split<L: Copy>(lanes: L) -> Split<L, L> {
    Split(lanes, lanes)
}

// SAFETY: every level runs the loops.
unsafe impl<T: Scalar, const W: usize> Dispatch<T> for Multiversion<W> {
    #[inline(always)]
    unsafe fn dispatch_at<J: Job<T>>(level: Level, job: J) {
        struct Run<T, J, const W: usize>(J, PhantomData<T>);

        impl<T: Scalar, J: Job<T>, const W: usize> WithSimd for Run<T, J, W> {
            type Output = ();

            #[inline(always)]
            fn with_simd<S: Simd>(self, _: S) {
                self.0.run(Whole(Portable::<W>));
            }
        }

        // SAFETY: the caller's promise.
        unsafe { level.run(Run::<T, J, W>(job, PhantomData)) };
    }
}
