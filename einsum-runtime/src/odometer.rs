//! The axes of an ellipsis, walked from outside the loop nest.

use crate::axes::{AnyAxes, AnyExtents, MAX_RANK};
use crate::extent::Dyn;

/// Walks the ellipsis' axes of `N` operands (the output among them) at once.
///
/// Axes that every operand walks in one stride are fused. The last of them is left to the nest,
/// as a label of its own; the odometer counts through the others.
#[derive(Debug)]
pub struct Odometer<const N: usize> {
    rank: usize,
    extents: [usize; MAX_RANK],
    strides: [[isize; N]; MAX_RANK],
    index: [usize; MAX_RANK],
    offsets: [isize; N],
    done: bool,
}

impl<const N: usize> Odometer<N> {
    /// Walks `extents`; `runs` are the ellipsis' axes of each operand, aligned from the last.
    pub fn new(extents: &AnyExtents, runs: [&AnyAxes; N]) -> Self {
        let extents = extents.as_slice();
        let mut odometer = Self {
            rank: 0,
            extents: [1; MAX_RANK],
            strides: [[0; N]; MAX_RANK],
            index: [0; MAX_RANK],
            offsets: [0; N],
            done: extents.contains(&0),
        };
        for (axis, &extent) in extents.iter().enumerate().filter(|(_, extent)| **extent != 1) {
            let from_end = extents.len() - axis;
            odometer.push(extent, runs.map(|run| stride_from_end(run, from_end)));
        }
        odometer
    }

    /// Adds an inner axis, fused with the one before it where all strides allow.
    fn push(&mut self, extent: usize, strides: [isize; N]) {
        if let Some(outer) = self.rank.checked_sub(1) {
            let fused = strides.map(|stride| stride.wrapping_mul(extent as isize));
            if self.strides[outer] == fused {
                self.extents[outer] = self.extents[outer].saturating_mul(extent);
                self.strides[outer] = strides;
                return;
            }
        }
        self.extents[self.rank] = extent;
        self.strides[self.rank] = strides;
        self.rank += 1;
    }

    /// The innermost axis, which the nest walks.
    pub fn inner(&self) -> (Dyn, [isize; N]) {
        match self.rank.checked_sub(1) {
            Some(inner) => (Dyn(self.extents[inner]), self.strides[inner]),
            None => (Dyn(1), [0; N]),
        }
    }

    /// The next offset of each operand, in elements.
    pub fn advance(&mut self) -> Option<[isize; N]> {
        if self.done {
            return None;
        }
        let offsets = self.offsets;
        self.done = !self.step();
        Some(offsets)
    }

    /// Counts one further; `false` at the end.
    fn step(&mut self) -> bool {
        for axis in (0..self.rank.saturating_sub(1)).rev() {
            self.index[axis] += 1;
            let whole_turn = self.index[axis] == self.extents[axis];
            let steps = if whole_turn { 1 - self.extents[axis] as isize } else { 1 };
            for (offset, stride) in self.offsets.iter_mut().zip(&self.strides[axis]) {
                *offset = offset.wrapping_add(steps.wrapping_mul(*stride));
            }
            if !whole_turn {
                return true;
            }
            self.index[axis] = 0;
        }
        false
    }
}

/// The stride of the axis at this position from the end: zero where it is absent or broadcast.
fn stride_from_end(run: &AnyAxes, from_end: usize) -> isize {
    let axes = run.as_slice();
    let axis = axes.len().checked_sub(from_end).map(|axis| axes[axis]);
    axis.map_or(0, crate::axes::Axis::broadcast_stride)
}
