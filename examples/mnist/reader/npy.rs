//! `.npy` files: a magic string, a Python dictionary that describes one array, its bytes.
//!
//! Format: <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>

use ndarray::ArrayD;

use super::input::Input;
use super::numpy::{ByteOrder, Element, ElementType, Layout};

/// Reads the array in the `.npy` file `bytes`.
///
/// # Errors
///
/// When it is no such file, has another element type, or not as many bytes as its shape asks for.
pub fn read<T: Element>(bytes: &[u8]) -> Result<ArrayD<T>, String> {
    parse(bytes).map_err(|message| format!("npy: {message}"))
}

fn parse<T: Element>(bytes: &[u8]) -> Result<ArrayD<T>, String> {
    let mut input = Input::new(bytes);
    if input.take(6)? != b"\x93NUMPY" {
        return Err("does not begin with \\x93NUMPY".to_owned());
    }
    let header = match input.array()? {
        [1, _] => input.counted::<2>()?,
        [2 | 3, _] => input.counted::<4>()?,
        [major, minor] => return Err(format!("format {major}.{minor}, expected 1.0, 2.0 or 3.0")),
    };
    let header = str::from_utf8(header).map_err(|error| format!("header is not UTF-8: {error}"))?;
    layout(header)
        .map_err(|message| format!("header {header:?}: {message}"))?
        .decode(&bytes[input.position()..])
}

fn layout(header: &str) -> Result<Layout, String> {
    let descr = field(header, "descr")?
        .strip_prefix('\'')
        .and_then(|rest| rest.split_once('\''))
        .ok_or("descr is not a quoted string")?
        .0
        .as_bytes();
    let (order, code) = descr.split_at_checked(1).ok_or("descr is empty")?;
    Ok(Layout {
        element: ElementType::from_code(code)?,
        order: ByteOrder::from_code(order)?,
        shape: shape(field(header, "shape")?)?,
        fortran: fortran_order(field(header, "fortran_order")?)?,
    })
}

/// What stands behind `'key':`, to the end of the header.
fn field<'h>(header: &'h str, key: &str) -> Result<&'h str, String> {
    header
        .split_once(&format!("'{key}':"))
        .map(|(_, rest)| rest.trim_start())
        .ok_or_else(|| format!("'{key}' is missing"))
}

fn fortran_order(field: &str) -> Result<bool, String> {
    match field {
        _ if field.starts_with("True") => Ok(true),
        _ if field.starts_with("False") => Ok(false),
        _ => Err("fortran_order is neither True nor False".to_owned()),
    }
}

fn shape(field: &str) -> Result<Vec<usize>, String> {
    let (inside, _) = field
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .ok_or("shape is not a tuple")?;
    inside
        .split(',')
        .map(str::trim)
        .filter(|extent| !extent.is_empty())
        .map(|extent| extent.parse().map_err(|_| format!("extent '{extent}' in the shape")))
        .collect()
}
