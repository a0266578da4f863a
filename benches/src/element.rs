//! Element types of the cases, and what each peer offers for them.

use einsum::Scalar;
use nalgebra::{ClosedAddAssign, ClosedMulAssign};
use ndarray::LinalgScalar;
use num_complex::Complex;

use crate::peers::einsums::{self, Einsum};
use crate::peers::gemm::{self, Kernel};

/// `Complex<f32>`, as names of cases have it.
#[expect(non_camel_case_types, reason = "named like the primitive types beside it")]
pub type c32 = Complex<f32>;
/// `Complex<f64>`.
#[expect(non_camel_case_types, reason = "named like the primitive types beside it")]
pub type c64 = Complex<f64>;

/// An element type as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ElementType {
    F32,
    F64,
    C32,
    C64,
    I32,
    I64,
}

impl ElementType {
    /// As it ends the names of cases.
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::C32 => "c32",
            Self::C64 => "c64",
            Self::I32 => "i32",
            Self::I64 => "i64",
        }
    }

    /// Of one element.
    pub fn size_bytes(self) -> usize {
        match self {
            Self::F32 | Self::I32 => 4,
            Self::F64 | Self::C32 | Self::I64 => 8,
            Self::C64 => 16,
        }
    }

    /// A complex product and sum is four real ones.
    pub fn flops_per_real_flop(self) -> f64 {
        if matches!(self, Self::C32 | Self::C64) { 4.0 } else { 1.0 }
    }
}

/// An element that cases have.
pub trait Element:
    Scalar + LinalgScalar + std::fmt::Debug + ClosedAddAssign + ClosedMulAssign
{
    /// It as data.
    const TYPE: ElementType;
    /// Libraries that multiply matrices of it.
    const GEMMS: &'static [(&'static str, Kernel<Self>)];
    /// Libraries that contract tensors of it.
    const EINSUMS: &'static [Einsum<Self>];

    /// From a number between -1 and 1.
    fn sample(value: f64) -> Self;
}

macro_rules! element {
    ($element:ty, $type:ident, [$($name:literal: $gemm:expr),*], [$($einsum:expr),*], $sample:expr) => {
        impl Element for $element {
            const TYPE: ElementType = ElementType::$type;
            const GEMMS: &'static [(&'static str, Kernel<Self>)] = &[
                $(($name, $gemm),)*
                ("ndarray", gemm::ndarray::<Self>),
            ];
            const EINSUMS: &'static [Einsum<Self>] = &[$($einsum),*];

            fn sample(value: f64) -> Self {
                ($sample)(value)
            }
        }
    };
}

element!(
    f32,
    F32,
    ["faer": gemm::faer::<f32>, "gemm": gemm::gemm::<f32>, "matrixmultiply": gemm::sgemm, "nalgebra": gemm::nalgebra::<f32>],
    [einsums::cpueinsum::<f32>, einsums::strided_pair::<f32>],
    |x| x as f32
);
element!(
    f64,
    F64,
    ["faer": gemm::faer::<f64>, "gemm": gemm::gemm::<f64>, "matrixmultiply": gemm::dgemm, "nalgebra": gemm::nalgebra::<f64>],
    [einsums::cpueinsum::<f64>, einsums::strided_pair::<f64>, einsums::strided_network::<f64>],
    |x| x
);
element!(
    c32,
    C32,
    ["faer": gemm::faer::<c32>, "gemm": gemm::gemm::<c32>, "matrixmultiply": gemm::cgemm],
    [einsums::cpueinsum::<c32>, einsums::strided_pair::<c32>],
    |x| c32::new(x as f32, 0.5 - x as f32)
);
element!(
    c64,
    C64,
    ["faer": gemm::faer::<c64>, "gemm": gemm::gemm::<c64>, "matrixmultiply": gemm::zgemm],
    [einsums::cpueinsum::<c64>, einsums::strided_pair::<c64>, einsums::strided_network::<c64>],
    |x| c64::new(x, 0.5 - x)
);
element!(i32, I32, [], [], |x| (x * 1000.0) as i32);
element!(i64, I64, [], [], |x| (x * 1000.0) as i64);
