//! Permutations into outputs that begin anywhere in a cache line, against plain indices.

use std::fmt::Debug;

use einsum::einsum_into;
use ndarray::{Array2, Array3, ArrayView2, ArrayView3, ArrayViewMut2, ArrayViewMut3};
use num_complex::Complex;

/// Places in a line of 64 bytes where an output begins: all of the smallest elements' here, in elements.
const PLACES: usize = if cfg!(miri) { 2 } else { 33 };

/// What nothing may be written to.
const GUARD: usize = 40;

/// An element of a small whole value.
trait Value: Copy + PartialEq + Debug {
    fn of(value: i16) -> Self;
}

macro_rules! values {
    ($($element:ty: $of:expr;)*) => {$(
        impl Value for $element {
            fn of(value: i16) -> Self {
                $of(value)
            }
        }
    )*};
}

values! {
    i16: i16::from;
    f32: f32::from;
    f64: f64::from;
    Complex<f32>: |value| Complex::new(f32::from(value), 1.0 - f32::from(value));
}

/// Distinct values in a row, so many.
fn counted<T: Value>(count: usize) -> Vec<T> {
    (0..count).map(|at| T::of((at % 30_011) as i16 - 15_000)).collect()
}

/// Runs `body` with outputs of so many elements that begin in every place of a line, and checks that nothing beside them is written.
fn everywhere<T: Value>(count: usize, body: impl Fn(&mut [T])) {
    let guard = T::of(31_000);
    let mut room = vec![guard; count + 2 * GUARD + PLACES];
    for place in GUARD..GUARD + PLACES {
        room.fill(guard);
        body(&mut room[place..place + count]);
        let beside = room[..place].iter().chain(&room[place + count..]);
        assert!(beside.into_iter().all(|element| *element == guard), "place {place}");
    }
}

macro_rules! places {
    ($name:ident, $element:ty) => {
        #[test]
        fn $name() {
            let shapes: &[(usize, usize)] = match cfg!(miri) {
                true => &[(64, 5)],
                false => &[(64, 16), (80, 33), (128, 48), (65, 70), (33, 96), (304, 256), (16, 500)],
            };
            for &(i, j) in shapes {
                let from: Array2<$element> = Array2::from_shape_vec((i, j), counted(i * j)).unwrap();
                everywhere(i * j, |room: &mut [$element]| {
                    let mut to = ArrayViewMut2::from_shape((j, i), &mut *room).unwrap();
                    einsum_into!("ij->ji", &from => &mut to);
                    let got = ArrayView2::from_shape((j, i), &*room).unwrap();
                    assert!(got.indexed_iter().all(|((j, i), got)| *got == from[[i, j]]), "{i}x{j}");
                });
            }
            let shapes: &[(usize, usize, usize)] = match cfg!(miri) {
                true => &[(64, 2, 3)],
                false => &[(64, 16, 5), (80, 3, 32), (7, 64, 33), (96, 20, 18)],
            };
            for &(i, j, k) in shapes {
                let from = Array3::from_shape_vec((i, j, k), counted(i * j * k)).unwrap();
                everywhere(i * j * k, |room: &mut [$element]| {
                    let mut to = ArrayViewMut3::from_shape((k, j, i), &mut *room).unwrap();
                    einsum_into!("ijk->kji", &from => &mut to);
                    let got = ArrayView3::from_shape((k, j, i), &*room).unwrap();
                    assert!(got.indexed_iter().all(|((k, j, i), got)| *got == from[[i, j, k]]));
                    let mut to = ArrayViewMut3::from_shape((k, i, j), &mut *room).unwrap();
                    einsum_into!("ijk->kij", &from => &mut to);
                    let got = ArrayView3::from_shape((k, i, j), &*room).unwrap();
                    assert!(got.indexed_iter().all(|((k, i, j), got)| *got == from[[i, j, k]]));
                });
            }
        }
    };
}

places!(short_integers, i16);
places!(single_precision, f32);
places!(double_precision, f64);
places!(complex_numbers, Complex<f32>);

/// Outputs that exceed a thread's L2 cache, not the last one, and whose rows begin anywhere in a line.
fn exceeding_near_caches<T: Value + einsum::Scalar>() {
    // Elements of 2.5 MB.
    let len = (5 << 19) / size_of::<T>();
    for place in [0, 3] {
        for threads in [1, 3] {
            let rows = 701;
            let from: Array2<T> = Array2::from_shape_fn((rows, len / rows), |(i, j)| {
                T::of(((i * 7919 + j) % 30_011) as i16 - 15_000)
            });
            let mut room = vec![T::of(31_000); from.len() + place + GUARD];
            let to = &mut room[place..place + from.len()];
            let mut to = ArrayViewMut2::from_shape((len / rows, rows), to).unwrap();
            einsum_into!("ij->ji", &from => &mut to; threads = threads);
            assert!(to.indexed_iter().all(|((j, i), got)| *got == from[[i, j]]));
            let beside = room[..place].iter().chain(&room[place + from.len()..]);
            assert!(beside.into_iter().all(|element| *element == T::of(31_000)));

            let shape = (113, 67, len / 113 / 67);
            let from: Array3<T> = Array3::from_shape_fn(shape, |(i, j, k)| {
                T::of(((i * 7919 + j * 127 + k) % 30_011) as i16 - 15_000)
            });
            let to = &mut room[place..place + from.len()];
            let mut to = ArrayViewMut3::from_shape((shape.2, shape.1, shape.0), to).unwrap();
            einsum_into!("ijk->kji", &from => &mut to; threads = threads);
            assert!(to.indexed_iter().all(|((k, j, i), got)| *got == from[[i, j, k]]));
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "of megabytes")]
fn what_exceeds_near_caches() {
    exceeding_near_caches::<i16>();
    exceeding_near_caches::<f32>();
    exceeding_near_caches::<f64>();
    exceeding_near_caches::<Complex<f32>>();
}
