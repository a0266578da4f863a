//! Arrays in memory as users have them: permuted, sliced with steps, reversed, broadcast.

use ndarray::{
    Array, ArrayD, ArrayView, ArrayViewD, ArrayViewMut, ArrayViewMutD, Dimension, IxDyn, Slice,
};
use num_complex::Complex;

use super::random::Random;
use super::{Element, Tensor};

/// How one axis lies in memory.
#[derive(Clone, Copy, Debug)]
pub enum Spacing {
    /// Every so many places; negative runs backwards.
    Step(isize),
    /// Stride 0: all its elements are one place. The data must be constant along it.
    Constant,
}

/// How an array lies in memory.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The axes from the slowest to the fastest.
    pub order: Vec<usize>,
    /// For each axis.
    pub spacing: Vec<Spacing>,
}

impl Layout {
    /// C order, no gaps.
    pub fn c(rank: usize) -> Self {
        Self::new((0..rank).collect(), 1)
    }

    /// Fortran order, no gaps.
    pub fn fortran(rank: usize) -> Self {
        Self::new((0..rank).rev().collect(), 1)
    }

    /// C order with every axis reversed.
    pub fn reversed(rank: usize) -> Self {
        Self::new((0..rank).collect(), -1)
    }

    /// C order, every second place of every axis.
    pub fn stepped(rank: usize) -> Self {
        Self::new((0..rank).collect(), 2)
    }

    fn new(order: Vec<usize>, step: isize) -> Self {
        let spacing = vec![Spacing::Step(step); order.len()];
        Self { order, spacing }
    }

    /// Any order, any signs; half of them with gaps along one or two axes (along all, they would be vast).
    pub fn random(rank: usize, random: &mut Random) -> Self {
        let mut layout = random.pick(&[Self::c, Self::fortran, Self::c])(rank);
        if random.percent(50) {
            random.shuffle(&mut layout.order);
        }
        let signs = random.percent(40);
        for spacing in &mut layout.spacing {
            *spacing = Spacing::Step(if signs && random.percent(50) { -1 } else { 1 });
        }
        if rank > 0 && random.percent(50) {
            for _ in 0..2 {
                let step = random.pick(&[-3, -2, 2, 2, 3]);
                layout.spacing[random.below(rank)] = Spacing::Step(step);
            }
        }
        layout
    }
}

/// A tensor in memory under a layout, the places between its elements filled with poison.
pub struct Strided<T> {
    /// In memory order; a constant axis has extent 1.
    buffer: ArrayD<T>,
    /// The shape of `buffer` with constant axes at their full extent.
    stretched: Vec<usize>,
    /// For each axis in memory order, which part of it is the tensor's.
    slices: Vec<Slice>,
    /// For each axis of the tensor, its place in memory order.
    places: Vec<usize>,
}

impl<T: Element> Strided<T> {
    /// Lays a tensor out.
    pub fn new(tensor: &Tensor<T>, layout: &Layout, poison: T) -> Self {
        let mut strided = Self::empty(&tensor.shape, layout, poison);
        let source = ArrayView::from_shape(IxDyn(&tensor.shape), &tensor.data).unwrap();
        for (position, element) in strided.places_mut().indexed_iter_mut() {
            *element = source[position];
        }
        strided
    }

    fn empty(shape: &[usize], layout: &Layout, poison: T) -> Self {
        let mut places = vec![0; shape.len()];
        let (mut held, mut stretched, mut slices) = (vec![], vec![], vec![]);
        for (place, &axis) in layout.order.iter().enumerate() {
            places[axis] = place;
            match layout.spacing[axis] {
                Spacing::Constant => {
                    // An empty array has no element to repeat.
                    held.push(if shape.contains(&0) { shape[axis] } else { 1 });
                    stretched.push(shape[axis]);
                    slices.push(Slice::from(..));
                }
                Spacing::Step(step) => {
                    // A margin before and after, where there are gaps: one place smaller than the step.
                    let margin = if shape[axis] > 1 { step.unsigned_abs() - 1 } else { 0 };
                    let span = shape[axis].saturating_sub(1) * step.unsigned_abs()
                        + usize::from(shape[axis] > 0);
                    held.push(margin + span + margin);
                    stretched.push(margin + span + margin);
                    let (start, end) = (margin as isize, (margin + span) as isize);
                    slices.push(Slice::new(start, Some(end), step));
                }
            }
        }
        Self { buffer: ArrayD::from_elem(held, poison), stretched, slices, places }
    }

    /// The tensor, to read.
    pub fn view(&self) -> ArrayViewD<'_, T> {
        let mut view = self.buffer.broadcast(self.stretched.as_slice()).unwrap();
        view.slice_each_axis_inplace(|axis| self.slices[axis.axis.index()]);
        view.permuted_axes(self.places.as_slice())
    }

    /// The tensor, to write. It must have no constant axis.
    pub fn view_mut(&mut self) -> ArrayViewMutD<'_, T> {
        assert_eq!(self.buffer.shape(), self.stretched, "one place cannot take several values");
        self.places_mut()
    }

    /// True if nothing but poison is left outside the tensor. Overwrites the tensor.
    pub fn gaps_hold(&mut self, poison: T, is_poison: impl Fn(T) -> bool) -> bool {
        self.places_mut().fill(poison);
        self.buffer.iter().all(|&element| is_poison(element))
    }

    fn places_mut(&mut self) -> ArrayViewMutD<'_, T> {
        let mut view = self.buffer.view_mut();
        view.slice_each_axis_inplace(|axis| self.slices[axis.axis.index()]);
        view.permuted_axes(self.places.as_slice())
    }
}

/// From the dynamic rank of the tables to what a user's operands are.
pub trait Operand<T> {
    /// The same view with its rank in its type.
    fn fix<D: Dimension>(&self) -> ArrayView<'_, T, D>;
    /// The element of a view of rank 0.
    fn scalar(&self) -> T;
}

impl<T: Copy> Operand<T> for ArrayViewD<'_, T> {
    fn fix<D: Dimension>(&self) -> ArrayView<'_, T, D> {
        self.view().into_dimensionality().expect("the table states the rank")
    }

    fn scalar(&self) -> T {
        *self.fix().into_scalar()
    }
}

/// The same for an output.
pub trait Output<T> {
    /// The same view with its rank in its type.
    fn fix_mut<D: Dimension>(&mut self) -> ArrayViewMut<'_, T, D>;
}

impl<T> Output<T> for ArrayViewMutD<'_, T> {
    fn fix_mut<D: Dimension>(&mut self) -> ArrayViewMut<'_, T, D> {
        self.view_mut().into_dimensionality().expect("the table states the rank")
    }
}

/// Back from what `einsum!` gives.
pub trait Answer {
    /// Its element type.
    type Elem;
    /// As an array whose rank is not in its type.
    fn answer(self) -> ArrayD<Self::Elem>;
}

impl<T, D: Dimension> Answer for Array<T, D> {
    type Elem = T;
    fn answer(self) -> ArrayD<T> {
        self.into_dyn()
    }
}

macro_rules! scalar_answers {
    ($($scalar:ty)*) => {$(
        impl Answer for $scalar {
            type Elem = Self;
            fn answer(self) -> ArrayD<Self> {
                ArrayD::from_elem(IxDyn(&[]), self)
            }
        }
    )*};
}

scalar_answers!(f32 f64 Complex<f32> Complex<f64> bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// What an array holds, in C order.
pub fn tensor<T: Copy>(array: &ArrayD<T>) -> Tensor<T> {
    Tensor { shape: array.shape().to_vec(), data: array.iter().copied().collect() }
}
