//! From an einsum spec to loop nests: the compiler behind `einsum-rs`.
//!
//! [`compile`] is the pipeline, a line a phase; [`ir`] is what the phases hand each other.

pub mod call;
pub mod check;
pub mod diagnostics;
pub mod emit;
pub mod ir;
pub mod lower;
pub mod parse;
pub mod path;
pub mod spec;

use proc_macro2::TokenStream;

use diagnostics::Errors;

/// The expansion of one macro call: its form, the facade's path root, then the user's tokens.
///
/// Never panics. A call with mistakes expands to one `compile_error!` for each.
pub fn compile(input: TokenStream) -> TokenStream {
    expand(input).unwrap_or_else(Errors::into_compile_errors)
}

fn expand(input: TokenStream) -> Result<TokenStream, Errors> {
    let call = parse::call(input)?;
    let (contraction, request) = check::call(&call)?;
    let plan = path::plan(&contraction, &request);
    let program = lower::program(&plan, path::fused(&contraction));
    Ok(emit::expansion(&call, &contraction, &program))
}
