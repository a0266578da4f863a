//! The command line.

use std::path::PathBuf;

pub const USAGE: &str = "\
MNIST, one matrix product: what PyTorch's einsum does in the model notebook, in Rust.

usage: cargo run --release --example mnist [-- OPTIONS]

  --data PATH   read the digits from PATH, a mnist.pkl.gz
  --download    fetch data/mnist.pkl.gz (17 MB, with curl) if it is not there yet
  --help        print this

Without options: data/mnist.pkl.gz if it is there, else 1200 digits built into this program.";

/// What the user asks for.
#[derive(Debug, Default)]
pub struct Options {
    pub data: Option<PathBuf>,
    pub download: bool,
    pub help: bool,
}

impl Options {
    /// Reads the arguments behind the program's name.
    pub fn parse(mut arguments: impl Iterator<Item = std::ffi::OsString>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--data") => {
                    let path = arguments.next().ok_or("--data: a path expected behind it")?;
                    options.data = Some(path.into());
                }
                Some("--download") => options.download = true,
                Some("--help" | "-h") => options.help = true,
                _ => {
                    return Err(format!("unknown argument {}\n\n{USAGE}", argument.display()));
                }
            }
        }
        if options.data.is_some() && options.download {
            return Err("--data and --download: name one place to read from".to_owned());
        }
        Ok(options)
    }
}
