//! Where the tokens of an expansion stand.
//!
//! They have the hygiene of `Span::mixed_site` and the place of the first operand. The compiler
//! reports what is wrong with one type once for each place: what the expansion does with an operand
//! it has refused is then not reported again.

use std::cell::Cell;

use proc_macro2::Span;

thread_local! {
    /// The place of the expansion that this thread is making.
    static SITE: Cell<Option<Span>> = const { Cell::new(None) };
}

/// Starts an expansion at this place.
pub fn set(place: Span) {
    SITE.set(Some(Span::mixed_site().located_at(place)));
}

/// The span of the expansion's tokens.
pub fn get() -> Span {
    SITE.get().unwrap_or_else(Span::mixed_site)
}
