//! What `try_einsum!` returns and `einsum!` panics with.

use std::panic::{self, AssertUnwindSafe, Location, catch_unwind};
use std::sync::Mutex;

use einsum::{Error, Tensor, View, ViewMut, einsum, einsum_into, try_einsum, try_einsum_into};
use ndarray::{Array1, Array2, Array3, ArrayD, IxDyn};

fn matrix(m: usize, n: usize) -> Array2<f64> {
    Array2::ones((m, n))
}

fn dynamic(shape: &[usize]) -> ArrayD<f64> {
    ArrayD::ones(shape)
}

#[test]
fn extents() {
    let error = try_einsum!("ik,kj->ij", matrix(2, 3), matrix(4, 5)).unwrap_err();
    assert_eq!(error, Error::extents('k', &[(0, 3), (1, 4)]));
    assert_eq!(error.to_string(), "label `k` has extent 3 in operand 0 but 4 in operand 1");
    // The first 1 is broadcast; the clash is between the other two.
    let error = try_einsum!("i,i,i->i", vec![0; 1], vec![0; 5], vec![0; 7]).unwrap_err();
    assert_eq!(error.to_string(), "label `i` has extent 5 in operand 1 but 7 in operand 2");
    let error = try_einsum!("i,ij,ji->", vec![0.0; 4], matrix(1, 2), matrix(2, 3)).unwrap_err();
    assert_eq!(error.to_string(), "label `i` has extent 4 in operand 0 but 3 in operand 2");
    let error = try_einsum!("λμ,λ->", matrix(2, 3), vec![0.0; 3]).unwrap_err();
    assert_eq!(error.to_string(), "label `λ` has extent 2 in operand 0 but 3 in operand 1");
    let error = try_einsum!("i,i->", vec![0.0; 0], vec![0.0; 2]).unwrap_err();
    assert_eq!(error.to_string(), "label `i` has extent 0 in operand 0 but 2 in operand 1");
}

#[test]
fn diagonals() {
    let error = try_einsum!("i,jj->i", vec![0.0; 4], matrix(2, 3)).unwrap_err();
    let text = "label `j` stands for two axes of operand 1, whose extents differ: 2 and 3";
    assert_eq!(error.to_string(), text);
    let error = try_einsum!("iii->i", Array3::<f64>::ones((2, 2, 1))).unwrap_err();
    let text = "label `i` stands for two axes of operand 0, whose extents differ: 2 and 1";
    assert_eq!(error.to_string(), text);
}

#[test]
fn ellipses() {
    let error = try_einsum!("...i,...i->...", matrix(2, 3), dynamic(&[4, 3])).unwrap_err();
    assert_eq!(error.to_string(), "label `…` has extent 2 in operand 0 but 4 in operand 1");
}

#[test]
fn ranks() {
    let error = try_einsum!("ik,kj->ij", matrix(2, 3), dynamic(&[3])).unwrap_err();
    assert_eq!(error, rank_error(&error, Some(1)));
    assert_eq!(error.to_string(), "operand 1 has rank 1, but its subscript names 2 axes");
    let error = try_einsum!("i->", dynamic(&[])).unwrap_err();
    assert_eq!(error.to_string(), "operand 0 has rank 0, but its subscript names 1 axis");
    let error = try_einsum!("i...j->", dynamic(&[2])).unwrap_err();
    assert_eq!(error.to_string(), "operand 0 has rank 1, but its subscript names 2 or more axes");
    let mut out = dynamic(&[2, 3]);
    let error = try_einsum_into!("i->i", [1.0, 2.0] => &mut out).unwrap_err();
    assert_eq!(error.to_string(), "the output has rank 2, but its subscript names 1 axis");
    let error = try_einsum_into!("...i->...i", matrix(2, 3) => &mut dynamic(&[])).unwrap_err();
    assert_eq!(error.to_string(), "the output has rank 0, but its subscript names 1 or more axes");
}

/// `error`, if it is a rank error about this operand.
fn rank_error(error: &Error, of: Option<usize>) -> Error {
    match error {
        Error::Rank { operand, .. } if *operand == of => error.clone(),
        other => panic!("not about the rank of {of:?}: {other:?}"),
    }
}

#[test]
fn outputs() {
    let error =
        try_einsum_into!("ik,kj->ij", matrix(2, 3), matrix(3, 4) => &mut matrix(2, 5)).unwrap_err();
    assert!(matches!(error, Error::Output { label: 'j', expected: 4, found: 5, .. }));
    assert_eq!(
        error.to_string(),
        "the output's extent for label `j` is 5, but the operands give 4"
    );
    let error = try_einsum_into!("i->ii", [1.0, 2.0] => &mut matrix(2, 3)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the output's extent for label `i` is 3, but the operands give 2"
    );
    let error = try_einsum_into!("...->...", matrix(2, 3) => &mut matrix(2, 4)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the output's extent for label `…` is 4, but the operands give 3"
    );
}

#[test]
fn too_large() {
    let one = [1.0];
    let long = View::with_strides(&one, 0, [usize::MAX / 2], [0]).unwrap();
    let error = try_einsum!("i,j->ij", long, long).unwrap_err();
    assert_eq!(error, Error::TooLarge);
    assert_eq!(error.to_string(), "the output would have more elements than memory can address");
    assert_eq!(try_einsum!("i->i", long).unwrap_err(), Error::TooLarge);
}

#[test]
fn views() {
    let mut data = [1, 2, 3, 4, 5, 6];
    let text = "the view's extents and strides reach outside its 6 elements of data";
    for result in [
        View::new(&data, [2, 2]),
        View::new(&data, [4, 2]),
        View::with_strides(&data, 0, [2, 3], [4, 1]),
        View::with_strides(&data, 1, [2, 2], [-2, 1]),
        View::with_strides(&data, 6, [1, 1], [1, 1]),
        View::with_strides(&data, 0, [usize::MAX, 2], [isize::MAX, 1]),
        View::with_strides(&data, 7, [0, 1], [1, 1]),
    ] {
        assert_eq!(result.unwrap_err().to_string(), text);
    }
    let overlapping = ViewMut::with_strides(&mut data, 0, [2, 3], [1, 1]).unwrap_err();
    assert_eq!(overlapping.to_string(), "two indices of the mutable view reach the same element");
    assert_eq!(ViewMut::with_strides(&mut data, 0, [2], [0]).unwrap_err(), Error::Overlap);
    assert_eq!(ViewMut::new(&mut data, [5]).unwrap_err().to_string(), text);
    let error = Tensor::new(vec![1, 2, 3], [2, 2]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the view's extents and strides reach outside its 3 elements of data"
    );
}

#[test]
fn an_error_is_an_error() {
    fn check<E: std::error::Error + Send + Sync + Clone + PartialEq + 'static>(_: &E) {}
    check(&Error::TooLarge);
    assert_eq!(format!("{:?}", Error::Overlap), "Overlap");
}

/// What `call` panics with, and the line on which.
fn panic_of(call: impl FnOnce()) -> (String, String, u32) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    static PLACE: Mutex<(String, u32)> = Mutex::new((String::new(), 0));
    let _guard = ONE_AT_A_TIME.lock();
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|info| {
        let place = info.location().map_or(("?", 0), |location| (location.file(), location.line()));
        *PLACE.lock().unwrap() = (place.0.to_owned(), place.1);
    }));
    let result = catch_unwind(AssertUnwindSafe(call));
    panic::set_hook(hook);
    let payload = result.expect_err("it did not panic");
    let (file, line) = PLACE.lock().unwrap().clone();
    (payload.downcast_ref::<String>().expect("a formatted message").clone(), file, line)
}

#[track_caller]
fn line() -> u32 {
    Location::caller().line()
}

#[test]
fn panics_name_the_spec_and_stand_at_the_call() {
    let (a, b) = (matrix(2, 3), matrix(4, 5));
    let mut here = 0;
    let (text, file, at) = panic_of(|| {
        here = line() + 1;
        drop(einsum!("ik,kj->ij", a, b));
    });
    assert_eq!(text, "einsum `ik,kj->ij`: label `k` has extent 3 in operand 0 but 4 in operand 1");
    assert_eq!((file.as_str(), at), (file!(), here));
    let mut out = matrix(2, 1);
    let (text, file, at) = panic_of(|| {
        here = line() + 1;
        einsum_into!("ik,jk->ij", a, a += &mut out);
    });
    let expected = "the output's extent for label `j` is 1, but the operands give 2";
    assert_eq!(text, format!("einsum `ik,jk->ij`: {expected}"));
    assert_eq!((file.as_str(), at), (file!(), here));
    let rank = panic_of(|| drop(einsum!("i->i", ArrayD::<f64>::zeros(IxDyn(&[1, 1])))));
    assert_eq!(rank.0, "einsum `i->i`: operand 0 has rank 2, but its subscript names 1 axis");
    let zeros = Array1::<f64>::zeros(3);
    let spec = panic_of(|| {
        let _ = einsum!(concat!("i,", " i\u{2d}>i"), [1.0, 2.0], zeros);
    });
    assert_eq!(spec.0, "einsum `i, i->i`: label `i` has extent 2 in operand 0 but 3 in operand 1");
}

#[test]
fn a_caller_is_tracked_through() {
    #[track_caller]
    fn product(a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
        einsum!("ik,kj->ij", a, b)
    }
    let mut here = 0;
    let (_, file, at) = panic_of(|| {
        here = line() + 1;
        drop(product(&matrix(2, 3), &matrix(4, 5)));
    });
    assert_eq!((file.as_str(), at), (file!(), here));
}

/// The operand that holds the extent is named, not the first one with an ellipsis.
#[test]
fn an_ellipsis_names_the_operands_that_clash() {
    let one = ArrayD::<i64>::ones(vec![1]);
    let long = ArrayD::<i64>::ones(vec![9, 5, 3]);
    let error =
        try_einsum!("...,i...,...->...", one, long, Array2::<i64>::ones((2, 3))).unwrap_err();
    assert_eq!(error.to_string(), "label `…` has extent 5 in operand 1 but 2 in operand 2");
}

/// The labels of the output count as axes, beside those of its ellipsis.
#[test]
fn an_output_with_an_ellipsis_counts_all_its_axes() {
    let mut out = ArrayD::<i64>::zeros(vec![3]);
    let error =
        try_einsum_into!("...i->...i", Array2::<i64>::ones((2, 3)) => &mut out).unwrap_err();
    assert_eq!(error.to_string(), "the output has rank 1, but its subscript names 2 axes");
}

/// A static extent of 1 is exact; the message still names it.
#[test]
fn a_static_one_is_not_broadcast() {
    let error = try_einsum!("k,k->", [1.0], vec![1.0; 5]).unwrap_err();
    assert_eq!(error.to_string(), "label `k` has extent 1 in operand 0 but 5 in operand 1");
    let error = try_einsum!("...,...->", [[1.0]], Array2::<f64>::ones((1, 5))).unwrap_err();
    assert_eq!(error.to_string(), "label `…` has extent 1 in operand 0 but 5 in operand 1");
}

/// The memory of an intermediate is refused before the output is touched.
#[test]
fn an_intermediate_that_is_too_large_writes_nothing() {
    let huge = View::with_strides(&[1.0], 0, [1 << 40], [0]).unwrap();
    let both = View::with_strides(&[1.0, 2.0], 0, [1 << 40, 1 << 40, 2], [0, 0, 1]).unwrap();
    let mut c = [[7.0; 2]; 2];
    let error =
        try_einsum_into!("i,j,ija->aa", huge, huge, both => &mut c; path = left).unwrap_err();
    assert_eq!(error, Error::TooLarge);
    assert_eq!(c, [[7.0; 2]; 2]);
}
