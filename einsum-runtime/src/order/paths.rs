//! The routes that a call site has found.

use alloc::sync::Arc;
#[cfg(feature = "std")]
use alloc::vec::Vec;
#[cfg(feature = "std")]
use std::sync::{Mutex, PoisonError};

use super::network::Network;
use super::{Key, Route, Unfolded};
use crate::error::Error;

/// Routes that a call site keeps: a loop over eight shapes finds each once, one to be looked for and one in slices. A route takes a few
/// kilobytes.
#[cfg(feature = "std")]
const KEPT: usize = 16;

/// The routes that one call site has found, for the extents that it met last. Without the feature `std`
/// nothing is kept.
#[derive(Debug, Default)]
pub struct Paths {
    /// The one that was used last comes first.
    #[cfg(feature = "std")]
    kept: Mutex<Vec<Arc<Route>>>,
}

impl Paths {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            #[cfg(feature = "std")]
            kept: Mutex::new(Vec::new()),
        }
    }

    /// The route for these extents, which is looked for if it is not known yet.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address an intermediate.
    pub fn route(&self, network: &Network<'_>, key: Key<'_>) -> Result<Arc<Route>, Error> {
        self.found(key, |key| Route::new(network, key))
    }

    /// The same for a network with an ellipsis.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] if memory could not address an intermediate.
    pub fn route_unfolded(
        &self,
        network: &Network<'_>,
        unfolded: &Unfolded,
        key: Key<'_>,
    ) -> Result<Arc<Route>, Error> {
        self.found(key, |key| unfolded.with(network, |network| Route::new(network, key)))
    }

    fn found(
        &self,
        key: Key<'_>,
        find: impl FnOnce(Key<'_>) -> Result<Route, Error>,
    ) -> Result<Arc<Route>, Error> {
        if let Some(known) = self.known(key) {
            return Ok(known);
        }
        // Not under the lock: threads with other extents need not wait.
        let found = Arc::new(find(key)?);
        self.keep(&found);
        Ok(found)
    }
}

/// How much longer than the order that was found an emitted one may take. Its nests were made for their
/// steps, so that small ones start sooner, and merged ones read each factor once; and the model of cost is no
/// more exact than that.
const AS_GOOD: f64 = 1.1;

/// What the best emitted order takes where the search is not asked: to find a route again takes some 50 ns, and
/// its steps start later than emitted ones.
const NOT_WORTH_SEARCHING: f64 = 2e-6;

/// Whether an order is worth looking for, where the best emitted one takes so many seconds. Where the types know
/// all extents, the compiler knows.
#[inline(always)]
pub fn worth_searching(seconds: f64) -> bool {
    seconds > NOT_WORTH_SEARCHING
}

/// How much later a step of a found order starts than an emitted nest: its loops are looked at, sorted and planned for.
const LATER: f64 = 300e-9;

/// What an order takes where slices are not worth it: what its steps hand on is less than L3 holds.
const NOT_WORTH_SLICING: f64 = 200e-6;

/// Whether an order that takes so many seconds may be worth running in slices.
#[inline(always)]
pub fn worth_slicing(seconds: f64) -> bool {
    seconds > NOT_WORTH_SLICING
}

/// Whether some of the route's steps are run in slices.
#[inline(always)]
pub fn is_sliced(route: &Route) -> bool {
    route.is_sliced()
}

/// Whether the route's order is better than the emitted one that takes so many seconds.
#[inline(always)]
pub fn faster(route: &Route, seconds: f64) -> bool {
    (route.seconds + LATER * route.steps.len() as f64) * AS_GOOD < seconds
}

#[cfg(feature = "std")]
impl Paths {
    fn known(&self, key: Key<'_>) -> Option<Arc<Route>> {
        // A panic under the lock could only be one of memory, and leaves whole routes behind.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|route| route.key() == key)?;
        if place > 0 {
            kept[..=place].rotate_right(1);
        }
        Some(Arc::clone(&kept[0]))
    }

    fn keep(&self, route: &Arc<Route>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have found the same meanwhile.
        kept.retain(|known| known.key() != route.key());
        kept.truncate(KEPT - 1);
        kept.insert(0, Arc::clone(route));
    }
}

#[cfg(not(feature = "std"))]
impl Paths {
    fn known(&self, _: Key<'_>) -> Option<Arc<Route>> {
        None
    }

    fn keep(&self, _: &Arc<Route>) {}
}
