//! Maps of three operands and more, of which some lie across the others in memory, against plain loops.

use einsum::{conj, einsum, einsum_into};
use ndarray::{Array1, Array2, Array3, ShapeBuilder};
use num_complex::Complex;

/// More elements than are multiplied as they lie; odd, and with a rest in every vector.
const ROWS: usize = if cfg!(miri) { 9 } else { 131 };
const COLS: usize = if cfg!(miri) { 11 } else { 157 };

fn value(at: usize) -> f64 {
    (at.wrapping_mul(2_654_435_761) % 31) as f64 - 15.0
}

fn vector<T>(len: usize, salt: usize, of: impl Fn(f64) -> T) -> Array1<T> {
    Array1::from_shape_fn(len, |at| of(value(at + salt)))
}

fn matrix<T>(rows: usize, cols: usize, salt: usize, of: impl Fn(f64) -> T) -> Array2<T> {
    Array2::from_shape_fn((rows, cols), |(i, j)| of(value(i * cols + j + salt)))
}

macro_rules! across {
    ($name:ident, $of:expr) => {
        #[test]
        fn $name() {
            let of = $of;
            let (u, v) = (vector(ROWS, 3, of), vector(COLS, 5, of));
            let (x, t) = (matrix(ROWS, COLS, 7, of), matrix(COLS, ROWS, 11, of));
            let (y, s) = (matrix(ROWS, COLS, 13, of), matrix(COLS, ROWS, 17, of));
            let wanted = Array2::from_shape_fn((ROWS, COLS), |(i, j)| u[i] * t[[j, i]] * v[j]);
            assert_eq!(einsum!("i,ji,j->ij", &u, &t, &v), wanted);
            assert_eq!(einsum!("i,ij,j->ij", &u, t.t(), &v), wanted);
            let wanted =
                Array2::from_shape_fn((ROWS, COLS), |(i, j)| x[[i, j]] * t[[j, i]] * y[[i, j]]);
            assert_eq!(einsum!("ij,ij,ij->ij", &x, t.t(), &y), wanted);
            assert_eq!(einsum!("ij,ji,ij->ij", &x, &t, &y), wanted);
            let mut turned = Array2::from_elem((ROWS, COLS).f(), of(1.0));
            einsum_into!("ij,ij,ij->ij", &x, t.t(), &y => &mut turned);
            assert_eq!(turned, wanted);
            let mut sum = y.clone();
            einsum_into!("ij,ij,ij->ij", &x, t.t(), &y += &mut sum);
            assert_eq!(sum, &y + &wanted);
            let wanted = Array2::from_shape_fn((ROWS, COLS), |(i, j)| {
                t[[j, i]] * s[[j, i]] * x[[i, j]] * v[j]
            });
            assert_eq!(einsum!("ij,ij,ij,j->ij", t.t(), s.t(), &x, &v), wanted);
            let back = t.slice(ndarray::s![..;-1, ..;-1]);
            let wanted = Array2::from_shape_fn((ROWS, COLS), |(i, j)| {
                u[i] * t[[COLS - 1 - j, ROWS - 1 - i]] * v[j]
            });
            assert_eq!(einsum!("i,ij,j->ij", &u, back.t(), &v), wanted);
            let column = x.slice(ndarray::s![.., ..1]);
            let wanted =
                Array2::from_shape_fn((ROWS, COLS), |(i, j)| x[[i, 0]] * t[[j, i]] * y[[i, j]]);
            let all = column.broadcast((ROWS, COLS)).unwrap();
            assert_eq!(einsum!("ij,ji,ij->ij", all, &t, &y), wanted);
            // All of them lie the other way.
            let wanted = Array2::from_shape_fn((ROWS, COLS), |(i, j)| {
                t[[j, i]] * s[[j, i]] * t[[j, i]]
            });
            assert_eq!(einsum!("ij,ij,ij->ij", t.t(), s.t(), t.t()), wanted);
            assert_eq!(einsum!("ji,ji,ji->ij", &t, &s, &t), wanted);
            let mut turned = Array2::from_elem((ROWS, COLS).f(), of(1.0));
            einsum_into!("ji,ji,ji->ij", &t, &s, &t => &mut turned);
            assert_eq!(turned, wanted);
        }
    };
}

across!(single_precision, |x: f64| x as f32);
across!(double_precision, |x: f64| x);
across!(integers, |x: f64| x as i32);
across!(short_integers, |x: f64| (x as i64).rem_euclid(7) as i16);
across!(complex_numbers, |x: f64| Complex::new(x, x - 3.0));

/// Outer labels that lack what lies across, or that it has; an ellipsis; conjugated operands.
#[test]
fn more_labels() {
    let (b, i, j) = (3, if cfg!(miri) { 5 } else { 61 }, if cfg!(miri) { 7 } else { 97 });
    let x = Array3::from_shape_fn((b, i, j), |(b, i, j)| value(b * 1000 + i * j + 3 * j));
    let t = matrix(j, i, 11, |x| x);
    let far = Array3::from_shape_fn((j, b, i), |(j, b, i)| value(b + 7 * i + 31 * j));
    let (u, v) = (vector(b, 1, |x| x), vector(j, 2, |x| x));
    let wanted =
        Array3::from_shape_fn((b, i, j), |(b, i, j)| x[[b, i, j]] * t[[j, i]] * v[j] * u[b]);
    assert_eq!(einsum!("bij,ji,j,b->bij", &x, &t, &v, &u), wanted);
    assert_eq!(einsum!("...ij,ij,j,...->...ij", &x, t.t(), &v, &u), wanted);
    let wanted = Array3::from_shape_fn((b, i, j), |(b, i, j)| u[b] * far[[j, b, i]] * v[j]);
    assert_eq!(einsum!("b,jbi,j->bij", &u, &far, &v), wanted);
    let view = far.view().permuted_axes([1, 2, 0]);
    assert_eq!(einsum!("b,bij,j->bij", &u, view, &v), wanted);
    let wanted = Array3::from_shape_fn((b, i, j), |(b, i, j)| {
        u[b] * far[[j, b, i]] * x[[b, i, j]] * t[[j, i]]
    });
    let view = far.view().permuted_axes([1, 2, 0]);
    assert_eq!(einsum!("b,bij,bij,ij->bij", &u, view, &x, t.t()), wanted);
    let back = far.slice(ndarray::s![..;-1, .., ..;-1]).permuted_axes([1, 2, 0]);
    let wanted =
        Array3::from_shape_fn((b, i, j), |(b, k, l)| u[b] * far[[j - 1 - l, b, i - 1 - k]] * v[l]);
    assert_eq!(einsum!("b,bij,j->bij", &u, back, &v), wanted);
    let z = t.mapv(|x| Complex::new(x, 2.0 - x));
    let w = v.mapv(|x| Complex::new(1.0, x));
    let wanted = Array2::from_shape_fn((i, j), |(i, j)| z[[j, i]].conj() * w[j] * w[i].conj());
    let head = w.slice(ndarray::s![..i]);
    assert_eq!(einsum!("ij,j,i->ij", conj(z.t()), &w, conj(head)), wanted);
}

/// So many columns that rows are turned some at a time.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn in_parts() {
    let (i, j) = (131, 20_011);
    let of = |x: f64| x as f32;
    let (u, v, t, x) =
        (vector(i, 3, of), vector(j, 5, of), matrix(j, i, 7, of), matrix(i, j, 9, of));
    let wanted = Array2::from_shape_fn((i, j), |(i, j)| u[i] * t[[j, i]] * v[j]);
    assert!(einsum!("i,ji,j->ij", &u, &t, &v) == wanted);
    let wanted = Array2::from_shape_fn((i, j), |(i, j)| u[i] * t[[j, i]] * x[[i, j]]);
    assert!(einsum!("i,ij,ij->ij", &u, t.t(), &x) == wanted);
    // Rows that are longer than copies may be.
    let (i, j) = (3, 300_007);
    let (u, v, t) = (vector(i, 3, of), vector(j, 5, of), matrix(j, i, 7, of));
    let wanted = Array2::from_shape_fn((i, j), |(i, j)| u[i] * t[[j, i]] * v[j]);
    assert!(einsum!("i,ji,j->ij", &u, &t, &v) == wanted);
}
