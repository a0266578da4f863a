use einsum::einsum_into;

fn main() {
    let a = [1.0, 2.0];
    einsum_into!("i->i", a =>);
}
