//! A pickle that has been read: nested tuples with arrays in them.

use std::fmt;

use ndarray::ArrayD;

use super::heap::Heap;
use super::heap::Object;
pub use super::heap::Value;
use super::machine::Machine;
use super::numpy::Element;
use super::opcode::Opcode;

/// The values of a pickle. They borrow the file's bytes; only [`Pickle::array`] copies an array.
pub struct Pickle<'a> {
    heap: Heap<'a>,
    root: Value,
}

impl<'a> Pickle<'a> {
    /// Runs the pickle in `bytes`, which may have anything behind its STOP.
    ///
    /// # Errors
    ///
    /// At the first byte that is not what a pickle of tuples of `NumPy` arrays would have there.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Error> {
        let (heap, root) = Machine::new(bytes).run()?;
        Ok(Self { heap, root })
    }

    /// What `pickle.load` would return.
    pub fn root(&self) -> Value {
        self.root
    }

    /// The items of a tuple of exactly `N`.
    ///
    /// # Errors
    ///
    /// When `value` is anything else.
    pub fn items<const N: usize>(&self, value: Value) -> Result<[Value; N], String> {
        self.heap.items(value)
    }

    /// The array that `value` is.
    ///
    /// # Errors
    ///
    /// When it is none, or has another element type.
    pub fn array<T: Element>(&self, value: Value) -> Result<ArrayD<T>, String> {
        match self.heap.object(value) {
            Some(Object::Array(layout, data)) => layout.decode(self.heap.string(*data)?),
            _ => Err(self.heap.mismatch("an array", value)),
        }
    }
}

/// Where a pickle stops making sense, and why.
#[derive(Debug)]
pub struct Error {
    /// Of the opcode in the pickle, in bytes.
    pub offset: usize,
    /// The opcode there, if it is one.
    pub opcode: Option<Opcode>,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "pickle, byte {}", self.offset)?;
        if let Some(opcode) = self.opcode {
            write!(f, ", opcode {opcode:?}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Error {}
