//! The oracle itself, on answers worked out by hand, and on the figures of the conformance table.

mod naive;

#[path = "conformance/row.rs"]
mod row;
#[path = "conformance/rows.rs"]
#[rustfmt::skip]
mod rows;

use std::fmt::Debug;

use ndarray::{ArrayD, IxDyn};
use num_complex::Complex;

use naive::random::Random;
use naive::strided::{Layout, Spacing, Strided, tensor};
use naive::{Element, Problem, Tensor, einsum};
use row::{Compared, operands};

fn t<T: Copy>(shape: &[usize], data: &[T]) -> Tensor<T> {
    Tensor::new(shape, data)
}

/// [[1, 2, 3], [4, 5, 6]]
fn a() -> Tensor<i32> {
    t(&[2, 3], &[1, 2, 3, 4, 5, 6])
}

fn gives<T: Element, const N: usize>(
    spec: &str,
    operands: [Tensor<T>; N],
    shape: &[usize],
    data: &[T],
) {
    assert_eq!(einsum(spec, &operands).as_ref(), Ok(&t(shape, data)), "{spec}");
}

#[test]
fn matrix_product() {
    // termoshtt/einsum-derive asserts [[6, 8], [12, 16]] here.
    let m = t(&[2, 2], &[1, 2, 3, 4]);
    gives("ij,jk->ik", [m.clone(), m], &[2, 2], &[7, 10, 15, 22]);
    // Columns of b: (1, 0, 2), (−1, 3, 1); row 1 of a: 1 + 6 = 7, −1 + 6 + 3 = 8.
    let b = t(&[3, 2], &[1, -1, 0, 3, 2, 1]);
    gives("ik,kj->ij", [a(), b.clone()], &[2, 2], &[7, 8, 16, 17]);
    gives("ik,kj->ji", [a(), b.clone()], &[2, 2], &[7, 16, 8, 17]);
    gives("ab,bc", [a(), b.clone()], &[2, 2], &[7, 8, 16, 17]);
    gives(" a b , b c -> a c ", [a(), b], &[2, 2], &[7, 8, 16, 17]);
}

#[test]
fn one_operand() {
    gives("ij->ji", [a()], &[3, 2], &[1, 4, 2, 5, 3, 6]);
    gives("ba", [a()], &[3, 2], &[1, 4, 2, 5, 3, 6]);
    gives("ij->i", [a()], &[2], &[6, 15]);
    gives("ij->j", [a()], &[3], &[5, 7, 9]);
    gives("ij->", [a()], &[], &[21]);
    gives("aB", [a()], &[3, 2], &[1, 4, 2, 5, 3, 6]); // capitals first
}

#[test]
fn diagonals() {
    let m = t(&[2, 2], &[1, 2, 3, 5]);
    gives("ii->", [m.clone()], &[], &[6]);
    gives("ii", [m.clone()], &[], &[6]);
    gives("ii->i", [m.clone()], &[2], &[1, 5]);
    gives("ii,i->i", [m, t(&[2], &[10, 100])], &[2], &[10, 500]);
    let cube = t(&[2, 2, 2], &[1, 2, 3, 4, 5, 6, 7, 8]);
    gives("iii->i", [cube.clone()], &[2], &[1, 8]);
    gives("iij->j", [cube.clone()], &[2], &[8, 10]); // 1 + 7, 2 + 8
    gives("iji->j", [cube.clone()], &[2], &[7, 11]); // 1 + 6, 3 + 8
    gives("ijj->i", [cube], &[2], &[5, 13]); // 1 + 4, 5 + 8
}

#[test]
fn repeated_output_labels() {
    gives("i->ii", [t(&[2], &[3, 4])], &[2, 2], &[3, 0, 0, 4]);
    gives("i->iii", [t(&[2], &[3, 4])], &[2, 2, 2], &[3, 0, 0, 0, 0, 0, 0, 4]);
    gives("ii->ii", [t(&[2, 2], &[1, 2, 3, 5])], &[2, 2], &[1, 0, 0, 5]);
    gives("ij->iij", [a()], &[2, 2, 3], &[1, 2, 3, 0, 0, 0, 0, 0, 0, 4, 5, 6]);
    gives("ij->jij", [t(&[1, 2], &[3, 4])], &[2, 1, 2], &[3, 0, 0, 4]);
}

#[test]
fn several_operands() {
    gives(
        "i,j->ij",
        [t(&[2], &[2, 3]), t(&[3], &[1, 10, 100])],
        &[2, 3],
        &[2, 20, 200, 3, 30, 300],
    );
    // A hyper-edge: 1·2·3 + 2·3·5.
    gives("i,i,i->", [t(&[2], &[1, 2]), t(&[2], &[2, 3]), t(&[2], &[3, 5])], &[], &[36]);
    // Labels in one operand only: (1 + 2 + 3)·(10 + 20) and so on.
    gives("ij,k->i", [a(), t(&[2], &[10, 20])], &[2], &[180, 450]);
    gives(",ij->ij", [t(&[], &[2]), a()], &[2, 3], &[2, 4, 6, 8, 10, 12]);
    gives(",", [t(&[], &[2]), t(&[], &[21])], &[], &[42]);
    gives("", [t(&[], &[7])], &[], &[7]);
    gives("αβ,β->α", [a(), t(&[3], &[1, 0, -1])], &[2], &[-2, -2]);
    // bᵀ·a in implicit order i, k although k comes first.
    gives("jk,ji", [a(), t(&[2, 2], &[1, 2, 0, 1])], &[2, 3], &[1, 2, 3, 6, 9, 12]);
}

#[test]
fn ellipses() {
    let cube = t(&[2, 1, 3], &[1, 2, 3, 4, 5, 6]);
    gives("...i->...", [cube.clone()], &[2, 1], &[6, 15]);
    gives("i...->...", [cube.clone()], &[1, 3], &[5, 7, 9]);
    gives("i...j->...ij", [cube.clone()], &[1, 2, 3], &[1, 2, 3, 4, 5, 6]);
    gives("...ij->...ji", [cube.clone()], &[2, 3, 1], &[1, 2, 3, 4, 5, 6]);
    gives("...", [cube.clone()], &[2, 1, 3], &[1, 2, 3, 4, 5, 6]);
    gives("...->", [cube.clone()], &[], &[21]);
    gives("...j->j", [cube.clone()], &[3], &[5, 7, 9]);
    gives("b...a", [a()], &[3, 2], &[1, 4, 2, 5, 3, 6]);
    // Of different ranks, aligned on the right, and stretching over extent 1.
    gives("...,...->...", [a(), t(&[3], &[1, 10, 100])], &[2, 3], &[1, 20, 300, 4, 50, 600]);
    gives("...,...", [a(), t(&[2, 1], &[1, -1])], &[2, 3], &[1, 2, 3, -4, -5, -6]);
    gives("i...,...->i...", [a(), t(&[], &[2])], &[2, 3], &[2, 4, 6, 8, 10, 12]);
    gives("ij->ij...", [a()], &[2, 3], &[1, 2, 3, 4, 5, 6]);
}

#[test]
fn extents_zero_and_one() {
    gives("ij,j->i", [a(), t(&[1], &[2])], &[2], &[12, 30]);
    gives("i,i->i", [t(&[1], &[2]), t(&[3], &[1, 2, 3])], &[3], &[2, 4, 6]);
    gives("ij,jk->ik", [t::<i32>(&[2, 0], &[]), t(&[0, 3], &[])], &[2, 3], &[0; 6]);
    gives("ij,jk->ik", [t::<i32>(&[0, 2], &[]), t(&[2, 3], &[0; 6])], &[0, 3], &[]);
    gives("i,i->i", [t(&[1], &[2]), t(&[0], &[])], &[0], &[]);
    gives("i->", [t::<f64>(&[0], &[])], &[], &[0.0]);
}

#[test]
fn element_types() {
    gives("i,i->", [t(&[2], &[200_u8, 3]), t(&[2], &[2, 5])], &[], &[159]); // 415 − 256
    gives("i,i->", [t(&[2], &[true, false]), t(&[2], &[false, true])], &[], &[false]);
    gives("i,i->", [t(&[2], &[true, true]), t(&[2], &[false, true])], &[], &[true]);
    let z = |re, im| Complex::<f64>::new(re, im);
    let (x, y) = (t(&[2], &[z(1.0, 2.0), z(0.0, 1.0)]), t(&[2], &[z(3.0, -1.0), z(0.0, 1.0)]));
    gives("i,i->", [x, y], &[], &[z(4.0, 5.0)]); // (5 + 5i) + (−1)
}

#[test]
fn mistakes() {
    let fails = |spec: &str, shapes: &[&[usize]]| {
        assert!(Problem::new(spec, shapes).is_err(), "{spec} on {shapes:?}")
    };
    fails("ij,jk->ik", &[&[2, 3], &[4, 5]]);
    fails("ii->i", &[&[2, 3]]);
    fails("ii->i", &[&[1, 3]]); // NumPy and torch refuse this too
    fails("...,...", &[&[2], &[3]]);
    fails("i", &[&[2, 3]]);
    fails("...ij", &[&[2]]);
    for &(id, spec, shapes) in rows::REFUSED {
        assert!(Problem::new(spec, shapes).is_err(), "{id} {spec:?} on {shapes:?}");
    }
}

#[test]
fn counts() {
    let problem = Problem::new("ij,jk->ik", &[&[2, 3], &[3, 5]]).unwrap();
    assert_eq!((problem.shape(), problem.volume(), problem.terms()), (vec![2, 5], 30, 3));
    let problem = Problem::new("...i,k->...", &[&[4, 2, 3], &[7]]).unwrap();
    assert_eq!((problem.shape(), problem.volume(), problem.terms()), (vec![4, 2], 168, 21));
}

fn figures_hold<T: Compared + Debug>() {
    for row in rows::ROWS {
        let result = einsum(row.spec, &operands::<T>(row.shapes)).expect(row.id);
        let array = ArrayD::from_shape_vec(IxDyn(&result.shape), result.data).unwrap();
        if let Err(fault) = row.check(&array) {
            panic!("{} {:?} on {:?}: {fault}", row.id, row.spec, row.shapes);
        }
    }
}

#[test]
fn conformance_figures() {
    figures_hold::<f64>();
    figures_hold::<f32>();
    figures_hold::<i64>();
    figures_hold::<Complex<f64>>();
}

#[test]
fn layouts_keep_the_tensor() {
    for case in 0..500 {
        let mut random = Random::new(7, "layouts", case);
        let rank = random.below(5);
        let shape: Vec<usize> = (0..rank).map(|_| random.pick(&[0, 1, 2, 3, 4, 5, 7])).collect();
        let mut count = 0;
        let original = Tensor::filled(&shape, 0).map(|_| {
            count += 1;
            count
        });
        let layout = Layout::random(rank, &mut random);
        let mut strided = Strided::new(&original, &layout, -1);
        assert_eq!(strided.view().shape(), shape, "{layout:?}");
        assert_eq!(tensor(&strided.view().to_owned()), original, "{layout:?}");
        assert_eq!(tensor(&strided.view_mut().to_owned()), original, "{layout:?}");
        assert!(strided.gaps_hold(-1, |element| element == -1), "{layout:?}");
    }
}

#[test]
fn layouts_are_what_they_say() {
    let original = a();
    let strides = |layout: &Layout| Strided::new(&original, layout, 0).view().strides().to_vec();
    assert_eq!(strides(&Layout::c(2)), [3, 1]);
    assert_eq!(strides(&Layout::fortran(2)), [1, 2]);
    assert_eq!(strides(&Layout::reversed(2)), [-3, -1]);
    assert_eq!(strides(&Layout::stepped(2)), [14, 2]); // 1 + 5 + 1 places a row
    let constant =
        Layout { order: vec![1, 0], spacing: vec![Spacing::Constant, Spacing::Step(-1)] };
    let rows = t(&[2, 3], &[1, 2, 3, 1, 2, 3]);
    let strided = Strided::new(&rows, &constant, 0);
    assert_eq!(strided.view().strides(), [0, -1]);
    assert_eq!(tensor(&strided.view().to_owned()), rows);
}

#[test]
fn a_stray_write_is_seen() {
    let mut strided = Strided::new(&a(), &Layout::stepped(2), -1);
    strided.view_mut()[[0, 0]] = 9;
    assert!(strided.gaps_hold(-1, |element| element == -1));
    let mut strided = Strided::new(&a(), &Layout::stepped(2), -1);
    assert!(!strided.gaps_hold(-2, |element| element == -2));
}
