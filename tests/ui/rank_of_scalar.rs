use einsum::einsum;

fn main() {
    let a = 2.0_f64;
    let c: f64 = einsum!("i->", a);
    println!("{c}");
}
