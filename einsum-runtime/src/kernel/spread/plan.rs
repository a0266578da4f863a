//! Which indices make a row, and how each tensor lies in it.

use crate::kernel::problem::{Problem, Role, Walk, count, fuse};
use crate::kernel::simd::width;
use crate::kernel::spread::cost::{self, Run, Stride};
use crate::kernel::spread::near::Reach;
use crate::scalar::Scalar;

/// Elements of a row at most: with 4 bytes each, three strips are a tenth of an L1 cache.
pub const ROW: usize = 256;

/// Elements from which a row needs no part of another index: four of the widest vectors of 4 bytes.
const LONG: usize = 64;

/// The most walks that a problem has.
pub const MAX_WALKS: usize = 12;

/// Terms of a sum at most: rows that are added up to one.
const TERMS: usize = 1 << 14;

/// Bytes of the rows of a source that are made once: a quarter of an L2 cache of 1 MiB; and how often they are used at
/// least.
const SPREAD_BYTES: usize = 256 << 10;
const USED: usize = 2;

/// Bytes of an element at most: strips lie on the stack.
const BYTES: usize = 16;

/// The strides of the sources, and of all tensors.
pub const SOURCES: [Stride; 2] = [|walk| walk.a, |walk| walk.b];
const TENSORS: [Stride; 3] = [|walk| walk.a, |walk| walk.b, |walk| walk.out];

/// No loop.
pub const NONE: Walk = Walk { role: Role::M, extent: 1, a: 0, b: 0, out: 0 };

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

/// The tensor whose elements rows lie along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The first source: a row has summed indices too, and is folded when its terms have been added up.
    A,
    /// The second one.
    B,
    /// The output.
    Out,
}

/// A problem in rows.
pub struct Plan<'w, T> {
    pub problem: Problem<T>,
    /// Of the sources and the output.
    pub sides: [Side; 3],
    /// The walks inside a row, outermost first, and part of another one around them.
    whole: &'w [Walk],
    part: Walk,
    /// The walks over rows and those over the terms that are added up to one.
    pub outer: Walks,
    pub summed: Walks,
    /// Elements of a row, and of one of the last piece.
    pub lens: [usize; 2],
    pub fold: Fold,
}

/// What summed indices inside a row are added up to.
#[derive(Clone, Copy, Debug)]
pub struct Fold {
    /// How many elements of a row are added up to one.
    pub terms: usize,
    /// To how many a row is, and one of the last piece.
    pub lens: [usize; 2],
    pub order: Order,
}

/// Where the summed indices of a row lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Around the others, or nowhere.
    Outside,
    /// In them.
    Inside,
    /// Between them.
    Between,
}

/// Walks around a row, outermost first.
#[derive(Clone, Copy)]
pub struct Walks {
    pub walks: [Walk; MAX_WALKS],
    pub len: usize,
    /// Which of them walks over the pieces of the index that rows have part of, and how many there are.
    pub piece: (usize, usize),
}

impl Walks {
    pub fn slice(&self) -> &[Walk] {
        &self.walks[..self.len]
    }

    /// Which of the lengths is that of the row at an index.
    #[inline(always)]
    pub fn which(&self, index: &[usize; MAX_WALKS]) -> usize {
        let (at, pieces) = self.piece;
        usize::from(index[at] + 1 == pieces)
    }

    const NONE: Self = Self { walks: [NONE; MAX_WALKS], len: 0, piece: (0, usize::MAX) };

    /// Takes those of the given ones that are summed, or are not, and a piece of one that rows have part of.
    fn take(&mut self, given: [&[Walk]; 2], piece: &Walk, summed: bool, sides: &[Side; 3]) {
        let cuts = piece.extent > 1;
        let piece = core::slice::from_ref(piece);
        let all = [given[0], given[1], if cuts { piece } else { &[] }];
        for walk in all.into_iter().flatten().filter(|walk| is_summed(walk) == summed) {
            self.walks[self.len] = *walk;
            self.len += 1;
        }
        sort_by_tables(&mut self.walks[..self.len], sides);
        if cuts && let Some(at) = self.slice().iter().position(|walk| *walk == piece[0]) {
            self.piece = (at, piece[0].extent);
        }
    }
}

fn is_summed(walk: &Walk) -> bool {
    walk.out == 0
}

// SAFETY: pointers. Elements are `Send + Sync` (`Scalar` says so); sources are only read, and each row is written by one
// thread.
unsafe impl<T> Sync for Plan<'_, T> {}

/// Joined walks, turned so that the strides of the tensor that leads are positive, and sorted by them: first those that
/// it lacks, then the others, outermost first.
pub struct Joined<T> {
    walks: [Walk; MAX_WALKS],
    len: usize,
    problem: Problem<T>,
    run: Run,
    lead: Stride,
}

impl<T: Scalar> Joined<T> {
    /// `None` if they are too many, or empty.
    pub fn new(given: &[Walk], run: Run, problem: &Problem<T>, lead: Lead) -> Option<Self> {
        if given.len() >= MAX_WALKS || given.iter().any(|walk| walk.extent == 0) {
            return None;
        }
        let lead = TENSORS[lead as usize];
        let mut joined = Self { walks: [NONE; MAX_WALKS], len: 0, problem: *problem, run, lead };
        for walk in given.iter().filter(|walk| walk.extent != 1) {
            joined.push(*walk);
        }
        let walks = &mut joined.walks[..joined.len];
        walks.sort_unstable_by_key(|walk| {
            let strides = [lead(walk), walk.out, walk.a, walk.b];
            (lead(walk) != 0, strides.map(|stride| usize::MAX - stride.unsigned_abs()))
        });
        joined.len = fuse(walks, |_, _| true);
        Some(joined)
    }

    fn push(&mut self, mut walk: Walk) {
        if self.problem.b.is_none() {
            walk.b = 0;
        }
        if (self.lead)(&walk) < 0 {
            self.problem.turn(&mut walk);
        }
        self.walks[self.len] = walk;
        self.len += 1;
    }

    /// Those that the leading tensor lacks, and those that may be in a row.
    fn others_and_own(&self) -> (&[Walk], &[Walk]) {
        let walks = &self.walks[..self.len];
        walks.split_at(walks.partition_point(|walk| (self.lead)(walk) == 0))
    }

    /// What the other kernels or the emitted loops take.
    pub fn others(&self) -> f64 {
        let sources = &SOURCES[..1 + usize::from(self.problem.b.is_some())];
        let (width, walks) = (width::<T>(), &self.walks[..self.len]);
        match walks.iter().any(is_summed) {
            false => cost::map(walks, self.run, width, sources),
            true => cost::sum(walks, width, sources),
        }
    }
}

/// Walks by what they are in a row.
struct Parts<'w> {
    /// Not in it.
    rest: &'w [Walk],
    /// Partly.
    cut: Walk,
    /// As a whole.
    whole: &'w [Walk],
}

impl<'w> Parts<'w> {
    fn of(own: &'w [Walk]) -> Self {
        let (mut at, mut len) = (own.len(), 1);
        while at > 0 && len < LONG && len.saturating_mul(own[at - 1].extent) <= ROW {
            at -= 1;
            len *= own[at].extent;
        }
        let (rest, whole) = own.split_at(at);
        match rest {
            [rest @ .., cut] if len < LONG => Self { rest, cut: *cut, whole },
            rest => Self { rest, cut: NONE, whole },
        }
    }
}

impl<'w, T: Scalar> Plan<'w, T> {
    /// `None` if sums or elements are too long.
    pub fn new(joined: &'w Joined<T>) -> Option<Self> {
        let (others, own) = joined.others_and_own();
        let Parts { rest, cut, whole } = Parts::of(own);
        let len = count(whole);
        let extent = (ROW / len).min(cut.extent);
        let part = Walk { extent, ..cut };
        let mut sides = [0, 1, 2].map(|tensor| Side::new(whole, &part, tensor));
        if sides[..SOURCES.len()] == [Side::One; 2] {
            // Something has to be a row.
            sides[0] = Side::Table;
        }
        let pieces = cut.extent.div_ceil(extent);
        let last = cut.extent - (pieces - 1) * extent;
        let (problem, lens) = (joined.problem, [len * extent, len * last]);
        let fold = Fold::new(whole, &part, lens);
        let (outer, summed) = (Walks::NONE, Walks::NONE);
        let mut plan = Self { problem, sides, whole, part, outer, summed, lens, fold };
        let piece = pieces_of(&cut, extent);
        plan.outer.take([others, rest], &piece, false, &sides);
        plan.summed.take([others, rest], &piece, true, &sides);
        (size_of::<T>() <= BYTES && count(plan.summed()) <= TERMS).then_some(plan)
    }

    /// How much of the others' time it takes: less than 1 if it had better be taken.
    pub fn share(&self, others: f64) -> f64 {
        let margin = if self.has_sums() { cost::MARGIN_OF_SUMS } else { cost::MARGIN };
        self.nanoseconds() / (margin * others)
    }

    /// The walks in a row, innermost first.
    fn row(&self) -> impl Iterator<Item = &Walk> + Clone {
        self.whole.iter().rev().chain([&self.part])
    }

    /// The tables of those that have one, and of the order in which a row is folded: `None` if an offset is too large.
    pub fn tables(&self) -> Option<[Table; 4]> {
        let mut tables = [[0; ROW]; 4];
        for (tensor, (table, stride)) in tables.iter_mut().zip(TENSORS).enumerate() {
            if self.sides[tensor] == Side::Table {
                let own = self.row().filter(|walk| tensor < 2 || !is_summed(walk));
                fill(table, own.map(|walk| (walk.extent, stride(walk))))?;
            }
        }
        if self.fold.order == Order::Between {
            let mut step = 1;
            let mut steps = [(0, 0); MAX_WALKS];
            let mut places = steps.iter_mut();
            for (walk, place) in self.row().zip(&mut places) {
                *place = (walk.extent, step);
                step *= walk.extent as isize;
            }
            let of = |summed: bool| {
                let own = self.row().zip(&steps).filter(move |(walk, _)| is_summed(walk) == summed);
                own.map(|(_, step)| *step)
            };
            fill(&mut tables[3], of(false).chain(of(true)))?;
        }
        Some(tables)
    }

    /// Whether the rows of a source that is spread are made once, before all others, and how many elements they have
    /// together.
    pub fn spread_once(&self, source: usize) -> Option<usize> {
        let own = |walk: &&Walk| SOURCES[source](walk) != 0;
        let rows = self.around().filter(own).map(|walk| walk.extent);
        let len = rows.fold(self.lens[0], usize::saturating_mul);
        let small = len.saturating_mul(size_of::<T>()) <= SPREAD_BYTES;
        let used = self.sides[source] == Side::Table && self.volume() / len >= USED;
        (used && small).then_some(len)
    }

    /// Whether a source had better be permuted while rows are written: no row that it is spread to would be used again.
    pub fn is_used_once(&self, source: usize) -> bool {
        let changes = self.outer().last().is_some_and(|walk| SOURCES[source](walk) != 0);
        !self.has_sums() && self.sides[2] == Side::Row && changes
    }

    /// The walks around a row, innermost first.
    fn around(&self) -> impl Iterator<Item = &Walk> + Clone {
        self.summed().iter().rev().chain(self.outer().iter().rev())
    }

    /// What it takes.
    pub fn nanoseconds(&self) -> f64 {
        let (rows, len, width) = (self.rows(), self.lens[0], width::<T>());
        let spread: f64 = [0, 1].into_iter().map(|source| self.spreading(source, width).1).sum();
        let Fold { terms, lens, order } = self.fold;
        let fold = if terms > 1 { cost::fold(len, terms, order, width) } else { 0.0 };
        // Of maps, the others' cost has it too.
        let scatters = self.has_sums() && self.sides[2] == Side::Table;
        let scattered = if scatters { cost::SCATTERED * lens[0] as f64 } else { 0.0 };
        // The figures for maps are level with their others' as they are.
        let (plan, sums) = match self.has_sums() {
            true => (cost::PLAN, self.adding(width)),
            false => (0.0, 0.0),
        };
        let alone = cost::rows(rows, lens[0], width);
        plan + spread + alone + rows as f64 * (sums + fold + scattered)
    }

    /// What it takes to add up the rows of a sum.
    fn adding(&self, width: usize) -> f64 {
        let terms = count(self.summed());
        // In registers along the innermost index, unless something is spread for each row.
        let spreads = |walk: &Walk| {
            let each = |at: usize| self.sides[at] == Side::Table && SOURCES[at](walk) != 0;
            [0, 1].into_iter().any(|at| each(at) && self.spread_once(at).is_none())
        };
        let inner = self.summed().last().filter(|walk| !spreads(walk));
        let inner = inner.map_or(1, |walk| walk.extent);
        cost::sums(self.lens[0], terms / inner, inner, width)
    }

    /// How rows of a source are spread the fastest, and what all of them take: by permuted vectors, where its elements are near
    /// enough and rows so many that it pays; or element by element, as is what is spread once.
    pub fn spreading(&self, source: usize, width: usize) -> (Option<Reach>, f64) {
        if self.sides[source] != Side::Table {
            return (None, 0.0);
        }
        let (stride, len) = (SOURCES[source], self.lens[0]);
        let innermost = self.whole.last().unwrap_or(&self.part);
        let own = self.row().chain(self.around()).filter(|walk| stride(walk) != 0);
        let bytes = own.fold(size_of::<T>() as f64, |bytes, walk| bytes * walk.extent as f64);
        let gathered = cost::gathered(innermost.extent, stride(innermost), size_of::<T>(), bytes);
        let row = cost::spread(len, self.period(source).min(len), gathered);
        if let Some(once) = self.spread_once(source) {
            return (None, row * (once / len) as f64);
        }
        let kept = self.around().take_while(|walk| stride(walk) == 0);
        let kept = kept.fold(1.0, |kept, walk| kept * walk.extent as f64);
        let rows = (self.volume() / len) as f64 / kept;
        let (copied, permuted) = (row * rows, cost::permuted(len, rows, width));
        let reach = || Reach::new::<T>(width, self.row(), stride, self.lens);
        match (permuted < copied).then(reach).flatten() {
            None => (None, copied),
            reach => (reach, permuted),
        }
    }

    /// Elements of a row after which a source that is spread begins again.
    pub fn period(&self, source: usize) -> usize {
        let own = SOURCES[source];
        if own(&self.part) == 0 { period(self.whole, own) } else { ROW }
    }

    /// The walks over rows, outermost first.
    pub fn outer(&self) -> &[Walk] {
        self.outer.slice()
    }

    /// The summed ones around a row, outermost first.
    pub fn summed(&self) -> &[Walk] {
        self.summed.slice()
    }

    /// Whether anything is summed.
    pub fn has_sums(&self) -> bool {
        self.fold.terms > 1 || self.summed.len > 0
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        count(self.outer())
    }

    /// Products, or a few more.
    pub fn volume(&self) -> usize {
        self.rows().saturating_mul(self.lens[0]).saturating_mul(count(self.summed()))
    }

    /// Elements of the row at an index of the walks over rows, and of what it is folded to.
    #[inline(always)]
    pub fn lens(&self, index: &[usize; MAX_WALKS]) -> [usize; 2] {
        let which = self.outer.which(index);
        [self.lens[which], self.fold.lens[which]]
    }

    /// Elements of the row of a term, of one that has `len` in most of them: at an index, or in the last piece.
    #[inline(always)]
    pub fn len_of_term(&self, index: &[usize; MAX_WALKS], len: usize, is_last: bool) -> usize {
        len.min(self.lens[self.summed.which(index).max(usize::from(is_last))])
    }

    /// Whether there are two sources.
    pub fn two(&self) -> bool {
        self.problem.b.is_some()
    }
}

impl Fold {
    /// Of a row of so many elements.
    fn new(whole: &[Walk], part: &Walk, lens: [usize; 2]) -> Self {
        let row = || [part].into_iter().chain(whole).filter(|walk| walk.extent != 1);
        let terms = row().filter(|walk| is_summed(walk)).fold(1, |terms, walk| terms * walk.extent);
        let order = match () {
            () if row().is_sorted_by_key(|walk| !is_summed(walk)) => Order::Outside,
            () if row().is_sorted_by_key(is_summed) => Order::Inside,
            () => Order::Between,
        };
        // A last piece of a summed index is added to the first elements of a whole row.
        let lens = if is_summed(part) { [lens[0]; 2] } else { lens };
        Self { terms, lens: lens.map(|len| len / terms), order }
    }
}

/// A table of the offsets that walks make, innermost first.
fn fill(table: &mut Table, walks: impl Iterator<Item = (usize, isize)>) -> Option<()> {
    let mut len = 1;
    for (extent, stride) in walks {
        let stride = i32::try_from(stride).ok()?;
        for at in len..len * extent {
            table[at] = stride.checked_add(table[at - len])?;
        }
        len *= extent;
    }
    Some(())
}

/// Elements of the walks of a row after which a source that lacks those outside begins again.
fn period(whole: &[Walk], own: Stride) -> usize {
    let lacks = whole.iter().take_while(|walk| own(walk) == 0).count();
    count(&whole[lacks..])
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
    /// Of a tensor in a row of those walks, outermost first, inside part of another; of the output, in what it is folded to.
    fn new(whole: &[Walk], part: &Walk, tensor: usize) -> Self {
        let stride = TENSORS[tensor];
        let own = |walk: &&Walk| walk.extent != 1 && (tensor < SOURCES.len() || !is_summed(walk));
        let walks = || whole.iter().rev().chain([part]).filter(own);
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
