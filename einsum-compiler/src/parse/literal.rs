//! The first argument: the tokens that must be a spec's text, decoded with the place of each character.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use syn::Expr;

use crate::diagnostics::{Errors, Message, Source};

/// What every example of a call shows.
pub(super) const EXAMPLE: &str = "`einsum!(\"ik,kj->ij\", a, b)`";

/// Why only a literal will do.
const REASON: &str = "the loops are generated before the program runs, so the spec must be known when this line is compiled";

/// A spec's text, and where it came from.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) span: Span,
    pub(super) places: Vec<Span>,
}

impl Text {
    pub(super) fn source(&self) -> Source<'_> {
        Source { text: &self.text, span: self.span, places: &self.places }
    }

    fn at(span: Span) -> Self {
        Self { text: String::new(), span, places: Vec::new() }
    }

    /// Appends what `literal` says; on stable rustc every character has the literal's own span.
    fn append(&mut self, literal: &Literal) {
        for (c, range) in decode(&literal.to_string()) {
            self.text.push(c);
            self.places.push(literal.subspan(range).unwrap_or_else(|| literal.span()));
        }
    }
}

/// Cuts a call's tokens into those of the first argument and the rest.
pub(super) fn split(tokens: TokenStream) -> (Vec<TokenTree>, TokenStream) {
    let mut first = ungrouped(tokens);
    let end = match head(&first) {
        Some(end) if !continues(&first[end..]) => end,
        _ => (0..first.len()).find(|&at| ends_argument(&first[at..])).unwrap_or(first.len()),
    };
    let rest = first.split_off(end).into_iter().collect();
    (first, rest)
}

/// The tokens, where those that a `macro_rules` fragment put in an invisible group at the front stand bare.
fn ungrouped(tokens: TokenStream) -> Vec<TokenTree> {
    let mut rest: Vec<TokenTree> = tokens.into_iter().collect();
    while let Some(TokenTree::Group(group)) = rest.first() {
        if group.delimiter() != Delimiter::None {
            break;
        }
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        rest.splice(0..1, inside);
    }
    rest
}

/// Where a literal or a `concat!(…)` at the front ends.
fn head(tokens: &[TokenTree]) -> Option<usize> {
    match tokens {
        [TokenTree::Literal(_), ..] => Some(1),
        _ => called_macro(tokens).filter(|(name, _, _)| name == "concat").map(|(_, _, end)| end),
    }
}

/// Whether the tokens after a literal make it part of a longer expression, rather than a comma forgotten.
fn continues(next: &[TokenTree]) -> bool {
    match next.first() {
        Some(TokenTree::Punct(punct)) => ".?+".contains(punct.as_char()) && !ends_argument(next),
        Some(TokenTree::Ident(ident)) => ident == "as",
        _ => false,
    }
}

/// Whether an argument cannot go on with these tokens: `,`, `;`, `=>` or `+=`.
fn ends_argument(tokens: &[TokenTree]) -> bool {
    let punct = |at: usize| match tokens.get(at) {
        Some(TokenTree::Punct(punct)) => punct.as_char(),
        _ => ' ',
    };
    matches!((punct(0), punct(1)), (',' | ';', _) | ('=', '>') | ('+', '='))
}

/// The macro's name, its arguments and where it ends, if `tokens` start with `path::name!(…)`.
fn called_macro(tokens: &[TokenTree]) -> Option<(String, &Group, usize)> {
    let bang = tokens.iter().position(|token| is_punct(token, '!'))?;
    let in_path = |token: &TokenTree| matches!(token, TokenTree::Ident(_)) || is_punct(token, ':');
    if !tokens[..bang].iter().all(in_path) {
        return None;
    }
    match (tokens[..bang].last(), tokens.get(bang + 1)) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) => {
            Some((name.to_string(), group, bang + 2))
        }
        _ => None,
    }
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// Whether a string is one of the arguments after the first, where the spec may have landed.
pub(super) fn is_among(rest: &TokenStream) -> bool {
    let mut tokens = rest.clone().into_iter();
    tokens.any(|token| matches!(token, TokenTree::Literal(it) if refused_literal(&it.to_string()).is_none()))
}

/// The spec's text from the tokens of the first argument; `late` if it may be a later one.
pub(super) fn text(first: &[TokenTree], late: bool) -> Result<Text, Errors> {
    let refused = match first {
        [TokenTree::Literal(literal)] => match refused_literal(&literal.to_string()) {
            None => {
                let mut text = Text::at(literal.span());
                text.append(literal);
                return Ok(text);
            }
            Some(message) => message,
        },
        _ => match called_macro(first) {
            Some((name, group, end)) if name == "concat" && end == first.len() => {
                return concat(group);
            }
            _ if late && !first.is_empty() => Message::new("an operand before the spec")
                .reason("the first argument is the spec, a string literal; the operands follow it")
                .help(format!("put the spec first, as in {EXAMPLE}")),
            _ => refused(first),
        },
    };
    let mut errors = Errors::new();
    match first {
        [] => errors.at(Span::call_site(), refused),
        _ => errors.over(stream(first), refused),
    }
    Err(errors.with_operands(syn::parse2::<Expr>(stream(first)).ok()))
}

fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

/// What `concat!(…)` would give; a proc macro gets it unexpanded.
fn concat(arguments: &Group) -> Result<Text, Errors> {
    let mut text = Text::at(arguments.span());
    let mut errors = Errors::new();
    for argument in
        arguments.stream().into_iter().collect::<Vec<_>>().split(|token| is_punct(token, ','))
    {
        concat_one(argument, &mut text, &mut errors);
    }
    errors.propagate().map(|()| text)
}

fn concat_one(argument: &[TokenTree], text: &mut Text, errors: &mut Errors) {
    match ungrouped(stream(argument)).as_slice() {
        [] => {}
        [TokenTree::Literal(literal)] if is_text(&literal.to_string()) => text.append(literal),
        other => errors.over(
            stream(other),
            Message::new("this part of `concat!` is not a string or character literal")
                .reason(REASON)
                .help("write the part out as a literal, as in `concat!(\"ik,kj\", \"->ij\")`"),
        ),
    }
}

/// Whether `concat!` may have the literal in a spec.
fn is_text(repr: &str) -> bool {
    repr.starts_with('\'') || refused_literal(repr).is_none()
}

/// Why the literal is no spec; `None` if it is a string.
fn refused_literal(repr: &str) -> Option<Message> {
    let content = repr.rfind('"').map_or("", |end| &repr[end + 1..]);
    let suffix = content.trim_start_matches('#');
    let (kind, help) = match repr.as_bytes() {
        [b'"', ..] | [b'r', b'"' | b'#', ..] if suffix.is_empty() => return None,
        [b'"', ..] | [b'r', b'"' | b'#', ..] => {
            ("a string literal with a suffix", format!("drop `{suffix}`"))
        }
        [b'b', b'\'', ..] => ("a byte", instead()),
        [b'b', ..] => (
            "a byte string, and labels are characters",
            format!("drop the `b`: {}", double_quoted(repr)),
        ),
        [b'c', ..] => ("a C string", format!("drop the `c`: {}", double_quoted(repr))),
        [b'\'', ..] => ("a character", format!("write a string: {}", double_quoted(repr))),
        _ => ("a number", instead()),
    };
    let found = format!("the spec must be a string literal, but this is {kind}");
    Some(Message::new(found).help(help))
}

fn double_quoted(repr: &str) -> String {
    let text: String = decode(repr).into_iter().map(|(c, _)| c).collect();
    format!("`{text:?}`")
}

fn instead() -> String {
    format!("write the spec as a string, as in {EXAMPLE}")
}

/// Why the tokens, which are no single literal, are no spec.
fn refused(first: &[TokenTree]) -> Message {
    let [token, rest @ ..] = first else {
        return Message::new("the spec is missing")
            .reason("the first argument is the spec, a string literal; the operands follow it")
            .help(format!("write a call like {EXAMPLE}"));
    };
    if is_punct(token, '&') && head(rest) == Some(rest.len()) {
        return Message::new("the spec must be a string literal, but this is a reference to one")
            .help("drop the `&`");
    }
    let must =
        |what: &str| Message::new(format!("the spec must be a string literal, but this is {what}"));
    if let [TokenTree::Ident(name)] = first
        && (name == "true" || name == "false")
    {
        return must("a bool").help(instead());
    }
    if let Some((name, _, end)) = called_macro(first)
        && end == first.len()
    {
        return must(&format!("a call of `{name}!`"))
            .reason(REASON)
            .reason(
                "a macro's result is not known yet; only `concat!` of literals is worked out here",
            )
            .help(instead());
    }
    if first.iter().all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(token, ':')) {
        let name = stream(first).to_string().replace(' ', "");
        return must(&format!("the name `{name}`"))
            .reason(REASON)
            .reason("a macro sees the name of a constant or variable, never its value")
            .help(format!("{}; to share one spec, put the call in a function", instead()));
    }
    must("an expression").reason(REASON).help(instead())
}

/// The characters of a string or character literal, each with the bytes of the source that stand for it.
fn decode(repr: &str) -> Vec<(char, Range<usize>)> {
    let quote = if repr.starts_with('\'') { '\'' } else { '"' };
    let (Some(open), Some(close)) = (repr.find(quote), repr.rfind(quote)) else {
        return Vec::new();
    };
    let raw = repr.starts_with('r');
    let mut chars = Vec::new();
    let mut at = open + 1;
    while let Some(c) = repr.get(at..close).and_then(|rest| rest.chars().next()) {
        let (decoded, len) = match c {
            '\\' if !raw => escape(&repr[at..close]),
            _ => (Some(c), c.len_utf8()),
        };
        chars.extend(decoded.map(|c| (c, at..at + len)));
        at += len;
    }
    chars
}

/// What the escape at the front of `rest` stands for (nothing, for a line continuation), and its length in bytes.
fn escape(rest: &str) -> (Option<char>, usize) {
    let mut chars = rest.chars().skip(1);
    match chars.next() {
        Some('n') => (Some('\n'), 2),
        Some('r') => (Some('\r'), 2),
        Some('t') => (Some('\t'), 2),
        Some('0') => (Some('\0'), 2),
        Some('x') => (rest.get(2..4).and_then(from_hex), rest.len().min(4)),
        Some('u') => {
            let end = rest.find('}').map_or(rest.len(), |end| end + 1);
            (rest.get(3..end.max(4) - 1).and_then(from_hex), end)
        }
        Some('\n') => {
            (None, rest.len() - rest[1..].trim_start_matches([' ', '\t', '\n', '\r']).len())
        }
        Some(c) => (Some(c), 1 + c.len_utf8()),
        None => (None, 1),
    }
}

fn from_hex(digits: &str) -> Option<char> {
    u32::from_str_radix(&digits.replace('_', ""), 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(repr: &str) -> String {
        decode(repr).into_iter().map(|(c, _)| c).collect()
    }

    #[test]
    fn decodes_as_syn_does() {
        for repr in [
            r#""ij,jk->ik""#,
            r##"r#"i"j"#"##,
            r#""\x69j\u{2c}\u{0_6A}k\t\n\r\0\\\"\'""#,
            "\"ij,\\\n     jk\"",
            "\"\"",
            "r\"\"",
            "\"αβ,βγ\"",
        ] {
            assert_eq!(
                decoded(repr),
                syn::parse_str::<syn::LitStr>(repr).unwrap().value(),
                "{repr}"
            );
        }
        assert_eq!(decoded("'i'"), "i");
        assert_eq!(decoded(r"'\''"), "'");
    }

    #[test]
    fn places_are_those_of_the_source() {
        let repr = r#""\u{69}j,""#;
        let places: Vec<&str> = decode(repr).into_iter().map(|(_, range)| &repr[range]).collect();
        assert_eq!(places, [r"\u{69}", "j", ","]);
        let repr = r##"r#"αj"#"##;
        let places: Vec<&str> = decode(repr).into_iter().map(|(_, range)| &repr[range]).collect();
        assert_eq!(places, ["α", "j"]);
    }

    #[test]
    fn broken_literals_do_not_panic() {
        for repr in [
            "",
            "\"",
            "'",
            "r",
            "r#\"",
            "\"\\",
            "\"\\u",
            "\"\\u{",
            "\"\\x4",
            "\"\\u{}\"",
            "\"\\xé\"",
            "\"\\u}\"",
        ] {
            let _ = (decode(repr), refused_literal(repr));
        }
    }
}
