//! Long sums of three factors and more, which emitted loops add up in blocks, beside the same sums in double precision.

use einsum::einsum;
use ndarray::{Array1, Array2};

/// Positive, and with all bits of the mantissa in use.
fn element(index: usize, operand: usize) -> f32 {
    0.5 + (index * 7919 + operand * 104_729) as f32 % 1009.0 / 1013.0
}

fn assert_near(found: f32, exact: f64, epsilons: f64) {
    let error = (f64::from(found) / exact - 1.0).abs() / f64::from(f32::EPSILON);
    assert!(error <= epsilons, "{error} epsilons from {exact}, more than {epsilons}");
}

#[test]
fn a_triple_dot_of_two_million() {
    let count = 2_000_003;
    let [a, b, c] =
        [0, 1, 2].map(|operand| Array1::from_shape_fn(count, |index| element(index, operand)));
    let products = a.iter().zip(&b).zip(&c);
    let exact: f64 =
        products.map(|((a, b), c)| f64::from(*a) * f64::from(*b) * f64::from(*c)).sum();
    // 16 lanes and more, of 512 turns or fewer blocks each; errors of either sign cancel.
    assert_near(einsum!("i,i,i->", &a, &b, &c), exact, 8.0);
}

#[test]
fn columns_of_a_million() {
    let shape = (1_000_003, 3);
    let [a, b, c] = [0, 1, 2].map(|operand| {
        Array2::from_shape_fn(shape, |(row, column)| element(3 * row + column, operand))
    });
    let found: Array1<f32> = einsum!("ij,ij,ij->j", &a, &b, &c);
    for column in 0..3 {
        let products = a.column(column).into_iter().zip(b.column(column)).zip(c.column(column));
        let exact: f64 =
            products.map(|((a, b), c)| f64::from(*a) * f64::from(*b) * f64::from(*c)).sum();
        // One after the other, a million products are some thousand epsilons off.
        assert_near(found[column], exact, 64.0);
    }
}

#[test]
fn five_factors_of_two_million() {
    let count = 2_000_003;
    let all = [0, 1, 2, 3, 4]
        .map(|operand| Array1::from_shape_fn(count, |index| element(index, operand)));
    let product = |at: usize| all.iter().map(|factor| f64::from(factor[at])).product::<f64>();
    let exact: f64 = (0..count).map(product).sum();
    let [a, b, c, d, e] = &all;
    // A product of five is four roundings, of either sign; the sum is as that of three factors.
    assert_near(einsum!("i,i,i,i,i->", a, b, c, d, e), exact, 8.0);
}
