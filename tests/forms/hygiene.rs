//! Names of the user's and names of the expansion do not meet.

use einsum::{einsum, einsum_into, try_einsum};

const A: [[f64; 3]; 2] = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
const B: [[f64; 4]; 3] = [[1.0, -2.0, 3.0, 0.5], [0.0, 7.0, -1.0, 2.0], [5.0, 1.0, 4.0, -3.0]];
const C: [[f64; 4]; 2] = [[16.0, 15.0, 13.0, -4.5], [34.0, 33.0, 31.0, -6.0]];

#[test]
fn user_variables_have_the_expansions_names() {
    let (op0, op1) = (A, B);
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
    #![allow(dead_code, non_camel_case_types, reason = "they are here to be in the way")]

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
    #[allow(unused_imports, reason = "they are here to be in the way")]
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

    /// An order that is looked for, steps that are data, and a plan, of operands that are alike.
    #[test]
    fn no_prelude_for_what_is_alike() {
        let u = [[1, 2], [3, 4]];
        ::std::assert_eq!(::einsum::plan!("ij,jk->ik", u, u).steps().len(), 1);
        let product = ::einsum::einsum!("ab,bc,cd,de,ef,fg->ag", u, u, u, u, u, u);
        ::std::assert_eq!(product, [[5743, 8370], [12555, 18298]]);
        let cube = [[[[[[[[1, 2]]]]]]], [[[[[[[3, 4]]]]]]]];
        let product = ::einsum::einsum!("abcdefgh,hijklmno->abcdefgijklmno", cube, cube);
        ::std::assert_eq!(product[1][0][0][0][0][0][0][0][0][0][0][0][0], [15, 22]);
    }

    /// The same beside a user's type of that name.
    #[test]
    fn names_of_numbers() {
        #[allow(dead_code, non_camel_case_types, reason = "it is here to be in the way")]
        struct u128;
        let u = [[1, 2], [3, 4]];
        ::std::assert_eq!(::einsum::plan!("ij,jk->ik", u, u).steps().len(), 1);
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
    ($spec:literal; $a:expr) => {
        with_spec!($spec, $a, dot!($a, $a))
    };
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
    ($a:ident $b:ident) => {
        einsum!("ab->ba", [[$a, $b]])
    };
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
