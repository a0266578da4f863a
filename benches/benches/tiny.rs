//! Criterion's view of the class `tiny`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Tiny);
}
