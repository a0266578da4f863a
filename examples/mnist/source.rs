//! Where the digits come from: a file, the network, or this program itself.

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::options::Options;
use crate::reader::dataset::Dataset;

const DEFAULT_PATH: &str = "data/mnist.pkl.gz";

/// The notebook's `MNIST_URL`.
const ADDRESS: &str = "https://github.com/mnielsen/neural-networks-and-deep-learning/blob/master/data/mnist.pkl.gz?raw=true";

/// The layout of the whole set with 1000 + 100 + 100 of its digits; see `examples/data/README.md`.
static SAMPLE: &[u8] = include_bytes!("../data/mnist-sample.pkl.gz");

pub enum Source {
    File(PathBuf),
    Sample,
}

impl Source {
    /// The first of: the path that the user names, the default path, the download that the user allows, the sample.
    pub fn choose(options: &Options) -> Result<Self, String> {
        if let Some(path) = &options.data {
            return Ok(Self::File(path.clone()));
        }
        let path = Path::new(DEFAULT_PATH);
        if !path.exists() {
            if !options.download {
                return Ok(Self::Sample);
            }
            download(path)?;
        }
        Ok(Self::File(path.to_owned()))
    }

    pub fn load(&self) -> Result<Dataset, String> {
        match self {
            Self::File(path) => load(path),
            Self::Sample => {
                Dataset::from_gzip(SAMPLE).map_err(|error| format!("the built-in sample: {error}"))
            }
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Sample => {
                f.write_str("the built-in sample (the whole set: --download, or --data PATH)")
            }
        }
    }
}

fn load(path: &Path) -> Result<Dataset, String> {
    let file =
        fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Dataset::from_gzip(&file).map_err(|error| format!("{}: {error}", path.display()))
}

/// Leaves the file under its own name only once it is whole and has been read.
fn download(path: &Path) -> Result<(), String> {
    let part = path.with_extension(format!("part-{}", std::process::id()));
    let result = fetch(&part).and_then(|()| load(&part).map(|_| ())).and_then(|()| {
        fs::rename(&part, path).map_err(|error| format!("cannot write {}: {error}", path.display()))
    });
    if result.is_err() {
        // Nothing to do where even that fails: the error that is returned comes first.
        let _ = fs::remove_file(&part);
    }
    result.map_err(|error| format!("--download: {error}"))
}

fn fetch(part: &Path) -> Result<(), String> {
    if let Some(folder) = part.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    }
    println!("Fetching {ADDRESS}");
    let curl = Command::new("curl")
        .args(["-fL", "--progress-bar", "--output"])
        .arg(part)
        .arg(ADDRESS)
        .status();
    match curl {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!(
            "curl ended with {status}; fetch {ADDRESS} yourself and name it with --data"
        )),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(format!(
            "there is no curl here; install it, or fetch {ADDRESS} and name it with --data"
        )),
        Err(error) => Err(format!("cannot run curl: {error}")),
    }
}
