#!/usr/bin/env python3
"""Times einsum!, Python's einsums and Rust's libraries in turns: benches/peers/run.py [CLASS…] [--threads N…] [--quick].

Writes benches/results/<class>-<threads>.json and prints a table for each class. README.md says what the columns mean.
"""

import argparse
import importlib.metadata
import json
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import time

import contestants
from contestants import Quiet, Server
from figures import BENCHES, CLASSES, RESULTS, SUMMARY_HEAD, Figures, losers, summary, table, text

VENV = BENCHES / "peers" / "venv"
PACKAGES = ["torch", "numpy", "opt_einsum", "jax", "pytblis"]
# Whoever takes so much longer than the fastest has no more turns: it is not the best peer.
HOPELESS = 1.6
# The figures' peer gets turns in any case; fewer, if it is far behind.
TORCH_ROUNDS = 3


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("filters", nargs="*", default=CLASSES, help="classes, or parts of a case's name")
    parser.add_argument("--threads", type=int, nargs="+", default=[1])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--quick", action="store_true", help="4 rounds, 0.4 s a case")
    parser.add_argument("--budget", type=float, default=1.5, help="seconds of rounds a case; three rounds in any case")
    parser.add_argument("--no-rust-peers", action="store_true", help="Python's alone")
    parser.add_argument("--alone", action="store_true", help="time everyone alone too, and print both: do turns distort?")
    parser.add_argument("--python", default=os.environ.get("PEERS_PYTHON"), help="an interpreter that has " + ", ".join(PACKAGES))
    parser.add_argument("--table", default=os.environ.get("EINSUM_TABLE"), help="the built binary `table`; built if not given")
    parser.add_argument("--fastor", default=os.environ.get("FASTOR"), help="a checkout of Fastor (github.com/romeric/Fastor): its headers, built with g++")
    return parser.parse_args()


def enter_venv(options):
    """Goes on in an interpreter that has the packages, once for each number of threads: libraries read it at their start."""
    python = options.python
    if python is None:
        python = VENV / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    environment = {**os.environ, "EINSUM_TABLE": options.table or build()}
    for threads in options.threads:
        environment["EINSUM_PEERS_THREADS"] = str(threads)
        for library in ("OMP", "MKL", "OPENBLAS", "TBLIS"):
            environment[f"{library}_NUM_THREADS"] = str(threads)
        subprocess.run([str(python), *sys.argv], check=True, env=environment)


def build():
    command = ["cargo", "build", "--release", "--bin", "table", "--message-format=json-render-diagnostics"]
    lines = subprocess.run(command, cwd=BENCHES, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return next(m["executable"] for m in map(json.loads, lines) if m.get("executable"))


def start_fastor(folder):
    """The harness beside this file, or nothing, said aloud."""
    if not folder:
        print("SKIPPED: Fastor (--fastor names a checkout of it)", file=sys.stderr)
        return None
    source, binary = pathlib.Path(__file__).with_name("fastor.cpp"), RESULTS / "fastor"
    flags = ["-O3", "-march=native", "-ffast-math", "-std=c++17", "-w", f"-I{folder}"]
    built = subprocess.run(["g++", *flags, source, "-o", binary], stderr=subprocess.PIPE, text=True)
    if built.returncode:
        print(f"SKIPPED: Fastor: {built.stderr[:500]}", file=sys.stderr)
        return None
    fastor = Server(str(binary))
    fastor.cases = set(fastor.ask("cases"))
    return fastor


def in_turns(turns, quiet, options, batch):
    """Everyone once; then those who may be the best, round by round."""
    for turn in turns:
        quiet.wait()
        turn.calibrate(batch)
    best = min(turn.first for turn in turns)
    stays = lambda turn: turn.name.startswith("ours") or turn.first < HOPELESS * best
    kept = [turn for turn in turns if stays(turn) or turn.name == "torch"]
    start = time.perf_counter()
    for done in range(options.rounds):
        # In another order each time: who comes after Python's threads may find the second processor asleep.
        for turn in random.Random(done).sample(kept, len(kept)):
            quiet.wait()
            turn.take()
        if done + 1 == TORCH_ROUNDS:
            kept = [turn for turn in kept if stays(turn)]
        if done >= 2 and time.perf_counter() - start > options.budget:
            break
    return kept


def alone(turn, quiet, rounds=9):
    """The median of turns without anyone between them."""
    quiet.wait()
    return statistics.median(turn.batch_ms(turn.calls) for _ in range(rounds))


def measure(case, server, fastor, quiet, options):
    batch = 2 if options.quick else 4
    turns = list(contestants.of_server(server, case, options.threads, batch, not options.no_rust_peers))
    turns += contestants.of_python(case, batch)
    turns += contestants.of_fastor(fastor, case, batch)
    kept = in_turns(turns, quiet, options, batch)
    if options.alone:
        for turn in kept:
            turned, lonely = turn.result()["median"], alone(turn, quiet)
            print(f"| {case['case']} | {turn.name} | {text(turned)} | {text(lonely)} | {turned / lonely:.2f} |", flush=True)
    return {turn.name: turn.result() for turn in turns}


def cpu():
    """The processor's name, and what it is called inside where the name says little."""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    said = dict(reversed([line.split(":", 1) for line in lines if ":" in line]))
    said = {name.strip(): value.strip() for name, value in said.items()}
    name = said.get("model name", platform.processor())
    return f"{name} (family {said.get('cpu family')}, model {said.get('model')})"


def versions():
    rustc = subprocess.run(["rustc", "--version"], stdout=subprocess.PIPE, text=True).stdout.split()
    found = {"rustc": rustc[1]} if len(rustc) > 1 else {}
    for package in PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            print(f"SKIPPED: {package} is not installed", file=sys.stderr)
    return found


def prepare(threads):
    """One core a thread for all libraries: jax has no option for that, it takes as many threads as there are cores."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    import torch

    torch.set_num_threads(threads)
    torch.set_grad_enabled(False)


def main():
    options = arguments()
    if "EINSUM_PEERS_THREADS" not in os.environ:
        return enter_venv(options)
    options.threads = int(os.environ["EINSUM_PEERS_THREADS"])
    if options.quick:
        options.rounds, options.budget = 4, 0.4
    RESULTS.mkdir(exist_ok=True)
    prepare(options.threads)
    server, fastor = Server(options.table or os.environ["EINSUM_TABLE"], "--serve"), start_fastor(options.fastor)
    quiet = Quiet([server.process.pid])
    machine = {"cpu": cpu(), **server.ask("roof", options.threads)}
    for name in options.filters:
        start, rows = time.perf_counter(), []
        if options.alone:
            print("| case | who | in turns | alone | ratio |\n|---|---|---|---|---|")
        for case in server.ask("cases", name):
            times = measure(case, server, fastor, quiet, options)
            rows.append({**case, **server.ask("bound", case["case"], options.threads), "times": times})
            one = Figures(rows[-1])
            shown = ", ".join(f"{who} {text(one.times[who])}" for who in [*one.times][:2] + one.ranked[:3])
            print(f"{case['case']}: {shown}", file=sys.stderr, flush=True)
        if rows and not options.alone:
            document = {"machine": machine, "versions": versions(), "rows": rows}
            (RESULTS / f"{name}-{options.threads}.json").write_text(json.dumps(document, indent=1) + "\n")
            print(f"\n## {name}, {options.threads} thread(s)\n\n" + "\n".join(table(rows)))
            print(f"\n{SUMMARY_HEAD}\n| {name} | {options.threads} | {summary(rows)} |\n\n" + "\n".join(losers(rows)))
        print(f"{name}: {time.perf_counter() - start:.0f} s, of it waiting {sum(quiet.waited):.0f} s", file=sys.stderr, flush=True)
        quiet.waited.clear()


if __name__ == "__main__":
    main()
