//! One loop nest: a struct that holds pointers, extents and strides, and its loops.

use proc_macro2::{Ident, Literal, TokenStream};

use super::{form, names};
use crate::ir::{Engine, LaneKind, Loop, LoopNest, Role, Source, Strategy};
use crate::spec::Index;

/// What the quoting functions of a nest share.
pub struct Quoted<'a> {
    /// The nest.
    pub nest: &'a LoopNest,
}

/// Sources whose pointers are arguments of a nest's methods, beside the nest, the vectors, a width and the output:
/// 7 in all, the most that clippy lets pass, and the nest has to pass in the crate of whoever calls.
const ARGUMENTS: usize = 3;

/// How a nest's methods get the pointers to where their part of it begins: as arguments, or in a copy of the nest.
pub struct Passing {
    /// What the method is called on.
    pub on: TokenStream,
    /// Arguments, each behind a comma.
    pub passed: TokenStream,
    /// Parameters, each behind a comma.
    pub parameters: TokenStream,
    /// What the method begins with.
    pub received: TokenStream,
}

/// The struct and its implementation.
pub fn item(name: &Ident, nest: &LoopNest) -> TokenStream {
    let quoted = Quoted { nest };
    let doc = doc(nest);
    let (parameters, bounds, arguments) = quoted.generics();
    let fields = quoted.fields();
    let (engine, part) = (quoted.engine(), quoted.part(name));
    let (in_c_order, straighten) = (quoted.in_c_order(), quoted.straighten());
    let run_sum = quoted.run_sum(name);
    let run_scalar = quoted.run_scalar();
    let run_lanes = quoted.run_lanes();
    let mut extents = nest.loops.iter().map(|walk| names::extent(walk.index));
    let first = extents.next().map(|extent| q! { self.#extent.get() });
    let volume = first.unwrap_or_else(|| q! { 1 });
    let types: Vec<Ident> = nest.loops.iter().map(|walk| names::extent_type(walk.index)).collect();
    let methods = nest.forms.iter().map(|form| form::methods(&quoted, form));
    q! {
        #(#[doc = #doc])*
        struct #name<#parameters> { #fields }

        impl<#bounds> Loops<T> for #name<#arguments> {
            const STATIC: bool = all_static(&[#(#types::STATIC),*]);
            const FRESH: bool = U::FRESH;
            #engine

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn volume(&self) -> usize {
                #volume #(.saturating_mul(self.#extents.get()))*
            }

            #part
            #in_c_order
            #straighten
            #run_sum
            #run_scalar
            #run_lanes
        }

        impl<#bounds> #name<#arguments> { #(#methods)* }
    }
}

/// A line of documentation each: the formula, the roles, the strategy.
fn doc(nest: &LoopNest) -> Vec<String> {
    let mut lines = vec![format!(" `{}`: {}", nest.step, formula(nest)), String::new()];
    for walk in &nest.loops {
        lines.push(format!(" - `{}`: {}", walk.index, walk.role));
    }
    lines.push(String::new());
    lines.push(format!(" Strategy `{}`.", nest.strategy));
    if nest.strategy != Strategy::Inline {
        lines.push(String::new());
    }
    lines.extend(nest.forms.iter().map(|form| format!(" - {form}")));
    lines
}

/// `out[i, j] = Σ k: x0[i, k] · x1[k, j]`.
fn formula(nest: &LoopNest) -> String {
    let element = |name: &str, indices: &[Index]| {
        let indices: Vec<String> = indices.iter().map(Index::to_string).collect();
        format!("{name}[{}]", indices.join(", "))
    };
    let sources = nest.step.sources.iter().enumerate();
    let factors: Vec<String> =
        sources.map(|(at, source)| element(&format!("x{at}"), &source.indices)).collect();
    let summed = nest.loops.iter().filter(|walk| nest.step.sums(walk.index));
    let summed: Vec<String> = summed.map(|walk| walk.index.to_string()).collect();
    let sum = if summed.is_empty() { String::new() } else { format!("Σ {}: ", summed.join(", ")) };
    format!("{} = {sum}{}", element("out", &nest.step.target.indices), factors.join(" · "))
}

impl Quoted<'_> {
    /// Parameters, parameters with bounds, and arguments of the nest's type.
    fn generics(&self) -> (TokenStream, TokenStream, TokenStream) {
        let access: Vec<Ident> = (0..self.sources()).map(names::access_type).collect();
        let loops = self.nest.loops.iter();
        let extents: Vec<Ident> = loops.map(|walk| names::extent_type(walk.index)).collect();
        let parameters = q! { T, #(#access,)* U, #(#extents),* };
        let bounds = q! {
            T: Scalar,
            #(#access: Access,)*
            U: Update<T>,
            #(#extents: Extent),*
        };
        (parameters.clone(), bounds, parameters)
    }

    /// How many sources there are.
    pub fn sources(&self) -> usize {
        self.nest.step.sources.len()
    }

    fn fields(&self) -> TokenStream {
        let sources = (0..self.sources()).map(|position| {
            let (name, access) = (names::source(position), names::access_type(position));
            q! { #name: In<T, #access>, }
        });
        let extents = self.nest.loops.iter().map(|walk| {
            let (name, extent) = (names::extent(walk.index), names::extent_type(walk.index));
            q! { #name: #extent, }
        });
        let strides = self.strides();
        q! { #(#sources)* out: Out<T, U>, #(#extents)* #(#strides: isize,)* }
    }

    /// The names of all strides, sources' first.
    pub fn strides(&self) -> Vec<Ident> {
        let sources = self.nest.step.sources.iter().enumerate();
        let strides = sources.flat_map(|(position, source)| {
            source.indices.iter().map(move |index| names::stride(position, *index))
        });
        let out = self.nest.step.target.indices.iter().map(|index| names::out_stride(*index));
        strides.chain(out).collect()
    }

    /// The names of all pointers, the target's last.
    pub fn pointers(&self) -> Vec<Ident> {
        let sources = (0..self.sources()).map(names::source);
        sources.chain([Ident::new("out", super::site::get())]).collect()
    }

    /// How a method gets the pointers, the output's among them if it has to do with that.
    pub fn passing(&self, out: bool) -> Passing {
        let mut pointers = self.pointers();
        pointers.truncate(self.sources() + usize::from(out));
        if self.sources() > ARGUMENTS {
            return Passing {
                on: q! { Self { #(#pointers,)* ..*self } },
                passed: TokenStream::new(),
                parameters: TokenStream::new(),
                received: q! { let Self { #(#pointers,)* .. } = *self; },
            };
        }
        let sources = (0..self.sources()).map(|position| {
            let (name, access) = (names::source(position), names::access_type(position));
            q! { , #name: In<T, #access> }
        });
        let target = out.then(|| q! { , out: Out<T, U> });
        Passing {
            on: q! { self },
            passed: q! { #(, #pointers)* },
            parameters: q! { #(#sources)* #target },
            received: TokenStream::new(),
        }
    }

    /// Moves every pointer that has `index` by `by` of its strides.
    pub fn moves(&self, index: Index, by: &TokenStream) -> TokenStream {
        let step = &self.nest.step;
        let sources = step.sources.iter().enumerate();
        let moved = sources.filter(|(_, source)| source.indices.contains(&index)).map(|(at, _)| {
            let (pointer, stride) = (names::source(at), names::stride(at, index));
            q! { let #pointer = #pointer.at(#by, self.#stride); }
        });
        let out = step.target.indices.contains(&index).then(|| {
            let stride = names::out_stride(index);
            q! { let out = out.at(#by, self.#stride); }
        });
        q! { #(#moved)* #out }
    }

    /// A plain loop over `index` around `inside`.
    pub fn walk(&self, index: Index, inside: &TokenStream) -> TokenStream {
        let (variable, extent) = (names::index(index), names::extent(index));
        let moves = self.moves(index, &q! { #variable });
        q! {
            for #variable in 0..self.#extent.get() {
                #moves
                #inside
            }
        }
    }

    /// Plain loops over `indices`, outermost first, around `inside`.
    pub fn walks(&self, indices: &[Index], inside: TokenStream) -> TokenStream {
        indices.iter().rev().fold(inside, |inside, index| self.walk(*index, &inside))
    }

    /// The indices of the target.
    pub fn free(&self) -> Vec<Index> {
        let indices = self.nest.loops.iter().map(|walk| walk.index);
        indices.filter(|index| !self.nest.step.sums(*index)).collect()
    }

    /// The indices that are summed.
    pub fn summed(&self) -> Vec<Index> {
        let indices = self.nest.loops.iter().map(|walk| walk.index);
        indices.filter(|index| self.nest.step.sums(*index)).collect()
    }

    /// `start`, which sums begin with.
    pub fn start(&self) -> TokenStream {
        let extents = self.summed().into_iter().map(names::extent);
        q! { let start: T = start(Self::STATIC, &[#(self.#extents.get()),*]); }
    }

    /// Who runs the nest where plain loops are not best, and the nest as data.
    fn engine(&self) -> TokenStream {
        let dynamic = |engine| {
            let types = self.nest.loops.iter().map(|walk| names::extent_type(walk.index));
            types.fold(engine, |rest, own| q! { <#own as Extent>::Engine<#rest> })
        };
        let engine = match self.nest.engine {
            Engine::Emitted => q! { Emitted },
            Engine::Kernels => dynamic(q! { Kernels }),
            Engine::Permuted => dynamic(q! { Permuted }),
            Engine::Reduced => dynamic(q! { Reduced }),
            Engine::Batched => dynamic(q! { Batched }),
        };
        let problem = match self.sources() {
            1 => q! { self.out.problem_of_one(self.x0) },
            2 => q! { self.out.problem(self.x0, self.x1) },
            _ => return self.undescribed(&engine),
        };
        let count = Literal::usize_unsuffixed(self.nest.loops.len());
        let walks = self.nest.loops.iter().map(|walk| self.described(*walk));
        let dense = self.dense();
        q! {
            type Engine = #engine;
            type Walks = [Walk; #count];
            #dense

            #[inline(always)]
            fn describe(&self) -> ::core::option::Option<([Walk; #count], Problem<T>)> {
                let walks = [#(#walks),*];
                ::core::option::Option::Some((walks, #problem))
            }
        }
    }

    /// The walks of static loops, as constants.
    fn dense(&self) -> Option<TokenStream> {
        if self.sources() != 2 {
            return None;
        }
        let loops = &self.nest.loops;
        let roles = loops.iter().map(|walk| match walk.role {
            Role::Batch => q! { Role::Batch },
            Role::M | Role::Free => q! { Role::M },
            Role::N => q! { Role::N },
            Role::K | Role::Sum => q! { Role::K },
        });
        let types = loops.iter().map(|walk| names::extent_type(walk.index));
        let place = |index: &Index| {
            let place = loops.iter().position(|walk| walk.index == *index);
            Literal::usize_unsuffixed(place.expect("each index has a loop"))
        };
        let sources = self.nest.step.sources.iter().map(|source| &source.indices);
        let tensors = sources.chain([&self.nest.step.target.indices]).map(|indices| {
            let places = indices.iter().map(place);
            q! { &[#(#places),*] }
        });
        Some(q! {
            const DENSE: ::core::option::Option<&'static [Walk]> =
                match dense([#(#roles),*], [#(#types::STATIC),*], [#(#tensors),*]) {
                    ::core::option::Option::Some(ref walks) => ::core::option::Option::Some(walks),
                    ::core::option::Option::None => ::core::option::Option::None,
                };
        })
    }

    fn undescribed(&self, engine: &TokenStream) -> TokenStream {
        q! {
            type Engine = #engine;
            type Walks = [Walk; 0];

            #[inline(always)]
            fn describe(&self) -> ::core::option::Option<([Walk; 0], Problem<T>)> {
                ::core::option::Option::None
            }
        }
    }

    /// One loop as data.
    fn described(&self, walk: Loop) -> TokenStream {
        let extent = names::extent(walk.index);
        let step = &self.nest.step;
        let stride = |position: usize| match step.sources.get(position) {
            Some(source) if source.indices.contains(&walk.index) => {
                let stride = names::stride(position, walk.index);
                q! { self.#stride }
            }
            _ => q! { 0 },
        };
        let out = names::out_stride(walk.index);
        let (a, b) = (stride(0), stride(1));
        match walk.role {
            Role::Batch => q! { Walk::batch(self.#extent.get(), #a, #b, self.#out) },
            Role::M | Role::Free => q! { Walk::m(self.#extent.get(), #a, self.#out) },
            Role::N => q! { Walk::n(self.#extent.get(), #b, self.#out) },
            Role::K | Role::Sum => q! { Walk::k(self.#extent.get(), #a, #b) },
        }
    }

    /// The nest over a part of one free index, for threads to share.
    fn part(&self, name: &Ident) -> TokenStream {
        let free = self.free();
        let count = Literal::usize_unsuffixed(free.len());
        let extents: Vec<Ident> = free.iter().map(|index| names::extent(*index)).collect();
        let access = (0..self.sources()).map(names::access_type);
        let types = self.nest.loops.iter().map(|walk| {
            let own = names::extent_type(walk.index);
            if free.contains(&walk.index) {
                q! { Dyn }
            } else {
                q! { #own }
            }
        });
        let summed: Vec<Ident> = self.summed().into_iter().map(names::extent).collect();
        let pointers = self.pointers();
        let strides = self.strides();
        let arms = free.iter().enumerate().map(|(axis, index)| {
            let (axis, extent) = (Literal::usize_unsuffixed(axis), names::extent(*index));
            let moves = self.moves(*index, &q! { from });
            q! { #axis => { #moves #name { #(#pointers,)* #extent: Dyn(len), ..whole } } }
        });
        q! {
            type Part = #name<T, #(#access,)* U, #(#types),*>;
            type Free = [usize; #count];

            #[inline(always)]
            fn free(&self) -> [usize; #count] {
                [#(self.#extents.get()),*]
            }

            #[inline(always)]
            unsafe fn part(&self, axis: usize, from: usize, len: usize) -> Self::Part {
                let (#(#pointers,)*) = (#(self.#pointers,)*);
                let whole = #name {
                    #(#pointers,)*
                    #(#extents: Dyn(self.#extents.get()),)*
                    #(#summed: self.#summed,)*
                    #(#strides: self.#strides,)*
                };
                match axis {
                    #(#arms)*
                    _ => whole,
                }
            }
        }
    }

    /// The nest with strides that the extents tell, which are constants where these are: a function for each
    /// instruction set gets them as numbers.
    fn in_c_order(&self) -> TokenStream {
        let step = &self.nest.step;
        let sources = step.sources.iter().map(|source| source.indices.as_slice());
        let expected: Vec<TokenStream> = sources
            .chain([step.target.indices.as_slice()])
            .flat_map(|indices| (1..=indices.len()).map(|from| &indices[from..]))
            .map(|inner| {
                let inner = inner.iter().map(|index| names::extent(*index));
                q! { c_stride(&[#(self.#inner.get()),*]) }
            })
            .collect();
        let (pointers, strides) = (self.pointers(), self.strides());
        let extents: Vec<Ident> =
            self.nest.loops.iter().map(|walk| names::extent(walk.index)).collect();
        q! {
            #[inline(always)]
            fn in_c_order(&self) -> ::core::option::Option<Self> {
                let ordered = Self {
                    #(#pointers: self.#pointers,)*
                    #(#extents: self.#extents,)*
                    #(#strides: #expected,)*
                };
                if true #(&& self.#strides == ordered.#strides)* {
                    ::core::option::Option::Some(ordered)
                } else {
                    ::core::option::Option::None
                }
            }
        }
    }

    /// The nest with copies of what lies across, of a map of more sources than the runtime's kernels take.
    fn straighten(&self) -> Option<TokenStream> {
        let step = &self.nest.step;
        let (lane, outermost) = (self.nest.forms.first()?.lane, self.nest.loops.first()?.index);
        let suits = self.nest.strategy == Strategy::Map && step.sources.len() > 2;
        if !suits || lane == outermost || !step.target.indices.contains(&lane) {
            return None;
        }
        let across = |source: &Source| source.indices.len() > 1 && source.indices.contains(&lane);
        let sources = step.sources.iter().enumerate().filter(|(_, source)| across(source));
        let copies = sources.map(|(at, source)| {
            let others =
                self.nest.loops.iter().map(|walk| walk.index).filter(|index| *index != lane);
            let indices = others.chain([lane]).filter(|index| source.indices.contains(index));
            let indices: Vec<Index> = indices.collect();
            let strides: Vec<Ident> =
                indices.iter().map(|index| names::stride(at, *index)).collect();
            let extents = indices.iter().map(|index| names::extent(*index));
            let (pointer, first) = (names::source(at), source.indices.contains(&outermost));
            let copy = q! {
                let (#pointer, [#(#strides),*]) = copies.source(
                    self.#pointer,
                    [#((self.#extents.get(), self.#strides)),*],
                    #first,
                );
            };
            (copy, q! { #pointer, #(#strides,)* })
        });
        let (copies, fields): (Vec<_>, Vec<_>) = copies.unzip();
        let out = names::out_stride(lane);
        (!copies.is_empty()).then(|| {
            q! {
                const STRAIGHTENS: bool = true;

                fn straighten(&self, copies: &mut Copies<T>) -> ::core::option::Option<Self> {
                    if self.#out != 1 {
                        return ::core::option::Option::None;
                    }
                    #(#copies)*
                    ::core::option::Option::Some(Self { #(#fields)* ..*self })
                }
            }
        })
    }

    /// Picks the form whose vectors can be loaded at once.
    fn run_lanes(&self) -> TokenStream {
        let choice = match self.nest.forms.as_slice() {
            [] => q! { let _ = lanes; Loops::run_scalar(self); },
            [only] => {
                let (along, unit) = (names::method(only.lane, ""), self.unit(only.lane));
                match only.kind {
                    LaneKind::Free => {
                        let strided = names::method(only.lane, "_strided");
                        q! { if #unit { self.#along(lanes) } else { self.#strided(lanes) } }
                    }
                    LaneKind::Summed => q! {
                        if #unit { self.#along::<L, true>(lanes) } else { self.#along::<L, false>(lanes) }
                    },
                }
            }
            [free, others @ ..] => {
                let (along, unit) = (names::method(free.lane, ""), self.unit(free.lane));
                let n = names::extent(free.lane);
                let strided = names::method(free.lane, "_strided");
                let others = others.iter().map(|other| {
                    let (along, unit) = (names::method(other.lane, ""), self.unit(other.lane));
                    let n = names::extent(other.lane);
                    q! {
                        if !whole && #unit && self.#n.get() >= L::WIDTH {
                            self.#along(lanes);
                        } else
                    }
                });
                q! {
                    let unit = #unit;
                    let whole = unit && self.#n.get() >= L::WIDTH;
                    #(#others)* if unit {
                        self.#along(lanes);
                    } else {
                        self.#strided(lanes);
                    }
                }
            }
        };
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn run_lanes<L: Lanes<T>>(self, lanes: L) { #choice }
        }
    }

    /// Whether every source that has `index` has it at stride 1.
    pub fn unit(&self, index: Index) -> TokenStream {
        let sources = self.nest.step.sources.iter().enumerate();
        let holders = sources.filter(|(_, source)| source.indices.contains(&index));
        let mut strides = holders.map(|(position, _)| names::stride(position, index));
        let first = strides.next();
        q! { self.#first == 1 #(&& self.#strides == 1)* }
    }
}
