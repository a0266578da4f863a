use einsum::einsum;

struct Matrix;

fn main() {
    let a = [[1.0, 2.0], [3.0, 4.0]];
    let c: f64 = einsum!("ij,jk->ik", a, Matrix);
    println!("{c}");
}
