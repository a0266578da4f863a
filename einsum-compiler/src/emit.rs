//! From loop nests to tokens: the only place that quotes. It decides nothing.
//!
//! Everything is quoted with the hygiene of `Span::mixed_site` (see `site`), so that no name meets one of the user's, and
//! lints know that the code is not theirs. The user's expressions keep their own spans.

/// `quote!` with hygiene: locals that the user's code can't see.
macro_rules! q {
    ($($tokens:tt)*) => {
        quote::quote_spanned!(crate::emit::site::get()=> $($tokens)*)
    };
}

mod expansion;
mod form;
mod look;
mod names;
mod nest;
mod output;
mod plan;
mod route;
mod scalar;
mod site;
mod step;
mod sum;

pub use expansion::expansion;
