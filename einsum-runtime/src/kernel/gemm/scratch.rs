//! Memory for packed blocks and for tables.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::mem::MaybeUninit;
use core::ptr::NonNull;

/// A cache line; vectors of 512 bits never cross one.
const ALIGN: usize = 64;

/// Room for packed elements, on cache lines of its own.
#[derive(Debug)]
pub struct Scratch {
    pointer: NonNull<u8>,
    layout: Layout,
}

impl Scratch {
    /// Room for `count` elements; nothing is written.
    pub fn new<T>(count: usize) -> Self {
        let bytes = count.saturating_mul(size_of::<T>()).clamp(1, isize::MAX as usize - ALIGN);
        let Ok(layout) = Layout::from_size_align(bytes, ALIGN.max(align_of::<T>())) else {
            unreachable!("at most `isize::MAX` when rounded up to the alignment");
        };
        // SAFETY: at least one byte.
        let pointer = unsafe { alloc(layout) };
        match NonNull::new(pointer) {
            Some(pointer) => Self { pointer, layout },
            None => handle_alloc_error(layout),
        }
    }

    /// The first element.
    pub fn pointer<T>(&self) -> *mut T {
        self.pointer.as_ptr().cast()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // SAFETY: `new` allocated it with this layout.
        unsafe { dealloc(self.pointer.as_ptr(), self.layout) };
    }
}

// SAFETY: it owns plain memory.
unsafe impl Send for Scratch {}
// SAFETY: as above; who writes through the pointer sees to it that nobody reads meanwhile.
unsafe impl Sync for Scratch {}

/// A list that takes no heap memory for up to 64 items, of plain data.
#[derive(Debug)]
pub struct Table<X> {
    inline: [MaybeUninit<X>; 64],
    len: usize,
    heap: alloc::vec::Vec<X>,
}

impl<X: Copy> Table<X> {
    /// No items.
    #[inline(always)]
    pub fn new() -> Self {
        Self { inline: [MaybeUninit::uninit(); 64], len: 0, heap: alloc::vec::Vec::new() }
    }

    /// One more.
    #[inline(always)]
    pub fn push(&mut self, item: X) {
        if self.heap.is_empty() && self.len < self.inline.len() {
            self.inline[self.len] = MaybeUninit::new(item);
            self.len += 1;
        } else {
            self.spill(item);
        }
    }

    #[inline(never)]
    fn spill(&mut self, item: X) {
        if self.heap.is_empty() {
            self.heap.reserve(4 * self.inline.len());
            for at in 0..self.len {
                // SAFETY: `push` wrote the first `len`.
                self.heap.push(unsafe { self.inline[at].assume_init() });
            }
        }
        self.heap.push(item);
    }

    /// No items again; keeps the memory.
    #[inline(always)]
    pub fn clear(&mut self) {
        self.len = 0;
        self.heap.clear();
    }

    /// The items.
    #[inline(always)]
    pub fn as_slice(&self) -> &[X] {
        if self.heap.is_empty() {
            // SAFETY: `push` wrote the first `len`.
            unsafe { core::slice::from_raw_parts(self.inline.as_ptr().cast(), self.len) }
        } else {
            &self.heap
        }
    }
}
