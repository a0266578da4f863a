//! What each strategy expands to: a snapshot of the tokens, formatted, under `tests/expand/`, and the same
//! specs run against the oracle. `EINSUM_BLESS=1` writes the snapshots anew.

mod naive;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use einsum::{conj, einsum, einsum_into};
use ndarray::{ArrayD, Axis, IxDyn};
use num_complex::Complex64;
use proc_macro2::TokenStream;

use naive::Element;
use naive::strided::{Answer, tensor};

/// The expansion of `$crate::…!(call)`, as the wrapper macros pass it on.
fn expansion(form: &str, call: &str) -> String {
    let input: TokenStream = format!("{form} einsum {call}").parse().expect("the call lexes");
    let output = einsum_compiler::compile(input);
    let file = syn::parse2(wrapped(output)).expect("the expansion is an expression");
    prettyplease::unparse(&file)
}

fn wrapped(expression: TokenStream) -> TokenStream {
    let mut tokens: TokenStream = "fn main()".parse().expect("this lexes");
    let group = proc_macro2::Group::new(proc_macro2::Delimiter::Brace, expression);
    tokens.extend([proc_macro2::TokenTree::from(group)]);
    tokens
}

fn snapshot_path(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    root.join(format!("{name}.expanded.rs"))
}

/// Compares an expansion with the snapshot that was reviewed.
fn assert_snapshot(name: &str, form: &str, call: &str) {
    let found = format!("// {}!({call})\n\n{}", macro_name(form), expansion(form, call));
    let path = snapshot_path(name);
    if env::var_os("EINSUM_BLESS").is_some_and(|value| value == "1") {
        fs::write(&path, &found).expect("the snapshot can be written");
        return;
    }
    let expected = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; write it with EINSUM_BLESS=1", path.display()))
        .replace("\r\n", "\n");
    if found != expected {
        panic!("{}: {}", path.display(), first_difference(&expected, &found));
    }
}

fn macro_name(form: &str) -> &str {
    match form {
        "into" => "einsum_into",
        "try_value" => "try_einsum",
        _ => "einsum",
    }
}

fn first_difference(expected: &str, found: &str) -> String {
    let (mut old, mut new) = (expected.lines(), found.lines());
    let mut line = 1;
    loop {
        match (old.next(), new.next()) {
            (Some(a), Some(b)) if a == b => line += 1,
            (a, b) => {
                let (a, b) = (a.unwrap_or("the end"), b.unwrap_or("the end"));
                return format!(
                    "line {line} is\n  {b}\nand was\n  {a}\nif the change is meant, review it and write it with EINSUM_BLESS=1"
                );
            }
        }
    }
}

/// Distinct values, as `f64` and exact in it.
fn numbers(shape: &[usize], from: usize) -> ArrayD<f64> {
    let value = |index: usize| ((from + index * 17) % 61) as f64 * 0.5 - 11.0;
    let count = shape.iter().product();
    ArrayD::from_shape_vec(shape, (0..count).map(value).collect())
        .expect("as many as the shape has")
}

fn oracle<T: Element>(spec: &str, operands: &[&ArrayD<T>]) -> ArrayD<T> {
    let operands: Vec<_> = operands.iter().map(|operand| tensor(operand)).collect();
    let answer = naive::einsum(spec, &operands).expect("the shapes fit");
    ArrayD::from_shape_vec(answer.shape, answer.data).expect("as many as the shape has")
}

/// A test that one value call has its snapshot, and what the oracle gives: on small extents, that run
/// plain loops, on large ones, that run vectors, and on transposed memory.
macro_rules! value {
    ($name:ident, $spec:literal, [$($operand:ident: $small:expr, $large:expr;)*]) => {
        #[test]
        fn $name() {
            let operands: [&str; _] = [$(stringify!($operand)),*];
            assert_snapshot(stringify!($name), "value", &format!("{:?}, {}", $spec, operands.join(", ")));
            let check = |$($operand: &ArrayD<f64>),*| {
                let answer = einsum!($spec, $($operand),*).answer();
                assert_eq!(answer, oracle($spec, &[$($operand),*]));
            };
            check($(&numbers(&$small, stringify!($operand).len())),*);
            check($(&numbers(&$large, 3)),*);
            check($(&in_fortran_order(&numbers(&$large, 5))),*);
        }
    };
}

/// The same array, its first axis the fastest.
fn in_fortran_order(array: &ArrayD<f64>) -> ArrayD<f64> {
    let mut turned = array.t().as_standard_layout().into_owned();
    turned = turned.reversed_axes();
    assert_eq!(turned, array);
    turned
}

value!(map_transpose, "ij->ji", [a: [2, 3], [37, 41];]);
value!(map_outer, "i,j->ij", [a: [3], [39]; b: [2], [43];]);
value!(map_diagonal, "iij->ij", [a: [2, 2, 3], [19, 19, 23];]);
value!(map_to_diagonal, "ij->iij", [a: [2, 3], [11, 23];]);
value!(reduce_dot, "i,i->", [a: [5], [203]; b: [5], [203];]);
value!(reduce_rows, "ij->i", [a: [2, 3], [17, 61];]);
value!(reduce_gemv, "ik,k->i", [a: [2, 3], [21, 47]; b: [3], [47];]);
value!(tile, "ik,kj->ij", [a: [2, 3], [23, 31]; b: [3, 4], [31, 37];]);
value!(tile_batch, "bik,bkj->bij", [a: [2, 2, 3], [3, 13, 17]; b: [2, 3, 2], [3, 17, 19];]);
value!(path_of_three, "ik,kj,jl->il", [a: [2, 2], [13, 7]; b: [2, 3], [7, 11]; c: [3, 2], [11, 9];]);
value!(ellipsis, "...ik,...kj->...ij", [a: [2, 1, 2], [2, 3, 7, 9]; b: [2, 2, 2], [3, 9, 11];]);

#[test]
fn into_scaled() {
    assert_snapshot(
        "into_scaled",
        "into",
        r#""ik,kj->ij", a, b => &mut c; alpha = alpha, beta = beta"#,
    );
    for (m, k, n) in [(2, 3, 2), (21, 33, 27)] {
        let (a, b, before) = (numbers(&[m, k], 1), numbers(&[k, n], 2), numbers(&[m, n], 3));
        let mut c = before.clone();
        let (alpha, beta) = (-2.0, 0.5);
        einsum_into!("ik,kj->ij", a, b => &mut c; alpha = alpha, beta = beta);
        assert_eq!(c, oracle("ik,kj->ij", &[&a, &b]) * alpha + before * beta);
    }
}

#[test]
fn into_accumulate() {
    assert_snapshot("into_accumulate", "into", r#""ij->j", a += &mut c"#);
    for (m, n) in [(2, 3), (33, 65)] {
        let (a, before) = (numbers(&[m, n], 1), numbers(&[n], 3));
        let mut c = before.clone();
        einsum_into!("ij->j", a += &mut c);
        assert_eq!(c, oracle("ij->j", &[&a]) + before);
    }
}

#[test]
fn conjugate() {
    // Conjugation is in the operand's type: the expansion is that of any other operand.
    assert_snapshot("conjugate", "try_value", r#""i,i->", conj(&a), b"#);
    for n in [3, 50] {
        let z = numbers(&[2 * n], 4);
        let (re, im) = z.view().split_at(Axis(0), n);
        let complex = |re: f64, im: f64| Complex64::new(re, im);
        let a: Vec<_> = re.iter().zip(im.iter()).map(|(&re, &im)| complex(re, im)).collect();
        let b: Vec<_> = a.iter().rev().map(|z| z * complex(0.0, 2.0)).collect();
        let dynamic = |values: Vec<Complex64>| ArrayD::from_shape_vec(IxDyn(&[n]), values).unwrap();
        let conjugated = dynamic(a.iter().map(Complex64::conj).collect());
        let expected = oracle("i,i->", &[&conjugated, &dynamic(b.clone())]);
        assert_eq!(einsum::try_einsum!("i,i->", conj(&a), b).unwrap(), expected[IxDyn(&[])]);
    }
}

#[test]
fn an_expansion_is_the_same_every_time() {
    for call in [
        r#""ik,kj->ij", a, b"#,
        r#""ab,bc,cd,de,ef,fg->ag", a, b, c, d, e, f"#,
        r#""zyx...,xw...z,vuw->...uvy", a, b, c"#,
        r#""iijj,jki,αβk->βi", a, b, c"#,
    ] {
        let first = expansion("value", call);
        assert_eq!(first, expansion("value", call), "{call}");
        let other_thread =
            std::thread::scope(|scope| scope.spawn(|| expansion("value", call)).join());
        assert_eq!(first, other_thread.unwrap(), "{call}");
    }
}

#[test]
fn every_snapshot_has_a_test() {
    let this =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand.rs")).unwrap();
    for entry in fs::read_dir(snapshot_path("x").parent().unwrap()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let name =
            name.strip_suffix(".expanded.rs").unwrap_or_else(|| panic!("{name} is no snapshot"));
        assert!(
            this.contains(&format!("value!({name},")) || this.contains(&format!("\"{name}\"")),
            "{name}"
        );
    }
}
