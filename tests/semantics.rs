//! What NumPy and PyTorch leave open or decide differently, as `docs/semantics.md` states it: one test for
//! each row of its tables, named there.

use std::cell::RefCell;

use einsum::{Error, Tensor, Term, View, ViewMut, conj, einsum, einsum_into, plan, try_einsum};
use ndarray::{Array1, Array2, Array3, ArrayD, ArrayView2, arr0, array};
use num_complex::Complex;

/// 1, 2, … in C order.
fn counting(rows: usize, columns: usize) -> Array2<f64> {
    Array1::range(1.0, (rows * columns + 1) as f64, 1.0)
        .into_shape_with_order((rows, columns))
        .unwrap()
}

#[test]
fn labels_are_letters_of_any_alphabet() {
    let a = counting(2, 3);
    assert_eq!(einsum!("αβ->βα", &a), a.t());
    assert_eq!(einsum!("行列->列行", &a), a.t());
    let b = counting(3, 3);
    // Upper and lower case are two labels.
    assert_eq!(einsum!("iI->Ii", &b), b.t());
}

#[test]
fn spaces_mean_nothing() {
    let a = counting(2, 3);
    let x = array![1.0, 10.0, 100.0];
    assert_eq!(einsum!(" i j , j -> i ", &a, &x), einsum!("ij,j->i", &a, &x));
}

#[test]
fn implicit_output_is_sorted() {
    let a = counting(2, 3);
    assert_eq!(einsum!("ba", &a), a.t());
    // By code point: capitals first, Latin before Greek.
    assert_eq!(einsum!("bA", &a), a.t());
    assert_eq!(einsum!("αz", &a), a.t());
    // The ellipsis comes before the labels.
    assert_eq!(einsum!("j...", &a), a.t());
    // A label that occurs twice is summed.
    assert_eq!(einsum!("ii", counting(2, 2)), 5.0);
}

#[test]
fn ellipsis_not_in_the_output_is_summed() {
    let a = Array3::from_shape_fn((2, 3, 4), |(i, j, k)| (100 * i + 10 * j + k) as f64);
    let summed = a.sum_axis(ndarray::Axis(0));
    assert_eq!(einsum!("...jk->jk", &a), summed);
    let all: f64 = einsum!("...->", &a);
    assert_eq!(all, a.sum());
}

#[test]
fn ellipsis_in_the_output_alone_is_of_rank_0() {
    let a = counting(2, 3);
    let b: Array2<f64> = einsum!("ij->i...j", &a);
    assert_eq!(b, a);
}

#[test]
fn ellipses_align_on_the_right() {
    let a = counting(2, 3);
    assert_eq!(
        einsum!("...,...->...", &a, array![1.0, 0.0, -1.0]),
        array![[1.0, 0.0, -3.0], [4.0, 0.0, -6.0]]
    );
    assert_eq!(
        einsum!("...,...->...", &a, array![[1.0], [-1.0]]),
        array![[1.0, 2.0, 3.0], [-4.0, -5.0, -6.0]]
    );
    let clash = try_einsum!("...,...->...", &a, array![1.0, 2.0]);
    assert_eq!(clash, Err(Error::Extent { label: '…', operands: [0, 1], extents: [3, 2] }));
}

#[test]
fn repeated_output_label_writes_the_diagonal() {
    let x = array![3.0, 4.0];
    assert_eq!(einsum!("i->ii", &x), array![[3.0, 0.0], [0.0, 4.0]]);
    // Into an output: the rest is zero, or stays, or is scaled.
    let ones = Array2::<f64>::ones((2, 2));
    let mut out = ones.clone();
    einsum_into!("i->ii", &x => &mut out);
    assert_eq!(out, array![[3.0, 0.0], [0.0, 4.0]]);
    let mut out = ones.clone();
    einsum_into!("i->ii", &x += &mut out);
    assert_eq!(out, array![[4.0, 1.0], [1.0, 5.0]]);
    let mut out = ones.clone();
    einsum_into!("i->ii", &x => &mut out; alpha = 10.0, beta = 2.0);
    assert_eq!(out, array![[32.0, 2.0], [2.0, 42.0]]);
}

#[test]
fn dynamic_extent_of_1_is_broadcast() {
    let a = counting(2, 3);
    assert_eq!(einsum!("ij,j->i", &a, array![10.0]), array![60.0, 150.0]);
    assert_eq!(einsum!("i,i->i", array![2.0], array![1.0, 2.0, 3.0]), array![2.0, 4.0, 6.0]);
    // A static extent takes a dynamic 1, too.
    assert_eq!(einsum!("i,i->i", [1.0, 2.0, 3.0], array![2.0]), [2.0, 4.0, 6.0]);
}

#[test]
fn outputs_are_not_broadcast() {
    let mut out = array![0.0];
    let given = einsum::try_einsum_into!("i->i", array![1.0, 2.0] => &mut out);
    assert_eq!(given, Err(Error::Output { label: 'i', expected: 2, found: 1 }));
    assert_eq!(out, array![0.0]);
}

#[test]
fn diagonal_needs_equal_extents() {
    let wide = array![[1.0, 2.0, 3.0]];
    let expected = Error::Extent { label: 'i', operands: [0, 0], extents: [1, 3] };
    assert_eq!(try_einsum!("ii->i", &wide), Err(expected));
    assert_eq!(
        einsum!("iii->i", Array3::from_shape_fn((2, 2, 2), |(i, j, k)| 4 * i + 2 * j + k)),
        array![0, 7]
    );
}

#[test]
fn no_terms_sum_to_zero() {
    let (a, b) = (Array2::<f64>::zeros((2, 0)), Array2::<f64>::zeros((0, 3)));
    assert_eq!(einsum!("ik,kj->ij", &a, &b), Array2::zeros((2, 3)));
    assert_eq!(einsum!("ik->", &a), 0.0);
    assert_eq!(einsum!("ik->ki", &a).dim(), (0, 2));
    // Extents are checked all the same.
    assert!(try_einsum!("ik,kj->ij", &a, counting(2, 3)).is_err());
}

#[test]
fn integers_wrap_around() {
    assert_eq!(einsum!("i->", array![100_i8, 100]), -56);
    assert_eq!(einsum!("i,i->", [200_u8, 3], [2_u8, 5]), 159);
}

#[test]
fn booleans_are_or_and() {
    assert!(einsum!("i,i->", [true, false], [true, true]));
    assert!(!einsum!("i,i->", [true, false], [false, true]));
    assert!(einsum!("i->", [true, true]));
}

#[test]
fn full_contraction_is_a_scalar() {
    let trace: f64 = einsum!("ii->", counting(2, 2));
    let sum: i32 = einsum!("i->", [1, 2, 3]);
    assert_eq!((trace, sum), (5.0, 6));
}

#[test]
fn scalars_are_operands() {
    let (a, factor) = (counting(2, 3), 2.0_f64);
    let doubled = 2.0 * &a;
    assert_eq!(einsum!(",ij->ij", factor, &a), doubled);
    assert_eq!(einsum!("ij,->ij", &a, 2.0), doubled);
    assert_eq!(einsum!(",ij->ij", arr0(2.0), &a), doubled);
    assert_eq!(einsum!("", factor), 2.0);
}

#[test]
fn container_is_the_first_operands() {
    let a: Array2<f64> = counting(2, 2);
    let nested = [[1.0, 2.0], [3.0, 4.0]];
    let flat = [1.0, 2.0, 3.0, 4.0];
    let view = View::new(&flat, [2, 2]).unwrap();
    let square = array![[7.0, 10.0], [15.0, 22.0]];

    let by_ndarray: Array2<f64> = einsum!("ik,kj->ij", &a, nested);
    assert_eq!(by_ndarray, square);
    let by_array: [[f64; 2]; 2] = einsum!("ik,kj->ij", nested, &nested);
    assert_eq!(by_array, [[7.0, 10.0], [15.0, 22.0]]);
    let by_view: Tensor<f64, 2> = einsum!("ik,kj->ij", view, &a);
    assert_eq!(by_view.as_slice(), [7.0, 10.0, 15.0, 22.0]);
    // A nested array first, but an extent that no type knows: as for views.
    let wide = counting(2, 3);
    let mixed: Tensor<f64, 2> = einsum!("ik,kj->ij", nested, &wide);
    assert_eq!(mixed.extents(), [2, 3]);
    // A scalar leaves the choice to the next operand.
    let scaled: [[f64; 2]; 2] = einsum!(",ij->ij", 2.0, nested);
    assert_eq!(scaled, [[2.0, 4.0], [6.0, 8.0]]);
}

#[test]
fn dynamic_rank_gives_the_rank_of_the_spec() {
    let a: ArrayD<f64> = counting(2, 2).into_dyn();
    let product: Array2<f64> = einsum!("ik,kj->ij", &a, &a);
    assert_eq!(product, array![[7.0, 10.0], [15.0, 22.0]]);
    // Of an ellipsis the spec tells no rank.
    let any: ArrayD<f64> = einsum!("...k,kj->...j", &a, &a);
    assert_eq!(any, product.into_dyn());
    let wrong = try_einsum!("ijk->k", &a);
    assert_eq!(wrong, Err(Error::Rank { operand: Some(0), expected: 3, or_more: false, found: 2 }));
}

#[test]
fn more_than_6_axes_are_of_dynamic_rank() {
    let x = array![1.0, 2.0];
    let product: ArrayD<f64> = einsum!("a,b,c,d,e,f,g->abcdefg", &x, &x, &x, &x, &x, &x, &x);
    assert_eq!((product.ndim(), product.sum()), (7, 2187.0));
}

#[test]
fn arguments_are_evaluated_once_and_in_order() {
    let order = RefCell::new(String::new());
    let note = |name: &str| order.borrow_mut().push_str(name);
    let a = counting(2, 2);
    let mut out = a.clone();
    einsum_into!(
        "ij,ij->ij",
        { note("a"); &a },
        { note("b"); &a }
            => { note("out"); &mut out };
        beta = { note("beta"); 1.0 },
        alpha = { note("alpha"); 2.0 }
    );
    assert_eq!(out, array![[3.0, 10.0], [21.0, 36.0]]);
    assert_eq!(order.into_inner(), "aboutalphabeta");
}

#[test]
fn operands_are_not_consumed() {
    let a = vec![1.0, 2.0];
    let dot = einsum!("i,i->", a, a);
    assert_eq!((dot, a), (5.0, vec![1.0, 2.0]));
}

#[test]
fn nan_and_infinity_go_through() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    // No product is skipped because a factor is zero.
    assert!(einsum!("i,i->", array![0.0, 1.0], array![nan, 1.0]).is_nan());
    assert!(einsum!("i,i->", array![0.0, 1.0], array![infinity, 1.0]).is_nan());
    assert_eq!(einsum!("i->", array![infinity, 1.0]), infinity);
    // α = 0 is a factor like others.
    let mut out = array![1.0_f64];
    einsum_into!("i->i", array![nan] => &mut out; alpha = 0.0);
    assert!(out[0].is_nan());
}

#[test]
fn beta_of_zero_reads_nothing() {
    for beta in [0.0, -0.0] {
        let mut out = array![f64::NAN, f64::NAN];
        einsum_into!("i->i", array![1.0, 2.0] => &mut out; alpha = 3.0, beta = beta);
        assert_eq!(out, array![3.0, 6.0]);
    }
    let mut out = array![f64::NAN, f64::NAN];
    einsum_into!("i->i", array![1.0, 2.0] => &mut out);
    assert_eq!(out, array![1.0, 2.0]);
}

#[test]
fn accumulating_is_beta_of_one() {
    let x = array![1.0, 2.0];
    let mut out = array![10.0, 10.0];
    einsum_into!("i->i", &x += &mut out);
    assert_eq!(out, array![11.0, 12.0]);
    einsum_into!("i->i", &x += &mut out; alpha = -1.0);
    assert_eq!(out, array![10.0, 10.0]);
}

#[test]
fn alpha_and_beta_are_those_of_blas() {
    let x = array![1.0, 2.0];
    let mut out = array![10.0, 10.0];
    einsum_into!("i->i", &x => &mut out; beta = 0.5);
    assert_eq!(out, array![6.0, 7.0]);
    einsum_into!("i->i", &x => &mut out; alpha = 10.0, beta = -1.0);
    assert_eq!(out, array![4.0, 13.0]);
    einsum_into!("i->i", &x => &mut out; alpha = 3.0);
    assert_eq!(out, array![3.0, 6.0]);
}

#[test]
fn sums_begin_at_positive_zero() {
    let negative = |x: f64| x == 0.0 && x.is_sign_negative();
    assert!(!negative(einsum!("i->", array![-0.0])));
    // Where nothing is summed, the sign stays.
    assert!(negative(einsum!("i->i", array![-0.0])[0]));
    assert!(negative(einsum!("i,i->i", array![-0.0], array![1.0])[0]));
}

#[test]
fn conj_conjugates_as_it_reads() {
    let z = array![Complex::new(1.0, 2.0), Complex::new(0.0, -1.0)];
    assert_eq!(einsum!("i,i->", conj(&z), &z), Complex::new(6.0, 0.0));
    assert_eq!(einsum!("i->i", conj(&z)), z.mapv(|z| z.conj()));
    assert_eq!(einsum!("i,i->", conj([1.0, 2.0]), [3.0, 4.0]), 11.0);
}

#[test]
fn outputs_may_have_any_strides() {
    let a = counting(2, 3);
    let mut out = Array2::<f64>::zeros((3, 4));
    einsum_into!("ij->ji", &a => out.slice_mut(ndarray::s![..;-1, ..;3]));
    assert_eq!(out, array![[3.0, 0.0, 0.0, 6.0], [2.0, 0.0, 0.0, 5.0], [1.0, 0.0, 0.0, 4.0]]);

    let mut flat = [0.0; 6];
    let mut backwards = ViewMut::with_strides(&mut flat, 5, [2, 3], [-3, -1]).unwrap();
    einsum_into!("ij->ij", &a => &mut backwards);
    assert_eq!(flat, [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]);
}

#[test]
fn zero_strides_repeat_an_element() {
    let row = [1.0, 2.0, 3.0];
    let rows = View::with_strides(&row, 0, [4, 3], [0, 1]).unwrap();
    assert_eq!(einsum!("ij->j", rows).as_slice(), [4.0, 8.0, 12.0]);
    let row = array![1.0, 2.0, 3.0];
    let rows: ArrayView2<f64> = row.broadcast((4, 3)).unwrap();
    assert_eq!(einsum!("ij->j", rows), array![4.0, 8.0, 12.0]);
}

#[test]
fn same_bits_every_time() {
    let a = Array2::from_shape_fn((37, 53), |(i, j)| ((i * 31 + j * 17) as f32).sin());
    let b = Array2::from_shape_fn((53, 29), |(i, j)| ((i * 13 + j * 7) as f32).cos());
    let first = einsum!("ik,kj->ij", &a, &b);
    for _ in 0..3 {
        let again = einsum!("ik,kj->ij", &a, &b);
        assert!(first.iter().zip(&again).all(|(x, y)| x.to_bits() == y.to_bits()));
    }
}

#[test]
#[should_panic(
    expected = "einsum `ik,kj->ij`: label `k` has extent 3 in operand 0 but 2 in operand 1"
)]
fn einsum_panics_where_try_einsum_returns() {
    let _ = einsum!("ik,kj->ij", counting(2, 3), counting(2, 3));
}

#[test]
fn an_order_can_be_forced() {
    // Integers are exact in any order; these are as large as they can be and still differ in `f32`.
    let (a, b, c) = (counting(3, 40), counting(40, 50), counting(50, 3));
    let expected = einsum!("ik,kl->il", einsum!("ij,jk->ik", a, b), c);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; path = "(ab)c"), expected);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; path = "a(bc)"), expected);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; path = [(0, 2), (0, 1)]), expected);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; path = left), expected);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; memory = 9), expected);
    let mut out = expected.clone();
    einsum_into!("ij,jk,kl->il", a, b, c => &mut out; alpha = 2.0, path = left, beta = -2.0);
    assert_eq!(out, &expected * 0.0);
    assert_eq!(plan!("ij,jk,kl->il", a, b, c; path = "(ac)b").path(), "(ac)b");
    assert_eq!(plan!("ij,jk,kl->il", a, b, c; path = left).path(), "(ab)c");
}

/// With a hint at every extent they choose the order, whatever the operands have; constants as literals do.
fn chosen<const I: usize, const L: usize>() -> String {
    const INNER: usize = 100;
    let (a, b, c) = (counting(30, 40), counting(40, 50), counting(50, 60));
    let product = einsum!("ij,jk,kl->il", a, b, c; i = I, j = INNER, k = INNER * 10, l = L);
    assert_eq!(product, einsum!("ik,kl->il", einsum!("ij,jk->ik", a, b), c));
    plan!("ij,jk,kl->il", a, b, c; i = I, j = INNER, k = INNER * 10, l = L).path().to_owned()
}

#[test]
fn constants_are_hints() {
    assert_eq!(chosen::<1, 1_000_000>(), "(ab)c");
    assert_eq!(chosen::<1_000_000, 1>(), "a(bc)");
}

/// Where some extents have none, constants stand in for theirs, and the others are those at hand.
fn partly_chosen<const I: usize>() -> String {
    let (a, b, c) = (counting(30, 40), counting(40, 50), counting(50, 60));
    let product = einsum!("ij,jk,kl->il", a, b, c; i = I, j = 40);
    assert_eq!(product, einsum!("ik,kl->il", einsum!("ij,jk->ik", a, b), c));
    plan!("ij,jk,kl->il", a, b, c; i = I, j = 40).path().to_owned()
}

#[test]
fn constants_steer_beside_extents_at_hand() {
    assert_eq!(partly_chosen::<1>(), "(ab)c");
    assert_eq!(partly_chosen::<1_000_000>(), "a(bc)");
}

#[test]
fn hints_limit_nothing() {
    const MANY: usize = 1000;
    let (a, b, c) = (counting(3, 40), counting(40, 5), counting(5, 30));
    let expected = einsum!("ij,jk,kl->il", a, b, c);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; i = 1, j = 1, k = 1000, l = 1_000_000), expected);
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; i = MANY, l = MANY * 2), expected);
    assert_eq!(einsum!("ij,jk->ik", a, b; i = 7), einsum!("ij,jk->ik", a, b));
    assert_eq!(einsum!("ij,jk,kl->il", a, b, c; i = 1, j = MANY, k = MANY * 2, l = MANY), expected);
    let forced = plan!("ij,jk,kl->il", a, b, c; i = 1, j = 1000, k = 1000, l = 1000);
    assert_eq!(forced.candidates().collect::<Vec<_>>(), ["(ab)c"]);
}

#[test]
fn a_limit_of_memory_holds_for_the_extents_at_hand() {
    let (a, b, c) = (counting(300, 3), counting(3, 200), counting(200, 5));
    let roomy = plan!("ij,jk,kl->il", a, b, c; path = "(ab)c");
    assert_eq!(roomy.largest_intermediate(), 300.0 * 200.0);
    let tight = plan!("ij,jk,kl->il", a, b, c; memory = 1000);
    assert_eq!((tight.path(), tight.largest_intermediate()), ("a(bc)", 15.0));
    let (a, b, c) = (a.t(), b.t(), c.t());
    let tight = plan!("kl,jk,ij->il", a, b, c; memory = 1000);
    assert_eq!((tight.path(), tight.largest_intermediate()), ("a(bc)", 15.0));
}

#[test]
fn threads_are_limited_for_one_call() {
    let order = RefCell::new(String::new());
    let note = |name: &str| order.borrow_mut().push_str(name);
    let a = counting(2, 2);
    let one = einsum!(
        "ij,jk->ik",
        { note("a"); &a },
        { note("b"); &a };
        threads = { note("threads"); 1 }
    );
    assert_eq!(one, einsum!("ij,jk->ik", a, a));
    assert_eq!(order.into_inner(), "abthreads");
}

#[test]
fn plans_evaluate_operands_once() {
    let order = RefCell::new(String::new());
    let note = |name: &str| order.borrow_mut().push_str(name);
    let v = vec![1.0; 100];
    let plan = plan!(
        "i,i->",
        {
            note("a");
            &v
        },
        {
            note("b");
            v.clone()
        }
    );
    assert_eq!(order.into_inner(), "ab");
    assert_eq!((plan.flops(), plan.naive_flops(), plan.speedup()), (200.0, 200.0, 1.0));
    assert_eq!((plan.bytes(), plan.largest_intermediate()), (8.0 * 201.0, 0.0));
    assert_eq!((plan.spec(), plan.path()), ("i,i->", "ab"));
    let step = &plan.steps()[0];
    assert_eq!((&*step.formula, step.strategy, step.intermediate), ("i,i->", "Reduce", None));
    assert_eq!(*step.terms, [Term::Input(0), Term::Input(1)]);
    drop(v);
}
