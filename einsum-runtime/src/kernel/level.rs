//! Instruction sets, and which of them this CPU has.

use core::sync::atomic::{AtomicU8, Ordering};

use pulp::{Simd, WithSimd};

/// An instruction set that loops are compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Level {
    /// What every CPU of the architecture has: SSE2, NEON.
    Baseline = 1,
    /// AVX2 and FMA (x86-64-v3).
    Avx2 = 2,
    /// AVX-512 F, BW, CD, DQ, VL (x86-64-v4).
    Avx512 = 3,
}

/// [`Level::current`], once known; 0 before.
static CURRENT: AtomicU8 = AtomicU8::new(0);

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 3] = [Self::Baseline, Self::Avx2, Self::Avx512];

    /// Its name, as the environment variable `EINSUM_SIMD` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
        }
    }

    /// Whether this CPU can execute it.
    pub fn is_supported(self) -> bool {
        match self {
            Self::Baseline => true,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => pulp::x86::V3::is_available(),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => pulp::x86::V4::is_available(),
            #[cfg(not(target_arch = "x86_64"))]
            _ => false,
        }
    }

    /// The level in use: the one that `EINSUM_SIMD` names, or else the best that the CPU has.
    #[inline(always)]
    pub fn current() -> Self {
        match CURRENT.load(Ordering::Relaxed) {
            1 => Self::Baseline,
            2 => Self::Avx2,
            3 => Self::Avx512,
            _ => Self::detect(),
        }
    }

    #[cold]
    fn detect() -> Self {
        let best = Self::ALL.into_iter().rfind(|level| level.is_supported());
        let level = best.map_or(Self::Baseline, Self::from_environment);
        CURRENT.store(level as u8, Ordering::Relaxed);
        level
    }

    /// What `EINSUM_SIMD` asks for, as far as the CPU can; `best` where it asks for nothing.
    #[cfg(feature = "std")]
    fn from_environment(best: Self) -> Self {
        let Ok(name) = std::env::var("EINSUM_SIMD") else {
            return best;
        };
        match Self::ALL.into_iter().find(|level| level.name() == name) {
            Some(level) if level <= best => level,
            Some(_) => {
                std::eprintln!("einsum: EINSUM_SIMD={name}: this CPU goes up to {}", best.name());
                best
            }
            None => {
                std::eprintln!("einsum: EINSUM_SIMD={name}: expected baseline, avx2 or avx512");
                best
            }
        }
    }

    #[cfg(not(feature = "std"))]
    fn from_environment(best: Self) -> Self {
        best
    }

    /// # Safety
    ///
    /// It is at most the current level.
    #[inline(always)]
    pub(super) unsafe fn run<Op: WithSimd<Output = ()>>(self, op: Op) {
        match self {
            // SAFETY: `current` returns a level above the baseline only after `is_supported`, and each level
            // has the instructions of those below.
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => Simd::vectorize(unsafe { pulp::x86::V4::new_unchecked() }, op),
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => Simd::vectorize(unsafe { pulp::x86::V3::new_unchecked() }, op),
            _ => baseline(op),
        }
    }
}

#[cfg(not(target_arch = "aarch64"))]
#[inline(always)]
fn baseline<Op: WithSimd<Output = ()>>(op: Op) {
    op.with_simd(pulp::Scalar128b);
}

#[cfg(target_arch = "aarch64")]
#[inline(always)]
fn baseline<Op: WithSimd<Output = ()>>(op: Op) {
    match pulp::aarch64::Neon::try_new() {
        Some(neon) => Simd::vectorize(neon, op),
        None => op.with_simd(pulp::Scalar128b),
    }
}
