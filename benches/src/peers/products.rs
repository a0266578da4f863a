//! A contraction of two operands as a loop of strided matrix products.

use std::hint::black_box;

use ndarray::ArrayD;

use crate::cases::Operand;
use crate::contestant::{Contestant, Target};
use crate::element::Element;
use crate::peers::gemm::{Gemm, Kernel};
use crate::problem::Problem;

/// One index, with its stride in A, B and C: 0 where it is absent.
#[derive(Clone, Copy, Debug)]
struct Index {
    extent: usize,
    strides: [usize; 3],
}

impl Index {
    /// Of a matrix with one row or column.
    const UNIT: Self = Self { extent: 1, strides: [0; 3] };

    /// `self` and `inner` as one index, if `inner` runs through what one step of `self` skips.
    fn fuse(self, inner: Self) -> Option<Self> {
        let nested = |(outer, inner_stride)| outer == inner_stride * inner.extent;
        let fits = self.strides.into_iter().zip(inner.strides).all(nested);
        fits.then_some(Self { extent: self.extent * inner.extent, strides: inner.strides })
    }
}

/// The products: one matrix product for each index of the loops.
struct Plan {
    rows: Index,
    columns: Index,
    summed: Index,
    loops: Vec<Index>,
}

impl Plan {
    /// `None` if the spec is something else than a contraction whose sum is one index.
    fn new(problem: &Problem) -> Option<Self> {
        let subscripts: Vec<&str> = problem.operands().chain([problem.output()]).collect();
        let subscripts: [&str; 3] = subscripts.try_into().ok()?;
        if subscripts.iter().any(|subscript| has_repeats(subscript)) {
            return None;
        }
        let mut roles: [Vec<Index>; 4] = Default::default();
        for &(label, extent) in problem.extents {
            let at = subscripts.map(|subscript| subscript.contains(label));
            let strides = subscripts.map(|subscript| stride(problem, subscript, label));
            roles[role(at)?].push(Index { extent, strides });
        }
        let [batch, rows, columns, summed] = roles.map(fused);
        let summed_once = summed.len() == 1;
        let outer_product = summed.is_empty() && batch.is_empty();
        (summed_once || outer_product).then(|| Self::assemble(batch, rows, columns, &summed))
    }

    /// The longest of the rows and of the columns make matrices; the others are loops.
    fn assemble(
        batch: Vec<Index>,
        rows: Vec<Index>,
        columns: Vec<Index>,
        summed: &[Index],
    ) -> Self {
        let mut loops = batch;
        let mut longest = |mut indices: Vec<Index>| {
            indices.sort_by_key(|index| index.extent);
            let longest = indices.pop().unwrap_or(Index::UNIT);
            loops.append(&mut indices);
            longest
        };
        let (rows, columns) = (longest(rows), longest(columns));
        let summed = summed.first().copied().unwrap_or(Index::UNIT);
        Self { rows, columns, summed, loops }
    }

    /// Calls `product` with the offsets in A, B and C of each step of the loops.
    fn walk(&self, product: &mut impl FnMut([usize; 3])) {
        fn level(loops: &[Index], offsets: [usize; 3], product: &mut impl FnMut([usize; 3])) {
            let Some((index, inner)) = loops.split_first() else { return product(offsets) };
            let mut offsets = offsets;
            for _ in 0..index.extent {
                level(inner, offsets, product);
                offsets = std::array::from_fn(|operand| offsets[operand] + index.strides[operand]);
            }
        }
        level(&self.loops, [0; 3], product);
    }

    /// The product at the start of the operands.
    fn first<T>(&self, a: *const T, b: *const T, c: *mut T) -> Gemm<T> {
        let Self { rows, columns, summed, .. } = self;
        Gemm {
            m: rows.extent,
            n: columns.extent,
            k: summed.extent,
            a,
            a_strides: [rows.strides[0], summed.strides[0]],
            b,
            b_strides: [summed.strides[1], columns.strides[1]],
            c,
            c_strides: [rows.strides[2], columns.strides[2]],
        }
    }
}

fn has_repeats(subscript: &str) -> bool {
    subscript.char_indices().any(|(at, label)| subscript[..at].contains(label))
}

/// In elements, row-major.
fn stride(problem: &Problem, subscript: &str, label: &str) -> usize {
    let Some((_, inner)) = subscript.split_once(label) else { return 0 };
    problem.shape(inner).iter().product()
}

/// 0: batch, 1: rows, 2: columns, 3: summed.
fn role(at: [bool; 3]) -> Option<usize> {
    match at {
        [true, true, true] => Some(0),
        [true, false, true] => Some(1),
        [false, true, true] => Some(2),
        [true, true, false] => Some(3),
        _ => None,
    }
}

/// With neighbours fused where all operands allow it.
fn fused(mut indices: Vec<Index>) -> Vec<Index> {
    indices.sort_by_key(|index| std::cmp::Reverse(index.strides));
    let mut fused: Vec<Index> = Vec::new();
    for index in indices {
        match fused.last().and_then(|outer| outer.fuse(index)) {
            Some(both) => *fused.last_mut().expect("there is one, it was fused") = both,
            None => fused.push(index),
        }
    }
    fused
}

/// Each of the plan's products; operands and output are row-major.
fn run<T: Element>(
    plan: &Plan,
    kernel: Kernel<T>,
    operands: &[Operand<T>],
    output: &mut ArrayD<T>,
) {
    let first = plan.first(operands[0].as_ptr(), operands[1].as_ptr(), output.as_mut_ptr());
    plan.walk(&mut |[a, b, c]| {
        // SAFETY: strides are those of row-major operands with these extents, so that every offset is in bounds, and
        // the output is borrowed uniquely.
        unsafe {
            let (a, b, c) = (first.a.add(a), first.b.add(b), first.c.add(c));
            kernel(&Gemm { a, b, c, ..first });
        }
    });
}

/// With a shorter extent `nalgebra` 0.35 goes by columns: its `axcpy_uninit` takes the length of the slice under a strided vector
/// for the number of its elements, and reads and writes past the end.
const NALGEBRA_SHORTEST: usize = 6;

/// A contestant for each library that multiplies matrices of `T`.
pub(super) fn contestants<T: Element>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Vec<Contestant> {
    let contestant = |&(name, kernel): &(&'static str, Kernel<T>)| {
        let plan = Plan::new(problem)?;
        let shortest = plan.rows.extent.min(plan.columns.extent).min(plan.summed.extent);
        if name == "nalgebra" && shortest < NALGEBRA_SHORTEST {
            return None;
        }
        let operands = [operands[0].clone(), operands[1].clone()];
        let mut output = ArrayD::from_elem(problem.shape(problem.output()), T::zero());
        let call = move || {
            run(&plan, kernel, black_box(&operands), &mut output);
            black_box(&output);
        };
        Some(Contestant::new(name, Target::Existing, call))
    };
    T::GEMMS.iter().filter_map(contestant).collect()
}

#[cfg(test)]
mod tests {
    use ndarray::ArrayD;
    use ndarray_einsum::ArrayLike;

    use super::{Plan, run};
    use crate::cases;
    use crate::element::{Element, ElementType};
    use crate::problem::{Class, Given, Problem};

    const EXTENTS: &[(&str, usize)] = &[("a", 7), ("b", 8), ("i", 9), ("k", 10), ("p", 11)];

    /// The libraries against `ndarray-einsum`: every element, in every layout.
    #[test]
    fn products_are_right() {
        let specs =
            ["aik,akp->aip", "ki,pk->pi", "aki,pk->pia", "bai,pai->pb", "ia,b->iab", "i,i->"];
        for spec in specs {
            let labels = EXTENTS.iter().filter(|(label, _)| spec.contains(label)).copied();
            let extents = Vec::leak(labels.collect());
            let problem = Problem::new(
                (spec, Class::Gemm, spec),
                extents,
                ElementType::F64,
                Given::default(),
            );
            let operands = cases::operands::<f64>(&problem);
            let views: Vec<&dyn ArrayLike<f64>> = operands.iter().map(|one| one as _).collect();
            let expected = ndarray_einsum::einsum(spec, &views).expect("it can this spec");
            let plan = Plan::new(&problem).expect("a loop of products");
            for &(name, kernel) in f64::GEMMS.iter().filter(|(name, _)| *name != "nalgebra") {
                let mut c = ArrayD::from_elem(problem.shape(problem.output()), f64::NAN);
                run(&plan, kernel, &operands, &mut c);
                let error = (&c - &expected).iter().fold(0.0_f64, |most, x| most.max(x.abs()));
                assert!(error < 1e-12, "{name} {spec}: {error}");
            }
        }
    }
}
