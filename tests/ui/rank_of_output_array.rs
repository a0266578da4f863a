use einsum::einsum_into;

fn main() {
    let a = [1.0, 2.0];
    let mut c = [0.0, 0.0];
    einsum_into!("i->ii", a => &mut c);
    println!("{c:?}");
}
