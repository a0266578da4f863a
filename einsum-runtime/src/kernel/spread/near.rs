//! Patterns of elements that are neighbours in the source: a vector of them is permuted from one that is loaded.

use crate::kernel::permute::{ANY, ONE, Row, Vectors, write_vectors};
use crate::kernel::problem::{Merge, Walk};
use crate::kernel::simd::Lanes;
use crate::kernel::spread::cost::Stride;
use crate::kernel::spread::plan::{MAX_WALKS, ROW, Table};
use crate::pointer::{Assign, Out, Update};
use crate::scalar::Scalar;

/// Elements of the shortest vector: four of 8 bytes with AVX2.
const SHORTEST: usize = 4;

/// What a pattern's strides tell of vectors that are permuted. It is small: costs ask for it.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// Elements of a vector.
    width: usize,
    /// The lengths of rows.
    lens: [usize; 2],
    /// For either: the last offset of its elements, which has all from the first one on; `None` where some are missing.
    ends: [Option<i32>; 2],
}

/// Which of the elements that are loaded for each vector go to which of its places.
#[derive(Debug)]
pub struct Near {
    reach: Reach,
    /// The first offset in each vector, and how far the others are from there.
    begins: [i32; ROW / SHORTEST],
    places: [i32; ROW],
}

/// Whether vectors are permuted of such elements: of others there are no instructions for it.
const fn is_offered<T>() -> bool {
    matches!(size_of::<T>(), 4 | 8)
}

/// Whether any `width` elements in a row of these extents and strides, innermost first, lie in a vector's length of the
/// source, to go by the steps that they take along each index. Where one begins again they may lie further apart.
fn is_near(row: impl Iterator<Item = (usize, isize)>, width: usize) -> bool {
    let (mut reach, mut len) = (0_usize, 1_usize);
    for (extent, stride) in row {
        // So many steps along an index at most, as those inside of it are gone through for each.
        let steps = (width - 1).div_ceil(len).min(extent - 1);
        reach = reach.saturating_add(steps.saturating_mul(stride.unsigned_abs()));
        len = len.saturating_mul(extent);
    }
    reach < width
}

/// The last offset of a row of these extents and strides, if all from the first one on are its elements'.
fn end(row: &mut [(usize, isize)]) -> Option<i32> {
    row.sort_unstable_by_key(|(_, stride)| stride.unsigned_abs());
    let (mut low, mut high) = (0_isize, 0_isize);
    for (extent, stride) in row.iter().filter(|(extent, stride)| *extent > 1 && *stride != 0) {
        if stride.unsigned_abs() > (high - low).unsigned_abs() + 1 {
            return None;
        }
        let steps = stride.checked_mul(*extent as isize - 1)?;
        (low, high) = (low.checked_add(steps.min(0))?, high.checked_add(steps.max(0))?);
    }
    i32::try_from(low).and(i32::try_from(high)).ok()
}

impl Reach {
    /// Of rows of these walks, innermost first, the last of them of either length; `None` if elements are too far apart for
    /// vectors of that width.
    pub fn new<'w, T>(
        width: usize,
        row: impl Iterator<Item = &'w Walk> + Clone,
        stride: Stride,
        lens: [usize; 2],
    ) -> Option<Self> {
        let steps = row.clone().map(|walk| (walk.extent, stride(walk)));
        // Vectors that don't divide the longest row would have places beyond it.
        let fits = width >= SHORTEST && ROW.is_multiple_of(width);
        if !is_offered::<T>() || !fits || !is_near(steps, width) {
            return None;
        }
        let ends = lens.map(|len| {
            let (mut own, mut inside) = ([(1, 0); MAX_WALKS], 1);
            for (own, walk) in own.iter_mut().zip(row.clone()) {
                *own = (walk.extent.min(len / inside), stride(walk));
                inside *= walk.extent;
            }
            // Of a row that is shorter, elements before the first one may be those that its vectors begin with.
            let begins = len == lens[0] || own.iter().all(|(_, stride)| *stride >= 0);
            end(&mut own).filter(|_| begins)
        });
        ends[0].is_some().then_some(Self { width, lens, ends })
    }
}

impl Near {
    /// Of a pattern with this table; `None` if elements of a vector are too far apart.
    pub fn new(reach: Reach, table: &Table) -> Option<Self> {
        let Reach { width, lens, .. } = reach;
        let mut near = Self { reach, begins: [0; ROW / SHORTEST], places: [0; ROW] };
        let (vectors, places) = (table[..lens[0]].chunks(width), near.places.chunks_mut(width));
        for ((offsets, places), begin) in vectors.zip(places).zip(&mut near.begins) {
            let (low, high) = offsets.iter().fold((i32::MAX, i32::MIN), |(low, high), offset| {
                (low.min(*offset), high.max(*offset))
            });
            if high.abs_diff(low) as usize >= width {
                return None;
            }
            *begin = low;
            for (place, offset) in places.iter_mut().zip(offsets) {
                *place = offset - low;
            }
        }
        Some(near)
    }

    /// The last offset of a row of `len` elements, if its vectors can be loaded.
    #[inline(always)]
    pub fn end(&self, len: usize) -> Option<i32> {
        self.reach.ends[usize::from(len != self.reach.lens[0])]
    }

    /// The elements of a vector from number `at` on, a multiple of its width; those that the row lacks are any.
    ///
    /// # Safety
    ///
    /// The row begins at `from`, lies inside the source and has element `at`; `end` is its own; vectors have the width that
    /// it was made for.
    #[inline(always)]
    pub unsafe fn vector<T: Scalar, L: Lanes<T>>(
        &self,
        lanes: L,
        from: *const T,
        end: i32,
        at: usize,
    ) -> L::Vector {
        // SAFETY: vectors and their places are inside the lists, which are as long as a row may be, in whole vectors. All elements from the
        // first to the last one of a row are the source's, and each vector's first one is in the row, so that one at least is
        // readable.
        unsafe {
            let begin = *self.begins.get_unchecked(at / L::WIDTH);
            let places = self.places.as_ptr().add(at);
            let readable = (end - begin + 1).unsigned_abs() as usize;
            lanes.permuted(from.offset(begin as isize), readable.min(L::WIDTH), places)
        }
    }

    /// Copies the first `len` elements of the pattern; `false` if nothing was done.
    ///
    /// # Safety
    ///
    /// As for [`vector`](Self::vector), of all elements; there is room for them.
    #[inline(always)]
    pub unsafe fn copy<T: Scalar, L: Lanes<T>>(
        &self,
        lanes: L,
        from: *const T,
        len: usize,
        to: *mut T,
    ) -> bool {
        let Some(end) = self.end(len).filter(|_| is_offered::<T>()) else { return false };
        for at in (0..len).step_by(L::WIDTH) {
            // SAFETY: the caller's promise.
            unsafe {
                let vector = self.vector(lanes, from, end, at);
                lanes.store(to.add(at), (len - at).min(L::WIDTH), vector);
            }
        }
        true
    }
}

/// A row of a map for which a source is permuted.
pub struct Permuted<'n, T> {
    pub near: &'n Near,
    /// The first element, and the last offset.
    pub from: *const T,
    pub end: i32,
    pub conjugated: bool,
    /// The other factor, a row of one.
    pub other: Option<Row<T>>,
    pub len: usize,
}

impl<T: Scalar> Permuted<'_, T> {
    /// Updates the output from an element on.
    ///
    /// # Safety
    ///
    /// As for [`Near::vector`], of all elements; the other factor has as many or is a splat, and as many can be written.
    #[inline(always)]
    pub unsafe fn update<L: Lanes<T>>(self, lanes: L, out: *mut T, merge: Merge<T>) {
        // SAFETY: the caller's promise.
        unsafe {
            match merge {
                Merge::Assign => self.write(lanes, Out::new(out, Assign)),
                merge => self.write(lanes, Out::new(out, merge)),
            }
        }
    }

    /// # Safety
    ///
    /// As for [`update`](Self::update).
    #[inline(always)]
    unsafe fn write<L: Lanes<T>, U: Update<T>>(self, lanes: L, out: Out<T, U>) {
        let len = self.len;
        // SAFETY: the caller's promise.
        unsafe {
            match self.other.as_ref().map(Row::form) {
                None => write_vectors(lanes, out, len, &Form::<ALONE, T>(self)),
                Some(ONE) => write_vectors(lanes, out, len, &Form::<ONE, T>(self)),
                Some(_) => write_vectors(lanes, out, len, &Form::<ANY, T>(self)),
            }
        }
    }
}

/// The form of the other factor, or that there is none.
struct Form<'n, const OTHER: u8, T>(Permuted<'n, T>);

const ALONE: u8 = u8::MAX;

impl<const OTHER: u8, T: Scalar, L: Lanes<T>> Vectors<T, L> for Form<'_, OTHER, T> {
    #[inline(always)]
    unsafe fn vector(&self, lanes: L, i: usize, whole: bool, n: usize) -> L::Vector {
        let Permuted { near, from, end, conjugated, other, .. } = &self.0;
        // SAFETY: the caller's promise, and that of `update`.
        unsafe {
            let own = near.vector(lanes, *from, *end, i);
            let own = if *conjugated { lanes.conjugate(own) } else { own };
            match other {
                Some(row) if OTHER != ALONE => {
                    lanes.mul(own, row.product::<OTHER, L>(lanes, i, whole, n))
                }
                _ => own,
            }
        }
    }
}
