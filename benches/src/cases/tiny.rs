//! Static nests, whose loops unroll, and the overhead of small dynamic calls.

use ndarray::Dimension;

use crate::cases::Operand;
use crate::peers::fixed;

/// Appends the cases of this file.
pub(super) fn list(cases: &mut Vec<super::Case>) {
    nests::list(cases);
    dynamic::list(cases);
}

/// A nested array from elements in row-major order.
trait Nest<T> {
    /// Takes as many as it has.
    fn from_elements(elements: &mut impl Iterator<Item = T>) -> Self;
}

macro_rules! innermost {
    ($($element:ty)+) => {$(
        impl Nest<$element> for $element {
            fn from_elements(elements: &mut impl Iterator<Item = $element>) -> Self {
                elements.next().expect("as many elements as the operand has")
            }
        }
    )+};
}

innermost!(f32 f64);

impl<T, A: Nest<T>, const N: usize> Nest<T> for [A; N] {
    fn from_elements(elements: &mut impl Iterator<Item = T>) -> Self {
        std::array::from_fn(|_| A::from_elements(elements))
    }
}

fn next_nest<T: Copy, A: Nest<T>>(operands: &mut impl Iterator<Item = Operand<T>>) -> A {
    let operand = operands.next().expect("as many operands as the spec has");
    debug_assert!(operand.raw_dim().ndim() > 0);
    A::from_elements(&mut operand.iter().copied())
}

/// Rows with nested arrays: `T` is each of the element types in turn: peers get the operands as a tuple.
macro_rules! nests {
    ($cases:ident; $($name:literal $spec:literal ($($operand:ident: $nest:ty),+) => $out:ty,
        $($label:ident $extent:literal)+ $(=> flops $flops:literal)?; [$($peer:path),*];)+) => {
        $(nests!(@element f32 $cases $name $spec ($($operand: $nest),+) $out
            [$($label $extent)+] [$($flops)?] [$($peer),*]);
        nests!(@element f64 $cases $name $spec ($($operand: $nest),+) $out
            [$($label $extent)+] [$($flops)?] [$($peer),*]);)+
    };
    (@element $element:ident $cases:ident $name:literal $spec:literal ($($operand:ident: $nest:ty),+) $out:ty
        [$($label:ident $extent:literal)+] [$($flops:literal)?] [$($peer:path),*]) => {{
        use std::hint::black_box;
        use $crate::{cases, contestant::{Contestant, OURS, Target}, element::*, problem::*};

        type T = $element;

        fn contestants(problem: &Problem) -> Vec<Contestant> {
            let mut operands = cases::operands::<T>(problem).into_iter();
            $(let $operand: $nest = super::next_nest(&mut operands);)+
            let _values = ($($operand),+);
            let mut output = <$out>::default();
            let new = move || { black_box(einsum::einsum!($spec, $(black_box(&$operand)),+)); };
            let existing = move || {
                einsum::einsum_into!($spec, $(black_box(&$operand)),+ => black_box(&mut output));
            };
            vec![
                Contestant::new(OURS, Target::New, new),
                Contestant::new(OURS, Target::Existing, existing),
                $($peer(_values),)*
            ]
        }

        $cases.push(cases::Case {
            problem: Problem::new(
                ($name, Class::Tiny, $spec),
                &[$((stringify!($label), $extent)),+],
                T::TYPE,
                Given { flops: cases::optional!($($flops)?), read_bytes: None },
            ),
            contestants,
        });
    }};
}

mod nests {
    use super::fixed;

    pub(super) fn list(cases: &mut Vec<crate::cases::Case>) {
        nests! { cases;
            "tiny_mm2" "ij,jk->ik" (a: [[T; 2]; 2], b: [[T; 2]; 2]) => [[T; 2]; 2],
                i 2 j 2 k 2; [fixed::product, fixed::glam_2, fixed::product_loops];
            "tiny_mm3" "ij,jk->ik" (a: [[T; 3]; 3], b: [[T; 3]; 3]) => [[T; 3]; 3],
                i 3 j 3 k 3; [fixed::product, fixed::glam_3, fixed::product_loops];
            "tiny_mm4" "ij,jk->ik" (a: [[T; 4]; 4], b: [[T; 4]; 4]) => [[T; 4]; 4],
                i 4 j 4 k 4; [fixed::product, fixed::glam_4, fixed::product_loops];
            "tiny_mm8" "ij,jk->ik" (a: [[T; 8]; 8], b: [[T; 8]; 8]) => [[T; 8]; 8],
                i 8 j 8 k 8; [fixed::product, fixed::product_loops];
            "tiny_mm16" "ij,jk->ik" (a: [[T; 16]; 16], b: [[T; 16]; 16]) => [[T; 16]; 16],
                i 16 j 16 k 16; [fixed::product, fixed::product_loops];
            "tiny_ijk_kl_3" "ijk,kl->ijl" (a: [[[T; 3]; 3]; 3], b: [[T; 3]; 3]) => [[[T; 3]; 3]; 3],
                i 3 j 3 k 3 l 3; [fixed::stacked_product, fixed::glam_stacked_3];
            "tiny_bmm_4x4" "bij,bjk->bik" (a: [[[T; 4]; 4]; 4], b: [[[T; 4]; 4]; 4]) => [[[T; 4]; 4]; 4],
                b 4 i 4 j 4 k 4; [fixed::batched_product, fixed::glam_batched_4];
            "tiny_dot3" "i,i->" (a: [T; 3], b: [T; 3]) => T,
                i 3; [fixed::dot, fixed::glam_dot_3];
            "tiny_mv4" "ij,j->i" (a: [[T; 4]; 4], b: [T; 4]) => [T; 4],
                i 4 j 4; [fixed::product_vector, fixed::glam_vector_4];
            "tiny_trace4" "ij,ji->" (a: [[T; 4]; 4], b: [[T; 4]; 4]) => T,
                i 4 j 4; [fixed::trace_of_product, fixed::glam_trace_4];
            "tiny_net4" "ijk,ilm,jln,kmn->"
                (a: [[[T; 3]; 3]; 3], b: [[[T; 3]; 3]; 3], c: [[[T; 3]; 3]; 3], d: [[[T; 3]; 3]; 3]) => T,
                i 3 j 3 k 3 l 3 m 3 n 3 => flops 1026; [];
        }
    }
}

mod dynamic {
    crate::cases::cases! {
        Tiny;
        "ik,kj->ij" (a: Ix2, b: Ix2) => Ix2 {
            [f32 f64] {
                "overhead_mm2": i 2 j 2 k 2;
                "overhead_mm4": i 4 j 4 k 4;
                "overhead_mm8": i 8 j 8 k 8;
                "overhead_mm16": i 16 j 16 k 16;
                "overhead_mm32": i 32 j 32 k 32;
            }
        }
        "i,i->" (a: Ix1, b: Ix1) => Ix0 {
            [f32 f64] {
                "overhead_dot8": i 8;
            }
        }
        "ijk,kl->ijl" (a: Ix3, b: Ix2) => Ix3 {
            [f32 f64] {
                "overhead_ijk_kl_4": i 4 j 4 k 4 l 4;
            }
        }
    }
}
