//! Calls in `Complex<f64>`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use num_complex::Complex;
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<Complex<f64>>] = &[
    Call { rows: &["k0098"], run: k0098 },
    Call { rows: &["k0127"], run: k0127 },
    Call { rows: &["k0155", "k0156"], run: k0155 },
    Call { rows: &["k0185", "k0188"], run: k0185 },
    Call { rows: &["k0355"], run: k0355 },
    Call { rows: &["k0363"], run: k0363 },
    Call { rows: &["k0370"], run: k0370 },
    Call { rows: &["k0375"], run: k0375 },
    Call { rows: &["k0378", "k0379", "k0381"], run: k0378 },
    Call { rows: &["k0393"], run: k0393 },
    Call { rows: &["k0406"], run: k0406 },
    Call { rows: &["k0507"], run: k0507 },
    Call { rows: &["k0521"], run: k0521 },
    Call { rows: &["k0532"], run: k0532 },
    Call { rows: &["k0562"], run: k0562 },
    Call { rows: &["k0570"], run: k0570 },
    Call { rows: &["k0576"], run: k0576 },
    Call { rows: &["k0590"], run: k0590 },
    Call { rows: &["k0609"], run: k0609 },
    Call { rows: &["k0643"], run: k0643 },
    Call { rows: &["k0644"], run: k0644 },
    Call { rows: &["k0700"], run: k0700 },
    Call { rows: &["k0729", "k0730"], run: k0729 },
    Call { rows: &["k0734", "k0736"], run: k0734 },
    Call { rows: &["k0750"], run: k0750 },
    Call { rows: &["k0771"], run: k0771 },
    Call { rows: &["k0796"], run: k0796 },
    Call { rows: &["k0821", "k0822", "k0823", "k0824"], run: k0821 },
    Call { rows: &["k0836"], run: k0836 },
    Call { rows: &["k0870"], run: k0870 },
    Call { rows: &["k0886"], run: k0886 },
    Call { rows: &["k1101"], run: k1101 },
    Call { rows: &["k1105", "k1108"], run: k1105 },
    Call { rows: &["k1116"], run: k1116 },
    Call { rows: &["k1133"], run: k1133 },
    Call { rows: &["k1234"], run: k1234 },
    Call { rows: &["k1321", "k1322"], run: k1321 },
    Call { rows: &["k1355", "k1353"], run: k1355 },
    Call { rows: &["k1358"], run: k1358 },
    Call { rows: &["k1545"], run: k1545 },
    Call { rows: &["k1573", "k1574"], run: k1573 },
    Call { rows: &["k1588"], run: k1588 },
    Call { rows: &["k1593"], run: k1593 },
    Call { rows: &["k1645"], run: k1645 },
    Call { rows: &["k1682"], run: k1682 },
    Call { rows: &["k1702"], run: k1702 },
    Call { rows: &["k0009"], run: k0009 },
    Call { rows: &["k0044"], run: k0044 },
    Call { rows: &["k0091"], run: k0091 },
    Call { rows: &["k0138"], run: k0138 },
    Call { rows: &["k0198"], run: k0198 },
    Call { rows: &["k0283", "k0286"], run: k0283 },
    Call { rows: &["k0334"], run: k0334 },
    Call { rows: &["k0399"], run: k0399 },
    Call { rows: &["k0447", "k0451"], run: k0447 },
    Call { rows: &["k0500", "k0505"], run: k0500 },
    Call { rows: &["k0557"], run: k0557 },
    Call { rows: &["k0588"], run: k0588 },
    Call { rows: &["k0650"], run: k0650 },
    Call { rows: &["k0674"], run: k0674 },
    Call { rows: &["k0714"], run: k0714 },
    Call { rows: &["k0784"], run: k0784 },
    Call { rows: &["k0842"], run: k0842 },
    Call { rows: &["k0891"], run: k0891 },
    Call { rows: &["k0949"], run: k0949 },
    Call { rows: &["k0998"], run: k0998 },
    Call { rows: &["k1062"], run: k1062 },
    Call { rows: &["k1123"], run: k1123 },
    Call { rows: &["k1159"], run: k1159 },
    Call { rows: &["k1196"], run: k1196 },
    Call { rows: &["k1226"], run: k1226 },
    Call { rows: &["k1254"], run: k1254 },
    Call { rows: &["k1326"], run: k1326 },
    Call { rows: &["k1375"], run: k1375 },
    Call { rows: &["k1396"], run: k1396 },
    Call { rows: &["k1422", "k1424", "k1426"], run: k1422 },
    Call { rows: &["k1474"], run: k1474 },
    Call { rows: &["k1501"], run: k1501 },
    Call { rows: &["k1554"], run: k1554 },
    Call { rows: &["k1580"], run: k1580 },
    Call { rows: &["k1642"], run: k1642 },
    Call { rows: &["k1686"], run: k1686 },
];

fn k0098(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ab->ab", v[0].fix::<Ix2>());
    result.answer()
}

fn k0127(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix5> = einsum!("abc...->cba...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0155(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("i->", v[0].fix::<Ix1>());
    result.answer()
}

fn k0185(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ii", v[0].fix::<Ix2>());
    result.answer()
}

fn k0355(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!(",i->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0363(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!(",i->i", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0370(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("..., ...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0375(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("...,...", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0378(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("...,...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0393(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("...a,...a", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0406(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("...i, ...i", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0507(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("aab,bcc->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0521(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ab,ab", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0532(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ab,b", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0562(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("ab...,b->ab...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0570(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("abc,abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0576(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("abc,bac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0590(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("abcd,ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0609(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("abcd,efdc", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0643(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("bal,bcl->ca", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0644(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("bal,bcl->lca", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0700(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix5> = einsum!("defab,fedbc->defac", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0729(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("i,->", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0734(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("i,->i", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0750(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("i,i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0771(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,j", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0796(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i..., i...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0821(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ij, j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0836(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ij,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0870(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ij,jk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0886(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ij,jk->ki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1101(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ji,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1105(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ji,j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1116(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ji,jk->ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1133(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ji,kj->ki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1234(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!(",ab,->ab", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>(), v[2].scalar());
    result.answer()
}

fn k1321(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ab,ab,c->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1355(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ab,cd,de->be", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1358(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix6> = einsum!("ab,cd,ef->abcdef", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1545(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("adb,bc,fa,cfc->d", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1573(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("bcf,bbb,fbf,fc->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1588(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("dcc,fce,ea,dbf->ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1593(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ecb,fef,bad,ed->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1645(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("abhe,hidj,jgba,hiab,gab", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn k1682(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ab,ab,cd,cd,ef,ef->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}

fn k1702(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("cd,bdhe,aidb,hgca,gc,hgibcd,hgac", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix6>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k0009(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("...", v[0].fix::<Ix0>());
    result.answer()
}

fn k0044(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("...ijk->...ki", v[0].fix::<Ix4>());
    result.answer()
}

fn k0091(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ab", v[0].fix::<Ix2>());
    result.answer()
}

fn k0138(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ba...->a...", v[0].fix::<Ix3>());
    result.answer()
}

fn k0198(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ii->i", v[0].fix::<Ix2>());
    result.answer()
}

fn k0283(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ijk->kij", v[0].fix::<Ix3>());
    result.answer()
}

fn k0334(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("liklj->jki", v[0].fix::<Ix5>());
    result.answer()
}

fn k0399(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("...abc,...abcd->...d", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0447(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("...kl,k...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0500(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("aab,bc->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0557(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("ab,cd->abcd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0588(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix6> = einsum!("abc,def->fedcba", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0650(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("bij,bjk->bik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0674(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("cbb,...ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0714(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix6> = einsum!("eiac,jkeb->abcijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0784(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,jk->ki", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0842(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0891(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ij,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0949(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ijil,jkk->kj", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0998(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ijklm,jklmn->in", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k1062(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("il,kjl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1123(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ji,k->k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1159(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("jl,jkl->kl", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1196(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ni,ni->n", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1226(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("zSS,a", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1254(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: ArrayD<Complex<f64>> = einsum!("...i,...j,...k->...ijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix5>());
    result.answer()
}

fn k1326(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ab,bc,bd->acd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1375(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ba,ac,da->bcd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1396(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("d,acd,ab", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1422(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ij,ik,i->ijk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1474(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("kl,mil,mjk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1501(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("αβ,γδ,εζ->αγδζ", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1554(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ajk,kbl,jl,ab->ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1580(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("cac,db,a,...a", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1642(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("abcd,ea,fb,gc,hd->efgh", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn k1686(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ab,bc,cd,de,ef,fg->bc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}
