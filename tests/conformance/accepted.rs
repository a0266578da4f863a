//! Calls that some systems refuse and this one accepts: what the oracle says, they give.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Unlisted;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Unlisted<f64>] = &[
    ("e1746", "...->", &[&[1]], e1746),
    ("e1766", "aa->aa", &[&[2, 2]], e1766),
    ("e1767", "aabcd->add", &[&[3, 3, 5, 4, 4]], e1767),
    ("e1769", "abc->cbaab", &[&[3, 3, 3]], e1769),
    ("e1806", ",i...->", &[&[], &[5, 4, 3]], e1806),
    ("e1816", "...ik, ...j -> ij", &[&[1, 2, 3], &[3]], e1816),
    ("e1834", "ddebal,bcf->lcac", &[&[2, 2, 5, 2, 3, 3], &[2, 4, 3]], e1834),
    ("e1835", "i,j->ijj", &[&[2], &[3]], e1835),
    ("e1842", "ij,jk->iik", &[&[2, 3], &[3, 4]], e1842),
];

fn e1746(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("...->", v[0].fix::<Ix1>());
    result.answer()
}

fn e1766(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("aa->aa", v[0].fix::<Ix2>());
    result.answer()
}

fn e1767(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("aabcd->add", v[0].fix::<Ix5>());
    result.answer()
}

fn e1769(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("abc->cbaab", v[0].fix::<Ix3>());
    result.answer()
}

fn e1806(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",i...->", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn e1816(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...ik, ...j -> ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn e1834(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ddebal,bcf->lcac", v[0].fix::<Ix6>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn e1835(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i,j->ijj", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn e1842(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij,jk->iik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}
