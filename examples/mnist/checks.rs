//! Comparisons with known values; the first that fails ends the program.

use ndarray::{Array2, ArrayRef2, Axis};

/// Prints `claim` with a tick, or returns it as an error.
pub fn check(holds: bool, claim: &str) -> Result<(), String> {
    if holds {
        println!("  ✓ {claim}");
        Ok(())
    } else {
        Err(format!("this does not hold: {claim}"))
    }
}

/// `|found − expected| ≤ tolerance`, which a NaN does not satisfy.
pub fn check_close(what: &str, found: f64, expected: f64, tolerance: f64) -> Result<(), String> {
    let claim = format!("{what}: {found:.5}, expected {expected} ± {tolerance}");
    check((found - expected).abs() <= tolerance, &claim)
}

/// Every element of two products within `bound` of each other.
pub fn check_difference(
    what: &str,
    found: &Array2<f32>,
    expected: &Array2<f64>,
    bound: f64,
) -> Result<(), String> {
    if found.dim() != expected.dim() {
        return Err(format!("{what}: shape {:?}, expected {:?}", found.dim(), expected.dim()));
    }
    let difference = max_difference(found, expected);
    check(difference <= bound, &format!("{what}: max |difference| {difference:.1e} ≤ {bound:.1e}"))
}

/// A NaN counts as infinitely far.
fn max_difference(found: &Array2<f32>, expected: &Array2<f64>) -> f64 {
    let differences =
        found.iter().zip(expected).map(|(&found, &expected)| (f64::from(found) - expected).abs());
    differences.fold(
        0.0,
        |largest, next| {
            if next.is_nan() { f64::INFINITY } else { largest.max(next) }
        },
    )
}

/// How far any order of summation in f32 may take an element of `a·b` from its exact value: `γ·Σₖ|aᵢₖ||bₖⱼ|`, at most,
/// with `γ = n·u/(1 − n·u)` and `u = 2⁻²⁴`. Only terms that are not zero count towards n: zeros add exactly, and most
/// pixels are zeros.
///
/// Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., 2002, section 3.1
/// (<https://doi.org/10.1137/1.9780898718027>).
pub fn rounding_bound(a: &ArrayRef2<f32>, b: &ArrayRef2<f32>) -> f64 {
    let magnitude = |&element: &f32| f64::from(element).abs();
    let sums = a.map(magnitude).dot(&b.map(magnitude));
    let terms = a.map(|&element| if element == 0.0 { 0.0 } else { 1.0 }).sum_axis(Axis(1));
    let error = largest(terms) * f64::from(f32::EPSILON) / 2.0;
    error / (1.0 - error) * largest(sums)
}

fn largest(numbers: impl IntoIterator<Item = f64>) -> f64 {
    numbers.into_iter().fold(0.0, f64::max)
}
