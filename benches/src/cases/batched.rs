//! Batches of products, attention.

super::cases! {
    Batched;
    "bij,bjk->bik" (a: Ix3, b: Ix3) => Ix3 {
        [f32 f64] {
            "bmm_100000x2": b 100000 i 2 j 2 k 2;
            "bmm_50000x4": b 50000 i 4 j 4 k 4;
            "bmm_10000x8": b 10000 i 8 j 8 k 8;
            "bmm_5000x16": b 5000 i 16 j 16 k 16;
            "bmm_1000x32": b 1000 i 32 j 32 k 32;
            "bmm_1000x64": b 1000 i 64 j 64 k 64;
        }
    }
    "bhqd,bhkd->bhqk" (a: Ix4, b: Ix4) => Ix4 {
        [f32] {
            "attn_qk_q1": b 4 d 64 h 8 k 1024 q 1;
            "attn_qk": b 4 d 64 h 8 k 128 q 128;
        }
    }
    "bhqk,bhkd->bhqd" (a: Ix4, b: Ix4) => Ix4 {
        [f32] {
            "attn_av_q1": b 4 d 64 h 8 k 1024 q 1;
            "attn_av": b 4 d 64 h 8 k 128 q 128;
        }
    }
    "bqhd,bkhd->bhqk" (a: Ix4, b: Ix4) => Ix4 {
        [f32] {
            "attn_qk_strided": b 4 d 64 h 8 k 128 q 128;
        }
    }
    "btd,dhe->bhte" (a: Ix3, b: Ix3) => Ix4 {
        [f32] {
            "mh_proj": b 4 d 512 e 64 h 8 t 128;
        }
    }
    "nchw,oc->nohw" (a: Ix4, b: Ix2) => Ix4 {
        [f32] {
            "conv1x1_nchw": c 64 h 28 n 8 o 64 w 28;
        }
    }
    "ikb,kjb->ijb" (a: Ix3, b: Ix3) => Ix3 {
        [f32 f64] {
            "bmm_last_32x1000": b 1000 i 32 j 32 k 32;
            "bmm_last_4x10000": b 10000 i 4 j 4 k 4;
        }
    }
}
