//! Criterion's view of the class `headline`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Headline);
}
