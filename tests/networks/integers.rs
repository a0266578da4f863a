//! Picked and random networks, in `i64`.
//!
//! Made by `tests/generate.py networks --seed 1`; change that, not this file.

use einsum::{einsum, plan, Plan};
use ndarray::{Array, ArrayD, ArrayViewD, Ix0, Ix1, Ix2, Ix3, Ix4, Ix5};
use super::Case;
use super::naive::strided::{Answer, Operand};

pub const CASES: &[Case<i64>] = &[
    Case { spec: "ij,jk,kl,lm->im", ranks: &[2, 2, 2, 2], same: &[0, 1, 2, 3], run: run_0, plan: plan_0 },
    Case { spec: "i,ij,jk,kl,l->", ranks: &[1, 2, 2, 2, 1], same: &[0, 1, 2, 3, 4], run: run_1, plan: plan_1 },
    Case { spec: "ij,jk,kl,li->", ranks: &[2, 2, 2, 2], same: &[0, 1, 2, 3], run: run_2, plan: plan_2 },
    Case { spec: "ai,bi,ci->abc", ranks: &[2, 2, 2], same: &[0, 1, 2], run: run_3, plan: plan_3 },
    Case { spec: "abc,ai,bj,ck->ijk", ranks: &[3, 2, 2, 2], same: &[0, 1, 2, 3], run: run_4, plan: plan_4 },
    Case { spec: "aib,aic,bjd,cje,dkf,ekf->", ranks: &[3, 3, 3, 3, 3, 3], same: &[0, 1, 2, 3, 4, 5], run: run_5, plan: plan_5 },
    Case { spec: "i,j,k,l->ijkl", ranks: &[1, 1, 1, 1], same: &[0, 1, 2, 3], run: run_6, plan: plan_6 },
    Case { spec: "i,i,i,i->i", ranks: &[1, 1, 1, 1], same: &[0, 1, 2, 3], run: run_7, plan: plan_7 },
    Case { spec: "ij,jk,kl->lki", ranks: &[2, 2, 2], same: &[0, 1, 2], run: run_8, plan: plan_8 },
    Case { spec: "i,i,i,i->", ranks: &[1, 1, 1, 1], same: &[0, 1, 2, 3], run: run_9, plan: plan_9 },
    Case { spec: "ij,i,j,ij->ij", ranks: &[2, 1, 1, 2], same: &[0, 1, 2, 3], run: run_10, plan: plan_10 },
    Case { spec: "ij,ij,ij,ij->i", ranks: &[2, 2, 2, 2], same: &[0, 1, 2, 3], run: run_11, plan: plan_11 },
    Case { spec: "ij,i,j,ij,ij,j,i,ij,ij->ij", ranks: &[2, 1, 1, 2, 2, 1, 1, 2, 2], same: &[0, 1, 2, 3, 4, 5, 6, 7, 8], run: run_12, plan: plan_12 },
    Case { spec: "...i,...i,...i,...i->i", ranks: &[2, 3, 1, 2], same: &[0, 1, 2, 3], run: run_13, plan: plan_13 },
    Case { spec: "i...,...j,ij->...", ranks: &[2, 3, 2], same: &[0, 1, 2], run: run_14, plan: plan_14 },
    Case { spec: "...ab,bc,...cd,de->a...e", ranks: &[4, 2, 3, 2], same: &[0, 1, 2, 3], run: run_15, plan: plan_15 },
    Case { spec: "Jvr,OPrv,JrP->r", ranks: &[3, 4, 3], same: &[0, 1, 2], run: run_16, plan: plan_16 },
    Case { spec: "alJ,l,Ba,BJ->B", ranks: &[3, 1, 2, 2], same: &[0, 1, 2, 3], run: run_17, plan: plan_17 },
    Case { spec: "wJ,oJf,hOo,Oh,w->Of", ranks: &[2, 3, 3, 2, 1], same: &[0, 1, 2, 3, 4], run: run_18, plan: plan_18 },
    Case { spec: ",wOgDa,w...LdDg,LCL,a,g...d,OD->gCLD...", ranks: &[0, 5, 5, 3, 1, 3, 2], same: &[0, 1, 2, 3, 4, 5, 6], run: run_19, plan: plan_19 },
    Case { spec: "f...Cd,DfN,dLzDp,Nr,C,zs,...L,r->...rDs", ranks: &[5, 3, 5, 2, 1, 2, 3, 1], same: &[0, 1, 2, 3, 4, 5, 6, 7], run: run_20, plan: plan_20 },
    Case { spec: ",OdB,dBJ,OtdJ->d", ranks: &[0, 3, 3, 4], same: &[0, 1, 2, 3], run: run_21, plan: plan_21 },
    Case { spec: "fFluK,u,K,lF->Ff", ranks: &[5, 1, 1, 2], same: &[0, 1, 2, 3], run: run_22, plan: plan_22 },
    Case { spec: "ah,...mHh,m...dH,dPB,Ba->mhP...", ranks: &[2, 4, 4, 3, 2], same: &[0, 1, 2, 3, 4], run: run_23, plan: plan_23 },
    Case { spec: "Blv,Klv,Ks,sp,ep,DeB->vKD", ranks: &[3, 3, 2, 2, 2, 3], same: &[0, 1, 2, 3, 4, 5], run: run_24, plan: plan_24 },
    Case { spec: "re,ir,li,lN,Nx,xt,tBd,eB->dx", ranks: &[2, 2, 2, 2, 2, 2, 3, 2], same: &[0, 1, 2, 3, 4, 5, 6, 7], run: run_25, plan: plan_25 },
    Case { spec: ",lmk,kK,m->Kkl", ranks: &[0, 3, 2, 1], same: &[0, 1, 2, 3], run: run_26, plan: plan_26 },
    Case { spec: "drL,Dr,hD,hL->dh", ranks: &[3, 2, 2, 2], same: &[0, 1, 2, 3], run: run_27, plan: plan_27 },
    Case { spec: "knsMm,nfk,fm,As,kfM->fk", ranks: &[5, 3, 2, 2, 3], same: &[0, 1, 2, 3, 4], run: run_28, plan: plan_28 },
    Case { spec: "enB,lK...e,BEl,Dnb,D...,b->KElb", ranks: &[3, 5, 3, 3, 3, 1], same: &[0, 1, 2, 3, 4, 5], run: run_29, plan: plan_29 },
    Case { spec: "biD...,KbqF,Jq,Ja,Da,KHi,fH...,fwFK->FK...w", ranks: &[4, 4, 2, 2, 2, 3, 4, 4], same: &[0, 1, 2, 3, 4, 5, 6, 7], run: run_30, plan: plan_30 },
    Case { spec: "ADL,oA,okex,Ek,CEL,NCx,dLN,dt,ct,,cDx->xLe", ranks: &[3, 2, 4, 2, 3, 3, 3, 2, 2, 0, 3], same: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], run: run_31, plan: plan_31 },
    Case { spec: "Hoqz,qJs,zua,Is,J,N...u,...N,Ka,eI,o,H,K->...", ranks: &[4, 3, 3, 2, 1, 2, 1, 2, 2, 1, 1, 1], same: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], run: run_32, plan: plan_32 },
];

fn run_0(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ij,jk,kl,lm->im", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_0(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ij,jk,kl,lm->im", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_1(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: i64 = einsum!("i,ij,jk,kl,l->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_1(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("i,ij,jk,kl,l->", v[0].fix::<Ix1>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>())
}

fn run_2(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: i64 = einsum!("ij,jk,kl,li->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_2(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ij,jk,kl,li->", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_3(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("ai,bi,ci->abc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_3(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ai,bi,ci->abc", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>())
}

fn run_4(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("abc,ai,bj,ck->ijk", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_4(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("abc,ai,bj,ck->ijk", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_5(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: i64 = einsum!("aib,aic,bjd,cje,dkf,ekf->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_5(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("aib,aic,bjd,cje,dkf,ekf->", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>())
}

fn run_6(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("i,j,k,l->ijkl", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_6(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("i,j,k,l->ijkl", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>())
}

fn run_7(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("i,i,i,i->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_7(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("i,i,i,i->i", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>())
}

fn run_8(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("ij,jk,kl->lki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_8(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ij,jk,kl->lki", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>())
}

fn run_9(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: i64 = einsum!("i,i,i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_9(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("i,i,i,i->", v[0].fix::<Ix1>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix1>())
}

fn run_10(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ij,i,j,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_10(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ij,i,j,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>())
}

fn run_11(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("ij,ij,ij,ij->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_11(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ij,ij,ij,ij->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_12(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("ij,i,j,ij,ij,j,i,ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix1>(), v[6].fix::<Ix1>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_12(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ij,i,j,ij,ij,j,i,ij,ij->ij", v[0].fix::<Ix2>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix1>(), v[6].fix::<Ix1>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>())
}

fn run_13(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("...i,...i,...i,...i->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_13(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("...i,...i,...i,...i->i", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>())
}

fn run_14(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("i...,...j,ij->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_14(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("i...,...j,ij->...", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>())
}

fn run_15(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("...ab,bc,...cd,de->a...e", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_15(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("...ab,bc,...cd,de->a...e", v[0].fix::<Ix4>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>())
}

fn run_16(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("Jvr,OPrv,JrP->r", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_16(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("Jvr,OPrv,JrP->r", v[0].fix::<Ix3>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix3>())
}

fn run_17(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!("alJ,l,Ba,BJ->B", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_17(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("alJ,l,Ba,BJ->B", v[0].fix::<Ix3>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_18(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("wJ,oJf,hOo,Oh,w->Of", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_18(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("wJ,oJf,hOo,Oh,w->Of", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>())
}

fn run_19(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix5> = einsum!(",wOgDa,w...LdDg,LCL,a,g...d,OD->gCLD...", v[0].fix::<Ix0>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix5>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_19(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!(",wOgDa,w...LdDg,LCL,a,g...d,OD->gCLD...", v[0].fix::<Ix0>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix5>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix2>())
}

fn run_20(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix5> = einsum!("f...Cd,DfN,dLzDp,Nr,C,zs,...L,r->...rDs", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(), &v[7].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_20(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("f...Cd,DfN,dLzDp,Nr,C,zs,...L,r->...rDs", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix5>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(), &v[7].fix::<Ix1>())
}

fn run_21(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix1> = einsum!(",OdB,dBJ,OtdJ->d", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_21(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!(",OdB,dBJ,OtdJ->d", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix4>())
}

fn run_22(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("fFluK,u,K,lF->Ff", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_22(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("fFluK,u,K,lF->Ff", v[0].fix::<Ix5>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix2>())
}

fn run_23(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("ah,...mHh,m...dH,dPB,Ba->mhP...", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_23(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ah,...mHh,m...dH,dPB,Ba->mhP...", v[0].fix::<Ix2>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix2>())
}

fn run_24(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("Blv,Klv,Ks,sp,ep,DeB->vKD", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_24(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("Blv,Klv,Ks,sp,ep,DeB->vKD", v[0].fix::<Ix3>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix3>())
}

fn run_25(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("re,ir,li,lN,Nx,xt,tBd,eB->dx", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(), &v[7].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_25(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("re,ir,li,lN,Nx,xt,tBd,eB->dx", v[0].fix::<Ix2>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix3>(), &v[7].fix::<Ix2>())
}

fn run_26(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!(",lmk,kK,m->Kkl", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_26(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!(",lmk,kK,m->Kkl", v[0].fix::<Ix0>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix1>())
}

fn run_27(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("drL,Dr,hD,hL->dh", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_27(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("drL,Dr,hD,hL->dh", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>())
}

fn run_28(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("knsMm,nfk,fm,As,kfM->fk", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_28(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("knsMm,nfk,fm,As,kfM->fk", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>())
}

fn run_29(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("enB,lK...e,BEl,Dnb,D...,b->KElb", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_29(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("enB,lK...e,BEl,Dnb,D...,b->KElb", v[0].fix::<Ix3>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix3>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix1>())
}

fn run_30(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix5> = einsum!("biD...,KbqF,Jq,Ja,Da,KHi,fH...,fwFK->FK...w", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix4>(), &v[7].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_30(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("biD...,KbqF,Jq,Ja,Da,KHi,fH...,fwFK->FK...w", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix2>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix2>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix4>(), &v[7].fix::<Ix4>())
}

fn run_31(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("ADL,oA,okex,Ek,CEL,NCx,dLN,dt,ct,,cDx->xLe", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix3>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(), v[9].scalar(), v[10].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_31(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("ADL,oA,okex,Ek,CEL,NCx,dLN,dt,ct,,cDx->xLe", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix3>(), v[6].fix::<Ix3>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(), v[9].scalar(), v[10].fix::<Ix3>())
}

fn run_32(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: i64 = einsum!("Hoqz,qJs,zua,Is,J,N...u,...N,Ka,eI,o,H,K->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix1>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(), &v[9].fix::<Ix1>(), v[10].fix::<Ix1>(), &v[11].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_32(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("Hoqz,qJs,zua,Is,J,N...u,...N,Ka,eI,o,H,K->...", v[0].fix::<Ix4>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix2>(), v[6].fix::<Ix1>(), &v[7].fix::<Ix2>(), v[8].fix::<Ix2>(), &v[9].fix::<Ix1>(), v[10].fix::<Ix1>(), &v[11].fix::<Ix1>())
}
