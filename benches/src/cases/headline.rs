//! The calls of the README and of the MNIST example.

super::cases! {
    Headline;
    "ik,kj->ij" (a: Ix2, b: Ix2) => Ix2 {
        [f32] {
            "seed_mnist_50000x784x10": i 50000 j 10 k 784;
            "seed_mnist_500x784x10": i 500 j 10 k 784;
        }
    }
    "ik,kj->ikj" (a: Ix2, b: Ix2) => Ix3 {
        [f32] {
            "seed_ikj_5x784x10": i 5 j 10 k 784;
            "seed_ikj_500x784x10": i 500 j 10 k 784;
        }
    }
    "ikl,lkj->ij" (a: Ix3, b: Ix3) => Ix2 {
        [f32] {
            "seed_ikl_lkj_64": i 64 j 64 k 32 l 32;
        }
        [f32 f64] {
            "seed_ikl_lkj_256": i 256 j 192 k 48 l 64;
        }
    }
}
