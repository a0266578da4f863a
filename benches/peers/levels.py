#!/usr/bin/env python3
"""Times einsum_into! on each instruction set, in turns: benches/peers/levels.py [CASE…] [--threads N].

Prints a table for docs/performance.md. A level that this machine does not have is skipped, said aloud.
"""

import argparse
import os
import pathlib
import statistics
import sys

from contestants import Server
from figures import BENCHES, text
from run import build, cpu

# The baseline is what every x86-64 CPU has: SSE2, without fused multiply-adds.
LEVELS = {"baseline": "sse2", "avx2": "avx2", "avx512": "avx512f"}
CASES = [
    "seed_mnist_50000x784x10_f32",
    "gemm_512_f32",
    "gemm_512_f64",
    "gemm_512_c32",
    "gemm_512_i32",
    "tccg46_ccsdt_abcijk-ekab-ijec_f64",
    "transpose_512_f32",
    "colsum_512_f32",
    "sum_4096_f32",
    "outer_512_f32",
    "bmm_1000x32_f32",
    "bmm_50000x4_f32",
    "attn_qk_f32",
    "tiny_mm4_f32",
    "overhead_mm8_f32",
    "mttkrp_f32",
]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", default=CASES)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--batch", type=int, default=4, help="milliseconds a turn")
    parser.add_argument("--table", default=os.environ.get("EINSUM_TABLE"), help="the built binary `table`; built if not given")
    return parser.parse_args()


def present():
    flags = pathlib.Path("/proc/cpuinfo").read_text().split()
    for level, flag in LEVELS.items():
        if flag in flags:
            yield level
        else:
            print(f"SKIPPED: {level}: not on this machine", file=sys.stderr)


def main():
    options = arguments()
    table = options.table or build()
    servers = {level: Server(table, "--serve", environment={"EINSUM_SIMD": level}) for level in present()}
    print(f"{cpu()}, {options.threads} thread(s)\n")
    print("| case | " + " | ".join(servers) + " |\n|---|" + "---|" * len(servers))
    for case in options.cases:
        question = ("time", case, options.threads, "ours", "existing", options.batch)
        samples = {level: [] for level in servers}
        for _ in range(options.rounds + 1):
            for level, server in servers.items():
                samples[level].append(server.ask(*question)["ms"])
        # The first turn counts how many calls fill a batch.
        cells = [text(statistics.median(times[1:])) for times in samples.values()]
        print(f"| {case} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
