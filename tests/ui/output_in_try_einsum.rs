use einsum::try_einsum;

fn main() {
    let a = [1.0, 2.0];
    let mut c = [0.0; 2];
    let done: Result<(), einsum::Error> = try_einsum!("i->i", a += &mut c);
    println!("{c:?} {done:?}");
}
