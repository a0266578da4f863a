//! What a step costs, for some extents: as the compiler counts it (`einsum_compiler::path::step_cost`).

use super::network::{Set, positions, set_of};
use super::steps::{Place, Step, Tensor};
use crate::cost::{stream_seconds, tile_seconds};

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

impl Figures {
    /// The figures of a step, where `extent` tells each index' extent.
    pub fn of(step: &Step, extent: &impl Fn(u8) -> f64) -> Self {
        let size = |set: Set| positions(set).fold(1.0, |size, index| size * extent(index));
        let held = |tensor: &Tensor| set_of(&tensor.indices);
        let target = held(&step.target);
        let mut sources = step.sources.iter().map(held);
        let a = sources.next().unwrap_or_default();
        let b = sources.next();
        let union = a | b.unwrap_or_default();
        let summed = union & !target;
        let reused = b.is_some_and(|b| {
            [a & !b & target, b & !a & target, a & b & summed].iter().all(|set| *set != 0)
        });
        let strategy = match (summed != 0, reused) {
            (false, _) => "Map",
            (true, false) => "Reduce",
            (true, true) => "Tile",
        };
        // For each element of the loops, a product takes one operation and a sum another.
        let operations = usize::from(b.is_some()) + usize::from(summed != 0);
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
