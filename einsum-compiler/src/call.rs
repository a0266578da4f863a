//! One macro call as data: its form, its spec, its operands, its output and its options.

use proc_macro2::{Ident, Span};
use syn::Expr;

use crate::spec::Spec;

/// Which macro was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `einsum!`: the value, or a panic.
    Value,
    /// `try_einsum!`: a `Result`.
    Try,
    /// `einsum_into!`: into an existing output, or a panic.
    Into,
    /// `try_einsum_into!`: the same, as a `Result`.
    TryInto,
    /// `plan!`: how the value would be computed.
    Plan,
    /// `plan!` without operands: what of that the call's text alone tells.
    Sketch,
}

/// How `einsum_into!` treats what the output held before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// `=>`: overwrite.
    Assign,
    /// `+=`: add to it.
    Accumulate,
}

/// The output argument of `einsum_into!`.
#[derive(Clone)]
pub struct OutputArg {
    /// What follows `=>` or `+=`.
    pub expr: Expr,
    /// Which of the two it was.
    pub update: Update,
}

/// An extent that the caller expects: `i = 1000`.
#[derive(Clone)]
pub struct Hint {
    /// The label, as it is written.
    pub label: Ident,
    /// The extent.
    pub extent: Expr,
}

/// What may follow the semicolon.
#[derive(Clone, Default)]
pub struct Options {
    /// α of C ← α·(…) + β·C; `None` is one.
    pub alpha: Option<Expr>,
    /// β; `None` follows from `=>` (zero) or `+=` (one).
    pub beta: Option<Expr>,
    /// How many threads the call may use.
    pub threads: Option<Expr>,
    /// The order of contraction.
    pub path: Option<Expr>,
    /// How many elements the largest intermediate may have.
    pub memory: Option<Expr>,
    /// Extents to expect.
    pub hints: Vec<Hint>,
    /// For tests: which of the paths is taken, whatever the extents are.
    pub candidate: Option<Expr>,
}

impl Options {
    /// What the expansion evaluates or names; the rest is read by the macro alone.
    pub fn expressions(&self) -> impl Iterator<Item = &Expr> {
        let values = [&self.alpha, &self.beta, &self.threads, &self.candidate];
        values.into_iter().flatten().chain(self.hints.iter().map(|hint| &hint.extent))
    }
}

/// A parsed call. Its spec is well-formed, but not yet checked against itself or the operands.
#[derive(Clone)]
pub struct Call {
    /// Which macro.
    pub form: Form,
    /// The path root of the facade crate: `$crate`, whatever the user renamed it to.
    pub root: Ident,
    /// The spec's text, decoded (escapes and `concat!` resolved), for messages.
    pub text: String,
    /// Where the spec literal stands.
    pub span: Span,
    /// Where each character of `text` stands: its own span where rustc tells it (nightly), else its literal's.
    pub places: Vec<Span>,
    /// The spec.
    pub spec: Spec,
    /// The operands, in order.
    pub operands: Vec<Expr>,
    /// Present exactly for [`Form::Into`] and [`Form::TryInto`].
    pub output: Option<OutputArg>,
    /// After the semicolon.
    pub options: Options,
}
