//! An order that was found for the extents at hand, as a plan shows it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use einsum_path::steps::{Place, Step};

use super::{Order, PlanStep, Slices, Term};
use crate::order::figures::Figures;
use crate::order::network::Network;
use crate::order::{Group, Route};

/// The path as it is written in a call, the steps, and which of them are run in slices.
pub(super) fn found(
    network: &Network<'_>,
    route: &Route,
    extents: &[usize],
    element_bytes: f64,
) -> Order {
    // For each intermediate, the step that makes it.
    let steps = route.steps.iter().enumerate();
    let makes = steps.filter(|(_, step)| matches!(step.target.place, Place::Made(_)));
    let makers: Vec<usize> = makes.map(|(number, _)| number).collect();
    let reals: Vec<f64> = extents.iter().map(|extent| *extent as f64).collect();
    let planned = |step: &Step<u8>| planned(network, step, &makers, &reals, element_bytes);
    let groups = route.groups.iter().filter(|group| group.is_sliced());
    Order {
        path: Cow::Owned(alloc::format!("{}", route.tree)),
        steps: route.steps.iter().map(planned).collect(),
        slices: groups.map(|group| slices(network, group, extents)).collect(),
    }
}

fn slices(network: &Network<'_>, group: &Group, extents: &[usize]) -> Slices {
    let cuts = group.cuts.iter().map(|(index, len)| (letters(network, &[*index]), *len));
    let counts = group.cuts.iter().map(|(index, len)| extents[usize::from(*index)].div_ceil(*len));
    let count = counts.fold(1, usize::saturating_mul);
    Slices { steps: group.steps.clone(), cuts: cuts.collect(), count }
}

/// Indices as a spec has them.
fn letters(network: &Network<'_>, indices: &[u8]) -> String {
    let ellipsis = network.ellipsis.map(|at| network.labels[usize::from(at)]);
    let mut letters = String::new();
    for index in indices {
        let label = network.labels[usize::from(*index)];
        match Some(label) == ellipsis {
            // All its axes are one.
            true if letters.ends_with("...") => {}
            true => letters.push_str("..."),
            false => letters.push(label),
        }
    }
    letters
}

fn planned(
    network: &Network<'_>,
    step: &Step<u8>,
    makers: &[usize],
    extents: &[f64],
    element_bytes: f64,
) -> PlanStep {
    let figures = Figures::of(step, extents);
    let terms = step.sources.iter().map(|source| match source.place {
        Place::Given(position) => Term::Input(position),
        Place::Made(number) => Term::Step(makers[number]),
    });
    let sources = step.sources.iter().map(|source| letters(network, &source.indices));
    let sources: Vec<String> = sources.collect();
    let target = letters(network, &step.target.indices);
    PlanStep {
        formula: Cow::Owned(alloc::format!("{}->{target}", sources.join(","))),
        strategy: figures.strategy,
        terms: Cow::Owned(terms.collect()),
        flops: figures.flops,
        bytes_read: figures.read * element_bytes,
        bytes_written: figures.written * element_bytes,
        intermediate: figures.is_intermediate.then_some(figures.written),
    }
}
