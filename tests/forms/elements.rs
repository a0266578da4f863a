//! An element type of the user's: the tropical semiring.

use einsum::{Portable, Scalar, einsum, einsum_into, scalar_operand, try_einsum};
use ndarray::{Array, Array2, arr2};

/// Sum is the maximum, product is the sum.
#[derive(Clone, Copy, Debug, PartialEq)]
struct MaxPlus(i32);

impl Scalar for MaxPlus {
    type Simd = Portable<4>;
    const ZERO: Self = Self(i32::MIN);
    const ONE: Self = Self(0);

    fn plus(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    fn times(self, other: Self) -> Self {
        match self == Self::ZERO || other == Self::ZERO {
            true => Self::ZERO,
            false => Self(self.0 + other.0),
        }
    }
}

scalar_operand!(MaxPlus);

fn best(a: &Array2<MaxPlus>, b: &Array2<MaxPlus>, i: usize, j: usize) -> MaxPlus {
    let sums = (0..a.ncols()).map(|k| a[[i, k]].times(b[[k, j]]));
    sums.fold(MaxPlus::ZERO, MaxPlus::plus)
}

fn numbers(m: usize, n: usize, seed: i32) -> Array2<MaxPlus> {
    let hash = |x: i32| (x * 37 + seed) % 101 - 50;
    Array::from_shape_fn((m, n), |(i, j)| MaxPlus(hash((i * n + j) as i32)))
}

#[test]
fn matrix_products_of_all_sizes() {
    for (m, k, n) in [(1, 1, 1), (2, 3, 4), (5, 17, 3), (23, 31, 19), (4, 0, 3)] {
        let (a, b) = (numbers(m, k, 7), numbers(k, n, 11));
        let expected = Array::from_shape_fn((m, n), |(i, j)| best(&a, &b, i, j));
        assert_eq!(einsum!("ik,kj->ij", a, b), expected);
        assert_eq!(einsum!("ki,jk->ij", a.t(), b.t()), expected);
    }
}

#[test]
fn other_forms() {
    let a = [[MaxPlus(1), MaxPlus(5)], [MaxPlus(-2), MaxPlus(3)]];
    assert_eq!(einsum!("ij->", a), MaxPlus(5));
    assert_eq!(einsum!("ij->j", a), [MaxPlus(1), MaxPlus(5)]);
    assert_eq!(einsum!(",ij->ij", MaxPlus(10), a)[1], [MaxPlus(8), MaxPlus(13)]);
    assert_eq!(einsum!("ik,kj,jl->il", a, a, a)[0][0], MaxPlus(6));
    assert_eq!(einsum!("i->ii", a[0]), [[MaxPlus(1), MaxPlus::ZERO], [MaxPlus::ZERO, MaxPlus(5)]]);
    let mut c = arr2(&[[MaxPlus(7), MaxPlus(0)], [MaxPlus(0), MaxPlus(0)]]);
    einsum_into!("ik,kj->ij", a, a += &mut c);
    assert_eq!(c, arr2(&[[MaxPlus(7), MaxPlus(8)], [MaxPlus(1), MaxPlus(6)]]));
    einsum_into!("ij->ij", a => &mut c; alpha = MaxPlus(1), beta = MaxPlus(-6));
    assert_eq!(c, arr2(&[[MaxPlus(2), MaxPlus(6)], [MaxPlus(-1), MaxPlus(4)]]));
    let mut most = MaxPlus::ZERO;
    einsum_into!("ij->", c => &mut most);
    assert_eq!(most, MaxPlus(6));
    assert_eq!(try_einsum!("...,...->", c, a), Ok(MaxPlus(11)));
}

/// Equal to everything, as a tolerance gone wrong would have it.
#[derive(Clone, Copy, Debug)]
struct Vague(i64);

impl PartialEq for Vague {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl einsum::Scalar for Vague {
    type Simd = einsum::Portable<4>;
    const ZERO: Self = Self(0);
    const ONE: Self = Self(1);

    fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    fn times(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

einsum::scalar_operand!(Vague);

/// A fresh output is filled without asking what equals what.
#[test]
fn fresh_outputs_do_not_depend_on_equality() {
    let diagonal = einsum::einsum!("i->ii", ndarray::arr1(&[Vague(3), Vague(4)]));
    let values: Vec<i64> = diagonal.iter().map(|value| value.0).collect();
    assert_eq!(values, [3, 0, 0, 4]);
}

/// Extents of zero are no reason to walk the others, nor to make arrays that ndarray would refuse.
#[test]
fn empty_contractions_are_instant() {
    let wide = ndarray::Array2::<f64>::zeros((1 << 30, 0));
    assert_eq!(einsum::einsum!("ik->", wide), 0.0);
    let (a, b) =
        (ndarray::Array2::<f64>::zeros((1 << 40, 0)), ndarray::Array2::<f64>::zeros((0, 1 << 40)));
    assert_eq!(einsum::try_einsum!("ik,kj->kij", a, b), Err(einsum::Error::TooLarge));
    assert_eq!(einsum::einsum!("ik,kj->ki", a, b).dim(), (0, 1 << 40));
}
