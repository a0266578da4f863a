//! Other libraries, where they apply.
//!
//! Those that multiply matrices ([`gemm`]) are given every contraction of two operands that is a loop of strided
//! matrix products without a copy; those that contract tensors ([`einsums`]) every spec that they take, and so does `ndarray-einsum`.

use ndarray::ArrayD;
use ndarray_einsum::ArrayLike;

use crate::cases::Operand;
use crate::contestant::{Contestant, Target};
use crate::element::Element;
use crate::problem::Problem;

pub mod einsums;
pub mod fixed;
pub mod gemm;
mod idioms;
mod products;

/// Whoever can compute `problem` on `operands`.
pub(crate) fn of<T: Element>(problem: &Problem, operands: &[Operand<T>]) -> Vec<Contestant> {
    let mut peers = products::contestants(problem, operands);
    peers.extend(T::EINSUMS.iter().filter_map(|einsum| einsum(problem, operands)));
    peers.extend(idioms::contestant(problem, operands));
    peers.extend(ndarray_einsum(problem, operands));
    peers
}

/// It reads the spec at each call, as its users do.
fn ndarray_einsum<T: Element>(problem: &Problem, operands: &[Operand<T>]) -> Option<Contestant> {
    let (spec, operands) = (problem.spec, operands.to_vec());
    // It returns transposes as permuted copies; everyone else delivers row-major results.
    let call = move || -> Result<ArrayD<T>, &'static str> {
        let views: Vec<&dyn ArrayLike<T>> = operands.iter().map(|operand| operand as _).collect();
        let result = ndarray_einsum::einsum(spec, &views)?;
        let row_major = result.is_standard_layout();
        Ok(if row_major { result } else { result.as_standard_layout().into_owned() })
    };
    // It contracts from left to right: what that makes of some networks fits no memory and no patience.
    let has_scalars = problem.operands().any(str::is_empty);
    let feasible = !has_scalars && problem.left_to_right().is_some_and(|products| products < 2e11);
    let timed = move || drop(std::hint::black_box(call().expect("it can this spec")));
    feasible.then(|| Contestant::new("ndarray-einsum", Target::New, timed))
}
