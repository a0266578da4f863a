use einsum::einsum;

fn main() {
    let c: f64 = einsum!("i->", (1.0, 2.0));
    println!("{c}");
}
