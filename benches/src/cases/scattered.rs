//! Tensors that lie across each other in short pieces: an innermost index has 2 to 12 values.

super::cases! {
    Scattered;
    "abc->ca" (a: Ix3) => Ix2 {
        [f32 f64] {
            "scattered_sum": a 200 b 200 c 2;
        }
    }
    "abcd->b" (a: Ix4) => Ix1 {
        [f32] {
            "scattered_sum_outside": a 1000 b 4 c 4 d 4;
        }
    }
    "abcd,dc->ba" (a: Ix4, b: Ix2) => Ix2 {
        [f32 f64] {
            "scattered_rows": a 8 b 16 c 200 d 5;
        }
    }
    "abc,b->ca" (a: Ix3, b: Ix1) => Ix2 {
        [f32] {
            "scattered_weights": a 1000 b 64 c 3;
        }
    }
    "abcd,adc->bd" (a: Ix4, b: Ix3) => Ix2 {
        [f32] {
            "scattered_batch": a 64 b 33 c 5 d 5;
        }
    }
    "ab,ac->cba" (a: Ix2, b: Ix2) => Ix3 {
        [f32 f64] {
            "scattered_map": a 12 b 2 c 1000;
        }
    }
    "abc,d->dacb" (a: Ix3, b: Ix1) => Ix4 {
        [f32] {
            "scattered_outer": a 12 b 3 c 2 d 200;
        }
    }
    "abc,dbe->aecd" (a: Ix3, b: Ix3) => Ix4 {
        [f32] {
            "scattered_product": a 16 b 16 c 200 d 2 e 12;
        }
    }
    "abcd,bde->eac" (a: Ix4, b: Ix3) => Ix3 {
        [f32 f64] {
            "scattered_product_copied": a 3 b 1000 c 4 d 3 e 16;
        }
    }
}
