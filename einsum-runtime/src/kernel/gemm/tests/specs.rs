//! Contractions whose layouts have ways of their own through the engine, against the definition.

use super::*;

/// Labels with their extents; what each tensor's axes are, in C order.
struct Spec {
    a: &'static str,
    b: &'static str,
    out: &'static str,
    extents: &'static [(char, usize)],
}

impl Spec {
    fn stride(&self, axes: &str, label: char) -> isize {
        let after = axes.chars().skip_while(|axis| *axis != label).skip(1);
        if axes.contains(label) { self.len(after) as isize } else { 0 }
    }

    fn len(&self, labels: impl Iterator<Item = char>) -> usize {
        let extent = |label| self.extents.iter().find(|(own, _)| *own == label).unwrap().1;
        labels.map(extent).product()
    }

    fn walks(&self) -> Vec<Walk> {
        let walk = |(label, extent): &(char, usize)| {
            let [a, b, out] = [self.a, self.b, self.out].map(|axes| self.stride(axes, *label));
            let role = match [self.a, self.b, self.out].map(|axes| axes.contains(*label)) {
                [true, true, true] => Role::Batch,
                [true, false, true] => Role::M,
                [false, true, true] => Role::N,
                _ => Role::K,
            };
            Walk { role, extent: *extent, a, b, out }
        };
        self.extents.iter().map(walk).collect()
    }

    fn check<T: Scalar + Debug>(&self, value: impl Fn(usize) -> T, conjugated: bool) {
        let data = |axes: &str, salt: usize| -> Vec<T> {
            (0..self.len(axes.chars())).map(|at| value(3 * at + salt)).collect()
        };
        let (xs, ys, old) = (data(self.a, 1), data(self.b, 2), data(self.out, 5));
        let walks = self.walks();
        for merge in [Merge::Assign, Merge::Scale(value(4), value(5))] {
            for blocking in [None, Some(Blocking::TINY)] {
                let mut actual = old.clone();
                let problem = Problem {
                    a: Tensor { pointer: xs.as_ptr(), conjugated },
                    b: Some(Tensor { pointer: ys.as_ptr(), conjugated }),
                    out: actual.as_mut_ptr(),
                    merge,
                };
                let expected = naive(&walks, &problem, &old, 0);
                contract_in_blocks(&mut walks.clone(), problem, blocking);
                let wrong = (0..old.len()).find(|at| actual[*at] != expected[*at]);
                assert_eq!(
                    wrong, None,
                    "{},{}->{} {merge:?} {blocking:?}",
                    self.a, self.b, self.out
                );
            }
        }
    }

    fn check_all(&self) {
        self.check(|at| small(at) as f32, false);
        self.check(small, false);
        self.check(|at| (at as i32).wrapping_mul(7919), false);
        self.check(|at| Complex::new(small(at) as f32, small(at + 3) as f32), true);
        self.check(|at| Complex::new(small(at), small(at + 3)), true);
    }
}

/// N has an index that is contiguous in `b`, another in C, and the sum is long: C is stored element by element.
#[test]
fn scattered() {
    let extents = &[('a', 5), ('b', 19), ('j', 3), ('k', 37)];
    Spec { a: "jk", b: "akb", out: "jba", extents }.check_all();
    Spec { a: "akb", b: "jk", out: "jba", extents }.check_all();
}

/// The same with short sums: runs of an index that is contiguous in `b`, packed across, and their
/// panels in the order of C.
#[test]
fn crossed() {
    let extents = &[('a', 9), ('b', 4), ('c', 5), ('d', 3), ('j', 14), ('k', 6)];
    Spec { a: "jk", b: "akdbc", out: "cjbda", extents }.check_all();
    Spec { a: "jk", b: "dabkc", out: "cdbja", extents }.check_all();
    let extents = &[('a', 37), ('b', 2), ('c', 21), ('j', 3), ('k', 5)];
    Spec { a: "jk", b: "akbc", out: "cjba", extents }.check_all();
}

/// Indices too short for a vector that are one in C: panels begin and end within any of them. Packed across, along the sum,
/// copied where `b` is contiguous, element by element; C with a stride.
#[test]
fn lanes_of_several_indices() {
    let gathers =
        |spec: &Spec| plans::<f32>(&spec.walks(), Merge::Assign, |plan| plan.shape.lanes.len() > 1);
    let extents = &[('a', 5), ('b', 7), ('c', 6), ('d', 3), ('j', 14), ('k', 6)];
    for (b, out) in [("akdbc", "cjbda"), ("cabdk", "cjbda"), ("dkbac", "cjdba")] {
        let spec = Spec { a: "jk", b, out, extents };
        assert!(gathers(&spec), "{b}->{out}");
        spec.check_all();
        Spec { a: b, b: "kj", out, extents }.check_all();
    }
    // Many rows, for which `b` is packed although it is contiguous.
    let many = &[('a', 5), ('b', 7), ('c', 6), ('d', 3), ('j', 38), ('k', 6)];
    for (b, out) in [("dckba", "cjbda"), ("kcbda", "cjdba")] {
        let spec = Spec { a: "jk", b, out, extents: many };
        assert!(gathers(&spec), "{b}->{out}");
        spec.check_all();
    }
    let one = &[('a', 5), ('b', 7), ('c', 6), ('d', 3), ('j', 14), ('k', 6), ('o', 2)];
    Spec { a: "jk", b: "akdbco", out: "cjbdao", extents: one }.check_all();
}

/// Short sums and narrow rows of C, whose neighbours are rows that lie far apart in `a`.
#[test]
fn rows_by_their_place_in_c() {
    let extents = &[('a', 13), ('b', 5), ('c', 6), ('e', 7), ('i', 3), ('j', 2), ('k', 4)];
    Spec { a: "beji", b: "cake", out: "kjicba", extents }.check_all();
}

/// Rows that are read in place although there are several panels, all of which stay in a cache; short enough
/// for several microtiles.
#[test]
fn rows_that_pass_by() {
    let extents = &[('s', 61), ('p', 19), ('a', 83)];
    Spec { a: "sp", b: "ap", out: "sa", extents }.check_all();
    Spec { a: "sp", b: "pa", out: "sa", extents }.check_all();
    let extents = &[('s', 41), ('p', 5), ('a', 83), ('b', 3)];
    Spec { a: "bsp", b: "bap", out: "bsa", extents }.check_all();
    Spec { a: "sbp", b: "bap", out: "bsa", extents }.check_all();
}

/// Few rows, and a `b` that exceeds L2.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn few_rows_of_a_large_matrix() {
    let extents = &[('i', 5), ('k', 301), ('j', 1201)];
    Spec { a: "ik", b: "kj", out: "ij", extents }.check(small, false);
}

/// Long rows of C around one small `a`, whose columns exceed L2 together: each run of them is a product of its own.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn runs_of_columns_as_entries() {
    let extents = &[('p', 104), ('g', 17), ('k', 19), ('d', 71)];
    let whole = Spec { a: "gk", b: "pkd", out: "pgd", extents };
    let entries =
        |walks: &[Walk]| plans::<f32>(walks, Merge::Assign, |plan| plan.shape.batch.len() == 1);
    // Where L2 is larger, they stay there.
    let exceeds = Caches::current().l2_bytes <= 2 << 20;
    assert!(!exceeds || entries(&whole.walks()));
    whole.check_all();
    Spec { a: "pkd", b: "gk", out: "gpd", extents }.check_all();
    // Panels are copied.
    let extents = &[('p', 64), ('g', 38), ('k', 33), ('d', 67)];
    Spec { a: "gk", b: "pkd", out: "pgd", extents }.check_all();
}

/// Each source is contiguous along another summed index, one of which is cut into tiles: whole ones, one and a rest, with a
/// third summed index around them, and a long sum's parts.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn sums_along_two_indices() {
    for extents in [
        &[('i', 14), ('j', 17), ('k', 9), ('l', 168)],
        &[('i', 14), ('j', 17), ('k', 40), ('l', 33)],
        &[('i', 19), ('j', 23), ('k', 24), ('l', 8)],
        &[('i', 13), ('j', 25), ('k', 9), ('l', 61)],
    ] {
        let spec = Spec { a: "jkl", b: "lik", out: "ji", extents };
        assert!(Tiled::new(&spec.walks()).is_some());
        spec.check_all();
        Spec { a: "lik", b: "jkl", out: "ji", extents }.check_all();
    }
    let extents = &[('i', 5), ('j', 7), ('k', 12), ('l', 50), ('m', 3), ('b', 2), ('n', 3)];
    Spec { a: "bljmk", b: "bnkiml", out: "bnji", extents }.check_all();
    let extents = &[('i', 5), ('j', 7), ('k', 67), ('l', 131)];
    Spec { a: "jkl", b: "lik", out: "ji", extents }.check(small, false);
}

/// A long sum over several indices is cut into parts of the one that no source is contiguous along, or of a long one; an
/// output of more elements than are added up together, in any order.
#[test]
#[cfg_attr(miri, ignore = "takes hours")]
fn long_sums_over_several_indices() {
    let extents = &[('i', 24), ('j', 22), ('k', 21), ('l', 200)];
    let spec = Spec { a: "lki", b: "kjl", out: "ji", extents };
    let split = SplitK::new(&mut spec.walks());
    assert!(split.is_some_and(|split| split.parts() == 2));
    spec.check(small, false);
    let one = &[('i', 24), ('j', 22), ('k', 21), ('l', 200), ('o', 1)];
    Spec { a: "kjlo", b: "lki", out: "oij", extents: one }.check(|at| small(at) as f32, false);
    Spec { a: "kjl", b: "lki", out: "ij", extents }
        .check(|at| Complex::new(small(at), small(at + 3)), true);
}

/// Rows are contiguous in `a` along an index that has larger strides in C than another.
#[test]
fn runs_of_rows() {
    let extents = &[('i', 18), ('j', 2), ('k', 3), ('l', 13), ('m', 5), ('n', 4)];
    Spec { a: "mknl", b: "njmi", out: "lkji", extents }.check_all();
}
