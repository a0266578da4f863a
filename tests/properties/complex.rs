//! Random and picked specs, in `Complex<f64>`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
use num_complex::Complex;
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<Complex<f64>>] = &[
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
    Case { spec: "ki,kj->ij", ranks: &[2, 2], value: value_10, into: &[] },
    Case { spec: "ik,jk->ji", ranks: &[2, 2], value: value_11, into: &[] },
    Case { spec: "bik,kj->bij", ranks: &[3, 2], value: value_12, into: &[(Form::Assign, assign_12)] },
    Case { spec: "ijk,k->ij", ranks: &[3, 1], value: value_13, into: &[] },
    Case { spec: "bi,bi->b", ranks: &[2, 2], value: value_14, into: &[] },
    Case { spec: "i,j->ji", ranks: &[1, 1], value: value_15, into: &[] },
    Case { spec: "ij,ij->ij", ranks: &[2, 2], value: value_16, into: &[(Form::Accumulate, accumulate_16)] },
    Case { spec: "i,ij->ji", ranks: &[1, 2], value: value_17, into: &[] },
    Case { spec: "ijk->ikj", ranks: &[3], value: value_18, into: &[] },
    Case { spec: "ijklm->jilkm", ranks: &[5], value: value_19, into: &[] },
    Case { spec: "ijj->ij", ranks: &[3], value: value_20, into: &[(Form::Scaled, scaled_20)] },
    Case { spec: "iij,jk->ik", ranks: &[3, 2], value: value_21, into: &[] },
    Case { spec: "ijk->j", ranks: &[3], value: value_22, into: &[] },
    Case { spec: "bhqk,bhkd->bhqd", ranks: &[4, 4], value: value_23, into: &[] },
    Case { spec: "abcd,dc->ab", ranks: &[4, 2], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "ik,kj->ikj", ranks: &[2, 2], value: value_25, into: &[] },
    Case { spec: "ai,bi,ci->abc", ranks: &[2, 2, 2], value: value_26, into: &[] },
    Case { spec: ",ij->ij", ranks: &[0, 2], value: value_27, into: &[] },
    Case { spec: "i->ii", ranks: &[1], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "i->iii", ranks: &[1], value: value_29, into: &[] },
    Case { spec: "...ij,...jk->...ik", ranks: &[2, 4], value: value_30, into: &[] },
    Case { spec: "...ij->...ji", ranks: &[4], value: value_31, into: &[] },
    Case { spec: "...ij->ij", ranks: &[4], value: value_32, into: &[(Form::Scaled, scaled_32)] },
    Case { spec: "jk,ij", ranks: &[2, 2], value: value_33, into: &[] },
    Case { spec: "abcdefgh->hgfedcba", ranks: &[8], value: value_34, into: &[] },
    Case { spec: "I,MIna,IaMn", ranks: &[1, 4, 4], value: value_35, into: &[] },
    Case { spec: "QgZa,gj,gQ->aQ", ranks: &[4, 2, 2], value: value_36, into: &[(Form::Assign, assign_36)] },
    Case { spec: "ZZ,Z", ranks: &[2, 1], value: value_37, into: &[] },
    Case { spec: "BOjmw,Ow,YO,wmOB,Ym->m", ranks: &[5, 2, 2, 4, 2], value: value_38, into: &[] },
    Case { spec: "g,dgl->", ranks: &[1, 3], value: value_39, into: &[] },
    Case { spec: "m,ms,Yms", ranks: &[1, 2, 3], value: value_40, into: &[(Form::Accumulate, accumulate_40)] },
    Case { spec: "Vβ,βV", ranks: &[2, 2], value: value_41, into: &[] },
    Case { spec: "wj,w->wj", ranks: &[2, 1], value: value_42, into: &[] },
    Case { spec: "k...,ku...,...k", ranks: &[2, 4, 3], value: value_43, into: &[] },
    Case { spec: "Lld,YlLdM->", ranks: &[3, 5], value: value_44, into: &[(Form::Scaled, scaled_44)] },
    Case { spec: "KUc,cKUU,KU->UK", ranks: &[3, 4, 2], value: value_45, into: &[] },
    Case { spec: "αXUiα,iα,α,pp,pUα", ranks: &[5, 2, 1, 2, 3], value: value_46, into: &[] },
    Case { spec: "vLte,,tvL,e,tLev->", ranks: &[4, 0, 3, 1, 4], value: value_47, into: &[] },
    Case { spec: "XX...g,gXg...,gX", ranks: &[5, 4, 2], value: value_48, into: &[(Form::Assign, assign_48)] },
    Case { spec: "K,LLG", ranks: &[1, 3], value: value_49, into: &[] },
    Case { spec: "eXXD->De", ranks: &[4], value: value_50, into: &[] },
    Case { spec: "EqI,qpEe->eEq", ranks: &[3, 4], value: value_51, into: &[] },
    Case { spec: "j...t,j...t->...t", ranks: &[4, 3], value: value_52, into: &[(Form::Accumulate, accumulate_52)] },
    Case { spec: "FwaM,eM->awMF", ranks: &[4, 2], value: value_53, into: &[] },
    Case { spec: "gQ,eedgQ,,ge->", ranks: &[2, 5, 0, 2], value: value_54, into: &[] },
    Case { spec: "αaq,αq,qα,aqα,->aqα", ranks: &[3, 2, 2, 3, 0], value: value_55, into: &[] },
    Case { spec: "maD,DmJa->mJ", ranks: &[3, 4], value: value_56, into: &[(Form::Scaled, scaled_56)] },
    Case { spec: "BI...Ed->...I", ranks: &[5], value: value_57, into: &[] },
    Case { spec: "kαLZ", ranks: &[4], value: value_58, into: &[] },
    Case { spec: "Oe...->Oe...", ranks: &[3], value: value_59, into: &[] },
    Case { spec: "amo,oN,axmXo", ranks: &[3, 2, 5], value: value_60, into: &[(Form::Assign, assign_60)] },
    Case { spec: "OBj,dOvMj->dB", ranks: &[3, 5], value: value_61, into: &[] },
    Case { spec: "hUeQ->", ranks: &[4], value: value_62, into: &[] },
    Case { spec: "A...,A...,A...,...A", ranks: &[1, 1, 1, 2], value: value_63, into: &[] },
    Case { spec: "FiF,Fi->", ranks: &[3, 2], value: value_64, into: &[(Form::Accumulate, accumulate_64)] },
];

fn value_0(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_1(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_4(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_4(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_5(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_7(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn value_8(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}

fn scaled_8(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_9(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_10(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ki,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ik,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("bik,kj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_12(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("bik,kj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_13(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ijk,k->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("bi,bi->b", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,j->ji", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_16(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_17(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,ij->ji", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ijk->ikj", v[0].fix::<Ix3>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix5> = einsum!("ijklm->jilkm", v[0].fix::<Ix5>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ijj->ij", v[0].fix::<Ix3>());
    result.answer()
}

fn scaled_20(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ijj->ij", v[0].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_21(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("iij,jk->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("ijk->j", v[0].fix::<Ix3>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("bhqk,bhkd->bhqd", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("abcd,dc->ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("abcd,dc->ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ik,kj->ikj", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ai,bi,ci->abc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!(",ij->ij", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i->ii", v[0].fix::<Ix1>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i->ii", v[0].fix::<Ix1>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("i->iii", v[0].fix::<Ix1>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("...ij->...ji", v[0].fix::<Ix4>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("...ij->ij", v[0].fix::<Ix4>());
    result.answer()
}

fn scaled_32(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("...ij->ij", v[0].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_33(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("jk,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_34(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: ArrayD<Complex<f64>> = einsum!("abcdefgh->hgfedcba", v[0].view());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("I,MIna,IaMn", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_36(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("QgZa,gj,gQ->aQ", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn assign_36(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("QgZa,gj,gQ->aQ", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() => &mut out);
}

fn value_37(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ZZ,Z", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_38(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("BOjmw,Ow,YO,wmOB,Ym->m", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("g,dgl->", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_40(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("m,ms,Yms", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>());
    result.answer()
}

fn accumulate_40(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("m,ms,Yms", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>() += &mut out);
}

fn value_41(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("Vβ,βV", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_42(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("wj,w->wj", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_43(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("k...,ku...,...k", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_44(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("Lld,YlLdM->", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn scaled_44(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("Lld,YlLdM->", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_45(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("KUc,cKUU,KU->UK", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_46(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("αXUiα,iα,α,pp,pUα", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("vLte,,tvL,e,tLev->", v[0].fix::<Ix4>(), v[1].scalar(), v[2].fix::<Ix3>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn value_48(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("XX...g,gXg...,gX", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn assign_48(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("XX...g,gXg...,gX", v[0].fix::<Ix5>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>() => &mut out);
}

fn value_49(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("K,LLG", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_50(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("eXXD->De", v[0].fix::<Ix4>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("EqI,qpEe->eEq", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_52(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("j...t,j...t->...t", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_52(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("j...t,j...t->...t", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_53(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("FwaM,eM->awMF", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_54(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("gQ,eedgQ,,ge->", v[0].fix::<Ix2>(), &v[1].fix::<Ix5>(), v[2].scalar(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_55(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("αaq,αq,qα,aqα,->aqα", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar());
    result.answer()
}

fn value_56(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("maD,DmJa->mJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn scaled_56(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("maD,DmJa->mJ", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_57(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("BI...Ed->...I", v[0].fix::<Ix5>());
    result.answer()
}

fn value_58(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("kαLZ", v[0].fix::<Ix4>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("Oe...->Oe...", v[0].fix::<Ix3>());
    result.answer()
}

fn value_60(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("amo,oN,axmXo", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix5>());
    result.answer()
}

fn assign_60(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("amo,oN,axmXo", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix5>() => &mut out);
}

fn value_61(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("OBj,dOvMj->dB", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>());
    result.answer()
}

fn value_62(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("hUeQ->", v[0].fix::<Ix4>());
    result.answer()
}

fn value_63(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix1> = einsum!("A...,A...,A...,...A", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_64(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("FiF,Fi->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_64(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("FiF,Fi->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>() += &mut out);
}
