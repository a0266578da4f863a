//! What a row of the conformance table states, the operands that its figures belong to, and the check.

#![allow(dead_code, reason = "the oracle's own test needs no poison")]

use ndarray::ArrayD;
use num_complex::Complex;

use super::naive::{Element, Tensor};

/// A call and the figures of its result.
pub struct Row {
    /// In the larger set that the rows were drawn from.
    pub id: &'static str,
    /// As the macro gets it.
    pub spec: &'static str,
    /// One an operand.
    pub shapes: &'static [&'static [usize]],
    /// The output's.
    pub shape: &'static [usize],
    /// For real operands and integers.
    pub real: Figures,
    /// For complex operands.
    pub complex: Figures,
}

/// Figures of a result, real and imaginary parts times 8ⁿ for n operands, which makes them integers.
pub struct Figures {
    /// The largest element of the einsum of absolute values (not times 8ⁿ); tolerances are relative to it.
    pub absmax: f64,
    /// Σ v\[t\]
    pub sum: (i64, i64),
    /// Σ v\[t\]·((t·31) mod 101), t counting in C order.
    pub checksum: (i64, i64),
    /// Some elements: t, real part, imaginary part.
    pub samples: &'static [(usize, i64, i64)],
}

/// A row as one expression of the generated table.
pub const fn row(
    id: &'static str,
    spec: &'static str,
    shapes: &'static [&'static [usize]],
    shape: &'static [usize],
    real: Figures,
    complex: Figures,
) -> Row {
    Row { id, spec, shapes, shape, real, complex }
}

/// Figures as one expression of the generated table.
pub const fn figures(
    absmax: f64,
    sum: (i64, i64),
    checksum: (i64, i64),
    samples: &'static [(usize, i64, i64)],
) -> Figures {
    Figures { absmax, sum, checksum, samples }
}

/// An element type that the figures can be compared in.
pub trait Compared: Element {
    /// Allowed difference, relative to `absmax`.
    const TOLERANCE: f64;
    /// By which a factor k of the real (or imaginary) part is divided in an operand.
    const DIVISOR: f64;
    /// What stands in memory between the elements.
    const POISON: Self;
    /// An operand's element from k of its real and of its imaginary part.
    fn from_k(real: i64, imaginary: i64) -> Self;
    /// For the comparison.
    fn to_complex(self) -> Complex<f64>;
    /// Which figures apply.
    fn figures(row: &Row) -> &Figures {
        &row.real
    }
}

impl Compared for f64 {
    const TOLERANCE: f64 = 1e-12;
    const DIVISOR: f64 = 8.0;
    const POISON: Self = f64::NAN;
    fn from_k(real: i64, _: i64) -> Self {
        real as f64 / 8.0
    }
    fn to_complex(self) -> Complex<f64> {
        self.into()
    }
}

impl Compared for f32 {
    const TOLERANCE: f64 = 1e-5;
    const DIVISOR: f64 = 8.0;
    const POISON: Self = f32::NAN;
    fn from_k(real: i64, _: i64) -> Self {
        real as f32 / 8.0
    }
    fn to_complex(self) -> Complex<f64> {
        f64::from(self).into()
    }
}

impl Compared for Complex<f64> {
    const TOLERANCE: f64 = 1e-12;
    const DIVISOR: f64 = 8.0;
    const POISON: Self = Complex::new(f64::NAN, f64::NAN);
    fn from_k(real: i64, imaginary: i64) -> Self {
        Complex::new(real as f64 / 8.0, imaginary as f64 / 8.0)
    }
    fn to_complex(self) -> Complex<f64> {
        self
    }
    fn figures(row: &Row) -> &Figures {
        &row.complex
    }
}

/// Integers are exact: no tolerance, and below 2⁵³ in every row.
impl Compared for i64 {
    const TOLERANCE: f64 = 0.0;
    const DIVISOR: f64 = 1.0;
    const POISON: Self = i64::MAX / 3;
    fn from_k(real: i64, _: i64) -> Self {
        real
    }
    fn to_complex(self) -> Complex<f64> {
        (self as f64).into()
    }
}

/// The operands of these shapes: element t (C order) of operand o is a hash of both.
pub fn operands<T: Compared>(shapes: &[&[usize]]) -> Vec<Tensor<T>> {
    let operand = |(o, shape): (u32, &&[usize])| {
        let elements = u32::try_from(shape.iter().product::<usize>()).expect("small operands");
        let data: Vec<T> = (0..elements).map(|t| T::from_k(k(t, o), k(t, o + 101))).collect();
        Tensor::new(shape, &data)
    };
    (0..).zip(shapes).map(operand).collect()
}

/// In −8…8, and never 0.
fn k(t: u32, o: u32) -> i64 {
    let mut x = t.wrapping_mul(2_654_435_761).wrapping_add((o + 1).wrapping_mul(2_246_822_519));
    x ^= x >> 15;
    x = x.wrapping_mul(3_266_489_917);
    x ^= x >> 13;
    x = x.wrapping_mul(668_265_263);
    x ^= x >> 16;
    let k = i64::from(x % 16) - 8;
    if k >= 0 { k + 1 } else { k }
}

impl Row {
    /// Compares a result with the figures.
    pub fn check<T: Compared>(&self, result: &ArrayD<T>) -> Result<(), String> {
        if result.shape() != self.shape {
            return Err(format!("shape {:?}, expected {:?}", result.shape(), self.shape));
        }
        let figures = T::figures(self);
        let scale = T::DIVISOR.powi(i32::try_from(self.shapes.len()).expect("few operands"));
        let absmax = figures.absmax * (8.0 / T::DIVISOR).powi(self.shapes.len() as i32);
        let close = |name: &str, got: Complex<f64>, (re, im): (i64, i64), terms: f64| {
            let expected = Complex::new(re as f64 / scale, im as f64 / scale);
            let allowed = T::TOLERANCE * absmax * terms;
            // Not `>`: a NaN must fail.
            if (got - expected).norm() <= allowed {
                return Ok(());
            }
            Err(format!("{name} is {got}, expected {expected} ± {allowed:e}"))
        };
        let values: Vec<Complex<f64>> = result.iter().map(|element| element.to_complex()).collect();
        for &(t, re, im) in figures.samples {
            close(&format!("element {t}"), values[t], (re, im), 1.0)?;
        }
        let elements = values.len() as f64;
        let weighted = values.iter().enumerate().map(|(t, value)| value * ((t * 31) % 101) as f64);
        close("sum", values.iter().sum(), figures.sum, elements)?;
        close("checksum", weighted.sum(), figures.checksum, elements * 100.0)
    }
}
