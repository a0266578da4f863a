//! From a tree to the steps that are run, and the order of each intermediate's axes.
//!
//! An operand's own sums come first where that saves work: if its partner has an index that it
//! lacks, they would be repeated for each value of that index.
//!
//! The axes of an intermediate are ordered for the step that reads it. Shared and kept (batch)
//! indices are outermost. If the reader's target has stride 1 along an index of this intermediate
//! only, that index is innermost, so that vectors lie along it in both; else the summed indices are,
//! in the order in which the partner has them, so that both are walked in one direction.

use std::collections::BTreeSet;

use crate::ir::{Contraction, From, Path, Source, Step, Target, To};
use crate::spec::Index;

use super::tree::Tree;

/// The steps of `tree`, each after those that it reads from.
pub fn steps(contraction: &Contraction, tree: &Tree) -> Path {
    let mut writer = Writer { contraction, steps: Vec::new(), made: 0 };
    let output = output(contraction);
    match tree {
        Tree::Operand(position) => writer.push(vec![writer.operand(*position)], output),
        Tree::Pair(..) => writer.write(tree, output),
    }
    Path { steps: writer.steps }
}

/// All operands in one step.
pub fn fused(contraction: &Contraction) -> Step {
    let sources = (0..contraction.operands.len()).map(|operand| source(contraction, operand));
    Step { sources: sources.collect(), target: output(contraction) }
}

fn source(contraction: &Contraction, position: usize) -> Source {
    let indices = &contraction.operands[position];
    Source { from: From::Operand(position), indices: distinct(indices), unit: unit(indices) }
}

fn output(contraction: &Contraction) -> Target {
    let indices = &contraction.output;
    Target { to: To::Output, indices: distinct(indices), unit: unit(indices) }
}

/// The indices in order, each once.
fn distinct(indices: &[Index]) -> Vec<Index> {
    let mut distinct = Vec::new();
    for index in indices {
        if !distinct.contains(index) {
            distinct.push(*index);
        }
    }
    distinct
}

/// The index that has stride 1 in C order: the last, unless it is a diagonal's.
fn unit(indices: &[Index]) -> Option<Index> {
    let (last, rest) = indices.split_last()?;
    (!rest.contains(last)).then_some(*last)
}

/// Adds what the operands of a subtree hold.
fn collect(contraction: &Contraction, tree: &Tree, held: &mut BTreeSet<Index>) {
    match tree {
        Tree::Operand(position) => held.extend(&contraction.operands[*position]),
        Tree::Pair(left, right) => {
            collect(contraction, left, held);
            collect(contraction, right, held);
        }
    }
}

fn held(contraction: &Contraction, tree: &Tree) -> BTreeSet<Index> {
    let mut held = BTreeSet::new();
    collect(contraction, tree, &mut held);
    held
}

struct Writer<'a> {
    contraction: &'a Contraction,
    steps: Vec<Step>,
    made: usize,
}

/// One side of a step: what it keeps for others, and its axes where they are given.
struct Side<'a> {
    tree: &'a Tree,
    /// What is left of it after its own sums.
    kept: Vec<Index>,
    /// Its axes, if it is read as it is given.
    given: Option<Source>,
}

impl Writer<'_> {
    fn operand(&self, position: usize) -> Source {
        source(self.contraction, position)
    }

    fn push(&mut self, sources: Vec<Source>, target: Target) {
        self.steps.push(Step { sources, target });
    }

    /// Writes the steps of a subtree, whose product goes to `target`.
    fn write(&mut self, tree: &Tree, target: Target) {
        let Tree::Pair(left, right) = tree else { return };
        let (left_held, right_held) = (held(self.contraction, left), held(self.contraction, right));
        let mut left = self.side(left, &left_held, &right_held, &target);
        let mut right = self.side(right, &right_held, &left_held, &target);
        sum_first(&mut left, &mut right);
        let left_source = self.read(&left, &right, &target);
        left.given = Some(left_source.clone());
        let right_source = self.read(&right, &left, &target);
        self.push(vec![left_source, right_source], target);
    }

    /// A side that has the indices `held`, of which the other side and the target keep some.
    fn side<'a>(
        &self,
        tree: &'a Tree,
        held: &BTreeSet<Index>,
        beside: &BTreeSet<Index>,
        target: &Target,
    ) -> Side<'a> {
        let needed = |index: &Index| beside.contains(index) || target.indices.contains(index);
        let kept = held.iter().copied().filter(needed).collect();
        let given = match tree {
            Tree::Operand(position) => Some(self.operand(*position)),
            Tree::Pair(..) => None,
        };
        Side { tree, kept, given }
    }

    /// Where one side of a step is read from, after the steps that make it.
    fn read(&mut self, side: &Side, partner: &Side, target: &Target) -> Source {
        if let Some(given) = &side.given {
            return given.clone();
        }
        let indices = ordered(side, partner, target);
        let unit = unit(&indices);
        let product =
            |number| Target { to: To::Intermediate(number), indices: indices.clone(), unit };
        match side.tree {
            Tree::Operand(position) => {
                let operand = self.operand(*position);
                self.push(vec![operand], product(self.made));
            }
            Tree::Pair(..) => {
                // The number is only known after the steps below have taken theirs.
                self.write(side.tree, product(usize::MAX));
                let number = self.made;
                self.steps.last_mut().into_iter().for_each(|step| step.target = product(number));
            }
        }
        self.made += 1;
        Source { from: From::Intermediate(self.made - 1), indices, unit }
    }
}

/// Has the own sums of operands done in steps of their own, where the partner would repeat them.
fn sum_first(left: &mut Side, right: &mut Side) {
    // If what is left of one side is within the other, the other can be read as it is.
    if within(&left.kept, right.as_read()) {
        left.sum_before(right);
        right.sum_before(left);
    } else {
        right.sum_before(left);
        left.sum_before(right);
    }
}

impl Side<'_> {
    /// The indices with which the step reads it.
    fn as_read(&self) -> &[Index] {
        self.given.as_ref().map_or(&self.kept, |given| &given.indices)
    }

    fn sum_before(&mut self, partner: &Side) {
        let own_sums = self.as_read().len() > self.kept.len();
        if own_sums && !within(partner.as_read(), self.as_read()) {
            self.given = None;
        }
    }
}

/// Whether each of `few` is one of `many`.
fn within(few: &[Index], many: &[Index]) -> bool {
    few.iter().all(|index| many.contains(index))
}

/// The axes of an intermediate, for the step that reads it with `partner` to make `target`. The
/// ellipsis is outermost, so that its extents, whose number the spec does not tell, are one run of
/// axes before the labels.
fn ordered(side: &Side, partner: &Side, target: &Target) -> Vec<Index> {
    let other = partner.as_read();
    let place = |order: &[Index], index| order.iter().position(|other| *other == index);
    let unit = target.unit.filter(|unit| *unit != Index::Ellipsis && side.kept.contains(unit));
    // A partner that is contiguous along a summed index which both have is read along that, and with it this.
    let theirs = partner.given.as_ref().and_then(|given| given.unit);
    let summed = |index: &Index| !target.indices.contains(index) && side.kept.contains(index);
    let unit = unit.filter(|unit| !(other.contains(unit) && theirs.as_ref().is_some_and(summed)));
    let unit_here = unit.is_some();
    let shared_unit = unit.is_some_and(|unit| other.contains(&unit));
    let key = |index: &Index| {
        let kept = place(&target.indices, *index);
        let shared = place(other, *index);
        let group = match (kept, shared) {
            _ if *index == Index::Ellipsis => 0,
            (Some(_), Some(_)) if shared_unit => 4,
            (Some(_), Some(_)) => 1,
            (Some(_), None) if unit_here && !shared_unit => 3,
            (Some(_), None) => 2,
            (None, _) if unit_here && !shared_unit => 2,
            (None, _) => 3,
        };
        // Within a group, in the target's order, or the partner's if the target lacks it.
        (group, kept.or(shared))
    };
    let mut indices = side.kept.clone();
    indices.sort_by_key(key);
    indices
}
