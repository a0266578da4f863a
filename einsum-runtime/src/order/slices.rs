//! Steps that are run together, slice by slice.
//!
//! What a step hands on may be more than a cache holds: it is written to memory, and read again by the next. Where steps that
//! follow each other all keep an index, they can be run for part of its values, one after the other: what
//! they hand on stays in L2, and takes no more memory than that.
//!
//! ```text
//! abcd,gc->abgd   abgd,hd->abgh   fb,abgh->afgh   ea,afgh->efgh      the first three for each a, then the last
//! ```

use alloc::vec::Vec;
use core::ops::Range;

use einsum_path::steps::{Place, Step, Tensor};

use super::blocks::{Blocks, Cut};
use super::pair::{At, Held, Writer, held, union};
use crate::intermediate::{Life, arrange};
use crate::kernel::gemm::Caches;

/// Steps that are run together at most.
const TOGETHER: usize = 8;

/// Slices at least, where the index has so many values: enough for threads to share.
const SLICES: usize = 16;

/// Some steps that follow each other, and the indices that they are cut along, outermost first, with how many values a
/// slice has; none for a step by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub steps: Range<usize>,
    pub cuts: Vec<(u8, usize)>,
}

impl Group {
    /// Whether the steps are run in slices.
    pub fn is_sliced(&self) -> bool {
        !self.cuts.is_empty()
    }
}

/// Elements that a cache has room for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Of slices of all that a group hands on.
    pub slices: usize,
    /// Of what is read for each slice from its first element on.
    pub whole: usize,
    /// Of what is handed on and had better not leave the cache.
    pub far: usize,
}

impl Room {
    /// Small data have slices, and several of them.
    pub const TINY: Self = Self { slices: 12, whole: 40, far: 12 };

    /// L2's; what is left is for the slices of what groups read and write. L3 streams as fast as most products need, so that only what exceeds
    /// half of it is worth slices. (Measured on Zen 4, 32 MiB: what takes 8 MiB 0.9 to 1.05 times as fast in slices, 42 MiB 1.0 to 1.2
    /// times, 51 MiB 1.1 on one thread and 1.3 on two.)
    pub fn of(element_bytes: usize) -> Self {
        let (caches, size) = (Caches::current(), element_bytes.max(1));
        let near = caches.l2_bytes / size;
        Self { slices: near / 2, whole: near / 4, far: caches.l3_bytes / 2 / size }
    }
}

/// What groups are made of.
struct Grouping<'a> {
    steps: &'a [Step<u8>],
    extents: &'a [usize],
    room: Room,
}

/// All steps in groups, such that as much as possible stays in slices.
pub(super) fn groups(steps: &[Step<u8>], extents: &[usize], room: Room) -> Vec<Group> {
    let grouping = Grouping { steps, extents, room };
    let alone = |at| Group { steps: at..at + 1, cuts: Vec::new() };
    let is_large = |step: &Step<u8>| grouping.kept(step) > 0;
    if extents.contains(&0) || !steps.iter().any(is_large) {
        return (0..steps.len()).map(alone).collect();
    }
    // For each number of first steps the elements that stay, at most, and the last group.
    let mut best: Vec<(usize, Group)> = Vec::new();
    for end in 1..=steps.len() {
        let before = |from: usize| if from > 0 { best[from - 1].0 } else { 0 };
        let mut most = (before(end - 1), alone(end - 1));
        for from in (end.saturating_sub(TOGETHER)..end.saturating_sub(1)).rev() {
            let Some((kept, group)) = grouping.group(from..end) else { continue };
            if before(from).saturating_add(kept) > most.0 {
                most = (before(from).saturating_add(kept), group);
            }
        }
        best.push(most);
    }
    let mut groups = Vec::new();
    let mut end = steps.len();
    while end > 0 {
        let group = best[end - 1].1.clone();
        end = group.steps.start;
        groups.push(group);
    }
    groups.reverse();
    groups
}

impl Grouping<'_> {
    fn extent(&self, index: u8) -> usize {
        self.extents[usize::from(index)]
    }

    fn size(&self, indices: &[u8]) -> usize {
        super::size(indices, self.extents)
    }

    /// What a step hands on, if it is too much for a cache.
    fn kept(&self, step: &Step<u8>) -> usize {
        match (step.target.place, self.size(&step.target.indices)) {
            (Place::Made(_), size) if size > self.room.far => size,
            _ => 0,
        }
    }

    /// These steps as a group, and the elements that stay in its slices instead of being written to memory; `None` if they are
    /// no group, or none stay.
    fn group(&self, range: Range<usize>) -> Option<(usize, Group)> {
        let steps = &self.steps[range.clone()];
        let (last, inner) = steps.split_last()?;
        let kept = inner.iter().map(|step| self.kept(step)).fold(0, usize::saturating_add);
        if kept == 0 || steps.iter().any(|step| step.sources.len() > 2) || !self.is_closed(&range) {
            return None;
        }
        let common = last.target.indices.iter().copied().filter(|index| {
            self.extent(*index) > 1 && steps.iter().all(|step| step.target.indices.contains(index))
        });
        let common: Vec<u8> = common.collect();
        // Along the target's outermost index, if what lacks it is small enough; else along another, and more of them if slices are
        // too large.
        (0..common.len()).find_map(|first| {
            let others = common.iter().enumerate().filter(|(at, _)| *at != first);
            let cut: Vec<u8> =
                [common[first]].into_iter().chain(others.map(|(_, index)| *index)).collect();
            let cuts = (1..=cut.len()).find_map(|count| self.cuts(steps, &cut[..count]))?;
            Some((kept, Group { steps: range.clone(), cuts }))
        })
    }

    /// How many values of these indices a slice has; `None` if it does not fit.
    fn cuts(&self, steps: &[Step<u8>], cut: &[u8]) -> Option<Vec<(u8, usize)>> {
        let holds_all =
            |source: &Tensor<u8>| cut.iter().all(|index| source.indices.contains(index));
        let sources = steps.iter().flat_map(|step| &step.sources);
        // All of it is read for each slice.
        let whole = sources.filter(|source| !holds_all(source));
        let whole = whole.map(|source| self.size(&source.indices));
        if whole.fold(0, usize::saturating_add) > self.room.whole {
            return None;
        }
        let left = |indices: &[u8]| {
            super::size(indices.iter().filter(|index| !cut.contains(index)), self.extents)
        };
        let (lives, _) = lives(steps, left);
        let elements = arrange(&lives, &mut alloc::vec![0; lives.len()])?;
        let len = self.room.slices / elements.max(1);
        if len == 0 {
            return None;
        }
        let (part, ones) = cut.split_last()?;
        let (extent, outer) = (self.extent(*part), self.size(ones));
        let len = len.min(extent.saturating_mul(outer).div_ceil(SLICES)).clamp(1, extent);
        let len = extent.div_ceil(extent.div_ceil(len));
        Some(ones.iter().map(|index| (*index, 1)).chain([(*part, len)]).collect())
    }

    /// Whether what all of the steps but the last make is read by others of them only, as it was made.
    fn is_closed(&self, range: &Range<usize>) -> bool {
        self.steps[range.start..range.end - 1].iter().all(|made| {
            let reads = self.steps.iter().enumerate().flat_map(|(at, step)| {
                let own = step.sources.iter().filter(|source| source.place == made.target.place);
                own.map(move |source| (at, source))
            });
            matches!(made.target.place, Place::Made(_))
                && reads
                    .into_iter()
                    .all(|(at, read)| range.contains(&at) && read.indices == made.target.indices)
        })
    }
}

/// How long each of what all steps of a group but the last make lives, inside the group, and its number in the route. `size`
/// tells the elements of a slice.
fn lives(steps: &[Step<u8>], size: impl Fn(&[u8]) -> usize) -> (Vec<Life>, Vec<usize>) {
    let inner = steps[..steps.len() - 1].iter().enumerate();
    let lives = inner.filter_map(|(made, step)| {
        let Place::Made(number) = step.target.place else { return None };
        let reads =
            |step: &Step<u8>| step.sources.iter().any(|source| source.place == Place::Made(number));
        let read = steps.iter().rposition(reads).unwrap_or(made);
        Some((Life { count: size(&step.target.indices), made, read }, number))
    });
    lives.unzip()
}

/// The steps of a group as contractions in blocks. `offsets` are the places of what is handed on from group to group.
pub(super) fn sliced(
    writer: &Writer<'_>,
    steps: &[Step<u8>],
    cuts: &[(u8, usize)],
    offsets: &[usize],
) -> Option<Blocks> {
    let (&(part, len), ones) = cuts.split_last()?;
    // A slice's indices: the one that is cut into parts, and those that are whole.
    let is_cut = |index: &u8| cuts.iter().any(|(cut, _)| cut == index);
    let left = |indices: &[u8]| -> Vec<u8> {
        let whole = indices.iter().copied().filter(|index| !is_cut(index));
        [part].into_iter().chain(whole).collect()
    };
    let size = |indices: &[u8]| len.saturating_mul(writer.size(&left(indices)[1..]));
    let (lives, numbers) = lives(steps, size);
    let mut places = alloc::vec![0; lives.len()];
    let elements = arrange(&lives, &mut places)?;
    let made = |number: usize, indices: &[u8]| match numbers.iter().position(|own| *own == number) {
        Some(own) => Held { at: At::Block(places[own]), indices: left(indices) },
        None => Held { at: At::Memory(offsets[number]), indices: indices.to_vec() },
    };
    let all: Vec<u8> = cuts.iter().map(|(index, _)| *index).collect();
    let pairs = steps.iter().map(|step| {
        let (sources, target) = held(step, made);
        writer.cut(&sources, &target, &all)
    });
    let pairs: Vec<_> = pairs.collect();
    let volume = |step: &Step<u8>| {
        let sources = step.sources.iter().flat_map(|source| &source.indices);
        writer.size(&union(&step.target.indices, sources))
    };
    let products = steps.iter().map(volume).fold(0, usize::saturating_add);
    let extent = |index: u8| writer.extents[usize::from(index)];
    let ones = ones.iter().map(|(index, len)| Cut { extent: extent(*index), len: *len });
    let cuts = ones.chain([Cut { extent: extent(part), len }]).collect();
    Some(Blocks { pairs, cuts, elements, products })
}
