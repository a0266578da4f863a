//! What the macros accept: forms, operands, outputs, element types, and the places they stand in.

#[path = "forms/hygiene.rs"]
mod hygiene;
