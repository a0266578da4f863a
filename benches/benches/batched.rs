//! Criterion's view of the class `batched`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Batched);
}
