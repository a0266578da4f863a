//! Sums of all elements of more sources than the runtime's kernels take: in which order of loops, and in which pieces.

use proc_macro2::{Ident, Literal, TokenStream};

use super::names;
use super::nest::Quoted;
use crate::ir::Strategy;
use crate::spec::Index;

/// Values of an index from which vectors along it are worth it, where the innermost one's would be gathered. (Measured on Emerald
/// Rapids: level at 4 to 6 values of `f32`, 0.7 of the time at 7, 1.5 times at 3.)
const TURNED: usize = 6;

/// Values of the outermost index below which pieces are of the innermost one, if it has so many: pieces of one and two values
/// would be nothing to even out threads with, or nothing at all.
const FEW: usize = 8;
const MANY: usize = 1024;

impl Quoted<'_> {
    /// The nest in pieces, of a sum of all elements of more sources than the runtime's kernels take; in another order of its loops
    /// first, where vectors can be loaded at once then.
    pub fn run_sum(&self, name: &Ident) -> Option<TokenStream> {
        let (outermost, lane) = (self.nest.loops.first()?.index, self.nest.loops.last()?.index);
        if self.nest.strategy != Strategy::Reduce || self.sources() <= 2 || !self.free().is_empty()
        {
            return None;
        }
        let turned = self.turned(name, lane);
        let flat = (lane != outermost).then(|| self.flat(name, outermost, lane));
        let pieces = self.pieces(name, outermost);
        Some(q! {
            const SUMS: bool = true;

            fn run_sum(&self) -> bool {
                #turned
                #flat
                #pieces
            }
        })
    }

    /// Whether the nest was run in pieces of `index`.
    fn pieces(&self, name: &Ident, index: Index) -> TokenStream {
        let sources: Vec<Ident> = (0..self.sources()).map(names::source).collect();
        let (count, strides) = (Literal::usize_unsuffixed(self.sources()), self.strides());
        let own = names::extent(index);
        let others = self.nest.loops.iter().map(|walk| walk.index).filter(|other| *other != index);
        let others: Vec<Ident> = others.map(names::extent).collect();
        let moves = self.moves(index, &q! { from });
        q! {
            run_in_pieces(
                [self.#own.get(), self.volume(), #count],
                self.out,
                |from, len, out| {
                    let (#(#sources,)*) = (#(self.#sources,)*);
                    #moves
                    #name {
                        #(#sources,)*
                        out,
                        #own: Dyn(len),
                        #(#others: self.#others,)*
                        #(#strides: self.#strides,)*
                    }
                },
            )
        }
    }

    /// Runs the nest in pieces of the innermost index where the outermost one has hardly any values.
    fn flat(&self, name: &Ident, outermost: Index, lane: Index) -> TokenStream {
        let (first, last) = (names::extent(outermost), names::extent(lane));
        let (few, many) = (Literal::usize_unsuffixed(FEW), Literal::usize_unsuffixed(MANY));
        let (dynamic, pieces) = (self.is_dynamic(), self.pieces(name, lane));
        q! {
            if #dynamic && self.#first.get() < #few && self.#last.get() >= #many {
                return #pieces;
            }
        }
    }

    /// Whether all extents are dynamic: of static ones, another order or another piece would be a type of its own, compiled by itself.
    fn is_dynamic(&self) -> TokenStream {
        let types = self.nest.loops.iter().map(|walk| names::extent_type(walk.index));
        q! { const { true #(&& #types::STATIC.is_none())* } }
    }

    /// Runs the nest with the innermost index and another one in each other's place, if all sources have stride 1 along that: of
    /// sums whose sources all have all indices.
    fn turned(&self, name: &Ident, lane: Index) -> TokenStream {
        let indices: Vec<Index> = self.nest.loops.iter().map(|walk| walk.index).collect();
        let sources = &self.nest.step.sources;
        if sources.iter().any(|source| !indices.iter().all(|own| source.indices.contains(own))) {
            return TokenStream::new();
        }
        let (unit, turned) = (self.unit(lane), Literal::usize_unsuffixed(TURNED));
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
            let (unit, extent) = (self.unit(*other), names::extent(*other));
            q! {
                if #unit && self.#extent.get() >= #turned {
                    run_shared(#name { #(#pointers: self.#pointers,)* #(#extents)* #(#strides)* });
                    return true;
                }
            }
        });
        let dynamic = self.is_dynamic();
        q! {
            if #dynamic && !(#unit) { #(#turns)* }
        }
    }
}
