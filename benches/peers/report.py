#!/usr/bin/env python3
"""Writes ../docs/performance/<class>.md, a table for each class, and prints the summary: benches/peers/report.py [--folder NAME].

Reads benches/results/<class>-<threads>.json, which run.py wrote. README.md says what the columns mean.
"""

import argparse

from figures import BENCHES, CLASSES, SUMMARY_HEAD, losers, read, summary, table

DOCS = BENCHES.parent / "docs" / "performance"


def machine(document):
    versions = ", ".join(f"{name} {version}" for name, version in document["versions"].items())
    return f"{document['machine']['cpu']}, {document['machine']['threads']} thread(s); {versions}."


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default="", help="a folder of docs/performance for another machine's pages, which have no plots")
    return parser.parse_args()


def page(name, documents, folder):
    yield f"# {name}\n"
    up = "../../" if folder else "../"
    yield f"The columns are explained in [performance.md]({up}performance.md). `new`: into a new output; `into`: into one that was there.\n"
    for document in documents:
        threads, rows = document["machine"]["threads"], document["rows"]
        plot = name if threads == 1 else f"{name}-{threads}"
        yield f"## {threads} thread{'s' * (threads > 1)}\n\n{machine(document)}\n"
        if not folder:
            yield f"![{name}: ours, PyTorch's and the best other's against the roof](../plots/{plot}.svg)\n"
        yield "\n".join(table(rows)) + "\n"
        behind = list(losers(rows))
        if behind:
            yield "Behind by 10 % and more (their time / ours):\n"
            yield "\n".join(behind) + "\n"


def main():
    folder = arguments().folder
    to = DOCS / folder
    to.mkdir(parents=True, exist_ok=True)
    lists = []
    print(SUMMARY_HEAD)
    for name in CLASSES:
        documents = [document for document in (read(name, threads) for threads in (1, 2)) if document]
        for document in documents:
            threads, rows = document["machine"]["threads"], document["rows"]
            print(f"| [{name}]({(to / name).relative_to(DOCS.parent)}.md) | {threads} | {summary(rows)} |")
            lists += [f"\n{name}, {threads} thread(s):", *losers(rows)]
        if documents:
            (to / f"{name}.md").write_text("\n".join(page(name, documents, folder)))
    print("\nBehind by 10 % and more (their time / ours):")
    print("\n".join(lists))


if __name__ == "__main__":
    main()
