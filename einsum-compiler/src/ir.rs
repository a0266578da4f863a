//! What the passes hand each other, from the checked contraction to the loop nests.
//!
//! ```text
//! Contraction ::= operand: Index*, … -> output: Index*      checked; every output index has an operand
//! Path        ::= Step*                                     the last step makes the output
//! Step        ::= Source, … -> Target                       one contraction
//! Source      ::= (operand n | intermediate n) [Index*]     distinct indices, in axis order
//! Target      ::= (output | intermediate n) [Index*]        distinct indices, in axis order
//! Program     ::= fused: LoopNest?  LoopNest*  Route*  Found      routes compute the same; extents decide
//! Route       ::= Run*  Alike                               a path, each step run by a nest
//! Alike       ::= (operand n = operand n)*, (Index = Index)*  what has to hold, where steps are shared
//! Run         ::= Step: nest n, StepCost
//! LoopNest    ::= strategy, Loop*, Body, Form*
//! Loop        ::= Index: Role
//! Body        ::= Load(source) | Product(Body*) | Sum(Index, Body)   sums stand in inline nests only
//! Form        ::= lane: Index (free | summed), outer: Index*, row: (Index × count)?, sums: Index*, Factors
//! ```
//!
//! `Display` on each prints it; that is what plan dumps and tests show.

use std::fmt::{self, Display as _};

use crate::path::cost::{Monomial, StepCost};
use crate::spec::Index;

/// A spec that passed every check: implicit output made explicit, every output index in some operand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contraction {
    /// The indices of each operand, in axis order; a label may stand there more than once (a diagonal).
    pub operands: Vec<Vec<Index>>,
    /// The indices of the output, in axis order; a label may stand there more than once (a diagonal).
    pub output: Vec<Index>,
}

/// What a step reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum From {
    /// An operand of the call.
    Operand(usize),
    /// What an earlier step made.
    Intermediate(usize),
}

/// What a step writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum To {
    /// The call's output.
    Output,
    /// Memory for a later step to read.
    Intermediate(usize),
}

/// One input of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where it comes from.
    pub from: From,
    /// Its distinct indices, in axis order.
    pub indices: Vec<Index>,
    /// The index that has stride 1 if the source is in C order.
    pub unit: Option<Index>,
}

/// The result of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Where it goes.
    pub to: To,
    /// Its distinct indices, in axis order.
    pub indices: Vec<Index>,
    /// The index that has stride 1 if the target is in C order.
    pub unit: Option<Index>,
}

/// One contraction: indices of the sources that the target lacks are summed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it reads.
    pub sources: Vec<Source>,
    /// What it writes.
    pub target: Target,
}

/// The steps in the order in which they run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// At least one; the last one's target is the output.
    pub steps: Vec<Step>,
}

/// What has to hold when a path runs that makes an intermediate once for several steps; the program
/// looks, and runs another path if it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alike {
    /// Operands that are one tensor: memory, extents and strides.
    pub operands: Vec<(usize, usize)>,
    /// Indices that have the same extent.
    pub indices: Vec<(Index, Index)>,
}

impl Alike {
    /// Whether nothing has to hold.
    pub fn is_empty(&self) -> bool {
        self.operands.is_empty() && self.indices.is_empty()
    }
}

/// What an index does in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// In both sources and the target.
    Batch,
    /// In the first source and the target.
    M,
    /// In the second source and the target.
    N,
    /// In two sources or more, summed.
    K,
    /// In one source only, summed.
    Sum,
    /// In the target, of a step that does not have two sources.
    Free,
}

/// How a step is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// Plain loops, for tiny or static extents.
    Inline,
    /// Nothing is summed.
    Map,
    /// No element is used twice: lane accumulators.
    Reduce,
    /// An M and an N index: register tiles straight on the strided sources.
    Tile,
}

/// Who runs a nest where plain loops are not best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The emitted loops, with vectors.
    Emitted,
    /// The runtime's kernels, compiled once for each element type; the emitted loops where an
    /// extent is static.
    Kernels,
    /// The runtime's transposed blocks where tensors lie in different orders in memory, otherwise the
    /// emitted loops.
    Permuted,
    /// The runtime's kernels for long sums, and for those that vectors along the emitted loops' index
    /// do not suit; otherwise the emitted loops.
    Reduced,
    /// The runtime's kernel for outputs that are contiguous along a batch index, or the emitted loops.
    Batched,
}

/// One loop of a nest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loop {
    /// The index that it walks.
    pub index: Index,
    /// What that index does.
    pub role: Role,
}

/// What loops compute: in the innermost one, before it is summed; of an inline nest, with its sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// The element of a source.
    Load(usize),
    /// The product of several.
    Product(Vec<Body>),
    /// The sum of something over an index.
    Sum(Index, Box<Body>),
}

/// Whether vectors lie along an index of the target or along a summed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaneKind {
    /// Each lane is an element of the target.
    Free,
    /// The lanes are partial sums.
    Summed,
}

/// The sources of a nest, by how they use a register tile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Factors {
    /// One element for the whole tile.
    pub fixed: Vec<usize>,
    /// One element for each row.
    pub row: Vec<usize>,
    /// One vector for all rows.
    pub lane: Vec<usize>,
    /// A vector for each row.
    pub both: Vec<usize>,
}

/// One way to walk a nest with vectors; which one pays depends on the strides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The index that vectors lie along.
    pub lane: Index,
    /// Whether it is summed.
    pub kind: LaneKind,
    /// The index whose rows a register tile holds, and how many of them.
    pub row: Option<(Index, usize)>,
    /// How many vectors of the lane index a register tile holds.
    pub vectors: usize,
    /// Free indices outside the tile, outermost first.
    pub outer: Vec<Index>,
    /// Summed indices inside the tile, outermost first, without the lane index.
    pub sums: Vec<Index>,
    /// The sources by their use.
    pub factors: Factors,
}

/// The loops of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoopNest {
    /// The step.
    pub step: Step,
    /// How it is computed.
    pub strategy: Strategy,
    /// Who computes it, where extents are dynamic.
    pub engine: Engine,
    /// Free loops first, in the target's order, then the summed ones.
    pub loops: Vec<Loop>,
    /// What is summed; of an inline nest what an element of the target is, with its sums.
    pub body: Body,
    /// The ways to walk it with vectors, the preferred one first; none for a nest that is only
    /// ever run inline.
    pub forms: Vec<Form>,
}

/// A step of a path, and the nest that runs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The step.
    pub step: Step,
    /// Which of the program's nests runs it: one for the same step, or one whose step differs from it
    /// in the names of labels and in where sources come from and the target goes.
    pub nest: usize,
    /// What it costs.
    pub cost: StepCost,
}

/// One way to compute the contraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The path as it is written in a call: `(ab)c`.
    pub tree: String,
    /// The same as data: the terms that each step contracts. The operands come first, in order, and then what the steps make.
    pub order: Vec<[usize; 2]>,
    /// The steps in the order in which they run; the last one's target is the output.
    pub runs: Vec<Run>,
    /// What has to hold for it to be run; nothing for the first route.
    pub alike: Alike,
    /// Whether the runtime's kernels may run steps of it in slices, where its tensors are large.
    pub may_be_sliced: bool,
}

/// When a call runs an order that is data, by the runtime's kernels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It runs one of the routes' nests.
    Never,
    /// It looks for one, and takes it where it is better than the routes.
    WhereBetter,
    /// There are no nests. It looks for an order, or has this one, as [`Route::order`].
    Always(Option<Vec<[usize; 2]>>),
}

/// What is emitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// All operands in one nest, for tiny extents, where there are three operands or more.
    pub fused: Option<LoopNest>,
    /// Each nest once.
    pub nests: Vec<LoopNest>,
    /// At least one; of several, the cheapest for the extents at hand is run. Where there are no nests, the first order that was
    /// kept, which `plan!` tells.
    pub routes: Vec<Route>,
    /// When the running program has the runtime's kernels run an order.
    pub found: Found,
    /// Elements that an intermediate should not exceed: routes that keep to it come first.
    pub memory: Option<u64>,
    /// For each operand the first one that is written like it, with its labels in the same places; nothing where all
    /// are different.
    pub same: Vec<usize>,
    /// All operands in one step, and how that is written as a path.
    pub whole: Step,
    /// The operands side by side: `abc`.
    pub all: String,
}

impl Route {
    /// The elements of each intermediate.
    pub fn intermediates(&self) -> impl Iterator<Item = &Monomial> {
        let made = self.runs.iter().filter(|run| run.step.target.to != To::Output);
        made.map(|run| &run.cost.written)
    }
}

/// Steps that have their nest inline. Six orders of a Tucker product, each of three steps, take a release build 0.7 s where
/// they share its nests and 1.5 where they don't, and run 3 to 7 % longer for tiny extents; a chain of three, two orders of two
/// steps, would gain 0.2 s and lose a fifth.
const INLINED: usize = 4;

impl Program {
    /// The nest of a run.
    pub fn nest(&self, run: &Run) -> &LoopNest {
        &self.nests[run.nest]
    }

    /// Whether so many steps run a nest that it had better be compiled once for all of them.
    pub fn is_shared(&self, nest: usize) -> bool {
        let runs = self.routes.iter().flat_map(|route| &route.runs);
        runs.filter(|run| run.nest == nest).count() > INLINED
    }

    /// Whether the step that makes the output sums over the ellipsis, on some route.
    pub fn sums_ellipsis_last(&self) -> bool {
        let last = self.routes.iter().filter_map(|route| route.runs.last());
        last.into_iter().any(|run| run.step.sums_ellipsis())
    }
}

impl Step {
    /// Whether `index` is summed.
    pub fn sums(&self, index: Index) -> bool {
        !self.target.indices.contains(&index)
    }

    /// Whether the step has the ellipsis, and sums over it.
    pub fn sums_ellipsis(&self) -> bool {
        self.has(Index::Ellipsis) && self.sums(Index::Ellipsis)
    }

    /// Whether a source has `index`.
    pub fn has(&self, index: Index) -> bool {
        self.sources.iter().any(|source| source.indices.contains(&index))
    }
}

impl fmt::Display for Contraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_terms(f, self.operands.iter().map(Vec::as_slice), &self.output)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sources = self.sources.iter().map(|source| source.indices.as_slice());
        write_terms(f, sources, &self.target.indices)
    }
}

fn write_terms<'a>(
    f: &mut fmt::Formatter<'_>,
    inputs: impl Iterator<Item = &'a [Index]>,
    output: &[Index],
) -> fmt::Result {
    for (position, indices) in inputs.enumerate() {
        f.write_str(if position > 0 { "," } else { "" })?;
        write_indices(f, indices)?;
    }
    f.write_str("->")?;
    write_indices(f, output)
}

fn write_indices(f: &mut fmt::Formatter<'_>, indices: &[Index]) -> fmt::Result {
    indices.iter().try_for_each(|index| index.fmt(f))
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Batch => "batch",
            Self::M => "M",
            Self::N => "N",
            Self::K => "K",
            Self::Sum => "sum",
            Self::Free => "free",
        })
    }
}

impl fmt::Display for Strategy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Inline => "Inline",
            Self::Map => "Map",
            Self::Reduce => "Reduce",
            Self::Tile => "Tile",
        })
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            LaneKind::Free => write!(f, "{} vectors along `{}`", self.vectors, self.lane)?,
            LaneKind::Summed => {
                write!(f, "{} vectors of partial sums along `{}`", self.vectors, self.lane)?;
            }
        }
        match self.row {
            Some((row, count)) => write!(f, ", {count} rows of `{row}`"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(source) => write!(f, "x{source}"),
            // A sum goes on to the end, or to the parenthesis around it.
            Self::Product(factors) => factors.iter().enumerate().try_for_each(|(at, factor)| {
                let dot = if at == 0 { "" } else { " · " };
                match factor {
                    Self::Sum(..) if at + 1 < factors.len() => write!(f, "{dot}({factor})"),
                    _ => write!(f, "{dot}{factor}"),
                }
            }),
            Self::Sum(index, body) => write!(f, "Σ {index} {body}"),
        }
    }
}

impl fmt::Display for LoopNest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.step, self.strategy)?;
        for walk in &self.loops {
            write!(f, "; {} {}", walk.index, walk.role)?;
        }
        if self.strategy == Strategy::Inline {
            write!(f, "\n  {}", self.body)?;
        }
        self.forms.iter().try_for_each(|form| write!(f, "\n  {form}"))
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(fused) = &self.fused {
            writeln!(f, "fused {fused}")?;
        }
        for (number, nest) in self.nests.iter().enumerate() {
            writeln!(f, "nest {number} {nest}")?;
        }
        self.routes.iter().try_for_each(|route| writeln!(f, "{route}"))?;
        match &self.found {
            Found::Never => Ok(()),
            Found::WhereBetter => f.write_str("or the order that is found at run time\n"),
            Found::Always(None) => f.write_str("the order that is found at run time\n"),
            Found::Always(Some(_)) => f.write_str("as data\n"),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "route {}", self.tree)?;
        for (at, (left, right)) in self.alike.operands.iter().enumerate() {
            write!(f, "{}operand {left} = operand {right}", if at == 0 { " if " } else { ", " })?;
        }
        for (left, right) in &self.alike.indices {
            write!(f, ", {left} = {right}")?;
        }
        f.write_str(":")?;
        let mut runs = self.runs.iter();
        runs.try_for_each(|run| write!(f, " {} by {};", run.step, run.nest))
    }
}
