//! Every form and many kinds of specs, under the strictest lints that users set.
#![forbid(unsafe_code)]
#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    missing_docs,
    rust_2018_idioms,
    rust_2024_compatibility,
    unused,
    let_underscore,
    keyword_idents,
    nonstandard_style,
    unreachable_pub,
    unused_qualifications,
    unused_results,
    unused_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    missing_debug_implementations,
    missing_copy_implementations,
    variant_size_differences,
    clippy::nursery,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::shadow_unrelated,
    clippy::undocumented_unsafe_blocks
)]

use einsum::{
    Error, Scalar, Tensor, View, ViewMut, conj, einsum, einsum_into, scalar_operand, try_einsum,
    try_einsum_into,
};
use ndarray::{Array1, Array2, Array3, ArrayD, ArrayView2, ArrayViewMut2};
use num_complex::Complex64;

/// One operand.
#[must_use]
pub fn one(a: &Array2<f64>) -> (Array2<f64>, Array1<f64>, f64, Array1<f64>, f64) {
    let transposed = einsum!("ij->ji", a);
    let rows = einsum!("ij->i", a);
    let all = einsum!("ij->", a);
    let diagonal = einsum!("ii->i", a);
    let trace = einsum!("ii", a);
    (transposed, rows, all, diagonal, trace)
}

/// Two operands.
#[must_use]
pub fn two(a: &ArrayView2<'_, f32>, b: &ArrayView2<'_, f32>) -> (Array2<f32>, f32, Array2<f32>) {
    let product = einsum!("ik,kj->ij", a, b);
    let inner = einsum!("ij,ij->", a, b);
    let by_elements = einsum!("ij,ij->ij", a, b);
    (product, inner, by_elements)
}

/// Three operands and more; uppercase labels; a batch.
#[must_use]
pub fn many(a: &[[f64; 2]; 3], b: &[[f64; 4]; 2], v: &[f64; 4]) -> ([f64; 3], f64) {
    let chain = einsum!("ik,kj,j->i", a, b, v);
    let hyper = einsum!("Ik,kJ,J,I->", a, b, v, chain);
    (chain, hyper)
}

/// Elementwise factors, in one step.
#[must_use]
pub fn merged(a: &ArrayView2<'_, f32>, v: &[f32; 3]) -> (Array2<f32>, Array1<f32>) {
    let product = einsum!("ik,k,ik,ik->ik", a, v, a, a);
    let summed = einsum!("ik,k,ik,ik,ik->i", a, v, a, a, product);
    (product, summed)
}

/// An order that is looked for when the call runs, with an ellipsis, for the extents that a hint tells.
#[must_use]
pub fn searched<const N: usize>(a: &Array3<f64>, b: &Array2<f64>) -> Array3<f64> {
    einsum!("...ab,...bc,...cd,de,...ef,...fg->...ag", a, b, a, b, b.t(), b; c = N)
}

/// More loops than are emitted, of operands that are alike: a known order, one that is looked for, and their plan.
#[must_use]
pub fn data<const N: usize>(u: &ArrayD<f64>) -> (ArrayD<f64>, String) {
    let two: ArrayD<f64> = einsum!("abcdefgh,hijklmno->abcdefgijklmno", u, u);
    let three: ArrayD<f64> =
        einsum!("abcdefgh,hijklmno,opqrstuv->abcdefgpqrstuvi", u, u, u; c = N);
    let plan = einsum::plan!("abcdefghijklmno,opqrstuv,vwx->abcdpqrstw", two, u, three);
    (three, plan.to_string())
}

/// What steers the order of contraction.
#[must_use]
pub fn steered(a: &Array2<f64>, b: &Array2<f64>) -> (Array2<f64>, String) {
    const MANY: usize = 1000;
    let hinted = einsum!("ij,jk,kl->il", a, b, a; i = 1000, j = 10, k = 1000, l = 10);
    let named = einsum!("ij,jk,kl->il", hinted, b, a; i = MANY, threads = 2 * MANY);
    let forced = einsum!("ij,jk,kl->il", named, b, a; path = [(1, 2), (0, 1)]);
    let small = einsum!("ij,jk,kl,lm->im", forced, b, a, b; memory = 1000);
    let plan = einsum::plan!("ij,jk,...kl->il...", a, b, small; path = left);
    (small, plan.to_string())
}

/// Ellipses.
///
/// # Errors
///
/// If the shapes don't fit.
pub fn ellipses(a: &ArrayD<f64>, b: &Array2<f64>) -> Result<ArrayD<f64>, Error> {
    let spread = try_einsum!("...k,kj->...j", a, b)?;
    let summed: Array1<f64> = try_einsum!("...j->j", spread)?;
    try_einsum!("...j,j->...", spread, summed)
}

/// Into outputs.
///
/// # Errors
///
/// If the shapes don't fit.
pub fn into(
    a: &Array2<f64>,
    c: &mut Array2<f64>,
    mut view: ArrayViewMut2<'_, f64>,
) -> Result<(), Error> {
    einsum_into!("ik,jk->ij", a, a => c);
    einsum_into!("ik,jk->ij", a, a += c; alpha = 2.0);
    einsum_into!("ik,jk->ij", a, a => &mut view; alpha = 2.0, beta = 0.5);
    let mut row = Array1::<f64>::zeros(a.ncols());
    einsum_into!("ij->j", a => &mut row);
    einsum_into!("j->jj", row => c);
    let mut norm = 0.0;
    try_einsum_into!("j,j->", row, row => &mut norm)?;
    einsum_into!("ij,->ij", a, norm => c);
    try_einsum_into!("...->...", a => c)
}

/// Slices, views, tensors, scalars.
///
/// # Errors
///
/// If the shapes don't fit.
pub fn slices(data: &[i64], out: &mut [i64]) -> Result<Tensor<i64, 2>, Error> {
    let view = View::new(data, [2, 3])?;
    let outer = try_einsum!(",ij,kj->ik", 2, view, view)?;
    let mut target = ViewMut::with_strides(out, 1, [2, 2], [1, 2])?;
    try_einsum_into!("ij->ji", outer => &mut target)?;
    Ok(outer)
}

/// Conjugates.
#[must_use]
pub fn norm(z: &[Complex64]) -> Complex64 {
    einsum!("i,i->", conj(z), z)
}

/// Sums of all elements.
#[must_use]
pub fn sums(a: &Array2<f64>, b: &[f64]) -> f64 {
    let cubes: f64 = einsum!("i,i,i->", b, b, b);
    let crossed: f64 = einsum!("ij,ij,ji->", a, a, a);
    let all: f64 = einsum!("ij,ij,ij->", a, a, a);
    cubes + crossed + all
}

/// Generic in elements and extents.
#[must_use]
pub fn generic<T: Scalar, const N: usize>(a: [[T; N]; N], b: &[[T; N]; N]) -> [[T; N]; N] {
    einsum!("ik,kj->ij", a, b)
}

/// An element type of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most(pub u32);

impl Scalar for Most {
    type Simd = einsum::Portable<8>;
    const ZERO: Self = Self(0);
    const ONE: Self = Self(u32::MAX);

    fn plus(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    fn times(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }
}

scalar_operand!(Most);

/// The widest path of two edges.
#[must_use]
pub fn widest(edges: &[[Most; 3]; 3]) -> [[Most; 3]; 3] {
    einsum!("ik,kj->ij", edges, edges)
}

macro_rules! products {
    ($($name:ident: $spec:literal;)*) => {$(
        /// From a table.
        #[must_use]
        pub fn $name(a: &Array2<u8>, b: &Array2<u8>) -> Array2<u8> {
            einsum!($spec, a, b)
        }
    )*};
}

products! {
    plain: "ik,kj->ij";
    left: "ki,kj->ij";
    right: "ik,jk->ij";
    both: "ki,jk->ij";
    kronecker_sum: "ij,kk->ij";
    unicode: "αβ,βγ->αγ";
}
