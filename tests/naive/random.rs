//! A small generator of random numbers, so that a seed means the same on every machine.

/// `SplitMix64` (Steele, Lea & Flood, 10.1145/2660193.2660195).
pub struct Random(u64);

impl Random {
    /// From a seed and what tells this stream from others of the same seed.
    pub fn new(seed: u64, stream: &str, case: u64) -> Self {
        let mut random = Self(seed);
        for byte in stream.bytes().map(u64::from).chain([256 + case]) {
            random.0 ^= byte.wrapping_mul(0x0001_0000_0000_01b3);
            random.bits();
            random.0 = random.bits();
        }
        random
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// An integer in `0..end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a usize fits in 64 bits");
        usize::try_from(self.bits() % end).expect("less than a usize")
    }

    /// True so often in a hundred.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of these.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// A float whose magnitude is in `0.25..1`, of either sign, with all bits of its mantissa random.
    pub fn float(&mut self) -> f64 {
        let bits = self.bits();
        let magnitude = 0.25 + 0.75 * ((bits >> 11) as f64 / (1_u64 << 53) as f64);
        if bits & 1 == 0 { magnitude } else { -magnitude }
    }

    /// Swaps at random (Fisher–Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}
