//! Contractions of two sources with an M and an N index: matrix products over fused indices.
//!
//! The five loops of Goto & van de Geijn (10.1145/1356052.1356053) as BLIS has them
//! (10.1145/2764454), over groups of indices instead of single ones, packed straight from any
//! strides (Matthews, TBLIS, 10.1137/16M108968X). What is small, or read only once, is not packed.
//!
//! Each element of C is summed in the same order however many threads there are: its bits depend on extents, strides,
//! and the CPU.

mod apart;
mod arithmetic;
mod block;
mod blocking;
mod broad;
mod grid;
mod pack;
mod packed;
mod plan;
mod prefetch;
pub(crate) mod scratch;
mod shape;
mod split;
mod streamed;
mod strips;
mod sum;
mod tiled;
mod tiles;

pub(crate) use arithmetic::Conjugated;
pub use arithmetic::{Arithmetic, Split, Whole};
pub(crate) use blocking::{Caches, is_forced};
pub(crate) use broad::suits_few_rows;
pub(crate) use prefetch::{LINE_BYTES, line, prefetch, prefetch_l2};
pub(crate) use shape::Long;

use crate::kernel::problem::{Problem, Role, Walk};
use crate::kernel::{long, reduce};
use crate::scalar::Scalar;
use blocking::Blocking;
use plan::Plan;
use shape::Shape;
use split::SplitK;
use tiled::Tiled;

#[cfg(test)]
pub(crate) mod tests;

/// Runs a contraction of two sources.
pub fn contract<T: Scalar>(walks: &mut [Walk], problem: Problem<T>) {
    if long::product(walks, &problem) {
        return;
    }
    if reduce::prefers::<T>(walks) {
        reduce::reduce(walks, problem);
    } else if let Some(piece) = reduce::piece::<T>(walks) {
        reduce::reduce_in_pieces(walks, &problem, piece);
    } else {
        contract_in_blocks(walks, problem, None);
    }
}

/// The same with blocks of a given size, or of that which the caches call for.
fn contract_in_blocks<T: Scalar>(
    walks: &mut [Walk],
    mut problem: Problem<T>,
    blocking: Option<Blocking>,
) {
    if walks.iter().any(|walk| walk.extent == 0 && walk.role != Role::K) {
        return;
    }
    if let Some(split) = SplitK::new(walks) {
        return split.run(walks, &problem, blocking);
    }
    run_whole(walks, &mut problem, blocking);
}

fn run_whole<T: Scalar>(walks: &mut [Walk], problem: &mut Problem<T>, blocking: Option<Blocking>) {
    shape::orient(walks, problem);
    if let Some(tiled) = Tiled::new(walks) {
        return tiled.run(walks, problem, blocking);
    }
    let shape = Shape::new::<T>(walks);
    Plan::new(shape, problem, blocking).run();
}
