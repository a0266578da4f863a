"""What the tables say about a row of benches/results/<class>-<threads>.json."""

import json
import math
import pathlib
import statistics

BENCHES = pathlib.Path(__file__).resolve().parents[1]
RESULTS = BENCHES / "results"
CLASSES = ["headline", "gemm", "tccg", "memory", "batched", "tiny", "many", "types"]
# A peer is behind or ahead if its time is out of this.
BEHIND = 1 / 1.1


def text(milliseconds):
    for unit, factor in (("s", 1e-3), ("ms", 1), ("µs", 1e3), ("ns", 1e6)):
        if milliseconds * factor >= 1 or unit == "ns":
            return f"{milliseconds * factor:.3g} {unit}"


def read(name, threads):
    path = RESULTS / f"{name}-{threads}.json"
    return json.loads(path.read_text()) if path.exists() else None


def mean(ratios):
    """Geometric."""
    ratios = [ratio for ratio in ratios if ratio]
    return math.exp(statistics.fmean(map(math.log, ratios))) if ratios else float("nan")


class Figures:
    """A row's times by name; ratios are theirs over ours, both with a new output or both with one that was there."""

    def __init__(self, row):
        self.row = row
        self.times = {name: entry["median"] for name, entry in row["times"].items()}
        self.ours, self.into = self.times["ours"], self.times["ours into"]
        self.ratios = {name: ms / self.like(name) for name, ms in self.times.items() if not name.startswith("ours")}
        self.ranked = sorted(self.ratios, key=self.ratios.get)
        self.best = self.ranked[0] if self.ranked else None
        self.share = row["roof"] / min(self.ours, self.into)

    def like(self, name):
        return self.ours if self.row["times"][name]["target"] == "new" else self.into

    def ratio(self, name):
        return self.ratios.get(name)

    def behind(self):
        return bool(self.best) and self.ratios[self.best] < BEHIND


def summary(rows):
    figures = [Figures(row) for row in rows]
    roof = statistics.median(one.share for one in figures)
    behind = sum(one.behind() for one in figures)
    torch, best = mean(one.ratio("torch") for one in figures), mean(one.ratio(one.best) for one in figures)
    return f"{len(rows)} | {100 * roof:.0f} % | {torch:.2f} | {best:.2f} | {behind}"


SUMMARY_HEAD = "| class | threads | cases | median % of roof | × PyTorch | × best peer | behind by 10 % |\n|---|---|---|---|---|---|---|"


def table(rows):
    yield "| case | spec | roof | new | into | % of roof | PyTorch | best peer | second | × PyTorch | × best |"
    yield "|---|---|---|---|---|---|---|---|---|---|---|"
    for row in rows:
        one = Figures(row)
        ratio = lambda name: f"{one.ratio(name):.2f}" if one.ratio(name) else "–"
        peers = [f"{name} {text(one.times[name])}" for name in one.ranked[:2]] + ["–", "–"]
        torch = text(one.times["torch"]) if "torch" in one.times else "–"
        cells = [row["case"], f"`{row['spec']}`", text(row["roof"]), text(one.ours), text(one.into), f"{100 * one.share:.0f} %", torch]
        yield "| " + " | ".join([*cells, *peers[:2], ratio("torch"), ratio(one.best)]) + " |"


def losers(rows):
    """The cases where a peer takes less than 1/1.1 of our time, the worst first."""
    behind = [one for one in map(Figures, rows) if one.behind()]
    for one in sorted(behind, key=lambda one: one.ratios[one.best]):
        ahead = [f"{name} {one.ratios[name]:.2f}" for name in one.ranked if one.ratios[name] < BEHIND]
        ours = text(one.like(one.best))
        yield f"- {one.row['case']} ({ours}, {100 * one.share:.0f} % of the roof): " + ", ".join(ahead)
