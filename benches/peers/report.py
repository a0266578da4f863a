#!/usr/bin/env python3
"""Writes ../docs/performance/<class>.md, a table for each class, and prints the summary: benches/peers/report.py.

Reads benches/results/<class>-<threads>.json, which run.py wrote. README.md says what the columns mean.
"""

from figures import BENCHES, CLASSES, SUMMARY_HEAD, losers, read, summary, table

DOCS = BENCHES.parent / "docs" / "performance"


def machine(document):
    versions = ", ".join(f"{name} {version}" for name, version in document["versions"].items())
    return f"{document['machine']['cpu']}, {document['machine']['threads']} thread(s); {versions}."


def page(name, documents):
    yield f"# {name}\n"
    yield "The columns are explained in [performance.md](../performance.md). `new`: into a new output; `into`: into one that was there.\n"
    for document in documents:
        threads, rows = document["machine"]["threads"], document["rows"]
        plot = name if threads == 1 else f"{name}-{threads}"
        yield f"## {threads} thread{'s' * (threads > 1)}\n\n{machine(document)}\n"
        yield f"![{name}: ours, PyTorch's and the best other's against the roof](../plots/{plot}.svg)\n"
        yield "\n".join(table(rows)) + "\n"
        behind = list(losers(rows))
        if behind:
            yield "Behind by 10 % and more (their time / ours):\n"
            yield "\n".join(behind) + "\n"


def main():
    DOCS.mkdir(parents=True, exist_ok=True)
    lists = []
    print(SUMMARY_HEAD)
    for name in CLASSES:
        documents = [document for document in (read(name, threads) for threads in (1, 2)) if document]
        for document in documents:
            threads, rows = document["machine"]["threads"], document["rows"]
            print(f"| [{name}](performance/{name}.md) | {threads} | {summary(rows)} |")
            lists += [f"\n{name}, {threads} thread(s):", *losers(rows)]
        if documents:
            (DOCS / f"{name}.md").write_text("\n".join(page(name, documents)))
    print("\nBehind by 10 % and more (their time / ours):")
    print("\n".join(lists))


if __name__ == "__main__":
    main()
