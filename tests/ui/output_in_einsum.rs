use einsum::einsum;

fn main() {
    let a = [1.0, 2.0];
    let mut c = [0.0; 2];
    einsum!("i->i", a => &mut c);
    println!("{c:?}");
}
