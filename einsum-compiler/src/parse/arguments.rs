//! What follows the spec: operands, output and options.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{BinOp, Expr, ExprBinary, Ident, Token};

use super::options;
use crate::call::{Options, OutputArg, Update};
use crate::diagnostics::{Errors, Message, short};

/// All that follows the spec.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) operands: Vec<Expr>,
    pub(super) output: Option<OutputArg>,
    pub(super) options: Options,
    errors: Errors,
}

/// Parses what follows the spec; what was understood is kept even where something was not.
pub(super) fn arguments(tokens: TokenStream) -> (Arguments, Errors) {
    let mut arguments = Arguments::default();
    let parse = |input: ParseStream<'_>| {
        let parsed = arguments.parse(input);
        // syn reports what is left over, but the message here already did.
        let _: TokenStream = input.parse()?;
        parsed
    };
    if let Err(error) = parse.parse2(tokens) {
        arguments.errors.push(error);
    }
    let errors = std::mem::take(&mut arguments.errors);
    (arguments, errors)
}

impl Arguments {
    /// Every expression, so that a failed expansion can still use them.
    pub(super) fn expressions(&self) -> Vec<Expr> {
        let output = self.output.iter().map(|output| &output.expr);
        let rest = output.chain(self.options.expressions());
        self.operands.iter().chain(rest).cloned().collect()
    }

    fn parse(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if !input.is_empty()
            && !input.peek(Token![,])
            && !begins_output(input)
            && !input.peek(Token![;])
        {
            return Err(no_comma(input, "after the spec"));
        }
        while self.output.is_none() && input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            if input.is_empty() || begins_output(input) || input.peek(Token![;]) {
                break;
            }
            self.operand(input)?;
        }
        if self.output.is_none() && begins_output(input) {
            self.output(input)?;
        }
        self.after_operands(input)
    }

    fn operand(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![,]) {
            return Err(error(
                input.span(),
                Message::new("an operand is missing before this comma").help("drop one comma"),
            ));
        }
        match expression(input)? {
            Expr::Binary(ExprBinary { left, op: BinOp::AddAssign(_), right, .. }) => {
                self.operands.push(*left);
                self.output = Some(OutputArg { expr: *right, update: Update::Accumulate });
            }
            Expr::Binary(binary) if is_assignment(&binary.op) => {
                return self.assignment(binary.op, *binary.left, *binary.right);
            }
            Expr::Assign(it) => return self.assignment(it.eq_token, *it.left, *it.right),
            operand => self.operands.push(operand),
        }
        Ok(())
    }

    /// `a = …` or `a -= …`; parsing stops there, for what follows could mean anything, but not after an option.
    fn assignment(&mut self, op: impl ToTokens, left: Expr, right: Expr) -> syn::Result<()> {
        let name = short(&left);
        let text = op.to_token_stream().to_string();
        if text == "=" && options::is_option(&name, &right) {
            self.errors.over(left, options::among_operands(&name, &right));
            return Ok(());
        }
        let message = assigned(&text, &name, &short(&right));
        self.operands.extend([left, right]);
        Err(syn::Error::new_spanned(op, message))
    }

    fn output(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let (update, arrow) = if input.peek(Token![+=]) {
            (Update::Accumulate, input.parse::<Token![+=]>()?.to_token_stream())
        } else {
            (Update::Assign, input.parse::<Token![=>]>()?.to_token_stream())
        };
        if input.is_empty() || input.peek(Token![;]) || input.peek(Token![,]) {
            let message = Message::new(format!("no output after `{arrow}`"));
            return Err(syn::Error::new_spanned(
                &arrow,
                message.help(format!("write `{arrow} &mut c`")),
            ));
        }
        self.output = Some(OutputArg { expr: expression(input)?, update });
        Ok(())
    }

    /// Takes what may follow the operands or the output.
    fn after_operands(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if self.output.is_some() && input.peek(Token![,]) {
            let comma: Token![,] = input.parse()?;
            if !input.is_empty() && !input.peek(Token![;]) {
                return Err(after_output(comma.span, input));
            }
        }
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return options::parse(input, &mut self.options, &mut self.errors);
        }
        match self.output {
            _ if input.is_empty() => Ok(()),
            Some(_) => Err(no_semicolon(input)),
            None => Err(no_comma(input, "between operands")),
        }
    }
}

pub(super) fn error(span: Span, message: Message) -> syn::Error {
    syn::Error::new(span, message)
}

/// Why `name op output` is refused.
fn assigned(op: &str, name: &str, output: &str) -> Message {
    let message = Message::new(format!("`{op}` between an operand and the output"));
    if op == "-=" {
        return message.help(format!("write `{name} += {output}; alpha = -1.0`"));
    }
    message
        .reason("`=>` overwrites the output, `+=` adds to it")
        .help(format!("write `{name} => {output}` or `{name} += {output}`"))
}

fn begins_output(input: ParseStream<'_>) -> bool {
    input.peek(Token![=>]) || input.peek(Token![+=])
}

/// Whether `op` is one of `-=`, `*=` and so on.
fn is_assignment(op: &BinOp) -> bool {
    let text = op.to_token_stream().to_string();
    text.ends_with('=') && !matches!(text.as_str(), "==" | "!=" | "<=" | ">=")
}

pub(super) fn expression(input: ParseStream<'_>) -> syn::Result<Expr> {
    input.parse().map_err(|found: syn::Error| error(found.span(), Message::new(found.to_string())))
}

pub(super) fn no_comma(input: ParseStream<'_>, place: &str) -> syn::Error {
    let found = input
        .fork()
        .parse::<TokenTree>()
        .map_or_else(|_| String::new(), |token| format!(" before `{token}`"));
    error(
        input.span(),
        Message::new(format!("missing comma {place}{found}")).help("write `,` here"),
    )
}

/// A second output, or options that lack their semicolon.
fn after_output(comma: Span, input: ParseStream<'_>) -> syn::Error {
    let message = if begins_option(input) {
        Message::new("a comma before the options")
            .help("write `;` between the output and its options")
    } else {
        Message::new("a comma after the output")
            .reason("there is one output, and it comes last")
            .help("drop what follows the output (for two outputs, make two calls)")
    };
    error(comma, message)
}

/// What follows the output without a separator.
fn no_semicolon(input: ParseStream<'_>) -> syn::Error {
    let message = if begins_option(input) {
        Message::new("no semicolon before the options")
            .help("write `;` between the output and its options")
    } else {
        Message::new("something after the output")
            .reason("after the output, only a semicolon and the options can follow")
            .help("drop it, or write options as in `=> &mut c; alpha = 2.0`")
    };
    error(input.span(), message)
}

fn begins_option(input: ParseStream<'_>) -> bool {
    input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==])
}
