//! Criterion's view of the class `types`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Types);
}
