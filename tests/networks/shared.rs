//! Picked and random networks in which operands are the same, in `i64`.
//!
//! Made by `tests/generate.py networks --seed 1`; change that, not this file.

use einsum::{einsum, plan, Plan};
use ndarray::{Array, ArrayD, ArrayViewD, Ix1, Ix2, Ix3, Ix4, Ix5, Ix6};
use super::Case;
use super::naive::strided::{Answer, Operand};

pub const CASES: &[Case<i64>] = &[
    Case { spec: "ij,jk,kl,lm->im", ranks: &[2, 2, 2, 2], same: &[0, 0, 0, 0], run: run_0, plan: plan_0 },
    Case { spec: "ij,jk,kl,lm,mn->in", ranks: &[2, 2, 2, 2, 2], same: &[0, 0, 0, 0, 0], run: run_1, plan: plan_1 },
    Case { spec: "ij,jk,kl,li->", ranks: &[2, 2, 2, 2], same: &[0, 0, 0, 0], run: run_2, plan: plan_2 },
    Case { spec: "ai,aj,bi,bj->ab", ranks: &[2, 2, 2, 2], same: &[0, 0, 0, 0], run: run_3, plan: plan_3 },
    Case { spec: "ia,ja,ib,jb->ij", ranks: &[2, 2, 2, 2], same: &[0, 0, 0, 0], run: run_4, plan: plan_4 },
    Case { spec: "ia,ak,ja,ak->ij", ranks: &[2, 2, 2, 2], same: &[0, 1, 0, 1], run: run_5, plan: plan_5 },
    Case { spec: "ab,bc,cd,de,ef,fg->ag", ranks: &[2, 2, 2, 2, 2, 2], same: &[0, 1, 0, 1, 0, 1], run: run_6, plan: plan_6 },
    Case { spec: "abc,ai,bj,ck->ijk", ranks: &[3, 2, 2, 2], same: &[0, 1, 1, 1], run: run_7, plan: plan_7 },
    Case { spec: "i,i,i,i->", ranks: &[1, 1, 1, 1], same: &[0, 0, 0, 0], run: run_8, plan: plan_8 },
    Case { spec: "ij,j,kj,j->ik", ranks: &[2, 1, 2, 1], same: &[0, 1, 0, 1], run: run_9, plan: plan_9 },
    Case { spec: "iij,jk,llm,mk->il", ranks: &[3, 2, 3, 2], same: &[0, 1, 0, 1], run: run_10, plan: plan_10 },
    Case { spec: "ij,kl,mn->", ranks: &[2, 2, 2], same: &[0, 0, 0], run: run_11, plan: plan_11 },
    Case { spec: "ij,jk,ij,jk,x->x", ranks: &[2, 2, 2, 2, 1], same: &[0, 1, 0, 1, 4], run: run_12, plan: plan_12 },
    Case { spec: "...Fee,eA,...Aa->...aF", ranks: &[3, 2, 3], same: &[0, 1, 2], run: run_13, plan: plan_13 },
    Case { spec: "aBo,aA,Oo,O->Ao", ranks: &[3, 2, 2, 1], same: &[0, 1, 1, 3], run: run_14, plan: plan_14 },
    Case { spec: "d,ddljh,pj,h,p->lp", ranks: &[1, 5, 2, 1, 1], same: &[0, 1, 2, 0, 4], run: run_15, plan: plan_15 },
    Case { spec: "CAb,CAGP,b...dG,P,daG,as...->sCGa", ranks: &[3, 4, 4, 1, 3, 4], same: &[0, 1, 2, 3, 0, 5], run: run_16, plan: plan_16 },
    Case { spec: "tyr,Ct,BoC,so,sh,yh,r->B", ranks: &[3, 2, 3, 2, 2, 2, 1], same: &[0, 1, 2, 3, 1, 5, 6], run: run_17, plan: plan_17 },
    Case { spec: "LAaID,PAaDL,PIA->aAD", ranks: &[5, 5, 3], same: &[0, 1, 2], run: run_18, plan: plan_18 },
    Case { spec: "CvEn,Cvoz,z,Lon->Co", ranks: &[4, 4, 1, 3], same: &[0, 1, 2, 3], run: run_19, plan: plan_19 },
    Case { spec: "Jw,BJl,lBB,lEjw,cj->Elw", ranks: &[2, 3, 3, 4, 2], same: &[0, 1, 1, 3, 0], run: run_20, plan: plan_20 },
    Case { spec: "noagcd,o,tn...,Ig,Iat,...c->Id...a", ranks: &[6, 1, 3, 2, 3, 2], same: &[0, 1, 2, 3, 4, 5], run: run_21, plan: plan_21 },
    Case { spec: "LLq,Aq,MGAv,iv,ip,pja,jL->aM", ranks: &[3, 2, 4, 2, 2, 3, 2], same: &[0, 1, 2, 1, 1, 5, 1], run: run_22, plan: plan_22 },
    Case { spec: "mcK...,KcD,c...D->cD...m", ranks: &[5, 3, 2], same: &[0, 1, 2], run: run_23, plan: plan_23 },
    Case { spec: "cHG,cGz,zco,Ho->c", ranks: &[3, 3, 3, 2], same: &[0, 1, 0, 3], run: run_24, plan: plan_24 },
    Case { spec: "Dr,xrD,xu,su,s->r", ranks: &[2, 3, 2, 2, 1], same: &[0, 1, 0, 0, 4], run: run_25, plan: plan_25 },
    Case { spec: "iz,igM,MNn,NKn,Kf,nzf->ngK", ranks: &[2, 3, 3, 3, 2, 3], same: &[0, 1, 1, 1, 0, 1], run: run_26, plan: plan_26 },
    Case { spec: "zB,ElB,l,Cz,C,y,,y->yE", ranks: &[2, 3, 1, 2, 1, 1, 0, 1], same: &[0, 1, 2, 3, 4, 5, 6, 2], run: run_27, plan: plan_27 },
    Case { spec: "uP,,Ps,sD,ND,ANh,qA,qM,Mj,uzjp->zph", ranks: &[2, 0, 2, 2, 2, 3, 2, 2, 2, 4], same: &[0, 1, 2, 2, 2, 5, 2, 2, 2, 9], run: run_28, plan: plan_28 },
    Case { spec: "gfA,AP,vPx,dx,rd,qr,vqh,hm,ym,yf,g->x", ranks: &[3, 2, 3, 2, 2, 2, 3, 2, 2, 2, 1], same: &[0, 1, 0, 1, 1, 1, 0, 1, 8, 1, 10], run: run_29, plan: plan_29 },
];

fn run_0(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("ij,jk,kl,lm->im", &u0, &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_0(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("ij,jk,kl,lm->im", &u0, &u0, &u0, &u0)
}

fn run_1(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("ij,jk,kl,lm,mn->in", &u0, &u0, &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_1(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("ij,jk,kl,lm,mn->in", &u0, &u0, &u0, &u0, &u0)
}

fn run_2(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: i64 = einsum!("ij,jk,kl,li->", &u0, &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_2(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("ij,jk,kl,li->", &u0, &u0, &u0, &u0)
}

fn run_3(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("ai,aj,bi,bj->ab", &u0, &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_3(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("ai,aj,bi,bj->ab", &u0, &u0, &u0, &u0)
}

fn run_4(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("ia,ja,ib,jb->ij", &u0, &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_4(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("ia,ja,ib,jb->ij", &u0, &u0, &u0, &u0)
}

fn run_5(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("ia,ak,ja,ak->ij", &u0, &u1, &u0, &u1; __candidate = n);
    result.answer()
}

fn plan_5(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix2>();
    plan!("ia,ak,ja,ak->ij", &u0, &u1, &u0, &u1)
}

fn run_6(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("ab,bc,cd,de,ef,fg->ag", &u0, &u1, &u0, &u1, &u0, &u1; __candidate = n);
    result.answer()
}

fn plan_6(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix2>();
    plan!("ab,bc,cd,de,ef,fg->ag", &u0, &u1, &u0, &u1, &u0, &u1)
}

fn run_7(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix3> = einsum!("abc,ai,bj,ck->ijk", v[0].fix::<Ix3>(), &u1, &u1, &u1; __candidate = n);
    result.answer()
}

fn plan_7(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u1 = v[1].fix::<Ix2>();
    plan!("abc,ai,bj,ck->ijk", v[0].fix::<Ix3>(), &u1, &u1, &u1)
}

fn run_8(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix1>();
    let result: i64 = einsum!("i,i,i,i->", &u0, &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_8(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix1>();
    plan!("i,i,i,i->", &u0, &u0, &u0, &u0)
}

fn run_9(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix1>();
    let result: Array<i64, Ix2> = einsum!("ij,j,kj,j->ik", &u0, &u1, &u0, &u1; __candidate = n);
    result.answer()
}

fn plan_9(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix1>();
    plan!("ij,j,kj,j->ik", &u0, &u1, &u0, &u1)
}

fn run_10(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix3>();
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("iij,jk,llm,mk->il", &u0, &u1, &u0, &u1; __candidate = n);
    result.answer()
}

fn plan_10(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix3>();
    let u1 = v[1].fix::<Ix2>();
    plan!("iij,jk,llm,mk->il", &u0, &u1, &u0, &u1)
}

fn run_11(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: i64 = einsum!("ij,kl,mn->", &u0, &u0, &u0; __candidate = n);
    result.answer()
}

fn plan_11(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("ij,kl,mn->", &u0, &u0, &u0)
}

fn run_12(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix1> = einsum!("ij,jk,ij,jk,x->x", &u0, &u1, &u0, &u1, v[4].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_12(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix2>();
    plan!("ij,jk,ij,jk,x->x", &u0, &u1, &u0, &u1, v[4].fix::<Ix1>())
}

fn run_13(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("...Fee,eA,...Aa->...aF", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_13(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("...Fee,eA,...Aa->...aF", v[0].fix::<Ix3>(), &v[1].fix::<Ix2>(), v[2].fix::<Ix3>())
}

fn run_14(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("aBo,aA,Oo,O->Ao", v[0].fix::<Ix3>(), &u1, &u1, &v[3].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_14(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u1 = v[1].fix::<Ix2>();
    plan!("aBo,aA,Oo,O->Ao", v[0].fix::<Ix3>(), &u1, &u1, &v[3].fix::<Ix1>())
}

fn run_15(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix1>();
    let result: Array<i64, Ix2> = einsum!("d,ddljh,pj,h,p->lp", &u0, &v[1].fix::<Ix5>(), v[2].fix::<Ix2>(), &u0, v[4].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_15(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix1>();
    plan!("d,ddljh,pj,h,p->lp", &u0, &v[1].fix::<Ix5>(), v[2].fix::<Ix2>(), &u0, v[4].fix::<Ix1>())
}

fn run_16(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix3>();
    let result: Array<i64, Ix4> = einsum!("CAb,CAGP,b...dG,P,daG,as...->sCGa", &u0, &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), &u0, &v[5].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_16(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix3>();
    plan!("CAb,CAGP,b...dG,P,daG,as...->sCGa", &u0, &v[1].fix::<Ix4>(), v[2].fix::<Ix4>(), &v[3].fix::<Ix1>(), &u0, &v[5].fix::<Ix4>())
}

fn run_17(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix1> = einsum!("tyr,Ct,BoC,so,sh,yh,r->B", v[0].fix::<Ix3>(), &u1, v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), &u1, &v[5].fix::<Ix2>(), v[6].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_17(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u1 = v[1].fix::<Ix2>();
    plan!("tyr,Ct,BoC,so,sh,yh,r->B", v[0].fix::<Ix3>(), &u1, v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), &u1, &v[5].fix::<Ix2>(), v[6].fix::<Ix1>())
}

fn run_18(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix3> = einsum!("LAaID,PAaDL,PIA->aAD", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_18(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("LAaID,PAaDL,PIA->aAD", v[0].fix::<Ix5>(), &v[1].fix::<Ix5>(), v[2].fix::<Ix3>())
}

fn run_19(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix2> = einsum!("CvEn,Cvoz,z,Lon->Co", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>(); __candidate = n);
    result.answer()
}

fn plan_19(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("CvEn,Cvoz,z,Lon->Co", v[0].fix::<Ix4>(), &v[1].fix::<Ix4>(), v[2].fix::<Ix1>(), &v[3].fix::<Ix3>())
}

fn run_20(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix3>();
    let result: Array<i64, Ix3> = einsum!("Jw,BJl,lBB,lEjw,cj->Elw", &u0, &u1, &u1, &v[3].fix::<Ix4>(), &u0; __candidate = n);
    result.answer()
}

fn plan_20(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix3>();
    plan!("Jw,BJl,lBB,lEjw,cj->Elw", &u0, &u1, &u1, &v[3].fix::<Ix4>(), &u0)
}

fn run_21(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix4> = einsum!("noagcd,o,tn...,Ig,Iat,...c->Id...a", v[0].fix::<Ix6>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_21(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("noagcd,o,tn...,Ig,Iat,...c->Id...a", v[0].fix::<Ix6>(), &v[1].fix::<Ix1>(), v[2].fix::<Ix3>(), &v[3].fix::<Ix2>(), v[4].fix::<Ix3>(), &v[5].fix::<Ix2>())
}

fn run_22(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix2> = einsum!("LLq,Aq,MGAv,iv,ip,pja,jL->aM", v[0].fix::<Ix3>(), &u1, v[2].fix::<Ix4>(), &u1, &u1, &v[5].fix::<Ix3>(), &u1; __candidate = n);
    result.answer()
}

fn plan_22(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u1 = v[1].fix::<Ix2>();
    plan!("LLq,Aq,MGAv,iv,ip,pja,jL->aM", v[0].fix::<Ix3>(), &u1, v[2].fix::<Ix4>(), &u1, &u1, &v[5].fix::<Ix3>(), &u1)
}

fn run_23(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let result: Array<i64, Ix5> = einsum!("mcK...,KcD,c...D->cD...m", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_23(v: &[ArrayViewD<'_, i64>]) -> Plan {
    plan!("mcK...,KcD,c...D->cD...m", v[0].fix::<Ix5>(), &v[1].fix::<Ix3>(), v[2].fix::<Ix2>())
}

fn run_24(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix3>();
    let result: Array<i64, Ix1> = einsum!("cHG,cGz,zco,Ho->c", &u0, &v[1].fix::<Ix3>(), &u0, &v[3].fix::<Ix2>(); __candidate = n);
    result.answer()
}

fn plan_24(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix3>();
    plan!("cHG,cGz,zco,Ho->c", &u0, &v[1].fix::<Ix3>(), &u0, &v[3].fix::<Ix2>())
}

fn run_25(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let result: Array<i64, Ix1> = einsum!("Dr,xrD,xu,su,s->r", &u0, &v[1].fix::<Ix3>(), &u0, &u0, v[4].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_25(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    plan!("Dr,xrD,xu,su,s->r", &u0, &v[1].fix::<Ix3>(), &u0, &u0, v[4].fix::<Ix1>())
}

fn run_26(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix3>();
    let result: Array<i64, Ix3> = einsum!("iz,igM,MNn,NKn,Kf,nzf->ngK", &u0, &u1, &u1, &u1, &u0, &u1; __candidate = n);
    result.answer()
}

fn plan_26(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix2>();
    let u1 = v[1].fix::<Ix3>();
    plan!("iz,igM,MNn,NKn,Kf,nzf->ngK", &u0, &u1, &u1, &u1, &u0, &u1)
}

fn run_27(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u2 = v[2].fix::<Ix1>();
    let result: Array<i64, Ix2> = einsum!("zB,ElB,l,Cz,C,y,,y->yE", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), &u2, &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix1>(), v[6].scalar(), &u2; __candidate = n);
    result.answer()
}

fn plan_27(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u2 = v[2].fix::<Ix1>();
    plan!("zB,ElB,l,Cz,C,y,,y->yE", v[0].fix::<Ix2>(), &v[1].fix::<Ix3>(), &u2, &v[3].fix::<Ix2>(), v[4].fix::<Ix1>(), &v[5].fix::<Ix1>(), v[6].scalar(), &u2)
}

fn run_28(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u2 = v[2].fix::<Ix2>();
    let result: Array<i64, Ix3> = einsum!("uP,,Ps,sD,ND,ANh,qA,qM,Mj,uzjp->zph", v[0].fix::<Ix2>(), v[1].scalar(), &u2, &u2, &u2, &v[5].fix::<Ix3>(), &u2, &u2, &u2, &v[9].fix::<Ix4>(); __candidate = n);
    result.answer()
}

fn plan_28(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u2 = v[2].fix::<Ix2>();
    plan!("uP,,Ps,sD,ND,ANh,qA,qM,Mj,uzjp->zph", v[0].fix::<Ix2>(), v[1].scalar(), &u2, &u2, &u2, &v[5].fix::<Ix3>(), &u2, &u2, &u2, &v[9].fix::<Ix4>())
}

fn run_29(v: &[ArrayViewD<'_, i64>], n: usize) -> ArrayD<i64> {
    let u0 = v[0].fix::<Ix3>();
    let u1 = v[1].fix::<Ix2>();
    let result: Array<i64, Ix1> = einsum!("gfA,AP,vPx,dx,rd,qr,vqh,hm,ym,yf,g->x", &u0, &u1, &u0, &u1, &u1, &u1, &u0, &u1, v[8].fix::<Ix2>(), &u1, v[10].fix::<Ix1>(); __candidate = n);
    result.answer()
}

fn plan_29(v: &[ArrayViewD<'_, i64>]) -> Plan {
    let u0 = v[0].fix::<Ix3>();
    let u1 = v[1].fix::<Ix2>();
    plan!("gfA,AP,vPx,dx,rd,qr,vqh,hm,ym,yf,g->x", &u0, &u1, &u0, &u1, &u1, &u1, &u0, &u1, v[8].fix::<Ix2>(), &u1, v[10].fix::<Ix1>())
}
