//! What several steps would make alike is made once, where it is alike.

mod naive;

use einsum::{einsum, plan};
use ndarray::{Array2, ArrayD, ArrayView2};

use naive::Tensor;
use naive::strided::Answer;

const OWN: usize = usize::MAX;
const FOUND: usize = usize::MAX - 1;

/// Small whole numbers, so that every order gives the same bits.
fn matrix(m: usize, n: usize) -> Array2<f64> {
    Array2::from_shape_fn((m, n), |(i, j)| ((7 * i + 3 * j + i * j) % 5) as f64 - 2.0)
}

fn tensor(view: &ArrayView2<'_, f64>) -> Tensor<f64> {
    Tensor { shape: view.shape().to_vec(), data: view.iter().copied().collect() }
}

/// Checks every candidate of a spec whose operands are all `$u`, and how many the call has.
macro_rules! check {
    ($spec:literal, $count:expr, $($operand:expr),+) => {{
        let operands: Vec<Tensor<f64>> = vec![$(tensor(&$operand.view())),+];
        let expected = naive::einsum($spec, &operands).expect("a sound call");
        let candidates = plan!($spec, $($operand),+).candidates().count();
        for candidate in (0..candidates).chain([FOUND, OWN]) {
            let found: ArrayD<f64> = einsum!($spec, $($operand),+; __candidate = candidate).answer();
            let found: Vec<f64> = found.iter().copied().collect();
            assert_eq!(found, expected.data, "{} by {candidate} of {candidates}", $spec);
        }
        assert!(candidates >= $count, "{}: {candidates}", $spec);
    }};
}

#[test]
fn shared_operands() {
    for n in [1, 2, 5, 9] {
        let (u, v) = (matrix(n, n), matrix(n, n + 1));
        check!("ij,jk,kl,lm->im", 2, u, u, u, u);
        check!("ij,jk,kl,lm->mi", 2, u, u, u, u);
        check!("ij,jk,kl,lm,mn->in", 2, u, u, u, u, u);
        check!("ij,jk,kl,li->", 2, u, u, u, u);
        check!("ii,ij,jk,kk->", 1, u, u, u, u);
        check!("ai,aj,bi,bj->ab", 1, v, v, v, v);
        check!("ia,ja,ib,jb->ij", 2, v, v, v, v);
        check!("ia,ak,ja,ak->ij", 1, u, v, u, v);
        check!("ab,bc,cd,de->ae", 2, &v.view(), v.t(), &v.view(), v.t());
        // The oracle walks all nine labels.
        let small = matrix(n.min(3), n.min(3));
        check!(
            "ij,jk,kl,lm,mn,no,op,pq->iq",
            2,
            small,
            small,
            small,
            small,
            small,
            small,
            small,
            small
        );
        let t = u.t();
        check!("ij,jk,kl,lm->im", 2, t, t, t, t);
    }
}

#[test]
fn repeated_axes_of_length_one_are_not_shared() {
    for n in [3, 9, 20] {
        let (one, column, w) = (matrix(1, 1), matrix(n, 1), matrix(n, n));
        let row = matrix(1, n);
        check!("ij,jk,kl,lm,jm->im", 1, one, one, one, one, w);
        check!("ij,jk,kl,lm->im", 1, row, row, row, row);
        check!("ij,jk,kl,lm,im->im", 1, column, column, column, column, w);
        check!("ia,ja,kb,lb,il->ijkl", 1, row, row, row, row, w);
    }
}

/// The same name from a macro's definition and from its call are two variables.
#[test]
fn names_are_not_what_makes_operands_alike() {
    macro_rules! product {
        ($u:expr) => {{
            let u = matrix(9, 9);
            let found = einsum!("ij,jk,kl,lm->im", u, u, $u, $u);
            (found, u)
        }};
    }
    let u = matrix(9, 10).slice_move(ndarray::s![.., 1..]);
    let (found, other) = product!(u);
    assert_eq!(found, other.dot(&other).dot(&u).dot(&u));
}

#[test]
fn plans_show_what_is_shared() {
    let u = matrix(100, 100);
    let plan = plan!("ij,jk,kl,lm->im", u, u, u, u);
    assert_eq!((plan.path(), plan.steps().len()), ("(ab)(cd)", 2), "{plan}");
    assert_eq!(plan.flops(), 2.0 * 2.0 * 1e6);
    assert_eq!(plan!("ij,jk,kl,lm->im", u, u, matrix(100, 100), u).steps().len(), 3);
    let power = plan!("ij,jk,kl,lm,mn,no,op,pq->iq", u, u, u, u, u, u, u, u; i = 100, j = 100,
        k = 100, l = 100, m = 100, n = 100, o = 100, p = 100, q = 100);
    assert_eq!(power.steps().len(), 3, "{power}");
    let row = matrix(1, 100);
    assert_eq!(plan!("ij,jk,kl,lm->im", row, row, row, row).steps().len(), 3);
}

/// More operands than the compiler orders exactly: the call looks for an order when it runs.
#[test]
fn orders_that_are_found_share() {
    let spec = "ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq";
    for n in [1, 2] {
        let (u, v) = (matrix(n, n), matrix(n, n) + 1.0);
        // The oracle walks seventeen labels.
        let power = |matrices: [&Array2<f64>; 16]| {
            naive::einsum(spec, &matrices.map(|matrix| tensor(&matrix.view()))).unwrap().data
        };
        for candidate in [0, FOUND, OWN] {
            let found: Array2<f64> = einsum!("ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq",
                u, u, u, u, u, u, u, u, u, u, u, u, u, u, u, u; __candidate = candidate);
            assert!(found.iter().eq(&power([&u; 16])), "{candidate}");
            let found: Array2<f64> = einsum!("ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq",
                u, u, v, u, u, u, v, u, v, v, u, u, v, u, u, u; __candidate = candidate);
            let expected = power([&u, &u, &v, &u, &u, &u, &v, &u, &v, &v, &u, &u, &v, &u, &u, &u]);
            assert!(found.iter().eq(&expected), "{candidate}");
        }
    }
    let (u, v) = (matrix(60, 60), matrix(60, 60));
    let plan = plan!(
        "ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq",
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u
    );
    assert_eq!(plan.steps().len(), 4, "{plan}");
    let plan = plan!(
        "ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq",
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        v,
        u,
        u,
        u,
        u,
        u,
        u,
        u,
        u
    );
    assert!((5..10).contains(&plan.steps().len()), "{plan}");
}

/// A call site meets operands that are alike, and then others.
#[test]
fn one_call_site_alike_and_not() {
    let (u, v) = (matrix(4, 4), matrix(4, 4) + 1.0);
    let product = |a: &Array2<f64>, b: &Array2<f64>, c: &Array2<f64>| -> Array2<f64> {
        macro_rules! chain {
            ($b:expr) => {
                einsum!("ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn->an",
                    a, b, a, $b, a, b, c, b, a, b, a, b, a; __candidate = FOUND)
            };
        }
        let b = &b;
        chain!(b)
    };
    let small = |m: &Array2<f64>| m % 2.0;
    let (u, v) = (small(&u), small(&v));
    for (a, b, c) in [(&u, &v, &u), (&u, &u, &u), (&u, &v, &v), (&v, &u, &u), (&u, &v, &u)] {
        let factors = [a, b, a, b, a, b, c, b, a, b, a, b, a];
        let expected =
            factors[1..].iter().fold(factors[0].clone(), |product, next| product.dot(*next));
        assert_eq!(product(a, b, c), expected);
    }
}
