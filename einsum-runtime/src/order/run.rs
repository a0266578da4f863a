//! Running a route.

use einsum_path::steps::Place;

use super::Route;
use super::route::{Loop, RouteStep, Stride};
use crate::intermediate::Memory;
use crate::kernel::problem::{Merge, Problem, Role, Tensor, Walk};
use crate::kernel::simd::Dispatch;
use crate::kernel::step;
use crate::pointer::{Out, Update};
use crate::scalar::Scalar;

/// The tensors of a call.
#[derive(Clone, Copy, Debug)]
pub struct Tensors<'a, T> {
    /// The operands.
    pub operands: &'a [Tensor<T>],
    /// Their strides along each index, one operand after the other, and then the output's.
    pub strides: &'a [isize],
    /// Memory for the intermediates: as many elements as the route tells.
    pub memory: *mut T,
    /// The output's first element.
    pub out: *mut T,
    /// What happens to the output.
    pub merge: Merge<T>,
}

/// Runs the steps of a route.
///
/// # Safety
///
/// The tensors are those of the network that the route was made for, and have its extents: each element
/// of the operands that the strides reach can be read, and those of the output written; if the update
/// reads it, it is initialised. The memory has as many elements as the route tells.
pub unsafe fn run_route<T: Scalar, U: Update<T>>(
    route: &Route,
    operands: &[Tensor<T>],
    strides: &[isize],
    memory: &Memory<'_, T>,
    out: Out<T, U>,
) {
    let (memory, (out, merge)) = (memory.pointer(), out.parts());
    T::Simd::run_route(route, Tensors { operands, strides, memory, out, merge });
}

/// Runs the steps, one after the other.
pub(crate) fn run<T: Scalar>(route: &Route, tensors: Tensors<'_, T>) {
    route.steps.iter().for_each(|step| run_step(step, &tensors));
}

/// Loops of a step that need no memory but the stack.
const LOOPS: usize = 16;

fn run_step<T: Scalar>(step: &RouteStep, tensors: &Tensors<'_, T>) {
    let memory = tensors.memory;
    let source = |place: Place| match place {
        Place::Given(position) => tensors.operands[position],
        Place::Made(at) => {
            Tensor { pointer: memory.wrapping_add(at).cast_const(), conjugated: false }
        }
    };
    let (out, merge) = match step.at[2] {
        Place::Given(_) => (tensors.out, tensors.merge),
        Place::Made(at) => (memory.wrapping_add(at), Merge::Assign),
    };
    let b = (step.step.sources.len() > 1).then(|| source(step.at[1]));
    let problem = Problem { a: source(step.at[0]), b, out, merge };
    let mut few = [Walk { role: Role::K, extent: 1, a: 0, b: 0, out: 0 }; LOOPS];
    if step.loops.len() <= LOOPS {
        let walks = &mut few[..step.loops.len()];
        for (walk, known) in walks.iter_mut().zip(&step.loops) {
            *walk = known.walk(tensors.strides);
        }
        step::run(walks, problem);
    } else {
        let walks = step.loops.iter().map(|known| known.walk(tensors.strides));
        let mut walks: alloc::vec::Vec<Walk> = walks.collect();
        step::run(&mut walks, problem);
    }
}

impl Loop {
    /// With the strides at hand.
    fn walk(&self, strides: &[isize]) -> Walk {
        let [a, b, out] = self.strides.map(|stride| match stride {
            Stride::Known(stride) => stride,
            Stride::Given(place) => strides[place],
        });
        Walk { role: self.role, extent: self.extent, a, b, out }
    }
}
