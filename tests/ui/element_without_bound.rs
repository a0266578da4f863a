use einsum::einsum;
use ndarray::Array2;

fn trace<T>(a: &Array2<T>) -> T {
    einsum!("ii->", a)
}

fn main() {
    println!("{}", trace(&Array2::<f64>::eye(3)));
}
