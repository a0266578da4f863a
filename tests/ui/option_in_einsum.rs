use einsum::einsum;

fn main() {
    let a = [1.0, 2.0];
    let c: [f64; 2] = einsum!("i->i", a; alpha = 2.0);
    println!("{c:?}");
}
