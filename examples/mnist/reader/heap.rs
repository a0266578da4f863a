//! The values that a pickle makes while it runs.

use std::borrow::Cow;

use super::globals::Global;
use super::numpy::{ByteOrder, ElementType, Layout, MAX_RANK};

/// What lies on the machine's stack. Compound values live in the heap and are shared by index, so that neither copying
/// nor dropping one walks a structure that a hostile file made deep.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    None,
    Bool(bool),
    Int(i64),
    Global(Global),
    Heap(usize),
}

#[derive(Debug)]
pub enum Object<'a> {
    /// `str` and `bytes` of either Python; text is in UTF-8.
    String(Cow<'a, [u8]>),
    Tuple(Vec<Value>),
    Dtype(ElementType, ByteOrder),
    /// What `_reconstruct` returns: an array whose content BUILD will bring.
    EmptyArray,
    /// The layout, and the string that has the bytes.
    Array(Layout, Value),
}

pub struct Heap<'a> {
    objects: Vec<Object<'a>>,
    /// How many bytes may still be copied out of the file.
    allowance_bytes: usize,
}

impl<'a> Heap<'a> {
    pub fn with_allowance(allowance_bytes: usize) -> Self {
        Self { objects: Vec::new(), allowance_bytes }
    }

    /// Counts bytes that a call is to copy: a text in the memo can be encoded again and again for a few bytes of program.
    pub fn charge(&mut self, bytes: usize) -> Result<(), String> {
        self.allowance_bytes = self
            .allowance_bytes
            .checked_sub(bytes)
            .ok_or("the strings made so far take more memory than the file")?;
        Ok(())
    }

    pub fn push(&mut self, object: Object<'a>) -> Value {
        self.objects.push(object);
        Value::Heap(self.objects.len() - 1)
    }

    pub fn object(&self, value: Value) -> Option<&Object<'a>> {
        match value {
            Value::Heap(index) => self.objects.get(index),
            _ => None,
        }
    }

    pub fn object_mut(&mut self, value: Value) -> Option<&mut Object<'a>> {
        match value {
            Value::Heap(index) => self.objects.get_mut(index),
            _ => None,
        }
    }

    pub fn string(&self, value: Value) -> Result<&[u8], String> {
        match self.object(value) {
            Some(Object::String(bytes)) => Ok(bytes),
            _ => Err(self.mismatch("a string", value)),
        }
    }

    pub fn tuple(&self, value: Value) -> Result<&[Value], String> {
        match self.object(value) {
            Some(Object::Tuple(items)) => Ok(items),
            _ => Err(self.mismatch("a tuple", value)),
        }
    }

    /// The items of a tuple of exactly `N`.
    pub fn items<const N: usize>(&self, value: Value) -> Result<[Value; N], String> {
        <[Value; N]>::try_from(self.tuple(value)?)
            .map_err(|_| self.mismatch(&format!("a tuple of {N}"), value))
    }

    pub fn int(&self, value: Value) -> Result<i64, String> {
        match value {
            Value::Int(int) => Ok(int),
            _ => Err(self.mismatch("an integer", value)),
        }
    }

    /// A flag, which Python 2 writes as an integer and Python 3 as a bool.
    pub fn flag(&self, value: Value) -> Result<bool, String> {
        match value {
            Value::Bool(flag) => Ok(flag),
            Value::Int(int @ 0..=1) => Ok(int == 1),
            _ => Err(self.mismatch("True or False", value)),
        }
    }

    pub fn dtype(&self, value: Value) -> Result<(ElementType, ByteOrder), String> {
        match self.object(value) {
            Some(Object::Dtype(element, order)) => Ok((*element, *order)),
            _ => Err(self.mismatch("a dtype", value)),
        }
    }

    pub fn shape(&self, value: Value) -> Result<Vec<usize>, String> {
        let extent = |&item| {
            let int = self.int(item)?;
            usize::try_from(int).map_err(|_| format!("extent {int} in a shape"))
        };
        let extents = self.tuple(value)?;
        if extents.len() > MAX_RANK {
            return Err(format!("a shape of rank {}, expected at most {MAX_RANK}", extents.len()));
        }
        extents.iter().map(extent).collect()
    }

    pub fn mismatch(&self, expected: &str, found: Value) -> String {
        format!("found {}, expected {expected}", self.describe(found))
    }

    fn describe(&self, value: Value) -> String {
        match value {
            Value::None => "None".to_owned(),
            Value::Bool(flag) => if flag { "True" } else { "False" }.to_owned(),
            Value::Int(int) => int.to_string(),
            Value::Global(global) => format!("the function {global}"),
            Value::Heap(_) => match self.object(value) {
                Some(Object::String(bytes)) if bytes.len() <= 40 => {
                    format!("'{}'", bytes.escape_ascii())
                }
                Some(Object::String(bytes)) => format!("a string of {} bytes", bytes.len()),
                Some(Object::Tuple(items)) => format!("a tuple of {}", items.len()),
                Some(Object::Dtype(..)) => "a dtype".to_owned(),
                Some(Object::EmptyArray) => "an array without content".to_owned(),
                Some(Object::Array(layout, _)) => format!("an array of shape {:?}", layout.shape),
                None => "nothing".to_owned(),
            },
        }
    }
}
