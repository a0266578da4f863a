//! The procedural macro behind `einsum-rs`: tokens in, tokens out.
//!
//! Users call `einsum!` and its relatives from the facade crate `einsum-rs`, which pass their form
//! and `$crate` before the user's tokens.

use proc_macro::TokenStream;

/// Expands `form $crate "spec", operands…`; see `einsum_compiler::compile`.
#[proc_macro]
pub fn expand(input: TokenStream) -> TokenStream {
    einsum_compiler::compile(input.into()).into()
}
