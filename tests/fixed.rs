//! Products of nested arrays, whose extents choose the loop: every small extent, against the definition. The values are
//! integers, so that sums are exact in any order.

use einsum::{einsum, einsum_into};

fn value(at: usize, salt: usize) -> f64 {
    ((at * 7 + salt * 5) % 13) as f64 - 6.0
}

macro_rules! matrix {
    ($element:ty, $salt:literal, $rows:literal $columns:literal) => {
        core::array::from_fn::<[$element; $columns], $rows, _>(|row| {
            core::array::from_fn(|column| value(row * $columns + column, $salt) as $element)
        })
    };
}

macro_rules! products {
    ($($element:ty: $m:literal $k:literal $n:literal;)*) => {$({
        let a = matrix!($element, 1, $m $k);
        let b = matrix!($element, 2, $k $n);
        let mut expected = [[0.0 as $element; $n]; $m];
        for i in 0..$m {
            for j in 0..$n {
                expected[i][j] = (0..$k).map(|k| a[i][k] * b[k][j]).sum();
            }
        }
        assert_eq!(einsum!("ik,kj->ij", a, b), expected, "{} {} {}", $m, $k, $n);
        // What lies around the output stays as it is.
        let mut out = [[[<$element>::NAN; $n]; $m]; 3];
        einsum_into!("ik,kj->ij", a, b => &mut out[1]);
        assert_eq!(out[1], expected, "{} {} {}", $m, $k, $n);
        assert!(out[0].iter().chain(&out[2]).flatten().all(|x| x.is_nan()));
        // The sources' roles change; the output's rows are the second one's.
        let mut turned = [[0.0 as $element; $n]; $m];
        einsum_into!("kj,ik->ij", b, a => &mut turned);
        assert_eq!(turned, expected, "{} {} {}", $m, $k, $n);
        // A batch, with other values in each entry.
        let (xs, ys) = ([a, a.map(|row| row.map(|x| x + 1.0)), a], [b, b, b.map(|row| row.map(|x| 2.0 - x))]);
        let each = einsum!("bik,bkj->bij", xs, ys);
        for entry in 0..3 {
            let mut one = [[0.0 as $element; $n]; $m];
            for i in 0..$m {
                for j in 0..$n {
                    one[i][j] = (0..$k).map(|k| xs[entry][i][k] * ys[entry][k][j]).sum();
                }
            }
            assert_eq!(each[entry], one, "{} {} {}", $m, $k, $n);
        }
        let stacked = einsum!("bik,kj->bij", xs, b);
        assert_eq!((stacked[0], stacked[2]), (expected, expected));
        let mut stack = [[[<$element>::NAN; $n]; $m]; 3];
        einsum_into!("bik,kj->bij", xs, b => &mut stack);
        assert_eq!(stack, stacked);
        let mut added = expected;
        einsum_into!("ik,kj->ij", a, b += &mut added);
        assert_eq!(added, expected.map(|row| row.map(|x| x + x)));
        // Matrix by vector, and vector by matrix.
        let column: [$element; $k] = b.map(|row| row[0]);
        assert_eq!(einsum!("ik,k->i", a, column), expected.map(|row| row[0]));
        assert_eq!(einsum!("k,kj->j", a[0], b), expected[0]);
    })*};
}

#[test]
fn every_width_of_f32() {
    products! {
        f32: 1 1 1; f32: 2 3 1; f32: 3 2 2; f32: 3 3 3; f32: 4 4 4; f32: 5 3 5; f32: 2 7 6; f32: 7 2 7; f32: 8 8 8; f32: 3 5 9;
    }
}

#[test]
fn wide_rows_of_f32() {
    products! { f32: 13 3 10; f32: 5 4 12; f32: 3 2 15; f32: 16 16 16; f32: 17 3 17; f32: 2 3 24; f32: 3 5 33; }
}

#[test]
fn every_width_of_f64() {
    products! {
        f64: 1 1 1; f64: 2 3 1; f64: 3 2 2; f64: 3 3 3; f64: 4 4 4; f64: 5 3 5; f64: 2 7 6; f64: 7 2 7; f64: 8 8 8; f64: 3 5 9;
    }
}

#[test]
fn wide_rows_of_f64() {
    products! { f64: 13 3 10; f64: 5 4 12; f64: 3 2 15; f64: 16 16 16; f64: 17 3 17; f64: 2 3 24; f64: 3 5 33; }
}

macro_rules! crossed {
    ($($element:ty: $n:literal;)*) => {$({
        let (a, b) = (matrix!($element, 1, $n $n), matrix!($element, 4, $n $n));
        let terms = (0..$n * $n).map(|at| a[at / $n][at % $n] * b[at % $n][at / $n]);
        let expected: $element = terms.sum();
        assert_eq!(einsum!("ij,ji->", a, b), expected, "{}", $n);
        assert_eq!(einsum!("ij,ji->", b, a), expected, "{}", $n);
    })*};
}

#[test]
#[expect(clippy::modulo_one, reason = "one of the sizes is 1")]
fn traces_of_products() {
    crossed! { f32: 1; f32: 2; f32: 3; f32: 4; f32: 5; f32: 8; f32: 12; f64: 2; f64: 3; f64: 4; f64: 6; f64: 8; }
}

#[test]
fn an_index_of_one_source_is_summed() {
    // The second source has fewer elements than there are terms.
    let (a, b) = (matrix!(f32, 1, 3 2), matrix!(f32, 2, 2 3));
    let mut expected = [0.0; 3];
    for (j, sum) in expected.iter_mut().enumerate() {
        *sum = (0..3).map(|i| (0..2).map(|k| a[i][k] * b[k][j]).sum::<f32>()).sum();
    }
    assert_eq!(einsum!("ik,kj->j", a, b), expected);
    let row = [1.0_f32, -2.0, 3.0];
    assert_eq!(einsum!("ik,j->j", a, row), row.map(|x| x * a.iter().flatten().sum::<f32>()));
}
