//! Calls with more loops than the compiler could take: their steps are data, and the runtime's kernels run them.

mod naive;

use einsum::{conj, einsum, einsum_into, plan, try_einsum};
use ndarray::{ArrayD, ArrayViewD, Axis, Dimension, IxDyn};
use num_complex::Complex64;

use naive::Tensor;

/// Small whole numbers, so that every order gives the same bits.
fn filled(seed: usize, shape: &[usize]) -> ArrayD<f64> {
    let mut at = seed;
    ArrayD::from_shape_simple_fn(shape, || {
        at += 1;
        ((at * at * 7 + at * 5) % 5) as f64 - 2.0
    })
}

fn tensor(view: ArrayViewD<'_, f64>) -> Tensor<f64> {
    Tensor { shape: view.shape().to_vec(), data: view.iter().copied().collect() }
}

fn assert_is<D: Dimension>(found: &ndarray::Array<f64, D>, spec: &str, operands: &[&ArrayD<f64>]) {
    let operands: Vec<Tensor<f64>> = operands.iter().map(|it| tensor(it.view())).collect();
    let expected = naive::einsum(spec, &operands).expect("a sound call");
    assert_eq!(found.shape(), expected.shape, "{spec}");
    assert!(found.iter().eq(&expected.data), "{spec}");
}

#[test]
fn one_operand_and_two() {
    let x = filled(1, &[2, 1, 2, 1, 2, 2, 1, 2, 2, 1, 2, 3, 2]);
    let reversed = x.view().reversed_axes();
    let found = einsum!("abcdefghijklm->mkca", x);
    assert_is(&found, "abcdefghijklm->mkca", &[&x]);
    let found = einsum!("mlkjihgfedcba->mkca", reversed);
    assert_is(&found, "abcdefghijklm->mkca", &[&x]);
    let found: ArrayD<f64> = einsum!("abcdefghijklm->mlkjihgfedcba", x);
    assert_is(&found, "abcdefghijklm->mlkjihgfedcba", &[&x]);

    let (a, b) = (filled(2, &[2, 3, 1, 2, 2, 2, 1, 2, 3]), filled(3, &[2, 2, 1, 2, 3, 2, 2, 1, 2]));
    let found: ArrayD<f64> = einsum!("abcdefghi,efghijklm->jklmabcd", a, b);
    assert_is(&found, "abcdefghi,efghijklm->jklmabcd", &[&a, &b]);
    let ones = a.slice_axis(Axis(7), (0..1).into());
    let found: ArrayD<f64> = einsum!("abcdefghi,efghijklm->jklmabcd", ones, b);
    let narrow = ones.to_owned();
    assert_is(&found, "abcdefghi,efghijklm->jklmabcd", &[&narrow, &b]);
    let scaled: ArrayD<f64> = einsum!("abcdefghi,efghijklm,->jklmabcd", a, b, 3.0);
    let plain: ArrayD<f64> = einsum!("abcdefghi,efghijklm->jklmabcd", a, b);
    assert_eq!(scaled, 3.0 * plain);
}

#[test]
fn updates_diagonals_and_ellipses() {
    let (a, b) = (filled(2, &[2, 3, 1, 2, 2, 2, 1, 2, 3]), filled(3, &[2, 2, 1, 2, 3, 2, 2, 1, 2]));
    let product: ArrayD<f64> = einsum!("abcdefghi,efghijklm->jklmabcd", a, b);
    let before = filled(7, product.shape());
    let mut c = before.clone();
    einsum_into!("abcdefghi,efghijklm->jklmabcd", a, b += &mut c);
    assert_eq!(c, &product + &before);
    let mut c = before.clone();
    einsum_into!("abcdefghi,efghijklm->jklmabcd", a, b => &mut c; alpha = 3.0, beta = -2.0);
    assert_eq!(c, 3.0 * &product - 2.0 * &before);

    // The operand's diagonal, and the output's.
    let x = filled(4, &[2, 3, 1, 2, 2, 2, 1, 2, 3, 2, 3, 2, 1, 2, 2]);
    let found = einsum!("abcdefghbjklman->nd", x);
    assert_is(&found, "abcdefghbjklman->nd", &[&x]);
    let found = einsum!("abcdefghijklmno->bba", x);
    assert_is(&found, "abcdefghijklmno->bba", &[&x]);

    let found: ArrayD<f64> = einsum!(
        "abcdef...,defghijklm...->...mlka",
        x,
        filled(5, &[2, 2, 2, 1, 2, 2, 2, 3, 1, 2, 1, 2, 3, 2, 3, 2, 1, 2, 2])
    );
    let other = filled(5, &[2, 2, 2, 1, 2, 2, 2, 3, 1, 2, 1, 2, 3, 2, 3, 2, 1, 2, 2]);
    assert_is(&found, "abcdef...,defghijklm...->...mlka", &[&x, &other]);
    let summed = einsum!("abcdef...,defghijklm...->mlka", x, other);
    assert_is(&summed, "abcdef...,defghijklm...->mlka", &[&x, &other]);
}

/// Each operand with an index in common with each other one: the order is looked for when the call runs, or is known.
#[test]
fn dense() {
    for draw in 0..6_usize {
        let extent =
            |label: u8| [1, 2, 1, 2, 1, 1, 2, 1][(usize::from(label) * (draw + 3) + draw) % 8];
        let of = |labels: &str| -> ArrayD<f64> {
            let shape: Vec<usize> = labels.bytes().map(extent).collect();
            filled(labels.len() + draw, &shape)
        };
        let names = [
            "abcdefg", "ahijklm", "bhnopqr", "cinstuv", "djoswxy", "ekptwzA", "flquxzB", "gmrvyAB",
        ];
        let x = names.map(of);
        let expected = naive::einsum(
            "abcdefg,ahijklm,bhnopqr,cinstuv,djoswxy,ekptwzA,flquxzB,gmrvyAB->Ba",
            &x.each_ref().map(|it| tensor(it.view())),
        );
        let expected = expected.unwrap();
        let found = einsum!(
            "abcdefg,ahijklm,bhnopqr,cinstuv,djoswxy,ekptwzA,flquxzB,gmrvyAB->Ba",
            x[0],
            x[1],
            x[2],
            x[3],
            x[4],
            x[5],
            x[6],
            x[7]
        );
        assert!(found.iter().eq(&expected.data));
        let forced = einsum!(
            "abcdefg,ahijklm,bhnopqr,cinstuv,djoswxy,ekptwzA,flquxzB,gmrvyAB->Ba",
            x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]; path = left
        );
        assert_eq!(forced, found);
        let plan = plan!(
            "abcdefg,ahijklm,bhnopqr,cinstuv,djoswxy,ekptwzA,flquxzB,gmrvyAB->Ba",
            x[0],
            x[1],
            x[2],
            x[3],
            x[4],
            x[5],
            x[6],
            x[7]
        );
        assert!(plan.searches());
        let left = plan!(
            "abcdefg,ahijklm,bhnopqr,cinstuv,djoswxy,ekptwzA,flquxzB,gmrvyAB->Ba",
            x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]; path = left
        );
        assert_eq!((left.path(), left.searches()), ("((((((ab)c)d)e)f)g)h", false));
        assert!(plan.flops() <= left.flops() && left.steps().len() >= 7);
    }
}

/// An order that the caller gives is kept, and what it makes of the same operands is made once.
#[test]
fn a_known_order_shares() {
    let (u, v) = (filled(1, &[2, 1, 2, 1, 1, 2, 1, 2, 3]), filled(2, &[1, 2, 3, 1, 2, 1, 2, 1, 1]));
    let plan = plan!("abcdefghi,ghijklmno,ABCDEFGHI,GHIJKLMNO->abcdefjklmnoABCDEFJKLMNO", u, v, u, v;
        path = "(ab)(cd)");
    assert_eq!(
        (plan.path(), plan.searches(), plan.steps().len()),
        ("(ab)(cd)", false, 2),
        "{plan}"
    );
    let found: ArrayD<f64> = einsum!(
        "abcdefghi,ghijklmno,ABCDEFGHI,GHIJKLMNO->abcdefjklmnoABCDEFJKLMNO", u, v, u, v;
        path = "(ab)(cd)"
    );
    let half: ArrayD<f64> = einsum!("abcdefghi,ghijklmno->abcdefjklmno", u, v);
    let flat: Vec<f64> = half.iter().copied().collect();
    let outer = flat.iter().flat_map(|left| flat.iter().map(move |right| left * right));
    assert!(found.iter().copied().eq(outer));
}

#[test]
fn mistakes_are_found_as_ever() {
    let x = filled(1, &[2, 1, 2, 1, 2, 2, 1, 2, 2, 1, 2, 3, 2]);
    let wrong = try_einsum!("abcdefghijklm,al->m", x, [[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(
        wrong.unwrap_err().to_string(),
        try_einsum!("al,al->", [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]], filled(1, &[2, 2]))
            .unwrap_err()
            .to_string()
    );
}

#[test]
fn other_elements_and_static_extents() {
    let z = filled(3, &[2, 1, 2, 1, 2, 2, 1, 2, 2, 1, 2, 3, 2]);
    let z = z.mapv(|value| Complex64::new(value, value * value - 1.0));
    let w = [Complex64::new(1.0, 2.0), Complex64::new(-3.0, 1.0)];
    let found = einsum!("abcdefghijklm,m->a", conj(&z), w);
    let mut expected = [Complex64::new(0.0, 0.0); 2];
    for (at, value) in z.indexed_iter() {
        expected[at[0]] += value.conj() * w[at[12]];
    }
    assert_eq!(found.to_vec(), expected);
    let cube =
        [[[[[[[1_i32, 2], [3, 4]], [[5, 6], [7, 8]]], [[[9, 8], [7, 6]], [[5, 4], [3, 2]]]]]]];
    let product = einsum!("abcdefg,hijklmg->", cube, cube);
    let mut expected = 0;
    let flat = ArrayD::from_shape_vec(
        IxDyn(&[8, 2]),
        vec![1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6, 5, 4, 3, 2],
    )
    .unwrap();
    for g in 0..2 {
        let sum: i32 = flat.index_axis(Axis(1), g).sum();
        expected += sum * sum;
    }
    assert_eq!(product, expected);
}
