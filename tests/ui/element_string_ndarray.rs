use einsum::einsum;
use ndarray::Array1;

fn main() {
    let a = Array1::from_elem(3, String::new());
    let c = einsum!("i->", a);
    println!("{c}");
}
