use einsum::einsum;

fn main() {
    let a = Some([1.0, 2.0]);
    let c: f64 = einsum!("i->", a);
    println!("{c}");
}
