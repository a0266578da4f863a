//! The products written out as loops: what `einsum!` is compared with.

use ndarray::{Array2, ArrayRef2, ArrayRef3};

/// `t1[i,j] += m1[i,k] * m2[k,j]`, the notebook's three loops.
pub fn matmul(a: &ArrayRef2<f32>, b: &ArrayRef2<f32>) -> Array2<f32> {
    let (rows, shared) = a.dim();
    let columns = b.ncols();
    let mut out = Array2::zeros((rows, columns));
    for i in 0..rows {
        for j in 0..columns {
            for k in 0..shared {
                out[[i, j]] += a[[i, k]] * b[[k, j]];
            }
        }
    }
    out
}

/// `ikl,lkj->ik`: k is kept, l is summed, and j is summed although only one operand has it.
pub fn ikl_lkj_ik(a: &ArrayRef3<i64>, b: &ArrayRef3<i64>) -> Array2<i64> {
    let (ni, nk, nl) = a.dim();
    let nj = b.dim().2;
    let mut out = Array2::zeros((ni, nk));
    for i in 0..ni {
        for k in 0..nk {
            for l in 0..nl {
                for j in 0..nj {
                    out[[i, k]] += a[[i, k, l]] * b[[l, k, j]];
                }
            }
        }
    }
    out
}
