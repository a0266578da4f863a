//! Random and picked specs, in `i64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<i64>] = &[
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
    Case { spec: "ki,jk->ij", ranks: &[2, 2], value: value_10, into: &[] },
    Case { spec: "ikb,kjb->ijb", ranks: &[3, 3], value: value_11, into: &[] },
    Case { spec: "ij,kl->ijkl", ranks: &[2, 2], value: value_12, into: &[(Form::Assign, assign_12)] },
    Case { spec: "ii->i", ranks: &[2], value: value_13, into: &[] },
    Case { spec: "ij->j", ranks: &[2], value: value_14, into: &[] },
    Case { spec: "bhqk,bkhd->bqhd", ranks: &[4, 4], value: value_15, into: &[] },
    Case { spec: "bi,oij,bj->bo", ranks: &[2, 3, 2], value: value_16, into: &[(Form::Accumulate, accumulate_16)] },
    Case { spec: "i,->i", ranks: &[1, 0], value: value_17, into: &[] },
    Case { spec: "...ij,...jk->...ik", ranks: &[2, 2], value: value_18, into: &[] },
    Case { spec: "i...,i...->...", ranks: &[2, 3], value: value_19, into: &[] },
    Case { spec: "jb,ij", ranks: &[2, 2], value: value_20, into: &[(Form::Scaled, scaled_20)] },
    Case { spec: "Vu,->uV", ranks: &[2, 0], value: value_21, into: &[] },
    Case { spec: "gze,e,zg,yFα->F", ranks: &[3, 1, 2, 3], value: value_22, into: &[] },
    Case { spec: "TR,dR,T", ranks: &[2, 2, 1], value: value_23, into: &[] },
    Case { spec: "cc,YGFpc,F,pFcG->pc", ranks: &[2, 5, 1, 4], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "temV->t", ranks: &[4], value: value_25, into: &[] },
    Case { spec: "HFg,gFHg,FH->Hg", ranks: &[3, 4, 2], value: value_26, into: &[] },
    Case { spec: "UU,U->", ranks: &[2, 1], value: value_27, into: &[] },
    Case { spec: "Hcwn,wHc->cwH", ranks: &[4, 3], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "k,XNkx,NxXk,NkX->kN", ranks: &[1, 4, 4, 3], value: value_29, into: &[] },
    Case { spec: "Rvy,wvyy->vy", ranks: &[3, 4], value: value_30, into: &[] },
    Case { spec: "rα,Kα,KKr->Kr", ranks: &[2, 2, 3], value: value_31, into: &[] },
    Case { spec: "TAE,T->AT", ranks: &[3, 1], value: value_32, into: &[(Form::Scaled, scaled_32)] },
];

fn value_0(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, _: i64, _: i64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_4(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_4(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, _: i64, _: i64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_5(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_8(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, alpha: i64, beta: i64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_9(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_10(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ki,jk->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("ikb,kjb->ijb", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("ij,kl->ijkl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_12(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, _: i64, _: i64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("ij,kl->ijkl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_13(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ii->i", v[0].fix::<Ix2>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ij->j", v[0].fix::<Ix2>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("bhqk,bkhd->bqhd", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("bi,oij,bj->bo", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn accumulate_16(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, _: i64, _: i64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("bi,oij,bj->bo", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>() += &mut out);
}

fn value_17(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("i,->i", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("i...,i...->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("jb,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_20(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, alpha: i64, beta: i64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("jb,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_21(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("Vu,->uV", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("gze,e,zg,yFα->F", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("TR,dR,T", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("cc,YGFpc,F,pFcG->pc", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, _: i64, _: i64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("cc,YGFpc,F,pFcG->pc", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix4>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("temV->t", v[0].fix::<Ix4>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("HFg,gFHg,FH->Hg", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: i64 = einsum!("UU,U->", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("Hcwn,wHc->cwH", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, _: i64, _: i64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("Hcwn,wHc->cwH", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("k,XNkx,NxXk,NkX->kN", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("Rvy,wvyy->vy", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("rα,Kα,KKr->Kr", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, i64>]) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("TAE,T->AT", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn scaled_32(v: &[ArrayViewD<'_, i64>], out: &mut ArrayViewMutD<'_, i64>, alpha: i64, beta: i64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("TAE,T->AT", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}
