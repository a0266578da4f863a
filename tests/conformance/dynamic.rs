//! Calls whose operands, some or all, are `ArrayViewD`: their ranks are checked at run time.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<f64>] = &[
    Call { rows: &["k0004"], run: k0004 },
    Call { rows: &["k0043"], run: k0043 },
    Call { rows: &["k0091"], run: k0091 },
    Call { rows: &["k0133"], run: k0133 },
    Call { rows: &["k0185", "k0188"], run: k0185 },
    Call { rows: &["k0231", "k0232"], run: k0231 },
    Call { rows: &["k0283", "k0286"], run: k0283 },
    Call { rows: &["k0334"], run: k0334 },
    Call { rows: &["k0370", "k0373"], run: k0370 },
    Call { rows: &["k0415", "k0422"], run: k0415 },
    Call { rows: &["k0465"], run: k0465 },
    Call { rows: &["k0518"], run: k0518 },
    Call { rows: &["k0563"], run: k0563 },
    Call { rows: &["k0600", "k0601"], run: k0600 },
    Call { rows: &["k0647"], run: k0647 },
    Call { rows: &["k0675"], run: k0675 },
    Call { rows: &["k0714"], run: k0714 },
    Call { rows: &["k0774"], run: k0774 },
    Call { rows: &["k0821", "k0822", "k0823", "k0824"], run: k0821 },
    Call { rows: &["k0848", "k0849", "k0850", "k0852", "k0853"], run: k0848 },
    Call { rows: &["k0905"], run: k0905 },
    Call { rows: &["k0968"], run: k0968 },
    Call { rows: &["k1016"], run: k1016 },
    Call { rows: &["k1075"], run: k1075 },
    Call { rows: &["k1119"], run: k1119 },
    Call { rows: &["k1156"], run: k1156 },
    Call { rows: &["k1178"], run: k1178 },
    Call { rows: &["k1226"], run: k1226 },
    Call { rows: &["k1254"], run: k1254 },
    Call { rows: &["k1321", "k1322"], run: k1321 },
    Call { rows: &["k1345", "k1346"], run: k1345 },
    Call { rows: &["k1371"], run: k1371 },
    Call { rows: &["k1392"], run: k1392 },
    Call { rows: &["k1412"], run: k1412 },
    Call { rows: &["k1467"], run: k1467 },
    Call { rows: &["k1491"], run: k1491 },
    Call { rows: &["k1534"], run: k1534 },
    Call { rows: &["k1564", "k1565"], run: k1564 },
    Call { rows: &["k1602"], run: k1602 },
    Call { rows: &["k1650"], run: k1650 },
    Call { rows: &["k1693"], run: k1693 },
];

fn k0004(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(" i -> ", v[0].view());
    result.answer()
}

fn k0043(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...ijk->...ki", v[0].view());
    result.answer()
}

fn k0091(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab", v[0].view());
    result.answer()
}

fn k0133(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("b...a", v[0].view());
    result.answer()
}

fn k0185(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ii", v[0].view());
    result.answer()
}

fn k0231(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij->i", v[0].view());
    result.answer()
}

fn k0283(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->kij", v[0].view());
    result.answer()
}

fn k0334(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("liklj->jki", v[0].view());
    result.answer()
}

fn k0370(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("..., ...", v[0].fix::<Ix2>(), &v[1].view());
    result.answer()
}

fn k0415(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...ij,...jk->...ik", v[0].view(), &v[1].view());
    result.answer()
}

fn k0465(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("AB,BC->CA", v[0].view(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0518(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,->ab", v[0].fix::<Ix2>(), &v[1].view());
    result.answer()
}

fn k0563(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("ab...,b->ab...", v[0].view(), &v[1].view());
    result.answer()
}

fn k0600(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abcd,cd", v[0].view(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0647(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bc...,daa", v[0].fix::<Ix3>(), &v[1].view());
    result.answer()
}

fn k0675(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("cbb,...ab->...", v[0].view(), &v[1].view());
    result.answer()
}

fn k0714(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("eiac,jkeb->abcijk", v[0].view(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0774(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,j->i", v[0].fix::<Ix1>(), &v[1].view());
    result.answer()
}

fn k0821(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij, j", v[0].view(), &v[1].view());
    result.answer()
}

fn k0848(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,j", v[0].view(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0905(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,kj->ik", v[0].fix::<Ix2>(), &v[1].view());
    result.answer()
}

fn k0968(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ijk,ikj", v[0].view(), &v[1].view());
    result.answer()
}

fn k1016(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijl,kl->kl", v[0].view(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1075(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ilmk,mjl->ijk", v[0].fix::<Ix4>(), &v[1].view());
    result.answer()
}

fn k1119(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ji,jk->ki", v[0].view(), &v[1].view());
    result.answer()
}

fn k1156(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("jkma,mibc->abcijk", v[0].view(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k1178(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("kl,mil->kmi", v[0].fix::<Ix2>(), &v[1].view());
    result.answer()
}

fn k1226(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("zSS,a", v[0].view(), &v[1].view());
    result.answer()
}

fn k1254(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...i,...j,...k->...ijk", v[0].view(), &v[1].fix::<Ix4>(), v[2].fix::<Ix5>());
    result.answer()
}

fn k1321(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ab,ab,c->c", v[0].fix::<Ix2>(), &v[1].view(), v[2].view());
    result.answer()
}

fn k1345(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ab,bcd,cd->abcd", v[0].view(), &v[1].view(), v[2].view());
    result.answer()
}

fn k1371(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("ax...,sL,xxa", v[0].view(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1392(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("cbd,...ab,a...", v[0].fix::<Ix3>(), &v[1].view(), v[2].view());
    result.answer()
}

fn k1412(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i,j,k->ijk", v[0].view(), &v[1].view(), v[2].view());
    result.answer()
}

fn k1467(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("immnj,jk,kl->mil", v[0].view(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1491(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("v,Fuv,FZ", v[0].fix::<Ix1>(), &v[1].view(), v[2].view());
    result.answer()
}

fn k1534(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,bc,cd,de->bc", v[0].view(), &v[1].view(), v[2].view(), &v[3].view());
    result.answer()
}

fn k1564(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bbd,bda,fc,db->acf", v[0].view(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1602(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("efc,dbc,acf,fd->abe", v[0].fix::<Ix3>(), &v[1].view(), v[2].view(), &v[3].view());
    result.answer()
}

fn k1650(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ace,hdef,fc,bidg,igh->ab", v[0].view(), &v[1].view(), v[2].view(), &v[3].view(), v[4].view());
    result.answer()
}

fn k1693(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("αβ,αβ,γδ,γδ,εζ,εζ->", v[0].view(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}
