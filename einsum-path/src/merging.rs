//! Steps that multiply elementwise become part of the step that reads their product.
//!
//! An intermediate of which nothing was summed, read by a step whose indices are all its own, is made of
//! exactly the products which that step needs, each once. Multiplied inside the reader they cost the
//! same operations, and the intermediate is neither written nor read: `i,i,i->` is one nest.

use alloc::vec::Vec;

use crate::steps::{Index, Place, Step, Tensor, within};

/// What a merged step would be.
#[derive(Clone, Debug)]
pub struct Merged<'a, I> {
    /// Its factors.
    pub factors: &'a [&'a Tensor<I>],
    /// All its indices.
    pub indices: &'a [I],
    /// What it makes.
    pub target: &'a Tensor<I>,
}

/// The steps with such ones merged as `fit` for one nest.
pub fn merge<I: Index>(
    mut steps: Vec<Step<I>>,
    fit: impl Fn(Merged<'_, I>) -> bool,
) -> Vec<Step<I>> {
    while let Some((made, reader)) = mergeable(&steps, &fit) {
        let Step { sources, target } = steps.remove(made);
        let reader = &mut steps[reader - 1];
        reader.sources = core::mem::take(&mut reader.sources)
            .into_iter()
            .flat_map(|source| match source.place == target.place {
                true => sources.clone(),
                false => alloc::vec![source],
            })
            .collect();
        forget(&mut steps, target.place);
    }
    steps
}

/// A step to merge, and the one that reads it.
fn mergeable<I: Index>(
    steps: &[Step<I>],
    fit: &impl Fn(Merged<'_, I>) -> bool,
) -> Option<(usize, usize)> {
    (0..steps.len()).find_map(|made| {
        let place = steps[made].target.place;
        let reads = |step: &Step<I>| step.sources.iter().any(|source| source.place == place);
        let reader = made + 1 + steps[made + 1..].iter().position(reads)?;
        merges(&steps[made], &steps[reader], fit).then_some((made, reader))
    })
}

fn merges<I: Index>(
    made: &Step<I>,
    reader: &Step<I>,
    fit: &impl Fn(Merged<'_, I>) -> bool,
) -> bool {
    let indices = &made.target.indices;
    let others = reader.sources.iter().filter(|source| source.place != made.target.place);
    let others: Vec<&Tensor<I>> = others.collect();
    let is_product = made.sources.len() > 1 && !others.is_empty();
    let factors: Vec<&Tensor<I>> = made.sources.iter().chain(others).collect();
    is_product
        && factors.iter().all(|factor| within(&factor.indices, indices))
        && fit(Merged { factors: &factors, indices, target: &reader.target })
}

/// Takes an intermediate out of the sequence of their numbers.
fn forget<I>(steps: &mut [Step<I>], gone: Place) {
    let Place::Made(gone) = gone else { return };
    let tensors =
        steps.iter_mut().flat_map(|step| step.sources.iter_mut().chain([&mut step.target]));
    for tensor in tensors {
        if let Place::Made(number) = &mut tensor.place {
            *number -= usize::from(*number > gone);
        }
    }
}
