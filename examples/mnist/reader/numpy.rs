//! What a pickle and a `.npy` file have in common: an array as element type, byte order, shape and raw bytes.

use ndarray::{ArrayD, IxDyn, ShapeBuilder};

/// `NumPy`'s limit, and with it a bound on what one shape can cost.
pub const MAX_RANK: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElementType {
    F4,
    F8,
    I8,
}

impl ElementType {
    /// From `NumPy`'s code without byte order, such as `f4`.
    pub fn from_code(code: &[u8]) -> Result<Self, String> {
        match code {
            b"f4" => Ok(Self::F4),
            b"f8" => Ok(Self::F8),
            b"i8" => Ok(Self::I8),
            _ => Err(format!("element type '{}', expected f4, f8 or i8", code.escape_ascii())),
        }
    }

    fn size_bytes(self) -> usize {
        match self {
            Self::F4 => 4,
            Self::F8 | Self::I8 => 8,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::F4 => "float32",
            Self::F8 => "float64",
            Self::I8 => "int64",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteOrder {
    Little,
    Big,
}

impl ByteOrder {
    pub fn from_code(code: &[u8]) -> Result<Self, String> {
        match code {
            b"<" => Ok(Self::Little),
            b">" => Ok(Self::Big),
            _ => Err(format!("byte order '{}', expected < or >", code.escape_ascii())),
        }
    }
}

/// How the bytes of an array are to be read.
#[derive(Clone, Debug)]
pub struct Layout {
    pub element: ElementType,
    pub order: ByteOrder,
    pub shape: Vec<usize>,
    /// First axis fastest, as in Fortran, rather than the last, as in C.
    pub fortran: bool,
}

impl Layout {
    /// Says whether `data` has exactly the bytes that the shape asks for.
    pub fn check(&self, data: &[u8]) -> Result<(), String> {
        let size_bytes = self
            .shape
            .iter()
            .try_fold(self.element.size_bytes(), |size, &extent| size.checked_mul(extent));
        if size_bytes == Some(data.len()) {
            return Ok(());
        }
        Err(format!(
            "a {} array of shape {:?} takes {} bytes, found {}",
            self.element.name(),
            self.shape,
            size_bytes.map_or_else(|| "more than 2^64".to_owned(), |size| size.to_string()),
            data.len(),
        ))
    }

    pub fn decode<T: Element>(&self, data: &[u8]) -> Result<ArrayD<T>, String> {
        self.check(data)?;
        if self.element != T::TYPE {
            let (found, expected) = (self.element.name(), T::TYPE.name());
            return Err(format!("elements are {found}, expected {expected}"));
        }
        let shape = IxDyn(&self.shape).set_f(self.fortran);
        ArrayD::from_shape_vec(shape, T::decode(data, self.order))
            .map_err(|error| format!("shape {:?}: {error}", self.shape))
    }
}

/// A Rust type that holds one of the element types.
pub trait Element: Sized {
    const TYPE: ElementType;

    fn decode(data: &[u8], order: ByteOrder) -> Vec<Self>;
}

macro_rules! element {
    ($name:ty, $element:ident) => {
        impl Element for $name {
            const TYPE: ElementType = ElementType::$element;

            fn decode(data: &[u8], order: ByteOrder) -> Vec<Self> {
                let decode_one = match order {
                    ByteOrder::Little => Self::from_le_bytes,
                    ByteOrder::Big => Self::from_be_bytes,
                };
                let (elements, _) = data.as_chunks();
                elements.iter().map(|&bytes| decode_one(bytes)).collect()
            }
        }
    };
}

element!(f32, F4);
element!(f64, F8);
element!(i64, I8);
