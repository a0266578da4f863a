//! `einsum!("ik,kj->ij", a, b)`: Einstein summation, parsed when the program is compiled.
//!
//! A *spec* names the axes of each operand and of the output. Labels that the output lacks are
//! summed over. [`einsum!`] reads the spec at compile time and expands to a loop nest for it, over
//! the operands as they lie in memory: no copy, no transpose, no search when the program runs.
//!
//! ```
//! use einsum::einsum;
//! use ndarray::{Array2, array};
//!
//! let a = array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let b = array![[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]];
//!
//! let product: Array2<f64> = einsum!("ik,kj->ij", &a, &b);
//! assert_eq!(product, array![[4.0, -1.0], [10.0, -1.0]]);
//!
//! let sum: f64 = einsum!("ij->", &a); // a full contraction is a plain scalar
//! assert_eq!(sum, 21.0);
//!
//! // Nested arrays: every extent is in the type, and nothing is allocated.
//! let squared: [[f64; 2]; 2] = einsum!("ik,kj->ij", [[1.0, 2.0], [3.0, 4.0]], [[1.0, 2.0], [3.0, 4.0]]);
//! assert_eq!(squared, [[7.0, 10.0], [15.0, 22.0]]);
//! ```
//!
//! # The macros
//!
//! | macro | gives | when extents don't fit |
//! |---|---|---|
//! | [`einsum!`] | the output | panics |
//! | [`try_einsum!`] | `Result<_, Error>` of the output | returns [`Error`] |
//! | [`einsum_into!`] | writes into an output of yours, `C ← α·X + β·C` | panics |
//! | [`try_einsum_into!`] | the same, and `Result<(), Error>` | returns [`Error`] |
//! | [`plan!`] | how it would be computed: a [`Plan`] | panics |
//!
//! # The spec
//!
//! ```text
//! spec      ::= subscript ("," subscript)* ("->" subscript)?
//! subscript ::= (label | "...")*          at most one "..." each
//! label     ::= any alphabetic character, upper and lower case apart
//! ```
//!
//! - A label that the output has is *free*, one that it lacks is *summed*; a label that several
//!   operands have multiplies them along that axis.
//! - A label twice in one operand is its diagonal; twice in the output, the output's.
//! - `...` stands for all axes of an operand that have no label, aligned from the last and broadcast.
//! - Without `->`, the output is the ellipsis, then the labels that occur once, sorted.
//! - An empty subscript is that of a scalar: `",ij->ij"` scales a matrix.
//! - Spaces mean nothing.
//!
//! The spec is a string literal, raw or not, or a `concat!` of literals: the loops are generated before
//! the program runs. [`guide::semantics`] tells everything that NumPy and PyTorch decide differently.
//!
//! # Operands and outputs
//!
//! | operand | rank | extents | output, if it is the first |
//! |---|---|---|---|
//! | ndarray's `Array`, `ArrayView`, `ArrayViewMut`, `ArcArray`, `CowArray`, `ArrayRef` | 0–6, in the type | dynamic | `Array` |
//! | the same with `IxDyn` | up to 32, checked when it runs | dynamic | `Array` of the rank that the spec tells |
//! | nested arrays `[T; N]`, `[[T; N]; M]`, … | 1–8 | static | a nested array, if all of its extents are static; else [`Tensor`] |
//! | slices and `Vec` | 1 | dynamic | [`Tensor`] |
//! | [`View`], [`ViewMut`], [`Tensor`] | 0–12 | dynamic | [`Tensor`] |
//! | scalars | 0 | – | that of the next operand |
//!
//! References to all of these are operands too, and [`conj`] of any. Operands are only borrowed.
//! Kinds may be mixed in one call; the element type may not. A full contraction gives a plain scalar.
//!
//! Elements are `f32`, `f64`, `Complex<f32>`, `Complex<f64>` (of `num-complex`), all integers, `bool`,
//! and every type that implements [`Scalar`].
//!
//! # Mistakes
//!
//! A malformed spec, a wrong number of operands, a wrong rank, mixed element types and static extents
//! that disagree are compile errors. Dynamic extents are checked before anything is written: see
//! [`Error`].
//!
//! # Instruction sets
//!
//! The expansion holds one nest, compiled for each instruction set and picked when the program runs: on
//! x86-64 the baseline, AVX2 with FMA, or AVX-512. The environment variable `EINSUM_SIMD` (`baseline`,
//! `avx2`, `avx512`) forces a lower one.
//!
//! # Features
//!
//! - `std` (default): asks the CPU for its instruction sets; reads `EINSUM_SIMD`.
//! - `ndarray` (default): ndarray's arrays and views as operands and outputs.
//! - `rayon` (default): contractions that take some 16 µs or more share their free indices among the threads of the
//!   caller's pool; the result has the same bits for any number of threads.
#![cfg_attr(not(feature = "std"), no_std)]

pub use einsum_runtime::{
    Conj, Error, Operand, OutputMut, Plan, PlanStep, Portable, RouteSketch, Scalar, Sketch, Slices,
    StepSketch, Tensor, Term, View, ViewMut, conj, scalar_operand,
};

#[doc(hidden)]
pub use einsum_runtime::axes::{AnyRank, Rank};
#[doc(hidden)]
pub use einsum_runtime::extent::{Const, Dyn};

/// The guide: chapters of `docs/`, their examples run as tests.
#[cfg(any(doc, doctest))]
pub mod guide {
    #[doc = include_str!("../docs/semantics.md")]
    pub mod semantics {}

    #[doc = include_str!("../docs/many-operands.md")]
    pub mod many_operands {}
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The sum of products that a spec tells, as a new value: `C ← Σ A·B·…`.
///
/// ```text
/// einsum!(SPEC, OPERAND, …)
/// einsum!(SPEC, OPERAND, …; OPTION = VALUE, …)
/// ```
///
/// `SPEC` is a string literal; each operand is an expression of a kind that implements [`Operand`].
/// Operands are evaluated once, in order, and borrowed, never consumed: `einsum!("i,i->", v, v)` leaves
/// `v` where it was.
///
/// # Shapes
///
/// Axes that share a label have one extent. A dynamic extent of 1 is repeated to match the others; a
/// static one is exact, and so are the axes of a diagonal. The output has the extents of its labels, in
/// their order, and lies in C order. Its container is of the first operand's kind (scalars pass the
/// choice on); without any label it is a plain scalar. A sum of no terms is zero.
///
/// # Strides
///
/// Any: C or Fortran order, permuted, sliced, negative, zero. Operands are read where they lie.
///
/// # Panics
///
/// With [`Error`]'s text, if dynamic extents don't fit, if an operand of dynamic rank has another rank
/// than its subscript, or if the output would exceed what memory can address. [`try_einsum!`] returns
/// the error instead.
///
/// # Examples
///
/// ```
/// use einsum::einsum;
/// use ndarray::array;
///
/// let a = array![[1.0, 2.0], [3.0, 4.0]];
/// let x = array![10.0, 1.0];
///
/// assert_eq!(einsum!("ij,j->i", &a, &x), array![12.0, 34.0]);
/// assert_eq!(einsum!("ij->ji", &a), a.t());
/// assert_eq!(einsum!("ii->", &a), 5.0);
/// assert_eq!(einsum!("ii->i", &a), array![1.0, 4.0]);
/// assert_eq!(einsum!("i,ij,j->", &x, &a, &x), 154.0);
/// assert_eq!(einsum!("...j->...", &a), array![3.0, 7.0]);
/// ```
///
/// With many operands, options steer the order of contraction: extents to expect, an order, a limit to the
/// intermediates, a number of threads. [`guide::many_operands`] has them all.
///
/// ```
/// # use einsum::einsum;
/// # let (a, b, c) = ([[1.0, 2.0]], [[3.0], [4.0]], [[5.0, 6.0]]);
/// let hinted = einsum!("ij,jk,kl->il", a, b, c; i = 1000, j = 10, k = 1000, l = 10);
/// let forced = einsum!("ij,jk,kl->il", a, b, c; path = "a(bc)", threads = 1);
/// assert_eq!(hinted, forced);
/// ```
///
/// In generic functions, for any element and any extents:
///
/// ```
/// use einsum::{Scalar, einsum};
/// use ndarray::{Array2, ArrayView2};
///
/// fn gram<T: Scalar>(a: ArrayView2<T>) -> Array2<T> {
///     einsum!("ki,kj->ij", a, a)
/// }
///
/// fn product<const M: usize, const K: usize, const N: usize>(
///     a: &[[f64; K]; M],
///     b: &[[f64; N]; K],
/// ) -> [[f64; N]; M] {
///     einsum!("ik,kj->ij", a, b)
/// }
/// # assert_eq!(gram(ndarray::array![[1, 2]].view()), ndarray::array![[1, 2], [2, 4]]);
/// # assert_eq!(product(&[[2.0]], &[[3.0, 4.0]]), [[6.0, 8.0]]);
/// ```
///
/// A mistake in the spec does not compile:
///
/// ```compile_fail
/// # use einsum::einsum;
/// let _ = einsum!("ik,kj->ix", [[1.0]], [[1.0]]);
/// ```
///
/// # Cost
///
/// One pass over the index space of one or two operands; three and more are contracted in pairs, in the order
/// that is cheapest for their extents, each step summing what nothing later needs. Memory is allocated for
/// an output that is not a scalar or a nested array, and for intermediates of more than 512 elements together (and
/// a little where threads share a call). What is packed or turned lies in memory that each thread keeps, up
/// to 16 MiB.
///
/// # Source
///
/// The notation is that of [`numpy.einsum`](https://numpy.org/doc/stable/reference/generated/numpy.einsum.html)
/// and [`torch.einsum`](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html).
#[macro_export]
macro_rules! einsum {
    ($($input:tt)*) => { $crate::__private::expand!(value $crate $($input)*) };
}

/// The sum of products that a spec tells, or why the operands don't fit: [`einsum!`] as a `Result`.
///
/// # Errors
///
/// - [`Error::Extent`]: two axes with one label have different extents, and neither may be repeated;
/// - [`Error::Rank`]: an operand of dynamic rank has another rank than its subscript;
/// - [`Error::TooLarge`]: the output would exceed what memory can address.
///
/// # Examples
///
/// ```
/// use einsum::{Error, try_einsum};
/// use ndarray::Array2;
///
/// let (a, b) = (Array2::<f32>::zeros((2, 3)), Array2::<f32>::zeros((4, 5)));
/// let error = try_einsum!("ik,kj->ij", &a, &b).unwrap_err();
/// assert_eq!(error, Error::Extent { label: 'k', operands: [0, 1], extents: [3, 4] });
/// assert_eq!(error.to_string(), "label `k` has extent 3 in operand 0 but 4 in operand 1");
/// ```
#[macro_export]
macro_rules! try_einsum {
    ($($input:tt)*) => { $crate::__private::expand!(try_value $crate $($input)*) };
}

/// The sum of products that a spec tells, into an output of yours: `C ← α·(Σ A·B·…) + β·C`.
///
/// ```text
/// einsum_into!(SPEC, OPERAND, … => OUTPUT)                             C ← X
/// einsum_into!(SPEC, OPERAND, … += OUTPUT)                             C ← X + C
/// einsum_into!(SPEC, OPERAND, … => OUTPUT; alpha = VALUE, beta = VALUE)  C ← α·X + β·C
/// ```
///
/// The options of [`einsum!`] may stand beside `alpha` and `beta`.
///
/// `alpha` and `beta` mean what BLAS means by them, and have the operands' element type. Unless given, α
/// is 1 and β is 0; after `+=`, where β is 1, only `alpha` may stand. With β = 0 the output is never read,
/// so it may hold NaN. Operands, output, then options are evaluated once, as they stand.
///
/// The output is a mutable reference to anything that implements [`OutputMut`], or an expression that
/// makes a mutable view, such as `c.slice_mut(…)`; a view in a variable is given as `&mut view`. Any kind
/// of output goes with any kind of operands.
///
/// # Shapes
///
/// The output has exactly the extents of its labels; nothing is repeated to fill it. With a label twice
/// in the output (`i->ii`), elements off the diagonal are scaled by β alone: zero, if β is.
///
/// # Strides
///
/// Any that give every index an element of its own, negative ones too. The borrow checker sees to it that
/// no operand shares memory with the output.
///
/// # Panics
///
/// As [`einsum!`], and if the output's rank (where it is dynamic) or extents don't fit. Nothing has been
/// written then.
///
/// # Examples
///
/// ```
/// use einsum::einsum_into;
/// use ndarray::{Array2, array, s};
///
/// let (a, b) = (array![[1.0, 2.0]], array![[3.0], [4.0]]);
/// let mut c = array![[f64::NAN]];
/// einsum_into!("ik,kj->ij", &a, &b => &mut c);
/// assert_eq!(c, array![[11.0]]);
/// einsum_into!("ik,kj->ij", &a, &b += &mut c);
/// assert_eq!(c, array![[22.0]]);
/// einsum_into!("ik,kj->ij", &a, &b => &mut c; alpha = 2.0, beta = -1.0);
/// assert_eq!(c, array![[0.0]]);
///
/// let mut board = Array2::<f64>::zeros((2, 4));
/// einsum_into!("ij->ij", [[1.0, 2.0], [3.0, 4.0]] => board.slice_mut(s![.., ..;2]));
/// assert_eq!(board, array![[1.0, 0.0, 2.0, 0.0], [3.0, 0.0, 4.0, 0.0]]);
/// ```
///
/// # Cost
///
/// As [`einsum!`], but no memory for the output.
#[macro_export]
macro_rules! einsum_into {
    ($($input:tt)*) => { $crate::__private::expand!(into $crate $($input)*) };
}

/// [`einsum_into!`] as a `Result`: `C ← α·(Σ A·B·…) + β·C`, or why it does not fit.
///
/// # Errors
///
/// As [`try_einsum!`], and [`Error::Output`] if an axis of the output has not its label's extent. Nothing
/// has been written then.
///
/// # Examples
///
/// ```
/// use einsum::{Error, try_einsum_into};
///
/// let mut out = vec![7.0; 3];
/// let error = try_einsum_into!("ij->i", [[1.0, 2.0], [3.0, 4.0]] => &mut out).unwrap_err();
/// assert_eq!(error, Error::Output { label: 'i', expected: 2, found: 3 });
/// assert_eq!(error.to_string(), "the output's extent for label `i` is 3, but the operands give 2");
/// assert_eq!(out, [7.0; 3]);
/// ```
#[macro_export]
macro_rules! try_einsum_into {
    ($($input:tt)*) => { $crate::__private::expand!(try_into $crate $($input)*) };
}

/// How [`einsum!`] computes a spec for these operands, as data: a [`Plan`].
///
/// The grammar is that of [`einsum!`], options included. Operands are evaluated once and borrowed;
/// nothing is computed with their elements.
///
/// # Panics
///
/// As [`einsum!`], if extents don't fit.
///
/// # Examples
///
/// ```
/// use ndarray::Array2;
///
/// let a = Array2::<f32>::zeros((1000, 10));
/// let (b, c) = (a.t(), Array2::<f32>::zeros((1000, 10)));
/// let plan = einsum::plan!("ij,jk,kl->il", &a, &b, &c);
///
/// assert_eq!(plan.path(), "a(bc)");
/// assert_eq!(plan.steps()[0].formula, "jk,kl->jl");
/// assert_eq!(plan.steps()[0].flops, 2.0 * 10.0 * 1000.0 * 10.0);
/// assert_eq!(plan.largest_intermediate(), 100.0);
/// assert!(plan.speedup() > 500.0);
/// println!("{plan}");
/// ```
///
/// Without operands, it is what the text alone tells, a constant [`Sketch`]: the labels, the orders that are kept,
/// and what their steps cost as functions of the extents.
///
/// ```
/// use einsum::{Sketch, plan};
///
/// const CHAIN: &Sketch = plan!("ij,jk,kl->il"; i = 1000, j = 10, k = 1000, l = 10);
/// const _: () = assert!(CHAIN.routes.len() == 1 && CHAIN.routes[0].steps.len() == 2);
/// const _: () = assert!(CHAIN.routes[0].largest_intermediate(&[1000, 10, 1000, 10]) == 100.0);
///
/// assert_eq!(CHAIN.labels, ["i", "j", "k", "l"]);
/// assert_eq!(CHAIN.routes[0].path, "a(bc)");
/// ```
///
/// # Cost
///
/// A few allocations for the plan; the same choice between paths as the call makes.
#[macro_export]
macro_rules! plan {
    ($($input:tt)*) => { $crate::__private::expand!(plan $crate $($input)*) };
}

#[doc(hidden)]
pub mod __private {
    pub use einsum_macro::expand;
    pub use einsum_runtime::emitted::*;
}
