use einsum::einsum;

fn main() {
    let a = vec![String::new()];
    let c = einsum!("i->", a);
    println!("{c}");
}
