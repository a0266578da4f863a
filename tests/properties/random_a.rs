//! Random specs, in `f64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<f64>] = &[
    Case { spec: ",Trr->", ranks: &[0, 3], value: value_0, into: &[(Form::Assign, assign_0)] },
    Case { spec: "j,j...b,j...jb,jb", ranks: &[1, 4, 4, 2], value: value_1, into: &[] },
    Case { spec: "I,MIna,IaMn", ranks: &[1, 4, 4], value: value_2, into: &[] },
    Case { spec: ",L...Ut,...LNXL->t...N", ranks: &[0, 3, 5], value: value_3, into: &[(Form::Accumulate, accumulate_3)] },
    Case { spec: "Vu,->uV", ranks: &[2, 0], value: value_4, into: &[] },
    Case { spec: "JWCeF,e,WeJrC->rCFJW", ranks: &[5, 1, 5], value: value_5, into: &[] },
    Case { spec: "s,Hsb->Hbs", ranks: &[1, 3], value: value_6, into: &[(Form::Scaled, scaled_6)] },
    Case { spec: "QgZa,gj,gQ->aQ", ranks: &[4, 2, 2], value: value_7, into: &[] },
    Case { spec: "XL,XL,XL->LXL", ranks: &[2, 2, 2], value: value_8, into: &[] },
    Case { spec: "ezl,zle,", ranks: &[3, 3, 0], value: value_9, into: &[(Form::Assign, assign_9)] },
    Case { spec: "iSx,iSx,xSi", ranks: &[3, 3, 3], value: value_10, into: &[] },
    Case { spec: "WOEI,->I", ranks: &[4, 0], value: value_11, into: &[] },
    Case { spec: "ZZ,Z", ranks: &[2, 1], value: value_12, into: &[(Form::Accumulate, accumulate_12)] },
    Case { spec: "P,...MP,M...P->...", ranks: &[1, 2, 2], value: value_13, into: &[] },
    Case { spec: "gze,e,zg,yFα->F", ranks: &[3, 1, 2, 3], value: value_14, into: &[] },
    Case { spec: "kk,k,k", ranks: &[2, 1, 1], value: value_15, into: &[(Form::Scaled, scaled_15)] },
    Case { spec: "SSg,gpGS->pSgG", ranks: &[3, 4], value: value_16, into: &[] },
    Case { spec: "BOjmw,Ow,YO,wmOB,Ym->m", ranks: &[5, 2, 2, 4, 2], value: value_17, into: &[] },
    Case { spec: "NTU,,KKgr,r,UNrT->T", ranks: &[3, 0, 4, 1, 4], value: value_18, into: &[(Form::Assign, assign_18)] },
    Case { spec: "p,pp,p->p", ranks: &[1, 2, 1], value: value_19, into: &[] },
    Case { spec: "bKK,Kb,b->b", ranks: &[3, 2, 1], value: value_20, into: &[] },
    Case { spec: "pu,pu,pu,p,up->p", ranks: &[2, 2, 2, 1, 2], value: value_21, into: &[(Form::Accumulate, accumulate_21)] },
    Case { spec: "g,dgl->", ranks: &[1, 3], value: value_22, into: &[] },
    Case { spec: "hu,,hu,hu,hu->h", ranks: &[2, 0, 2, 2, 2], value: value_23, into: &[] },
    Case { spec: "TR,dR,T", ranks: &[2, 2, 1], value: value_24, into: &[(Form::Scaled, scaled_24)] },
    Case { spec: "...->...", ranks: &[1], value: value_25, into: &[] },
    Case { spec: "DA...,AA...X->", ranks: &[3, 4], value: value_26, into: &[] },
    Case { spec: "m,ms,Yms", ranks: &[1, 2, 3], value: value_27, into: &[(Form::Assign, assign_27)] },
    Case { spec: "βαQ,βQ->Qβ", ranks: &[3, 2], value: value_28, into: &[] },
    Case { spec: "FXw->XwF", ranks: &[3], value: value_29, into: &[] },
    Case { spec: "FqCq,FCVmq->mqFV", ranks: &[4, 5], value: value_30, into: &[(Form::Accumulate, accumulate_30)] },
    Case { spec: "ODC,CDO,O->", ranks: &[3, 3, 1], value: value_31, into: &[] },
    Case { spec: "Vβ,βV", ranks: &[2, 2], value: value_32, into: &[] },
    Case { spec: "qLq->", ranks: &[3], value: value_33, into: &[(Form::Scaled, scaled_33)] },
    Case { spec: "cc,YGFpc,F,pFcG->pc", ranks: &[2, 5, 1, 4], value: value_34, into: &[] },
    Case { spec: "C,CS,C,SC,C->SC", ranks: &[1, 2, 1, 2, 1], value: value_35, into: &[] },
    Case { spec: "fJg,->Jg", ranks: &[3, 0], value: value_36, into: &[(Form::Assign, assign_36)] },
    Case { spec: "wj,w->wj", ranks: &[2, 1], value: value_37, into: &[] },
    Case { spec: "vnIo,...oI->vnI...o", ranks: &[4, 4], value: value_38, into: &[] },
    Case { spec: "nW,W->", ranks: &[2, 1], value: value_39, into: &[(Form::Accumulate, accumulate_39)] },
    Case { spec: "VXsX,sV", ranks: &[4, 2], value: value_40, into: &[] },
    Case { spec: "n,n,n,n->", ranks: &[1, 1, 1, 1], value: value_41, into: &[] },
    Case { spec: "k...,ku...,...k", ranks: &[2, 4, 3], value: value_42, into: &[(Form::Scaled, scaled_42)] },
    Case { spec: "nGS,JJ", ranks: &[3, 2], value: value_43, into: &[] },
    Case { spec: "temV->t", ranks: &[4], value: value_44, into: &[] },
    Case { spec: "YNVM...X,XYN...V,...NM->NYMNV", ranks: &[5, 5, 4], value: value_45, into: &[(Form::Assign, assign_45)] },
    Case { spec: "vbk,bvk,,vkb,bbkv->vkvb", ranks: &[3, 3, 0, 3, 4], value: value_46, into: &[] },
    Case { spec: "Lld,YlLdM->", ranks: &[3, 5], value: value_47, into: &[] },
    Case { spec: "GGLa,LG->LG", ranks: &[4, 2], value: value_48, into: &[(Form::Accumulate, accumulate_48)] },
    Case { spec: "r,yrSA->", ranks: &[1, 4], value: value_49, into: &[] },
    Case { spec: "TyKjy,Ty,KTyj->", ranks: &[5, 2, 4], value: value_50, into: &[] },
    Case { spec: "βgozt", ranks: &[5], value: value_51, into: &[(Form::Scaled, scaled_51)] },
    Case { spec: "KUc,cKUU,KU->UK", ranks: &[3, 4, 2], value: value_52, into: &[] },
    Case { spec: "G,vGxG->x", ranks: &[1, 4], value: value_53, into: &[] },
    Case { spec: "HFg,gFHg,FH->Hg", ranks: &[3, 4, 2], value: value_54, into: &[(Form::Assign, assign_54)] },
    Case { spec: "...Oα,...,...,αO...->...", ranks: &[4, 2, 0, 4], value: value_55, into: &[] },
    Case { spec: "m,m", ranks: &[1, 1], value: value_56, into: &[] },
    Case { spec: "αXUiα,iα,α,pp,pUα", ranks: &[5, 2, 1, 2, 3], value: value_57, into: &[(Form::Accumulate, accumulate_57)] },
    Case { spec: "NQQCJ,o,CoN", ranks: &[5, 1, 3], value: value_58, into: &[] },
    Case { spec: "h->", ranks: &[1], value: value_59, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",Trr->", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!(",Trr->", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("j,j...b,j...jb,jb", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("I,MIna,IaMn", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!(",L...Ut,...LNXL->t...N", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>());
    result.answer()
}

fn accumulate_3(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!(",L...Ut,...LNXL->t...N", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>() += &mut out);
}

fn value_4(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Vu,->uV", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn value_5(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("JWCeF,e,WeJrC->rCFJW", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("s,Hsb->Hbs", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn scaled_6(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("s,Hsb->Hbs", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_7(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("QgZa,gj,gQ->aQ", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("XL,XL,XL->LXL", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_9(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ezl,zle,", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar());
    result.answer()
}

fn assign_9(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ezl,zle,", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar() => &mut out);
}

fn value_10(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("iSx,iSx,xSi", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("WOEI,->I", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ZZ,Z", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_12(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ZZ,Z", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_13(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("P,...MP,M...P->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("gze,e,zg,yFα->F", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("kk,k,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn scaled_15(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("kk,k,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_16(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("SSg,gpGS->pSgG", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_17(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("BOjmw,Ow,YO,wmOB,Ym->m", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("NTU,,KKgr,r,UNrT->T", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn assign_18(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("NTU,,KKgr,r,UNrT->T", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>() => &mut out);
}

fn value_19(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("p,pp,p->p", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("bKK,Kb,b->b", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_21(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("pu,pu,pu,p,up->p", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix2>());
    result.answer()
}

fn accumulate_21(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("pu,pu,pu,p,up->p", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix2>() += &mut out);
}

fn value_22(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("g,dgl->", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("hu,,hu,hu,hu->h", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("TR,dR,T", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn scaled_24(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("TR,dR,T", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_25(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...->...", v[0].fix::<Ix1>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("DA...,AA...X->", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("m,ms,Yms", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn assign_27(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("m,ms,Yms", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>() => &mut out);
}

fn value_28(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("βαQ,βQ->Qβ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_29(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("FXw->XwF", v[0].fix::<Ix3>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("FqCq,FCVmq->mqFV", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn accumulate_30(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("FqCq,FCVmq->mqFV", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>() += &mut out);
}

fn value_31(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ODC,CDO,O->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Vβ,βV", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_33(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("qLq->", v[0].fix::<Ix3>());
    result.answer()
}

fn scaled_33(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("qLq->", v[0].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_34(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("cc,YGFpc,F,pFcG->pc", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("C,CS,C,SC,C->SC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn value_36(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("fJg,->Jg", v[0].fix::<Ix3>(), v[1].scalar());
    result.answer()
}

fn assign_36(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("fJg,->Jg", v[0].fix::<Ix3>(), v[1].scalar() => &mut out);
}

fn value_37(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("wj,w->wj", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_38(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("vnIo,...oI->vnI...o", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("nW,W->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_39(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("nW,W->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_40(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("VXsX,sV", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_41(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("n,n,n,n->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>());
    result.answer()
}

fn value_42(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("k...,ku...,...k", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn scaled_42(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("k...,ku...,...k", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_43(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("nGS,JJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_44(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("temV->t", v[0].fix::<Ix4>());
    result.answer()
}

fn value_45(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("YNVM...X,XYN...V,...NM->NYMNV", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>());
    result.answer()
}

fn assign_45(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("YNVM...X,XYN...V,...NM->NYMNV", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>() => &mut out);
}

fn value_46(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("vbk,bvk,,vkb,bbkv->vkvb", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar(), &v[3].fix::<Ix3>(), v[4].fix::<Ix4>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Lld,YlLdM->", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_48(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("GGLa,LG->LG", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_48(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("GGLa,LG->LG", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_49(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("r,yrSA->", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_50(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("TyKjy,Ty,KTyj->", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("βgozt", v[0].fix::<Ix5>());
    result.answer()
}

fn scaled_51(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("βgozt", v[0].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_52(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("KUc,cKUU,KU->UK", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_53(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("G,vGxG->x", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_54(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("HFg,gFHg,FH->Hg", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn assign_54(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("HFg,gFHg,FH->Hg", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>() => &mut out);
}

fn value_55(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...Oα,...,...,αO...->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].scalar(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_56(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("m,m", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_57(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("αXUiα,iα,α,pp,pUα", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>());
    result.answer()
}

fn accumulate_57(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("αXUiα,iα,α,pp,pUα", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>() += &mut out);
}

fn value_58(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("NQQCJ,o,CoN", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("h->", v[0].fix::<Ix1>());
    result.answer()
}
