//! Names of the user's and names of the expansion do not meet.

use einsum::{einsum, einsum_into, try_einsum};

const A: [[f64; 3]; 2] = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
const B: [[f64; 4]; 3] = [
    [1.0, -2.0, 3.0, 0.5],
    [0.0, 7.0, -1.0, 2.0],
    [5.0, 1.0, 4.0, -3.0],
];
const C: [[f64; 4]; 2] = [[16.0, 15.0, 13.0, -4.5], [34.0, 33.0, 31.0, -6.0]];

#[test]
fn user_variables_have_the_expansions_names() {
    let (op0, op1) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", op1, &op1.map(|_| [1.0; 2])), einsum!("ab,bc->ac", B, [[1.0; 2]; 4]).map(|r| r));
    assert_eq!(einsum!("ik,kj->ij", op0, op1), C);
    // Swapped, so that a captured name would show.
    let (op1, op0) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", op1, op0), C);
    let (i, k) = (A, B);
    assert_eq!(einsum!("ki,ij->kj", i, k), C);
    let (x1, x0) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", x1, x0), C);
    let (out, lanes) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", out, lanes), C);
    let (storage, extents) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", storage, extents), C);
    let (result, value) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", result, value), C);
    let (n_i, n_k) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", n_i, n_k), C);
    let (op0_first, family) = (A, B);
    assert_eq!(einsum!("ik,kj->ij", op0_first, family), C);
}

#[test]
fn outputs_and_factors_have_the_expansions_names() {
    let (alpha, beta) = (3.0, 2.0);
    let mut output = [[1.0; 4]; 2];
    einsum_into!("ik,kj->ij", A, B => &mut output; alpha = beta, beta = alpha);
    assert_eq!(output, C.map(|row| row.map(|c| 2.0 * c + 3.0)));
    let mut pointer = [[0.0; 4]; 2];
    einsum_into!("ik,kj->ij", A, B => &mut pointer);
    let out = &mut pointer;
    einsum_into!("ik,kj->ij", A, B += out);
    assert_eq!(pointer, C.map(|row| row.map(|c| 2.0 * c)));
}

mod types {
    #![allow(dead_code, reason = "they are here to be in the way")]

    pub struct In;
    pub struct Out;
    pub struct Lanes;
    pub struct Loops;
    pub struct Nest0;
    pub struct Nest1;
    pub struct Nest2;
    pub struct Assign;
    pub struct Accumulate;
    pub struct Scale;
    pub struct Scalar;
    pub struct Extent;
    pub struct Update;
    pub struct Access;
    pub struct Error;
    pub struct Odometer;
    pub struct Written;
    pub struct Storage;
    pub struct Intermediate;
    pub struct Axis;
    pub struct T;
    pub struct L;
    pub struct U;
    pub struct X0;
    pub struct X1;
    pub struct N_i;
    pub struct N_k;
    pub struct Option;
    pub struct Result;
    pub struct Some(pub u8);
    pub struct None;
    pub struct Ok(pub u8);
    pub struct Err(pub u8);
    pub struct Vec;
    pub struct usize;
    pub struct isize;
    pub struct bool;
    pub mod core {}
    pub mod std {}
    pub mod einsum {}
    pub mod einsum_runtime {}
    pub fn axes() {}
    pub fn first() {}
    pub fn next() {}
    pub fn family() {}
    pub fn allocate() {}
    pub fn run() {}
    pub fn meet() {}
    pub fn fits() {}
    pub fn of_rank() {}
    pub fn is_small() {}
    pub fn fail() {}
    pub fn zero() {}
    pub fn drop() {}
}

#[allow(non_camel_case_types, reason = "names that the expansion has")]
mod among_types {
    use super::types::*;
    use super::{A, B, C};
    use ::einsum::{einsum as es, einsum_into as es_into, try_einsum as try_es};

    #[test]
    fn glob_imported() {
        assert_eq!(es!("ik,kj->ij", A, B), C);
        assert_eq!(es!("ik,kj,j->i", A, B, [1.0_f64; 4]), [39.5, 92.0]);
        let mut c = [[0.0; 4]; 2];
        es_into!("ik,kj->ij", A, B => &mut c; alpha = 2.0, beta = 0.0);
        assert_eq!(c[1][3], -12.0);
        assert_eq!(try_es!("ik,kj->ij", A, B).unwrap(), C);
        assert_eq!(es!("...k,k->...", A, [1.0, 1.0, 1.0]), [6.0, 15.0]);
        let _ = (T, None, Result);
    }
}

mod among_own_items {
    #![allow(dead_code, reason = "they are here to be in the way")]
    use super::{A, B, C};
    use ::einsum::{einsum, try_einsum};

    type Result<T> = ::std::result::Result<T, String>;
    enum Option<T> {
        Some(T),
        None,
    }
    use Option::{None, Some};
    struct Ok;
    struct Err;
    struct Nest0;
    struct Lanes;
    trait Scalar {}
    trait Extent {}
    trait Iterator {}
    trait IntoIterator {}
    trait Copy {}
    mod core {}
    mod std {}

    #[test]
    fn declared() {
        assert_eq!(einsum!("ik,kj->ij", A, B), C);
        assert_eq!(einsum!("ik,kj,j->i", A, B, [1.0_f64; 4]), [39.5, 92.0]);
        assert_eq!(einsum!("...k,k->...", A, [1.0, 1.0, 1.0]), [6.0, 15.0]);
        assert!(matches!(try_einsum!("ik,kj->ij", A, B), ::core::result::Result::Ok(C)));
    }
}

mod among_traits {
    #![allow(dead_code, unused_variables, reason = "they are here to be in the way")]
    use super::{A, B, C};
    use ndarray::{Array1, Array2, arr1, arr2};

    trait Everything: Sized {
        fn at(self, a: usize, b: isize) -> Self {
            unreachable!("the user's `at`")
        }
        fn get(&self) -> u8 {
            unreachable!("the user's `get`")
        }
        fn set(&self) {
            unreachable!("the user's `set`")
        }
        fn load(self) {
            unreachable!("the user's `load`")
        }
        fn store(self) {
            unreachable!("the user's `store`")
        }
        fn erase(self) {
            unreachable!("the user's `erase`")
        }
        fn to_any(&self) {
            unreachable!("the user's `to_any`")
        }
        fn extents(&self) {
            unreachable!("the user's `extents`")
        }
        fn finish(self) {
            unreachable!("the user's `finish`")
        }
        fn pointer(&mut self) {
            unreachable!("the user's `pointer`")
        }
        fn plus(self, other: Self) -> Self {
            unreachable!("the user's `plus`")
        }
        fn times(self, other: Self) -> Self {
            unreachable!("the user's `times`")
        }
        fn advance(&mut self) {
            unreachable!("the user's `advance`")
        }
        fn inner(&mut self) {
            unreachable!("the user's `inner`")
        }
        fn volume(&mut self) {
            unreachable!("the user's `volume`")
        }
        fn run_scalar(self) {
            unreachable!("the user's `run_scalar`")
        }
        fn run_lanes(self) {
            unreachable!("the user's `run_lanes`")
        }
        fn saturating_mul(self) {
            unreachable!("the user's `saturating_mul`")
        }
        fn read(&self) {
            unreachable!("the user's `read`")
        }
        fn stride(&self) {
            unreachable!("the user's `stride`")
        }
        fn fill_zero(&mut self) {
            unreachable!("the user's `fill_zero`")
        }
        fn sum(self) {
            unreachable!("the user's `sum`")
        }
        fn splat(self) {
            unreachable!("the user's `splat`")
        }
        fn min(self, other: Self) -> Self {
            unreachable!("the user's `min`")
        }
    }
    impl<T> Everything for T {}

    #[test]
    fn with_the_same_methods() {
        use ::einsum::{einsum, einsum_into};
        let (a, b): (Array2<f64>, Array2<f64>) = (arr2(&A), arr2(&B));
        assert_eq!(einsum!("ik,kj->ij", a, b), arr2(&C));
        assert_eq!(einsum!("ik,kj->ij", A, B), C);
        assert_eq!(einsum!("...k,...kj->...j", a, b.view().insert_axis(ndarray::Axis(0)))[[0, 0]], 16.0);
        let v: Array1<f64> = einsum!("ik,kj,j->i", a, b, arr1(&[1.0; 4]));
        assert_eq!(v, arr1(&[39.5, 92.0]));
        assert_eq!(einsum!("ii->i", arr2(&[[1, 2], [3, 4]])), arr1(&[1, 4]));
        assert_eq!(einsum!("i->ii", arr1(&[1, 2])), arr2(&[[1, 0], [0, 2]]));
        let mut c = Array2::from_elem((2, 4), 1.0);
        einsum_into!("ik,kj->ij", a, b => &mut c; alpha = 1.0, beta = -1.0);
        assert_eq!(c, arr2(&C) - 1.0);
        assert_eq!(einsum!("i...->", a), 21.0);
    }
}

mod among_constants {
    #![allow(non_upper_case_globals, dead_code, reason = "names that the expansion has")]
    use ::einsum::einsum;

    const N: usize = 2;
    const M: usize = 3;
    const K: usize = 4;

    #[test]
    fn labels_that_are_the_users_constants() {
        let a: [[i32; K]; N] = [[1, 2, 3, 4], [5, 6, 7, 8]];
        let b: [[i32; M]; K] = [[1, 0, 2], [0, 3, 0], [4, 0, 1], [0, 1, 5]];
        let c = einsum!("NK,KM->NM", a, b);
        assert_eq!(c, [[13, 10, 25], [33, 26, 57]]);
    }

    fn generic<const N: usize, const K: usize, const M: usize>(
        a: &[[i32; K]; N],
        b: &[[i32; M]; K],
    ) -> [[i32; M]; N] {
        einsum!("NK,KM->NM", a, b)
    }

    #[test]
    fn labels_that_are_const_parameters() {
        assert_eq!(generic(&[[1, 2]], &[[3], [4]]), [[11]]);
    }

    mod lower {
        use ::einsum::einsum;
        const i: usize = 0;
        const out: usize = 0;
        const op0: usize = 0;
        static k: usize = 0;
        static sum: usize = 0;
        struct lanes;
        struct value;

        #[test]
        fn locals_that_are_the_users_items() {
            assert_eq!(einsum!("ik->i", [[1, 2], [3, 4]]), [3, 7]);
            let a = ndarray::arr2(&[[1, 2], [3, 4]]);
            assert_eq!(einsum!("ik,kj->ij", a, a), ndarray::arr2(&[[7, 10], [15, 22]]));
        }
    }
}

mod renamed {
    use einsum as e;

    #[test]
    fn module_alias() {
        assert_eq!(e::einsum!("i,i->", [1, 2], [3, 4]), 11);
        assert_eq!(e::try_einsum!("i,i->", [1, 2], [3, 4]), Ok(11));
        let mut x = 0;
        e::einsum_into!("i,i->", [1, 2], [3, 4] => &mut x);
        assert_eq!(x, 11);
        assert_eq!(::einsum::einsum!("i->", [1, 2]), 3);
    }
}

mod without_prelude {
    #![no_implicit_prelude]

    #[test]
    fn no_prelude() {
        ::std::assert_eq!(::einsum::einsum!("ik,kj->ij", super::A, super::B), super::C);
        ::std::assert_eq!(::einsum::einsum!("...k,k->...", super::A, [1.0, 1.0, 1.0]), [6.0, 15.0]);
        let mut x = 0.0;
        ::einsum::einsum_into!("ik,kj,j->", super::A, super::B, [1.0; 4] => &mut x; alpha = 2.0);
        ::std::assert_eq!(x, 263.0);
    }
}

macro_rules! dot {
    ($a:expr, $b:expr) => {{
        let i = 10;
        let _ = i;
        einsum!("i,i->", $a, $b)
    }};
}

macro_rules! with_spec {
    ($spec:literal, $($operand:expr),*) => { einsum!($spec, $($operand),*) };
}

macro_rules! two_deep {
    ($spec:literal; $a:expr) => { with_spec!($spec, $a, dot!($a, $a)) };
}

macro_rules! define {
    ($name:ident, $spec:literal, $($operand:ident),*) => {
        fn $name($($operand: &[f64]),*) -> f64 {
            try_einsum!($spec, $($operand),*).unwrap()
        }
    };
}

macro_rules! tokens {
    ($($tokens:tt)*) => { einsum!($($tokens)*) };
}

macro_rules! label {
    ($a:ident $b:ident) => { einsum!("ab->ba", [[$a, $b]]) };
}

define!(norm, "i,i->", x, x2);

#[test]
fn inside_macros() {
    let i = [1.0, 2.0];
    assert_eq!(dot!(i, i), 5.0);
    assert_eq!(with_spec!("i,j->ij", i, i), [[1.0, 2.0], [2.0, 4.0]]);
    assert_eq!(two_deep!("i,->i"; i), [5.0, 10.0]);
    assert_eq!(norm(&i, &i), 5.0);
    assert_eq!(tokens!("i,i->", i, [3.0, 4.0]), 11.0);
    let (a, b) = (1, 2);
    assert_eq!(label!(a b), [[1], [2]]);
    // Several on one line, and one inside another's operands.
    assert_eq!(einsum!("i,->i", i, einsum!("i,i->", i, einsum!("i->i", i))), [5.0, 10.0]);
}
