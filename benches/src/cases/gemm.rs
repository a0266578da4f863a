//! Matrix products, in every layout and in thin shapes.

super::cases! {
    Gemm;
    "ik,kj->ij" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "gemm_256": i 256 j 256 k 256;
            "gemm_2048": i 2048 j 2048 k 2048;
            "gemm_64": i 64 j 64 k 64;
            "gemm_512": i 512 j 512 k 512;
            "gemm_1024": i 1024 j 1024 k 1024;
            "skinny_m1_1024x1024": i 1 j 1024 k 1024;
            "skinny_n8_4096x1024": i 4096 j 8 k 1024;
            "skinny_k8_2048x2048": i 2048 j 2048 k 8;
            "gemm_odd_333x517x211": i 333 j 211 k 517;
        }
        [f32] {
            "inner_16x65536x16": i 16 j 16 k 65536;
            "narrow_n1_50000x784": i 50000 j 1 k 784;
            "narrow_n2_50000x784": i 50000 j 2 k 784;
            "narrow_n4_50000x784": i 50000 j 4 k 784;
            "narrow_n16_50000x784": i 50000 j 16 k 784;
            "narrow_n32_50000x784": i 50000 j 32 k 784;
        }
    }
    "ik,kj->ji" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "gemm_512_ik_kj_ji": i 512 j 512 k 512;
        }
    }
    "ik,jk->ij" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "gemm_512_ik_jk_ij": i 512 j 512 k 512;
        }
    }
    "ki,kj->ij" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "gemm_512_ki_kj_ij": i 512 j 512 k 512;
        }
    }
    "ki,kj->ji" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "gemm_512_ki_kj_ji": i 512 j 512 k 512;
        }
    }
    "ki,jk->ji" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "gemm_512_ki_jk_ji": i 512 j 512 k 512;
        }
    }
}
