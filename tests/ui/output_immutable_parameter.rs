use einsum::einsum_into;

fn copy(a: &[f64; 2], c: &[f64; 2]) {
    einsum_into!("i->i", a => c);
}

fn main() {
    let mut c = [0.0; 2];
    copy(&[1.0, 2.0], &mut c);
}
