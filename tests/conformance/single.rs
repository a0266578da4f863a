//! Calls in `f32`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<f32>] = &[
    Call { rows: &["k0001"], run: k0001 },
    Call { rows: &["k0002"], run: k0002 },
    Call { rows: &["k0004"], run: k0004 },
    Call { rows: &["k0009"], run: k0009 },
    Call { rows: &["k0031"], run: k0031 },
    Call { rows: &["k0043"], run: k0043 },
    Call { rows: &["k0081"], run: k0081 },
    Call { rows: &["k0098"], run: k0098 },
    Call { rows: &["k0106"], run: k0106 },
    Call { rows: &["k0112"], run: k0112 },
    Call { rows: &["k0124"], run: k0124 },
    Call { rows: &["k0127"], run: k0127 },
    Call { rows: &["k0146"], run: k0146 },
    Call { rows: &["k0155", "k0156"], run: k0155 },
    Call { rows: &["k0185", "k0188"], run: k0185 },
    Call { rows: &["k0198"], run: k0198 },
    Call { rows: &["k0213"], run: k0213 },
    Call { rows: &["k0348"], run: k0348 },
    Call { rows: &["k0355"], run: k0355 },
    Call { rows: &["k0363"], run: k0363 },
    Call { rows: &["k0370"], run: k0370 },
    Call { rows: &["k0375"], run: k0375 },
    Call { rows: &["k0378", "k0379", "k0381"], run: k0378 },
    Call { rows: &["k0393"], run: k0393 },
    Call { rows: &["k0397"], run: k0397 },
    Call { rows: &["k0406"], run: k0406 },
    Call { rows: &["k0417"], run: k0417 },
    Call { rows: &["k0422"], run: k0422 },
    Call { rows: &["k0424"], run: k0424 },
    Call { rows: &["k0484"], run: k0484 },
    Call { rows: &["k0498"], run: k0498 },
    Call { rows: &["k0507"], run: k0507 },
    Call { rows: &["k0510"], run: k0510 },
    Call { rows: &["k0518"], run: k0518 },
    Call { rows: &["k0521"], run: k0521 },
    Call { rows: &["k0532"], run: k0532 },
    Call { rows: &["k0554"], run: k0554 },
    Call { rows: &["k0561"], run: k0561 },
    Call { rows: &["k0562"], run: k0562 },
    Call { rows: &["k0570"], run: k0570 },
    Call { rows: &["k0575", "k0576"], run: k0575 },
    Call { rows: &["k0578"], run: k0578 },
    Call { rows: &["k0590", "k0592"], run: k0590 },
    Call { rows: &["k0601"], run: k0601 },
    Call { rows: &["k0606"], run: k0606 },
    Call { rows: &["k0609"], run: k0609 },
    Call { rows: &["k0700"], run: k0700 },
    Call { rows: &["k0729", "k0730"], run: k0729 },
    Call { rows: &["k0734", "k0736"], run: k0734 },
    Call { rows: &["k0750"], run: k0750 },
    Call { rows: &["k0760"], run: k0760 },
    Call { rows: &["k0771"], run: k0771 },
    Call { rows: &["k0796"], run: k0796 },
    Call { rows: &["k0821", "k0822", "k0823", "k0824"], run: k0821 },
    Call { rows: &["k0836"], run: k0836 },
    Call { rows: &["k0869", "k0870"], run: k0869 },
    Call { rows: &["k1101"], run: k1101 },
    Call { rows: &["k1105", "k1108"], run: k1105 },
    Call { rows: &["k1234", "k1236"], run: k1234 },
    Call { rows: &["k1264"], run: k1264 },
    Call { rows: &["k1321"], run: k1321 },
    Call { rows: &["k1345"], run: k1345 },
    Call { rows: &["k1355"], run: k1355 },
    Call { rows: &["k1358"], run: k1358 },
    Call { rows: &["k1368"], run: k1368 },
    Call { rows: &["k1528"], run: k1528 },
    Call { rows: &["k1545"], run: k1545 },
    Call { rows: &["k1564"], run: k1564 },
    Call { rows: &["k1570"], run: k1570 },
    Call { rows: &["k1573", "k1574"], run: k1573 },
    Call { rows: &["k1593"], run: k1593 },
    Call { rows: &["k1682"], run: k1682 },
    Call { rows: &["k1698"], run: k1698 },
    Call { rows: &["k1699"], run: k1699 },
    Call { rows: &["k1702"], run: k1702 },
    Call { rows: &["k1709"], run: k1709 },
];

fn k0001(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!(" ", v[0].fix::<Ix0>());
    result.answer()
}

fn k0002(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!(" -> ", v[0].fix::<Ix0>());
    result.answer()
}

fn k0004(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!(" i -> ", v[0].fix::<Ix1>());
    result.answer()
}

fn k0009(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("...", v[0].fix::<Ix0>());
    result.answer()
}

fn k0031(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("...i->...", v[0].fix::<Ix2>());
    result.answer()
}

fn k0043(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("...ijk->...ki", v[0].fix::<Ix5>());
    result.answer()
}

fn k0081(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("a...a->a...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0098(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ab->ab", v[0].fix::<Ix2>());
    result.answer()
}

fn k0106(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("ab...cd->da...", v[0].fix::<Ix6>());
    result.answer()
}

fn k0112(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("aba->b", v[0].fix::<Ix3>());
    result.answer()
}

fn k0124(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("abc->bca", v[0].fix::<Ix3>());
    result.answer()
}

fn k0127(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix5> = einsum!("abc...->cba...", v[0].fix::<Ix5>());
    result.answer()
}

fn k0146(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("i", v[0].fix::<Ix1>());
    result.answer()
}

fn k0155(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("i->", v[0].fix::<Ix1>());
    result.answer()
}

fn k0185(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ii", v[0].fix::<Ix2>());
    result.answer()
}

fn k0198(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ii->i", v[0].fix::<Ix2>());
    result.answer()
}

fn k0213(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("iijkk->i", v[0].fix::<Ix5>());
    result.answer()
}

fn k0348(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!(" i j k  ,  k  -> i j ", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0355(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!(",i->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0363(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!(",i->i", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0370(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("..., ...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0375(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("...,...", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0378(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("...,...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0393(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("...a,...a", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0397(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("...abc,...abcd->...d", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0406(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("...i, ...i", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0417(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0422(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0424(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0484(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("a,a->a", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0498(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("aab,b...c->a...c", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0507(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("aab,bcc->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0510(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("aab,ccb->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0518(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ab,->ab", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn k0521(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ab,ab", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0532(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ab,b", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0554(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ab,cb", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0561(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix5> = einsum!("ab...,b->ab...", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0562(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("ab...,b->ab...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0570(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("abc,abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0575(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("abc,bac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0578(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("abc,bad->abcd", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0590(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("abcd,ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0601(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("abcd,cd", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0606(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("abcd,cdef->feba", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0609(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("abcd,efdc", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0700(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix5> = einsum!("defab,fedbc->defac", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0729(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("i,->", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0734(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("i,->i", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0750(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("i,i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0760(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("i,ij->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0771(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("i,j", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0796(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("i..., i...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0821(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ij, j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0836(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ij,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0869(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ij,jk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1101(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ji,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1105(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ji,j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1234(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!(",ab,->ab", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>(), v[2].scalar());
    result.answer()
}

fn k1264(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("a,ab,abc->abc", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1321(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ab,ab,c->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn k1345(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("ab,bcd,cd->abcd", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1355(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ab,cd,de->be", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1358(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix6> = einsum!("ab,cd,ef->abcdef", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn k1368(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("aef,fbc,dca->bde", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn k1528(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ab,ab,cd,cd->cd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1545(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("adb,bc,fa,cfc->d", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1564(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("bbd,bda,fc,db->acf", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1570(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("bcb,bb,fc,fff->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn k1573(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("bcf,bbb,fbf,fc->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1593(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ecb,fef,bad,ed->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn k1682(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ab,ab,cd,cd,ef,ef->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>());
    result.answer()
}

fn k1698(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("acdf,jbje,gihb,hfac,gfac,gifabc,hfac", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix4>(), &v[5].fix::<Ix6>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1699(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("bde,cdh,agdb,hica,ibd,hgicd,hiac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix5>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1702(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("cd,bdhe,aidb,hgca,gc,hgibcd,hgac", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix6>(), v[6].fix::<Ix4>());
    result.answer()
}

fn k1709(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("chd,bde,agbc,hiad,hgc,hgi,hiad", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix4>());
    result.answer()
}
