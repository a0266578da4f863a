//! Calls whose output has an ellipsis that no operand has (it stands for no axes), in `f64`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix1, Ix2, Ix3};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<f64>] = &[
    Call { rows: &["k0063"], run: k0063 },
    Call { rows: &["k0100"], run: k0100 },
    Call { rows: &["k0234", "k0236"], run: k0234 },
    Call { rows: &["k0245"], run: k0245 },
    Call { rows: &["k0477"], run: k0477 },
    Call { rows: &["k0514"], run: k0514 },
    Call { rows: &["k0658"], run: k0658 },
    Call { rows: &["k0673"], run: k0673 },
    Call { rows: &["k1202"], run: k1202 },
    Call { rows: &["k1211"], run: k1211 },
];

fn k0063(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("XZ->XZ...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0100(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab->ab...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0234(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij->i...j", v[0].fix::<Ix2>());
    result.answer()
}

fn k0245(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij->ij...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0477(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("OV,W->VWO...", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0514(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("aab,ccc->...c", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0658(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("c,bca->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0673(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("cba,b->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1202(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("o,eoK->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1211(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("qgv,q->g...v", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}
