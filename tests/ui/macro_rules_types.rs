use einsum::einsum;

macro_rules! product {
    ($a:expr, $b:expr) => {
        einsum!("ij,jk->ik", $a, $b)
    };
}

fn main() {
    let a = [1.0, 2.0];
    let b = [[1.0, 2.0], [3.0, 4.0]];
    let c: [[f64; 2]; 2] = product!(a, b);
    println!("{c:?}");
}
