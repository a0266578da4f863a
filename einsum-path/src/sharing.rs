//! What several steps would make alike is made once.

use alloc::vec::Vec;

use crate::steps::{Index, Place, Step};
use crate::tree::Tree;

/// Which operands are alike.
#[derive(Clone, Copy, Debug)]
pub struct Operands<'a, I, S> {
    /// The axes of each; an index may be repeated.
    pub axes: &'a [Vec<I>],
    /// For each, the first operand that is the same tensor, or is taken for it.
    pub same: &'a [usize],
    /// Whether one index may stand for another: both have one extent, or are taken to have one.
    pub stands: S,
}

/// Steps of which none makes what an earlier one has made already, and what has to hold for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared<I> {
    /// The steps.
    pub steps: Vec<Step<I>>,
    /// Operands that have to be one tensor.
    pub operands: Vec<(usize, usize)>,
    /// Indices that have to have one extent.
    pub indices: Vec<(I, I)>,
}

/// The steps without those that make what an earlier one has made already, under other indices or not. Where none was
/// dropped, nothing has to hold.
pub fn share<I: Index>(
    steps: Vec<Step<I>>,
    alike: &Operands<'_, I, impl Fn(I, I) -> bool>,
) -> Shared<I> {
    let mut shared = Shared { steps: Vec::new(), operands: Vec::new(), indices: Vec::new() };
    let mut patterns: Vec<Pattern<I>> = Vec::new();
    // Where each intermediate of `steps` is found in what is kept.
    let mut renamed: Vec<usize> = Vec::new();
    for mut step in steps {
        for source in &mut step.sources {
            if let Place::Made(number) = &mut source.place {
                *number = renamed[*number];
            }
        }
        if let Place::Made(_) = step.target.place {
            let pattern = Pattern::of(&step, alike);
            if let Some(number) = patterns.iter().position(|known| known.makes(&pattern, alike)) {
                patterns[number].require(&pattern, &mut shared);
                renamed.push(number);
                continue;
            }
            renamed.push(patterns.len());
            step.target.place = Place::Made(patterns.len());
            patterns.push(pattern);
        }
        shared.steps.push(step);
    }
    shared
}

/// A step with its indices replaced by their order of appearance.
struct Pattern<I> {
    sources: Vec<(Place, Vec<usize>)>,
    target: Vec<usize>,
    /// The indices that were replaced, and the operands.
    seen: Vec<I>,
    operands: Vec<usize>,
}

impl<I: Index> Pattern<I> {
    fn of<S>(step: &Step<I>, alike: &Operands<'_, I, S>) -> Self {
        let mut seen: Vec<I> = Vec::new();
        let (mut sources, mut operands) = (Vec::new(), Vec::new());
        for source in &step.sources {
            // An operand's axes tell its diagonals, which the source's distinct indices do not.
            let (place, indices) = match source.place {
                Place::Given(position) => {
                    operands.push(position);
                    (Place::Given(alike.same[position]), &alike.axes[position])
                }
                made => (made, &source.indices),
            };
            sources.push((place, numbers(indices, &mut seen)));
        }
        let target = numbers(&step.target.indices, &mut seen);
        Self { sources, target, seen, operands }
    }

    fn makes(&self, other: &Self, alike: &Operands<'_, I, impl Fn(I, I) -> bool>) -> bool {
        self.sources == other.sources
            && self.target == other.target
            && stand(&self.seen, &other.seen, alike)
    }

    /// What has to hold for `other`, which has the same pattern, to be the same values.
    fn require(&self, other: &Self, shared: &mut Shared<I>) {
        let operands = self.operands.iter().copied().zip(other.operands.iter().copied());
        add(operands, &mut shared.operands);
        add(self.seen.iter().copied().zip(other.seen.iter().copied()), &mut shared.indices);
    }
}

/// Whether indices may stand for those at the same place in another list.
fn stand<I: Copy>(
    these: &[I],
    those: &[I],
    alike: &Operands<'_, I, impl Fn(I, I) -> bool>,
) -> bool {
    these.iter().zip(those).all(|(this, that)| (alike.stands)(*this, *that))
}

fn add<P: PartialEq + Copy>(pairs: impl Iterator<Item = (P, P)>, known: &mut Vec<(P, P)>) {
    for pair in pairs {
        if pair.0 != pair.1 && !known.contains(&pair) {
            known.push(pair);
        }
    }
}

/// The indices' places in order of appearance.
pub fn numbers<I: Index>(indices: &[I], seen: &mut Vec<I>) -> Vec<usize> {
    let number = |index: &I| {
        // An ellipsis stands for other axes than a label does: it keeps a number of its own.
        if index.is_run() {
            return usize::MAX;
        }
        seen.iter().position(|known| known == index).unwrap_or_else(|| {
            seen.push(*index);
            seen.len() - 1
        })
    };
    indices.iter().map(number).collect()
}

/// A part of a tree whose pairs are shared.
#[derive(Clone, Debug)]
pub struct Part<I> {
    /// Its operands.
    pub tree: Tree,
    /// What is left of its indices; an operand's may repeat.
    pub indices: Vec<I>,
    /// Parts with one number, and indices in one pattern, are the same values.
    class: usize,
}

/// Operands contracted with each other wherever two pairs of them, or more, are alike, and so on with
/// what that makes: of a chain of eight equal matrices one part, whose three steps are its powers.
/// `None` if no two pairs are alike.
pub fn doubled<I: Index>(
    alike: &Operands<'_, I, impl Fn(I, I) -> bool>,
    output: &[I],
) -> Option<Vec<Part<I>>> {
    let operands = alike.axes.iter().zip(alike.same).enumerate();
    let mut parts: Vec<Part<I>> = operands
        .map(|(at, (indices, class))| Part {
            tree: Tree::Operand(at),
            indices: indices.clone(),
            class: *class,
        })
        .collect();
    let first = parts.len();
    let mut class = first;
    while let Some(pairs) = most_alike(&parts, alike, output) {
        let made: Vec<Part<I>> = pairs
            .iter()
            .map(|&(left, right)| Part {
                tree: Tree::pair(parts[left].tree.clone(), parts[right].tree.clone()),
                indices: kept(&parts, left, right, output),
                class,
            })
            .collect();
        let mut at = 0..parts.len();
        let paired = |at: usize| pairs.iter().any(|pair| pair.0 == at || pair.1 == at);
        parts.retain(|_| at.next().is_some_and(|at| !paired(at)));
        parts.extend(made);
        class += 1;
    }
    (class > first).then_some(parts)
}

/// The most pairs of parts that are alike, no part in two of them; `None` if there are no two.
fn most_alike<I: Index>(
    parts: &[Part<I>],
    alike: &Operands<'_, I, impl Fn(I, I) -> bool>,
    output: &[I],
) -> Option<Vec<(usize, usize)>> {
    type Group<I> = (PairPattern<I>, Vec<(usize, usize)>);
    let mut groups: Vec<Group<I>> = Vec::new();
    for right in 1..parts.len() {
        for left in 0..right {
            let Some(pattern) = PairPattern::of(parts, left, right, output) else { continue };
            let known = groups.iter_mut().find(|(known, _)| known.makes(&pattern, alike));
            let Some((_, pairs)) = known else {
                groups.push((pattern, alloc::vec![(left, right)]));
                continue;
            };
            let apart = |pair: &(usize, usize)| {
                [pair.0, pair.1].iter().all(|part| *part != left && *part != right)
            };
            if pairs.iter().all(apart) {
                pairs.push((left, right));
            }
        }
    }
    let most = groups.into_iter().map(|(_, pairs)| pairs).max_by_key(Vec::len)?;
    (most.len() > 1).then_some(most)
}

/// Two parts: their classes, their indices and what is kept of them, by order of appearance.
struct PairPattern<I> {
    classes: [usize; 2],
    indices: [Vec<usize>; 3],
    seen: Vec<I>,
}

impl<I: Index> PairPattern<I> {
    /// The pattern of two parts, if they share an index and have no ellipsis.
    fn of(parts: &[Part<I>], left: usize, right: usize, output: &[I]) -> Option<Self> {
        let (a, b) = (&parts[left], &parts[right]);
        let connected = a.indices.iter().any(|index| b.indices.contains(index));
        if !connected || a.indices.iter().chain(&b.indices).any(|index| index.is_run()) {
            return None;
        }
        let mut seen = Vec::new();
        let kept = kept(parts, left, right, output);
        let indices = [&a.indices, &b.indices, &kept].map(|indices| numbers(indices, &mut seen));
        Some(Self { classes: [a.class, b.class], indices, seen })
    }

    fn makes(&self, other: &Self, alike: &Operands<'_, I, impl Fn(I, I) -> bool>) -> bool {
        self.classes == other.classes
            && self.indices == other.indices
            && stand(&self.seen, &other.seen, alike)
    }
}

/// What is left of two parts' indices, each once.
fn kept<I: Index>(parts: &[Part<I>], left: usize, right: usize, output: &[I]) -> Vec<I> {
    let others = parts.iter().enumerate().filter(|(at, _)| *at != left && *at != right);
    let needed: Vec<I> =
        others.flat_map(|(_, part)| part.indices.iter()).chain(output).copied().collect();
    let mut kept: Vec<I> = Vec::new();
    for index in parts[left].indices.iter().chain(&parts[right].indices) {
        if needed.contains(index) && !kept.contains(index) {
            kept.push(*index);
        }
    }
    kept
}
