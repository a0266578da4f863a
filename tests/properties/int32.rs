//! Random and picked specs, in `i32`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<i32>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Assign, assign_0)] },
    Case { spec: "ki,jk->ji", ranks: &[2, 2], value: value_1, into: &[] },
    Case { spec: "bik,bkj->bij", ranks: &[3, 3], value: value_2, into: &[] },
    Case { spec: "ij,j->i", ranks: &[2, 1], value: value_3, into: &[] },
    Case { spec: "ij,i->j", ranks: &[2, 1], value: value_4, into: &[(Form::Accumulate, accumulate_4)] },
    Case { spec: "i,i->", ranks: &[1, 1], value: value_5, into: &[] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_6, into: &[] },
    Case { spec: "ij->ji", ranks: &[2], value: value_7, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_8, into: &[(Form::Scaled, scaled_8)] },
    Case { spec: "ij,jk,kl->il", ranks: &[2, 2, 2], value: value_9, into: &[] },
    Case { spec: "ik,jk->ij", ranks: &[2, 2], value: value_10, into: &[] },
    Case { spec: "ik,bkj->bij", ranks: &[2, 3], value: value_11, into: &[] },
    Case { spec: "ijk,j->ik", ranks: &[3, 1], value: value_12, into: &[(Form::Assign, assign_12)] },
    Case { spec: "ib,ib->b", ranks: &[2, 2], value: value_13, into: &[] },
    Case { spec: "i,j,k->ijk", ranks: &[1, 1, 1], value: value_14, into: &[] },
    Case { spec: "ij,ji->ij", ranks: &[2, 2], value: value_15, into: &[] },
    Case { spec: "i->i", ranks: &[1], value: value_16, into: &[(Form::Accumulate, accumulate_16)] },
    Case { spec: "ijk->kij", ranks: &[3], value: value_17, into: &[] },
    Case { spec: "ii->", ranks: &[2], value: value_18, into: &[] },
    Case { spec: "iii->i", ranks: &[3], value: value_19, into: &[] },
    Case { spec: "ij->i", ranks: &[2], value: value_20, into: &[(Form::Scaled, scaled_20)] },
    Case { spec: "ijk->k", ranks: &[3], value: value_21, into: &[] },
    Case { spec: "bqhd,bkhd->bhqk", ranks: &[4, 4], value: value_22, into: &[] },
    Case { spec: "ijk,jkl->il", ranks: &[3, 3], value: value_23, into: &[] },
    Case { spec: "ijk,ai,bj,ck->abc", ranks: &[3, 2, 2, 2], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: ",->", ranks: &[0, 0], value: value_25, into: &[] },
    Case { spec: "ij->iij", ranks: &[2], value: value_26, into: &[] },
    Case { spec: "ij,jk->kiik", ranks: &[2, 2], value: value_27, into: &[] },
    Case { spec: "...i->...", ranks: &[3], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "...i,i->...", ranks: &[3, 1], value: value_29, into: &[] },
    Case { spec: "b...,b->b...", ranks: &[3, 1], value: value_30, into: &[] },
    Case { spec: "iij", ranks: &[3], value: value_31, into: &[] },
    Case { spec: "abcdefgh,hgfe->abcd", ranks: &[8, 4], value: value_32, into: &[(Form::Scaled, scaled_32)] },
    Case { spec: ",L...Ut,...LNXL->t...N", ranks: &[0, 3, 5], value: value_33, into: &[] },
    Case { spec: "XL,XL,XL->LXL", ranks: &[2, 2, 2], value: value_34, into: &[] },
    Case { spec: "P,...MP,M...P->...", ranks: &[1, 2, 2], value: value_35, into: &[] },
    Case { spec: "NTU,,KKgr,r,UNrT->T", ranks: &[3, 0, 4, 1, 4], value: value_36, into: &[(Form::Assign, assign_36)] },
    Case { spec: "hu,,hu,hu,hu->h", ranks: &[2, 0, 2, 2, 2], value: value_37, into: &[] },
    Case { spec: "βαQ,βQ->Qβ", ranks: &[3, 2], value: value_38, into: &[] },
    Case { spec: "qLq->", ranks: &[3], value: value_39, into: &[] },
    Case { spec: "vnIo,...oI->vnI...o", ranks: &[4, 4], value: value_40, into: &[(Form::Accumulate, accumulate_40)] },
    Case { spec: "nGS,JJ", ranks: &[3, 2], value: value_41, into: &[] },
    Case { spec: "GGLa,LG->LG", ranks: &[4, 2], value: value_42, into: &[] },
    Case { spec: "G,vGxG->x", ranks: &[1, 4], value: value_43, into: &[] },
    Case { spec: "NQQCJ,o,CoN", ranks: &[5, 1, 3], value: value_44, into: &[(Form::Scaled, scaled_44)] },
    Case { spec: ",mqTg->q", ranks: &[0, 4], value: value_45, into: &[] },
    Case { spec: "...K,...K->...K", ranks: &[1, 1], value: value_46, into: &[] },
    Case { spec: "...w,...w,w,w...,w...->...ww", ranks: &[1, 1, 1, 1, 3], value: value_47, into: &[] },
    Case { spec: "Tgh,hNT,TNw,->NgN", ranks: &[3, 3, 3, 0], value: value_48, into: &[(Form::Assign, assign_48)] },
    Case { spec: "He...,HTmUR", ranks: &[2, 5], value: value_49, into: &[] },
    Case { spec: "f...f,s...f,fs...", ranks: &[2, 4, 3], value: value_50, into: &[] },
    Case { spec: "CFS,,Sp,CXpX,SSp->", ranks: &[3, 0, 2, 4, 3], value: value_51, into: &[] },
    Case { spec: "E,E...,E,...E", ranks: &[1, 1, 1, 2], value: value_52, into: &[(Form::Accumulate, accumulate_52)] },
    Case { spec: "MEoα,", ranks: &[4, 0], value: value_53, into: &[] },
    Case { spec: "G,dG->", ranks: &[1, 2], value: value_54, into: &[] },
    Case { spec: "TjNN,Tj,TNj->jNTN", ranks: &[4, 2, 3], value: value_55, into: &[] },
    Case { spec: "Md,p,pd,dl,d", ranks: &[2, 1, 2, 2, 1], value: value_56, into: &[(Form::Scaled, scaled_56)] },
    Case { spec: "CJl,ZC->", ranks: &[3, 2], value: value_57, into: &[] },
    Case { spec: "UKW,UK,->KW", ranks: &[3, 2, 0], value: value_58, into: &[] },
    Case { spec: "P,PH,cHM,,HC->cMPHC", ranks: &[1, 2, 3, 0, 2], value: value_59, into: &[] },
    Case { spec: "vCQK,CvQ,C,OCKQ->QvKOC", ranks: &[4, 3, 1, 4], value: value_60, into: &[(Form::Assign, assign_60)] },
    Case { spec: "aUJ,JUa", ranks: &[3, 3], value: value_61, into: &[] },
    Case { spec: "t,lT->tlT", ranks: &[1, 2], value: value_62, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_4(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_4(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_5(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_8(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_9(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_10(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ik,jk->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("ik,bkj->bij", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ijk,j->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_12(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ijk,j->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_13(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("ib,ib->b", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("i,j,k->ijk", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ij,ji->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("i->i", v[0].fix::<Ix1>());
    result.answer()
}

fn accumulate_16(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("i->i", v[0].fix::<Ix1>() += &mut out);
}

fn value_17(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("ijk->kij", v[0].fix::<Ix3>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("ii->", v[0].fix::<Ix2>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("iii->i", v[0].fix::<Ix3>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("ij->i", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_20(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij->i", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_21(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("ijk->k", v[0].fix::<Ix3>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("bqhd,bkhd->bhqk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("ijk,jkl->il", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("ijk,ai,bj,ck->abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ijk,ai,bj,ck->abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!(",->", v[0].fix::<Ix0>(), v[1].scalar());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("ij->iij", v[0].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("ij,jk->kiik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("...i->...", v[0].fix::<Ix3>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("...i->...", v[0].fix::<Ix3>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("...i,i->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("b...,b->b...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("iij", v[0].fix::<Ix3>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("abcdefgh,hgfe->abcd", v[0].view(), &v[1].fix::<Ix4>());
    result.answer()
}

fn scaled_32(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("abcdefgh,hgfe->abcd", v[0].view(), &v[1].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_33(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!(",L...Ut,...LNXL->t...N", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_34(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("XL,XL,XL->LXL", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("P,...MP,M...P->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_36(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("NTU,,KKgr,r,UNrT->T", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn assign_36(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("NTU,,KKgr,r,UNrT->T", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>() => &mut out);
}

fn value_37(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("hu,,hu,hu,hu->h", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_38(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("βαQ,βQ->Qβ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("qLq->", v[0].fix::<Ix3>());
    result.answer()
}

fn value_40(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix6> = einsum!("vnIo,...oI->vnI...o", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn accumulate_40(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix6>();
    einsum_into!("vnIo,...oI->vnI...o", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>() += &mut out);
}

fn value_41(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("nGS,JJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_42(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("GGLa,LG->LG", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_43(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("G,vGxG->x", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_44(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("NQQCJ,o,CoN", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>());
    result.answer()
}

fn scaled_44(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("NQQCJ,o,CoN", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_45(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_46(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("...K,...K->...K", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("...w,...w,w,w...,w...->...ww", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_48(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("Tgh,hNT,TNw,->NgN", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar());
    result.answer()
}

fn assign_48(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("Tgh,hNT,TNw,->NgN", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar() => &mut out);
}

fn value_49(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix5> = einsum!("He...,HTmUR", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_50(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("f...f,s...f,fs...", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("CFS,,Sp,CXpX,SSp->", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_52(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("E,E...,E,...E", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn accumulate_52(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("E,E...,E,...E", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>() += &mut out);
}

fn value_53(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("MEoα,", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn value_54(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("G,dG->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_55(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("TjNN,Tj,TNj->jNTN", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_56(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("Md,p,pd,dl,d", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn scaled_56(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Md,p,pd,dl,d", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_57(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("CJl,ZC->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_58(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("UKW,UK,->KW", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].scalar());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix5> = einsum!("P,PH,cHM,,HC->cMPHC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), v[3].scalar(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_60(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix5> = einsum!("vCQK,CvQ,C,OCKQ->QvKOC", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn assign_60(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("vCQK,CvQ,C,OCKQ->QvKOC", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>() => &mut out);
}

fn value_61(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("aUJ,JUa", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_62(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("t,lT->tlT", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}
