//! Memory for outputs, intermediates and packed blocks.
//!
//! A large allocation is fresh memory: at the first write to each page the kernel finds one and
//! clears it. In pages of 4 KiB that takes several times as long as writing them. Linux hands out
//! 2 MiB at a fault where a program asks for it, and distributions leave it to the program. NumPy
//! asks for its arrays of 4 MiB and more; so is asked here.

use alloc::vec::Vec;
use core::ops::Range;

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

/// Smallest pages of x86-64. Where they are larger, nothing is known of what is asked below.
#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
const PAGE_BYTES: usize = 4096;

/// Whether the page at an address is in memory, or nothing is known of it. One that is not will be found and cleared
/// when it is written first. An allocator may hand out either, whatever was asked of it.
#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
pub fn is_resident(at: *const u8) -> bool {
    let page = at.addr() / PAGE_BYTES * PAGE_BYTES;
    let mut resident = 1;
    // SAFETY: the page is only asked for, not accessed; the answer is one byte for it.
    let known = unsafe {
        libc::mincore(core::ptr::without_provenance_mut(page), PAGE_BYTES, &raw mut resident) == 0
    };
    !known || resident & 1 == 1
}

/// Other systems, and programs without `std`, are not asked.
#[cfg(not(all(target_os = "linux", feature = "std", not(miri))))]
pub fn is_resident(_: *const u8) -> bool {
    true
}

/// Has the pages at these addresses found and cleared where they are not resident; what is in them stays. A wish, which
/// Linux grants since 5.14.
#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
pub fn populate(addresses: Range<usize>) {
    let page = addresses.start / PAGE_BYTES * PAGE_BYTES;
    // SAFETY: pages are found as by a write to each, but nothing is written. Errors mean that they are found later.
    unsafe {
        libc::madvise(
            core::ptr::without_provenance_mut(page),
            addresses.end - page,
            libc::MADV_POPULATE_WRITE,
        )
    };
}

/// Other systems, and programs without `std`, have no such wish.
#[cfg(not(all(target_os = "linux", feature = "std", not(miri))))]
pub fn populate(_: Range<usize>) {}

/// How many huge pages lie at these addresses, wholly or in part.
pub fn huge_pages(addresses: &Range<usize>) -> usize {
    match addresses.is_empty() {
        true => 0,
        false => addresses.end.div_ceil(HUGE_BYTES) - addresses.start / HUGE_BYTES,
    }
}

/// What of the addresses is in the `number`th of those huge pages.
pub fn huge_page(addresses: &Range<usize>, number: usize) -> Range<usize> {
    let start = (addresses.start / HUGE_BYTES + number) * HUGE_BYTES;
    start.max(addresses.start)..(start + HUGE_BYTES).min(addresses.end)
}

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

    #[test]
    fn huge_pages_are_the_addresses() {
        let h = HUGE_BYTES;
        for addresses in [0..0, 5..5, h..2 * h, 1..2, h - 1..h + 1, h + 7..5 * h - 3, 3..4 * h] {
            let mut at = addresses.start;
            for number in 0..huge_pages(&addresses) {
                let part = huge_page(&addresses, number);
                assert!(part.start == at && part.end > at && (part.end - 1) / h == at / h);
                at = part.end;
            }
            assert_eq!(at, addresses.end);
        }
    }

    #[test]
    fn what_is_in_populated_pages_stays() {
        let mut bytes: Vec<u8> = super::room(2 * LARGE_BYTES);
        bytes.extend((0..LARGE_BYTES + 100).map(|index| index as u8));
        assert!(is_resident(&raw const bytes[LARGE_BYTES]));
        let start = bytes.as_ptr().addr();
        populate(start + 3..start + 2 * LARGE_BYTES - 5);
        assert!(bytes.iter().enumerate().all(|(at, byte)| at as u8 == *byte));
    }
}
