//! A tree for some extents, ready to run: loops with strides, and places in memory.

use alloc::boxed::Box;
use alloc::vec::Vec;

use einsum_path::steps::{Place, Step, Tensor, steps};
use einsum_path::tree::Tree;

use super::figures::Figures;
use super::network::Network;
use super::{cheapest, reals};
use crate::cost::within;
use crate::error::Error;
use crate::intermediate::{Life, arrange};
use crate::kernel::problem::Role;

/// What a call site knows a route by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'a> {
    /// The extents.
    pub extents: &'a [usize],
    /// Those that the order is made for, where hints tell others; else none.
    pub expected: &'a [usize],
    /// The axes of an ellipsis that each operand holds, as bits; none where there is no ellipsis.
    pub held: &'a [usize],
}

impl<'a> Key<'a> {
    /// These extents, and the order for them.
    pub fn new(extents: &'a [usize]) -> Self {
        Self { extents, expected: &[], held: &[] }
    }

    /// What the order is made for.
    fn judged(self) -> &'a [usize] {
        if self.expected.is_empty() { self.extents } else { self.expected }
    }
}

/// An order of contraction for some extents.
#[derive(Debug)]
pub struct Route {
    /// What it is for, as [`Key`] has it.
    key: [Box<[usize]>; 3],
    /// The order.
    pub tree: Tree,
    /// The steps, in the order in which they run.
    pub steps: Vec<RouteStep>,
    /// Elements of memory that the intermediates need together.
    pub elements: usize,
    /// What the model of cost expects, with what intermediates beyond the network's memory add to it.
    pub seconds: f64,
}

/// One step of a [`Route`].
#[derive(Debug)]
pub struct RouteStep {
    /// What it computes.
    pub step: Step<u8>,
    /// Where the sources and the target are: the place of an intermediate in memory.
    pub at: [Place; 3],
    /// Its loops.
    pub(crate) loops: Vec<Loop>,
}

/// One loop of a step, as far as the route knows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Loop {
    pub role: Role,
    pub extent: usize,
    /// In the first source, the second one, and the target.
    pub strides: [Stride; 3],
}

/// A stride along an index.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stride {
    /// An intermediate's; 0 where the tensor lacks the index.
    Known(isize),
    /// That of an operand or the output, by its place among all of them.
    Given(usize),
}

impl Route {
    /// The cheapest route.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address an intermediate.
    pub fn new(network: &Network<'_>, key: Key<'_>) -> Result<Self, Error> {
        let (tree, extents) = (cheapest(network, key.judged()), key.extents);
        let operands = network.operands.iter().enumerate();
        let operands: Vec<Tensor<u8>> = operands.map(|(at, held)| held.tensor(at)).collect();
        let steps = steps(&operands, &network.output.tensor(0), &tree);
        let seconds = seconds(network, &steps, key.judged());
        let lives = lives(&steps, extents).ok_or(Error::TooLarge)?;
        let mut offsets = alloc::vec![0; lives.len()];
        let elements = arrange(&lives, &mut offsets).ok_or(Error::TooLarge)?;
        let writer = Writer { network, extents, offsets };
        let steps = steps.into_iter().map(|step| writer.step(step)).collect();
        let key = [key.extents, key.expected, key.held].map(Box::from);
        Ok(Self { key, tree, steps, elements, seconds })
    }

    /// What it is for.
    pub fn key(&self) -> Key<'_> {
        let [extents, expected, held] = self.key.each_ref().map(AsRef::as_ref);
        Key { extents, expected, held }
    }
}

fn seconds(network: &Network<'_>, steps: &[Step<u8>], extents: &[usize]) -> f64 {
    let extents = reals(extents).0;
    let figures = steps.iter().map(|step| Figures::of(step, &extents));
    let seconds = figures.clone().fold(0.0, |sum, figures| sum + figures.seconds());
    let Some(memory) = network.memory else { return seconds };
    let made = figures.filter(|figures| figures.is_intermediate);
    let sizes: Vec<f64> = made.map(|figures| figures.written).collect();
    within(memory, &sizes, seconds)
}

/// How many elements each intermediate has, and from which step to which it is needed.
fn lives(steps: &[Step<u8>], extents: &[usize]) -> Option<Vec<Life>> {
    let mut lives: Vec<Life> = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        for source in &step.sources {
            if let Place::Made(made) = source.place {
                lives[made].read = number;
            }
        }
        if let Place::Made(_) = step.target.place {
            let extents = step.target.indices.iter().map(|index| extents[usize::from(*index)]);
            // Zeros left out, so that strides don't overflow either.
            extents.clone().try_fold(1_usize, |count, extent| count.checked_mul(extent.max(1)))?;
            lives.push(Life { count: extents.product(), made: number, read: number });
        }
    }
    Some(lives)
}

struct Writer<'a> {
    network: &'a Network<'a>,
    extents: &'a [usize],
    offsets: Vec<usize>,
}

impl Writer<'_> {
    fn step(&self, step: Step<u8>) -> RouteStep {
        let place = |tensor: &Tensor<u8>| match tensor.place {
            Place::Made(number) => Place::Made(self.offsets[number]),
            given @ Place::Given(_) => given,
        };
        let a = place(&step.sources[0]);
        let b = step.sources.get(1).map_or(a, place);
        RouteStep { at: [a, b, place(&step.target)], loops: self.loops(&step), step }
    }

    /// Free indices in the target's order, then the summed ones in the sources'.
    fn loops(&self, step: &Step<u8>) -> Vec<Loop> {
        let [a, b] = [step.sources.first(), step.sources.get(1)];
        let holds = |tensor: Option<&Tensor<u8>>, index: u8| {
            tensor.is_some_and(|tensor| tensor.indices.contains(&index))
        };
        let mut indices = step.target.indices.clone();
        for index in step.sources.iter().flat_map(|source| &source.indices) {
            if !indices.contains(index) {
                indices.push(*index);
            }
        }
        let role = |index: u8| match [a, b, Some(&step.target)].map(|tensor| holds(tensor, index)) {
            [true, true, true] => Role::Batch,
            [_, false, true] => Role::M,
            [false, true, true] => Role::N,
            _ => Role::K,
        };
        let each = indices.into_iter().map(|index| Loop {
            role: role(index),
            extent: self.extents[usize::from(index)],
            strides: [
                self.stride(a, index, false),
                self.stride(b, index, false),
                self.stride(Some(&step.target), index, true),
            ],
        });
        each.collect()
    }

    fn stride(&self, tensor: Option<&Tensor<u8>>, index: u8, target: bool) -> Stride {
        let held = tensor.and_then(|tensor| {
            Some((tensor, tensor.indices.iter().position(|held| *held == index)?))
        });
        let Some((tensor, axis)) = held else { return Stride::Known(0) };
        match tensor.place {
            Place::Made(_) => {
                let inner = tensor.indices[axis + 1..].iter();
                let extents = inner.map(|index| self.extents[usize::from(*index)]);
                Stride::Known(extents.product::<usize>() as isize)
            }
            Place::Given(operand) => {
                let before = if target { self.network.operands.len() } else { operand };
                let ranks = self.network.operands[..before].iter().map(|held| held.indices.len());
                Stride::Given(ranks.sum::<usize>() + axis)
            }
        }
    }
}
