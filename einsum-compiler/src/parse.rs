//! A call's tokens → [`Call`].
//!
//! The spec's text is decoded and parsed apart from the other arguments, so that a mistake in the one does
//! not hide a mistake in the others.

mod arguments;
mod lexer;
mod literal;
mod options;
mod syntax;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::call::{Call, Form};
use crate::diagnostics::{Errors, Message};
use literal::Text;

pub use syntax::spec;

/// Parses a call: the form, the path root of the facade, then what the user wrote.
///
/// # Errors
///
/// Every mistake of syntax, in the spec and in the other arguments.
pub fn call(input: TokenStream) -> Result<Call, Errors> {
    let (form, root, user) = prefix(input)?;
    let none = user.is_empty();
    let (first, rest) = literal::split(user);
    let late = literal::is_among(&rest);
    let (mut arguments, mut errors) = arguments::arguments(rest);
    let expressions = arguments.expressions();
    if none {
        let message = Message::new("no spec and no operands");
        errors
            .at(Span::call_site(), message.help(format!("write a call like {}", literal::EXAMPLE)));
        return Err(errors);
    }
    let parsed = literal::text(&first, late).and_then(|text| Ok((spec(text.source())?, text)));
    match parsed {
        Ok((spec, Text { text, span, places })) => {
            errors.with_operands(expressions).propagate()?;
            let operands = std::mem::take(&mut arguments.operands);
            let (output, options) = (arguments.output, arguments.options);
            let sketches = form == Form::Plan && operands.is_empty();
            let form = if sketches { Form::Sketch } else { form };
            Ok(Call { form, root, text, span, places, spec, operands, output, options })
        }
        Err(mut found) => {
            found.merge(errors);
            Err(found.with_operands(expressions))
        }
    }
}

/// Takes the two tokens that the facade's `macro_rules` put in front.
fn prefix(input: TokenStream) -> Result<(Form, Ident, TokenStream), Errors> {
    let mut tokens = input.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Ident(root))) if form(&name).is_some() => {
            form(&name).map(|form| (form, root, tokens.collect()))
        }
        _ => None,
    }
    .ok_or_else(|| {
        let mut errors = Errors::new();
        let message = Message::new("this macro is the inner part of `einsum!`");
        errors
            .at(Span::call_site(), message.help(format!("write a call like {}", literal::EXAMPLE)));
        errors
    })
}

fn form(name: &Ident) -> Option<Form> {
    match name.to_string().as_str() {
        "value" => Some(Form::Value),
        "try_value" => Some(Form::Try),
        "into" => Some(Form::Into),
        "try_into" => Some(Form::TryInto),
        "plan" => Some(Form::Plan),
        _ => None,
    }
}
