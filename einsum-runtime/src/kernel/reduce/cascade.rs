//! Sums of sums, so that rounding errors stay small however many numbers are added up.

use core::mem::MaybeUninit;

use crate::kernel::gemm::LINE_BYTES;
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

/// Bytes of a page: what is read near where something was just written of another page waits for it.
const PAGE_BYTES: usize = 4 << 10;

/// Bytes of each source's copy, where it has to be copied before vectors can be loaded.
pub const COPY_BYTES: usize = 8 << 10;

/// Bytes of room, of which a page is spare.
const ROOM_BYTES: usize = LEVELS * LEVEL_BYTES + 2 * COPY_BYTES + PAGE_BYTES;

/// Room on the stack.
#[repr(C, align(64))]
pub struct Room([MaybeUninit<u8>; ROOM_BYTES]);

impl Room {
    /// Nothing is written.
    pub fn new() -> Self {
        Self([MaybeUninit::uninit(); ROOM_BYTES])
    }
}

/// Room for a tile, of elements.
pub struct Buffers<T> {
    /// The sums, by level. The first is followed by a spare page.
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
        let spare = elements::<T>(PAGE_BYTES);
        let heap = (!fits).then(|| Scratch::new::<T>(LEVELS * level + 2 * copy + spare));
        let start = match &heap {
            Some(heap) => heap.pointer::<T>(),
            None => room.0.as_mut_ptr().cast::<T>(),
        };
        let copies = [0, 1].map(|at| start.wrapping_add(at * copy));
        let levels = [3, 2, 1, 0].map(|at| start.wrapping_add(2 * copy + at * level));
        Self { levels, copies, _heap: heap }
    }

    /// Begins to sum up `len` elements, at most as many as a level has room for, of rows that begin at `first` and so many
    /// elements on. The sums (of the first column) lie as far as may be from any row's elements, but for whole pages: a read so near
    /// behind a write waits for it, whichever page it is of. Where rows begin in any line of a page, they lie at the beginning of one. (Measured on Zen 4, a row times 1008×1024 `f32`: 98 GB/s, and 58 where the next line that
    /// is read has the address of the one just written, but for the page.)
    pub fn begin(&mut self, len: usize, first: *const T, row: isize) -> Cascade<T> {
        let size = size_of::<T>().max(1);
        let row = row.unsigned_abs().wrapping_mul(size) | PAGE_BYTES;
        let between = 1_usize << row.trailing_zeros();
        let mut levels = self.levels;
        if between >= 2 * LINE_BYTES {
            let ahead = first.addr().wrapping_add(between / 2).wrapping_sub(levels[0].addr());
            levels[0] = levels[0].wrapping_add(ahead % PAGE_BYTES / size);
        }
        let cascade = Cascade { levels, len, taken: [0; LEVELS] };
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
