#!/usr/bin/env python3
"""What one einsum! adds to a build: benches/compile_time.py [--counts 1 10 100] [--kind gemm|mixed].

Makes a crate with that many different specs on dynamic ndarray operands of f32 (the GEMM kind, or all kinds in turns), builds it in
debug and release, and prints time and code for each call, by differences between the counts. Dependencies are built beforehand.
"""

import argparse
import itertools
import os
import pathlib
import struct
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
MANIFEST = """[workspace]
[package]
name = "scratch"
version = "0.0.0"
edition = "2024"
[dependencies]
einsum-rs = {{ path = "{root}" }}
ndarray = "0.17"
"""
CALL = """
pub fn call_{index}({parameters}) -> {output} {{
    einsum::einsum!("{spec}", {arguments})
}}
"""
# Letters stand for others in each spec.
KINDS = {
    "gemm": ["ik,kj->ij", "ik,jk->ij", "ki,kj->ij", "ki,jk->ij"],
    "mixed": ["ik,kj->ij", "bik,bkj->bij", "ikl,lkj->ij", "ij->ji", "ijk->kji", "ij->j", "i,i->", "ik,k->i", "ik,kj,jl->il", "ijk,jl,kl->il"],
}


def specs(kind):
    """Different in their letters, so that no two expansions are the same tokens."""
    letters = "bijkl"
    for others in itertools.combinations("abcdefghijklmnop", len(letters)):
        for spec in KINDS[kind]:
            yield spec.translate(str.maketrans(letters, "".join(others)))


def call(index, spec):
    operands, output = spec.split("->")
    names = [f"x{at}" for at in range(operands.count(",") + 1)]
    types = [f"{name}: &ndarray::Array{len(operand)}<f32>" for name, operand in zip(names, operands.split(","))]
    result = f"ndarray::Array{len(output)}<f32>" if output else "f32"
    return CALL.format(index=index, spec=spec, parameters=", ".join(types), output=result, arguments=", ".join(names))


def use(index, spec):
    operands, output = spec.split("->")
    arguments = ", ".join(f"&a{len(operand)}" for operand in operands.split(","))
    return f"    sum += call_{index}({arguments}){'.sum()' if output else ''};\n"


def source(count, kind):
    chosen = list(itertools.islice(specs(kind), count))
    calls = [call(*numbered) for numbered in enumerate(chosen)]
    uses = [use(*numbered) for numbered in enumerate(chosen)]
    arrays = "".join(f"    let a{rank} = ndarray::Array{rank}::from_elem([8; {rank}], 1.0);\n" for rank in (1, 2, 3))
    main = arrays + "    let mut sum = 0.0_f32;\n" + "".join(uses) + '    println!("{sum}");\n'
    return "#![allow(unused_variables)]\n" + "".join(calls) + "\nfn main() {\n" + main + "}\n"


def text_bytes(path):
    """The size of .text in a 64-bit little-endian ELF file."""
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        return None
    (offset,) = struct.unpack_from("<Q", data, 0x28)
    size, count, names = struct.unpack_from("<HHH", data, 0x3A)
    header = lambda index: struct.unpack_from("<IIQQQQ", data, offset + index * size)
    start = header(names)[4]
    for index in range(count):
        name, _, _, _, _, length = header(index)
        if data[start + name :].startswith(b".text\0"):
            return length
    return None


def build(crate, release):
    flags = ["--release"] if release else []
    start = time.perf_counter()
    environment = {**os.environ, "CARGO_TARGET_DIR": str(crate / "target"), "CARGO_INCREMENTAL": "0"}
    subprocess.run(["cargo", "build", "--quiet", *flags], cwd=crate, check=True, env=environment)
    return time.perf_counter() - start


def measure(crate, count, kind, release, rounds):
    (crate / "src").mkdir(exist_ok=True)
    seconds = []
    for number in range(rounds):
        (crate / "src" / "main.rs").write_text(source(count, kind) + f"// {number}\n")
        seconds.append(build(crate, release))
    return min(seconds), text_bytes(crate / "target" / ("release" if release else "debug") / "scratch")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--kind", choices=KINDS, default="gemm")
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    print("| profile | calls | build s | .text KiB | more, a call: ms | bytes |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        crate = pathlib.Path(folder)
        (crate / "Cargo.toml").write_text(MANIFEST.format(root=ROOT))
        for release in (False, True):
            measure(crate, 1, options.kind, release, 1)
            before = None
            for count in options.counts:
                seconds, size = measure(crate, count, options.kind, release, options.rounds)
                more = ["–", "–"]
                if before and count > before[0]:
                    calls = count - before[0]
                    more[0] = f"{(seconds - before[1]) * 1e3 / calls:.0f}"
                    if size:
                        more[1] = f"{(size - before[2]) / calls:.0f}"
                size_text = f"{size / 1024:.0f}" if size else "–"
                print(f"| {'release' if release else 'debug'} | {count} | {seconds:.2f} | {size_text} | {more[0]} | {more[1]} |", flush=True)
                before = (count, seconds, size)


if __name__ == "__main__":
    main()
