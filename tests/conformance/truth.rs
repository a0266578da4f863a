//! Calls in `bool`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<bool>] = &[
    Call { rows: &["k0127"], run: k0127 },
    Call { rows: &["k0562"], run: k0562 },
    Call { rows: &["k0700"], run: k0700 },
    Call { rows: &["k1321"], run: k1321 },
    Call { rows: &["k0038"], run: k0038 },
    Call { rows: &["k0248"], run: k0248 },
    Call { rows: &["k0674"], run: k0674 },
    Call { rows: &["k0905"], run: k0905 },
    Call { rows: &["k1156"], run: k1156 },
    Call { rows: &["k1340"], run: k1340 },
    Call { rows: &["k1484"], run: k1484 },
    Call { rows: &["k1682", "k1684"], run: k1682 },
];

fn k0127(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("abc...->cba...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0562(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("ab...,b->ab...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0700(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("defab,fedbc->defac", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k1321(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("ab,ab,c->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k0038(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("...ii->...i", v[0].fix::<Ix3>());
    result.answer()
}

fn k0248(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn k0674(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("cbb,...ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0905(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ij,kj->ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1156(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix6> = einsum!("jkma,mibc->abcijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k1340(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ab,bc,cd->cd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1484(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("pPZ,ZpO,F...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1682(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("ab,ab,cd,cd,ef,ef->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}
