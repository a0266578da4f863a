//! How much is packed at a time.
//!
//! After Goto & van de Geijn (10.1145/1356052.1356053) and Low et al. (10.1145/2925987): a
//! micropanel of `b` stays in the L1 cache while all micropanels of the `a` block pass by; the `a`
//! block stays in L2 while all micropanels of `b` do; the `b` block stays in L3.

use core::sync::atomic::{AtomicUsize, Ordering};

/// The block sizes, in indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocking {
    /// Rows of a packed block of `a`.
    pub mc: usize,
    /// Summed indices in a block of either.
    pub kc: usize,
    /// Columns of a packed block of `b`.
    pub nc: usize,
    /// Bytes up to which a source that has stride 1 where it helps is read in place.
    pub in_place_bytes: usize,
}

/// Sizes of a core's data caches, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Caches {
    /// Level 1.
    pub l1_bytes: usize,
    /// Level 2.
    pub l2_bytes: usize,
    /// Level 3, or level 2 again.
    pub l3_bytes: usize,
}

/// What every CPU of the last ten years has at least.
const SMALLEST: Caches = Caches { l1_bytes: 32 << 10, l2_bytes: 256 << 10, l3_bytes: 2 << 20 };

impl Blocking {
    /// Blocks of a few indices, and everything packed: small data cross every edge.
    pub const TINY: Self = Self { mc: 5, kc: 3, nc: 7, in_place_bytes: 0 };

    /// The sizes for micropanels that hold `lane_bytes` for each summed index, and elements of
    /// `size` bytes.
    pub fn new(lane_bytes: usize, size: usize) -> Self {
        match forced() {
            Some(tiny) => tiny,
            None => Self::of(Caches::current(), lane_bytes, size),
        }
    }

    fn of(caches: Caches, lane_bytes: usize, size: usize) -> Self {
        // C is read and written once for each block: 24 vectors either way against 12 cycles for each
        // summed index are some 2 % of 512. Micropanels so long pass through L1 and come from L2, at
        // 20 bytes a cycle at most, where any L2 gives 32; one of `b` takes a sixteenth of it.
        let kc = (caches.l2_bytes / 16 / lane_bytes).clamp(256, 512);
        // An eighth of L2 for the block of `a`: `b` and C pass by, and its rows' places in C, often a
        // page each, should not outnumber what the TLB holds; but four microtiles at least, which a
        // micropanel's way from L3 is for.
        let mc = (caches.l2_bytes / 8 / (kc * size)).clamp(48, 1 << 10);
        // An eighth of L3, which other cores share, for the block of `b`.
        let nc = (caches.l3_bytes / 8 / (kc * size)).clamp(256, 1 << 12);
        Self { mc, kc, nc, in_place_bytes: caches.l1_bytes * 3 / 4 }
    }
}

/// Whether the environment asks for a blocking.
#[inline(always)]
pub fn is_forced() -> bool {
    FORCED.load(Ordering::Relaxed) != 1 && forced().is_some()
}

/// Whether a blocking is forced. 1: no, 2: yes, 0: not known yet.
static FORCED: AtomicUsize = AtomicUsize::new(0);

/// A tiny blocking that the environment asks for, so that small data cross every edge.
fn forced() -> Option<Blocking> {
    let known = match FORCED.load(Ordering::Relaxed) {
        0 => {
            let known = if asks_for_tiny() { 2 } else { 1 };
            FORCED.store(known, Ordering::Relaxed);
            known
        }
        known => known,
    };
    (known == 2).then_some(Blocking::TINY)
}

/// `EINSUM_BLOCKING=tiny`.
#[cfg(feature = "std")]
fn asks_for_tiny() -> bool {
    match std::env::var("EINSUM_BLOCKING").as_deref() {
        Ok("tiny") => true,
        Ok(other) => {
            std::eprintln!("einsum: EINSUM_BLOCKING={other}: expected tiny");
            false
        }
        Err(_) => false,
    }
}

#[cfg(not(feature = "std"))]
fn asks_for_tiny() -> bool {
    false
}

impl Caches {
    /// Those of this CPU, as far as it tells.
    pub fn current() -> Self {
        static SIZES: [AtomicUsize; 3] =
            [AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0)];
        let [l1_bytes, l2_bytes, l3_bytes] =
            [&SIZES[0], &SIZES[1], &SIZES[2]].map(|size| size.load(Ordering::Acquire));
        if l1_bytes > 0 {
            return Self { l1_bytes, l2_bytes, l3_bytes };
        }
        let found = Self::detect();
        let sizes = [found.l1_bytes, found.l2_bytes, found.l3_bytes];
        // The first last: whoever sees it sees the others, or detects them again.
        for (size, known) in sizes.into_iter().zip(&SIZES).rev() {
            known.store(size, Ordering::Release);
        }
        found
    }

    #[cfg(all(target_arch = "x86_64", not(miri)))]
    fn detect() -> Self {
        use core::arch::x86_64::__cpuid_count;
        // Leaf 4 is Intel's, 0x8000_001d AMD's; both have the same fields.
        let leaf = if is_amd() { 0x8000_001d } else { 4 };
        let mut found = SMALLEST;
        for number in 0..8 {
            let cache = __cpuid_count(leaf, number);
            let (kind, level) = (cache.eax & 31, (cache.eax >> 5) & 7);
            let field = |from: u32, bits: u32| ((cache.ebx >> from) & ((1 << bits) - 1)) as usize;
            let ways = (field(22, 10) + 1) * (field(12, 10) + 1) * (field(0, 12) + 1);
            let bytes = ways.saturating_mul(cache.ecx as usize + 1);
            match (kind, level) {
                (0, _) => break,
                (1 | 3, 1) => found.l1_bytes = bytes.max(SMALLEST.l1_bytes),
                (1 | 3, 2) => found.l2_bytes = bytes.max(SMALLEST.l2_bytes),
                (1 | 3, 3) => found.l3_bytes = bytes.max(SMALLEST.l3_bytes),
                _ => {}
            }
        }
        found
    }

    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    fn detect() -> Self {
        SMALLEST
    }
}

/// Whether two vectors of 256 bits are multiplied while one of 512 is: on Zen 4. (Others multiply two of either in a cycle.)
#[cfg(all(target_arch = "x86_64", not(miri)))]
pub fn halves() -> bool {
    /// 1: no, 2: yes, 0: not known yet.
    static HALVES: AtomicUsize = AtomicUsize::new(0);
    match HALVES.load(Ordering::Relaxed) {
        0 => {
            let signature = core::arch::x86_64::__cpuid(1).eax;
            let family = ((signature >> 8) & 15) + ((signature >> 20) & 255);
            let halves = is_amd() && family == 0x19;
            HALVES.store(1 + usize::from(halves), Ordering::Relaxed);
            halves
        }
        known => known == 2,
    }
}

/// The same where nothing is known.
#[cfg(not(all(target_arch = "x86_64", not(miri))))]
pub fn halves() -> bool {
    false
}

#[cfg(all(target_arch = "x86_64", not(miri)))]
fn is_amd() -> bool {
    // "cAMD" of "AuthenticAMD".
    core::arch::x86_64::__cpuid(0).ecx == 0x444d_4163
}
