//! What follows the semicolon: `name = value`, where a label is the name of its extent.

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Expr, Ident, Lit, Token};

use super::arguments::{error, expression, no_comma};
use crate::call::{Hint, Options};
use crate::diagnostics::{Errors, Message, nearest, short, ungrouped};

/// The names that may stand after the semicolon, besides labels.
const OPTIONS: [&str; 5] = ["alpha", "beta", "path", "memory", "threads"];

/// The option that is for the project's own tests.
const CANDIDATE: &str = "__candidate";

/// Parses options to the end.
pub(super) fn parse(
    input: ParseStream<'_>,
    options: &mut Options,
    errors: &mut Errors,
) -> syn::Result<()> {
    while !input.is_empty() {
        let Ok(name) = input.call(Ident::parse_any) else {
            let message = Message::new("expected the name of an option")
                .reason(known_options())
                .help("write `alpha = …` or `beta = …`");
            return Err(error(input.span(), message));
        };
        let value = value(&name, input)?;
        option(name, value, options, errors);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(no_comma(input, "between options"));
        }
    }
    Ok(())
}

fn value(name: &Ident, input: ParseStream<'_>) -> syn::Result<Expr> {
    if input.parse::<Token![=]>().is_err() || input.is_empty() {
        let message = Message::new(format!("option `{name}` has no value"));
        return Err(error(name.span(), message.help(format!("write `{name} = …`"))));
    }
    expression(input)
}

fn option(name: Ident, value: Expr, options: &mut Options, errors: &mut Errors) {
    let text = name.to_string();
    let slot = match text.as_str() {
        "alpha" => &mut options.alpha,
        "beta" => &mut options.beta,
        "path" => &mut options.path,
        "memory" => &mut options.memory,
        "threads" => &mut options.threads,
        CANDIDATE => &mut options.candidate,
        text if is_label(text) => return options.hints.push(Hint { label: name, extent: value }),
        _ => return errors.over(&name, unknown_option(&name)),
    };
    if slot.is_some() {
        let message =
            Message::new(format!("option `{name}` is given twice")).help("keep one of the two");
        return errors.over(name, message);
    }
    *slot = Some(value);
}

/// Whether a name could be that of a label.
fn is_label(name: &str) -> bool {
    name.chars().count() == 1
}

/// Whether `name = value` among the operands is an option that has lost its semicolon.
pub(super) fn is_option(name: &str, value: &Expr) -> bool {
    let is_integer = matches!(ungrouped(value), Expr::Lit(it) if matches!(it.lit, Lit::Int(_)));
    nearest(name, &OPTIONS).is_some() || (is_label(name) && is_integer)
}

/// What to say to that.
pub(super) fn among_operands(name: &str, value: &Expr) -> Message {
    let scales = nearest(name, &["alpha", "beta"]).is_some();
    let before = if scales { "=> &mut c; " } else { "; " };
    let help =
        format!("write options last, after a semicolon: `{before}{name} = {}`", short(value));
    Message::new("an option among the operands").help(help)
}

fn known_options() -> String {
    "the options are `alpha` and `beta` (output = alpha · contraction + beta · output), `path`, \
     `memory`, `threads`, and the extent to expect of a label, as in `i = 1000`"
        .to_owned()
}

fn unknown_option(name: &Ident) -> Message {
    let message = Message::new(format!("there is no option `{name}`")).reason(known_options());
    match nearest(&name.to_string(), &OPTIONS) {
        Some(option) => message.help(format!("write `{option}`")),
        None => message.help("drop it"),
    }
}
