use einsum::einsum;

fn main() {
    let c: f64 = einsum!("i->", a);
    println!("{c}");
}
