//! Specs on operands whose ranks, some or all, are checked at run time, in `f64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand};

pub const CASES: &[Case<f64>] = &[
    Case { spec: "...ij,...jk->...ik", ranks: &[2, 2], value: value_0, into: &[] },
    Case { spec: "...i->...", ranks: &[3], value: value_1, into: &[(Form::Accumulate, accumulate_1)] },
    Case { spec: "...ij->...ji", ranks: &[4], value: value_2, into: &[] },
    Case { spec: "...->", ranks: &[3], value: value_3, into: &[(Form::Assign, assign_3)] },
    Case { spec: ",L...Ut,...LNXL->t...N", ranks: &[0, 3, 5], value: value_4, into: &[] },
    Case { spec: "vnIo,...oI->vnI...o", ranks: &[4, 4], value: value_5, into: &[(Form::Scaled, scaled_5)] },
    Case { spec: ",eHc...,...HeA,g...cQe->cHgeQA", ranks: &[0, 4, 4, 4], value: value_6, into: &[] },
    Case { spec: "...w,...w,w,w...,w...->...ww", ranks: &[1, 1, 1, 1, 3], value: value_7, into: &[(Form::Accumulate, accumulate_7)] },
    Case { spec: "f...f,s...f,fs...", ranks: &[2, 4, 3], value: value_8, into: &[] },
    Case { spec: ",Trr->", ranks: &[0, 3], value: value_9, into: &[(Form::Assign, assign_9)] },
    Case { spec: "kk,k,k", ranks: &[2, 1, 1], value: value_10, into: &[] },
    Case { spec: "FXw->XwF", ranks: &[3], value: value_11, into: &[(Form::Scaled, scaled_11)] },
    Case { spec: "nGS,JJ", ranks: &[3, 2], value: value_12, into: &[] },
    Case { spec: "αXUiα,iα,α,pp,pUα", ranks: &[5, 2, 1, 2, 3], value: value_13, into: &[(Form::Accumulate, accumulate_13)] },
    Case { spec: "Hcwn,wHc->cwH", ranks: &[4, 3], value: value_14, into: &[] },
    Case { spec: "wE,->w", ranks: &[2, 0], value: value_15, into: &[(Form::Assign, assign_15)] },
    Case { spec: "rα,Kα,KKr->Kr", ranks: &[2, 2, 3], value: value_16, into: &[] },
    Case { spec: "kαLZ", ranks: &[4], value: value_17, into: &[(Form::Scaled, scaled_17)] },
];

fn value_0(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...ij,...jk->...ik", v[0].view(), &v[1].view());
    result.answer()
}

fn value_1(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...i->...", v[0].view());
    result.answer()
}

fn accumulate_1(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!("...i->...", v[0].view() += &mut out);
}

fn value_2(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...ij->...ji", v[0].view());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("...->", v[0].view());
    result.answer()
}

fn assign_3(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!("...->", v[0].view() => &mut out);
}

fn value_4(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!(",L...Ut,...LNXL->t...N", v[0].view(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_5(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("vnIo,...oI->vnI...o", v[0].fix::<Ix4>(), &v[1].view());
    result.answer()
}

fn scaled_5(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.view_mut();
    einsum_into!("vnIo,...oI->vnI...o", v[0].fix::<Ix4>(), &v[1].view() => &mut out; alpha = alpha, beta = beta);
}

fn value_6(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix6> = einsum!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].view(), &v[1].view(), v[2].view(), &v[3].view());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("...w,...w,w,w...,w...->...ww", v[0].view(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>());
    result.answer()
}

fn accumulate_7(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!("...w,...w,w,w...,w...->...ww", v[0].view(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>() += &mut out);
}

fn value_8(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("f...f,s...f,fs...", v[0].fix::<Ix2>(), &v[1].view(), v[2].view());
    result.answer()
}

fn value_9(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",Trr->", v[0].view(), &v[1].view());
    result.answer()
}

fn assign_9(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!(",Trr->", v[0].view(), &v[1].view() => &mut out);
}

fn value_10(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("kk,k,k", v[0].view(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("FXw->XwF", v[0].view());
    result.answer()
}

fn scaled_11(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.view_mut();
    einsum_into!("FXw->XwF", v[0].view() => &mut out; alpha = alpha, beta = beta);
}

fn value_12(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("nGS,JJ", v[0].view(), &v[1].view());
    result.answer()
}

fn value_13(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("αXUiα,iα,α,pp,pUα", v[0].view(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>());
    result.answer()
}

fn accumulate_13(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!("αXUiα,iα,α,pp,pUα", v[0].view(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>() += &mut out);
}

fn value_14(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("Hcwn,wHc->cwH", v[0].fix::<Ix4>(), &v[1].view());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("wE,->w", v[0].view(), &v[1].view());
    result.answer()
}

fn assign_15(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!("wE,->w", v[0].view(), &v[1].view() => &mut out);
}

fn value_16(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("rα,Kα,KKr->Kr", v[0].view(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_17(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kαLZ", v[0].view());
    result.answer()
}

fn scaled_17(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.view_mut();
    einsum_into!("kαLZ", v[0].view() => &mut out; alpha = alpha, beta = beta);
}
