use einsum::einsum;

fn total(a: &[f64]) -> f64 {
    einsum!("ij->", a)
}

fn main() {
    println!("{}", total(&[1.0, 2.0]));
}
