//! The same bits for any number of threads.

use std::fmt::Debug;

use einsum::{einsum, einsum_into};
use ndarray::{Array, Array1, Array2, Array3, ArrayD, ArrayView2, Dimension, ShapeBuilder, s};

/// Distinct, asymmetric values whose sums do round.
fn filled<D: Dimension, S: ShapeBuilder<Dim = D>>(seed: u32, shape: S) -> Array<f32, D> {
    let mut state = seed;
    Array::from_shape_simple_fn(shape, || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / 7e6 - 1.1
    })
}

/// Computes once for each number of threads, and compares with one thread's bits.
fn same_on_all<T: PartialEq + Debug + Send>(compute: impl Fn() -> T + Sync) {
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(&compute)
    };
    let one = on(1);
    for threads in [2, 3, 5] {
        assert!(on(threads) == one, "{threads} threads give other bits than one");
    }
    // From outside of a pool, with the global one.
    for _ in 0..3 {
        assert!(compute() == one, "the global pool gives other bits than one thread");
    }
}

fn bits<D: Dimension>(array: Array<f32, D>) -> Vec<u32> {
    array.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn matrix_products() {
    let (a, b) = (filled(1, (131, 97)), filled(2, (97, 90)));
    same_on_all(|| bits(einsum!("ik,kj->ij", a, b)));
    let (a, b) = (filled(3, (97, 131).f()), filled(4, (90, 97)));
    same_on_all(|| bits(einsum!("ki,jk->ij", a, b)));
    // Several blocks of summed indices, and rows for many blocks of either.
    let (a, b) = (filled(3, (211, 1100)), filled(4, (1100, 90)));
    same_on_all(|| bits(einsum!("ik,kj->ij", a, b)));
    // Few enough for each thread to leave `b` where it lies, or too many.
    for (m, k, n) in
        [(128, 128, 128), (130, 97, 161), (100, 500, 400), (259, 300, 230), (90, 390, 900)]
    {
        let (a, b) = (filled(7, (m, k)), filled(8, (k, n)));
        same_on_all(|| bits(einsum!("ik,kj->ij", a, b)));
    }
    let (tall, narrow) = (filled(5, (2011, 67)), filled(6, (67, 10)));
    same_on_all(|| bits(einsum!("ik,kj->ij", tall, narrow)));
    same_on_all(|| bits(einsum!("ik,kj->ji", tall, narrow)));
    // Both are read in place, block after block: in parts that threads have alone, and that they share.
    for (k, m, n) in [(9001, 10, 10), (7003, 31, 23), (10_000, 50, 90)] {
        let (a, b) = (filled(9, (k, m)), filled(10, (k, n)));
        same_on_all(|| bits(einsum!("ki,kj->ij", a, b)));
    }
}

#[test]
fn batches_and_ellipses() {
    let (a, b) = (filled(1, (150, 17, 19)), filled(2, (150, 19, 23)));
    same_on_all(|| bits(einsum!("bik,bkj->bij", a, b)));
    let (a, b): (ArrayD<f32>, _) = (filled(3, vec![3, 140, 17, 9]), filled(4, (17, 9, 25)));
    same_on_all(|| bits(einsum!("...ik,ikj->...j", a, b)));
}

/// Many small matrices with one, which threads have some of each; with several labels of rows, and longer ones, whose columns
/// are products of their own where threads are few.
#[test]
fn one_matrix_for_many() {
    let (many, one) = (filled(1, (211, 31, 37)), filled(2, (23, 31)));
    same_on_all(|| bits(einsum!("pkd,gk->pgd", many, one)));
    same_on_all(|| bits(einsum!("gk,pkd->gpd", one, many)));
    let three: Array3<f32> = filled(3, (3, 3, 31));
    same_on_all(|| bits(einsum!("pkd,abk->apbd", many, three)));
    let (long, one) = (filled(4, (43, 35, 601)), filled(5, (41, 35)));
    same_on_all(|| bits(einsum!("pkd,gk->pgd", long, one)));
    let (long, one) = (filled(6, (43, 19, 811)), filled(7, (17, 19)));
    same_on_all(|| bits(einsum!("pkd,gk->pgd", long, one)));
}

/// Parts of one entry are computed as the entries of a larger batch are.
#[test]
fn batches_of_tiny_matrices() {
    for n in [2, 3] {
        let gaps = ndarray::s![.., ..;2, ..;2, .., ..];
        let (a, b) = (filled(1, (34, 68, 68, n, n)), filled(2, (34, 68, 68, n, n)));
        let (a, b) = (a.slice(gaps), b.slice(gaps));
        same_on_all(|| bits(einsum!("abcij,abcjk->abcik", a, b)));
    }
}

#[test]
fn reductions() {
    let a = filled(1, (1501, 701));
    same_on_all(|| bits(einsum!("ij->i", a)));
    same_on_all(|| bits(einsum!("ij->j", a)));
    same_on_all(|| einsum!("ij->", a).to_bits());
    let v: Array1<f32> = filled(2, 701);
    same_on_all(|| bits(einsum!("ij,j->i", a, v)));
    same_on_all(|| bits(einsum!("ij,j->i", a.slice(ndarray::s![..;-1, ..]), v)));
    // All of two matrices, from where that is cut, also where one lies across the other.
    for (rows, columns) in [(300, 340), (513, 511), (700, 701)] {
        let (a, b) = (filled(1, (rows, columns)), filled(2, (columns, rows)));
        same_on_all(|| einsum!("ij,ij->", a, b.t()).to_bits());
        same_on_all(|| einsum!("ij,ji->", a, b).to_bits());
        same_on_all(|| einsum!("ij->", a).to_bits());
    }
    let (a, b): (Array3<f32>, Array3<f32>) = (filled(1, (5, 130, 140)), filled(2, (5, 140, 130)));
    same_on_all(|| bits(einsum!("bij,bji->b", a, b)));
    // Few rows of sums: strips that are cut for threads.
    for (rows, columns) in [(1000, 1000), (300, 701), (37, 9001), (700, 1025)] {
        let (a, v): (Array2<f32>, Array1<f32>) = (filled(1, (rows, columns)), filled(2, rows));
        same_on_all(|| bits(einsum!("ij->j", a)));
        same_on_all(|| bits(einsum!("i,ij->j", v, a)));
        let wide = a.slice(s![.., ..columns - 1]);
        same_on_all(|| bits(einsum!("i,ij->j", v, wide)));
    }
    let (a, b): (Array3<f32>, Array2<f32>) = (filled(1, (3, 200, 700)), filled(2, (200, 5)));
    same_on_all(|| bits(einsum!("bij->bj", a)));
    same_on_all(|| bits(einsum!("bij,ic->bcj", a, b)));
}

/// Which form runs depends on whether the lane index fills a vector: the last part of it must too.
#[test]
fn a_part_takes_the_form_of_the_whole() {
    for (rows, columns) in [(7, 1025), (7, 1090), (7, 1151), (41, 130), (61, 47), (100, 33)] {
        let (a, b): (Array2<f32>, Array1<f32>) = (filled(1, (rows, 301)), filled(2, columns));
        same_on_all(|| bits(einsum!("ik,j->ij", a, b)));
    }
}

#[test]
fn maps_of_three_axes() {
    let (a, b): (Array3<f32>, Array2<f32>) = (filled(3, (33, 47, 60)), filled(4, (47, 60)));
    let first: ArrayView2<f32> = a.slice(s![.., .., 0]);
    same_on_all(|| bits(einsum!("ijk->kji", a)));
    same_on_all(|| bits(einsum!("ijk->jik", a)));
    same_on_all(|| bits(einsum!("ijk,ij->ijk", a, first)));
    same_on_all(|| bits(einsum!("ij,jk->ijk", first, b)));
    // As many tiles along one index as along each of the others.
    let a: ArrayD<f32> = filled(5, vec![16, 16, 17, 16]);
    same_on_all(|| bits(einsum!("abcd->dcba", a)));
}

#[test]
fn maps_and_paths() {
    let a = filled(1, (1031, 1027));
    same_on_all(|| bits(einsum!("ij->ji", a)));
    same_on_all(|| bits(einsum!("ij->ji", a.slice(ndarray::s![..256, ..304]))));
    same_on_all(|| {
        bits(einsum!(
            "ij,ji->ij",
            a.slice(ndarray::s![..1027, ..]),
            a.slice(ndarray::s![..1027, ..])
        ))
    });
    let (x, y): (Array1<f32>, Array1<f32>) = (filled(2, 1100), filled(3, 1000));
    same_on_all(|| bits(einsum!("i,j->ij", x, y)));
    let (b, c): (Array2<f32>, Array2<f32>) = (filled(4, (70, 260)), filled(5, (260, 60)));
    let a: Array2<f32> = filled(6, (250, 70));
    same_on_all(|| bits(einsum!("ij,jk,kl->il", a, b, c)));
}

/// Copies of what lies across are made for all parts of a map or for none: factors are multiplied in another order then. Some parts
/// are smaller than what copies are made for, others narrower.
#[test]
fn maps_of_what_lies_across() {
    for (i, j) in [(512, 94), (94, 512), (131, 20_011), (20_011, 65), (300, 70)] {
        let (u, v, t) = (filled(1, i), filled(2, j), filled(3, (j, i)));
        let x = filled(4, (i, j));
        same_on_all(|| bits(einsum!("i,ij,j->ij", u, t.t(), v)));
        same_on_all(|| bits(einsum!("i,ji,j->ij", u, t, v)));
        same_on_all(|| bits(einsum!("ij,ij,i,j->ij", x, t.t(), u, v)));
    }
    // Vectors along one index of a part, but another of the whole, would multiply in another order.
    for (i, j) in [(100, 2000), (60, 3000), (2000, 100), (47, 5000)] {
        let (u, v, t) = (filled(1, i), filled(2, j), filled(3, (i, j).f()));
        same_on_all(|| {
            let mut out = Array2::zeros((i, j).f());
            einsum_into!("i,ij,j->ij", u, t, v => &mut out);
            bits(out)
        });
    }
}

#[test]
fn accumulation() {
    let (a, b): (Array3<f32>, Array2<f32>) = (filled(1, (40, 30, 31)), filled(2, (31, 40)));
    let start: Array3<f32> = filled(3, (40, 40, 30));
    same_on_all(|| {
        let mut out = start.clone();
        einsum_into!("bik,kj->bji", a, b => &mut out; alpha = 0.7, beta = -1.3);
        bits(out)
    });
}

#[test]
fn what_is_packed_split_and_shared_by_columns() {
    let (a, b) = (filled(1, (300, 401)), filled(2, (280, 401)));
    same_on_all(|| bits(einsum!("ik,jk->ij", a, b)));
    // Few rows: threads share columns.
    let (a, b) = (filled(3, (20, 130)), filled(4, (1501, 130)));
    same_on_all(|| bits(einsum!("ik,jk->ij", a, b)));
    // A small output: a fixed number of parts of the sum.
    let (a, b) = (filled(5, (9, 30011)), filled(6, (30011, 11)));
    same_on_all(|| bits(einsum!("ik,kj->ij", a, b)));
    let (x, y): (Array1<f32>, Array1<f32>) = (filled(7, 3_000_001), filled(8, 3_000_001));
    same_on_all(|| einsum!("i,i->", x, y).to_bits());
    same_on_all(|| bits(einsum!("ij->j", a.t())));
}

#[test]
fn long_sums_in_pieces_and_tiles() {
    let (a, b) = (filled(9, (300, 5000)), filled(10, (5000, 8)));
    same_on_all(|| bits(einsum!("ik,kj->ij", a, b)));
    // Over two indices, each contiguous in another source: in tiles, and in tiles with a rest.
    let (a, b) = (filled(11, (70, 90 * 61)), filled(12, (80, 61 * 70)));
    let a = a.to_shape((70, 90, 61)).expect("as many elements");
    let b = b.to_shape((80, 61, 70)).expect("as many elements");
    same_on_all(|| bits(einsum!("lik,jkl->ji", a, b)));
    let (a, b) = (a.slice(s![..49, .., ..37]), b.slice(s![.., ..37, ..49]));
    same_on_all(|| bits(einsum!("lik,jkl->ji", a, b)));
}

#[test]
fn a_call_of_its_own_number_of_threads() {
    let (a, b) = (filled(1, (301, 202)), filled(2, (202, 303)));
    let one = bits(einsum!("ik,kj->ij", a, b; threads = 1));
    for threads in [0, 1, 2, 7] {
        assert_eq!(bits(einsum!("ik,kj->ij", a, b; threads = threads)), one);
    }
}

/// Products whose columns each thread packs for itself: groups of one block and of several, of all panels and of parts
/// of them, crossed ones, and many more threads than rows.
#[test]
fn products_in_groups_of_columns() {
    for (m, k, n) in
        [(192, 192, 192), (333, 517, 211), (48, 2000, 48), (64, 64, 1999), (1999, 64, 64)]
    {
        let (a, b) = (filled(1, (m, k)), filled(2, (k, n)));
        same_on_all(|| bits(einsum!("ik,kj->ij", a, b)));
        same_on_all(|| bits(einsum!("ik,kj->ji", a, b)));
        let (a, b) = (filled(3, (k, m)), filled(4, (n, k)));
        same_on_all(|| bits(einsum!("ki,jk->ij", a, b)));
    }
    let (a, b): (Array3<f32>, Array3<f32>) = (filled(5, (61, 31, 33)), filled(6, (33, 31, 67)));
    same_on_all(|| bits(einsum!("ikl,lkj->ij", a, b)));
    let (a, b): (Array3<f32>, Array2<f32>) = (filled(7, (2, 63, 785)), filled(8, (65, 63)));
    same_on_all(|| bits(einsum!("nch,oc->noh", a, b)));
}

/// Sums and maps whose tensors lie across each other in short pieces, which rows by tables make.
#[test]
fn short_pieces() {
    let (a, b): (ArrayD<f32>, Array1<f32>) = (filled(1, vec![60, 70, 5, 60]), filled(2, 60));
    let a = a.into_dimensionality::<ndarray::Ix4>().unwrap();
    same_on_all(|| bits(einsum!("abcd,d->dacb", a, b)));
    let (a, b): (Array1<f32>, Array3<f32>) = (filled(3, 90), filled(4, (150, 31, 5)));
    same_on_all(|| bits(einsum!("a,bcd->abcd", a, b)));
}

/// From outside of a pool, which the caller helps; from one of its threads; and a call inside of another's part.
#[test]
fn callers_anywhere() {
    use rayon::prelude::*;
    let (a, b) = (filled(1, (260, 250)), filled(2, (250, 270)));
    let one = bits(einsum!("ik,kj->ij", a, b; threads = 1));
    assert!(bits(einsum!("ik,kj->ij", a, b)) == one);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
    let all =
        pool.install(|| (0..12).into_par_iter().all(|_| bits(einsum!("ik,kj->ij", a, b)) == one));
    assert!(all);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert!(bits(einsum!("ik,kj->ij", a, b)) == one));
        }
    });
}

/// Of a few elements, for two free indices.
#[test]
fn short_sums() {
    for terms in [2, 3, 8] {
        let a: Array3<f32> = filled(1, (601, 130, terms));
        let (rows, columns) = (filled(2, (601, terms)), filled(3, (130, terms)));
        same_on_all(|| bits(einsum!("abc->ab", a)));
        same_on_all(|| bits(einsum!("abc->ba", a)));
        same_on_all(|| bits(einsum!("abc,ac->ab", a, rows)));
        same_on_all(|| bits(einsum!("abc,bc->ab", a, columns)));
        same_on_all(|| bits(einsum!("abc,bc->ba", a, columns)));
    }
}

/// Of three factors and more, from where that is cut; also where the outermost index has few values, and into what was there.
#[test]
fn sums_of_all_of_many_factors() {
    let v: Vec<Array1<f32>> = (1..5).map(|seed| filled(seed, 300_007)).collect();
    let [a, b, c, d] = &v[..] else { unreachable!() };
    same_on_all(|| einsum!("i,i,i->", a, b, c).to_bits());
    same_on_all(|| einsum!("i,i,i,i->", a, b, c.slice(s![..;-1]), d).to_bits());
    same_on_all(|| {
        let mut sum = Array::from_elem((), 3.5_f32);
        einsum_into!("i,i,i->", a, b, c => &mut sum; alpha = 0.75, beta = -2.0);
        sum[()].to_bits()
    });
    for (rows, columns) in [(1, 400_003), (3, 130_001), (701, 503), (90_001, 3)] {
        let [a, b, c] = [1, 2, 3].map(|seed| filled(seed, (rows, columns)));
        same_on_all(|| einsum!("ij,ij,ij->", a, b, c).to_bits());
        same_on_all(|| einsum!("ij,j,ij->", a, b.row(0), c).to_bits());
    }
}

/// Every index is in one piece, whatever their number, and in whichever order of the loops; the output is read once.
#[test]
fn pieces_are_the_whole() {
    for extents in
        [(262_144, 1), (1, 270_001), (65_537, 5), (5, 65_537), (2, 140_003), (17, 20_011)]
    {
        let [a, b, c] = [7, 11, 13].map(|factor| {
            Array2::from_shape_fn(extents, |(i, j)| ((i * factor + j * 3) % 17) as i64 - 7)
        });
        let products = a.iter().zip(&b).zip(&c).map(|((a, b), c)| a * b * c);
        let wanted: i64 = products.sum();
        let mut sum = Array::from_elem((), 1000_i64);
        assert_eq!(einsum!("ij,ij,ij->", &a, &b, &c), wanted);
        assert_eq!(einsum!("ij,ij,ij->", a.t(), b.t(), c.t()), wanted);
        assert_eq!(einsum!("ij,ij,ji->", a.t(), b.t(), &c), wanted);
        einsum_into!("ij,ij,ij->", &a, &b, &c += &mut sum);
        assert_eq!(sum[()], 1000 + wanted);
        einsum_into!("ij,ij,ij->", &a, &b, &c => &mut sum; alpha = -2, beta = 3);
        assert_eq!(sum[()], 3000 + wanted);
    }
    for extents in [(5, 7, 9), (3, 4, 5), (31, 70, 50), (61, 67, 71)] {
        let [a, b, c] = [7, 11, 13].map(|factor| {
            Array3::from_shape_fn(extents, |(i, j, k)| ((i * factor + j * 3 + k) % 17) as i64 - 7)
        });
        let wanted: i64 = a.iter().zip(&b).zip(&c).map(|((a, b), c)| a * b * c).sum();
        for axes in [[0, 1, 2], [0, 2, 1], [2, 0, 1], [1, 0, 2], [2, 1, 0]] {
            let [a, b, c] = [&a, &b, &c].map(|tensor| tensor.view().permuted_axes(axes));
            assert_eq!(einsum!("ijk,ijk,ijk->", a, b, c), wanted, "{axes:?} of {extents:?}");
        }
    }
}
