//! Which indices make a row, and how each tensor lies in it.

use crate::kernel::problem::{Problem, Role, Walk, count, fuse};
use crate::kernel::simd::width;
use crate::kernel::spread::cost::{self, Run, Stride};
use crate::scalar::Scalar;

/// Elements of a row at most: with 4 bytes each, three strips are a tenth of an L1 cache.
pub const ROW: usize = 256;

/// Elements from which a row needs no part of another index: four of the widest vectors of 4 bytes.
const LONG: usize = 64;

/// The most walks that a problem has.
pub const MAX_WALKS: usize = 12;

/// Terms of a sum at most.
const TERMS: usize = 1 << 12;

/// Bytes of an element at most: strips lie on the stack.
const BYTES: usize = 16;

/// The strides of the sources, and of all tensors.
const SOURCES: [Stride; 2] = [|walk| walk.a, |walk| walk.b];
const TENSORS: [Stride; 3] = [|walk| walk.a, |walk| walk.b, |walk| walk.out];

/// No loop.
const NONE: Walk = Walk { role: Role::M, extent: 1, a: 0, b: 0, out: 0 };

/// How a tensor lies in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// One element for all.
    One,
    /// One after the other.
    Row,
    /// Each where a table tells.
    Table,
}

/// The offset of each element of a row.
pub type Table = [i32; ROW];

/// A problem in rows.
pub struct Plan<'w, T> {
    pub problem: Problem<T>,
    /// Of the sources and the output.
    pub sides: [Side; 3],
    /// The walks inside a row, outermost first, and part of another one around them.
    whole: &'w [Walk],
    part: Walk,
    /// The walks over rows, outermost first.
    outer: [Walk; MAX_WALKS],
    outer_len: usize,
    /// Which of them walks over the pieces of the index that rows have part of, and how many there are.
    piece: (usize, usize),
    /// The summed ones, outermost first.
    pub summed: &'w [Walk],
    /// Elements of a row, and of one of the last piece.
    lens: [usize; 2],
}

// SAFETY: pointers. Elements are `Send + Sync` (`Scalar` says so); sources are only read, and each row is written by one
// thread.
unsafe impl<T> Sync for Plan<'_, T> {}

/// Joined walks, turned so that the output's strides are positive, and sorted by them: free ones outermost first, then
/// summed ones.
pub struct Joined<T> {
    walks: [Walk; MAX_WALKS],
    len: usize,
    problem: Problem<T>,
    run: Run,
}

impl<T: Scalar> Joined<T> {
    /// `None` if they are too many, or empty.
    pub fn new(given: &[Walk], run: Run, problem: &Problem<T>) -> Option<Self> {
        if given.len() >= MAX_WALKS || given.iter().any(|walk| walk.extent == 0) {
            return None;
        }
        let mut joined = Self { walks: [NONE; MAX_WALKS], len: 0, problem: *problem, run };
        for walk in given.iter().filter(|walk| walk.extent != 1) {
            joined.push(*walk);
        }
        let walks = &mut joined.walks[..joined.len];
        walks.sort_unstable_by_key(|walk| {
            [walk.out, walk.a, walk.b].map(|stride| usize::MAX - stride.unsigned_abs())
        });
        joined.len = fuse(walks, |_, _| true);
        Some(joined)
    }

    fn push(&mut self, mut walk: Walk) {
        if self.problem.b.is_none() {
            walk.b = 0;
        }
        if walk.out < 0 {
            self.problem.turn(&mut walk);
        }
        self.walks[self.len] = walk;
        self.len += 1;
    }

    fn free_and_summed(&self) -> (&[Walk], &[Walk]) {
        let walks = &self.walks[..self.len];
        walks.split_at(walks.partition_point(|walk| walk.out != 0))
    }

    /// What the other kernels or the emitted loops take.
    fn others(&self) -> f64 {
        let sources = &SOURCES[..1 + usize::from(self.problem.b.is_some())];
        let width = width::<T>();
        match self.free_and_summed() {
            (free, []) => cost::map(free, self.run, width, sources),
            _ => cost::sum(&self.walks[..self.len], width, sources),
        }
    }
}

/// Free walks by what they are in a row.
struct Parts<'w> {
    /// Not in it.
    rest: &'w [Walk],
    /// Partly.
    cut: Walk,
    /// As a whole.
    whole: &'w [Walk],
}

impl<'w> Parts<'w> {
    fn of(free: &'w [Walk]) -> Self {
        let (mut at, mut len) = (free.len(), 1);
        while at > 0 && len < LONG && len.saturating_mul(free[at - 1].extent) <= ROW {
            at -= 1;
            len *= free[at].extent;
        }
        let (rest, whole) = free.split_at(at);
        match rest {
            [rest @ .., cut] if len < LONG => Self { rest, cut: *cut, whole },
            rest => Self { rest, cut: NONE, whole },
        }
    }
}

impl<'w, T: Scalar> Plan<'w, T> {
    /// `None` if sums or elements are too long.
    pub fn new(joined: &'w Joined<T>) -> Option<Self> {
        let (free, summed) = joined.free_and_summed();
        if size_of::<T>() > BYTES || count(summed) > TERMS {
            return None;
        }
        let Parts { rest, cut, whole } = Parts::of(free);
        let len = count(whole);
        let extent = (ROW / len).min(cut.extent);
        let part = Walk { extent, ..cut };
        let sides = TENSORS.map(|stride| Side::new(whole, &part, stride));
        let pieces = cut.extent.div_ceil(extent);
        let last = cut.extent - (pieces - 1) * extent;
        let lens = [len * extent, len * last];
        let piece = pieces_of(&cut, extent);
        let mut outer = [NONE; MAX_WALKS];
        outer[0] = piece;
        outer[1..=rest.len()].copy_from_slice(rest);
        let outer_len = 1 + rest.len();
        sort_by_tables(&mut outer[..outer_len], &sides);
        let at = outer[..outer_len].iter().position(|walk| *walk == piece)?;
        let problem = joined.problem;
        let piece = (at, pieces);
        Some(Self { problem, sides, whole, part, outer, outer_len, piece, summed, lens })
    }

    /// Whether it takes less time than other ways.
    pub fn pays(&self, joined: &Joined<T>) -> bool {
        let margin = if self.summed.is_empty() { cost::MARGIN } else { cost::MARGIN_OF_SUMS };
        self.nanoseconds() < margin * joined.others()
    }

    /// The walks in a row, innermost first.
    fn row(&self) -> impl Iterator<Item = &Walk> {
        self.whole.iter().rev().chain([&self.part])
    }

    /// The tables of those that have one: `None` if an offset is too large.
    pub fn tables(&self) -> Option<[Table; 3]> {
        let mut tables = [[0; ROW]; 3];
        for ((table, stride), side) in tables.iter_mut().zip(TENSORS).zip(self.sides) {
            if side != Side::Table {
                continue;
            }
            let mut len = 1;
            for walk in self.row() {
                let stride = i32::try_from(stride(walk)).ok()?;
                for at in len..len * walk.extent {
                    table[at] = stride.checked_add(table[at - len])?;
                }
                len *= walk.extent;
            }
        }
        Some(tables)
    }

    /// What it takes.
    fn nanoseconds(&self) -> f64 {
        let innermost = self.whole.last().unwrap_or(&self.part);
        let (rows, len, terms) = (self.rows(), self.lens[0], count(self.summed));
        let tables = SOURCES.iter().zip(&self.sides).filter(|(_, side)| **side == Side::Table);
        let gathers = tables.map(|(stride, _)| {
            let loops = self.summed.iter().rev().chain(self.outer().iter().rev());
            let own = self.row().chain(loops.clone()).filter(|walk| stride(walk) != 0);
            let bytes = own.fold(size_of::<T>() as f64, |bytes, walk| bytes * walk.extent as f64);
            let (extent, stride_inside) = (innermost.extent, stride(innermost));
            let each = cost::gathered(extent, stride_inside, size_of::<T>(), bytes);
            let kept = loops.take_while(|walk| stride(walk) == 0);
            let kept = kept.fold(1.0, |kept, walk| kept * walk.extent as f64);
            each * self.volume() as f64 / kept
        });
        let width = width::<T>();
        gathers.sum::<f64>() + cost::rows(rows, len, terms, width)
    }

    /// The walks over rows, outermost first.
    pub fn outer(&self) -> &[Walk] {
        &self.outer[..self.outer_len]
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        count(self.outer())
    }

    /// Products, or a few more.
    pub fn volume(&self) -> usize {
        self.rows().saturating_mul(self.lens[0]).saturating_mul(count(self.summed))
    }

    /// Elements of the row at an index of the walks over rows.
    #[inline(always)]
    pub fn len(&self, index: &[usize; MAX_WALKS]) -> usize {
        let (at, pieces) = self.piece;
        self.lens[usize::from(index[at] + 1 == pieces)]
    }
}

/// The walk over pieces of another one.
fn pieces_of(cut: &Walk, extent: usize) -> Walk {
    let steps = |stride: isize| stride.wrapping_mul(extent as isize);
    let [a, b, out] = [cut.a, cut.b, cut.out].map(steps);
    Walk { extent: cut.extent.div_ceil(extent), a, b, out, ..*cut }
}

/// Those inside that fewer sources with tables depend on, so that what was spread is used again; of equals, those by
/// which the output's elements are nearer.
fn sort_by_tables(walks: &mut [Walk], sides: &[Side; 3]) {
    walks.sort_unstable_by_key(|walk| {
        let depends =
            |(stride, side): &(&Stride, &Side)| **side == Side::Table && stride(walk) != 0;
        let free_of = SOURCES.len() - SOURCES.iter().zip(sides).filter(depends).count();
        (free_of, usize::MAX - walk.out.unsigned_abs())
    });
}

impl Side {
    /// In a row of those walks, outermost first, inside part of another.
    fn new(whole: &[Walk], part: &Walk, stride: Stride) -> Self {
        let walks = || whole.iter().rev().chain([part]).filter(|walk| walk.extent != 1);
        let mut len = 1;
        let mut follows = |walk: &Walk| {
            let follows = stride(walk) == len;
            len *= walk.extent as isize;
            follows
        };
        match () {
            () if walks().all(|walk| stride(walk) == 0) => Self::One,
            () if walks().all(&mut follows) => Self::Row,
            () => Self::Table,
        }
    }
}
