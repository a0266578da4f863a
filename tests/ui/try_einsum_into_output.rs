use einsum::try_einsum_into;

fn main() {
    let a = [1.0, 2.0];
    let c = [0.0; 2];
    try_einsum_into!("i->i", a => &c).unwrap();
    println!("{c:?}");
}
