//! More random specs, in `f64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<f64>] = &[
    Case { spec: "yy", ranks: &[2], value: value_0, into: &[(Form::Assign, assign_0)] },
    Case { spec: "αuZXX->Zuα", ranks: &[5], value: value_1, into: &[] },
    Case { spec: "vLte,,tvL,e,tLev->", ranks: &[4, 0, 3, 1, 4], value: value_2, into: &[] },
    Case { spec: ",mqTg->q", ranks: &[0, 4], value: value_3, into: &[(Form::Accumulate, accumulate_3)] },
    Case { spec: "UU,U->", ranks: &[2, 1], value: value_4, into: &[] },
    Case { spec: ",eHc...,...HeA,g...cQe->cHgeQA", ranks: &[0, 4, 4, 4], value: value_5, into: &[] },
    Case { spec: "PN,dNPY,dN,PdY,N->dP", ranks: &[2, 4, 2, 3, 1], value: value_6, into: &[(Form::Scaled, scaled_6)] },
    Case { spec: "XX...g,gXg...,gX", ranks: &[5, 4, 2], value: value_7, into: &[] },
    Case { spec: "...K,...K->...K", ranks: &[1, 1], value: value_8, into: &[] },
    Case { spec: "A...,A...->...", ranks: &[3, 1], value: value_9, into: &[(Form::Assign, assign_9)] },
    Case { spec: "LDZ,DKT,->ZTLKD", ranks: &[3, 3, 0], value: value_10, into: &[] },
    Case { spec: "Da->Da", ranks: &[2], value: value_11, into: &[] },
    Case { spec: "K,LLG", ranks: &[1, 3], value: value_12, into: &[(Form::Accumulate, accumulate_12)] },
    Case { spec: "...w,...w,w,w...,w...->...ww", ranks: &[1, 1, 1, 1, 3], value: value_13, into: &[] },
    Case { spec: "Hcwn,wHc->cwH", ranks: &[4, 3], value: value_14, into: &[] },
    Case { spec: ",g,g->", ranks: &[0, 1, 1], value: value_15, into: &[(Form::Scaled, scaled_15)] },
    Case { spec: "βLβ,Lβ", ranks: &[3, 2], value: value_16, into: &[] },
    Case { spec: "eXXD->De", ranks: &[4], value: value_17, into: &[] },
    Case { spec: "Tgh,hNT,TNw,->NgN", ranks: &[3, 3, 3, 0], value: value_18, into: &[(Form::Assign, assign_18)] },
    Case { spec: "qS,RuH,uqn", ranks: &[2, 3, 3], value: value_19, into: &[] },
    Case { spec: "Q...Q,QQ...,QQ->...", ranks: &[2, 3, 2], value: value_20, into: &[] },
    Case { spec: "AT", ranks: &[2], value: value_21, into: &[(Form::Accumulate, accumulate_21)] },
    Case { spec: "EqI,qpEe->eEq", ranks: &[3, 4], value: value_22, into: &[] },
    Case { spec: "He...,HTmUR", ranks: &[2, 5], value: value_23, into: &[] },
    Case { spec: "k,XNkx,NxXk,NkX->kN", ranks: &[1, 4, 4, 3], value: value_24, into: &[(Form::Scaled, scaled_24)] },
    Case { spec: "iEEx,EJhi,ii,Eh,xE->xh", ranks: &[4, 4, 2, 2, 2], value: value_25, into: &[] },
    Case { spec: ",M,MM,,->", ranks: &[0, 1, 2, 0, 0], value: value_26, into: &[] },
    Case { spec: "j...t,j...t->...t", ranks: &[4, 3], value: value_27, into: &[(Form::Assign, assign_27)] },
    Case { spec: "f...f,s...f,fs...", ranks: &[2, 4, 3], value: value_28, into: &[] },
    Case { spec: "...FH,...cFV->F...c", ranks: &[3, 4], value: value_29, into: &[] },
    Case { spec: "sORy,yQ,y->QyOs", ranks: &[4, 2, 1], value: value_30, into: &[(Form::Accumulate, accumulate_30)] },
    Case { spec: "wE,->w", ranks: &[2, 0], value: value_31, into: &[] },
    Case { spec: "FwaM,eM->awMF", ranks: &[4, 2], value: value_32, into: &[] },
    Case { spec: "CFS,,Sp,CXpX,SSp->", ranks: &[3, 0, 2, 4, 3], value: value_33, into: &[(Form::Scaled, scaled_33)] },
    Case { spec: "Rvy,wvyy->vy", ranks: &[3, 4], value: value_34, into: &[] },
    Case { spec: "VrCf->fVrC", ranks: &[4], value: value_35, into: &[] },
    Case { spec: "Rq,FRj,Fjk,Uk", ranks: &[2, 3, 3, 2], value: value_36, into: &[(Form::Assign, assign_36)] },
    Case { spec: "gQ,eedgQ,,ge->", ranks: &[2, 5, 0, 2], value: value_37, into: &[] },
    Case { spec: "E,E...,E,...E", ranks: &[1, 1, 1, 2], value: value_38, into: &[] },
    Case { spec: "Op,OO,Op->", ranks: &[2, 2, 2], value: value_39, into: &[(Form::Accumulate, accumulate_39)] },
    Case { spec: "Ej,tjEoV,tojE->tVj", ranks: &[2, 5, 4], value: value_40, into: &[] },
    Case { spec: "IiO,iO->IO", ranks: &[3, 2], value: value_41, into: &[] },
    Case { spec: "αaq,αq,qα,aqα,->aqα", ranks: &[3, 2, 2, 3, 0], value: value_42, into: &[(Form::Scaled, scaled_42)] },
    Case { spec: "MEoα,", ranks: &[4, 0], value: value_43, into: &[] },
    Case { spec: "rα,Kα,KKr->Kr", ranks: &[2, 2, 3], value: value_44, into: &[] },
    Case { spec: "kbAJ,kk,b", ranks: &[4, 2, 1], value: value_45, into: &[(Form::Assign, assign_45)] },
    Case { spec: "Xt,tX,t->", ranks: &[2, 2, 1], value: value_46, into: &[] },
    Case { spec: "maD,DmJa->mJ", ranks: &[3, 4], value: value_47, into: &[] },
    Case { spec: "G,dG->", ranks: &[1, 2], value: value_48, into: &[(Form::Accumulate, accumulate_48)] },
    Case { spec: "EE,EyR->ERy", ranks: &[2, 3], value: value_49, into: &[] },
    Case { spec: "αLQ,LααQ,αQ", ranks: &[3, 4, 2], value: value_50, into: &[] },
    Case { spec: "NmB->BN", ranks: &[3], value: value_51, into: &[(Form::Scaled, scaled_51)] },
    Case { spec: "BI...Ed->...I", ranks: &[5], value: value_52, into: &[] },
    Case { spec: "TjNN,Tj,TNj->jNTN", ranks: &[4, 2, 3], value: value_53, into: &[] },
    Case { spec: "TAE,T->AT", ranks: &[3, 1], value: value_54, into: &[(Form::Assign, assign_54)] },
    Case { spec: "AfPDV->Vf", ranks: &[5], value: value_55, into: &[] },
    Case { spec: "OTDUl", ranks: &[5], value: value_56, into: &[] },
    Case { spec: "kαLZ", ranks: &[4], value: value_57, into: &[(Form::Accumulate, accumulate_57)] },
    Case { spec: "Md,p,pd,dl,d", ranks: &[2, 1, 2, 2, 1], value: value_58, into: &[] },
    Case { spec: "A,A", ranks: &[1, 1], value: value_59, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("yy", v[0].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("yy", v[0].fix::<Ix2>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("αuZXX->Zuα", v[0].fix::<Ix5>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("vLte,,tvL,e,tLev->", v[0].fix::<Ix4>(), v[1].scalar(), v[2].fix::<Ix3>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn accumulate_3(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>() += &mut out);
}

fn value_4(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("UU,U->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_5(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("PN,dNPY,dN,PdY,N->dP", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>());
    result.answer()
}

fn scaled_6(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("PN,dNPY,dN,PdY,N->dP", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_7(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("XX...g,gXg...,gX", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...K,...K->...K", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_9(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("A...,A...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_9(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("A...,A...->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_10(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("LDZ,DKT,->ZTLKD", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Da->Da", v[0].fix::<Ix2>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("K,LLG", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_12(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("K,LLG", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_13(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...w,...w,w,w...,w...->...ww", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Hcwn,wHc->cwH", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",g,g->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn scaled_15(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!(",g,g->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_16(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("βLβ,Lβ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_17(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("eXXD->De", v[0].fix::<Ix4>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Tgh,hNT,TNw,->NgN", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar());
    result.answer()
}

fn assign_18(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("Tgh,hNT,TNw,->NgN", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar() => &mut out);
}

fn value_19(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("qS,RuH,uqn", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("Q...Q,QQ...,QQ->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_21(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("AT", v[0].fix::<Ix2>());
    result.answer()
}

fn accumulate_21(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("AT", v[0].fix::<Ix2>() += &mut out);
}

fn value_22(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("EqI,qpEe->eEq", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("He...,HTmUR", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("k,XNkx,NxXk,NkX->kN", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn scaled_24(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("k,XNkx,NxXk,NkX->kN", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_25(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("iEEx,EJhi,ii,Eh,xE->xh", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",M,MM,,->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].scalar());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("j...t,j...t->...t", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn assign_27(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("j...t,j...t->...t", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>() => &mut out);
}

fn value_28(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("f...f,s...f,fs...", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_29(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...FH,...cFV->F...c", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("sORy,yQ,y->QyOs", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn accumulate_30(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("sORy,yQ,y->QyOs", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() += &mut out);
}

fn value_31(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("wE,->w", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("FwaM,eM->awMF", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_33(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("CFS,,Sp,CXpX,SSp->", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn scaled_33(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("CFS,,Sp,CXpX,SSp->", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_34(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Rvy,wvyy->vy", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("VrCf->fVrC", v[0].fix::<Ix4>());
    result.answer()
}

fn value_36(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Rq,FRj,Fjk,Uk", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn assign_36(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Rq,FRj,Fjk,Uk", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>() => &mut out);
}

fn value_37(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("gQ,eedgQ,,ge->", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].scalar(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_38(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("E,E...,E,...E", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Op,OO,Op->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn accumulate_39(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("Op,OO,Op->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() += &mut out);
}

fn value_40(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Ej,tjEoV,tojE->tVj", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_41(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("IiO,iO->IO", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_42(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("αaq,αq,qα,aqα,->aqα", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar());
    result.answer()
}

fn scaled_42(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("αaq,αq,qα,aqα,->aqα", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar() => &mut out; alpha = alpha, beta = beta);
}

fn value_43(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("MEoα,", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn value_44(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("rα,Kα,KKr->Kr", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_45(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("kbAJ,kk,b", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn assign_45(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("kbAJ,kk,b", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() => &mut out);
}

fn value_46(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Xt,tX,t->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("maD,DmJa->mJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_48(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("G,dG->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_48(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("G,dG->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_49(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("EE,EyR->ERy", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_50(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("αLQ,LααQ,αQ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("NmB->BN", v[0].fix::<Ix3>());
    result.answer()
}

fn scaled_51(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("NmB->BN", v[0].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_52(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("BI...Ed->...I", v[0].fix::<Ix5>());
    result.answer()
}

fn value_53(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("TjNN,Tj,TNj->jNTN", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_54(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("TAE,T->AT", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_54(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("TAE,T->AT", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_55(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("AfPDV->Vf", v[0].fix::<Ix5>());
    result.answer()
}

fn value_56(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("OTDUl", v[0].fix::<Ix5>());
    result.answer()
}

fn value_57(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kαLZ", v[0].fix::<Ix4>());
    result.answer()
}

fn accumulate_57(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("kαLZ", v[0].fix::<Ix4>() += &mut out);
}

fn value_58(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Md,p,pd,dl,d", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("A,A", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}
