//! Reads what Python wrote: a gzip of a pickle of `NumPy` arrays, and `.npy` files.
//!
//! A pickle is a program for a small stack machine, and Python's own runs whatever the program names. This one knows
//! the few opcodes and the five functions by which `NumPy` rebuilds an array, and refuses the rest with the byte's
//! offset and the opcode. Memory stays within a constant factor of the file, whatever the file says of itself.

pub mod dataset;
mod globals;
mod heap;
mod input;
mod machine;
pub mod npy;
mod numpy;
mod opcode;
pub mod pickle;
