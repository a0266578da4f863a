//! Threads of the pool that share the work of one call.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::any::Any;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use core::{mem, ptr};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Thread};

use super::{current_threads, limit_threads};

/// Calls `work` with each number below `workers`, this thread's own with 0 and the others as threads of the pool come;
/// those that come when nothing `is_left` are not called. The calls must share out the work among themselves, whichever
/// of them run, and in whatever order.
pub fn on_each(workers: usize, is_left: &(dyn Fn() -> bool + Sync), work: &(dyn Fn(usize) + Sync)) {
    // What a call shares in turn, it shares among the threads that this one has left.
    let each = (current_threads() / workers.max(1)).max(1);
    let team = Team { is_left, work, each };
    // Outside of the pool this thread works too: to sleep until the pool is done would be two more to be woken.
    match rayon::current_thread_index() {
        Some(_) => team.in_pool(workers),
        None => team.with_pool(workers),
    }
}

/// Turns of a loop that waits: some 100 µs, most of the time the rest of one call.
const SPINS: usize = 1 << 12;

/// Turns in which others may have the core: some 500 µs, if nobody wants it.
const YIELDS: usize = 1 << 10;

/// Waits some time while something `is_pending`; whether that is over.
///
/// To sleep at once is to be woken 20 µs later. (Measured on Emerald Rapids, calls of 40 and 100 µs one after the other on two
/// threads: 21 and 48 µs, where this thread slept 41 and 69.)
pub(super) fn passes(is_pending: impl Fn() -> bool) -> bool {
    for turn in 0..SPINS + YIELDS {
        if !is_pending() {
            return true;
        }
        if turn >= SPINS {
            // Whoever is waited for may be waiting for this core.
            thread::yield_now();
        }
        core::hint::spin_loop();
    }
    false
}

/// Keeps a thread that has nothing left to do from sleeping, some time while the call goes on: another one may follow at once,
/// and `rayon` has its threads look for work no longer than some 15 µs. (It does not yield: in a pool, the call ends when it has
/// seen that, and others might keep the core for milliseconds.)
fn stays_awake(goes_on: impl Fn() -> bool) {
    for _ in 0..SPINS {
        if !goes_on() {
            return;
        }
        core::hint::spin_loop();
    }
}

/// Who shares some work.
#[derive(Clone, Copy)]
struct Team<'t> {
    is_left: &'t (dyn Fn() -> bool + Sync),
    work: &'t (dyn Fn(usize) + Sync),
    /// Threads that each of them may use.
    each: usize,
}

impl<'t> Team<'t> {
    /// Has threads called for a range of numbers: by `call` with a number, and with the end of those that it calls in turn,
    /// before it works. 64 are awake after 6 times the time that one needs, not 63 times.
    fn call(self, from: usize, to: usize, mut call: impl FnMut(usize, usize)) {
        let mut to = to;
        while from < to && (self.is_left)() {
            let middle = from + (to - from) / 2;
            call(middle, to);
            to = middle;
        }
    }

    fn work(self, number: usize) {
        if (self.is_left)() {
            let _limit = limit_threads(self.each);
            (self.work)(number);
        }
    }

    /// From a thread of the pool: it runs itself, in the end, what the others have not begun.
    fn in_pool(self, workers: usize) {
        let (running, over) = (AtomicUsize::new(0), AtomicBool::new(false));
        rayon::in_place_scope(|scope| {
            self.call_in(scope, (&running, &over), 1, workers);
            self.work(0);
            over.store(true, Ordering::Relaxed);
            passes(|| running.load(Ordering::Acquire) > 0);
        });
    }

    fn call_in(
        self,
        scope: &rayon::Scope<'t>,
        (running, over): (&'t AtomicUsize, &'t AtomicBool),
        from: usize,
        to: usize,
    ) {
        self.call(from, to, |number, to| {
            scope.spawn(move |scope| {
                running.fetch_add(1, Ordering::Relaxed);
                self.call_in(scope, (running, over), number + 1, to);
                self.work(number);
                running.fetch_sub(1, Ordering::Release);
                stays_awake(|| !over.load(Ordering::Relaxed));
            });
        });
    }

    /// From another thread: the pool's are waited for only if they came in time. Who sleeps may take longer to come than
    /// all of the work takes.
    fn with_pool(self, workers: usize) {
        let room = Arc::new(Room {
            state: AtomicUsize::new(0),
            leader: thread::current(),
            team: ptr::from_ref(&self).cast(),
            panic: Mutex::new(None),
        });
        // Also if `work` panics.
        let closed_in_the_end = Closing(&room);
        room.call(self, 1, workers);
        self.work(0);
        drop(closed_in_the_end);
        let panic = room.panic.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(panic) = panic {
            resume_unwind(panic);
        }
    }
}

/// Where a team works, with a door that is closed in the end.
struct Room {
    /// How many of the pool's threads are inside, and two flags.
    state: AtomicUsize,
    /// Who waits until they have left.
    leader: Thread,
    /// There until the door is closed and everyone has left.
    team: *const Team<'static>,
    /// What one of them panicked with.
    panic: Mutex<Option<Box<dyn Any + Send>>>,
}

/// Nobody comes in any more.
const CLOSED: usize = 1 << (usize::BITS - 1);

/// The leader sleeps until everyone has left.
const SLEEPS: usize = CLOSED >> 1;

/// How many were called from outside of the pool that have not come yet: to a pool that is busy for long, no more are called
/// than a few for each thread.
static CALLED: AtomicUsize = AtomicUsize::new(0);

/// The few.
const CALLED_EACH: usize = 4;

// SAFETY: `team` is read by those who are inside alone, and what it refers to is `Sync`.
unsafe impl Send for Room {}
// SAFETY: the same.
unsafe impl Sync for Room {}

impl Room {
    fn call(self: &Arc<Self>, team: Team<'_>, from: usize, to: usize) {
        let most = CALLED_EACH * rayon::current_num_threads();
        team.call(from, to, |number, to| {
            if CALLED.load(Ordering::Relaxed) >= most {
                return;
            }
            CALLED.fetch_add(1, Ordering::Relaxed);
            let room = Arc::clone(self);
            rayon::spawn(move || {
                CALLED.fetch_sub(1, Ordering::Relaxed);
                room.come(number, to);
            });
        });
    }

    /// Works with a number, unless the door is closed, and calls those up to `to` before.
    fn come(self: &Arc<Self>, number: usize, to: usize) {
        let enter = |state: usize| (state & CLOSED == 0).then(|| state + 1);
        if self.state.fetch_update(Ordering::Acquire, Ordering::Relaxed, enter).is_err() {
            return;
        }
        // SAFETY: this thread is inside, and leaves below.
        let team = unsafe { *self.team };
        let done = catch_unwind(AssertUnwindSafe(|| {
            self.call(team, number + 1, to);
            team.work(number);
        }));
        if let Err(panic) = done {
            let mut first = self.panic.lock().unwrap_or_else(PoisonError::into_inner);
            match *first {
                None => *first = Some(panic),
                // Dropped, it might panic again.
                Some(_) => mem::forget(panic),
            }
        }
        if self.state.fetch_sub(1, Ordering::Release) == (CLOSED | SLEEPS) + 1 {
            self.leader.unpark();
        }
        stays_awake(|| self.state.load(Ordering::Relaxed) & CLOSED == 0);
    }
}

/// Closes the door, and waits until everyone has left.
struct Closing<'r>(&'r Room);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        let state = &self.0.state;
        state.fetch_or(CLOSED, Ordering::Relaxed);
        if passes(|| state.load(Ordering::Acquire) != CLOSED) {
            return;
        }
        state.fetch_or(SLEEPS, Ordering::Relaxed);
        while state.load(Ordering::Acquire) != CLOSED | SLEEPS {
            thread::park();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Tests that need a thread of the pool to come run one at a time with the one that keeps all of them busy.
    static POOL: Mutex<()> = Mutex::new(());

    /// Waits until `came`, for a second at most.
    fn wait_until(came: &AtomicBool) {
        for _ in 0..1000 {
            if came.load(Ordering::SeqCst) {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    #[test]
    fn whoever_comes_from_the_pool_is_waited_for() {
        for pause in [0, 1, 5] {
            let came: [AtomicUsize; 4] = [const { AtomicUsize::new(0) }; 4];
            let (begun, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
            on_each(4, &|| true, &|number| {
                came[number].fetch_add(1, Ordering::SeqCst);
                begun.fetch_add(1, Ordering::SeqCst);
                // Longer than the leader waits awake.
                thread::sleep(Duration::from_millis(pause * u64::from(number > 0)));
                done.fetch_add(1, Ordering::SeqCst);
            });
            // Who comes later finds the door closed.
            assert_eq!(begun.load(Ordering::SeqCst), done.load(Ordering::SeqCst));
            let came = came.map(AtomicUsize::into_inner);
            assert_eq!(came[0], 1);
            assert!(came.iter().all(|times| *times <= 1), "{came:?}");
        }
    }

    #[test]
    fn a_panic_in_the_pool_reaches_the_caller() {
        let _alone = POOL.lock().unwrap_or_else(PoisonError::into_inner);
        let came = AtomicBool::new(false);
        let call = || {
            on_each(2, &|| true, &|number| {
                if number == 0 {
                    return wait_until(&came);
                }
                came.store(true, Ordering::SeqCst);
                panic!("not the first");
            });
        };
        // Other tests may have called all that are called.
        let panic = (0..10).find_map(|_| catch_unwind(AssertUnwindSafe(call)).err());
        assert_eq!(*panic.unwrap().downcast_ref::<&str>().unwrap(), "not the first");
    }

    #[test]
    fn a_panic_of_the_caller_waits_for_the_pool() {
        let _alone = POOL.lock().unwrap_or_else(PoisonError::into_inner);
        let (came, left) = (AtomicBool::new(false), AtomicBool::new(false));
        let call = || {
            on_each(2, &|| true, &|number| {
                if number == 1 {
                    came.store(true, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(3));
                    left.store(true, Ordering::SeqCst);
                    return;
                }
                wait_until(&came);
                panic!("the first");
            });
        };
        for _ in 0..10 {
            assert!(catch_unwind(AssertUnwindSafe(call)).is_err());
            assert_eq!(left.load(Ordering::SeqCst), came.load(Ordering::SeqCst));
            if came.load(Ordering::SeqCst) {
                return;
            }
        }
        panic!("nobody came");
    }

    /// Lets the pool's threads go when it is dropped, also by a failure, and waits until all that were called came.
    struct Busy(Arc<AtomicBool>);

    impl Drop for Busy {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
            while CALLED.load(Ordering::SeqCst) > 0 {
                thread::yield_now();
            }
        }
    }

    #[test]
    fn a_busy_pool_is_neither_waited_for_nor_called_without_end() {
        let _alone = POOL.lock().unwrap_or_else(PoisonError::into_inner);
        let threads = rayon::current_num_threads();
        let (busy, free) = (Arc::new(AtomicUsize::new(0)), Busy(Arc::default()));
        for _ in 0..threads {
            let (busy, free) = (Arc::clone(&busy), Arc::clone(&free.0));
            rayon::spawn(move || {
                busy.fetch_add(1, Ordering::SeqCst);
                while !free.load(Ordering::SeqCst) {
                    thread::yield_now();
                }
            });
        }
        while busy.load(Ordering::SeqCst) < threads {
            thread::yield_now();
        }
        let calls = 100 * CALLED_EACH * threads;
        let alone = AtomicUsize::new(0);
        for _ in 0..calls {
            on_each(2, &|| true, &|number| {
                assert_eq!(number, 0);
                alone.fetch_add(1, Ordering::SeqCst);
            });
        }
        assert_eq!(alone.into_inner(), calls);
        // Others' tests may call at the same time, a few each.
        assert!(CALLED.load(Ordering::SeqCst) < calls / 4);
    }
}
