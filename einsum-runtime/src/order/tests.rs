//! Routes on random networks against the definition, and the search against exhaustive search.

use alloc::sync::Arc;
use alloc::vec::Vec;

use einsum_path::cost::{Extents, Model, Objective};
use einsum_path::evaluate::cost;
use einsum_path::greedy::Effort;
use einsum_path::random::Random;
use einsum_path::search::Search;
use einsum_path::set::Set;
use einsum_path::tree::Tree;

use super::merged::BLOCK;
use super::network::{Network, Subscript};
use super::route::Work;
use super::{Key, Paths, Route, Tensors, run};
use crate::kernel::problem::{Merge, Tensor};

/// A network of so many operands over so many indices, with hyper-edges, own sums, scalars and parts that share nothing.
fn network(random: &mut Random, operands: usize, labels: usize) -> Network<'static> {
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
    let (operands, output) = (operands.leak(), leak(output));
    Network { labels: &[], ellipsis: None, operands, output, memory: None, same: &[], orders: &[] }
}

fn any_network(random: &mut Random, operands: usize) -> Network<'static> {
    let labels = 2 + random.below(operands + 2);
    network(random, operands, labels)
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

/// Extents of at most `limit`, whose product is at most 20,000.
fn extents(random: &mut Random, network: &Network<'_>, limit: usize) -> Vec<usize> {
    let held = network.operands.iter().fold(Set::EMPTY, |set, operand| set.or(operand.set()));
    let mut extents: Vec<usize> = (0..20).map(|_| 1 + random.below(limit)).collect();
    for (index, extent) in extents.iter_mut().enumerate() {
        // What nothing holds is no index.
        *extent = if held.contains(index) { *extent } else { 1 };
    }
    while extents.iter().product::<usize>() > 20_000 {
        let extent = &mut extents[random.below(20)];
        *extent = (*extent).div_ceil(2);
    }
    extents
}

/// Runs the route of a network twice, as found and as known, on operands that are as alike as `alike` says; returns it.
fn check(random: &mut Random, network: &Network<'_>, key: Key<'_>) -> Arc<Route> {
    let extents = key.extents;
    let mut values: Vec<Vec<i64>> = Vec::new();
    let same = network.same(key.alike);
    for (at, held) in network.operands.iter().enumerate() {
        let own = || (0..size(held, extents)).map(|_| random.below(99) as i64 - 40).collect();
        let first = same.get(at).and_then(|first| values.get(*first)).cloned();
        values.push(first.unwrap_or_else(own));
    }
    let mut product = alloc::vec![0; size(&network.output, extents)];
    naive(network, extents, &values, &mut product);
    let subscripts = network.operands.iter().chain([&network.output]);
    let all: Vec<isize> = subscripts.flat_map(|held| strides(held.indices, extents)).collect();
    let tensor = |values: &Vec<i64>| Tensor { pointer: values.as_ptr(), conjugated: false };
    let operands: Vec<Tensor<i64>> = values.iter().map(tensor).collect();
    let paths = Paths::new();
    for merge in [Merge::Assign, Merge::Accumulate, Merge::Scale(3, -2), Merge::ScaleAssign(5)] {
        let route = paths.route(network, key).unwrap();
        let before: Vec<i64> = (0..product.len()).map(|at| at as i64 % 7).collect();
        let mut found = before.clone();
        let out = found.as_mut_ptr();
        let mut memory = alloc::vec![0; route.elements];
        let memory = memory.as_mut_ptr();
        run(&route, Tensors { operands: &operands, strides: &all, memory, out, merge });
        let merged = before.iter().zip(&product).map(|(before, new)| match merge {
            Merge::Assign => *new,
            Merge::Accumulate => before.wrapping_add(*new),
            Merge::ScaleAssign(alpha) => new.wrapping_mul(alpha),
            Merge::Scale(alpha, beta) => {
                new.wrapping_mul(alpha).wrapping_add(before.wrapping_mul(beta))
            }
        });
        let expected: Vec<i64> = merged.collect();
        assert_eq!(found, expected, "{network:?} {extents:?} by {}", route.tree);
    }
    paths.route(network, key).unwrap()
}

#[test]
fn routes_compute_the_contraction() {
    let mut random = Random::new(3);
    for round in 0..160 {
        let network = any_network(&mut random, 3 + round % 11);
        let extents = extents(&mut random, &network, if round % 3 == 0 { 6 } else { 3 });
        check(&mut random, &network, Key::new(&extents, 8));
    }
}

/// Few indices, so that operands are multiplied elementwise, in blocks.
#[test]
fn merged_products_are_made_in_blocks() {
    let mut random = Random::new(11);
    let (mut whole, mut cut) = (0, 0);
    for round in 0..200 {
        let network = network(&mut random, 3 + round % 7, 2 + round % 3);
        let mut extents = extents(&mut random, &network, if round % 3 == 0 { 40 } else { 9 });
        if round % 50 == 49 {
            let held = network.operands.iter().find_map(|held| held.indices.last());
            held.into_iter().for_each(|index| extents[usize::from(*index)] = 0);
        }
        let route = check(&mut random, &network, Key::new(&extents, 8));
        for work in &route.work {
            let Work::Merged(merged) = work else { continue };
            assert!(merged.elements <= 2 * BLOCK, "{merged:?}");
            whole += usize::from(merged.cuts.is_empty());
            cut += usize::from(!merged.cuts.is_empty());
        }
    }
    assert!(whole > 20 && cut > 20, "{whole}, {cut}");
}

/// Operands that are the same tensor: what is made of them alike is made once.
#[test]
fn what_is_alike_is_made_once() {
    let mut random = Random::new(17);
    let mut fewer = 0;
    for round in 0..200 {
        let mut network = any_network(&mut random, 4 + round % 9);
        let ranks: Vec<usize> = network.operands.iter().map(|held| held.indices.len()).collect();
        let like = |at: usize| (0..at).find(|other| ranks[*other] == ranks[at]);
        let same: Vec<usize> = (0..ranks.len()).map(|at| like(at).unwrap_or(at)).collect();
        network.same = same.leak();
        let alike = network.same.iter().enumerate().filter(|(at, first)| *at != **first);
        let alike = alike.fold(0, |bits, (at, _)| bits | 1_u128 << at);
        let mut extents = extents(&mut random, &network, if round % 3 == 0 { 6 } else { 3 });
        if round % 2 == 0 {
            extents.iter_mut().for_each(|extent| *extent = (*extent).min(2));
        }
        // One tensor has one shape.
        let shape = |at: usize| -> Vec<usize> {
            network.operands[at].indices.iter().map(|index| extents[usize::from(*index)]).collect()
        };
        let fits = |at: &usize| shape(*at) == shape(network.same[*at]);
        let alike = (0..ranks.len()).filter(fits).fold(0, |bits, at| bits | 1_u128 << at) & alike;
        let route = check(&mut random, &network, Key { alike, ..Key::new(&extents, 8) });
        let alone = Route::new(&network, Key::new(&extents, 8)).unwrap();
        fewer += usize::from(route.steps.len() < alone.steps.len());
        assert!(route.seconds <= alone.seconds);
    }
    assert!(fewer > 10, "{fewer}");
}

/// A chain of sixteen equal matrices takes four products; with another one in ninth place seven: u², u⁴ and u⁸, and
/// that times the other one, u⁴, u² and u.
#[test]
fn powers() {
    let held: Vec<[u8; 2]> = (0..16).map(|at| [at, at + 1]).collect();
    let subscript = |indices| Subscript { indices, contiguous: true };
    let operands: Vec<Subscript<'_>> = held.iter().map(|held| subscript(&held[..])).collect();
    let output = subscript(&[0, 16]);
    let same = &[0; 16];
    let operands = &operands[..];
    let network =
        Network { labels: &[], ellipsis: None, operands, output, memory: None, same, orders: &[] };
    let extents = [40; 17];
    let steps =
        |alike| Route::new(&network, Key { alike, ..Key::new(&extents, 8) }).unwrap().steps.len();
    assert_eq!([0, 0xfffe, 0xfefe].map(steps), [15, 4, 7]);
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
        let network = any_network(&mut random, count);
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

/// A tensor of several indices that meets matrices, each of which takes one of them in place of another.
fn wide(random: &mut Random, indices: usize, matrices: usize) -> Network<'static> {
    let order = |random: &mut Random, mut held: Vec<u8>| -> &'static [u8] {
        (1..held.len()).rev().for_each(|at| held.swap(at, random.below(at + 1)));
        held.leak()
    };
    let subscript = |indices| Subscript { indices, contiguous: true };
    let mut held: Vec<u8> = (0..indices as u8).collect();
    let mut operands = alloc::vec![subscript(order(random, held.clone()))];
    for number in 0..matrices {
        let (place, new) = (random.below(indices), (indices + number) as u8);
        let pair = alloc::vec![held[place], new];
        operands.push(subscript(order(random, pair)));
        held[place] = new;
    }
    let output = subscript(order(random, held));
    let (operands, same): (_, &[usize]) = (operands.leak(), &[]);
    Network { labels: &[], ellipsis: None, operands, output, memory: None, same, orders: &[] }
}

/// Steps that all keep an index are run for part of it, one after the other, and hand on no more than fits.
#[test]
fn slices() {
    let mut random = Random::new(23);
    let (mut sliced, mut cuts, mut steps, mut less) = (0, 0, 0, 0);
    for round in 0..600 {
        let network = match round % 3 {
            0 => any_network(&mut random, 3 + round % 9),
            _ => wide(&mut random, 2 + round % 3, 2 + round % 4),
        };
        let extents = extents(&mut random, &network, if round % 2 == 0 { 12 } else { 5 });
        let key = Key { is_tiny: true, ..Key::new(&extents, 8) };
        let route = check(&mut random, &network, key);
        for work in &route.work {
            let Work::Sliced(blocks) = work else { continue };
            assert!(blocks.elements <= key.room().slices, "{blocks:?}");
            sliced += 1;
            cuts = cuts.max(blocks.cuts.len());
            steps = steps.max(blocks.pairs.len());
        }
        let whole = Route::new(&network, Key::new(&extents, 8)).unwrap();
        assert!(!whole.is_sliced());
        less += usize::from(route.elements < whole.elements);
    }
    assert!(sliced > 100 && cuts > 1 && steps > 2, "{sliced}, {cuts}, {steps}");
    assert!(2 * less > sliced, "{less} of {sliced}");
}
