use einsum::einsum;

fn main() {
    let a = vec![1.0, 2.0];
    let c: f64 = einsum!("ij->", a);
    println!("{c}");
}
