#!/usr/bin/env python3
"""Writes ../docs/performance/<class>.md, a table for each class, and prints the summary: benches/peers/report.py.

Reads benches/results/<class>-<threads>.json, which run.py wrote. README.md says what the columns mean.
"""

import json
import math
import pathlib
import statistics

BENCHES = pathlib.Path(__file__).resolve().parents[1]
RESULTS, DOCS = BENCHES / "results", BENCHES.parent / "docs" / "performance"
CLASSES = ["headline", "gemm", "tccg", "memory", "batched", "tiny", "many", "types"]


def time(milliseconds):
    for unit, factor in (("s", 1e-3), ("ms", 1), ("µs", 1e3), ("ns", 1e6)):
        if milliseconds * factor >= 1 or unit == "ns":
            return f"{milliseconds * factor:.3g} {unit}"


def read(name, threads):
    path = RESULTS / f"{name}-{threads}.json"
    return json.loads(path.read_text())["rows"] if path.exists() else []


def figures(row):
    """Ours (new, existing), torch's, the best peer's name and time against the like of ours."""
    times = {name: entry["median"] for name, entry in row["times"].items()}
    ours, into = times["ours"], times["ours into"]
    like = lambda name: ours if row["times"][name]["target"] == "new" else into
    peers = [name for name in times if not name.startswith("ours")]
    best = min(peers, key=lambda name: times[name] / like(name), default=None)
    torch = times["torch"] / ours if "torch" in times else None
    return ours, into, times.get("torch"), best, times.get(best), torch, times[best] / like(best) if best else None


def mean(ratios):
    ratios = [ratio for ratio in ratios if ratio]
    return math.exp(statistics.fmean(map(math.log, ratios))) if ratios else float("nan")


def summary(rows):
    all_figures = [figures(row) for row in rows]
    roof = statistics.median(row["roof"] / min(f[0], f[1]) for row, f in zip(rows, all_figures))
    behind = sum(1 for f in all_figures if f[6] and f[6] < 1 / 1.1)
    return f"{len(rows)} | {100 * roof:.0f} % | {mean(f[5] for f in all_figures):.2f} | {mean(f[6] for f in all_figures):.2f} | {behind}"


def table(rows):
    yield "| case | spec | roof | new | into | PyTorch | best peer | × PyTorch | × best |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for row in rows:
        ours, into, torch, best, best_time, ratio, best_ratio = figures(row)
        peer = f"{best} {time(best_time)}" if best else "–"
        ratio, best_ratio = (f"{r:.2f}" if r else "–" for r in (ratio, best_ratio))
        torch = time(torch) if torch else "–"
        yield f"| {row['case']} | `{row['spec']}` | {time(row['roof'])} | {time(ours)} | {time(into)} | {torch} | {peer} | {ratio} | {best_ratio} |"


def main():
    DOCS.mkdir(parents=True, exist_ok=True)
    print("| class | threads | cases | median % of roof | × PyTorch | × best peer | behind by 10 % |\n|---|---|---|---|---|---|---|")
    for name in CLASSES:
        lines = [f"# {name}", "", f"![{name}: ours, PyTorch's and the best Rust library's against the roof](../plots/{name}.svg)", "", "The columns are explained in [performance.md](../performance.md). `new`: into a new output; `into`: into one that was there.", ""]
        for threads in (1, 2):
            rows = read(name, threads)
            if rows:
                print(f"| [{name}](performance/{name}.md) | {threads} | {summary(rows)} |")
                lines += [f"## {threads} thread{'s' * (threads > 1)}", "", *table(rows), ""]
        if len(lines) > 6:
            (DOCS / f"{name}.md").write_text("\n".join(lines))


main()
