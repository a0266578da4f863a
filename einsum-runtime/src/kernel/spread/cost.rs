//! What rows cost, and what the other ways do, in nanoseconds or so (a Zen 4; only their order matters).

use crate::kernel::gemm::LINE_BYTES;
use crate::kernel::problem::{Walk, count};
use crate::kernel::spread::plan::Order;

/// Plans and tables of a sum, along each of its tensors.
pub const PLAN: f64 = 1500.0;

/// To begin a row of the output.
const ROW: f64 = 10.0;

/// To add up a sum of it, and rows that are added up in registers; and a vector of a term, two loads and an FMA.
const SUM: f64 = 10.0;
const TERMS: f64 = 5.0;
const ADDED: f64 = 0.5;

/// A vector of a row: two loads, a product, a store.
const VECTOR: f64 = 0.7;

/// To copy an element by a table.
const GATHERED: f64 = 0.4;

/// To permute a vector: its offsets, the elements, a store; and to learn from a table where an element is.
const PERMUTED: f64 = 1.2;
const PLACED: f64 = 3.0;

/// To begin copying elements by a table, or those that are there already; and to copy one of these.
const COPY: f64 = 5.0;
const REPEATED: f64 = 0.05;

/// To write an element of the output where a table tells.
pub const SCATTERED: f64 = 1.0;

/// To add an element of a row to another one, and to turn one so that summed indices lie outside.
const PLUS: f64 = 0.4;
const ORDERED: f64 = 0.4;

/// The same where neighbours are in cache lines of their own.
const APART: f64 = 0.9;

/// How much longer it takes from a source that exceeds the near caches.
const FAR: f64 = 3.0;

/// Bytes of one that does not: half of an L2 cache of 1 MiB.
const NEAR_BYTES: usize = 512 << 10;

/// The same where they are in pages of their own, in the same set of a cache.
const PAGED: f64 = 3.0;

/// Elements in one set that an L1 cache keeps.
const WAYS: usize = 8;

/// Bytes of a page.
const PAGE_BYTES: usize = 4096;

/// To begin a run of vectors of the emitted loops, and how much longer it takes if these are deep: they have more
/// pointers than there are registers.
const RUN: f64 = 4.0;
const DEEP_RUN: f64 = 15.0;

/// Elements of a run that is long: four of the widest vectors of 4 bytes.
const LONG: usize = 64;

/// Loops that are deep.
const DEEP: usize = 4;

/// An element that the emitted loops gather.
const SINGLE: f64 = 1.0;

/// An element of a block that is transposed, with at least [`BLOCK`] rows and columns.
const TURNED: f64 = 0.3;
const BLOCK: f64 = 16.0;

/// Rows or columns below which blocks are not transposed, and elements.
const LEAST_SIDE: usize = 4;
const LEAST: usize = 1 << 12;

/// To begin a tile of the kernel for sums, a row of it that is summed, and to add up the lanes of a vector.
const TILE: f64 = 55.0;
const SUMMED: f64 = 2.0;
const ADDED_UP: f64 = 6.0;

/// To copy an element for it.
const COPIED: f64 = 0.7;

/// The part of the others' time that rows may take, as both figures are guesses; of sums, where they are rougher; and the
/// part of a product's time that a sum may take.
pub const MARGIN: f64 = 0.8;
pub const MARGIN_OF_SUMS: f64 = 0.6;
pub const MARGIN_OF_PRODUCTS: f64 = 0.75;

/// The stride of a tensor in a walk.
pub type Stride = fn(&Walk) -> isize;

/// Vectors of a run, the last of which may be a part of one.
fn vectors(extent: usize, width: usize) -> f64 {
    extent.div_ceil(width) as f64
}

/// What an element costs that is copied by a table from a source of so many bytes; `walk` is the row's innermost.
pub fn gathered(extent: usize, stride: isize, size: usize, bytes: f64) -> f64 {
    let step = stride.unsigned_abs().saturating_mul(size);
    let near = match step {
        _ if step < LINE_BYTES => GATHERED,
        _ if extent > WAYS && step.is_multiple_of(PAGE_BYTES) => PAGED,
        _ => APART,
    };
    if bytes > NEAR_BYTES as f64 { near * FAR } else { near }
}

/// A row of `len` elements, the first `period` of which cost so much each, and the others repeat them, each time twice as
/// many as the time before.
pub fn spread(len: usize, period: usize, gathered: f64) -> f64 {
    let copies = 1 + usize::ilog2(len.div_ceil(period));
    COPY * f64::from(copies) + gathered * period as f64 + REPEATED * (len - period) as f64
}

/// So many rows of `len` elements that are permuted in vectors.
pub fn permuted(len: usize, rows: f64, width: usize) -> f64 {
    PLACED * len as f64 + rows * (COPY + PERMUTED * vectors(len, width))
}

/// Rows of `len` elements, besides what is gathered.
pub fn rows(rows: usize, len: usize, width: usize) -> f64 {
    rows as f64 * (ROW + VECTOR * vectors(len, width))
}

/// The sums of a row of `len` elements: so many runs of so many terms.
pub fn sums(len: usize, runs: usize, terms: usize, width: usize) -> f64 {
    let each = TERMS + ADDED * terms as f64 * vectors(len, width);
    SUM + runs as f64 * each
}

/// To fold a row of `len` elements, `terms` of them to one.
pub fn fold(len: usize, terms: usize, order: Order, width: usize) -> f64 {
    let order = if order == Order::Outside { 0.0 } else { ORDERED };
    let pieces = 2.0 * TERMS + ADDED * vectors(len, width);
    // The last ones, a vector of them, one by one.
    let folded = len / terms;
    let last = (folded * width.div_ceil(folded).min(terms)) as f64 * PLUS;
    order * len as f64 + pieces + last
}

/// The emitted loops of a map, vectors along a walk that the output is contiguous along.
fn emitted(volume: usize, Run { extent, loops, .. }: Run, width: usize) -> f64 {
    let begun = if loops < DEEP { RUN } else { DEEP_RUN };
    volume as f64 / extent as f64 * (begun + VECTOR * vectors(extent, width))
}

/// What the emitted loops have vectors along.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    /// Of the walk that the output is contiguous along.
    extent: usize,
    /// Loops, that one among them.
    loops: usize,
    /// Whether the sources are contiguous along it, or without it.
    fits: bool,
}

impl Run {
    /// Of walks as they are given: the emitted loops don't join any.
    pub fn of(walks: &[Walk]) -> Self {
        let lane = walks.iter().filter(|walk| walk.out == 1).max_by_key(|walk| walk.extent);
        let extent = lane.map_or(1, |lane| lane.extent);
        let fits = lane.is_some_and(Walk::is_contiguous);
        Self { extent, loops: walks.len(), fits }
    }

    /// Whether vectors along it are full, and there is nothing to be won.
    pub fn is_long(&self) -> bool {
        self.fits && self.extent >= LONG
    }
}

/// The better of the emitted loops and the transposed blocks, for a map of joined walks, innermost last.
pub fn map(walks: &[Walk], run: Run, width: usize, sources: &[Stride]) -> f64 {
    let volume = count(walks);
    let Some(lane) = walks.last() else { return 0.0 };
    let turned = |stride: &&Stride| !matches!(stride(lane), 0 | 1);
    let mut others = emitted(volume, run, width);
    for _ in sources.iter().filter(turned) {
        // One block turns both sources, if their elements lie along the same walk.
        let unit = |walk: &&Walk| sources.iter().filter(turned).all(|stride| stride(walk) == 1);
        let side = walks.iter().find(unit).map_or(1, |walk| walk.extent);
        let fits = volume >= LEAST && side >= LEAST_SIDE && lane.extent >= LEAST_SIDE;
        let short = |extent: usize| (BLOCK / extent as f64).max(1.0);
        let each = if fits { TURNED * short(side) * short(lane.extent) } else { SINGLE };
        others = if fits { volume as f64 * each } else { others + volume as f64 * each };
    }
    others
}

/// The kernel for sums, with vectors along the walk that suits it best.
pub fn sum(walks: &[Walk], width: usize, sources: &[Stride]) -> f64 {
    let volume = count(walks);
    let along = |lane: &Walk| {
        let runs = volume as f64 / lane.extent as f64;
        let is_summed = lane.out == 0;
        let each = SUMMED + VECTOR * vectors(lane.extent, width);
        let ends = if is_summed { ADDED_UP } else { 0.0 };
        let free = walks.iter().filter(|walk| walk.out != 0);
        let outputs = free.fold(1.0, |outputs, walk| outputs * walk.extent as f64);
        let tiles = if is_summed { outputs / 8.0 } else { outputs / lane.extent as f64 };
        let copied = |stride: &&Stride| match stride(lane) {
            1 => false,
            0 => is_summed,
            _ => true,
        };
        // What rows have in common is copied once for eight of them.
        let elements = |stride: &Stride| {
            let product = |walks: &mut dyn Iterator<Item = &Walk>| {
                walks.fold(1.0, |product, walk| product * walk.extent as f64)
            };
            let own = product(&mut walks.iter().filter(|walk| stride(walk) != 0));
            let common = |walk: &&Walk| walk.out != 0 && stride(walk) == 0;
            let rows = product(&mut walks.iter().filter(common));
            f64::max(own, volume as f64 / rows.min(8.0))
        };
        let copies = COPIED * sources.iter().filter(copied).map(elements).sum::<f64>();
        runs * (each + ends) + tiles * TILE + copies
    };
    walks.iter().map(along).fold(f64::INFINITY, f64::min)
}
