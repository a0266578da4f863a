//! Criterion's view of the class `tccg`.

fn main() {
    einsum_benches::criterion::run(einsum_benches::problem::Class::Tccg);
}
