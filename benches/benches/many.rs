//! Criterion's view of the class `many`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Many);
}
