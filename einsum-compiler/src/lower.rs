//! From steps to loop nests: which strategy, which index the vectors lie along, what a register
//! tile holds.
//!
//! Strides are known only when the program runs. The choice made here assumes C order, emits at
//! most two forms (three of an elementwise product of three and more), and leaves it to the nest to take the one whose loads have stride 1.

mod hoisting;
mod program;

use einsum_path::steps::Tensor;

use crate::ir::{Body, Engine, Factors, Form, LaneKind, Loop, LoopNest, Role, Step, Strategy};
use crate::spec::Index;

pub use hoisting::flops;
pub use program::program;

/// Rows of a register tile. With [`TILE_VECTORS`] vectors each they need 12 accumulators, 2 vectors
/// of the one source and 1 of the other: 15 of the 16 registers that AVX2 has, and enough
/// independent sums to hide an FMA's latency of 4 cycles at 2 a cycle (8), or nearly so (6) where
/// the lane index has only one vector.
const TILE_ROWS: usize = 6;
const TILE_VECTORS: usize = 2;

/// Rows of a transposition: a cache line of 64 bytes holds 16 elements of `f32`.
const TRANSPOSED_ROWS: usize = 16;

/// Vectors in flight where there are no rows to reuse: enough for the latency of an addition
/// (4 cycles) at one load a cycle.
const STREAM_VECTORS: usize = 4;

/// A nest that is only run with plain loops.
fn inline(step: Step) -> LoopNest {
    LoopNest {
        strategy: Strategy::Inline,
        engine: Engine::Emitted,
        loops: loops(&step),
        body: hoisting::hoisted(&step),
        forms: Vec::new(),
        step,
    }
}

fn nest(step: Step) -> LoopNest {
    let strategy = strategy(&step);
    let free = best_lane(&step, LaneKind::Free);
    let other = free.and_then(|(lane, _)| other_lane(&step, lane));
    let summed = best_lane(&step, LaneKind::Summed);
    let forms = [free, other, summed].into_iter().flatten();
    LoopNest {
        strategy,
        engine: engine(&step, strategy),
        loops: loops(&step),
        body: body(&step),
        forms: forms.map(|(lane, kind)| form(&step, lane, kind)).collect(),
        step,
    }
}

fn body(step: &Step) -> Body {
    match step.sources.len() {
        1 => Body::Load(0),
        count => Body::Product((0..count).map(Body::Load).collect()),
    }
}

/// How a step is computed.
pub fn strategy(step: &Step) -> Strategy {
    let loops = loops(step);
    let has = |wanted: &[Role]| loops.iter().any(|walk| wanted.contains(&walk.role));
    if !has(&[Role::K, Role::Sum]) {
        Strategy::Map
    } else if has(&[Role::M]) && has(&[Role::N]) && has(&[Role::K]) {
        Strategy::Tile
    } else {
        Strategy::Reduce
    }
}

/// Matrix products go to the runtime's kernels, unless the output is contiguous along a batch index:
/// vectors then lie along that, and there is no product of matrices in them.
fn engine(step: &Step, strategy: Strategy) -> Engine {
    let unit = step.target.unit.map(|unit| role(step, unit));
    match (strategy, unit) {
        (Strategy::Tile, Some(Role::Batch)) => Engine::Batched,
        (Strategy::Tile, _) => Engine::Kernels,
        (Strategy::Map, _) if step.sources.len() <= 2 => Engine::Permuted,
        (Strategy::Reduce, _) if step.sources.len() <= 2 => Engine::Reduced,
        _ => Engine::Emitted,
    }
}

/// Free indices in the target's order, then the summed ones in the sources'.
fn loops(step: &Step) -> Vec<Loop> {
    let mut indices = step.target.indices.clone();
    for index in step.sources.iter().flat_map(|source| &source.indices) {
        if !indices.contains(index) {
            indices.push(*index);
        }
    }
    indices.into_iter().map(|index| Loop { index, role: role(step, index) }).collect()
}

fn role(step: &Step, index: Index) -> Role {
    let holders: Vec<bool> =
        step.sources.iter().map(|source| source.indices.contains(&index)).collect();
    match (step.sums(index), holders.as_slice()) {
        (false, [true, true]) => Role::Batch,
        (false, [true, false]) => Role::M,
        (false, [false, true]) => Role::N,
        (false, _) => Role::Free,
        (true, holders) if holders.iter().filter(|holds| **holds).count() > 1 => Role::K,
        (true, _) => Role::Sum,
    }
}

/// The index for vectors to lie along: one that has stride 1 in every source that holds it, if
/// there is one, and best in the target too; of maps of three sources and more the other way round.
fn best_lane(step: &Step, kind: LaneKind) -> Option<(Index, LaneKind)> {
    let candidates = loops(step).into_iter().map(|walk| walk.index);
    let wanted = candidates.filter(|index| step.sums(*index) == (kind == LaneKind::Summed));
    // Of equals, `max_by_key` takes the last, which is the innermost.
    wanted.max_by_key(|index| lane_score(step, *index)).map(|lane| (lane, kind))
}

/// Whether some index of these has stride 1 in every source that holds it.
pub fn has_lane(sources: &[&Tensor<Index>], indices: &[Index]) -> bool {
    indices.is_empty()
        || indices.iter().any(|index| {
            let mut holders = sources.iter().filter(|source| source.indices.contains(index));
            holders.all(|source| source.unit == Some(*index))
        })
}

/// Another index for elementwise products that no kernel of the runtime takes: one with stride 1 in every source, or
/// that along which Fortran order has it.
fn other_lane(step: &Step, lane: Index) -> Option<(Index, LaneKind)> {
    if step.sources.len() <= 2 || strategy(step) != Strategy::Map {
        return None;
    }
    let mut loaded = step.target.indices.iter().filter(|index| has_unit_loads(step, **index));
    let other = loaded.find(|index| **index != lane).or(step.target.indices.first());
    let other = other.filter(|index| **index != lane && **index != Index::Ellipsis);
    other.map(|index| (*index, LaneKind::Free))
}

/// Whether each source that has the index has it at stride 1.
fn has_unit_loads(step: &Step, index: Index) -> bool {
    let mut holders = step.sources.iter().filter(|source| source.indices.contains(&index));
    holders.all(|source| source.unit == Some(index))
}

fn lane_score(step: &Step, index: Index) -> usize {
    let unit_loads = has_unit_loads(step, index);
    let unit_stores = step.target.unit == Some(index);
    // Sources of a large map of more than two are turned: `Loops::straighten`. Smaller ones take the other lane.
    let turns = strategy(step) == Strategy::Map && step.sources.len() > 2;
    let (loads, stores) = if turns { (1, 2) } else { (2, 1) };
    loads * usize::from(unit_loads) + stores * usize::from(unit_stores)
}

fn form(step: &Step, lane: Index, kind: LaneKind) -> Form {
    let all = loops(step);
    let summed = all.iter().any(|walk| step.sums(walk.index));
    let row = if summed { reused_row(step, &all, lane) } else { transposed_row(step, lane) };
    let is_row = |index: Index| row.is_some_and(|(row, _)| row == index);
    let rest = |summed: bool| {
        let inside = all.iter().map(|walk| walk.index);
        let kept = inside.filter(move |index| *index != lane && step.sums(*index) == summed);
        kept.filter(|index| !is_row(*index)).collect()
    };
    Form {
        lane,
        kind,
        row,
        vectors: match row {
            None => STREAM_VECTORS,
            Some(_) if summed => TILE_VECTORS,
            Some(_) => 1,
        },
        outer: rest(false),
        sums: rest(true),
        factors: factors(step, lane, row.map(|(row, _)| row)),
    }
}

/// The free index whose rows share a vector: some source has the lane but not the row.
fn reused_row(step: &Step, all: &[Loop], lane: Index) -> Option<(Index, usize)> {
    let free = all.iter().map(|walk| walk.index).filter(|index| !step.sums(*index));
    let shares = |index: &Index| {
        step.sources
            .iter()
            .any(|source| source.indices.contains(&lane) && !source.indices.contains(index))
    };
    let row = free.filter(|index| *index != lane).rfind(shares)?;
    Some((row, TILE_ROWS))
}

/// Where vectors are loaded along one index and the target is contiguous along another: as many
/// rows of that other at a time as fill the target's cache lines.
fn transposed_row(step: &Step, lane: Index) -> Option<(Index, usize)> {
    let row = step.target.unit.filter(|unit| *unit != lane)?;
    Some((row, TRANSPOSED_ROWS))
}

fn factors(step: &Step, lane: Index, row: Option<Index>) -> Factors {
    let mut factors = Factors::default();
    for (position, source) in step.sources.iter().enumerate() {
        let has_row = row.is_some_and(|row| source.indices.contains(&row));
        let group = match (has_row, source.indices.contains(&lane)) {
            (false, false) => &mut factors.fixed,
            (true, false) => &mut factors.row,
            (false, true) => &mut factors.lane,
            (true, true) => &mut factors.both,
        };
        group.push(position);
    }
    factors
}
