use einsum::einsum_into;
use ndarray::{Array1, Array2};

fn main() {
    let a = Array2::<f64>::zeros((2, 3));
    let mut c = Array1::<f64>::zeros(2);
    einsum_into!("...ij->...ij", a => &mut c);
    println!("{c}");
}
