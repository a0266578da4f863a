use einsum::einsum_into;

fn main() {
    let mut a = [1.0, 2.0];
    einsum_into!("i->i", &a => &mut a);
    println!("{a:?}");
}
