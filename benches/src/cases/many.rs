//! Three and more operands; `flops` is along the best path.

/// Appends the cases of this file.
pub(super) fn list(cases: &mut Vec<super::Case>) {
    plain::list(cases);
    hinted::list(cases);
}

mod plain {
    crate::cases::cases! {
        Many;
        "ij,jk,kl->il" (a: Ix2, b: Ix2, c: Ix2) => Ix2 {
            [f64] {
                "chain_order_right": i 1000 j 1000 k 1000 l 10 => flops 40000000;
                "chain_order_left": i 10 j 1000 k 1000 l 1000 => flops 40000000;
            }
        }
        "ea,fb,abcd,gc,hd->efgh" (a: Ix2, b: Ix2, c: Ix4, d: Ix2, e: Ix2) => Ix4 {
            [f32 f64] {
                "oe_headline_n10": a 10 b 10 c 10 d 10 e 10 f 10 g 10 h 10 => flops 800000;
                "oe_headline_n32": a 32 b 32 c 32 d 32 e 32 f 32 g 32 h 32 => flops 268435456;
            }
        }
        "ijk,ilm,njm,nlk,abc->" (a: Ix3, b: Ix3, c: Ix3, d: Ix3, e: Ix3) => Ix0 {
            [f64] {
                "oe_docs_small": a 5 b 5 c 5 i 5 j 5 k 5 l 5 m 5 n 5 => flops 13000;
            }
        }
        "bi,oij,bj->bo" (a: Ix2, b: Ix3, c: Ix2) => Ix2 {
            [f32] {
                "bilinear": b 256 i 64 j 64 o 64 => flops 135266304;
            }
            [f64] {
                "bilinear": b 128 i 32 j 32 o 32 => flops 8519680;
            }
        }
        "abc,ia,jb,kc->ijk" (a: Ix3, b: Ix2, c: Ix2, d: Ix2) => Ix3 {
            [f64] {
                "tucker": a 16 b 16 c 16 i 64 j 64 k 64 => flops 11010048;
            }
        }
        "ijk,jr,kr->ir" (a: Ix3, b: Ix2, c: Ix2) => Ix2 {
            [f64] {
                "mttkrp": i 128 j 128 k 128 r 16 => flops 67371008;
            }
            [f32] {
                "mttkrp": i 200 j 200 k 200 r 32 => flops 513280000;
            }
        }
        "bi,ij,bj->b" (a: Ix2, b: Ix2, c: Ix2) => Ix1 {
            [f64] {
                "quad_form": b 1000 i 128 j 128 => flops 33024000;
            }
        }
        "nd,rd,md,d->nrm" (a: Ix2, b: Ix2, c: Ix2, d: Ix1) => Ix3 {
            [f32] {
                "trilinear": d 128 m 64 n 64 r 16 => flops 16910336;
            }
        }
        "ab,cd,ef,ga,hc,fi,jk,kh,bl,dm,me,lj->gi" (a: Ix2, b: Ix2, c: Ix2, d: Ix2, e: Ix2, f: Ix2, g: Ix2, h: Ix2, i: Ix2, j: Ix2, k: Ix2, l: Ix2) => Ix2 {
            [f64] {
                "eb_matrix_chain12": a 259 b 141 c 179 d 148 e 158 f 103 g 162 h 212 i 36 j 287 k 157 l 266 m 129 => flops 28141632;
            }
        }
        "ab,acd,cef,eg,bhi,hdjk,jflm,lgn,iop,okqr,qmst,snu,pv,vrw,wtx,xu->" (a: Ix2, b: Ix3, c: Ix3, d: Ix2, e: Ix3, f: Ix4, g: Ix4, h: Ix3, i: Ix3, j: Ix4, k: Ix4, l: Ix3, m: Ix2, n: Ix3, o: Ix3, p: Ix2) => Ix0 {
            [f64] {
                "lattice4x4_d4": a 4 b 4 c 4 d 4 e 4 f 4 g 4 h 4 i 4 j 4 k 4 l 4 m 4 n 4 o 4 p 4 q 4 r 4 s 4 t 4 u 4 v 4 w 4 x 4 => flops 59424;
            }
        }
        "xyf,xtf,ytpf,fr->tpr" (a: Ix3, b: Ix3, c: Ix4, d: Ix2) => Ix3 {
            [f64] {
                "oe_docs_greedy": f 59 p 51 r 27 t 51 x 35 y 37 => flops 27436062;
            }
        }
        "ij,jk,kl,lm,mn->ni" (a: Ix2, b: Ix2, c: Ix2, d: Ix2, e: Ix2) => Ix2 {
            [f64] {
                "oe_docs_constants": i 9 j 5 k 5 l 5 m 5 n 8 => flops 1620;
            }
        }
        "abc,cd,dbe->ea" (a: Ix3, b: Ix2, c: Ix3) => Ix2 {
            [f64] {
                "oe_docs_reuse": a 2 b 3 c 4 d 5 e 6 => flops 600;
            }
        }
        "bdik,acaj,ikab,ajac,ikbd->" (a: Ix4, b: Ix4, c: Ix4, d: Ix4, e: Ix4) => Ix0 {
            [f64] {
                "oe_docs_diagonals": a 16 b 10 c 15 d 17 i 9 j 12 k 10 => flops 65192;
            }
        }
        "ab,dca,eb,cde->" (a: Ix2, b: Ix3, c: Ix2, d: Ix3) => Ix0 {
            [f64] {
                "oe_docs_shared": a 10 b 10 c 10 d 10 e 10 => flops 22200;
            }
        }
    }
}

/// The same calls with hints: one order, chosen at compile time.
mod hinted {
    crate::cases::hinted! {
        Many;
        "ea,fb,abcd,gc,hd->efgh" (a: Ix2, b: Ix2, c: Ix4, d: Ix2, e: Ix2) => Ix4 {
            [f64] {
                "oe_headline_n10_hints": a 10 b 10 c 10 d 10 e 10 f 10 g 10 h 10 => flops 800000;
            }
        }
        "ijk,ilm,njm,nlk,abc->" (a: Ix3, b: Ix3, c: Ix3, d: Ix3, e: Ix3) => Ix0 {
            [f64] {
                "oe_docs_small_hints": a 5 b 5 c 5 i 5 j 5 k 5 l 5 m 5 n 5 => flops 13000;
            }
        }
        "abc,ia,jb,kc->ijk" (a: Ix3, b: Ix2, c: Ix2, d: Ix2) => Ix3 {
            [f64] {
                "tucker_hints": a 16 b 16 c 16 i 64 j 64 k 64 => flops 11010048;
            }
        }
        "ab,cd,ef,ga,hc,fi,jk,kh,bl,dm,me,lj->gi" (a: Ix2, b: Ix2, c: Ix2, d: Ix2, e: Ix2, f: Ix2, g: Ix2, h: Ix2, i: Ix2, j: Ix2, k: Ix2, l: Ix2) => Ix2 {
            [f64] {
                "eb_matrix_chain12_hints": a 259 b 141 c 179 d 148 e 158 f 103 g 162 h 212 i 36 j 287 k 157 l 266 m 129 => flops 28141632;
            }
        }
        "ab,acd,cef,eg,bhi,hdjk,jflm,lgn,iop,okqr,qmst,snu,pv,vrw,wtx,xu->" (a: Ix2, b: Ix3, c: Ix3, d: Ix2, e: Ix3, f: Ix4, g: Ix4, h: Ix3, i: Ix3, j: Ix4, k: Ix4, l: Ix3, m: Ix2, n: Ix3, o: Ix3, p: Ix2) => Ix0 {
            [f64] {
                "lattice4x4_d4_hints": a 4 b 4 c 4 d 4 e 4 f 4 g 4 h 4 i 4 j 4 k 4 l 4 m 4 n 4 o 4 p 4 q 4 r 4 s 4 t 4 u 4 v 4 w 4 x 4 => flops 59424;
            }
        }
    }
}
