use einsum::einsum;

fn main() {
    let c: f64 = einsum!("ij,jk->ik");
    println!("{c}");
}
