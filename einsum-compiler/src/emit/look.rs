//! How a call asks for an order that is data.

use proc_macro2::TokenStream;

use super::expansion::{Quoted, fallible};
use super::names;
use crate::spec::Index;

/// How a call looks for a route.
pub(super) struct Look {
    /// Every index of the network.
    pub(super) indices: Vec<Index>,
    /// What comes first.
    pub(super) bind: TokenStream,
    /// What the route is known by, but for the order.
    key: TokenStream,
    /// Whether there is an ellipsis.
    pub(super) has_ellipsis: bool,
    /// Whether `route` is better than the best emitted one.
    pub(super) better: TokenStream,
    /// Whether `route` has slices.
    pub(super) sliced: TokenStream,
}

impl Look {
    pub(super) fn new(quoted: &Quoted<'_>) -> Self {
        let indices = quoted.distinct();
        let extents = indices.iter().map(|index| match index {
            Index::Label(_) => {
                let extent = names::extent(*index);
                q! { Extent::get(#extent) }
            }
            Index::Ellipsis => q! { 1 },
        });
        let extents = q! { &[#(#extents),*] };
        let (expected, alike) = (quoted.expected(), quoted.alike_operands());
        let has_ellipsis = indices.contains(&Index::Ellipsis);
        let (bind, key, route) = if has_ellipsis {
            let runs = quoted.runs();
            let bind =
                q! { let unfolded = Unfolded::new(&NETWORK, #extents, #expected, &[#(#runs),*]); };
            let key = q! { alike: #alike, ..unfolded.key(element_bytes(op0_first)) };
            (bind, key, q! { &route.0 })
        } else {
            let key = q! {
                expected: #expected,
                alike: #alike,
                ..Key::new(#extents, element_bytes(op0_first))
            };
            (TokenStream::new(), key, q! { &route })
        };
        let better = q! { faster(#route, seconds[number]) };
        let sliced = q! { is_sliced(#route) };
        Self { indices, bind, key, has_ellipsis, better, sliced }
    }

    /// The route for the extents at hand by this order, or an error. `is_forced`: tests may have slices be tiny.
    pub(super) fn asked(&self, order: &TokenStream, is_forced: bool) -> TokenStream {
        let key = &self.key;
        let tiny = is_forced.then(|| q! { is_tiny: candidate == SLICED, });
        let key = q! { Key { order: #order, #tiny #key } };
        match self.has_ellipsis {
            true => q! { PATHS.route_unfolded(&NETWORK, &unfolded, #key) },
            false => q! { PATHS.route(&NETWORK, #key) },
        }
    }

    /// The same, or the call is left with the error; with an ellipsis, what tells the strides of its axes too.
    pub(super) fn route(&self, order: &TokenStream) -> TokenStream {
        let route = fallible(self.asked(order, false));
        match self.has_ellipsis {
            true => q! { (#route, unfolded) },
            false => route,
        }
    }
}
