//! Running a route.

use alloc::vec::Vec;

use super::Route;
use super::blocks::Blocks;
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
    for work in &route.work {
        match work {
            Work::Pair(pair) => {
                run_pair(pair, pair.problem(&tensors, tensors.memory), &tensors, None);
            }
            Work::Merged(blocks) | Work::Sliced(blocks) => run_blocks(blocks, &tensors),
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

/// Runs contractions block by block. Threads share the blocks.
fn run_blocks<T: Scalar>(blocks: &Blocks, tensors: &Tensors<'_, T>) {
    let bytes = blocks.products.saturating_mul(size_of::<T>());
    let threads = threads_for::<T>(blocks.products, bytes);
    let shared = Shared { blocks, tensors };
    for_each(threads, blocks.count(), &|block| {
        let room = Scratch::new::<T>(blocks.elements);
        shared.run_block(block, room.pointer());
    });
}

/// What threads share.
struct Shared<'a, T> {
    blocks: &'a Blocks,
    tensors: &'a Tensors<'a, T>,
}

// SAFETY: operands are only read, and each part of the output or of an intermediate is written by one thread: it is one part
// of the indices of the target.
unsafe impl<T> Sync for Shared<'_, T> {}

impl<T: Scalar> Shared<'_, T> {
    /// Runs one block. `room` is for what its contractions hand on.
    fn run_block(&self, block: usize, room: *mut T) {
        let mut rest = block;
        let mut from = alloc::vec![0; self.blocks.cuts.len()];
        for (from, cut) in from.iter_mut().zip(&self.blocks.cuts).rev() {
            *from = rest % cut.count() * cut.len;
            rest /= cut.count();
        }
        let last = self.blocks.cuts.last().zip(from.last());
        let len = last.map(|(cut, from)| cut.len.min(cut.extent - from));
        for pair in &self.blocks.pairs {
            let mut problem = pair.problem(self.tensors, room);
            for (strides, from) in pair.moves.iter().zip(&from) {
                let [a, b, out] = strides.map(|stride| stride.value(self.tensors.strides));
                problem = problem.moved(&Walk { role: Role::Batch, extent: 1, a, b, out }, *from);
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
