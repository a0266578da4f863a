//! The places that a call may stand in.

use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use einsum::{Error, Scalar, Tensor, View, conj, einsum, einsum_into, try_einsum, try_einsum_into};
use ndarray::{
    Array, Array1, Array2, ArrayBase, ArrayView1, ArrayView2, ArrayViewD, Data, Ix2, arr1, arr2,
};
use num_complex::Complex64;

fn product<T: Scalar>(a: ArrayView2<'_, T>, b: ArrayView2<'_, T>) -> Array2<T> {
    einsum!("ik,kj->ij", a, b)
}

fn any_storage<T: Scalar>(
    a: &ArrayBase<impl Data<Elem = T>, Ix2>,
    b: &ArrayBase<impl Data<Elem = T>, Ix2>,
) -> Result<Array1<T>, Error> {
    try_einsum!("ik,kj,kj->j", a, b, b)
}

fn weighted_sum<T: Scalar>(weight: T, rows: &[T], more: ArrayViewD<'_, T>) -> T {
    einsum!(",i,...i->", weight, rows, more)
}

fn static_product<T: Scalar, const N: usize, const K: usize, const M: usize>(
    a: [[T; K]; N],
    b: &[[T; M]; K],
) -> [[T; M]; N] {
    einsum!("ik,kj->ij", a, b)
}

/// Labels that are the function's own parameters.
fn uppercase<T: Scalar, const N: usize, const K: usize>(a: &[[T; K]; N], b: &[[T; N]; K]) -> T {
    einsum!("NK,KN->", a, b)
}

fn hermitian<T: Scalar>(a: View<'_, T, 2>) -> Tensor<T, 2> {
    einsum!("ki,kj->ij", conj(a), a)
}

fn trace<T: Scalar, const N: usize>(a: &[[T; N]; N], total: &mut T) {
    einsum_into!("ii->", a += total);
}

#[test]
fn generic_functions() {
    let (a, b) = (arr2(&[[1, 2], [3, 4]]), arr2(&[[5, -6], [7, 8]]));
    assert_eq!(product(a.view(), b.view()), arr2(&[[19, 10], [43, 14]]));
    let (af, bf) = (a.mapv(f64::from), b.mapv(f64::from));
    assert_eq!(product(af.view(), bf.t()), af.dot(&bf.t()));
    assert_eq!(any_storage(&a, &b.view()).unwrap(), arr1(&[394, 528]));
    assert!(any_storage(&a, &Array2::ones((3, 2))).is_err());
    assert_eq!(weighted_sum(2.0, &[1.0, 2.0], af.view().into_dyn()), 2.0 * (1.0 + 4.0 + 3.0 + 8.0));
    assert_eq!(static_product([[1, 2], [3, 4]], &[[5, -6], [7, 8]]), [[19, 10], [43, 14]]);
    assert_eq!(static_product([[true, false, true]], &[[true], [true], [false]]), [[true]]);
    assert_eq!(uppercase(&[[1, 2, 3], [4, 5, 6]], &[[1, 0], [2, 1], [0, 3]]), 28);
    let i = Complex64::i();
    let z = [i, i * 2.0, i + 1.0, i - 2.0];
    let h = hermitian(View::new(&z, [2, 2]).unwrap());
    assert_eq!(h[[0, 1]], h[[1, 0]].conj());
    assert_eq!(h[[0, 0]], Complex64::from(3.0));
    let mut total = 1;
    trace(&[[1, 2], [3, 4]], &mut total);
    assert_eq!(total, 6);
}

trait Layer {
    const WIDTH: usize;
    fn forward<T: Scalar>(&self, x: ArrayView1<'_, T>) -> Array1<T>;
}

struct Double;

impl Layer for Double {
    const WIDTH: usize = 2;
    fn forward<T: Scalar>(&self, x: ArrayView1<'_, T>) -> Array1<T> {
        einsum!("i,->i", x, T::ONE.plus(T::ONE))
    }
}

#[test]
fn methods_closures_and_expressions() {
    assert_eq!(Double.forward(arr1(&[1.5, 2.0]).view()), arr1(&[3.0, 4.0]));
    let scale = 2;
    let closure = |a: &[i32; 2]| einsum!("i,->i", a, scale);
    assert_eq!([[1, 2], [3, 4]].map(|row| closure(&row)), [[2, 4], [6, 8]]);
    let total: i32 = [[1, 2], [3, 4]].iter().map(|row| einsum!("i->", row)).sum();
    assert_eq!(total, 10);
    let chosen = match Double::WIDTH {
        2 => einsum!("i->", [1, 2]),
        _ => einsum!("i,i->", [1, 2], [1, 2]),
    };
    assert_eq!(chosen, 3);
    let positive = if einsum!("i->", [1, -2]) > 0 { 1 } else { einsum!("->", -1) };
    assert_eq!(positive, -1);
    assert_eq!(einsum!("i->", [1, 2]) + 2 * einsum!("i->", [3, 4]), 17);
    assert_eq!(-einsum!("i->", [1_i32, 2]), -3);
    assert_eq!(einsum!("ij->ji", [[1, 2]])[1][0], 2);
    assert_eq!(einsum!("ij->ji", arr2(&[[1, 2]])).nrows(), 2);
    let mut count = 0;
    let by_loop = loop {
        count += 1;
        let sum = einsum!(
            "i->",
            if count < 3 {
                [0, 0]
            } else {
                break einsum!("i->", [count, 1]);
            }
        );
        assert_eq!(sum, 0);
    };
    assert_eq!(by_loop, 4);
    let tuple = (einsum!("i->", [1, 2]), einsum!("i->i", [1, 2]));
    assert_eq!(tuple, (3, [1, 2]));
    let Ok(array) = try_einsum!("i->i", [1, 2]) else { unreachable!("the extents are static") };
    assert_eq!(array, [1, 2]);
}

fn early_return(text: &str) -> Result<f64, std::num::ParseFloatError> {
    Ok(einsum!(",->", text.parse::<f64>()?, 2.0))
}

fn boxed_error(a: &Array2<f64>) -> Result<f64, Box<dyn std::error::Error + Send + Sync>> {
    let diagonal = try_einsum!("ii->i", a)?;
    let mut sum = 0.0;
    try_einsum_into!("i->", diagonal => &mut sum)?;
    Ok(sum)
}

#[test]
fn question_marks() {
    assert_eq!(early_return("2.5"), Ok(5.0));
    assert!(early_return("x").is_err());
    assert_eq!(boxed_error(&Array2::eye(3)).unwrap(), 3.0);
    let error = boxed_error(&Array2::zeros((2, 3))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "label `i` stands for two axes of operand 0, whose extents differ: 2 and 3"
    );
}

fn tail_with_temporaries() -> f64 {
    let shared = Mutex::new(vec![1.0, 2.0]);
    einsum!("i,i->", *shared.lock().unwrap(), shared_copy(&shared.try_lock().is_err()))
}

fn shared_copy(locked: &bool) -> Vec<f64> {
    // The first operand's temporary, the guard, lives until the call is done.
    assert!(*locked, "the guard was dropped early");
    vec![3.0, 4.0]
}

fn tail_with_borrow<'a>(matrix: &'a Array2<f64>) -> impl Fn() -> f64 + use<'a> {
    move || einsum!("i,i->", matrix.row(0), matrix.t().row(0).slice(ndarray::s![..]))
}

fn into_tail(out: &mut [f64]) {
    einsum_into!("i->i", [1.0, 2.0] => out)
}

#[test]
fn tail_expressions() {
    assert_eq!(tail_with_temporaries(), 11.0);
    assert_eq!(tail_with_borrow(&arr2(&[[1.0, 2.0], [3.0, 4.0]]))(), 7.0);
    let mut out = [0.0; 2];
    into_tail(&mut out);
    assert_eq!(out, [1.0, 2.0]);
}

async fn asynchronous(x: impl Future<Output = f64>, y: f64) -> f64 {
    let pair = [x.await, y];
    let sum = einsum!("i,i->", pair, std::future::ready([2.0, 3.0]).await);
    einsum!(",->", sum, std::future::ready(2.0).await)
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

#[test]
fn inside_async_functions() {
    let future = assert_send(async {
        let array = arr1(&[1.0, 2.0]);
        let sum = einsum!("i->", array);
        std::future::ready(()).await;
        asynchronous(std::future::ready(sum), 1.0).await
    });
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => assert_eq!(value, 18.0),
        Poll::Pending => unreachable!("nothing waits"),
    }
}

#[test]
fn across_threads() {
    let a = Array::from_shape_fn((40, 30), |(i, k)| i as f64 - k as f64);
    let expected = a.dot(&a.t());
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert_eq!(einsum!("ik,jk->ij", a, a), expected));
        }
    });
}

#[test]
fn every_form_on_zero_extents() {
    let (none, some) = (Array2::<f64>::zeros((0, 3)), Array2::<f64>::ones((3, 2)));
    assert_eq!(einsum!("ik,kj->ij", none, some).dim(), (0, 2));
    assert_eq!(
        einsum!("ki,kj->ij", none, Array2::<f64>::zeros((0, 2))),
        Array2::<f64>::zeros((3, 2))
    );
    assert_eq!(einsum!("ki->", none), 0.0);
    assert_eq!(einsum!("ki->ik", none).dim(), (3, 0));
    assert_eq!(einsum!("...->...", none).dim().ndim(), 2);
    assert_eq!(einsum!("...i->...", none.t()), arr1(&[0.0; 3]));
    assert_eq!(einsum!("ii->i", Array2::<f64>::zeros((0, 0))).len(), 0);
    assert_eq!(einsum!("i->ii", Array1::<f64>::zeros(0)).dim(), (0, 0));
    assert_eq!(einsum!("ki,ij,jk->", none, some, Array2::<f64>::ones((2, 0))), 0.0);
    assert_eq!(try_einsum!("ki,k->i", none, Vec::<f64>::new()).unwrap(), arr1(&[0.0; 3]));
    let empty: [[f64; 0]; 2] = [[], []];
    assert_eq!(einsum!("ij->i", empty), [0.0, 0.0]);
    assert_eq!(einsum!("ij->ji", empty), [[0.0; 2]; 0]);
    let mut out = arr2(&[[f64::NAN; 2]; 3]);
    einsum_into!("ki,kj->ij", none, Array2::<f64>::zeros((0, 2)) => &mut out);
    assert_eq!(out, Array2::<f64>::zeros((3, 2)));
    out.fill(2.0);
    einsum_into!("ki,kj->ij", none, Array2::<f64>::zeros((0, 2)) += &mut out);
    assert_eq!(out, Array2::from_elem((3, 2), 2.0));
    einsum_into!("ki,kj->ij", none, Array2::<f64>::zeros((0, 2)) => &mut out; alpha = 3.0, beta = 0.5);
    assert_eq!(out, Array2::<f64>::ones((3, 2)));
    try_einsum_into!("...k->...", none => &mut Vec::<f64>::new()).unwrap();
    // Extent 1 stretches to none.
    assert_eq!(einsum!("ki,k->i", none, vec![2.0]), arr1(&[0.0; 3]));
    assert_eq!(einsum!("k,k->k", vec![2.0], Vec::<f64>::new()).extents(), [0]);
}

trait Dimensions {
    fn ndim(&self) -> usize;
}

impl Dimensions for (usize, usize) {
    fn ndim(&self) -> usize {
        2
    }
}
