use einsum::einsum_into;

fn main() {
    let a = [1.0_f32, 2.0];
    let alpha = 2.0_f64;
    let mut c = [0.0_f32; 2];
    einsum_into!("i->i", a => &mut c; alpha = alpha);
    println!("{c:?}");
}
