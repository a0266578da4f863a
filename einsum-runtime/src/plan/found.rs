//! An order that was found for the extents at hand, as a plan shows it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use einsum_path::steps::{Place, Step};

use super::{PlanStep, Term};
use crate::order::Route;
use crate::order::figures::Figures;
use crate::order::network::Network;

/// The path as it is written in a call, and the steps.
pub fn found(
    network: &Network<'_>,
    route: &Route,
    extents: &[usize],
    element_bytes: f64,
) -> (Cow<'static, str>, Vec<PlanStep>) {
    // For each intermediate, the step that makes it.
    let steps = route.steps.iter().enumerate();
    let makes = steps.filter(|(_, step)| matches!(step.target.place, Place::Made(_)));
    let makers: Vec<usize> = makes.map(|(number, _)| number).collect();
    let reals: Vec<f64> = extents.iter().map(|extent| *extent as f64).collect();
    let planned = |step: &Step<u8>| planned(network, step, &makers, &reals, element_bytes);
    (Cow::Owned(alloc::format!("{}", route.tree)), route.steps.iter().map(planned).collect())
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
    let letters = |indices: &[u8]| -> String {
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
    };
    let sources = step.sources.iter().map(|source| letters(&source.indices));
    let sources: Vec<String> = sources.collect();
    let target = letters(&step.target.indices);
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
