//! Scaled dot-product attention over a batch of heads: softmax(Q·Kᵀ / √d)·V, as in "Attention is all
//! you need". Run it with `cargo run --release --example attention`.

use einsum::einsum;
use ndarray::{Array4, Axis};

/// Q, K and V have axes batch `b`, head `h`, position `q` or `k`, and depth `d`.
fn attention(query: &Array4<f32>, key: &Array4<f32>, value: &Array4<f32>) -> Array4<f32> {
    let depth = query.len_of(Axis(3)) as f32;
    // The scale is an operand like any other: it has no labels.
    let mut weights = einsum!("bhqd,bhkd,->bhqk", query, key, depth.sqrt().recip());
    softmax(&mut weights);
    einsum!("bhqk,bhkd->bhqd", weights, value)
}

fn softmax(scores: &mut Array4<f32>) {
    for mut row in scores.rows_mut() {
        let largest = row.fold(f32::NEG_INFINITY, |a, &b| a.max(b));
        row.mapv_inplace(|score| (score - largest).exp());
        let total = einsum!("k->", row);
        row /= total;
    }
}

/// The same, written as loops.
fn by_definition(query: &Array4<f32>, key: &Array4<f32>, value: &Array4<f32>) -> Array4<f32> {
    let (keys, depth) = (key.len_of(Axis(2)), query.len_of(Axis(3)));
    Array4::from_shape_fn(query.dim(), |(b, h, q, d)| {
        let score = |k| (0..depth).map(|d| query[[b, h, q, d]] * key[[b, h, k, d]]).sum::<f32>();
        let weights: Vec<f32> =
            (0..keys).map(|k| (score(k) / (depth as f32).sqrt()).exp()).collect();
        let weighted = (0..keys).map(|k| weights[k] * value[[b, h, k, d]]).sum::<f32>();
        weighted / weights.iter().sum::<f32>()
    })
}

fn main() {
    let (batch, heads, queries, keys, depth) = (2, 4, 17, 19, 32);
    let wave = |phase: f32| {
        move |(b, h, p, d): (usize, usize, usize, usize)| {
            (phase + b as f32 + 0.7 * h as f32 + 0.3 * p as f32 + 0.11 * d as f32).sin()
        }
    };
    let query = Array4::from_shape_fn((batch, heads, queries, depth), wave(0.0));
    let key = Array4::from_shape_fn((batch, heads, keys, depth), wave(1.0));
    let value = Array4::from_shape_fn((batch, heads, keys, depth), wave(2.0));

    let output = attention(&query, &key, &value);

    let expected = by_definition(&query, &key, &value);
    let error = (&output - &expected).fold(0.0_f32, |largest, e| largest.max(e.abs()));
    println!("attention {:?}, largest error {error:.1e}", output.shape());
    assert_eq!(output.dim(), (batch, heads, queries, depth));
    assert!(error < 1e-5);
}
