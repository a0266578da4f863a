#!/usr/bin/env python3
"""Random specs, to find what is far from the roof: benches/sweep.py [--specs 160] [--cases 4] [--seed 1] [--three].

Makes a crate with that many specs of two to five labels in random orders, of one and two operands or of three, and times `einsum_into!`
for random extents of 2 to 1000 in f32, on one thread. The roof is rough: 80 products a ns (of three operands in the best order of pairs,
whose intermediate counts as bytes), and 100, 50 or 20 bytes a ns by the size of all tensors. Prints each case,
the furthest from its roof first, and how far the median, the last quarter and the last tenth are. The crate takes minutes to build.
"""

import argparse
import pathlib
import random
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
MANIFEST = f"""[workspace]
[package]
name = "sweep"
version = "0.0.0"
edition = "2024"
[dependencies]
einsum-rs = {{ path = "{ROOT}", default-features = false, features = ["std", "ndarray"] }}
ndarray = "0.17"
"""
PROGRAM = """use std::time::Instant;

use einsum::einsum_into;
use ndarray::*;

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn pick(&mut self, from: &[usize]) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        from[(self.0 >> 33) as usize % from.len()]
    }
}

const EXTENTS: [usize; 12] = [2, 2, 3, 4, 5, 8, 12, 16, 33, 64, 200, 1000];

type Extents = Vec<(char, usize)>;

fn volume(extents: &Extents) -> f64 {
    extents.iter().map(|extent| extent.1 as f64).product()
}

/// Products, and elements of intermediates, in the best order of pairs.
fn work(spec: &str, extents: &Extents) -> [f64; 2] {
    let (inputs, output) = spec.split_once("->").unwrap();
    let over = |keep: &dyn Fn(char) -> bool| -> f64 {
        extents.iter().filter(|extent| keep(extent.0)).map(|extent| extent.1 as f64).product()
    };
    let operands: Vec<&str> = inputs.split(',').collect();
    let [a, b, c] = operands[..] else { return [volume(extents), 0.0] };
    let orders = [[a, b, c], [a, c, b], [b, c, a]].map(|[x, y, last]| {
        let joined = |label: char| x.contains(label) || y.contains(label);
        let kept = |label: char| joined(label) && (last.contains(label) || output.contains(label));
        let products = over(&joined) + over(&|label| kept(label) || last.contains(label));
        [products, over(&kept)]
    });
    let cost = |[products, kept]: [f64; 2]| products / 80.0 + kept / 10.0;
    let best = orders.into_iter().min_by(|x, y| cost(*x).total_cmp(&cost(*y))).unwrap();
    // One nest of all three has no intermediate.
    let whole = [2.0 * volume(extents), 0.0];
    if cost(whole) < cost(best) { whole } else { best }
}

fn extents(spec: &str, random: &mut Random) -> Extents {
    loop {
        let mut extents = Extents::new();
        for label in spec.chars().filter(char::is_ascii_lowercase) {
            if !extents.iter().any(|extent| extent.0 == label) {
                extents.push((label, random.pick(&EXTENTS)));
            }
        }
        if (1e4..3e6).contains(&volume(&extents)) {
            return extents;
        }
    }
}

fn array(labels: &str, extents: &Extents) -> ArrayD<f32> {
    let extent = |label| extents.iter().find(|extent| extent.0 == label).unwrap().1;
    let mut next = 0.3_f32;
    ArrayD::from_shape_simple_fn(labels.chars().map(extent).collect::<Vec<_>>(), || {
        next = (next * 1.37 + 0.11).fract();
        next - 0.5
    })
}

fn report(spec: &str, extents: &Extents, elements: usize, call: &mut dyn FnMut()) {
    call();
    let start = Instant::now();
    call();
    let calls = (3e-4 / start.elapsed().as_secs_f64()).clamp(1.0, 3000.0) as u32;
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            (0..calls).for_each(|_| call());
            start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let [products, kept] = work(spec, extents);
    let bytes = 4.0 * (elements as f64 + kept);
    let rate = if bytes < 24e3 { 100e3 } else if bytes < 900e3 { 50e3 } else { 20e3 };
    let roof = (products / 80e3).max(bytes / rate) + 0.05;
    println!("{:.1} {spec} {extents:?} {:.2} µs, roof {roof:.2} µs", times[2] / roof, times[2]);
}
"""


def spec(roll):
    """Two to five labels, each with a role; `None` where that is no contraction."""
    labels = "abcde"[: roll.choice([2, 3, 3, 4, 4, 4, 5])]
    two = roll.random() < 0.85
    roles = {label: roll.choice("BMNKMNK" if two else "MMK") for label in labels}
    a, b, c = ([label for label in labels if roles[label] in held] for held in ("BMK", "BNK", "BMN"))
    for order in (a, b, c):
        roll.shuffle(order)
    if not a or (two and not b) or max(map(len, (a, b, c))) > 4 or (not two and a == c):
        return None
    return named("".join(a) + ("," + "".join(b) if two else "") + "->" + "".join(c))


def spec_of_three(roll):
    """The same, each label in one to three operands."""
    labels = "abcde"[: roll.choice([2, 3, 3, 4, 4, 5])]
    operands = [[], [], [], []]
    for label in labels:
        for operand in roll.sample(operands[:3], roll.choice([1, 1, 2, 2, 2, 3])):
            operand.append(label)
        if roll.random() < 0.5:
            operands[3].append(label)
    for order in operands:
        roll.shuffle(order)
    if not all(operands[:3]) or max(map(len, operands)) > 4:
        return None
    *inputs, output = map("".join, operands)
    return named(",".join(inputs) + "->" + output)


def named(text):
    """Labels from `a` on."""
    names = {}
    return "".join(names.setdefault(sign, chr(97 + len(names))) if sign.isalpha() else sign for sign in text)


def function(number, text):
    inputs, output = text.split("->")
    operands = inputs.split(",")
    lines = [f"fn case_{number}(random: &mut Random) {{", f'    let extents = extents("{text}", random);']
    for at, labels in enumerate([*operands, output]):
        lines.append(f'    let mut x{at} = array("{labels}", &extents);')
    total = " + ".join(f"x{at}.len()" for at in range(len(operands) + 1))
    lines.append(f"    let elements = {total};")
    for at, labels in enumerate([*operands, output]):
        lines.append(f"    let mut x{at} = x{at}.view_mut().into_dimensionality::<Ix{len(labels)}>().unwrap();")
    values = ", ".join(f"x{at}.view()" for at in range(len(operands)))
    call = f'einsum_into!("{text}", {values} => x{len(operands)}.view_mut())'
    lines.append(f'    report("{text}", &extents, elements, &mut || {call});\n}}')
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--specs", type=int, default=160)
    parser.add_argument("--cases", type=int, default=4, help="extents for each spec")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--three", action="store_true", help="three operands")
    options = parser.parse_args()
    make = spec_of_three if options.three else spec
    roll, specs = random.Random(options.seed), []
    while len(specs) < options.specs:
        text = make(roll)
        if text and text not in specs:
            specs.append(text)
    calls = "".join(f"        case_{number}(&mut random);\n" for number in range(len(specs)))
    main_function = f"fn main() {{\n    let mut random = Random({options.seed} ^ 0x9e37_79b9_7f4a_7c15);\n    for _ in 0..{options.cases} {{\n{calls}    }}\n}}\n"
    functions = "\n".join(function(number, text) for number, text in enumerate(specs))
    with tempfile.TemporaryDirectory() as folder:
        crate = pathlib.Path(folder)
        (crate / "src").mkdir()
        (crate / "Cargo.toml").write_text(MANIFEST)
        (crate / "src" / "main.rs").write_text("#![allow(unused_mut)]\n" + PROGRAM + functions + "\n" + main_function)
        run = subprocess.run(["cargo", "run", "--release", "--quiet"], cwd=crate, stdout=subprocess.PIPE, text=True, check=True)
    lines = sorted(run.stdout.splitlines(), key=lambda line: -float(line.split()[0]))
    print("\n".join(lines))
    ratios = [float(line.split()[0]) for line in lines]
    half, quarter, tenth = (ratios[len(ratios) // part] for part in (2, 4, 10))
    print(f"{len(ratios)} cases: {half} times the roof in the median, above {quarter} for a quarter, {tenth} for a tenth")


if __name__ == "__main__":
    main()
