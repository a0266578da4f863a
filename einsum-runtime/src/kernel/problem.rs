//! A contraction of one or two sources as data, for the kernels that are compiled once for each
//! element type instead of once for each spec.

use crate::kernel::simd::Lanes;
use crate::pointer::{Accumulate, Assign, Scale, ScaleAssign, Update};
use crate::scalar::Scalar;

/// What an index does. As wide as the rest of a [`Walk`]: padding beside a narrower one is copied in pieces that straddle what
/// was just stored, and each such load waits some 15 ns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Role {
    /// In `a`, in `b` where there is one, and in the output.
    Batch,
    /// In `a` and the output, but not in `b`.
    M,
    /// In `b` and the output, but not in `a`.
    N,
    /// Summed.
    K,
}

/// One loop: an index, how many values it takes, and how far they lie apart in each tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// What the index does.
    pub role: Role,
    /// How many values it takes.
    pub extent: usize,
    /// Its stride in `a`; zero where `a` lacks it.
    pub a: isize,
    /// Its stride in `b`; zero where `b` lacks it.
    pub b: isize,
    /// Its stride in the output; zero where it is summed.
    pub out: isize,
}

/// What happens to the output C, given the product X.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Merge<T> {
    /// C ← X. Never reads C.
    Assign,
    /// C ← C + X.
    Accumulate,
    /// C ← α·X. Never reads C.
    ScaleAssign(T),
    /// C ← α·X + β·C. Does not read C if β = 0.
    Scale(T, T),
}

impl<T: Scalar> Merge<T> {
    /// How the second part of a sum is merged, when the first was merged this way.
    #[must_use]
    pub fn again(self) -> Self {
        match self {
            Self::Assign | Self::Accumulate => Self::Accumulate,
            Self::ScaleAssign(alpha) | Self::Scale(alpha, _) => Self::Scale(alpha, T::ONE),
        }
    }
}

impl<T: Scalar> Update<T> for Merge<T> {
    #[inline(always)]
    unsafe fn element(self, new: T, old: *const T) -> T {
        // SAFETY: the caller's promise.
        unsafe {
            match self {
                Self::Assign => Assign.element(new, old),
                Self::Accumulate => Accumulate.element(new, old),
                Self::ScaleAssign(alpha) => ScaleAssign { alpha }.element(new, old),
                Self::Scale(alpha, beta) => Scale { alpha, beta }.element(new, old),
            }
        }
    }

    #[inline(always)]
    fn vector<L: Lanes<T>>(
        self,
        lanes: L,
        new: L::Vector,
        old: impl FnOnce() -> L::Vector,
    ) -> L::Vector {
        match self {
            Self::Assign => Assign.vector(lanes, new, old),
            Self::Accumulate => Accumulate.vector(lanes, new, old),
            Self::ScaleAssign(alpha) => ScaleAssign { alpha }.vector(lanes, new, old),
            Self::Scale(alpha, beta) => Scale { alpha, beta }.vector(lanes, new, old),
        }
    }

    #[inline(always)]
    fn merge(self) -> Self {
        self
    }
}

/// One source.
#[derive(Clone, Copy, Debug)]
pub struct Tensor<T> {
    /// Its first element.
    pub pointer: *const T,
    /// Whether its elements are conjugated when they are read.
    pub conjugated: bool,
}

/// The tensors of `out[free] = Σ summed: a[…] · b[…]`, or of the same without `b`.
///
/// What the pointers reach with the walks that go with them is inside the tensors, and nothing else
/// reads or writes the output meanwhile: whoever makes one sees to that.
#[derive(Clone, Copy, Debug)]
pub struct Problem<T> {
    /// The first source.
    pub a: Tensor<T>,
    /// The second one, where there is one.
    pub b: Option<Tensor<T>>,
    /// The output's first element.
    pub out: *mut T,
    /// How the output is updated.
    pub merge: Merge<T>,
}

impl<T: Copy> Problem<T> {
    /// The same problem from an index of a walk on.
    #[must_use]
    pub fn moved(mut self, walk: &Walk, from: usize) -> Self {
        let steps = |stride: isize| stride.wrapping_mul(from as isize);
        self.a.pointer = self.a.pointer.wrapping_offset(steps(walk.a));
        if let Some(b) = &mut self.b {
            b.pointer = b.pointer.wrapping_offset(steps(walk.b));
        }
        self.out = self.out.wrapping_offset(steps(walk.out));
        self
    }

    /// Turns one of its walks around, which has an index: from its last one to its first.
    pub fn turn(&mut self, walk: &mut Walk) {
        *self = self.moved(walk, walk.extent - 1);
        let [a, b, out] = [walk.a, walk.b, walk.out].map(isize::wrapping_neg);
        *walk = Walk { a, b, out, ..*walk };
    }
}

/// How many indices the walks have together, at most `usize::MAX`.
pub fn count(walks: &[Walk]) -> usize {
    count_of(walks, |_| true)
}

/// How many indices those of the walks have together that `which` tells, at most `usize::MAX`.
pub fn count_of(walks: &[Walk], which: impl Fn(&Walk) -> bool) -> usize {
    let walks = walks.iter().filter(|walk| which(walk));
    walks.fold(1, |count: usize, walk| count.saturating_mul(walk.extent))
}

/// Bytes of all tensors, at most `usize::MAX`.
#[cfg(feature = "rayon")]
pub fn touched<T>(walks: &[Walk], problem: &Problem<T>) -> usize {
    let a = count_of(walks, |walk| walk.a != 0);
    let b = if problem.b.is_some() { count_of(walks, |walk| walk.b != 0) } else { 0 };
    let out = count_of(walks, |walk| walk.out != 0);
    a.saturating_add(b).saturating_add(out).saturating_mul(size_of::<T>())
}

/// Drops walks of extent 1, sorts the rest by `key`, and among equals by their strides, the larger ones first, and joins
/// neighbours that are one index in every tensor, where `alike` lets their roles; returns how many are left.
pub fn tidy<K: Ord>(
    walks: &mut [Walk],
    key: impl Fn(Role) -> K,
    alike: impl Fn(Role, Role) -> bool,
) -> usize {
    let key = |walk: &Walk| {
        let strides = [walk.a, walk.b, walk.out].into_iter();
        let span = strides.fold(0_usize, |span, stride| span.saturating_add(stride.unsigned_abs()));
        (key(walk.role), usize::MAX - span)
    };
    let mut kept = 0;
    for at in 0..walks.len() {
        let walk = walks[at];
        if walk.extent == 1 {
            continue;
        }
        // Insertion: walks are few, and this needs neither memory nor much code.
        let mut to = kept;
        while to > 0 && key(&walk) < key(&walks[to - 1]) {
            walks[to] = walks[to - 1];
            to -= 1;
        }
        walks[to] = walk;
        kept += 1;
    }
    fuse(&mut walks[..kept], alike)
}

/// Joins neighbours that are one index in every tensor; returns how many are left.
pub fn fuse(walks: &mut [Walk], alike: impl Fn(Role, Role) -> bool) -> usize {
    if walks.is_empty() {
        return 0;
    }
    let mut last = 0;
    for at in 1..walks.len() {
        let (outer, inner) = (walks[last], walks[at]);
        match outer.joined(&inner) {
            Some(one) if alike(outer.role, inner.role) => walks[last] = one,
            _ => {
                last += 1;
                walks[last] = inner;
            }
        }
    }
    last + 1
}

impl Walk {
    /// This one and the one inside it as one, with the inner one's role, if they are one index in every tensor.
    #[inline(always)]
    pub fn joined(&self, inner: &Self) -> Option<Self> {
        let steps = |stride: isize| stride.wrapping_mul(inner.extent as isize);
        let one = (self.a, self.b, self.out) == (steps(inner.a), steps(inner.b), steps(inner.out));
        let extent = self.extent.checked_mul(inner.extent)?;
        one.then_some(Self { extent, ..*inner })
    }

    /// The same with the sources swapped.
    #[inline(always)]
    #[must_use]
    pub fn swapped(self) -> Self {
        let role = match self.role {
            Role::M => Role::N,
            Role::N => Role::M,
            role => role,
        };
        Self { role, a: self.b, b: self.a, ..self }
    }

    /// Whether each tensor is contiguous along it, or lacks it.
    pub fn is_contiguous(&self) -> bool {
        [self.a, self.b, self.out].iter().all(|stride| matches!(stride, 0 | 1))
    }

    /// An index of both sources and the output.
    #[inline(always)]
    pub fn batch(extent: usize, a: isize, b: isize, out: isize) -> Self {
        Self { role: Role::Batch, extent, a, b, out }
    }

    /// An index of the first source and the output.
    #[inline(always)]
    pub fn m(extent: usize, a: isize, out: isize) -> Self {
        Self { role: Role::M, extent, a, b: 0, out }
    }

    /// An index of the second source and the output.
    #[inline(always)]
    pub fn n(extent: usize, b: isize, out: isize) -> Self {
        Self { role: Role::N, extent, a: 0, b, out }
    }

    /// A summed index; the stride is zero in a source that lacks it.
    #[inline(always)]
    pub fn k(extent: usize, a: isize, b: isize) -> Self {
        Self { role: Role::K, extent, a, b, out: 0 }
    }
}
