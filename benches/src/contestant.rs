//! Who computes a case.

/// Computes it so many times.
pub type Run = Box<dyn FnMut(u64) + Send>;

/// Where the result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A new output for each call.
    New,
    /// An output that was there before.
    Existing,
}

/// One library's way to compute a case.
pub struct Contestant {
    /// `ours`, or the library.
    pub name: &'static str,
    /// Where its result goes.
    pub target: Target,
    /// The call; it runs in the thread pool that it is called in.
    pub run: Run,
}

impl Contestant {
    /// Of a call that is made again and again.
    pub fn new(
        name: &'static str,
        target: Target,
        mut call: impl FnMut() + Send + 'static,
    ) -> Self {
        let run = move |times| (0..times).for_each(|_| call());
        Self { name, target, run: Box::new(run) }
    }

    /// Whether it is `einsum!`.
    pub fn is_ours(&self) -> bool {
        self.name == OURS
    }
}

/// The name of `einsum!` and `einsum_into!`.
pub const OURS: &str = "ours";
