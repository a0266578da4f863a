use einsum::einsum;

fn main() {
    let a = [[String::new()]];
    let c = einsum!("ij->", a);
    println!("{c}");
}
