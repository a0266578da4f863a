//! Against the definition.

use alloc::vec::Vec;
use core::fmt::Debug;

use num_complex::Complex;

use super::reduce;
use crate::kernel::problem::{Merge, Problem, Role, Tensor, Walk};
use crate::kernel::simd::Portable;
use crate::pointer::Update;
use crate::scalar::Scalar;

/// Random numbers: xorshift64*.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 33) as usize % end
    }

    fn pick<X: Copy>(&mut self, from: &[X]) -> X {
        from[self.below(from.len())]
    }
}

/// The maximum as sum, the sum as product.
#[derive(Clone, Copy, Debug, PartialEq)]
struct MaxPlus(f64);

impl Scalar for MaxPlus {
    type Simd = Portable<4>;
    const ZERO: Self = Self(f64::NEG_INFINITY);
    const ONE: Self = Self(0.0);

    fn plus(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    fn times(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

crate::scalar_operand!(MaxPlus);

/// An element too large for the stack buffers, with few of them in a kilobyte.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(align(128))]
struct Large([i64; 40]);

impl Scalar for Large {
    type Simd = Portable<2>;
    const ZERO: Self = Self([0; 40]);
    const ONE: Self = Self([1; 40]);

    fn plus(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(x, y)| *x = x.wrapping_add(y));
        self
    }

    fn times(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(x, y)| *x = x.wrapping_mul(y));
        self
    }
}

crate::scalar_operand!(Large);

/// Small integers, so that sums are exact in any order.
trait Element: Scalar + Debug {
    fn of(value: i32) -> Self;
    fn poison() -> Self;
}

macro_rules! element {
    ($($type:ty, $from:expr, $poison:expr;)*) => {$(
        impl Element for $type {
            fn of(value: i32) -> Self {
                ($from)(value)
            }

            fn poison() -> Self {
                $poison
            }
        }
    )*};
}

element! {
    i32, |value| value, i32::MIN;
    i64, |value| i64::from(value) << 31, i64::MIN;
    i8, |value| value as i8, i8::MIN;
    f32, |value| value as f32, f32::NAN;
    f64, |value| value as f64, f64::NAN;
    Complex<f32>, |value| Complex::new(value as f32, (value * 7 % 5) as f32), Complex::new(f32::NAN, f32::NAN);
    Complex<f64>, |value| Complex::new(value as f64, (value * 7 % 5) as f64), Complex::new(f64::NAN, f64::NAN);
    bool, |value| value > 0, true;
    MaxPlus, |value| MaxPlus(value as f64), MaxPlus(f64::NAN);
    Large, |value| Large([i64::from(value); 40]), Large([i64::MIN; 40]);
}

/// A tensor's strides, and how many elements they reach; the offset of the first element.
struct Layout {
    strides: Vec<isize>,
    first: isize,
    len: usize,
}

impl Layout {
    /// For axes of these extents (`None`: not there), in random order, with gaps, some backwards; some
    /// broadcast if `repeats`.
    fn new(random: &mut Random, extents: &[Option<usize>], repeats: bool) -> Self {
        let mut order: Vec<usize> = (0..extents.len()).collect();
        for at in 1..order.len() {
            order.swap(at, random.below(at + 1));
        }
        let mut layout = Self { strides: alloc::vec![0; extents.len()], first: 0, len: 0 };
        let mut step = random.pick(&[1, 1, 1, 1, 2, 3]);
        let mut last = 0;
        for at in order {
            let Some(extent) = extents[at] else { continue };
            if repeats && random.below(10) == 0 {
                continue;
            }
            let span = step * extent.saturating_sub(1) as isize;
            let backwards = random.below(6) == 0;
            layout.strides[at] = if backwards { -step } else { step };
            layout.first += if backwards { span } else { 0 };
            last += span;
            step = (step * extent.max(1) as isize) + random.pick(&[0, 0, 0, 1, 5]);
        }
        layout.len = last as usize + 1;
        layout
    }
}

/// The definition.
///
/// # Safety
///
/// The walks stay inside the tensors.
unsafe fn naive<T: Scalar>(walks: &[Walk], problem: Problem<T>) {
    let free: Vec<Walk> = walks.iter().copied().filter(|walk| walk.role != Role::K).collect();
    let summed: Vec<Walk> = walks.iter().copied().filter(|walk| walk.role == Role::K).collect();
    let element = |of: Tensor<T>, at: isize| {
        // SAFETY: the caller's promise.
        let value = unsafe { *of.pointer.offset(at) };
        if of.conjugated { value.conjugate() } else { value }
    };
    for_each(&free, [0; 3], &mut |at| {
        let mut sum = T::ZERO;
        for_each(&summed, at, &mut |at| {
            let a = element(problem.a, at[0]);
            sum = sum.plus(problem.b.map_or(a, |b| a.times(element(b, at[1]))));
        });
        // SAFETY: the caller's promise.
        unsafe {
            let out = problem.out.offset(at[2]);
            out.write(problem.merge.element(sum, out));
        }
    });
}

fn for_each(walks: &[Walk], at: [isize; 3], body: &mut dyn FnMut([isize; 3])) {
    let Some((walk, rest)) = walks.split_first() else { return body(at) };
    for index in 0..walk.extent as isize {
        let at = [at[0] + index * walk.a, at[1] + index * walk.b, at[2] + index * walk.out];
        for_each(rest, at, body);
    }
}

const EXTENTS: [usize; 22] =
    [0, 1, 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 23, 31, 33, 40, 64, 65, 129, 600];

fn roles(random: &mut Random, count: usize, two: bool) -> Vec<(Role, usize)> {
    let mut volume = 1;
    let mut role = || match two {
        true => random.pick(&[Role::Batch, Role::M, Role::N, Role::K, Role::K]),
        false => random.pick(&[Role::M, Role::K, Role::K]),
    };
    let roles: Vec<Role> = (0..count).map(|_| role()).collect();
    let limit = if size_of::<usize>() == 8 { 30_000 } else { 3_000 };
    let extent = |role: Role, random: &mut Random, volume: &mut usize| {
        let extent = random.pick(&EXTENTS);
        let extent = if extent == 0 && random.below(3) > 0 { 6 } else { extent };
        let extent = if *volume * extent > limit { 2 } else { extent };
        *volume *= extent.max(1);
        (role, extent)
    };
    roles.into_iter().map(|role| extent(role, random, &mut volume)).collect()
}

/// One random contraction.
fn case<T: Element>(random: &mut Random) {
    let two = random.below(4) > 0;
    let count = random.below(6);
    let roles = roles(random, count, two);
    // A summed index may be in one source only.
    let only: Vec<usize> = roles.iter().map(|_| if two { random.below(5) } else { 2 }).collect();
    let axes = |held: &dyn Fn(Role, usize) -> bool| -> Vec<Option<usize>> {
        let axes = roles.iter().zip(&only);
        axes.map(|((role, extent), only)| held(*role, *only).then_some(*extent)).collect()
    };
    let in_a = axes(&|role, only| role != Role::N && !(role == Role::K && only == 0));
    let in_b = axes(&|role, only| role != Role::M && !(role == Role::K && only == 1));
    let in_out = axes(&|role, _| role != Role::K);
    let a = Layout::new(random, &in_a, true);
    let b = Layout::new(random, &in_b, true);
    let out = Layout::new(random, &in_out, false);
    let mut walks: Vec<Walk> = roles
        .iter()
        .enumerate()
        .map(|(at, (role, extent))| Walk {
            role: *role,
            extent: *extent,
            a: a.strides[at],
            b: b.strides[at],
            out: out.strides[at],
        })
        .collect();
    let values = |random: &mut Random, len: usize| -> Vec<T> {
        (0..len).map(|_| T::of(random.below(7) as i32 - 3)).collect()
    };
    let (source_a, source_b) = (values(random, a.len), values(random, b.len));
    let (alpha, beta) = (T::of(2), T::of(3));
    let (merge, reads) = random.pick(&[
        (Merge::Assign, false),
        (Merge::Accumulate, true),
        (Merge::ScaleAssign(alpha), false),
        (Merge::Scale(alpha, beta), true),
        (Merge::Scale(alpha, T::ZERO), false),
    ]);
    let before = match reads {
        true => values(random, out.len),
        false => alloc::vec![T::poison(); out.len],
    };
    let [mut expected, mut actual] = [before.clone(), before];
    let tensor = |source: &Vec<T>, layout: &Layout, conjugated| Tensor {
        pointer: source.as_ptr().wrapping_offset(layout.first),
        conjugated,
    };
    let conjugated = [random.below(3) == 0, random.below(3) == 0];
    let mut problem = Problem {
        a: tensor(&source_a, &a, conjugated[0]),
        b: two.then(|| tensor(&source_b, &b, conjugated[1])),
        out: expected.as_mut_ptr().wrapping_offset(out.first),
        merge,
    };
    // SAFETY: layouts are as long as their strides reach.
    unsafe { naive(&walks, problem) };
    problem.out = actual.as_mut_ptr().wrapping_offset(out.first);
    let described = alloc::format!("{walks:?} two {two} {conjugated:?} {merge:?}");
    reduce(&mut walks, problem);
    let same =
        |(x, y): (&T, &T)| x == y || alloc::format!("{x:?} {y:?}").matches("NaN").count() >= 2;
    assert!(
        expected.iter().zip(&actual).all(same),
        "{described}\n expected {expected:?}\n   actual {actual:?}"
    );
}

fn cases<T: Element>(count: usize) {
    let mut random = Random(0x1234_5678_9abc_def1);
    (0..count).for_each(|_| case::<T>(&mut random));
}

macro_rules! random {
    ($($name:ident: $type:ty, $count:literal;)*) => {$(
        #[test]
        fn $name() {
            cases::<$type>($count);
        }
    )*};
}

random! {
    random_i32: i32, 3000;
    random_i64: i64, 3000;
    random_i8: i8, 3000;
    random_f32: f32, 3000;
    random_f64: f64, 3000;
    random_complex_f32: Complex<f32>, 3000;
    random_complex_f64: Complex<f64>, 3000;
    random_bool: bool, 1000;
    random_max_plus: MaxPlus, 1000;
    random_large: Large, 300;
}

#[test]
fn narrow_rows() {
    let mut random = Random(7);
    for (rows, width, two) in
        [(12_345, 5, false), (40_000, 3, true), (5_000, 128, true), (70_001, 16, false)]
    {
        let mut values =
            |len: usize| -> Vec<i32> { (0..len).map(|_| random.below(100) as i32 - 50).collect() };
        let (a, b) = (values(rows * width), values(rows * width));
        let b_stride = if two { width as isize } else { 0 };
        let mut walks = [
            Walk::k(rows, width as isize, b_stride),
            Walk { role: Role::Batch, extent: width, a: 1, b: isize::from(two), out: -1 },
        ];
        let (mut expected, mut actual) = (alloc::vec![1; width], alloc::vec![1; width]);
        let mut problem = Problem {
            a: tensor(&a),
            b: two.then(|| tensor(&b)),
            out: expected.as_mut_ptr().wrapping_add(width - 1),
            merge: Merge::Scale(2, 3),
        };
        // SAFETY: the walks stay inside the vectors.
        unsafe { naive(&walks, problem) };
        problem.out = actual.as_mut_ptr().wrapping_add(width - 1);
        reduce(&mut walks, problem);
        assert_eq!(expected, actual, "{rows} × {width}");
    }
}

/// Rows of `m` × `k` elements, every `row`-th, with `n` columns of another matrix.
fn products<T: Element>(m: usize, n: usize, k: usize, row: usize, turned: bool) {
    let mut random = Random(11);
    let mut values =
        |len: usize| -> Vec<T> { (0..len).map(|_| T::of(random.below(7) as i32 - 3)).collect() };
    let (a, b, before) = (values(m * row + 3), values(n * k + n + k), values(m * n));
    let [b_n, b_k] = if turned { [k as isize + 1, 1] } else { [1, n as isize] };
    let walks = [Walk::m(m, row as isize, n as isize), Walk::n(n, b_n, 1), Walk::k(k, 1, b_k)];
    let conjugated = turned;
    let b = Tensor { conjugated, ..tensor(&b) };
    let agrees = accumulates_as_defined(&walks, tensor(&a[3..]), Some(b), &before);
    assert!(agrees, "{m} × {n} × {k}, rows {row} apart, turned: {turned}");
}

/// Whether what is added to an output is what the definition adds. The walks stay inside the sources and the output.
fn accumulates_as_defined<T: Element>(
    walks: &[Walk],
    a: Tensor<T>,
    b: Option<Tensor<T>>,
    before: &[T],
) -> bool {
    let (mut expected, mut actual) = (before.to_vec(), before.to_vec());
    let mut problem = Problem { a, b, out: expected.as_mut_ptr(), merge: Merge::Accumulate };
    // SAFETY: the caller's promise.
    unsafe { naive(walks, problem) };
    problem.out = actual.as_mut_ptr();
    reduce(&mut walks.to_vec(), problem);
    expected == actual
}

#[test]
fn products_with_few_columns() {
    for (m, n, k, row) in [
        (64, 1, 257, 257),
        (83, 2, 300, 300),
        (131, 3, 269, 300),
        (79, 10, 784, 784),
        (700, 7, 65, 66),
        (65, 33, 70, 1024),
        (9, 5, 5000, 5001),
        // Rows and columns that fill no tile; groups of rows that pass by some columns before the others.
        (13, 5, 300, 301),
        (6, 7, 300, 300),
        (43, 9, 1001, 1001),
        (71, 12, 900, 900),
    ] {
        for turned in [false, true] {
            products::<f32>(m, n, k, row, turned);
            products::<f64>(m, n, k, row, turned);
            products::<i64>(m, n, k, row, turned);
            products::<Complex<f32>>(m, n, k, row, turned);
        }
    }
}

/// A vector times a matrix, whose rows begin anywhere in a line and lie a multiple of one apart, or not: vectors of the strip are
/// aligned with theirs where that can be.
fn swept<T: Element>(rows: usize, lanes: usize, row: usize) {
    let mut random = Random(13);
    let mut values =
        |len: usize| -> Vec<T> { (0..len).map(|_| T::of(random.below(7) as i32 - 3)).collect() };
    let (a, b, before) = (values(rows * row + 9), values(rows), values(2 * lanes));
    for (first, conjugated) in [(0, false), (1, true), (3, false), (8, true)] {
        let a = Tensor { conjugated, ..tensor(&a[first..]) };
        let (lane, column) = (Walk::m(lanes, 1, 1), Walk::k(rows, row as isize, 1));
        for b in [Some(Tensor { conjugated, ..tensor(&b) }), None] {
            let walks =
                [column, lane].map(|walk| if b.is_none() { Walk { b: 0, ..walk } } else { walk });
            let agrees = accumulates_as_defined(&walks, a, b, &before);
            assert!(agrees, "{rows} × {lanes}, {row} apart, from {first}");
        }
    }
}

#[test]
fn strips_of_rows_that_begin_anywhere() {
    for (rows, lanes, row) in [(41, 300, 320), (400, 129, 1024), (390, 700, 701), (13, 4099, 4160)]
    {
        swept::<f32>(rows, lanes, row);
        swept::<f64>(rows, lanes, row);
        swept::<i64>(rows, lanes, row);
        swept::<Complex<f32>>(rows, lanes, row);
    }
}

#[test]
fn streams_that_lie_far_apart() {
    let (a, b) = (floats(2_000_003, true), floats(2_000_003, true));
    // Rows whose streams would meet in the same sets of a cache, and others; few rows, many, and none left over.
    for (rows, len, row) in [
        (41, 1030, 1024),
        (401, 1024, 1024),
        (397, 4096, 4097),
        (1003, 77, 77),
        (7, 90_001, 90_001),
    ] {
        let row = row as isize;
        let (m, k) = (Walk::m(rows, row, 1), Walk::k(len, 1, 1));
        check_rounding(&[m, k], &a, Some(&b), rows, 4.0);
        check_rounding(&[m, Walk { b: 0, ..k }], &a, None, rows, 4.0);
        let (batch, k) = (Walk::batch(rows, row, row, 1), Walk::k(len, 1, 1));
        check_rounding(&[batch, k], &a, Some(&b), rows, 4.0);
        // Its columns.
        let (m, k) = (Walk::m(len, 1, 1), Walk::k(rows, row, 1));
        check_rounding(&[k, m], &a, Some(&b), len, 4.0);
        let (batch, k) = (Walk::batch(len, 1, 1, 1), Walk::k(rows, row, row));
        check_rounding(&[k, batch], &a, Some(&b), len, 4.0);
    }
}

/// Numbers in [0, 1), or in [-1, 1).
fn floats(count: usize, signed: bool) -> Vec<f32> {
    let mut random = Random(42);
    let mut float = || (random.next() >> 40) as f32 / (1 << 24) as f32;
    (0..count).map(|_| if signed { 2.0 * float() - 1.0 } else { float() }).collect()
}

fn tensor<T>(of: &[T]) -> Tensor<T> {
    Tensor { pointer: of.as_ptr(), conjugated: false }
}

fn reduced(walks: &[Walk], a: &[f32], b: Option<&[f32]>, len: usize) -> Vec<f32> {
    let mut out = alloc::vec![f32::NAN; len];
    let (a, b) = (tensor(a), b.map(tensor));
    let problem = Problem { a, b, out: out.as_mut_ptr(), merge: Merge::Assign };
    reduce(&mut walks.to_vec(), problem);
    out
}

/// The error of each sum, in units of ε·Σ|a·b|, is at most `limit`: far below what the worst case has,
/// since errors cancel, and as for a pairwise sum.
fn check_rounding(walks: &[Walk], a: &[f32], b: Option<&[f32]>, len: usize, limit: f64) {
    let out = reduced(walks, a, b, len);
    let (mut sums, mut sizes) = (alloc::vec![0.0_f64; len], alloc::vec![0.0_f64; len]);
    for_each(walks, [0; 3], &mut |at| {
        let product =
            f64::from(a[at[0] as usize]) * b.map_or(1.0, |b| f64::from(b[at[1] as usize]));
        sums[at[2] as usize] += product;
        sizes[at[2] as usize] += product.abs();
    });
    for ((out, sum), size) in out.iter().zip(sums).zip(sizes) {
        let error = (f64::from(*out) - sum).abs() / (size * f64::from(f32::EPSILON));
        assert!(error <= limit, "{walks:?}: {out} instead of {sum}: {error} ε");
    }
}

#[test]
fn rounding() {
    const LONG: usize = 10_000_000;
    const ROWS: usize = 1_000_000;
    for signed in [false, true] {
        let (a, b) = (floats(LONG, signed), floats(LONG + 1, signed));
        check_rounding(&[Walk::k(LONG, 1, 1)], &a, Some(&b[1..]), 1, 4.0);
        check_rounding(&[Walk::k(LONG, 1, 0)], &a, None, 1, 4.0);
        // Too short for parts.
        check_rounding(&[Walk::k(ROWS, 1, 1)], &a, Some(&b), 1, 4.0);
        check_rounding(&[Walk::k(ROWS, 7, 3)], &a, Some(&b), 1, 4.0);
        check_rounding(&[Walk::m(3, 1, 1), Walk::k(ROWS, 9, 2)], &a, Some(&b), 3, 4.0);
        let columns = floats(16 * ROWS, signed);
        check_rounding(&[Walk::k(ROWS, 16, 0), Walk::m(16, 1, 1)], &columns, None, 16, 4.0);
        // Three sweeps' levels, and short pieces.
        check_rounding(&[Walk::k(ROWS, 3, 1), Walk::m(2, 1, 1)], &columns, Some(&b), 2, 4.0);
        check_rounding(&[Walk::k(ROWS, 10, 0), Walk::k(7, 1, 0)], &a, None, 1, 4.0);
        // Few rows, several columns.
        check_rounding(
            &[Walk::m(5, 100_000, 6), Walk::n(6, 100_001, 1), Walk::k(100_000, 1, 1)],
            &a,
            Some(&b),
            30,
            4.0,
        );
        // In parts, of sources that change places.
        check_rounding(&[Walk::k(ROWS, 1, 10), Walk::n(9, 1, 1)], &a, Some(&a), 9, 4.0);
    }
}

#[cfg(feature = "rayon")]
#[test]
fn same_bits_on_any_number_of_threads() {
    let (a, b) = (floats(3_000_001, true), floats(3_000_001, true));
    let cases: [(&[Walk], usize); 10] = [
        (&[Walk::k(600_000, 1, 1)], 1),
        (&[Walk::m(1003, 784, 7), Walk::n(7, 1, 1), Walk::k(784, 1, 7)], 7021),
        (&[Walk::k(2_999_999, 1, 1)], 1),
        (&[Walk::k(100_003, 29, 1), Walk::m(29, 1, 1)], 29),
        (&[Walk::m(1003, 2801, 1), Walk::k(2801, 1, 1)], 1003),
        (&[Walk::k(1003, 2801, 1), Walk::m(2801, 1, 1)], 2801),
        (&[Walk::batch(37, 70_003, 70_003, 1), Walk::k(70_003, 1, 1)], 37),
        (&[Walk::m(3, 1021, 1021), Walk::n(1021, 1024, 1), Walk::k(1021, 1, 1)], 3063),
        (&[Walk::m(3, 1021, 1021), Walk::n(1021, 1, 1), Walk::k(1021, 1, 1021)], 3063),
        (&[Walk::k(1003, 2801, 1), Walk::k(1100, 2, 1003)], 1),
    ];
    for (walks, len) in cases {
        let run = |threads: usize| -> Vec<u32> {
            let pool =
                rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
            let out = pool.install(|| reduced(walks, &a, Some(&b), len));
            out.into_iter().map(f32::to_bits).collect()
        };
        let alone = run(1);
        for threads in [2, 3, 5] {
            assert!(alone == run(threads), "{walks:?}: other bits on {threads} threads");
        }
    }
}
