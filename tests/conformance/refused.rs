//! Calls that fail at run time.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::{try_einsum, Error};
use ndarray::{ArrayD, ArrayViewD, Ix1, Ix2};
use super::Refused;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Refused] = &[
    ("e1731", &[&[0]], &["1", "0"], e1731),
    ("e1770", &[&[]], &["0", "1"], e1770),
    ("e1790", &[&[2, 3]], &["i", "2", "3"], e1790),
    ("e1839", &[&[2, 2], &[2, 2]], &["2", "3"], e1839),
    ("e1840", &[&[2, 3], &[2, 2]], &["j", "3", "2"], e1840),
    ("e1843", &[&[1, 2, 3], &[3, 4]], &["3", "2"], e1843),
    ("x0001", &[&[1, 3]], &["i", "1", "3"], x0001),
    ("x0002", &[&[4, 2], &[3]], &["2", "3"], x0002),
    ("x0003", &[&[2, 3], &[3, 4], &[5, 6]], &["k", "4", "5"], x0003),
    ("x0004", &[&[0, 3], &[2, 4]], &["j", "3", "4"], x0004),
    ("x0005", &[&[3]], &["1", "2"], x0005),
];

/// rank-mismatch: operand 0 has rank 1, spec names 0.
fn e1731(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("", v[0].view()).map(Answer::answer)
}

/// rank-mismatch: operand 0 has rank 0, spec names 1.
fn e1770(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("i", v[0].view()).map(Answer::answer)
}

/// diagonal-dim-mismatch: label 'i' repeated in operand 0 with sizes 2 and 3.
fn e1790(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ii->", v[0].fix::<Ix2>()).map(Answer::answer)
}

/// rank-mismatch: operand 1 has rank 2, spec names 3.
fn e1839(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ij,ijk -> ik", v[0].view(), &v[1].view()).map(Answer::answer)
}

/// dim-mismatch: label 'j' has sizes 3 and 2.
fn e1840(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ij,jk -> ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>()).map(Answer::answer)
}

/// rank-mismatch: operand 0 has rank 3, spec names 2.
fn e1843(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ij,jk->ik", v[0].view(), &v[1].view()).map(Answer::answer)
}

/// diagonal-dim-mismatch: label 'i' repeated in operand 0 with sizes 1 and 3.
fn x0001(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ii->i", v[0].fix::<Ix2>()).map(Answer::answer)
}

/// dim-mismatch: an ellipsis axis has sizes 2 and 3.
fn x0002(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("...,...->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>()).map(Answer::answer)
}

/// dim-mismatch: label 'k' has sizes 4 and 5.
fn x0003(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>()).map(Answer::answer)
}

/// dim-mismatch: label 'j' has sizes 3 and 4, though the result is an empty sum.
fn x0004(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("ij,kj->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>()).map(Answer::answer)
}

/// rank-mismatch: operand 0 has rank 1, spec names 2 at least.
fn x0005(v: &[ArrayViewD<'_, f64>]) -> Result<ArrayD<f64>, Error> {
    try_einsum!("...ij->...ji", v[0].view()).map(Answer::answer)
}

// Refused at compile time, which the tests under tests/ui/ show:
//   e1734 "" on [[2, 3]]: operand-count, the empty spec names one scalar operand, none given
//   e1737 "ijk->i" on [[2, 3]]: operand-count, spec names one operand, none given
//   e1740 "," on [[2]]: operand-count, spec has 2 operand(s), 1 given
//   e1753 "...j$" on [[2]]: invalid-char, character '$'
//   e1758 "a->1" on [[2]]: invalid-char, character '1'
//   e1782 "i-i" on [[2]]: bad-arrow, stray '-'
//   e1783 "i.." on [[2]]: bad-ellipsis, a dot that is not part of "..."
//   e1801 "j->..j" on [[2]]: bad-ellipsis, a dot that is not part of "..."
//   e1802 "j->.j..." on [[2]]: bad-ellipsis, a dot that is not part of "..."
//   e1803 "" on [[], []]: operand-count, spec has 1 operand(s), 2 given
//   e1807 "->,->" on [[], []]: bad-arrow, more than one "->"
//   e1815 "...ij...,jk...->ik..." on [[2, 3], [3, 4]]: bad-ellipsis, two ellipses in one term
//   e1829 "bal,bcl->lcae" on [[2, 3, 3], [2, 4, 3]]: output-unknown, output label 'e' is in no input
//   e1846 "ij,jk->im" on [[2, 3], [3, 4]]: output-unknown, output label 'm' is in no input
//   e1847 "ij.jk->ik" on [[2, 3], [3, 4]]: bad-ellipsis, a dot that is not part of "..."
//   e1848 "ijk ijk" on [[1, 2, 3], [1, 2, 3]]: operand-count, spec has 1 operand(s), 2 given
//   e1852 "ij,jk -> ik" on [[2, 2], [2, 2], [2, 2]]: operand-count, spec has 2 operand(s), 3 given
//   e1854 "i,j,k,l,m->p" on [[2], [2], [2], [2], [2]]: output-unknown, output label 'p' is in no input
