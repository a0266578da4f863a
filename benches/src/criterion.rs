//! Criterion's front end: a target a class, a group a case, a function a contestant.

use std::time::Duration;

use criterion::{Criterion, Throughput};
use rayon::ThreadPool;

use crate::cases::{self, Case};
use crate::contestant::{Contestant, Target};
use crate::problem::Class;
use crate::rounds;

/// Measures the cases of a class; the command line is Criterion's.
///
/// `EINSUM_BENCH_THREADS` is the number of threads, 1 if it is not set.
pub fn run(class: Class) {
    let threads = std::env::var("EINSUM_BENCH_THREADS").ok().and_then(|text| text.parse().ok());
    let pool = rounds::pool(threads.unwrap_or(1));
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20)
        .configure_from_args();
    let cases = cases::all().into_iter();
    let cases = cases.filter(|case| case.problem.class == class);
    cases.for_each(|case| measure(&mut criterion, &pool, &case));
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, pool: &ThreadPool, case: &Case) {
    let mut group = criterion.benchmark_group(&case.problem.name);
    if case.problem.flops > 0.0 {
        group.throughput(Throughput::Elements(case.problem.flops as u64));
    } else {
        group.throughput(Throughput::Bytes(case.problem.bytes.total_bytes() as u64));
    }
    for mut contestant in (case.contestants)(&case.problem) {
        let id = id(&contestant);
        group.bench_function(id, |bencher| {
            let before = rounds::before(pool, Duration::ZERO);
            let mut seconds = |calls| rounds::seconds(pool, &mut contestant.run, calls, before);
            bencher.iter_custom(|calls| Duration::from_secs_f64(seconds(calls)));
        });
    }
    group.finish();
}

fn id(contestant: &Contestant) -> String {
    let into = contestant.is_ours() && contestant.target == Target::Existing;
    format!("{}{}", contestant.name, if into { " into" } else { "" })
}
