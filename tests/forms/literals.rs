//! Unsuffixed scalars take the element type of the arrays.

use einsum::{einsum, einsum_into};
use ndarray::{Array2, arr1};

#[test]
fn scalars_take_the_arrays_element_type() {
    assert_eq!(einsum!(",i,->i", 2, [1, 2], 3), [6, 12]);
    assert_eq!(einsum!(",i->i", 2.0, [1.0, 2.0]), [2.0, 4.0]);
    assert_eq!(einsum!(",i->i", 2.0, [1.0_f64, 2.0]), [2.0, 4.0]);
    assert_eq!(einsum!(",i->i", 2.0, [1.0_f32, 2.0]), [2.0, 4.0]);
    assert_eq!(einsum!(",i->i", 3, [1_u8, 2]), [3, 6]);
    assert_eq!(einsum!("i,->i", [1_u8, 2], 3), [3, 6]);
    assert_eq!(einsum!("i,->i", arr1(&[1_i64, 2]), 3), arr1(&[3, 6]));
    assert_eq!(einsum!(",i->i", 3, arr1(&[1_u8, 2])), arr1(&[3, 6]));
}

#[test]
fn outputs_take_the_operands_type() {
    let mut c = Array2::<f32>::zeros((1, 1));
    einsum_into!("ij->ij", [[1.0_f32]] => &mut c);
    assert_eq!(c[[0, 0]], 1.0);
    let mut d = [[0.0_f32; 1]; 1];
    einsum_into!("ij->ij", [[1.0_f32]] => &mut d);
    assert_eq!(d, [[1.0]]);
    let mut x = 0_u8;
    einsum_into!("ij->", [[1_u8]] => &mut x);
    assert_eq!(x, 1);
}
