use einsum::try_einsum;
use ndarray::Array2;

fn main() {
    let a = Array2::<f64>::zeros((2, 3));
    let c = try_einsum!("ijk->i", &a).unwrap();
    println!("{c}");
}
