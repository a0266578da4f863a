//! Calls with two operands, in `f64`.
//!
//! Made by `tests/generate.py conformance PATH/conformance.jsonl`; change that, not this file.

use einsum::einsum;
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Call;
use super::naive::strided::{Answer, Operand};

pub const CALLS: &[Call<f64>] = &[
    Call { rows: &["k0348"], run: k0348 },
    Call { rows: &["k0355"], run: k0355 },
    Call { rows: &["k0363"], run: k0363 },
    Call { rows: &["k0365"], run: k0365 },
    Call { rows: &["k0366"], run: k0366 },
    Call { rows: &["k0368"], run: k0368 },
    Call { rows: &["k0370", "k0373"], run: k0370 },
    Call { rows: &["k0375"], run: k0375 },
    Call { rows: &["k0378", "k0379", "k0381"], run: k0378 },
    Call { rows: &["k0393"], run: k0393 },
    Call { rows: &["k0397"], run: k0397 },
    Call { rows: &["k0399"], run: k0399 },
    Call { rows: &["k0406"], run: k0406 },
    Call { rows: &["k0412"], run: k0412 },
    Call { rows: &["k0415", "k0422"], run: k0415 },
    Call { rows: &["k0417"], run: k0417 },
    Call { rows: &["k0424"], run: k0424 },
    Call { rows: &["k0429"], run: k0429 },
    Call { rows: &["k0433"], run: k0433 },
    Call { rows: &["k0439", "k0441"], run: k0439 },
    Call { rows: &["k0447", "k0451"], run: k0447 },
    Call { rows: &["k0454", "k0455", "k0457", "k0460"], run: k0454 },
    Call { rows: &["k0465"], run: k0465 },
    Call { rows: &["k0466"], run: k0466 },
    Call { rows: &["k0479"], run: k0479 },
    Call { rows: &["k0484"], run: k0484 },
    Call { rows: &["k0498"], run: k0498 },
    Call { rows: &["k0500", "k0505"], run: k0500 },
    Call { rows: &["k0507", "k0509"], run: k0507 },
    Call { rows: &["k0510"], run: k0510 },
    Call { rows: &["k0518"], run: k0518 },
    Call { rows: &["k0519"], run: k0519 },
    Call { rows: &["k0521"], run: k0521 },
    Call { rows: &["k0527", "k0532"], run: k0527 },
    Call { rows: &["k0554", "k0556"], run: k0554 },
    Call { rows: &["k0557"], run: k0557 },
    Call { rows: &["k0561"], run: k0561 },
    Call { rows: &["k0562"], run: k0562 },
    Call { rows: &["k0563"], run: k0563 },
    Call { rows: &["k0566"], run: k0566 },
    Call { rows: &["k0568", "k0570"], run: k0568 },
    Call { rows: &["k0575", "k0576"], run: k0575 },
    Call { rows: &["k0578"], run: k0578 },
    Call { rows: &["k0586"], run: k0586 },
    Call { rows: &["k0588"], run: k0588 },
    Call { rows: &["k0590", "k0592"], run: k0590 },
    Call { rows: &["k0600", "k0601"], run: k0600 },
    Call { rows: &["k0606"], run: k0606 },
    Call { rows: &["k0609"], run: k0609 },
    Call { rows: &["k0616"], run: k0616 },
    Call { rows: &["k0618"], run: k0618 },
    Call { rows: &["k0631"], run: k0631 },
    Call { rows: &["k0643"], run: k0643 },
    Call { rows: &["k0644"], run: k0644 },
    Call { rows: &["k0647"], run: k0647 },
    Call { rows: &["k0650"], run: k0650 },
    Call { rows: &["k0654"], run: k0654 },
    Call { rows: &["k0661"], run: k0661 },
    Call { rows: &["k0663"], run: k0663 },
    Call { rows: &["k0667"], run: k0667 },
    Call { rows: &["k0672"], run: k0672 },
    Call { rows: &["k0674"], run: k0674 },
    Call { rows: &["k0675"], run: k0675 },
    Call { rows: &["k0678"], run: k0678 },
    Call { rows: &["k0683"], run: k0683 },
    Call { rows: &["k0690"], run: k0690 },
    Call { rows: &["k0695"], run: k0695 },
    Call { rows: &["k0696"], run: k0696 },
    Call { rows: &["k0697"], run: k0697 },
    Call { rows: &["k0700"], run: k0700 },
    Call { rows: &["k0714"], run: k0714 },
    Call { rows: &["k0718"], run: k0718 },
    Call { rows: &["k0725"], run: k0725 },
    Call { rows: &["k0729", "k0730"], run: k0729 },
    Call { rows: &["k0734", "k0736"], run: k0734 },
    Call { rows: &["k0749", "k0750"], run: k0749 },
    Call { rows: &["k0760"], run: k0760 },
    Call { rows: &["k0771", "k0772"], run: k0771 },
    Call { rows: &["k0774"], run: k0774 },
    Call { rows: &["k0783"], run: k0783 },
    Call { rows: &["k0784"], run: k0784 },
    Call { rows: &["k0787"], run: k0787 },
    Call { rows: &["k0794"], run: k0794 },
    Call { rows: &["k0796"], run: k0796 },
    Call { rows: &["k0801", "k0803", "k0804", "k0807"], run: k0801 },
    Call { rows: &["k0808", "k0813"], run: k0808 },
    Call { rows: &["k0821", "k0822", "k0823", "k0824"], run: k0821 },
    Call { rows: &["k0832", "k0833"], run: k0832 },
    Call { rows: &["k0836"], run: k0836 },
    Call { rows: &["k0839"], run: k0839 },
    Call { rows: &["k0840"], run: k0840 },
    Call { rows: &["k0842"], run: k0842 },
    Call { rows: &["k0846"], run: k0846 },
    Call { rows: &["k0847"], run: k0847 },
    Call { rows: &["k0848", "k0849", "k0850", "k0852", "k0853"], run: k0848 },
    Call { rows: &["k0857"], run: k0857 },
    Call { rows: &["k0865", "k0869", "k0870"], run: k0865 },
    Call { rows: &["k0877"], run: k0877 },
    Call { rows: &["k0884"], run: k0884 },
    Call { rows: &["k0886"], run: k0886 },
    Call { rows: &["k0891"], run: k0891 },
    Call { rows: &["k0903"], run: k0903 },
    Call { rows: &["k0905"], run: k0905 },
    Call { rows: &["k0911"], run: k0911 },
    Call { rows: &["k0918"], run: k0918 },
    Call { rows: &["k0919", "k0921", "k0923", "k0924"], run: k0919 },
    Call { rows: &["k0929"], run: k0929 },
    Call { rows: &["k0938", "k0939"], run: k0938 },
    Call { rows: &["k0949"], run: k0949 },
    Call { rows: &["k0958"], run: k0958 },
    Call { rows: &["k0968"], run: k0968 },
    Call { rows: &["k0969"], run: k0969 },
    Call { rows: &["k0980"], run: k0980 },
    Call { rows: &["k0985"], run: k0985 },
    Call { rows: &["k0987"], run: k0987 },
    Call { rows: &["k0989", "k0990", "k0992", "k0993"], run: k0989 },
    Call { rows: &["k0998"], run: k0998 },
    Call { rows: &["k1000"], run: k1000 },
    Call { rows: &["k1016"], run: k1016 },
    Call { rows: &["k1017"], run: k1017 },
    Call { rows: &["k1031"], run: k1031 },
    Call { rows: &["k1041"], run: k1041 },
    Call { rows: &["k1047"], run: k1047 },
    Call { rows: &["k1056"], run: k1056 },
    Call { rows: &["k1062"], run: k1062 },
    Call { rows: &["k1068"], run: k1068 },
    Call { rows: &["k1075"], run: k1075 },
    Call { rows: &["k1092"], run: k1092 },
    Call { rows: &["k1093"], run: k1093 },
    Call { rows: &["k1101"], run: k1101 },
    Call { rows: &["k1105", "k1108"], run: k1105 },
    Call { rows: &["k1114"], run: k1114 },
    Call { rows: &["k1116"], run: k1116 },
    Call { rows: &["k1118"], run: k1118 },
    Call { rows: &["k1119"], run: k1119 },
    Call { rows: &["k1123"], run: k1123 },
    Call { rows: &["k1127"], run: k1127 },
    Call { rows: &["k1133"], run: k1133 },
    Call { rows: &["k1139"], run: k1139 },
    Call { rows: &["k1140"], run: k1140 },
    Call { rows: &["k1147"], run: k1147 },
    Call { rows: &["k1154"], run: k1154 },
    Call { rows: &["k1156"], run: k1156 },
    Call { rows: &["k1158"], run: k1158 },
    Call { rows: &["k1159"], run: k1159 },
    Call { rows: &["k1161"], run: k1161 },
    Call { rows: &["k1164"], run: k1164 },
    Call { rows: &["k1167"], run: k1167 },
    Call { rows: &["k1170"], run: k1170 },
    Call { rows: &["k1176"], run: k1176 },
    Call { rows: &["k1178"], run: k1178 },
    Call { rows: &["k1181"], run: k1181 },
    Call { rows: &["k1196"], run: k1196 },
    Call { rows: &["k1207"], run: k1207 },
    Call { rows: &["k1213"], run: k1213 },
    Call { rows: &["k1214"], run: k1214 },
    Call { rows: &["k1219"], run: k1219 },
    Call { rows: &["k1224"], run: k1224 },
    Call { rows: &["k1226"], run: k1226 },
    Call { rows: &["k1230"], run: k1230 },
];

fn k0348(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!(" i j k  ,  k  -> i j ", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0355(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",i->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0363(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!(",i->i", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0365(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!(",jk->k", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0366(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",kj->", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0368(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("..., ...", v[0].fix::<Ix0>(), v[1].scalar());
    result.answer()
}

fn k0370(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("..., ...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0375(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...,...", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0378(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...,...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0393(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...a,...a", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0397(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...abc,...abcd->...d", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0399(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...abc,...abcd->...d", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0406(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...i, ...i", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0412(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...ij,...j", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0415(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0417(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0424(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0429(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...j,r...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0433(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...k,kj", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0439(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...kl,k", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0447(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...kl,k...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0454(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...lmn,lmno->...o", v[0].fix::<Ix6>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0465(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("AB,BC->CA", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0466(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Aij,Ajk->Aik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0479(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("Yd...,zJJ->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0484(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("a,a->a", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0498(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("aab,b...c->a...c", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0500(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("aab,bc->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0507(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("aab,bcc->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0510(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("aab,ccb->ac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0518(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,->ab", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn k0519(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,...a", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0521(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ab,ab", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0527(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ab,b", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0554(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ab,cb", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0557(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ab,cd->abcd", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0561(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("ab...,b->ab...", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0562(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ab...,b->ab...", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0563(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ab...,b->ab...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0566(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("abCd,dFg->abCFg", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0568(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("abc,abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0575(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("abc,bac", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0578(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abc,bad->abcd", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0586(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("abc,cba", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0588(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("abc,def->fedcba", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0590(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abcd,ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0600(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abcd,cd", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0606(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcd,cdef->feba", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0609(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcd,efdc", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0616(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ac,cb->ab", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0618(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("aij,ajk->aik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0631(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ba,b->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0643(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bal,bcl->ca", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0644(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bal,bcl->lca", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0647(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bc...,daa", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0650(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bij,bjk->bik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0654(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bkB,bVB", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0661(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("c,d->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0663(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ca,c->ca", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0667(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("cab,b", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0672(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("cba,b", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0674(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("cbb,...ab", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0675(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("cbb,...ab->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0678(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("cc,c->c", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0683(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("cij,cjk->cik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0690(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("d...,acb", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0695(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("dbea,ec->abcd", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0696(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("dca,bd->abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0697(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("dcba,bc->ad", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0700(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("defab,fedbc->defac", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k0714(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("eiac,jkeb->abcijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0718(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("ejbc,ikea->abcijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0725(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i, i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0729(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i,->", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0734(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,->i", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn k0749(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i,i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0760(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,ij->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0771(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,j", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0774(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,j->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0783(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,jk->k", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0784(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,jk->ki", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0787(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,k->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0794(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,kj->k", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0796(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i..., i...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0801(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("i...,...k->ki...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0808(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i...ij,ji...->...j", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0821(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij, j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0832(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0836(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0839(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0840(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,i->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0842(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0846(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,ij->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0847(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,ij->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0848(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0857(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0865(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0877(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,jk->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0884(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk->ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0886(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk->ki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0891(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0903(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,kj->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0905(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,kj->ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0911(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,kl->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k0918(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij...,...j->ij...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0919(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij...,j->ij...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0929(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij...,j...->ij...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0938(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij...,ji...->i...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0949(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijil,jkk->kj", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0958(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijk, jil -> kl", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0968(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ijk,ikj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0969(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ijk,ikj->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0980(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ijk,jki->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k0985(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijk,k->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0987(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ijkl,ijml->ijkm", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k0989(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijkl,k", v[0].fix::<Ix4>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k0998(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijklm,jklmn->in", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn k1000(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijl,jkl->ikl", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1016(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijl,kl->kl", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1017(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ijl,kl->l", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1031(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1041(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik...,k...->i...", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1047(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ikl,kji->kl", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1056(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("il,jkl->kl", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1062(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("il,kjl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1068(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("il,kl->kil", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1075(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ilmk,mjl->ijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1092(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("j,k->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1093(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("j,k->k", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1101(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ji,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1105(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ji,j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1114(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ji,jk->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1116(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ji,jk->ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1118(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ji,jk->k", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1119(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ji,jk->ki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1123(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ji,k->k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1127(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ji,kj->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1133(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ji,kj->ki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1139(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("jil,jkl->l", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1140(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jil,jl->il", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1147(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("jil,kl->ikl", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1154(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("jin,njk->nik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1156(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("jkma,mibc->abcijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k1158(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("jkmc,miab->abcijk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k1159(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jl,jkl->kl", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1161(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("jl,jl->l", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1164(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jl,kl->kl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1167(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("k,ij->kij", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1170(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kbac,jk->abjc", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1176(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("kl,mil->imk", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1178(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("kl,mil->kmi", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1181(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("klj,lki->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1196(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ni,ni->n", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn k1207(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("pET,kp...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1213(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("qqZ,...q->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1214(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("rc,abrs->abcs", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn k1219(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ukk,...Lk->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn k1224(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("xwB,w", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1226(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("zSS,a", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn k1230(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("αβ,βγ -> αγ", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}
