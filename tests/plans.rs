//! What `plan!` tells, against the compiler's own figures.

use einsum::{Plan, plan};
use einsum_compiler::ir::Strategy;
use einsum_compiler::path::cost::seconds;
use einsum_runtime::cost::{stream_seconds, tile_seconds};
use ndarray::{Array2, Array3};

/// The expansion judges paths as the compiler does.
#[test]
fn one_model_of_cost() {
    for exponent in 0..40 {
        let flops = 1.7_f64.powi(exponent);
        for elements in [1.0, 1e3, 5e5, 6e5, 1e9] {
            let close = |ours: f64, theirs: f64| (ours / theirs - 1.0).abs() < 1e-12;
            assert!(close(tile_seconds(flops, elements), seconds(Strategy::Tile, flops, elements)));
            assert!(close(
                stream_seconds(flops, elements),
                seconds(Strategy::Map, flops, elements)
            ));
        }
    }
}

/// What a call orders when it runs, it orders as the compiler would.
#[test]
fn one_search() {
    use einsum_compiler::ir::Contraction;
    use einsum_compiler::path::cost::Extents;
    use einsum_compiler::path::{cheapest, network};
    use einsum_compiler::spec::{Index, Label};
    use einsum_runtime::order;
    use einsum_runtime::order::network::{Network, Subscript};

    for (spec, output) in [
        ("ij jk kl", "il"),
        ("ab bc cd de ef fg", "ag"),
        ("abcd aefg behi cfhj dgij", ""),
        ("aib bjc ckd dla", "ijkl"),
        ("ab ac ad ae bc cd e", "be"),
        ("ab bc cd da ef fg ge ah hi i", "ab"),
    ] {
        let position = |label: char| label as u8 - b'a';
        let held: Vec<Vec<u8>> =
            spec.split(' ').map(|s| s.chars().map(position).collect()).collect();
        let leak = |held: Vec<u8>| Subscript { indices: held.leak(), contiguous: true };
        let operands = held.into_iter().map(leak).collect::<Vec<_>>().leak();
        let kept = leak(output.chars().map(position).collect());
        let index = |label: char| Index::Label(Label(label));
        let contraction = Contraction {
            operands: spec.split(' ').map(|s| s.chars().map(index).collect()).collect(),
            output: output.chars().map(index).collect(),
        };
        let theirs = network::Network::new(&contraction).unwrap();
        let mut ours = Network { labels: &[], operands, output: kept, memory: None };
        for draw in 0..60_usize {
            ours.memory = (draw % 3 == 0).then_some(500);
            let extents: Vec<usize> = (0..26)
                .map(|i| [2, 300, 9, 1, 33, 70, 5][(i * i * 5 + i * draw + draw / 7) % 7])
                .collect();
            let extent = |index: &Index| match index {
                Index::Label(label) => extents[usize::from(position(label.0))] as f64,
                Index::Ellipsis => 1.0,
            };
            let reals = Extents(theirs.indices.iter().map(extent).collect());
            let expected = cheapest(&theirs, &reals, ours.memory.map(|memory| memory as f64));
            let of = |tree: &str| {
                let tree = einsum_compiler::path::forced::parse(tree, operands.len()).unwrap();
                let model = einsum_compiler::path::cost::Model {
                    extents: &reals,
                    objective: einsum_compiler::path::cost::Objective::Time,
                    memory: None,
                };
                let leaves = theirs.reduced();
                einsum_compiler::path::evaluate::cost(&tree, &leaves, theirs.output, &model)
            };
            let found = order::cheapest(&ours, &extents).to_string();
            let (found_cost, cost) = (of(&found), of(&expected.to_string()));
            assert!(
                (found_cost / cost - 1.0).abs() < 1e-9,
                "{spec} {extents:?}: {found}, {expected}"
            );
        }
    }
}

fn matrix(m: usize, n: usize) -> Array2<f64> {
    Array2::zeros((m, n))
}

/// As NumPy's documentation of `einsum_path` has it for these extents.
#[test]
fn a_plan_as_it_prints() {
    let (c, i) = (matrix(30, 30), ndarray::Array4::<f64>::zeros((30, 30, 30, 30)));
    let plan: Plan = plan!("ea,fb,abcd,gc,hd->efgh", c, c, i, c, c);
    assert_eq!(plan.steps().len(), 4);
    assert_eq!(plan.flops(), 4.0 * 2.0 * 30_f64.powi(5));
    assert_eq!(plan.naive_flops(), 5.0 * 30_f64.powi(8));
    assert_eq!(plan.largest_intermediate(), 30_f64.powi(4));
}

#[test]
fn a_tree_as_it_prints() {
    let core = Array3::<f32>::zeros((10, 11, 12));
    let plan = plan!("abc,ai->ibc", core, Array2::<f32>::zeros((10, 20)));
    let expected = "\
abc,ai->ibc  by  ab
  naive flops           52800
  flops                 52800
  speed-up              1.000
  bytes                 16640
  largest intermediate  0 elements

step  formula      strategy      flops      bytes  intermediate
   0  abc,ai->ibc  Tile          52800      16640        output

[ibc]  step 0
├─ [abc]  operand 0
└─ [ai]  operand 1
";
    assert_eq!(plan.to_string(), expected);
}

#[test]
fn tiny_extents_are_one_nest() {
    let tiny = plan!("ij,jk,kl->il", [[1, 2], [3, 4]], [[1, 2], [3, 4]], [[1, 2], [3, 4]]);
    assert_eq!((tiny.steps().len(), tiny.path()), (1, "abc"));
    let small = plan!("ij,jk,kl->il", matrix(3, 3), matrix(3, 3), matrix(3, 3));
    assert_eq!(small.steps().len(), 2);
    assert_eq!(small.candidates().count(), 2);
}

#[test]
fn empty_extents() {
    let plan = plan!("ij,jk,kl->il", matrix(0, 300), matrix(300, 300), matrix(300, 2));
    assert_eq!((plan.speedup(), plan.steps()[0].formula.is_empty()), (1.0, false));
    assert!(plan.to_string().contains("speed-up              1.000"));
}

#[test]
fn ellipses_count() {
    let batch = Array3::<f64>::zeros((7, 20, 30));
    let plan = plan!("...ij,jk,kl->...il", batch, matrix(30, 40), matrix(40, 5));
    assert_eq!(plan.naive_flops(), 3.0 * 7.0 * 20.0 * 30.0 * 40.0 * 5.0);
    assert!(plan.flops() < plan.naive_flops());
}
