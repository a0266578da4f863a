//! Libraries that contract tensors: `cpueinsum`, `strided-einsum2` and `strided-opteinsum`.
//!
//! Operands, views, and what depends on the spec and the extents alone are made beforehand, as far as a library lets its users
//! do that. Outputs are row-major and were there before.

use std::hint::black_box;
use std::sync::OnceLock;

use cpueinsum::strided_view as planned_view;
use cpueinsum::{EinsumPlan, EinsumSpec, Exec, Layout, Pool, Scratch};
use ndarray::ArrayD;
use strided_einsum2::einsum2_into;
use strided_opteinsum::{BufferPool, EinsumOperand, EinsumScalar, parse_einsum};
use strided_view::{StridedView, StridedViewMut};

use crate::cases::Operand;
use crate::contestant::{Contestant, Target};
use crate::element::Element;
use crate::problem::Problem;

/// A library's way to compute a problem on these operands, if it has one.
pub type Einsum<T> = fn(&Problem, &[Operand<T>]) -> Option<Contestant>;

/// Extents and row-major strides.
type Strided = (Vec<usize>, Vec<isize>);

/// Computes the problem into the output that it is given.
type Call<T> = Box<dyn FnMut(&mut ArrayD<T>) -> Option<()> + Send>;

fn contestant<T: Element>(
    name: &'static str,
    problem: &Problem,
    mut call: Call<T>,
) -> Option<Contestant> {
    let mut output = ArrayD::from_elem(problem.shape(problem.output()), T::zero());
    call(&mut output)?;
    Some(Contestant::new(name, Target::Existing, move || {
        call(&mut output).expect("it did so before");
        black_box(&mut output);
    }))
}

fn layout(shape: &[usize]) -> Strided {
    let strides = (1..=shape.len()).map(|at| shape[at..].iter().product::<usize>() as isize);
    (shape.to_vec(), strides.collect())
}

fn layouts(problem: &Problem) -> Vec<Strided> {
    let subscripts = problem.operands().chain([problem.output()]);
    subscripts.map(|subscript| layout(&problem.shape(subscript))).collect()
}

fn elements<T>(operand: &Operand<T>) -> &[T] {
    operand.as_slice().expect("operands are contiguous")
}

fn labels(subscript: &str) -> Vec<i64> {
    subscript.chars().map(|label| i64::from(u32::from(label))).collect()
}

/// The threads of `cpueinsum`; a call takes as many as the pool has that it is called in.
fn threads() -> &'static Pool<'static> {
    static POOL: OnceLock<Pool<'static>> = OnceLock::new();
    POOL.get_or_init(|| {
        let count = std::thread::available_parallelism().map_or(1, Into::into);
        let pool = threadteam::Pool::builder().threads(count).build();
        Pool::owned(pool.expect("the operating system gives threads"))
    })
}

/// A plan of `cpueinsum` along the best path.
pub fn cpueinsum<T: Element + cpueinsum::Scalar>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Option<Contestant> {
    contestant("cpueinsum", problem, cpueinsum_call(problem, operands)?)
}

fn cpueinsum_call<T: Element + cpueinsum::Scalar>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Option<Call<T>> {
    let inputs: Vec<Vec<i64>> = problem.operands().map(labels).collect();
    let inputs: Vec<&[i64]> = inputs.iter().map(Vec::as_slice).collect();
    let spec = EinsumSpec::new(&inputs, &labels(problem.output()), &problem.best_path()).ok()?;
    let mut layouts = layouts(problem);
    let plan = {
        let layouts: Option<Vec<Layout<'_>>> =
            layouts.iter().map(|(shape, strides)| Layout::new(shape, strides).ok()).collect();
        let layouts = layouts?;
        let (output, inputs) = layouts.split_last()?;
        EinsumPlan::<T>::new(&spec, inputs, *output).ok()?
    };
    let (shape, strides) = layouts.pop()?;
    let operands = operands.to_vec();
    let mut scratch = Scratch::new();
    Some(Box::new(move |output| {
        let views = operands.iter().zip(&layouts).map(|(operand, layout)| planned(operand, layout));
        let views: Vec<planned_view::StridedView<'_, T>> = views.collect::<Option<_>>()?;
        let elements = output.as_slice_mut()?;
        let mut output = planned_view::StridedViewMut::new(elements, &shape, &strides, 0).ok()?;
        let count = rayon::current_num_threads();
        let mut exec =
            if count == 1 { Exec::serial() } else { Exec::new(threads(), count).ok()? };
        plan.execute_into(&mut exec, &views, &mut output, &mut scratch).ok()
    }))
}

fn planned<'a, T>(
    operand: &'a Operand<T>,
    (shape, strides): &Strided,
) -> Option<planned_view::StridedView<'a, T>> {
    planned_view::StridedView::new(elements(operand), shape, strides, 0).ok()
}

/// `einsum2_into` of `strided-einsum2`.
pub fn strided_pair<T: Element + strided_einsum2::Scalar>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Option<Contestant> {
    contestant("strided-einsum2", problem, strided_pair_call(problem, operands)?)
}

fn strided_pair_call<T: Element + strided_einsum2::Scalar>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Option<Call<T>> {
    let subscripts: Vec<Vec<char>> =
        problem.operands().chain([problem.output()]).map(|one| one.chars().collect()).collect();
    let [ia, ib, ic]: [Vec<char>; 3] = subscripts.try_into().ok()?;
    let [la, lb, lc]: [_; 3] = layouts(problem).try_into().ok()?;
    let (a, b) = (operands[0].clone(), operands[1].clone());
    Some(Box::new(move |output| {
        let a = StridedView::<T>::new(elements(&a), &la.0, &la.1, 0).ok()?;
        let b = StridedView::<T>::new(elements(&b), &lb.0, &lb.1, 0).ok()?;
        let c = StridedViewMut::new(output.as_slice_mut()?, &lc.0, &lc.1, 0).ok()?;
        einsum2_into(c, &a, &b, &ic, &ia, &ib, T::one(), T::zero()).ok()
    }))
}

/// `strided-opteinsum`, which finds a path at each call.
pub fn strided_network<T: Element + EinsumScalar>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Option<Contestant> {
    let several = problem.operands().count() > 2;
    let call = several.then(|| strided_network_call(problem, operands));
    contestant("strided-opteinsum", problem, call?)
}

fn strided_network_call<T: Element + EinsumScalar>(
    problem: &Problem,
    operands: &[Operand<T>],
) -> Call<T> {
    let mut layouts = layouts(problem);
    let (shape, strides) = layouts.pop().expect("the output's is the last");
    let (operands, code) = (operands.to_vec(), parse_einsum(problem.spec));
    let mut pool = BufferPool::new();
    Box::new(move |output| {
        let mut views = Vec::new();
        for (operand, (shape, strides)) in operands.iter().zip(&layouts) {
            let view = StridedView::<T>::new(elements(operand), shape, strides, 0).ok()?;
            views.push(EinsumOperand::from_view(&view));
        }
        let output = StridedViewMut::new(output.as_slice_mut()?, &shape, &strides, 0).ok()?;
        let code = code.as_ref().ok()?;
        let (one, zero) = (T::one(), T::zero());
        code.evaluate_into_with_pool(views, output, one, zero, None, Some(&mut pool)).ok()
    })
}

#[cfg(test)]
mod tests {
    use ndarray::ArrayD;
    use ndarray_einsum::ArrayLike;

    use super::{cpueinsum_call, strided_network_call, strided_pair_call};
    use crate::cases;
    use crate::element::ElementType;
    use crate::problem::{Class, Given, Problem};

    const EXTENTS: &[(&str, usize)] = &[("a", 7), ("b", 8), ("i", 9), ("k", 10), ("p", 11)];

    /// The libraries against `ndarray-einsum`.
    #[test]
    fn contractions_are_right() {
        let specs =
            ["aik,akp->aip", "aki,pk->pia", "ia,b->iab", "i,i->", "ai,ib,bk->ka", "bi,aik,bk->ba"];
        for spec in specs {
            let labels = EXTENTS.iter().filter(|(label, _)| spec.contains(label)).copied();
            let extents = Vec::leak(labels.collect());
            let what = (spec, Class::Many, spec);
            let problem = Problem::new(what, extents, ElementType::F64, Given::default());
            let operands = cases::operands::<f64>(&problem);
            let views: Vec<&dyn ArrayLike<f64>> = operands.iter().map(|one| one as _).collect();
            let expected = ndarray_einsum::einsum(spec, &views).expect("it can this spec");
            let calls = [
                cpueinsum_call(&problem, &operands),
                strided_pair_call(&problem, &operands),
                Some(strided_network_call(&problem, &operands)),
            ];
            assert!(calls.iter().flatten().count() >= 2, "{spec}");
            for mut call in calls.into_iter().flatten() {
                let mut c = ArrayD::from_elem(problem.shape(problem.output()), f64::NAN);
                call(&mut c).expect("it can this spec");
                let error = (&c - &expected).iter().fold(0.0_f64, |most, x| most.max(x.abs()));
                assert!(error < 1e-12, "{spec}: {error}");
            }
        }
    }
}
