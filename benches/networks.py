#!/usr/bin/env python3
"""The einsum benchmark's networks, ours and opt_einsum's in turns: benches/networks.py --python PYTHON [--threads 1 2].

Makes a crate with a call for each row of einsum-compiler/tests/paths/networks.tsv that is one of that benchmark's instances and
short enough, all extents hinted at, and times it in f64 beside opt_einsum with PyTorch and with NumPy, whose path is cotengra's best
of 10 s and is not looked for again. Prints a table. PYTHON has torch, numpy, opt_einsum, cotengra, optuna and threadpoolctl.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
ROWS = ROOT / "einsum-compiler/tests/paths/networks.tsv"
MOST_LOG10_PRODUCTS = 10.5
MANIFEST = f"""[workspace]
[package]
name = "networks"
version = "0.0.0"
edition = "2024"
[dependencies]
einsum-rs = {{ path = "{ROOT}" }}
ndarray = "0.17"
"""
PROGRAM = """#![allow(uncommon_codepoints, mixed_script_confusables, confusable_idents)]
use std::io::{BufRead, Write};
use std::time::Instant;

use einsum::einsum;
use ndarray::*;

/// Small values: products of many operands do not overflow.
fn array<D: Dimension>(shape: impl ShapeBuilder<Dim = D>) -> Array<f64, D> {
    let mut state = 1_u64;
    let array = Array::from_shape_simple_fn(shape, || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / f64::from(1 << 30) - 1.0
    });
    let scale = (array.len() as f64).powf(0.25);
    array / scale
}

/// A line on stdin, a call, its seconds on stdout.
fn serve(mut call: impl FnMut()) {
    for _ in std::io::stdin().lock().lines() {
        let start = Instant::now();
        call();
        println!("{}", start.elapsed().as_secs_f64());
        std::io::stdout().flush().unwrap();
    }
}

fn main() {
    match std::env::args().nth(1).unwrap().as_str() {
"""


def networks():
    """Name, spec and extents of the benchmark's own instances."""
    for line in ROWS.read_text().splitlines():
        name, spec, extents, *log10 = line.split("\t")
        if name.startswith(("lm_", "str_")) and min(map(float, filter(None, log10))) < MOST_LOG10_PRODUCTS:
            pairs = (extent.split("=") for extent in extents.split())
            yield name, spec, {label: int(length) for label, length in pairs}


def arm(name, spec, extents):
    operands = spec.split("->")[0].split(",")
    lines = [f'        "{name}" => {{']
    for at, labels in enumerate(operands):
        shape = ", ".join(str(extents[label]) for label in labels)
        lines.append(f"            let x{at}: Array{len(labels)}<f64> = array(({shape}));")
    names = ", ".join(f"&x{at}" for at in range(len(operands)))
    hints = ", ".join(f"{label} = {length}" for label, length in extents.items())
    lines.append(f'            serve(|| drop(std::hint::black_box(einsum!("{spec}", {names}; {hints}))))')
    return "\n".join([*lines, "        }\n"])


def build(folder, cases):
    (folder / "src").mkdir()
    (folder / "Cargo.toml").write_text(MANIFEST)
    arms = "".join(arm(*case) for case in cases)
    (folder / "src" / "main.rs").write_text(PROGRAM + arms + '        name => panic!("{name}"),\n    }\n}\n')
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=folder, check=True)
    return folder / "target" / "release" / "networks"


def peers(name, spec, extents, threads):
    """Functions that contract random operands once; the path is found before."""
    import cotengra
    import opt_einsum
    import threadpoolctl
    import torch

    torch.set_num_threads(threads)
    inputs, output = spec.split("->")
    optimizer = cotengra.HyperOptimizer(max_time=10, minimize="flops", parallel=False)
    tree = optimizer.search([tuple(labels) for labels in inputs.split(",")], tuple(output), extents)
    tensors = [torch.randn([extents[label] for label in labels], dtype=torch.float64) for labels in inputs.split(",")]
    tensors = [tensor / tensor.numel() ** 0.25 for tensor in tensors]
    arrays = [tensor.numpy() for tensor in tensors]
    expression = opt_einsum.contract_expression(spec, *(array.shape for array in arrays), optimize=tree.get_path())
    threadpoolctl.threadpool_limits(threads, user_api="blas")
    return {"PyTorch": lambda: expression(*tensors), "NumPy": lambda: expression(*arrays)}


def turns(calls, quiet, rounds, budget):
    """Median milliseconds of each of the calls, which take turns."""
    seconds = {name: [] for name in calls}
    start = time.perf_counter()
    while len(seconds[next(iter(calls))]) < rounds or time.perf_counter() - start < budget:
        for name, call in calls.items():
            quiet.wait()
            seconds[name].append(call())
    return {name: 1e3 * statistics.median(samples[1:]) for name, samples in seconds.items()}


def timed(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def measure(program, case, threads):
    from peers.contestants import Quiet

    environment = {**os.environ, "RAYON_NUM_THREADS": str(threads)}
    ours = subprocess.Popen([program, case[0]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)

    def call():
        print(file=ours.stdin, flush=True)
        return float(ours.stdout.readline())

    calls = {"einsum!": call}
    calls |= {name: lambda peer=peer: timed(peer) for name, peer in peers(*case, threads).items()}
    medians = turns(calls, Quiet([ours.pid]), rounds=4, budget=3.0)
    ours.stdin.close()
    return medians


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--program", help=argparse.SUPPRESS)
    options = parser.parse_args()
    cases = list(networks())
    if options.case:
        case = next(case for case in cases if case[0] == options.case)
        print(json.dumps(measure(options.program, case, options.threads[0])))
        return
    with tempfile.TemporaryDirectory() as folder:
        program = build(pathlib.Path(folder), cases)
        print("| network | operands | threads | `einsum!` | opt_einsum, PyTorch | opt_einsum, NumPy |\n|---|---|---|---|---|---|")
        for name, spec, _ in cases:
            for threads in options.threads:
                # A process for each: libraries keep the number of threads that they began with.
                command = [options.python, __file__, "--case", name, "--program", program, "--threads", str(threads)]
                run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
                figures = json.loads(run.stdout.splitlines()[-1])
                times = " | ".join(f"{time:.4g} ms" for time in figures.values())
                print(f"| `{name}` | {spec.count(',') + 1} | {threads} | {times} |", flush=True)


if __name__ == "__main__":
    main()
