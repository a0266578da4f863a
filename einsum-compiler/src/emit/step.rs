//! Running one step: its memory, its nest, and the odometer around it where there is an ellipsis.

use proc_macro2::{Ident, TokenStream};

use super::expansion::list;
use super::names;
use crate::ir::{From, LoopNest, Run, Source, Step, To};
use crate::spec::Index;

/// Runs one step. `shared`: whether its nest is compiled once for it and others.
pub fn run(name: &Ident, nest: &LoopNest, step: &Step, shared: bool) -> TokenStream {
    let ellipsis = step.has(Index::Ellipsis).then(|| extents_of_ellipsis(step));
    let out = match step.target.to {
        To::Output => TokenStream::new(),
        To::Intermediate(made) => out(made, step),
    };
    let value = value(name, nest, step, step.has(Index::Ellipsis));
    let run = match ellipsis {
        None if shared => q! { run_shared(#value); },
        None => q! { run(#value); },
        Some(_) => odometer(step, &value),
    };
    q! { #ellipsis { #out #run } }
}

/// The nest as a value: pointers, extents, strides. The nest's step and `step` differ in the names of
/// labels only.
pub fn value(name: &Ident, nest: &LoopNest, step: &Step, moved: bool) -> TokenStream {
    let pointers = step.sources.iter().enumerate().map(|(at, source)| {
        let (field, pointer) = (names::source(at), pointer(source.from));
        let has_run = moved && source.indices.contains(&Index::Ellipsis);
        let offset = has_run.then(|| q! { .offset(#field) });
        q! { #field: #pointer #offset, }
    });
    let out = match moved && step.target.indices.contains(&Index::Ellipsis) {
        true => q! { out: out.offset(out_at), },
        false => q! { out, },
    };
    let extents = nest.loops.iter().map(|walk| {
        let (field, extent) =
            (names::extent(walk.index), names::extent(as_in(step, nest, walk.index)));
        if field == extent {
            q! { #field, }
        } else {
            q! { #field: #extent, }
        }
    });
    let strides = nest.step.sources.iter().zip(&step.sources).enumerate();
    let sources = strides.flat_map(|(at, (own, source))| {
        own.indices.iter().zip(&source.indices).map(move |(own, index)| {
            let (field, stride) = (names::stride(at, *own), stride(source, at, *index));
            q! { #field: #stride, }
        })
    });
    let target = nest.step.target.indices.iter().zip(&step.target.indices).map(|(own, index)| {
        let (field, stride) = (names::out_stride(*own), target_stride(step, *index));
        q! { #field: #stride, }
    });
    q! { #name { #(#pointers)* #out #(#extents)* #(#sources)* #(#target)* } }
}

/// What the nest's index is called in a step that the nest runs.
fn as_in(step: &Step, nest: &LoopNest, index: Index) -> Index {
    let sources = nest.step.sources.iter().zip(&step.sources);
    let mut named = sources.flat_map(|(own, source)| own.indices.iter().zip(&source.indices));
    named.find(|(own, _)| **own == index).map_or(index, |(_, named)| *named)
}

fn pointer(from: From) -> TokenStream {
    match from {
        From::Operand(position) => {
            let first = names::first(position);
            q! { #first }
        }
        From::Intermediate(number) => {
            let memory = names::intermediate(number);
            q! { #memory.read() }
        }
    }
}

/// The stride of source `at` along an index.
fn stride(source: &Source, at: usize, index: Index) -> TokenStream {
    match (source.from, index) {
        (_, Index::Ellipsis) => {
            let stride = names::stride(at, index);
            q! { #stride }
        }
        (From::Operand(position), _) => {
            let axis = names::axis(position, index);
            q! { #axis.broadcast_stride() }
        }
        // By its axis, since it may be read with other labels than it was made with.
        (From::Intermediate(number), Index::Label(_)) => {
            let labels = source.indices.iter().filter(|index| **index != Index::Ellipsis);
            let axis = labels.take_while(|known| **known != index).count();
            let memory = names::intermediate(number);
            q! { #memory.stride_of(#axis) }
        }
    }
}

fn target_stride(step: &Step, index: Index) -> TokenStream {
    match (step.target.to, index) {
        (_, Index::Ellipsis) => {
            let stride = names::out_stride(index);
            q! { #stride }
        }
        (To::Output, _) => {
            let axis = names::out_axis(index);
            q! { #axis }
        }
        (To::Intermediate(number), Index::Label(label)) => {
            let (memory, label) = (names::intermediate(number), label.0);
            q! { #memory.stride(#label) }
        }
    }
}

/// The axes that a source's ellipsis takes.
fn run_of(from: From) -> TokenStream {
    match from {
        From::Operand(position) => {
            let run = names::run(position);
            q! { &#run }
        }
        From::Intermediate(number) => {
            let memory = names::intermediate(number);
            q! { #memory.run() }
        }
    }
}

/// The extents of a step's ellipsis, from the sources that have one.
fn extents_of_ellipsis(step: &Step) -> TokenStream {
    let holders = step.sources.iter().filter(|source| source.indices.contains(&Index::Ellipsis));
    let runs = holders.map(|source| run_of(source.from));
    q! { let ellipsis = common_extents(&[#(#runs),*]); }
}

/// `out`, which writes an intermediate.
fn out(made: usize, step: &Step) -> TokenStream {
    let memory = names::intermediate(made);
    if step.sums_ellipsis() {
        q! { #memory.fill_zero(); let out = Out::new(#memory.pointer(), Accumulate); }
    } else {
        q! { let out = Out::new(#memory.pointer(), Assign); }
    }
}

/// Memory for all intermediates of a route around its steps. `fallible` wraps a `Result` so that an error leaves the call.
pub fn in_memory(
    runs: &[Run],
    inside: TokenStream,
    fallible: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let steps: Vec<&Step> = runs.iter().map(|run| &run.step).collect();
    let lives = lives(&steps);
    if lives.is_empty() {
        return inside;
    }
    let shapes = lives.iter().map(|life| {
        let (name, step) = (names::intermediate(life.number), steps[life.made]);
        let shape = fallible(shape(step));
        let ellipsis = has_ellipsis(step).then(|| extents_of_ellipsis(step));
        q! { #ellipsis let #name = #shape; }
    });
    let slots = slots(&lives);
    let extents = extents_by_slot(&steps, &lives, &slots);
    let needed = lives.iter().map(|life| {
        let (name, made, read) = (names::intermediate(life.number), life.made, life.read);
        q! { #name.life(#made, #read) }
    });
    let places = lives.iter().enumerate().map(|(place, life)| {
        let name = names::intermediate(life.number);
        q! { let #name = scratch.place(#place, #name); }
    });
    let run = fallible(q! {
        with_scratch(op0_first, #extents, [#(#needed),*], [#(#slots),*], |scratch| {
            #(#places)*
            #inside
        })
    });
    q! { #(#shapes)* #run }
}

/// The steps from which to which an intermediate is needed.
struct Life {
    number: usize,
    made: usize,
    read: usize,
}

fn lives(steps: &[&Step]) -> Vec<Life> {
    let steps_and_places = steps.iter().enumerate();
    let made = steps_and_places.filter_map(|(made, step)| match step.target.to {
        To::Intermediate(number) => Some(Life { number, made, read: last_read(steps, number) }),
        To::Output => None,
    });
    made.collect()
}

/// A slot for each intermediate: the first one in which no other is that is still to be read.
fn slots(lives: &[Life]) -> Vec<usize> {
    let mut busy: Vec<usize> = Vec::new();
    let slot = lives.iter().map(|life| {
        let free = busy.iter().position(|until| *until < life.made).unwrap_or(busy.len());
        match busy.get_mut(free) {
            Some(until) => *until = life.read,
            None => busy.push(life.read),
        }
        free
    });
    slot.collect()
}

/// The extents of what is in each slot, as lists: an ellipsis' are the call's, which are no fewer than an
/// intermediate's.
fn extents_by_slot(steps: &[&Step], lives: &[Life], slots: &[usize]) -> TokenStream {
    let of = |life: &Life| {
        let indices = &steps[life.made].target.indices;
        let tail = match has_ellipsis(steps[life.made]) {
            true => q! { all_ellipsis },
            false => q! { () },
        };
        let labels = indices.iter().rev().filter(|index| **index != Index::Ellipsis);
        labels.fold(tail, |tail, index| {
            let extent = names::extent(*index);
            q! { (#extent, #tail) }
        })
    };
    let count = slots.iter().max().map_or(0, |last| last + 1);
    let all: Vec<TokenStream> = (0..count)
        .map(|slot| {
            let held = lives.iter().zip(slots).filter(|(_, own)| **own == slot);
            list(&held.map(|(life, _)| of(life)).collect::<Vec<_>>())
        })
        .collect();
    list(&all)
}

fn has_ellipsis(step: &Step) -> bool {
    step.target.indices.contains(&Index::Ellipsis)
}

/// The last step that reads an intermediate.
fn last_read(steps: &[&Step], number: usize) -> usize {
    let reads = |step: &&Step| step.sources.iter().any(|it| it.from == From::Intermediate(number));
    steps.iter().rposition(reads).unwrap_or_default()
}

/// The shape of what a step makes.
fn shape(step: &Step) -> TokenStream {
    let labels = step.target.indices.iter().filter_map(|index| match index {
        Index::Label(label) => Some((label.0, names::extent(*index))),
        Index::Ellipsis => None,
    });
    let axes = labels.map(|(label, extent)| q! { (#label, Extent::get(#extent)) });
    if has_ellipsis(step) {
        q! { Shape::with_ellipsis([#(#axes),*], &ellipsis) }
    } else {
        q! { Shape::new([#(#axes),*]) }
    }
}

/// Runs the nest once for each index of the ellipsis' outer axes.
fn odometer(step: &Step, value: &TokenStream) -> TokenStream {
    let sources = step.sources.iter().enumerate();
    let holders: Vec<_> =
        sources.filter(|(_, source)| source.indices.contains(&Index::Ellipsis)).collect();
    let mut runs: Vec<TokenStream> =
        holders.iter().map(|(_, source)| run_of(source.from)).collect();
    let mut offsets: Vec<Ident> = holders.iter().map(|(at, _)| names::source(*at)).collect();
    let mut strides: Vec<Ident> =
        holders.iter().map(|(at, _)| names::stride(*at, Index::Ellipsis)).collect();
    if step.target.indices.contains(&Index::Ellipsis) {
        runs.push(match step.target.to {
            To::Output => q! { &out_run },
            To::Intermediate(number) => run_of(From::Intermediate(number)),
        });
        offsets.push(Ident::new("out_at", super::site::get()));
        strides.push(names::out_stride(Index::Ellipsis));
    }
    let extent = names::extent(Index::Ellipsis);
    q! {
        let mut odometer = Odometer::new(&ellipsis, [#(#runs),*]);
        let (#extent, [#(#strides),*]) = odometer.inner();
        while let ::core::option::Option::Some([#(#offsets),*]) = odometer.advance() {
            run(#value);
        }
    }
}
