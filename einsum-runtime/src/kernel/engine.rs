//! The loops of one contraction, and who runs them.

use crate::cost::{least, plain_seconds, tiny_seconds};
use crate::kernel::copies::{self, Copies};
use crate::kernel::gemm::Arithmetic;
use crate::kernel::level::Level;
use crate::kernel::problem::{Merge, Problem, Role, Walk};
use crate::kernel::simd::{Dispatch, Job, Lanes};
use crate::kernel::small::Direct;
use crate::scalar::Scalar;

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

    /// What each loop walks where the types know every extent and all tensors are dense, in C order; `None` elsewhere,
    /// and where there are not two sources.
    const DENSE: Option<&'static [Walk]> = None;

    /// Whether the output is a value that the caller gets, not memory that was there.
    const FRESH: bool;

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

    /// The loops with strides that follow from the extents, as constants where those are static; `None` where
    /// the strides are others.
    fn in_c_order(&self) -> Option<Self>;

    /// Whether it is a map of three sources and more, which may lie across each other: [`straighten`](Self::straighten) is of
    /// use then.
    const STRAIGHTENS: bool = false;

    /// The same loops, with copies of the sources that are not contiguous along the index that vectors lie along, the innermost
    /// free one, where the output is. Parts along it and along the outermost one have copies of as many elements less.
    fn straighten(&self, _: &mut Copies<T>) -> Option<Self> {
        None
    }

    /// Whether it is a sum of all elements of three sources and more: [`run_sum`](Self::run_sum) is of use then.
    const SUMS: bool = false;

    /// Runs the loops in an order in which vectors can be loaded at once, or in pieces of the outermost index, which threads share;
    /// `false` if neither is of use, and nothing was done.
    fn run_sum(&self) -> bool {
        false
    }

    /// Plain loops over single elements: for tiny extents, and for static ones, which unroll.
    fn run_scalar(self);

    /// The same with vectors.
    fn run_lanes<L: Lanes<T>>(self, lanes: L);
}

/// Up to this many innermost products, plain loops are done before vectors are under way: finding
/// the instruction set and the form costs some 10 ns, as much as 64 products do.
const SMALL: usize = 64;

/// Up to this many, plain loops are done before anything else has looked at strides: 2×2 by 2×2.
const PLAIN: usize = 8;

/// [`SMALL`] for static extents: the loops unroll, but with the vectors that every CPU has. A 5×5
/// matrix product (125) is faster so, an 8×8 one (512) is not.
const SMALL_STATIC: usize = 128;

/// The same for static extents where rows fill one vector of every CPU, 16 bytes, more than half, so that wider ones
/// would be half empty: batches of eight 4×4 matrices of `f32`.
const SMALL_ROWS: usize = 512;

/// A vector of every CPU, more than half full.
const ROW_BYTES: core::ops::RangeInclusive<usize> = 9..=16;

/// Up to this many innermost products, one nest of all operands is compared with their pairs.
const COMPARED: usize = 1 << 12;

/// Products of static extents, for each step of the pairs, up to which the nest of all operands is taken: the pairs' vectors gain
/// more with every product, and what is between two steps costs the same. 13 of 74 random networks of 3 to 5 operands lie between
/// [`SMALL_STATIC`] and this: there the nest takes 0.69 times as long in the mean, 1.25 times at worst. At 110 a step it would be
/// 0.85 and 1.7 times.
const FUSED_STATIC: f64 = 90.0;

/// Up to this many the nest is taken without a look at the pairs, which takes some 8 ns.
const TINIEST: usize = 32;

/// Up to this many products in an entry of a batch, plain loops are done before a microtile, most of
/// which would be empty, is under way: 3×3 matrices and smaller.
const TINY: usize = 27;

/// Runs the loops of a nest.
#[inline(always)]
pub fn run<T: Scalar, N: Loops<T>>(loops: N) {
    // A constant in the branch: what other nests don't need is not compiled for them in debug builds either.
    if const { N::DENSE.is_some() } && run_fixed(&loops) {
        return;
    }
    let short = N::STATIC && ROW_BYTES.contains(&lane_bytes(&loops));
    if is_small(&loops) || short && loops.volume() <= SMALL_ROWS {
        run_plain(loops);
    } else {
        N::Engine::run(loops);
    }
}

/// The same where many steps of a call have one nest: unless its extents are static, it is compiled once for all of them.
#[inline(always)]
pub fn run_shared<T: Scalar, N: Loops<T>>(loops: N) {
    if N::STATIC {
        run(loops);
    } else {
        run_outlined(loops);
    }
}

#[inline(never)]
fn run_outlined<T: Scalar, N: Loops<T>>(loops: N) {
    run(loops);
}

/// Runs a nest over dense nested arrays where there is a loop for it; whether it did.
#[cfg_attr(not(debug_assertions), inline(always))]
fn run_fixed<T: Scalar, N: Loops<T>>(loops: &N) -> bool {
    if loops.in_c_order().is_none() {
        return false;
    }
    let Some((_, problem)) = loops.describe() else { return false };
    let (a, conjugated) = (problem.a, problem.a.conjugated);
    let Some(b) = problem.b else { return false };
    if problem.merge != Merge::Assign || conjugated || b.conjugated {
        return false;
    }
    // SAFETY: the strides are those of dense arrays, and whoever made the problem sees to the rest.
    unsafe { T::Simd::fixed::<N>(a.pointer, b.pointer, problem.out) }
}

/// Runs a nest as plain loops.
#[inline(always)]
pub fn run_plain<T: Scalar, N: Loops<T>>(loops: N) {
    if loops.volume() == 0 && loops.free().as_ref().contains(&0) {
        return;
    }
    if N::STATIC {
        T::Simd::unroll(loops);
    } else if loops.volume() <= PLAIN || !N::Engine::run_direct(&loops) {
        loops.run_scalar();
    }
}

/// Whether all operands in one nest of plain loops take less time than the best of the routes that make
/// intermediates: its operations, and the operations and number of steps of each route, where they matter.
#[inline(always)]
pub fn fuses<T: Scalar, N: Loops<T>, const R: usize>(
    loops: &N,
    flops: impl FnOnce() -> f64,
    routes: impl FnOnce() -> [(f64, f64); R],
) -> bool {
    let tiny = Tiny { volume: loops.volume(), is_static: N::STATIC };
    tiny.fuses(flops, || {
        let routes = routes();
        let seconds = routes.map(|(flops, steps)| tiny_seconds(flops, steps));
        let best = least(&seconds);
        Pairs { seconds: seconds[best], steps: routes[best].1 }
    })
}

/// The best route of those that make intermediates.
#[derive(Clone, Copy, Debug)]
pub struct Pairs {
    /// The time it takes.
    pub seconds: f64,
    /// The number of its steps.
    pub steps: f64,
}

/// What of a nest over all operands tells whether it may be faster than pairs.
#[derive(Clone, Copy, Debug)]
pub struct Tiny {
    /// Innermost products.
    pub volume: usize,
    /// Whether the types know every extent.
    pub is_static: bool,
}

impl Tiny {
    /// Whether it is in any case.
    #[inline(always)]
    pub fn is_small(self) -> bool {
        self.volume <= if self.is_static { SMALL_STATIC } else { SMALL }
    }

    /// Whether it is, for its operations and the pairs. Of static extents the number of products alone tells as much as
    /// operations do: their loops unroll.
    #[inline(always)]
    pub fn fuses(self, flops: impl FnOnce() -> f64, pairs: impl FnOnce() -> Pairs) -> bool {
        match self.is_static {
            true if self.is_small() => true,
            true => self.volume <= COMPARED && self.volume as f64 <= FUSED_STATIC * pairs().steps,
            false if self.volume <= TINIEST => true,
            false => self.volume <= COMPARED && plain_seconds(flops()) < pairs().seconds,
        }
    }
}

/// Runs loops that are too large for plain ones.
pub trait Engine {
    /// Runs them.
    fn run<T: Scalar, N: Loops<T>>(loops: N);

    /// Runs loops of a few dozen products where the caller's code can tell that something does better than
    /// plain loops; whether it did.
    #[inline(always)]
    fn run_direct<T: Scalar, N: Loops<T>>(_: &N) -> bool {
        false
    }
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

/// The kernel for products with a batch index that the output is contiguous along, where there is enough to do;
/// otherwise the emitted loops, with vectors.
#[derive(Clone, Copy, Debug)]
pub struct Batched;

/// Products from which that kernel's plan, some 100 ns, is a small share of the time.
const BATCHED: usize = 1 << 13;

impl Engine for Batched {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        if loops.volume() >= BATCHED
            && let Some((mut walks, problem)) = loops.describe()
            && T::Simd::contract_batch(walks.as_mut(), &problem)
        {
            return;
        }
        run_large(loops);
    }
}

impl Engine for Emitted {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        if !N::STATIC {
            return run_large(loops);
        }
        match loops.in_c_order() {
            Some(loops) => {
                let level = level_for(lane_bytes(&loops));
                // SAFETY: it is at most the current level.
                unsafe { T::Simd::dispatch_at(level, RunStatic(loops)) };
            }
            // A diagonal of a nested array: rare, and small as what lies on the stack is.
            None => loops.run_scalar(),
        }
    }
}

/// Bytes of the innermost free index, along which vectors lie most often.
#[inline(always)]
fn lane_bytes<T: Scalar, N: Loops<T>>(loops: &N) -> usize {
    loops.free().as_ref().last().map_or(0, |extent| extent.wrapping_mul(size_of::<T>()))
}

/// The level for rows of so many bytes: where they are whole vectors of AVX2 but not of AVX-512, which would
/// leave half of one empty, AVX2.
#[inline(always)]
fn level_for(bytes: usize) -> Level {
    let level = Level::current();
    let whole = bytes.is_multiple_of(32) && !bytes.is_multiple_of(64);
    if whole { level.min(Level::Avx2) } else { level }
}

impl Engine for Kernels {
    #[inline(always)]
    fn run<T: Scalar, N: Loops<T>>(loops: N) {
        if Self::run_direct(&loops) {
            return;
        }
        let Some((mut walks, mut problem)) = loops.describe() else { return loops.run_scalar() };
        let walks = walks.as_mut();
        if T::Simd::contract_small(walks, &mut problem) {
            return;
        }
        if entry_volume(walks) <= TINY {
            return loops.run_scalar();
        }
        T::Simd::contract(walks, problem);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn run_direct<T: Scalar, N: Loops<T>>(loops: &N) -> bool {
        // Walks of its own: those that other kernels get by reference are written to memory, which is what is saved here.
        let Some((mut walks, problem)) = loops.describe() else { return false };
        Direct::of(walks.as_mut(), &problem).is_some_and(|product| T::Simd::direct(&product))
    }
}

/// Innermost products of one entry of a batch.
#[cfg_attr(not(debug_assertions), inline(always))]
fn entry_volume(walks: &[Walk]) -> usize {
    let entry = walks.iter().filter(|walk| walk.role != Role::Batch);
    entry.fold(1, |volume: usize, walk| volume.saturating_mul(walk.extent))
}

#[inline(never)]
fn run_large<T: Scalar, N: Loops<T>>(loops: N) {
    // A constant in the branch: most nests have no such form, which is not compiled for them then.
    if const { N::STRAIGHTENS && !N::STATIC } && copies::pays(&loops) {
        return run_straight(loops);
    }
    if const { N::SUMS && !N::STATIC } && loops.run_sum() {
        return;
    }
    // What is static lies on the stack: too small to share, and the parts would be compiled again.
    #[cfg(feature = "rayon")]
    if !N::STATIC && crate::kernel::parallel::run(&loops, &|part| dispatch(part)) {
        return;
    }
    dispatch(loops);
}

/// Runs loops with copies of what lies across.
fn run_straight<T: Scalar, N: Loops<T>>(loops: N) {
    #[cfg(feature = "rayon")]
    if crate::kernel::parallel::run(&loops, &|part| copies::run(&part)) {
        return;
    }
    copies::run(&loops);
}

/// Runs loops with vectors, on this thread.
#[inline(never)]
pub(crate) fn dispatch<T: Scalar, N: Loops<T>>(loops: N) {
    run_vectors(loops);
}

/// Runs loops with vectors, as they are.
#[inline(always)]
pub(crate) fn run_vectors<T: Scalar, N: Loops<T>>(loops: N) {
    T::Simd::dispatch(RunLoops(loops));
}

/// Whether plain loops are best.
#[inline(always)]
pub fn is_small<T: Scalar, N: Loops<T>>(loops: &N) -> bool {
    Tiny { volume: loops.volume(), is_static: N::STATIC }.is_small()
}

/// A nest of loops, to run with vectors.
struct RunLoops<N>(N);

impl<T: Scalar, N: Loops<T>> Job<T> for RunLoops<N> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        self.0.run_lanes(arithmetic.whole());
    }
}

/// A nest of loops in C order, as [`Loops::in_c_order`] makes it, to run with vectors.
struct RunStatic<N>(N);

impl<T: Scalar, N: Loops<T>> Job<T> for RunStatic<N> {
    #[inline(always)]
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        // The strides came here in memory; now they are constants again.
        if let Some(loops) = self.0.in_c_order() {
            loops.run_lanes(arithmetic.whole());
        } else {
            // SAFETY: `Emitted::run` makes it of what `in_c_order` returned, whose strides are those that
            // the emitted method computes from the extents and compares with, here once more.
            unsafe { core::hint::unreachable_unchecked() }
        }
    }
}
