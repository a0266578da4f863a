#!/usr/bin/env python3
"""Writes the generated parts of the test suite: Rust modules whose einsum! calls have literal specs.

usage: tests/generate.py conformance CONFORMANCE.jsonl     writes tests/conformance/*.rs
       tests/generate.py properties --seed N               writes tests/properties/*.rs
       tests/generate.py networks --seed N                 writes tests/networks/*.rs

The output is committed; nothing here runs at build or test time. Standard library only.
What every call costs is its expansion, so a spec that many rows share, on operands of the same ranks,
is expanded once for an element type, in a function over views that is run on each row's data.
"""
import argparse
import json
import re
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent
FIXED_RANKS = 6  # ndarray's; above it, IxDyn


# ---------------------------------------------------------------- Rust text

def rust_list(items):
    return "&[" + ", ".join(items) + "]"


def rust_usizes(values):
    return rust_list(str(value) for value in values)


def rust_string(text):
    return json.dumps(text, ensure_ascii=False)


def container(elem, rank):
    """The type of an output."""
    if rank == 0:
        return elem
    return f"Array<{elem}, Ix{rank}>" if rank <= FIXED_RANKS else f"ArrayD<{elem}>"


def operand(position, rank, dynamic=False):
    """An operand expression: views by value and by reference, and scalars for rank 0 after the first."""
    if rank > FIXED_RANKS or dynamic:
        value = f"v[{position}].view()"
    elif rank == 0 and position > 0:
        return f"v[{position}].scalar()"
    else:
        value = f"v[{position}].fix::<Ix{rank}>()"
    return "&" + value if position % 2 else value


def operands(ranks, dynamic=()):
    return ", ".join(operand(o, rank, o in dynamic) for o, rank in enumerate(ranks))


# Traits are in use where their methods are.
METHODS = {"Operand": r"\.(fix::|scalar\(\))", "Output": r"\.fix_mut::", "Answer": r"\.answer\(\)|Answer::"}


def imports(body, wanted):
    """A use declaration for each crate, of the names that the code uses."""
    code = re.sub(r'"[^"]*"|//.*', "", body)
    lines = []
    for crate, names in wanted:
        used = [name for name in names if re.search(METHODS.get(name, rf"\b{name}\b"), code)]
        if used:
            lines.append(f"use {crate}::{{{', '.join(used)}}};" if len(used) > 1 else f"use {crate}::{used[0]};")
    return "\n".join(lines)


NDARRAY = ["Array", "ArrayD", "ArrayViewD", "ArrayViewMutD"] + [f"Ix{r}" for r in range(FIXED_RANKS + 1)]


def module(path, title, how, body, wanted, attributes=""):
    text = f"//! {title}\n//!\n//! Made by `{how}`; change that, not this file.\n\n"
    text += attributes + imports(body, wanted) + "\n\n" + body
    target = TESTS / path
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(f"{target.relative_to(TESTS.parent)}: {len(text.encode()) / 1024:.0f} KiB, "
          f"{body.count('einsum!(') + body.count('einsum_into!(')} expansions")


# ---------------------------------------------------------------- specs

def split(spec):
    inputs, arrow, output = "".join(spec.split()).partition("->")
    return inputs.split(","), output if arrow else None


def ellipsis_rank(terms, ranks):
    spans = [rank - len(term.replace("...", "")) for term, rank in zip(terms, ranks) if "..." in term]
    return max(spans, default=0)


def output_rank(spec, ranks):
    terms, output = split(spec)
    if output is None:
        letters = "".join(terms).replace(".", "")
        once = [letter for letter in set(letters) if letters.count(letter) == 1]
        return len(once) + ellipsis_rank(terms, ranks)
    labels = output.replace("...", "")
    return len(labels) + (ellipsis_rank(terms, ranks) if "..." in output else 0)


def value_body(spec, ranks, elem, loose=()):
    """Statements that call einsum! and hand the result back; its type is stated wherever the rules fix it."""
    terms, output = split(spec)
    rank_unknown = ((output is None or "..." in output)
                    and any("..." in terms[o] for o, rank in enumerate(ranks) if o in loose or rank > FIXED_RANKS))
    call = f"einsum!({rust_string(spec)}, {operands(ranks, loose)})"
    if rank_unknown and output_rank(spec, ranks) == 0:
        return f"    {call}.answer()\n"
    kind = f"ArrayD<{elem}>" if rank_unknown else container(elem, output_rank(spec, ranks))
    return f"    let result: {kind} = {call};\n    result.answer()\n"


# ---------------------------------------------------------------- conformance

HOW_CONFORMANCE = "tests/generate.py conformance PATH/conformance.jsonl"
COMPILE_TIME = {"operand-count", "invalid-char", "bad-arrow", "bad-ellipsis", "output-unknown"}
ACCEPTED = {"output-missing-ellipsis", "output-repeated"}
PLAIN = [("einsum", ["einsum", "try_einsum", "Error"]), ("ndarray", NDARRAY), ("num_complex", ["Complex"]),
         ("super", ["Call"]), ("super::naive::strided", ["Answer", "Operand"])]


# Beside the rows: NumPy and torch both refuse these.
MORE_REFUSED = [
    {"id": "x0001", "spec": "ii->i", "shapes": [[1, 3]], "error": "diagonal-dim-mismatch",
     "what": "label 'i' repeated in operand 0 with sizes 1 and 3"},
    {"id": "x0002", "spec": "...,...->...", "shapes": [[4, 2], [3]], "error": "dim-mismatch",
     "what": "an ellipsis axis has sizes 2 and 3"},
    {"id": "x0003", "spec": "ij,jk,kl->il", "shapes": [[2, 3], [3, 4], [5, 6]], "error": "dim-mismatch",
     "what": "label 'k' has sizes 4 and 5"},
    {"id": "x0004", "spec": "ij,kj->", "shapes": [[0, 3], [2, 4]], "error": "dim-mismatch",
     "what": "label 'j' has sizes 3 and 4, though the result is an empty sum"},
    {"id": "x0005", "spec": "...ij->...ji", "shapes": [[3]], "error": "rank-mismatch",
     "what": "operand 0 has rank 1, spec names 2 at least"},
]


def scaled(value, operand_count):
    exact = value * 8 ** operand_count
    assert exact == int(exact), "the figures are multiples of 8 to the minus n"
    return int(exact)


def rust_figures(figures, operand_count):
    """Times 8ⁿ, as pairs of integers; a real figure has no imaginary part."""
    def pair(value):
        parts = value if isinstance(value, list) else [value, 0]
        return "(" + ", ".join(str(scaled(part, operand_count)) for part in parts) + ")"

    samples = [f"({sample[0]}, {pair(sample[1:] if len(sample) == 3 else sample[1])[1:]}" for sample in figures["samples"]]
    return f"figures({float(figures['absmax'])!r}, {pair(figures['sum'])}, {pair(figures['checksum'])}, {rust_list(samples)})"


def rust_row(row):
    shapes, n = row["shapes"], len(row["shapes"])
    fields = [rust_string(row["id"]), rust_string(row["spec"]), rust_list(map(rust_usizes, shapes)),
              rust_usizes(row["expected"]["shape"]), "\n        " + rust_figures(row["expected"], n),
              "\n        " + rust_figures(row["expected_c"], n)]
    return "    row(" + ", ".join(fields).replace(", \n", ",\n") + "),\n"


def mistake(row):
    """A row that is refused: its id, spec and shapes."""
    return (f"    ({rust_string(row['id'])}, {rust_string(row['spec'])}, "
            f"{rust_list(map(rust_usizes, row['shapes']))}),\n")


def write_rows(ok, errors):
    body = "/// Every call that succeeds.\npub const ROWS: &[Row] = &[\n" + "".join(map(rust_row, ok)) + "];\n\n"
    body += ("/// Calls that fail, at compile time or at run time: id, spec, shapes of the operands.\n"
             '#[allow(dead_code, reason = "the oracle\'s own test reads it")]\n'
             "pub const REFUSED: &[(&str, &str, &[&[usize]])] = &[\n" + "".join(
                 mistake(row) for row in errors if row["spec"] is not None and row["error"] not in ACCEPTED) + "];\n")
    module("conformance/rows.rs", "Calls drawn from the test suites of other einsum systems, and the figures of their results.",
           HOW_CONFORMANCE, body, [("super::row", ["Row", "figures", "row"])],
           '#![allow(clippy::approx_constant, reason = "a largest element that is √2 is only that")]\n\n')


def groups(rows):
    """Rows by spec and ranks."""
    found = {}
    for row in rows:
        found.setdefault((row["spec"], tuple(map(len, row["shapes"]))), []).append(row)
    return list(found.items())


def write_calls(name, title, elem, rows, dynamic=None):
    """One function a group. `dynamic` tells which operands keep their rank out of their type."""
    table, functions = "", ""
    for index, ((spec, ranks), members) in enumerate(groups(rows)):
        function = members[0]["id"]
        ids = rust_list(rust_string(row["id"]) for row in members)
        table += f"    Call {{ rows: {ids}, run: {function} }},\n"
        loose = dynamic(index, ranks) if dynamic else []
        functions += f"\nfn {function}(v: &[ArrayViewD<'_, {elem}>]) -> ArrayD<{elem}> {{\n"
        functions += value_body(spec, ranks, elem, loose) + "}\n"
    body = f"pub const CALLS: &[Call<{elem}>] = &[\n{table}];\n{functions}"
    module(f"conformance/{name}.rs", title, HOW_CONFORMANCE, body, PLAIN)


def write_accepted(rows):
    table, functions = "", ""
    for row in rows:
        ranks = tuple(map(len, row["shapes"]))
        table += (f"    ({rust_string(row['id'])}, {rust_string(row['spec'])}, "
                  f"{rust_list(map(rust_usizes, row['shapes']))}, {row['id']}),\n")
        functions += f"\nfn {row['id']}(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {{\n"
        functions += value_body(row["spec"], ranks, "f64") + "}\n"
    body = f"pub const CALLS: &[Unlisted<f64>] = &[\n{table}];\n{functions}"
    wanted = [(c, ["Unlisted"] if c == "super" else names) for c, names in PLAIN]
    module("conformance/accepted.rs", "Calls that some systems refuse and this one accepts: what the oracle says, they give.",
           HOW_CONFORMANCE, body, wanted)


def write_refused(rows):
    table, functions, compile_time = "", "", ""
    for row in rows:
        if row["error"] in COMPILE_TIME:
            spec = row["args"] if row["spec"] is None else rust_string(row["spec"])
            compile_time += f"//   {row['id']} {spec} on {row['shapes']}: {row['error']}, {row['what']}\n"
            continue
        ranks = tuple(map(len, row["shapes"]))
        loose = range(len(ranks)) if row["error"] == "rank-mismatch" else []
        # The message names the label, and both ranks or extents.
        named = [label or figure for label, figure in re.findall(r"'(.)'|\b(?:rank|names|sizes|and) (\d+)", row["what"])]
        table += (f"    ({rust_string(row['id'])}, {rust_list(map(rust_usizes, row['shapes']))}, "
                  f"{rust_list(map(rust_string, named))}, {row['id']}),\n")
        functions += (f"\n/// {row['error']}: {row['what']}.\nfn {row['id']}(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {{\n"
                      f"    try_einsum!({rust_string(row['spec'])}, {operands(ranks, loose)}).map(Answer::answer)\n}}\n")
    body = (f"pub const CALLS: &[Refused] = &[\n{table}];\n{functions}\n"
            f"// Refused at compile time, which the tests under tests/ui/ show:\n{compile_time}")
    wanted = [(c, ["Refused"] if c == "super" else names) for c, names in PLAIN]
    module("conformance/refused.rs", "Calls that fail at run time.", HOW_CONFORMANCE, body, wanted)


def loose_operands(index, ranks):
    """All of them, only the first, or all but the first, by turns."""
    return [range(len(ranks)), [0], range(1, len(ranks)) or [0]][index % 3]


def conformance(path):
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    ok = [row for row in rows if row["kind"] == "ok"]
    errors = [row for row in rows if row["kind"] == "error"]
    def tagged(tag):
        return [row for row in ok if tag in row["tags"]]

    def some(kept, every, phase):
        """Those rows, and of the other groups every so many."""
        names = {row["id"] for row in kept}
        groups_left = [members for _, members in groups(row for row in ok if row["id"] not in names)]
        return kept + [row for members in groups_left[phase::every] for row in members]

    spread = tagged("ellipsis-output-only")
    inside = [row for row in ok if row not in spread]
    write_rows(ok, errors)
    one = [row for row in inside if len(row["shapes"]) == 1]
    two = [row for row in inside if len(row["shapes"]) == 2]
    more = [row for row in inside if len(row["shapes"]) > 2]
    write_calls("one", "Calls with one operand, in `f64`.", "f64", one)
    write_calls("two", "Calls with two operands, in `f64`.", "f64", two)
    write_calls("more", "Calls with three operands and more, in `f64`.", "f64", more)
    write_calls("output_ellipsis", "Calls whose output has an ellipsis that no operand has (it stands for no axes), in `f64`.",
                "f64", spread)
    write_calls("single", "Calls in `f32`.", "f32", [r for r in tagged("single-precision") if r not in spread])
    write_calls("complex", "Calls in `Complex<f64>`.", "Complex<f64>",
                [r for r in some(tagged("complex"), 8, 3) if r not in spread])
    write_calls("integer", "Calls in `i64`.", "i64", [r for r in tagged("integer") if r not in spread])
    write_calls("truth", "Calls in `bool`.", "bool", [r for r in some(tagged("bool"), 40, 7) if r not in spread])
    write_calls("dynamic", "Calls whose operands, some or all, are `ArrayViewD`: their ranks are checked at run time.", "f64",
                [r for _, members in groups(inside)[2::8] for r in members], loose_operands)
    write_accepted([row for row in errors if row["error"] in ACCEPTED])
    write_refused([row for row in errors if row["error"] not in ACCEPTED] + MORE_REFUSED)


# ---------------------------------------------------------------- properties

# By hand: the classes that users write, a line a class. Ranks follow from the labels, or stand after "@".
PICKED = """
ik,kj->ij  ki,kj->ij  ik,jk->ij  ki,jk->ij  ik,kj->ji  ki,kj->ji  ik,jk->ji  ki,jk->ji
bik,bkj->bij  bik,bjk->bij  bki,bkj->bij  bik,kj->bij  ik,bkj->bij  ikb,kjb->ijb  ibk,kbj->ibj  abik,abkj->abij
ij,j->i  ij,i->j  j,ij->i  bij,bj->bi  bij,j->bi  ijk,k->ij  ijk,j->ik
i,i->  ij,ij->  ij,ji->  bi,bi->b  ib,ib->b  ijk,ijk->  ijk,kji->
i,j->ij  i,j->ji  i,j,k->ijk  ij,kl->ijkl  ij,kl->ikjl
i,i->i  ij,ij->ij  ij,ji->ij  ijk,kji->jik  ij,j->ij  i,ij->ij  i,ij->ji
i->i  ij->ji  ijk->kji  ijk->jik  ijk->ikj  ijk->kij  ijkl->lkji  ijkl->ikjl  ijklm->mlkji  ijklm->jilkm
ii->  ii->i  iij->j  iji->j  ijj->ij  iii->i  ijij->ij  iijj->  ii,ij->ij  iij,jk->ik
ij->i  ij->j  ij->  ijk->ik  ijk->j  ijk->k  ijk->i  ijkl->jl
bhqd,bhkd->bhqk  bhqk,bhkd->bhqd  bqhd,bkhd->bhqk  bhqk,bkhd->bqhd
ijk,kl->ijl  abcd,cd->ab  abcd,dc->ab  ijk,jkl->il  abcd,cdef->abef  abcd,ebfd->aecf  ikl,lkj->ik  ik,kj->ikj
ij,jk,kl->il  bi,oij,bj->bo  i,ij,j->  ij,jk,kl,lm->im  ai,bi,ci->abc  ijk,ai,bj,ck->abc  i,i,i->i  ik,jk,k->ij  ij,k->i
,ij->ij  ,->  i,->i  ->  ij,,j->i
i->ii  ij->iij  i,j->iji  ij,jk->iik  ii->ii  i->iii  ij,jk->kiik
...ij,...jk->...ik@2,2  ...ij,...jk->...ik@3,3  ...ij,...jk->...ik@4,3  ...ij,...jk->...ik@2,4  ...i->...@3  i...->...@3
...,...@2,1  ...,...->...@1,3  ...ij->...ji@4  ...i,i->...@3,1  i...,i...->...@2,3  ...->...@0  ...->@3  ...ij->ij@4  b...,b->b...@3,1
ij,jk  ba  ii  jk,ij  iij  jb,ij  aB,Bc
a,ab,b,bc,c,cd,d,da,a,b,c,d,ab,bc,cd,da->ac  abcdefgh->hgfedcba  abcdefgh,hgfe->abcd  a,b,c,d,e,f,g->gfedcba
"""
CORE = ["ik,kj->ij", "ki,jk->ji", "bik,bkj->bij", "ij,j->i", "ij,i->j", "i,i->", "ij->ji", "ij->", "i,j->ij", "ij,jk,kl->il"]
RANDOM_SPECS = 120
MOST_LABELS = 7


class Random:
    """SplitMix64, as in tests/naive/random.rs: a seed gives the same specs under every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, end):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ z >> 27) * 0x94D049BB133111EB) & mask
        return (z ^ z >> 31) % end

    def percent(self, chance):
        return self.below(100) < chance

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def shuffled(self, items):
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items


def picked(specs):
    cases = []
    for entry in specs.split():
        spec, _, ranks = entry.partition("@")
        terms, _ = split(spec)
        cases.append((spec, tuple(map(int, ranks.split(","))) if ranks else tuple(map(len, terms))))
    return cases


def random_term(random, pool):
    """A subscript of rank 0 to 5, seldom with a label twice."""
    labels = random.shuffled(pool)[:random.pick([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5])]
    if labels and len(labels) < 5 and random.percent(15):
        labels.insert(random.below(len(labels) + 1), random.pick(labels))
    return "".join(labels)


def with_ellipsis(random, term):
    place = random.below(len(term) + 1)
    return term[:place] + "..." + term[place:]


def random_case(random):
    """A spec and ranks, or None where the draw has too many axes to be worth it."""
    operand_count = random.pick([1, 1, 2, 2, 2, 2, 3, 3, 4, 5])
    letters = random.shuffled("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZαβ")
    pool = letters[:1 + random.below(MOST_LABELS - 1)]
    terms = [random_term(random, pool) for _ in range(operand_count)]
    used = sorted(set("".join(terms)))
    spans = [None] * operand_count
    if random.percent(22):
        spans = [random.below(3) if random.percent(70) else None for _ in terms]
    ranks = tuple(len(term) + (span or 0) for term, span in zip(terms, spans))
    longest = max([span for span in spans if span is not None], default=0)
    terms = [term if span is None else with_ellipsis(random, term) for term, span in zip(terms, spans)]
    spec = ",".join(terms)
    if not random.percent(20):
        output = "".join(random.shuffled(used)[:random.below(len(used) + 1)])
        if output and random.percent(10):
            place = random.below(len(output) + 1)
            output = output[:place] + random.pick(output) + output[place:]
        if any(span is not None for span in spans) and random.percent(85):
            output = with_ellipsis(random, output)
        spec += "->" + output
    fits = max(ranks) <= 5 and len(used) + longest <= MOST_LABELS and sum(ranks) > 0 and output_rank(spec, ranks) <= 7
    return (spec, ranks) if fits else None


def renamed(case):
    """With labels a, b, … by first appearance. Without an arrow the names matter, and stay."""
    spec, ranks = case
    if "->" not in spec:
        return case
    letters = list(dict.fromkeys(c for c in spec if c.isalpha()))
    return "".join(chr(ord("a") + letters.index(c)) if c in letters else c for c in spec), ranks


def drawn(random, known):
    cases, seen = [], set(map(renamed, known))
    while len(cases) < RANDOM_SPECS:
        case = random_case(random)
        if case and renamed(case) not in seen:
            cases.append(case)
            seen.add(renamed(case))
    return cases


FORMS = {"Assign": "=> &mut out", "Accumulate": "+= &mut out", "Scaled": "=> &mut out; alpha = alpha, beta = beta"}


def into_function(name, form, spec, ranks, elem, loose):
    rank = output_rank(spec, ranks)
    target = f"out.fix_mut::<Ix{rank}>()" if rank <= FIXED_RANKS and not loose else "out.view_mut()"
    scales = f"alpha: {elem}, beta: {elem}" if form == "Scaled" else f"_: {elem}, _: {elem}"
    return (f"\nfn {name}(v: &[ArrayViewD<'_, {elem}>], out: &mut ArrayViewMutD<'_, {elem}>, {scales}) {{\n"
            f"    let mut out = {target};\n"
            f"    einsum_into!({rust_string(spec)}, {operands(ranks, loose)} {FORMS[form]});\n}}\n")


def cases_text(elem, cases, forms, loose=lambda index, ranks: ()):
    """A table of cases and the functions it names. `forms` tells which into-forms a case has."""
    table, functions = "", ""
    for index, (spec, ranks) in enumerate(cases):
        slack = loose(index, ranks)
        functions += (f"\nfn value_{index}(v: &[ArrayViewD<'_, {elem}>]) -> ArrayD<{elem}> {{\n"
                      + value_body(spec, ranks, elem, slack) + "}\n")
        into = []
        for form in forms(index):
            name = f"{form.lower()}_{index}"
            into.append(f"(Form::{form}, {name})")
            functions += into_function(name, form, spec, ranks, elem, slack)
        table += (f"    Case {{ spec: {rust_string(spec)}, ranks: {rust_usizes(ranks)}, value: value_{index}, "
                  f"into: {rust_list(into)} }},\n")
    return f"pub const CASES: &[Case<{elem}>] = &[\n{table}];\n{functions}"


def properties(seed):
    how = f"tests/generate.py properties --seed {seed}"
    wanted = [("einsum", ["einsum", "einsum_into"]), ("ndarray", NDARRAY), ("num_complex", ["Complex"]),
              ("super", ["Case", "Form"]), ("super::naive::strided", ["Answer", "Operand", "Output"])]
    by_hand = picked(PICKED)
    by_chance = drawn(Random(seed), by_hand)
    names = list(FORMS)

    def write(name, title, elem, cases, forms, loose=lambda index, ranks: ()):
        module(f"properties/{name}.rs", title, how, cases_text(elem, cases, forms, loose), wanted)

    write("picked", "Specs that users write, in `f64`.", "f64", by_hand, lambda i: names if by_hand[i][0] in CORE else [names[i // 3 % 3]] if i % 3 == 0 else [])
    half = len(by_chance) // 2
    write("random_a", "Random specs, in `f64`.", "f64", by_chance[:half], lambda i: [names[i // 3 % 3]] if i % 3 == 0 else [])
    write("random_b", "More random specs, in `f64`.", "f64", by_chance[half:], lambda i: [names[i // 3 % 3]] if i % 3 == 0 else [])
    everything = by_hand + by_chance
    core = [case for case in by_hand if case[0] in CORE]
    others = [("single", "f32"), ("complex", "Complex<f64>"), ("int32", "i32"), ("int64", "i64"), ("truth", "bool")]
    for share, (name, elem) in enumerate(others):
        mine = core + [case for case in everything[share::2 * len(others)] if case not in core]
        usable = names[:2] if elem == "bool" else names
        write(name, f"Random and picked specs, in `{elem}`.", elem, mine,
              lambda i: [usable[i // 4 % len(usable)]] if i % 4 == 0 else [])
    ellipses = [case for case in everything if "..." in case[0]]
    plain = [case for case in by_chance if "..." not in case[0]]
    write("dynamic", "Specs on operands whose ranks, some or all, are checked at run time, in `f64`.", "f64",
          ellipses[::4] + plain[::12], lambda i: [names[i % 3]] if i % 2 else [], loose_operands)
    few = [case for case in core if case[0] in ("ik,kj->ij", "ij->", "i,j->ij")]
    body = ""
    for elem in ["i8", "i16", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"]:
        inner = "\nuse super::*;\n\n" + cases_text(elem, few, lambda i: ["Accumulate"] if i == 0 else [])
        body += f"pub mod of_{elem} {{{inner}}}\n\n"
    module("properties/integers.rs", "A few specs, in each of the other integer types.", how, body, wanted)


# ---------------------------------------------------------------- networks

# By hand: the shapes of network that orders of contraction are about.
NETWORKS = """
ij,jk,kl->il  ij,jk,kl,lm->im  ij,jk,kl,lm,mn->in  i,ij,jk,kl,l->  ij,jk,ki->  ij,jk,kl,li->  ij,jk,kl,lm,mi->
ai,bi,ci->abc  ai,bi,ci,i->  abc,ai,bj,ck->ijk  aib,bjc,ckd,dla->ijkl  aib,aic,bjd,cje,dkf,ekf->
ij,kl,mn->  i,j,k,l->ijkl  ij,,jk,,->ik  i,i,i,i->i  iij,jkk,kil->l  ij,jk,kl->lki  ab,cd,ef,ab,cd,ef->
i,i,i,i->  i,i,i,i,i->i  ij,i,j,ij->ij  ij,ij,ij,ij->ij  ij,ij,ij,ij->i  ij,ij,ij,ij->j  ij,i,j,ij,ij,j,i,ij,ij->ij
...i,...i,...i,i->...i@2,3,1,1  ...i,...i,...i,...i->i@2,3,1,2
...ij,...jk,...kl->...il@3,2,4  i...,...j,ij->...@2,3,2  ...,i...,ij...->j@1,2,3  ...ab,bc,...cd,de->a...e@4,2,3,2
"""

# The same where operands are shared: for each, the first one that is the same.
SHARED = """
ij,jk,kl,lm->im@0,0,0,0  ij,jk,kl,lm,mn->in@0,0,0,0,0  ij,jk,kl,li->@0,0,0,0  ai,aj,bi,bj->ab@0,0,0,0  ia,ja,ib,jb->ij@0,0,0,0
ia,ak,ja,ak->ij@0,1,0,1  ab,bc,cd,de,ef,fg->ag@0,1,0,1,0,1  abc,ai,bj,ck->ijk@0,1,1,1  i,i,i,i->@0,0,0,0  ij,j,kj,j->ik@0,1,0,1
iij,jk,llm,mk->il@0,1,0,1  ij,kl,mn->@0,0,0  ij,jk,ij,jk,x->x@0,1,0,1,4
"""


def tree(random, count, labels):
    """Terms that a random tree connects."""
    terms = [""] * count
    for node in range(1, count):
        label = labels.pop()
        terms[node] += label
        terms[random.below(node)] += label
    return terms


def ring(count, labels):
    bonds = [labels.pop() for _ in range(count)]
    return [bonds[node - 1] + bonds[node] for node in range(count)]


def network(random, count):
    """A spec over a tree, a ring or both, with free, shared and lonely labels added; and ranks."""
    labels = random.shuffled("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP")
    alone = 3 + random.below(count - 2) if count > 3 and random.percent(60) else count
    terms = ring(alone, labels) if random.percent(50) else tree(random, alone, labels)
    if alone < count:
        rest = tree(random, count - alone, labels)
        link = labels.pop()
        if random.percent(70):
            rest[0] += link
            terms[0] += link
        terms += rest
    kept = []
    for _ in range(1 + random.below(3)):
        label = labels.pop()
        kept.append(label)
        holders = random.shuffled(range(count))[:random.pick([1, 1, 2, 3])]
        for holder in holders:
            terms[holder] += label
    if random.percent(20):
        terms[random.below(count)] += labels.pop()
    if random.percent(15):
        place = random.below(count)
        terms[place] += terms[place][:1]
    if random.percent(20):
        terms.insert(random.below(count), "")
    terms = ["".join(random.shuffled(term)) for term in terms]
    inner = sorted(set("".join(terms)) - set(kept))
    output = [label for label in kept if random.percent(85)] + random.shuffled(inner)[:random.below(2)]
    spans = [0] * len(terms)
    output = "".join(random.shuffled(output))
    if random.percent(20):
        for place in random.shuffled(range(len(terms)))[:2]:
            spans[place] = random.below(3)
            terms[place] = with_ellipsis(random, terms[place])
        output = with_ellipsis(random, output) if random.percent(80) else output
    ranks = tuple(len(term.replace("...", "")) + span for term, span in zip(terms, spans))
    return ",".join(terms) + "->" + output, ranks


def shared(random, spec, ranks):
    """For each operand the first one that is the same: of those with as many axes, most are. None is of a subscript with an ellipsis."""
    terms, firsts = spec.split("->")[0].split(","), {}
    same = []
    for place, (term, rank) in enumerate(zip(terms, ranks)):
        if rank == 0 or "..." in term or random.percent(25):
            same.append(place)
        else:
            same.append(firsts.setdefault(rank, place))
    return tuple(same)


def drawn_networks(random):
    sizes = [3, 3, 4, 4, 5, 5, 6, 6, 7, 8] * 3 + [9, 10, 11, 12]
    cases = []
    for size in sizes:
        case = network(random, size)
        while max(case[1]) > FIXED_RANKS or output_rank(*case) > FIXED_RANKS:
            case = network(random, size)
        cases.append(case)
    return cases


def network_functions(index, spec, ranks, same, elem):
    # Operands that are shared have names, so that they are written alike.
    named = [place for place in dict.fromkeys(same) if same.count(place) > 1]
    lets = "".join(f"    let u{place} = {operand(place, ranks[place]).lstrip('&')};\n" for place in named)
    values = [f"&u{first}" if first in named else operand(place, ranks[place]) for place, first in enumerate(same)]
    arguments = f"{rust_string(spec)}, {', '.join(values)}"
    kind = container(elem, output_rank(spec, ranks))
    return (f"\nfn run_{index}(v: &[ArrayViewD<'_, {elem}>], n: usize) -> ArrayD<{elem}> {{\n{lets}"
            f"    let result: {kind} = einsum!({arguments}; __candidate = n);\n    result.answer()\n}}\n"
            f"\nfn plan_{index}(v: &[ArrayViewD<'_, {elem}>]) -> Plan {{\n{lets}    plan!({arguments})\n}}\n")


def networks(seed):
    how = f"tests/generate.py networks --seed {seed}"
    wanted = [("einsum", ["einsum", "plan", "Plan"]), ("ndarray", NDARRAY), ("super", ["Case"]),
              ("super::naive::strided", ["Answer", "Operand"])]

    def write(name, title, elem, cases):
        table, functions = "", ""
        for index, (spec, ranks, same) in enumerate(cases):
            functions += network_functions(index, spec, ranks, same, elem)
            table += (f"    Case {{ spec: {rust_string(spec)}, ranks: {rust_usizes(ranks)}, same: {rust_usizes(same)}, "
                      f"run: run_{index}, plan: plan_{index} }},\n")
        body = f"pub const CASES: &[Case<{elem}>] = &[\n{table}];\n{functions}"
        module(f"networks/{name}.rs", title, how, body, wanted)

    alone = lambda cases: [(spec, ranks, tuple(range(len(ranks)))) for spec, ranks in cases]
    by_hand = alone(picked(NETWORKS))
    by_chance = alone(drawn_networks(Random(seed)))
    write("floats", "Picked and random networks, in `f64`.", "f64", by_hand[::2] + by_chance[::2])
    write("integers", "Picked and random networks, in `i64`.", "i64", by_hand[1::2] + by_chance[1::2])
    twice = []
    for entry in SHARED.split():
        spec, _, same = entry.partition("@")
        twice.append((spec, tuple(map(len, split(spec)[0])), tuple(map(int, same.split(",")))))
    random = Random(seed + 1)
    twice += [(spec, ranks, shared(random, spec, ranks)) for spec, ranks in drawn_networks(random)[::2]]
    write("shared", "Picked and random networks in which operands are the same, in `i64`.", "i64", twice)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    table = commands.add_parser("conformance")
    table.add_argument("path")
    table.set_defaults(run=lambda options: conformance(options.path))
    drawn = commands.add_parser("properties")
    drawn.add_argument("--seed", type=int, required=True)
    drawn.set_defaults(run=lambda options: properties(options.seed))
    nets = commands.add_parser("networks")
    nets.add_argument("--seed", type=int, required=True)
    nets.set_defaults(run=lambda options: networks(options.seed))
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    sys.exit(main())
