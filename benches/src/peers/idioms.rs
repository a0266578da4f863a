//! What a user of `ndarray` would write where no matrix product is needed.

use std::hint::black_box;

use ndarray::{Array, ArrayD, Axis, IxDyn, Zip};

use crate::cases::Operand;
use crate::contestant::{Contestant, Target};
use crate::element::Element;
use crate::problem::Problem;

/// `permuted_axes`, `sum`, `sum_axis`, `*`: whichever is the spec.
pub(super) fn contestant<T: Element>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Option<Contestant> {
    let subscripts: Vec<&str> = problem.operands().collect();
    match (subscripts.as_slice(), problem.output()) {
        ([a], "") if no_repeats(a) => Some(sum(operands[0].clone())),
        ([a], out) if no_repeats(a) && a.len() == out.len() => {
            Some(permutation(operands[0].clone(), axes(a, out)?))
        }
        ([a], out) if no_repeats(a) && a.len() == out.len() + 1 => {
            let summed = a.find(|label| !out.contains(label))?;
            (a.replace(&a[summed..=summed], "") == out)
                .then(|| axis_sum(operands[0].clone(), Axis(summed)))
        }
        ([a, b], out) if a == &out && b.len() == out.len() && no_repeats(a) => {
            Some(hadamard(operands[0].clone(), operands[1].clone(), axes(b, out)?))
        }
        _ => None,
    }
}

fn no_repeats(subscript: &str) -> bool {
    subscript.char_indices().all(|(at, label)| !subscript[..at].contains(label))
}

/// Where each label of `output` is in `operand`.
fn axes(operand: &str, output: &str) -> Option<Vec<usize>> {
    output.chars().map(|label| operand.find(label)).collect()
}

fn sum<T: Element>(a: Operand<T>) -> Contestant {
    Contestant::new("ndarray", Target::New, move || {
        black_box(black_box(&a).sum());
    })
}

fn axis_sum<T: Element>(a: Operand<T>, axis: Axis) -> Contestant {
    Contestant::new("ndarray", Target::New, move || {
        black_box(black_box(&a).sum_axis(axis));
    })
}

fn permutation<T: Element>(a: Operand<T>, axes: Vec<usize>) -> Contestant {
    let shape: Vec<usize> = axes.iter().map(|&axis| a.shape()[axis]).collect();
    let mut output = ArrayD::from_elem(shape, T::zero());
    Contestant::new("ndarray", Target::Existing, move || {
        output.assign(&black_box(&a).view().permuted_axes(IxDyn(&axes)));
        black_box(&mut output);
    })
}

fn hadamard<T: Element>(a: Operand<T>, b: Operand<T>, axes: Vec<usize>) -> Contestant {
    let mut output = Array::from_elem(a.raw_dim(), T::zero());
    Contestant::new("ndarray", Target::Existing, move || {
        let b = black_box(&b).view().permuted_axes(IxDyn(&axes));
        Zip::from(&mut output).and(black_box(&a)).and(&b).for_each(|c, &a, &b| *c = a * b);
        black_box(&mut output);
    })
}
