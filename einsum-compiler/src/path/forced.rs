//! Paths that the caller writes: `(ab)c`, or pairs of positions.

use super::tree::{Tree, name};

/// What is wrong with a path, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What was found, and what was expected.
    pub message: String,
    /// Position of the offending character, or of the pair, from 0.
    pub at: usize,
}

impl Mistake {
    fn new(at: usize, message: impl Into<String>) -> Self {
        Self { message: message.into(), at }
    }
}

/// The tree that `text` writes over so many operands: `a`, `b`, … by position, each once;
/// parentheses are contracted first, and what stands side by side from left to right.
///
/// # Errors
///
/// An unknown character or operand, one named twice or not at all, unbalanced or empty parentheses:
/// the first of them.
pub fn parse(text: &str, operands: usize) -> Result<Tree, Mistake> {
    let mut seen = vec![false; operands];
    let mut open: Vec<(usize, Vec<Tree>)> = vec![(0, Vec::new())];
    for (at, character) in text.chars().enumerate() {
        match character {
            ' ' => {}
            '(' => open.push((at, Vec::new())),
            ')' if open.len() > 1 => close(&mut open, at)?,
            ')' => return Err(Mistake::new(at, "`)` closes nothing; remove it or write its `(`")),
            _ => {
                let operand = operand(character, at, &mut seen)?;
                open.last_mut().into_iter().for_each(|(_, group)| group.push(operand.clone()));
            }
        }
    }
    let end = text.chars().count();
    if let Some((at, _)) = open.get(1) {
        return Err(Mistake::new(*at, "`(` is never closed; write its `)`"));
    }
    if let Some(missing) = seen.iter().position(|seen| !seen) {
        let message = format!("operand {} is missing; write each operand once", called(missing));
        return Err(Mistake::new(end, message));
    }
    let (_, group) = open.swap_remove(0);
    Tree::left(group).ok_or_else(|| Mistake::new(0, "the path is empty; name each operand once"))
}

fn called(position: usize) -> String {
    match name(position) {
        Some(name) => format!("`{name}`"),
        None => position.to_string(),
    }
}

fn operand(character: char, at: usize, seen: &mut [bool]) -> Result<Tree, Mistake> {
    let position = (0..seen.len()).find(|position| name(*position) == Some(character));
    let Some(position) = position else {
        let last = seen.len().saturating_sub(1);
        let message = format!(
            "`{character}` is no operand; name them `a` to {}, by position, and group them by parentheses",
            called(last),
        );
        return Err(Mistake::new(at, message));
    };
    if std::mem::replace(&mut seen[position], true) {
        let message =
            format!("operand `{character}` stands here for the second time; name each once");
        return Err(Mistake::new(at, message));
    }
    Ok(Tree::Operand(position))
}

fn close(open: &mut Vec<(usize, Vec<Tree>)>, at: usize) -> Result<(), Mistake> {
    let (start, group) = open.pop().unwrap_or_default();
    let Some(tree) = Tree::left(group) else {
        return Err(Mistake::new(
            start,
            format!("nothing stands between `(` and its `)` at {at}; remove the two"),
        ));
    };
    open.last_mut().into_iter().for_each(|(_, outer)| outer.push(tree.clone()));
    Ok(())
}

/// The tree of a list of pairs, as opt_einsum writes paths: each pair takes two terms out of the
/// list, which is the operands at first, and puts their contraction at its end.
///
/// # Errors
///
/// A position beyond the list, twice the same, or a list that does not end with one term.
pub fn from_pairs(pairs: &[(usize, usize)], operands: usize) -> Result<Tree, Mistake> {
    let mut terms: Vec<Tree> = (0..operands).map(Tree::Operand).collect();
    for (at, (left, right)) in pairs.iter().copied().enumerate() {
        let (low, high) = (left.min(right), left.max(right));
        if high >= terms.len() || low == high {
            let message = format!(
                "pair {at} is ({left}, {right}), of {} terms; give two different positions below that",
                terms.len(),
            );
            return Err(Mistake::new(at, message));
        }
        let high = terms.remove(high);
        let low = terms.remove(low);
        terms.push(Tree::pair(low, high));
    }
    match <[Tree; 1]>::try_from(terms) {
        Ok([tree]) => Ok(tree),
        Err(terms) => {
            let message = format!(
                "{} terms are left at the end; write {} pairs for {operands} operands",
                terms.len(),
                operands.saturating_sub(1),
            );
            Err(Mistake::new(pairs.len(), message))
        }
    }
}
