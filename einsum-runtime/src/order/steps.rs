//! From a tree to steps, and the order of each intermediate's axes: as the compiler has them
//! (`einsum_compiler::path::steps`).

use alloc::vec::Vec;

use super::network::{Network, Set, Subscript, bit, positions, set_of};
use super::tree::Tree;

/// Where a tensor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// An operand; or the output, as a target.
    Given(usize),
    /// An intermediate.
    Made(usize),
}

/// What a step reads or writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    /// Where it is.
    pub place: Place,
    /// Its distinct indices, in the order of axes.
    pub indices: Vec<u8>,
    /// Whether the last of them has stride 1.
    pub contiguous: bool,
}

/// One contraction.
#[derive(Clone, Debug)]
pub struct Step {
    /// One or two.
    pub sources: Vec<Tensor>,
    /// What it makes.
    pub target: Tensor,
}

/// The steps of `tree`, each after those that it reads from.
pub fn steps(network: &Network, tree: &Tree) -> Vec<Step> {
    let leaves: Vec<Set> = network.operands.iter().map(Subscript::set).collect();
    let mut writer = Writer { network, tree, held: tree.held(&leaves), steps: Vec::new(), made: 0 };
    let output = given(0, &network.output);
    match tree.pairs.len().checked_sub(1) {
        Some(root) => writer.write(root, output),
        None => {
            let operand = given(0, &network.operands[0]);
            writer.steps.push(Step { sources: alloc::vec![operand], target: output });
        }
    }
    writer.steps
}

fn given(position: usize, subscript: &Subscript) -> Tensor {
    let (place, contiguous) = (Place::Given(position), subscript.contiguous);
    Tensor { place, indices: subscript.indices.to_vec(), contiguous }
}

struct Writer<'a> {
    network: &'a Network,
    tree: &'a Tree,
    /// What the operands below each node hold.
    held: Vec<Set>,
    steps: Vec<Step>,
    made: usize,
}

/// One side of a step: what it keeps for others, and its axes where they are given.
struct Side {
    node: usize,
    /// What is left of it after its own sums.
    kept: Set,
    /// Its axes, if it is read as it is given.
    given: Option<Tensor>,
}

impl Writer<'_> {
    fn operand(&self, node: usize) -> Option<Tensor> {
        Some(given(node, self.network.operands.get(node)?))
    }

    /// Writes the steps of a subtree, whose product goes to `target`.
    fn write(&mut self, pair: usize, target: Tensor) {
        let [left, right] = self.tree.pairs[pair];
        let needed = set_of(&target.indices);
        let side = |node: usize, beside: usize| Side {
            node,
            kept: self.held[node] & (self.held[beside] | needed),
            given: self.operand(node),
        };
        let (mut left, mut right) = (side(left, right), side(right, left));
        sum_first(&mut left, &mut right);
        let left_source = self.read(&left, &right, &target);
        left.given = Some(left_source.clone());
        let right_source = self.read(&right, &left, &target);
        self.steps.push(Step { sources: alloc::vec![left_source, right_source], target });
    }

    /// Where one side of a step is read from, after the steps that make it.
    fn read(&mut self, side: &Side, partner: &Side, target: &Tensor) -> Tensor {
        if let Some(given) = &side.given {
            return given.clone();
        }
        let indices = ordered(side, partner, target);
        let contiguous = !indices.is_empty();
        let product = |number| Tensor { place: Place::Made(number), indices, contiguous };
        let made = match side.node.checked_sub(self.tree.leaves()) {
            None => {
                let made = product(self.made);
                let sources = self.operand(side.node).into_iter().collect();
                self.steps.push(Step { sources, target: made.clone() });
                made
            }
            Some(pair) => {
                // The number is only known after the steps below have taken theirs.
                let mut made = product(usize::MAX);
                self.write(pair, made.clone());
                made.place = Place::Made(self.made);
                self.steps.last_mut().into_iter().for_each(|step| step.target = made.clone());
                made
            }
        };
        self.made += 1;
        made
    }
}

/// Has the own sums of operands done in steps of their own, where the partner would repeat them.
fn sum_first(left: &mut Side, right: &mut Side) {
    // If what is left of one side is within the other, the other can be read as it is.
    if left.kept & !right.as_read() == 0 {
        left.sum_before(right);
        right.sum_before(left);
    } else {
        right.sum_before(left);
        left.sum_before(right);
    }
}

impl Side {
    /// The indices with which the step reads it.
    fn as_read(&self) -> Set {
        self.given.as_ref().map_or(self.kept, |given| set_of(&given.indices))
    }

    fn sum_before(&mut self, partner: &Self) {
        let own_sums = self.as_read() & !self.kept != 0;
        if own_sums && partner.as_read() & !self.as_read() != 0 {
            self.given = None;
        }
    }
}

/// The axes of an intermediate, for the step that reads it with `partner` to make `target`: the
/// target's unit innermost if it is here only, else the summed ones, in the partner's order; what is
/// shared and kept outermost.
fn ordered(side: &Side, partner: &Side, target: &Tensor) -> Vec<u8> {
    let kept: Vec<u8> = positions(side.kept).collect();
    // An order for the partner, too, where it has none yet.
    let other = match &partner.given {
        Some(given) => given.indices.clone(),
        None => positions(partner.kept).collect(),
    };
    let place = |order: &[u8], index: u8| order.iter().position(|other| *other == index);
    let unit = target.indices.last().copied().filter(|_| target.contiguous);
    let unit = unit.filter(|unit| side.kept & bit(*unit) != 0);
    let alone = unit.is_some_and(|unit| !other.contains(&unit));
    let shared = unit.is_some() && !alone;
    let key = |index: &u8| {
        let (kept, held) = (place(&target.indices, *index), place(&other, *index));
        let group = match (kept, held) {
            (Some(_), Some(_)) if shared => 4,
            (Some(_), Some(_)) => 1,
            (Some(_), None) if alone => 3,
            (Some(_), None) => 2,
            (None, _) if alone => 2,
            (None, _) => 3,
        };
        (group, kept.or(held))
    };
    let mut indices = kept;
    indices.sort_by_key(key);
    indices
}
