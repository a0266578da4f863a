//! Names that need more care: the methods of the user's blanket traits, and labels that are constants.

const A: [[f64; 3]; 2] = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
const B: [[f64; 4]; 3] = [[1.0, -2.0, 3.0, 0.5], [0.0, 7.0, -1.0, 2.0], [5.0, 1.0, 4.0, -3.0]];
const C: [[f64; 4]; 2] = [[16.0, 15.0, 13.0, -4.5], [34.0, 33.0, 31.0, -6.0]];

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
        assert_eq!(
            einsum!("...k,...kj->...j", a, b.view().insert_axis(ndarray::Axis(0)))[[0, 0]],
            16.0
        );
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
    #![allow(dead_code, reason = "labels that are constants")]
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
}
