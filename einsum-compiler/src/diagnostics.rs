//! Compile errors: collected per phase, each with the spec drawn and carets under the place.
//!
//! A phase reports every mistake that it finds, then [`Errors::propagate`] stops the pipeline, so that the
//! next phase never sees a wrong input and no mistake is reported twice.

use std::fmt::{self, Display};
use std::ops::Range;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::Expr;
use unicode_width::UnicodeWidthChar;

use crate::call::Form;

/// The mistakes found so far in one call.
#[derive(Clone, Default)]
pub struct Errors {
    errors: Vec<syn::Error>,
    /// Named again beside the errors, so that rustc does not also call the user's variables unused.
    operands: Vec<Expr>,
}

impl Errors {
    /// No mistake yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports a mistake at one place.
    pub fn at(&mut self, span: Span, message: impl Display) {
        self.errors.push(syn::Error::new(span, message));
    }

    /// Reports a mistake that covers all of `tokens`.
    pub fn over(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.errors.push(syn::Error::new_spanned(tokens, message));
    }

    /// Reports a mistake that syn found.
    pub fn push(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    /// Adds the mistakes of `other` after these.
    pub fn merge(&mut self, other: Self) {
        self.errors.extend(other.errors);
        self.operands.extend(other.operands);
    }

    /// Names the expressions which the expansion still has to use.
    #[must_use]
    pub fn with_operands(mut self, operands: impl IntoIterator<Item = Expr>) -> Self {
        self.operands.extend(operands);
        self
    }

    /// The barrier at the end of a phase.
    ///
    /// # Errors
    ///
    /// All mistakes reported so far, if there is one.
    pub fn propagate(self) -> Result<(), Self> {
        if self.errors.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The text of each mistake, in the order in which they were reported.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }

    /// A block expression that makes rustc print each mistake, and nothing besides.
    #[must_use]
    pub fn into_compile_errors(self) -> TokenStream {
        let errors = self.errors.into_iter().map(syn::Error::into_compile_error);
        let uses = self.operands.iter().map(borrow);
        quote_spanned! {Span::mixed_site()=> {
            let _ = (#(#uses,)*);
            #(#errors)*
        }}
    }
}

impl fmt::Debug for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.messages()).finish()
    }
}

/// `&(expr)`, which neither moves the operand nor warns about the parentheses.
fn borrow(expr: &Expr) -> TokenStream {
    let mut group = Group::new(Delimiter::Parenthesis, expr.to_token_stream());
    group.set_span(Span::mixed_site());
    let group = TokenTree::Group(group);
    quote_spanned!(Span::mixed_site()=> &#group)
}

/// The text of a spec, and where it stands in the user's source.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The text, decoded.
    pub text: &'a str,
    /// The literal that it came from.
    pub span: Span,
    /// The place of each character; may be shorter than the text, or empty, where none is known.
    pub places: &'a [Span],
}

impl Source<'_> {
    /// The span of the first character of `range`, or of the literal where rustc does not tell it.
    #[must_use]
    pub fn span_of(&self, range: &Range<usize>) -> Span {
        self.places.get(range.start).copied().unwrap_or(self.span)
    }

    /// The spec, and below it carets under each of `ranges` (in characters; an empty range gets one caret).
    #[must_use]
    pub fn draw(&self, ranges: &[Range<usize>]) -> String {
        let shown: Vec<char> = visible(self.text).chars().collect();
        let mut carets = String::new();
        for (at, c) in shown.iter().chain([&' ']).enumerate() {
            let under = ranges.iter().any(|r| r.contains(&at) || (r.is_empty() && r.start == at));
            let mark = if under { "^" } else { " " };
            carets.push_str(&mark.repeat(c.width().unwrap_or(1)));
        }
        let text: String = shown.into_iter().collect();
        format!("  {}\n  {}", text.trim_end(), carets.trim_end())
    }
}

/// `text` as it can stand on one line: control characters and those without a width become spaces.
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if c.width().unwrap_or(0) == 0 { ' ' } else { c }).collect()
}

/// A message in the order found, spec, reason, help.
#[derive(Clone, Debug, Default)]
pub struct Message {
    found: String,
    drawing: Option<String>,
    reasons: Vec<String>,
    help: Option<String>,
}

impl Message {
    /// Starts with what was found.
    pub fn new(found: impl Into<String>) -> Self {
        Self { found: found.into(), ..Self::default() }
    }

    /// Draws the spec with carets; a blank spec is not drawn, for there is nothing to see.
    #[must_use]
    pub fn draw(mut self, source: Source<'_>, ranges: &[Range<usize>]) -> Self {
        self.drawing = (!visible(source.text).trim().is_empty()).then(|| source.draw(ranges));
        self
    }

    /// Adds a line that says what was expected, or why.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reasons.push(reason.into());
        self
    }

    /// Says what to write instead.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "einsum: {}", self.found)?;
        for line in self.drawing.iter().chain(&self.reasons) {
            write!(f, "\n{line}")?;
        }
        match &self.help {
            Some(help) => write!(f, "\nhelp: {help}"),
            None => Ok(()),
        }
    }
}

/// The macro that the user wrote for `form`.
#[must_use]
pub fn macro_name(form: Form) -> &'static str {
    match form {
        Form::Value => "einsum!",
        Form::Try => "try_einsum!",
        Form::Into => "einsum_into!",
        Form::TryInto => "try_einsum_into!",
        Form::Plan | Form::Sketch => "plan!",
    }
}

/// A call to show as help: the macro of `form`, `text` as its spec, then `arguments`.
#[must_use]
pub fn example(form: Form, text: &str, arguments: &str) -> String {
    let comma = if arguments.is_empty() || arguments.starts_with(" ") { "" } else { ", " };
    format!("`{}({:?}{comma}{arguments})`", macro_name(form), visible(text).trim())
}

/// `expr` without the invisible groups of `macro_rules`, whose spans lie in the macro and not at its call.
#[must_use]
pub fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        _ => expr,
    }
}

/// `expr` as the user wrote it, where that is short, or `…`.
#[must_use]
pub fn short(expr: &Expr) -> String {
    match expr {
        Expr::Group(group) => short(&group.expr),
        Expr::Reference(it) if it.mutability.is_some() => format!("&mut {}", short(&it.expr)),
        Expr::Reference(it) => format!("&{}", short(&it.expr)),
        Expr::Field(it) => format!("{}.{}", short(&it.base), it.member.to_token_stream()),
        Expr::MethodCall(it) if it.args.is_empty() && it.turbofish.is_none() => {
            format!("{}.{}()", short(&it.receiver), it.method)
        }
        Expr::Path(it) => it.to_token_stream().to_string().replace(' ', ""),
        Expr::Lit(it) => it.to_token_stream().to_string(),
        _ => "…".to_owned(),
    }
}

/// `one thing`, `2 things`.
#[must_use]
pub fn counted(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// Of `names`, the one that `typed` is most likely a slip for, if one is near enough.
#[must_use]
pub fn nearest<'a>(typed: &str, names: &[&'a str]) -> Option<&'a str> {
    let distances = names.iter().map(|name| (distance(typed, name), *name));
    distances.filter(|(slips, _)| *slips <= 2).min().map(|(_, name)| name)
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source<'_> {
        Source { text, span: Span::call_site(), places: &[] }
    }

    fn carets(text: &str, range: Range<usize>) -> String {
        source(text).draw(std::slice::from_ref(&range))
    }

    #[test]
    fn carets_count_wide_characters_and_hide_controls() {
        assert_eq!(carets("ij,k$", 4..5), "  ij,k$\n      ^");
        assert_eq!(carets("界,k$", 3..4), "  界,k$\n      ^");
        assert_eq!(carets("i\tj\n$", 4..5), "  i j $\n      ^");
        assert_eq!(carets("i\u{200b}j", 1..2), "  i j\n   ^");
        assert_eq!(carets("ij", 2..2), "  ij\n    ^");
        assert_eq!(source("ij->k->l").draw(&[2..4, 5..7]), "  ij->k->l\n    ^^ ^^");
    }

    #[test]
    fn a_swap_is_one_slip() {
        assert_eq!(distance("alhpa", "alpha"), 1);
        assert_eq!(nearest("alhpa", &["alpha", "beta"]), Some("alpha"));
        assert_eq!(nearest("bta", &["alpha", "beta"]), Some("beta"));
        assert_eq!(nearest("gamma", &["alpha", "beta"]), None);
        assert_eq!(nearest("", &["alpha", "beta"]), None);
    }

    #[test]
    fn expressions_are_shortened() {
        let of = |text: &str| short(&syn::parse_str(text).unwrap());
        assert_eq!(of("& mut self . c"), "&mut self.c");
        assert_eq!(of("a.view()"), "a.view()");
        assert_eq!(of("f(x) + 1"), "…");
    }
}
