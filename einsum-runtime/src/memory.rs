//! Memory for outputs, intermediates and packed blocks.
//!
//! A large allocation is fresh memory: at the first write to each page the kernel finds one and
//! clears it. In pages of 4 KiB that takes several times as long as writing them. Linux hands out
//! 2 MiB at a fault where a program asks for it, and distributions leave it to the program. NumPy
//! asks for its arrays of 4 MiB and more; so is asked here.

use alloc::vec::Vec;

/// A huge page of x86-64, and of AArch64 with base pages of 4 KiB.
pub const HUGE_BYTES: usize = 2 * 1024 * 1024;

/// From here on, one huge page at least lies wholly within an allocation that begins anywhere.
const LARGE_BYTES: usize = 2 * HUGE_BYTES;

/// Room for `count` elements.
#[inline(always)]
pub fn room<T>(count: usize) -> Vec<T> {
    let mut room: Vec<T> = Vec::with_capacity(count);
    let bytes = count.wrapping_mul(size_of::<T>());
    if bytes >= LARGE_BYTES {
        ask_for_huge_pages(room.as_mut_ptr().cast(), bytes);
    }
    room
}

/// Asks for huge pages where they lie wholly within these bytes, which the caller owns and has not
/// written. A wish: nothing depends on whether it is granted, and no memory is taken by asking.
#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
#[inline(never)]
pub fn ask_for_huge_pages(start: *mut u8, bytes: usize) {
    let skipped = start.addr().next_multiple_of(HUGE_BYTES) - start.addr();
    let whole = bytes.saturating_sub(skipped) / HUGE_BYTES * HUGE_BYTES;
    if whole > 0 {
        // SAFETY: the range lies within an allocation of the caller's; the advice changes neither
        // what is in it nor whether it can be accessed. Errors (no huge pages in this kernel) mean
        // that memory comes as it did before.
        unsafe { libc::madvise(start.wrapping_add(skipped).cast(), whole, libc::MADV_HUGEPAGE) };
    }
}

/// Other systems, and programs without `std`, have no such wish.
#[cfg(not(all(target_os = "linux", feature = "std", not(miri))))]
#[inline(always)]
pub fn ask_for_huge_pages(_: *mut u8, _: usize) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_of_any_size_can_be_written() {
        for count in [0, 1, 1000, LARGE_BYTES / 4 - 1, LARGE_BYTES / 4, 3 * HUGE_BYTES + 5] {
            let mut room: Vec<u32> = super::room(count);
            assert!(room.capacity() >= count);
            room.extend((0..count).map(|index| index as u32));
            assert!(room.iter().enumerate().all(|(at, element)| at as u32 == *element));
        }
    }

    #[test]
    fn ranges_without_a_whole_huge_page_are_left_alone() {
        let mut bytes = std::vec![7_u8; 3 * HUGE_BYTES];
        for (from, len) in [(1, 1), (4096, HUGE_BYTES), (13, 2 * HUGE_BYTES), (0, 3 * HUGE_BYTES)] {
            ask_for_huge_pages(bytes[from..].as_mut_ptr(), len);
        }
        assert!(bytes.iter().all(|byte| *byte == 7));
    }
}
