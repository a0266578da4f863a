use einsum::einsum;

fn dot<T: Copy>(a: &[T], b: &[T]) -> T {
    einsum!("i,i->", a, b)
}

fn main() {
    println!("{}", dot(&[1.0, 2.0], &[3.0, 4.0]));
}
