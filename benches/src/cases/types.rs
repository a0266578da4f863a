//! Element types other than `f32` and `f64`.

super::cases! {
    Types;
    "ik,kj->ij" (a: Ix2, b: Ix2) => Ix2 {
        [c32 c64] {
            "gemm_256": i 256 j 256 k 256;
            "gemm_512": i 512 j 512 k 512;
            "gemm_1024": i 1024 j 1024 k 1024;
        }
        [c32] {
            "gemm_2048": i 2048 j 2048 k 2048;
        }
        [i32 i64] {
            "gemm_64": i 64 j 64 k 64;
            "gemm_512": i 512 j 512 k 512;
        }
    }
    "ik,jk->ij" (a: Ix2, b: Ix2) => Ix2 {
        [c32 c64 i32 i64] {
            "gemm_512_ik_jk_ij": i 512 j 512 k 512;
        }
    }
    "bij,bjk->bik" (a: Ix3, b: Ix3) => Ix3 {
        [c32 c64] {
            "bmm_1000x32": b 1000 i 32 j 32 k 32;
        }
    }
    "i,i->" (a: Ix1, b: Ix1) => Ix0 {
        [c32 c64 i32 i64] {
            "dot_1e6": i 1000000;
        }
    }
}
