use einsum::plan;

fn main() {
    println!("{}", plan!("ij,jk->ik", [[1.0]]));
}
