//! A few trees for extents that are not known: at each point of a sample of extents one of them
//! is nearly as good as the best.
//!
//! The trees to choose from are those that are best at some point. From them, greedily, the one is
//! taken that lowers the regret most, until it is small. The regret of a set of trees at a point is
//! the time of its best tree there over the time of the best tree of all; what is stated is the
//! worst one of the sample, and the mean. It is a property of the sample: between and beyond its
//! points there are extents with a larger one, more so where the mean is not close to 1. Of more than
//! six operands the best tree is looked for at a part of the sample only, and at the rest of it
//! stands the best of those found.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use einsum_path::evaluate::Trees;
use einsum_path::greedy::Effort;
use einsum_path::optimal::EXACT;
use einsum_path::random::Random;
use einsum_path::search::Search;

use super::cost::{Extents, Model, Objective};
use super::network::{CAPACITY, Network, Set};
use super::tree::Tree;
use crate::spec::Index;

/// A regret at which no further tree is worth its code.
const ENOUGH: f64 = 1.05;

/// Extents that stand for the unknown ones: a small axis, a vector or two, a block, and one
/// that is out of cache as a matrix.
const GRID: [f64; 5] = [2.0, 8.0, 32.0, 128.0, 1024.0];

/// Points of the sample at most. More than 3 indices have more points on the grid than that.
const POINTS: usize = 256;

/// Points at which trees are compared at least, where the best one is looked for at fewer.
const JUDGED: usize = 64;

/// Trees that are chosen from at most. Where more than that are the best somewhere, no few of them are
/// good everywhere, and a longer choice does not help.
const POOL: usize = 80;

/// Splits that are looked at for all points together: an eighth of a second in an unoptimised
/// build, if none is cut off.
const SPLITS: usize = 500_000;

/// The trees, and how far from the best they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The trees, the one that is best alone first.
    pub trees: Vec<Tree>,
    /// How far from the best they are, over the sample.
    pub regret: Regret,
    /// Whether the call should look for an order of its own when it runs, because no few are good for all
    /// extents.
    pub searches: bool,
}

/// What is known of a network's extents.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The extents, by position, as far as they are known.
    pub extents: &'a [Option<f64>],
    /// For each index the first one that has, most likely, the same extent.
    pub tied: &'a [usize],
}

/// A regret from which on the call looks for an order itself when it runs: what it costs to know it again,
/// some 50 ns, is paid back by a few microseconds of work.
const SEARCHED: f64 = 1.5;

/// Extents, as places in the grid, that are the same for all indices: the trees that are kept beside a search are
/// the best ones for these. Emitted nests start sooner than the steps of an order that is found, and networks whose
/// axes are all alike, small ones above all, are the most common.
const ALIKE: [usize; 2] = [1, 3];

/// Axes that an ellipsis may stand for: the most that ndarray and NumPy's `einsum` have.
pub const AXES: usize = 32;

/// Whether an order is to be looked for when the call runs. There each axis of an ellipsis is an index.
fn searches(network: &Network, regret: Regret) -> bool {
    let good = network.operands.len() <= EXACT && regret.worst <= SEARCHED;
    let axes = if network.indices.contains(&Index::Ellipsis) { AXES } else { 0 };
    !good && network.indices.len() + axes <= CAPACITY
}

/// Chooses at most `limit` trees, which is not 0, for a network of whose extents so much is known.
pub fn choose(network: &Network, known: Known<'_>, memory: Option<f64>, limit: usize) -> Choice {
    let (leaves, output) = (network.reduced(), network.output);
    let searched = searched_points(leaves.len());
    let points = sample(known, searched.max(JUDGED));
    let model = |extents| Model { extents, objective: Objective::Time, memory };
    let spread = points.iter().step_by(points.len().div_ceil(searched));
    let search = Search::new(&leaves, output, Effort::EXPANSION);
    let mut trees = most_frequent(spread.map(|point| search.best(&model(point))));
    let alike = ALIKE.map(|place| point(known, || place));
    let alike = alike.each_ref().map(|extents| {
        let tree = search.best(&model(extents));
        trees.iter().position(|known| *known == tree).unwrap_or_else(|| {
            trees.push(tree);
            trees.len() - 1
        })
    });
    let judged = Trees::new(&trees, &leaves, output);
    let costs: Vec<Vec<f64>> = points.iter().map(|point| judged.costs(&model(point))).collect();
    let regrets = regrets(&costs);
    let (mut kept, mut regret) = keep(&regrets, limit);
    let searches = searches(network, regret);
    if searches && limit >= alike.len() {
        kept = alike.to_vec();
        kept.dedup();
        regret = Regret::of(&kept, &regrets);
    }
    Choice { trees: kept.into_iter().map(|tree| trees[tree].clone()).collect(), regret, searches }
}

/// Each tree once, those first that are the best at the most points; at most [`POOL`].
fn most_frequent(winners: impl Iterator<Item = Tree>) -> Vec<Tree> {
    let mut wins: BTreeMap<Tree, usize> = BTreeMap::new();
    winners.for_each(|tree| *wins.entry(tree).or_default() += 1);
    let mut trees: Vec<(Tree, usize)> = wins.into_iter().collect();
    trees.sort_by_key(|(_, wins)| Reverse(*wins));
    trees.truncate(POOL);
    trees.into_iter().map(|(tree, _)| tree).collect()
}

/// At how many points the best tree is looked for: fewer where each search is longer.
fn searched_points(operands: usize) -> usize {
    let splits = (0..operands.min(EXACT)).fold(1, |splits, _| splits * 3) / 2;
    if operands > EXACT { 4 } else { (SPLITS / splits.max(1)).clamp(16, POINTS) }
}

/// All points of the grid if there are at most `count`, else so many at random.
fn sample(known: Known<'_>, count: usize) -> Vec<Extents> {
    let own = known.tied.iter().enumerate().filter(|(at, first)| at == *first);
    let unknown = own.filter(|(at, _)| known.extents[*at].is_none()).count();
    let all = (0..unknown).try_fold(1usize, |all, _| all.checked_mul(GRID.len()));
    let mut random = Random::new(0);
    match all {
        Some(all) if all <= count => (0..all).map(|number| nth(known, number)).collect(),
        _ => (0..count).map(|_| point(known, || random.below(GRID.len()))).collect(),
    }
}

/// The extents that are known, and for the others what `digit` picks.
fn point(known: Known<'_>, mut digit: impl FnMut() -> usize) -> Extents {
    let mut extents: Vec<f64> = Vec::new();
    for (at, first) in known.tied.iter().enumerate() {
        let like = extents.get(*first).copied();
        let extent = known.extents[at].or(like);
        extents.push(extent.unwrap_or_else(|| GRID[digit()]));
    }
    Extents(extents)
}

/// The point of the grid whose digits `number` has.
fn nth(known: Known<'_>, mut number: usize) -> Extents {
    point(known, || {
        let digit = number % GRID.len();
        number /= GRID.len();
        digit
    })
}

/// The best tree for a model, or a good one where there are many operands.
pub fn best(leaves: &[Set], output: Set, model: &Model<'_>) -> Tree {
    Search::new(leaves, output, Effort::EXPANSION).best(model)
}

/// The trees to keep, at most `limit`, of those whose regrets at each point are given; the worst and
/// the mean regret. The first is the one that is best alone.
fn keep(regrets: &[Vec<f64>], limit: usize) -> (Vec<usize>, Regret) {
    let of = |kept: &[usize]| Regret::of(kept, regrets);
    let mut kept: Vec<usize> = Vec::new();
    let mut regret = Regret { worst: f64::INFINITY, mean: f64::INFINITY };
    while kept.len() < limit && regret.worst > ENOUGH {
        let mut more = replaced(&kept, kept.len(), regrets);
        // A tree that was good among few may be worse than another among more.
        for place in 0..more.len() {
            let other = replaced(&more, place, regrets);
            more = if of(&other).score() < of(&more).score() { other } else { more };
        }
        if of(&more).score() >= regret.score() {
            break;
        }
        regret = of(&more);
        kept = more;
    }
    kept.sort_by(|left, right| of(&[*left]).score().total_cmp(&of(&[*right]).score()));
    (kept, regret)
}

/// The time of each tree at each point, by the least time of any tree there; `costs` has a row for each
/// point.
fn regrets(costs: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut regrets = vec![Vec::with_capacity(costs.len()); costs.first().map_or(0, Vec::len)];
    for costs in costs {
        let least = costs.iter().copied().fold(f64::INFINITY, f64::min);
        for (regrets, cost) in regrets.iter_mut().zip(costs) {
            regrets.push(cost / least);
        }
    }
    regrets
}

/// `kept` with the best tree of all at `place`.
fn replaced(kept: &[usize], place: usize, regrets: &[Vec<f64>]) -> Vec<usize> {
    let others = || kept.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, tree)| *tree);
    let base = best_of(others(), regrets);
    let score = |tree: usize| Regret::between(&base, &regrets[tree]).score();
    let tree = (0..regrets.len()).min_by(|left, right| score(*left).total_cmp(&score(*right)));
    others().take(place).chain(tree).chain(others().skip(place)).collect()
}

/// The regret of the best of some trees at each point.
fn best_of(trees: impl Iterator<Item = usize>, regrets: &[Vec<f64>]) -> Vec<f64> {
    let none = vec![f64::INFINITY; regrets.first().map_or(0, Vec::len)];
    trees.fold(none, |best, tree| {
        best.iter().zip(&regrets[tree]).map(|(best, regret)| best.min(*regret)).collect()
    })
}

/// How many times longer than the best tree some trees take, over a sample of extents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regret {
    /// Where it is largest; 1 is none.
    pub worst: f64,
    /// In the mean.
    pub mean: f64,
}

impl Regret {
    fn of(kept: &[usize], regrets: &[Vec<f64>]) -> Self {
        let best = best_of(kept.iter().copied(), regrets);
        Self::between(&best, &best)
    }

    /// Of the better of two at each point.
    fn between(left: &[f64], right: &[f64]) -> Self {
        let (mut worst, mut sum) = (1f64, 0.0);
        for (left, right) in left.iter().zip(right) {
            let regret = left.min(*right);
            worst = worst.max(regret);
            sum += regret;
        }
        Self { worst, mean: sum / left.len().max(1) as f64 }
    }

    /// A tree that is bad at a single point does less harm than one that is mediocre everywhere,
    /// but not none.
    fn score(self) -> f64 {
        self.worst * self.mean
    }
}
