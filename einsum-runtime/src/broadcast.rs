//! The axes of an ellipsis, aligned from the last and broadcast against each other.
//!
//! Types know them where every operand's rank is in its type: lists are reversed, zipped and
//! reversed back. Otherwise they meet at run time.

use crate::axes::{AnyExtents, ExtentList, MAX_RANK};
use crate::extent::{Agree, Dyn, Extent, Meet};

/// A list written backwards.
pub trait Reverse<Acc = ()> {
    /// The reversed list, before `Acc`.
    type Out;

    /// The reversed list, before `acc`.
    fn reverse_onto(self, acc: Acc) -> Self::Out;
}

impl<Acc> Reverse<Acc> for () {
    type Out = Acc;

    #[inline(always)]
    fn reverse_onto(self, acc: Acc) -> Acc {
        acc
    }
}

impl<Acc, A, Tail: Reverse<(A, Acc)>> Reverse<Acc> for (A, Tail) {
    type Out = Tail::Out;

    #[inline(always)]
    fn reverse_onto(self, acc: Acc) -> Self::Out {
        self.1.reverse_onto((self.0, acc))
    }
}

impl Reverse<()> for AnyExtents {
    type Out = Self;

    fn reverse_onto(self, (): ()) -> Self {
        let mut reversed = [1; MAX_RANK];
        let extents = self.as_slice();
        reversed[..extents.len()].copy_from_slice(extents);
        reversed[..extents.len()].reverse();
        Self::new(&reversed[..extents.len()])
    }
}

/// Two lists of ellipsis extents, last axis first, that meet axis by axis.
pub trait Zip<Other, const AT: usize, const OTHER_AT: usize> {
    /// The broadcast list, last axis first.
    type Out: ExtentList;

    /// The broadcast list, or `None` if two extents disagree.
    fn zip(self, other: Other) -> Option<Self::Out>;
}

#[diagnostic::do_not_recommend]
impl<const A: usize, const B: usize> Zip<(), A, B> for () {
    type Out = ();

    #[inline(always)]
    fn zip(self, (): ()) -> Option<()> {
        Some(())
    }
}

#[diagnostic::do_not_recommend]
impl<F: Extent, Tail: ExtentList, const A: usize, const B: usize> Zip<(F, Tail), A, B> for () {
    type Out = (F, Tail);

    #[inline(always)]
    fn zip(self, other: (F, Tail)) -> Option<Self::Out> {
        Some(other)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Extent, Tail: ExtentList, const A: usize, const B: usize> Zip<(), A, B> for (E, Tail) {
    type Out = Self;

    #[inline(always)]
    fn zip(self, (): ()) -> Option<Self> {
        Some(self)
    }
}

impl<E, F, S, T, const A: usize, const B: usize> Zip<(F, T), A, B> for (E, S)
where
    E: Meet<F> + Agree<F, '…', A, B>,
    F: Extent,
    S: Zip<T, A, B>,
{
    type Out = (E::Out, S::Out);

    #[inline(always)]
    fn zip(self, other: (F, T)) -> Option<Self::Out> {
        Some((self.0.meet(other.0)?, self.1.zip(other.1)?))
    }
}

#[diagnostic::do_not_recommend]
impl<L: ExtentList, const A: usize, const B: usize> Zip<L, A, B> for AnyExtents {
    type Out = Self;

    fn zip(self, other: L) -> Option<Self> {
        zip_any(self, other.erase())
    }
}

#[diagnostic::do_not_recommend]
impl<const A: usize, const B: usize> Zip<AnyExtents, A, B> for () {
    type Out = AnyExtents;

    fn zip(self, other: AnyExtents) -> Option<AnyExtents> {
        Some(other)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Extent, Tail: ExtentList, const A: usize, const B: usize> Zip<AnyExtents, A, B>
    for (E, Tail)
{
    type Out = AnyExtents;

    fn zip(self, other: AnyExtents) -> Option<AnyExtents> {
        zip_any(self.erase(), other)
    }
}

fn zip_any(a: AnyExtents, b: AnyExtents) -> Option<AnyExtents> {
    let (a, b) = (a.as_slice(), b.as_slice());
    let mut met = [1; MAX_RANK];
    let rank = a.len().max(b.len());
    for (axis, met) in met[..rank].iter_mut().enumerate() {
        let (x, y) = (a.get(axis).map_or(1, |x| *x), b.get(axis).map_or(1, |y| *y));
        let common = Dyn(x).meet(Dyn(y))?;
        *met = common.0;
    }
    Some(AnyExtents::new(&met[..rank]))
}
