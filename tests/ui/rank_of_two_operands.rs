use einsum::einsum;
use ndarray::Array2;

fn main() {
    let a = Array2::<f64>::zeros((2, 3));
    let b = Array2::<f64>::zeros((3, 4));
    let c = einsum!("ijk,kjl->il", a, b);
    println!("{c}");
}
