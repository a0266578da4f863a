//! What the compiler says to mistakes: each file in `tests/ui` has one (those named `many_*`, several), and the
//! messages stand beside it in a `.stderr`.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the messages anew; read them before keeping them.

use std::env;
use std::io::{self, Write as _};
use std::process::Command;

/// The version whose wording the `.stderr` files have: rustc's own part of a message changes from one to the next.
const PINNED: &str = "1.95.0";

#[test]
fn ui() {
    let version = rustc_version();
    if version != PINNED {
        let skipped = format!(
            "SKIPPED: tests/ui.rs compares messages word for word, so it runs on rustc {PINNED} only; this is \
             {version:?}"
        );
        // Not `eprintln!`, which the harness would keep to itself.
        drop(writeln!(io::stderr(), "{skipped}"));
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

/// `1.95.0`, of `rustc 1.95.0 (…)`; empty if rustc cannot be asked.
fn rustc_version() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    let text = output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).into_owned(),
    );
    text.split(' ').nth(1).unwrap_or_default().to_owned()
}
