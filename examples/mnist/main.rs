//! What fast.ai's notebook on matrix multiplication does with `torch.einsum`, in Rust with `einsum!`.
//!
//! ```text
//! cargo run --release --example mnist                       # with 1200 digits built in
//! cargo run --release --example mnist -- --download         # with all 70000
//! cargo run --release --example mnist -- --data PATH        # with those in a file
//! ```
//!
//! Every comment that begins with `>>>` is the Python that the code below it mirrors. Each result is checked against
//! known values; the program ends with an error at the first that differs.

mod checks;
mod drawing;
mod loops;
mod options;
mod reader;
mod source;
mod timing;

use std::process::ExitCode;

use einsum::{einsum, einsum_into};
use ndarray::{Array1, Array2, Array3, ArrayView2, Axis, Ix2, array, concatenate, s};

use checks::{check, check_close, check_difference, rounding_bound};
use options::{Options, USAGE};
use reader::dataset::{Dataset, Digits, PIXELS};
use reader::npy;
use source::Source;
use timing::{Timing, Work, print_table};

const CLASSES: usize = 10;
/// Rows of `x_train` in the whole set.
const TRAIN_ROWS: usize = 50_000;

/// `torch.manual_seed(1); torch.randn(784, 10)`.
static WEIGHTS: &[u8] = include_bytes!("../data/weights.npy");
/// `x_valid[:5] @ weights`, in float64.
static T1: &[u8] = include_bytes!("../data/t1.npy");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let options = Options::parse(std::env::args_os().skip(1))?;
    if options.help {
        println!("{USAGE}");
        return Ok(());
    }
    // >>> with gzip.open(path_gz, 'rb') as f:
    // >>>     ((x_train, y_train), (x_valid, y_valid), _) = pickle.load(f, encoding='latin-1')
    let source = Source::choose(&options)?;
    let data = source.load()?;
    show(&source, &data)?;

    // >>> torch.manual_seed(1)
    // >>> weights = torch.randn(784, 10)
    // >>> bias = torch.zeros(10)
    let weights: Array2<f32> = matrix(npy::read(WEIGHTS)?, (PIXELS, CLASSES))?;
    let bias: Array1<f32> = Array1::zeros(CLASSES);

    // >>> m1 = x_valid[:5]; m2 = weights
    let five = data.valid.x.slice(s![..5, ..]);
    let product = multiply_five(&five, &weights)?;
    add_bias(&five, &weights, &product, &bias)?;
    keep_k(&five, &weights, &product)?;
    sum_over_two()?;
    multiply_all(data.train, &weights)
}

fn matrix<T>(array: ndarray::ArrayD<T>, shape: (usize, usize)) -> Result<Array2<T>, String> {
    let matrix = array.into_dimensionality::<Ix2>().map_err(|error| error.to_string())?;
    if matrix.dim() == shape {
        return Ok(matrix);
    }
    Err(format!("a matrix of shape {:?}, expected {shape:?}", matrix.dim()))
}

/// Prints the shapes and draws the five digits that the known values belong to.
fn show(source: &Source, data: &Dataset) -> Result<(), String> {
    println!("MNIST from {source}\n");
    // >>> x_train.shape, y_train.shape
    for (set, Digits { x, y }) in
        [("train", &data.train), ("valid", &data.valid), ("test", &data.test)]
    {
        println!("  x_{set:<5} {:>5} × {}   y_{set:<5} {:>5}", x.nrows(), x.ncols(), y.len());
    }
    println!("\ny_valid[:5], x_valid[:5]\n");
    let Digits { x, y } = &data.valid;
    if x.nrows() < 5 || data.train.x.is_empty() {
        return Err("5 digits in x_valid expected, and at least one in x_train".to_owned());
    }
    drawing::print(&x.slice(s![..5, ..]), &y.slice(s![..5]));
    if y.slice(s![..5]) == array![3, 8, 6, 9, 6] {
        return Ok(());
    }
    Err("these are not the digits that the known values belong to; is this file MNIST's?"
        .to_owned())
}

/// The product of the first five digits by three loops, and by `einsum!`.
fn multiply_five(x: &ArrayView2<f32>, weights: &Array2<f32>) -> Result<Array2<f32>, String> {
    println!(
        "einsum!(\"ik,kj->ij\", x, weights)   {} × {} by {} × {}",
        x.nrows(),
        PIXELS,
        PIXELS,
        CLASSES
    );
    // >>> for i in range(ar):
    // >>>     for j in range(bc):
    // >>>         for k in range(ac): t1[i,j] += m1[i,k] * m2[k,j]
    let by_loops = loops::matmul(x, weights);
    // >>> torch.einsum('ik,kj->ij', m1, m2)
    let product = einsum!("ik,kj->ij", x, weights);

    let known = matrix(npy::read::<f64>(T1)?, (5, CLASSES))?;
    let bound = rounding_bound(x, weights);
    println!("  first row: {:.4}", product.row(0).slice(s![..5]));
    check_difference("the three loops, beside float64", &by_loops, &known, bound)?;
    check_difference("einsum!, beside float64", &product, &known, bound)?;
    check_difference(
        "einsum!, beside the three loops",
        &product,
        &by_loops.mapv(f64::from),
        2.0 * bound,
    )?;
    for (j, expected) in [-10.9417, -0.6844, -7.0038].into_iter().enumerate() {
        check_close(&format!("row 0, column {j}"), product[[0, j]].into(), expected, 1e-4)?;
    }
    Ok(product)
}

/// The model's second half, once by broadcasting and once by accumulating onto the bias.
fn add_bias(
    x: &ArrayView2<f32>,
    weights: &Array2<f32>,
    product: &Array2<f32>,
    bias: &Array1<f32>,
) -> Result<(), String> {
    println!("\nplus bias");
    // >>> m1 @ weights + bias
    let model = product + bias;
    check(model == product, "product + &bias, with a bias of zeros, is the product")?;

    // A bias that is not zero shows more: the output holds it beforehand, and += adds the product.
    let bias = Array1::from_iter((0u8..10).map(f32::from));
    let mut model = bias.broadcast(product.dim()).ok_or("the bias does not broadcast")?.to_owned();
    einsum_into!("ik,kj->ij", x, weights += &mut model);
    let expected = (product + &bias).mapv(f64::from);
    let bound = 2.0 * rounding_bound(x, weights);
    check_difference(
        "einsum_into!(…, x, weights += &mut model), bias 0, 1, …, 9",
        &model,
        &expected,
        bound,
    )
}

/// The products before they are summed: with k in the output, nothing is.
fn keep_k(x: &ArrayView2<f32>, weights: &Array2<f32>, product: &Array2<f32>) -> Result<(), String> {
    println!("\neinsum!(\"ik,kj->ikj\", x, weights)");
    // >>> mr = torch.einsum('ik,kj->ikj', m1, m2); mr.shape
    let terms: Array3<f32> = einsum!("ik,kj->ikj", x, weights);
    check(terms.dim() == (5, PIXELS, CLASSES), &format!("shape {:?}", terms.shape()))?;
    // >>> mr.sum()
    let sum = terms.iter().copied().map(f64::from).sum();
    check_close("sum", sum, -152.3569, 1e-3)?;
    // >>> mr.sum(1)
    let bound = 2.0 * rounding_bound(x, weights);
    check_difference(
        "einsum!(\"ikj->ij\"), beside the product",
        &einsum!("ikj->ij", &terms),
        &product.mapv(f64::from),
        bound,
    )
}

/// Two labels summed over, one of them in a single operand, and one label kept that both have.
fn sum_over_two() -> Result<(), String> {
    println!("\neinsum!(\"ikl,lkj->ik\", &a, &b)   2 × 3 × 4 by 4 × 3 × 5");
    let a =
        Array3::from_shape_vec((2, 3, 4), (1..=24).collect()).map_err(|error| error.to_string())?;
    let b = Array3::from_shape_vec((4, 3, 5), (100..160).rev().collect())
        .map_err(|error| error.to_string())?;
    // >>> for i, k, l, j: c[i,k] += a[i,k,l] * b[l,k,j]
    let by_loops: Array2<i64> = loops::ikl_lkj_ik(&a, &b);
    // >>> torch.einsum('ikl,lkj->ik', a, b)
    let sums: Array2<i64> = einsum!("ikl,lkj->ik", &a, &b);
    let rows: Vec<String> = sums.rows().into_iter().map(|row| row.to_string()).collect();
    check(
        sums == by_loops,
        &format!("{}, and the four loops' integers are the same", rows.join(", ")),
    )
}

/// The whole training set, against the clock.
fn multiply_all(train: Digits, weights: &Array2<f32>) -> Result<(), String> {
    let whole = train.x.nrows() == TRAIN_ROWS;
    let x = if whole { train.x } else { tile(&train.x)? };
    println!("\nx_train @ weights   {TRAIN_ROWS} × {PIXELS} by {PIXELS} × {CLASSES}");
    // >>> tr = torch.einsum('ik,kj->ij', x_train, weights)
    let product = einsum!("ik,kj->ij", &x, weights);
    if whole {
        check_whole(&product)?;
    } else {
        println!(
            "  x_train is the {} digits at hand, repeated to {TRAIN_ROWS} rows",
            train.y.len()
        );
    }
    time_all(&x, weights, &product)
}

fn tile(x: &Array2<f32>) -> Result<Array2<f32>, String> {
    let copies = TRAIN_ROWS.div_ceil(x.nrows());
    let tiled = concatenate(Axis(0), &vec![x.view(); copies]).map_err(|error| error.to_string())?;
    Ok(tiled.slice_move(s![..TRAIN_ROWS, ..]))
}

/// Against the product in float64. Half a million rounding errors of up to 1e-5 mostly cancel in the sum.
fn check_whole(product: &Array2<f32>) -> Result<(), String> {
    let sum = product.iter().copied().map(f64::from).sum();
    check_close("sum", sum, -1_467_992.981_57, 0.5)?;
    for (j, expected) in [5.66986, 0.49011, -5.16996].into_iter().enumerate() {
        check_close(&format!("row 12345, column {j}"), product[[12345, j]].into(), expected, 1e-4)?;
    }
    Ok(())
}

fn time_all(x: &Array2<f32>, weights: &Array2<f32>, product: &Array2<f32>) -> Result<(), String> {
    // >>> test_close(tr, x_train@weights, eps=1e-3)
    let expected = x.dot(weights).mapv(f64::from);
    check_difference("einsum!, beside dot", product, &expected, 1e-3)?;
    // Not one NaN may be left of what the output held beforehand.
    let mut out = Array2::from_elem(product.dim(), f32::NAN);
    einsum_into!("ik,kj->ij", x, weights => &mut out);
    check_difference("einsum_into!, beside dot", &out, &expected, 1e-3)?;

    // >>> %timeit -n 5 _=torch.einsum('ik,kj->ij', x_train, weights)
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let one = one.map_err(|error| error.to_string())?;
    let timings = [
        ("einsum!", Timing::measure(7, 5, || einsum!("ik,kj->ij", x, weights))),
        (
            "einsum_into!",
            Timing::measure(7, 5, || einsum_into!("ik,kj->ij", x, weights => &mut out)),
        ),
        (
            "einsum!, 1 thread",
            one.install(|| Timing::measure(7, 5, || einsum!("ik,kj->ij", x, weights))),
        ),
        ("ndarray's dot", Timing::measure(7, 5, || x.dot(weights))),
        // Fewer, because they are slow.
        ("three loops", Timing::measure(2, 1, || loops::matmul(x, weights))),
    ];
    println!("  einsum! on {} threads, the others on one\n", rayon::current_num_threads());
    for (name, timing) in &timings {
        println!("  {name:<19}{timing}");
    }
    println!();
    print_table(work(), &timings);
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "the extents are small")]
fn work() -> Work {
    let [m, k, n] = [TRAIN_ROWS, PIXELS, CLASSES].map(|extent| extent as f64);
    Work { flops: 2.0 * m * k * n, traffic_bytes: 4.0 * (m * k + k * n + m * n) }
}
