//! Specs that users write, in `f64`.
//!
//! Made by `tests/generate.py properties --seed 1`; change that, not this file.

use einsum::{einsum, einsum_into};
use ndarray::{Array, ArrayD, ArrayViewD, ArrayViewMutD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
use super::{Case, Form};
use super::naive::strided::{Answer, Operand, Output};

pub const CASES: &[Case<f64>] = &[
    Case { spec: "ik,kj->ij", ranks: &[2, 2], value: value_0, into: &[(Form::Assign, assign_0), (Form::Accumulate, accumulate_0), (Form::Scaled, scaled_0)] },
    Case { spec: "ki,kj->ij", ranks: &[2, 2], value: value_1, into: &[] },
    Case { spec: "ik,jk->ij", ranks: &[2, 2], value: value_2, into: &[] },
    Case { spec: "ki,jk->ij", ranks: &[2, 2], value: value_3, into: &[(Form::Accumulate, accumulate_3)] },
    Case { spec: "ik,kj->ji", ranks: &[2, 2], value: value_4, into: &[] },
    Case { spec: "ki,kj->ji", ranks: &[2, 2], value: value_5, into: &[] },
    Case { spec: "ik,jk->ji", ranks: &[2, 2], value: value_6, into: &[(Form::Scaled, scaled_6)] },
    Case { spec: "ki,jk->ji", ranks: &[2, 2], value: value_7, into: &[(Form::Assign, assign_7), (Form::Accumulate, accumulate_7), (Form::Scaled, scaled_7)] },
    Case { spec: "bik,bkj->bij", ranks: &[3, 3], value: value_8, into: &[(Form::Assign, assign_8), (Form::Accumulate, accumulate_8), (Form::Scaled, scaled_8)] },
    Case { spec: "bik,bjk->bij", ranks: &[3, 3], value: value_9, into: &[(Form::Assign, assign_9)] },
    Case { spec: "bki,bkj->bij", ranks: &[3, 3], value: value_10, into: &[] },
    Case { spec: "bik,kj->bij", ranks: &[3, 2], value: value_11, into: &[] },
    Case { spec: "ik,bkj->bij", ranks: &[2, 3], value: value_12, into: &[(Form::Accumulate, accumulate_12)] },
    Case { spec: "ikb,kjb->ijb", ranks: &[3, 3], value: value_13, into: &[] },
    Case { spec: "ibk,kbj->ibj", ranks: &[3, 3], value: value_14, into: &[] },
    Case { spec: "abik,abkj->abij", ranks: &[4, 4], value: value_15, into: &[(Form::Scaled, scaled_15)] },
    Case { spec: "ij,j->i", ranks: &[2, 1], value: value_16, into: &[(Form::Assign, assign_16), (Form::Accumulate, accumulate_16), (Form::Scaled, scaled_16)] },
    Case { spec: "ij,i->j", ranks: &[2, 1], value: value_17, into: &[(Form::Assign, assign_17), (Form::Accumulate, accumulate_17), (Form::Scaled, scaled_17)] },
    Case { spec: "j,ij->i", ranks: &[1, 2], value: value_18, into: &[(Form::Assign, assign_18)] },
    Case { spec: "bij,bj->bi", ranks: &[3, 2], value: value_19, into: &[] },
    Case { spec: "bij,j->bi", ranks: &[3, 1], value: value_20, into: &[] },
    Case { spec: "ijk,k->ij", ranks: &[3, 1], value: value_21, into: &[(Form::Accumulate, accumulate_21)] },
    Case { spec: "ijk,j->ik", ranks: &[3, 1], value: value_22, into: &[] },
    Case { spec: "i,i->", ranks: &[1, 1], value: value_23, into: &[(Form::Assign, assign_23), (Form::Accumulate, accumulate_23), (Form::Scaled, scaled_23)] },
    Case { spec: "ij,ij->", ranks: &[2, 2], value: value_24, into: &[(Form::Scaled, scaled_24)] },
    Case { spec: "ij,ji->", ranks: &[2, 2], value: value_25, into: &[] },
    Case { spec: "bi,bi->b", ranks: &[2, 2], value: value_26, into: &[] },
    Case { spec: "ib,ib->b", ranks: &[2, 2], value: value_27, into: &[(Form::Assign, assign_27)] },
    Case { spec: "ijk,ijk->", ranks: &[3, 3], value: value_28, into: &[] },
    Case { spec: "ijk,kji->", ranks: &[3, 3], value: value_29, into: &[] },
    Case { spec: "i,j->ij", ranks: &[1, 1], value: value_30, into: &[(Form::Assign, assign_30), (Form::Accumulate, accumulate_30), (Form::Scaled, scaled_30)] },
    Case { spec: "i,j->ji", ranks: &[1, 1], value: value_31, into: &[] },
    Case { spec: "i,j,k->ijk", ranks: &[1, 1, 1], value: value_32, into: &[] },
    Case { spec: "ij,kl->ijkl", ranks: &[2, 2], value: value_33, into: &[(Form::Scaled, scaled_33)] },
    Case { spec: "ij,kl->ikjl", ranks: &[2, 2], value: value_34, into: &[] },
    Case { spec: "i,i->i", ranks: &[1, 1], value: value_35, into: &[] },
    Case { spec: "ij,ij->ij", ranks: &[2, 2], value: value_36, into: &[(Form::Assign, assign_36)] },
    Case { spec: "ij,ji->ij", ranks: &[2, 2], value: value_37, into: &[] },
    Case { spec: "ijk,kji->jik", ranks: &[3, 3], value: value_38, into: &[] },
    Case { spec: "ij,j->ij", ranks: &[2, 1], value: value_39, into: &[(Form::Accumulate, accumulate_39)] },
    Case { spec: "i,ij->ij", ranks: &[1, 2], value: value_40, into: &[] },
    Case { spec: "i,ij->ji", ranks: &[1, 2], value: value_41, into: &[] },
    Case { spec: "i->i", ranks: &[1], value: value_42, into: &[(Form::Scaled, scaled_42)] },
    Case { spec: "ij->ji", ranks: &[2], value: value_43, into: &[(Form::Assign, assign_43), (Form::Accumulate, accumulate_43), (Form::Scaled, scaled_43)] },
    Case { spec: "ijk->kji", ranks: &[3], value: value_44, into: &[] },
    Case { spec: "ijk->jik", ranks: &[3], value: value_45, into: &[(Form::Assign, assign_45)] },
    Case { spec: "ijk->ikj", ranks: &[3], value: value_46, into: &[] },
    Case { spec: "ijk->kij", ranks: &[3], value: value_47, into: &[] },
    Case { spec: "ijkl->lkji", ranks: &[4], value: value_48, into: &[(Form::Accumulate, accumulate_48)] },
    Case { spec: "ijkl->ikjl", ranks: &[4], value: value_49, into: &[] },
    Case { spec: "ijklm->mlkji", ranks: &[5], value: value_50, into: &[] },
    Case { spec: "ijklm->jilkm", ranks: &[5], value: value_51, into: &[(Form::Scaled, scaled_51)] },
    Case { spec: "ii->", ranks: &[2], value: value_52, into: &[] },
    Case { spec: "ii->i", ranks: &[2], value: value_53, into: &[] },
    Case { spec: "iij->j", ranks: &[3], value: value_54, into: &[(Form::Assign, assign_54)] },
    Case { spec: "iji->j", ranks: &[3], value: value_55, into: &[] },
    Case { spec: "ijj->ij", ranks: &[3], value: value_56, into: &[] },
    Case { spec: "iii->i", ranks: &[3], value: value_57, into: &[(Form::Accumulate, accumulate_57)] },
    Case { spec: "ijij->ij", ranks: &[4], value: value_58, into: &[] },
    Case { spec: "iijj->", ranks: &[4], value: value_59, into: &[] },
    Case { spec: "ii,ij->ij", ranks: &[2, 2], value: value_60, into: &[(Form::Scaled, scaled_60)] },
    Case { spec: "iij,jk->ik", ranks: &[3, 2], value: value_61, into: &[] },
    Case { spec: "ij->i", ranks: &[2], value: value_62, into: &[] },
    Case { spec: "ij->j", ranks: &[2], value: value_63, into: &[(Form::Assign, assign_63)] },
    Case { spec: "ij->", ranks: &[2], value: value_64, into: &[(Form::Assign, assign_64), (Form::Accumulate, accumulate_64), (Form::Scaled, scaled_64)] },
    Case { spec: "ijk->ik", ranks: &[3], value: value_65, into: &[] },
    Case { spec: "ijk->j", ranks: &[3], value: value_66, into: &[(Form::Accumulate, accumulate_66)] },
    Case { spec: "ijk->k", ranks: &[3], value: value_67, into: &[] },
    Case { spec: "ijk->i", ranks: &[3], value: value_68, into: &[] },
    Case { spec: "ijkl->jl", ranks: &[4], value: value_69, into: &[(Form::Scaled, scaled_69)] },
    Case { spec: "bhqd,bhkd->bhqk", ranks: &[4, 4], value: value_70, into: &[] },
    Case { spec: "bhqk,bhkd->bhqd", ranks: &[4, 4], value: value_71, into: &[] },
    Case { spec: "bqhd,bkhd->bhqk", ranks: &[4, 4], value: value_72, into: &[(Form::Assign, assign_72)] },
    Case { spec: "bhqk,bkhd->bqhd", ranks: &[4, 4], value: value_73, into: &[] },
    Case { spec: "ijk,kl->ijl", ranks: &[3, 2], value: value_74, into: &[] },
    Case { spec: "abcd,cd->ab", ranks: &[4, 2], value: value_75, into: &[(Form::Accumulate, accumulate_75)] },
    Case { spec: "abcd,dc->ab", ranks: &[4, 2], value: value_76, into: &[] },
    Case { spec: "ijk,jkl->il", ranks: &[3, 3], value: value_77, into: &[] },
    Case { spec: "abcd,cdef->abef", ranks: &[4, 4], value: value_78, into: &[(Form::Scaled, scaled_78)] },
    Case { spec: "abcd,ebfd->aecf", ranks: &[4, 4], value: value_79, into: &[] },
    Case { spec: "ikl,lkj->ik", ranks: &[3, 3], value: value_80, into: &[] },
    Case { spec: "ik,kj->ikj", ranks: &[2, 2], value: value_81, into: &[(Form::Assign, assign_81)] },
    Case { spec: "ij,jk,kl->il", ranks: &[2, 2, 2], value: value_82, into: &[(Form::Assign, assign_82), (Form::Accumulate, accumulate_82), (Form::Scaled, scaled_82)] },
    Case { spec: "bi,oij,bj->bo", ranks: &[2, 3, 2], value: value_83, into: &[] },
    Case { spec: "i,ij,j->", ranks: &[1, 2, 1], value: value_84, into: &[(Form::Accumulate, accumulate_84)] },
    Case { spec: "ij,jk,kl,lm->im", ranks: &[2, 2, 2, 2], value: value_85, into: &[] },
    Case { spec: "ai,bi,ci->abc", ranks: &[2, 2, 2], value: value_86, into: &[] },
    Case { spec: "ijk,ai,bj,ck->abc", ranks: &[3, 2, 2, 2], value: value_87, into: &[(Form::Scaled, scaled_87)] },
    Case { spec: "i,i,i->i", ranks: &[1, 1, 1], value: value_88, into: &[] },
    Case { spec: "ik,jk,k->ij", ranks: &[2, 2, 1], value: value_89, into: &[] },
    Case { spec: "ij,k->i", ranks: &[2, 1], value: value_90, into: &[(Form::Assign, assign_90)] },
    Case { spec: ",ij->ij", ranks: &[0, 2], value: value_91, into: &[] },
    Case { spec: ",->", ranks: &[0, 0], value: value_92, into: &[] },
    Case { spec: "i,->i", ranks: &[1, 0], value: value_93, into: &[(Form::Accumulate, accumulate_93)] },
    Case { spec: "->", ranks: &[0], value: value_94, into: &[] },
    Case { spec: "ij,,j->i", ranks: &[2, 0, 1], value: value_95, into: &[] },
    Case { spec: "i->ii", ranks: &[1], value: value_96, into: &[(Form::Scaled, scaled_96)] },
    Case { spec: "ij->iij", ranks: &[2], value: value_97, into: &[] },
    Case { spec: "i,j->iji", ranks: &[1, 1], value: value_98, into: &[] },
    Case { spec: "ij,jk->iik", ranks: &[2, 2], value: value_99, into: &[(Form::Assign, assign_99)] },
    Case { spec: "ii->ii", ranks: &[2], value: value_100, into: &[] },
    Case { spec: "i->iii", ranks: &[1], value: value_101, into: &[] },
    Case { spec: "ij,jk->kiik", ranks: &[2, 2], value: value_102, into: &[(Form::Accumulate, accumulate_102)] },
    Case { spec: "...ij,...jk->...ik", ranks: &[2, 2], value: value_103, into: &[] },
    Case { spec: "...ij,...jk->...ik", ranks: &[3, 3], value: value_104, into: &[] },
    Case { spec: "...ij,...jk->...ik", ranks: &[4, 3], value: value_105, into: &[(Form::Scaled, scaled_105)] },
    Case { spec: "...ij,...jk->...ik", ranks: &[2, 4], value: value_106, into: &[] },
    Case { spec: "...i->...", ranks: &[3], value: value_107, into: &[] },
    Case { spec: "i...->...", ranks: &[3], value: value_108, into: &[(Form::Assign, assign_108)] },
    Case { spec: "...,...", ranks: &[2, 1], value: value_109, into: &[] },
    Case { spec: "...,...->...", ranks: &[1, 3], value: value_110, into: &[] },
    Case { spec: "...ij->...ji", ranks: &[4], value: value_111, into: &[(Form::Accumulate, accumulate_111)] },
    Case { spec: "...i,i->...", ranks: &[3, 1], value: value_112, into: &[] },
    Case { spec: "i...,i...->...", ranks: &[2, 3], value: value_113, into: &[] },
    Case { spec: "...->...", ranks: &[0], value: value_114, into: &[(Form::Scaled, scaled_114)] },
    Case { spec: "...->", ranks: &[3], value: value_115, into: &[] },
    Case { spec: "...ij->ij", ranks: &[4], value: value_116, into: &[] },
    Case { spec: "b...,b->b...", ranks: &[3, 1], value: value_117, into: &[(Form::Assign, assign_117)] },
    Case { spec: "ij,jk", ranks: &[2, 2], value: value_118, into: &[] },
    Case { spec: "ba", ranks: &[2], value: value_119, into: &[] },
    Case { spec: "ii", ranks: &[2], value: value_120, into: &[(Form::Accumulate, accumulate_120)] },
    Case { spec: "jk,ij", ranks: &[2, 2], value: value_121, into: &[] },
    Case { spec: "iij", ranks: &[3], value: value_122, into: &[] },
    Case { spec: "jb,ij", ranks: &[2, 2], value: value_123, into: &[(Form::Scaled, scaled_123)] },
    Case { spec: "aB,Bc", ranks: &[2, 2], value: value_124, into: &[] },
    Case { spec: "a,ab,b,bc,c,cd,d,da,a,b,c,d,ab,bc,cd,da->ac", ranks: &[1, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2], value: value_125, into: &[] },
    Case { spec: "abcdefgh->hgfedcba", ranks: &[8], value: value_126, into: &[(Form::Assign, assign_126)] },
    Case { spec: "abcdefgh,hgfe->abcd", ranks: &[8, 4], value: value_127, into: &[] },
    Case { spec: "a,b,c,d,e,f,g->gfedcba", ranks: &[1, 1, 1, 1, 1, 1, 1], value: value_128, into: &[] },
];

fn value_0(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_0(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn accumulate_0(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn scaled_0(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_1(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ki,kj->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_2(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik,jk->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_3(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ki,jk->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_3(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ki,jk->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_4(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik,kj->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_5(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ki,kj->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_6(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_6(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ik,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_7(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_7(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn accumulate_7(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn scaled_7(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ki,jk->ji", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_8(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn assign_8(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>() => &mut out);
}

fn accumulate_8(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>() += &mut out);
}

fn scaled_8(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("bik,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_9(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bik,bjk->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn assign_9(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("bik,bjk->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>() => &mut out);
}

fn value_10(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bki,bkj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_11(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("bik,kj->bij", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_12(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ik,bkj->bij", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn accumulate_12(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ik,bkj->bij", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>() += &mut out);
}

fn value_13(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ikb,kjb->ijb", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_14(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ibk,kbj->ibj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_15(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abik,abkj->abij", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn scaled_15(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("abik,abkj->abij", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_16(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_16(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out);
}

fn accumulate_16(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn scaled_16(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,j->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_17(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_17(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out);
}

fn accumulate_17(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn scaled_17(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,i->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_18(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("j,ij->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_18(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("j,ij->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_19(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bij,bj->bi", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_20(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bij,j->bi", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_21(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijk,k->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_21(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ijk,k->ij", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_22(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijk,j->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_23(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_23(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>() => &mut out);
}

fn accumulate_23(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>() += &mut out);
}

fn scaled_23(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_24(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_24(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij,ij->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_25(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,ji->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_26(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("bi,bi->b", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_27(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ib,ib->b", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_27(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ib,ib->b", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_28(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ijk,ijk->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_29(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ijk,kji->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_30(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_30(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>() => &mut out);
}

fn accumulate_30(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>() += &mut out);
}

fn scaled_30(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i,j->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_31(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,j->ji", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_32(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i,j,k->ijk", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_33(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ij,kl->ijkl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_33(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("ij,kl->ijkl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_34(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ij,kl->ikjl", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_35(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,i->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_36(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_36(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_37(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,ji->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_38(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk,kji->jik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_39(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,j->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn accumulate_39(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij,j->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() += &mut out);
}

fn value_40(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,ij->ij", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_41(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i,ij->ji", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_42(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i->i", v[0].fix::<Ix1>());
    result.answer()
}

fn scaled_42(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("i->i", v[0].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_43(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij->ji", v[0].fix::<Ix2>());
    result.answer()
}

fn assign_43(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij->ji", v[0].fix::<Ix2>() => &mut out);
}

fn accumulate_43(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij->ji", v[0].fix::<Ix2>() += &mut out);
}

fn scaled_43(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij->ji", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_44(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->kji", v[0].fix::<Ix3>());
    result.answer()
}

fn value_45(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->jik", v[0].fix::<Ix3>());
    result.answer()
}

fn assign_45(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ijk->jik", v[0].fix::<Ix3>() => &mut out);
}

fn value_46(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->ikj", v[0].fix::<Ix3>());
    result.answer()
}

fn value_47(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk->kij", v[0].fix::<Ix3>());
    result.answer()
}

fn value_48(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ijkl->lkji", v[0].fix::<Ix4>());
    result.answer()
}

fn accumulate_48(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("ijkl->lkji", v[0].fix::<Ix4>() += &mut out);
}

fn value_49(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ijkl->ikjl", v[0].fix::<Ix4>());
    result.answer()
}

fn value_50(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("ijklm->mlkji", v[0].fix::<Ix5>());
    result.answer()
}

fn value_51(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("ijklm->jilkm", v[0].fix::<Ix5>());
    result.answer()
}

fn scaled_51(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix5>();
    einsum_into!("ijklm->jilkm", v[0].fix::<Ix5>() => &mut out; alpha = alpha, beta = beta);
}

fn value_52(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ii->", v[0].fix::<Ix2>());
    result.answer()
}

fn value_53(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ii->i", v[0].fix::<Ix2>());
    result.answer()
}

fn value_54(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iij->j", v[0].fix::<Ix3>());
    result.answer()
}

fn assign_54(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("iij->j", v[0].fix::<Ix3>() => &mut out);
}

fn value_55(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iji->j", v[0].fix::<Ix3>());
    result.answer()
}

fn value_56(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijj->ij", v[0].fix::<Ix3>());
    result.answer()
}

fn value_57(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iii->i", v[0].fix::<Ix3>());
    result.answer()
}

fn accumulate_57(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("iii->i", v[0].fix::<Ix3>() += &mut out);
}

fn value_58(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijij->ij", v[0].fix::<Ix4>());
    result.answer()
}

fn value_59(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("iijj->", v[0].fix::<Ix4>());
    result.answer()
}

fn value_60(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ii,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_60(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ii,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_61(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("iij,jk->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_62(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij->i", v[0].fix::<Ix2>());
    result.answer()
}

fn value_63(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij->j", v[0].fix::<Ix2>());
    result.answer()
}

fn assign_63(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij->j", v[0].fix::<Ix2>() => &mut out);
}

fn value_64(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ij->", v[0].fix::<Ix2>());
    result.answer()
}

fn assign_64(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out);
}

fn accumulate_64(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() += &mut out);
}

fn scaled_64(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ij->", v[0].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_65(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijk->ik", v[0].fix::<Ix3>());
    result.answer()
}

fn value_66(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ijk->j", v[0].fix::<Ix3>());
    result.answer()
}

fn accumulate_66(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ijk->j", v[0].fix::<Ix3>() += &mut out);
}

fn value_67(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ijk->k", v[0].fix::<Ix3>());
    result.answer()
}

fn value_68(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ijk->i", v[0].fix::<Ix3>());
    result.answer()
}

fn value_69(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijkl->jl", v[0].fix::<Ix4>());
    result.answer()
}

fn scaled_69(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ijkl->jl", v[0].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_70(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bhqd,bhkd->bhqk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_71(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bhqk,bhkd->bhqd", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_72(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bqhd,bkhd->bhqk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn assign_72(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("bqhd,bkhd->bhqk", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>() => &mut out);
}

fn value_73(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("bhqk,bkhd->bqhd", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_74(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk,kl->ijl", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_75(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abcd,cd->ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_75(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("abcd,cd->ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_76(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("abcd,dc->ab", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_77(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ijk,jkl->il", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_78(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcd,cdef->abef", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn scaled_78(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("abcd,cdef->abef", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>() => &mut out; alpha = alpha, beta = beta);
}

fn value_79(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcd,ebfd->aecf", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_80(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ikl,lkj->ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_81(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ik,kj->ikj", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_81(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ik,kj->ikj", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_82(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn assign_82(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() => &mut out);
}

fn accumulate_82(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() += &mut out);
}

fn scaled_82(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_83(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("bi,oij,bj->bo", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_84(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("i,ij,j->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn accumulate_84(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("i,ij,j->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>() += &mut out);
}

fn value_85(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl,lm->im", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn value_86(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ai,bi,ci->abc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>());
    result.answer()
}

fn value_87(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ijk,ai,bj,ck->abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>());
    result.answer()
}

fn scaled_87(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ijk,ai,bj,ck->abc", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_88(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,i,i->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_89(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ik,jk,k->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_90(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,k->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_90(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("ij,k->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_91(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!(",ij->ij", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_92(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!(",->", v[0].fix::<Ix0>(), v[1].scalar());
    result.answer()
}

fn value_93(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,->i", v[0].fix::<Ix1>(), v[1].scalar());
    result.answer()
}

fn accumulate_93(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix1>();
    einsum_into!("i,->i", v[0].fix::<Ix1>(), v[1].scalar() += &mut out);
}

fn value_94(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("->", v[0].fix::<Ix0>());
    result.answer()
}

fn value_95(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,,j->i", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix1>());
    result.answer()
}

fn value_96(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i->ii", v[0].fix::<Ix1>());
    result.answer()
}

fn scaled_96(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i->ii", v[0].fix::<Ix1>() => &mut out; alpha = alpha, beta = beta);
}

fn value_97(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij->iij", v[0].fix::<Ix2>());
    result.answer()
}

fn value_98(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i,j->iji", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_99(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("ij,jk->iik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn assign_99(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("ij,jk->iik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out);
}

fn value_100(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ii->ii", v[0].fix::<Ix2>());
    result.answer()
}

fn value_101(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("i->iii", v[0].fix::<Ix1>());
    result.answer()
}

fn value_102(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("ij,jk->kiik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn accumulate_102(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("ij,jk->kiik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() += &mut out);
}

fn value_103(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_104(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_105(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn scaled_105(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("...ij,...jk->...ik", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>() => &mut out; alpha = alpha, beta = beta);
}

fn value_106(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...ij,...jk->...ik", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_107(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...i->...", v[0].fix::<Ix3>());
    result.answer()
}

fn value_108(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i...->...", v[0].fix::<Ix3>());
    result.answer()
}

fn assign_108(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("i...->...", v[0].fix::<Ix3>() => &mut out);
}

fn value_109(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...,...", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_110(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...,...->...", v[0].fix::<Ix1>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_111(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...ij->...ji", v[0].fix::<Ix4>());
    result.answer()
}

fn accumulate_111(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix4>();
    einsum_into!("...ij->...ji", v[0].fix::<Ix4>() += &mut out);
}

fn value_112(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...i,i->...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn value_113(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("i...,i...->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>());
    result.answer()
}

fn value_114(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("...->...", v[0].fix::<Ix0>());
    result.answer()
}

fn scaled_114(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("...->...", v[0].fix::<Ix0>() => &mut out; alpha = alpha, beta = beta);
}

fn value_115(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("...->", v[0].fix::<Ix3>());
    result.answer()
}

fn value_116(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("...ij->ij", v[0].fix::<Ix4>());
    result.answer()
}

fn value_117(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("b...,b->b...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>());
    result.answer()
}

fn assign_117(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix3>();
    einsum_into!("b...,b->b...", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>() => &mut out);
}

fn value_118(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_119(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ba", v[0].fix::<Ix2>());
    result.answer()
}

fn value_120(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: f64 = einsum!("ii", v[0].fix::<Ix2>());
    result.answer()
}

fn accumulate_120(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.fix_mut::<Ix0>();
    einsum_into!("ii", v[0].fix::<Ix2>() += &mut out);
}

fn value_121(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jk,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_122(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iij", v[0].fix::<Ix3>());
    result.answer()
}

fn value_123(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("jb,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn scaled_123(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, alpha: f64, beta: f64) {
    let mut out = out.fix_mut::<Ix2>();
    einsum_into!("jb,ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>() => &mut out; alpha = alpha, beta = beta);
}

fn value_124(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("aB,Bc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>());
    result.answer()
}

fn value_125(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("a,ab,b,bc,c,cd,d,da,a,b,c,d,ab,bc,cd,da->ac", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix1>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix1>(), &v[9].fix::<Ix1>(), v[10].fix::<Ix1>(), &v[11].fix::<Ix1>(), v[12].fix::<Ix2>(), &v[13].fix::<Ix2>(), v[14].fix::<Ix2>(), &v[15].fix::<Ix2>());
    result.answer()
}

fn value_126(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("abcdefgh->hgfedcba", v[0].view());
    result.answer()
}

fn assign_126(v: &[ArrayViewD<'_, f64>], out: &mut ArrayViewMutD<'_, f64>, _: f64, _: f64) {
    let mut out = out.view_mut();
    einsum_into!("abcdefgh->hgfedcba", v[0].view() => &mut out);
}

fn value_127(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("abcdefgh,hgfe->abcd", v[0].view(), &v[1].fix::<Ix4>());
    result.answer()
}

fn value_128(v: &[ArrayViewD<'_, f64>]) -> ArrayD<f64> {
    let result: ArrayD<f64> = einsum!("a,b,c,d,e,f,g->gfedcba", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix1>(), v[6].fix::<Ix1>());
    result.answer()
}
