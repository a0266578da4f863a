use einsum::einsum_into;

fn main() {
    let a = [1.0, 2.0];
    let mut c = [0.0; 2];
    einsum_into!("i,j->xy", a => &c; alpha = 1.0);
    println!("{c:?}");
}
