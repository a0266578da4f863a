//! A part of a tensor put together to vectors along the long index, and taken apart again.

use super::narrow;
use crate::kernel::level::Level;
use crate::kernel::problem::Merge;
use crate::pointer::Update;
use crate::scalar::Scalar;

/// Indices of a tensor beside the long one.
const INNER: usize = 4;

/// One index: its extent, its stride in the tensor, and how many rows lie between two in the copy.
#[derive(Clone, Copy, Debug)]
struct Index {
    extent: usize,
    stride: isize,
    rows: usize,
}

/// An index of one value.
const NONE: Index = Index { extent: 1, stride: 0, rows: 0 };

/// What a tensor has beside the long index, which lies in rows of the copy, one for each of these.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inner {
    /// The long index's stride in the tensor.
    lane: isize,
    /// The contiguous one, if there is one.
    unit: Index,
    others: [Index; INNER],
    /// Rows of the copy.
    pub rows: usize,
}

impl Inner {
    /// Of indices (extents and strides), outermost first.
    pub fn new(lane: isize, indices: [(usize, isize); INNER]) -> Self {
        let mut others = [NONE; INNER];
        let (mut at, mut rows) = (INNER, 1);
        for (extent, stride) in indices.into_iter().rev() {
            let follows = others
                .get(at)
                .is_some_and(|last| stride == last.stride.wrapping_mul(last.extent as isize));
            if follows {
                others[at].extent *= extent;
            } else if extent > 1 {
                at -= 1;
                others[at] = Index { extent, stride, rows };
            }
            rows *= extent;
        }
        let unit = others.iter().position(|index| index.stride == 1 && index.extent > 1);
        let unit = match unit {
            Some(unit) if lane != 1 => core::mem::replace(&mut others[unit], NONE),
            _ => NONE,
        };
        Self { lane, unit, others, rows }
    }

    /// Calls `body` with each index's offset in the tensor and row of the copy, without the contiguous one.
    #[inline(always)]
    fn each(&self, mut body: impl FnMut(isize, usize)) {
        let [o, p, q, r] = self.others;
        let at = |index: Index, number: usize| index.stride.wrapping_mul(number as isize);
        for i in 0..o.extent {
            for j in 0..p.extent {
                for k in 0..q.extent {
                    for l in 0..r.extent {
                        let offset = at(o, i).wrapping_add(at(p, j));
                        let offset = offset.wrapping_add(at(q, k)).wrapping_add(at(r, l));
                        body(offset, i * o.rows + j * p.rows + k * q.rows + l * r.rows);
                    }
                }
            }
        }
    }

    /// Copies `lanes` of the long index, from `from` on, into rows `pitch` apart.
    ///
    /// # Safety
    ///
    /// The tensor can be read there, the rows can be written, and the CPU has the level.
    pub unsafe fn pack<T: Scalar>(
        &self,
        level: Level,
        from: *const T,
        (to, pitch): (*mut T, usize),
        lanes: usize,
    ) {
        self.each(|offset, row| {
            let (from, to) = (from.wrapping_offset(offset), to.wrapping_add(row * pitch));
            // SAFETY: the caller's promise.
            unsafe {
                if self.unit.extent > 1 {
                    let pitch = (self.unit.rows * pitch) as isize;
                    narrow::deal(level, (from, self.lane), (to, pitch), lanes, self.unit.extent);
                } else if self.lane == 1 {
                    from.copy_to_nonoverlapping(to, lanes);
                } else {
                    for lane in 0..lanes {
                        let at = self.lane.wrapping_mul(lane as isize);
                        *to.wrapping_add(lane) = *from.wrapping_offset(at);
                    }
                }
            }
        });
    }

    /// Merges rows `pitch` apart into the tensor.
    ///
    /// # Safety
    ///
    /// The rows can be read, the tensor can be written (and read, if `merge` does) there, and the CPU has the level.
    pub unsafe fn unpack<T: Scalar>(
        &self,
        level: Level,
        (from, pitch): (*const T, usize),
        to: *mut T,
        lanes: usize,
        merge: Merge<T>,
    ) {
        if merge != Merge::Assign {
            // SAFETY: the caller's promise.
            return unsafe { self.merge((from, pitch), to, lanes, merge) };
        }
        self.each(|offset, row| {
            let (from, to) = (from.wrapping_add(row * pitch), to.wrapping_offset(offset));
            // SAFETY: the caller's promise.
            unsafe {
                if self.unit.extent > 1 {
                    let pitch = (self.unit.rows * pitch) as isize;
                    narrow::collect(level, (from, pitch), (to, self.lane), lanes, self.unit.extent);
                } else if self.lane == 1 {
                    from.copy_to_nonoverlapping(to, lanes);
                } else {
                    for lane in 0..lanes {
                        let at = self.lane.wrapping_mul(lane as isize);
                        to.wrapping_offset(at).write(*from.wrapping_add(lane));
                    }
                }
            }
        });
    }

    /// Element by element, with an update that may read.
    ///
    /// # Safety
    ///
    /// As for [`unpack`](Self::unpack).
    unsafe fn merge<T: Scalar>(
        &self,
        (from, pitch): (*const T, usize),
        to: *mut T,
        lanes: usize,
        merge: Merge<T>,
    ) {
        self.each(|offset, row| {
            for unit in 0..self.unit.extent {
                let from = from.wrapping_add((row + unit * self.unit.rows) * pitch);
                let to = to.wrapping_offset(offset).wrapping_add(unit);
                for lane in 0..lanes {
                    let to = to.wrapping_offset(self.lane.wrapping_mul(lane as isize));
                    // SAFETY: the caller's promise.
                    unsafe { to.write(merge.element(*from.wrapping_add(lane), to)) };
                }
            }
        });
    }
}
