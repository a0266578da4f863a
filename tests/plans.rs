//! What `plan!` tells, against the compiler's own figures.

use einsum::{Plan, Sketch, Term, plan};
use einsum_compiler::ir::Strategy;
use einsum_compiler::path::cost::seconds;
use einsum_runtime::cost::{stream_seconds, tile_seconds};
use ndarray::{Array1, Array2, Array3};

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
        let mut ours = Network {
            labels: &[],
            ellipsis: None,
            operands,
            output: kept,
            memory: None,
            same: &[],
            orders: &[],
        };
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

/// Where a wide tensor meets narrow ones, a new index takes the place of the summed one, whatever the order.
#[test]
fn wide_tensors_are_not_turned() {
    let (m, x) = (matrix(30, 30), ndarray::Array4::<f64>::zeros((30, 30, 30, 30)));
    let formulas = |plan: Plan| -> Vec<String> {
        plan.steps().iter().map(|step| step.formula.to_string()).collect()
    };
    let plan = plan!("ea,fb,abcd,gc,hd->efgh", m, m, x, m, m; path = "a(b((cd)e))");
    let expected = ["abcd,gc->abgd", "abgd,hd->abgh", "fb,abgh->afgh", "ea,afgh->efgh"];
    assert_eq!(formulas(plan), expected);
    let plan = plan!("ea,fb,abcd,gc,hd->hgfe", m, m, x, m, m; path = "(((ac)b)d)e");
    // But an output in another order is, and had better be step by step.
    let expected = ["ea,abcd->bcde", "bcde,fb->cdfe", "cdfe,gc->dgfe", "dgfe,hd->hgfe"];
    assert_eq!(formulas(plan), expected);
    let (v, ones) = (ndarray::Array1::<f64>::zeros(30), matrix(30, 30));
    // A vector takes an index away; an operand's own sums are done before.
    let plan = plan!("abcd,c,eb,dx->aed", x, v, m, ones; path = "((ab)c)d");
    let expected = ["abcd,c->abd", "abd,eb->aed", "dx->d", "aed,d->aed"];
    assert_eq!(formulas(plan), expected);
    // Neither are wide ones narrow, nor is a batch of matrices wide.
    let (y, z) = (Array3::<f64>::zeros((30, 30, 30)), Array3::<f64>::zeros((30, 30, 30)));
    let plan = plan!("xa,apb,pxc->bc", m, y, z; path = "(ab)c");
    assert_eq!(formulas(plan), ["xa,apb->bpx", "bpx,pxc->bc"]);
    let plan = plan!("bji,bjk,bkl->bil", y, z, y; path = "(ab)c");
    assert_eq!(formulas(plan), ["bji,bjk->bik", "bik,bkl->bil"]);
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
    // 216 operations at once take less than 108 in two steps, and 3024 more than 864.
    let small = plan!("ij,jk,kl->il", matrix(3, 3), matrix(3, 3), matrix(3, 3));
    assert_eq!((small.steps().len(), small.flops()), (1, 216.0));
    let larger = plan!("ij,jk,kl->il", matrix(6, 6), matrix(6, 6), matrix(6, 6));
    assert_eq!((larger.steps().len(), larger.flops()), (2, 864.0));
    assert_eq!(larger.candidates().count(), 2);
    let ordered = plan!("ij,jk,kl->il", matrix(3, 3), matrix(3, 3), matrix(3, 3); path = "(ab)c");
    assert_eq!(ordered.path(), "(ab)c");
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

/// What the text alone tells is a constant, and the same that a call with operands has.
#[test]
fn a_sketch_is_a_constant() {
    const CHAIN: &Sketch = plan!("ij,jk,kl->il"; i = 1000, j = 10, k = 1000, l = 10);
    const EXTENTS: &[usize] = &[1000, 10, 1000, 10];
    const _: () = {
        assert!(CHAIN.routes.len() == 1 && CHAIN.routes[0].steps.len() == 2);
        assert!(CHAIN.routes[0].flops(EXTENTS) == 400_000.0);
        assert!(CHAIN.routes[0].largest_intermediate(EXTENTS) == 100.0);
        assert!(CHAIN.naive_flops(EXTENTS) == 3e8);
        assert!(matches!(CHAIN.routes[0].steps[1].terms, [Term::Input(0), Term::Step(0)]));
    };
    assert_eq!((CHAIN.spec, CHAIN.labels), ("ij,jk,kl->il", &["i", "j", "k", "l"][..]));
    let (a, b, c) = (matrix(1000, 10), matrix(10, 1000), matrix(1000, 10));
    let plan = plan!("ij,jk,kl->il", a, b, c; i = 1000, j = 10, k = 1000, l = 10);
    assert_eq!(plan.sketch(), CHAIN);
    assert_eq!(plan.path(), CHAIN.routes[0].path);
    assert_eq!(plan.flops(), CHAIN.routes[0].flops(EXTENTS));

    const OPEN: &Sketch = plan!("...ij,jk,kl,lm->...im");
    const _: () = assert!(OPEN.routes.len() > 1 && OPEN.fused.is_none());
    assert_eq!(OPEN.labels, ["...", "i", "j", "k", "l", "m"]);
}

/// Where tiny extents are run in one nest, what is multiplied outside its innermost loop is counted there.
#[test]
fn hoisted_operations_are_counted() {
    let plan = plan!("ijk,jr,kr->ir", [[[1.0; 2]; 3]; 4], [[1.0; 2]; 3], [[1.0; 2]; 2]);
    assert_eq!((plan.path(), plan.steps().len()), ("abc", 1));
    // For each of 4·2 elements 3 sums of 2 products, each of these sums multiplied and added.
    assert_eq!(plan.flops(), 8.0 * (3.0 * (2.0 * 2.0) + 3.0 * 2.0));
    assert_eq!(plan.naive_flops(), 3.0 * 4.0 * 3.0 * 2.0 * 2.0);
    assert_eq!(plan.sketch().fused.map(|fused| fused.flops(&[4, 3, 2, 2])), Some(plan.flops()));
}

/// Static extents: up to 128 products in one nest, or 90 for each step of the pairs.
#[test]
fn static_networks_run_in_one_nest_by_their_steps() {
    let [a, b, c, d] = [[[0.5; 3]; 3]; 4];
    let four = plan!("ij,jk,kl,lm->im", a, b, c, d);
    assert_eq!((four.path(), four.steps().len()), ("abcd", 1), "3 steps, 243 products");
    let [a, b, c] = [[[0.5; 4]; 4]; 3];
    let three = plan!("ij,jk,kl->il", a, b, c);
    assert_eq!(three.steps().len(), 2, "256 products");
}

/// Views whose rows are one row, so that there is no memory to speak of.
#[test]
fn slices() {
    let (row, square) = (Array1::<f64>::zeros(64), matrix(64, 64));
    let long = row.broadcast((1 << 30, 64)).unwrap();
    let plan = plan!("ij,jk,kl->il", long, square, square; path = "(ab)c");
    let [slices] = plan.slices() else { panic!("{plan}") };
    let [(label, len)] = &slices.cuts[..] else { panic!("{plan}") };
    assert_eq!((&slices.steps, label.as_str()), (&(0..2), "i"));
    assert_eq!(slices.count, (1_usize << 30).div_ceil(*len));
    assert_eq!(plan.largest_intermediate(), 2_f64.powi(36), "as if it were whole");
    let line = format!("\nsteps 0 to 1 in {} slices: {len} of i each\n", slices.count);
    assert!(plan.to_string().contains(&line), "{plan}");
    assert_eq!((plan.path(), plan.searches()), ("(ab)c", false));

    // An axis of an ellipsis may be cut, too.
    let batch = row.broadcast((3, 1 << 30, 64)).unwrap();
    let plan = plan!("...ij,jk,kl->...il", batch, square, square; path = left);
    let [slices] = plan.slices() else { panic!("{plan}") };
    assert_eq!(slices.steps, 0..2);
    assert!(slices.cuts.iter().all(|(label, _)| ["...", "i"].contains(&label.as_str())), "{plan}");

    // Small ones have none, nor has one step.
    assert_eq!(plan!("ij,jk,kl->il", square, square, square).slices(), []);
    assert_eq!(plan!("ij,jk->ik", long, square).slices(), []);
}
