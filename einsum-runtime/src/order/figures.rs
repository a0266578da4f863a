//! What a step costs, for some extents: as the compiler counts it (`einsum_compiler::path::step_cost`).

use einsum_path::cost::{stream_seconds, tile_seconds};
use einsum_path::set::Set;
use einsum_path::steps::{Place, Step, Tensor};

/// The figures of one step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// How it is computed: `Tile`, `Reduce` or `Map`.
    pub strategy: &'static str,
    /// Multiplications and additions.
    pub flops: f64,
    /// Elements read.
    pub read: f64,
    /// Elements written.
    pub written: f64,
    /// Whether they are an intermediate's.
    pub is_intermediate: bool,
}

fn set(tensor: &Tensor<u8>) -> Set {
    tensor.indices.iter().fold(Set::EMPTY, |set, index| set.with(usize::from(*index)))
}

impl Figures {
    /// The figures of a step, where `extents` tells each index' extent.
    pub fn of(step: &Step<u8>, extents: &[f64]) -> Self {
        let size = |set: Set| set.product(extents);
        let target = set(&step.target);
        let mut sources = step.sources.iter().map(set);
        let (a, b) = (sources.next().unwrap_or_default(), sources.next());
        let both = b.unwrap_or_default();
        let union = a.or(both);
        let summed = !union.within(target);
        let reused = !a.minus(both).and(target).is_empty()
            && !both.minus(a).and(target).is_empty()
            && !a.and(both).within(target);
        let strategy = match (summed, reused) {
            (false, _) => "Map",
            (true, false) => "Reduce",
            (true, true) => "Tile",
        };
        // For each element of the loops, a product takes one operation and a sum another.
        let operations = usize::from(b.is_some()) + usize::from(summed);
        Self {
            strategy,
            flops: operations as f64 * size(union),
            read: size(a) + b.map_or(0.0, size),
            written: size(target),
            is_intermediate: matches!(step.target.place, Place::Made(_)),
        }
    }

    /// Seconds, by the roofline.
    pub fn seconds(&self) -> f64 {
        let seconds = if self.strategy == "Tile" { tile_seconds } else { stream_seconds };
        seconds(self.flops, self.read + self.written)
    }
}
