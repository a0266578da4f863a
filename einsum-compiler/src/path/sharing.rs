//! An intermediate that several steps would make is made once.

use crate::ir::{Alike, Contraction, From, Path, Step, To};
use crate::spec::Index;

use super::network::Network;
use super::tree::Tree;

/// A path without the steps that make what an earlier one has made already, under other labels or not,
/// and what has to hold for that when it runs. Nothing has to where nothing was dropped.
///
/// `same[n]` is the first operand that is written like operand `n`. That they are one tensor, and that
/// labels which stand for one another have the same extents (where an axis of length 1 is repeated, they
/// need not), is left to the running program to see.
pub fn share(contraction: &Contraction, path: &Path, same: &[usize]) -> (Path, Alike) {
    let mut kept: Vec<Step> = Vec::new();
    let mut alike = Alike::default();
    let mut patterns: Vec<Pattern> = Vec::new();
    // Where each intermediate of `path` is found in what is kept.
    let mut renamed: Vec<usize> = Vec::new();
    for step in &path.steps {
        let mut step = step.clone();
        for source in &mut step.sources {
            if let From::Intermediate(number) = &mut source.from {
                *number = renamed[*number];
            }
        }
        if matches!(step.target.to, To::Intermediate(_)) {
            let pattern = Pattern::of(contraction, &step, same);
            if let Some(number) = patterns.iter().position(|known| known.makes(&pattern)) {
                patterns[number].require(&pattern, &mut alike);
                renamed.push(number);
                continue;
            }
            renamed.push(patterns.len());
            step.target.to = To::Intermediate(patterns.len());
            patterns.push(pattern);
        }
        kept.push(step);
    }
    (Path { steps: kept }, alike)
}

/// A step with its labels replaced by their order of appearance.
struct Pattern {
    sources: Vec<(From, Vec<usize>)>,
    target: Vec<usize>,
    /// The labels that were replaced, and the operands.
    seen: Vec<Index>,
    operands: Vec<usize>,
}

impl Pattern {
    fn of(contraction: &Contraction, step: &Step, same: &[usize]) -> Self {
        let mut seen: Vec<Index> = Vec::new();
        let (mut sources, mut operands) = (Vec::new(), Vec::new());
        for source in &step.sources {
            // An operand's axes tell its diagonals, which the source's distinct indices do not.
            let (from, indices) = match source.from {
                From::Operand(position) => {
                    operands.push(position);
                    (From::Operand(same[position]), &contraction.operands[position])
                }
                made => (made, &source.indices),
            };
            sources.push((from, numbers(indices, &mut seen)));
        }
        let target = numbers(&step.target.indices, &mut seen);
        Self { sources, target, seen, operands }
    }

    fn makes(&self, other: &Self) -> bool {
        self.sources == other.sources && self.target == other.target
    }

    /// What has to hold for `other`, which has the same pattern, to be the same values.
    fn require(&self, other: &Self, alike: &mut Alike) {
        let operands = self.operands.iter().copied().zip(other.operands.iter().copied());
        add(operands, &mut alike.operands);
        add(self.seen.iter().copied().zip(other.seen.iter().copied()), &mut alike.indices);
    }
}

fn add<P: PartialEq + Copy>(pairs: impl Iterator<Item = (P, P)>, known: &mut Vec<(P, P)>) {
    for pair in pairs {
        if pair.0 != pair.1 && !known.contains(&pair) {
            known.push(pair);
        }
    }
}

/// The indices' places in order of appearance.
fn numbers(indices: &[Index], seen: &mut Vec<Index>) -> Vec<usize> {
    let number = |index: &Index| {
        // An ellipsis stands for other axes than a label does: it keeps a number of its own.
        if *index == Index::Ellipsis {
            return usize::MAX;
        }
        seen.iter().position(|known| known == index).unwrap_or_else(|| {
            seen.push(*index);
            seen.len() - 1
        })
    };
    indices.iter().map(number).collect()
}

/// For each index of the network the first one that has the same extent if operands which are written
/// alike are one tensor: nothing but the sample of extents, and which hints are looked at, rests on it.
pub fn tied(contraction: &Contraction, network: &Network, same: &[usize]) -> Vec<usize> {
    let mut tied: Vec<usize> = (0..network.indices.len()).collect();
    let position = |index: &Index| network.indices.iter().position(|known| known == index);
    for (at, first) in same.iter().enumerate().filter(|(at, first)| at != *first) {
        let (held, like) = (&contraction.operands[at], &contraction.operands[*first]);
        // An ellipsis may stand for more axes in one than in the other.
        if held.len() != like.len() || held.iter().chain(like).any(|i| *i == Index::Ellipsis) {
            continue;
        }
        for (left, right) in held.iter().zip(like) {
            let Some((left, right)) = position(left).zip(position(right)) else { continue };
            let (left, right) = (tied[left], tied[right]);
            let gone = left.max(right);
            tied.iter_mut().filter(|tied| **tied == gone).for_each(|tied| *tied = left.min(right));
        }
    }
    tied
}

/// A part of a tree whose pairs are shared.
#[derive(Clone)]
pub struct Part {
    /// Its operands.
    pub tree: Tree,
    /// What is left of its indices; an operand's may repeat.
    pub indices: Vec<Index>,
    /// Parts with one number, and labels in one pattern, are the same values.
    class: usize,
}

/// Operands contracted with each other wherever two pairs of them, or more, are alike, and so on with
/// what that makes: of a chain of eight equal matrices one part, whose three steps are its powers.
/// `None` if no two pairs are alike.
pub fn doubled(contraction: &Contraction, same: &[usize]) -> Option<Vec<Part>> {
    let operands = contraction.operands.iter().enumerate();
    let mut parts: Vec<Part> = operands
        .map(|(at, indices)| Part {
            tree: Tree::Operand(at),
            indices: indices.clone(),
            class: same[at],
        })
        .collect();
    let mut class = same.len();
    while let Some(pairs) = most_alike(&parts, &contraction.output) {
        let made: Vec<Part> = pairs
            .iter()
            .map(|&(left, right)| Part {
                tree: Tree::pair(parts[left].tree.clone(), parts[right].tree.clone()),
                indices: kept(&parts, left, right, &contraction.output),
                class,
            })
            .collect();
        let mut at = 0..parts.len();
        let paired = |at: usize| pairs.iter().any(|pair| pair.0 == at || pair.1 == at);
        parts.retain(|_| at.next().is_some_and(|at| !paired(at)));
        parts.extend(made);
        class += 1;
    }
    (class > same.len()).then_some(parts)
}

/// The most pairs of parts that are alike, no part in two of them; `None` if there are no two.
fn most_alike(parts: &[Part], output: &[Index]) -> Option<Vec<(usize, usize)>> {
    type Alike = (PairPattern, Vec<(usize, usize)>);
    let mut groups: Vec<Alike> = Vec::new();
    for right in 1..parts.len() {
        for left in 0..right {
            let Some(pattern) = pattern(parts, left, right, output) else { continue };
            let Some((_, pairs)) = groups.iter_mut().find(|(known, _)| *known == pattern) else {
                groups.push((pattern, vec![(left, right)]));
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

/// The classes of two parts, their labels and what is kept of them, by order of appearance.
type PairPattern = ([usize; 2], [Vec<usize>; 3]);

/// The pattern of two parts, if they share a label and have no ellipsis.
fn pattern(parts: &[Part], left: usize, right: usize, output: &[Index]) -> Option<PairPattern> {
    let (a, b) = (&parts[left], &parts[right]);
    let connected = a.indices.iter().any(|index| b.indices.contains(index));
    if !connected || a.indices.iter().chain(&b.indices).any(|index| *index == Index::Ellipsis) {
        return None;
    }
    let mut seen = Vec::new();
    let kept = kept(parts, left, right, output);
    let patterns = [&a.indices, &b.indices, &kept].map(|indices| numbers(indices, &mut seen));
    Some(([a.class, b.class], patterns))
}

/// What is left of two parts' indices, each once.
fn kept(parts: &[Part], left: usize, right: usize, output: &[Index]) -> Vec<Index> {
    let others = parts.iter().enumerate().filter(|(at, _)| *at != left && *at != right);
    let needed: Vec<Index> =
        others.flat_map(|(_, part)| part.indices.iter()).chain(output).copied().collect();
    let mut kept: Vec<Index> = Vec::new();
    for index in parts[left].indices.iter().chain(&parts[right].indices) {
        if needed.contains(index) && !kept.contains(index) {
            kept.push(*index);
        }
    }
    kept
}
