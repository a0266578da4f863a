//! What is allocated: the output, and no more. An allocator that counts, in a test binary of its own.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use einsum::{Tensor, View, conj, einsum, einsum_into, try_einsum};
use ndarray::{Array, Array1, Array2, Array3, ArrayD, ArrayView2};

/// The system's allocator; each thread counts what it asks for, since tests run side by side.
struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: everything is passed on to `System`; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = COUNT.try_with(|count| count.set(count.get() + 1));
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// What `run` gives, and how often it allocates. It runs once before, for what is done only once.
fn counted<R>(mut run: impl FnMut() -> R) -> (R, usize) {
    drop(black_box(run()));
    let before = COUNT.get();
    let value = black_box(run());
    (value, COUNT.get() - before)
}

fn matrix(m: usize, n: usize) -> Array2<f64> {
    Array::from_shape_fn((m, n), |(i, j)| i as f64 - 0.5 * j as f64)
}

#[test]
fn the_counter_counts() {
    assert_eq!(counted(|| vec![1, 2]), (vec![1, 2], 1));
    assert_eq!(counted(|| [1, 2]), ([1, 2], 0));
}

#[test]
fn static_arrays_allocate_nothing() {
    let a = black_box([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    let b = black_box([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]);
    assert_eq!(counted(|| einsum!("ik,kj->ij", a, b)), ([[22.0, 28.0], [49.0, 64.0]], 0));
    assert_eq!(counted(|| try_einsum!("ij->ji", a).unwrap()).1, 0);
    assert_eq!(counted(|| einsum!("ij->", a)), (21.0, 0));
    assert_eq!(counted(|| einsum!("i->ii", a[0])).1, 0);
    assert_eq!(counted(|| einsum!("ik,kj->ij", conj(a), b)).1, 0);
    let v = black_box([1.0, -1.0]);
    assert_eq!(counted(|| einsum!("ik,kj,j->i", a, b, v)), ([-6.0, -15.0], 0));
    let big = black_box([[1.0_f32; 32]; 32]);
    assert_eq!(counted(|| einsum!("ik,kj->ij", big, big)).1, 0);
}

/// Of a map of three operands, one that lies across is turned into a copy, for which each thread keeps memory.
#[test]
fn what_lies_across_is_copied() {
    let (x, across) = (matrix(100, 130), matrix(130, 100));
    let mut c = Array2::<f64>::zeros((100, 130));
    let mut run = |y: ArrayView2<'_, f64>| {
        let before = COUNT.get();
        einsum_into!("ij,ij,ij->ij", x, y, x => &mut c);
        COUNT.get() - before
    };
    std::thread::scope(|scope| {
        let counts =
            scope.spawn(|| [x.view(), across.t(), across.t()].map(&mut run)).join().unwrap();
        assert_eq!(counts, [0, 1, 0]);
    });
}

/// Small products make no plans: nothing is allocated for packing or tables, from the first size that plain loops
/// leave alone to the first that is packed.
#[test]
fn small_products_allocate_their_output_only() {
    for n in [4, 5, 8, 15, 16, 32, 63] {
        let (a, b) = (matrix(n, n + 1), matrix(n + 1, n + 1));
        let mut c = Array2::<f64>::zeros((n, n + 1));
        assert_eq!(counted(|| einsum!("ik,kj->ij", a, b)).1, 1);
        assert_eq!(counted(|| einsum_into!("ik,kj->ij", a, b => &mut c)).1, 0);
        assert_eq!(
            counted(|| einsum_into!("ik,kj->ij", a, b.slice(ndarray::s![.., ..;-1]) += &mut c)).1,
            0
        );
        let (a, b) = (Array3::<f64>::ones((7, n, 3)), Array3::<f64>::ones((7, 3, n)));
        assert_eq!(counted(|| einsum!("bij,bjk->bik", a, b)).1, 1);
        assert_eq!(counted(|| einsum!("bij,jk->bik", a, b.index_axis(ndarray::Axis(0), 0))).1, 1);
    }
}

#[test]
fn an_array_allocates_its_output_once() {
    for n in [2, 50] {
        let (a, b) = (matrix(n, n + 1), matrix(n + 1, n + 2));
        assert_eq!(counted(|| einsum!("ik,kj->ij", a, b)).1, 1);
        assert_eq!(counted(|| einsum!("ki,kj->ij", a.t(), b.slice(ndarray::s![..;-1, ..]))).1, 1);
        assert_eq!(counted(|| einsum!("ik,jk->ij", a, a)).1, 1);
        assert_eq!(counted(|| einsum!("ik->ki", a)).1, 1);
        assert_eq!(counted(|| einsum!("ik->i", a)).1, 1);
        // The sums over `i` come first; for up to 512 of them there is room on the stack.
        assert_eq!(counted(|| einsum!("ik,kj->", a, b)).1, 0);
        assert_eq!(counted(|| einsum!("ik,ik->", a, conj(&a))).1, 0);
        assert_eq!(counted(|| einsum!("i->ii", a.row(0))).1, 1);
        // Up to eight factors are one step.
        assert_eq!(
            counted(|| einsum!("ij,ij,ij,ij,ij,ij,ij,ij->", a, a, a, a, a, a, a, conj(&a))).1,
            0
        );
        assert_eq!(counted(|| einsum!("ij,ij,j,ij->ij", a, a, a.row(0), a)).1, 1);
        let tensor = Tensor::new(vec![1.0; n], [n]).unwrap();
        assert_eq!(counted(|| einsum!("i,j->ij", tensor, tensor)).1, 1);
        let slice = vec![1.0; n];
        assert_eq!(counted(|| einsum!("i,i->", slice, View::new(&slice, [n]).unwrap())).1, 0);
        assert_eq!(counted(|| einsum!("i,i->i", slice, slice)).1, 1);
    }
}

#[test]
fn dynamic_ranks_allocate_no_more() {
    let a: ArrayD<f64> = matrix(5, 6).into_dyn();
    assert_eq!(counted(|| -> Array2<f64> { einsum!("ik,jk->ij", a, a) }).1, 1);
    assert_eq!(counted(|| -> f64 { einsum!("...,...->", a, a) }).1, 0);
    assert_eq!(counted(|| -> Array1<f64> { einsum!("...i->i", a) }).1, 1);
}

#[test]
fn into_allocates_nothing() {
    for n in [2, 50] {
        let (a, b) = (matrix(n, n + 1), matrix(n + 1, n + 2));
        let mut c = matrix(n, n + 2);
        assert_eq!(counted(|| einsum_into!("ik,kj->ij", a, b => &mut c)).1, 0);
        assert_eq!(counted(|| einsum_into!("ik,kj->ij", a, b += &mut c)).1, 0);
        assert_eq!(
            counted(|| einsum_into!("ik,kj->ij", a, b => &mut c; alpha = 2.0, beta = 0.5)).1,
            0
        );
        assert_eq!(
            counted(|| einsum_into!("ik,kj->ij", a, b => c.slice_mut(ndarray::s![..;-1, ..;-1]))).1,
            0
        );
        let mut sums = Array1::<f64>::zeros(n);
        assert_eq!(counted(|| einsum_into!("ik->i", a += &mut sums)).1, 0);
        let mut dynamic = ArrayD::<f64>::zeros(vec![n, n + 1]);
        assert_eq!(counted(|| einsum_into!("...->...", a => &mut dynamic)).1, 0);
    }
    let mut c = [[0.0; 2]; 2];
    let a = [[1.0, 2.0], [3.0, 4.0]];
    assert_eq!(counted(|| einsum_into!("ik,kj,jl->il", a, a, a => &mut c)).1, 0);
}

/// Up to 512 elements of all intermediates together are on the stack; more of them are one allocation, however
/// many intermediates there are, and by whatever order.
#[test]
fn small_intermediates_allocate_nothing() {
    let a = matrix(4, 4);
    let mut c = matrix(4, 4);
    assert_eq!(counted(|| einsum_into!("ij,jk,kl->il", a, a, a => &mut c)).1, 0);
    assert_eq!(counted(|| einsum_into!("ij,jk,kl,lm->im", a, a, a, a => &mut c; path = left)).1, 0);
    let small = black_box([[1.0; 5]; 5]);
    assert_eq!(counted(|| einsum!("ij,jk,kl,lm->im", small, small, small, small)).1, 0);
    let square = black_box([[1.0; 16]; 16]);
    assert_eq!(counted(|| einsum!("ij,jk,kl,lm->im", square, square, square, square)).1, 0);
    for (n, allocations) in [(16, 0), (30, 1)] {
        let (a, b) = (matrix(n, n), matrix(n, n).reversed_axes());
        let mut c = matrix(n, n);
        let chain = || einsum_into!("ij,jk,kl,lm->im", a, b, a, b => &mut c; path = left);
        assert_eq!(counted(chain).1, allocations);
    }
    // An order that is found at the first run, and known from then on.
    let mut c = matrix(4, 4);
    let network = || {
        einsum_into!("ab,bc,cd,de,ef,fg->ag", a, a, a, a, a, a => &mut c; __candidate = usize::MAX - 1);
    };
    assert_eq!(counted(network).1, 0);
}

/// Where the types know all extents, 64 KiB of intermediates are on the stack, of which two share memory that are not needed at
/// one time, and 8 bytes more on the heap.
#[test]
fn static_intermediates_allocate_nothing() {
    let wide = black_box([[0.5_f64; 64]; 64]);
    assert_eq!(counted(|| einsum!("ij,jk,kl->il", wide, wide, wide; path = left)).1, 0);
    // Five intermediates of 32 KiB each, two at a time.
    let longer = || einsum!("ab,bc,cd,de,ef,fg,gh->ah", wide, wide, wide, wide, wide, wide, wide; path = left);
    let (value, count) = counted(longer);
    assert_eq!(count, 0);
    let mut expected = 64.0_f64.powi(6) * 0.5_f64.powi(7);
    assert!(value.iter().flatten().all(|element| *element == expected));
    let more = black_box([[0.5_f64; 65]; 64]);
    let square = black_box([[0.5_f64; 65]; 65]);
    assert_eq!(
        counted(|| einsum!("ij,jk,kl,lm->im", more, square, square, square; path = left)).1,
        1
    );
    // An ellipsis whose axes are static, some of them repeated.
    let batch = black_box([[[0.5_f64; 20]; 20]; 3]);
    let single = black_box([[0.5_f64; 20]; 20]);
    let matrices = || einsum!("...ij,...jk,...kl->...il", batch, single, batch; path = left);
    let (value, count) = counted(matrices);
    assert_eq!(count, 0);
    expected = 20.0 * 20.0 / 8.0;
    assert!(value.iter().flatten().flatten().all(|element| *element == expected));
    // One dynamic extent, and the size is known when the call runs only.
    let some = Array2::from_elem((64, 64), 0.5);
    assert_eq!(counted(|| einsum!("ij,jk,kl,lm->im", wide, some, some, wide; path = left)).1, 1);
}

#[test]
fn a_failed_call_allocates_nothing() {
    let (a, b) = (matrix(2, 3), matrix(4, 5));
    assert_eq!(counted(|| try_einsum!("ik,kj->ij", a, b).is_err()), (true, 0));
    let d = a.clone().into_dyn();
    assert_eq!(counted(|| try_einsum!("i->i", d).is_err()), (true, 0));
}
