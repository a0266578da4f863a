//! The output: memory made for it, or the user's checked; what is done to it before and after.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Expr;
use syn::spanned::Spanned;

use super::expansion::{Quoted, enclosed, fallible, list, positions, rank, repeated};
use super::names;
use crate::call::Update;
use crate::spec::Index;

impl Quoted<'_> {
    /// A mutable reference to the output. A `&mut` variable is passed where its type is known to be
    /// one, so that it is reborrowed and stays the user's.
    pub(super) fn output_head(&self, output: &Expr) -> TokenStream {
        let span = super::site::get().located_at(output.span());
        let (rank, has_ellipsis) = rank(&self.contraction.output);
        let named =
            matches!(output, Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Reference(_));
        let arg = if named { "" } else { "_arg" };
        let at_least = if has_ellipsis { "_at_least" } else { "" };
        let of_rank = Ident::new(&format!("__einsum_output{arg}_of_rank{at_least}"), span);
        if named {
            return quote_spanned! { span=> #of_rank::<#rank, _>(#output) };
        }
        let output = enclosed(output.to_token_stream());
        quote_spanned! { span=> #of_rank::<#rank, _>(&mut #output) }
    }

    /// The output's extents as a list.
    pub(super) fn output_extents(&self) -> TokenStream {
        let output = &self.contraction.output;
        let extent = |index: &Index| names::extent(*index).into_token_stream();
        let Some(ellipsis) = output.iter().position(|index| *index == Index::Ellipsis) else {
            let extents: Vec<TokenStream> = output.iter().map(extent).collect();
            return list(&extents);
        };
        let backs = output[ellipsis + 1..].iter().map(extent);
        let fronts = output[..ellipsis].iter().rev().map(extent);
        let extents = backs.fold(q! { all_ellipsis }, |extents, back| {
            q! { push_back(#extents, #back) }
        });
        fronts.fold(extents, |extents, front| q! { push_front(#extents, #front) })
    }

    /// Memory for the output, and its strides.
    pub(super) fn new_output(&self) -> TokenStream {
        let mut families = (0..self.call.operands.len()).rev().map(|position| {
            let (span, operand) = self.at_operand(position);
            quote_spanned! { span=> family(#operand) }
        });
        let last = families.next();
        let family = families.fold(q! { #last }, |other, family| {
            q! { or_else(#family, #other) }
        });
        let extents = self.output_extents();
        let count = fallible(q! { count(op0_first, extents) });
        let strides = self.output_strides(&q! { c_order(extents) });
        let update = if self.sums_ellipsis() {
            q! { Accumulate }
        } else {
            q! { Create }
        };
        let all_axes =
            self.prefills().then(|| q! { let all_axes = Axes::to_any(c_order(extents)); });
        q! {
            let extents = #extents;
            let count = #count;
            let mut storage = allocate(#family, op0_first, extents, count);
            #strides
            #all_axes
            let pointer = storage_pointer(op0_first, &mut storage);
            let out = Out::new(pointer, #update);
        }
    }

    /// Where errors about the output point.
    pub(super) fn output_span(&self) -> Span {
        self.call.output.as_ref().map_or_else(Span::mixed_site, |output| {
            super::site::get().located_at(output.expr.span())
        })
    }

    /// The user's output: its extents checked, its strides.
    pub(super) fn given_output(&self) -> TokenStream {
        let output = &self.contraction.output;
        let span = self.output_span();
        let name = Ident::new("output", span);
        let (rank, has_ellipsis) = rank(output);
        let get = if has_ellipsis {
            q! { output_axes_at_least }
        } else {
            q! { output_axes }
        };
        let pointer = Ident::new("output_pointer", span);
        let pointer = quote_spanned! { span=> #pointer(op0_first, &mut #name) };
        let axes = fallible(q! { #get::<#rank, _>(&mut output) });
        let strides = self.output_strides(&axes);
        let scale = self.scale();
        let all_axes = self.prefills().then(|| q! { let all_axes = any_axes(&mut output); });
        // The pointer comes last: whatever borrows the output after it would take its right to write.
        q! {
            #strides
            #all_axes
            let pointer = #pointer;
            #scale
        }
    }

    /// Names the output's strides after its indices; in a given output, checks its extents.
    pub(super) fn output_strides(&self, axes: &TokenStream) -> TokenStream {
        let output = &self.contraction.output;
        let names: Vec<Ident> = (0..output.len()).map(names::out_axis_at).collect();
        let bind = self.bind_axes(output, &names, axes);
        let given = self.call.output.is_some();
        let (rank, _) = rank(output);
        let span = self.output_span();
        let checks = output.iter().zip(&names).filter(|_| given).map(|(index, axis)| {
            let check = match index {
                Index::Label(label) => {
                    let (character, extent) = (label.0, names::extent(*index));
                    quote_spanned! { span=> fits::<#character, _, _>(#axis, #extent) }
                }
                Index::Ellipsis => {
                    quote_spanned! { span=> ellipsis_fits::<#rank, _, _>(#axis, all_ellipsis) }
                }
            };
            let check = fallible(check);
            q! { #check; }
        });
        let mut done = Vec::new();
        let strides = output.iter().zip(&names).filter_map(|(index, axis)| {
            let first = !done.contains(index);
            done.push(*index);
            first.then(|| match index {
                Index::Ellipsis => q! { let out_run = Axes::to_any(#axis); },
                Index::Label(_) => {
                    let axes = positions(output, *index).into_iter().map(|at| &names[at]);
                    let stride = names::out_axis(*index);
                    q! { let #stride = 0_isize #(.wrapping_add(#axes.stride))*; }
                }
            })
        });
        q! { #bind #(#checks)* #(#strides)* }
    }

    /// Whether the last step adds to the output more than once, or not to all of it.
    pub(super) fn prefills(&self) -> bool {
        self.sums_ellipsis() || !repeated(&self.contraction.output).is_empty()
    }

    pub(super) fn sums_ellipsis(&self) -> bool {
        self.program.sums_ellipsis_last()
    }

    /// What the last step does to the output that it is given, and what is done to it before.
    pub(super) fn scale(&self) -> TokenStream {
        let options = &self.call.options;
        let update = self.call.output.as_ref().map(|output| output.update);
        let accumulates = update == Some(Update::Accumulate);
        let alpha = match &options.alpha {
            Some(value) => self.factor('α', "alpha", value),
            None => q! { one(op0_first) },
        };
        let beta = match (&options.beta, accumulates) {
            (Some(value), _) => self.factor('β', "beta", value),
            (None, true) => q! { one(op0_first) },
            (None, false) => q! { zero(op0_first) },
        };
        let update = match (self.prefills(), options.alpha.is_some(), options.beta.is_some()) {
            (false, false, false) if !accumulates => q! { Assign },
            (_, false, false) => q! { Accumulate },
            (false, true, false) if !accumulates => q! { ScaleAssign { alpha: #alpha } },
            (false, ..) => q! { Scale { alpha: #alpha, beta: #beta } },
            (true, ..) => q! { Scale { alpha: #alpha, beta: one(op0_first) } },
        };
        q! { let out = Out::new(pointer, #update); }
    }

    /// What is done to the whole output before the last step adds to it, where that step does not
    /// write each element once. Nothing can fail any more at that point.
    pub(super) fn prefill(&self) -> Option<TokenStream> {
        let call = self.call;
        let update = call.output.as_ref().map(|output| output.update);
        if !self.prefills() || (update == Some(Update::Accumulate) && call.options.beta.is_none()) {
            return None;
        }
        Some(match &call.options.beta {
            None => q! {
                // SAFETY: these are the output's own axes.
                unsafe { fill_zero(op0_first, pointer, &all_axes) };
            },
            Some(value) => {
                let beta = self.factor('β', "beta", value);
                q! {
                    // SAFETY: these are the output's own axes.
                    unsafe { scale(pointer, &all_axes, #beta) };
                }
            }
        })
    }

    /// A scale factor of the user's.
    pub(super) fn factor(&self, symbol: char, name: &str, value: &Expr) -> TokenStream {
        let span = super::site::get().located_at(value.span());
        let (factor, name) = (Ident::new("factor", span), Ident::new(name, span));
        quote_spanned! { span=> #factor::<#symbol, _, _, _>(op0_first, #name) }
    }
}
