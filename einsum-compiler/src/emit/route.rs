//! The routes: which one runs, and its steps.

use proc_macro2::{Literal, TokenStream};
use syn::Expr;

use super::expansion::{Quoted, fallible};
use super::{names, step};
use crate::ir::{LoopNest, Program, Route, Strategy};
use crate::lower;
use crate::path::cost::{Monomial, StepCost};
use crate::spec::Index;

impl Quoted<'_> {
    /// Runs the nests of the route that the extents call for.
    pub(super) fn run(&self) -> TokenStream {
        let routes: Vec<TokenStream> =
            self.program.routes.iter().map(|route| self.steps(route)).collect();
        let steps = match routes.as_slice() {
            [only] if !self.program.searches => only.clone(),
            routes => self.switch(routes),
        };
        let Some(fused) = &self.program.fused else { return steps };
        let name = names::nest(self.program.nests.len());
        let value = step::value(&name, fused, &fused.step, false);
        let fuses = self.fuses(fused);
        let fuses = match self.call.options.candidate {
            None => fuses,
            Some(_) => q! { candidate == FUSED || candidate == OWN && #fuses },
        };
        let prefill = self.prefill();
        q! {
            let fused = #value;
            if #fuses {
                #prefill
                run_plain(fused);
            } else {
                #steps
            }
        }
    }

    /// Whether all operands in one nest take less time than the best of the routes.
    fn fuses(&self, fused: &LoopNest) -> TokenStream {
        if self.call.options.path.is_some() {
            return q! { is_small(&fused) };
        }
        let own = lower::flops(fused);
        let reals = self.reals(own.terms.iter());
        let terms = own.terms.iter().map(product);
        let costs = costs(self.program);
        let pairs = self.reals(costs.iter().map(|cost| &cost.flops));
        let routes = self.program.routes.iter().map(|route| {
            let steps = route.runs.iter().map(|run| product(&run.cost.flops));
            let sum = q! { real_sum([#(#steps),*]) };
            let sum = match self.alike(route) {
                None => sum,
                Some(alike) => q! { only_if(#alike, #sum) },
            };
            let steps = Literal::f64_unsuffixed(route.runs.len() as f64);
            q! { (#sum, #steps) }
        });
        let routes = match self.constants() {
            None => q! { [#(#routes),*] },
            Some(_) => {
                let seconds = self.seconds();
                q! { [[#(#routes),*][least(&#seconds)]] }
            }
        };
        q! {
            fuses(&fused, || { #reals real_sum([#(#terms),*]) }, || { #pairs #routes })
        }
    }

    fn steps(&self, route: &Route) -> TokenStream {
        let prefill = self.prefill();
        let last = route.runs.len() - 1;
        let steps = route.runs.iter().enumerate().map(|(number, run)| {
            let prefill = prefill.as_ref().filter(|_| number == last);
            let run = step::run(&names::nest(run.nest), self.program.nest(run), &run.step);
            q! { #prefill #run }
        });
        step::in_memory(&route.runs, q! { #(#steps)* }, fallible)
    }

    /// Takes the cheapest of several routes.
    fn switch(&self, routes: &[TokenStream]) -> TokenStream {
        let (last, others) = routes.split_last().expect("a program has a route");
        let numbers = (0..others.len()).map(Literal::usize_unsuffixed);
        let taken = q! {
            match number {
                #(#numbers => { #others })*
                _ => { #last }
            }
        };
        let seconds = self.seconds();
        if self.program.searches {
            return self.search(&seconds, &taken);
        }
        let number = self.forced().map_or_else(
            || q! { least(&seconds) },
            |forced| q! { if candidate == OWN { least(&seconds) } else { #forced } },
        );
        q! { let seconds = #seconds; let number = #number; #taken }
    }

    /// Looks for the order of these extents, or knows it from before, and takes it where it is better than
    /// the emitted ones.
    fn search(&self, seconds: &TokenStream, taken: &TokenStream) -> TokenStream {
        let indices = self.distinct();
        let extents: Vec<_> = indices.iter().map(|index| names::extent(*index)).collect();
        let network = self.network(&indices);
        let route = fallible(q! { PATHS.route(&NETWORK, &[#(Extent::get(#extents)),*]) });
        let run = self.run_found();
        // A number of the tests' names an emitted order, or the order that is found.
        let worth = q! { worth_searching(seconds[number]) };
        let (number, searches, chosen) = match self.forced() {
            None => (q! { least(&seconds) }, worth, q! { faster(&route, seconds[number]) }),
            Some(forced) => (
                q! { if candidate >= FOUND { least(&seconds) } else { #forced } },
                q! { candidate == FOUND || candidate == OWN && #worth },
                q! { candidate == FOUND || candidate == OWN && faster(&route, seconds[number]) },
            ),
        };
        q! {
            static NETWORK: Network = #network;
            static PATHS: Paths = Paths::new();
            let seconds = #seconds;
            let number = #number;
            let route = if #searches {
                ::core::option::Option::Some(#route)
            } else {
                ::core::option::Option::None
            };
            match route {
                ::core::option::Option::Some(route) if #chosen => { #run }
                _ => { #taken }
            }
        }
    }

    /// The contraction as data. Indices are numbered as `indices` has them.
    pub(super) fn network(&self, indices: &[Index]) -> TokenStream {
        let whole = &self.program.whole;
        let labels = indices.iter().filter_map(|index| match index {
            Index::Label(label) => Some(label.0),
            Index::Ellipsis => None,
        });
        let operands =
            whole.sources.iter().map(|source| subscript(&source.indices, source.unit, indices));
        let output = subscript(&whole.target.indices, whole.target.unit, indices);
        let memory = match self.program.memory {
            None => q! { ::core::option::Option::None },
            Some(memory) => {
                let memory = Literal::u64_unsuffixed(memory);
                q! { ::core::option::Option::Some(#memory) }
            }
        };
        q! {
            Network {
                labels: &[#(#labels),*],
                operands: &[#(#operands),*],
                output: #output,
                memory: #memory,
            }
        }
    }

    /// Runs the steps of `route`, which was found.
    fn run_found(&self) -> TokenStream {
        let whole = &self.program.whole;
        let operands = (0..whole.sources.len()).map(names::first);
        let strides = whole.sources.iter().enumerate().flat_map(|(position, source)| {
            source.indices.iter().map(move |index| {
                let axis = names::axis(position, *index);
                q! { #axis.broadcast_stride() }
            })
        });
        let out = whole.target.indices.iter().map(|index| {
            let stride = names::out_axis(*index);
            q! { #stride }
        });
        let strides = strides.chain(out);
        let memory = fallible(q! { Memory::new(&mut room, route.elements) });
        let prefill = self.prefill();
        q! {
            let mut room = room(op0_first);
            let memory = #memory;
            #prefill
            let operands = [#(In::tensor(#operands)),*];
            // SAFETY: these are the network's operands and output, and the extents that they have.
            unsafe { run_route(&route, &operands, &[#(#strides),*], &memory, out) };
        }
    }

    /// The hints that choose among the routes, where there are several and every extent has a hint: the compiler knows a
    /// constant's value, and drops the routes that are not taken.
    pub(super) fn constants(&self) -> Option<impl Iterator<Item = (Index, &Expr)>> {
        let hints = &self.call.options.hints;
        let hint = |index: &Index| match index {
            Index::Label(label) => hints.iter().find(|hint| hint.label == label.0.to_string()),
            Index::Ellipsis => None,
        };
        let hints = self.distinct().into_iter().map(|index| Some((index, &hint(&index)?.extent)));
        let hints = hints.collect::<Option<Vec<_>>>()?;
        let chooses = self.program.routes.len() > 1 && !self.program.searches;
        chooses.then(|| hints.into_iter())
    }

    /// What each route takes, in seconds: an array.
    pub(super) fn seconds(&self) -> TokenStream {
        let costs = costs(self.program);
        let reals = match self.constants() {
            None => self.reals(costs.iter().map(|cost| &cost.flops)),
            Some(hints) => {
                let reals = hints.map(|(index, _)| {
                    let (real, hint) = (names::real(index), names::hint(index));
                    q! { let #real = real(Dyn(#hint)); }
                });
                q! { #(#reals)* }
            }
        };
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
        q! { { #reals #(#seconds)* [#(#sums),*] } }
    }

    /// The number of the route that tests name; the first, where that can't be run.
    fn forced(&self) -> Option<TokenStream> {
        self.call.options.candidate.as_ref()?;
        let last = Literal::usize_unsuffixed(self.program.routes.len() - 1);
        let conditions = self.program.routes.iter().enumerate().filter_map(|(at, route)| {
            let (at, alike) = (Literal::usize_unsuffixed(at), self.alike(route)?);
            Some(q! { #at => #alike, })
        });
        Some(q! {
            {
                let number = if candidate > #last { #last } else { candidate };
                let alike = match number { #(#conditions)* _ => true };
                if alike { number } else { 0 }
            }
        })
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

    /// The extents that products depend on, as numbers.
    fn reals<'p>(&self, products: impl Iterator<Item = &'p Monomial>) -> TokenStream {
        let mut used: Vec<Index> = Vec::new();
        for index in products.flat_map(|product| &product.indices) {
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

/// Indices as a list of numbers, by their place in `all`.
fn subscript(held: &[Index], unit: Option<Index>, all: &[Index]) -> TokenStream {
    let numbers = held.iter().filter_map(|held| all.iter().position(|index| index == held));
    let numbers = numbers.map(Literal::usize_unsuffixed);
    let contiguous = unit.is_some();
    q! { Subscript { indices: &[#(#numbers),*], contiguous: #contiguous } }
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
