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
