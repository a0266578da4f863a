//! Unusual specs, each against the oracle or an answer worked out by hand.

use einsum::{einsum, einsum_into};
use ndarray::{Array1, Array2, ArrayD, IxDyn, arr1, arr2};

use crate::naive::{self, strided::tensor};

/// Distinct small integers.
fn numbers(shape: &[usize], from: i64) -> ArrayD<i64> {
    let count = shape.iter().product::<usize>() as i64;
    ArrayD::from_shape_vec(shape, (0..count).map(|x| (from + x * 7) % 31 - 11).collect()).unwrap()
}

fn oracle(spec: &str, operands: &[&ArrayD<i64>]) -> ArrayD<i64> {
    let operands: Vec<_> = operands.iter().map(|operand| tensor(operand)).collect();
    let answer = naive::einsum(spec, &operands).unwrap();
    ArrayD::from_shape_vec(answer.shape, answer.data).unwrap()
}

#[test]
fn spellings() {
    let (a, b) = (arr2(&[[1, 2], [3, 4]]), arr2(&[[5, 6], [7, 8]]));
    let c = a.dot(&b);
    assert_eq!(einsum!(" i k , k j -> i j ", a, b), c);
    assert_eq!(einsum!("ik,kj->ij", a, b,), c);
    assert_eq!(einsum!(r"ik,kj->ij", a, b), c);
    assert_eq!(einsum!(r##"ik,kj->ij"##, a, b), c);
    assert_eq!(einsum!("\x69k,\u{6b}j->ij", a, b), c);
    assert_eq!(
        einsum!(
            "ik,\
                        kj->ij",
            a,
            b
        ),
        c
    );
    assert_eq!(einsum!("ik,\tkj\n->ij", a, b), c);
    assert_eq!(einsum!(concat!("ik,", "kj->", "ij"), a, b), c);
    assert_eq!(einsum!("ik,kj", a, b), c);
    assert_eq!(einsum!("ki,jk", a, b), b.dot(&a).t());
    assert_eq!(einsum!("... , ...", a, b), &a * &b);
    assert_eq!(einsum!("i ... -> ... i", a), a.t());
}

#[test]
fn labels() {
    let (a, b) = (arr2(&[[1, 2], [3, 4]]), arr2(&[[5, 6], [7, 8]]));
    let c = a.dot(&b);
    assert_eq!(einsum!("aA,Ab->ab", a, b), c);
    assert_eq!(einsum!("Aa,ab->Ab", a, b), c);
    assert_eq!(einsum!("αβ,βγ->αγ", a, b), c);
    assert_eq!(einsum!("行列,列積->行積", a, b), c);
    assert_eq!(einsum!("éè,èñ->éñ", a, b), c);
    assert_eq!(einsum!("Жж,жз->Жз", a, b), c);
    // Letters that Unicode normalisation would make one: Å the letter, Å the unit; K and K the unit.
    assert_eq!(einsum!("Å\u{212b},\u{212b}K->ÅK", a, b), c);
    assert_eq!(einsum!("K\u{212a},\u{212a}k->Kk", a, b), c);
    // Letters of four bytes, and ones that an identifier can't start with or that are keywords' look-alikes.
    assert_eq!(einsum!("𝒙𝒚,𝒚𝒛->𝒙𝒛", a, b), c);
    assert_eq!(einsum!("ªº,ºµ->ªµ", a, b), c);
    assert_eq!(einsum!("אב,בג->אג", a, b), c);
    // What the expansion's own names look like.
    assert_eq!(einsum!("xn,nT->xT", a, b), c);
    assert_eq!(einsum!("TL,LU->TU", a, b), c);
    assert_eq!(einsum!("XN,NS->XS", a, b), c);
}

#[test]
fn twenty_six_labels() {
    let mut shape = vec![1; 26];
    (shape[1], shape[12], shape[25]) = (2, 3, 4);
    let a = numbers(&shape, 3);
    let ones = ArrayD::<i64>::ones(vec![1; 3]);
    let into = {
        let mut out = Array2::<i64>::zeros((4, 2));
        einsum_into!("abcdefghijklmnopqrstuvwxyz,amq->zb", a, ones => &mut out);
        out
    };
    assert_eq!(into.into_dyn(), oracle("abcdefghijklmnopqrstuvwxyz,amq->zb", &[&a, &ones]));
}

#[test]
fn rank_8() {
    let a = numbers(&[2, 1, 3, 2, 1, 2, 3, 2], 5);
    let b = numbers(&[2, 2, 1, 3, 3, 2, 1, 2], 2);
    assert_eq!(
        einsum!("abcdefgh,hdbcgfea->", a, b),
        oracle("abcdefgh,hdbcgfea->", &[&a, &b])[IxDyn(&[])]
    );
    // ndarray's ranks in types end at 6; eight labels need an output of dynamic rank.
    let mut turned = ArrayD::<i64>::zeros(a.t().shape());
    einsum_into!("abcdefgh->hgfedcba", a => &mut turned);
    assert_eq!(turned, a.clone().reversed_axes());
    let by_ellipsis: ArrayD<i64> = einsum!("ab...h->h...ba", a);
    assert_eq!(by_ellipsis, oracle("ab...h->h...ba", &[&a]));
}

#[test]
fn sixteen_operands() {
    let m: Vec<ArrayD<i64>> = (0..16).map(|n| numbers(&[2, 2], n).mapv(|x| x % 3)).collect();
    let spec = "ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq";
    let product: Array2<i64> = einsum!(
        "ab,bc,cd,de,ef,fg,gh,hi,ij,jk,kl,lm,mn,no,op,pq->aq",
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
        m[12],
        m[13],
        m[14],
        m[15]
    );
    assert_eq!(product.into_dyn(), oracle(spec, &m.iter().collect::<Vec<_>>()));
    let scalars = einsum!(",,,,,,,,,,,,,,,,->", 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1);
    assert_eq!(scalars, 30);
}

#[test]
fn extent_1_is_broadcast() {
    let (column, row) = (arr2(&[[1], [2], [3]]), arr2(&[[10, 20]]));
    assert_eq!(einsum!("ij,ij->ij", column, row), arr2(&[[10, 20], [20, 40], [30, 60]]));
    assert_eq!(einsum!("ij,ij->", column, row), 180);
    assert_eq!(einsum!("ij,ij->j", row, column), arr1(&[60, 120]));
    assert_eq!(einsum!("i,i,i->i", arr1(&[2]), arr1(&[1, 2, 3]), arr1(&[3])), arr1(&[6, 12, 18]));
    assert_eq!(
        einsum!("ik,kj->ij", column, arr2(&[[1, 2], [3, 4]])),
        arr2(&[[4, 6], [8, 12], [12, 18]])
    );
    assert_eq!(einsum!("...,...->...", column, row), arr2(&[[10, 20], [20, 40], [30, 60]]));
    assert_eq!(
        einsum!("i...,...->i...", column, arr1(&[10, 20])),
        arr2(&[[10, 20], [20, 40], [30, 60]])
    );
}

#[test]
fn the_ellipsis_joins_ranks() {
    let a = numbers(&[2, 3, 4], 1);
    let b = numbers(&[3, 1], 2);
    for (answer, spec) in [
        (einsum!("...ji,...->i...j", a, b).into_dyn(), "...ji,...->i...j"),
        (einsum!("i...,...->...", a, b).into_dyn(), "i...,...->..."),
        (einsum!("...,...", a, b).into_dyn(), "...,..."),
        (einsum!("a...c,...c->...a", a, b).into_dyn(), "a...c,...c->...a"),
    ] {
        assert_eq!(answer, oracle(spec, &[&a, &b]), "{spec}");
    }
    let fixed: Array1<i64> = einsum!("...i,...i->i", a, b);
    assert_eq!(fixed.into_dyn(), oracle("...i,...i->i", &[&a, &b]));
}
