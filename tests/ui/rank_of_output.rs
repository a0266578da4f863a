use einsum::einsum_into;
use ndarray::Array2;

fn main() {
    let a = Array2::<f64>::zeros((2, 3));
    let mut c = Array2::<f64>::zeros((2, 3));
    einsum_into!("ij->i", a => &mut c);
    println!("{c}");
}
