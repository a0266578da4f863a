//! Random and picked specs, in `i32`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
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
    Case { spec: "i,j,k->ijk", ranks: &[1, 1, 1], value: value_13, into: &[] },
    Case { spec: "i->i", ranks: &[1], value: value_14, into: &[] },
    Case { spec: "ii->", ranks: &[2], value: value_15, into: &[] },
    Case { spec: "ij->i", ranks: &[2], value: value_16, into: &[(Form::Accumulate, accumulate_16)] },
    Case { spec: "bqhd,bkhd->bhqk", ranks: &[4, 4], value: value_17, into: &[] },
    Case { spec: ",->", ranks: &[0, 0], value: value_18, into: &[] },
    Case { spec: "ij,jk->kiik", ranks: &[2, 2], value: value_19, into: &[] },
    Case { spec: "...i,i->...", ranks: &[3, 1], value: value_20, into: &[(Form::Scaled, scaled_20)] },
    Case { spec: "iij", ranks: &[3], value: value_21, into: &[] },
    Case { spec: ",L...Ut,...LNXL->t...N", ranks: &[0, 3, 5], value: value_22, into: &[] },
    Case { spec: "P,...MP,M...P->...", ranks: &[1, 2, 2], value: value_23, into: &[] },
    Case { spec: "hu,,hu,hu,hu->h", ranks: &[2, 0, 2, 2, 2], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "qLq->", ranks: &[3], value: value_25, into: &[] },
    Case { spec: "nGS,JJ", ranks: &[3, 2], value: value_26, into: &[] },
    Case { spec: "G,vGxG->x", ranks: &[1, 4], value: value_27, into: &[] },
    Case { spec: ",mqTg->q", ranks: &[0, 4], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "...w,...w,w,w...,w...->...ww", ranks: &[1, 1, 1, 1, 3], value: value_29, into: &[] },
    Case { spec: "He...,HTmUR", ranks: &[2, 5], value: value_30, into: &[] },
    Case { spec: "CFS,,Sp,CXpX,SSp->", ranks: &[3, 0, 2, 4, 3], value: value_31, into: &[] },
    Case { spec: "MEoα,", ranks: &[4, 0], value: value_32, into: &[(Form::Scaled, scaled_32)] },
    Case { spec: "TjNN,Tj,TNj->jNTN", ranks: &[4, 2, 3], value: value_33, into: &[] },
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
    let result: Array<i32, Ix3> = einsum!("i,j,k->ijk", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("i->i", v[0].fix::<Ix1>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("ii->", v[0].fix::<Ix2>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("ij->i", v[0].fix::<Ix2>());
    result.answer()
}

fn accumulate_16(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij->i", v[0].fix::<Ix2>() += &mut out);
}

fn value_17(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("bqhd,bkhd->bhqk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!(",->", v[0].fix::<Ix0>(), v[1].scalar());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("ij,jk->kiik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix2> = einsum!("...i,i->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn scaled_20(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("...i,i->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_21(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("iij", v[0].fix::<Ix3>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!(",L...Ut,...LNXL->t...N", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("P,...MP,M...P->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("hu,,hu,hu,hu->h", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("hu,,hu,hu,hu->h", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("qLq->", v[0].fix::<Ix3>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix3> = einsum!("nGS,JJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!("G,vGxG->x", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix1> = einsum!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, _: i32, _: i32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!(",mqTg->q", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("...w,...w,w,w...,w...->...ww", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix5> = einsum!("He...,HTmUR", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: i32 = einsum!("CFS,,Sp,CXpX,SSp->", v[0].fix::<Ix3>(), v[1].scalar(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("MEoα,", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn scaled_32(v: &[ArrayViewD<'_, i32>], out: &mut ArrayViewMutD<'_, i32>, alpha: i32, beta: i32) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("MEoα,", v[0].fix::<Ix4>(), v[1].scalar() => &mut out; alpha = alpha, beta = beta);
}

fn value_33(v: &[ArrayViewD<'_, i32>]) -> ArrayD<i32> {
    let result: Array<i32, Ix4> = einsum!("TjNN,Tj,TNj->jNTN", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}
