//! Random specs, in `f64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<f64>] = &[
    Case { spec: ",Trr->", ranks: &[0, 3], value: value_0, into: &[] },
    Case { spec: "j,j...b,j...jb,jb", ranks: &[1, 4, 4, 2], value: value_1, into: &[(Form::Accumulate, accumulate_1)] },
    Case { spec: "I,MIna,IaMn", ranks: &[1, 4, 4], value: value_2, into: &[] },
    Case { spec: ",L...Ut,...LNXL->t...N", ranks: &[0, 3, 5], value: value_3, into: &[(Form::Assign, assign_3)] },
    Case { spec: "Vu,->uV", ranks: &[2, 0], value: value_4, into: &[] },
    Case { spec: "JWCeF,e,WeJrC->rCFJW", ranks: &[5, 1, 5], value: value_5, into: &[(Form::Scaled, scaled_5)] },
    Case { spec: "s,Hsb->Hbs", ranks: &[1, 3], value: value_6, into: &[] },
    Case { spec: "QgZa,gj,gQ->aQ", ranks: &[4, 2, 2], value: value_7, into: &[(Form::Accumulate, accumulate_7)] },
    Case { spec: "XL,XL,XL->LXL", ranks: &[2, 2, 2], value: value_8, into: &[] },
    Case { spec: "ezl,zle,", ranks: &[3, 3, 0], value: value_9, into: &[(Form::Assign, assign_9)] },
    Case { spec: "iSx,iSx,xSi", ranks: &[3, 3, 3], value: value_10, into: &[] },
    Case { spec: "WOEI,->I", ranks: &[4, 0], value: value_11, into: &[(Form::Scaled, scaled_11)] },
    Case { spec: "ZZ,Z", ranks: &[2, 1], value: value_12, into: &[] },
    Case { spec: "P,...MP,M...P->...", ranks: &[1, 2, 2], value: value_13, into: &[(Form::Accumulate, accumulate_13)] },
    Case { spec: "gze,e,zg,yFα->F", ranks: &[3, 1, 2, 3], value: value_14, into: &[] },
    Case { spec: "kk,k,k", ranks: &[2, 1, 1], value: value_15, into: &[(Form::Assign, assign_15)] },
    Case { spec: "SSg,gpGS->pSgG", ranks: &[3, 4], value: value_16, into: &[] },
    Case { spec: "BOjmw,Ow,YO,wmOB,Ym->m", ranks: &[5, 2, 2, 4, 2], value: value_17, into: &[(Form::Scaled, scaled_17)] },
    Case { spec: "NTU,,KKgr,r,UNrT->T", ranks: &[3, 0, 4, 1, 4], value: value_18, into: &[] },
    Case { spec: "p,pp,p->p", ranks: &[1, 2, 1], value: value_19, into: &[(Form::Accumulate, accumulate_19)] },
    Case { spec: "bKK,Kb,b->b", ranks: &[3, 2, 1], value: value_20, into: &[] },
    Case { spec: "pu,pu,pu,p,up->p", ranks: &[2, 2, 2, 1, 2], value: value_21, into: &[(Form::Assign, assign_21)] },
    Case { spec: "g,dgl->", ranks: &[1, 3], value: value_22, into: &[] },
    Case { spec: "hu,,hu,hu,hu->h", ranks: &[2, 0, 2, 2, 2], value: value_23, into: &[(Form::Scaled, scaled_23)] },
    Case { spec: "TR,dR,T", ranks: &[2, 2, 1], value: value_24, into: &[] },
    Case { spec: "...->...", ranks: &[1], value: value_25, into: &[(Form::Accumulate, accumulate_25)] },
    Case { spec: "DA...,AA...X->", ranks: &[3, 4], value: value_26, into: &[] },
    Case { spec: "m,ms,Yms", ranks: &[1, 2, 3], value: value_27, into: &[(Form::Assign, assign_27)] },
    Case { spec: "βαQ,βQ->Qβ", ranks: &[3, 2], value: value_28, into: &[] },
    Case { spec: "FXw->XwF", ranks: &[3], value: value_29, into: &[(Form::Scaled, scaled_29)] },
    Case { spec: "FqCq,FCVmq->mqFV", ranks: &[4, 5], value: value_30, into: &[] },
    Case { spec: "ODC,CDO,O->", ranks: &[3, 3, 1], value: value_31, into: &[(Form::Accumulate, accumulate_31)] },
    Case { spec: "Vβ,βV", ranks: &[2, 2], value: value_32, into: &[] },
    Case { spec: "qLq->", ranks: &[3], value: value_33, into: &[(Form::Assign, assign_33)] },
    Case { spec: "cc,YGFpc,F,pFcG->pc", ranks: &[2, 5, 1, 4], value: value_34, into: &[] },
    Case { spec: "C,CS,C,SC,C->SC", ranks: &[1, 2, 1, 2, 1], value: value_35, into: &[(Form::Scaled, scaled_35)] },
    Case { spec: "fJg,->Jg", ranks: &[3, 0], value: value_36, into: &[] },
    Case { spec: "wj,w->wj", ranks: &[2, 1], value: value_37, into: &[(Form::Accumulate, accumulate_37)] },
    Case { spec: "vnIo,...oI->vnI...o", ranks: &[4, 4], value: value_38, into: &[] },
    Case { spec: "nW,W->", ranks: &[2, 1], value: value_39, into: &[(Form::Assign, assign_39)] },
    Case { spec: "VXsX,sV", ranks: &[4, 2], value: value_40, into: &[] },
    Case { spec: "n,n,n,n->", ranks: &[1, 1, 1, 1], value: value_41, into: &[(Form::Scaled, scaled_41)] },
    Case { spec: "k...,ku...,...k", ranks: &[2, 4, 3], value: value_42, into: &[] },
    Case { spec: "nGS,JJ", ranks: &[3, 2], value: value_43, into: &[(Form::Accumulate, accumulate_43)] },
    Case { spec: "temV->t", ranks: &[4], value: value_44, into: &[] },
    Case { spec: "YNVM...X,XYN...V,...NM->NYMNV", ranks: &[5, 5, 4], value: value_45, into: &[(Form::Assign, assign_45)] },
    Case { spec: "vbk,bvk,,vkb,bbkv->vkvb", ranks: &[3, 3, 0, 3, 4], value: value_46, into: &[] },
    Case { spec: "Lld,YlLdM->", ranks: &[3, 5], value: value_47, into: &[(Form::Scaled, scaled_47)] },
    Case { spec: "GGLa,LG->LG", ranks: &[4, 2], value: value_48, into: &[] },
    Case { spec: "r,yrSA->", ranks: &[1, 4], value: value_49, into: &[(Form::Accumulate, accumulate_49)] },
    Case { spec: "TyKjy,Ty,KTyj->", ranks: &[5, 2, 4], value: value_50, into: &[] },
    Case { spec: "βgozt", ranks: &[5], value: value_51, into: &[(Form::Assign, assign_51)] },
    Case { spec: "KUc,cKUU,KU->UK", ranks: &[3, 4, 2], value: value_52, into: &[] },
    Case { spec: "G,vGxG->x", ranks: &[1, 4], value: value_53, into: &[(Form::Scaled, scaled_53)] },
    Case { spec: "HFg,gFHg,FH->Hg", ranks: &[3, 4, 2], value: value_54, into: &[] },
    Case { spec: "...Oα,...,...,αO...->...", ranks: &[4, 2, 0, 4], value: value_55, into: &[(Form::Accumulate, accumulate_55)] },
    Case { spec: "m,m", ranks: &[1, 1], value: value_56, into: &[] },
    Case { spec: "αXUiα,iα,α,pp,pUα", ranks: &[5, 2, 1, 2, 3], value: value_57, into: &[(Form::Assign, assign_57)] },
    Case { spec: "NQQCJ,o,CoN", ranks: &[5, 1, 3], value: value_58, into: &[] },
    Case { spec: "h->", ranks: &[1], value: value_59, into: &[(Form::Scaled, scaled_59)] },
    Case { spec: "yy", ranks: &[2], value: value_60, into: &[] },
    Case { spec: "αuZXX->Zuα", ranks: &[5], value: value_61, into: &[(Form::Accumulate, accumulate_61)] },
    Case { spec: "vLte,,tvL,e,tLev->", ranks: &[4, 0, 3, 1, 4], value: value_62, into: &[] },
    Case { spec: ",mqTg->q", ranks: &[0, 4], value: value_63, into: &[(Form::Assign, assign_63)] },
    Case { spec: "UU,U->", ranks: &[2, 1], value: value_64, into: &[] },
    Case { spec: ",eHc...,...HeA,g...cQe->cHgeQA", ranks: &[0, 4, 4, 4], value: value_65, into: &[(Form::Scaled, scaled_65)] },
    Case { spec: "PN,dNPY,dN,PdY,N->dP", ranks: &[2, 4, 2, 3, 1], value: value_66, into: &[] },
    Case { spec: "XX...g,gXg...,gX", ranks: &[5, 4, 2], value: value_67, into: &[(Form::Accumulate, accumulate_67)] },
    Case { spec: "...K,...K->...K", ranks: &[1, 1], value: value_68, into: &[] },
    Case { spec: "A...,A...->...", ranks: &[3, 1], value: value_69, into: &[(Form::Assign, assign_69)] },
    Case { spec: "LDZ,DKT,->ZTLKD", ranks: &[3, 3, 0], value: value_70, into: &[] },
    Case { spec: "Da->Da", ranks: &[2], value: value_71, into: &[(Form::Scaled, scaled_71)] },
    Case { spec: "K,LLG", ranks: &[1, 3], value: value_72, into: &[] },
    Case { spec: "...w,...w,w,w...,w...->...ww", ranks: &[1, 1, 1, 1, 3], value: value_73, into: &[(Form::Accumulate, accumulate_73)] },
    Case { spec: "Hcwn,wHc->cwH", ranks: &[4, 3], value: value_74, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",Trr->", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_1(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("j,j...b,j...jb,jb", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn accumulate_1(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("j,j...b,j...jb,jb", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>() += &mut out);
}

fn value_2(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("I,MIna,IaMn", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!(",L...Ut,...LNXL->t...N", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>());
    result.answer()
}

fn assign_3(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!(",L...Ut,...LNXL->t...N", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>() => &mut out);
}

fn value_4(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Vu,->uV", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn value_5(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("JWCeF,e,WeJrC->rCFJW", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix5>());
    result.answer()
}

fn scaled_5(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("JWCeF,e,WeJrC->rCFJW", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_6(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("s,Hsb->Hbs", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("QgZa,gj,gQ->aQ", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn accumulate_7(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("QgZa,gj,gQ->aQ", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() += &mut out);
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

fn scaled_11(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("WOEI,->I", v[0].fix::<Ix4>(), v[1].scalar() => &mut out; alpha = alpha, beta = beta);
}

fn value_12(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ZZ,Z", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_13(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("P,...MP,M...P->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn accumulate_13(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("P,...MP,M...P->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() += &mut out);
}

fn value_14(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("gze,e,zg,yFα->F", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("kk,k,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn assign_15(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("kk,k,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>() => &mut out);
}

fn value_16(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("SSg,gpGS->pSgG", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_17(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("BOjmw,Ow,YO,wmOB,Ym->m", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>());
    result.answer()
}

fn scaled_17(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("BOjmw,Ow,YO,wmOB,Ym->m", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_18(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("NTU,,KKgr,r,UNrT->T", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("p,pp,p->p", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn accumulate_19(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("p,pp,p->p", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() += &mut out);
}

fn value_20(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("bKK,Kb,b->b", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_21(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("pu,pu,pu,p,up->p", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix2>());
    result.answer()
}

fn assign_21(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("pu,pu,pu,p,up->p", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix2>() => &mut out);
}

fn value_22(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("g,dgl->", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("hu,,hu,hu,hu->h", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn scaled_23(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("hu,,hu,hu,hu->h", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_24(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("TR,dR,T", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_25(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...->...", v[0].fix::<Ix1>());
    result.answer()
}

fn accumulate_25(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("...->...", v[0].fix::<Ix1>() += &mut out);
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

fn scaled_29(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("FXw->XwF", v[0].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_30(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("FqCq,FCVmq->mqFV", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ODC,CDO,O->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>());
    result.answer()
}

fn accumulate_31(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ODC,CDO,O->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>() += &mut out);
}

fn value_32(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Vβ,βV", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_33(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("qLq->", v[0].fix::<Ix3>());
    result.answer()
}

fn assign_33(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("qLq->", v[0].fix::<Ix3>() => &mut out);
}

fn value_34(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("cc,YGFpc,F,pFcG->pc", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("C,CS,C,SC,C->SC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn scaled_35(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("C,CS,C,SC,C->SC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_36(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("fJg,->Jg", v[0].fix::<Ix3>(), v[1].scalar());
    result.answer()
}

fn value_37(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("wj,w->wj", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_37(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("wj,w->wj", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_38(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!("vnIo,...oI->vnI...o", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("nW,W->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_39(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("nW,W->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_40(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("VXsX,sV", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_41(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("n,n,n,n->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>());
    result.answer()
}

fn scaled_41(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("n,n,n,n->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_42(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("k...,ku...,...k", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_43(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("nGS,JJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_43(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("nGS,JJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>() += &mut out);
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

fn scaled_47(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("Lld,YlLdM->", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_48(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("GGLa,LG->LG", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_49(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("r,yrSA->", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn accumulate_49(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("r,yrSA->", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>() += &mut out);
}

fn value_50(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("TyKjy,Ty,KTyj->", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("βgozt", v[0].fix::<Ix5>());
    result.answer()
}

fn assign_51(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("βgozt", v[0].fix::<Ix5>() => &mut out);
}

fn value_52(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("KUc,cKUU,KU->UK", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_53(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("G,vGxG->x", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn scaled_53(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("G,vGxG->x", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_54(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("HFg,gFHg,FH->Hg", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_55(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...Oα,...,...,αO...->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].scalar(), &v[3].fix::<Ix4>());
    result.answer()
}

fn accumulate_55(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("...Oα,...,...,αO...->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].scalar(), &v[3].fix::<Ix4>() += &mut out);
}

fn value_56(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("m,m", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_57(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("αXUiα,iα,α,pp,pUα", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>());
    result.answer()
}

fn assign_57(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("αXUiα,iα,α,pp,pUα", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>() => &mut out);
}

fn value_58(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("NQQCJ,o,CoN", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("h->", v[0].fix::<Ix1>());
    result.answer()
}

fn scaled_59(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("h->", v[0].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_60(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("yy", v[0].fix::<Ix2>());
    result.answer()
}

fn value_61(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("αuZXX->Zuα", v[0].fix::<Ix5>());
    result.answer()
}

fn accumulate_61(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("αuZXX->Zuα", v[0].fix::<Ix5>() += &mut out);
}

fn value_62(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("vLte,,tvL,e,tLev->", v[0].fix::<Ix4>(), v[1].scalar(), v[2].fix::<Ix3>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn value_63(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn assign_63(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>() => &mut out);
}

fn value_64(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("UU,U->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_65(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn scaled_65(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix6>();
    einsum_into!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_66(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("PN,dNPY,dN,PdY,N->dP", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>());
    result.answer()
}

fn value_67(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("XX...g,gXg...,gX", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn accumulate_67(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("XX...g,gXg...,gX", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>() += &mut out);
}

fn value_68(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...K,...K->...K", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_69(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("A...,A...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_69(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("A...,A...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_70(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("LDZ,DKT,->ZTLKD", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar());
    result.answer()
}

fn value_71(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Da->Da", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_71(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Da->Da", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_72(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("K,LLG", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_73(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...w,...w,w,w...,w...->...ww", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>());
    result.answer()
}

fn accumulate_73(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("...w,...w,w,w...,w...->...ww", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>() += &mut out);
}

fn value_74(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Hcwn,wHc->cwH", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}
