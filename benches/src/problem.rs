//! One case as data: spec, extents, element type, and the work that they imply.

use crate::element::ElementType;

/// What a case is about; one criterion target and one table each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The calls of the README and of the MNIST example.
    Headline,
    /// Matrix products, in every layout and in thin shapes.
    Gemm,
    /// Tensor contractions of the TCCG suite (quantum chemistry), row-major.
    Tccg,
    /// Bound by memory: permutations, sums, element-wise products.
    Memory,
    /// Batches of products, attention.
    Batched,
    /// Static nests, and the overhead of small dynamic calls.
    Tiny,
    /// Three and more operands.
    Many,
    /// Element types other than `f32` and `f64`.
    Types,
    /// Tensors that lie across each other in short pieces.
    Scattered,
}

impl Class {
    /// All of them, in the order of the tables.
    pub const ALL: [Self; 9] = [
        Self::Headline,
        Self::Gemm,
        Self::Tccg,
        Self::Memory,
        Self::Batched,
        Self::Tiny,
        Self::Many,
        Self::Types,
        Self::Scattered,
    ];

    /// As it is written on the command line.
    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// A spec with extents and an element type.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Unique, with the element type at its end.
    pub name: String,
    /// What it is about.
    pub class: Class,
    /// As `einsum!` gets it.
    pub spec: &'static str,
    /// Every label's extent.
    pub extents: &'static [(&'static str, usize)],
    /// Of operands and output.
    pub element: ElementType,
    /// Arithmetic operations on real numbers; for three and more operands, along the best path.
    pub flops: f64,
    /// Each operand read once, the output written once.
    pub bytes: Traffic,
}

/// What has to cross the memory bus.
#[derive(Clone, Copy, Debug)]
pub struct Traffic {
    /// Of the operands.
    pub read_bytes: f64,
    /// Of the output.
    pub written_bytes: f64,
}

impl Traffic {
    /// Both together.
    pub fn total_bytes(self) -> f64 {
        self.read_bytes + self.written_bytes
    }
}

/// What a row may say instead of what its spec implies.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given {
    /// Products and sums along the best path, as if elements were real.
    pub flops: Option<u64>,
    /// Bytes read (a diagonal reads whole cache lines).
    pub read_bytes: Option<u64>,
}

impl Problem {
    /// A row of the table.
    pub fn new(
        (name, class, spec): (&str, Class, &'static str),
        extents: &'static [(&'static str, usize)],
        element: ElementType,
        given: Given,
    ) -> Self {
        let traffic = Traffic { read_bytes: 0.0, written_bytes: 0.0 };
        let name = format!("{name}_{}", element.name());
        let mut problem = Self { name, class, spec, extents, element, flops: 0.0, bytes: traffic };
        let flops = given.flops.map_or_else(|| problem.direct_flops(), |flops| flops as f64);
        problem.flops = flops * element.flops_per_real_flop();
        problem.bytes.read_bytes = given.read_bytes.map_or_else(
            || problem.operands().map(|subscript| problem.size_bytes(subscript)).sum(),
            |bytes| bytes as f64,
        );
        problem.bytes.written_bytes = problem.size_bytes(problem.output());
        problem
    }

    /// The operands' subscripts.
    pub fn operands(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.spec.split("->").next().unwrap_or("").split(',')
    }

    /// The output's subscript.
    pub fn output(&self) -> &'static str {
        self.spec.split("->").nth(1).expect("specs of cases have an output")
    }

    /// A label's extent.
    pub fn extent(&self, label: char) -> usize {
        let found = self.extents.iter().find(|(name, _)| name.starts_with(label));
        found.unwrap_or_else(|| panic!("{}: no extent for `{label}`", self.name)).1
    }

    /// The extents along a subscript.
    pub fn shape(&self, subscript: &str) -> Vec<usize> {
        subscript.chars().map(|label| self.extent(label)).collect()
    }

    fn size_bytes(&self, subscript: &str) -> f64 {
        let size: usize = self.shape(subscript).iter().product();
        (size * self.element.size_bytes()) as f64
    }

    /// Operations of one loop over all labels.
    fn direct_flops(&self) -> f64 {
        let products: usize = self.extents.iter().map(|&(_, extent)| extent).product();
        let sums = self.extents.iter().any(|(label, _)| !self.output().contains(label));
        let operations = self.operands().count() - 1 + usize::from(sums);
        (products * operations) as f64
    }

    /// The products of the steps from left to right; `None` if an intermediate has more than 2²⁸ elements.
    pub fn left_to_right(&self) -> Option<f64> {
        let subscripts: Vec<&str> = self.operands().collect();
        let size = |labels: &[char]| -> f64 {
            labels.iter().map(|&label| self.extent(label) as f64).product()
        };
        let mut held: Vec<char> = subscripts[0].chars().collect();
        let mut products = 0.0;
        for (step, subscript) in subscripts.iter().enumerate().skip(1) {
            held.extend(subscript.chars());
            held.sort_unstable();
            held.dedup();
            products += size(&held);
            let later = subscripts[step + 1..].concat() + self.output();
            held.retain(|&label| later.contains(label));
            if size(&held) > (1 << 28) as f64 {
                return None;
            }
        }
        Some(products)
    }

    /// The steps that need the fewest products: each names two of what there is, operands first, then results.
    pub fn best_path(&self) -> Vec<[usize; 2]> {
        Paths::new(self).best()
    }
}

/// Dynamic programming over the sets of operands, as bits.
struct Paths<'a> {
    problem: &'a Problem,
    operands: Vec<u64>,
    output: u64,
    /// Of each set: the products of its best steps, and one of the two sets whose join is the last.
    best: Vec<(f64, usize)>,
}

impl<'a> Paths<'a> {
    fn new(problem: &'a Problem) -> Self {
        let bits = |subscript: &str| -> u64 {
            let at =
                |label: char| problem.extents.iter().position(|(one, _)| one.starts_with(label));
            subscript.chars().map(|label| 1 << at(label).expect("every label has an extent")).sum()
        };
        // A diagonal's label is one bit.
        let distinct = |subscript: &str| {
            let mut labels: Vec<char> = subscript.chars().collect();
            labels.sort_unstable();
            labels.dedup();
            bits(&labels.into_iter().collect::<String>())
        };
        let operands: Vec<u64> = problem.operands().map(distinct).collect();
        let best = vec![(0.0, 0); 1 << operands.len()];
        Self { problem, operands, output: distinct(problem.output()), best }
    }

    /// The labels that a set's result keeps.
    fn kept(&self, set: usize) -> u64 {
        let labels = |inside: bool| {
            let members = self.operands.iter().enumerate();
            members
                .filter(move |&(at, _)| (set >> at & 1 == 1) == inside)
                .fold(0, |labels, (_, operand)| labels | operand)
        };
        labels(true) & (labels(false) | self.output)
    }

    fn products(&self, labels: u64) -> f64 {
        let extents = self.problem.extents.iter().enumerate();
        extents
            .filter(|(at, _)| labels >> at & 1 == 1)
            .map(|(_, &(_, extent))| extent as f64)
            .product()
    }

    fn best(mut self) -> Vec<[usize; 2]> {
        let kept: Vec<u64> = (0..self.best.len()).map(|set| self.kept(set)).collect();
        for set in (1..self.best.len()).filter(|set| !set.is_power_of_two()) {
            let mut best = (f64::INFINITY, 0);
            // Every split once: the part that has the set's highest member.
            let mut part = (set - 1) & set;
            while part > set ^ part {
                let (other, so_far) = (set ^ part, self.best[part].0);
                if so_far + self.best[other].0 < best.0 {
                    let total =
                        so_far + self.best[other].0 + self.products(kept[part] | kept[other]);
                    best = if total < best.0 { (total, part) } else { best };
                }
                part = (part - 1) & set;
            }
            self.best[set] = best;
        }
        let mut steps = Vec::new();
        self.walk(self.best.len() - 1, &mut steps);
        steps
    }

    /// Appends a set's steps and says where its result is.
    fn walk(&self, set: usize, steps: &mut Vec<[usize; 2]>) -> usize {
        if set.is_power_of_two() {
            return set.trailing_zeros() as usize;
        }
        let part = self.best[set].1;
        let step = [self.walk(part, steps), self.walk(set ^ part, steps)];
        steps.push(step);
        self.operands.len() + steps.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, Given, Problem};
    use crate::element::ElementType;

    fn path(spec: &'static str, extents: &'static [(&'static str, usize)]) -> Vec<[usize; 2]> {
        Problem::new((spec, Class::Many, spec), extents, ElementType::F64, Given::default())
            .best_path()
    }

    #[test]
    fn chains_start_at_their_cheap_end() {
        let right = path("ij,jk,kl->il", &[("i", 9), ("j", 9), ("k", 9), ("l", 1)]);
        assert_eq!(right, [[2, 1], [3, 0]]);
        let left = path("ij,jk,kl->il", &[("i", 1), ("j", 9), ("k", 9), ("l", 9)]);
        assert_eq!(left, [[1, 0], [2, 3]]);
        assert_eq!(path("ii->i", &[("i", 3)]), [[0_usize; 2]; 0]);
    }
}
