//! Sums of all elements of more sources than the runtime's kernels take: in which order of loops, and in which pieces.

use proc_macro2::{Ident, Literal, TokenStream};

use super::names;
use super::nest::Quoted;
use crate::ir::Strategy;
use crate::spec::Index;

impl Quoted<'_> {
    /// The nest in pieces, of a sum of all elements of more sources than the runtime's kernels take; in another order of its loops
    /// first, where vectors can be loaded at once then.
    pub fn run_sum(&self, name: &Ident) -> Option<TokenStream> {
        let (outermost, lane) = (self.nest.loops.first()?.index, self.nest.loops.last()?.index);
        if self.nest.strategy != Strategy::Reduce || self.sources() <= 2 || !self.free().is_empty()
        {
            return None;
        }
        let sources: Vec<Ident> = (0..self.sources()).map(names::source).collect();
        let (count, strides) = (Literal::usize_unsuffixed(self.sources()), self.strides());
        let first = names::extent(outermost);
        let others: Vec<Ident> =
            self.nest.loops[1..].iter().map(|walk| names::extent(walk.index)).collect();
        let moves = self.moves(outermost, &q! { from });
        let turned = self.turned(name, lane);
        Some(q! {
            const SUMS: bool = true;

            fn run_sum(&self) -> bool {
                #turned
                run_in_pieces(
                    [self.#first.get(), self.volume(), #count],
                    self.out,
                    |from, len, out| {
                        let (#(#sources,)*) = (#(self.#sources,)*);
                        #moves
                        #name {
                            #(#sources,)*
                            out,
                            #first: Dyn(len),
                            #(#others: self.#others,)*
                            #(#strides: self.#strides,)*
                        }
                    },
                )
            }
        })
    }

    /// Runs the nest with the innermost index and another one in each other's place, if all sources have stride 1 along that: of
    /// sums whose sources all have all indices.
    fn turned(&self, name: &Ident, lane: Index) -> TokenStream {
        let indices: Vec<Index> = self.nest.loops.iter().map(|walk| walk.index).collect();
        let sources = &self.nest.step.sources;
        if sources.iter().any(|source| !indices.iter().all(|own| source.indices.contains(own))) {
            return TokenStream::new();
        }
        let unit = self.unit(lane);
        let pointers = self.pointers();
        let turns = indices.iter().filter(|index| **index != lane).map(|other| {
            let place = |index: Index| match index {
                _ if index == lane => *other,
                _ if index == *other => lane,
                _ => index,
            };
            let extents = indices.iter().map(|index| {
                let (own, from) = (names::extent(*index), names::extent(place(*index)));
                q! { #own: self.#from, }
            });
            let strides = (0..sources.len()).flat_map(|at| {
                let stride = move |index| names::stride(at, index);
                indices.iter().map(move |index| {
                    let (own, from) = (stride(*index), stride(place(*index)));
                    q! { #own: self.#from, }
                })
            });
            let unit = self.unit(*other);
            q! {
                if #unit {
                    run(#name { #(#pointers: self.#pointers,)* #(#extents)* #(#strides)* });
                    return true;
                }
            }
        });
        // Of static extents each order would be a type of its own, compiled by itself.
        let types = indices.iter().map(|index| names::extent_type(*index));
        q! {
            if const { true #(&& #types::STATIC.is_none())* } && !(#unit) { #(#turns)* }
        }
    }
}
