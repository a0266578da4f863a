use einsum::einsum_into;

fn scale<T>(alpha: T, a: &[T; 2], c: &mut [T; 2]) {
    einsum_into!("i->i", a => c; alpha = alpha);
}

fn main() {
    let mut c = [0.0; 2];
    scale(2.0, &[1.0, 2.0], &mut c);
}
