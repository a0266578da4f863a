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
    Case { spec: "bik,kj->bij", ranks: &[3, 2], value: value_11, into: &[] },
    Case { spec: "ijk,k->ij", ranks: &[3, 1], value: value_12, into: &[(Form::Assign, assign_12)] },
    Case { spec: "i,j->ji", ranks: &[1, 1], value: value_13, into: &[] },
    Case { spec: "i,ij->ji", ranks: &[1, 2], value: value_14, into: &[] },
    Case { spec: "ijklm->jilkm", ranks: &[5], value: value_15, into: &[] },
    Case { spec: "iij,jk->ik", ranks: &[3, 2], value: value_16, into: &[(Form::Accumulate, accumulate_16)] },
    Case { spec: "bhqk,bhkd->bhqd", ranks: &[4, 4], value: value_17, into: &[] },
    Case { spec: "ik,kj->ikj", ranks: &[2, 2], value: value_18, into: &[] },
    Case { spec: ",ij->ij", ranks: &[0, 2], value: value_19, into: &[] },
    Case { spec: "i->iii", ranks: &[1], value: value_20, into: &[(Form::Scaled, scaled_20)] },
    Case { spec: "...ij->...ji", ranks: &[4], value: value_21, into: &[] },
    Case { spec: "jk,ij", ranks: &[2, 2], value: value_22, into: &[] },
    Case { spec: "I,MIna,IaMn", ranks: &[1, 4, 4], value: value_23, into: &[] },
    Case { spec: "ZZ,Z", ranks: &[2, 1], value: value_24, into: &[(Form::Assign, assign_24)] },
    Case { spec: "g,dgl->", ranks: &[1, 3], value: value_25, into: &[] },
    Case { spec: "Vβ,βV", ranks: &[2, 2], value: value_26, into: &[] },
    Case { spec: "k...,ku...,...k", ranks: &[2, 4, 3], value: value_27, into: &[] },
    Case { spec: "KUc,cKUU,KU->UK", ranks: &[3, 4, 2], value: value_28, into: &[(Form::Accumulate, accumulate_28)] },
    Case { spec: "vLte,,tvL,e,tLev->", ranks: &[4, 0, 3, 1, 4], value: value_29, into: &[] },
    Case { spec: "K,LLG", ranks: &[1, 3], value: value_30, into: &[] },
    Case { spec: "EqI,qpEe->eEq", ranks: &[3, 4], value: value_31, into: &[] },
    Case { spec: "FwaM,eM->awMF", ranks: &[4, 2], value: value_32, into: &[(Form::Scaled, scaled_32)] },
    Case { spec: "αaq,αq,qα,aqα,->aqα", ranks: &[3, 2, 2, 3, 0], value: value_33, into: &[] },
    Case { spec: "BI...Ed->...I", ranks: &[5], value: value_34, into: &[] },
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
    let result: Array<Complex<f64>, Ix3> = einsum!("bik,kj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("ijk,k->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_12(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ijk,k->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_13(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,j->ji", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("i,ij->ji", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix5> = einsum!("ijklm->jilkm", v[0].fix::<Ix5>());
    result.answer()
}

fn value_16(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("iij,jk->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_16(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("iij,jk->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_17(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("bhqk,bhkd->bhqd", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_18(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("ik,kj->ikj", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_19(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!(",ij->ij", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("i->iii", v[0].fix::<Ix1>());
    result.answer()
}

fn scaled_20(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("i->iii", v[0].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_21(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("...ij->...ji", v[0].fix::<Ix4>());
    result.answer()
}

fn value_22(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("jk,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("I,MIna,IaMn", v[0].fix::<Ix1>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>());
    result.answer()
}

fn value_24(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("ZZ,Z", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_24(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ZZ,Z", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_25(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("g,dgl->", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("Vβ,βV", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("k...,ku...,...k", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>());
    result.answer()
}

fn value_28(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("KUc,cKUU,KU->UK", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>());
    result.answer()
}

fn accumulate_28(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, _: Complex<f64>, _: Complex<f64>) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("KUc,cKUU,KU->UK", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>() += &mut out);
}

fn value_29(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Complex<f64> = einsum!("vLte,,tvL,e,tLev->", v[0].fix::<Ix4>(), v[1].scalar(), v[2].fix::<Ix3>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix4>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("K,LLG", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_31(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("EqI,qpEe->eEq", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix4> = einsum!("FwaM,eM->awMF", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_32(v: &[ArrayViewD<'_, Complex<f64>>], out: &mut ArrayViewMutD<'_, Complex<f64>>, alpha: Complex<f64>, beta: Complex<f64>) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("FwaM,eM->awMF", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_33(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix3> = einsum!("αaq,αq,qα,aqα,->aqα", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar());
    result.answer()
}

fn value_34(v: &[ArrayViewD<'_, Complex<f64>>]) -> ArrayD<Complex<f64>> {
    let result: Array<Complex<f64>, Ix2> = einsum!("BI...Ed->...I", v[0].fix::<Ix5>());
    result.answer()
}
