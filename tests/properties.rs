//! Many specs on random extents, random strides and distinct values give what the oracle gives.
//!
//! `tests/generate.py` makes the modules under `tests/properties/`. The environment: `EINSUM_SEED` is
//! another draw (a number), `EINSUM_CASES` how many cases each spec gets. A failure states both.

mod naive;

#[path = "properties/complex.rs"]
#[rustfmt::skip]
mod complex;
#[path = "properties/dynamic.rs"]
#[rustfmt::skip]
mod dynamic;
#[path = "properties/int32.rs"]
#[rustfmt::skip]
mod int32;
#[path = "properties/int64.rs"]
#[rustfmt::skip]
mod int64;
#[path = "properties/integers.rs"]
#[rustfmt::skip]
mod integers;
#[path = "properties/picked.rs"]
#[rustfmt::skip]
mod picked;
#[path = "properties/random_a.rs"]
#[rustfmt::skip]
mod random_a;
#[path = "properties/random_b.rs"]
#[rustfmt::skip]
mod random_b;
#[path = "properties/single.rs"]
#[rustfmt::skip]
mod single;
#[path = "properties/truth.rs"]
#[rustfmt::skip]
mod truth;

use std::any::type_name;
use std::collections::BTreeMap;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ndarray::{ArrayD, ArrayViewD, ArrayViewMutD};
use num_complex::Complex;

use naive::random::Random;
use naive::strided::{Layout, Spacing, Strided, tensor};
use naive::{Element, Index, Problem, Tensor, einsum, subscripts};

/// One spec, and what the macros expand it to.
struct Case<T: 'static> {
    spec: &'static str,
    ranks: &'static [usize],
    value: Value<T>,
    into: &'static [(Form, Update<T>)],
}

/// `einsum!` on operands whose ranks are not in their types.
type Value<T> = fn(&[ArrayViewD<'_, T>]) -> ArrayD<T>;

/// `einsum_into!`; the scalars are α and β, where the form has them.
type Update<T> = fn(&[ArrayViewD<'_, T>], &mut ArrayViewMutD<'_, T>, T, T);

/// How `einsum_into!` treats what the output held.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// `=> &mut out`
    Assign,
    /// `+= &mut out`
    Accumulate,
    /// `=> &mut out; alpha = …, beta = …`
    Scaled,
}

/// An element type under test.
trait Tested: Element {
    /// What the oracle computes in.
    type Wide: Element;
    /// The spacing of floats at 1, times what one complex product loses; 0 for exact types.
    const EPSILON: f64;
    /// What stands where nothing may be read, or written.
    const POISON: Self;
    /// Zero and one.
    const UNITS: [Self; 2];
    /// Any value of the type; floats stay near 1.
    fn random(random: &mut Random) -> Self;
    /// Without loss.
    fn widen(self) -> Self::Wide;
    /// Whether nothing has overwritten the poison.
    fn is_poison(self) -> bool;
    /// The absolute value, which error bounds are made of.
    fn magnitude(self) -> f64;
    /// |got − want|
    fn distance(self, want: Self::Wide) -> f64;
}

macro_rules! tested_floats {
    ($($float:ty)*) => {$(
        impl Tested for $float {
            type Wide = f64;
            const EPSILON: f64 = <$float>::EPSILON as f64;
            const POISON: Self = <$float>::NAN;
            const UNITS: [Self; 2] = [0.0, 1.0];
            fn random(random: &mut Random) -> Self { random.float() as $float }
            fn widen(self) -> f64 { f64::from(self) }
            fn is_poison(self) -> bool { self.is_nan() }
            fn magnitude(self) -> f64 { f64::from(self.abs()) }
            fn distance(self, want: f64) -> f64 { (f64::from(self) - want).abs() }
        }

        impl Tested for Complex<$float> {
            type Wide = Complex<f64>;
            const EPSILON: f64 = 2.0 * <$float>::EPSILON as f64;
            const POISON: Self = Complex::new(<$float>::NAN, <$float>::NAN);
            const UNITS: [Self; 2] = [Complex::new(0.0, 0.0), Complex::new(1.0, 0.0)];
            fn random(random: &mut Random) -> Self {
                Complex::new(random.float() as $float, random.float() as $float)
            }
            fn widen(self) -> Complex<f64> { Complex::new(f64::from(self.re), f64::from(self.im)) }
            fn is_poison(self) -> bool { self.re.is_nan() && self.im.is_nan() }
            fn magnitude(self) -> f64 { self.widen().norm() }
            fn distance(self, want: Complex<f64>) -> f64 { (self.widen() - want).norm() }
        }
    )*};
}

macro_rules! tested_integers {
    ($($integer:ty)*) => {$(
        impl Tested for $integer {
            type Wide = Self;
            const EPSILON: f64 = 0.0;
            const POISON: Self = <$integer>::MAX / 3;
            const UNITS: [Self; 2] = [0, 1];
            // All bits random, so that sums and products wrap around.
            fn random(random: &mut Random) -> Self {
                (u128::from(random.bits()) << 64 | u128::from(random.bits())) as $integer
            }
            fn widen(self) -> Self { self }
            fn is_poison(self) -> bool { self == Self::POISON }
            fn magnitude(self) -> f64 { 0.0 }
            fn distance(self, want: Self) -> f64 { if self == want { 0.0 } else { f64::INFINITY } }
        }
    )*};
}

tested_floats!(f32 f64);
tested_integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl Tested for bool {
    type Wide = Self;
    const EPSILON: f64 = 0.0;
    const POISON: Self = true;
    const UNITS: [Self; 2] = [false, true];
    fn random(random: &mut Random) -> Self {
        random.percent(40)
    }
    fn widen(self) -> Self {
        self
    }
    fn is_poison(self) -> bool {
        self
    }
    fn magnitude(self) -> f64 {
        0.0
    }
    fn distance(self, want: Self) -> f64 {
        if self == want { 0.0 } else { f64::INFINITY }
    }
}

/// Vector lengths and microtiles are powers of two or multiples of three: these lie at and beside them.
const EXTENTS: &[usize] = &[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 23, 24, 25, 31, 32, 33, 37, 63, 64, 65, 97,
    127, 129,
];

/// How many products a case may have: a debug build's oracle does some millions a second.
const VOLUMES: &[usize] = &[100, 2_000, 2_000, 2_000, 20_000, 20_000, 150_000];

/// Operands, and how they lie in memory.
struct Draw<T> {
    operands: Vec<Tensor<T>>,
    layouts: Vec<Layout>,
    output: Layout,
    problem: Problem,
}

impl<T: Tested> Draw<T> {
    fn new(case: &Case<T>, random: &mut Random) -> Self {
        let shapes = shapes(case, random);
        let problem =
            Problem::new(case.spec, &shapes.iter().map(Vec::as_slice).collect::<Vec<_>>())
                .expect("the generator's specs are sound");
        let output = Layout::random(problem.shape().len(), random);
        let constants = random.percent(20);
        let (mut operands, mut layouts) = (Vec::new(), Vec::new());
        for shape in &shapes {
            let mut layout = Layout::random(shape.len(), random);
            let mut operand = Tensor::filled(shape, T::UNITS[0]).map(|_| T::random(random));
            for axis in 0..shape.len() {
                if constants && random.percent(30) {
                    layout.spacing[axis] = Spacing::Constant;
                    make_constant(&mut operand, axis);
                }
            }
            operands.push(operand);
            layouts.push(layout);
        }
        Self { operands, layouts, output, problem }
    }

    fn laid_out(&self) -> Vec<Strided<T>> {
        let laid = self.operands.iter().zip(&self.layouts);
        laid.map(|(operand, layout)| Strided::new(operand, layout, T::POISON)).collect()
    }
}

/// Copies the first element along an axis to all others.
fn make_constant<T: Copy>(tensor: &mut Tensor<T>, axis: usize) {
    let stride: usize = tensor.shape[axis + 1..].iter().product();
    for t in 0..tensor.data.len() {
        let along = t / stride % tensor.shape[axis];
        tensor.data[t] = tensor.data[t - along * stride];
    }
}

/// An extent for every axis: 0 seldom, and 1 against n sometimes.
fn shapes<T>(case: &Case<T>, random: &mut Random) -> Vec<Vec<usize>> {
    let all = subscripts(case.spec, case.ranks).expect("the generator's specs are sound");
    let mut extents: BTreeMap<Index, usize> = BTreeMap::new();
    for &index in all.operands.iter().flatten() {
        extents
            .entry(index)
            .or_insert_with(|| if random.percent(3) { 0 } else { random.pick(EXTENTS) });
    }
    let limit = random.pick(VOLUMES);
    let labels: Vec<Index> = extents.keys().copied().collect();
    // The operands and the output count too: a diagonal's array is larger than the loop over it.
    let arrays: Vec<&Vec<Index>> = all.operands.iter().chain([&all.output, &labels]).collect();
    let volume = |extents: &BTreeMap<Index, usize>, array: &[Index]| -> usize {
        // As if no extent were 0: the others still count where that one is stretched from 1.
        array.iter().map(|index| extents[index].max(1)).product()
    };
    while arrays.iter().any(|array| volume(&extents, array) > limit) {
        let extent = extents.get_mut(&random.pick(&labels)).unwrap();
        if *extent > 1 {
            let smaller = EXTENTS.iter().take_while(|&&other| other < *extent).count();
            *extent = EXTENTS[random.below(smaller)];
        }
    }
    let stretched = random.percent(15);
    let mut shape = |operand: &Vec<Index>| {
        let mut own = extents.clone();
        for index in operand {
            if stretched && random.percent(25) {
                own.insert(*index, 1);
            }
        }
        operand.iter().map(|index| own[index]).collect()
    };
    all.operands.iter().map(&mut shape).collect()
}

/// What an output should be: α·einsum + β·before, and how far off its elements may lie.
struct Expected<T: Tested> {
    value: Tensor<T::Wide>,
    /// The same of absolute values; zeros for exact types.
    absolute: Vec<f64>,
    /// Allowed error, relative to `absolute`.
    tolerance: f64,
}

impl<T: Tested> Expected<T> {
    fn einsum(case: &Case<T>, draw: &Draw<T>) -> Self {
        let wide: Vec<Tensor<T::Wide>> =
            draw.operands.iter().map(|operand| operand.map(T::widen)).collect();
        let value = einsum(case.spec, &wide).expect("the generator's specs are sound");
        let mut absolute = vec![0.0; value.data.len()];
        if T::EPSILON > 0.0 {
            let sizes: Vec<Tensor<f64>> =
                draw.operands.iter().map(|operand| operand.map(T::magnitude)).collect();
            absolute = einsum(case.spec, &sizes).expect("the same spec").data;
        }
        // A sum of n products of p factors, with α one more, with the output one more to add, has n + p
        // roundings on the way to any result, whatever the order and the path: each is half an ε of at
        // most the sum of absolute values (Higham, Accuracy and Stability, 3.1). The rest is slack.
        let roundings = draw.problem.terms() + draw.operands.len() + 2;
        Self { value, absolute, tolerance: 2.0 * roundings as f64 * T::EPSILON }
    }

    fn scaled(&self, before: &Tensor<T>, alpha: T, beta: T) -> Self {
        let mut scaled =
            Self { value: self.value.clone(), absolute: self.absolute.clone(), ..*self };
        for (t, &held) in before.data.iter().enumerate() {
            let value = &mut scaled.value.data[t];
            *value = alpha.widen().times(*value);
            scaled.absolute[t] *= alpha.magnitude();
            if beta != T::UNITS[0] {
                *value = value.plus(beta.widen().times(held.widen()));
                scaled.absolute[t] += beta.magnitude() * held.magnitude();
            }
        }
        scaled
    }

    fn check(&self, got: &Tensor<T>) -> Result<(), String> {
        if got.shape != self.value.shape {
            return Err(format!("shape {:?}, expected {:?}", got.shape, self.value.shape));
        }
        for (t, &element) in got.data.iter().enumerate() {
            let (want, allowed) = (self.value.data[t], self.tolerance * self.absolute[t]);
            // Not `>`: a NaN must fail.
            let close = element.distance(want) <= allowed;
            if !close {
                return Err(format!(
                    "element {t} of {:?} is {element:?}, expected {want:?} ± {allowed:e}",
                    got.shape
                ));
            }
        }
        Ok(())
    }
}

fn value_holds<T: Tested>(
    case: &Case<T>,
    draw: &Draw<T>,
    expected: &Expected<T>,
) -> Result<(), String> {
    let laid = draw.laid_out();
    let views: Vec<ArrayViewD<'_, T>> = laid.iter().map(Strided::view).collect();
    let result =
        catch_unwind(AssertUnwindSafe(|| (case.value)(&views))).map_err(|_| "it panicked")?;
    expected.check(&tensor(&result)).map_err(|fault| format!("einsum!: {fault}"))
}

/// α and β of a form: fixed by it, or drawn, with 0 and 1 often among them.
fn factors<T: Tested>(form: Form, random: &mut Random) -> (T, T) {
    let [zero, one] = T::UNITS;
    let (any, other) = (T::random(random), T::random(random));
    match form {
        Form::Assign => (one, zero),
        Form::Accumulate => (one, one),
        Form::Scaled => {
            (random.pick(&[one, any, any, zero]), random.pick(&[zero, zero, one, other]))
        }
    }
}

fn into_holds<T: Tested>(
    (form, into): (Form, Update<T>),
    draw: &Draw<T>,
    expected: &Expected<T>,
    random: &mut Random,
) -> Result<(), String> {
    let (alpha, beta) = factors::<T>(form, random);
    let unread = beta == T::UNITS[0];
    let held = |_| if unread { T::POISON } else { T::random(random) };
    let before = Tensor::filled(&draw.problem.shape(), T::UNITS[0]).map(held);
    let mut output = Strided::new(&before, &draw.output, T::POISON);
    let laid = draw.laid_out();
    let views: Vec<ArrayViewD<'_, T>> = laid.iter().map(Strided::view).collect();
    let run = || into(&views, &mut output.view_mut(), alpha, beta);
    let what =
        format!("einsum_into! {form:?}, α = {alpha:?}, β = {beta:?}, output {:?}", draw.output);
    catch_unwind(AssertUnwindSafe(run)).map_err(|_| format!("{what}: it panicked"))?;
    let after = tensor(&output.view().to_owned());
    let verdict = expected.scaled(&before, alpha, beta).check(&after);
    verdict.map_err(|fault| format!("{what}: {fault}"))?;
    if output.gaps_hold(T::POISON, T::is_poison) {
        Ok(())
    } else {
        Err(format!("{what}: it wrote outside"))
    }
}

fn number(variable: &str, default: u64) -> u64 {
    let parse =
        |text: String| text.parse().unwrap_or_else(|_| panic!("{variable}={text} is no number"));
    env::var(variable).map_or(default, parse)
}

/// Every case, on as many draws as asked for.
fn oracle_agrees<T: Tested>(cases: &[Case<T>]) {
    let (seed, count) = (number("EINSUM_SEED", 1), number("EINSUM_CASES", 8));
    let mut faults = Vec::new();
    for case in cases {
        let stream = format!("{} {:?} {}", case.spec, case.ranks, type_name::<T>());
        for draw in 0..count {
            let mut random = Random::new(seed, &stream, draw);
            if let Err(fault) = case_holds(case, &mut random) {
                faults.push(format!("{stream}, draw {draw}: {fault}"));
                break; // one example a spec
            }
        }
    }
    let repeat = format!("EINSUM_SEED={seed} EINSUM_CASES={count} cargo test --test properties");
    assert!(
        faults.is_empty(),
        "{} specs wrong; to repeat: {repeat}\n{}",
        faults.len(),
        faults.join("\n")
    );
}

fn case_holds<T: Tested>(case: &Case<T>, random: &mut Random) -> Result<(), String> {
    let draw = Draw::new(case, random);
    let expected = Expected::einsum(case, &draw);
    let mut verdict = value_holds(case, &draw, &expected);
    for &into in case.into {
        verdict = verdict.and_then(|()| into_holds(into, &draw, &expected, random));
    }
    verdict.map_err(|fault| {
        let operands = draw.operands.iter().zip(&draw.layouts);
        let listed: Vec<String> = operands
            .map(|(operand, layout)| format!("{:?} in {layout:?}", operand.shape))
            .collect();
        format!("{fault}\n    operands {}", listed.join("\n             "))
    })
}

#[test]
fn picked_specs() {
    oracle_agrees(picked::CASES);
}

#[test]
fn random_specs() {
    oracle_agrees(random_a::CASES);
}

#[test]
fn more_random_specs() {
    oracle_agrees(random_b::CASES);
}

#[test]
fn operands_of_dynamic_rank() {
    oracle_agrees(dynamic::CASES);
}

#[test]
fn single_precision() {
    oracle_agrees(single::CASES);
}

#[test]
fn complex_numbers() {
    oracle_agrees(complex::CASES);
}

#[test]
fn integers_of_32_bits() {
    oracle_agrees(int32::CASES);
}

#[test]
fn integers_of_64_bits() {
    oracle_agrees(int64::CASES);
}

#[test]
fn truth_values() {
    oracle_agrees(truth::CASES);
}

#[test]
fn other_integers() {
    oracle_agrees(integers::of_i8::CASES);
    oracle_agrees(integers::of_i16::CASES);
    oracle_agrees(integers::of_i128::CASES);
    oracle_agrees(integers::of_isize::CASES);
    oracle_agrees(integers::of_u8::CASES);
    oracle_agrees(integers::of_u16::CASES);
    oracle_agrees(integers::of_u32::CASES);
    oracle_agrees(integers::of_u64::CASES);
    oracle_agrees(integers::of_u128::CASES);
    oracle_agrees(integers::of_usize::CASES);
}
