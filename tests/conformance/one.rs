//! Calls with one operand, in `f64`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<f64>] = &[
    Call { rows: &["k0001"], run: k0001 },
    Call { rows: &["k0002"], run: k0002 },
    Call { rows: &["k0004"], run: k0004 },
    Call { rows: &["k0009"], run: k0009 },
    Call { rows: &["k0010"], run: k0010 },
    Call { rows: &["k0023"], run: k0023 },
    Call { rows: &["k0031"], run: k0031 },
    Call { rows: &["k0038"], run: k0038 },
    Call { rows: &["k0040"], run: k0040 },
    Call { rows: &["k0041"], run: k0041 },
    Call { rows: &["k0043"], run: k0043 },
    Call { rows: &["k0044"], run: k0044 },
    Call { rows: &["k0047"], run: k0047 },
    Call { rows: &["k0057"], run: k0057 },
    Call { rows: &["k0069"], run: k0069 },
    Call { rows: &["k0077"], run: k0077 },
    Call { rows: &["k0081"], run: k0081 },
    Call { rows: &["k0083"], run: k0083 },
    Call { rows: &["k0091"], run: k0091 },
    Call { rows: &["k0098"], run: k0098 },
    Call { rows: &["k0105"], run: k0105 },
    Call { rows: &["k0106"], run: k0106 },
    Call { rows: &["k0108"], run: k0108 },
    Call { rows: &["k0112"], run: k0112 },
    Call { rows: &["k0124"], run: k0124 },
    Call { rows: &["k0127"], run: k0127 },
    Call { rows: &["k0133"], run: k0133 },
    Call { rows: &["k0138"], run: k0138 },
    Call { rows: &["k0144"], run: k0144 },
    Call { rows: &["k0146"], run: k0146 },
    Call { rows: &["k0155", "k0156", "k0157"], run: k0155 },
    Call { rows: &["k0158"], run: k0158 },
    Call { rows: &["k0172", "k0174"], run: k0172 },
    Call { rows: &["k0179", "k0180"], run: k0179 },
    Call { rows: &["k0185", "k0188"], run: k0185 },
    Call { rows: &["k0195", "k0196"], run: k0195 },
    Call { rows: &["k0198"], run: k0198 },
    Call { rows: &["k0202"], run: k0202 },
    Call { rows: &["k0211"], run: k0211 },
    Call { rows: &["k0212"], run: k0212 },
    Call { rows: &["k0213"], run: k0213 },
    Call { rows: &["k0215"], run: k0215 },
    Call { rows: &["k0231", "k0232"], run: k0231 },
    Call { rows: &["k0246"], run: k0246 },
    Call { rows: &["k0248"], run: k0248 },
    Call { rows: &["k0250", "k0254"], run: k0250 },
    Call { rows: &["k0258"], run: k0258 },
    Call { rows: &["k0269"], run: k0269 },
    Call { rows: &["k0271", "k0272"], run: k0271 },
    Call { rows: &["k0278", "k0279"], run: k0278 },
    Call { rows: &["k0283", "k0286"], run: k0283 },
    Call { rows: &["k0291"], run: k0291 },
    Call { rows: &["k0298"], run: k0298 },
    Call { rows: &["k0302"], run: k0302 },
    Call { rows: &["k0312"], run: k0312 },
    Call { rows: &["k0315"], run: k0315 },
    Call { rows: &["k0326"], run: k0326 },
    Call { rows: &["k0329"], run: k0329 },
    Call { rows: &["k0334"], run: k0334 },
    Call { rows: &["k0336"], run: k0336 },
];

fn k0001(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(" ", v[0].fix::<Ix0>());
    result.answer()
}

fn k0002(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(" -> ", v[0].fix::<Ix0>());
    result.answer()
}

fn k0004(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(" i -> ", v[0].fix::<Ix1>());
    result.answer()
}

fn k0009(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("...", v[0].fix::<Ix0>());
    result.answer()
}

fn k0010(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0023(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...a->...a ", v[0].fix::<Ix2>());
    result.answer()
}

fn k0031(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...i->...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0038(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...ii->...i", v[0].fix::<Ix3>());
    result.answer()
}

fn k0040(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...ij->...", v[0].fix::<Ix3>());
    result.answer()
}

fn k0041(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...ij->...ji", v[0].fix::<Ix3>());
    result.answer()
}

fn k0043(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...ijk->...ki", v[0].fix::<Ix5>());
    result.answer()
}

fn k0044(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...ijk->...ki", v[0].fix::<Ix4>());
    result.answer()
}

fn k0047(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("ABCDEFGHIJKLMNOPQRSTUVWXYZa", v[0].view());
    result.answer()
}

fn k0057(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("G...C->...", v[0].fix::<Ix3>());
    result.answer()
}

fn k0069(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("a...->...", v[0].fix::<Ix4>());
    result.answer()
}

fn k0077(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("a...a->...a", v[0].fix::<Ix4>());
    result.answer()
}

fn k0081(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("a...a->a...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0083(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("a...a->a...", v[0].fix::<Ix3>());
    result.answer()
}

fn k0091(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab", v[0].fix::<Ix2>());
    result.answer()
}

fn k0098(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab->ab", v[0].fix::<Ix2>());
    result.answer()
}

fn k0105(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab...->...a", v[0].fix::<Ix3>());
    result.answer()
}

fn k0106(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ab...cd->da...", v[0].fix::<Ix6>());
    result.answer()
}

fn k0108(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("aba", v[0].fix::<Ix3>());
    result.answer()
}

fn k0112(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("aba->b", v[0].fix::<Ix3>());
    result.answer()
}

fn k0124(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("abc->bca", v[0].fix::<Ix3>());
    result.answer()
}

fn k0127(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("abc...->cba...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0133(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("b...a", v[0].fix::<Ix3>());
    result.answer()
}

fn k0138(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ba...->a...", v[0].fix::<Ix3>());
    result.answer()
}

fn k0144(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("cxa", v[0].fix::<Ix3>());
    result.answer()
}

fn k0146(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i", v[0].fix::<Ix1>());
    result.answer()
}

fn k0155(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i->", v[0].fix::<Ix1>());
    result.answer()
}

fn k0158(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0172(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i...i->...", v[0].fix::<Ix4>());
    result.answer()
}

fn k0179(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i...j->ij", v[0].fix::<Ix2>());
    result.answer()
}

fn k0185(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ii", v[0].fix::<Ix2>());
    result.answer()
}

fn k0195(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ii->", v[0].fix::<Ix2>());
    result.answer()
}

fn k0198(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ii->i", v[0].fix::<Ix2>());
    result.answer()
}

fn k0202(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ii...->...", v[0].fix::<Ix4>());
    result.answer()
}

fn k0211(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("iijj->", v[0].fix::<Ix4>());
    result.answer()
}

fn k0212(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("iijk->jk", v[0].fix::<Ix4>());
    result.answer()
}

fn k0213(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iijkk->i", v[0].fix::<Ix5>());
    result.answer()
}

fn k0215(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iijkk->j", v[0].fix::<Ix5>());
    result.answer()
}

fn k0231(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij->i", v[0].fix::<Ix2>());
    result.answer()
}

fn k0246(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij->j", v[0].fix::<Ix2>());
    result.answer()
}

fn k0248(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn k0250(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij...->ij", v[0].fix::<Ix2>());
    result.answer()
}

fn k0258(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iji->j", v[0].fix::<Ix3>());
    result.answer()
}

fn k0269(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ijk->i", v[0].fix::<Ix3>());
    result.answer()
}

fn k0271(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->ikj", v[0].fix::<Ix3>());
    result.answer()
}

fn k0278(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->jik", v[0].fix::<Ix3>());
    result.answer()
}

fn k0283(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->kij", v[0].fix::<Ix3>());
    result.answer()
}

fn k0291(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijkj->kij", v[0].fix::<Ix4>());
    result.answer()
}

fn k0298(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("j...i->...", v[0].fix::<Ix4>());
    result.answer()
}

fn k0302(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("j...i->i...j", v[0].fix::<Ix3>());
    result.answer()
}

fn k0312(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jii->ij", v[0].fix::<Ix3>());
    result.answer()
}

fn k0315(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jiji->ij", v[0].fix::<Ix4>());
    result.answer()
}

fn k0326(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kimjjl->kmli", v[0].fix::<Ix6>());
    result.answer()
}

fn k0329(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("klmil->kmi", v[0].fix::<Ix5>());
    result.answer()
}

fn k0334(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("liklj->jki", v[0].fix::<Ix5>());
    result.answer()
}

fn k0336(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("liklj->kji", v[0].fix::<Ix5>());
    result.answer()
}
