//! Orders that are found when the program runs, because no few are good for all extents.

mod naive;

use std::thread;

use einsum::{Error, conj, einsum, einsum_into, plan, try_einsum_into};
use ndarray::{
    Array1, Array2, Array3, Array4, ArrayD, ArrayView2, Axis, Dimension, ShapeBuilder, s,
};
use num_complex::Complex64;

use naive::strided::Answer;
use naive::{Element, Tensor};

/// What the tests' option `__candidate` takes: the call's own choice, and the order that is found.
const OWN: usize = usize::MAX;
const FOUND: usize = usize::MAX - 1;

/// Small whole numbers, so that every order gives the same bits.
fn value(seed: usize, at: usize) -> i64 {
    ((at * at * 7 + at * 5 + seed * 3) % 7) as i64 - 3
}

fn filled<T, D: Dimension, S: ShapeBuilder<Dim = D>>(
    seed: usize,
    shape: S,
    of: impl Fn(i64) -> T,
) -> ndarray::Array<T, D> {
    let mut at = 0;
    ndarray::Array::from_shape_simple_fn(shape, || {
        at += 1;
        of(value(seed, at))
    })
}

fn tensor<T: Element, D: Dimension>(view: ndarray::ArrayView<'_, T, D>) -> Tensor<T> {
    Tensor { shape: view.shape().to_vec(), data: view.iter().copied().collect() }
}

/// Matrices for a chain through these extents, every other one in Fortran order, and one of them reversed.
fn chain<T: Clone>(extents: &[usize], of: impl Fn(i64) -> T) -> Vec<Array2<T>> {
    let pairs = extents.windows(2).enumerate();
    pairs
        .map(|(at, pair)| {
            let mut matrix = filled(at, (pair[0], pair[1]).set_f(at % 2 == 1), &of);
            if at == 2 {
                matrix.invert_axis(Axis(0));
            }
            matrix
        })
        .collect()
}

macro_rules! chain_of_six {
    ($m:expr, $candidate:expr) => {
        einsum!("ab,bc,cd,de,ef,fg->ga", $m[0], $m[1], $m[2], $m[3], $m[4], $m[5]; __candidate = $candidate)
    };
}

const EXTENTS: [[usize; 7]; 6] = [
    [9, 2, 11, 3, 7, 2, 5],
    [1, 6, 1, 7, 2, 9, 3],
    [3, 3, 3, 3, 3, 3, 3],
    [17, 1, 5, 1, 6, 1, 2],
    [2, 9, 8, 1, 4, 5, 12],
    [5, 4, 0, 3, 2, 1, 6],
];

fn check_chain<T: Element + einsum::Scalar>(of: impl Fn(i64) -> T + Copy) {
    for extents in EXTENTS {
        let matrices = chain(&extents, of);
        let operands: Vec<Tensor<T>> = matrices.iter().map(|it| tensor(it.view())).collect();
        let expected = naive::einsum("ab,bc,cd,de,ef,fg->ga", &operands).unwrap();
        for candidate in [FOUND, OWN] {
            let found: ArrayD<T> = chain_of_six!(matrices, candidate).answer();
            let found: Vec<T> = found.iter().copied().collect();
            assert!(found == expected.data, "{extents:?}: {found:?} and not {expected:?}");
        }
    }
}

#[test]
fn every_element() {
    check_chain(|value| value as f32);
    check_chain(|value| value as f64);
    check_chain(|value| Complex64::new(value as f64, (value * value % 3) as f64));
    check_chain(|value| value);
    check_chain(|value| value as u8);
    check_chain(|value| value > 0);
}

#[test]
fn conjugates() {
    let matrices = chain(&EXTENTS[0], |value| Complex64::new(1.0, value as f64));
    let mut operands: Vec<_> = matrices.iter().map(|it| tensor(it.view())).collect();
    for at in [1, 2, 5] {
        operands[at] = operands[at].clone().map(|value| value.conj());
    }
    let expected = naive::einsum("ab,bc,cd,de,ef,fg->ag", &operands).unwrap();
    let m: Vec<ArrayView2<'_, Complex64>> = matrices.iter().map(|it| it.view()).collect();
    let found: Array2<Complex64> = einsum!(
        "ab,bc,cd,de,ef,fg->ag", m[0], conj(m[1]), conj(m[2]), m[3], m[4], conj(m[5]);
        __candidate = FOUND
    );
    assert!(found.iter().eq(&expected.data));
}

/// A dense network with diagonals, a hyper-edge, a scalar and an operand of its own sums.
#[test]
fn networks() {
    let of = |value| value as f64;
    for (n, m, k) in [(2, 3, 4), (3, 1, 2), (1, 2, 5), (4, 2, 3)] {
        let a: Array4<f64> = filled(1, (n, m, k, n), of);
        let b: Array4<f64> = filled(2, (n, k, m, 2).f(), of);
        let c: Array4<f64> = filled(3, (m, k, k, m), of);
        let d: Array4<f64> = filled(4, (k, m, k, 3), of);
        let e: Array4<f64> = filled(5, (n, 2, m, k), of);
        let e = e.slice(s![.., ..;-1, .., ..]);
        let operands = [tensor(a.view()), tensor(b.view()), tensor(c.view()), tensor(d.view())];
        let operands = [&operands[..], &[tensor(e), Tensor::new(&[], &[2.0])]].concat();
        let expected = naive::einsum("abcd,aefg,behi,cfhj,dgij,->", &operands);
        // Extents that do not fit are the oracle's to refuse as well.
        if let Ok(expected) = expected {
            let found =
                einsum!("abcd,aefg,behi,cfhj,dgij,->", a, b, c, d, e, 2.0; __candidate = FOUND);
            assert_eq!(found, expected.data[0]);
        }
    }
    for (n, m) in [(2, 3), (5, 2), (1, 4)] {
        let cube = |seed| filled(seed, (n, m, n), of);
        let (a, b, c, d): (Array3<f64>, Array3<f64>, Array3<f64>, Array3<f64>) =
            (cube(1), cube(2), cube(3), cube(4));
        let operands = [&a, &b, &c, &d].map(|it| tensor(it.view()));
        let expected = naive::einsum("aib,bjc,ckd,dla->ijkl", &operands).unwrap();
        let found: Array4<f64> = einsum!("aib,bjc,ckd,dla->ijkl", a, b, c, d; __candidate = FOUND);
        assert!(found.iter().eq(&expected.data));
        let diagonal = naive::einsum("aia,bjc,ckd,dla->ijkl", &operands).unwrap();
        let found: Array4<f64> = einsum!("aia,bjc,ckd,dla->ijkl", a, b, c, d; __candidate = FOUND);
        assert!(found.iter().eq(&diagonal.data));
    }
}

#[test]
fn outputs_of_the_callers() {
    let m = chain(&[4, 2, 5, 3, 6, 2, 4], |value| value as f64);
    let operands: Vec<Tensor<f64>> = m.iter().map(|it| tensor(it.view())).collect();
    let product = naive::einsum("ab,bc,cd,de,ef,fg->ag", &operands).unwrap();
    let product = Array2::from_shape_vec((4, 4), product.data).unwrap();
    let before = Array2::from_shape_fn((4, 4), |(i, j)| (i * 4 + j) as f64);

    let mut board = Array2::<f64>::from_elem((8, 4), f64::NAN);
    einsum_into!("ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5]
        => board.slice_mut(s![..;-2, ..]); __candidate = FOUND);
    assert_eq!(board.slice(s![..;-2, ..]), product);
    assert!(board.slice(s![..;2, ..]).iter().all(|value| value.is_nan()));

    let mut c = before.clone();
    einsum_into!("ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5] += &mut c; __candidate = FOUND);
    assert_eq!(c, &product + &before);

    let mut c = before.clone();
    einsum_into!("ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5] => &mut c;
        alpha = 3.0, beta = -2.0, __candidate = FOUND);
    assert_eq!(c, 3.0 * &product - 2.0 * &before);

    // Off the diagonal, β alone counts.
    let mut c = before.clone();
    einsum_into!("ab,bc,cd,de,ef,fa->aa", m[0], m[1], m[2], m[3], m[4], m[5] => &mut c;
        alpha = 3.0, beta = 2.0, __candidate = FOUND);
    let trace = Array2::from_diag(&product.diag());
    assert_eq!(c, 3.0 * &trace + 2.0 * &before);
}

#[test]
fn errors_leave_outputs_alone() {
    let m = chain(&EXTENTS[0], |value| value as f64);
    let mut c = Array2::from_elem((9, 4), 7.0);
    let error = try_einsum_into!(
        "ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5] => &mut c
    );
    assert_eq!(error, Err(Error::Output { label: 'g', expected: 5, found: 4 }));
    assert!(c.iter().all(|value| *value == 7.0));
}

/// More extents than a call site keeps, several times, from several threads at once.
#[test]
fn one_call_site_many_extents() {
    let check = |round: usize| {
        let extents: Vec<usize> = (0..7).map(|at| 1 + (round * (at + 1) + at) % 5).collect();
        let m = chain(&extents, |value| value);
        let operands: Vec<Tensor<i64>> = m.iter().map(|it| tensor(it.view())).collect();
        let expected = naive::einsum("ab,bc,cd,de,ef,fg->ga", &operands).unwrap();
        let found: Array2<i64> = chain_of_six!(m, FOUND);
        assert!(found.iter().eq(&expected.data), "{extents:?}");
    };
    thread::scope(|scope| {
        for from in 0..3 {
            scope.spawn(move || (0..40).for_each(|round| check((round + from) % 20)));
        }
    });
}

/// The same bits for any number of threads, with sums that round.
#[test]
fn threads() {
    let m = chain(&[130, 70, 150, 66, 90, 40, 120], |value| 0.1 * value as f32);
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let product: Array2<f32> = pool.install(|| chain_of_six!(m, FOUND));
        product.iter().map(|value| value.to_bits()).collect::<Vec<u32>>()
    };
    let one = on(1);
    assert!([2, 3].into_iter().all(|threads| on(threads) == one));
    let limited: Array2<f32> =
        einsum!("ab,bc,cd,de,ef,fg->ga", m[0], m[1], m[2], m[3], m[4], m[5]; threads = 1);
    assert_eq!(limited.shape(), [120, 130]);
}

#[test]
fn plans_show_the_order_that_is_found() {
    let mut found = 0;
    for draw in 0..12_usize {
        let extent = |label: usize| [2, 19, 17, 3][(label * label + draw * (label + 1)) % 4];
        let of = |labels: &str| {
            let shape: Vec<usize> = labels.bytes().map(|it| extent((it - b'a').into())).collect();
            filled(draw, shape, |value| value).into_dimensionality().unwrap()
        };
        let t: [Array4<i64>; 5] = ["abcd", "aefg", "behi", "cfhj", "dgij"].map(of);
        let plan = plan!("abcd,aefg,behi,cfhj,dgij->", t[0], t[1], t[2], t[3], t[4]);
        assert!(plan.searches());
        let emitted = plan.candidates().any(|candidate| candidate == plan.path());
        found += usize::from(!emitted);
        assert_eq!(plan.steps().len(), 4);
        assert!(plan.steps()[3].formula.ends_with("->") && plan.flops() <= plan.naive_flops());
        assert_eq!(plan.to_string().matches("operand").count(), 5);
    }
    assert!(found > 2, "{found}");
    let chain = plan!("ij,jk,kl->il", [[1.0]], [[1.0]], [[1.0]]);
    assert!(!chain.searches());
}

/// Many factors of one element each: one step, in blocks that threads share, and their sums.
#[test]
fn merged_products() {
    let factor = |at: usize| {
        let shape = (301, 257);
        let of = |value| 1.0 + value as f32 / 64.0;
        if at % 4 == 1 { filled(at, shape.f(), of) } else { filled(at, shape, of) }
    };
    let mut m: Vec<Array2<f32>> = (0..13).map(factor).collect();
    // Axes that are repeated.
    m[5] = m[5].slice(s![..1, ..]).to_owned();
    m[6] = m[6].slice(s![.., 3..4]).to_owned();
    let v = filled(13, 257, |value| value as f32);
    macro_rules! all {
        ($spec:literal) => {
            einsum!($spec, m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11], v;
                __candidate = FOUND)
        };
    }
    let mut expected: Array2<f64> = Array2::from_elem((301, 257), 1.0);
    for factor in &m[..12] {
        expected.zip_mut_with(factor, |product, factor| *product *= f64::from(*factor));
    }
    expected *= &v.mapv(f64::from);
    let near = |found: f64, expected: f64, size: f64| (found - expected).abs() <= 1e-5 * size;
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            let product: Array2<f32> = all!("ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,j->ij");
            let turned: Array2<f32> = all!("ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,j->ji");
            let rows: Array1<f32> = all!("ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,j->i");
            let columns: Array1<f32> = all!("ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,j->j");
            let sum: f32 = all!("ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,j->");
            (product, turned, rows, columns, sum)
        })
    };
    let one = on(1);
    let sizes = expected.mapv(f64::abs);
    assert!(one.0.indexed_iter().all(|(at, x)| near((*x).into(), expected[at], sizes[at])));
    assert_eq!(one.0, one.1.t());
    let axes = [(&one.2, Axis(1)), (&one.3, Axis(0))];
    for (found, axis) in axes {
        let (expected, sizes) = (expected.sum_axis(axis), sizes.sum_axis(axis));
        assert!(found.indexed_iter().all(|(at, x)| near((*x).into(), expected[at], sizes[at])));
    }
    assert!(near(one.4.into(), expected.sum(), sizes.sum()), "{} {}", one.4, expected.sum());
    assert!([2, 3, 5].into_iter().all(|threads| on(threads) == one));
    let plan = plan!(
        "ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,j->ij",
        m[0],
        m[1],
        m[2],
        m[3],
        m[4],
        m[5],
        m[6],
        m[7],
        m[8],
        m[9],
        m[10],
        m[11],
        v
    );
    assert!(plan.steps().len() <= 2, "{plan}");
}

#[test]
fn merged_products_of_conjugates() {
    let of = |value| Complex64::new(1.0, (value % 2) as f64);
    let m: Vec<Array2<Complex64>> = (0..4).map(|at| filled(at, (9, 7), of)).collect();
    let found: Array2<Complex64> = einsum!("ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij,ij->ji",
        m[0], conj(&m[1]), m[2], m[3], conj(&m[0]), m[1], conj(&m[2]), m[0], m[0], conj(&m[3]), m[1], m[1], m[2];
        __candidate = FOUND);
    for ((j, i), found) in found.indexed_iter() {
        let [a, b, c, d] = [0, 1, 2, 3].map(|at| m[at][[i, j]]);
        let expected = [a, b.conj(), c, d, a.conj(), b, c.conj(), a, a, d.conj(), b, b, c];
        assert_eq!(*found, expected.into_iter().product::<Complex64>());
    }
}

/// The largest intermediate keeps to the limit, whoever orders.
#[test]
fn memory_limits_what_is_found() {
    let m = chain(&[30, 2, 40, 3, 50, 2, 60], |value| value as f64);
    let plan = plan!("ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5]; memory = 100);
    assert!(plan.largest_intermediate() <= 100.0, "{plan}");
    let limited: Array2<f64> = einsum!(
        "ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5]; memory = 100, __candidate = FOUND
    );
    let free: Array2<f64> =
        einsum!("ab,bc,cd,de,ef,fg->ag", m[0], m[1], m[2], m[3], m[4], m[5]; path = left);
    assert_eq!(limited, free);
}

/// Axes of an ellipsis are indices of the search: operands repeat some of them, lie in any order, and the output sums them or
/// has them.
#[test]
fn ellipses() {
    let of = |value| value as f64;
    for (n, m, k) in [(2, 3, 4), (3, 1, 2), (1, 2, 5), (4, 0, 3)] {
        let a: Array4<f64> = filled(1, (3, n, 4, m).f(), of);
        let b: ndarray::Array3<f64> = filled(2, (m, 4, k), of);
        let c: Array4<f64> = filled(3, (1, k, 4, n), of);
        let d: Array2<f64> = filled(4, (n, m), of);
        let e: Array4<f64> = filled(5, (m, 3, 1, k), of);
        let f: Array4<f64> = filled(6, (3, k, 4, m), of);
        let a = a.permuted_axes([0, 2, 1, 3]);
        let c = c.permuted_axes([0, 2, 1, 3]);
        let f = f.permuted_axes([0, 2, 1, 3]);
        let f = f.slice(s![.., ..;-1, .., ..]);
        let e = e.permuted_axes([1, 2, 0, 3]);
        let b = b.permuted_axes([1, 0, 2]);
        let views = [a.view().into_dyn(), b.view().into_dyn(), c.view().into_dyn()];
        let more = [d.view().into_dyn(), e.view().into_dyn(), f.into_dyn()];
        let operands: Vec<Tensor<f64>> = views.into_iter().chain(more).map(tensor).collect();
        macro_rules! check {
            ($spec:literal) => {
                assert!(plan!($spec, &a, &b, &c, &d, &e, f).searches(), $spec);
                let expected = naive::einsum($spec, &operands).unwrap();
                for candidate in [FOUND, FOUND, OWN, 0, 1] {
                    let found: ArrayD<f64> =
                        einsum!($spec, &a, &b, &c, &d, &e, f; __candidate = candidate).answer();
                    assert_eq!(found.shape(), expected.shape, "{}", $spec);
                    let found: Vec<f64> = found.iter().copied().collect();
                    assert_eq!(found, expected.data, "{} by {candidate}", $spec);
                }
            };
        }
        check!("...ij,...jk,...kl,lm,...mn,...no->...io");
        check!("...ij,...jk,...kl,lm,...mn,...no->oi...");
        check!("...ij,...jk,...kl,lm,...mn,...no->io");
    }
}

/// A plan shows the order for the axes that operands have, and not for those they repeat.
#[test]
fn repeated_axes_of_an_ellipsis_cost_nothing() {
    let of = |value| value as f64;
    let batch: ndarray::Array3<f64> = filled(1, (50, 20, 20), of);
    let single: ndarray::Array3<f64> = filled(2, (1, 20, 20), of);
    let matrix: Array2<f64> = filled(3, (20, 20), of);
    let (s, m) = (&single, &matrix);
    let chain = plan!("...ij,...jk,...kl,...lm,...mn,...no->...io", s, m, s, m, s, &batch);
    assert!(chain.searches());
    // Four products of matrices, and one of the batch.
    assert_eq!(chain.flops(), (4.0 + 50.0) * 2.0 * 8000.0, "{chain}");
    assert!(chain.to_string().contains("...no"), "{chain}");
    let expected: f64 = {
        let product = s.index_axis(Axis(0), 0).dot(m);
        let product = product.dot(&product).dot(&s.index_axis(Axis(0), 0));
        product.dot(&batch.index_axis(Axis(0), 7))[[3, 4]]
    };
    let found: ndarray::Array3<f64> =
        einsum!("...ij,...jk,...kl,...lm,...mn,...no->...io", s, m, s, m, s, &batch);
    assert_eq!(found[[7, 3, 4]], expected);
}

/// Hints that are constants, of some labels or all, are what the search takes.
fn searched<const A: usize, const G: usize>() -> String {
    let matrices = chain(&EXTENTS[0], |value| value as f64);
    let [a, b, c, d, e, f] = std::array::from_fn(|at| matrices[at].view());
    let found: Array2<f64> =
        einsum!("ab,bc,cd,de,ef,fg->ag", a, b, c, d, e, f; a = A, g = G, __candidate = FOUND);
    let expected: Array2<f64> = einsum!("ab,bc,cd,de,ef,fg->ag", a, b, c, d, e, f; path = left);
    assert_eq!(found, expected);
    let large = Array2::<f64>::ones((200, 200));
    let [a, b, c, d, e, f] = [&large; 6];
    plan!("ab,bc,cd,de,ef,fg->ag", a, b, c, d, e, f; a = A, g = G).path().to_owned()
}

#[test]
fn constants_steer_the_search() {
    // From the end that is short.
    let (short, long) = (searched::<1, 200>(), searched::<200, 1>());
    assert_eq!([short.as_str(), long.as_str()], ["((((ab)c)d)e)f", "a(b(c(d(ef))))"]);
    assert_eq!(searched::<1, 200>(), short);
    const UNLIKELY: usize = 0;
    assert!(!searched::<UNLIKELY, UNLIKELY>().is_empty());
}
