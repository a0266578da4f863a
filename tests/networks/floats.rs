//! Picked and random networks, in `f64`.
//!
//! Made by `tests/generate.py networks --seed 1`; change that, not this file.

use einsum::{einsum, plan, Plan};
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Case;
use super::naive::strided::{Answer, Operand};

pub const CASES: &[Case<f64>] = &[
    Case { spec: "ij,jk,kl->il", ranks: &[2, 2, 2], same: &[0, 1, 2], run: run_0, plan: plan_0 },
    Case { spec: "ij,jk,kl,lm,mn->in", ranks: &[2, 2, 2, 2, 2], same: &[0, 1, 2, 3, 4], run: run_1, plan: plan_1 },
    Case { spec: "ij,jk,ki->", ranks: &[2, 2, 2], same: &[0, 1, 2], run: run_2, plan: plan_2 },
    Case { spec: "ij,jk,kl,lm,mi->", ranks: &[2, 2, 2, 2, 2], same: &[0, 1, 2, 3, 4], run: run_3, plan: plan_3 },
    Case { spec: "ai,bi,ci,i->", ranks: &[2, 2, 2, 1], same: &[0, 1, 2, 3], run: run_4, plan: plan_4 },
    Case { spec: "aib,bjc,ckd,dla->ijkl", ranks: &[3, 3, 3, 3], same: &[0, 1, 2, 3], run: run_5, plan: plan_5 },
    Case { spec: "ij,kl,mn->", ranks: &[2, 2, 2], same: &[0, 1, 2], run: run_6, plan: plan_6 },
    Case { spec: "ij,,jk,,->ik", ranks: &[2, 0, 2, 0, 0], same: &[0, 1, 2, 3, 4], run: run_7, plan: plan_7 },
    Case { spec: "iij,jkk,kil->l", ranks: &[3, 3, 3], same: &[0, 1, 2], run: run_8, plan: plan_8 },
    Case { spec: "ab,cd,ef,ab,cd,ef->", ranks: &[2, 2, 2, 2, 2, 2], same: &[0, 1, 2, 3, 4, 5], run: run_9, plan: plan_9 },
    Case { spec: "i,i,i,i,i->i", ranks: &[1, 1, 1, 1, 1], same: &[0, 1, 2, 3, 4], run: run_10, plan: plan_10 },
    Case { spec: "ij,ij,ij,ij->ij", ranks: &[2, 2, 2, 2], same: &[0, 1, 2, 3], run: run_11, plan: plan_11 },
    Case { spec: "ij,ij,ij,ij->j", ranks: &[2, 2, 2, 2], same: &[0, 1, 2, 3], run: run_12, plan: plan_12 },
    Case { spec: "...i,...i,...i,i->...i", ranks: &[2, 3, 1, 1], same: &[0, 1, 2, 3], run: run_13, plan: plan_13 },
    Case { spec: "...ij,...jk,...kl->...il", ranks: &[3, 2, 4], same: &[0, 1, 2], run: run_14, plan: plan_14 },
    Case { spec: "...,i...,ij...->j", ranks: &[1, 2, 3], same: &[0, 1, 2], run: run_15, plan: plan_15 },
    Case { spec: "xmE,xD...,Em...->xD", ranks: &[3, 2, 3], same: &[0, 1, 2], run: run_16, plan: plan_16 },
    Case { spec: "Apy,p,ycE,cE->y", ranks: &[3, 1, 3, 2], same: &[0, 1, 2, 3], run: run_17, plan: plan_17 },
    Case { spec: "mFq,qmILl,IlD,qDa,Fa->Lq", ranks: &[3, 5, 3, 3, 2], same: &[0, 1, 2, 3, 4], run: run_18, plan: plan_18 },
    Case { spec: "FOqc,FJd,q,cO,DJ,Dc->dc", ranks: &[4, 3, 1, 2, 2, 2], same: &[0, 1, 2, 3, 4, 5], run: run_19, plan: plan_19 },
    Case { spec: "zqLx,xb,Ldv,d,q,v,Nz->bN", ranks: &[4, 2, 3, 1, 1, 1, 2], same: &[0, 1, 2, 3, 4, 5, 6], run: run_20, plan: plan_20 },
    Case { spec: "zpz,pJAO,Jz->A", ranks: &[3, 4, 2], same: &[0, 1, 2], run: run_21, plan: plan_21 },
    Case { spec: "vNdA,FdG,AFG,,vG->G", ranks: &[4, 3, 3, 0, 2], same: &[0, 1, 2, 3, 4], run: run_22, plan: plan_22 },
    Case { spec: "yaj,kar,Ir,ynI,,jynk->yrk", ranks: &[3, 3, 2, 3, 0, 4], same: &[0, 1, 2, 3, 4, 5], run: run_23, plan: plan_23 },
    Case { spec: "Czu...k,Co...nu,CBz,on,vBk,ov->BC...o", ranks: &[6, 5, 3, 2, 3, 2], same: &[0, 1, 2, 3, 4, 5], run: run_24, plan: plan_24 },
    Case { spec: "u...CfD,Mu,HM,kfL,k,...C,L->DH...", ranks: &[5, 2, 2, 3, 1, 3, 1], same: &[0, 1, 2, 3, 4, 5, 6], run: run_25, plan: plan_25 },
    Case { spec: "yzIl,Ixl,lxzy->Izl", ranks: &[4, 3, 4], same: &[0, 1, 2], run: run_26, plan: plan_26 },
    Case { spec: "gnt,ton,oj,,gj->nj", ranks: &[3, 3, 2, 0, 2], same: &[0, 1, 2, 3, 4], run: run_27, plan: plan_27 },
    Case { spec: "kbIA,Ijq,q...hA,hkO,...bhO->khbj", ranks: &[4, 3, 5, 3, 4], same: &[0, 1, 2, 3, 4], run: run_28, plan: plan_28 },
    Case { spec: ",tD,GD,GA,jA,jH,tHo->oA", ranks: &[0, 2, 2, 2, 2, 2, 3], same: &[0, 1, 2, 3, 4, 5, 6], run: run_29, plan: plan_29 },
    Case { spec: "nht,mn,mL,lFLM,lv,vD,Dh->", ranks: &[3, 2, 2, 4, 2, 2, 2], same: &[0, 1, 2, 3, 4, 5, 6], run: run_30, plan: plan_30 },
    Case { spec: "za,zjz,,jN,xrN,nxG,nm,ml,ld,da->rGd", ranks: &[2, 3, 0, 2, 3, 3, 2, 2, 2, 2], same: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], run: run_31, plan: plan_31 },
    Case { spec: "uOG,...G,uI,hsm,h...jz,zj,wmN,,wx,s,N,zx->I...", ranks: &[3, 2, 2, 3, 5, 2, 3, 0, 2, 1, 1, 2], same: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], run: run_32, plan: plan_32 },
];

fn run_0(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_0(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,jk,kl->il", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>())
}

fn run_1(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,jk,kl,lm,mn->in", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_1(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,jk,kl,lm,mn->in", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>())
}

fn run_2(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,jk,ki->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_2(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,jk,ki->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>())
}

fn run_3(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,jk,kl,lm,mi->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_3(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,jk,kl,lm,mi->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>())
}

fn run_4(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: f64 = einsum!("ai,bi,ci,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_4(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ai,bi,ci,i->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>())
}

fn run_5(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("aib,bjc,ckd,dla->ijkl", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_5(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("aib,bjc,ckd,dla->ijkl", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>())
}

fn run_6(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: f64 = einsum!("ij,kl,mn->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_6(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,kl,mn->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>())
}

fn run_7(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,,jk,,->ik", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].scalar(); __candidate = n);
    result.answer()
}

fn plan_7(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,,jk,,->ik", v[0].fix::<Ix2>(), v[1].scalar(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].scalar())
}

fn run_8(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("iij,jkk,kil->l", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_8(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("iij,jkk,kil->l", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>())
}

fn run_9(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: f64 = einsum!("ab,cd,ef,ab,cd,ef->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_9(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ab,cd,ef,ab,cd,ef->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>())
}

fn run_10(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("i,i,i,i,i->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_10(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("i,i,i,i,i->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>())
}

fn run_11(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("ij,ij,ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_11(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,ij,ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_12(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("ij,ij,ij,ij->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_12(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("ij,ij,ij,ij->j", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_13(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("...i,...i,...i,i->...i", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_13(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("...i,...i,...i,i->...i", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>())
}

fn run_14(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("...ij,...jk,...kl->...il", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_14(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("...ij,...jk,...kl->...il", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>())
}

fn run_15(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("...,i...,ij...->j", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_15(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("...,i...,ij...->j", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>())
}

fn run_16(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("xmE,xD...,Em...->xD", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_16(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("xmE,xD...,Em...->xD", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>())
}

fn run_17(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("Apy,p,ycE,cE->y", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_17(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("Apy,p,ycE,cE->y", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>())
}

fn run_18(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("mFq,qmILl,IlD,qDa,Fa->Lq", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_18(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("mFq,qmILl,IlD,qDa,Fa->Lq", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix2>())
}

fn run_19(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("FOqc,FJd,q,cO,DJ,Dc->dc", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_19(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("FOqc,FJd,q,cO,DJ,Dc->dc", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>())
}

fn run_20(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("zqLx,xb,Ldv,d,q,v,Nz->bN", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix1>(), v[6].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_20(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("zqLx,xb,Ldv,d,q,v,Nz->bN", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix1>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix1>(), v[6].fix::<Ix2>())
}

fn run_21(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("zpz,pJAO,Jz->A", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_21(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("zpz,pJAO,Jz->A", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>())
}

fn run_22(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix1> = einsum!("vNdA,FdG,AFG,,vG->G", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar(), v[4].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_22(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("vNdA,FdG,AFG,,vG->G", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), v[3].scalar(), v[4].fix::<Ix2>())
}

fn run_23(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("yaj,kar,Ir,ynI,,jynk->yrk", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar(), &v[5].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_23(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("yaj,kar,Ir,ynI,,jynk->yrk", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].scalar(), &v[5].fix::<Ix4>())
}

fn run_24(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix5> = einsum!("Czu...k,Co...nu,CBz,on,vBk,ov->BC...o", v[0].fix::<Ix6>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_24(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("Czu...k,Co...nu,CBz,on,vBk,ov->BC...o", v[0].fix::<Ix6>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix2>())
}

fn run_25(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("u...CfD,Mu,HM,kfL,k,...C,L->DH...", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_25(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("u...CfD,Mu,HM,kfL,k,...C,L->DH...", v[0].fix::<Ix5>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix1>())
}

fn run_26(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("yzIl,Ixl,lxzy->Izl", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_26(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("yzIl,Ixl,lxzy->Izl", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix4>())
}

fn run_27(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!("gnt,ton,oj,,gj->nj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_27(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("gnt,ton,oj,,gj->nj", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), v[3].scalar(), v[4].fix::<Ix2>())
}

fn run_28(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix4> = einsum!("kbIA,Ijq,q...hA,hkO,...bhO->khbj", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_28(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("kbIA,Ijq,q...hA,hkO,...bhO->khbj", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix4>())
}

fn run_29(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix2> = einsum!(",tD,GD,GA,jA,jH,tHo->oA", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_29(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!(",tD,GD,GA,jA,jH,tHo->oA", v[0].fix::<Ix0>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>())
}

fn run_30(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: f64 = einsum!("nht,mn,mL,lFLM,lv,vD,Dh->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_30(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("nht,mn,mL,lFLM,lv,vD,Dh->", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix4>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix2>())
}

fn run_31(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("za,zjz,,jN,xrN,nxG,nm,ml,ld,da->rGd", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].scalar(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix2>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(), &v[9].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_31(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("za,zjz,,jN,xrN,nxG,nm,ml,ld,da->rGd", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].scalar(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix2>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(), &v[9].fix::<Ix2>())
}

fn run_32(v: &[ArrayViewD<'_, f64>], n: usize) -> ArrayD<f64> {
    let result: Array<f64, Ix3> = einsum!("uOG,...G,uI,hsm,h...jz,zj,wmN,,wx,s,N,zx->I...", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix5>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(), v[7].scalar(), v[8].fix::<Ix2>(), &v[9].fix::<Ix1>(), v[10].fix::<Ix1>(), &v[11].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_32(v: &[ArrayViewD<'_, f64>]) -> Plan {
    plan!("uOG,...G,uI,hsm,h...jz,zj,wmN,,wx,s,N,zx->I...", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix5>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(), v[7].scalar(), v[8].fix::<Ix2>(), &v[9].fix::<Ix1>(), v[10].fix::<Ix1>(), &v[11].fix::<Ix2>())
}
