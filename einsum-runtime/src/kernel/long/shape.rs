//! Which index vectors lie along, and what the others do.

use crate::kernel::problem::{Problem, Role, Walk, tidy};
use crate::scalar::Scalar;

/// Walks around the others that there may be.
const OUTER: usize = 6;

/// Entries that a copied part has at most: a vector's share of more would be little else.
const ENTRIES: usize = 16;

/// A contraction with one long index.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// The long one: in b and C.
    pub lane: Walk,
    /// Whether it is in a as well.
    pub both: bool,
    /// In a and C.
    pub rows: Walk,
    /// In b and C.
    pub columns: Walk,
    /// In all of them.
    pub entries: Walk,
    /// Summed, outer and inner.
    pub k: [Walk; 2],
    pub outer: [Walk; OUTER],
    pub outers: usize,
}

/// An index of one value.
const NONE: Walk = Walk { role: Role::M, extent: 1, a: 0, b: 0, out: 0 };

/// Joins walks that are one index in every tensor and puts those that are left first; returns them, or `None` if one
/// is empty. What follows them has one value.
pub(super) fn joined(walks: &mut [Walk]) -> Option<&mut [Walk]> {
    if walks.iter().any(|walk| walk.extent == 0) {
        return None;
    }
    let left = tidy(walks, |role| role as usize, |outer, inner| outer == inner);
    walks[left..].fill(NONE);
    Some(&mut walks[..left])
}

impl Shape {
    /// The shape of joined walks with vectors along the one at `lane`; swaps the sources if that is only in `a`.
    pub fn new<T: Scalar>(walks: &[Walk], lane: usize, problem: &mut Problem<T>) -> Option<Self> {
        let b = problem.b?;
        let swaps = walks[lane].role == Role::M;
        if swaps {
            (problem.a, problem.b) = (b, Some(problem.a));
        }
        let oriented = |walk: &Walk| if swaps { walk.swapped() } else { *walk };
        let mut shape = Self {
            lane: oriented(&walks[lane]),
            both: walks[lane].role == Role::Batch,
            rows: NONE,
            columns: NONE,
            entries: NONE,
            k: [NONE; 2],
            outer: [NONE; OUTER],
            outers: 0,
        };
        for (at, walk) in walks.iter().enumerate() {
            if at != lane {
                shape.place(oriented(walk))?;
            }
        }
        Some(shape)
    }

    fn place(&mut self, walk: Walk) -> Option<()> {
        let slot = match walk.role {
            Role::K if self.k[0].extent > 1 => return None,
            Role::K => {
                self.k = [self.k[1], walk];
                return Some(());
            }
            Role::M => &mut self.rows,
            Role::N if self.both => &mut self.columns,
            Role::Batch if self.both && walk.extent <= ENTRIES => &mut self.entries,
            _ => return self.push(walk),
        };
        let left = if walk.extent > slot.extent { core::mem::replace(slot, walk) } else { walk };
        if left.extent > 1 { self.push(left) } else { Some(()) }
    }

    fn push(&mut self, walk: Walk) -> Option<()> {
        *self.outer.get_mut(self.outers)? = walk;
        self.outers += 1;
        Some(())
    }

    /// The walks around.
    pub fn around(&self) -> &[Walk] {
        &self.outer[..self.outers]
    }

    /// Products of elements.
    pub fn volume(&self) -> usize {
        self.count(|_| true)
    }

    /// Bytes of all tensors.
    pub fn bytes<T>(&self) -> usize {
        let elements = self
            .count(|walk| walk.a != 0)
            .saturating_add(self.count(|walk| walk.b != 0))
            .saturating_add(self.count(|walk| walk.out != 0));
        elements.saturating_mul(size_of::<T>())
    }

    /// Values of those walks.
    fn count(&self, which: fn(&Walk) -> bool) -> usize {
        let own = [self.lane, self.rows, self.columns, self.entries, self.k[0], self.k[1]];
        let those = own.iter().chain(self.around()).filter(|walk| which(walk));
        those.fold(1, |volume: usize, walk| volume.saturating_mul(walk.extent))
    }
}
