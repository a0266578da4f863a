//! The loops of a contraction, sorted by what they do.

use super::blocking::Caches;
use super::prefetch::LINE_BYTES;
use super::strips;
use crate::kernel::level::Level;
use crate::kernel::parallel::threads_for;
use crate::kernel::problem::{Problem, Role, Tensor, Walk, count, count_of, fuse};
use crate::kernel::simd::width;
use crate::scalar::Scalar;

/// Walks by role, each group fused as far as strides allow and sorted outermost first.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'w> {
    /// In a, b and C.
    pub batch: &'w [Walk],
    /// In a and C.
    pub m: &'w [Walk],
    /// In b and C, without [`lanes`](Self::lanes).
    pub n: &'w [Walk],
    /// What vectors lie along: an index in b and C, or several that are one in C; these have no stride in b together,
    /// which is 0 then.
    pub lane: Walk,
    /// The index, or these, outermost first.
    pub lanes: &'w [Walk],
    /// Summed.
    pub k: &'w [Walk],
    /// Values of the innermost summed index, which blocks have all of, where `a` is packed along the next one; otherwise 1.
    pub tile: usize,
}

/// Summed indices of a short sum: with 12 rows of 2 vectors, 384 cycles for 24 stores.
pub const SHORT: usize = 32;

/// Columns for which rows may be packed element by element: some 2 ns for each of `a`, as long as 200 of its
/// products.
const MANY: usize = 256;

/// Elements of a row of C between which other rows had better lie, not other pages: some lines.
const NARROW: usize = 64;

/// Swaps the sources, if vectors had better lie along an index of `a`.
pub fn orient<T: Scalar>(walks: &mut [Walk], problem: &mut Problem<T>) {
    let size = size_of::<T>();
    let fits = |role: Role| has_strips(walks, role, size) || fills_vectors(walks, role, size);
    let along_m = !fits(Role::N)
        && (fits(Role::M) || lane_score(walks, Role::M) > lane_score(walks, Role::N));
    if !along_m {
        return;
    }
    for walk in walks.iter_mut() {
        (walk.a, walk.b) = (walk.b, walk.a);
        walk.role = match walk.role {
            Role::M => Role::N,
            Role::N => Role::M,
            role => role,
        };
    }
    let none = Tensor { pointer: problem.out.cast_const(), conjugated: false };
    let (a, b) = (problem.a, problem.b.unwrap_or(none));
    (problem.a, problem.b) = (b, Some(a));
}

/// How well vectors would lie along an index of this role: whole stores count most, then loads.
fn lane_score(walks: &[Walk], role: Role) -> usize {
    let walks = walks.iter().filter(|walk| walk.role == role && walk.extent > 1);
    walks
        .map(|walk| 1 + 4 * usize::from(walk.out == 1) + usize::from(walk.unit_source()))
        .max()
        .unwrap_or(0)
}

/// Whether the source of this role is one that is read in strips for so few indices of the other's that vectors along
/// these would be half empty.
fn has_strips(walks: &[Walk], role: Role, size: usize) -> bool {
    let Some(source) = Long::of(walks, role) else { return false };
    source.few() < LONG && source.long.unit_source() && source.suits_strips(size)
}

/// Whether vectors had better lie along the few indices of this role, which fill three quarters of the widest ones, though
/// C is contiguous along the other's: its source exceeds L2 and is contiguous along K, so that it would have to be packed
/// across, for few uses. Microtiles are transposed in registers then, before they are stored. (Measured with AVX-512,
/// whose microtiles have many rows: 1.3 to 1.45 times as fast; with AVX2 not.)
fn fills_vectors(walks: &[Walk], role: Role, size: usize) -> bool {
    let other = if role == Role::M { Role::N } else { Role::M };
    let Some(source) = Long::of(walks, other) else { return false };
    let bytes = source.few().saturating_mul(size);
    let whole = bytes.next_multiple_of(LINE_BYTES) / 4 * 3 <= bytes;
    let many_rows = Level::current() == Level::Avx512;
    let fits = many_rows && whole && source.has_one_few();
    fits && source.is_unit_along_k() && source.suits_strips(size)
}

/// A source of one free index and one summed one.
pub(crate) struct Long<'w> {
    walks: &'w [Walk],
    long: Walk,
    k: Walk,
}

impl<'w> Long<'w> {
    /// That of the role, if it is one.
    pub(crate) fn of(walks: &'w [Walk], role: Role) -> Option<Self> {
        let of = |role: Role| walks.iter().filter(move |walk| walk.role == role && walk.extent > 1);
        let only = |role: Role| of(role).next().filter(|_| of(role).nth(1).is_none()).copied();
        Some(Self { walks, long: only(role)?, k: only(Role::K)? })
    }

    /// The other source's free indices.
    fn others(&self) -> impl Iterator<Item = &Walk> {
        let role = if self.long.role == Role::M { Role::N } else { Role::M };
        self.walks.iter().filter(move |walk| walk.role == role && walk.extent > 1)
    }

    fn few(&self) -> usize {
        self.others().fold(1, |count, walk| count.saturating_mul(walk.extent))
    }

    fn has_one_few(&self) -> bool {
        self.others().count() == 1
    }

    fn is_unit_along_k(&self) -> bool {
        1 == if self.long.role == Role::N { self.k.b } else { self.k.a }
    }

    /// Whether it is so large, and the other's indices so few, that it had better be read in strips if it can be.
    pub(crate) fn suits_strips(&self, size: usize) -> bool {
        strips::suits(self.few(), self.long.extent, self.k.extent, size)
    }
}

impl Walk {
    /// Whether its source of M or N has stride 1 along it.
    fn unit_source(&self) -> bool {
        match self.role {
            Role::M => self.a == 1,
            _ => self.b == 1,
        }
    }
}

impl<'w> Shape<'w> {
    /// Sorts and fuses.
    pub fn new<T: Scalar>(walks: &'w mut [Walk]) -> Self {
        let kept = keep(walks, |walk| walk.extent != 1);
        let walks = &mut walks[..kept];
        let scatters = had_better_scatter(walks);
        let columns = walks.iter().enumerate().filter(|(_, walk)| walk.role == Role::N);
        let lane = columns.min_by_key(|(_, walk)| {
            let whole = (walk.out != 1, walk.b != 1);
            let (first, second) = if scatters { (whole.1, whole.0) } else { whole };
            (first, second, walk.out.unsigned_abs())
        });
        let lane = lane.map(|(position, _)| position);
        sort(walks, lane);
        let fused = fuse(walks, |outer, inner| outer == inner);
        let walks = &mut walks[..fused];
        if let Some(outer) = product_of_its_own::<T>(walks) {
            walks[outer].role = Role::Batch;
            sort(walks, walks.iter().rposition(|walk| walk.role == Role::N));
        }
        let end = |rank: usize| walks.partition_point(|walk| position(walk.role) < rank);
        let (m, n, k) = (end(1), end(2), end(3));
        let rows = count(&walks[m..n]);
        let outer = n + gather_lanes::<T>(&mut walks[n..k], rows);
        let lane = match &walks[outer..k] {
            [] => Walk { role: Role::N, extent: 1, a: 0, b: 1, out: 1 },
            [lane] => *lane,
            lanes @ [.., lane] => Walk { extent: count(lanes), b: 0, ..*lane },
        };
        if out_counts(&lane, count(&walks[n..k]), &walks[k..]) {
            walks[m..n].sort_unstable_by_key(|walk| usize::MAX - walk.out.unsigned_abs());
        }
        let walks = &*walks;
        let lanes = &walks[outer..k];
        let (batch, rows, n) = (&walks[..m], &walks[m..n], &walks[n..outer]);
        Self { batch, m: rows, n, lane, lanes, k: &walks[k..], tile: 1 }
    }

    /// The same, with an innermost summed index of `tile` values, which `b` is contiguous along, as `a` along the next
    /// one: see `tiled`.
    pub fn in_tiles(self, tile: usize) -> Self {
        let lies = matches!(self.k, [.., next, inner] if next.a == 1 && inner.b == 1 && inner.extent == tile);
        Self { tile: if lies { tile } else { 1 }, ..self }
    }
}

/// Moves those indices of N to the others' end, right before the lane's, that are one index with it in C, as long as a ninth
/// of what vectors hold would be empty; returns how many are left of the others. One that is contiguous in `b` stays: packing
/// transposes between it and the lane. So does all of N where `b` could be read in place: for few rows, or in long ones.
fn gather_lanes<T: Scalar>(n: &mut [Walk], rows: usize) -> usize {
    let Some(lane) = n.last().copied() else { return 0 };
    let (mut others, mut extent) = (n.len() - 1, lane.extent);
    if others == 0 || lane.b == 1 && (rows <= IN_PLACE || lane.extent >= NARROW) {
        return others;
    }
    let width = width::<T>();
    while extent.next_multiple_of(width).saturating_mul(8) >= extent.saturating_mul(9) {
        let goes_on = |walk: &Walk| {
            let ends = lane.out.checked_mul(extent as isize);
            Some(walk.out) == ends && walk.b != 1
        };
        let next = n[..others].iter().position(goes_on);
        let joined = next.and_then(|at| Some((at, extent.checked_mul(n[at].extent)?)));
        let Some((at, joined)) = joined else { break };
        n[at..others].rotate_left(1);
        (others, extent) = (others - 1, joined);
    }
    others
}

/// Rows of three microtiles of the largest kind, for which `Plan` reads a panel in place.
const IN_PLACE: usize = 36;

/// Entries for each thread, from which threads share them evenly.
const FOR_EACH_THREAD: usize = 8;

/// The outermost index of N, if each of its values had better be a product of its own, with the same `a`, than some columns
/// of one product: `a` stays in L1, and the value's columns in L2, so that panels need not be packed, but are copied right
/// before their rows pass by (`Plan::copy_b`), or read in place by few of them if sums are short, or by broad microtiles. The walks are sorted and fused. It
/// changes no order of sums. (Measured on Emerald Rapids: 1.1 to 1.5 times as fast; read in place for long sums, half as fast.)
fn product_of_its_own<T: Scalar>(walks: &[Walk]) -> Option<usize> {
    let first = walks.iter().position(|walk| walk.role == Role::N)?;
    let last = walks.iter().rposition(|walk| walk.role == Role::N)?;
    if first == last {
        return None;
    }
    let Caches { l1_bytes, l2_bytes, .. } = Caches::current();
    let (outer, lane) = (walks[first].extent, &walks[last]);
    let count = |role: Role| count_of(walks, |walk| walk.role == role);
    let (m, n, k) = (count(Role::M), count(Role::N), count(Role::K));
    let whole = (lane.b, lane.out) == (1, 1) && lane.extent >= NARROW;
    let regular = walks.iter().filter(|walk| walk.role == Role::K).count() == 1;
    let bytes = |indices: usize| indices.saturating_mul(k).saturating_mul(size_of::<T>());
    let fits = bytes(m) <= l1_bytes / 4 * 3 && bytes(n / outer) <= l2_bytes / 4;
    let suits = if k > SHORT { m > IN_PLACE } else { m <= IN_PLACE && m.min(k) >= SHORT / 2 };
    let long = suits && bytes(n) > l2_bytes / 4;
    let threads = || threads_for::<T>(count_of(walks, |_| true), 0);
    let many = || outer >= FOR_EACH_THREAD.saturating_mul(threads());
    (whole && regular && fits && long && many()).then_some(first)
}

/// Whether vectors had better lie along an index of N that is contiguous in `b`, where none is in both: an element of
/// C is then stored by itself, unless rows are side by side there, which takes as long as one of `b` takes that is packed
/// across, and there are fewer.
fn had_better_scatter(walks: &[Walk]) -> bool {
    let of = |role: Role| walks.iter().filter(move |walk| walk.role == role);
    let extent = |role: Role| of(role).fold(1_usize, |count, w| count.saturating_mul(w.extent));
    of(Role::N).any(|walk| walk.b == 1 && walk.extent >= LONG)
        && of(Role::N).all(|walk| walk.b != 1 || walk.out != 1)
        && extent(Role::K) >= extent(Role::M).saturating_mul(4)
}

/// Elements of a contiguous run of rows that fills most of a micropanel.
const RUN: usize = 8;

/// Elements of a contiguous run that fills the widest vectors.
const LONG: usize = 16;

/// Whether rows had better be neighbours in C than in `a`: writing C takes most of the time, in short pieces, and
/// rows may be packed element by element.
fn out_counts(lane: &Walk, columns: usize, k: &[Walk]) -> bool {
    let narrow = lane.role == Role::N && lane.out == 1 && lane.extent <= NARROW;
    narrow && count(k) <= SHORT && columns >= MANY
}

/// The place of a group.
fn position(role: Role) -> usize {
    match role {
        Role::Batch => 0,
        Role::M => 1,
        Role::N => 2,
        Role::K => 3,
    }
}

/// Moves the walks that `keeps` to the front, in order; returns their number.
fn keep(walks: &mut [Walk], keeps: impl Fn(&Walk) -> bool) -> usize {
    let mut kept = 0;
    for at in 0..walks.len() {
        if keeps(&walks[at]) {
            walks[kept] = walks[at];
            kept += 1;
        }
    }
    kept
}

/// By role, and within a role so that what is innermost has the smallest strides:
///
/// - M in `a`, whose rows may lie anywhere in C, and last an index of stride 1 there that has whole micropanels, so that
///   packing finds unit strides;
/// - N in C, except that an index of stride 1 in `b` comes last, before the lane: packing then
///   transposes between it and the lane;
/// - K in whichever source has a unit stride.
fn sort(walks: &mut [Walk], lane: Option<usize>) {
    let lane = lane.map(|at| walks[at]);
    let key = |walk: &Walk| {
        let strides = |first: isize, second: isize| {
            usize::MAX - first.unsigned_abs().saturating_add(second.unsigned_abs() / 4)
        };
        let within = match walk.role {
            Role::Batch => (0, strides(walk.out, 0)),
            Role::M => (usize::from(walk.a == 1 && walk.extent >= RUN), strides(walk.a, walk.out)),
            Role::N if Some(*walk) == lane => (2, 0),
            Role::N => (usize::from(walk.b == 1), strides(walk.out, walk.b)),
            Role::K => {
                (2 * usize::from(walk.b == 1) + usize::from(walk.a == 1), strides(walk.a, walk.b))
            }
        };
        (position(walk.role), within)
    };
    // Insertion: walks are few, and this needs neither memory nor much code.
    for end in 1..walks.len() {
        let mut at = end;
        while at > 0 && key(&walks[at]) < key(&walks[at - 1]) {
            walks.swap(at, at - 1);
            at -= 1;
        }
    }
}
