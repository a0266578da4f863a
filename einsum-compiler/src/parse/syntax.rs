//! The spec's text → [`Spec`]. Every mistake is found in one go, each with its place.

use std::ops::Range;

use super::lexer::{Lexeme, Mistake, Token, lex};
use crate::diagnostics::{Errors, Message, Source, visible};
use crate::spec::{Index, Label, Located, Spec, Subscript};

/// Parses the text of a spec.
///
/// # Errors
///
/// Every mistake that needs no operands to be seen, in the order of their places.
pub fn spec(source: Source<'_>) -> Result<Spec, Errors> {
    let chars: Vec<char> = source.text.chars().collect();
    let (parts, mistakes) = parts(&chars);
    let mut errors = Errors::new();
    for mistake in &mistakes {
        let span = source.span_of(mistake.ranges.first().unwrap_or(&(0..0)));
        errors.at(span, message(source, &chars, mistake, mistakes.len() == 1));
    }
    errors.propagate().map(|()| parts.spec())
}

/// The text as a message with carets; the corrected spec is shown if that was the only mistake.
fn message(source: Source<'_>, chars: &[char], mistake: &Mistake, only: bool) -> Message {
    let message = Message::new(mistake.found.as_str()).draw(source, &mistake.ranges);
    let message = mistake.reasons.iter().fold(message, |message, reason| message.reason(*reason));
    match corrected(chars, mistake).filter(|_| only) {
        Some(text) => message.help(format!("{}: `{text}`", mistake.advice)),
        None => message.help(mistake.advice.as_str()),
    }
}

/// The spec with the mistake's replacements made, if that gives a well-formed spec.
fn corrected(chars: &[char], mistake: &Mistake) -> Option<String> {
    let mut fixed = chars.to_vec();
    for (range, replacement) in mistake.ranges.iter().zip(&mistake.replacements).rev() {
        fixed.splice(range.clone(), replacement.chars());
    }
    let text: String = fixed.iter().collect();
    let shown = visible(&text).trim().to_owned();
    let useful =
        !mistake.replacements.is_empty() && !shown.is_empty() && parts(&fixed).1.is_empty();
    useful.then_some(shown)
}

/// The lexemes of a spec between its separators.
struct Parts {
    /// The terms before the arrow, and the position where each starts.
    operands: Vec<(usize, Vec<Lexeme>)>,
    /// The term after the arrow.
    output: Option<(usize, Vec<Lexeme>)>,
}

impl Parts {
    fn spec(&self) -> Spec {
        Spec {
            operands: self.operands.iter().map(subscript).collect(),
            output: self.output.as_ref().map(subscript),
        }
    }
}

fn subscript((start, lexemes): &(usize, Vec<Lexeme>)) -> Subscript {
    let index = |lexeme: &Lexeme| match lexeme.token {
        Token::Label(c) => Some(Located { index: Index::Label(Label(c)), at: lexeme.range.start }),
        Token::Ellipsis => Some(Located { index: Index::Ellipsis, at: lexeme.range.start }),
        _ => None,
    };
    let indices: Vec<Located> = lexemes.iter().filter_map(index).collect();
    let at = indices.first().map_or(*start, |first| first.at);
    Subscript { indices, at }
}

/// Cuts the spec at its separators, and finds the mistakes, ordered by their places.
fn parts(chars: &[char]) -> (Parts, Vec<Mistake>) {
    let (lexemes, mut mistakes) = lex(chars);
    let arrows = positions(&lexemes, Token::Arrow);
    let arrow = arrows.first().copied();
    let inputs = terms(&lexemes[..arrow.unwrap_or(lexemes.len())], 0);
    let outputs = arrow.map(|at| terms(&lexemes[at + 1..], lexemes[at].range.end));
    mistakes.extend(two_arrows(&lexemes, &arrows));
    if arrows.len() == 1 {
        mistakes.extend(outputs.as_deref().and_then(two_outputs));
    }
    for (_, term) in inputs.iter().chain(outputs.iter().flatten()) {
        mistakes.extend(two_ellipses(term));
    }
    mistakes.sort_by_key(|mistake| mistake.ranges.first().map_or(0, |range| range.start));
    let output = outputs.and_then(|terms| terms.into_iter().next());
    (Parts { operands: inputs, output }, mistakes)
}

fn positions(lexemes: &[Lexeme], token: Token) -> Vec<usize> {
    let found = lexemes.iter().enumerate().filter(|(_, lexeme)| lexeme.token == token);
    found.map(|(at, _)| at).collect()
}

/// The terms between separators; there is always one, which may be empty.
fn terms(lexemes: &[Lexeme], start: usize) -> Vec<(usize, Vec<Lexeme>)> {
    let mut terms = vec![(start, Vec::new())];
    for lexeme in lexemes {
        match (lexeme.token, terms.last_mut()) {
            (Token::Label(_) | Token::Ellipsis | Token::Unknown, Some((_, term))) => {
                term.push(lexeme.clone())
            }
            _ => terms.push((lexeme.range.end, Vec::new())),
        }
    }
    terms
}

fn ranges(lexemes: &[Lexeme], at: &[usize]) -> Vec<Range<usize>> {
    at.iter().map(|&at| lexemes[at].range.clone()).collect()
}

/// Commas after a second arrow are no mistake of their own: all but the last arrow may be meant as commas.
fn two_arrows(lexemes: &[Lexeme], arrows: &[usize]) -> Option<Mistake> {
    let (_, surplus) = arrows.split_last().filter(|(_, surplus)| !surplus.is_empty())?;
    let separates = |at: usize| matches!(lexemes.get(at + 1), Some(l) if !matches!(l.token, Token::Comma | Token::Arrow));
    let comma = |&at: &usize| if separates(at) { "," } else { "" }.to_owned();
    // The replacements belong to all but the last arrow, so every arrow is marked, and the last one stays.
    let mut replacements: Vec<String> = surplus.iter().map(comma).collect();
    replacements.push("->".to_owned());
    Some(Mistake {
        ranges: ranges(lexemes, arrows),
        found: format!("the spec has {} arrows", arrows.len()),
        reasons: vec!["one `->` separates the operands' subscripts from the output's"],
        advice: "keep one arrow, and separate operands by commas".to_owned(),
        replacements,
    })
}

fn two_outputs(outputs: &[(usize, Vec<Lexeme>)]) -> Option<Mistake> {
    let surplus = outputs.get(1..).filter(|surplus| !surplus.is_empty())?;
    // A term after the first one starts behind its comma.
    let commas: Vec<Range<usize>> =
        surplus.iter().map(|(start, _)| start.saturating_sub(1)..*start).collect();
    Some(Mistake {
        replacements: vec![String::new(); commas.len()],
        ranges: commas,
        found: "comma in the output".to_owned(),
        reasons: vec!["there is one output, and a comma would begin a second one"],
        advice: "drop the comma (for two outputs, make two calls)".to_owned(),
    })
}

/// Counts anew after an unknown character, which may have been meant as a separator.
fn two_ellipses(term: &[Lexeme]) -> Option<Mistake> {
    let mut surplus = Vec::new();
    for piece in term.split(|lexeme| lexeme.token == Token::Unknown) {
        surplus.extend(ranges(piece, &positions(piece, Token::Ellipsis)).into_iter().skip(1));
    }
    (!surplus.is_empty()).then(|| Mistake {
        replacements: vec![String::new(); surplus.len()],
        ranges: surplus,
        found: "more than one ellipsis in a subscript".to_owned(),
        reasons: vec![
            "`...` stands for all the axes that have no label of their own,",
            "and with two of them nothing tells which axes belong to which",
        ],
        advice: "keep one `...` in each subscript".to_owned(),
    })
}
