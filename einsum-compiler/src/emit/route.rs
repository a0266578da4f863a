//! The routes: which one runs, and its steps.

use proc_macro2::{Literal, TokenStream};
use syn::Expr;

use super::expansion::{Quoted, fallible};
use super::look::Look;
use super::{names, step};
use crate::ir::{Found, LoopNest, Program, Route, Strategy};
use crate::lower;
use crate::path::cost::{Monomial, StepCost};
use crate::spec::Index;

impl Quoted<'_> {
    /// Runs the nests of the route that the extents call for.
    pub(super) fn run(&self) -> TokenStream {
        let steps = match self.program.found {
            Found::Always(_) => self.always_found(),
            _ => self.chosen(),
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

    /// The only route, or one of several.
    fn chosen(&self) -> TokenStream {
        let routes: Vec<TokenStream> =
            self.program.routes.iter().map(|route| self.steps(route)).collect();
        match routes.as_slice() {
            [only] if !self.has_data() => only.clone(),
            routes => self.switch(routes),
        }
    }

    /// Runs the order that is data.
    fn always_found(&self) -> TokenStream {
        let look = Look::new(self);
        let (data, bind) = (self.data(&look.indices), &look.bind);
        let order = match self.program.found {
            Found::Always(Some(_)) => q! { ::core::option::Option::Some(0) },
            _ => q! { ::core::option::Option::None },
        };
        let (route, run) = (look.route(&order), self.run_found());
        q! {
            #data
            #bind
            let route = #route;
            #run
        }
    }

    /// Whether all operands in one nest take less time than the best of the routes.
    fn fuses(&self, fused: &LoopNest) -> TokenStream {
        if self.call.options.path.is_some() {
            return q! { is_small(&fused) };
        }
        let own = lower::flops(fused);
        let numbers = reals(own.terms.iter(), &[]);
        let terms = own.terms.iter().map(product);
        let costs = costs(self.program);
        let pairs = reals(costs.iter().map(|cost| &cost.flops), &[]);
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
            fuses(&fused, || { #numbers real_sum([#(#terms),*]) }, || { #pairs #routes })
        }
    }

    fn steps(&self, route: &Route) -> TokenStream {
        let prefill = self.prefill();
        let last = route.runs.len() - 1;
        let steps = route.runs.iter().enumerate().map(|(number, run)| {
            let prefill = prefill.as_ref().filter(|_| number == last);
            let (name, nest) = (names::nest(run.nest), self.program.nest(run));
            let run = step::run(&name, nest, &run.step, self.program.is_shared(run.nest));
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
        if self.has_data() {
            return self.as_data_or(&taken);
        }
        let seconds = self.seconds();
        let number = self.forced().map_or_else(
            || q! { least(&seconds) },
            |forced| q! { if candidate == OWN { least(&seconds) } else { #forced } },
        );
        q! { let seconds = #seconds; let number = #number; #taken }
    }

    /// Runs an order that is data where that is better than the emitted ones: one that it looks for, for these extents, or knows
    /// from before; or the best of the emitted ones, in slices.
    fn as_data_or(&self, taken: &TokenStream) -> TokenStream {
        let look = Look::new(self);
        let data = self.data(&look.indices);
        let (seconds, run) = (self.seconds(), self.run_found());
        let number = match self.forced() {
            None => q! { least(&seconds) },
            Some(forced) => {
                q! { if candidate >= SLICED { least(&seconds) } else { #forced } }
            }
        };
        let (found, sliced) = (self.found(&look), self.sliced(&look));
        q! {
            #data
            let seconds = #seconds;
            let number = #number;
            let route = 'found: {
                #found
                #sliced
                ::core::option::Option::None
            };
            match route {
                ::core::option::Option::Some(route) => { #run }
                ::core::option::Option::None => { #taken }
            }
        }
    }

    /// Leaves `'found` with an order that is looked for, if that is better than the best emitted one.
    fn found(&self, look: &Look) -> Option<TokenStream> {
        if self.program.found != Found::WhereBetter {
            return None;
        }
        let (searches, better) = (q! { worth_searching(seconds[number]) }, &look.better);
        // A number of the tests' names an emitted order, or the order that is found.
        let (searches, better) = match self.call.options.candidate {
            None => (searches, better.clone()),
            Some(_) => (
                q! { candidate == FOUND || candidate == OWN && #searches },
                q! { candidate == FOUND || candidate == OWN && #better },
            ),
        };
        let (bind, route) = (&look.bind, look.route(&q! { ::core::option::Option::None }));
        Some(q! {
            if #searches {
                #bind
                let route = #route;
                if #better {
                    break 'found ::core::option::Option::Some(route);
                }
            }
        })
    }

    /// Leaves `'found` with the best emitted order, if it has slices.
    fn sliced(&self, look: &Look) -> Option<TokenStream> {
        let may_be_sliced = self.slices()?;
        let slices = q! { #may_be_sliced worth_slicing(seconds[number]) };
        let is_forced = self.call.options.candidate.is_some();
        let slices = match is_forced {
            false => slices,
            true => q! { candidate == SLICED || candidate == OWN && #slices },
        };
        let with_strides = look.has_ellipsis.then(|| q! { let route = (route, unfolded); });
        let route = look.asked(&q! { ::core::option::Option::Some(number) }, is_forced);
        let (bind, sliced) = (&look.bind, &look.sliced);
        // If it is too large, the emitted order says so.
        Some(q! {
            if #slices {
                #bind
                if let ::core::result::Result::Ok(route) = #route {
                    #with_strides
                    if #sliced {
                        break 'found ::core::option::Option::Some(route);
                    }
                }
            }
        })
    }

    /// Whether each emitted route may be run in slices; `None` if none may.
    pub(super) fn may_be_sliced(&self) -> Option<Vec<bool>> {
        let routes = self.program.routes.iter().map(|route| route.may_be_sliced);
        let are_emitted = !matches!(self.program.found, Found::Always(_));
        Some(routes.collect::<Vec<bool>>()).filter(|routes| are_emitted && routes.contains(&true))
    }

    /// Whether the route that is taken may be run in slices, as the first part of a condition; `None` if none may.
    fn slices(&self) -> Option<TokenStream> {
        let routes = self.may_be_sliced()?;
        Some(match routes.contains(&false) {
            false => TokenStream::new(),
            true => q! { [#(#routes),*][number] && },
        })
    }

    /// Whether the contraction stands beside the call as data.
    pub(super) fn has_data(&self) -> bool {
        self.program.found != Found::Never || self.may_be_sliced().is_some()
    }

    /// The contraction as data, and the routes that the call site has found for it.
    fn data(&self, indices: &[Index]) -> TokenStream {
        let network = self.network(indices, &self.orders());
        q! {
            static NETWORK: Network<'static> = #network;
            static PATHS: Paths = Paths::new();
        }
    }

    /// The orders that are data: the one of a call that has no nests, if it is known, or those that may be run in slices.
    pub(super) fn orders(&self) -> Vec<&Vec<[usize; 2]>> {
        match &self.program.found {
            Found::Always(order) => order.iter().collect(),
            _ if self.may_be_sliced().is_none() => Vec::new(),
            _ => self.program.routes.iter().map(|route| &route.order).collect(),
        }
    }

    /// Which operands are the same tensor as the one that they are written like, as bits: the running program sees it.
    pub(super) fn alike_operands(&self) -> TokenStream {
        let pairs = self.program.same.iter().enumerate().filter(|(at, first)| at != *first);
        // One number has so many bits; what is beyond is taken to be different.
        let bits = pairs.take_while(|(at, _)| *at < 128).map(|(at, first)| {
            let (alike, at) = (self.same_operand(*first, at), Literal::usize_unsuffixed(at));
            q! { | bit(#alike, #at) }
        });
        q! { 0 #(#bits)* }
    }

    /// Whether two operands start at one element, and have the same axes.
    fn same_operand(&self, left: usize, right: usize) -> TokenStream {
        let (first, other) = (names::first(left), names::first(right));
        let held = |at: usize| self.contraction.operands[at].iter().copied();
        let axes = held(left).zip(held(right)).map(|(own, its)| {
            let (axis, other) = (names::axis(left, own), names::axis(right, its));
            q! { && same_axis(#axis, #other) }
        });
        q! { same_tensor(#first, #other) #(#axes)* }
    }

    /// What hints tell of all extents, those at hand where there is none; nothing where hints choose nothing.
    pub(super) fn expected(&self) -> TokenStream {
        let Some(hints) = self.constants() else { return q! { &[] } };
        let expected = self.distinct().into_iter().map(|index| {
            let (extent, hint) = (names::extent(index), names::hint(index));
            match index {
                Index::Ellipsis => q! { volume_of_all(all_ellipsis) },
                _ if hints.iter().any(|(hinted, _)| *hinted == index) => q! { #hint },
                Index::Label(_) => q! { Extent::get(#extent) },
            }
        });
        q! { &[#(#expected),*] }
    }

    /// The axes of each operand's ellipsis, where it has one.
    pub(super) fn runs(&self) -> impl Iterator<Item = TokenStream> {
        self.contraction.operands.iter().enumerate().map(|(position, indices)| {
            let run = names::run(position);
            match indices.contains(&Index::Ellipsis) {
                true => q! { ::core::option::Option::Some(&#run) },
                false => q! { ::core::option::Option::None },
            }
        })
    }

    /// The contraction as data. Indices are numbered as `indices` has them.
    pub(super) fn network(&self, indices: &[Index], orders: &[&Vec<[usize; 2]>]) -> TokenStream {
        let whole = &self.program.whole;
        let labels = indices.iter().map(|index| match index {
            Index::Label(label) => label.0,
            Index::Ellipsis => '…',
        });
        let ellipsis = match indices.iter().position(|index| *index == Index::Ellipsis) {
            None => q! { ::core::option::Option::None },
            Some(at) => {
                let at = Literal::usize_unsuffixed(at);
                q! { ::core::option::Option::Some(#at) }
            }
        };
        let operands =
            whole.sources.iter().map(|source| subscript(&source.indices, source.unit, indices));
        let output = subscript(&whole.target.indices, whole.target.unit, indices);
        let same = self.program.same.iter().copied().map(Literal::usize_unsuffixed);
        let orders = orders.iter().map(|order| {
            let pairs = order.iter().map(|pair| {
                let [left, right] = pair.map(Literal::usize_unsuffixed);
                q! { [#left, #right] }
            });
            q! { &[#(#pairs),*] }
        });
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
                ellipsis: #ellipsis,
                operands: &[#(#operands),*],
                output: #output,
                memory: #memory,
                same: &[#(#same),*],
                orders: &[#(#orders),*],
            }
        }
    }

    /// Runs the steps of `route`, which was found.
    fn run_found(&self) -> TokenStream {
        let whole = &self.program.whole;
        let operands = (0..whole.sources.len()).map(names::first);
        let strides = whole.sources.iter().enumerate().flat_map(|(position, source)| {
            source.indices.iter().map(move |index| match index {
                Index::Label(_) => {
                    let axis = names::axis(position, *index);
                    q! { #axis.broadcast_stride() }
                }
                Index::Ellipsis => q! { 0 },
            })
        });
        let out = whole.target.indices.iter().map(|index| match index {
            Index::Label(_) => {
                let stride = names::out_axis(*index);
                q! { #stride }
            }
            Index::Ellipsis => q! { 0 },
        });
        let strides = strides.chain(out);
        let strides = q! { &[#(#strides),*] };
        let (unfold, strides) = match whole.has(Index::Ellipsis) {
            false => (TokenStream::new(), strides),
            true => {
                let runs = self.runs();
                let out_run = match whole.target.indices.contains(&Index::Ellipsis) {
                    true => q! { ::core::option::Option::Some(&out_run) },
                    false => q! { ::core::option::Option::None },
                };
                let unfold = q! { let (route, unfolded) = route; };
                let runs = q! { &[#(#runs,)* #out_run] };
                (unfold, q! { &unfolded.strides(&NETWORK, #strides, #runs) })
            }
        };
        let memory = fallible(q! { Memory::new(&mut room, route.elements) });
        let prefill = self.prefill();
        q! {
            #unfold
            let mut room = room(op0_first);
            let memory = #memory;
            #prefill
            let operands = [#(In::tensor(#operands)),*];
            // SAFETY: these are the network's operands and output, and the extents that they have.
            unsafe { run_route(&route, &operands, #strides, &memory, out) };
        }
    }

    /// The hints that choose among the routes in place of the extents at hand, where there are several and some hint is a
    /// constant: where all extents have one, the compiler drops the routes that are not taken.
    pub(super) fn constants(&self) -> Option<Vec<(Index, &Expr)>> {
        let hints = &self.call.options.hints;
        let hinted = self.distinct().into_iter().filter_map(|index| match index {
            Index::Label(label) => {
                let hint = hints.iter().find(|hint| hint.label == label.0.to_string())?;
                Some((index, &hint.extent))
            }
            Index::Ellipsis => None,
        });
        let hinted: Vec<(Index, &Expr)> = hinted.collect();
        let searches = matches!(self.program.found, Found::WhereBetter | Found::Always(None));
        let chooses = self.program.routes.len() > 1 || searches;
        let names_one = hinted.iter().any(|(_, extent)| !is_literal(extent));
        (chooses && names_one).then_some(hinted)
    }

    /// What each route takes, in seconds: an array.
    pub(super) fn seconds(&self) -> TokenStream {
        let costs = costs(self.program);
        let hinted = self.constants().unwrap_or_default();
        let hinted: Vec<Index> = hinted.into_iter().map(|(index, _)| index).collect();
        let numbers = reals(costs.iter().map(|cost| &cost.flops), &hinted);
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
        q! { { #numbers #(#seconds)* [#(#sums),*] } }
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
        let operands = route.alike.operands.iter();
        let operands = operands.map(|&(left, right)| self.same_operand(left, right));
        let extents = route.alike.indices.iter().map(|(left, right)| {
            let (left, right) = (names::extent(*left), names::extent(*right));
            q! { Extent::get(#left) == Extent::get(#right) }
        });
        let conditions = operands.chain(extents);
        Some(q! { true #(&& #conditions)* })
    }
}

/// The extents that products depend on, as numbers; of some indices what hints tell.
fn reals<'p>(products: impl Iterator<Item = &'p Monomial>, hinted: &[Index]) -> TokenStream {
    let mut used: Vec<Index> = Vec::new();
    for index in products.flat_map(|product| &product.indices) {
        if !used.contains(index) {
            used.push(*index);
        }
    }
    let reals = used.into_iter().map(|index| {
        let (real, extent, hint) = (names::real(index), names::extent(index), names::hint(index));
        match index {
            Index::Label(_) if hinted.contains(&index) => q! { let #real = real(Dyn(#hint)); },
            Index::Label(_) => q! { let #real = real(#extent); },
            Index::Ellipsis => q! { let #real = real_of_all(all_ellipsis); },
        }
    });
    q! { #(#reals)* }
}

fn is_literal(hint: &Expr) -> bool {
    match hint {
        Expr::Lit(_) => true,
        Expr::Paren(inner) => is_literal(&inner.expr),
        Expr::Group(inner) => is_literal(&inner.expr),
        _ => false,
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
