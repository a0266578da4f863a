//! The expansion of `plan!`: the routes as data, and the extents at hand.

use proc_macro2::{Literal, TokenStream};

use super::expansion::Quoted;
use super::names;
use crate::ir::{Found, From, Step, To};
use crate::lower;
use crate::path::cost::{Monomial, StepCost};
use crate::path::step_cost;
use crate::spec::Index;

impl Quoted<'_> {
    /// The plan for the extents at hand, as a value.
    pub(super) fn plan(&self) -> TokenStream {
        let indices = self.distinct();
        let extents = indices.iter().map(|index| {
            let extent = names::extent(*index);
            match index {
                Index::Label(_) => q! { Extent::get(#extent) },
                Index::Ellipsis => q! { volume_of_all(all_ellipsis) },
            }
        });
        let is_static = match indices.contains(&Index::Ellipsis) {
            true => q! { false },
            false => {
                let extents = indices.iter().map(|index| names::extent(*index));
                q! { all_static(&[#(static_extent(#extents)),*]) }
            }
        };
        let sketch = self.sketch(&indices);
        let routes = self.program.routes.iter();
        let chosen = self.constants().map(|_| {
            let seconds = self.seconds();
            q! { let number = least(&#seconds); }
        });
        let alike = routes.enumerate().map(|(number, route)| {
            let alike = self.alike(route).unwrap_or_else(|| q! { true });
            let number = Literal::usize_unsuffixed(number);
            if chosen.is_some() {
                q! { number == #number && #alike }
            } else {
                alike
            }
        });
        let routes_alike: Vec<TokenStream> = alike.collect();
        let expected = self.expected();
        let runs = self.runs();
        let alike = self.alike_operands();
        q! {
            #chosen
            static SKETCH: Sketch = #sketch;
            let known = Known {
                extents: &[#(#extents),*],
                expected: #expected,
                runs: &[#(#runs),*],
                is_static: #is_static,
                alike: #alike,
            };
            break 'einsum plan(&SKETCH, op0_first, known, &[#(#routes_alike),*])
        }
    }

    /// Every index of the operands once.
    pub(super) fn distinct(&self) -> Vec<Index> {
        let mut distinct = Vec::new();
        for index in self.contraction.operands.iter().flatten() {
            if !distinct.contains(index) {
                distinct.push(*index);
            }
        }
        distinct
    }

    /// What the call's text alone tells, as a constant.
    pub(super) fn constant(&self) -> TokenStream {
        let root = &self.call.root;
        let sketch = self.sketch(&self.distinct());
        q! {
            {
                use #root::__private::*;
                const SKETCH: &Sketch = &#sketch;
                SKETCH
            }
        }
    }

    fn sketch(&self, indices: &[Index]) -> TokenStream {
        let spec = self.contraction.to_string();
        let labels = indices.iter().map(Index::to_string);
        let naive = product(&step_cost(&self.program.whole).flops, indices);
        let fused = match &self.program.fused {
            None => q! { ::core::option::Option::None },
            Some(fused) => {
                let strategy = fused.strategy.to_string();
                let cost = step_cost(&fused.step);
                let flops = lower::flops(fused);
                let step = sketch(&fused.step, &cost, &flops.terms, &strategy, &[], indices);
                let path = &self.program.all;
                q! { ::core::option::Option::Some(&RouteSketch { path: #path, steps: &[#step] }) }
            }
        };
        let routes = self.program.routes.iter().map(|route| {
            let makers = makers(route.runs.iter().map(|run| &run.step));
            let steps = route.runs.iter().map(|run| {
                let strategy = run.cost.strategy.to_string();
                let flops = std::slice::from_ref(&run.cost.flops);
                sketch(&run.step, &run.cost, flops, &strategy, &makers, indices)
            });
            let path = &route.tree;
            q! { RouteSketch { path: #path, steps: &[#(#steps),*] } }
        });
        let memory = match self.program.memory {
            None => q! { ::core::option::Option::None },
            Some(memory) => {
                let memory = Literal::u64_unsuffixed(memory);
                q! { ::core::option::Option::Some(#memory) }
            }
        };
        let found = &self.program.found;
        let always = matches!(found, Found::Always(_));
        let searches = matches!(found, Found::WhereBetter | Found::Always(None));
        let network = match self.has_data() {
            false => q! { ::core::option::Option::None },
            true => {
                let network = self.network(indices, &self.orders());
                q! { ::core::option::Option::Some(#network) }
            }
        };
        let slices = self.may_be_sliced().unwrap_or_default();
        let ordered = self.call.options.path.is_some();
        q! {
            Sketch {
                spec: #spec,
                labels: &[#(#labels),*],
                naive: #naive,
                fused: #fused,
                routes: &[#(#routes),*],
                memory: #memory,
                network: #network,
                ordered: #ordered,
                searches: #searches,
                always: #always,
                slices: &[#(#slices),*],
            }
        }
    }
}

/// For each intermediate, the step that makes it.
fn makers<'a>(steps: impl Iterator<Item = &'a Step>) -> Vec<usize> {
    let mut makers = Vec::new();
    for (number, step) in steps.enumerate() {
        if let To::Intermediate(made) = step.target.to {
            makers.resize(makers.len().max(made + 1), number);
            makers[made] = number;
        }
    }
    makers
}

fn sketch(
    step: &Step,
    cost: &StepCost,
    flops: &[Monomial],
    strategy: &str,
    makers: &[usize],
    indices: &[Index],
) -> TokenStream {
    let formula = step.to_string();
    let terms = step.sources.iter().map(|source| match source.from {
        From::Operand(position) => q! { Term::Input(#position) },
        From::Intermediate(number) => {
            let maker = makers[number];
            q! { Term::Step(#maker) }
        }
    });
    let flops = flops.iter().map(|flops| product(flops, indices));
    let read = cost.read.terms.iter().map(|read| product(read, indices));
    let written = product(&cost.written, indices);
    let tile = cost.strategy == crate::ir::Strategy::Tile;
    q! {
        StepSketch {
            formula: #formula,
            strategy: #strategy,
            tile: #tile,
            terms: &[#(#terms),*],
            flops: &[#(#flops),*],
            read: &[#(#read),*],
            written: #written,
        }
    }
}

fn product(monomial: &Monomial, indices: &[Index]) -> TokenStream {
    let factor = Literal::f64_unsuffixed(f64::from(monomial.factor));
    let position = |index: &Index| indices.iter().position(|known| known == index);
    let extents = monomial.indices.iter().filter_map(position);
    q! { Product { factor: #factor, extents: &[#(#extents),*] } }
}
