//! Calls drawn from the test suites of other einsum systems give the figures known for them, for every
//! layout of the operands in memory.
//!
//! `tests/generate.py` makes the modules under `tests/conformance/`, except `row`.

mod naive;

#[path = "conformance/row.rs"]
mod row;
#[path = "conformance/rows.rs"]
#[rustfmt::skip]
mod rows;

#[path = "conformance/accepted.rs"]
#[rustfmt::skip]
mod accepted;
#[path = "conformance/complex.rs"]
#[rustfmt::skip]
mod complex;
#[path = "conformance/dynamic.rs"]
#[rustfmt::skip]
mod dynamic;
#[path = "conformance/integer.rs"]
#[rustfmt::skip]
mod integer;
#[path = "conformance/more.rs"]
#[rustfmt::skip]
mod more;
#[path = "conformance/one.rs"]
#[rustfmt::skip]
mod one;
#[path = "conformance/output_ellipsis.rs"]
#[rustfmt::skip]
mod output_ellipsis;
#[path = "conformance/refused.rs"]
#[rustfmt::skip]
mod refused;
#[path = "conformance/single.rs"]
#[rustfmt::skip]
mod single;
#[path = "conformance/truth.rs"]
#[rustfmt::skip]
mod truth;
#[path = "conformance/two.rs"]
#[rustfmt::skip]
mod two;

use std::panic::{AssertUnwindSafe, catch_unwind};

use ndarray::{ArrayD, ArrayViewD};

use naive::random::Random;
use naive::strided::{Layout, Strided, tensor};
use naive::{Element, Tensor};
use row::{Compared, Row, operands};

/// What one expansion of `einsum!` gives, operands and result with their ranks out of their types.
type Run<T> = fn(&[ArrayViewD<'_, T>]) -> ArrayD<T>;

/// An expansion, and the rows of the table that it is run on.
struct Call<T> {
    rows: &'static [&'static str],
    run: Run<T>,
}

/// An expansion without a row: id, spec, shapes, and what to run.
type Unlisted<T> = (&'static str, &'static str, &'static [&'static [usize]], Run<T>);

/// A call that fails: id, shapes, what the message must name, and what to run.
type Refused = (
    &'static str,
    &'static [&'static [usize]],
    &'static [&'static str],
    fn(&[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, einsum::Error>,
);

fn row(id: &str) -> &'static Row {
    rows::ROWS.iter().find(|row| row.id == id).expect("the table has every row")
}

/// The layouts that a rank is tried in.
fn layouts(rank: usize, random: &mut Random) -> [Layout; 6] {
    [
        Layout::c(rank),
        Layout::fortran(rank),
        Layout::reversed(rank),
        Layout::stepped(rank),
        Layout::random(rank, random),
        Layout::random(rank, random),
    ]
}

/// Runs a call on operands in every layout, and says what `check` finds wrong.
fn try_layouts<T: Element>(
    id: &str,
    operands: &[Tensor<T>],
    poison: T,
    run: Run<T>,
    check: impl Fn(&ArrayD<T>) -> Result<(), String>,
) -> Vec<String> {
    let mut random = Random::new(1, id, 0);
    let choices: Vec<[Layout; 6]> =
        operands.iter().map(|operand| layouts(operand.shape.len(), &mut random)).collect();
    let mut wrong = Vec::new();
    for which in 0..6 {
        let laid: Vec<Strided<T>> = operands
            .iter()
            .zip(&choices)
            .map(|(operand, layouts)| Strided::new(operand, &layouts[which], poison))
            .collect();
        let views: Vec<ArrayViewD<'_, T>> = laid.iter().map(Strided::view).collect();
        let strides: Vec<&[isize]> = views.iter().map(ArrayViewD::strides).collect();
        let outcome = catch_unwind(AssertUnwindSafe(|| run(&views)));
        let verdict =
            outcome.map_err(|_| "it panicked".to_string()).and_then(|result| check(&result));
        if let Err(fault) = verdict {
            wrong.push(format!("{id} on strides {strides:?}: {fault}"));
        }
    }
    wrong
}

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Every row of these calls gives its figures.
fn figures_hold<T: Compared>(calls: &[Call<T>]) {
    let mut wrong = Vec::new();
    for call in calls {
        for &id in call.rows {
            let row = row(id);
            let name = format!("{id} {:?} on {:?}", row.spec, row.shapes);
            let given = operands::<T>(row.shapes);
            wrong.extend(try_layouts(&name, &given, T::POISON, call.run, |result| {
                row.check(result)
            }));
        }
    }
    report(&wrong);
}

/// A call gives exactly what the oracle does.
fn oracle_agrees<T: Element>(
    id: &str,
    spec: &str,
    operands: &[Tensor<T>],
    poison: T,
    run: Run<T>,
) -> Vec<String> {
    let expected = naive::einsum(spec, operands).expect("a call that succeeds");
    let name = format!("{id} {spec:?}");
    try_layouts(&name, operands, poison, run, |result| {
        if tensor(result) == expected {
            return Ok(());
        }
        Err(format!("{result:?}, expected {expected:?}"))
    })
}

#[test]
fn one_operand() {
    figures_hold(one::CALLS);
}

#[test]
fn two_operands() {
    figures_hold(two::CALLS);
}

#[test]
fn more_operands() {
    figures_hold(more::CALLS);
}

#[test]
fn single_precision() {
    figures_hold(single::CALLS);
}

#[test]
fn complex_numbers() {
    figures_hold(complex::CALLS);
}

#[test]
fn integers() {
    figures_hold(integer::CALLS);
}

#[test]
fn operands_of_dynamic_rank() {
    figures_hold(dynamic::CALLS);
}

/// NumPy and torch both take an ellipsis in the output alone to stand for no axes.
#[test]
fn ellipsis_in_the_output_alone() {
    figures_hold(output_ellipsis::CALLS);
}

#[test]
fn every_row_is_tried() {
    let calls = [one::CALLS, two::CALLS, more::CALLS, output_ellipsis::CALLS];
    let mut tried: Vec<&str> =
        calls.into_iter().flatten().flat_map(|call| call.rows).copied().collect();
    tried.sort_unstable();
    let mut listed: Vec<&str> = rows::ROWS.iter().map(|row| row.id).collect();
    listed.sort_unstable();
    assert_eq!(tried, listed);
}

/// k > 0 is true: about half of the operands' elements.
#[test]
fn truth_values() {
    let mut wrong = Vec::new();
    for call in truth::CALLS {
        for &id in call.rows {
            let row = row(id);
            let given: Vec<Tensor<bool>> =
                operands::<i64>(row.shapes).iter().map(|operand| operand.map(|k| k > 0)).collect();
            wrong.extend(oracle_agrees(id, row.spec, &given, true, call.run));
        }
    }
    report(&wrong);
}

/// Repeated output labels, and an ellipsis that the output lacks.
#[test]
fn calls_that_others_refuse() {
    let mut wrong = Vec::new();
    for &(id, spec, shapes, run) in accepted::CALLS {
        wrong.extend(oracle_agrees(id, spec, &operands::<f64>(shapes), f64::NAN, run));
    }
    report(&wrong);
}

#[test]
fn calls_that_fail() {
    for &(id, shapes, named, run) in refused::CALLS {
        let given = operands::<f64>(shapes);
        let laid: Vec<Strided<f64>> = given
            .iter()
            .map(|operand| Strided::new(operand, &Layout::c(operand.shape.len()), f64::NAN))
            .collect();
        let views: Vec<ArrayViewD<'_, f64>> = laid.iter().map(Strided::view).collect();
        let Err(error) = run(&views) else { panic!("{id} on {shapes:?} gave a result") };
        let message = error.to_string();
        let unnamed: Vec<&&str> = named.iter().filter(|name| !message.contains(**name)).collect();
        assert!(unnamed.is_empty(), "{id} on {shapes:?}: {message:?} does not name {unnamed:?}");
    }
}
