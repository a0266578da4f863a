//! Timings of `einsum!` beside other libraries and beside what the machine can do.
//!
//! - [`cases`]: what is computed, a row a case.
//! - [`contestant`]: who computes it: ours in two forms, and [`peers`].
//! - [`memory`]: what operands and outputs lie in.
//! - [`rounds`]: how it is timed: in turns, so that all meet the same weather.
//! - [`roof`]: the time that no program can beat on this machine, measured in the same run.
//! - [`table`], [`serve`], [`criterion`]: the three front ends.

pub mod cases;
pub mod contestant;
pub mod criterion;
pub mod element;
pub mod memory;
pub mod peers;
pub mod problem;
pub mod roof;
pub mod rounds;
pub mod serve;
pub mod table;
