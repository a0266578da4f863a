//! Peers for operands of static extents: `nalgebra`'s matrices, and plain loops.

use std::hint::black_box;

use nalgebra::{SMatrix, SVector};

use crate::contestant::{Contestant, Target};
use crate::element::Element;

type Matrix<T, const M: usize, const N: usize> = [[T; N]; M];

fn matrix<T: Element, const M: usize, const N: usize>(a: Matrix<T, M, N>) -> SMatrix<T, M, N> {
    SMatrix::from_fn(|row, column| a[row][column])
}

fn nalgebra<A: Send + 'static, B: Send + 'static, C: 'static>(
    a: A,
    b: B,
    call: impl Fn(&A, &B) -> C + Send + 'static,
) -> Contestant {
    Contestant::new("nalgebra", Target::New, move || {
        black_box(call(black_box(&a), black_box(&b)));
    })
}

/// Matrix by matrix.
pub fn product<T: Element, const M: usize, const K: usize, const N: usize>(
    (a, b): (Matrix<T, M, K>, Matrix<T, K, N>),
) -> Contestant {
    nalgebra(matrix(a), matrix(b), |a, b| a * b)
}

/// The same as three loops.
pub fn product_loops<T: Element, const M: usize, const K: usize, const N: usize>(
    (a, b): (Matrix<T, M, K>, Matrix<T, K, N>),
) -> Contestant {
    Contestant::new("loops", Target::New, move || {
        let (a, b) = (black_box(&a), black_box(&b));
        let mut c = [[T::zero(); N]; M];
        for (row, out) in a.iter().zip(&mut c) {
            for (&a, row) in row.iter().zip(b) {
                out.iter_mut().zip(row).for_each(|(c, &b)| *c += a * b);
            }
        }
        black_box(c);
    })
}

/// A stack of matrices by one matrix.
pub fn stacked_product<
    T: Element,
    const S: usize,
    const M: usize,
    const K: usize,
    const N: usize,
>(
    (a, b): ([Matrix<T, M, K>; S], Matrix<T, K, N>),
) -> Contestant {
    nalgebra(a.map(matrix), matrix(b), |a, b| (*a).map(|a| a * b))
}

/// Stack by stack, pairwise.
pub fn batched_product<
    T: Element,
    const S: usize,
    const M: usize,
    const K: usize,
    const N: usize,
>(
    (a, b): ([Matrix<T, M, K>; S], [Matrix<T, K, N>; S]),
) -> Contestant {
    nalgebra(a.map(matrix), b.map(matrix), |a, b| -> [_; S] {
        std::array::from_fn(|at| a[at] * b[at])
    })
}

/// Matrix by vector.
pub fn product_vector<T: Element, const M: usize, const K: usize>(
    (a, b): (Matrix<T, M, K>, [T; K]),
) -> Contestant {
    nalgebra(matrix(a), SVector::from(b), |a, b| a * b)
}

/// Vector by vector.
pub fn dot<T: Element, const K: usize>((a, b): ([T; K], [T; K])) -> Contestant {
    nalgebra(SVector::from(a), SVector::from(b), |a, b| a.dot(b))
}

/// The sum of the diagonal of A·B.
pub fn trace_of_product<T: Element, const M: usize, const K: usize>(
    (a, b): (Matrix<T, M, K>, Matrix<T, K, M>),
) -> Contestant {
    nalgebra(matrix(a), matrix(b), |a, b| (a * b).trace())
}
