//! Each operation of each level's vectors against the elements' own.

use alloc::vec;
use alloc::vec::Vec;

use crate::kernel::gemm::Arithmetic;
use crate::kernel::simd::{Dispatch, Job, Lanes, Level};
use crate::scalar::Scalar;

/// What it works on: distinct elements, most of whose products overflow.
struct Check<'c, T>(&'c [T], &'c [T], &'c [T]);

/// `WIDTH` elements of a vector.
fn elements<T: Scalar, L: Lanes<T>>(lanes: L, vector: L::Vector) -> Vec<T> {
    let mut elements = vec![T::ONE; L::WIDTH];
    // SAFETY: there is room for a vector.
    unsafe { lanes.store(elements.as_mut_ptr(), L::WIDTH, vector) };
    elements
}

impl<T: Scalar + PartialEq + core::fmt::Debug> Job<T> for Check<'_, T> {
    fn run<A: Arithmetic<T>>(self, arithmetic: A) {
        let (lanes, width) = (arithmetic.whole(), A::Whole::WIDTH);
        let Self(a, b, c) = self;
        let of = |one: &dyn Fn(usize) -> T| (0..width).map(one).collect::<Vec<_>>();
        // SAFETY: each has as many elements as the widest vector.
        let (x, y, z) =
            unsafe { (lanes.load(a.as_ptr()), lanes.load(b.as_ptr()), lanes.load(c.as_ptr())) };
        assert_eq!(elements(lanes, lanes.splat(a[3])), vec![a[3]; width]);
        assert_eq!(elements(lanes, lanes.add(x, y)), of(&|i| a[i].plus(b[i])));
        assert_eq!(elements(lanes, lanes.mul(x, y)), of(&|i| a[i].times(b[i])));
        assert_eq!(elements(lanes, lanes.mul_add(x, y, z)), of(&|i| a[i].times_plus(b[i], c[i])));
        assert_eq!(elements(lanes, lanes.conjugate(x)), a[..width]);
        assert_eq!(lanes.sum(x), a[..width].iter().fold(T::ZERO, |sum, one| sum.plus(*one)));
        for n in 0..=width {
            // The last elements that there are: a load or store of more would leave the slice.
            let from = &a[a.len() - n..];
            let (mut by_count, mut by_first) = (c.to_vec(), c.to_vec());
            let first = lanes.first(n);
            // SAFETY: `n` elements can be read and written.
            let (counted, loaded) = unsafe {
                lanes.store(by_count.as_mut_ptr(), n, x);
                lanes.store_first(by_first.as_mut_ptr(), first, x);
                (lanes.load_partial(from.as_ptr(), n), lanes.load_first(from.as_ptr(), first))
            };
            let filled = of(&|i| if i < n { from[i] } else { T::ZERO });
            assert_eq!(
                (elements(lanes, counted), elements(lanes, loaded)),
                (filled.clone(), filled)
            );
            let stored = [&a[..n], &c[n..]].concat();
            assert_eq!((by_count, by_first), (stored.clone(), stored));
        }
    }
}

#[test]
fn every_operation_is_that_of_the_elements() {
    macro_rules! check {
        ($($elem:ty)*) => {$(
            let distinct = |factor: u64| -> Vec<$elem> {
                let of = |i: u64| (i + 3).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_mul(factor);
                (0..64).map(|i| (of(i) >> 5) as $elem).collect()
            };
            let [a, b, c] = [1, 77, 1313].map(distinct);
            for level in Level::ALL.into_iter().filter(|level| *level <= Level::current()) {
                // SAFETY: the level is at most the current one.
                unsafe {
                    <$elem as Scalar>::Simd::dispatch_at(level, Check::<$elem>(&a, &b, &c));
                }
            }
        )*};
    }
    check!(i32 u32 i64 u64 isize usize i16 u8);
}
