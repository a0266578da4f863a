//! The TCCG suite (tensor contractions of quantum chemistry), its subscripts reversed: row-major.

super::cases! {
    Tccg;
    "akb,jk->jba" (a: Ix3, b: Ix2) => Ix3 {
        [f32 f64] {
            "tccg01_intensli_abj-bka-kj": a 168 b 168 j 24 k 168;
        }
    }
    "akbc,jk->cjba" (a: Ix4, b: Ix2) => Ix4 {
        [f32 f64] {
            "tccg03_intensli_abjc-cbka-kj": a 48 b 44 c 48 j 24 k 48;
        }
    }
    "akdbc,jk->cjbda" (a: Ix5, b: Ix2) => Ix5 {
        [f32 f64] {
            "tccg07_intensli_adbjc-cbdka-kj": a 24 b 20 c 24 d 20 j 24 k 24;
        }
    }
    "dabkc,kj->cdbja" (a: Ix5, b: Ix2) => Ix5 {
        [f32 f64] {
            "tccg08_intensli_ajbdc-ckbad-jk": a 24 b 20 c 24 d 20 j 24 k 20;
        }
    }
    "ap,srqp->srqa" (a: Ix2, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg09_ao2mo_aqrs-pa-pqrs": a 48 p 48 q 44 r 44 s 44;
        }
    }
    "ki,jk->ji" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "tccg12_ccsd_ij-ik-kj": i 2064 j 2048 k 2064;
        }
    }
    "lki,kjl->ji" (a: Ix3, b: Ix3) => Ix2 {
        [f32 f64] {
            "tccg13_ccsd_ij-ikl-ljk": i 168 j 160 k 160 l 168;
        }
    }
    "lik,jkl->ji" (a: Ix3, b: Ix3) => Ix2 {
        [f32 f64] {
            "tccg14_ccsd_ij-kil-lkj": i 168 j 160 k 168 l 168;
        }
    }
    "li,klj->kji" (a: Ix2, b: Ix3) => Ix3 {
        [f32 f64] {
            "tccg16_ccsd_ijk-il-jlk": i 168 j 168 k 160 l 160;
        }
    }
    "kli,jl->kji" (a: Ix3, b: Ix2) => Ix3 {
        [f32 f64] {
            "tccg18_ccsd_ijk-ilk-lj": i 168 j 160 k 160 l 168;
        }
    }
    "kmli,ljm->kji" (a: Ix4, b: Ix3) => Ix3 {
        [f32 f64] {
            "tccg19_ccsd_ijk-ilmk-mjl": i 48 j 44 k 44 l 44 m 48;
        }
    }
    "njmi,mknl->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg20_ccsd_ijkl-imjn-lnkm": i 48 j 44 k 44 l 48 m 44 n 44;
        }
    }
    "njmi,kmln->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg21_ccsd_ijkl-imjn-nlmk": i 48 j 44 k 44 l 44 m 44 n 48;
        }
    }
    "nkmi,mlnj->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg22_ccsd_ijkl-imkn-jnlm": i 48 j 48 k 44 l 44 m 44 n 44;
        }
    }
    "nkmi,lmjn->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg23_ccsd_ijkl-imkn-njml": i 48 j 44 k 44 l 44 m 44 n 48;
        }
    }
    "nlmi,mknj->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg24_ccsd_ijkl-imln-jnkm": i 48 j 48 k 44 l 44 m 44 n 44;
        }
    }
    "jnmi,mkln->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg26_ccsd_ijkl-imnj-nlkm": i 48 j 44 k 44 l 44 m 44 n 48;
        }
    }
    "jnim,kmln->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg28_ccsd_ijkl-minj-nlmk": i 48 j 44 k 44 l 44 m 48 n 48;
        }
    }
    "knim,mlnj->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg29_ccsd_ijkl-mink-jnlm": i 48 j 48 k 44 l 44 m 48 n 44;
        }
    }
    "lnim,kmjn->lkji" (a: Ix4, b: Ix4) => Ix4 {
        [f32 f64] {
            "tccg30_ccsd_ijkl-minl-njmk": i 48 j 44 k 44 l 44 m 48 n 48;
        }
    }
    "cmji,bakm->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg33_ccsdt_abcijk-ijmc-mkab": a 16 b 12 c 12 i 16 j 12 k 12 m 16;
        }
    }
    "bmki,cajm->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg35_ccsdt_abcijk-ikmb-mjac": a 16 b 12 c 12 i 16 j 12 k 12 m 16;
        }
    }
    "bmkj,caim->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg38_ccsdt_abcijk-jkmb-miac": a 16 b 12 c 12 i 12 j 16 k 12 m 16;
        }
    }
    "cmkj,baim->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg39_ccsdt_abcijk-jkmc-miab": a 16 b 12 c 12 i 12 j 16 k 12 m 16;
        }
    }
    "baie,cekj->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg40_ccsdt_abcijk-eiab-jkec": a 16 b 12 c 12 e 16 i 12 j 16 k 12;
        }
    }
    "caje,beki->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg44_ccsdt_abcijk-ejac-ikeb": a 16 b 12 c 12 e 16 i 16 j 12 k 12;
        }
    }
    "cbje,aeki->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg45_ccsdt_abcijk-ejbc-ikea": a 16 b 12 c 12 e 16 i 16 j 12 k 12;
        }
    }
    "bake,ceji->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg46_ccsdt_abcijk-ekab-ijec": a 16 b 12 c 12 e 16 i 16 j 12 k 12;
        }
    }
    "cake,beji->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg47_ccsdt_abcijk-ekac-ijeb": a 16 b 12 c 12 e 16 i 16 j 12 k 12;
        }
    }
    "cbke,aeji->kjicba" (a: Ix4, b: Ix4) => Ix6 {
        [f32 f64] {
            "tccg48_ccsdt_abcijk-ekbc-ijea": a 16 b 12 c 12 e 16 i 16 j 12 k 12;
        }
    }
}
