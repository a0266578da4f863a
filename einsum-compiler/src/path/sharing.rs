//! An intermediate that several steps would make is made once.

use crate::ir::{Contraction, From, Path, Step, To};
use crate::spec::Index;

/// Drops each step that makes what an earlier one has made already, under other labels or not.
///
/// `same[n]` is the first operand that is the same value as operand `n`; labels at the same axes of
/// one value have the same extent, so an intermediate can be read with other labels than it was
/// written with. (Unless an axis of length 1 is repeated: whoever runs the path has to see that
/// labels which stand for one another have the same extents, and run the unshared path if not.)
pub fn share(contraction: &Contraction, path: &Path, same: &[usize]) -> Path {
    let mut kept: Vec<Step> = Vec::new();
    let mut patterns: Vec<Pattern> = Vec::new();
    // Where each intermediate of `path` is found in what is kept.
    let mut renamed: Vec<usize> = Vec::new();
    for step in &path.steps {
        let mut step = step.clone();
        for source in &mut step.sources {
            source.from = match source.from {
                From::Operand(position) => From::Operand(position),
                From::Intermediate(number) => From::Intermediate(renamed[number]),
            };
        }
        if matches!(step.target.to, To::Intermediate(_)) {
            let pattern = Pattern::of(contraction, &step, same);
            if let Some(number) = patterns.iter().position(|known| *known == pattern) {
                renamed.push(number);
                continue;
            }
            renamed.push(patterns.len());
            step.target.to = To::Intermediate(patterns.len());
            patterns.push(pattern);
        }
        kept.push(step);
    }
    Path { steps: kept }
}

/// A step with its labels replaced by their order of appearance.
#[derive(PartialEq, Eq)]
struct Pattern {
    sources: Vec<(From, Vec<usize>)>,
    target: Vec<usize>,
}

impl Pattern {
    fn of(contraction: &Contraction, step: &Step, same: &[usize]) -> Self {
        let mut seen: Vec<Index> = Vec::new();
        let mut number = |index: &Index| {
            // An ellipsis stands for other axes than a label does: it keeps a number of its own.
            if *index == Index::Ellipsis {
                return usize::MAX;
            }
            seen.iter().position(|known| known == index).unwrap_or_else(|| {
                seen.push(*index);
                seen.len() - 1
            })
        };
        let mut sources = Vec::new();
        for source in &step.sources {
            // An operand's axes tell its diagonals, which the source's distinct indices do not.
            let (from, indices) = match source.from {
                From::Operand(position) => {
                    (From::Operand(same[position]), &contraction.operands[position])
                }
                made => (made, &source.indices),
            };
            sources.push((from, indices.iter().map(&mut number).collect()));
        }
        Self { sources, target: step.target.indices.iter().map(&mut number).collect() }
    }
}
