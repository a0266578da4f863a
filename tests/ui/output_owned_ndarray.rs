use einsum::einsum_into;
use ndarray::Array1;

fn main() {
    let a = Array1::<f64>::zeros(2);
    let c = Array1::<f64>::zeros(2);
    einsum_into!("i->i", a => c);
    println!("{c}");
}
