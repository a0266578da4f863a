//! Orders of contraction: the search, its model of cost, and the steps of an order.
//!
//! The compiler and the runtime of `einsum-rs` find orders by the same code: when a call expands, where its
//! extents are known, and when it runs, where they are not. The search is bounded by its number of steps and
//! not by time, and uses only operations that every machine rounds alike.
#![no_std]

extern crate alloc;

pub mod cost;
pub mod evaluate;
pub mod greedy;
pub mod merging;
pub mod optimal;
pub mod random;
mod reconfigure;
pub mod search;
pub mod set;
pub mod sharing;
pub mod steps;
pub mod tree;
