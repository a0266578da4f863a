//! Cache lines, and fetching them before they are needed.

/// Bytes of a cache line.
pub const LINE_BYTES: usize = 64;

/// Elements of a cache line; at least one.
pub const fn line<T>() -> usize {
    match size_of::<T>() {
        0 => LINE_BYTES,
        size if size > LINE_BYTES => 1,
        size => LINE_BYTES / size,
    }
}

/// Has the line of `address` fetched into all caches.
#[inline(always)]
pub fn prefetch<T>(address: *const T) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    // SAFETY: a hint; any address will do.
    unsafe {
        use core::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address.cast());
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    let _ = address;
}

/// Has the line of `address` fetched into the L2 cache.
#[inline(always)]
pub fn prefetch_l2<T>(address: *const T) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    // SAFETY: a hint; any address will do.
    unsafe {
        use core::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T1>(address.cast());
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    let _ = address;
}
