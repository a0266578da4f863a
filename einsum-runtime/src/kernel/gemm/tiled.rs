//! Sums over two indices where each source is contiguous along another one of them: `lik,jkl->ji`.
//!
//! In whatever order the two are summed, one source's elements lie apart, a cache line for each. So one index is cut into
//! tiles, around the other: each source then has runs along the index that it is contiguous along, and packing
//! transposes them in registers. The order of the sum depends on extents and strides alone.

use super::blocking::Blocking;
use super::plan::Plan;
use super::shape::Shape;
use crate::kernel::problem::{Problem, Role, Walk, count, count_of};
use crate::scalar::Scalar;

/// Products for which an order of their own pays: packed element by element they take some 10 µs more.
const WORTHWHILE: usize = if cfg!(test) { 1 << 8 } else { 1 << 16 };

/// Elements of a run, in either source, that are worth it: half a line.
const RUN: usize = 8;

/// Elements of a tile, about: with blocks of some 512 summed indices, runs of the other index are as long.
const TILE: usize = 24;

/// Elements of a tile at most: what is packed at a time.
const MOST: usize = 32;

/// Summed indices from which a rest is worth a second pass over C: more than a block of them.
const WITH_REST: usize = if cfg!(test) { 1 } else { 1 << 10 };

/// A spec has no more labels than this, and the ellipsis' innermost axis.
pub(super) const MOST_WALKS: usize = 64;

/// The index that is cut into tiles.
pub(super) struct Tiled {
    /// Its place among the walks.
    walk: usize,
    tile: usize,
}

impl Tiled {
    /// `None` where no packing would lie across the summed indices, or little is packed. The sources are in their places: see
    /// `shape::orient`.
    pub(super) fn new(walks: &[Walk]) -> Option<Self> {
        let any = |role: Role, unit: fn(&Walk) -> bool| {
            walks.iter().position(|walk| walk.role == role && walk.extent > 1 && unit(walk))
        };
        if any(Role::M, |walk| walk.a == 1).or(any(Role::N, |walk| walk.b == 1)).is_some() {
            return None;
        }
        let other = any(Role::K, |walk| walk.a == 1)?;
        let walk = any(Role::K, |walk| walk.b == 1 && walk.a != 1)?;
        let extent = walks[walk].extent;
        let runs = walks[other].extent >= RUN && extent >= RUN;
        let (tile, k) = (tile(extent), count_of(walks, |walk| walk.role == Role::K));
        let pays = runs && walks.len() < MOST_WALKS && count(walks) >= WORTHWHILE;
        (pays && (extent.is_multiple_of(tile) || k >= WITH_REST)).then_some(Self { walk, tile })
    }

    /// All whole tiles, and then the rest.
    pub(super) fn run<T: Scalar>(
        &self,
        walks: &[Walk],
        problem: &Problem<T>,
        blocking: Option<Blocking>,
    ) {
        let walk = walks[self.walk];
        let rest = walk.extent % self.tile;
        let whole = walk.extent - rest;
        self.part(walks, problem, blocking, whole, self.tile);
        if rest > 0 {
            let problem = Problem { merge: problem.merge.again(), ..problem.moved(&walk, whole) };
            self.part(walks, &problem, blocking, rest, rest);
        }
    }

    /// So many of the index, in tiles of `tile`.
    fn part<T: Scalar>(
        &self,
        walks: &[Walk],
        problem: &Problem<T>,
        blocking: Option<Blocking>,
        extent: usize,
        tile: usize,
    ) {
        let mut room = [walks[self.walk]; MOST_WALKS];
        let (walks, len) = (walks.iter(), walks.len());
        room.iter_mut().zip(walks).for_each(|(to, walk)| *to = *walk);
        let (inner, outer) = (&mut room[len].extent, extent / tile);
        *inner = tile;
        let step = |stride: isize| stride.wrapping_mul(tile as isize);
        let walk = &mut room[self.walk];
        *walk = Walk { extent: outer, a: step(walk.a), b: step(walk.b), ..*walk };
        let shape = Shape::new::<T>(&mut room[..=len]).in_tiles(tile);
        Plan::new(shape, problem, blocking).run();
    }
}

/// How long tiles are: all of a short index, or a part of which there are whole ones, if there is one.
fn tile(extent: usize) -> usize {
    if extent <= MOST {
        return extent;
    }
    let divides = |tile: &usize| extent.is_multiple_of(*tile);
    // The micro-kernel takes four summed indices in a turn.
    let fours = (TILE / 2..=MOST).rev().filter(|tile| tile % 4 == 0).find(divides);
    // Or as much of a rest as there can be.
    fours
        .or_else(|| (TILE / 2..=MOST).rev().find(divides))
        .or_else(|| (TILE / 2..=MOST).max_by_key(|tile| extent % tile))
        .unwrap_or(MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_are_whole_where_they_can_be() {
        for (extent, wanted) in
            [(8, 8), (32, 32), (168, 28), (37, 19), (64, 32), (49, 25), (45, 15), (160, 32)]
        {
            assert_eq!(tile(extent), wanted, "{extent}");
        }
    }
}
