//! What is small, and which index is which.
//!
//! A call's walks were written a moment ago, field by field, and the store buffer hands such fields on one
//! at a time: to copy a walk in vectors is to wait. They stay where they are, and are pointed to.

use crate::kernel::gemm::{LINE_BYTES, line};
use crate::kernel::parallel::WORTHWHILE;
use crate::kernel::problem::{Merge, Problem, Role, Walk};
use crate::scalar::Scalar;

use super::product::ROOM_BYTES;

/// Walks around the matrices that there may be.
const MOST: usize = 6;

/// Elements of a matrix up to which it is small: both of 64×64 `f32` are in L1 together, and both of
/// 64×64 `f64` in any L2.
const MATRIX: usize = 64 * 64;

/// Rows that are few for a larger matrix, its bytes, and terms that are added up one after the other there.
const FLAT_ROWS: usize = 32;
const FLAT_BYTES: usize = 64 << 10;
const FLAT_TERMS: usize = 1024;

/// Bytes of a row of C that fills a quarter of the widest vector.
const NARROW_BYTES: usize = 16;

/// Elements of `a` of which those of 16 entries, transposed, fill half of L1.
const NARROW_MATRIX: usize = 256;

/// Summed indices of a tall product: rows of 256 bytes of `f32`, and a `b` of 16 columns that fills an eighth of L1.
const TALL_K: usize = 64;

/// Elements of a matrix that is multiplied by a single row: up to here, what vectors of sums would save is
/// less than what planning them costs.
const ROW: usize = 1 << 10;

/// Products that share a matrix, from which they are run one after the other: threads have some of them each.
const SHARED_BY: usize = 16;

/// Rows and summed indices of a matrix that is shared.
const SHARED: usize = 4;

/// Summed indices where C is more than overwritten, which takes the tiles here longer than those of large products.
const SHARED_READ: usize = 16;

/// Rows for each summed index, above which they take longer to write than to multiply. (Measured on Emerald Rapids: with 64
/// rows 1.1 times as fast as columns of one product for 8 summed indices, 0.9 times for 4.)
const SHARED_ROWS: usize = 8;

/// Products of a vector that take as long as to begin and to store its sum.
const STORED: usize = 6;

/// What [`Walk::as_lane`] is where vectors are loaded and stored whole.
const WHOLE: usize = 7;

/// A product of small matrices, and the loops around it.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'w> {
    /// In b and C: vectors lie along it.
    pub lane: &'w Walk,
    /// In a and C: rows of a tile.
    pub row: &'w Walk,
    /// Summed, outer and inner.
    pub k: [&'w Walk; 2],
    /// Around the matrices, where a tile takes several of them: of the batch, if any is.
    pub entry: &'w Walk,
    /// The rest.
    outer: [&'w Walk; MOST],
    outers: usize,
    /// All products of elements.
    pub volume: usize,
}

/// An index of one value.
static NONE: Walk = Walk { role: Role::M, extent: 1, a: 0, b: 0, out: 0 };

/// The lane index where there is none.
static NO_LANE: Walk = Walk { role: Role::N, extent: 1, a: 0, b: 1, out: 1 };

impl<'w> Shape<'w> {
    /// A single product.
    pub const ONE: Self = Self {
        lane: &NO_LANE,
        row: &NONE,
        k: [&NONE; 2],
        entry: &NONE,
        outer: [&NONE; MOST],
        outers: 0,
        volume: 1,
    };

    /// Makes it the shape of these walks, if the matrices are small and no extent is zero: whether they are.
    /// Joins walks where they lie, and swaps the sources if vectors had better lie along an index of `a`.
    #[inline(always)]
    pub fn set<T: Scalar>(&mut self, walks: &'w mut [Walk], problem: &mut Problem<T>) -> bool {
        if !Self::is_simple(walks) {
            join(walks);
            if !Self::is_simple(walks) {
                return self.sort(walks, problem).is_some();
            }
        }
        let mut slots = [&NONE, &NONE, &NO_LANE, &NONE];
        for walk in walks.iter().filter(|walk| walk.extent != 1) {
            slots[walk.role as usize] = walk;
        }
        let [entry, row, lane, k] = slots;
        (self.entry, self.row, self.lane, self.k[1]) = (entry, row, lane, k);
        let size = |one: &Walk| one.extent.wrapping_mul(k.extent);
        let small = (row.extent | lane.extent | k.extent) <= MATRIX
            && size(row) <= MATRIX
            && (size(lane) <= MATRIX || self.is_flat::<T>())
            && (row.extent.min(lane.extent) > 1 || size(row).max(size(lane)) <= ROW);
        self.volume = entry.extent.saturating_mul(row.extent.wrapping_mul(size(lane)));
        (small || self.is_tall::<T>()) && (!self.packs() || self.fits::<T>())
    }

    /// Whether a single product has few rows, for which packing and a plan cost more than that vectors of `b` come from L2. (Measured on
    /// Emerald Rapids, one thread: 16×100×48 1.8 and 1.3 times as fast in `f32` and `f64`, 4×64×128 3.4, 12×128×128 1.2, 32×128×64 1.2 and
    /// 1.0; 48×96×64 and 16×256×64 in `f64` 0.97 and 0.9.)
    #[inline(never)]
    fn is_flat<T>(&self) -> bool {
        let k = self.k[1].extent;
        let bytes = self.lane.extent.saturating_mul(k).saturating_mul(size_of::<T>());
        self.entry.extent == 1
            && self.row.extent <= FLAT_ROWS
            && k <= FLAT_TERMS
            && bytes <= FLAT_BYTES
    }

    /// Whether rows are many, but columns one panel and few products each: `a` passes by once, in place. Those of up to
    /// 16 bytes are `kernel::long`'s, and large ones are shared among threads elsewhere.
    #[inline(never)]
    fn is_tall<T>(&self) -> bool {
        let bytes = self.lane.extent.saturating_mul(size_of::<T>());
        (17..=LINE_BYTES).contains(&bytes)
            && self.k[1].extent <= TALL_K
            && self.row.extent > self.k[1].extent
            && self.volume < WORTHWHILE
    }

    /// Whether there is one walk for each role, none of them empty, and vectors lie along N.
    #[inline(always)]
    fn is_simple(walks: &[Walk]) -> bool {
        let (mut roles, mut lane, mut row) = (0, 0, 0);
        for walk in walks.iter().filter(|walk| walk.extent != 1) {
            let role = 1 << walk.role as u32;
            if walk.extent == 0 || roles & role > 0 {
                return false;
            }
            roles |= role;
            match walk.role {
                Role::N => lane = walk.as_lane(),
                Role::M => row = walk.as_lane(),
                _ => {}
            }
        }
        row <= lane
    }

    /// The same for several walks of a role, joined already.
    #[inline(never)]
    fn sort<T: Scalar>(&mut self, walks: &'w mut [Walk], problem: &mut Problem<T>) -> Option<()> {
        let mut groups = Groups::new(walks)?;
        let mut shared = None;
        if !groups.are_small() {
            let reads = !matches!(problem.merge, Merge::Assign);
            shared = Some(groups.one_of_many::<T>(walks, reads)?);
        }
        if groups.lane[0] > groups.lane[1] {
            let b = problem.b?;
            (problem.a, problem.b) = (b, Some(problem.a));
            walks.iter_mut().for_each(Walk::swap);
        }
        self.volume = groups.volume;
        for (at, walk) in walks.iter().enumerate() {
            if shared == Some(at) {
                self.entry = walk;
            } else if walk.extent > 1 {
                self.place(walk)?;
            }
        }
        if self.entry.extent == 1 && self.outers > 0 {
            self.outers -= 1;
            self.entry = self.outer[self.outers];
        }
        (!self.packs() || self.fits::<T>()).then_some(())
    }

    #[inline(always)]
    fn place(&mut self, walk: &'w Walk) -> Option<()> {
        let slot = match walk.role {
            Role::N => &mut self.lane,
            Role::M => &mut self.row,
            Role::Batch => &mut self.entry,
            Role::K if self.k[0].extent > 1 => return None,
            Role::K => {
                self.k = [self.k[1], walk];
                return Some(());
            }
        };
        let better = match walk.role {
            Role::N => slot.extent == 1 || walk.as_lane() > slot.as_lane(),
            _ => walk.extent > slot.extent,
        };
        let left = if better { core::mem::replace(slot, walk) } else { walk };
        if left.extent > 1 {
            *self.outer.get_mut(self.outers)? = left;
            self.outers += 1;
        }
        Some(())
    }

    /// The walks around the products that `entry` counts.
    #[inline(always)]
    pub fn outer(&self) -> &[&'w Walk] {
        &self.outer[..self.outers]
    }

    /// Whether entries have few columns, several rows, and are small and many enough to put vectors along the batch.
    #[inline(always)]
    pub fn is_narrow<T>(&self) -> bool {
        self.lane.extent.wrapping_mul(size_of::<T>()) <= NARROW_BYTES
            && self.row.extent >= 4
            && self.lane.extent > 1
            && self.k[1].extent <= 8
            && self.entry.extent >= 64
            && self.entry.extent.saturating_mul(self.row.extent) >= 512
            && self.entry.role == Role::Batch
            && self.row.extent * self.k[0].extent * self.k[1].extent <= NARROW_MATRIX
            && self.outers == 0
    }

    /// Whether `b` has to be put together to vectors first.
    #[inline(always)]
    pub fn packs(&self) -> bool {
        self.lane.b != 1 && self.lane.extent > 1
    }

    /// Whether there is room for a packed `b`, with its vectors filled up.
    fn fits<T>(&self) -> bool {
        let lanes = self.lane.extent.next_multiple_of(line::<T>());
        let count = lanes.saturating_mul(self.k[0].extent).saturating_mul(self.k[1].extent);
        count.saturating_mul(size_of::<T>()) <= ROOM_BYTES
    }

    /// How many products of large matrices take as long: vectors are filled up, and each is stored.
    pub fn work<T>(&self) -> usize {
        let [lanes, terms] = [self.lane.extent, self.k[0].extent * self.k[1].extent];
        let rows = self.volume / (lanes * terms).max(1);
        let vectors = rows.saturating_mul(lanes.next_multiple_of(line::<T>()));
        vectors.saturating_mul(terms + STORED)
    }

    /// Whether some of its entries are computed as all of them would be. What has other kernels where entries are several
    /// (`tiny`) is told by an entry of the batch, or by more columns than those take.
    pub fn has_parts(&self) -> bool {
        self.entry.role == Role::Batch || self.lane.extent > 3
    }

    /// The part of `entry` that begins at `from`; `entry` is as long as the part.
    pub fn part<T: Scalar>(
        &self,
        whole: &Problem<T>,
        from: usize,
        entry: &'w Walk,
    ) -> (Self, Problem<T>) {
        let mut problem = *whole;
        let offset = |stride: isize| stride.wrapping_mul(from as isize);
        problem.a.pointer = problem.a.pointer.wrapping_offset(offset(entry.a));
        if let Some(b) = &mut problem.b {
            b.pointer = b.pointer.wrapping_offset(offset(entry.b));
        }
        problem.out = problem.out.wrapping_offset(offset(entry.out));
        (Self { entry, ..*self }, problem)
    }
}

/// Joins walks that are one in every tensor; of two, one is left with an extent of 1.
#[inline(always)]
fn join(walks: &mut [Walk]) {
    for at in 1..walks.len() {
        let (before, rest) = walks.split_at_mut(at);
        let new = &mut rest[0];
        for old in before.iter_mut().filter(|old| old.role == new.role && old.extent > 1) {
            if new.extent > 1 && old.join(new) {
                new.extent = 1;
            }
        }
    }
}

/// What the groups of indices are like.
struct Groups {
    /// Indices of M, N, K.
    extents: [usize; 3],
    /// How well vectors would lie along an index of M, of N.
    lane: [usize; 2],
    /// All products of elements.
    volume: usize,
}

impl Groups {
    #[inline(always)]
    fn new(walks: &[Walk]) -> Option<Self> {
        let mut groups = Self { extents: [1; 3], lane: [0; 2], volume: 1 };
        for walk in walks.iter().filter(|walk| walk.extent != 1) {
            if walk.extent == 0 {
                return None;
            }
            groups.volume = groups.volume.saturating_mul(walk.extent);
            let group = match walk.role {
                Role::Batch => continue,
                Role::M => 0,
                Role::N => 1,
                Role::K => 2,
            };
            groups.extents[group] = groups.extents[group].saturating_mul(walk.extent);
            if group < 2 {
                groups.lane[group] = groups.lane[group].max(walk.as_lane());
            }
        }
        Some(groups)
    }

    /// The walk without which both matrices are small, if it is around products with one matrix, each of them contiguous
    /// and of some size; the groups are then those of one product. `reads` says that C is more than overwritten.
    #[inline(never)]
    fn one_of_many<T>(&mut self, walks: &[Walk], reads: bool) -> Option<usize> {
        let (lanes, group) = if self.lane[0] > self.lane[1] { (Role::M, 0) } else { (Role::N, 1) };
        let mut of_lanes =
            walks.iter().enumerate().filter(|(_, w)| w.role == lanes && w.extent > 1);
        let (first, second) = (of_lanes.next()?, of_lanes.next()?);
        let others = of_lanes.next().is_some();
        let inner_last = first.1.as_lane() < second.1.as_lane();
        let ((at, outer), (_, lane)) = if inner_last { (first, second) } else { (second, first) };
        self.extents[group] = lane.extent;
        let single = walks.iter().all(|walk| walk.role != Role::Batch || walk.extent == 1);
        let whole = lane.as_lane() == WHOLE && lane.extent * size_of::<T>() > LINE_BYTES;
        let fits = single && !others && whole && outer.extent >= SHARED_BY;
        let [m, n, k] = self.extents;
        let rows = if group == 0 { n } else { m };
        let least = if reads { SHARED_READ } else { SHARED };
        let long = rows >= SHARED && k >= least && rows <= SHARED_ROWS * k;
        (fits && long && self.are_small()).then_some(at)
    }

    /// Whether both matrices are small, and not one of them a long row.
    #[inline(always)]
    fn are_small(&self) -> bool {
        let [m, n, k] = self.extents;
        let row = m.min(n) == 1 && m.max(n).saturating_mul(k) > ROW;
        m.saturating_mul(k) <= MATRIX && n.saturating_mul(k) <= MATRIX && !row
    }
}

impl Walk {
    /// Makes this and `other` one walk, if they are one in every tensor.
    #[inline(always)]
    fn join(&mut self, other: &Self) -> bool {
        let inside = |outer: &Self, inner: &Self| {
            let steps = |stride: isize| stride.wrapping_mul(inner.extent as isize);
            outer.out == steps(inner.out) && outer.a == steps(inner.a) && outer.b == steps(inner.b)
        };
        let Some(extent) = self.extent.checked_mul(other.extent) else { return false };
        if inside(self, other) {
            (self.a, self.b, self.out) = (other.a, other.b, other.out);
        } else if !inside(other, self) {
            return false;
        }
        self.extent = extent;
        true
    }

    /// How well vectors would lie along it: whole stores count most, then loads.
    #[inline(always)]
    fn as_lane(&self) -> usize {
        let source = if self.role == Role::M { self.a } else { self.b };
        1 + 4 * usize::from(self.out == 1) + 2 * usize::from(source == 1)
    }

    /// The same with the sources swapped.
    #[inline(always)]
    fn swap(&mut self) {
        (self.a, self.b) = (self.b, self.a);
        self.role = match self.role {
            Role::M => Role::N,
            Role::N => Role::M,
            role => role,
        };
    }
}
