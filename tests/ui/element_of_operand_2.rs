use einsum::einsum;

fn main() {
    let a = [1.0_f64, 2.0];
    let b = [1_i32, 2];
    let c: f64 = einsum!("i,i,i->", a, a, b);
    println!("{c}");
}
