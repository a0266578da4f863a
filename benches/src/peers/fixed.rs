//! Peers for operands of static extents: the matrices of `nalgebra` and `glam`, and plain loops.

use std::hint::black_box;
use std::ops::Mul;

use nalgebra::{SMatrix, SVector};

use crate::contestant::{Contestant, Target};
use crate::element::Element;

type Matrix<T, const M: usize, const N: usize> = [[T; N]; M];

fn matrix<T: Element, const M: usize, const N: usize>(a: Matrix<T, M, N>) -> SMatrix<T, M, N> {
    SMatrix::from_fn(|row, column| a[row][column])
}

fn of_two<A: Send + 'static, B: Send + 'static, C: 'static>(
    name: &'static str,
    a: A,
    b: B,
    call: impl Fn(&A, &B) -> C + Send + 'static,
) -> Contestant {
    Contestant::new(name, Target::New, move || {
        black_box(call(black_box(&a), black_box(&b)));
    })
}

fn nalgebra<A: Send + 'static, B: Send + 'static, C: 'static>(
    a: A,
    b: B,
    call: impl Fn(&A, &B) -> C + Send + 'static,
) -> Contestant {
    of_two("nalgebra", a, b, call)
}

/// Matrix by matrix.
pub fn product<T: Element, const M: usize, const K: usize, const N: usize>(
    (a, b): (Matrix<T, M, K>, Matrix<T, K, N>),
) -> Contestant {
    nalgebra(matrix(a), matrix(b), |a, b| a * b)
}

/// The same as three loops.
pub fn product_loops<T: Element, const M: usize, const K: usize, const N: usize>(
    (a, b): (Matrix<T, M, K>, Matrix<T, K, N>),
) -> Contestant {
    Contestant::new("loops", Target::New, move || {
        let (a, b) = (black_box(&a), black_box(&b));
        let mut c = [[T::zero(); N]; M];
        for (row, out) in a.iter().zip(&mut c) {
            for (&a, row) in row.iter().zip(b) {
                out.iter_mut().zip(row).for_each(|(c, &b)| *c += a * b);
            }
        }
        black_box(c);
    })
}

/// A stack of matrices by one matrix.
pub fn stacked_product<
    T: Element,
    const S: usize,
    const M: usize,
    const K: usize,
    const N: usize,
>(
    (a, b): ([Matrix<T, M, K>; S], Matrix<T, K, N>),
) -> Contestant {
    nalgebra(a.map(matrix), matrix(b), |a, b| (*a).map(|a| a * b))
}

/// Stack by stack, pairwise.
pub fn batched_product<
    T: Element,
    const S: usize,
    const M: usize,
    const K: usize,
    const N: usize,
>(
    (a, b): ([Matrix<T, M, K>; S], [Matrix<T, K, N>; S]),
) -> Contestant {
    nalgebra(a.map(matrix), b.map(matrix), |a, b| -> [_; S] {
        std::array::from_fn(|at| a[at] * b[at])
    })
}

/// Matrix by vector.
pub fn product_vector<T: Element, const M: usize, const K: usize>(
    (a, b): (Matrix<T, M, K>, [T; K]),
) -> Contestant {
    nalgebra(matrix(a), SVector::from(b), |a, b| a * b)
}

/// Vector by vector.
pub fn dot<T: Element, const K: usize>((a, b): ([T; K], [T; K])) -> Contestant {
    nalgebra(SVector::from(a), SVector::from(b), |a, b| a.dot(b))
}

/// The sum of the diagonal of A·B.
pub fn trace_of_product<T: Element, const M: usize, const K: usize>(
    (a, b): (Matrix<T, M, K>, Matrix<T, K, M>),
) -> Contestant {
    nalgebra(matrix(a), matrix(b), |a, b| (a * b).trace())
}

/// `glam`'s types for an element type. Its matrices are column-major, like `nalgebra`'s.
#[expect(missing_docs, reason = "the names are glam's")]
pub trait Glam: Element {
    type Mat2: Mul<Output = Self::Mat2> + Copy + Send + 'static;
    type Mat3: Mul<Output = Self::Mat3> + Copy + Send + 'static;
    type Mat4: Mul<Output = Self::Mat4>
        + Mul<Self::Vec4, Output = Self::Vec4>
        + Copy
        + Send
        + 'static;
    type Vec3: Copy + Send + 'static;
    type Vec4: Copy + Send + 'static;

    fn mat2(rows: Matrix<Self, 2, 2>) -> Self::Mat2;
    fn mat3(rows: Matrix<Self, 3, 3>) -> Self::Mat3;
    fn mat4(rows: Matrix<Self, 4, 4>) -> Self::Mat4;
    fn vec3(elements: [Self; 3]) -> Self::Vec3;
    fn vec4(elements: [Self; 4]) -> Self::Vec4;
    fn dot3(a: Self::Vec3, b: Self::Vec3) -> Self;
    fn trace4(a: Self::Mat4) -> Self;
}

macro_rules! glam {
    ($element:ty: $mat2:ident $mat3:ident $mat4:ident $vec3:ident $vec4:ident) => {
        impl Glam for $element {
            type Mat2 = glam::$mat2;
            type Mat3 = glam::$mat3;
            type Mat4 = glam::$mat4;
            type Vec3 = glam::$vec3;
            type Vec4 = glam::$vec4;

            fn mat2(rows: Matrix<Self, 2, 2>) -> Self::Mat2 {
                glam::$mat2::from_cols_array_2d(&rows).transpose()
            }

            fn mat3(rows: Matrix<Self, 3, 3>) -> Self::Mat3 {
                glam::$mat3::from_cols_array_2d(&rows).transpose()
            }

            fn mat4(rows: Matrix<Self, 4, 4>) -> Self::Mat4 {
                glam::$mat4::from_cols_array_2d(&rows).transpose()
            }

            fn vec3(elements: [Self; 3]) -> Self::Vec3 {
                elements.into()
            }

            fn vec4(elements: [Self; 4]) -> Self::Vec4 {
                elements.into()
            }

            fn dot3(a: Self::Vec3, b: Self::Vec3) -> Self {
                a.dot(b)
            }

            fn trace4(a: Self::Mat4) -> Self {
                a.x_axis.x + a.y_axis.y + a.z_axis.z + a.w_axis.w
            }
        }
    };
}

glam!(f32: Mat2 Mat3 Mat4 Vec3 Vec4);
glam!(f64: DMat2 DMat3 DMat4 DVec3 DVec4);

/// 2×2 by 2×2.
pub fn glam_2<T: Glam>((a, b): (Matrix<T, 2, 2>, Matrix<T, 2, 2>)) -> Contestant {
    of_two("glam", T::mat2(a), T::mat2(b), |&a, &b| a * b)
}

/// 3×3 by 3×3.
pub fn glam_3<T: Glam>((a, b): (Matrix<T, 3, 3>, Matrix<T, 3, 3>)) -> Contestant {
    of_two("glam", T::mat3(a), T::mat3(b), |&a, &b| a * b)
}

/// 4×4 by 4×4.
pub fn glam_4<T: Glam>((a, b): (Matrix<T, 4, 4>, Matrix<T, 4, 4>)) -> Contestant {
    of_two("glam", T::mat4(a), T::mat4(b), |&a, &b| a * b)
}

/// Three 3×3 by one.
pub fn glam_stacked_3<T: Glam>((a, b): ([Matrix<T, 3, 3>; 3], Matrix<T, 3, 3>)) -> Contestant {
    of_two("glam", a.map(T::mat3), T::mat3(b), |a, &b| (*a).map(|a| a * b))
}

/// 4×4 by 4×4, pairwise.
pub fn glam_batched_4<T: Glam>((a, b): ([Matrix<T, 4, 4>; 4], [Matrix<T, 4, 4>; 4])) -> Contestant {
    of_two("glam", a.map(T::mat4), b.map(T::mat4), |a, b| -> [_; 4] {
        std::array::from_fn(|at| a[at] * b[at])
    })
}

/// 4×4 by vector.
pub fn glam_vector_4<T: Glam>((a, b): (Matrix<T, 4, 4>, [T; 4])) -> Contestant {
    of_two("glam", T::mat4(a), T::vec4(b), |&a, &b| a * b)
}

/// Three by three.
pub fn glam_dot_3<T: Glam>((a, b): ([T; 3], [T; 3])) -> Contestant {
    of_two("glam", T::vec3(a), T::vec3(b), |&a, &b| T::dot3(a, b))
}

/// The sum of the diagonal of A·B.
pub fn glam_trace_4<T: Glam>((a, b): (Matrix<T, 4, 4>, Matrix<T, 4, 4>)) -> Contestant {
    of_two("glam", T::mat4(a), T::mat4(b), |&a, &b| T::trace4(a * b))
}
