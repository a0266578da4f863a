use einsum::plan;

fn main() {
    let mut c = [[0.0]];
    println!("{}", plan!("ij->ij", [[1.0]] => &mut c));
}
