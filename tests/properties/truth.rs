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
    Case { spec: "bik,bjk->bij", ranks: &[3, 3], value: value_11, into: &[] },
    Case { spec: "ibk,kbj->ibj", ranks: &[3, 3], value: value_12, into: &[(Form::Accumulate, accumulate_12)] },
    Case { spec: "bij,bj->bi", ranks: &[3, 2], value: value_13, into: &[] },
    Case { spec: "ij,ij->", ranks: &[2, 2], value: value_14, into: &[] },
    Case { spec: "ijk,kji->", ranks: &[3, 3], value: value_15, into: &[] },
    Case { spec: "ij,kl->ikjl", ranks: &[2, 2], value: value_16, into: &[(Form::Assign, assign_16)] },
    Case { spec: "ij,j->ij", ranks: &[2, 1], value: value_17, into: &[] },
    Case { spec: "ijk->kji", ranks: &[3], value: value_18, into: &[] },
    Case { spec: "ijkl->ikjl", ranks: &[4], value: value_19, into: &[] },
    Case { spec: "iij->j", ranks: &[3], value: value_20, into: &[(Form::Accumulate, accumulate_20)] },
    Case { spec: "iijj->", ranks: &[4], value: value_21, into: &[] },
    Case { spec: "ijkl->jl", ranks: &[4], value: value_22, into: &[] },
    Case { spec: "ijk,kl->ijl", ranks: &[3, 2], value: value_23, into: &[] },
    Case { spec: "abcd,ebfd->aecf", ranks: &[4, 4], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "i,ij,j->", ranks: &[1, 2, 1], value: value_25, into: &[] },
    Case { spec: "ik,jk,k->ij", ranks: &[2, 2, 1], value: value_26, into: &[] },
    Case { spec: "->", ranks: &[0], value: value_27, into: &[] },
    Case { spec: "ij,jk->iik", ranks: &[2, 2], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "...ij,...jk->...ik", ranks: &[3, 3], value: value_29, into: &[] },
    Case { spec: "...,...", ranks: &[2, 1], value: value_30, into: &[] },
    Case { spec: "...->...", ranks: &[0], value: value_31, into: &[] },
    Case { spec: "ba", ranks: &[2], value: value_32, into: &[(Form::Assign, assign_32)] },
    Case { spec: "aB,Bc", ranks: &[2, 2], value: value_33, into: &[] },
    Case { spec: ",Trr->", ranks: &[0, 3], value: value_34, into: &[] },
    Case { spec: "JWCeF,e,WeJrC->rCFJW", ranks: &[5, 1, 5], value: value_35, into: &[] },
    Case { spec: "iSx,iSx,xSi", ranks: &[3, 3, 3], value: value_36, into: &[(Form::Accumulate, accumulate_36)] },
    Case { spec: "kk,k,k", ranks: &[2, 1, 1], value: value_37, into: &[] },
    Case { spec: "bKK,Kb,b->b", ranks: &[3, 2, 1], value: value_38, into: &[] },
    Case { spec: "...->...", ranks: &[1], value: value_39, into: &[] },
    Case { spec: "FqCq,FCVmq->mqFV", ranks: &[4, 5], value: value_40, into: &[(Form::Assign, assign_40)] },
    Case { spec: "C,CS,C,SC,C->SC", ranks: &[1, 2, 1, 2, 1], value: value_41, into: &[] },
    Case { spec: "VXsX,sV", ranks: &[4, 2], value: value_42, into: &[] },
    Case { spec: "YNVM...X,XYN...V,...NM->NYMNV", ranks: &[5, 5, 4], value: value_43, into: &[] },
    Case { spec: "TyKjy,Ty,KTyj->", ranks: &[5, 2, 4], value: value_44, into: &[(Form::Accumulate, accumulate_44)] },
    Case { spec: "...Oα,...,...,αO...->...", ranks: &[4, 2, 0, 4], value: value_45, into: &[] },
    Case { spec: "yy", ranks: &[2], value: value_46, into: &[] },
    Case { spec: ",eHc...,...HeA,g...cQe->cHgeQA", ranks: &[0, 4, 4, 4], value: value_47, into: &[] },
    Case { spec: "LDZ,DKT,->ZTLKD", ranks: &[3, 3, 0], value: value_48, into: &[(Form::Assign, assign_48)] },
    Case { spec: ",g,g->", ranks: &[0, 1, 1], value: value_49, into: &[] },
    Case { spec: "Q...Q,QQ...,QQ->...", ranks: &[2, 3, 2], value: value_50, into: &[] },
    Case { spec: "iEEx,EJhi,ii,Eh,xE->xh", ranks: &[4, 4, 2, 2, 2], value: value_51, into: &[] },
    Case { spec: "sORy,yQ,y->QyOs", ranks: &[4, 2, 1], value: value_52, into: &[(Form::Accumulate, accumulate_52)] },
    Case { spec: "VrCf->fVrC", ranks: &[4], value: value_53, into: &[] },
    Case { spec: "Ej,tjEoV,tojE->tVj", ranks: &[2, 5, 4], value: value_54, into: &[] },
    Case { spec: "kbAJ,kk,b", ranks: &[4, 2, 1], value: value_55, into: &[] },
    Case { spec: "αLQ,LααQ,αQ", ranks: &[3, 4, 2], value: value_56, into: &[(Form::Assign, assign_56)] },
    Case { spec: "AfPDV->Vf", ranks: &[5], value: value_57, into: &[] },
    Case { spec: "HH,bQQWH->H", ranks: &[2, 5], value: value_58, into: &[] },
    Case { spec: "OXBWc,cOBX,,WB->cOBXW", ranks: &[5, 4, 0, 2], value: value_59, into: &[] },
    Case { spec: "rn...,r...nr,n...r,n...r,rn...->n", ranks: &[4, 5, 2, 2, 2], value: value_60, into: &[(Form::Accumulate, accumulate_60)] },
    Case { spec: "QdβR,QdβG,βGXR,XQ,Gβd->β", ranks: &[4, 4, 4, 2, 3], value: value_61, into: &[] },
    Case { spec: "...iTc,cci->...", ranks: &[5, 3], value: value_62, into: &[] },
    Case { spec: ",SHtt->", ranks: &[0, 4], value: value_63, into: &[] },
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
    let result: Array<bool, Ix3> = einsum!("bik,bjk->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ibk,kbj->ibj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_12(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ibk,kbj->ibj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_13(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("bij,bj->bi", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("ijk,kji->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("ij,kl->ikjl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_16(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("ij,kl->ikjl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_17(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ij,j->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ijk->kji", v[0].fix::<Ix3>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("ijkl->ikjl", v[0].fix::<Ix4>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("iij->j", v[0].fix::<Ix3>());
    result.answer()
}

fn accumulate_20(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("iij->j", v[0].fix::<Ix3>() += &mut out);
}

fn value_21(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("iijj->", v[0].fix::<Ix4>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ijkl->jl", v[0].fix::<Ix4>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ijk,kl->ijl", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("abcd,ebfd->aecf", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("abcd,ebfd->aecf", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("i,ij,j->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ik,jk,k->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("->", v[0].fix::<Ix0>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("ij,jk->iik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ij,jk->iik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("...,...", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("...->...", v[0].fix::<Ix0>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("ba", v[0].fix::<Ix2>());
    result.answer()
}

fn assign_32(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ba", v[0].fix::<Ix2>() => &mut out);
}

fn value_33(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("aB,Bc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_34(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!(",Trr->", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("JWCeF,e,WeJrC->rCFJW", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix5>());
    result.answer()
}

fn value_36(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("iSx,iSx,xSi", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>());
    result.answer()
}

fn accumulate_36(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("iSx,iSx,xSi", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>() += &mut out);
}

fn value_37(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("kk,k,k", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_38(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("bKK,Kb,b->b", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("...->...", v[0].fix::<Ix1>());
    result.answer()
}

fn value_40(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("FqCq,FCVmq->mqFV", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn assign_40(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("FqCq,FCVmq->mqFV", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>() => &mut out);
}

fn value_41(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("C,CS,C,SC,C->SC", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>());
    result.answer()
}

fn value_42(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("VXsX,sV", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_43(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("YNVM...X,XYN...V,...NM->NYMNV", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_44(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("TyKjy,Ty,KTyj->", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>());
    result.answer()
}

fn accumulate_44(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("TyKjy,Ty,KTyj->", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>() += &mut out);
}

fn value_45(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("...Oα,...,...,αO...->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].scalar(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_46(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("yy", v[0].fix::<Ix2>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix6> = einsum!(",eHc...,...HeA,g...cQe->cHgeQA", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix4>());
    result.answer()
}

fn value_48(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("LDZ,DKT,->ZTLKD", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar());
    result.answer()
}

fn assign_48(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("LDZ,DKT,->ZTLKD", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].scalar() => &mut out);
}

fn value_49(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!(",g,g->", v[0].fix::<Ix0>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_50(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("Q...Q,QQ...,QQ->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("iEEx,EJhi,ii,Eh,xE->xh", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_52(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("sORy,yQ,y->QyOs", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn accumulate_52(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("sORy,yQ,y->QyOs", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() += &mut out);
}

fn value_53(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix4> = einsum!("VrCf->fVrC", v[0].fix::<Ix4>());
    result.answer()
}

fn value_54(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix3> = einsum!("Ej,tjEoV,tojE->tVj", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_55(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("kbAJ,kk,b", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_56(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!("αLQ,LααQ,αQ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn assign_56(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("αLQ,LααQ,αQ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>() => &mut out);
}

fn value_57(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("AfPDV->Vf", v[0].fix::<Ix5>());
    result.answer()
}

fn value_58(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("HH,bQQWH->H", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix5> = einsum!("OXBWc,cOBX,,WB->cOBXW", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].scalar(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_60(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("rn...,r...nr,n...r,n...r,rn...->n", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>());
    result.answer()
}

fn accumulate_60(v: &[ArrayViewD<'_, bool>], out: &mut ArrayViewMutD<'_, bool>, _: bool, _: bool) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("rn...,r...nr,n...r,n...r,rn...->n", v[0].fix::<Ix4>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>() += &mut out);
}

fn value_61(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix1> = einsum!("QdβR,QdβG,βGXR,XQ,Gβd->β", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_62(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: Array<bool, Ix2> = einsum!("...iTc,cci->...", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_63(v: &[ArrayViewD<'_, bool>]) -> ArrayD<bool> {
    let result: bool = einsum!(",SHtt->", v[0].fix::<Ix0>(), &v[1].fix::<Ix4>());
    result.answer()
}
