use einsum::einsum;

fn main() {
    let c: f64 = einsum!();
    println!("{c}");
}
