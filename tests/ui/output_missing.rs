use einsum::einsum_into;

fn main() {
    let a = [1.0, 2.0];
    let b = [3.0, 4.0];
    einsum_into!("i,i->i", a, b);
}
