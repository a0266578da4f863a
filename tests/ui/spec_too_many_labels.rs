use einsum::einsum;

fn main() {
    let a = 1.0;
    let c: f64 = einsum!("abcdefghijklmnopqrstuvwxyzABCDEFG->", a);
    println!("{c}");
}
