//! What follows the operands, against the form of the macro: output and options.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, UnOp};

use super::{arrow_and, listed};
use crate::call::{Call, Form, OutputArg, Update};
use crate::diagnostics::{Errors, Message, example, macro_name, short, ungrouped};

/// What comes after the operands against the form of the macro.
pub(super) fn argument(call: &Call, errors: &mut Errors) {
    match &call.output {
        None if is_last_operand(call) => output_as_operand(call, errors),
        None if writes(call) => no_output(call, errors),
        None => options_without_output(call, errors),
        Some(output) if writes(call) => {
            output_place(output, errors);
            beta_twice(call, output, errors);
        }
        Some(output) => output_in_value_form(call, output, errors),
    }
}

fn writes(call: &Call) -> bool {
    matches!(call.form, Form::Into | Form::TryInto)
}

/// Whether the output is missing, and there is just one operand too many.
pub(super) fn is_last_operand(call: &Call) -> bool {
    writes(call) && call.output.is_none() && call.operands.len() == call.spec.operands.len() + 1
}

fn output_as_operand(call: &Call, errors: &mut Errors) {
    let Some((last, operands)) = call.operands.split_last() else {
        return;
    };
    let arguments = format!("{} => {}", listed(operands), short(last));
    let message = Message::new("a comma before the output")
        .reason("the output follows the operands: `=>` overwrites it, `+=` adds to it")
        .help(format!("write {}", example(call.form, &call.text, &arguments)));
    errors.over(ungrouped(last), message);
}

/// `+=` has a β of its own.
fn beta_twice(call: &Call, output: &OutputArg, errors: &mut Errors) {
    let (Update::Accumulate, Some(beta)) = (output.update, &call.options.beta) else {
        return;
    };
    let (operands, options) = (listed(&call.operands), written(&given_options(call)));
    let arguments = format!("{operands} => {}; {options}", short(&output.expr));
    let message = Message::new("`beta` after `+=`")
        .reason("`+=` adds to the output as it is: it is short for `=>` with a `beta` of one")
        .help(format!("write {}", example(call.form, &call.text, &arguments)));
    errors.over(ungrouped(beta), message);
}

fn no_output(call: &Call, errors: &mut Errors) {
    let form = match call.form {
        Form::TryInto => Form::Try,
        _ => Form::Value,
    };
    let operands = listed(&call.operands);
    let message = Message::new(format!("`{}` without an output", macro_name(call.form)))
        .reason("the output follows the operands: `=>` overwrites it, `+=` adds to it")
        .help(format!(
            "write {}, or {} for a new value",
            example(call.form, &call.text, &format!("{operands} => &mut c")),
            example(form, &call.text, &operands)
        ));
    match call.operands.last() {
        Some(last) => errors.over(ungrouped(last), message),
        None => errors.at(call.span, message),
    }
}

fn into_form(form: Form) -> Form {
    match form {
        Form::Value | Form::Into | Form::Plan | Form::Sketch => Form::Into,
        Form::Try | Form::TryInto => Form::TryInto,
    }
}

fn output_in_value_form(call: &Call, output: &OutputArg, errors: &mut Errors) {
    let name = macro_name(call.form);
    let arguments = listed(&call.operands) + &arrow_and(output, &short(&output.expr));
    let message = Message::new(format!("`{name}` with an output"))
        .reason(format!("`{name}` gives a new value, and writes into nothing"))
        .help(format!("write {}", example(into_form(call.form), &call.text, &arguments)));
    errors.over(ungrouped(&output.expr), message);
}

fn given_options(call: &Call) -> Vec<(&'static str, &Expr)> {
    let options = [("alpha", &call.options.alpha), ("beta", &call.options.beta)];
    let given = options.into_iter();
    given.filter_map(|(name, value)| Some((name, value.as_ref()?))).collect()
}

fn written(options: &[(&str, &Expr)]) -> String {
    let texts: Vec<String> =
        options.iter().map(|(name, value)| format!("{name} = {}", short(value))).collect();
    texts.join(", ")
}

fn options_without_output(call: &Call, errors: &mut Errors) {
    let given = given_options(call);
    if given.is_empty() {
        return;
    }
    let values: TokenStream = given.iter().map(|(_, value)| value.to_token_stream()).collect();
    let arguments = format!("{} => &mut c; {}", listed(&call.operands), written(&given));
    let name = macro_name(call.form);
    let message = Message::new(format!("`{name}` with options"))
        .reason("options scale what is written into an output, and this macro has none")
        .help(format!("write {}", example(into_form(call.form), &call.text, &arguments)));
    errors.over(values, message);
}

/// Refuses an output of which its syntax alone tells that nothing can be kept in it.
fn output_place(output: &OutputArg, errors: &mut Errors) {
    let text = short(&output.expr);
    let message = match bare(&output.expr) {
        Expr::Reference(it) if is_temporary(&it.expr) => nothing_kept(),
        Expr::Reference(it) if it.mutability.is_none() => {
            Message::new("the output is borrowed as immutable")
                .reason(format!("the result is written into it, and `{text}` can only be read"))
                .help(format!("write `&mut {}`", short(&it.expr)))
        }
        expr if is_temporary(expr) => nothing_kept(),
        _ => return,
    };
    errors.over(ungrouped(&output.expr), message);
}

fn nothing_kept() -> Message {
    Message::new("the output is a temporary value")
        .reason("the result would be written into it and lost at once")
        .help("bind the output to a variable `c` first, and write `&mut c`")
}

fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(it) => bare(&it.expr),
        Expr::Paren(it) => bare(&it.expr),
        _ => expr,
    }
}

/// Whether `expr` is a new value; calls and macros may give a view of something that lasts.
fn is_temporary(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Unary(it) => !matches!(it.op, UnOp::Deref(_)),
        Expr::Lit(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Tuple(_) => true,
        Expr::Binary(_) | Expr::Cast(_) | Expr::Closure(_) | Expr::Range(_) | Expr::Struct(_) => {
            true
        }
        _ => false,
    }
}
