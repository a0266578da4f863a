#!/usr/bin/env python3
"""Times einsum! and Python's einsums in turns: benches/peers/run.py [CLASS…] [--threads N] [--quick] [--python PATH].

Writes benches/results/<class>-<threads>.json and prints a table for each class. README.md says what the columns mean.
"""

import argparse
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import time

BENCHES = pathlib.Path(__file__).resolve().parents[1]
VENV = BENCHES / "peers" / "venv"
CLASSES = ["headline", "gemm", "tccg", "memory", "batched", "tiny", "many", "types"]
PACKAGES = ["torch", "numpy", "opt_einsum"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("filters", nargs="*", default=CLASSES, help="classes, or parts of a case's name")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--quick", action="store_true", help="4 rounds, 0.8 s a case")
    parser.add_argument("--budget", type=float, default=8, help="seconds a case")
    parser.add_argument("--rust-peers", action="store_true", help="time the Rust peers too")
    parser.add_argument("--python", default=os.environ.get("PEERS_PYTHON"), help="an interpreter that has " + ", ".join(PACKAGES))
    parser.add_argument("--table", default=os.environ.get("EINSUM_TABLE"), help="the built binary `table`; built if not given")
    return parser.parse_args()


def enter_venv(python, threads):
    """Goes on in an interpreter that has the packages: the given one, or our own virtual environment."""
    if os.environ.get("EINSUM_PEERS_ENTERED"):
        return
    if python is None:
        python = VENV / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    os.environ["EINSUM_PEERS_ENTERED"] = "1"
    for library in ("OMP", "MKL", "OPENBLAS"):
        os.environ[f"{library}_NUM_THREADS"] = str(threads)
    os.execv(python, [str(python), *sys.argv])


def build():
    command = ["cargo", "build", "--release", "--bin", "table", "--message-format=json-render-diagnostics"]
    lines = subprocess.run(command, cwd=BENCHES, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return next(m["executable"] for m in map(json.loads, lines) if m.get("executable"))


class Server:
    """`table --serve`: a question a line, an answer a line."""

    def __init__(self, table):
        self.process = subprocess.Popen([table, "--serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"table ended at {words}")
        answer = json.loads(line)
        if "error" in answer:
            raise SystemExit(f"{words}: {answer['error']}")
        return answer


def batch_ms(call, calls):
    start = time.perf_counter()
    for _ in range(calls):
        call()
    return (time.perf_counter() - start) * 1e3 / calls


class Python:
    """A Python library's call on one case, in batches of some milliseconds."""

    def __init__(self, name, call, batch):
        self.name, self.target, self.call, self.samples = name, "new", call, []
        self.calls = 1
        while (taken := batch_ms(call, self.calls) * self.calls) < batch:
            self.calls = max(self.calls + 1, min(self.calls * 16, int(self.calls * 1.2 * batch / max(taken, 1e-6))))

    def take(self):
        self.samples.append(batch_ms(self.call, self.calls))


class Ours:
    """One of the Rust process's contestants on one case."""

    def __init__(self, server, case, threads, name, target, batch):
        self.name = name if target == "new" or name != "ours" else "ours into"
        self.target = target
        self.question = ("time", case, threads, name, target, batch)
        self.server, self.samples = server, []
        server.ask(*self.question)

    def take(self):
        self.samples.append(self.server.ask(*self.question)["ms"])


def python_calls(case):
    """(name, call) of each Python library; results are row-major, as ours are."""
    import numpy
    import torch

    types = {"f32": "float32", "f64": "float64", "c32": "complex64", "c64": "complex128", "i32": "int32", "i64": "int64"}
    generator = numpy.random.default_rng(1)
    arrays = [numpy.asarray(generator.uniform(-1, 1, shape) * (1000 if case["element"][0] == "i" else 1)).astype(types[case["element"]]) for shape in case["shapes"]]
    tensors = [torch.from_numpy(array) for array in arrays]
    spec, path = case["spec"], None
    yield "torch", lambda: torch.einsum(spec, *tensors).contiguous()
    if len(arrays) > 2:
        import opt_einsum

        # Found once, as a user who calls it again and again would.
        path = numpy.einsum_path(spec, *arrays, optimize="greedy")[0]
        expression = opt_einsum.contract_expression(spec, *case["shapes"])
        yield "numpy", lambda: numpy.ascontiguousarray(numpy.einsum(spec, *arrays, optimize=path))
        yield "opt_einsum", lambda: numpy.ascontiguousarray(expression(*arrays))
        yield "opt_einsum torch", lambda: expression(*tensors, backend="torch").contiguous()
    elif case["flops"] < 5e9:
        yield "numpy", lambda: numpy.ascontiguousarray(numpy.einsum(spec, *arrays, optimize=True))


def measure(server, case, options):
    batch = 2 if options.quick else 4
    turns = []
    for peer in server.ask("peers", case["case"]):
        if peer["name"] == "ours" or options.rust_peers:
            turns.append(Ours(server, case["case"], options.threads, peer["name"], peer["target"], batch))
    for name, call in python_calls(case):
        try:
            turns.append(Python(name, call, batch))
        except Exception as error:  # A spec or a type that it does not have.
            print(f"{case['case']}: {name}: {error}", file=sys.stderr)
    start = time.perf_counter()
    for done in range(options.rounds):
        for turn in turns:
            if options.threads > 1:
                time.sleep(0.005)  # The threads of whoever came before spin for a while.
            turn.take()
        if done >= 2 and time.perf_counter() - start > options.budget:
            break
    return {turn.name: {"target": turn.target, "median": statistics.median(turn.samples), "lowest": min(turn.samples)} for turn in turns}


def text(ms):
    for factor, unit in ((1e-3, "s"), (1, "ms"), (1e3, "µs")):
        if ms * factor >= 1:
            return f"{ms * factor:.3g} {unit}"
    return f"{ms * 1e6:.3g} ns"


def geometric_mean(ratios):
    return math.exp(statistics.fmean(map(math.log, ratios))) if ratios else math.nan


def print_table(rows):
    """Medians. Ratios: theirs over ours, both with a new output or both with an existing one; above 1, ours is faster."""
    print("\n| case | roof | ours | ours into | % of roof | torch | numpy / opt_einsum | ours vs torch | vs best |")
    print("|---|---|---|---|---|---|---|---|---|")
    against_torch, against_best, shares = [], [], []
    for row in rows:
        times = {name: entry["median"] for name, entry in row["times"].items()}
        ours, into = times["ours"], times["ours into"]
        theirs = {name: ms for name, ms in times.items() if not name.startswith("ours")}
        others = {name: ms for name, ms in theirs.items() if name.startswith(("numpy", "opt"))}
        ratios = {name: ms / (ours if row["times"][name]["target"] == "new" else into) for name, ms in theirs.items()}
        best = min(ratios, key=ratios.get)
        other = min(others, key=others.get, default=None)
        shares.append(row["roof"] / into)
        against_best.append(ratios[best])
        cells = [row["case"], text(row["roof"]), text(ours), text(into), f"{100 * shares[-1]:.0f} %"]
        if "torch" in theirs:
            against_torch.append(theirs["torch"] / ours)
        cells.append(text(theirs["torch"]) if "torch" in theirs else "–")
        cells.append(f"{other} {text(others[other])}" if other else "–")
        cells.append(f"{theirs['torch'] / ours:.2f} ×" if "torch" in theirs else "–")
        cells.append(f"{best} {against_best[-1]:.2f} ×")
        print("| " + " | ".join(cells) + " |")
    print(f"\nMedian of % of roof: {100 * statistics.median(shares):.0f} %. Geometric means: {geometric_mean(against_torch):.2f} × torch, {geometric_mean(against_best):.2f} × the best.", flush=True)


def main():
    options = arguments()
    enter_venv(options.python, options.threads)
    import torch

    if options.quick:
        options.rounds, options.budget = 4, 0.8
    torch.set_num_threads(options.threads)
    torch.set_grad_enabled(False)
    server = Server(options.table or build())
    machine = server.ask("roof", options.threads)
    results = BENCHES / "results"
    results.mkdir(exist_ok=True)
    for name in options.filters:
        rows = []
        for case in server.ask("cases", name):
            times = measure(server, case, options)
            rows.append({**case, **server.ask("bound", case["case"], options.threads), "times": times})
            print(f"{case['case']}: " + ", ".join(f"{who} {text(entry['median'])}" for who, entry in times.items()), file=sys.stderr)
        if rows:
            document = {"machine": machine, "torch": torch.__version__, "rows": rows}
            (results / f"{name}-{options.threads}.json").write_text(json.dumps(document, indent=1) + "\n")
            print(f"\n## {name}, {options.threads} thread(s)")
            print_table(rows)


if __name__ == "__main__":
    main()
