//! The names that the expansion uses.
//!
//! A label's loop index is the label itself; its extent, its strides and everything else has a
//! name of more than one character, which no label has.

use proc_macro2::Ident;
use quote::format_ident;

use crate::spec::{Index, Label};

fn ident(name: &str) -> Ident {
    Ident::new(name, super::site::get())
}

/// How an index reads inside a name: `j`, `etc` for the ellipsis.
fn stem(index: Index) -> String {
    match index {
        Index::Ellipsis => "etc".into(),
        Index::Label(Label(label)) if readable(label) => label.into(),
        Index::Label(Label(label)) => format!("u{:x}", u32::from(label)),
    }
}

/// Whether a label can stand in an identifier and stays itself there: identifiers are normalised,
/// so that two labels could become one.
fn readable(label: char) -> bool {
    label.is_ascii_alphabetic() || ('α'..='ω').contains(&label) || ('а'..='я').contains(&label)
}

/// The loop variable: the label, `at_N` for the label `N`, which could be a constant of the user's.
pub fn index(index: Index) -> Ident {
    let stem = stem(index);
    ident(&if stem.starts_with(char::is_uppercase) { format!("at_{stem}") } else { stem })
}

/// The extent, as field and variable.
pub fn extent(index: Index) -> Ident {
    ident(&format!("n_{}", stem(index)))
}

/// The extent's type parameter.
pub fn extent_type(index: Index) -> Ident {
    ident(&format!("N_{}", stem(index)))
}

/// A sum over an index.
pub fn sum(index: Index) -> Ident {
    ident(&format!("sum_{}", stem(index)))
}

/// A source's pointer.
pub fn source(position: usize) -> Ident {
    ident(&format!("x{position}"))
}

/// A source's type parameter: how it is read.
pub fn access_type(position: usize) -> Ident {
    ident(&format!("X{position}"))
}

/// A source's stride along an index.
pub fn stride(position: usize, index: Index) -> Ident {
    ident(&format!("x{position}_{}", stem(index)))
}

/// The target's stride along an index.
pub fn out_stride(index: Index) -> Ident {
    ident(&format!("out_{}", stem(index)))
}

/// The nest's type.
pub fn nest(number: usize) -> Ident {
    ident(&format!("Nest{number}"))
}

/// A method of a form: `along_j`, `along_j_rows`.
pub fn method(lane: Index, suffix: &str) -> Ident {
    ident(&format!("along_{}{suffix}", stem(lane)))
}

/// Operand `position` of the call: a reference to the user's value.
pub fn operand(position: usize) -> Ident {
    ident(&format!("op{position}"))
}

/// The pointer to an operand's first element.
pub fn first(position: usize) -> Ident {
    ident(&format!("op{position}_first"))
}

/// An operand's axis for an index, or the list of axes that its ellipsis takes.
pub fn axis(position: usize, index: Index) -> Ident {
    format_ident!("op{}_{}", position, stem(index), span = super::site::get())
}

/// The output's axis for an index, or the list of axes that its ellipsis takes.
pub fn out_axis(index: Index) -> Ident {
    ident(&format!("axis_{}", stem(index)))
}

/// The memory of an intermediate.
pub fn intermediate(number: usize) -> Ident {
    ident(&format!("step{number}"))
}

/// An extent as a number, to compute costs with.
pub fn real(index: Index) -> Ident {
    ident(&format!("real_{}", stem(index)))
}

/// An extent that is hinted at.
pub fn hint(index: Index) -> Ident {
    ident(&format!("hint_{}", stem(index)))
}

/// What a step of some route takes, in seconds.
pub fn seconds(number: usize) -> Ident {
    ident(&format!("seconds{number}"))
}

/// An operand's axis by its position, where a label stands for several.
pub fn axis_at(position: usize, at: usize) -> Ident {
    ident(&format!("op{position}_axis{at}"))
}

/// The output's axis by its position.
pub fn out_axis_at(at: usize) -> Ident {
    ident(&format!("axis{at}"))
}

/// The axes that an operand's ellipsis takes, their number forgotten.
pub fn run(position: usize) -> Ident {
    ident(&format!("op{position}_run"))
}
