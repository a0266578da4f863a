//! The whole expansion: operands bound once, extents checked, memory made, nests run.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Expr;
use syn::spanned::Spanned;

use super::{names, nest, site};
use crate::call::{Call, Form};
use crate::ir::{Contraction, LoopNest, Program};
use crate::spec::{Index, Label};

/// The expansion of a call.
pub fn expansion(call: &Call, contraction: &Contraction, program: &Program) -> TokenStream {
    let quoted = Quoted { call, contraction, program };
    site::set(call.operands.first().map_or_else(Span::call_site, Spanned::span));
    match call.form {
        Form::Sketch => quoted.constant(),
        _ => quoted.whole(),
    }
}

/// What the quoting functions of a call share.
pub(super) struct Quoted<'a> {
    pub(super) call: &'a Call,
    pub(super) contraction: &'a Contraction,
    pub(super) program: &'a Program,
}

/// A tuple list `(a, (b, ()))`.
pub(super) fn list(items: &[TokenStream]) -> TokenStream {
    items.iter().rev().fold(q! { () }, |tail, item| q! { (#item, #tail) })
}

/// Binds the value of a `Result`, or leaves the call with its error.
pub(super) fn fallible(result: TokenStream) -> TokenStream {
    q! {
        match #result {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(error) => break 'failed error,
        }
    }
}

impl Quoted<'_> {
    fn whole(&self) -> TokenStream {
        let (heads, names) = self.heads();
        let items = self.items();
        let hints = self.hints();
        let body = self.body();
        let failure = self.failure();
        let root = &self.call.root;
        let threads = &self.call.options.threads;
        let limit = threads.as_ref().map(|_| q! { let _limit = limit_threads(threads); });
        // What is imported around the user's expressions has names that no user's code has; the
        // rest is imported where there are none.
        q! {
            {
                #hints
                use #root::__private::{
                    literal as __einsum_literal, of_rank as __einsum_of_rank,
                    of_rank_at_least as __einsum_of_rank_at_least,
                    output_arg_of_rank as __einsum_output_arg_of_rank,
                    output_arg_of_rank_at_least as __einsum_output_arg_of_rank_at_least,
                    output_of_rank as __einsum_output_of_rank,
                    output_of_rank_at_least as __einsum_output_of_rank_at_least,
                };
                match (#(#heads,)*) {
                    (#(#names,)*) => {
                        use #root::__private::*;
                        #items
                        #limit
                        'einsum: {
                            let error = 'failed: { #body };
                            #failure
                        }
                    }
                }
            }
        }
    }

    /// What the call's expressions are bound to: evaluated once, in order, temporaries alive.
    fn heads(&self) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let operands = self.call.operands.iter().enumerate().map(|(position, operand)| {
            let name = names::operand(position);
            (self.operand_head(position, operand), name.into_token_stream())
        });
        // Hints first: they may look at what the output borrows.
        let hints = self.constants().into_iter().flatten();
        let hints = hints.map(|(at, extent)| (number(extent), names::hint(at).into_token_stream()));
        let (mut heads, mut bound): (Vec<_>, Vec<_>) = hints.chain(operands).unzip();
        if let Some(output) = &self.call.output {
            heads.push(self.output_head(&output.expr));
            bound.push(q! { mut output });
        }
        let options = &self.call.options;
        let numbers = [&options.threads, &options.candidate].map(|it| it.as_ref().map(number));
        let factors = [&options.alpha, &options.beta];
        let factors = factors.map(|it| it.as_ref().map(|value| q! { (#value) }));
        let values = factors.into_iter().chain(numbers);
        for (name, value) in ["alpha", "beta", "threads", "candidate"].into_iter().zip(values) {
            if let Some(value) = value {
                heads.push(value);
                bound.push(Ident::new(name, site::get()).into_token_stream());
            }
        }
        (heads, bound)
    }

    /// Has hints that choose nothing checked for their type; they are not evaluated.
    fn hints(&self) -> Option<TokenStream> {
        if self.constants().is_some() {
            return None;
        }
        let hints = &self.call.options.hints;
        let hints: Vec<TokenStream> = hints.iter().map(|hint| number(&hint.extent)).collect();
        (!hints.is_empty()).then(|| q! { if false { #(let _ = #hints;)* } })
    }

    /// A reference to an operand, its rank checked by a call that has the operand's place.
    fn operand_head(&self, position: usize, operand: &Expr) -> TokenStream {
        let span = site::get().located_at(operand.span());
        let (rank, has_ellipsis) = rank(&self.contraction.operands[position]);
        let of_rank = head_name(has_ellipsis, span);
        let mut operand_tokens = operand.to_token_stream();
        if is_number(operand) {
            operand_tokens = quote_spanned! { span=> __einsum_literal(#operand) };
        }
        let operand = enclosed(operand_tokens);
        quote_spanned! { span=> #of_rank::<#rank, _>(&#operand) }
    }

    fn nests(&self) -> impl Iterator<Item = (usize, &LoopNest)> {
        self.program.nests.iter().chain(&self.program.fused).enumerate()
    }

    fn items(&self) -> TokenStream {
        if self.call.form == Form::Plan {
            return TokenStream::new();
        }
        let items = self.nests().map(|(number, loops)| nest::item(&names::nest(number), loops));
        q! { #(#items)* }
    }

    fn body(&self) -> TokenStream {
        let pointers = self.pointers();
        let operands = (0..self.call.operands.len()).map(|position| self.operand_axes(position));
        let extents = self.extents();
        let ellipsis = self.ellipsis_extents();
        if self.call.form == Form::Plan {
            let plan = self.plan();
            return q! { #pointers #(#operands)* #extents #ellipsis #plan };
        }
        let output = match self.call.output {
            None => self.new_output(),
            Some(_) => self.given_output(),
        };
        let run = self.run();
        let (written, value) = match self.call.output {
            None => (
                // SAFETY: the nests wrote every element.
                q! { let written = unsafe { Written::promise() }; },
                q! { finished(op0_first, storage, written) },
            ),
            Some(_) => (TokenStream::new(), q! { () }),
        };
        let value = self.outcome(&value);
        q! {
            #pointers #(#operands)* #extents #ellipsis #output #run #written
            break 'einsum #value
        }
    }

    /// A reference to an operand that errors point at.
    pub(super) fn at_operand(&self, position: usize) -> (Span, Ident) {
        let mut name = names::operand(position);
        let span = name.span().located_at(self.call.operands[position].span());
        name.set_span(span);
        (span, name)
    }

    fn pointers(&self) -> TokenStream {
        let pointers = (0..self.call.operands.len()).map(|position| {
            let (span, operand) = self.at_operand(position);
            let (first, base) = (names::first(position), names::first(0));
            if position == 0 {
                return quote_spanned! { span=> let #first = first(#operand); };
            }
            let next = Ident::new("next", span);
            quote_spanned! { span=> let #first = #next::<#position, _, _, _>(#base, #operand); }
        });
        q! { #(#pointers)* }
    }

    /// Names an operand's axes after its indices.
    fn operand_axes(&self, position: usize) -> TokenStream {
        let indices = &self.contraction.operands[position];
        let (span, operand) = self.at_operand(position);
        let (rank, has_ellipsis) = rank(indices);
        let get = Ident::new(if has_ellipsis { "axes_at_least" } else { "axes" }, span);
        let axes = fallible(quote_spanned! { span=> #get::<#rank, #position, _>(#operand) });
        let names = axis_names(indices, |at, index| match index {
            Some(index) => names::axis(position, index),
            None => names::axis_at(position, at),
        });
        let bind = self.bind_axes(indices, &names, &axes);
        let diagonals = repeated(indices).into_iter().map(|label| {
            let held = positions(indices, Index::Label(label));
            let held: Vec<Ident> = held.into_iter().map(|at| names[at].clone()).collect();
            self.diagonal(position, label, &held)
        });
        let run = has_ellipsis.then(|| {
            let (run, axis) = (names::run(position), names::axis(position, Index::Ellipsis));
            q! { let #run = Axes::to_any(#axis); }
        });
        q! { #bind #(#diagonals)* #run }
    }

    /// Binds a list of axes to one name each, the ellipsis' to what is left.
    pub(super) fn bind_axes(
        &self,
        indices: &[Index],
        names: &[Ident],
        axes: &TokenStream,
    ) -> TokenStream {
        let Some(ellipsis) = indices.iter().position(|index| *index == Index::Ellipsis) else {
            let names: Vec<TokenStream> = names.iter().map(ToTokens::to_token_stream).collect();
            let pattern = list(&names);
            return q! { let #pattern = #axes; };
        };
        let fronts = &names[..ellipsis];
        let backs = names[ellipsis + 1..].iter().rev();
        let rest = &names[ellipsis];
        q! {
            let list = #axes;
            #(let (#fronts, list) = pop_front(list);)*
            #(let (list, #backs) = pop_back(list);)*
            let #rest = list;
        }
    }

    /// Merges the axes of a label that stands for several in one operand.
    fn diagonal(&self, position: usize, label: Label, held: &[Ident]) -> TokenStream {
        let (axis, character) = (names::axis(position, Index::Label(label)), label.0);
        let (first, rest) = (&held[0], &held[1..]);
        let span = site::get().located_at(self.call.operands[position].span());
        let agree = Ident::new("agree", span);
        let merges = rest.iter().map(|next| {
            let agree = quote_spanned! { span=>
                #agree::<#character, #position, #position, _, _>(#axis.extent, #next.extent);
            };
            q! {
                #agree
                let ::core::option::Option::Some(#axis) = diagonal(#axis, #next) else {
                    break 'failed Error::extents(
                        #character,
                        &[#((#position, Extent::get(#held.extent))),*],
                    );
                };
            }
        });
        q! { let #axis = #first; #(#merges)* }
    }

    /// The labels in order of first appearance, and the operands that hold each.
    fn labels(&self) -> Vec<(Label, Vec<usize>)> {
        let mut labels: Vec<(Label, Vec<usize>)> = Vec::new();
        for (position, indices) in self.contraction.operands.iter().enumerate() {
            for index in indices {
                let Index::Label(label) = *index else {
                    continue;
                };
                match labels.iter_mut().find(|(known, _)| *known == label) {
                    Some((_, holders)) if holders.contains(&position) => {}
                    Some((_, holders)) => holders.push(position),
                    None => labels.push((label, vec![position])),
                }
            }
        }
        labels
    }

    /// Each label's extent, from all axes that have it.
    fn extents(&self) -> TokenStream {
        let extents = self.labels().into_iter().map(|(label, holders)| {
            let index = Index::Label(label);
            let extent = names::extent(index);
            let first = names::axis(holders[0], index);
            let meets = holders.windows(2).map(|pair| self.meet(label, &holders, pair[0], pair[1]));
            q! { let #extent = #first.extent; #(#meets)* }
        });
        q! { #(#extents)* }
    }

    fn meet(&self, label: Label, holders: &[usize], before: usize, at: usize) -> TokenStream {
        let (index, character) = (Index::Label(label), label.0);
        let extent = names::extent(index);
        let axis = names::axis(at, index);
        let axes = holders.iter().map(|holder| {
            let axis = names::axis(*holder, index);
            q! { (#holder, Extent::get(#axis.extent)) }
        });
        let span = site::get().located_at(self.call.operands[at].span());
        let agree = Ident::new("agree", span);
        let agree = quote_spanned! { span=>
            #agree::<#character, #before, #at, _, _>(#extent, #axis.extent);
        };
        q! {
            #agree
            let ::core::option::Option::Some(#extent) = meet(#extent, #axis.extent) else {
                break 'failed Error::extents(#character, &[#(#axes),*]);
            };
        }
    }

    fn ellipsis_holders(&self) -> Vec<usize> {
        let operands = self.contraction.operands.iter().enumerate();
        let holders = operands.filter(|(_, indices)| indices.contains(&Index::Ellipsis));
        holders.map(|(position, _)| position).collect()
    }

    /// The extents that the ellipsis stands for, broadcast over all operands that have one.
    fn ellipsis_extents(&self) -> TokenStream {
        let holders = self.ellipsis_holders();
        let Some((first, rest)) = holders.split_first() else {
            return TokenStream::new();
        };
        let first_axes = names::axis(*first, Index::Ellipsis);
        let runs: Vec<TokenStream> = holders
            .iter()
            .map(|at| {
                let run = names::run(*at);
                q! { (#at, &#run) }
            })
            .collect();
        let broadcasts = rest.iter().map(|at| {
            let axes = names::axis(*at, Index::Ellipsis);
            let span = site::get().located_at(self.call.operands[*at].span());
            let broadcast = quote_spanned! { span=>
                broadcast::<#first, #at, _, _>(all_ellipsis, Axes::extents(#axes))
            };
            q! {
                let ::core::option::Option::Some(all_ellipsis) = #broadcast else {
                    break 'failed ellipsis_clash(&[#(#runs),*]);
                };
            }
        });
        q! {
            let all_ellipsis = Axes::extents(#first_axes);
            #(#broadcasts)*
        }
    }

    /// What the call evaluates to, where it succeeds. No `Result` where none is asked for: a value
    /// inside one is copied out of it again.
    fn outcome(&self, value: &TokenStream) -> TokenStream {
        match self.call.form {
            Form::Try | Form::TryInto => q! { ::core::result::Result::Ok(#value) },
            Form::Value | Form::Into | Form::Plan | Form::Sketch => q! { #value },
        }
    }

    /// What becomes of an error.
    fn failure(&self) -> TokenStream {
        let spec = &self.call.text;
        match self.call.form {
            Form::Try | Form::TryInto => q! { ::core::result::Result::Err(error) },
            Form::Value | Form::Into | Form::Plan | Form::Sketch => q! { fail(#spec, &error) },
        }
    }
}

/// A number of the user's, of the type `usize`.
fn number(value: &Expr) -> TokenStream {
    let span = site::get().located_at(value.span());
    quote_spanned! { span=> { let number: ::core::primitive::usize = #value; number } }
}

/// Tokens in parentheses which stand where the last of them does, so that what begins at the first
/// one and ends at the parenthesis underlines them all.
pub(super) fn enclosed(tokens: TokenStream) -> TokenStream {
    let last = tokens.clone().into_iter().last().map_or_else(Span::mixed_site, |last| last.span());
    let mut group = Group::new(Delimiter::Parenthesis, tokens);
    group.set_span(site::get().located_at(last));
    group.into_token_stream()
}

/// Whether an operand is a number, as it stands there, whose type may still be open.
fn is_number(operand: &Expr) -> bool {
    match operand {
        Expr::Lit(literal) => matches!(literal.lit, syn::Lit::Int(_) | syn::Lit::Float(_)),
        Expr::Unary(unary) => is_number(&unary.expr),
        Expr::Paren(inner) => is_number(&inner.expr),
        Expr::Group(inner) => is_number(&inner.expr),
        _ => false,
    }
}

/// The function that checks an operand's rank, as it is imported where the user's code sees it.
fn head_name(has_ellipsis: bool, span: Span) -> Ident {
    let name = if has_ellipsis { "__einsum_of_rank_at_least" } else { "__einsum_of_rank" };
    Ident::new(name, span)
}

/// How many labels a subscript has, and whether an ellipsis.
pub(super) fn rank(indices: &[Index]) -> (usize, bool) {
    let labels = indices.iter().filter(|index| **index != Index::Ellipsis).count();
    (labels, labels != indices.len())
}

/// A name for each axis: its index' where that is unique, its position's where not.
fn axis_names(indices: &[Index], name: impl Fn(usize, Option<Index>) -> Ident) -> Vec<Ident> {
    let unique = |index: Index| positions(indices, index).len() == 1;
    let named = indices.iter().enumerate();
    named.map(|(at, index)| name(at, unique(*index).then_some(*index))).collect()
}

/// Where an index stands.
pub(super) fn positions(indices: &[Index], wanted: Index) -> Vec<usize> {
    let places = indices.iter().enumerate().filter(|(_, index)| **index == wanted);
    places.map(|(at, _)| at).collect()
}

/// The labels that stand more than once.
pub(super) fn repeated(indices: &[Index]) -> Vec<Label> {
    let mut repeated = Vec::new();
    for index in indices {
        if let Index::Label(label) = *index
            && positions(indices, *index).len() > 1
            && !repeated.contains(&label)
        {
            repeated.push(label);
        }
    }
    repeated
}
