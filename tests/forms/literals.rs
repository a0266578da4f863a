//! Unsuffixed literals take the element type that the rest of the call, or its use, asks for.

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
    assert_eq!(einsum!("i,i->", [1_u8, 2], [3, 4]), 11);
    assert_eq!(einsum!("i,i->", [1, 2], [3_u8, 4]), 11);
}

#[test]
fn literals_take_the_type_of_the_use() {
    let small: u8 = einsum!("i->", [1, 2]);
    assert_eq!(small, 3);
    let single: [f32; 2] = einsum!("i->i", [1.0, 2.0]);
    assert_eq!(single, [1.0, 2.0]);
    assert_eq!(-einsum!("i->", [1, 2]), -3);
}

#[test]
fn literals_take_the_outputs_type() {
    let mut c = [100_u8, 200];
    einsum_into!("i->i", [10, 20] => &mut c; alpha = 3, beta = 2);
    assert_eq!(c, [230, 204]);
}

#[test]
fn outputs_take_the_operands_type() {
    let mut c = Array2::<f32>::zeros((1, 1));
    einsum_into!("ij->ij", [[1.0_f32]] => &mut c);
    assert_eq!(c[[0, 0]], 1.0);
    let mut d = [[0.0; 1]; 1];
    einsum_into!("ij->ij", [[1.0_f32]] => &mut d);
    assert_eq!(d, [[1.0]]);
}
