//! How a contraction is computed, as data: what `plan!` gives.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::cost::{least, only_if, stream_seconds, tile_seconds, within};
use crate::kernel::simd::is_small_volume;
use crate::order::figures::Figures;
use crate::order::network::Network;
use crate::order::{self, Place, Route, RouteStep};
use crate::pointer::In;

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
    path: Cow<'static, str>,
    steps: Vec<PlanStep>,
    naive_flops: f64,
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
#[doc(hidden)]
#[derive(Debug, PartialEq)]
pub struct StepSketch {
    pub formula: &'static str,
    pub strategy: &'static str,
    pub tile: bool,
    pub terms: &'static [Term],
    pub flops: Product,
    pub read: &'static [Product],
    pub written: Product,
}

/// A path before extents are known.
#[doc(hidden)]
#[derive(Debug, PartialEq)]
pub struct RouteSketch {
    pub tree: &'static str,
    pub steps: &'static [StepSketch],
}

/// A program before extents are known.
#[doc(hidden)]
#[derive(Debug, PartialEq)]
pub struct Sketch {
    pub spec: &'static str,
    pub naive: Product,
    /// All operands in one step, for tiny extents.
    pub fused: Option<&'static RouteSketch>,
    pub routes: &'static [RouteSketch],
    pub memory: Option<u64>,
    /// Where the call looks for an order when it runs.
    pub network: Option<Network>,
}

impl Product {
    fn value(&self, reals: &[f64]) -> f64 {
        self.extents.iter().fold(self.factor, |value, extent| value * reals[*extent])
    }
}

impl StepSketch {
    fn elements(&self, reals: &[f64]) -> f64 {
        let read: f64 = self.read.iter().map(|product| product.value(reals)).sum();
        read + self.written.value(reals)
    }

    fn seconds(&self, reals: &[f64]) -> f64 {
        let seconds = if self.tile { tile_seconds } else { stream_seconds };
        seconds(self.flops.value(reals), self.elements(reals))
    }

    fn planned(&self, extents: &[f64], element_bytes: f64, last: bool) -> PlanStep {
        let written = self.written.value(extents);
        PlanStep {
            formula: Cow::Borrowed(self.formula),
            strategy: self.strategy,
            terms: Cow::Borrowed(self.terms),
            flops: self.flops.value(extents),
            bytes_read: (self.elements(extents) - written) * element_bytes,
            bytes_written: written * element_bytes,
            intermediate: (!last).then_some(written),
        }
    }
}

impl RouteSketch {
    fn seconds(&self, reals: &[f64], memory: Option<u64>) -> f64 {
        let seconds = self.steps.iter().map(|step| step.seconds(reals));
        let seconds = seconds.fold(0.0, |sum, step| sum + step);
        let Some((memory, (_, made))) = memory.zip(self.steps.split_last()) else { return seconds };
        let sizes: Vec<f64> = made.iter().map(|step| step.written.value(reals)).collect();
        within(memory, &sizes, seconds)
    }
}

/// The plan for these extents, in the sketch's order; `is_static` if the types know them all. A route
/// runs only if what it takes to be alike is.
#[doc(hidden)]
pub fn plan<T, X>(
    sketch: &'static Sketch,
    _: In<T, X>,
    extents: &[usize],
    is_static: bool,
    alike: &[bool],
) -> Plan {
    let volume = extents.iter().fold(1, |volume: usize, extent| volume.saturating_mul(*extent));
    let reals: Vec<f64> = extents.iter().map(|extent| (*extent).max(1) as f64).collect();
    let routes = sketch.routes.iter().zip(alike);
    let seconds =
        routes.map(|(route, alike)| only_if(*alike, route.seconds(&reals, sketch.memory)));
    let seconds: Vec<f64> = seconds.collect();
    let best = least(&seconds);
    let exact: Vec<f64> = extents.iter().map(|extent| *extent as f64).collect();
    let element_bytes = size_of::<T>() as f64;
    let is_small = is_small_volume(volume, is_static);
    let searches = !is_small && order::worth_searching(seconds[best]);
    let found = sketch.network.as_ref().filter(|_| searches).and_then(|network| {
        let route = Route::new(network, order::cheapest(network, extents), extents).ok()?;
        order::faster(&route, seconds[best]).then(|| found(network, &route, &exact, element_bytes))
    });
    let (path, steps) = found.unwrap_or_else(|| {
        let route = sketch.fused.filter(|_| is_small).unwrap_or(&sketch.routes[best]);
        let last = route.steps.len().saturating_sub(1);
        let steps = route.steps.iter().enumerate();
        let steps = steps.map(|(at, step)| step.planned(&exact, element_bytes, at == last));
        (Cow::Borrowed(route.tree), steps.collect())
    });
    Plan { sketch, path, steps, naive_flops: sketch.naive.value(&exact) }
}

/// The path and the steps of an order that was found for these extents.
fn found(
    network: &Network,
    route: &Route,
    extents: &[f64],
    element_bytes: f64,
) -> (Cow<'static, str>, Vec<PlanStep>) {
    // For each intermediate, the step that makes it.
    let steps = route.steps.iter().enumerate();
    let makes = steps.filter(|(_, step)| matches!(step.step.target.place, Place::Made(_)));
    let makers: Vec<usize> = makes.map(|(number, _)| number).collect();
    let planned = |step: &RouteStep| {
        let figures = Figures::of(&step.step, &|index| extents[usize::from(index)]);
        let terms = step.step.sources.iter().map(|source| match source.place {
            Place::Given(position) => Term::Input(position),
            Place::Made(number) => Term::Step(makers[number]),
        });
        let letters = |indices: &[u8]| -> String {
            indices.iter().map(|index| network.labels[usize::from(*index)]).collect()
        };
        let sources: Vec<String> =
            step.step.sources.iter().map(|source| letters(&source.indices)).collect();
        let target = letters(&step.step.target.indices);
        PlanStep {
            formula: Cow::Owned(alloc::format!("{}->{target}", sources.join(","))),
            strategy: figures.strategy,
            terms: Cow::Owned(terms.collect()),
            flops: figures.flops,
            bytes_read: figures.read * element_bytes,
            bytes_written: figures.written * element_bytes,
            intermediate: figures.is_intermediate.then_some(figures.written),
        }
    };
    (Cow::Owned(alloc::format!("{}", route.tree)), route.steps.iter().map(planned).collect())
}

impl Plan {
    /// The spec.
    pub fn spec(&self) -> &'static str {
        self.sketch.spec
    }

    /// The order as the option `path` takes it: `(ab)c`. Where tiny extents are run in one nest of plain
    /// loops, the operands stand side by side.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the call looks for an order of its own when it runs, and takes it where it is better than
    /// all [`candidates`](Self::candidates).
    pub fn searches(&self) -> bool {
        self.sketch.network.is_some()
    }

    /// The orders that the call chooses from when it runs, by the extents.
    pub fn candidates(&self) -> impl Iterator<Item = &'static str> {
        self.sketch.routes.iter().map(|route| route.tree)
    }

    /// The steps, in the order in which they run.
    pub fn steps(&self) -> &[PlanStep] {
        &self.steps
    }

    /// Multiplications and additions of all steps.
    pub fn flops(&self) -> f64 {
        self.steps.iter().map(|step| step.flops).sum()
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
        self.steps.iter().map(|step| step.bytes_read + step.bytes_written).sum()
    }

    /// Elements of the largest intermediate; 0 if there is none.
    pub fn largest_intermediate(&self) -> f64 {
        self.steps.iter().filter_map(|step| step.intermediate).fold(0.0, f64::max)
    }

    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let formulas = self.steps.iter().map(|step| step.formula.chars().count());
        let width = formulas.max().unwrap_or(0).max("formula".len());
        writeln!(
            f,
            "step  {:width$}  {:8}  {:>9}  {:>9}  {:>12}",
            "formula", "strategy", "flops", "bytes", "intermediate"
        )?;
        for (number, step) in self.steps.iter().enumerate() {
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

    /// A step or an operand, and below it what it is made of.
    fn draw(&self, f: &mut fmt::Formatter<'_>, step: usize, indent: &mut Vec<bool>) -> fmt::Result {
        let Some(made) = self.steps.get(step) else { return Ok(()) };
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
        self.draw(f, self.steps.len().saturating_sub(1), &mut Vec::new())
    }
}
