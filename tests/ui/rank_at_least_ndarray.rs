use einsum::einsum;
use ndarray::Array2;

fn main() {
    let a = Array2::<f64>::zeros((2, 3));
    let c = einsum!("i...jk->...", a);
    println!("{c}");
}
