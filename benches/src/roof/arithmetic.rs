//! The peak of multiply-adds: independent chains, all in registers.

use std::hint::black_box;

use rayon::ThreadPool;

use crate::element::ElementType;

/// Multiply-adds on all lanes of all chains, so many times; returns the flops done.
type Chains = fn(u64) -> f64;

/// Flops a second.
pub(super) fn peak(pool: &ThreadPool, element: ElementType) -> f64 {
    let chains = candidates(element);
    let rates = chains.into_iter().map(|chains| super::rate(pool, |_, times| chains(times)));
    rates.fold(0.0, f64::max)
}

/// Enough work for one call to be worth its timing.
const REPEATS: u64 = 1000;

macro_rules! portable {
    ($name:ident, $element:ty, $step:expr) => {
        fn $name(times: u64) -> f64 {
            const LANES: usize = 64;
            let (x, y) = (black_box(1 as $element), black_box(0 as $element));
            let mut lanes = [black_box(1 as $element); LANES];
            for _ in 0..times * REPEATS {
                for lane in &mut lanes {
                    *lane = $step(*lane, x, y);
                }
            }
            black_box(lanes);
            (times * REPEATS) as f64 * 2.0 * LANES as f64
        }
    };
}

// A fused multiply-add is an instruction on AArch64, and a function call on the x86-64 baseline.
#[cfg(target_arch = "aarch64")]
mod real {
    pub(super) fn f32(a: f32, x: f32, y: f32) -> f32 {
        a.mul_add(x, y)
    }
    pub(super) fn f64(a: f64, x: f64, y: f64) -> f64 {
        a.mul_add(x, y)
    }
}

#[cfg(not(target_arch = "aarch64"))]
mod real {
    pub(super) fn f32(a: f32, x: f32, y: f32) -> f32 {
        a * x + y
    }
    pub(super) fn f64(a: f64, x: f64, y: f64) -> f64 {
        a * x + y
    }
}

portable!(portable_f32, f32, real::f32);
portable!(portable_f64, f64, real::f64);
portable!(portable_i32, i32, |a: i32, x, y| a.wrapping_mul(x).wrapping_add(y));
portable!(portable_i64, i64, |a: i64, x, y| a.wrapping_mul(x).wrapping_add(y));

fn portable(element: ElementType) -> Chains {
    match element {
        ElementType::F32 | ElementType::C32 => portable_f32,
        ElementType::F64 | ElementType::C64 => portable_f64,
        ElementType::I32 => portable_i32,
        ElementType::I64 => portable_i64,
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn candidates(element: ElementType) -> Vec<Chains> {
    vec![portable(element)]
}

#[cfg(target_arch = "x86_64")]
fn candidates(element: ElementType) -> Vec<Chains> {
    let mut candidates = vec![portable(element)];
    if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        candidates.extend(x86::avx2(element));
    }
    if is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512dq") {
        candidates.push(x86::avx512(element));
    }
    candidates
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;
    use std::hint::black_box;

    use super::{Chains, REPEATS};
    use crate::element::ElementType;

    /// The chains hide the latency of one step: at most two steps a cycle, five cycles each; with the two constants
    /// they fit the 16 (AVX2) or 32 (AVX-512) registers.
    macro_rules! chains {
        ($name:ident, $features:literal, $chains:literal, $lanes:literal, $splat:expr, $step:expr) => {
            pub(super) fn $name(times: u64) -> f64 {
                #[target_feature(enable = $features)]
                fn run(times: u64) {
                    let (x, y) = (black_box($splat(1 as _)), black_box($splat(0 as _)));
                    let mut chains = [$splat(1 as _); $chains];
                    for _ in 0..times {
                        for chain in &mut chains {
                            *chain = $step(*chain, x, y);
                        }
                    }
                    black_box(chains);
                }
                // SAFETY: `candidates` asked the CPU for these features.
                unsafe { run(times * REPEATS) };
                (times * REPEATS) as f64 * 2.0 * $chains as f64 * $lanes as f64
            }
        };
    }

    chains!(avx2_f32, "avx2,fma", 12, 8, _mm256_set1_ps, _mm256_fmadd_ps);
    chains!(avx2_f64, "avx2,fma", 12, 4, _mm256_set1_pd, _mm256_fmadd_pd);
    chains!(avx2_i32, "avx2,fma", 12, 8, _mm256_set1_epi32, |a, x, y| {
        _mm256_add_epi32(_mm256_mullo_epi32(a, x), y)
    });
    chains!(avx512_f32, "avx512f", 20, 16, _mm512_set1_ps, _mm512_fmadd_ps);
    chains!(avx512_f64, "avx512f", 20, 8, _mm512_set1_pd, _mm512_fmadd_pd);
    chains!(avx512_i32, "avx512f", 20, 16, _mm512_set1_epi32, |a, x, y| {
        _mm512_add_epi32(_mm512_mullo_epi32(a, x), y)
    });
    chains!(avx512_i64, "avx512f,avx512dq", 20, 8, _mm512_set1_epi64, |a, x, y| {
        _mm512_add_epi64(_mm512_mullo_epi64(a, x), y)
    });

    /// AVX2 has no product of 64-bit integers.
    pub(super) fn avx2(element: ElementType) -> Option<Chains> {
        match element {
            ElementType::F32 | ElementType::C32 => Some(avx2_f32),
            ElementType::F64 | ElementType::C64 => Some(avx2_f64),
            ElementType::I32 => Some(avx2_i32),
            ElementType::I64 => None,
        }
    }

    pub(super) fn avx512(element: ElementType) -> Chains {
        match element {
            ElementType::F32 | ElementType::C32 => avx512_f32,
            ElementType::F64 | ElementType::C64 => avx512_f64,
            ElementType::I32 => avx512_i32,
            ElementType::I64 => avx512_i64,
        }
    }
}
