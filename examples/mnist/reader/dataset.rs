//! MNIST as deep-learning courses hand it round: `((x_train, y_train), (x_valid, y_valid), (x_test, y_test))`.

use std::io::Read;

use flate2::read::GzDecoder;
use ndarray::{Array1, Array2, ArrayD, Dimension};

use super::numpy::Element;
use super::pickle::{Pickle, Value};

/// Pixels of a digit, 28×28.
pub const PIXELS: usize = 784;

/// More than four times the whole set (220,080,344 bytes), so that a gzip bomb ends as an error.
const MAX_PICKLE_BYTES: u64 = 1 << 30;

/// Digits, one a row with values from 0 (paper) to 1 (ink), and what each is.
#[derive(Debug)]
pub struct Digits {
    pub x: Array2<f32>,
    pub y: Array1<i64>,
}

#[derive(Debug)]
pub struct Dataset {
    pub train: Digits,
    pub valid: Digits,
    pub test: Digits,
}

impl Dataset {
    /// Reads the gzip file whose bytes are `file`.
    ///
    /// # Errors
    ///
    /// When it is not gzip, not a pickle of arrays, or these have other types or shapes than MNIST's.
    pub fn from_gzip(file: &[u8]) -> Result<Self, String> {
        Self::from_pickle(&decompress(file)?)
    }

    /// Reads the pickle whose bytes are `file`.
    ///
    /// # Errors
    ///
    /// When it is no pickle of arrays, or these have other types or shapes than MNIST's.
    pub fn from_pickle(file: &[u8]) -> Result<Self, String> {
        let pickle = Pickle::read(file).map_err(|error| error.to_string())?;
        let sets = pickle.items(pickle.root()).map_err(|message| {
            format!("{message}: ((x_train, y_train), (x_valid, y_valid), (x_test, y_test))")
        })?;
        let [train, valid, test] = sets;
        Ok(Self {
            train: digits(&pickle, train, "train")?,
            valid: digits(&pickle, valid, "valid")?,
            test: digits(&pickle, test, "test")?,
        })
    }
}

/// The pickle inside the gzip file whose bytes are `file`.
///
/// # Errors
///
/// When it is not gzip, is damaged, or holds more than a gigabyte.
pub fn decompress(file: &[u8]) -> Result<Vec<u8>, String> {
    let first = &file[..file.len().min(12)];
    if !first.starts_with(b"\x1f\x8b") {
        return Err(format!(
            "not a gzip file: begins with \"{}\", expected \"\\x1f\\x8b\"",
            first.escape_ascii()
        ));
    }
    let mut pickle = Vec::new();
    let size_bytes = GzDecoder::new(file)
        .take(MAX_PICKLE_BYTES + 1)
        .read_to_end(&mut pickle)
        .map_err(|error| format!("gzip, after {} bytes of content: {error}", pickle.len()))?;
    if size_bytes as u64 > MAX_PICKLE_BYTES {
        return Err(format!("gzip: content exceeds {MAX_PICKLE_BYTES} bytes"));
    }
    Ok(pickle)
}

fn digits(pickle: &Pickle, pair: Value, set: &str) -> Result<Digits, String> {
    let [x, y] = pickle.items(pair).map_err(|message| format!("{set}: {message}: (x, y)"))?;
    let digits = Digits {
        x: array(pickle, x).map_err(|message| format!("x_{set}: {message}"))?,
        y: array(pickle, y).map_err(|message| format!("y_{set}: {message}"))?,
    };
    check(&digits, set)?;
    Ok(digits)
}

fn array<T: Element, D: Dimension>(
    pickle: &Pickle,
    value: Value,
) -> Result<ndarray::Array<T, D>, String> {
    let array: ArrayD<T> = pickle.array(value)?;
    let found = array.shape().to_vec();
    let rank = D::NDIM.unwrap_or(0);
    array.into_dimensionality().map_err(|_| format!("found shape {found:?}, expected rank {rank}"))
}

fn check(digits: &Digits, set: &str) -> Result<(), String> {
    let (count, pixels) = digits.x.dim();
    if pixels != PIXELS {
        return Err(format!("x_{set}: {pixels} pixels a digit, expected {PIXELS}"));
    }
    if digits.y.len() != count {
        return Err(format!("y_{set}: {} labels for {count} digits", digits.y.len()));
    }
    match digits.y.iter().find(|label| !(0..10).contains(*label)) {
        Some(label) => Err(format!("y_{set}: label {label}, expected 0 to 9")),
        None => Ok(()),
    }
}
