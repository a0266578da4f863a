//! What is computed, a row a case.
//!
//! `einsum!` needs its spec as a literal, so each spec is one group of rows:
//!
//! ```text
//! "ik,kj->ij" (a: Ix2, b: Ix2) => Ix2 {
//!     [f32 f64] { "gemm_512": i 512 j 512 k 512; }
//! }
//! ```
//!
//! A row is a case for each of the group's element types.

use ndarray::{ArcArray, Array, ArrayD, Dimension, IxDyn};

use crate::contestant::Contestant;
use crate::element::Element;
use crate::memory::room;
use crate::problem::{Class, Problem};

#[cfg(feature = "batched")]
mod batched;
#[cfg(feature = "gemm")]
mod gemm;
#[cfg(feature = "headline")]
mod headline;
#[cfg(feature = "many")]
mod many;
#[cfg(feature = "memory")]
mod memory;
#[cfg(feature = "scattered")]
mod scattered;
#[cfg(feature = "tccg")]
mod tccg;
#[cfg(feature = "tiny")]
mod tiny;
#[cfg(feature = "types")]
mod types;

/// A problem, and how to get at those who solve it.
pub struct Case {
    /// What is computed.
    pub problem: Problem,
    /// Makes operands and contestants: ours in both forms first, then peers.
    pub contestants: fn(&Problem) -> Vec<Contestant>,
}

/// Every case of the classes that are features of this build.
pub fn all() -> Vec<Case> {
    let lists: &[fn(&mut Vec<Case>)] = &[
        #[cfg(feature = "headline")]
        headline::list,
        #[cfg(feature = "gemm")]
        gemm::list,
        #[cfg(feature = "tccg")]
        tccg::list,
        #[cfg(feature = "memory")]
        memory::list,
        #[cfg(feature = "batched")]
        batched::list,
        #[cfg(feature = "tiny")]
        tiny::list,
        #[cfg(feature = "many")]
        many::list,
        #[cfg(feature = "types")]
        types::list,
        #[cfg(feature = "scattered")]
        scattered::list,
    ];
    let mut cases = Vec::new();
    lists.iter().for_each(|list| list(&mut cases));
    cases
}

/// The cases of a class, or those whose name contains `filter`; `all` is all.
pub fn matching(filter: &str) -> Vec<Case> {
    let class = Class::ALL.into_iter().find(|class| class.name() == filter);
    let wanted = |case: &Case| match class {
        Some(class) => case.problem.class == class,
        None => filter == "all" || case.problem.name.contains(filter),
    };
    all().into_iter().filter(wanted).collect()
}

/// One operand in its container: row-major, of distinct values between -1 and 1.
pub(crate) type Operand<T> = ArcArray<T, IxDyn>;

/// The operands of a problem.
pub(crate) fn operands<T: Element>(problem: &Problem) -> Vec<Operand<T>> {
    let mut state = 1_u64;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        T::sample((state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0)
    };
    problem.operands().map(|subscript| array(&problem.shape(subscript), &mut next).into()).collect()
}

/// A row-major array of those elements.
fn array<T>(shape: &[usize], next: impl FnMut() -> T) -> ArrayD<T> {
    let count = shape.iter().product();
    let mut elements = room(count);
    elements.extend(std::iter::repeat_with(next).take(count));
    ArrayD::from_shape_vec(shape, elements).expect("as many elements as the shape has")
}

/// The next operand, with its rank as a type.
fn next_ranked<T, D: Dimension>(operands: &mut impl Iterator<Item = Operand<T>>) -> ArcArray<T, D> {
    let operand = operands.next().expect("as many operands as the spec has");
    operand.into_dimensionality().expect("the rank that the spec has")
}

/// A row-major output with its rank as a type.
fn output<T: Element, D: Dimension>(problem: &Problem) -> Array<T, D> {
    let zeros = array(&problem.shape(problem.output()), || T::sample(0.0));
    zeros.into_dimensionality().expect("the rank that the spec has")
}

/// Groups of rows with ndarray operands; see the module.
macro_rules! cases {
    ($class:ident; $($spec:literal $operands:tt => $out:ident { $([$($element:ident)+] $rows:tt)+ })+) => {
        /// Appends the cases of this file.
        pub(super) fn list(cases: &mut Vec<$crate::cases::Case>) {
            $($($crate::cases::elements!(cases $class $spec $operands $out [$($element)+] $rows);)+)+
        }
    };
}

/// The same rows for each element type.
macro_rules! elements {
    ($cases:ident $class:ident $spec:literal $operands:tt $out:ident [$($element:ident)+] $rows:tt) => {
        $($crate::cases::group!($cases $class $spec $operands $out $element $rows);)+
    };
}

/// Rows of one spec and one element type: one expansion of each form for all of them.
macro_rules! group {
    ($cases:ident $class:ident $spec:literal ($($operand:ident: $rank:ident),+) $out:ident $element:ident $([$($hints:tt)+])? {
        $($name:literal: $($label:ident $extent:literal)+ $(=> flops $flops:literal)? $(=> reads $bytes:literal)?;)+
    }) => {{
        use std::hint::black_box;
        use $crate::{cases, contestant::{Contestant, OURS, Target}, element::*, problem::*};

        fn contestants(problem: &Problem) -> Vec<Contestant> {
            let operands = cases::operands::<$element>(problem);
            let mut ranked = operands.iter().cloned();
            $(let $operand = cases::next_ranked::<$element, ndarray::$rank>(&mut ranked);)+
            let mut output = cases::output::<$element, ndarray::$out>(problem);
            let new = {
                $(let $operand = $operand.clone();)+
                move || { black_box(einsum::einsum!($spec, $(black_box(&$operand)),+ $(; $($hints)+)?)); }
            };
            let existing = move || {
                einsum::einsum_into!($spec, $(black_box(&$operand)),+ => black_box(&mut output) $(; $($hints)+)?);
            };
            let mut list = vec![
                Contestant::new(OURS, Target::New, new),
                Contestant::new(OURS, Target::Existing, existing),
            ];
            list.extend($crate::peers::of(problem, &operands));
            list
        }

        $($cases.push(cases::Case {
            problem: Problem::new(
                ($name, Class::$class, $spec),
                &[$((stringify!($label), $extent)),+],
                $element::TYPE,
                Given { flops: cases::optional!($($flops)?), read_bytes: cases::optional!($($bytes)?) },
            ),
            contestants,
        });)+
    }};
}

/// Rows whose calls hint at their extents: an expansion each.
macro_rules! hinted {
    ($class:ident; $($spec:literal $operands:tt => $out:ident { [$element:ident] {
        $name:literal: $($label:ident $extent:literal)+ $(=> flops $flops:literal)?;
    } })+) => {
        /// Appends the cases of this list.
        pub(super) fn list(cases: &mut Vec<$crate::cases::Case>) {
            $($crate::cases::group!(cases $class $spec $operands $out $element [$($label = $extent),+] {
                $name: $($label $extent)+ $(=> flops $flops)?;
            });)+
        }
    };
}

/// `Some` of what is given.
macro_rules! optional {
    () => {
        None
    };
    ($value:literal) => {
        Some($value)
    };
}

use {cases, elements, group, hinted, optional};
