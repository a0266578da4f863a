//! What users' crates look like: the expansion is clean under the strictest lints, and under another name
//! for the library. Each fixture under `tests/lints/` is a crate of its own.

use std::env;
use std::path::Path;
use std::process::Command;

fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What the outer cargo set for this package is not the fixture's.
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") {
            cargo.env_remove(name);
        }
    }
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}

fn has_clippy() -> bool {
    let version = cargo().args(["clippy", "--version"]).output();
    version.is_ok_and(|output| output.status.success())
}

/// Runs clippy on a fixture; without clippy, the compiler.
fn check(fixture: &str) {
    let tool = if has_clippy() { "clippy" } else { "check" };
    if tool == "check" {
        eprintln!("SKIPPED: clippy is not installed; {fixture} is checked by the compiler only");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lints").join(fixture);
    let output = cargo()
        .args([tool, "--quiet", "--all-targets", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("lints"))
        .output()
        .expect("cargo can be run");
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {tool} on {fixture}:\n{messages}");
    assert!(!messages.contains("warning:"), "cargo {tool} on {fixture}:\n{messages}");
}

// One test, so that the two do not wait for each other's lock and share what they build.
#[test]
fn fixtures_are_clean() {
    check("strict");
    check("renamed");
}
