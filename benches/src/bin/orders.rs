//! `orders [tiny] [COUNT]`: what the choice of an order costs.
//!
//! For random extents of some networks, each order that the call keeps is timed, and for tiny ones the nest over all
//! operands too. A line has the times and which of them the call takes by its model; below stands how much longer
//! that takes than the fastest. docs/many-operands.md has the figures.

use std::collections::BTreeMap;
use std::env;
use std::hint::black_box;
use std::time::Instant;

use einsum::{Plan, einsum, plan};
use ndarray::{ArrayD, Ix1, Ix2, Ix3, Ix4};

/// The number of the nest over all operands.
const NEST: usize = usize::MAX - 2;

/// A network, to be run by the order of some number.
struct Network {
    spec: &'static str,
    run: fn(&[ArrayD<f32>], usize),
    plan: fn(&[ArrayD<f32>]) -> Plan,
}

macro_rules! network {
    ($spec:literal, $($at:literal: $rank:ident),*) => {
        Network {
            spec: $spec,
            run: |operands, number| {
                black_box(einsum!(
                    $spec, $(operands[$at].view().into_dimensionality::<$rank>().expect("its rank")),*;
                    __candidate = number
                ));
            },
            plan: |operands| plan!(
                $spec, $(operands[$at].view().into_dimensionality::<$rank>().expect("its rank")),*
            ),
        }
    };
}

fn networks() -> [Network; 14] {
    [
        network!("ij,jk,kl->il", 0: Ix2, 1: Ix2, 2: Ix2),
        network!("ij,jk,kl,lm->im", 0: Ix2, 1: Ix2, 2: Ix2, 3: Ix2),
        network!("ijk,jr,kr->ir", 0: Ix3, 1: Ix2, 2: Ix2),
        network!("abc,ia,jb,kc->ijk", 0: Ix3, 1: Ix2, 2: Ix2, 3: Ix2),
        network!("bi,oij,bj->bo", 0: Ix2, 1: Ix3, 2: Ix2),
        network!("abc,cd,dbe->ea", 0: Ix3, 1: Ix2, 2: Ix3),
        network!("nd,rd,md,d->nrm", 0: Ix2, 1: Ix2, 2: Ix2, 3: Ix1),
        network!("ijk,kl,jm->ilm", 0: Ix3, 1: Ix2, 2: Ix2),
        network!("bij,bjk,bkl->bil", 0: Ix3, 1: Ix3, 2: Ix3),
        network!("ij,jk,ki->", 0: Ix2, 1: Ix2, 2: Ix2),
        network!("bi,ij,bj->b", 0: Ix2, 1: Ix2, 2: Ix2),
        network!("i,ij,j->", 0: Ix1, 1: Ix2, 2: Ix1),
        network!("xyf,xtf,ytpf,fr->tpr", 0: Ix3, 1: Ix3, 2: Ix4, 3: Ix2),
        network!("ea,fb,abcd,gc,hd->efgh", 0: Ix2, 1: Ix2, 2: Ix4, 3: Ix2, 4: Ix2),
    ]
}

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

/// Extents to draw from, and the operations of the best order that make a case worth its time.
struct Draw {
    extents: &'static [usize],
    flops: std::ops::Range<f64>,
    nest: bool,
}

const LARGE: Draw = Draw {
    extents: &[2, 3, 5, 8, 12, 16, 24, 33, 50, 64, 100, 128, 200, 256, 400, 512, 1000],
    flops: 1e4..1e8,
    nest: false,
};

const TINY: Draw =
    Draw { extents: &[1, 2, 2, 3, 3, 4, 4, 5, 6, 8], flops: 20.0..3000.0, nest: true };

/// Elements of an operand at most.
const MOST: usize = 1 << 22;

/// Operands of random extents that suit the draw.
fn operands(
    network: &Network,
    draw: &Draw,
    random: &mut Random,
) -> Option<(Vec<ArrayD<f32>>, Plan)> {
    let inputs = network.spec.split("->").next()?;
    let mut extents = BTreeMap::new();
    for label in inputs.chars().filter(char::is_ascii_lowercase) {
        extents.entry(label).or_insert_with(|| random.pick(draw.extents));
    }
    let shapes = inputs
        .split(',')
        .map(|operand| operand.chars().map(|label| extents[&label]).collect::<Vec<usize>>());
    let shapes: Vec<Vec<usize>> = shapes.collect();
    if shapes.iter().any(|shape| shape.iter().product::<usize>() > MOST) {
        return None;
    }
    let mut next = 0.3_f32;
    let mut value = || {
        next = (next * 1.37 + 0.11).fract();
        next - 0.5
    };
    let arrays =
        shapes.iter().map(|shape| ArrayD::from_shape_simple_fn(shape.as_slice(), &mut value));
    let arrays: Vec<ArrayD<f32>> = arrays.collect();
    let plan = (network.plan)(&arrays);
    draw.flops.contains(&plan.flops()).then_some((arrays, plan))
}

/// Nanoseconds of a call: the median of five batches.
fn time(mut call: impl FnMut()) -> f64 {
    call();
    let start = Instant::now();
    call();
    let calls = (5e-4 / start.elapsed().as_secs_f64()).clamp(1.0, 5000.0) as u32;
    let mut batches: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            (0..calls).for_each(|_| call());
            start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
        })
        .collect();
    batches.sort_by(f64::total_cmp);
    batches[2]
}

/// Prints a case; how much longer what the call takes by its model is than the fastest, if there is a choice.
fn case(network: &Network, draw: &Draw, operands: &[ArrayD<f32>], plan: &Plan) -> Option<f64> {
    let mut orders: Vec<(String, usize)> =
        plan.candidates().enumerate().map(|(at, path)| (path.into(), at)).collect();
    if draw.nest {
        orders.push(("nest".into(), NEST));
    }
    let chosen = if plan.steps().len() == 1 { "nest" } else { plan.path() };
    let at = orders.iter().position(|(path, _)| path == chosen)?;
    let times: Vec<f64> =
        orders.iter().map(|(_, number)| time(|| (network.run)(operands, *number))).collect();
    let shapes = operands.iter().map(|operand| format!("{:?}", operand.shape()));
    let shapes: Vec<String> = shapes.collect();
    let cells = orders.iter().zip(&times).map(|((path, _), time)| format!("{path} {time:.0}"));
    let cells: Vec<String> = cells.collect();
    println!("{} {} | {} | {chosen}", network.spec, shapes.join(" "), cells.join(", "));
    Some(times[at] / times.iter().copied().fold(f64::INFINITY, f64::min))
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let draw = if arguments.iter().any(|argument| argument == "tiny") { &TINY } else { &LARGE };
    let count = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(12);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut ratios = Vec::new();
    println!("ns of each order, one network a line, and the order that the call takes:");
    for network in networks() {
        let mut left = count;
        while left > 0 {
            let Some((operands, plan)) = operands(&network, draw, &mut random) else { continue };
            left -= 1;
            ratios.extend(case(&network, draw, &operands, &plan));
        }
    }
    ratios.sort_by(f64::total_cmp);
    let mean = ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64;
    let worst = ratios.last().copied().unwrap_or(1.0);
    let tenth = ratios[ratios.len() * 9 / 10];
    println!(
        "{} networks: the order taken is {:.3} times the fastest one's time in the mean, above {tenth:.2} for a tenth, {worst:.2} at worst",
        ratios.len(),
        mean.exp()
    );
}
