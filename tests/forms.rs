//! What the macros accept: forms, operands, outputs, element types, and the places they stand in.

mod naive;

#[path = "forms/elements.rs"]
mod elements;
#[path = "forms/errors.rs"]
mod errors;
#[path = "forms/hygiene.rs"]
mod hygiene;
#[path = "forms/literals.rs"]
mod literals;
#[path = "forms/names.rs"]
mod names;
#[path = "forms/operands.rs"]
mod operands;
#[path = "forms/outputs.rs"]
mod outputs;
#[path = "forms/places.rs"]
mod places;
#[path = "forms/specs.rs"]
mod specs;
