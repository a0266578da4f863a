//! The oracle: einsum by its definition, as one loop over all labels.
//!
//! For every value of every label, multiply the elements that the operands have there and add the
//! product to the element that the output has there. Nothing is reordered, skipped or fused; the spec
//! is parsed anew, without the compiler crate. `tests/oracle.rs` checks it on answers worked out by hand.

#![allow(dead_code, reason = "every test binary that includes this module uses a part of it")]

pub mod random;
pub mod strided;

use std::collections::BTreeMap;
use std::fmt::Debug;

use num_complex::Complex;

/// What an element must do here: the two operations, and the neutral element of the first.
pub trait Element: Copy + PartialEq + Debug + Send + Sync + 'static {
    /// The sum of no products.
    const ZERO: Self;
    /// Addition: wrapping for integers, `or` for `bool`.
    fn plus(self, other: Self) -> Self;
    /// Multiplication: wrapping for integers, `and` for `bool`.
    fn times(self, other: Self) -> Self;
}

macro_rules! float_elements {
    ($($float:ty)*) => {$(
        impl Element for $float {
            const ZERO: Self = 0.0;
            fn plus(self, other: Self) -> Self { self + other }
            fn times(self, other: Self) -> Self { self * other }
        }

        impl Element for Complex<$float> {
            const ZERO: Self = Complex::new(0.0, 0.0);
            fn plus(self, other: Self) -> Self { self + other }
            fn times(self, other: Self) -> Self { self * other }
        }
    )*};
}

macro_rules! integer_elements {
    ($($integer:ty)*) => {$(
        impl Element for $integer {
            const ZERO: Self = 0;
            fn plus(self, other: Self) -> Self { self.wrapping_add(other) }
            fn times(self, other: Self) -> Self { self.wrapping_mul(other) }
        }
    )*};
}

float_elements!(f32 f64);
integer_elements!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl Element for bool {
    const ZERO: Self = false;
    fn plus(self, other: Self) -> Self {
        self | other
    }
    fn times(self, other: Self) -> Self {
        self & other
    }
}

/// An array in C order.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor<T> {
    /// The extent of each axis.
    pub shape: Vec<usize>,
    /// The elements, last axis fastest.
    pub data: Vec<T>,
}

impl<T: Copy> Tensor<T> {
    /// From a shape and as many elements as it holds.
    pub fn new(shape: &[usize], data: &[T]) -> Self {
        assert_eq!(
            shape.iter().product::<usize>(),
            data.len(),
            "shape {shape:?} and data disagree"
        );
        Self { shape: shape.to_vec(), data: data.to_vec() }
    }

    /// The same element everywhere.
    pub fn filled(shape: &[usize], element: T) -> Self {
        Self { shape: shape.to_vec(), data: vec![element; shape.iter().product()] }
    }

    /// The same shape, every element mapped.
    pub fn map<U>(&self, f: impl FnMut(T) -> U) -> Tensor<U> {
        Tensor { shape: self.shape.clone(), data: self.data.iter().copied().map(f).collect() }
    }
}

/// What names one axis once the ellipses are spelled out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Index {
    /// An axis of the ellipsis, counted from its right end, because ellipses align there.
    Ellipsis(usize),
    /// A labelled axis.
    Label(char),
}

/// The indices of all operands and of the output, ellipses spelled out.
#[derive(Clone, Debug, PartialEq)]
pub struct Subscripts {
    /// One list an operand, one index an axis.
    pub operands: Vec<Vec<Index>>,
    /// One index an axis.
    pub output: Vec<Index>,
}

/// Reads a spec for operands of these ranks.
pub fn subscripts(spec: &str, ranks: &[usize]) -> Result<Subscripts, String> {
    let spec: String = spec.chars().filter(|c| !c.is_whitespace()).collect();
    let mut sides = spec.split("->");
    let inputs: Vec<&str> = sides.next().unwrap_or("").split(',').collect();
    let output = sides.next();
    if sides.next().is_some() {
        return Err("more than one arrow".into());
    }
    if inputs.len() != ranks.len() {
        return Err(format!("{} subscripts for {} operands", inputs.len(), ranks.len()));
    }
    let terms: Vec<Term> = inputs.iter().map(|term| Term::read(term)).collect::<Result<_, _>>()?;
    let mut longest = 0;
    let mut operands = Vec::new();
    for (term, &rank) in terms.iter().zip(ranks) {
        let axes = term.ellipsis_rank(rank)?;
        longest = longest.max(axes);
        operands.push(term.indices(axes));
    }
    let output = match output {
        Some(term) => Term::read(term)?.indices(longest),
        None => implicit(&operands, longest),
    };
    match output.iter().find(|index| !operands.iter().flatten().any(|other| other == *index)) {
        Some(index) => Err(format!("no operand has the output's {index:?}")),
        None => Ok(Subscripts { operands, output }),
    }
}

/// A subscript as written: labels, and perhaps an ellipsis between them.
struct Term {
    before: Vec<char>,
    ellipsis: bool,
    after: Vec<char>,
}

impl Term {
    fn read(text: &str) -> Result<Self, String> {
        let (before, ellipsis, after) = match text.split_once("...") {
            Some((before, after)) => (before, true, after),
            None => (text, false, ""),
        };
        match before.chars().chain(after.chars()).find(|c| !c.is_alphabetic()) {
            Some(c) => Err(format!("character {c:?} in {text:?}")),
            None => Ok(Self {
                before: before.chars().collect(),
                ellipsis,
                after: after.chars().collect(),
            }),
        }
    }

    fn ellipsis_rank(&self, rank: usize) -> Result<usize, String> {
        let labels = self.before.len() + self.after.len();
        match rank.checked_sub(labels) {
            Some(axes) if axes == 0 || self.ellipsis => Ok(axes),
            _ => Err(format!("rank {rank} where the spec names {labels}")),
        }
    }

    fn indices(&self, ellipsis_rank: usize) -> Vec<Index> {
        let mut indices: Vec<Index> = self.before.iter().map(|&c| Index::Label(c)).collect();
        if self.ellipsis {
            indices.extend((0..ellipsis_rank).rev().map(Index::Ellipsis));
        }
        indices.extend(self.after.iter().map(|&c| Index::Label(c)));
        indices
    }
}

/// Without an arrow: the ellipsis, then the labels that occur once in all, by code point.
fn implicit(operands: &[Vec<Index>], ellipsis_rank: usize) -> Vec<Index> {
    let mut output: Vec<Index> = (0..ellipsis_rank).rev().map(Index::Ellipsis).collect();
    let mut labels: Vec<Index> = operands.iter().flatten().copied().collect();
    labels.sort();
    for &label in &labels {
        let once = labels.iter().filter(|&&other| other == label).count() == 1;
        if once && matches!(label, Index::Label(_)) {
            output.push(label);
        }
    }
    output
}

/// A spec together with the shapes it is applied to.
pub struct Problem {
    subscripts: Subscripts,
    extents: BTreeMap<Index, usize>,
}

impl Problem {
    /// Reads the spec, and finds the extent of every index. Extent 1 stretches to any other.
    pub fn new(spec: &str, shapes: &[&[usize]]) -> Result<Self, String> {
        let ranks: Vec<usize> = shapes.iter().map(|shape| shape.len()).collect();
        let subscripts = subscripts(spec, &ranks)?;
        let mut extents = BTreeMap::new();
        for (indices, shape) in subscripts.operands.iter().zip(shapes) {
            let mut own: BTreeMap<Index, usize> = BTreeMap::new();
            for (&index, &extent) in indices.iter().zip(*shape) {
                // A diagonal runs along axes of one extent; not even extent 1 stretches within an operand.
                if *own.entry(index).or_insert(extent) != extent {
                    return Err(format!(
                        "a diagonal over {index:?} of extents {} and {extent}",
                        own[&index]
                    ));
                }
            }
            for (index, extent) in own {
                let known = extents.entry(index).or_insert(1);
                if *known == 1 {
                    *known = extent;
                } else if extent != 1 && extent != *known {
                    return Err(format!("{index:?} has extents {known} and {extent}"));
                }
            }
        }
        Ok(Self { subscripts, extents })
    }

    /// The extents of the output.
    pub fn shape(&self) -> Vec<usize> {
        self.subscripts.output.iter().map(|index| self.extents[index]).collect()
    }

    /// How many products there are in all.
    pub fn volume(&self) -> usize {
        self.extents.values().product()
    }

    /// How many products make one element of the output (one of a diagonal, if it writes one).
    pub fn terms(&self) -> usize {
        let summed = |index: &&Index| !self.subscripts.output.contains(index);
        self.extents.keys().filter(summed).map(|index| self.extents[index]).product()
    }

    /// For each label of the loop, how far one step of it moves in an array with these axes.
    fn steps(&self, indices: &[Index], shape: &[usize]) -> Vec<usize> {
        let mut steps = vec![0; self.extents.len()];
        let mut stride = 1;
        for (index, &extent) in indices.iter().zip(shape).rev() {
            let label = self.extents.keys().position(|key| key == index).unwrap();
            if extent != 1 {
                steps[label] += stride;
            }
            stride *= extent;
        }
        steps
    }
}

/// The definition.
pub fn einsum<T: Element>(spec: &str, operands: &[Tensor<T>]) -> Result<Tensor<T>, String> {
    let shapes: Vec<&[usize]> = operands.iter().map(|operand| operand.shape.as_slice()).collect();
    let problem = Problem::new(spec, &shapes)?;
    let mut output = Tensor::filled(&problem.shape(), T::ZERO);
    let output_steps = problem.steps(&problem.subscripts.output, &output.shape);
    let operand_steps: Vec<Vec<usize>> = problem
        .subscripts
        .operands
        .iter()
        .zip(&shapes)
        .map(|(indices, shape)| problem.steps(indices, shape))
        .collect();
    let extents: Vec<usize> = problem.extents.values().copied().collect();
    let mut position = vec![0; extents.len()];
    for _ in 0..problem.volume() {
        let element = |o: usize| operands[o].data[offset(&position, &operand_steps[o])];
        let product = (1..operands.len()).fold(element(0), |product, o| product.times(element(o)));
        let target = &mut output.data[offset(&position, &output_steps)];
        *target = target.plus(product);
        advance(&mut position, &extents);
    }
    Ok(output)
}

fn offset(position: &[usize], steps: &[usize]) -> usize {
    let mut offset = 0;
    for label in 0..position.len() {
        offset += position[label] * steps[label];
    }
    offset
}

/// The next position, last label fastest.
fn advance(position: &mut [usize], extents: &[usize]) {
    for label in (0..position.len()).rev() {
        position[label] += 1;
        if position[label] < extents[label] {
            return;
        }
        position[label] = 0;
    }
}
