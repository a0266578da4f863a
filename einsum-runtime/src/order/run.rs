//! Running a route.

use alloc::vec::Vec;

use super::Route;
use super::merged::{Cut, Merged};
use super::pair::{At, Pair};
use super::route::Work;
use crate::intermediate::Memory;
use crate::kernel::gemm::scratch::Scratch;
use crate::kernel::parallel::{for_each, threads_for};
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
    for step in &route.steps {
        match &step.work {
            Work::Pair(pair) => {
                run_pair(pair, pair.problem(&tensors, tensors.memory), &tensors, None);
            }
            Work::Merged(merged) => run_merged(merged, &tensors),
        }
    }
}

/// Loops of a step that need no memory but the stack.
const LOOPS: usize = 16;

/// Runs a contraction; `part` is how many values of the index that is cut there are, if one is.
fn run_pair<T: Scalar>(
    pair: &Pair,
    problem: Problem<T>,
    tensors: &Tensors<'_, T>,
    part: Option<usize>,
) {
    let mut few = [Walk { role: Role::K, extent: 1, a: 0, b: 0, out: 0 }; LOOPS];
    let mut many = Vec::new();
    let count = pair.loops.len();
    let walks = if count <= LOOPS {
        &mut few[..count]
    } else {
        many.resize(count, few[0]);
        &mut many[..]
    };
    for (walk, known) in walks.iter_mut().zip(&pair.loops) {
        *walk = known.walk(tensors.strides);
    }
    if let Some((at, extent)) = pair.part.zip(part) {
        walks[at].extent = extent;
    }
    step::run(walks, problem);
}

/// Runs a product block by block. Threads share the blocks of the target; those that are summed are added up one after the
/// other, so that the number of threads changes no bit.
fn run_merged<T: Scalar>(merged: &Merged, tensors: &Tensors<'_, T>) {
    let count = |summed: bool| -> usize {
        let cuts = merged.cuts.iter().filter(|cut| cut.summed == summed);
        cuts.map(Cut::count).product()
    };
    let (blocks, terms) = (count(false), count(true));
    let threads = match blocks {
        1 => 1,
        _ => threads_for::<T>(merged.products, merged.products.saturating_mul(size_of::<T>())),
    };
    let shared = Shared { merged, tensors };
    for_each(threads, blocks, &|block| {
        let room = Scratch::new::<T>(2 * merged.elements);
        (0..terms).for_each(|term| shared.run_block(block, term, room.pointer()));
    });
}

/// What threads share.
struct Shared<'a, T> {
    merged: &'a Merged,
    tensors: &'a Tensors<'a, T>,
}

// SAFETY: operands are only read, and each part of the output or of an intermediate is written by one thread: it is one part
// of the indices of the target.
unsafe impl<T> Sync for Shared<'_, T> {}

impl<T: Scalar> Shared<'_, T> {
    /// Runs one block of the target, and one of what is summed. `room` is for two blocks.
    fn run_block(&self, block: usize, term: usize, room: *mut T) {
        let (mut block, mut summed) = (block, term);
        let mut from = alloc::vec![0; self.merged.cuts.len()];
        let mut len = None;
        for (from, cut) in from.iter_mut().zip(&self.merged.cuts).rev() {
            let number = if cut.summed { &mut summed } else { &mut block };
            *from = *number % cut.count() * cut.len;
            *number /= cut.count();
            len = len.or(Some(cut.len.min(cut.extent - *from)));
        }
        for pair in &self.merged.pairs {
            let mut problem = pair.problem(self.tensors, room);
            if !matches!(pair.target, At::Block(_)) && term > 0 {
                problem.merge = problem.merge.again();
            }
            for (strides, from) in pair.moves.iter().zip(&from) {
                let [a, b, out] = strides.map(|stride| stride.value(self.tensors.strides));
                problem = problem.moved(&Walk { role: Role::K, extent: 0, a, b, out }, *from);
            }
            run_pair(pair, problem, self.tensors, len);
        }
    }
}

impl Pair {
    /// The contraction, with all tensors from their first elements on; `room` is for blocks.
    fn problem<T: Scalar>(&self, tensors: &Tensors<'_, T>, room: *mut T) -> Problem<T> {
        let place = |at: At| match at {
            At::Operand(position) => tensors.operands[position].pointer.cast_mut(),
            At::Output => tensors.out,
            At::Memory(offset) => tensors.memory.wrapping_add(offset),
            At::Block(offset) => room.wrapping_add(offset),
        };
        let source = |at: At| match at {
            At::Operand(position) => tensors.operands[position],
            made => Tensor { pointer: place(made).cast_const(), conjugated: false },
        };
        let [a, b] = self.sources.map(source);
        let (b, out) = (self.is_product.then_some(b), place(self.target));
        let merge = if self.target == At::Output { tensors.merge } else { Merge::Assign };
        Problem { a, b, out, merge }
    }
}
