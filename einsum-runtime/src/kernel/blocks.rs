//! Sums of products of three factors and more, which no kernel adds up but the emitted loops: in
//! blocks, whose sums are added up in turn.

use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;

/// Turns of a loop to a block. A sum of 2¹⁸ turns, some ten million products, is two levels of 512: its error
/// is that of a thousand additions at most, for two stores and an addition in 512 turns.
const BLOCK: usize = 512;

/// What the blocks so far sum up to.
#[derive(Clone, Copy, Debug)]
pub struct Blocks<T, V, const VECTORS: usize, const ROWS: usize> {
    sums: [[V; VECTORS]; ROWS],
    rest: [T; ROWS],
    turns: usize,
}

impl<T: Scalar, V: Copy, const VECTORS: usize, const ROWS: usize> Blocks<T, V, VECTORS, ROWS> {
    /// None so far.
    #[inline(always)]
    pub fn new<L: Lanes<T, Vector = V>>(lanes: L) -> Self {
        Self { sums: [[lanes.splat(T::ZERO); VECTORS]; ROWS], rest: [T::ZERO; ROWS], turns: 0 }
    }

    /// Counts a turn, which added to `sums` or `rest`; at the end of a block they begin anew.
    #[inline(always)]
    pub fn turn<L: Lanes<T, Vector = V>>(
        &mut self,
        lanes: L,
        sums: &mut [[V; VECTORS]; ROWS],
        rest: &mut [T; ROWS],
    ) {
        self.turns += 1;
        if self.turns == BLOCK {
            self.finish(lanes, sums, rest);
            *self = Self { sums: *sums, rest: *rest, turns: 0 };
            *sums = [[lanes.splat(T::ZERO); VECTORS]; ROWS];
            *rest = [T::ZERO; ROWS];
        }
    }

    /// Adds what the blocks before summed up to.
    #[inline(always)]
    pub fn finish<L: Lanes<T, Vector = V>>(
        &self,
        lanes: L,
        sums: &mut [[V; VECTORS]; ROWS],
        rest: &mut [T; ROWS],
    ) {
        for (sums, before) in sums.iter_mut().zip(&self.sums) {
            for (sum, before) in sums.iter_mut().zip(before) {
                *sum = lanes.add(*before, *sum);
            }
        }
        for (rest, before) in rest.iter_mut().zip(self.rest) {
            *rest = before.plus(*rest);
        }
    }
}
