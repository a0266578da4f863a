//! Steps that multiply elementwise become part of the step that reads their product.
//!
//! An intermediate of which nothing was summed, read by a step whose indices are all its own, is made of
//! exactly the products which that step needs, each once. Multiplied inside the reader they cost the
//! same operations, and the intermediate is neither written nor read: `i,i,i->` is one nest.

use crate::ir::{From, Path, Source, Step, To};
use crate::lower;
use crate::spec::Index;

/// Sources of a merged step at most: their pointers, the output's, the lane index and its end are in registers, of
/// which x86-64 has 16 and the loop needs some itself. Each further one would save as much as the ones
/// before, of what is less and less: of eight factors, pairs read and write 20 tensors, and one nest 9.
const SOURCES: usize = 8;

/// The path with such steps merged.
pub fn merge(mut path: Path) -> Path {
    while let Some((made, reader)) = mergeable(&path.steps) {
        let sources = std::mem::take(&mut path.steps[made].sources);
        let To::Intermediate(number) = path.steps[made].target.to else { break };
        let before = std::mem::take(&mut path.steps[reader].sources);
        path.steps[reader].sources = before
            .into_iter()
            .flat_map(|source| match source.from {
                From::Intermediate(read) if read == number => sources.clone(),
                _ => vec![source],
            })
            .collect();
        path.steps.remove(made);
        forget(&mut path, number);
    }
    path
}

/// A step to merge, and the one that reads it.
fn mergeable(steps: &[Step]) -> Option<(usize, usize)> {
    (0..steps.len()).find_map(|made| {
        let To::Intermediate(number) = steps[made].target.to else { return None };
        let reads =
            |step: &Step| step.sources.iter().any(|it| it.from == From::Intermediate(number));
        let reader = made + 1 + steps[made + 1..].iter().position(reads)?;
        merges(&steps[made], &steps[reader], number).then_some((made, reader))
    })
}

fn merges(made: &Step, reader: &Step, number: usize) -> bool {
    let kept = |source: &Source| within(&source.indices, &made.target.indices);
    let others = reader.sources.iter().filter(|it| it.from != From::Intermediate(number));
    let others: Vec<&Source> = others.collect();
    let sources = made.sources.iter().chain(others.iter().copied());
    let product = made.sources.len() > 1 && !others.is_empty();
    product
        && made.sources.iter().all(kept)
        && others.iter().all(|source| kept(source))
        && sources.clone().count() <= SOURCES
        && lower::has_lane(sources, &made.target.indices)
}

fn within(few: &[Index], many: &[Index]) -> bool {
    few.iter().all(|index| many.contains(index))
}

/// Takes an intermediate's number out of the sequence.
fn forget(path: &mut Path, number: usize) {
    let less = |known: &mut usize| *known -= usize::from(*known > number);
    for step in &mut path.steps {
        for source in &mut step.sources {
            if let From::Intermediate(read) = &mut source.from {
                less(read);
            }
        }
        if let To::Intermediate(made) = &mut step.target.to {
            less(made);
        }
    }
}
