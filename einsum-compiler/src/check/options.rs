//! The options that steer the path: extents to expect, an order, a limit of memory.

use std::collections::BTreeSet;
use std::ops::Range;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprArray, ExprLit, Lit, LitInt, LitStr, UnOp};

use super::{all_indices, label_of, listed};
use crate::call::{Call, Hint};
use crate::diagnostics::{Errors, Message, Source, example, short, ungrouped};
use crate::path::forced::{self, Mistake};
use crate::path::tree::{Tree, name};
use crate::path::{Order, Request};
use crate::spec::{Index, Label};

/// What the options ask of the path.
pub(super) fn request(call: &Call, errors: &mut Errors) -> Request {
    let extents = hints(call, errors);
    let memory = call.options.memory.as_ref().and_then(|value| memory(call, value, errors));
    let order = call.options.path.as_ref().and_then(|value| order(call, value, errors));
    let order = order.unwrap_or_default();
    Request { extents, memory, order, same: same(call), ..Request::default() }
}

/// For each operand, the first one that is written like it. Whether they are one tensor is seen when the
/// program runs: names may be alike and come from different macros.
fn same(call: &Call) -> Vec<usize> {
    let plain = |at: usize| {
        let ellipsis = call.spec.operands.get(at).is_none_or(|subscript| {
            subscript.indices.iter().any(|located| located.index == Index::Ellipsis)
        });
        !ellipsis && is_place(&call.operands[at])
    };
    let texts: Vec<String> =
        call.operands.iter().map(|operand| operand.to_token_stream().to_string()).collect();
    let first = |at: usize| (0..at).find(|other| plain(at) && texts[*other] == texts[at]);
    (0..texts.len()).map(|at| first(at).unwrap_or(at)).collect()
}

/// Whether an expression names a place: `u`, `&u`, `x.y`, also where it takes a view of it, `u.view()`.
fn is_place(expr: &Expr) -> bool {
    match ungrouped(expr) {
        Expr::Path(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Reference(reference) => is_place(&reference.expr),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::MethodCall(call) => call.args.is_empty() && is_place(&call.receiver),
        _ => false,
    }
}

/// The hints that are numbers. Any other expression is for the reader: its value is not known yet.
fn hints(call: &Call, errors: &mut Errors) -> Vec<(Index, u64)> {
    let known: BTreeSet<Label> = all_indices(&call.spec).filter_map(label_of).collect();
    let mut seen = BTreeSet::new();
    let mut extents = Vec::new();
    for hint in &call.options.hints {
        let name = hint.label.to_string();
        let label = known.iter().find(|label| label.0.to_string() == name);
        let Some(label) = label else {
            errors.over(&hint.label, unknown_hint(hint, &known));
            continue;
        };
        if !seen.insert(*label) {
            let message = Message::new(format!("two extents for the label `{name}`"))
                .reason("all axes with one label have one extent")
                .help("keep the one that is likelier");
            errors.over(&hint.label, message);
        }
        match number(&hint.extent) {
            Number::Is(extent) if extent > 0 => extents.push((Index::Label(*label), extent)),
            Number::Unknown => {}
            wrong => errors.over(ungrouped(&hint.extent), wrong_hint(&name, &wrong)),
        }
    }
    extents
}

fn unknown_hint(hint: &Hint, known: &BTreeSet<Label>) -> Message {
    let name = hint.label.to_string();
    let message = Message::new(format!("an extent for `{name}`, which is no label of the spec"));
    let same_letter =
        known.iter().find(|label| label.0.to_lowercase().eq(name.to_lowercase().chars()));
    if let Some(label) = same_letter {
        return message.help(format!("upper and lower case are different labels: write `{label}`"));
    }
    let labels: Vec<String> = known.iter().map(ToString::to_string).collect();
    match labels.is_empty() {
        true => message.help("drop it: the spec has no labels"),
        false => {
            message.help(format!("use a label of an operand ({}), or drop it", labels.join(", ")))
        }
    }
}

fn wrong_hint(name: &str, found: &Number) -> Message {
    let found = match found {
        Number::Is(_) => format!("an extent of 0 for `{name}`"),
        Number::TooLarge => format!("an extent for `{name}` that no axis can have"),
        _ => format!("an extent for `{name}` that is no whole number"),
    };
    Message::new(found)
        .reason(
            "it steers the order of contraction, and limits nothing: any extent is computed right",
        )
        .help(format!("write the number of elements to expect, from 1 on, as in `{name} = 1000`"))
}

/// What an expression says that should be a whole number.
enum Number {
    Is(u64),
    TooLarge,
    /// A literal of another kind.
    Not,
    /// No literal.
    Unknown,
}

fn number(expr: &Expr) -> Number {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit: Lit::Int(literal), .. }) => integer(literal),
        Expr::Lit(_) | Expr::Array(_) | Expr::Tuple(_) | Expr::Range(_) | Expr::Closure(_) => {
            Number::Not
        }
        Expr::Paren(it) => number(&it.expr),
        Expr::Unary(it) if matches!(it.op, UnOp::Neg(_)) => Number::Not,
        _ => Number::Unknown,
    }
}

fn integer(literal: &LitInt) -> Number {
    match literal.base10_parse() {
        // Arrays end at `isize::MAX` elements.
        Ok(number) if number <= i64::MAX as u64 => Number::Is(number),
        _ if literal.suffix().is_empty() || literal.suffix() == "usize" => Number::TooLarge,
        _ => Number::Not,
    }
}

fn memory(call: &Call, value: &Expr, errors: &mut Errors) -> Option<u64> {
    if call.options.path.is_some() {
        let message = Message::new("`memory` beside `path`")
            .reason("a path that is given has the intermediates that it has; `memory` limits those of a path that is looked for")
            .help("drop one of the two");
        errors.over(ungrouped(value), message);
    }
    match number(value) {
        Number::Is(elements) if elements > 0 => Some(elements),
        _ => {
            let message = Message::new("`memory` takes a number")
                .reason("it is how many elements the largest intermediate may have, and the order is chosen when the program is compiled")
                .help("write a whole number from 1 on, as in `memory = 1_000_000`");
            errors.over(ungrouped(value), message);
            None
        }
    }
}

fn order(call: &Call, value: &Expr, errors: &mut Errors) -> Option<Order> {
    let value = ungrouped(value);
    let tree = match value {
        Expr::Path(it) if it.path.is_ident("left") => return Some(Order::Left),
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => tree_of_text(call, text),
        Expr::Array(list) => tree_of_pairs(call, list),
        _ => Err((value.span(), no_path(call))),
    };
    match tree {
        Ok(tree) => Some(Order::Forced(tree)),
        Err((span, message)) => {
            errors.at(span, message);
            None
        }
    }
}

fn tree_of_text(call: &Call, text: &LitStr) -> Result<Tree, (Span, Message)> {
    let tree = forced::parse(&text.value(), call.spec.operands.len());
    tree.map_err(|mistake| (text.span(), in_text(call, text, &mistake)))
}

fn tree_of_pairs(call: &Call, list: &ExprArray) -> Result<Tree, (Span, Message)> {
    let pairs: Option<Vec<_>> = list.elems.iter().map(pair).collect();
    let Some(pairs) = pairs else { return Err((list.span(), no_path(call))) };
    forced::from_pairs(&pairs, call.spec.operands.len()).map_err(|mistake| {
        let place = list.elems.get(mistake.at).map_or_else(|| list.span(), Spanned::span);
        (place, in_pairs(&mistake))
    })
}

fn pair(expr: &Expr) -> Option<(usize, usize)> {
    let Expr::Tuple(it) = ungrouped(expr) else { return None };
    let position = |expr: &Expr| match number(expr) {
        Number::Is(position) => usize::try_from(position).ok(),
        _ => None,
    };
    match it.elems.iter().collect::<Vec<_>>().as_slice() {
        [left, right] => Some((position(left)?, position(right)?)),
        _ => None,
    }
}

/// The first sentence is what was found, the rest what to do.
fn halves(mistake: &Mistake) -> (String, String) {
    match mistake.message.split_once("; ") {
        Some((found, help)) => (found.to_owned(), help.to_owned()),
        None => (mistake.message.clone(), String::new()),
    }
}

fn in_text(call: &Call, literal: &LitStr, mistake: &Mistake) -> Message {
    let (found, help) = halves(mistake);
    let text = literal.value();
    let span = literal.span();
    let end = (mistake.at + 1).min(text.chars().count()).max(mistake.at);
    let place: Range<usize> = mistake.at..end;
    Message::new(format!("in the path, {found}"))
        .draw(Source { text: &text, span, places: &[] }, std::slice::from_ref(&place))
        .reason(named(call))
        .help(help)
}

/// `a` is operand 0, `x`; and so on.
fn named(call: &Call) -> String {
    let operands = call.operands.iter().take(call.spec.operands.len()).enumerate();
    let names = operands.filter_map(|(at, operand)| {
        let name = name(at)?;
        let text = short(operand);
        Some(if text == name.to_string() {
            format!("`{name}`")
        } else {
            format!("`{name}` for `{text}`")
        })
    });
    let names: Vec<String> = names.collect();
    format!("a path names the operands by position: {}", names.join(", "))
}

fn in_pairs(mistake: &Mistake) -> Message {
    let (found, help) = halves(mistake);
    Message::new(format!("in the path, {found}"))
        .reason("each pair takes two terms out of the list, at first the operands, and puts their product at its end; positions count from 0")
        .help(help)
}

fn no_path(call: &Call) -> Message {
    let operands = listed(&call.operands);
    let shown = |path: &str| example(call.form, &call.text, &format!("{operands}; path = {path}"));
    Message::new("this is no path")
        .reason("a path is a string of operands by position, grouped by parentheses; a list of pairs; or `left`, for left to right")
        .help(match call.spec.operands.len() {
            3 => format!("write {} or {}", shown("\"(ab)c\""), shown("[(0, 1), (0, 1)]")),
            _ => format!("write {}", shown("left")),
        })
}
