use einsum::einsum;

fn main() {
    let (a, b, c) = ([[1.0]], [[1.0]], [[1.0]]);
    println!("{:?}", einsum!("ij,jk,kl->il", a, b, c; j = -1));
}
