//! What may be an operand, and that it is only read.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use einsum::{Conj, Tensor, View, ViewMut, conj, einsum, einsum_into, try_einsum};
use ndarray::{
    ArcArray, Array, Array1, Array2, ArrayD, Axis, CowArray, Ix2, IxDyn, arr0, arr1, arr2, aview1,
    aview2, s,
};
use num_complex::Complex64;

const A: [[f64; 3]; 2] = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
const B: [[f64; 4]; 3] = [[1.0, -2.0, 3.0, 0.5], [0.0, 7.0, -1.0, 2.0], [5.0, 1.0, 4.0, -3.0]];
const C: [[f64; 4]; 2] = [[16.0, 15.0, 13.0, -4.5], [34.0, 33.0, 31.0, -6.0]];

#[test]
fn ndarray_storages() {
    let (a, b, c) = (arr2(&A), arr2(&B), arr2(&C));
    assert_eq!(einsum!("ik,kj->ij", a, b), c);
    assert_eq!(einsum!("ik,kj->ij", &a, &&b), c);
    assert_eq!(einsum!("ik,kj->ij", a.view(), aview2(&B)), c);
    assert_eq!(einsum!("ik,kj->ij", a.to_owned(), b.clone()), c);
    let shared: ArcArray<f64, Ix2> = a.to_shared();
    let borrowed: CowArray<'_, f64, Ix2> = CowArray::from(b.view());
    let owned: CowArray<'_, f64, Ix2> = CowArray::from(b.clone());
    assert_eq!(einsum!("ik,kj->ij", shared, borrowed), c);
    assert_eq!(einsum!("ik,kj->ij", shared.clone(), &owned), c);
    let (mut a_mut, mut b_mut) = (a.clone(), b.clone());
    let by_mut = &mut a_mut;
    assert_eq!(einsum!("ik,kj->ij", by_mut, b_mut.view_mut()), c);
    by_mut[[0, 0]] = 2.0;
    assert_eq!(einsum!("ik->", &mut *by_mut), 22.0);
    let boxed = Box::new(b.clone());
    let counted = (Rc::new(a.clone()), Arc::new(a.clone()));
    assert_eq!(einsum!("ik,kj->ij", *counted.0, *boxed), c);
    assert_eq!(einsum!("ik,kj->ij", counted.1.as_ref(), boxed.view()), c);
    let cell = RefCell::new(a.clone());
    assert_eq!(einsum!("ik,kj->ij", *cell.borrow(), b), c);
    assert_eq!(a, arr2(&A));
}

#[test]
fn dynamic_ranks_mix_with_fixed_ones() {
    let (a, b, c) = (arr2(&A), arr2(&B), arr2(&C));
    let (a_dyn, b_dyn) = (a.clone().into_dyn(), b.clone().into_dyn());
    let fixed: Array2<f64> = einsum!("ik,kj->ij", a_dyn, b_dyn);
    assert_eq!(fixed, c);
    assert_eq!(einsum!("ik,kj->ij", a_dyn.view(), b), c);
    assert_eq!(einsum!("ik,kj->ij", a, b_dyn), c);
    // A nested array comes first, but not all extents are static.
    let tensor: Tensor<f64, 2> = einsum!("ik,kj->ij", A, b_dyn);
    assert_eq!(tensor.as_slice(), C.concat());
    let trace: f64 = einsum!("ii->", ArrayD::from_elem(IxDyn(&[3, 3]), 2.0));
    assert_eq!(trace, 6.0);
    let scaled: Array1<f64> = einsum!(",i->i", arr0(2.0).into_dyn(), aview1(&[1.0, 2.0]));
    assert_eq!(scaled, arr1(&[2.0, 4.0]));
}

#[test]
fn strided_views() {
    let big = Array::from_iter((0..120).map(f64::from)).into_shape_with_order((10, 12)).unwrap();
    let a = big.slice(s![1..;3, ..;-2]);
    let b = big.slice(s![..6;-1, 2..5]);
    assert_eq!(a.dim(), (3, 6));
    assert_eq!(einsum!("ik,kj->ij", a, b), a.dot(&b));
    assert_eq!(einsum!("ki,jk->ij", a.t(), b.t()), a.dot(&b));
    let row = aview1(&[1.0, 2.0, 3.0]);
    let rows = row.broadcast((5, 3)).unwrap();
    assert_eq!(einsum!("ij->j", rows), arr1(&[5.0, 10.0, 15.0]));
    assert_eq!(einsum!("ij,ij->ij", rows, rows), &rows * &rows);
    let lane = big.index_axis(Axis(1), 3);
    assert_eq!(einsum!("i,i->", lane, lane), lane.dot(&lane));
}

#[test]
fn nested_arrays_up_to_rank_8() {
    assert_eq!(einsum!("a->a", [1, 2]), [1, 2]);
    assert_eq!(einsum!("ab->ba", [[1, 2]]), [[1], [2]]);
    assert_eq!(einsum!("abc->cba", [[[1, 2, 3]]]), [[[1]], [[2]], [[3]]]);
    assert_eq!(einsum!("abcd->dcba", [[[[1, 2]]]]), [[[[1]]], [[[2]]]]);
    assert_eq!(einsum!("abcde->edcba", [[[[[1, 2]]]]]), [[[[[1]]]], [[[[2]]]]]);
    assert_eq!(einsum!("abcdef->fabcde", [[[[[[1, 2]]]]]]), [[[[[[1]]]]], [[[[[2]]]]]]);
    assert_eq!(einsum!("abcdefg->gabcdef", [[[[[[[1, 2]]]]]]]), [[[[[[[1]]]]]], [[[[[[2]]]]]]]);
    let eight = [[[[[[[[1, 2], [3, 4]]]]]]]];
    assert_eq!(
        einsum!("abcdefgh->hgfedcba", eight),
        [[[[[[[[1]]]]]], [[[[[[3]]]]]]], [[[[[[[2]]]]]], [[[[[[4]]]]]]]]
    );
    assert_eq!(einsum!("abcdefgh,abcdefgh->", eight, eight), 30);
}

#[test]
fn slices_vectors_views_tensors() {
    let data: Vec<f64> = B.concat();
    let b = View::new(&data, [3, 4]).unwrap();
    let a = Tensor::new(A.concat(), [2, 3]).unwrap();
    let c: Tensor<f64, 2> = einsum!("ik,kj->ij", a, b);
    assert_eq!((c.extents(), c.as_slice()), ([2, 4], C.concat().as_slice()));
    assert_eq!(einsum!("ik,kj->ij", a.view(), &b), c);
    // Backwards along one axis, every second of the other.
    let odd = View::with_strides(&data, 8, [3, 2], [-4, 2]).unwrap();
    let picked = einsum!("ki->ik", odd);
    assert_eq!(picked.as_slice(), [5.0, 0.0, 1.0, 4.0, -1.0, 3.0]);
    let constant = View::with_strides(&data, 1, [5], [0]).unwrap();
    assert_eq!(einsum!("i->", constant), -10.0);
    let mut numbers = vec![1.0, 2.0, 3.0];
    assert_eq!(einsum!("i,i->", numbers, numbers), 14.0);
    assert_eq!(einsum!("i,i->", numbers[1..], &numbers[..2]), 8.0);
    assert_eq!(einsum!("i,i->", numbers.as_slice(), &mut numbers.clone()), 14.0);
    assert_eq!(einsum!("i->i", &numbers), Tensor::new(numbers.clone(), [3]).unwrap());
    let view = ViewMut::new(&mut numbers, [1, 3]).unwrap();
    assert_eq!(einsum!("ij->ji", view).into_vec(), [1.0, 2.0, 3.0]);
    let boxed: Box<[f64]> = Box::new([1.0, 2.0]);
    assert_eq!(einsum!("i->", *boxed), 3.0);
    assert_eq!(einsum!("i->", &boxed[..]), 3.0);
}

#[test]
fn scalars() {
    let x = 2.5;
    assert_eq!(einsum!(",->", x, 4.0), 10.0);
    assert_eq!(einsum!("->", x), 2.5);
    assert_eq!(einsum!(",ij->ij", 2.0_f64, A), A.map(|row| row.map(|a| 2.0 * a)));
    assert_eq!(einsum!("ij,->ij", A, -1.0), A.map(|row| row.map(|a| -a)));
    assert_eq!(einsum!("i,->i", arr1(&[1_i64, 2]), 3_i64), arr1(&[3, 6]));
    assert_eq!(einsum!(",i->i", 3_u8, arr1(&[1_u8, 2])), arr1(&[3, 6]));
    assert_eq!(einsum!(",i->i", true, [false, true]), [false, true]);
    assert_eq!(einsum!(",", &x, &mut 2.0), 5.0);
}

#[test]
fn unsuffixed_literals_fall_back_as_usual() {
    let sum = einsum!("i,i->", [1, 2], [3, 4]);
    assert_eq!(size_of_val(&sum), 4);
    let sum = einsum!("i,i->", [1.0, 2.0], [3.0, 4.0]);
    assert_eq!(size_of_val(&sum), 8);
    let mut total = 0.0;
    einsum_into!("i->", [1.0, 2.0] += &mut total);
    assert_eq!(total, 3.0);
}

#[test]
fn every_operand_is_evaluated_once_and_in_order() {
    let log = RefCell::new(Vec::new());
    let say = |name: &'static str, value: f64| {
        log.borrow_mut().push(name);
        [value, 1.0]
    };
    let mut out = [0.0, 0.0];
    let sum = einsum!("i,i,j->", say("a", 2.0), say("b", 3.0), say("c", 4.0));
    assert_eq!(sum, 35.0);
    einsum_into!("i,i->i", say("d", 2.0), say("e", 3.0) => { log.borrow_mut().push("out"); &mut out };
        alpha = say("alpha", 2.0)[0], beta = say("beta", 1.0)[1]);
    assert_eq!(out, [12.0, 2.0]);
    let failed = try_einsum!("i,i->", vec![0.0; 2], {
        log.borrow_mut().push("f");
        vec![0.0; 3]
    });
    assert!(failed.is_err());
    assert_eq!(log.into_inner(), ["a", "b", "c", "d", "e", "out", "alpha", "beta", "f"]);

    let count = Cell::new(0);
    let tick = || {
        count.set(count.get() + 1);
        f64::from(count.get())
    };
    assert_eq!(einsum!(",,->", tick(), tick(), tick()), 6.0);
    assert_eq!(count.get(), 3);
}

#[test]
fn operands_are_consumed_only_by_a_move_that_the_user_wrote() {
    struct Counted<'a>(&'a Cell<u32>, [f64; 2]);
    impl Drop for Counted<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }
    let drops = Cell::new(0);
    let kept = Counted(&drops, [1.0, 2.0]);
    assert_eq!(einsum!("i,i->", kept.1, kept.1), 5.0);
    assert_eq!(drops.get(), 0);
    assert_eq!(einsum!("i,i->", Counted(&drops, [1.0, 2.0]).1, kept.1), 5.0);
    assert_eq!(drops.get(), 1);
    let moved = arr1(&[1.0, 2.0]);
    assert_eq!(einsum!("i->", { moved }), 3.0);
    let (vector, nested) = (vec![1.0, 2.0], A);
    let _ = einsum!("i->i", vector);
    let _ = einsum!("ij->i", nested);
    assert_eq!((vector.len(), nested.len()), (2, 2));
    drop(kept);
    assert_eq!(drops.get(), 2);
}

#[test]
fn conjugates() {
    let z = |re: f64, im: f64| Complex64::new(re, im);
    let a = [z(1.0, 2.0), z(3.0, -1.0)];
    let b = [z(0.5, 1.0), z(-2.0, 4.0)];
    let inner = z(1.0, -2.0) * b[0] + z(3.0, 1.0) * b[1];
    assert_eq!(einsum!("i,i->", conj(&a), b), inner);
    assert_eq!(einsum!("i,i->", conj(a), &b), inner);
    assert_eq!(einsum!("i,i->", b, conj(a)), inner);
    assert_eq!(einsum!("i,i->", conj(a), conj(&b)), (a[0] * b[0] + a[1] * b[1]).conj());
    let (c, d) = (arr1(&a), arr1(&b));
    assert_eq!(einsum!("i,i->", conj(c.view()), d), inner);
    assert_eq!(
        einsum!("i,i->", conj(&c), conj(d.slice(s![..;-1]))),
        (a[0] * b[1] + a[1] * b[0]).conj()
    );
    assert_eq!(einsum!("i->i", conj(&c)), c.mapv(|x| x.conj()));
    assert_eq!(einsum!("...->...", conj(&c)), c.mapv(|x| x.conj()));
    assert_eq!(
        einsum!("i,,i->i", conj(View::new(&a, [2]).unwrap()), conj(z(0.0, 1.0)), b).into_vec(),
        [z(1.0, -2.0) * z(0.0, -1.0) * b[0], z(3.0, 1.0) * z(0.0, -1.0) * b[1]]
    );
    let kept: Conj<&[Complex64; 2]> = conj(&a);
    assert_eq!(einsum!("i,i->", kept, b), inner);
    assert_eq!(einsum!("i,i->", &kept, b), inner);
    // Real elements stay as they are.
    assert_eq!(einsum!("ik,kj->ij", conj(A), B), C);
    // Long enough for vectors, along both kinds of stride.
    let long = Array::from_shape_fn((23, 37), |(i, k)| z(i as f64 - 3.0, k as f64 + 0.5));
    let other = Array::from_shape_fn((37, 19), |(k, j)| z(k as f64 * 0.25, j as f64 - 7.0));
    let expected = long.mapv(|x| x.conj()).dot(&other);
    assert_eq!(einsum!("ik,kj->ij", conj(&long), other), expected);
    assert_eq!(einsum!("ki,kj->ij", conj(long.t()), other), expected);
    let norm: Complex64 = einsum!("ik,ik->", conj(&long), long);
    assert_eq!(norm, z(long.iter().map(|x| x.norm_sqr()).sum(), 0.0));
}

#[test]
fn the_first_operand_that_is_no_scalar_chooses_the_container() {
    let (tensor, vector) = (Tensor::new(vec![1.0, 2.0], [2]).unwrap(), vec![1.0, 2.0]);
    let array = arr1(&[1.0, 2.0]);
    let nested = [1.0, 2.0];
    let from_ndarray: Array1<f64> = einsum!("i,i->i", array, nested);
    let from_nested: [f64; 2] = einsum!("i,i->i", nested, array);
    let from_tensor: Tensor<f64, 1> = einsum!("i,i->i", tensor, array);
    let from_vector: Tensor<f64, 1> = einsum!("i,i->i", vector, array);
    let from_slice: Tensor<f64, 1> = einsum!("i,i->i", vector[..], nested);
    assert_eq!(from_ndarray.to_vec(), [1.0, 4.0]);
    assert_eq!(from_nested, [1.0, 4.0]);
    assert_eq!(from_tensor.as_slice(), [1.0, 4.0]);
    assert_eq!(from_vector.as_slice(), [1.0, 4.0]);
    assert_eq!(from_slice.as_slice(), [1.0, 4.0]);
    let after_scalar: Array1<f64> = einsum!(",i,i->i", 1.0_f64, array, nested);
    let after_scalars: [f64; 2] = einsum!(",,i,i->i", 1.0_f64, &2.0_f64, nested, array);
    assert_eq!(after_scalar.to_vec(), [1.0, 4.0]);
    assert_eq!(after_scalars, [2.0, 8.0]);
    // An array of rank 0 is no scalar: it chooses.
    let after_rank_0: Array1<f64> = einsum!(",i->i", arr0(2.0), nested);
    assert_eq!(after_rank_0.to_vec(), [2.0, 4.0]);
    // Nested arrays need static extents; one operand that has them is enough for each label.
    let square = arr2(&[[1.0, 2.0], [3.0, 4.0]]);
    let outer: [[f64; 2]; 2] = einsum!("i,ij,j->ij", nested, square, nested);
    assert_eq!(outer, [[1.0, 4.0], [6.0, 16.0]]);
}

#[test]
fn a_full_contraction_is_a_plain_scalar() {
    let two: [f64; 5] = [
        einsum!("ij->", A),
        einsum!("ij->", arr2(&A)),
        einsum!("ij->", arr2(&A).into_dyn()),
        einsum!("ij->", Tensor::new(A.concat(), [2, 3]).unwrap()),
        einsum!("i->", A.concat()),
    ];
    assert_eq!(two, [21.0; 5]);
    let copied: f64 = einsum!("->", arr0(2.0));
    assert_eq!(copied, 2.0);
}

#[test]
fn static_and_dynamic_extents_mix() {
    let b = arr2(&B);
    // k is known from `A`, j from `b` only: the container must be dynamic.
    let c: Array2<f64> = einsum!("kj,ik->ij", b, A);
    assert_eq!(c, arr2(&C));
    // All of the output's extents are known.
    let row_sums: [f64; 2] = einsum!("ik,kj->i", A, b);
    assert_eq!(row_sums, [39.5, 92.0]);
    let error = try_einsum!("ik,kj->i", A, b.t()).unwrap_err();
    assert_eq!(error.to_string(), "label `k` has extent 3 in operand 0 but 4 in operand 1");
    // A dynamic extent of 1 is broadcast to a static one, in either order.
    let column = Array2::from_elem((1, 4), 2.0);
    assert_eq!(einsum!("ik,kj->i", A, column), [48.0, 120.0]);
    assert_eq!(einsum!("kj,ik->i", column, A), arr1(&[48.0, 120.0]));
}
