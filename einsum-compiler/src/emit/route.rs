//! The routes: which one runs, and its steps.

use proc_macro2::{Literal, TokenStream};

use super::expansion::{Quoted, fallible};
use super::{names, step};
use crate::ir::{From, Program, Route, Run, Source, Strategy};
use crate::path::cost::{Monomial, StepCost};
use crate::spec::Index;

impl Quoted<'_> {
    /// Runs the nests of the route that the extents call for.
    pub(super) fn run(&self) -> TokenStream {
        let routes: Vec<TokenStream> =
            self.program.routes.iter().map(|route| self.steps(route)).collect();
        let steps = match routes.as_slice() {
            [only] => only.clone(),
            routes => self.switch(routes),
        };
        let Some(fused) = &self.program.fused else { return steps };
        let name = names::nest(self.program.nests.len());
        let value = step::value(&name, fused, &fused.step, false);
        let forced = self.call.options.candidate.as_ref();
        let forced = forced.map(|_| q! { candidate == usize::MAX && });
        let prefill = self.prefill();
        q! {
            let fused = #value;
            if #forced is_small(&fused) {
                #prefill
                run(fused);
            } else {
                #steps
            }
        }
    }

    fn steps(&self, route: &Route) -> TokenStream {
        let prefill = self.prefill();
        let last = route.runs.len() - 1;
        let steps = route.runs.iter().enumerate().map(|(number, run)| {
            let prefill = prefill.as_ref().filter(|_| number == last);
            let nest = self.program.nest(run);
            let dead = dead(&route.runs[number..]);
            let run = step::run(&names::nest(run.nest), nest, &run.step, &dead, fallible);
            q! { #prefill #run }
        });
        q! { #(#steps)* }
    }

    /// Takes the cheapest of several routes.
    fn switch(&self, routes: &[TokenStream]) -> TokenStream {
        let (last, others) = routes.split_last().expect("a program has a route");
        let numbers = (0..others.len()).map(Literal::usize_unsuffixed);
        let choice = self.choice();
        q! {
            match #choice {
                #(#numbers => { #others })*
                _ => { #last }
            }
        }
    }

    /// The number of the route to run.
    fn choice(&self) -> TokenStream {
        let costs = costs(self.program);
        let reals = self.reals(&costs);
        let seconds = costs.iter().enumerate().map(|(number, cost)| {
            let (name, value) = (names::seconds(number), seconds(cost));
            q! { let #name = #value; }
        });
        let sums = self.program.routes.iter().map(|route| {
            let number = |cost| costs.iter().position(|known| *known == cost).unwrap_or_default();
            let parts = route.runs.iter().map(|run| names::seconds(number(&run.cost)));
            let sum = q! { real_sum([#(#parts),*]) };
            let sum = match self.program.memory {
                None => sum,
                Some(memory) => {
                    let memory = Literal::u64_unsuffixed(memory);
                    let sizes = route.intermediates().map(product);
                    q! { within(#memory, &[#(#sizes),*], #sum) }
                }
            };
            match self.alike(route) {
                None => sum,
                Some(alike) => q! { only_if(#alike, #sum) },
            }
        });
        let cheapest = q! { { #reals #(#seconds)* cheapest([#(#sums),*]) } };
        match &self.call.options.candidate {
            None => cheapest,
            Some(_) => {
                let last = Literal::usize_unsuffixed(self.program.routes.len() - 1);
                let conditions =
                    self.program.routes.iter().enumerate().filter_map(|(at, route)| {
                        let (at, alike) = (Literal::usize_unsuffixed(at), self.alike(route)?);
                        Some(q! { #at => #alike, })
                    });
                q! {
                    if candidate == usize::MAX #cheapest else {
                        let number = if candidate > #last { #last } else { candidate };
                        let alike = match number { #(#conditions)* _ => true };
                        if alike { number } else { 0 }
                    }
                }
            }
        }
    }

    /// Whether what a route takes to be alike is so; `None` if it takes nothing to be.
    pub(super) fn alike(&self, route: &Route) -> Option<TokenStream> {
        if route.alike.is_empty() {
            return None;
        }
        let operands = route.alike.operands.iter().map(|&(left, right)| {
            let (first, other) = (names::first(left), names::first(right));
            let held = |at: usize| self.contraction.operands[at].iter().copied();
            let axes = held(left).zip(held(right)).map(|(own, its)| {
                let (axis, other) = (names::axis(left, own), names::axis(right, its));
                q! { && same_axis(#axis, #other) }
            });
            q! { same_tensor(#first, #other) #(#axes)* }
        });
        let extents = route.alike.indices.iter().map(|(left, right)| {
            let (left, right) = (names::extent(*left), names::extent(*right));
            q! { Extent::get(#left) == Extent::get(#right) }
        });
        let conditions = operands.chain(extents);
        Some(q! { true #(&& #conditions)* })
    }

    /// The extents that costs depend on, as numbers.
    fn reals(&self, costs: &[&StepCost]) -> TokenStream {
        let mut used: Vec<Index> = Vec::new();
        for index in costs.iter().flat_map(|cost| &cost.flops.indices) {
            if !used.contains(index) {
                used.push(*index);
            }
        }
        let reals = used.into_iter().map(|index| {
            let (real, extent) = (names::real(index), names::extent(index));
            match index {
                Index::Label(_) => q! { let #real = real(#extent); },
                Index::Ellipsis => q! { let #real = real_of_all(all_ellipsis); },
            }
        });
        q! { #(#reals)* }
    }
}

/// The intermediates that the first of these steps reads, and no later one.
fn dead(runs: &[Run]) -> Vec<usize> {
    let read = |run: &Run| -> Vec<usize> {
        let sources = run.step.sources.iter();
        let number = |source: &Source| match source.from {
            From::Intermediate(number) => Some(number),
            From::Operand(_) => None,
        };
        sources.filter_map(number).collect()
    };
    let Some((run, later)) = runs.split_first() else { return Vec::new() };
    let later: Vec<usize> = later.iter().flat_map(read).collect();
    let mut dead = read(run);
    dead.retain(|number| !later.contains(number));
    dead.sort_unstable();
    dead.dedup();
    dead
}

/// What the steps of all routes cost, each once.
fn costs(program: &Program) -> Vec<&StepCost> {
    let mut costs: Vec<&StepCost> = Vec::new();
    for run in program.routes.iter().flat_map(|route| &route.runs) {
        if !costs.contains(&&run.cost) {
            costs.push(&run.cost);
        }
    }
    costs
}

fn seconds(cost: &StepCost) -> TokenStream {
    let flops = product(&cost.flops);
    let tensors = cost.read.terms.iter().chain([&cost.written]).map(product);
    let elements = q! { real_sum([#(#tensors),*]) };
    match cost.strategy {
        Strategy::Tile => q! { tile_seconds(#flops, #elements) },
        _ => q! { stream_seconds(#flops, #elements) },
    }
}

fn product(monomial: &Monomial) -> TokenStream {
    let factor = Literal::f64_unsuffixed(f64::from(monomial.factor));
    let reals = monomial.indices.iter().map(|index| names::real(*index));
    q! { real_product([#factor #(, #reals)*]) }
}
