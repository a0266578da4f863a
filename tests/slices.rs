//! Orders whose steps are run in slices: what they hand on stays in a cache.

mod naive;

use einsum::{conj, einsum, einsum_into};
use ndarray::{Array, Array2, Array3, Array4, ArrayD, ArrayView, Dimension, ShapeBuilder, s};
use num_complex::Complex64;

use naive::strided::Answer;
use naive::{Element, Tensor};

/// What the tests' option `__candidate` takes: the best of the emitted orders, in tiny slices; and the call's own choice.
const SLICED: usize = usize::MAX - 3;
const OWN: usize = usize::MAX;

/// Small whole numbers, so that every order gives the same bits.
fn filled<T, D: Dimension, S: ShapeBuilder<Dim = D>>(
    seed: usize,
    shape: S,
    of: impl Fn(i64) -> T,
) -> Array<T, D> {
    let mut at = 0;
    Array::from_shape_simple_fn(shape, || {
        at += 1;
        of(((at * at * 7 + at * 5 + seed * 3) % 7) as i64 - 3)
    })
}

fn tensor<T: Element, D: Dimension>(view: ArrayView<'_, T, D>) -> Tensor<T> {
    Tensor { shape: view.shape().to_vec(), data: view.iter().copied().collect() }
}

/// Checks a spec in slices, on one thread and on several.
macro_rules! check {
    ($spec:literal, $($operand:expr),+ $(; $($option:tt)+)?) => {{
        let operands = [$(tensor($operand.view())),+];
        let expected = naive::einsum($spec, &operands).unwrap();
        for threads in [1, 2, 5] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let found: ArrayD<_> = pool.install(|| {
                einsum!($spec, $(&$operand),+; __candidate = SLICED $(, $($option)+)?).answer()
            });
            assert!(found.iter().eq(&expected.data), "{} on {threads}: {found:?}", $spec);
        }
    }};
}

fn every_form<T: Element + einsum::Scalar + Send>(of: impl Fn(i64) -> T + Copy + Sync) {
    for [n, m, k] in [[5, 4, 7], [3, 9, 2], [11, 1, 6], [4, 4, 4], [6, 0, 3]] {
        let t: Array4<T> = filled(1, (n, m, k, n), of);
        let turned: Array4<T> = filled(1, (n, k, m, n).f(), of);
        let turned = turned.permuted_axes([3, 2, 1, 0]);
        let (a, b): (Array2<T>, Array2<T>) = (filled(2, (3, n), of), filled(3, (m, 4).f(), of));
        let (c, d): (Array2<T>, Array2<T>) = (filled(4, (2, k), of), filled(5, (n, 5), of));
        check!("abcd,ea,bf,gc,dh->efgh", t, a, b, c, d);
        check!("abcd,ea,bf,gc,dh->hgfe", turned, a, b, c, d);
        check!("abcd,gc,dh,bf->afgh", t, c, d, b);
        check!("abcd,bf,dh->a", t, b, d);
        check!("abcd,bf,dh,a->ah", t, b, d, filled(6, n, of));
        check!("abca,bf,gc->afg", t, b, c);
        // A step that nothing of is summed, and a batch.
        check!("abcd,bcf,acg->abfg", t, filled(7, (m, k, 3), of), filled(8, (n, k, 2), of));
        check!("abcd,abc,dh->abch", t, filled(9, (n, m, k), of), d);
        check!("ab,bc,cd->ad", filled(1, (19, n), of), filled(2, (n, 3), of), filled(3, (3, 8), of); path = "(ab)c");
    }
}

#[test]
fn every_element() {
    every_form(|value| value as f64);
    every_form(|value| value as f32);
    every_form(|value| value as i32);
    every_form(|value| Complex64::new(value as f64, (value * value % 3) as f64));
}

#[test]
fn ellipses_and_repeated_axes() {
    let of = |value| value as f64;
    let x: Array3<f64> = filled(1, (7, 5, 6), of);
    let (w, v): (Array3<f64>, Array2<f64>) = (filled(2, (7, 6, 4), of), filled(3, (4, 3), of));
    check!("...i,...ij,jk->...k", x, filled(2, (7, 5, 6, 4), of), v);
    check!("b...i,bij,jk->...kb", x, w, v);
    let one: Array3<f64> = filled(4, (1, 5, 6), of);
    check!("abc,acd,de->abe", x, w, v);
    let found: Array3<f64> = einsum!("abc,acd,de->abe", one, w, v; __candidate = SLICED);
    let whole: Array3<f64> = einsum!("abc,acd,de->abe", one, w, v; __candidate = 0);
    assert_eq!(found, whole);
    let conjugated: Array3<f64> = einsum!("abc,acd,de->abe", conj(&x), w, v; __candidate = SLICED);
    let plain: Array3<f64> = einsum!("abc,acd,de->abe", x, w, v; __candidate = 0);
    assert_eq!(conjugated, plain);
}

#[test]
fn outputs_of_the_callers() {
    let of = |value| value as f64;
    let (t, a): (Array3<f64>, Array2<f64>) = (filled(1, (9, 8, 7), of), filled(2, (7, 5), of));
    let b: Array2<f64> = filled(3, (8, 6), of);
    let product: Array3<f64> = einsum!("abc,cd,be->aed", t, a, b; __candidate = 0);
    let before: Array3<f64> = filled(4, (9, 6, 5), of);

    let mut board = Array3::<f64>::from_elem((18, 6, 5), f64::NAN);
    einsum_into!("abc,cd,be->aed", t, a, b => board.slice_mut(s![..;-2, .., ..]); __candidate = SLICED);
    assert_eq!(board.slice(s![..;-2, .., ..]), product);
    assert!(board.slice(s![..;2, .., ..]).iter().all(|value| value.is_nan()));

    let mut c = before.clone();
    einsum_into!("abc,cd,be->aed", t, a, b += &mut c; __candidate = SLICED);
    assert_eq!(c, &product + &before);

    let mut c = before.clone();
    einsum_into!("abc,cd,be->aed", t, a, b => &mut c; alpha = 3.0, beta = -2.0, __candidate = SLICED);
    assert_eq!(c, 3.0 * &product - 2.0 * &before);
}

/// In a release build large enough for the call to take slices by itself, where the last cache is not larger than 64 MiB: one call site,
/// two element types.
#[test]
fn by_itself() {
    let rows = if cfg!(debug_assertions) { 60_000 } else { 600_000 };
    fn chain<T: Element + einsum::Scalar>(rows: usize, of: impl Fn(i64) -> T + Copy) {
        let x: Array2<T> = filled(1, (rows, 9), of);
        let (a, b): (Array2<T>, Array2<T>) = (filled(2, (9, 16), of), filled(3, (16, 3), of));
        let found: Array2<T> = einsum!("ij,jk,kl->il", x, a, b; path = "(ab)c", __candidate = OWN);
        let both: Array2<T> = einsum!("jk,kl->jl", a, b);
        let expected: Array2<T> = einsum!("ij,jl->il", x, both);
        assert!(found == expected);
    }
    chain(rows, |value| value as f64);
    chain(rows, |value| value as f32);
}
