//! Products and copies without a sum whose tensors lie in different orders in memory, and copies
//! larger than the cache.
//!
//! Vectors along the output's unit-stride axis are all that is needed where every source has unit
//! stride there too, or does not have the axis. A source that has its unit stride elsewhere is
//! *turned*: blocks over the two axes are transposed, so that both sides are read and written in
//! whole cache lines. The idea is HPTT's (Springer, Su, Bientinesi 2017, <https://doi.org/10.1145/3091966.3091968>).

mod lines;
mod pages;
mod pass;
mod plan;
mod row;
mod runs;
mod stream;

use core::ops::RangeInclusive;

pub(crate) use row::{ANY, Factor, ONE, Row, Vectors, write_vectors};
pub(crate) use stream::stream;

use crate::kernel::problem::{Problem, Walk};
use crate::scalar::Scalar;

/// Elements below which the caller's loops run: a plan takes some 300 ns, most of what is saved on
/// 32×32 elements. On 64×64, a pass takes a third of the time of plain loops.
const WORTHWHILE: usize = 1 << 12;

/// Bytes of an element: a block of 4 × 4 of the largest is 1 KiB, well within the buffer.
const SIZES: RangeInclusive<usize> = 1..=64;

/// Runs a problem, if transposing blocks or writing around the cache is faster than vectors along
/// the output's unit stride; `false` if nothing was done.
pub(crate) fn permute<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
    let elements = volume(walks.iter().map(|walk| walk.extent));
    if !SIZES.contains(&size_of::<T>()) || elements < WORTHWHILE {
        return false;
    }
    let Some(pass) = plan::plan(walks, problem) else { return false };
    pass::run(pass);
    true
}

/// The product of extents, at most `usize::MAX`.
fn volume(extents: impl Iterator<Item = usize>) -> usize {
    extents.fold(1, usize::saturating_mul)
}

#[cfg(test)]
mod tests {
    use core::fmt::Debug;
    use std::vec::Vec;

    use num_complex::Complex;

    use super::stream::STREAMS;
    use super::*;
    use crate::kernel::problem::{Merge, Role, Tensor};

    /// Runs it; `false` where nothing is turned and this CPU has no stores around the cache.
    fn runs<T: Scalar>(walks: &[Walk], problem: &Problem<T>) -> bool {
        let done = permute(walks, problem);
        assert!(done || !STREAMS, "{walks:?}");
        done
    }

    /// A small generator: Knuth's linear congruences.
    struct Random(u64);

    impl Random {
        fn below(&mut self, n: usize) -> usize {
            self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (self.0 >> 33) as usize % n
        }
    }

    /// Strides of a tensor with those extents, axes in the given order from the innermost on, with
    /// gaps; and how many elements it takes, and where its first one is.
    fn layout(
        random: &mut Random,
        extents: &[usize],
        order: &[usize],
        gaps: usize,
    ) -> (Vec<isize>, usize, usize) {
        let mut strides = std::vec![0; extents.len()];
        let (mut step, mut first) = (1, 0);
        for (place, &axis) in order.iter().enumerate() {
            let negative = place > 0 && gaps > 0 && random.below(4) == 0;
            strides[axis] = if negative { -(step as isize) } else { step as isize };
            first += if negative { (extents[axis] - 1) * step } else { 0 };
            step = step * extents[axis]
                + if random.below(2) == 0 { random.below(gaps + 1) } else { 0 };
        }
        (strides, step, first)
    }

    fn shuffled(random: &mut Random, n: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        for i in (1..n).rev() {
            order.swap(i, random.below(i + 1));
        }
        order
    }

    /// The definition.
    fn naive<T: Scalar>(
        walks: &[Walk],
        problem: &Problem<T>,
        old: &[T],
        new: &mut [T],
        first: usize,
    ) {
        let mut index = std::vec![0; walks.len()];
        for _ in 0..volume(walks.iter().map(|walk| walk.extent)) {
            let (mut a, mut b, mut out) = (0, 0, first as isize);
            for (i, walk) in index.iter().zip(walks) {
                a += *i as isize * walk.a;
                b += *i as isize * walk.b;
                out += *i as isize * walk.out;
            }
            let read = |tensor: Tensor<T>, offset| {
                // SAFETY: inside the tensor, by its strides.
                let value = unsafe { *tensor.pointer.offset(offset) };
                if tensor.conjugated { value.conjugate() } else { value }
            };
            let x = read(problem.a, a);
            let x = problem.b.map_or(x, |tensor| x.times(read(tensor, b)));
            let old = old[out as usize];
            new[out as usize] = match problem.merge {
                Merge::Assign => x,
                Merge::Accumulate => old.plus(x),
                Merge::ScaleAssign(alpha) => alpha.times(x),
                Merge::Scale(alpha, beta) => alpha.times(x).plus(beta.times(old)),
            };
            for (i, walk) in index.iter_mut().zip(walks) {
                *i += 1;
                if *i < walk.extent {
                    break;
                }
                *i = 0;
            }
        }
    }

    /// Compares with the definition, if it is a case for this module; says whether it is.
    fn check<T: Scalar + Debug>(
        value: impl Fn(usize) -> T,
        random: &mut Random,
        extents: &[usize],
        two: bool,
        merge: Merge<T>,
    ) -> bool {
        let rank = extents.len();
        let gaps = random.below(3) * random.below(20);
        let orders = [0; 3].map(|_| shuffled(random, rank));
        let [(out, out_len, first), (a, a_len, a_first), (mut b, b_len, b_first)] =
            orders.map(|order| layout(random, extents, &order, gaps));
        if random.below(3) == 0 {
            // `b` lacks the axis.
            b[random.below(rank)] = 0;
        }
        let walks: Vec<Walk> = (0..rank)
            .map(|i| Walk {
                role: Role::Batch,
                extent: extents[i],
                a: a[i],
                b: if two { b[i] } else { 0 },
                out: out[i],
            })
            .collect();
        let data =
            |len: usize, salt: usize| (0..len).map(|i| value(i * 3 + salt)).collect::<Vec<T>>();
        let (a, b, old) = (data(a_len, 1), data(b_len, 2), data(out_len + 128, 0));
        let (mut actual, mut expected) = (old.clone(), old.clone());
        let conjugated = random.below(2) == 0;
        let problem = Problem {
            a: Tensor { pointer: a.as_ptr().wrapping_add(a_first), conjugated },
            b: two.then_some(Tensor {
                pointer: b.as_ptr().wrapping_add(b_first),
                conjugated: !conjugated,
            }),
            out: actual.as_mut_ptr().wrapping_add(64 + first),
            merge,
        };
        if !permute(&walks, &problem) {
            return false;
        }
        naive(&walks, &problem, &old, &mut expected, 64 + first);
        let wrong = actual.iter().zip(&expected).position(|(x, y)| x != y);
        assert_eq!(wrong, None, "{walks:?} {two} {merge:?}");
        true
    }

    /// Every merge, with one and two sources; how many were cases for this module.
    fn check_all<T: Scalar + Debug>(
        value: impl Fn(usize) -> T + Copy,
        random: &mut Random,
        extents: &[usize],
    ) -> usize {
        let (alpha, beta) = (value(3), value(2));
        let merges = [
            Merge::Assign,
            Merge::Accumulate,
            Merge::ScaleAssign(alpha),
            Merge::Scale(alpha, beta),
            Merge::Scale(alpha, T::ZERO),
        ];
        let each = |merge| [false, true].map(|two| check(value, random, extents, two, merge));
        merges.into_iter().flat_map(each).filter(|ran| *ran).count()
    }

    // Small integers, so that floats are exact; no two near each other are equal.
    fn float(i: usize) -> f32 {
        (i % 251) as f32
    }

    fn complex(i: usize) -> Complex<f64> {
        Complex::new((i % 251) as f64, (i % 13) as f64 - 6.0)
    }

    #[test]
    fn agrees_with_the_definition() {
        let random = &mut Random(7);
        let mut ran = 0;
        // Unoptimised, a round takes some 300 ms.
        let rounds = if cfg!(debug_assertions) { 8 } else { 60 };
        for round in 0..rounds {
            let rank = 2 + round % 4;
            let most = [150, 60, 20, 12][rank - 2];
            let extents: Vec<usize> =
                (0..rank).map(|_| 4096usize.ilog(rank) as usize + random.below(most)).collect();
            ran += check_all(float, random, &extents);
            ran += check_all(|i| float(i) as f64, random, &extents);
            ran += check_all(complex, random, &extents);
            ran += check_all(|i| i as u8, random, &extents);
            ran += check_all(|i| i as i16, random, &extents);
            ran += check_all(|i| i as i128, random, &extents);
        }
        assert!(ran > 8 * rounds, "{ran}");
    }

    /// Runs one that is larger than the cache, its output `skew` elements from a cache line.
    fn check_large<T: Scalar + Debug>(
        value: impl Fn(usize) -> T,
        walks: &[Walk],
        two: bool,
        merge: Merge<T>,
        skew: usize,
    ) {
        let len: usize = walks.iter().map(|walk| walk.extent).product();
        let data = |salt: usize| (0..len).map(|i| value(i * 3 + salt)).collect::<Vec<_>>();
        let (a, b, old) = (data(1), data(2), (0..len + 128).map(|_| value(7)).collect::<Vec<_>>());
        let (mut actual, mut expected) = (old.clone(), old.clone());
        let first = actual.as_ptr().align_offset(64) + skew;
        let last = |stride: isize, extent: usize| (-stride).max(0) as usize * (extent - 1);
        let start = |stride: fn(&Walk) -> isize| {
            walks.iter().map(|walk| last(stride(walk), walk.extent)).sum::<usize>()
        };
        let problem = Problem {
            a: Tensor { pointer: a.as_ptr().wrapping_add(start(|walk| walk.a)), conjugated: false },
            b: two.then_some(Tensor { pointer: b.as_ptr(), conjugated: false }),
            out: actual.as_mut_ptr().wrapping_add(first),
            merge,
        };
        if !runs(walks, &problem) {
            return;
        }
        naive(walks, &problem, &old, &mut expected, first);
        let wrong = actual.iter().zip(&expected).position(|(x, y)| x != y);
        assert_eq!(wrong, None, "{walks:?} {two} {merge:?} {skew} {first}");
    }

    /// A copy from C order to the given order of axes, outermost first; `backwards` is walked from its end
    /// in the source, unless it is the one with unit stride.
    fn reordered(extents: &[usize], order: &[usize], backwards: usize) -> Vec<Walk> {
        let mut walks: Vec<_> = extents.iter().map(|&extent| Walk::m(extent, 0, 0)).collect();
        let (mut a, mut out) = (1, 1);
        for i in (0..extents.len()).rev() {
            walks[i].a = if i == backwards && a > 1 { -a } else { a };
            a *= extents[i] as isize;
            walks[order[i]].out = out;
            out *= extents[order[i]] as isize;
        }
        walks
    }

    #[test]
    fn transposed_copies_larger_than_the_cache() {
        if cfg!(miri) {
            // Tiles of whole lines in slabs, and with a wrapped one; via a buffer, of rows that meet and of odd ones.
            for (extents, order) in [
                (&[80, 96][..], &[1, 0][..]),
                (&[48, 3, 40], &[2, 1, 0]),
                (&[9, 8, 512], &[2, 1, 0]),
                (&[19, 21, 23], &[2, 1, 0]),
            ] {
                check_large(float, &reordered(extents, order, 9), false, Merge::Assign, 4);
            }
            return;
        }
        // Rows of the output that are whole cache lines, and that are not; few and many axes.
        let mut cases = std::vec![
            (std::vec![160, 17, 840], std::vec![2, 1, 0]),
            // Rows that meet in few sets of a cache.
            (std::vec![72, 32, 1024], std::vec![2, 1, 0]),
            (std::vec![23, 21, 70, 80], std::vec![3, 2, 1, 0]),
            // Strips that are cut for threads.
            (std::vec![16, 140_000], std::vec![1, 0]),
            (std::vec![140_000, 16], std::vec![1, 0]),
            // Rows of a buffer that are as many as a short axis has elements, not a power of two.
            (std::vec![35_001, 61], std::vec![1, 0]),
        ];
        let [few, fewer] = [62, 40].map(|cols| reordered(&[9_000_001 / cols, cols], &[1, 0], 9));
        check_large(|i| (i % 251) as u8, &few, false, Merge::Assign, 0);
        check_large(|i| (i % 241) as u8, &fewer, false, Merge::Assign, 3);
        if !cfg!(debug_assertions) {
            cases.extend([
                (std::vec![80, 37, 960], std::vec![2, 1, 0]),
                (std::vec![1536, 1520], std::vec![1, 0]),
                (std::vec![1537, 1520], std::vec![1, 0]),
                (std::vec![48, 32, 48, 64], std::vec![3, 1, 2, 0]),
                (std::vec![32, 20, 20, 16, 20], std::vec![4, 3, 2, 1, 0]),
                (std::vec![5, 700, 700], std::vec![2, 1, 0]),
                (std::vec![700, 700, 5], std::vec![2, 1, 0]),
                (std::vec![9, 7, 11, 13, 300], std::vec![4, 1, 3, 2, 0]),
            ]);
        }
        for (extents, order) in &cases {
            for (skew, backwards) in [(0, 9), (4, 0), (9, 1)] {
                let walks = reordered(extents, order, backwards);
                check_large(float, &walks, false, Merge::Assign, skew);
                if !cfg!(debug_assertions) {
                    check_large(|i| float(i) as f64, &walks, false, Merge::Assign, skew);
                    check_large(complex, &walks, false, Merge::Assign, skew);
                    let len = walks.iter().map(|walk| walk.extent as isize).product();
                    let larger: Vec<_> = walks.into_iter().chain([Walk::m(5, len, len)]).collect();
                    check_large(|i| (i % 251) as u8, &larger, false, Merge::Assign, skew);
                    check_large(|i| i as i16, &larger, false, Merge::Assign, skew);
                }
            }
        }
    }

    /// Elements whose alignment is half their size, at addresses that are no multiples of their size.
    fn check_half_off<F: Copy>(number: impl Fn(usize) -> F)
    where
        Complex<F>: Scalar + Debug,
    {
        let (rows, cols) = (1104, 1040);
        let len = rows * cols;
        let value = |i: usize| Complex::new(number(i % 251), number(i % 13));
        let source: Vec<Complex<F>> = (0..len).map(value).collect();
        let a = Tensor { pointer: source.as_ptr(), conjugated: false };
        let transposed = [Walk::m(rows, cols as isize, 1), Walk::m(cols, 1, rows as isize)];
        let straight = [Walk::m(len, 1, 1)];
        let rows_apart = [Walk::m(rows, cols as isize, 1040), Walk::m(cols, 1, 1)];
        for (walks, merge) in [
            (&transposed[..], Merge::Assign),
            (&straight, Merge::ScaleAssign(value(2))),
            (&rows_apart, Merge::ScaleAssign(value(2))),
        ] {
            for off in 0..2 {
                let mut memory = std::vec![number(7); 2 * len + 64];
                let size = size_of::<Complex<F>>();
                let first = (0..64).find(|i| memory[*i..].as_ptr().addr() % size == off * size / 2);
                let out: *mut Complex<F> = memory[first.unwrap()..].as_mut_ptr().cast();
                if !runs(walks, &Problem { a, b: None, out, merge }) {
                    continue;
                }
                for i in 0..len {
                    let from = if walks.len() == 2 && walks[0].out == 1 {
                        source[i % rows * cols + i / rows]
                    } else {
                        value(2).times(source[i])
                    };
                    // SAFETY: one of the elements that were written.
                    assert_eq!(unsafe { *out.add(i) }, from, "{walks:?} {off} {i}");
                }
            }
        }
    }

    #[test]
    fn elements_anywhere() {
        check_half_off(|i| i as f32);
        check_half_off(|i| i as f64);
    }

    #[test]
    fn outputs_larger_than_the_cache() {
        let walk = |(extent, a, b, out)| Walk { role: Role::Batch, extent, a, b, out };
        // 8.25 MiB and 8.14 MiB, of rows that begin with cache lines, and that don't; and rows in
        // another order.
        let even = [(1536, 1408, 1, 1), (1408, 1, 1536, 1536)].map(walk);
        let odd = [(1501, 1421, 1, 1), (1421, 1, 1501, 1501)].map(walk);
        let rows = [(48, 1136 * 40, 0, 1136), (40, 1136, 0, 1136 * 48), (1136, 1, 0, 1)].map(walk);
        check_large(float, &even, false, Merge::Assign, 3);
        check_large(float, &rows, false, Merge::Assign, 0);
        if cfg!(debug_assertions) {
            return; // The definition takes a second for each, unoptimised.
        }
        let hadamard = [(1501 * 1421, 1, 1, 1)].map(walk);
        let outer = [(1501, 1, 0, 1421), (1421, 0, 1, 1)].map(walk);
        for skew in [0, 1, 15] {
            for walks in [&hadamard[..], &outer] {
                check_large(float, walks, true, Merge::Assign, skew);
                check_large(float, walks, true, Merge::ScaleAssign(3.0), skew);
            }
            check_large(float, &rows, false, Merge::Assign, skew);
            for walks in [even, odd] {
                for two in [false, true] {
                    check_large(float, &walks, two, Merge::Assign, skew);
                    check_large(float, &walks, two, Merge::ScaleAssign(3.0), skew);
                    check_large(float, &walks, two, Merge::Accumulate, skew);
                }
            }
        }
    }

    /// Runs one whose output's pages are missing, as far as it is for us to say: what was freed before may come back.
    fn check_missing(walks: &[Walk], two: bool) {
        let len: usize = walks.iter().map(|walk| walk.extent).product();
        let data = |salt: usize| (0..len).map(|i| complex(i * 3 + salt)).collect::<Vec<_>>();
        let (a, b, zeros) = (data(1), data(2), std::vec![Complex::ZERO; len]);
        let (mut actual, mut expected) = (crate::memory::room(len), zeros.clone());
        let tensor = |data: &[Complex<f64>]| Tensor { pointer: data.as_ptr(), conjugated: false };
        let b = two.then(|| tensor(&b));
        let problem = Problem { a: tensor(&a), b, out: actual.as_mut_ptr(), merge: Merge::Assign };
        if !runs(walks, &problem) {
            return;
        }
        // SAFETY: there is room for them, and they have been written.
        unsafe { actual.set_len(len) };
        naive(walks, &problem, &zeros, &mut expected, 0);
        assert!(actual == expected, "{walks:?} {two}");
    }

    #[test]
    fn outputs_whose_pages_are_missing() {
        let walk = |(extent, a, b, out)| Walk { role: Role::Batch, extent, a, b, out };
        // 41 MiB and more: what glibc takes from Linux for each, and gives back.
        let outer = [(1637, 1, 0, 1648), (1648, 0, 1, 1)].map(walk);
        let rows = [(48, 1136 * 50, 0, 1136), (50, 1136, 0, 1136 * 48), (1136, 1, 0, 1)].map(walk);
        let turned = |rows: usize, cols: usize| {
            [(rows, cols as isize, 1, 1), (cols, 1, rows as isize, rows as isize)].map(walk)
        };
        check_missing(&outer, true);
        if cfg!(debug_assertions) {
            return; // The definition takes a second for each, unoptimised.
        }
        check_missing(&rows, false);
        for two in [false, true] {
            check_missing(&turned(1648, 1637), two);
            check_missing(&turned(1637, 1648), two);
        }
    }

    #[test]
    fn leaves_the_rest_to_the_caller() {
        let (a, mut out) = (std::vec![1.0f32; 1 << 14], std::vec![0.0f32; 1 << 14]);
        let mut takes = |walks: &[(usize, isize, isize)]| {
            let walks: Vec<Walk> = walks
                .iter()
                .map(|&(extent, a, out)| Walk { role: Role::M, extent, a, b: 0, out })
                .collect();
            let a = Tensor { pointer: a.as_ptr(), conjugated: false };
            permute(&walks, &Problem { a, b: None, out: out.as_mut_ptr(), merge: Merge::Assign })
        };
        assert!(takes(&[(64, 1, 64), (64, 64, 1)]));
        // Too small; summed; a plain copy; no unit stride in the output, or the source; empty.
        assert!(!takes(&[(63, 1, 64), (64, 64, 1)]));
        assert!(!takes(&[(64, 1, 64), (64, 64, 1), (2, 4096, 0)]));
        assert!(!takes(&[(64, 64, 64), (64, 1, 1)]));
        assert!(!takes(&[(64, 1, 128), (64, 64, 2)]));
        assert!(!takes(&[(64, 2, 64), (64, 128, 1)]));
        assert!(!takes(&[(64, 1, 64), (64, 64, 1), (0, 0, 4096)]));
    }
}
