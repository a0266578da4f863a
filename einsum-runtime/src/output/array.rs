//! Nested arrays as outputs: where every extent is static, nothing is allocated.

use core::mem::MaybeUninit;

use super::{Container, ListRank, OrElse};
use crate::extent::{Const, Dyn};
use crate::operand::array::ArrayFamily;
use crate::operand::slice::TensorFamily;

impl<F> OrElse<F> for ArrayFamily {
    type Out = Self;
}

/// All extents are static.
#[derive(Clone, Copy, Debug)]
pub struct AllStatic;

/// Some extent is dynamic.
#[derive(Clone, Copy, Debug)]
pub struct SomeDynamic;

/// Whether a list has static extents only.
pub trait Staticness {
    /// [`AllStatic`] or [`SomeDynamic`].
    type Kind;
}

impl Staticness for () {
    type Kind = AllStatic;
}

impl<const N: usize, Tail: Staticness> Staticness for (Const<N>, Tail) {
    type Kind = Tail::Kind;
}

impl<Tail> Staticness for (Dyn, Tail) {
    type Kind = SomeDynamic;
}

/// The nested array with these static extents.
pub trait StaticList<T> {
    /// `[[T; N]; M]` for `(Const<M>, (Const<N>, ()))`.
    type Array;
}

impl<T> StaticList<T> for () {
    type Array = T;
}

impl<T, const N: usize, Tail: StaticList<T>> StaticList<T> for (Const<N>, Tail) {
    type Array = [Tail::Array; N];
}

/// Storage for one kind of list.
pub trait KindStorage<T, X> {
    /// The storage.
    type Storage: super::Storage<T>;

    /// Storage for `count` elements.
    fn storage(extents: X, count: usize) -> Self::Storage;
}

impl<T, X: StaticList<T>> KindStorage<T, X> for AllStatic {
    // In no struct of ours: rustc copies an uninitialised array into one, and LLVM then keeps the copy out of it.
    type Storage = MaybeUninit<X::Array>;

    #[inline(always)]
    fn storage(_: X, _: usize) -> Self::Storage {
        MaybeUninit::uninit()
    }
}

impl<T, X: ListRank> KindStorage<T, X> for SomeDynamic
where
    TensorFamily: Container<T, X>,
{
    type Storage = <TensorFamily as Container<T, X>>::Storage;

    fn storage(extents: X, count: usize) -> Self::Storage {
        TensorFamily::storage(extents, count)
    }
}

// SAFETY: the storage is the nested array with these extents, or a vector with room for `count`.
unsafe impl<T, E, Tail> Container<T, (E, Tail)> for ArrayFamily
where
    (E, Tail): Staticness<Kind: KindStorage<T, (E, Tail)>>,
{
    type Storage = <<(E, Tail) as Staticness>::Kind as KindStorage<T, (E, Tail)>>::Storage;

    #[inline(always)]
    fn storage(extents: (E, Tail), count: usize) -> Self::Storage {
        <(E, Tail) as Staticness>::Kind::storage(extents, count)
    }
}
