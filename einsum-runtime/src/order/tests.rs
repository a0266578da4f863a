//! Routes on random networks against the definition, and the search against exhaustive search.

use alloc::vec::Vec;

use einsum_path::cost::{Extents, Model, Objective};
use einsum_path::evaluate::cost;
use einsum_path::greedy::Effort;
use einsum_path::random::Random;
use einsum_path::search::Search;
use einsum_path::set::Set;
use einsum_path::tree::Tree;

use super::network::{Network, Subscript};
use super::{Paths, Tensors, run};
use crate::kernel::problem::{Merge, Tensor};

/// A network of so many operands, with hyper-edges, own sums, scalars and parts that share nothing.
fn network(random: &mut Random, operands: usize) -> Network<'static> {
    let labels = 2 + random.below(operands + 2);
    let mut subscript = |most: usize| -> Vec<u8> {
        let mut held: Vec<u8> =
            (0..random.below(most)).map(|_| random.below(labels) as u8).collect();
        held.sort_by_key(|index| (*index).wrapping_mul(37) % 11);
        held.dedup();
        held
    };
    let held: Vec<Vec<u8>> = (0..operands).map(|_| subscript(4)).collect();
    let mut output: Vec<u8> = subscript(4);
    output.retain(|index| held.iter().flatten().any(|held| held == index));
    let leak =
        |indices: Vec<u8>| Subscript::<'static> { indices: indices.leak(), contiguous: true };
    let operands: Vec<Subscript<'_>> = held.into_iter().map(leak).collect();
    let output = leak(output);
    Network { labels: &[], ellipsis: None, operands: operands.leak(), output, memory: None }
}

fn strides(indices: &[u8], extents: &[usize]) -> Vec<isize> {
    let inner = (0..indices.len()).map(|axis| &indices[axis + 1..]);
    inner
        .map(|inner| inner.iter().map(|i| extents[usize::from(*i)]).product::<usize>() as isize)
        .collect()
}

/// The definition: each index once, whatever holds it.
fn naive(network: &Network<'_>, extents: &[usize], operands: &[Vec<i64>], out: &mut [i64]) {
    let volume: usize = extents.iter().product();
    for mut point in 0..volume {
        let mut at = Vec::new();
        for extent in extents {
            at.push(point % extent);
            point /= extent;
        }
        let offset = |subscript: &Subscript<'_>| -> usize {
            let strides = strides(subscript.indices, extents);
            let each = subscript.indices.iter().zip(strides);
            each.map(|(index, stride)| at[usize::from(*index)] * stride as usize).sum()
        };
        let factors = network.operands.iter().zip(operands);
        let product = factors.map(|(held, values)| values[offset(held)]);
        let product = product.fold(1, i64::wrapping_mul);
        let element = &mut out[offset(&network.output)];
        *element = element.wrapping_add(product);
    }
}

fn size(subscript: &Subscript<'_>, extents: &[usize]) -> usize {
    subscript.indices.iter().map(|index| extents[usize::from(*index)]).product()
}

#[test]
fn routes_compute_the_contraction() {
    let mut random = Random::new(3);
    for round in 0..160 {
        let network = network(&mut random, 3 + round % 11);
        let held = network.operands.iter().fold(Set::EMPTY, |set, operand| set.or(operand.set()));
        let limit = if round % 3 == 0 { 6 } else { 3 };
        let mut extents: Vec<usize> = (0..20).map(|_| 1 + random.below(limit)).collect();
        for (index, extent) in extents.iter_mut().enumerate() {
            // What nothing holds is no index.
            *extent = if held.contains(index) { *extent } else { 1 };
        }
        while extents.iter().product::<usize>() > 20_000 {
            let extent = &mut extents[random.below(20)];
            *extent = (*extent).div_ceil(2);
        }
        let values: Vec<Vec<i64>> = network
            .operands
            .iter()
            .map(|held| (0..size(held, &extents)).map(|_| random.below(99) as i64 - 40).collect())
            .collect();
        let mut expected = alloc::vec![0; size(&network.output, &extents)];
        naive(&network, &extents, &values, &mut expected);
        let subscripts = network.operands.iter().chain([&network.output]);
        let all: Vec<isize> = subscripts.flat_map(|held| strides(held.indices, &extents)).collect();
        let tensor = |values: &Vec<i64>| Tensor { pointer: values.as_ptr(), conjugated: false };
        let operands: Vec<Tensor<i64>> = values.iter().map(tensor).collect();
        let paths = Paths::new();
        for _ in 0..2 {
            let route = paths.route(&network, &extents).unwrap();
            let mut found = alloc::vec![i64::MIN; expected.len()];
            let (out, merge) = (found.as_mut_ptr(), Merge::Assign);
            let mut memory = alloc::vec![0; route.elements];
            let memory = memory.as_mut_ptr();
            run(&route, Tensors { operands: &operands, strides: &all, memory, out, merge });
            assert_eq!(found, expected, "{network:?} {extents:?} by {}", route.tree);
        }
    }
}

/// Every tree over the operands in `subset`.
fn all(subset: usize) -> Vec<Tree> {
    if subset.is_power_of_two() {
        return alloc::vec![Tree::Operand(subset.trailing_zeros() as usize)];
    }
    let lowest = subset & subset.wrapping_neg();
    let mut trees = Vec::new();
    for half in (1..subset).filter(|half| half & subset == *half && half & lowest != 0) {
        for left in all(half) {
            trees.extend(
                all(subset ^ half).into_iter().map(|right| Tree::pair(left.clone(), right)),
            );
        }
    }
    trees
}

#[test]
fn the_best_is_the_best() {
    let mut random = Random::new(5);
    for round in 0..40 {
        let count = 3 + round % 3;
        let network = network(&mut random, count);
        let extents = (0..20).map(|_| [1.0, 2.0, 7.0, 20.0, 500.0][random.below(5)]);
        let extents = Extents(extents.collect());
        let (leaves, output): (Vec<Set>, Set) = (network.reduced(), network.output.set());
        for objective in [Objective::Time, Objective::Flops, Objective::Largest] {
            let model = Model { extents: &extents, objective, memory: Some(50.0) };
            let of = |tree: &Tree| cost(tree, &leaves, output, &model);
            let found = of(&Search::new(&leaves, output, Effort::CALL).best(&model));
            let trees = all((1 << count) - 1);
            let least = trees.iter().map(of).fold(f64::INFINITY, f64::min);
            assert!(
                (found - least).abs() <= 1e-9 * least,
                "{network:?} {objective:?}: {found}, {least}"
            );
        }
    }
}
