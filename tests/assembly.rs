//! That the hot loops of the kernels are what they are meant to be: multiply-adds on the widest
//! registers, and none of these registers spilled to the stack.
//!
//! Compiles the runtime in release mode to assembly, so it is run by itself:
//! `cargo test --test assembly -- --ignored`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The assembly of `einsum-runtime`, optimised.
fn assembly() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = root.join("target").join("assembly");
    let status = Command::new(env!("CARGO"))
        .args(["rustc", "--release", "-p", "einsum-runtime", "--lib", "--features", "rayon"])
        .args(["--target-dir", &target.display().to_string(), "--", "--emit", "asm"])
        .args(["-C", "codegen-units=1"])
        .current_dir(root)
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the runtime compiles");
    let files = target.join("release").join("deps");
    let mut found: Vec<PathBuf> = std::fs::read_dir(files)
        .expect("cargo made the folder")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "s"))
        .filter(|path| path.display().to_string().contains("einsum_runtime"))
        .collect();
    found.sort_by_key(|path| std::fs::metadata(path).and_then(|data| data.modified()).ok());
    std::fs::read_to_string(found.pop().expect("there is one")).expect("it is text")
}

/// The loops that are one basic block: from a label to a jump back to it.
fn loops(assembly: &str) -> Vec<Vec<&str>> {
    let mut loops = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    let mut label = "";
    for line in assembly.lines().map(str::trim) {
        if let Some(name) = line.strip_suffix(':') {
            (label, block) = (name, Vec::new());
        } else if line.starts_with('j') {
            if line.split_whitespace().nth(1) == Some(label) {
                loops.push(std::mem::take(&mut block));
            }
            label = "";
        } else {
            block.push(line);
        }
    }
    loops
}

/// Loops with at least `count` of the instruction on the register, and how many of them are spill-free.
fn hot(loops: &[Vec<&str>], instruction: &str, register: &str, count: usize) -> (usize, usize) {
    let uses = |line: &&&str| line.contains(instruction) && line.contains(register);
    let spills = |line: &&str| {
        line.starts_with("vmov") && line.contains(register) && line.contains("(%rsp)")
    };
    let hot: Vec<_> =
        loops.iter().filter(|lines| lines.iter().filter(uses).count() >= count).collect();
    (hot.len(), hot.iter().filter(|lines| !lines.iter().any(spills)).count())
}

#[test]
#[ignore = "compiles the runtime in release mode: some 40 s"]
fn multiply_adds_on_the_widest_registers_without_spills() {
    if !cfg!(target_arch = "x86_64") {
        eprintln!("SKIPPED: there is nothing to look for on this architecture");
        return;
    }
    let assembly = assembly();
    let loops = loops(&assembly);
    // The packed microtile, 4 steps of k of rows × 2 vectors; dots of 4 vectors and more.
    for (instruction, register, count) in [
        ("vfmadd231ps", "%zmm", 4 * 12 * 2),
        ("vfmadd231pd", "%zmm", 4 * 12 * 2),
        ("vfmadd231ps", "%ymm", 4 * 6 * 2),
        ("vfmadd231pd", "%ymm", 4 * 6 * 2),
    ] {
        let (found, clean) = hot(&loops, instruction, register, count);
        println!(
            "{instruction} {register}: {found} loops of {count} and more, {clean} without spills"
        );
        assert!(found > 0, "no loop of {count} {instruction} on {register}");
        assert_eq!(clean, found, "{instruction} on {register} spills");
    }
}
