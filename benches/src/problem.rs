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
}

impl Class {
    /// All of them, in the order of the tables.
    pub const ALL: [Self; 8] = [
        Self::Headline,
        Self::Gemm,
        Self::Tccg,
        Self::Memory,
        Self::Batched,
        Self::Tiny,
        Self::Many,
        Self::Types,
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

    /// Whether steps from left to right fit memory.
    pub fn is_feasible(&self) -> bool {
        self.left_to_right().is_some()
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
}
