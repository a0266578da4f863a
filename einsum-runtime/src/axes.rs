//! Axes of a view: extents and strides as a list in the type, or as an array where only the
//! running program knows the rank.
//!
//! A list is `(first, (second, ()))`, so that `let (i, (k, ())) = axes;` names the axes and a
//! static extent stays a constant. [`AnyAxes`] stands where the rank itself is dynamic.

use crate::extent::{Dyn, Extent};
use crate::intermediate::size::{Size, Unknown};

/// The highest rank that an operand may have.
pub const MAX_RANK: usize = 32;

/// One axis: its extent, and its stride in elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis<E> {
    /// How many indices the axis has.
    pub extent: E,
    /// Distance from one index to the next, in elements; may be zero or negative.
    pub stride: isize,
}

impl<E: Extent> Axis<E> {
    /// The stride with which this axis follows its label: zero where its extent of 1 is broadcast.
    #[inline(always)]
    pub fn broadcast_stride(self) -> isize {
        match E::STATIC {
            Some(_) => self.stride,
            None if self.extent.get() == 1 => 0,
            None => self.stride,
        }
    }

    fn erase(self) -> Axis<Dyn> {
        Axis { extent: Dyn(self.extent.get()), stride: self.stride }
    }
}

/// A rank that the type knows.
#[derive(Clone, Copy, Debug)]
pub struct Rank<const R: usize>;

/// A rank that only the running program knows, as `ndarray::IxDyn` has.
#[derive(Clone, Copy, Debug)]
pub struct AnyRank;

/// Up to [`MAX_RANK`] axes, their number known at run time.
#[derive(Clone, Copy, Debug)]
pub struct AnyAxes {
    rank: usize,
    axes: [Axis<Dyn>; MAX_RANK],
}

/// Up to [`MAX_RANK`] extents, their number known at run time. Extents past that are counted, not
/// kept: no output is made of them.
#[derive(Clone, Copy, Debug)]
pub struct AnyExtents {
    rank: usize,
    extents: [usize; MAX_RANK],
}

impl AnyAxes {
    /// The axes with these extents and strides. Axes past [`MAX_RANK`] are counted, not kept:
    /// the rank check then refuses the operand.
    pub fn new(extents: &[usize], strides: &[isize]) -> Self {
        let mut axes = [Axis { extent: Dyn(1), stride: 0 }; MAX_RANK];
        for (axis, (&extent, &stride)) in axes.iter_mut().zip(extents.iter().zip(strides)) {
            *axis = Axis { extent: Dyn(extent), stride };
        }
        Self { rank: extents.len(), axes }
    }

    /// The same axes with every stride `factor` times as long.
    #[must_use]
    pub fn scaled(mut self, factor: isize) -> Self {
        for axis in &mut self.axes {
            axis.stride = axis.stride.wrapping_mul(factor);
        }
        self
    }

    /// How many axes there are.
    pub fn rank(&self) -> usize {
        self.rank
    }

    /// The axes, first to last.
    pub fn as_slice(&self) -> &[Axis<Dyn>] {
        &self.axes[..self.rank.min(MAX_RANK)]
    }
}

impl AnyExtents {
    /// No extent at all.
    pub const EMPTY: Self = Self { rank: 0, extents: [1; MAX_RANK] };

    /// These extents.
    pub fn new(extents: &[usize]) -> Self {
        let mut list = Self::EMPTY;
        list.rank = extents.len();
        for (to, extent) in list.extents.iter_mut().zip(extents) {
            *to = *extent;
        }
        list
    }

    /// How many extents there are.
    pub fn rank(&self) -> usize {
        self.rank
    }

    /// The extents, first to last.
    pub fn as_slice(&self) -> &[usize] {
        &self.extents[..self.rank.min(MAX_RANK)]
    }
}

/// A list of axes, of known or unknown length.
pub trait Axes: Copy {
    /// The same list with extents only.
    type Extents: ExtentList;

    /// Forgets what the types know.
    fn to_any(self) -> AnyAxes;

    /// The extents alone.
    fn extents(self) -> Self::Extents;
}

/// A list of extents, of known or unknown length.
pub trait ExtentList: Copy {
    /// So many times as many elements as the product of all.
    type Size<S: Size>: Size;

    /// How many extents there are.
    fn rank(self) -> usize;

    /// Forgets what the types know.
    fn erase(self) -> AnyExtents;

    /// Writes them to as many places.
    fn write_to(self, places: &mut [usize]);
}

impl Axes for () {
    type Extents = ();

    #[inline(always)]
    fn to_any(self) -> AnyAxes {
        AnyAxes::new(&[], &[])
    }

    #[inline(always)]
    fn extents(self) {}
}

impl<E: Extent, Tail: Axes> Axes for (Axis<E>, Tail) {
    type Extents = (E, Tail::Extents);

    #[inline(always)]
    fn to_any(self) -> AnyAxes {
        let mut any = self.1.to_any();
        any.axes.copy_within(..MAX_RANK - 1, 1);
        any.axes[0] = self.0.erase();
        any.rank += 1;
        any
    }

    #[inline(always)]
    fn extents(self) -> Self::Extents {
        (self.0.extent, self.1.extents())
    }
}

impl Axes for AnyAxes {
    type Extents = AnyExtents;

    #[inline(always)]
    fn to_any(self) -> AnyAxes {
        self
    }

    fn extents(self) -> AnyExtents {
        let mut list = AnyExtents::EMPTY;
        list.rank = self.as_slice().len();
        for (to, axis) in list.extents.iter_mut().zip(self.as_slice()) {
            *to = axis.extent.0;
        }
        list
    }
}

impl ExtentList for () {
    type Size<S: Size> = S;

    #[inline(always)]
    fn rank(self) -> usize {
        0
    }

    #[inline(always)]
    fn erase(self) -> AnyExtents {
        AnyExtents::EMPTY
    }

    #[inline(always)]
    fn write_to(self, _: &mut [usize]) {}
}

impl<E: Extent, Tail: ExtentList> ExtentList for (E, Tail) {
    type Size<S: Size> = E::Size<Tail::Size<S>>;

    #[inline(always)]
    fn rank(self) -> usize {
        1 + self.1.rank()
    }

    #[inline(always)]
    fn erase(self) -> AnyExtents {
        self.1.erase().push_front(self.0)
    }

    #[inline(always)]
    fn write_to(self, places: &mut [usize]) {
        if let [first, rest @ ..] = places {
            *first = self.0.get();
            self.1.write_to(rest);
        }
    }
}

impl ExtentList for AnyExtents {
    type Size<S: Size> = Unknown;

    #[inline(always)]
    fn rank(self) -> usize {
        self.rank
    }

    #[inline(always)]
    fn erase(self) -> AnyExtents {
        self
    }

    fn write_to(self, places: &mut [usize]) {
        for (place, extent) in places.iter_mut().zip(self.as_slice()) {
            *place = *extent;
        }
    }
}

/// A list that gives up its first axis.
pub trait PopFront {
    /// The first axis.
    type First;
    /// What follows it.
    type Rest;

    /// The first axis, and the rest.
    fn pop_front(self) -> (Self::First, Self::Rest);
}

/// A list that gives up its last axis.
pub trait PopBack {
    /// What precedes the last axis.
    type Rest;
    /// The last axis.
    type Last;

    /// The rest, and the last axis.
    fn pop_back(self) -> (Self::Rest, Self::Last);
}

impl<A, Tail> PopFront for (A, Tail) {
    type First = A;
    type Rest = Tail;

    #[inline(always)]
    fn pop_front(self) -> (A, Tail) {
        self
    }
}

impl PopFront for AnyAxes {
    type First = Axis<Dyn>;
    type Rest = Self;

    fn pop_front(mut self) -> (Axis<Dyn>, Self) {
        let first = self.axes[0];
        self.axes.copy_within(1.., 0);
        self.rank = self.rank.saturating_sub(1);
        (first, self)
    }
}

impl<A> PopBack for (A, ()) {
    type Rest = ();
    type Last = A;

    #[inline(always)]
    fn pop_back(self) -> ((), A) {
        ((), self.0)
    }
}

impl<A, B, Tail> PopBack for (A, (B, Tail))
where
    (B, Tail): PopBack,
{
    type Rest = (A, <(B, Tail) as PopBack>::Rest);
    type Last = <(B, Tail) as PopBack>::Last;

    #[inline(always)]
    fn pop_back(self) -> (Self::Rest, Self::Last) {
        let (rest, last) = self.1.pop_back();
        ((self.0, rest), last)
    }
}

impl PopBack for AnyAxes {
    type Rest = Self;
    type Last = Axis<Dyn>;

    fn pop_back(mut self) -> (Self, Axis<Dyn>) {
        self.rank = self.rank.saturating_sub(1);
        let last = self.axes[self.rank.min(MAX_RANK - 1)];
        (self, last)
    }
}

/// A list that takes one more element in front.
pub trait PushFront<A> {
    /// The longer list.
    type Out;

    /// The list with `first` before it.
    fn push_front(self, first: A) -> Self::Out;
}

/// A list that takes one more element behind.
pub trait PushBack<A> {
    /// The longer list.
    type Out;

    /// The list with `last` behind it.
    fn push_back(self, last: A) -> Self::Out;
}

impl<A> PushFront<A> for () {
    type Out = (A, ());

    #[inline(always)]
    fn push_front(self, first: A) -> (A, ()) {
        (first, ())
    }
}

impl<A, B, Tail> PushFront<A> for (B, Tail) {
    type Out = (A, (B, Tail));

    #[inline(always)]
    fn push_front(self, first: A) -> Self::Out {
        (first, self)
    }
}

impl<E: Extent> PushFront<E> for AnyExtents {
    type Out = Self;

    fn push_front(mut self, first: E) -> Self {
        self.extents.copy_within(..MAX_RANK - 1, 1);
        self.extents[0] = first.get();
        self.rank += 1;
        self
    }
}

impl<A> PushBack<A> for () {
    type Out = (A, ());

    #[inline(always)]
    fn push_back(self, last: A) -> (A, ()) {
        (last, ())
    }
}

impl<A, B, Tail: PushBack<A>> PushBack<A> for (B, Tail) {
    type Out = (B, Tail::Out);

    #[inline(always)]
    fn push_back(self, last: A) -> Self::Out {
        (self.0, self.1.push_back(last))
    }
}

impl<E: Extent> PushBack<E> for AnyExtents {
    type Out = Self;

    fn push_back(mut self, last: E) -> Self {
        if let Some(extent) = self.extents.get_mut(self.rank) {
            *extent = last.get();
        }
        self.rank += 1;
        self
    }
}

/// The rank after one more axis in front; nested arrays count with it.
pub trait Succ {
    /// One more.
    type Next;
}

/// That a rank is `R`, and the axes as a list of that length.
///
/// An operand of dynamic rank can be of any: it is checked when the program runs.
#[diagnostic::on_unimplemented(
    message = "einsum: expected an operand (or output) of rank {R}, as its subscript says, but found `{Self}`",
    label = "expected rank {R}, found `{Self}`",
    note = "the rank is the number of axes, and a subscript has one label for each: none for a scalar, `i` for a vector, `ij` for a matrix",
    note = "write as many labels as there are axes, or `...` for axes without a label; slices and `Vec` have rank 1 until `einsum::View` gives them a shape"
)]
pub trait RankIs<const R: usize, A> {
    /// `Operand`, which has no type here if the rank is another: later uses of it then stay quiet.
    type Of<Operand: ?Sized>: ?Sized;
    /// The axes as a list of `R`.
    type List;

    /// The list, or the rank that was found instead.
    fn list(axes: A) -> Result<Self::List, usize>;
}

#[diagnostic::do_not_recommend]
impl<const R: usize, A> RankIs<R, A> for Rank<R> {
    type Of<Operand: ?Sized> = Operand;
    type List = A;

    #[inline(always)]
    fn list(axes: A) -> Result<A, usize> {
        Ok(axes)
    }
}

// A second implementation, of a rank that nothing has: a single one would be listed in the
// compiler's message, with all its types, whatever `do_not_recommend` says.
#[diagnostic::do_not_recommend]
impl<A> RankIs<{ usize::MAX }, A> for Rank<{ usize::MAX - 1 }> {
    type Of<Operand: ?Sized> = Operand;
    type List = A;

    fn list(_: A) -> Result<A, usize> {
        Err(usize::MAX - 1)
    }
}

/// That a rank is `R` or more, where `...` takes the axes that are left over.
#[diagnostic::on_unimplemented(
    message = "einsum: expected an operand (or output) of rank {R} or more, as its subscript says, but found `{Self}`",
    label = "expected rank {R} or more, found `{Self}`",
    note = "a subscript has one label for each axis, and `...` stands for the axes that are left over, if any",
    note = "write at most as many labels as there are axes; slices and `Vec` have rank 1 until `einsum::View` gives them a shape"
)]
pub trait RankAtLeast<const R: usize, A> {
    /// `Operand`, which has no type here if the rank is lower: later uses of it then stay quiet.
    type Of<Operand: ?Sized>: ?Sized;
    /// The axes.
    type List;

    /// The axes, or the rank that was found instead.
    fn list(axes: A) -> Result<Self::List, usize>;
}

#[diagnostic::do_not_recommend]
impl<const R: usize> RankAtLeast<R, AnyAxes> for AnyRank {
    type Of<Operand: ?Sized> = Operand;
    type List = AnyAxes;

    fn list(axes: AnyAxes) -> Result<AnyAxes, usize> {
        if (R..=MAX_RANK).contains(&axes.rank) { Ok(axes) } else { Err(axes.rank) }
    }
}

macro_rules! list_type {
    () => { () };
    ($head:literal $($tail:literal)*) => { (Axis<Dyn>, list_type!($($tail)*)) };
}

macro_rules! list_value {
    ($axes:ident;) => { () };
    ($axes:ident; $head:literal $($tail:literal)*) => {
        ($axes.axes[$head], list_value!($axes; $($tail)*))
    };
}

macro_rules! any_rank_is {
    ($($rank:literal: $($index:literal)*;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl RankIs<$rank, AnyAxes> for AnyRank {
                type Of<Operand: ?Sized> = Operand;
            type List = list_type!($($index)*);

            fn list(axes: AnyAxes) -> Result<Self::List, usize> {
                if axes.rank == $rank { Ok(list_value!(axes; $($index)*)) } else { Err(axes.rank) }
            }
        }
    )*};
}

any_rank_is! {
    0:;
    1: 0;
    2: 0 1;
    3: 0 1 2;
    4: 0 1 2 3;
    5: 0 1 2 3 4;
    6: 0 1 2 3 4 5;
    7: 0 1 2 3 4 5 6;
    8: 0 1 2 3 4 5 6 7;
    9: 0 1 2 3 4 5 6 7 8;
    10: 0 1 2 3 4 5 6 7 8 9;
    11: 0 1 2 3 4 5 6 7 8 9 10;
    12: 0 1 2 3 4 5 6 7 8 9 10 11;
    13: 0 1 2 3 4 5 6 7 8 9 10 11 12;
    14: 0 1 2 3 4 5 6 7 8 9 10 11 12 13;
    15: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14;
    16: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15;
    17: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16;
    18: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17;
    19: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18;
    20: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19;
    21: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20;
    22: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21;
    23: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22;
    24: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23;
    25: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24;
    26: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25;
    27: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26;
    28: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27;
    29: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28;
    30: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29;
    31: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30;
    32: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31;
}

macro_rules! rank_at_least {
    ($($rank:literal: $($least:literal)*;)*) => {$(
        impl Succ for Rank<$rank> {
            type Next = Rank<{ $rank + 1 }>;
        }
        $(
            #[diagnostic::do_not_recommend]
            impl<A> RankAtLeast<$least, A> for Rank<$rank> {
                    type Of<Operand: ?Sized> = Operand;
            type List = A;

                #[inline(always)]
                fn list(axes: A) -> Result<A, usize> {
                    Ok(axes)
                }
            }
        )*
    )*};
}

rank_at_least! {
    0: 0;
    1: 0 1;
    2: 0 1 2;
    3: 0 1 2 3;
    4: 0 1 2 3 4;
    5: 0 1 2 3 4 5;
    6: 0 1 2 3 4 5 6;
    7: 0 1 2 3 4 5 6 7;
    8: 0 1 2 3 4 5 6 7 8;
    9: 0 1 2 3 4 5 6 7 8 9;
    10: 0 1 2 3 4 5 6 7 8 9 10;
    11: 0 1 2 3 4 5 6 7 8 9 10 11;
    12: 0 1 2 3 4 5 6 7 8 9 10 11 12;
}
