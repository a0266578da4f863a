//! How a contraction is computed, as data: what `plan!` gives.

mod found;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::axes::AnyAxes;
use crate::cost::{least, only_if, stream_seconds, tile_seconds, tiny_seconds, within};
use crate::kernel::simd::{Pairs, Tiny};
use crate::order::network::Network;
use crate::order::{self, Key, Route, Unfolded};
use crate::pointer::In;
use found::found;

/// How a contraction of given operands is computed: its steps in order, and what they cost.
///
/// `einsum::plan!` makes it. `Display` prints a table and the tree; the methods are for assertions.
///
/// Operations are multiplications and additions of elements, as numbers that are exact up to 2⁵³. Bytes are
/// those of the operands' and intermediates' elements, each counted once in each step that reads or
/// writes it: what the caches make of that is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    sketch: &'static Sketch,
    order: Order,
    naive_flops: f64,
}

/// An order of contraction, as a plan shows it.
#[derive(Clone, Debug, PartialEq)]
struct Order {
    path: Cow<'static, str>,
    steps: Vec<PlanStep>,
    slices: Vec<Slices>,
}

/// One step of a [`Plan`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlanStep {
    /// What it computes: `ik,kj->ij`.
    pub formula: Cow<'static, str>,
    /// How: `Tile` is a product of matrices, `Reduce` sums where nothing is used twice, `Map` does not
    /// sum, and `Inline` is one nest of plain loops over all operands.
    pub strategy: &'static str,
    /// What it reads, in the formula's order.
    pub terms: Cow<'static, [Term]>,
    /// Multiplications and additions.
    pub flops: f64,
    /// Bytes of the elements that it reads.
    pub bytes_read: f64,
    /// Bytes of the elements that it writes.
    pub bytes_written: f64,
    /// How many elements the intermediate has that it makes; `None` for the step that makes the output.
    pub intermediate: Option<f64>,
}

/// Steps of a [`Plan`] that follow each other and are run together, slice by slice: what they hand on stays in a cache, and takes
/// no more memory than one slice of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Slices {
    /// The steps, by position.
    pub steps: Range<usize>,
    /// The labels that slices are cut along, outermost first, each with how many of its values a slice has; `...` is one of the axes
    /// that an ellipsis stands for.
    pub cuts: Vec<(String, usize)>,
    /// How many slices there are.
    pub count: usize,
}

/// What a step reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// An operand, by its position.
    Input(usize),
    /// What an earlier step made, by the position of that.
    Step(usize),
}

/// A product of extents, which are given by their positions.
#[doc(hidden)]
#[derive(Debug, PartialEq)]
pub struct Product {
    pub factor: f64,
    pub extents: &'static [usize],
}

/// A step before extents are known.
#[derive(Debug, PartialEq)]
pub struct StepSketch {
    /// What it computes: `ik,kj->ij`.
    pub formula: &'static str,
    /// How, as [`PlanStep::strategy`] has it.
    pub strategy: &'static str,
    #[doc(hidden)]
    pub tile: bool,
    /// What it reads, in the formula's order.
    pub terms: &'static [Term],
    #[doc(hidden)]
    pub flops: &'static [Product],
    #[doc(hidden)]
    pub read: &'static [Product],
    #[doc(hidden)]
    pub written: Product,
}

/// A path before extents are known: one of the orders that a call keeps.
#[derive(Debug, PartialEq)]
pub struct RouteSketch {
    /// The order as the option `path` takes it: `(ab)c`.
    pub path: &'static str,
    /// The steps, in the order in which they run.
    pub steps: &'static [StepSketch],
}

/// What of a [`Plan`] the call's text alone tells: a constant.
///
/// `einsum::plan!` without operands gives it, in constants too; with operands, [`Plan::sketch`] does. Its
/// methods are `const`, for assertions that are made when the program is compiled. Where they take
/// extents, those are in the order of [`labels`](Self::labels).
///
/// # Panics
///
/// Those methods, if there are fewer extents than labels.
#[derive(Debug, PartialEq)]
pub struct Sketch {
    /// The spec.
    pub spec: &'static str,
    /// The labels of the operands, each once, in order of appearance; `...` stands for an ellipsis, and for the
    /// product of the extents that it stands for.
    pub labels: &'static [&'static str],
    #[doc(hidden)]
    pub naive: Product,
    /// All operands in one nest of plain loops, for tiny extents, where the call has one.
    pub fused: Option<&'static RouteSketch>,
    /// The orders that the call chooses from when it runs; one alone if all extents were hinted at by literals. Where there would be too
    /// many loops to emit, the first one that the compiler found: the call looks for its own, or has this one as data.
    pub routes: &'static [RouteSketch],
    /// The option `memory`.
    pub memory: Option<u64>,
    #[doc(hidden)]
    pub network: Option<Network<'static>>,
    /// Whether the caller gave the order.
    #[doc(hidden)]
    pub ordered: bool,
    /// Whether the call looks for an order of its own when it runs.
    #[doc(hidden)]
    pub searches: bool,
    /// Whether the network is always run, as none of the routes' steps is emitted.
    #[doc(hidden)]
    pub always: bool,
    /// Whether each of the routes may be run in slices, from the network's orders; nothing where none may.
    #[doc(hidden)]
    pub slices: &'static [bool],
}

impl Product {
    const fn value(&self, extents: &[usize]) -> f64 {
        let (mut value, mut at) = (self.factor, 0);
        while at < self.extents.len() {
            value *= extents[self.extents[at]] as f64;
            at += 1;
        }
        value
    }

    const fn sum(products: &[Self], extents: &[usize]) -> f64 {
        let (mut sum, mut at) = (0.0, 0);
        while at < products.len() {
            sum += products[at].value(extents);
            at += 1;
        }
        sum
    }
}

impl StepSketch {
    const fn elements(&self, extents: &[usize]) -> f64 {
        Product::sum(self.read, extents) + self.written.value(extents)
    }

    /// Multiplications and additions, for extents in the order of [`Sketch::labels`].
    pub const fn flops(&self, extents: &[usize]) -> f64 {
        Product::sum(self.flops, extents)
    }

    /// Elements that it writes: those of an intermediate, or of the output.
    pub const fn elements_written(&self, extents: &[usize]) -> f64 {
        self.written.value(extents)
    }

    fn seconds(&self, extents: &[usize]) -> f64 {
        let seconds = if self.tile { tile_seconds } else { stream_seconds };
        seconds(self.flops(extents), self.elements(extents))
    }

    fn planned(&self, extents: &[usize], element_bytes: f64, last: bool) -> PlanStep {
        let written = self.written.value(extents);
        PlanStep {
            formula: Cow::Borrowed(self.formula),
            strategy: self.strategy,
            terms: Cow::Borrowed(self.terms),
            flops: self.flops(extents),
            bytes_read: (self.elements(extents) - written) * element_bytes,
            bytes_written: written * element_bytes,
            intermediate: (!last).then_some(written),
        }
    }
}

impl RouteSketch {
    /// Multiplications and additions of all steps, for extents in the order of [`Sketch::labels`].
    pub const fn flops(&self, extents: &[usize]) -> f64 {
        let (mut flops, mut at) = (0.0, 0);
        while at < self.steps.len() {
            flops += self.steps[at].flops(extents);
            at += 1;
        }
        flops
    }

    /// Elements of the largest intermediate; 0 if there is none.
    pub const fn largest_intermediate(&self, extents: &[usize]) -> f64 {
        let (mut largest, mut at) = (0.0, 0);
        while at + 1 < self.steps.len() {
            let size = self.steps[at].elements_written(extents);
            largest = if size > largest { size } else { largest };
            at += 1;
        }
        largest
    }

    fn seconds(&self, extents: &[usize], memory: Option<u64>) -> f64 {
        let seconds = self.steps.iter().map(|step| step.seconds(extents));
        let seconds = seconds.fold(0.0, |sum, step| sum + step);
        let Some((memory, (_, made))) = memory.zip(self.steps.split_last()) else { return seconds };
        let sizes: Vec<f64> = made.iter().map(|step| step.elements_written(extents)).collect();
        within(memory, &sizes, seconds)
    }
}

impl Sketch {
    /// Multiplications and additions of one nest of loops over all labels.
    pub const fn naive_flops(&self, extents: &[usize]) -> f64 {
        self.naive.value(extents)
    }
}

/// What a call knows of its operands' axes.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The extents, in the sketch's order.
    pub extents: &'a [usize],
    /// What hints tell of them, where they choose; else nothing.
    pub expected: &'a [usize],
    /// The axes of each operand's ellipsis.
    pub runs: &'a [Option<&'a AnyAxes>],
    /// Whether the types know all extents.
    pub is_static: bool,
    /// The operands that are the same tensor as an earlier one, as bits: see [`Network::same`].
    pub alike: u128,
}

impl Known<'_> {
    /// The order that the call has as data or, without a number, looks for, if it is one to take.
    fn order(
        self,
        network: &Network<'_>,
        order: Option<usize>,
        element_bytes: f64,
        is_taken: impl Fn(&Route) -> bool,
    ) -> Option<Order> {
        let find = |network: &Network<'_>, key: Key<'_>| {
            let route = Route::new(network, key).ok().filter(is_taken)?;
            Some(found(network, &route, key.extents, element_bytes))
        };
        let Self { alike, expected, .. } = self;
        if network.ellipsis.is_some() {
            let unfolded = Unfolded::new(network, self.extents, expected, self.runs);
            let key = Key { alike, order, ..unfolded.key(element_bytes as usize) };
            return unfolded.with(network, |network| find(network, key));
        }
        let key = Key::new(self.extents, element_bytes as usize);
        find(network, Key { expected, alike, order, ..key })
    }
}

impl Sketch {
    /// The order that is run from data, if one is: none is emitted, or the best emitted one, which takes so many seconds, is worse than
    /// the one that is looked for, or has slices.
    fn data(
        &self,
        known: Known<'_>,
        (best, seconds): (usize, f64),
        element_bytes: f64,
    ) -> Option<Order> {
        let network = self.network.as_ref()?;
        let order = |number, is_taken: &dyn Fn(&Route) -> bool| {
            known.order(network, number, element_bytes, is_taken)
        };
        if self.always {
            return order((!self.searches).then_some(0), &|_| true);
        }
        let searches = self.searches && order::worth_searching(seconds);
        let slices = self.slices.get(best) == Some(&true) && order::worth_slicing(seconds);
        let better = searches.then(|| order(None, &|route| order::faster(route, seconds)));
        better.flatten().or_else(|| slices.then(|| order(Some(best), &Route::is_sliced)).flatten())
    }
}

/// The plan for these extents. A route runs only if what it takes to be alike is.
#[doc(hidden)]
pub fn plan<T, X>(sketch: &'static Sketch, _: In<T, X>, known: Known<'_>, alike: &[bool]) -> Plan {
    let Known { extents, expected, is_static, .. } = known;
    let volume = extents.iter().fold(1, |volume: usize, extent| volume.saturating_mul(*extent));
    let positive: Vec<usize> = extents.iter().map(|extent| (*extent).max(1)).collect();
    let judged = if expected.is_empty() { extents } else { expected };
    let judged: Vec<usize> = judged.iter().map(|extent| (*extent).max(1)).collect();
    let routes = sketch.routes.iter().zip(alike);
    let seconds =
        routes.map(|(route, alike)| only_if(*alike, route.seconds(&judged, sketch.memory)));
    let seconds: Vec<f64> = seconds.collect();
    let best = least(&seconds);
    let element_bytes = size_of::<T>() as f64;
    let fused = sketch.fused.filter(|fused| {
        let tiny = Tiny { volume, is_static };
        let routes = sketch.routes.iter().zip(alike).filter(|(_, alike)| **alike);
        let pairs = routes.map(|(route, _)| {
            let steps = route.steps.len() as f64;
            Pairs { seconds: tiny_seconds(route.flops(&positive), steps), steps }
        });
        let better =
            |best: Pairs, pairs: Pairs| if pairs.seconds < best.seconds { pairs } else { best };
        let none = Pairs { seconds: f64::INFINITY, steps: 0.0 };
        let pairs = || pairs.fold(none, better);
        match sketch.ordered {
            true => tiny.is_small(),
            false => tiny.fuses(|| fused.flops(&positive), pairs),
        }
    });
    let data = || sketch.data(known, (best, seconds[best]), element_bytes);
    let data = fused.is_none().then(data).flatten();
    let order = data.unwrap_or_else(|| {
        let route = fused.unwrap_or(&sketch.routes[best]);
        let last = route.steps.len().saturating_sub(1);
        let steps = route.steps.iter().enumerate();
        let steps = steps.map(|(at, step)| step.planned(extents, element_bytes, at == last));
        Order { path: Cow::Borrowed(route.path), steps: steps.collect(), slices: Vec::new() }
    });
    Plan { sketch, order, naive_flops: sketch.naive_flops(extents) }
}

impl Plan {
    /// The spec.
    pub fn spec(&self) -> &'static str {
        self.sketch.spec
    }

    /// What the call's text alone tells.
    pub fn sketch(&self) -> &'static Sketch {
        self.sketch
    }

    /// The order as the option `path` takes it: `(ab)c`. Where tiny extents are run in one nest of plain
    /// loops, the operands stand side by side.
    pub fn path(&self) -> &str {
        &self.order.path
    }

    /// Whether the call looks for an order of its own when it runs, and takes it where it is better than
    /// all [`candidates`](Self::candidates).
    pub fn searches(&self) -> bool {
        self.sketch.searches
    }

    /// The orders that the call chooses from when it runs, by the extents; the first of those that the compiler found, where the
    /// call only runs what it finds itself.
    pub fn candidates(&self) -> impl Iterator<Item = &'static str> {
        self.sketch.routes.iter().map(|route| route.path)
    }

    /// The steps, in the order in which they run.
    pub fn steps(&self) -> &[PlanStep] {
        &self.order.steps
    }

    /// The steps that are run together, slice by slice, if any are. The figures of steps and of the whole plan count what is handed on as if it
    /// were whole.
    pub fn slices(&self) -> &[Slices] {
        &self.order.slices
    }

    /// Multiplications and additions of all steps.
    pub fn flops(&self) -> f64 {
        self.steps().iter().map(|step| step.flops).sum()
    }

    /// Multiplications and additions of one nest of loops over all labels.
    pub fn naive_flops(&self) -> f64 {
        self.naive_flops
    }

    /// How many times fewer operations the steps take than one nest of loops; 1 if there are none.
    pub fn speedup(&self) -> f64 {
        if self.flops() > 0.0 { self.naive_flops / self.flops() } else { 1.0 }
    }

    /// Bytes that the steps read and write.
    pub fn bytes(&self) -> f64 {
        self.steps().iter().map(|step| step.bytes_read + step.bytes_written).sum()
    }

    /// Elements of the largest intermediate; 0 if there is none.
    pub fn largest_intermediate(&self) -> f64 {
        self.steps().iter().filter_map(|step| step.intermediate).fold(0.0, f64::max)
    }

    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let formulas = self.steps().iter().map(|step| step.formula.chars().count());
        let width = formulas.max().unwrap_or(0).max("formula".len());
        writeln!(
            f,
            "step  {:width$}  {:8}  {:>9}  {:>9}  {:>12}",
            "formula", "strategy", "flops", "bytes", "intermediate"
        )?;
        for (number, step) in self.steps().iter().enumerate() {
            let PlanStep { formula, strategy, .. } = step;
            let (flops, bytes) = (Figure(step.flops), Figure(step.bytes_read + step.bytes_written));
            write!(f, "{number:>4}  {formula:width$}  {strategy:8}  {flops:>9}  {bytes:>9}  ")?;
            match step.intermediate {
                Some(elements) => writeln!(f, "{:>12}", Figure(elements))?,
                None => writeln!(f, "{:>12}", "output")?,
            }
        }
        Ok(())
    }

    /// A line for steps that are run together.
    fn sliced(f: &mut fmt::Formatter<'_>, slices: &Slices) -> fmt::Result {
        let Slices { steps, cuts, count } = slices;
        let (first, last) = (steps.start, steps.end.saturating_sub(1));
        let cuts = cuts.iter().map(|(label, len)| alloc::format!("{len} of {label}"));
        let cuts: Vec<String> = cuts.collect();
        writeln!(f, "steps {first} to {last} in {count} slices: {} each", cuts.join(", "))
    }

    /// A step or an operand, and below it what it is made of.
    fn draw(&self, f: &mut fmt::Formatter<'_>, step: usize, indent: &mut Vec<bool>) -> fmt::Result {
        let Some(made) = self.steps().get(step) else { return Ok(()) };
        let (inputs, output) = made.formula.split_once("->").unwrap_or_default();
        writeln!(f, "[{output}]  step {step}")?;
        for (at, (term, input)) in made.terms.iter().zip(inputs.split(',')).enumerate() {
            let last = at + 1 == made.terms.len();
            for above in indent.iter() {
                f.write_str(if *above { "   " } else { "│  " })?;
            }
            f.write_str(if last { "└─ " } else { "├─ " })?;
            match term {
                Term::Input(position) => writeln!(f, "[{input}]  operand {position}")?,
                Term::Step(step) => {
                    indent.push(last);
                    self.draw(f, *step, indent)?;
                    indent.pop();
                }
            }
        }
        Ok(())
    }
}

/// A number of at most nine characters.
struct Figure(f64);

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if self.0 < 1e6 {
            alloc::format!("{}", self.0)
        } else {
            alloc::format!("{:.3e}", self.0)
        };
        f.pad(&text)
    }
}

/// The figures, the table of steps and the tree.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}  by  {}", self.spec(), self.path())?;
        writeln!(f, "  naive flops           {}", Figure(self.naive_flops))?;
        writeln!(f, "  flops                 {}", Figure(self.flops()))?;
        writeln!(f, "  speed-up              {:.3}", self.speedup())?;
        writeln!(f, "  bytes                 {}", Figure(self.bytes()))?;
        writeln!(f, "  largest intermediate  {} elements", Figure(self.largest_intermediate()))?;
        writeln!(f)?;
        self.table(f)?;
        writeln!(f)?;
        for slices in self.slices() {
            Self::sliced(f, slices)?;
        }
        if !self.slices().is_empty() {
            writeln!(f)?;
        }
        self.draw(f, self.steps().len().saturating_sub(1), &mut Vec::new())
    }
}
