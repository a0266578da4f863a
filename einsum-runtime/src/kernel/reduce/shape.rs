//! Which index vectors lie along, and which loops are around them.

use crate::kernel::problem::{self, Role, Walk};

/// What vectors lie along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A summed index: each lane has a part of a sum. Rows and columns are free.
    Dots,
    /// A free index: each lane has a sum of its own. Rows are summed, columns free.
    Sweep,
}

/// The loops, innermost first: lanes, rows (of [`Form::Sweep`]) or columns, columns or rows; then the
/// others that are summed, then those that are free.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'w> {
    /// What vectors lie along.
    pub form: Form,
    /// The index that they lie along.
    pub lane: Walk,
    /// What several streams are read along.
    pub row: Walk,
    /// Free, and not in `a`: what an element of `a` is used for several times.
    pub column: Walk,
    /// The other free ones, outermost first.
    pub outer: &'w [Walk],
    /// The other summed ones, outermost first.
    pub summed: &'w [Walk],
    /// Whether rows of [`Form::Dots`] have `b` in common, or lanes of [`Form::Sweep`].
    pub shares: bool,
    /// Whether the sources changed places.
    pub swapped: bool,
}

/// Rows from which they are read as so many streams.
const STREAMS: usize = 8;

/// No loop. Its strides don't matter: 1 is what vectors want.
const NONE: Walk = Walk { role: Role::M, extent: 1, a: 1, b: 1, out: 1 };

impl<'w> Shape<'w> {
    /// Chooses. `walks` are tidy; `width` elements make a vector; `two`: `b` is there.
    pub fn new(walks: &'w mut [Walk], width: usize, two: bool) -> Self {
        let best = Cost { walks, two, width, product: two && is_product(walks) }.least();
        let mut rest = Rest(walks);
        let mut lane = if rest.0.is_empty() { NONE } else { rest.take(best) };
        let form = if lane.role == Role::K { Form::Dots } else { Form::Sweep };
        let swapped = two && rest.had_better_swap(form, lane);
        if swapped {
            lane = lane.swapped();
            rest.0.iter_mut().for_each(|walk| *walk = walk.swapped());
        }
        let stream = |walk: &Walk| walk.role != Role::K && (!two || walk.a != 0);
        // Rows that have `b` in common: of entries of a batch, each has a `b` of its own, that would be copied for
        // each of the other rows.
        let shared = |walk: &Walk| stream(walk) && walk.b == 0 && walk.extent >= STREAMS;
        let shares = two && rest.0.iter().any(shared);
        let row = rest.take_longest(|walk| match form {
            Form::Sweep => walk.role == Role::K,
            Form::Dots if shares => shared(walk),
            Form::Dots => stream(walk),
        });
        let shares = two
            && match form {
                Form::Sweep => lane.b == 0,
                Form::Dots => row.b == 0,
            };
        let column =
            rest.take_longest(|walk| shares && walk.role != Role::K && walk.a == 0 && walk.b != 0);
        let walks: &'w [Walk] = rest.0;
        let (outer, summed) = walks.split_at(walks.partition_point(|walk| walk.role != Role::K));
        Self { form, lane, row, column, outer, summed, shares, swapped }
    }
}

/// The walks that are not taken yet, in order.
struct Rest<'w>(&'w mut [Walk]);

impl Rest<'_> {
    fn take(&mut self, at: usize) -> Walk {
        let walks = core::mem::take(&mut self.0);
        walks[at..].rotate_left(1);
        let Some((last, rest)) = walks.split_last_mut() else { return NONE };
        self.0 = rest;
        *last
    }

    /// The longest of those; of equals the innermost.
    fn take_longest(&mut self, wanted: impl Fn(&Walk) -> bool) -> Walk {
        let found = self.0.iter().enumerate().filter(|(_, walk)| wanted(walk));
        match found.max_by_key(|(_, walk)| walk.extent).map(|(at, _)| at) {
            Some(at) => self.take(at),
            None => NONE,
        }
    }

    /// Whether `b` is what streams: the source with the lane, or the larger one.
    fn had_better_swap(&self, form: Form, lane: Walk) -> bool {
        match form {
            Form::Sweep => lane.a == 0 && lane.b != 0,
            Form::Dots => size(self.0, |walk| walk.a) < size(self.0, |walk| walk.b),
        }
    }
}

/// How many elements a source has.
fn size(walks: &[Walk], stride: impl Fn(&Walk) -> isize) -> f64 {
    let own = walks.iter().filter(|walk| stride(walk) != 0);
    own.fold(1.0, |size, walk| size * walk.extent as f64)
}

/// What it costs to have vectors along a walk, in cycles or so.
struct Cost<'w> {
    walks: &'w [Walk],
    two: bool,
    width: usize,
    /// Whether it is one product of two matrices.
    product: bool,
}

/// Whether it is one product of two matrices, of which one is copied as a whole if at all.
fn is_product(walks: &[Walk]) -> bool {
    let free = || walks.iter().filter(|walk| walk.role != Role::K);
    let only_a = free().filter(|walk| walk.a != 0 && walk.b == 0).count();
    let only_b = free().filter(|walk| walk.a == 0 && walk.b != 0).count();
    [only_a, only_b, walks.len()] == [1, 1, 3]
}

/// To copy an element that is not where vectors could load it: a load and a store, of which one
/// starts in each cycle, and the loops around them.
const COPIED: f64 = 2.0;

/// The same where another index has stride 1, so that registers transpose it.
const TURNED: f64 = 0.5;

/// A stride, in elements, with which each copied element is in a page of its own (4 KiB, of
/// elements of 4 bytes): looking the page up takes as long again, or longer.
const PAGE: usize = 1 << 10;

/// To add up the lanes of a vector: log₂ 16 shuffles and additions, half overlapped with others'.
const ADDED_UP: f64 = 8.0;

/// To begin a run of lanes.
const BEGUN: f64 = 1.0;

/// To begin a tile, where each run of lanes is one: offsets, a strip of zeros, its store (Zen 4: 55 ns).
const TILE: f64 = 150.0;

impl Cost<'_> {
    /// Which walk costs least.
    fn least(&self) -> usize {
        let (mut best, mut least) = (0, f64::INFINITY);
        if self.walks.len() > 1 {
            for (at, walk) in self.walks.iter().enumerate() {
                let cost = self.of(*walk);
                if cost < least {
                    (best, least) = (at, cost);
                }
            }
        }
        best
    }

    #[inline]
    fn of(&self, lane: Walk) -> f64 {
        let summed = lane.role == Role::K;
        let volume = size(self.walks, |_| 1);
        let runs = volume / lane.extent as f64;
        let vectors = lane.extent.div_ceil(self.width) as f64;
        let each = vectors + if summed { ADDED_UP } else { BEGUN };
        let free = size(self.walks, |walk| walk.out);
        let tiles = if summed { 0.0 } else { free / lane.extent as f64 };
        runs * each + tiles * TILE + self.copies(lane, summed)
    }

    fn copies(&self, lane: Walk, summed: bool) -> f64 {
        let a = (lane.a, lane.b, size(self.walks, |walk| walk.a));
        let b = (lane.b, lane.a, size(self.walks, |walk| walk.b));
        let summed = summed || !self.two;
        let turns = |stride: fn(&Walk) -> isize| {
            self.product && lane.role == Role::K && self.walks.iter().any(|w| stride(w) == 1)
        };
        let cost = |(stride, other, size): (isize, isize, f64), turns: bool| match stride {
            1 => 0.0,
            0 if !summed && other != 0 => 0.0,
            0 => COPIED * size * lane.extent as f64,
            _ if turns => TURNED * size,
            _ => COPIED * size * (1.0 + stride.unsigned_abs().min(PAGE) as f64 / PAGE as f64),
        };
        cost(a, turns(|walk| walk.a)) + if self.two { cost(b, turns(|walk| walk.b)) } else { 0.0 }
    }
}

/// Tidies walks: free ones first, outermost first. Returns how many are left.
pub fn tidy(walks: &mut [Walk]) -> usize {
    let summed = |role: Role| role == Role::K;
    problem::tidy(walks, summed, |outer, inner| summed(outer) == summed(inner))
}

/// The offsets in `a`, `b` and the output of an index of the fused `walks`.
pub fn offsets(walks: &[Walk], mut index: usize) -> [isize; 3] {
    let mut offsets = [0_isize; 3];
    for walk in walks.iter().rev() {
        let own = index % walk.extent;
        index /= walk.extent;
        for (offset, stride) in offsets.iter_mut().zip([walk.a, walk.b, walk.out]) {
            *offset = offset.wrapping_add(stride.wrapping_mul(own as isize));
        }
    }
    offsets
}
