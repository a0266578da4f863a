//! An axis' extent: known at run time ([`Dyn`]) or in the type ([`Const`]).

use crate::intermediate::size::{Size, Unknown};
use crate::kernel::simd::{Emitted, Engine};

/// An extent that only the running program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dyn(pub usize);

/// An extent that the type knows: `[T; N]` has `Const<N>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Const<const N: usize>;

/// [`Dyn`] or [`Const`].
pub trait Extent: Copy {
    /// The extent, where the type knows it.
    const STATIC: Option<usize>;

    /// Who runs large loops over it, where `Rest` runs those over the other extents: the emitted
    /// ones as soon as one is static, since they were compiled for it.
    type Engine<Rest: Engine>: Engine;

    /// So many times as many elements.
    type Size<S: Size>: Size;

    /// The extent, in elements.
    fn get(self) -> usize;
}

impl Extent for Dyn {
    const STATIC: Option<usize> = None;
    type Engine<Rest: Engine> = Rest;
    type Size<S: Size> = Unknown;

    #[inline(always)]
    fn get(self) -> usize {
        self.0
    }
}

impl<const N: usize> Extent for Const<N> {
    const STATIC: Option<usize> = Some(N);
    type Engine<Rest: Engine> = Emitted;
    type Size<S: Size> = S::Times<N>;

    #[inline(always)]
    fn get(self) -> usize {
        N
    }
}

/// That two axes with one label may stand together as far as the types tell.
///
/// Static extents must be equal; what is dynamic is checked when the program runs. `LABEL` and
/// the operand positions serve the compiler's message.
#[diagnostic::on_unimplemented(
    message = "einsum: label {LABEL} has two extents: `{Self}` in operand {AT}, but `{Other}` in operand {OTHER_AT}",
    label = "label {LABEL} is `{Other}` in operand {OTHER_AT}, `{Self}` in operand {AT}",
    note = "all axes that share a label must have one extent (the array's length); operands count from 0, and '…' is an axis of the ellipsis",
    note = "if the axes do not belong together, give them different labels; to repeat an axis of length 1, drop it and its label"
)]
pub trait Agree<Other, const LABEL: char, const AT: usize, const OTHER_AT: usize> {}

#[diagnostic::do_not_recommend]
impl<const N: usize, const L: char, const A: usize, const B: usize> Agree<Self, L, A, B>
    for Const<N>
{
}
#[diagnostic::do_not_recommend]
impl<const N: usize, const L: char, const A: usize, const B: usize> Agree<Dyn, L, A, B>
    for Const<N>
{
}
#[diagnostic::do_not_recommend]
impl<E: Extent, const L: char, const A: usize, const B: usize> Agree<E, L, A, B> for Dyn {}

/// The extent of a label that two axes share: the static one where there is one.
///
/// Two dynamic extents meet if they are equal or one of them is 1, which then is repeated
/// (broadcast); static extents are exact. That two static ones are equal is [`Agree`]'s to say:
/// `Out` is there even if they are not, so that one mistake gives one message.
pub trait Meet<Other>: Extent {
    /// The common extent's type.
    type Out: Extent;

    /// The common extent, or `None` if the two disagree.
    fn meet(self, other: Other) -> Option<Self::Out>;

    /// The common extent without broadcasting, or `None` if the two differ.
    fn same(self, other: Other) -> Option<Self::Out>;
}

impl<const N: usize, const M: usize> Meet<Const<M>> for Const<N> {
    type Out = Self;

    #[inline(always)]
    fn meet(self, _: Const<M>) -> Option<Self> {
        (N == M).then_some(self)
    }

    #[inline(always)]
    fn same(self, _: Const<M>) -> Option<Self> {
        (N == M).then_some(self)
    }
}

impl<const N: usize> Meet<Dyn> for Const<N> {
    type Out = Self;

    #[inline(always)]
    fn meet(self, other: Dyn) -> Option<Self> {
        (other.0 == N || other.0 == 1).then_some(self)
    }

    #[inline(always)]
    fn same(self, other: Dyn) -> Option<Self> {
        (other.0 == N).then_some(self)
    }
}

impl<const N: usize> Meet<Const<N>> for Dyn {
    type Out = Const<N>;

    #[inline(always)]
    fn meet(self, other: Const<N>) -> Option<Const<N>> {
        (self.0 == N || self.0 == 1).then_some(other)
    }

    #[inline(always)]
    fn same(self, other: Const<N>) -> Option<Const<N>> {
        (self.0 == N).then_some(other)
    }
}

impl Meet<Dyn> for Dyn {
    type Out = Self;

    #[inline(always)]
    fn meet(self, other: Dyn) -> Option<Self> {
        match (self.0, other.0) {
            (a, b) if a == b || b == 1 => Some(self),
            (1, _) => Some(other),
            _ => None,
        }
    }

    #[inline(always)]
    fn same(self, other: Dyn) -> Option<Self> {
        (self.0 == other.0).then_some(self)
    }
}

/// The common extent of two axes with one label; see [`Meet`].
#[inline(always)]
pub fn meet<E: Meet<F>, F>(extent: E, other: F) -> Option<E::Out> {
    extent.meet(other)
}

/// Nothing; it compiles if the two axes agree. See [`Agree`].
#[inline(always)]
pub fn agree<const LABEL: char, const AT: usize, const OTHER_AT: usize, E, F>(_: E, _: F)
where
    E: Agree<F, LABEL, AT, OTHER_AT>,
{
}
