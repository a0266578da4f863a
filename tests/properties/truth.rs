//! Random and picked specs, in `bool`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<bool>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Assign, assign_0)] },
    Case { spec: "ki,jk->ji", ranks: &[2, 2], value: value_1, into: &[] },
    Case { spec: "bik,bkj->bij", ranks: &[3, 3], value: value_2, into: &[] },
    Case { spec: "ij,j->i", ranks: &[2, 1], value: value_3, into: &[] },
    Case { spec: "ij,i->j", ranks: &[2, 1], value: value_4, into: &[(Form::Accumulate, accumulate_4)] },
    Case { spec: "i,i->", ranks: &[1, 1], value: value_5, into: &[] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_6, into: &[] },
    Case { spec: "ij->ji", ranks: &[2], value: value_7, into: &[] },
    Case { spec: "ij->", ranks: &[2], value: value_8, into: &[(Form::Assign, assign_8)] },
    Case { spec: "ij,jk,kl->il", ranks: &[2, 2, 2], value: value_9, into: &[] },
    Case { spec: "ik,kj->ji", ranks: &[2, 2], value: value_10, into: &[] },
    Case { spec: "ibk,kbj->ibj", ranks: &[3, 3], value: value_11, into: &[] },
    Case { spec: "ij,ij->", ranks: &[2, 2], value: value_12, into: &[(Form::Accumulate, accumulate_12)] },
    Case { spec: "ij,kl->ikjl", ranks: &[2, 2], value: value_13, into: &[] },
    Case { spec: "ijk->kji", ranks: &[3], value: value_14, into: &[] },
    Case { spec: "iij->j", ranks: &[3], value: value_15, into: &[] },
    Case { spec: "ijk,kl->ijl", ranks: &[3, 2], value: value_16, into: &[(Form::Assign, assign_16)] },
    Case { spec: "i,ij,j->", ranks: &[1, 2, 1], value: value_17, into: &[] },
    Case { spec: "->", ranks: &[0], value: value_18, into: &[] },
    Case { spec: "...ij,...jk->...ik", ranks: &[3, 3], value: value_19, into: &[] },
    Case { spec: "...->...", ranks: &[0], value: value_20, into: &[(Form::Accumulate, accumulate_20)] },
    Case { spec: "aB,Bc", ranks: &[2, 2], value: value_21, into: &[] },
    Case { spec: "JWCeF,e,WeJrC->rCFJW", ranks: &[5, 1, 5], value: value_22, into: &[] },
    Case { spec: "kk,k,k", ranks: &[2, 1, 1], value: value_23, into: &[] },
    Case { spec: "...->...", ranks: &[1], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "C,CS,C,SC,C->SC", ranks: &[1, 2, 1, 2, 1], value: value_25, into: &[] },
    Case { spec: "YNVM...X,XYN...V,...NM->NYMNV", ranks: &[5, 5, 4], value: value_26, into: &[] },
    Case { spec: "...Oα,...,...,αO...->...", ranks: &[4, 2, 0, 4], value: value_27, into: &[] },
    Case { spec: ",eHc...,...HeA,g...cQe->cHgeQA", ranks: &[0, 4, 4, 4], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: ",g,g->", ranks: &[0, 1, 1], value: value_29, into: &[] },
    Case { spec: "iEEx,EJhi,ii,Eh,xE->xh", ranks: &[4, 4, 2, 2, 2], value: value_30, into: &[] },
    Case { spec: "VrCf->fVrC", ranks: &[4], value: value_31, into: &[] },
    Case { spec: "kbAJ,kk,b", ranks: &[4, 2, 1], value: value_32, into: &[(Form::Assign, assign_32)] },
    Case { spec: "AfPDV->Vf", ranks: &[5], value: value_33, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_4(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_4(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_5(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}

fn assign_8(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out);
}

fn value_9(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_10(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ik,kj->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ibk,kbj->ibj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_12(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_13(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("ij,kl->ikjl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ijk->kji", v[0].fix::<Ix3>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("iij->j", v[0].fix::<Ix3>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ijk,kl->ijl", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_16(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ijk,kl->ijl", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_17(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("i,ij,j->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("->", v[0].fix::<Ix0>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("...->...", v[0].fix::<Ix0>());
    result.answer()
}

fn accumulate_20(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("...->...", v[0].fix::<Ix0>() += &mut out);
}

fn value_21(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("aB,Bc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("JWCeF,e,WeJrC->rCFJW", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("kk,k,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("...->...", v[0].fix::<Ix1>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("...->...", v[0].fix::<Ix1>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("C,CS,C,SC,C->SC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("YNVM...X,XYN...V,...NM->NYMNV", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("...Oα,...,...,αO...->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].scalar(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix6> = einsum!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix6>();
    einsum_into!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!(",g,g->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("iEEx,EJhi,ii,Eh,xE->xh", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("VrCf->fVrC", v[0].fix::<Ix4>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("kbAJ,kk,b", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn assign_32(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("kbAJ,kk,b", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() => &mut out);
}

fn value_33(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("AfPDV->Vf", v[0].fix::<Ix5>());
    result.answer()
}
