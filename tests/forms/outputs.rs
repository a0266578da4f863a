//! `einsum_into!`: what it does to an output, and what an output may be.

use einsum::{Tensor, ViewMut, einsum, einsum_into, try_einsum_into};
use ndarray::{
    Array, Array1, Array2, ArrayD, ArrayView2, ArrayViewMut2, Axis, IxDyn, arr0, arr1, arr2,
    aview1, s,
};
use num_complex::Complex32;

const A: [[f64; 3]; 2] = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
const B: [[f64; 4]; 3] = [[1.0, -2.0, 3.0, 0.5], [0.0, 7.0, -1.0, 2.0], [5.0, 1.0, 4.0, -3.0]];
const C: [[f64; 4]; 2] = [[16.0, 15.0, 13.0, -4.5], [34.0, 33.0, 31.0, -6.0]];

fn scaled(alpha: f64, beta: f64) -> [[f64; 4]; 2] {
    C.map(|row| row.map(|c| alpha * c + beta))
}

#[test]
fn assign_accumulate_and_factors() {
    let nan = [[f64::NAN; 4]; 2];
    let ones = [[1.0; 4]; 2];
    let mut c = nan;
    einsum_into!("ik,kj->ij", A, B => &mut c);
    assert_eq!(c, C);
    einsum_into!("ik,kj->ij", A, B += &mut c);
    assert_eq!(c, scaled(2.0, 0.0));
    c = nan;
    einsum_into!("ik,kj->ij", A, B => &mut c; alpha = 2.0);
    assert_eq!(c, scaled(2.0, 0.0));
    c = nan;
    einsum_into!("ik,kj->ij", A, B => &mut c; beta = 0.0);
    assert_eq!(c, C);
    c = nan;
    einsum_into!("ik,kj->ij", A, B => &mut c; alpha = 0.5, beta = 0.0);
    assert_eq!(c, scaled(0.5, 0.0));
    c = ones;
    einsum_into!("ik,kj->ij", A, B => &mut c; beta = 3.0);
    assert_eq!(c, scaled(1.0, 3.0));
    c = ones;
    einsum_into!("ik,kj->ij", A, B => &mut c; beta = 3.0, alpha = -2.0);
    assert_eq!(c, scaled(-2.0, 3.0));
    c = ones;
    einsum_into!("ik,kj->ij", A, B += &mut c; alpha = -2.0);
    assert_eq!(c, scaled(-2.0, 1.0));
    c = ones;
    einsum_into!("ik,kj->ij", A, B => &mut c; alpha = 0.0, beta = 4.0);
    assert_eq!(c, [[4.0; 4]; 2]);
    assert_eq!(try_einsum_into!("ik,kj->ij", A, B => &mut c), Ok(()));
    assert_eq!(c, C);
}

/// The same for sizes at which vectors and register tiles are in use, and for every strategy.
#[test]
fn beta_zero_reads_nothing_at_any_size() {
    let a = Array::from_shape_fn((37, 29), |(i, k)| i as f64 - 2.0 * k as f64);
    let b = Array::from_shape_fn((29, 41), |(k, j)| k as f64 * 0.5 + j as f64);
    let nan = Array2::from_elem((37, 41), f64::NAN);
    let (mut c, product) = (nan.clone(), a.dot(&b));
    einsum_into!("ik,kj->ij", a, b => &mut c; alpha = 2.0, beta = 0.0);
    assert_eq!(c, 2.0 * &product);
    c.assign(&nan);
    einsum_into!("ik,kj->ij", a, b => c.slice_mut(s![..;-1, ..]));
    assert_eq!(c.slice(s![..;-1, ..]), product);
    let mut sums = Array1::from_elem(37, f64::NAN);
    einsum_into!("ik->i", a => &mut sums; alpha = 2.0, beta = 0.0);
    assert_eq!(sums, 2.0 * a.sum_axis(Axis(1)));
    let mut copy = Array2::from_elem((29, 37), f64::NAN);
    einsum_into!("ik->ki", a => &mut copy; alpha = 2.0, beta = 0.0);
    assert_eq!(copy, 2.0 * &a.t());
    let mut all = Array1::from_elem(29, f64::NAN);
    einsum_into!("...k->k", a => &mut all; alpha = 2.0, beta = 0.0);
    assert_eq!(all, 2.0 * a.sum_axis(Axis(0)));
    let mut diagonal = Array2::from_elem((29, 29), f64::NAN);
    einsum_into!("k->kk", all => &mut diagonal; beta = 0.0);
    assert_eq!(diagonal, Array2::from_diag(&all));
    let mut nothing = Array2::from_elem((2, 3), f64::NAN);
    einsum_into!("ik,kj->ij", Array2::<f64>::zeros((2, 0)), Array2::<f64>::zeros((0, 3)) => &mut nothing; beta = 0.0);
    assert_eq!(nothing, Array2::<f64>::zeros((2, 3)));
    let mut three = Array2::from_elem((37, 41), f64::NAN);
    einsum_into!("ik,kj,j->ij", a, b, Array1::<f64>::ones(41) => &mut three; alpha = -1.0, beta = 0.0);
    assert_eq!(three, -product);
}

#[test]
fn diagonals_of_a_given_output() {
    let v = [1, 2];
    let mut c = [[5, 6], [7, 8]];
    einsum_into!("i->ii", v += &mut c);
    assert_eq!(c, [[6, 6], [7, 10]]);
    einsum_into!("i->ii", v => &mut c; alpha = 10, beta = 2);
    assert_eq!(c, [[22, 12], [14, 40]]);
    einsum_into!("i->ii", v => &mut c);
    assert_eq!(c, [[1, 0], [0, 2]]);
}

#[test]
fn integers_and_complex_numbers_as_factors() {
    let mut c = [100_u8, 200];
    einsum_into!("i->i", [10_u8, 20] => &mut c; alpha = 3, beta = 2);
    assert_eq!(c, [230, 204]); // 400 + 60 wraps around to 204
    let i = Complex32::new(0.0, 1.0);
    let mut z = arr1(&[i, -i]);
    einsum_into!("i->i", [i, i] => &mut z; alpha = i, beta = -i);
    assert_eq!(z, arr1(&[Complex32::new(0.0, 0.0), Complex32::new(-2.0, 0.0)]));
    let mut all = [false, true];
    einsum_into!("i->i", [true, false] => &mut all; alpha = true, beta = true);
    assert_eq!(all, [true, true]);
}

#[test]
fn ndarray_outputs() {
    let (a, b, expected) = (arr2(&A), arr2(&B), arr2(&C));
    let mut c = Array2::zeros((2, 4));
    einsum_into!("ik,kj->ij", a, b => &mut c);
    assert_eq!(c, expected);
    c.fill(0.0);
    einsum_into!("ik,kj->ij", a, b => c.view_mut());
    assert_eq!(c, expected);
    c.fill(0.0);
    einsum_into!("ik,kj->ij", a, b => &mut c.view_mut());
    assert_eq!(c, expected);
    let mut big = Array2::from_elem((7, 9), -1.0);
    einsum_into!("ik,kj->ij", a, b => big.slice_mut(s![1..;4, ..;-2]).slice_mut(s![.., 1..]));
    assert_eq!(big.slice(s![1..;4, ..7;-2]), expected);
    assert_eq!(big.iter().filter(|&&x| x == -1.0).count(), 63 - 8);
    let mut turned = Array2::<f64>::zeros((4, 2));
    einsum_into!("ik,kj->ij", a, b => turned.view_mut().reversed_axes());
    assert_eq!(turned, expected.t());
    let mut dynamic = ArrayD::<f64>::zeros(IxDyn(&[2, 4]));
    einsum_into!("ik,kj->ij", a, b => &mut dynamic);
    assert_eq!(dynamic, expected.clone().into_dyn());
    einsum_into!("ik,kj->ij", a, b += dynamic.view_mut());
    assert_eq!(dynamic, (2.0 * &expected).into_dyn());
    einsum_into!("...k,kj->...j", a, b => &mut dynamic);
    assert_eq!(dynamic, expected.clone().into_dyn());
    let mut shared = Array2::zeros((2, 4)).into_shared();
    let before = shared.clone();
    einsum_into!("ik,kj->ij", a, b => shared.view_mut());
    assert_eq!((shared, before), (expected.to_shared(), Array2::zeros((2, 4)).into_shared()));
    let mut zero = arr0(0.0);
    einsum_into!("ik->", a => &mut zero);
    assert_eq!(zero, arr0(21.0));
    for (i, mut row) in c.outer_iter_mut().enumerate() {
        einsum_into!("j,->j", B[i], 2.0 => &mut row);
    }
    assert_eq!(c, 2.0 * &arr2(&[B[0], B[1]]));
}

#[test]
fn a_mutable_reference_stays_the_users() {
    fn through(c: &mut Array2<f64>, mut view: ArrayViewMut2<'_, f64>) {
        einsum_into!("ik,kj->ij", A, B => c);
        einsum_into!("ik,kj->ij", A, B += c);
        c[[0, 0]] += 1.0;
        let again = &mut *c;
        einsum_into!("ik,kj->ij", A, B += again; alpha = -1.0);
        einsum_into!("ik,kj->ij", A, B => &mut view);
        einsum_into!("ik,kj->ij", A, B += view.view_mut());
        einsum_into!("ik,kj->ij", A, B += &mut view);
    }
    let mut c = Array2::zeros((2, 4));
    let mut d = c.clone();
    through(&mut c, d.view_mut());
    c[[0, 0]] -= 1.0;
    assert_eq!(c, arr2(&C));
    assert_eq!(d, 3.0 * &arr2(&C));
}

#[test]
fn other_outputs() {
    let mut nested = [[0.0; 4]; 2];
    einsum_into!("ik,kj->ij", arr2(&A), B => &mut nested);
    assert_eq!(nested, C);
    let mut vector = vec![0.0; 2];
    einsum_into!("ik->i", A => &mut vector);
    assert_eq!(vector, [6.0, 15.0]);
    einsum_into!("i->i", [1.0] => &mut vector[1..]);
    einsum_into!("i->i", [2.0] => vector[..1].as_mut());
    assert_eq!(vector, [2.0, 1.0]);
    let slice = vector.as_mut_slice();
    einsum_into!("ik->i", A => slice);
    assert_eq!(slice, [6.0, 15.0]);
    let mut boxed: Box<[f64]> = Box::new([0.0; 2]);
    einsum_into!("ik->i", A => &mut *boxed);
    assert_eq!(*boxed, [6.0, 15.0]);
    let mut tensor = Tensor::new(vec![0.0; 8], [4, 2]).unwrap();
    einsum_into!("ik,kj->ji", A, B => &mut tensor);
    assert_eq!(tensor.as_slice(), arr2(&C).t().iter().copied().collect::<Vec<_>>());
    let mut data = vec![-1.0; 20];
    einsum_into!("ik,kj->ij", A, B => ViewMut::with_strides(&mut data, 18, [2, 4], [-10, -2]).unwrap());
    assert_eq!(data[18], 16.0);
    assert_eq!(data[12], -4.5);
    assert_eq!(data[8], 34.0);
    assert_eq!(data.iter().filter(|&&x| x == -1.0).count(), 12);
    let mut view = ViewMut::new(&mut data[..8], [2, 4]).unwrap();
    einsum_into!("ik,kj->ij", A, B => &mut view);
    einsum_into!("ik,kj->ij", A, B += &mut view);
    assert_eq!(data[0], 32.0);
    let mut x = 1.0;
    einsum_into!("ij->", A => &mut x);
    assert_eq!(x, 21.0);
    einsum_into!("ij->", A += &mut x; alpha = 2.0);
    assert_eq!(x, 63.0);
    let y = &mut x;
    einsum_into!("ij,,->", A, 1.0, 1.0 => y; beta = -1.0);
    assert_eq!(x, -42.0);
    einsum_into!("ij->", A => &mut vector[1]);
    assert_eq!(vector[1], 21.0);
}

#[test]
fn places_inside_other_values() {
    struct Layer {
        weights: Array2<f64>,
        rows: Vec<[f64; 4]>,
        total: f64,
    }
    let mut layer = Layer { weights: Array2::zeros((2, 4)), rows: vec![[0.0; 4]; 2], total: 0.0 };
    einsum_into!("ik,kj->ij", A, B => &mut layer.weights);
    einsum_into!("kj->j", B => &mut layer.rows[1]);
    einsum_into!("ij->", layer.weights => &mut layer.total);
    assert_eq!(layer.weights, arr2(&C));
    assert_eq!(layer.rows[1], [6.0, 6.0, 6.0, -0.5]);
    assert_eq!(layer.total, 131.5);
    struct Borrowing<'a> {
        out: &'a mut Layer,
        weights: &'a mut Array2<f64>,
    }
    let mut other = Array2::zeros((2, 4));
    let holder = Borrowing { out: &mut layer, weights: &mut other };
    einsum_into!("ik,kj->ij", A, B += &mut holder.out.weights);
    einsum_into!("ik,kj->ij", A, B => holder.weights);
    einsum_into!("ik,kj->ij", A, B += holder.weights);
    assert_eq!(layer.weights, 2.0 * &arr2(&C));
    assert_eq!(other, 2.0 * &arr2(&C));
    let mut pair = [Array1::<f64>::zeros(2), Array1::zeros(2)];
    for out in &mut pair {
        einsum_into!("ik->i", A => out);
    }
    let [first, second] = &mut pair;
    einsum_into!("i->i", first => second; beta = 1.0);
    assert_eq!(pair[1], arr1(&[12.0, 30.0]));
}

#[test]
fn an_output_is_not_broadcast() {
    let mut row = Array2::<f64>::zeros((1, 4));
    let error = try_einsum_into!("ik,kj->ij", arr2(&A), B => &mut row).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the output's extent for label `i` is 1, but the operands give 2"
    );
    let mut wide = Array2::<f64>::zeros((2, 4));
    let one = aview1(&[1.0]);
    let error = try_einsum_into!("i,j->ij", one, B[0] => &mut wide).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the output's extent for label `i` is 2, but the operands give 1"
    );
    assert_eq!((row.sum(), wide.sum()), (0.0, 0.0));
}

#[test]
fn nothing_is_written_when_an_error_is_returned() {
    let mut c = arr2(&[[1.0, 2.0], [3.0, 4.0]]);
    let (two, three) = (Array2::<f64>::ones((2, 2)), Array2::<f64>::ones((3, 3)));
    assert!(try_einsum_into!("ik,kj->ij", two, three => &mut c; beta = 0.0).is_err());
    assert!(try_einsum_into!("ii->ii", three => &mut c).is_err());
    assert!(try_einsum_into!("...k,...k->...", two, three => c.diag_mut()).is_err());
    assert_eq!(c, arr2(&[[1.0, 2.0], [3.0, 4.0]]));
}

#[test]
fn generic_outputs() {
    fn into<T: einsum::Scalar>(
        a: ArrayView2<'_, T>,
        b: ArrayView2<'_, T>,
        c: &mut ArrayViewMut2<'_, T>,
        sum: &mut T,
    ) {
        einsum_into!("ik,kj->ij", a, b => c; alpha = T::ONE, beta = T::ONE);
        einsum_into!("ij->", c => sum);
    }
    let (mut c, mut sum) = (Array2::ones((2, 4)), 0.0);
    into(arr2(&A).view(), arr2(&B).view(), &mut c.view_mut(), &mut sum);
    assert_eq!(c, arr2(&scaled(1.0, 1.0)));
    assert_eq!(sum, einsum!("ij->", c));
}
