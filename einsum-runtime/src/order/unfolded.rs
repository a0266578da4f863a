//! A network with an ellipsis, whose axes are known when the call runs: each is an index of its own, which those operands
//! hold that are not repeated along it.

use alloc::vec::Vec;

use super::Key;
use super::network::{Network, Subscript};
use crate::axes::AnyAxes;
use crate::emitted::common_extents;

/// What an ellipsis stands for in a call.
#[derive(Debug)]
pub struct Unfolded {
    /// The places of the axes that are longer than 1, counted from the last. Others need no index.
    axes: Vec<usize>,
    /// The extents of the network's indices, and then of these axes.
    extents: Vec<usize>,
    /// What the search is to take for these; nothing if it is to take these.
    expected: Vec<usize>,
    /// The axes that an operand holds, as bits, for each operand.
    held: Vec<usize>,
}

impl Unfolded {
    /// The network's indices with these extents, of which the ellipsis' counts for nothing, and the axes of each operand's
    /// ellipsis. `expected` are other extents for the search to take, or none.
    pub fn new(
        network: &Network<'_>,
        extents: &[usize],
        expected: &[usize],
        runs: &[Option<&AnyAxes>],
    ) -> Self {
        let own: Vec<&AnyAxes> = runs.iter().copied().flatten().collect();
        let common = common_extents(&own);
        let common = common.as_slice().iter().rev().copied().enumerate();
        let (axes, lengths): (Vec<usize>, Vec<usize>) =
            common.filter(|(_, extent)| *extent != 1).unzip();
        let holds =
            |run: &AnyAxes, place: &usize| axis(run, *place).is_some_and(|(extent, _)| extent != 1);
        let held = runs.iter().map(|run| {
            let held =
                |(bit, place)| run.is_some_and(|run| holds(run, place)).then_some(1_usize << bit);
            axes.iter().enumerate().filter_map(held).sum()
        });
        let with_axes = |extents: &[usize]| -> Vec<usize> {
            let labels = extents.iter().enumerate().map(|(at, extent)| match network.ellipsis {
                Some(ellipsis) if usize::from(ellipsis) == at => 1,
                _ => *extent,
            });
            labels.chain(lengths.iter().copied()).collect()
        };
        let expected = if expected.is_empty() { Vec::new() } else { with_axes(expected) };
        Self { held: held.collect(), extents: with_axes(extents), expected, axes }
    }

    /// What a route is known by.
    pub fn key(&self, element_bytes: usize) -> Key<'_> {
        Key { expected: &self.expected, held: &self.held, ..Key::new(&self.extents, element_bytes) }
    }

    /// Calls `body` with the network whose indices these are.
    pub fn with<R>(&self, network: &Network<'_>, body: impl FnOnce(&Network<'_>) -> R) -> R {
        let every = usize::MAX;
        let held = self.held.iter().copied().chain([every]);
        let subscripts = network.operands.iter().chain([&network.output]);
        let indices: Vec<Vec<u8>> = subscripts
            .clone()
            .zip(held)
            .map(|(own, held)| self.indices(network, own, held))
            .collect();
        let unfolded = subscripts.zip(&indices).map(|(own, indices)| {
            // The last axis of an ellipsis that ends a subscript has stride 1 in C order.
            Subscript { indices, contiguous: own.contiguous }
        });
        let mut operands: Vec<Subscript<'_>> = unfolded.collect();
        let output = operands.pop().expect("the output comes last");
        let ellipsis = network.ellipsis.map_or('…', |at| network.labels[usize::from(at)]);
        let labels: Vec<char> =
            network.labels.iter().copied().chain(self.axes.iter().map(|_| ellipsis)).collect();
        let (labels, operands) = (&labels[..], &operands[..]);
        body(&Network { labels, operands, output, ..*network })
    }

    /// A subscript's indices, with the axes that it holds in place of the ellipsis, the last one last.
    fn indices(&self, network: &Network<'_>, own: &Subscript<'_>, held: usize) -> Vec<u8> {
        let mut indices = Vec::new();
        for index in own.indices {
            if Some(*index) == network.ellipsis {
                let bits = (0..self.axes.len()).rev().filter(|bit| held & (1_usize << bit) != 0);
                indices.extend(bits.map(|bit| (network.labels.len() + bit) as u8));
            } else {
                indices.push(*index);
            }
        }
        indices
    }

    /// The strides of all tensors, where `given` has those along labels and anything for an ellipsis. `runs` are the axes of
    /// the ellipses, the output's last.
    pub fn strides(
        &self,
        network: &Network<'_>,
        given: &[isize],
        runs: &[Option<&AnyAxes>],
    ) -> Vec<isize> {
        let every = usize::MAX;
        let held = self.held.iter().copied().chain([every]);
        let subscripts = network.operands.iter().chain([&network.output]);
        let (mut strides, mut given) = (Vec::new(), given.iter().copied());
        for ((own, held), run) in subscripts.zip(held).zip(runs) {
            for (index, stride) in own.indices.iter().zip(given.by_ref()) {
                let Some(run) = run.filter(|_| Some(*index) == network.ellipsis) else {
                    strides.push(stride);
                    continue;
                };
                let bits = (0..self.axes.len()).rev().filter(|bit| held & (1_usize << bit) != 0);
                let stride = |bit: usize| axis(run, self.axes[bit]).map_or(0, |(_, stride)| stride);
                strides.extend(bits.map(stride));
            }
        }
        strides
    }
}

/// The extent and the stride of an axis, counted from the last.
fn axis(run: &AnyAxes, place: usize) -> Option<(usize, isize)> {
    let axis = run.as_slice().iter().rev().nth(place)?;
    Some((axis.extent.0, axis.stride))
}
