//! The bytes of a file, read from front to back.

/// Bytes not read yet, and how many have been.
pub struct Input<'a> {
    bytes: &'a [u8],
    position: usize,
}

impl<'a> Input<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0 }
    }

    pub fn position(&self) -> usize {
        self.position
    }

    /// The next `count` bytes, which must be there: a length that the file states is never trusted with memory.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], String> {
        let rest = &self.bytes[self.position..];
        let taken = rest.get(..count).ok_or_else(|| {
            format!("{count} bytes expected, {} left; the file is truncated or damaged", rest.len())
        })?;
        self.position += count;
        Ok(taken)
    }

    pub fn byte(&mut self) -> Result<u8, String> {
        Ok(self.array::<1>()?[0])
    }

    /// The next `N` bytes as an array, for the integers' `from_le_bytes`.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], String> {
        self.take(N)?.first_chunk().copied().ok_or_else(|| format!("{N} bytes expected"))
    }

    /// A string after its length, `N` bytes of little-endian.
    pub fn counted<const N: usize>(&mut self) -> Result<&'a [u8], String> {
        let mut wide = [0; 8];
        wide[..N].copy_from_slice(&self.array::<N>()?);
        let count = u64::from_le_bytes(wide);
        self.take(usize::try_from(count).map_err(|_| format!("a length of {count} bytes"))?)
    }

    /// The bytes up to the next line feed, which is passed over.
    pub fn line(&mut self) -> Result<&'a [u8], String> {
        let rest = &self.bytes[self.position..];
        let length = rest
            .iter()
            .position(|&byte| byte == b'\n')
            .ok_or("a line expected, but no line feed follows; the file is truncated or damaged")?;
        self.position += length + 1;
        Ok(&rest[..length])
    }
}
