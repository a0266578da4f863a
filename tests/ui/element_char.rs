use einsum::einsum;

fn main() {
    let a = ['a', 'b'];
    let c = einsum!("i->", a);
    println!("{c}");
}
