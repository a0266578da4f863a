//! From a tree to the steps that are run, and the order of each intermediate's axes.
//!
//! An operand's own sums come first where that saves work: if its partner has an index that it
//! lacks, they would be repeated for each value of that index.
//!
//! The axes of an intermediate are ordered for the step that reads it. Shared and kept (batch)
//! indices are outermost. If the reader's target has stride 1 along an index of this intermediate
//! only, that index is innermost, so that vectors lie along it in both; else the summed indices are,
//! in the order in which the partner has them, so that both are walked in one direction.
//!
//! Where a wide tensor meets narrow ones, one after the other (`abcd,ea,fb,gc,hd->efgh`), that would have it turned in
//! each step. There every new index takes the place of the one that is summed.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::tree::Tree;

/// What axes are named after.
pub trait Index: Copy + Ord {
    /// Whether it stands for any number of axes, an ellipsis'. They are the first ones of an intermediate, as
    /// one run.
    fn is_run(self) -> bool {
        false
    }
}

/// By its position in a list.
impl Index for u8 {}

/// Where a tensor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// An operand; or the output, as a target.
    Given(usize),
    /// What a step makes for a later one, by the order in which they are made.
    Made(usize),
}

/// What a step reads or writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tensor<I> {
    /// Where it is.
    pub place: Place,
    /// Its distinct indices, in the order of axes.
    pub indices: Vec<I>,
    /// The index that has stride 1 in C order: the last, unless it is a diagonal's.
    pub unit: Option<I>,
}

/// One contraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<I> {
    /// One or two; more where elementwise steps were merged into one.
    pub sources: Vec<Tensor<I>>,
    /// What it makes.
    pub target: Tensor<I>,
}

/// The steps of `tree` over these operands, each after those that it reads from.
pub fn steps<I: Index>(operands: &[Tensor<I>], output: &Tensor<I>, tree: &Tree) -> Vec<Step<I>> {
    let mut writer = Writer { operands, steps: Vec::new(), made: 0 };
    match tree {
        Tree::Operand(position) => {
            writer.push(alloc::vec![writer.operand(*position)], output.clone());
        }
        Tree::Pair(..) => writer.write(tree, output.clone()),
    }
    writer.steps
}

/// Adds what the operands of a subtree hold.
fn collect<I: Index>(operands: &[Tensor<I>], tree: &Tree, held: &mut BTreeSet<I>) {
    match tree {
        Tree::Operand(position) => held.extend(operands[*position].indices.iter().copied()),
        Tree::Pair(left, right) => {
            collect(operands, left, held);
            collect(operands, right, held);
        }
    }
}

fn held<I: Index>(operands: &[Tensor<I>], tree: &Tree) -> BTreeSet<I> {
    let mut held = BTreeSet::new();
    collect(operands, tree, &mut held);
    held
}

struct Writer<'a, I> {
    operands: &'a [Tensor<I>],
    steps: Vec<Step<I>>,
    made: usize,
}

/// One side of a step: what it keeps for others, and its axes where they are given.
struct Side<'a, I> {
    tree: &'a Tree,
    /// What is left of it after its own sums.
    kept: Vec<I>,
    /// Its axes, if it is read as it is given.
    given: Option<Tensor<I>>,
}

impl<I: Index> Writer<'_, I> {
    fn operand(&self, position: usize) -> Tensor<I> {
        self.operands[position].clone()
    }

    fn push(&mut self, sources: Vec<Tensor<I>>, target: Tensor<I>) {
        self.steps.push(Step { sources, target });
    }

    /// Writes the steps of a subtree, whose product goes to `target`.
    fn write(&mut self, tree: &Tree, target: Tensor<I>) {
        let Tree::Pair(left, right) = tree else { return };
        let (left_held, right_held) = (held(self.operands, left), held(self.operands, right));
        let mut left = self.side(left, &left_held, &right_held, &target);
        let mut right = self.side(right, &right_held, &left_held, &target);
        sum_first(&mut left, &mut right);
        let left_source = self.read(&left, &right, &target);
        left.given = Some(left_source.clone());
        let right_source = self.read(&right, &left, &target);
        self.push(alloc::vec![left_source, right_source], target);
    }

    /// A side that has the indices `held`, of which the other side and the target keep some.
    fn side<'a>(
        &self,
        tree: &'a Tree,
        held: &BTreeSet<I>,
        beside: &BTreeSet<I>,
        target: &Tensor<I>,
    ) -> Side<'a, I> {
        let needed = |index: &I| beside.contains(index) || target.indices.contains(index);
        let kept = held.iter().copied().filter(needed).collect();
        let given = match tree {
            Tree::Operand(position) => Some(self.operand(*position)),
            Tree::Pair(..) => None,
        };
        Side { tree, kept, given }
    }

    /// The axes of an intermediate that a wide tensor's product with a narrow one makes for another such product, unless the
    /// target has them in another order: then the tensor has to be turned somewhere. An operand whose own sums come first
    /// keeps its order too.
    fn in_place(
        &self,
        side: &Side<'_, I>,
        partner: &Side<'_, I>,
        target: &Tensor<I>,
    ) -> Option<Vec<I>> {
        let place = |index: &I| target.indices.iter().position(|other| other == index);
        replaced(&side.kept, partner.as_read(), |index| place(index).is_some())?;
        let made = self.as_made(side.tree, &|index| side.kept.contains(index))?;
        // An ellipsis has a place of its own.
        let has_run = made.iter().any(|index| index.is_run());
        (!has_run && made.iter().filter_map(place).is_sorted()).then_some(made)
    }

    /// The indices of what `tree` makes, in the order of the wide operand that it is made of, where what is outside needs
    /// those that are `needed`.
    fn as_made(&self, tree: &Tree, needed: &dyn Fn(&I) -> bool) -> Option<Vec<I>> {
        let (left, right) = match tree {
            Tree::Operand(position) => {
                let held = self.operands[*position].indices.iter().copied();
                return Some(held.filter(needed).collect());
            }
            Tree::Pair(left, right) => (left, right),
        };
        let (of_left, of_right) = (held(self.operands, left), held(self.operands, right));
        let kept = |own: &BTreeSet<I>, beside: &BTreeSet<I>| -> Vec<I> {
            let kept = |index: &I| beside.contains(index) || needed(index);
            own.iter().copied().filter(kept).collect()
        };
        let (left_kept, right_kept) = (kept(&of_left, &of_right), kept(&of_right, &of_left));
        let (wider, wide, narrow) = match left_kept.len() < right_kept.len() {
            true => (right, right_kept, left_kept),
            false => (left, left_kept, right_kept),
        };
        replaced(&wide, &narrow, needed)?;
        let wide = self.as_made(wider, &|index| wide.contains(index))?;
        replaced(&wide, &narrow, needed)
    }

    /// Where one side of a step is read from, after the steps that make it.
    fn read(&mut self, side: &Side<'_, I>, partner: &Side<'_, I>, target: &Tensor<I>) -> Tensor<I> {
        if let Some(given) = &side.given {
            return given.clone();
        }
        let indices =
            self.in_place(side, partner, target).unwrap_or_else(|| ordered(side, partner, target));
        let unit = indices.last().copied();
        let product =
            |number| Tensor { place: Place::Made(number), indices: indices.clone(), unit };
        match side.tree {
            Tree::Operand(position) => {
                let operand = self.operand(*position);
                self.push(alloc::vec![operand], product(self.made));
            }
            Tree::Pair(..) => {
                // The number is only known after the steps below have taken theirs.
                self.write(side.tree, product(usize::MAX));
                let number = self.made;
                self.steps.last_mut().into_iter().for_each(|step| step.target = product(number));
            }
        }
        self.made += 1;
        Tensor { place: Place::Made(self.made - 1), indices, unit }
    }
}

/// The fewest indices of a tensor that is wide.
const WIDE: usize = 3;

/// The most indices of one that is narrow.
const NARROW: usize = 2;

/// The indices of `wide` when it is multiplied by one that has `narrow`, over one summed index, and keeps what is `needed`: the
/// new index, if there is one, in the place of the one that is summed. `None` if the two are something else.
fn replaced<I: Index>(wide: &[I], narrow: &[I], needed: impl Fn(&I) -> bool) -> Option<Vec<I>> {
    let shared = |index: &&I| narrow.contains(index);
    let mut summed = wide.iter().filter(shared).filter(|index| !needed(index));
    let (summed, None) = (summed.next()?, summed.next()) else { return None };
    if wide.len() < WIDE || narrow.len() > NARROW {
        return None;
    }
    let new = narrow.iter().find(|index| !wide.contains(index) && needed(index));
    let of = |index: &I| if index == summed { new.copied() } else { Some(*index).filter(&needed) };
    Some(wide.iter().filter_map(of).collect())
}

/// Has the own sums of operands done in steps of their own, where the partner would repeat them.
fn sum_first<I: Index>(left: &mut Side<'_, I>, right: &mut Side<'_, I>) {
    // If what is left of one side is within the other, the other can be read as it is.
    if within(&left.kept, right.as_read()) {
        left.sum_before(right);
        right.sum_before(left);
    } else {
        right.sum_before(left);
        left.sum_before(right);
    }
}

impl<I: Index> Side<'_, I> {
    /// The indices with which the step reads it.
    fn as_read(&self) -> &[I] {
        self.given.as_ref().map_or(&self.kept, |given| &given.indices)
    }

    fn sum_before(&mut self, partner: &Side<'_, I>) {
        let own_sums = self.as_read().len() > self.kept.len();
        if own_sums && !within(partner.as_read(), self.as_read()) {
            self.given = None;
        }
    }
}

/// Whether each of `few` is one of `many`.
pub(crate) fn within<I: Index>(few: &[I], many: &[I]) -> bool {
    few.iter().all(|index| many.contains(index))
}

/// The axes of an intermediate, for the step that reads it with `partner` to make `target`. The
/// ellipsis is outermost, so that its extents, whose number the spec does not tell, are one run of
/// axes before the labels.
fn ordered<I: Index>(side: &Side<'_, I>, partner: &Side<'_, I>, target: &Tensor<I>) -> Vec<I> {
    let other = partner.as_read();
    let place = |order: &[I], index| order.iter().position(|other| *other == index);
    let unit = target.unit.filter(|unit| !unit.is_run() && side.kept.contains(unit));
    // A partner that is contiguous along a summed index which both have is read along that, and with it this.
    let theirs = partner.given.as_ref().and_then(|given| given.unit);
    let summed = |index: &I| !target.indices.contains(index) && side.kept.contains(index);
    let unit = unit.filter(|unit| !(other.contains(unit) && theirs.as_ref().is_some_and(summed)));
    let unit_here = unit.is_some();
    let shared_unit = unit.is_some_and(|unit| other.contains(&unit));
    let key = |index: &I| {
        let kept = place(&target.indices, *index);
        let shared = place(other, *index);
        let group = match (kept, shared) {
            _ if index.is_run() => 0,
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
