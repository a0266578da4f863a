//! More random specs, in `f64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<f64>] = &[
    Case { spec: ",g,g->", ranks: &[0, 1, 1], value: value_0, into: &[] },
    Case { spec: "βLβ,Lβ", ranks: &[3, 2], value: value_1, into: &[(Form::Accumulate, accumulate_1)] },
    Case { spec: "eXXD->De", ranks: &[4], value: value_2, into: &[] },
    Case { spec: "Tgh,hNT,TNw,->NgN", ranks: &[3, 3, 3, 0], value: value_3, into: &[(Form::Assign, assign_3)] },
    Case { spec: "qS,RuH,uqn", ranks: &[2, 3, 3], value: value_4, into: &[] },
    Case { spec: "Q...Q,QQ...,QQ->...", ranks: &[2, 3, 2], value: value_5, into: &[(Form::Scaled, scaled_5)] },
    Case { spec: "AT", ranks: &[2], value: value_6, into: &[] },
    Case { spec: "EqI,qpEe->eEq", ranks: &[3, 4], value: value_7, into: &[(Form::Accumulate, accumulate_7)] },
    Case { spec: "He...,HTmUR", ranks: &[2, 5], value: value_8, into: &[] },
    Case { spec: "k,XNkx,NxXk,NkX->kN", ranks: &[1, 4, 4, 3], value: value_9, into: &[(Form::Assign, assign_9)] },
    Case { spec: "iEEx,EJhi,ii,Eh,xE->xh", ranks: &[4, 4, 2, 2, 2], value: value_10, into: &[] },
    Case { spec: ",M,MM,,->", ranks: &[0, 1, 2, 0, 0], value: value_11, into: &[(Form::Scaled, scaled_11)] },
    Case { spec: "j...t,j...t->...t", ranks: &[4, 3], value: value_12, into: &[] },
    Case { spec: "f...f,s...f,fs...", ranks: &[2, 4, 3], value: value_13, into: &[(Form::Accumulate, accumulate_13)] },
    Case { spec: "...FH,...cFV->F...c", ranks: &[3, 4], value: value_14, into: &[] },
    Case { spec: "sORy,yQ,y->QyOs", ranks: &[4, 2, 1], value: value_15, into: &[(Form::Assign, assign_15)] },
    Case { spec: "wE,->w", ranks: &[2, 0], value: value_16, into: &[] },
    Case { spec: "FwaM,eM->awMF", ranks: &[4, 2], value: value_17, into: &[(Form::Scaled, scaled_17)] },
    Case { spec: "CFS,,Sp,CXpX,SSp->", ranks: &[3, 0, 2, 4, 3], value: value_18, into: &[] },
    Case { spec: "Rvy,wvyy->vy", ranks: &[3, 4], value: value_19, into: &[(Form::Accumulate, accumulate_19)] },
    Case { spec: "VrCf->fVrC", ranks: &[4], value: value_20, into: &[] },
    Case { spec: "Rq,FRj,Fjk,Uk", ranks: &[2, 3, 3, 2], value: value_21, into: &[(Form::Assign, assign_21)] },
    Case { spec: "gQ,eedgQ,,ge->", ranks: &[2, 5, 0, 2], value: value_22, into: &[] },
    Case { spec: "E,E...,E,...E", ranks: &[1, 1, 1, 2], value: value_23, into: &[(Form::Scaled, scaled_23)] },
    Case { spec: "Op,OO,Op->", ranks: &[2, 2, 2], value: value_24, into: &[] },
    Case { spec: "Ej,tjEoV,tojE->tVj", ranks: &[2, 5, 4], value: value_25, into: &[(Form::Accumulate, accumulate_25)] },
    Case { spec: "IiO,iO->IO", ranks: &[3, 2], value: value_26, into: &[] },
    Case { spec: "αaq,αq,qα,aqα,->aqα", ranks: &[3, 2, 2, 3, 0], value: value_27, into: &[(Form::Assign, assign_27)] },
    Case { spec: "MEoα,", ranks: &[4, 0], value: value_28, into: &[] },
    Case { spec: "rα,Kα,KKr->Kr", ranks: &[2, 2, 3], value: value_29, into: &[(Form::Scaled, scaled_29)] },
    Case { spec: "kbAJ,kk,b", ranks: &[4, 2, 1], value: value_30, into: &[] },
    Case { spec: "Xt,tX,t->", ranks: &[2, 2, 1], value: value_31, into: &[(Form::Accumulate, accumulate_31)] },
    Case { spec: "maD,DmJa->mJ", ranks: &[3, 4], value: value_32, into: &[] },
    Case { spec: "G,dG->", ranks: &[1, 2], value: value_33, into: &[(Form::Assign, assign_33)] },
    Case { spec: "EE,EyR->ERy", ranks: &[2, 3], value: value_34, into: &[] },
    Case { spec: "αLQ,LααQ,αQ", ranks: &[3, 4, 2], value: value_35, into: &[(Form::Scaled, scaled_35)] },
    Case { spec: "NmB->BN", ranks: &[3], value: value_36, into: &[] },
    Case { spec: "BI...Ed->...I", ranks: &[5], value: value_37, into: &[(Form::Accumulate, accumulate_37)] },
    Case { spec: "TjNN,Tj,TNj->jNTN", ranks: &[4, 2, 3], value: value_38, into: &[] },
    Case { spec: "TAE,T->AT", ranks: &[3, 1], value: value_39, into: &[(Form::Assign, assign_39)] },
    Case { spec: "AfPDV->Vf", ranks: &[5], value: value_40, into: &[] },
    Case { spec: "OTDUl", ranks: &[5], value: value_41, into: &[(Form::Scaled, scaled_41)] },
    Case { spec: "kαLZ", ranks: &[4], value: value_42, into: &[] },
    Case { spec: "Md,p,pd,dl,d", ranks: &[2, 1, 2, 2, 1], value: value_43, into: &[(Form::Accumulate, accumulate_43)] },
    Case { spec: "A,A", ranks: &[1, 1], value: value_44, into: &[] },
    Case { spec: "HH,bQQWH->H", ranks: &[2, 5], value: value_45, into: &[(Form::Assign, assign_45)] },
    Case { spec: "gQgqW,WQQ,WQgq->", ranks: &[5, 3, 4], value: value_46, into: &[] },
    Case { spec: "Oe...->Oe...", ranks: &[3], value: value_47, into: &[(Form::Scaled, scaled_47)] },
    Case { spec: "CJl,ZC->", ranks: &[3, 2], value: value_48, into: &[] },
    Case { spec: "...VM,...V->...MV", ranks: &[2, 3], value: value_49, into: &[(Form::Accumulate, accumulate_49)] },
    Case { spec: "OXBWc,cOBX,,WB->cOBXW", ranks: &[5, 4, 0, 2], value: value_50, into: &[] },
    Case { spec: "β...,β...β,...β,...β,β...", ranks: &[2, 2, 1, 1, 1], value: value_51, into: &[(Form::Assign, assign_51)] },
    Case { spec: "amo,oN,axmXo", ranks: &[3, 2, 5], value: value_52, into: &[] },
    Case { spec: "UKW,UK,->KW", ranks: &[3, 2, 0], value: value_53, into: &[(Form::Scaled, scaled_53)] },
    Case { spec: "...nz,...,...->...n", ranks: &[2, 1, 2], value: value_54, into: &[] },
    Case { spec: "rn...,r...nr,n...r,n...r,rn...->n", ranks: &[4, 5, 2, 2, 2], value: value_55, into: &[(Form::Accumulate, accumulate_55)] },
    Case { spec: "nHET,->THnE", ranks: &[4, 0], value: value_56, into: &[] },
    Case { spec: "OBj,dOvMj->dB", ranks: &[3, 5], value: value_57, into: &[(Form::Assign, assign_57)] },
    Case { spec: "P,PH,cHM,,HC->cMPHC", ranks: &[1, 2, 3, 0, 2], value: value_58, into: &[] },
    Case { spec: "shuu->", ranks: &[4], value: value_59, into: &[(Form::Scaled, scaled_59)] },
    Case { spec: "QdβR,QdβG,βGXR,XQ,Gβd->β", ranks: &[4, 4, 4, 2, 3], value: value_60, into: &[] },
    Case { spec: "nnx,PP,xnK,,N->Px", ranks: &[3, 2, 3, 0, 1], value: value_61, into: &[(Form::Accumulate, accumulate_61)] },
    Case { spec: "hUeQ->", ranks: &[4], value: value_62, into: &[] },
    Case { spec: "vCQK,CvQ,C,OCKQ->QvKOC", ranks: &[4, 3, 1, 4], value: value_63, into: &[(Form::Assign, assign_63)] },
    Case { spec: "qs,sq,qs,sqq->s", ranks: &[2, 2, 2, 3], value: value_64, into: &[] },
    Case { spec: "...iTc,cci->...", ranks: &[5, 3], value: value_65, into: &[(Form::Scaled, scaled_65)] },
    Case { spec: "SsW...,s...,SsW->ss", ranks: &[5, 1, 3], value: value_66, into: &[] },
    Case { spec: "A...,A...,A...,...A", ranks: &[1, 1, 1, 2], value: value_67, into: &[(Form::Accumulate, accumulate_67)] },
    Case { spec: "aUJ,JUa", ranks: &[3, 3], value: value_68, into: &[] },
    Case { spec: "PW,vk,PW,PWk", ranks: &[2, 2, 2, 3], value: value_69, into: &[(Form::Assign, assign_69)] },
    Case { spec: ",SHtt->", ranks: &[0, 4], value: value_70, into: &[] },
    Case { spec: "...,nIβ,vf...βn->fββ...", ranks: &[1, 3, 5], value: value_71, into: &[(Form::Scaled, scaled_71)] },
    Case { spec: "FiF,Fi->", ranks: &[3, 2], value: value_72, into: &[] },
    Case { spec: "t,lT->tlT", ranks: &[1, 2], value: value_73, into: &[(Form::Accumulate, accumulate_73)] },
    Case { spec: "wZRRf->", ranks: &[5], value: value_74, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",g,g->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_1(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("βLβ,Lβ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_1(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("βLβ,Lβ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_2(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("eXXD->De", v[0].fix::<Ix4>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Tgh,hNT,TNw,->NgN", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar());
    result.answer()
}

fn assign_3(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("Tgh,hNT,TNw,->NgN", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar() => &mut out);
}

fn value_4(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("qS,RuH,uqn", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_5(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("Q...Q,QQ...,QQ->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn scaled_5(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("Q...Q,QQ...,QQ->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_6(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("AT", v[0].fix::<Ix2>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("EqI,qpEe->eEq", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn accumulate_7(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("EqI,qpEe->eEq", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>() += &mut out);
}

fn value_8(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("He...,HTmUR", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_9(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("k,XNkx,NxXk,NkX->kN", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn assign_9(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("k,XNkx,NxXk,NkX->kN", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>() => &mut out);
}

fn value_10(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("iEEx,EJhi,ii,Eh,xE->xh", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",M,MM,,->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].scalar());
    result.answer()
}

fn scaled_11(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!(",M,MM,,->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].scalar() => &mut out; alpha = alpha, beta = beta);
}

fn value_12(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("j...t,j...t->...t", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_13(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("f...f,s...f,fs...", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn accumulate_13(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("f...f,s...f,fs...", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>() += &mut out);
}

fn value_14(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...FH,...cFV->F...c", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("sORy,yQ,y->QyOs", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn assign_15(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("sORy,yQ,y->QyOs", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() => &mut out);
}

fn value_16(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("wE,->w", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn value_17(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("FwaM,eM->awMF", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_17(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("FwaM,eM->awMF", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_18(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("CFS,,Sp,CXpX,SSp->", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Rvy,wvyy->vy", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn accumulate_19(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Rvy,wvyy->vy", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>() += &mut out);
}

fn value_20(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("VrCf->fVrC", v[0].fix::<Ix4>());
    result.answer()
}

fn value_21(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Rq,FRj,Fjk,Uk", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn assign_21(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Rq,FRj,Fjk,Uk", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>() => &mut out);
}

fn value_22(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("gQ,eedgQ,,ge->", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].scalar(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("E,E...,E,...E", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn scaled_23(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("E,E...,E,...E", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_24(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Op,OO,Op->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_25(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Ej,tjEoV,tojE->tVj", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>());
    result.answer()
}

fn accumulate_25(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("Ej,tjEoV,tojE->tVj", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>() += &mut out);
}

fn value_26(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("IiO,iO->IO", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("αaq,αq,qα,aqα,->aqα", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar());
    result.answer()
}

fn assign_27(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("αaq,αq,qα,aqα,->aqα", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar() => &mut out);
}

fn value_28(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("MEoα,", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn value_29(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("rα,Kα,KKr->Kr", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn scaled_29(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("rα,Kα,KKr->Kr", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_30(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("kbAJ,kk,b", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("Xt,tX,t->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn accumulate_31(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("Xt,tX,t->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() += &mut out);
}

fn value_32(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("maD,DmJa->mJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_33(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("G,dG->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_33(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("G,dG->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_34(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("EE,EyR->ERy", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("αLQ,LααQ,αQ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn scaled_35(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("αLQ,LααQ,αQ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_36(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("NmB->BN", v[0].fix::<Ix3>());
    result.answer()
}

fn value_37(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("BI...Ed->...I", v[0].fix::<Ix5>());
    result.answer()
}

fn accumulate_37(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("BI...Ed->...I", v[0].fix::<Ix5>() += &mut out);
}

fn value_38(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("TjNN,Tj,TNj->jNTN", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("TAE,T->AT", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_39(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("TAE,T->AT", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_40(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("AfPDV->Vf", v[0].fix::<Ix5>());
    result.answer()
}

fn value_41(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("OTDUl", v[0].fix::<Ix5>());
    result.answer()
}

fn scaled_41(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("OTDUl", v[0].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_42(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kαLZ", v[0].fix::<Ix4>());
    result.answer()
}

fn value_43(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("Md,p,pd,dl,d", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn accumulate_43(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Md,p,pd,dl,d", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>() += &mut out);
}

fn value_44(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("A,A", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_45(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("HH,bQQWH->H", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn assign_45(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("HH,bQQWH->H", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>() => &mut out);
}

fn value_46(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("gQgqW,WQQ,WQgq->", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Oe...->Oe...", v[0].fix::<Ix3>());
    result.answer()
}

fn scaled_47(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("Oe...->Oe...", v[0].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_48(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("CJl,ZC->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_49(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...VM,...V->...MV", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_49(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("...VM,...V->...MV", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_50(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("OXBWc,cOBX,,WB->cOBXW", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].scalar(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("β...,β...β,...β,...β,β...", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>());
    result.answer()
}

fn assign_51(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("β...,β...β,...β,...β,β...", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>() => &mut out);
}

fn value_52(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("amo,oN,axmXo", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_53(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("UKW,UK,->KW", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].scalar());
    result.answer()
}

fn scaled_53(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("UKW,UK,->KW", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].scalar() => &mut out; alpha = alpha, beta = beta);
}

fn value_54(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...nz,...,...->...n", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_55(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("rn...,r...nr,n...r,n...r,rn...->n", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn accumulate_55(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("rn...,r...nr,n...r,n...r,rn...->n", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>() += &mut out);
}

fn value_56(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("nHET,->THnE", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn value_57(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("OBj,dOvMj->dB", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn assign_57(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("OBj,dOvMj->dB", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>() => &mut out);
}

fn value_58(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("P,PH,cHM,,HC->cMPHC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), v[3].scalar(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("shuu->", v[0].fix::<Ix4>());
    result.answer()
}

fn scaled_59(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("shuu->", v[0].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_60(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("QdβR,QdβG,βGXR,XQ,Gβd->β", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_61(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("nnx,PP,xnK,,N->Px", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), v[3].scalar(), v[4].fix::<Ix1>());
    result.answer()
}

fn accumulate_61(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("nnx,PP,xnK,,N->Px", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), v[3].scalar(), v[4].fix::<Ix1>() += &mut out);
}

fn value_62(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("hUeQ->", v[0].fix::<Ix4>());
    result.answer()
}

fn value_63(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("vCQK,CvQ,C,OCKQ->QvKOC", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn assign_63(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("vCQK,CvQ,C,OCKQ->QvKOC", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>() => &mut out);
}

fn value_64(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("qs,sq,qs,sqq->s", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn value_65(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...iTc,cci->...", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn scaled_65(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("...iTc,cci->...", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_66(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("SsW...,s...,SsW->ss", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_67(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("A...,A...,A...,...A", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn accumulate_67(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("A...,A...,A...,...A", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>() += &mut out);
}

fn value_68(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("aUJ,JUa", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_69(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("PW,vk,PW,PWk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn assign_69(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("PW,vk,PW,PWk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>() => &mut out);
}

fn value_70(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",SHtt->", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_71(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...,nIβ,vf...βn->fββ...", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>());
    result.answer()
}

fn scaled_71(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("...,nIβ,vf...βn->fββ...", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_72(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("FiF,Fi->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_73(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("t,lT->tlT", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_73(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("t,lT->tlT", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_74(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("wZRRf->", v[0].fix::<Ix5>());
    result.answer()
}
