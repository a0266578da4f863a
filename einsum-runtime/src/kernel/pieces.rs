//! Sums of all elements of three and more sources, in pieces that threads share.
//!
//! An emitted nest that has a free index is cut along that. One whose output is a single element is cut along a summed index instead,
//! the outermost one if that has enough values: each piece has an element of its own, and these are added up in their order. Into how many is decided by the
//! extents alone, so that the bits of the result don't depend on the number of threads.

use crate::kernel::engine::{Loops, dispatch};
use crate::kernel::parallel::{for_each, threads_for};
use crate::pointer::{Create, Out, Update};
use crate::scalar::Scalar;

/// Products from which a sum is cut, or bytes of its sources: as for sums of one source and two ([`crate::kernel::reduce`]), less
/// than two threads are worth.
const CUT: usize = 1 << 18;
const CUT_BYTES: usize = 1 << 20;

/// Pieces at most: enough to even out some threads, and few to add up.
const PIECES: usize = 16;

/// What makes pieces, and the element of the first one.
struct Shared<T, F> {
    piece: F,
    sums: *mut T,
}

impl<T: Scalar, F> Shared<T, F> {
    /// Runs a piece that has an element of its own.
    fn run<N: Loops<T>>(&self, number: usize, from: usize, len: usize)
    where
        F: Fn(usize, usize, Out<T, Create>) -> N,
    {
        let out = Out::new(self.sums.wrapping_add(number), Create);
        dispatch((self.piece)(from, len, out));
    }
}

// SAFETY: what makes pieces has pointers, extents and strides of a nest. Elements are `Send + Sync` (`Scalar` says so); sources
// are only read, and each piece writes to an element of its own.
unsafe impl<T, F> Sync for Shared<T, F> {}

/// Sums `volume` products of so many sources, `extent` of the index that is cut, into `out` in pieces, if they are enough; `false` if
/// nothing was done. `piece` is the nest from an index on, over so many, with an output of its own.
pub fn run_in_pieces<T: Scalar, U: Update<T>, N: Loops<T>>(
    [extent, volume, sources]: [usize; 3],
    out: Out<T, U>,
    piece: impl Fn(usize, usize, Out<T, Create>) -> N,
) -> bool {
    let bytes = volume.saturating_mul(sources).saturating_mul(size_of::<T>());
    let count = extent.min(PIECES);
    if count <= 1 || volume < CUT && bytes < CUT_BYTES {
        return false;
    }
    let mut sums = [T::ZERO; PIECES];
    let shared = Shared { piece, sums: sums.as_mut_ptr() };
    let begin = |number: usize| (extent as u128 * number as u128 / count as u128) as usize;
    for_each(threads_for::<T>(volume, bytes), count, &|number| {
        let (from, end) = (begin(number), begin(number + 1));
        shared.run(number, from, end - from);
    });
    let sum = sums[..count].iter().fold(T::ZERO, |sum, piece| sum.plus(*piece));
    // SAFETY: it is the output of the nest, whose pieces are done.
    unsafe { out.set(sum) };
    true
}
