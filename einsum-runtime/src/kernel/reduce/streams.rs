//! Several rows, or several vectors of one, that are added up side by side.

use crate::kernel::simd::Lanes;
use crate::scalar::Scalar;

/// Rows at a time, and vectors of a row: an FMA takes 4 cycles, and two start in each, so that 8
/// sums keep them busy. 8 rows divide the cost of what rows have in common by 8.
pub const STREAMS: usize = 8;

/// Rows that are added to a strip at a time. (Measured on Zen 4, a row times 1008×1024 `f32` in L3: 4, 6 and 8 read 89, 86 and
/// 78 GB/s; times 240×4096, whose strip takes half of L1, 78, 82 and 79; from memory, more are better.)
pub const SWEPT: usize = 6;

/// What is added up: elements of `a`.
pub const ONE: u8 = 1;
/// Products of vectors of `a` and of `b`.
pub const TWO: u8 = 2;
/// Products of vectors of `a` and what all lanes have in common, or all rows.
pub const SHARED: u8 = 3;

/// Does it for each of `count` streams, at most [`STREAMS`]. Written out, not a loop: of a loop over
/// arrays of integers LLVM makes vectors across the streams, and gathers them (64 bits: 20 times as slow).
macro_rules! each_stream {
    ($count:ident, $stream:ident => $body:block) => {
        each_stream!(@ $count $stream $body 0 1 2 3 4 5 6 7)
    };
    (@ $count:ident $stream:ident $body:block $($number:literal)*) => {
        const { assert!($count <= STREAMS && STREAMS == 8) };
        $(if $number < $count {
            let $stream = $number;
            $body
        })*
    };
}

/// Rows that are added up lane by lane.
pub struct Group<T: Scalar, L: Lanes<T>, const R: usize> {
    pub lanes: L,
    pub a: [*const T; R],
    pub b: [*const T; R],
    pub factors: [L::Vector; R],
    pub conjugated: bool,
}

impl<T: Scalar, L: Lanes<T>, const R: usize> Group<T, L, R> {
    /// The rows' products in `n` lanes from `at` on.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    pub unsafe fn sum<const MODE: u8, const WHOLE: bool>(&self, at: usize, n: usize) -> L::Vector {
        let mut sum = self.lanes.splat(T::ZERO);
        each_stream!(R, row => {
            // SAFETY: the leaf's promise.
            let a = unsafe { self.load::<WHOLE>(self.a[row], at, n) };
            sum = match MODE {
                ONE if row == 0 => a,
                ONE => self.lanes.add(sum, a),
                _ => {
                    let b = match MODE {
                        SHARED => self.factors[row],
                        // SAFETY: the leaf's promise.
                        _ => unsafe { self.load::<WHOLE>(self.b[row], at, n) },
                    };
                    let b = if self.conjugated { self.lanes.conjugate(b) } else { b };
                    match row {
                        0 => self.lanes.mul(a, b),
                        _ => self.lanes.mul_add(a, b, sum),
                    }
                }
            };
        });
        sum
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn load<const WHOLE: bool>(&self, row: *const T, at: usize, n: usize) -> L::Vector {
        // SAFETY: the leaf's promise.
        unsafe {
            match WHOLE {
                true => self.lanes.load(row.add(at)),
                false => self.lanes.load_partial(row.add(at), n),
            }
        }
    }
}

/// Vectors of `R` streams that are added up.
pub struct Run<T: Scalar, L: Lanes<T>, const R: usize> {
    pub lanes: L,
    pub a: [*const T; R],
    pub b: [*const T; R],
    /// Elements from one vector of a stream to the next.
    pub step: usize,
    /// Whole vectors of each stream.
    pub whole: usize,
    /// Elements of each after those.
    pub tail: usize,
    pub conjugated: bool,
}

impl<T: Scalar, L: Lanes<T>, const R: usize> Run<T, L, R> {
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    pub unsafe fn sum<const MODE: u8>(&self) -> [L::Vector; R] {
        let mut sums = [self.lanes.splat(T::ZERO); R];
        let end = self.whole * self.step;
        let mut at = 0;
        // SAFETY: the leaf's promise.
        unsafe {
            while at < end {
                self.add::<MODE, true>(at, &mut sums);
                at += self.step;
            }
            if self.tail > 0 {
                self.add::<MODE, false>(at, &mut sums);
            }
        }
        sums
    }

    /// A vector of each stream.
    ///
    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn add<const MODE: u8, const WHOLE: bool>(&self, at: usize, sums: &mut [L::Vector; R]) {
        let first = match MODE {
            ONE => sums[0],
            // SAFETY: the leaf's promise.
            _ => unsafe { self.load_b::<WHOLE>(self.b[0], at) },
        };
        each_stream!(R, stream => {
            // SAFETY: the leaf's promise.
            let a = unsafe { self.load::<WHOLE>(self.a[stream], at) };
            let sum = sums[stream];
            sums[stream] = match MODE {
                ONE => self.lanes.add(sum, a),
                SHARED => self.lanes.mul_add(a, first, sum),
                _ => {
                    let b = match stream {
                        0 => first,
                        // SAFETY: the leaf's promise.
                        _ => unsafe { self.load_b::<WHOLE>(self.b[stream], at) },
                    };
                    self.lanes.mul_add(a, b, sum)
                }
            };
        });
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn load_b<const WHOLE: bool>(&self, from: *const T, at: usize) -> L::Vector {
        // SAFETY: the leaf's promise.
        let b = unsafe { self.load::<WHOLE>(from, at) };
        if self.conjugated { self.lanes.conjugate(b) } else { b }
    }

    /// # Safety
    ///
    /// All that it reads and writes lies inside the sources and the sums.
    #[inline(always)]
    unsafe fn load<const WHOLE: bool>(&self, from: *const T, at: usize) -> L::Vector {
        // SAFETY: the leaf's promise.
        unsafe {
            match WHOLE {
                true => self.lanes.load(from.wrapping_add(at)),
                false => self.lanes.load_partial(from.wrapping_add(at), self.tail),
            }
        }
    }
}
