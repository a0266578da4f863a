//! A tree for some extents, ready to run: loops with strides, and places in memory.

use alloc::boxed::Box;
use alloc::vec::Vec;

use einsum_path::cost::{Model, Objective};
use einsum_path::greedy::Effort;
use einsum_path::merging::merge;
use einsum_path::search::Search;
use einsum_path::set::Set;
use einsum_path::sharing::{Operands, doubled, share};
use einsum_path::steps::{Place, Step, Tensor, steps};
use einsum_path::tree::Tree;

use super::blocks::Blocks;
use super::figures::Figures;
use super::merged::merged;
use super::network::{Network, set};
use super::pair::{At, Held, Pair, Writer, held};
use super::slices::{Group, Room, groups, sliced};
use super::{cheapest, reals};
use crate::cost::within;
use crate::error::Error;
use crate::intermediate::{Life, arrange};

/// What a call site knows a route by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'a> {
    /// The extents.
    pub extents: &'a [usize],
    /// Those that the order is made for, where hints tell others; else none.
    pub expected: &'a [usize],
    /// The axes of an ellipsis that each operand holds, as bits; none where there is no ellipsis.
    pub held: &'a [usize],
    /// The operands that are the same tensor as an earlier one, as bits: see [`Network::same`].
    pub alike: u128,
    /// Which of the orders that the compiler knows; none if one is to be looked for.
    pub order: Option<usize>,
    /// What an element takes, which decides how large slices are: a call site may meet several types.
    pub element_bytes: usize,
    /// Whether slices are tiny, so that small data have many.
    pub is_tiny: bool,
}

impl<'a> Key<'a> {
    /// These extents, and the cheapest order for them.
    pub fn new(extents: &'a [usize], element_bytes: usize) -> Self {
        let (expected, held): (&[usize], &[usize]) = (&[], &[]);
        Self { extents, expected, held, alike: 0, order: None, element_bytes, is_tiny: false }
    }

    /// The room for slices.
    pub(super) fn room(self) -> Room {
        if self.is_tiny { Room::TINY } else { Room::of(self.element_bytes) }
    }

    /// What the order is made for.
    fn judged(self) -> &'a [usize] {
        if self.expected.is_empty() { self.extents } else { self.expected }
    }
}

/// An order of contraction for some extents.
#[derive(Debug)]
pub struct Route {
    /// What it is for, as [`Key`] has it: its lists, and the rest.
    key: [Box<[usize]>; 3],
    rest: Key<'static>,
    /// The order.
    pub tree: Tree,
    /// The steps, in the order in which they run.
    pub steps: Vec<Step<u8>>,
    /// The steps that are run together, and those that are not.
    pub(crate) groups: Vec<Group>,
    /// What is run for each of these, one after the other.
    pub(crate) work: Vec<Work>,
    /// Elements of memory that the intermediates need together.
    pub elements: usize,
    /// What the model of cost expects, with what intermediates beyond the network's memory add to it.
    pub seconds: f64,
}

/// What is run for a step, or for some.
#[derive(Debug)]
pub(crate) enum Work {
    /// A contraction of one source or two.
    Pair(Pair),
    /// A product of more, nothing of which is summed, in blocks.
    Merged(Blocks),
    /// Steps that follow each other, slice by slice.
    Sliced(Blocks),
}

impl Route {
    /// The route in the order that the compiler knows, or the cheapest.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address an intermediate.
    pub fn new(network: &Network<'_>, key: Key<'_>) -> Result<Self, Error> {
        let (order, extents) = (Order::known_or_cheapest(network, key), key.extents);
        let Order { tree, steps, seconds } = order;
        let groups = groups(&steps, extents, key.room());
        let lives = lives(&steps, &groups, extents).ok_or(Error::TooLarge)?;
        let mut offsets = alloc::vec![0; lives.len()];
        let elements = arrange(&lives, &mut offsets).ok_or(Error::TooLarge)?;
        let writer = Writer { network, extents };
        let work = groups.iter().map(|group| work(&writer, &steps, group, &offsets));
        let work = work.collect::<Option<_>>().ok_or(Error::TooLarge)?;
        let rest = Key { extents: &[], expected: &[], held: &[], ..key };
        let key = [key.extents, key.expected, key.held].map(Box::from);
        Ok(Self { key, rest, tree, steps, groups, work, elements, seconds })
    }

    /// Whether some steps are run in slices.
    pub fn is_sliced(&self) -> bool {
        self.groups.iter().any(Group::is_sliced)
    }

    /// What it is for.
    pub fn key(&self) -> Key<'_> {
        let [extents, expected, held] = self.key.each_ref().map(AsRef::as_ref);
        Key { extents, expected, held, ..self.rest }
    }
}

/// A tree, its steps and what they take.
struct Order {
    tree: Tree,
    steps: Vec<Step<u8>>,
    seconds: f64,
}

impl Order {
    /// The one that the compiler knows, or the cheapest: the best tree, or one that contracts alike operands first. What is made
    /// alike is made once.
    fn known_or_cheapest(network: &Network<'_>, key: Key<'_>) -> Self {
        let same = network.same(key.alike);
        let axes = network.operands.iter().map(|held| held.indices.to_vec());
        let axes: Vec<Vec<u8>> = axes.collect();
        let [extents, judged] = [key.extents, key.judged()];
        let alike = |extents: &[usize], one: u8, other: u8| {
            extents[usize::from(one)] == extents[usize::from(other)]
        };
        let stands = |one, other| alike(extents, one, other) && alike(judged, one, other);
        let alike = Operands { axes: &axes, same: &same, stands };
        if let Some(known) = key.order.and_then(|number| network.tree(number)) {
            return Self::of(network, known, judged, &alike);
        }
        let best = Self::of(network, cheapest(network, judged), judged, &alike);
        let twice = || {
            let parts = doubled(&alike, network.output.indices)?;
            let leaves = parts.iter().map(|part| set(&part.indices));
            let leaves: Vec<Set> = leaves.collect();
            let memory = network.memory.map(|elements| elements as f64);
            let extents = &reals(judged);
            let model = Model { extents, objective: Objective::Time, memory };
            let tree = Search::new(&leaves, network.output.set(), Effort::CALL).best(&model);
            let tree = tree.graft(&mut |part| parts[part].tree.clone());
            Some(Self::of(network, tree, judged, &alike))
        };
        match (!same.is_empty()).then(twice).flatten() {
            Some(twice) if twice.seconds < best.seconds => twice,
            _ => best,
        }
    }

    fn of(
        network: &Network<'_>,
        tree: Tree,
        extents: &[usize],
        alike: &Operands<'_, u8, impl Fn(u8, u8) -> bool>,
    ) -> Self {
        let operands = network.operands.iter().enumerate();
        let operands: Vec<Tensor<u8>> = operands.map(|(at, held)| held.tensor(at)).collect();
        // A sum is not merged with its factors: its kernels share long sums among threads.
        let steps = merge(steps(&operands, &network.output.tensor(0), &tree), |merged| {
            merged.target.indices.len() == merged.indices.len()
        });
        let steps = match alike.same.is_empty() {
            true => steps,
            false => share(steps, alike).steps,
        };
        let seconds = seconds(network, &steps, extents);
        Self { tree, steps, seconds }
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

/// How many elements each intermediate has, and from which group to which it is needed; what stays in slices has none.
fn lives(steps: &[Step<u8>], groups: &[Group], extents: &[usize]) -> Option<Vec<Life>> {
    let mut lives: Vec<Life> = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        for (at, step) in group.steps.clone().zip(&steps[group.steps.clone()]) {
            for source in &step.sources {
                if let Place::Made(made) = source.place {
                    lives[made].read = number;
                }
            }
            if let Place::Made(_) = step.target.place {
                let extents = step.target.indices.iter().map(|index| extents[usize::from(*index)]);
                // Zeros left out, so that strides don't overflow either.
                let mut positive = extents.clone().map(|extent| extent.max(1));
                positive.try_fold(1_usize, usize::checked_mul)?;
                let is_whole = at + 1 == group.steps.end;
                let count = if is_whole { extents.product() } else { 0 };
                lives.push(Life { count, made: number, read: number });
            }
        }
    }
    Some(lives)
}

/// What is run for a group, where `offsets` are the places of intermediates in memory; `None` if memory could not address a slice.
fn work(writer: &Writer<'_>, steps: &[Step<u8>], group: &Group, offsets: &[usize]) -> Option<Work> {
    let steps = &steps[group.steps.clone()];
    if group.is_sliced() {
        return sliced(writer, steps, &group.cuts, offsets).map(Work::Sliced);
    }
    let step = &steps[0];
    let whole = |number: usize, indices: &[u8]| Held {
        at: At::Memory(offsets[number]),
        indices: indices.to_vec(),
    };
    let (sources, target) = held(step, whole);
    Some(match step.sources.len() {
        0..=2 => Work::Pair(writer.pair(&sources, &target)),
        _ => Work::Merged(merged(writer, sources, target)),
    })
}
