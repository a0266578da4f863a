//! Plans as they print: the contraction, its path and its nests, for one spec of each kind. The dumps
//! are in `plan.txt`; `EINSUM_BLESS=1` writes them anew.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use einsum_compiler::ir::{Contraction, Found, Program, Role, Strategy};
use einsum_compiler::{check, lower, parse, path};
use proc_macro2::TokenStream;

const SPECS: &[&str] = &[
    "i->i",
    "ij->ji",
    "ij->",
    "ij->j",
    "ii->",
    "iij->ij",
    "i->ii",
    "i,i->",
    "i,j->ij",
    "ij,ij->ij",
    "ik,k->i",
    "ik,kj->ij",
    "ki,jk->ij",
    "ik,kj->ikj",
    "ikl,lkj->ik",
    "bik,bkj->bij",
    "bhqd,bhkd->bhqk",
    "ij,kk->ij",
    ",ij->ij",
    "->",
    "ik,kj,jl->il",
    "i,i,i->",
    "i,i,i,i->",
    "ij,i,j,ij->ij",
    "...i,...i,...i,i->...",
    "ab,bc,cd,de->ae",
    "ij,jk,ki->",
    "...->...",
    "...i->i",
    "...ik,...kj->...ij",
    "i...,...->...",
];

fn contraction(spec: &str) -> Contraction {
    let operands = vec!["x"; spec.split(',').count()].join(", ");
    let tokens: TokenStream =
        format!("value einsum {spec:?}, {operands}").parse().expect("the call lexes");
    let call = parse::call(tokens).expect("the call is well-formed");
    check::call(&call).expect("the spec is sound").0
}

fn program(contraction: &Contraction) -> Program {
    lower::program(&path::plan(contraction, &path::Request::default()), path::fused(contraction))
}

#[test]
fn dumps() {
    let mut found = String::new();
    for spec in SPECS {
        let contraction = contraction(spec);
        let plan = program(&contraction);
        writeln!(found, "{contraction}\n{plan}").expect("a string takes all");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plan.txt");
    if env::var_os("EINSUM_BLESS").is_some_and(|value| value == "1") {
        fs::write(file, found).expect("the dumps can be written");
        return;
    }
    let expected = fs::read_to_string(file).expect("tests/plan.txt is there").replace("\r\n", "\n");
    for (line, (old, new)) in expected.lines().zip(found.lines()).enumerate() {
        assert_eq!(old, new, "plan.txt, line {}; if it is meant, set EINSUM_BLESS=1", line + 1);
    }
    assert_eq!(expected, found, "plan.txt has more or fewer lines");
}

/// What holds for every plan, whatever the strategy picked.
#[test]
fn invariants() {
    for spec in SPECS {
        let contraction = contraction(spec);
        assert_eq!(contraction.to_string(), *spec, "an explicit spec prints as itself");
        let program = program(&contraction);
        let operands = contraction.operands.len();
        // An operand may have its own sums done in a step of its own, and elementwise products are merged.
        let steps = 1..=2 * operands - 1;
        for route in &program.routes {
            assert!(steps.contains(&route.runs.len()), "{spec}");
        }
        for nest in program.nests.iter().chain(&program.fused) {
            let mut indices: Vec<_> = nest.loops.iter().map(|walk| walk.index).collect();
            for walk in &nest.loops {
                let summed = matches!(walk.role, Role::K | Role::Sum);
                assert_eq!(summed, nest.step.sums(walk.index), "{spec}: {nest}");
                assert!(nest.step.has(walk.index), "{spec}: {nest}");
            }
            let count = indices.len();
            indices.sort();
            indices.dedup();
            assert_eq!(indices.len(), count, "{spec}: a loop for each index: {nest}");
            let sums = nest.loops.iter().any(|walk| nest.step.sums(walk.index));
            assert_eq!(nest.strategy == Strategy::Map, !sums && nest.strategy != Strategy::Inline);
        }
    }
}

/// Steps that differ in names only share a nest, and a call has only so many nests.
#[test]
fn nests_are_shared() {
    let count = |spec| {
        let program = program(&contraction(spec));
        (program.nests.len(), program.routes.len())
    };
    assert_eq!(count("ij,jk,kl->il"), (1, 2));
    assert_eq!(count("ab,bc,cd,de->ae"), (1, 5));
    assert_eq!(count("ij,jk,ki->"), (3, 3));
    let (nests, routes) = count("abcd,aefg,behi,cfhj,dgij->");
    assert!(nests <= 24 && routes > 1, "{nests} nests, {routes} routes");
}

/// What would be too many loops for the compiler is data: an order that is known, or is looked for when the call runs.
#[test]
fn many_loops_are_data() {
    let order = |spec, extent: Option<u64>| {
        let contraction = contraction(spec);
        let extents = contraction.operands.iter().flatten();
        let extents = extents.filter_map(|index| Some((*index, extent?))).collect();
        let request = path::Request { extents, ..path::Request::default() };
        let program =
            lower::program(&path::plan(&contraction, &request), path::fused(&contraction));
        assert!(program.nests.is_empty() && program.routes.len() == 1, "{program}");
        program.found
    };
    // Eight that are each connected with each other.
    let dense = "abcdefg,ahijklm,bhnopqr,cinstuv,djoswxy,ekptwzA,flquxzB,gmrvyAB->";
    assert_eq!(order(dense, None), Found::Always(None));
    let Found::Always(Some(pairs)) = order(dense, Some(2)) else { panic!("the order is known") };
    let mut terms: Vec<usize> = pairs.into_iter().flatten().collect();
    terms.sort_unstable();
    assert!(terms.into_iter().eq(0..14), "each term but the last is contracted once");
    let two = "abcdefghij,fghijklmno->klmnoabcde";
    assert_eq!(order(two, None), Found::Always(Some(vec![[0, 1]])));
    assert_eq!(order("abcdefghijklmn->nabc", None), Found::Always(Some(vec![])));
}

/// Which orders the running program may run in slices: steps that follow each other keep an index. Indices are numbered by bytes there.
#[test]
fn steps_that_keep_an_index_may_be_sliced() {
    let sliced = |spec: &str| {
        let routes = program(&contraction(spec)).routes;
        routes.iter().filter(|route| route.may_be_sliced).count()
    };
    assert_eq!(sliced("ij,jk->ik"), 0);
    assert_eq!(sliced("ij,jk,kl->il"), 2);
    assert!(sliced("ij,j,ij->i") == 0, "a merged sum");
    assert_eq!(sliced("ij,jk,ki->"), 0);
    // A chain of 300 labels.
    let labels: Vec<char> = ('\u{4e00}'..).take(300).collect();
    let terms: Vec<String> = labels.windows(2).map(|pair| pair.iter().collect()).collect();
    let spec = format!("{}->{}{}", terms.join(","), labels[0], labels[299]);
    assert_eq!(sliced(&spec), 0);
}
