//! Memory for operands, outputs that are there before, and the roof's streams: of the kind that NumPy's arrays have.
//!
//! NumPy asks Linux for huge pages where an array has 4 MiB and more, and Python's libraries read its arrays; Rust's `Vec`
//! does not ask. A stride of some KiB through pages of 4 KiB takes up to twice as long as through pages of 2 MiB, and that would
//! be the difference between the contestants. With `EINSUM_BENCH_SMALL_PAGES` in the environment, it is asked for nothing.

/// A huge page of x86-64, and of AArch64 with base pages of 4 KiB.
const HUGE_BYTES: usize = 2 << 20;

/// Room for `count` elements.
pub fn room<T>(count: usize) -> Vec<T> {
    let mut room = Vec::with_capacity(count);
    let bytes = count * size_of::<T>();
    if bytes >= 2 * HUGE_BYTES && std::env::var_os("EINSUM_BENCH_SMALL_PAGES").is_none() {
        ask_for_huge_pages(room.as_mut_ptr(), bytes);
    }
    room
}

#[cfg(target_os = "linux")]
fn ask_for_huge_pages<T>(start: *mut T, bytes: usize) {
    let skipped = start.addr().next_multiple_of(HUGE_BYTES) - start.addr();
    let whole = bytes.saturating_sub(skipped) / HUGE_BYTES * HUGE_BYTES;
    let start = start.cast::<u8>().wrapping_add(skipped);
    // SAFETY: the range lies within the new vector's memory, and the advice changes nothing that is in it.
    unsafe { libc::madvise(start.cast(), whole, libc::MADV_HUGEPAGE) };
}

#[cfg(not(target_os = "linux"))]
fn ask_for_huge_pages<T>(_: *mut T, _: usize) {}
