//! Sums of sums, so that rounding errors stay small however many numbers are added up.

use core::mem::MaybeUninit;

use crate::kernel::gemm::scratch::Scratch;
use crate::scalar::Scalar;

/// Additions that an element takes before it is added to an element of the next level.
///
/// Three levels of that hold 64³ = 2¹⁸ leaves; an element of the fourth takes the rest.
pub const ADDITIONS: usize = 64;

/// Levels.
const LEVELS: usize = 4;

/// Bytes of a level: a strip of the output that stays in the L1 cache (32 KiB at least) together with what
/// passes by, and long enough that memory is read in long pieces.
pub const LEVEL_BYTES: usize = 16 << 10;

/// Bytes of each source's copy, where it has to be copied before vectors can be loaded.
pub const COPY_BYTES: usize = 8 << 10;

/// Room on the stack.
#[repr(C, align(64))]
pub struct Room([MaybeUninit<u8>; LEVELS * LEVEL_BYTES + 2 * COPY_BYTES]);

impl Room {
    /// Nothing is written.
    pub fn new() -> Self {
        Self([MaybeUninit::uninit(); LEVELS * LEVEL_BYTES + 2 * COPY_BYTES])
    }
}

/// Room for a tile, of elements.
pub struct Buffers<T> {
    /// The sums, by level.
    levels: [*mut T; LEVELS],
    /// Copies of parts of the sources.
    pub copies: [*mut T; 2],
    /// Keeps the memory of elements that are too large for [`Room`].
    _heap: Option<Scratch>,
}

/// Elements in so many bytes, at least 64: so many that tiles are not empty.
pub fn elements<T>(bytes: usize) -> usize {
    (bytes / size_of::<T>().max(1)).max(64)
}

impl<T: Scalar> Buffers<T> {
    /// In `room`, if elements are small enough.
    pub fn new(room: &mut Room) -> Self {
        let (level, copy) = (elements::<T>(LEVEL_BYTES), elements::<T>(COPY_BYTES));
        let fits = level * size_of::<T>() <= LEVEL_BYTES
            && copy * size_of::<T>() <= COPY_BYTES
            && align_of::<T>() <= align_of::<Room>();
        let heap = (!fits).then(|| Scratch::new::<T>(LEVELS * level + 2 * copy));
        let start = match &heap {
            Some(heap) => heap.pointer::<T>(),
            None => room.0.as_mut_ptr().cast::<T>(),
        };
        let levels = [0, 1, 2, 3].map(|at| start.wrapping_add(at * level));
        let copies = [0, 1].map(|at| start.wrapping_add(LEVELS * level + at * copy));
        Self { levels, copies, _heap: heap }
    }

    /// Begins to sum up `len` elements, at most as many as a level has room for.
    pub fn begin(&mut self, len: usize) -> Cascade<T> {
        let cascade = Cascade { levels: self.levels, len, taken: [0; LEVELS] };
        cascade.clear();
        cascade
    }
}

/// Elements that are summed up.
pub struct Cascade<T> {
    levels: [*mut T; LEVELS],
    len: usize,
    /// Additions that each level's elements have taken.
    taken: [usize; LEVELS],
}

impl<T: Scalar> Cascade<T> {
    /// Where something may be added to each element `additions` times.
    pub fn take(&mut self, additions: usize) -> *mut T {
        if self.taken[0] > 0 && self.taken[0] + additions > ADDITIONS {
            self.fold(0);
            self.clear();
            let mut level = 1;
            while level + 1 < LEVELS && self.taken[level] == ADDITIONS {
                self.fold(level);
                level += 1;
            }
        }
        self.taken[0] += additions;
        self.levels[0]
    }

    /// The sums.
    pub fn finish(mut self) -> *const T {
        let top = (0..LEVELS).rfind(|level| self.taken[*level] > 0).unwrap_or(0);
        for level in 0..top {
            if self.taken[level] > 0 {
                self.fold(level);
            }
        }
        self.levels[top]
    }

    fn clear(&self) {
        for at in 0..self.len {
            // SAFETY: a level has room for `len` elements.
            unsafe { self.levels[0].add(at).write(T::ZERO) };
        }
    }

    /// Adds a level to the next.
    fn fold(&mut self, level: usize) {
        let (from, to) = (self.levels[level], self.levels[level + 1]);
        let first = self.taken[level + 1] == 0;
        for at in 0..self.len {
            // SAFETY: as in `clear`; a level that took something has been written.
            unsafe {
                let own = *from.add(at);
                to.add(at).write(if first { own } else { (*to.add(at)).plus(own) });
            }
        }
        self.taken[level] = 0;
        self.taken[level + 1] += 1;
    }
}
