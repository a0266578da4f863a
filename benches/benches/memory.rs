//! Criterion's view of the class `memory`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Memory);
}
