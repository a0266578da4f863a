use einsum::einsum_into;

fn main() {
    let a = [1.0_f32, 2.0];
    let mut c = [0.0_f32; 2];
    einsum_into!("i->i", a => &mut c; beta = 1);
    println!("{c:?}");
}
