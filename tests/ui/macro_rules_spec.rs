use einsum::einsum;

macro_rules! product {
    ($spec:literal, $($operand:expr),*) => {
        einsum!($spec, $($operand),*)
    };
}

fn main() {
    let a = [[1.0, 2.0], [3.0, 4.0]];
    let b = [[5.0, 6.0], [7.0, 8.0]];
    let c: [[f64; 2]; 2] = product!("ij,jk->im", a, b);
    println!("{c:?}");
}
