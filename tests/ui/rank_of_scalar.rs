use einsum::einsum;

fn main() {
    let a = 2.0;
    let c: f64 = einsum!("i->", a);
    println!("{c}");
}
