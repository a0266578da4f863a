//! Memory for packed blocks and for tables.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::mem::MaybeUninit;
use core::ptr::NonNull;

use crate::memory::{HUGE_BYTES, ask_for_huge_pages};

/// A cache line; vectors of 512 bits never cross one.
const ALIGN: usize = 64;

/// Room for packed elements, on cache lines of its own. A thread keeps two for its next call.
#[derive(Debug)]
pub struct Scratch {
    block: Option<Block>,
}

/// Memory that goes back to the allocator.
#[derive(Debug)]
struct Block {
    pointer: NonNull<u8>,
    layout: Layout,
}

impl Scratch {
    /// Room for `count` elements, with anything in it.
    pub fn new<T>(count: usize) -> Self {
        let bytes = count.saturating_mul(size_of::<T>()).max(1);
        let align = align_of::<T>().max(ALIGN);
        let kept = if align == ALIGN { kept::take(bytes) } else { None };
        Self { block: Some(kept.unwrap_or_else(|| Block::new(bytes, align))) }
    }

    /// The first element.
    pub fn pointer<T>(&self) -> *mut T {
        self.block.as_ref().map_or(core::ptr::null_mut(), |block| block.pointer.as_ptr().cast())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some(block) = self.block.take() {
            kept::give(block);
        }
    }
}

impl Block {
    fn new(bytes: usize, align: usize) -> Self {
        // Pages of 4 KiB would take a block of `b` past what the TLB reaches.
        let is_large = bytes >= HUGE_BYTES;
        let align = if is_large { align.max(HUGE_BYTES) } else { align };
        let Ok(layout) = Layout::from_size_align(bytes, align) else {
            panic!("einsum: packing would take more memory than there are addresses");
        };
        // SAFETY: at least one byte.
        let pointer = unsafe { alloc(layout) };
        match NonNull::new(pointer) {
            Some(pointer) => {
                if is_large {
                    ask_for_huge_pages(pointer.as_ptr(), bytes);
                }
                Self { pointer, layout }
            }
            None => handle_alloc_error(layout),
        }
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: `new` allocated it with this layout.
        unsafe { dealloc(self.pointer.as_ptr(), self.layout) };
    }
}

// SAFETY: it owns plain memory.
unsafe impl Send for Block {}
// SAFETY: as above; who writes through the pointer sees to it that nobody reads meanwhile.
unsafe impl Sync for Block {}

/// Blocks that a thread keeps: the kernel hands out large ones page by page, each with a fault, which
/// would take as long as packing into them.
#[cfg(feature = "std")]
mod kept {
    use core::cell::RefCell;

    use super::Block;

    /// Larger blocks are not kept: one packed block of `b` and one of `a` are smaller.
    const MOST_BYTES: usize = 8 << 20;

    std::thread_local! {
        static KEPT: RefCell<[Option<Block>; 2]> = const { RefCell::new([None, None]) };
    }

    /// The smaller one of those that are large enough.
    pub fn take(bytes: usize) -> Option<Block> {
        let taken = KEPT.try_with(|kept| {
            let mut kept = kept.try_borrow_mut().ok()?;
            let size = |block: &Option<Block>| block.as_ref().map(|block| block.layout.size());
            let fits = kept.iter_mut().filter(|block| size(block) >= Some(bytes));
            fits.min_by_key(|block| size(block))?.take()
        });
        taken.ok().flatten()
    }

    /// Keeps the two largest.
    pub fn give(block: Block) {
        if block.layout.size() > MOST_BYTES || block.layout.align() < super::ALIGN {
            return;
        }
        // A thread that ends keeps nothing: the block is dropped with the closure.
        let _ = KEPT.try_with(move |kept| {
            let Ok(mut kept) = kept.try_borrow_mut() else { return };
            let size =
                |block: &Option<Block>| block.as_ref().map_or(0, |block| block.layout.size());
            if let Some(smallest) = kept.iter_mut().min_by_key(|block| size(block))
                && size(smallest) < block.layout.size()
            {
                *smallest = Some(block);
            }
        });
    }
}

#[cfg(not(feature = "std"))]
mod kept {
    use super::Block;

    pub fn take(_: usize) -> Option<Block> {
        None
    }

    pub fn give(_: Block) {}
}

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
        self.move_to_heap(4 * self.inline.len());
        self.heap.push(item);
    }

    /// Moves the items to the heap, and makes room for so many.
    fn move_to_heap(&mut self, count: usize) {
        if self.heap.is_empty() {
            self.heap.reserve(count);
            // SAFETY: `push` and `extend` wrote the first `len`.
            let items =
                unsafe { core::slice::from_raw_parts(self.inline.as_ptr().cast::<X>(), self.len) };
            self.heap.extend_from_slice(items);
        }
    }

    /// As many more as `items` says it has, without a look at each of them where it would go.
    #[inline(always)]
    pub fn extend(&mut self, items: impl ExactSizeIterator<Item = X>) {
        let len = self.len + items.len();
        if self.heap.is_empty() && len <= self.inline.len() {
            for (to, item) in self.inline[self.len..len].iter_mut().zip(items) {
                *to = MaybeUninit::new(item);
                self.len += 1;
            }
        } else {
            self.move_to_heap(len);
            self.heap.extend(items);
        }
    }

    /// No items again; keeps the memory.
    #[inline(always)]
    pub fn clear(&mut self) {
        self.len = 0;
        self.heap.clear();
    }

    /// The items, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [X] {
        if self.heap.is_empty() {
            // SAFETY: `push` wrote the first `len`.
            unsafe { core::slice::from_raw_parts_mut(self.inline.as_mut_ptr().cast(), self.len) }
        } else {
            &mut self.heap
        }
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
