//! What a step costs, for some extents: as the compiler counts it (`einsum_compiler::path::step_cost`).

use alloc::vec::Vec;

use einsum_path::cost::{stream_seconds, tile_seconds};
use einsum_path::set::Set;
use einsum_path::steps::{Place, Step};

use super::network::set;

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
    /// The figures of a step, where `extents` tells each index' extent.
    pub fn of(step: &Step<u8>, extents: &[f64]) -> Self {
        let size = |set: Set| set.product(extents);
        let target = set(&step.target.indices);
        let sources: Vec<Set> = step.sources.iter().map(|source| set(&source.indices)).collect();
        let union = sources.iter().fold(Set::EMPTY, |union, source| union.or(*source));
        let summed = !union.within(target);
        let reused = match sources.as_slice() {
            &[a, b] => {
                !a.minus(b).and(target).is_empty()
                    && !b.minus(a).and(target).is_empty()
                    && !a.and(b).within(target)
            }
            // Of more, each element of the loops was one of an intermediate.
            _ => false,
        };
        let strategy = match (summed, reused) {
            (false, _) => "Map",
            (true, false) => "Reduce",
            (true, true) => "Tile",
        };
        // For each element of the loops, a product takes one operation less than it has factors, and a sum another.
        let operations = sources.len() - 1 + usize::from(summed);
        Self {
            strategy,
            flops: operations as f64 * size(union),
            read: sources.iter().fold(0.0, |read, source| read + size(*source)),
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
