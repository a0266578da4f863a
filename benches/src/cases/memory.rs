//! Bound by memory: permutations, sums, element-wise products.

super::cases! {
    Memory;
    "ij->ji" (a: Ix2) => Ix2 {
        [f64] {
            "transpose_2048": i 2048 j 2048;
        }
        [f32 f64] {
            "transpose_512": i 512 j 512;
        }
    }
    "ijk->kji" (a: Ix3) => Ix3 {
        [f32] {
            "perm_ijk_kji_256": i 256 j 256 k 256;
        }
    }
    "ijk->jik" (a: Ix3) => Ix3 {
        [f32] {
            "perm_ijk_jik_256": i 256 j 256 k 256;
        }
    }
    "ijkl->ljki" (a: Ix4) => Ix4 {
        [f32 f64] {
            "perm_ijkl_ljki_64": i 64 j 64 k 64 l 64;
        }
    }
    "ijkl->lkji" (a: Ix4) => Ix4 {
        [f32] {
            "perm_ijkl_lkji_16": i 16 j 16 k 16 l 16;
        }
    }
    "ij->j" (a: Ix2) => Ix1 {
        [f32 f64] {
            "colsum_4096": i 4096 j 4096;
        }
        [f32] {
            "colsum_512": i 512 j 512;
        }
    }
    "ij->" (a: Ix2) => Ix0 {
        [f32 f64] {
            "sum_4096": i 4096 j 4096;
        }
    }
    "i,i->" (a: Ix1, b: Ix1) => Ix0 {
        [f32 f64] {
            "dot_1e7": i 10000000;
        }
    }
    "ij,j->i" (a: Ix2, b: Ix1) => Ix1 {
        [f32 f64] {
            "gemv_4096": i 4096 j 4096;
        }
        [f32] {
            "gemv_512": i 512 j 512;
        }
    }
    "i,j->ij" (a: Ix1, b: Ix1) => Ix2 {
        [f32 f64] {
            "outer_4096": i 4096 j 4096;
        }
        [f32] {
            "outer_512": i 512 j 512;
        }
    }
    "ij,ij->ij" (a: Ix2, b: Ix2) => Ix2 {
        [f32 f64] {
            "hadamard_4096": i 4096 j 4096;
        }
        [f32] {
            "hadamard_512": i 512 j 512;
        }
    }
    "ij,ji->ij" (a: Ix2, b: Ix2) => Ix2 {
        [f32] {
            "hadamard_T_4096": i 4096 j 4096;
        }
    }
    "ijj->i" (a: Ix3) => Ix1 {
        [f32] {
            "ijj_i": i 512 j 256 => reads 8388608;
        }
    }
    "ij,ij->i" (a: Ix2, b: Ix2) => Ix1 {
        [f32] {
            "had_rowsum_4096": i 4096 j 4096;
        }
    }
    "ijk->ik" (a: Ix3) => Ix2 {
        [f32] {
            "mid_sum_ijk_ik": i 256 j 256 k 256;
        }
    }
    "i,i,i->" (a: Ix1, b: Ix1, c: Ix1) => Ix0 {
        [f32] {
            "triple_dot_1e6": i 1000000;
        }
    }
    "i,->i" (a: Ix1, b: Ix0) => Ix1 {
        [f32] {
            "axpy_like_scale": i 4000000;
        }
    }
}
