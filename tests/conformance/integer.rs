//! Calls in `i64`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<i64>] = &[
    Call { rows: &["k0023"], run: k0023 },
    Call { rows: &["k0038"], run: k0038 },
    Call { rows: &["k0127"], run: k0127 },
    Call { rows: &["k0155", "k0156"], run: k0155 },
    Call { rows: &["k0185", "k0188"], run: k0185 },
    Call { rows: &["k0198"], run: k0198 },
    Call { rows: &["k0279"], run: k0279 },
    Call { rows: &["k0355"], run: k0355 },
    Call { rows: &["k0363"], run: k0363 },
    Call { rows: &["k0368"], run: k0368 },
    Call { rows: &["k0370"], run: k0370 },
    Call { rows: &["k0375"], run: k0375 },
    Call { rows: &["k0378", "k0379", "k0381"], run: k0378 },
    Call { rows: &["k0393"], run: k0393 },
    Call { rows: &["k0406"], run: k0406 },
    Call { rows: &["k0451"], run: k0451 },
    Call { rows: &["k0460"], run: k0460 },
    Call { rows: &["k0532"], run: k0532 },
    Call { rows: &["k0562"], run: k0562 },
    Call { rows: &["k0700"], run: k0700 },
    Call { rows: &["k0729", "k0730"], run: k0729 },
    Call { rows: &["k0734", "k0736"], run: k0734 },
    Call { rows: &["k0750"], run: k0750 },
    Call { rows: &["k0771"], run: k0771 },
    Call { rows: &["k0796"], run: k0796 },
    Call { rows: &["k0821", "k0822", "k0823", "k0824"], run: k0821 },
    Call { rows: &["k0836"], run: k0836 },
    Call { rows: &["k0870"], run: k0870 },
    Call { rows: &["k0918"], run: k0918 },
    Call { rows: &["k1101"], run: k1101 },
    Call { rows: &["k1105", "k1108"], run: k1105 },
    Call { rows: &["k1321"], run: k1321 },
];

fn k0023(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("...a->...a ", v[0].fix::<Ix2>());
    result.answer()
}

fn k0038(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("...ii->...i", v[0].fix::<Ix3>());
    result.answer()
}

fn k0127(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix5> = einsum!("abc...->cba...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0155(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("i->", v[0].fix::<Ix1>());
    result.answer()
}

fn k0185(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("ii", v[0].fix::<Ix2>());
    result.answer()
}

fn k0198(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ii->i", v[0].fix::<Ix2>());
    result.answer()
}

fn k0279(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("ijk->jik", v[0].fix::<Ix3>());
    result.answer()
}

fn k0355(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!(",i->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0363(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!(",i->i", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0368(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("..., ...", v[0].fix::<Ix0>(), v[1].scalar());
    result.answer()
}

fn k0370(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("..., ...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0375(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("...,...", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0378(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("...,...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0393(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("...a,...a", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0406(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("...i, ...i", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0451(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("...kl,k...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0460(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("...lmn,lmno->...o", v[0].fix::<Ix6>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0532(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ab,b", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0562(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("ab...,b->ab...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0700(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix5> = einsum!("defab,fedbc->defac", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0729(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("i,->", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0734(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("i,->i", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0750(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("i,i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0771(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("i,j", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0796(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("i..., i...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0821(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ij, j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0836(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("ij,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0870(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ij,jk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0918(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("ij...,...j->ij...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1101(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("ji,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1105(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ji,j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1321(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ab,ab,c->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}
