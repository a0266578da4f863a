//! The functions that a pickle of `NumPy` arrays calls, and what BUILD does to their results.

use std::borrow::Cow;
use std::fmt;

use super::heap::{Heap, Object, Value};
use super::numpy::{ByteOrder, ElementType, Layout};

/// A name that a pickle may import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Global {
    /// `_reconstruct(ndarray, (0,), 'b')`, an array to be filled by BUILD.
    Reconstruct,
    /// The class, which is only ever an argument.
    NdArray,
    /// `dtype('f4', align, copy)`, whose byte order BUILD brings.
    Dtype,
    /// `_frombuffer(bytes, dtype, shape, 'C')`, protocol 5's way.
    FromBuffer,
    /// `_codecs.encode(text, 'latin1')`, how Python 3 writes bytes below protocol 3.
    Encode,
}

impl Global {
    /// Both spellings of a module: `numpy.core` became `numpy._core` in `NumPy` 2.
    pub fn named(module: &[u8], name: &[u8]) -> Result<Self, String> {
        match (module, name) {
            (b"numpy.core.multiarray" | b"numpy._core.multiarray", b"_reconstruct") => {
                Ok(Self::Reconstruct)
            }
            (b"numpy.core.numeric" | b"numpy._core.numeric", b"_frombuffer") => {
                Ok(Self::FromBuffer)
            }
            (b"numpy", b"ndarray") => Ok(Self::NdArray),
            (b"numpy", b"dtype") => Ok(Self::Dtype),
            (b"_codecs", b"encode") => Ok(Self::Encode),
            _ => Err(format!(
                "the name {}.{}, which arrays do not need; nothing from a pickle is executed here",
                module.escape_ascii(),
                name.escape_ascii()
            )),
        }
    }

    pub fn call(self, arguments: Value, heap: &mut Heap) -> Result<Value, String> {
        let result = match self {
            Self::Reconstruct => reconstruct(arguments, heap),
            Self::Dtype => dtype(arguments, heap),
            Self::FromBuffer => from_buffer(arguments, heap),
            Self::Encode => encode(arguments, heap),
            Self::NdArray => {
                Err("called directly, expected as an argument of _reconstruct".to_owned())
            }
        };
        let object = result.map_err(|message| format!("{self}: {message}"))?;
        Ok(heap.push(object))
    }
}

impl fmt::Display for Global {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Reconstruct => "numpy.core.multiarray._reconstruct",
            Self::NdArray => "numpy.ndarray",
            Self::Dtype => "numpy.dtype",
            Self::FromBuffer => "numpy.core.numeric._frombuffer",
            Self::Encode => "_codecs.encode",
        })
    }
}

fn reconstruct<'a>(arguments: Value, heap: &Heap) -> Result<Object<'a>, String> {
    let [class, _shape, _code] = heap.items(arguments)?;
    match class {
        Value::Global(Global::NdArray) => Ok(Object::EmptyArray),
        _ => Err(heap.mismatch("numpy.ndarray", class)),
    }
}

fn dtype<'a>(arguments: Value, heap: &Heap) -> Result<Object<'a>, String> {
    let [code, _align, _copy] = heap.items(arguments)?;
    let element = ElementType::from_code(heap.string(code)?)?;
    // The order of the machine that reads, until BUILD tells; NumPy always has it told.
    Ok(Object::Dtype(element, ByteOrder::Little))
}

fn from_buffer<'a>(arguments: Value, heap: &Heap) -> Result<Object<'a>, String> {
    let [data, dtype, shape, order] = heap.items(arguments)?;
    let fortran = match heap.string(order)? {
        b"C" => false,
        b"F" => true,
        _ => return Err(heap.mismatch("'C' or 'F'", order)),
    };
    array(heap, shape, dtype, fortran, data)
}

fn encode<'a>(arguments: Value, heap: &mut Heap) -> Result<Object<'a>, String> {
    let [text, encoding] = heap.items(arguments)?;
    if !matches!(heap.string(encoding)?, b"latin1" | b"latin-1") {
        return Err(heap.mismatch("'latin1'", encoding));
    }
    let size_bytes = heap.string(text)?.len();
    heap.charge(size_bytes)?;
    let characters = str::from_utf8(heap.string(text)?)
        .map_err(|error| format!("text is not UTF-8: {error}"))?;
    let bytes = characters
        .chars()
        .map(|character| {
            u8::try_from(character).map_err(|_| format!("{character:?} is not in latin1"))
        })
        .collect::<Result<Vec<u8>, _>>()?;
    Ok(Object::String(Cow::Owned(bytes)))
}

/// Gives `target` the state that its `__setstate__` would receive.
pub fn build(target: Value, state: Value, heap: &mut Heap) -> Result<(), String> {
    let built = match heap.object(target) {
        Some(Object::EmptyArray) => {
            let [version, shape, dtype, fortran, data] = heap.items(state)?;
            if heap.int(version)? != 1 {
                return Err(heap.mismatch("version 1 of an array's state", version));
            }
            array(heap, shape, dtype, heap.flag(fortran)?, data)?
        }
        Some(&Object::Dtype(element, _)) => Object::Dtype(element, byte_order(state, heap)?),
        _ => return Err(heap.mismatch("a new array or a dtype", target)),
    };
    if let Some(object) = heap.object_mut(target) {
        *object = built;
    }
    Ok(())
}

/// From `(3, order, subarray, names, fields, size, alignment, flags)`, in version 4 with metadata behind.
fn byte_order(state: Value, heap: &Heap) -> Result<ByteOrder, String> {
    match heap.tuple(state)? {
        &[Value::Int(3 | 4), order, Value::None, Value::None, Value::None, ..] => {
            ByteOrder::from_code(heap.string(order)?)
        }
        _ => {
            Err(heap.mismatch("the state of a plain dtype, (3, order, None, None, None, …)", state))
        }
    }
}

fn array<'a>(
    heap: &Heap,
    shape: Value,
    dtype: Value,
    fortran: bool,
    data: Value,
) -> Result<Object<'a>, String> {
    let (element, order) = heap.dtype(dtype)?;
    let layout = Layout { element, order, shape: heap.shape(shape)?, fortran };
    layout.check(heap.string(data)?)?;
    Ok(Object::Array(layout, data))
}
