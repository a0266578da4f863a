//! The methods of a nest that walk it with vectors.

use proc_macro2::{Ident, Literal, TokenStream};

use super::names;
use super::nest::{Passing, Quoted};
use crate::ir::{Form, LaneKind};

/// The methods of one form.
pub fn methods(quoted: &Quoted<'_>, form: &Form) -> TokenStream {
    let form = QuotedForm { quoted, form };
    match form.form.kind {
        LaneKind::Free => form.free(),
        LaneKind::Summed => form.summed(),
    }
}

/// What sums in blocks have beside the sums.
struct Blocks {
    begin: Option<TokenStream>,
    turn: Option<TokenStream>,
    finish: Option<TokenStream>,
}

struct QuotedForm<'a> {
    quoted: &'a Quoted<'a>,
    form: &'a Form,
}

impl QuotedForm<'_> {
    /// The loops outside the tile, the row loop last, around a call that `inside` quotes for a
    /// number of rows.
    fn outside(&self, inside: impl Fn(Literal) -> TokenStream) -> TokenStream {
        let quoted = self.quoted;
        let rows = match self.form.row {
            None => inside(number(1)),
            Some((row, count)) => {
                let (variable, extent) = (names::index(row), names::extent(row));
                let moves = quoted.moves(row, &q! { #variable });
                let (tile, single) = (inside(number(count)), inside(number(1)));
                let count = number(count);
                q! {
                    let (mut #variable, mut rows_left) = (0, self.#extent.get());
                    while rows_left >= #count {
                        #moves
                        #tile
                        (#variable, rows_left) = (#variable + #count, rows_left - #count);
                    }
                    while rows_left > 0 {
                        #moves
                        #single
                        (#variable, rows_left) = (#variable + 1, rows_left - 1);
                    }
                }
            }
        };
        let pointers = quoted.pointers();
        let loops = quoted.walks(&self.form.outer, rows);
        q! {
            let (#(#pointers,)*) = (#(self.#pointers,)*);
            #loops
        }
    }

    fn free(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let along = names::method(form.lane, "");
        let line = names::method(form.lane, "_line");
        let Passing { on, passed, .. } = quoted.passing(true);
        let outside = self.outside(|count| {
            q! { #on.#line::<L, #count>(lanes #passed); }
        });
        let doc = format!(" {form}.");
        // What no other form suits goes to the first one.
        let first = quoted.nest.forms.first() == Some(form);
        let strided = first.then(|| self.free_strided());
        let (line, tile) = (self.free_line(), self.free_tile());
        q! {
            #[doc = #doc]
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn #along<L: Lanes<T>>(&self, lanes: L) { #outside }
            #line
            #strided
            #tile
        }
    }

    /// The loop along the lane index, for one row of tiles.
    fn free_line(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let line = names::method(form.lane, "_line");
        let tile = names::method(form.lane, "_tile");
        let (lane, extent) = (names::index(form.lane), names::extent(form.lane));
        let Passing { on, passed, parameters, received } = quoted.passing(true);
        let moves = quoted.moves(form.lane, &q! { #lane });
        let vectors = number(form.vectors);
        let rest = if form.row.is_some() {
            q! {
                if left > L::WIDTH {
                    #moves
                    #on.#tile::<L, true, false, ROWS, 2>(lanes, left - L::WIDTH #passed);
                } else if Self::STATIC && left == L::WIDTH {
                    #moves
                    #on.#tile::<L, true, true, ROWS, 1>(lanes, left #passed);
                } else if left > 0 {
                    #moves
                    #on.#tile::<L, true, false, ROWS, 1>(lanes, left #passed);
                }
            }
        } else {
            q! {
                while left >= L::WIDTH {
                    #moves
                    #on.#tile::<L, true, true, ROWS, 1>(lanes, L::WIDTH #passed);
                    (#lane, left) = (#lane + L::WIDTH, left - L::WIDTH);
                }
                if left > 0 {
                    #moves
                    #on.#tile::<L, true, false, ROWS, 1>(lanes, left #passed);
                }
            }
        };
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn #line<L: Lanes<T>, const ROWS: usize>(&self, lanes: L #parameters) {
                #received
                let (mut #lane, mut left) = (0, self.#extent.get());
                while left >= #vectors * L::WIDTH {
                    #moves
                    #on.#tile::<L, true, true, ROWS, #vectors>(lanes, L::WIDTH #passed);
                    (#lane, left) = (#lane + #vectors * L::WIDTH, left - #vectors * L::WIDTH);
                }
                #rest
            }
        }
    }

    /// The same for strides other than 1: rare, so small rather than fast.
    fn free_strided(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let strided = names::method(form.lane, "_strided");
        let tile = names::method(form.lane, "_tile");
        let (lane, extent) = (names::index(form.lane), names::extent(form.lane));
        let pointers = quoted.pointers();
        let Passing { on, passed, .. } = quoted.passing(true);
        let moves = quoted.moves(form.lane, &q! { #lane });
        let mut outer = form.outer.clone();
        outer.extend(form.row.map(|(row, _)| row));
        let loops = quoted.walks(
            &outer,
            q! {
                let (mut #lane, mut left) = (0, self.#extent.get());
                while left > 0 {
                    #moves
                    let width = if left < L::WIDTH { left } else { L::WIDTH };
                    #on.#tile::<L, false, false, 1, 1>(lanes, width #passed);
                    (#lane, left) = (#lane + width, left - width);
                }
            },
        );
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn #strided<L: Lanes<T>>(&self, lanes: L) {
                let (#(#pointers,)*) = (#(self.#pointers,)*);
                #loops
            }
        }
    }

    /// One register tile: accumulators in locals, stored once. Its last vector has `width`
    /// elements, and is whole if `FULL`.
    fn free_tile(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let tile = names::method(form.lane, "_tile");
        let Passing { parameters, received, .. } = quoted.passing(true);
        let summed = quoted.nest.loops.iter().any(|walk| quoted.nest.step.sums(walk.index));
        let out_lane = names::out_stride(form.lane);
        let row_move = form.row.map(|(row, _)| {
            let stride = names::out_stride(row);
            q! { let out = out.at(row, self.#stride); }
        });
        let unit_strides = self.unit_strides();
        let Blocks { begin, turn, finish } = self.blocks(summed);
        let rest = begin.as_ref().map(|_| q! { let mut rest = [T::ZERO; ROWS]; });
        let start = summed.then(|| quoted.start());
        let first = if summed {
            q! { start }
        } else {
            q! { T::ZERO }
        };
        let product = self.tile_body(summed, &q! { VECTORS });
        let body = quoted.walks(&form.sums, q! { #product #turn });
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn #tile<
                L: Lanes<T>,
                const UNIT: bool,
                const FULL: bool,
                const ROWS: usize,
                const VECTORS: usize,
            >(&self, lanes: L, width: usize #parameters) {
                #received
                #unit_strides
                #start
                let mut sums = [[lanes.splat(#first); VECTORS]; ROWS];
                #rest
                #begin
                // SAFETY: the tile lies inside the extents: the callers' loops see to that.
                unsafe {
                    #body
                    #finish
                    for row in 0..ROWS {
                        #row_move
                        for vector in 0..VECTORS {
                            let whole = FULL || vector + 1 < VECTORS;
                            let width = if whole { L::WIDTH } else { width };
                            let out = out.at(vector * L::WIDTH, self.#out_lane);
                            out.store(lanes, self.#out_lane, width, sums[row][vector]);
                        }
                    }
                }
            }
        }
    }

    /// The lane index' strides, as constants where they are 1.
    fn unit_strides(&self) -> TokenStream {
        let strides = self.lane_holders().into_iter().map(|position| {
            let stride = names::stride(position, self.form.lane);
            q! { let #stride = if UNIT { 1 } else { self.#stride }; }
        });
        q! { #(#strides)* }
    }

    fn lane_holders(&self) -> Vec<usize> {
        let factors = &self.form.factors;
        factors.lane.iter().chain(&factors.both).copied().collect()
    }

    /// Sums that no kernel adds up, however long they are, have blocks.
    fn blocks(&self, summed: bool) -> Blocks {
        if !summed || self.quoted.sources() < 3 {
            return Blocks { begin: None, turn: None, finish: None };
        }
        Blocks {
            begin: Some(q! { let mut blocks = Blocks::new(lanes); }),
            turn: Some(q! { if !Self::STATIC { blocks.turn(lanes, &mut sums, &mut rest); } }),
            finish: Some(q! { if !Self::STATIC { blocks.finish(lanes, &mut sums, &mut rest); } }),
        }
    }

    /// Adds one product to each accumulator of the tile, or sets it where nothing is summed.
    fn tile_body(&self, summed: bool, vectors: &TokenStream) -> TokenStream {
        let factors = &self.form.factors;
        let fixed = product(factors.fixed.iter().map(|at| splat(*at)));
        let row = product(factors.row.iter().map(|at| splat(*at)));
        let lane = product(factors.lane.iter().map(|at| self.load(*at)));
        let both = product(factors.both.iter().map(|at| self.load(*at)));
        let bind = |name: &str, value: &Option<TokenStream>| {
            let name = Ident::new(name, super::site::get());
            value.as_ref().map(|value| q! { let #name = #value; })
        };
        let lane_array = lane.as_ref().map(|lane| {
            q! {
                let mut lane_factor = [lanes.splat(T::ZERO); VECTORS];
                for vector in 0..#vectors {
                    let whole = FULL || vector + 1 < VECTORS;
                    lane_factor[vector] = #lane;
                }
            }
        });
        let (bind_fixed, bind_row) = (bind("fixed_factor", &fixed), bind("row_factor", &row));
        let row_moves = self.row_moves();
        let terms = [
            fixed.map(|_| q! { fixed_factor }),
            row.map(|_| q! { row_factor }),
            lane.map(|_| q! { lane_factor[vector] }),
        ];
        let whole = both.as_ref().map(|_| q! { let whole = FULL || vector + 1 < VECTORS; });
        let terms = terms.into_iter().chain([both]);
        let update = update(terms.flatten().collect(), summed);
        q! {
            #bind_fixed
            #lane_array
            for row in 0..ROWS {
                #row_moves
                #bind_row
                for vector in 0..#vectors {
                    #whole
                    #update
                }
            }
        }
    }

    /// Moves the sources that have the row index to a row of the tile.
    fn row_moves(&self) -> TokenStream {
        let factors = &self.form.factors;
        let moves = self.form.row.map(|(row, _)| {
            let holders = factors.row.iter().chain(&factors.both);
            let moves = holders.map(|at| {
                let (pointer, stride) = (names::source(*at), names::stride(*at, row));
                q! { let #pointer = #pointer.at(row, self.#stride); }
            });
            q! { #(#moves)* }
        });
        q! { #moves }
    }

    /// A vector of a source.
    fn load(&self, position: usize) -> TokenStream {
        let (pointer, stride) = (names::source(position), names::stride(position, self.form.lane));
        q! {
            #pointer.at(vector * L::WIDTH, #stride).load::<UNIT, L>(lanes, #stride, whole, width)
        }
    }

    fn summed(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let along = names::method(form.lane, "");
        let tile = names::method(form.lane, "_tile");
        let Passing { on, passed, .. } = quoted.passing(true);
        // Where a free form stands beside this one, it takes every stride but 1.
        let only = quoted.nest.forms.len() == 1;
        let unit = if only {
            q! { UNIT }
        } else {
            q! { true }
        };
        let unit_parameter = only.then(|| q! { , const UNIT: bool });
        let outside = self.outside(|count| {
            q! { #on.#tile::<L, #unit, #count>(lanes #passed); }
        });
        let doc = format!(" {form}.");
        let (tile, chunk) = (self.summed_tile(), self.summed_chunk());
        q! {
            #[doc = #doc]
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn #along<L: Lanes<T> #unit_parameter>(&self, lanes: L) { #outside }
            #tile
            #chunk
        }
    }

    /// One tile of partial sums, and their total.
    fn summed_tile(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let tile = names::method(form.lane, "_tile");
        let Passing { parameters, received, .. } = quoted.passing(true);
        let vectors = number(form.vectors);
        let lane_extent = names::extent(form.lane);
        let Blocks { begin, turn, finish } = self.blocks(true);
        let (start, body) = (quoted.start(), quoted.walks(&form.sums, self.lane_loop(&turn)));
        let row_move = form.row.map(|(row, _)| {
            let stride = names::out_stride(row);
            q! { let out = out.at(row, self.#stride); }
        });
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn #tile<L: Lanes<T>, const UNIT: bool, const ROWS: usize>(
                &self, lanes: L #parameters
            ) {
                #received
                #start
                let mut sums = [[lanes.splat(start); #vectors]; ROWS];
                let mut rest = [start; ROWS];
                #begin
                // SAFETY: the tile lies inside the extents: the callers' loops see to that.
                unsafe {
                    #body
                    #finish
                    for row in 0..ROWS {
                        #row_move
                        let mut total = sums[row][0];
                        // Zeros are not added: static extents then leave no trace of them.
                        if self.#lane_extent.get() >= #vectors * L::WIDTH {
                            for vector in 1..#vectors {
                                total = lanes.add(total, sums[row][vector]);
                            }
                        }
                        let mut total = lanes.sum(total);
                        if !self.#lane_extent.get().is_multiple_of(L::WIDTH) {
                            total = total.plus(rest[row]);
                        }
                        out.set(total);
                    }
                }
            }
        }
    }

    /// The loop along the lane index: several vectors, single ones, single elements.
    fn lane_loop(&self, turn: &Option<TokenStream>) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let (lane, extent) = (names::index(form.lane), names::extent(form.lane));
        let chunk = names::method(form.lane, "_chunk");
        let moves = quoted.moves(form.lane, &q! { #lane });
        let Passing { on, passed, .. } = quoted.passing(false);
        let row_moves = self.row_moves();
        let sum = quoted.scalar_sum(&q! { rest[row] });
        let vectors = number(form.vectors);
        q! {
            let (mut #lane, mut left) = (0, self.#extent.get());
            while left >= #vectors * L::WIDTH {
                #moves
                #on.#chunk::<L, UNIT, ROWS, #vectors, #vectors>(lanes, &mut sums #passed);
                #turn
                (#lane, left) = (#lane + #vectors * L::WIDTH, left - #vectors * L::WIDTH);
            }
            while left >= L::WIDTH {
                #moves
                #on.#chunk::<L, UNIT, ROWS, #vectors, 1>(lanes, &mut sums #passed);
                #turn
                (#lane, left) = (#lane + L::WIDTH, left - L::WIDTH);
            }
            while left > 0 {
                #moves
                for row in 0..ROWS {
                    #row_moves
                    rest[row] = #sum;
                }
                #turn
                (#lane, left) = (#lane + 1, left - 1);
            }
        }
    }

    /// Adds `USED` vectors of products to each row's partial sums.
    fn summed_chunk(&self) -> TokenStream {
        let (quoted, form) = (self.quoted, self.form);
        let chunk = names::method(form.lane, "_chunk");
        let Passing { parameters, received, .. } = quoted.passing(false);
        let unit_strides = self.unit_strides();
        let body = self.tile_body(true, &q! { USED });
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            unsafe fn #chunk<
                L: Lanes<T>,
                const UNIT: bool,
                const ROWS: usize,
                const VECTORS: usize,
                const USED: usize,
            >(&self, lanes: L, sums: &mut [[L::Vector; VECTORS]; ROWS] #parameters) {
                #received
                const FULL: bool = true;
                let width = L::WIDTH;
                #unit_strides
                // SAFETY: the caller promises `USED` whole vectors inside the extents.
                unsafe { #body }
            }
        }
    }
}

/// A number as one writes it, without its type.
fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// One element in every lane.
fn splat(position: usize) -> TokenStream {
    let pointer = names::source(position);
    q! { #pointer.splat(lanes) }
}

fn product(factors: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    factors.reduce(|product, factor| q! { lanes.mul(#product, #factor) })
}

/// What happens to one accumulator.
fn update(mut terms: Vec<TokenStream>, summed: bool) -> TokenStream {
    let last = terms.pop();
    let rest = product(terms.into_iter());
    match (rest, summed) {
        (None, true) => q! { sums[row][vector] = lanes.add(sums[row][vector], #last); },
        (None, false) => q! { sums[row][vector] = #last; },
        (Some(rest), true) => {
            q! { sums[row][vector] = lanes.mul_add(#rest, #last, sums[row][vector]); }
        }
        (Some(rest), false) => q! { sums[row][vector] = lanes.mul(#rest, #last); },
    }
}
