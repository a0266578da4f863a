use einsum::{conj, einsum};

fn main() {
    let a = [1.0, 2.0];
    let c: f64 = einsum!("i->", conj(conj(&a)));
    println!("{c}");
}
