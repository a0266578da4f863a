use einsum::einsum;

fn main() {
    let a = vec![vec![1.0, 2.0], vec![3.0, 4.0]];
    let c = einsum!("ij->ji", a);
    println!("{c:?}");
}
