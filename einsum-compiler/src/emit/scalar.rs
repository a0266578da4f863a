//! The plain loops of a nest, over single elements: for tiny extents, static ones and the ends of vectors.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::names;
use super::nest::Quoted;
use crate::ir::{Body, Strategy};
use crate::spec::Index;

impl Quoted<'_> {
    /// Plain loops over single elements.
    pub fn run_scalar(&self) -> TokenStream {
        let (free, summed) = (self.free(), self.summed());
        let pointers = self.pointers();
        let element = match self.nest.strategy {
            Strategy::Inline => self.hoisted(&summed),
            _ => self.summed_up(&summed),
        };
        let loops = self.walks(&free, element);
        let any_terms = (summed.len() > 1 || self.hoists()).then(|| {
            let extents = summed.iter().map(|index| names::extent(*index));
            q! { let any_terms = volume(&[#(self.#extents.get()),*]) > 0; }
        });
        let start = (!summed.is_empty()).then(|| self.start());
        q! {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn run_scalar(self) {
                #any_terms
                #start
                let (#(#pointers,)*) = (#(self.#pointers,)*);
                // SAFETY: every index stays below its extent, which the strides were checked for.
                unsafe { #loops }
            }
        }
    }

    /// Writes an element of the target, the product of all sources in the innermost loop.
    fn summed_up(&self, summed: &[Index]) -> TokenStream {
        if summed.is_empty() {
            let product = self.scalar_product();
            return q! { out.set(#product); };
        }
        let sum = self.scalar_sum(&q! { sum });
        let sums = self.walks(summed, q! { sum = #sum; });
        // Several summed loops: an inner extent of zero is no reason to walk the outer ones.
        let sums = if summed.len() > 1 {
            q! { if any_terms { #sums } }
        } else {
            sums
        };
        q! {
            let mut sum = start;
            #sums
            out.set(sum);
        }
    }

    /// Whether something is multiplied with a sum, or sums are within sums: where there is nothing to
    /// sum, that would not be zero of infinite factors.
    fn hoists(&self) -> bool {
        self.nest.strategy == Strategy::Inline && !self.summed().is_empty()
    }

    /// Writes an element of the target, each source outside the loops that it does not depend on.
    fn hoisted(&self, summed: &[Index]) -> TokenStream {
        let (sums, element) = self.element(&self.nest.body);
        if summed.is_empty() {
            return q! { out.set(#element); };
        }
        q! {
            let element = if any_terms { #sums #element } else { T::ZERO };
            out.set(element);
        }
    }

    /// The loops that make the sums of a body, and its value after them.
    fn element(&self, body: &Body) -> (TokenStream, TokenStream) {
        match body {
            Body::Load(position) => {
                let pointer = names::source(*position);
                (TokenStream::new(), q! { #pointer.get() })
            }
            Body::Product(factors) => {
                let (sums, values): (Vec<_>, Vec<_>) =
                    factors.iter().map(|factor| self.element(factor)).unzip();
                let (first, rest) = values.split_first().expect("a product has factors");
                (q! { #(#sums)* }, q! { #first #(.times(#rest))* })
            }
            Body::Sum(index, body) => {
                let sum = names::sum(*index);
                let (sums, next) = self.sum_and_next(body, &sum);
                let walk = self.walk(*index, &q! { #sums #sum = #next; });
                (q! { let mut #sum = start; #walk }, q! { #sum })
            }
        }
    }

    /// The loops that a term of a sum needs, and the sum with that term.
    fn sum_and_next(&self, body: &Body, sum: &impl ToTokens) -> (TokenStream, TokenStream) {
        let Body::Product(factors) = body else {
            let (sums, value) = self.element(body);
            return (sums, q! { #sum.plus(#value) });
        };
        let (sums, values): (Vec<_>, Vec<_>) =
            factors.iter().map(|factor| self.element(factor)).unzip();
        let [first, second, rest @ ..] = values.as_slice() else {
            unreachable!("a product has two factors or more")
        };
        (q! { #(#sums)* }, q! { #first.times_plus(#second #(.times(#rest))*, #sum) })
    }

    /// The product of single elements.
    pub fn scalar_product(&self) -> TokenStream {
        self.element(&self.nest.body).1
    }

    /// `sum + product`, fused where the product has two factors or more.
    pub fn scalar_sum(&self, sum: &TokenStream) -> TokenStream {
        self.sum_and_next(&self.nest.body, sum).1
    }
}
