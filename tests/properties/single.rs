//! Random and picked specs, in `f32`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<f32>] = &[
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
    Case { spec: "bki,bkj->bij", ranks: &[3, 3], value: value_10, into: &[] },
    Case { spec: "bij,j->bi", ranks: &[3, 1], value: value_11, into: &[] },
    Case { spec: "i,ij->ij", ranks: &[1, 2], value: value_12, into: &[(Form::Assign, assign_12)] },
    Case { spec: "ijklm->mlkji", ranks: &[5], value: value_13, into: &[] },
    Case { spec: "ii,ij->ij", ranks: &[2, 2], value: value_14, into: &[] },
    Case { spec: "bhqd,bhkd->bhqk", ranks: &[4, 4], value: value_15, into: &[] },
    Case { spec: "ikl,lkj->ik", ranks: &[3, 3], value: value_16, into: &[(Form::Accumulate, accumulate_16)] },
    Case { spec: "ij,k->i", ranks: &[2, 1], value: value_17, into: &[] },
    Case { spec: "ii->ii", ranks: &[2], value: value_18, into: &[] },
    Case { spec: "...,...->...", ranks: &[1, 3], value: value_19, into: &[] },
    Case { spec: "ii", ranks: &[2], value: value_20, into: &[(Form::Scaled, scaled_20)] },
    Case { spec: "j,j...b,j...jb,jb", ranks: &[1, 4, 4, 2], value: value_21, into: &[] },
    Case { spec: "WOEI,->I", ranks: &[4, 0], value: value_22, into: &[] },
    Case { spec: "pu,pu,pu,p,up->p", ranks: &[2, 2, 2, 1, 2], value: value_23, into: &[] },
    Case { spec: "ODC,CDO,O->", ranks: &[3, 3, 1], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "n,n,n,n->", ranks: &[1, 1, 1, 1], value: value_25, into: &[] },
    Case { spec: "βgozt", ranks: &[5], value: value_26, into: &[] },
    Case { spec: "αuZXX->Zuα", ranks: &[5], value: value_27, into: &[] },
    Case { spec: "Da->Da", ranks: &[2], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "AT", ranks: &[2], value: value_29, into: &[] },
    Case { spec: "wE,->w", ranks: &[2, 0], value: value_30, into: &[] },
    Case { spec: "IiO,iO->IO", ranks: &[3, 2], value: value_31, into: &[] },
    Case { spec: "NmB->BN", ranks: &[3], value: value_32, into: &[(Form::Scaled, scaled_32)] },
];

fn value_0(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, _: f32, _: f32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_4(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_4(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, _: f32, _: f32) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_5(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_8(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, alpha: f32, beta: f32) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_9(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_10(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("bki,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("bij,j->bi", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("i,ij->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_12(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, _: f32, _: f32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i,ij->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_13(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix5> = einsum!("ijklm->mlkji", v[0].fix::<Ix5>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ii,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix4> = einsum!("bhqd,bhkd->bhqk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ikl,lkj->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_16(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, _: f32, _: f32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ikl,lkj->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_17(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("ij,k->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("ii->ii", v[0].fix::<Ix2>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("...,...->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ii", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_20(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, alpha: f32, beta: f32) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ii", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_21(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("j,j...b,j...jb,jb", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("WOEI,->I", v[0].fix::<Ix4>(), v[1].scalar());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("pu,pu,pu,p,up->p", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("ODC,CDO,O->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, _: f32, _: f32) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ODC,CDO,O->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: f32 = einsum!("n,n,n,n->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix5> = einsum!("βgozt", v[0].fix::<Ix5>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix3> = einsum!("αuZXX->Zuα", v[0].fix::<Ix5>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("Da->Da", v[0].fix::<Ix2>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, _: f32, _: f32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("Da->Da", v[0].fix::<Ix2>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("AT", v[0].fix::<Ix2>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix1> = einsum!("wE,->w", v[0].fix::<Ix2>(), v[1].scalar());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("IiO,iO->IO", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, f32>]) -> ArrayD<f32> {
    let result: Array<f32, Ix2> = einsum!("NmB->BN", v[0].fix::<Ix3>());
    result.answer()
}

fn scaled_32(v: &[ArrayViewD<'_, f32>], out: &mut ArrayViewMutD<'_, f32>, alpha: f32, beta: f32) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("NmB->BN", v[0].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}
