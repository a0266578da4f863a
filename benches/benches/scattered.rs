//! Criterion's view of the class `scattered`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Scattered);
}
