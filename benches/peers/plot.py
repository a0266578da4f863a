#!/usr/bin/env python3
"""Draws benches/results/<class>-<threads>.json as docs/plots/<class>.svg (and <class>-2.svg): benches/peers/plot.py [--to FOLDER].

Classes bound by flops and bytes alike get a roofline, memory and tiny bars; needs the standard library only.
"""

import argparse
import math
import pathlib
from html import escape

from figures import BENCHES, CLASSES, read

BARS = {"memory", "tiny"}
COLOURS = {"ours": "#c2410c", "torch": "#1d4ed8", "best other": "#15803d"}
SHAPES = {"ours": "circle", "torch": "square", "best other": "diamond"}
REAL = {"f32": "f32", "f64": "f64", "c32": "f32", "c64": "f64", "i32": "i32", "i64": "i64"}


def contenders(row):
    """Milliseconds, and the name, of each of the three that ran."""
    times = {name: entry["median"] for name, entry in row["times"].items()}
    found = {"ours": (min(times["ours"], times["ours into"]), "ours")}
    if "torch" in times:
        found["torch"] = times["torch"], "PyTorch"
    others = [(ms, name) for name, ms in times.items() if name not in ("ours", "ours into", "torch")]
    if others:
        found["best other"] = min(others)
    return found


class Drawing:
    """An SVG on white, so that it reads the same on dark pages."""

    def __init__(self, width, height, title):
        self.width, self.height, self.parts = width, height, []
        self.text(width / 2, 24, title, size=15, anchor="middle", weight="bold")

    def text(self, x, y, words, size=11, anchor="start", colour="#222", weight="normal"):
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}" font-weight="{weight}">{escape(words)}</text>')

    def line(self, x1, y1, x2, y2, colour="#ddd", width=1.0, dash=""):
        dash = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"{dash}/>')

    def mark(self, kind, x, y, title=""):
        colour, shape = COLOURS[kind], SHAPES[kind]
        inner = f"<title>{escape(title)}</title>" if title else ""
        if shape == "circle":
            body = f'circle cx="{x:.1f}" cy="{y:.1f}" r="4"'
        elif shape == "square":
            body = f'rect x="{x - 3.4:.1f}" y="{y - 3.4:.1f}" width="6.8" height="6.8"'
        else:
            body = f'path d="M{x:.1f} {y - 4.6:.1f}l4.6 4.6l-4.6 4.6l-4.6 -4.6z"'
        self.parts.append(f'<{body} fill="{colour}" fill-opacity="0.75" stroke="#fff" stroke-width="0.6">{inner}</{body.split()[0]}>')

    def legend(self, kinds, x, y):
        for kind in kinds:
            self.mark(kind, x, y - 4)
            self.text(x + 9, y, kind)
            x += 24 + 6.2 * len(kind)

    def save(self, path):
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" width="{self.width}" height="{self.height}" font-family="system-ui, sans-serif">'
        path.write_text("\n".join([head, '<rect width="100%" height="100%" fill="#fff"/>', *self.parts, "</svg>"]) + "\n")


class LogAxis:
    """A logarithmic scale from pixels to pixels."""

    def __init__(self, values, start, end):
        self.low, self.high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
        self.high = max(self.high, self.low + 1)
        self.start, self.end = start, end

    def at(self, value):
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def decades(self):
        return [10.0**power for power in range(self.low, self.high + 1)]


def number(value):
    return f"{value:g}" if 1e-3 <= value < 1e5 else f"{value:.0e}"


def roofline(name, document):
    rows = [row for row in document["rows"] if row["flops"] > 0]
    machine = document["machine"]
    rate = lambda row, ms: row["flops"] / ms / 1e6
    intensity = lambda row: row["flops"] / row["bytes"]
    peaks = {REAL[row["element"]] for row in rows}
    speeds = [rate(row, ms) for row in rows for ms, _ in contenders(row).values()]
    speeds += [machine["peak"][real] / 1e9 for real in peaks]
    plot = Drawing(760, 480, f"{name}, {machine['threads']} thread(s)")
    x, y = LogAxis([intensity(row) for row in rows], 64, 736), LogAxis(speeds, 424, 60)
    for value in x.decades():
        plot.line(x.at(value), 60, x.at(value), 424)
        plot.text(x.at(value), 440, number(value), anchor="middle")
    for value in y.decades():
        plot.line(64, y.at(value), 736, y.at(value))
        plot.text(58, y.at(value) + 4, number(value), anchor="end")
    plot.text(400, 462, "flop / byte", anchor="middle")
    plot.text(12, 50, "GFLOP/s")
    for real in sorted(peaks):
        draw_roof(plot, x, y, machine["peak"][real], machine["bandwidth"], real)
    for row in rows:
        for kind, (ms, name) in reversed(contenders(row).items()):
            plot.mark(kind, x.at(intensity(row)), y.at(rate(row, ms)), f"{row['case']}: {name} {rate(row, ms):.3g} GFLOP/s")
    plot.legend(COLOURS, 72, 50)
    return plot


def draw_roof(plot, x, y, peak, bandwidths, real):
    """The peak, and the slopes of reading from a cache and from memory, where they are inside the plot."""
    plot.line(x.start, y.at(peak / 1e9), x.end, y.at(peak / 1e9), "#444", 1.4)
    plot.text(x.end - 4, y.at(peak / 1e9) - 5, f"{real} peak {peak / 1e9:.0f}", anchor="end", colour="#444")
    for at, dash in ((bandwidths[1], "5 3"), (bandwidths[-1], "")):
        low = max(10.0**x.low, 10.0**y.low * 1e9 / at["read"])
        high = min(10.0**x.high, peak / at["read"])
        if low < high:
            ends = [(x.at(i), y.at(i * at["read"] / 1e9)) for i in (low, high)]
            plot.line(*ends[0], *ends[1], "#444", 1.2, dash)
            size, gigabytes = at["footprint"] / 2**20, at["read"] / 1e9
            # On the slope, one third up.
            plot.text(ends[0][0] + (ends[1][0] - ends[0][0]) / 3 - 6, ends[0][1] + (ends[1][1] - ends[0][1]) / 3 - 6, f"{gigabytes:.0f} GB/s ({size:.0f} MiB)", anchor="end" if x.at(low) > x.start + 120 else "start", colour="#444")


def bars(name, document):
    rows = document["rows"]
    each = 12 * len(COLOURS) + 8
    plot = Drawing(760, 70 + each * len(rows) + 24, f"{name}: % of the roof, {document['machine']['threads']} thread(s)")
    plot.legend(COLOURS, 240, 50)
    left, right = 190, 700
    bottom = 62 + each * len(rows)
    for percent in range(0, 101, 25):
        at = left + (right - left) * percent / 100
        plot.line(at, 60, at, bottom)
        plot.text(at, bottom + 16, f"{percent} %", anchor="middle")
    for index, row in enumerate(rows):
        top = 64 + each * index
        plot.text(left - 6, top + each / 2, row["case"], size=10, anchor="end")
        for line, (kind, (ms, name)) in enumerate(contenders(row).items()):
            share = row["roof"] / ms
            width = max((right - left) * min(share, 1.05), 1)
            y = top + 12 * line
            plot.parts.append(f'<rect x="{left}" y="{y}" width="{width:.1f}" height="10" fill="{COLOURS[kind]}" fill-opacity="0.85"/>')
            plot.text(left + width + 4, y + 9, f"{100 * share:.3g} %" + (f" {name}" if kind == "best other" else ""), size=9, colour="#444")
    return plot


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=pathlib.Path, default=BENCHES.parent / "docs" / "plots")
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    for name in CLASSES:
        for threads in (1, 2):
            document = read(name, threads)
            if document:
                draw = bars if name in BARS else roofline
                path = options.to / (f"{name}.svg" if threads == 1 else f"{name}-{threads}.svg")
                draw(name, document).save(path)
                print(path)


if __name__ == "__main__":
    main()
