//! Criterion's view of the class `gemm`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Gemm);
}
