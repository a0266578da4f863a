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
        // Symbols that tell which job vectors are for.
        .args(["-C", "codegen-units=1", "-C", "symbol-mangling-version=v0"])
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

/// A loop that is one basic block, and the symbol of the function that it is in.
struct Loop<'a> {
    function: &'a str,
    lines: Vec<&'a str>,
}

/// The loops that are one basic block: from a label to a jump back to it.
fn loops(assembly: &str) -> Vec<Loop<'_>> {
    let mut loops = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    let (mut label, mut function) = ("", "");
    for line in assembly.lines().map(str::trim) {
        if let Some(name) = line.strip_suffix(':') {
            (label, block) = (name, Vec::new());
            function = if name.starts_with('.') { function } else { name };
        } else if line.starts_with('j') {
            if line.split_whitespace().nth(1) == Some(label) {
                loops.push(Loop { function, lines: std::mem::take(&mut block) });
            }
            label = "";
        } else {
            block.push(line);
        }
    }
    loops
}

/// What a hot loop is made of: at least so many of an instruction on a register.
type Parts<'p> = &'p [(&'p str, &'p str, usize)];

/// How many lines have the instruction on the register.
fn count(lines: &[&str], instruction: &str, register: &str) -> usize {
    lines.iter().filter(|line| line.starts_with(instruction) && line.contains(register)).count()
}

/// Whether vectors go to the stack and come back.
fn spills(lines: &[&str]) -> bool {
    lines
        .iter()
        .any(|line| line.starts_with("vmov") && line.contains("(%rsp)") && line.contains("mm"))
}

/// The loops that have all parts, and how many of them are spill-free.
fn hot(loops: &[Loop<'_>], job: &str, parts: Parts<'_>) -> (usize, usize) {
    let has = |own: &&Loop<'_>| {
        own.function.contains(job)
            && parts.iter().all(|(instruction, register, least)| {
                count(&own.lines, instruction, register) >= *least
            })
    };
    let hot: Vec<_> = loops.iter().filter(has).collect();
    (hot.len(), hot.iter().filter(|own| !spills(&own.lines)).count())
}

/// Every loop of the packed products: 4 steps of k of rows × 2 vectors.
const PRODUCTS: [Parts<'static>; 4] = [
    &[("vfmadd231ps", "%zmm", 4 * 12 * 2), ("vbroadcastss", "%zmm", 4 * 12)],
    &[("vfmadd231pd", "%zmm", 4 * 12 * 2), ("vbroadcastsd", "%zmm", 4 * 12)],
    &[("vfmadd231ps", "%ymm", 4 * 6 * 2), ("vbroadcastss", "%ymm", 4 * 6)],
    &[("vfmadd231pd", "%ymm", 4 * 6 * 2), ("vbroadcastsd", "%ymm", 4 * 6)],
];

/// One loop at least of each other strategy.
const OTHERS: [(&str, Parts<'static>); 19] = [
    // Rows × 2 vectors, an element of `a` for each row.
    ("small products", &[("vfmadd231ps", "%zmm", 24), ("vbroadcastss", "%zmm", 12)]),
    ("small products", &[("vfmadd231pd", "%zmm", 24), ("vbroadcastsd", "%zmm", 12)]),
    ("small products", &[("vfmadd231ps", "%ymm", 12), ("vbroadcastss", "%ymm", 6)]),
    ("small products", &[("vfmadd231pd", "%ymm", 12), ("vbroadcastsd", "%ymm", 6)]),
    // 12 columns by 4 rows, vectors along K.
    ("narrow products", &[("vfmadd231ps", "%zmm", 48), ("vmovups", "%zmm", 4)]),
    ("narrow products", &[("vfmadd231pd", "%zmm", 48), ("vmovupd", "%zmm", 4)]),
    // 8 accumulators hide 4 cycles of latency at two a cycle.
    ("dot products", &[("vfmadd231ps", "%zmm", 8), ("vmovups", "%zmm", 8)]),
    ("dot products", &[("vfmadd231pd", "%zmm", 8), ("vmovupd", "%zmm", 8)]),
    ("dot products", &[("vfmadd231ps", "%ymm", 8), ("vmovups", "%ymm", 8)]),
    ("dot products", &[("vfmadd231pd", "%ymm", 8), ("vmovupd", "%ymm", 8)]),
    ("sums", &[("vaddps", "%zmm", 8)]),
    ("sums", &[("vaddpd", "%zmm", 8)]),
    ("sums", &[("vaddps", "%ymm", 8)]),
    ("sums", &[("vaddpd", "%ymm", 8)]),
    // 16×16 and 8×8 elements: in four rounds, of which LLVM does the last two with its own shuffles.
    ("transposes", &[("vunpcklps", "%zmm", 8), ("vunpckhps", "%zmm", 8), ("vshuf", "%zmm", 32)]),
    ("transposes", &[("vunpcklpd", "%zmm", 4), ("vunpckhpd", "%zmm", 4), ("vshuf", "%zmm", 16)]),
    ("transposes", &[("vunpcklps", "%ymm", 4), ("vunpckhps", "%ymm", 4)]),
    ("transposes", &[("vunpcklpd", "%ymm", 2), ("vunpckhpd", "%ymm", 2)]),
    // Past the cache: lines of 64 bytes.
    ("streams", &[("movntdq", "%xmm", 4)]),
];

/// One loop at least in the functions of a job, whose symbols contain that. (Integers' are compiled where they are used.)
const JOBS: [(&str, &str, Parts<'static>); 10] = [
    // Four vectors of a row in registers, along the terms of a sum.
    ("sums of rows", "6spread4RowsfE", &[("vfmadd", "%zmm", 4), ("vmovups", "%zmm", 4)]),
    ("sums of rows", "6spread4RowsdE", &[("vfmadd", "%zmm", 4), ("vmovupd", "%zmm", 4)]),
    ("sums of rows", "6spread4RowsfE", &[("vfmadd", "%ymm", 8), ("vmovups", "%ymm", 8)]),
    ("sums of rows", "6spread4RowsfE", &[("vaddps", "%zmm", 4)]),
    // Six rows of four vectors.
    ("broad products", "8RunBroadfE", &[("vfmadd231ps", "%zmm", 24), ("prefetcht0", "", 1)]),
    ("broad products", "8RunBroaddE", &[("vfmadd231pd", "%zmm", 24), ("prefetcht0", "", 1)]),
    // Four steps of it for rows that lie equally far apart, and of eight rows of three vectors.
    ("broad products", "8RunBroadfE", &[("vfmadd231ps", "%zmm", 96), ("vmovups", "%zmm", 16)]),
    ("broad products", "8RunBroaddE", &[("vfmadd231pd", "%zmm", 96), ("vmovupd", "%zmm", 16)]),
    ("broad products", "8RunBroadfE", &[("vfmadd231ps", "%zmm", 96), ("vbroadcastss", "%zmm", 32)]),
    ("broad products", "8RunBroaddE", &[("vfmadd231pd", "%zmm", 96), ("vbroadcastsd", "%zmm", 32)]),
];

#[test]
#[ignore = "compiles the runtime in release mode: some 40 s"]
fn hot_loops_are_on_the_widest_registers_without_spills() {
    if !cfg!(target_arch = "x86_64") {
        eprintln!("SKIPPED: there is nothing to look for on this architecture");
        return;
    }
    let assembly = assembly();
    let loops = loops(&assembly);
    // Transposed tiles are streamed in loops of several blocks.
    let lines: Vec<&str> = assembly.lines().map(str::trim).collect();
    assert!(count(&lines, "vmovntps", "%zmm") > 0, "no stream of whole lines");
    let mut wrong = Vec::new();
    for (strategy, job, parts, every) in PRODUCTS
        .iter()
        .map(|parts| ("products", "", *parts, true))
        .chain(OTHERS.iter().map(|(strategy, parts)| (*strategy, "", *parts, false)))
        .chain(JOBS.iter().map(|(strategy, job, parts)| (*strategy, *job, *parts, false)))
    {
        let (found, clean) = hot(&loops, job, parts);
        println!("{strategy} {parts:?}: {found} loops, {clean} without spills");
        if clean == 0 || every && clean < found {
            wrong.push((strategy, parts, found, clean));
        }
    }
    assert!(wrong.is_empty(), "not found, or with spills: {wrong:#?}");
}
