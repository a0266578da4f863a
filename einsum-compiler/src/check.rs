//! Every rejection that needs the whole call; the implicit output made explicit.
//!
//! What NumPy and PyTorch disagree about is settled here: an output ellipsis that no operand has is one of
//! rank 0, an operand's ellipsis that an explicit output lacks is summed over, and a repeated output label
//! writes the diagonal.

mod options;
mod output;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Expr;

use crate::call::{Call, Form, OutputArg, Update};
use crate::diagnostics::{Errors, Message, Source, counted, example, short, ungrouped, visible};
use crate::ir::Contraction;
use crate::path::Request;
use crate::spec::{Index, Label, Located, Spec, Subscript};

/// The most labels that an operand or the output may have: the runtime keeps strides in that many places.
pub const MAX_LABELS: usize = 32;

/// Checks the call against its own spec; the contraction, its output resolved, and what its path is
/// planned for.
///
/// # Errors
///
/// Every mistake that the call's tokens alone can tell.
pub fn call(call: &Call) -> Result<(Contraction, Request), Errors> {
    let mut errors = Errors::new();
    let spec = &call.spec;
    if call.form != Form::Sketch {
        operand_count(call, &mut errors);
    }
    for subscript in spec.operands.iter().chain(&spec.output) {
        label_count(call, subscript, &mut errors);
    }
    implicit_label_count(call, &mut errors);
    // An operand whose subscript is missing explains a label that no subscript has.
    let surplus = call.operands.len() > spec.operands.len() && !output::is_last_operand(call);
    if let Some(output) = spec.output.as_ref().filter(|_| !surplus) {
        unknown_labels(call, output, &mut errors);
    }
    output::argument(call, &mut errors);
    let request = options::request(call, &mut errors);
    errors.with_operands(expressions(call)).propagate()?;
    let operands = spec.operands.iter().map(indices).collect();
    Ok((Contraction { operands, output: resolved_output(spec) }, request))
}

fn expressions(call: &Call) -> Vec<Expr> {
    let options = call.options.expressions();
    let output = call.output.iter().map(|output| &output.expr);
    call.operands.iter().chain(output).chain(options).cloned().collect()
}

fn indices(subscript: &Subscript) -> Vec<Index> {
    subscript.indices.iter().map(|located| located.index).collect()
}

fn all_indices(spec: &Spec) -> impl Iterator<Item = Index> {
    spec.operands.iter().flat_map(|operand| &operand.indices).map(|located| located.index)
}

/// The output written, or NumPy's: the ellipsis, then the labels that occur once, sorted.
fn resolved_output(spec: &Spec) -> Vec<Index> {
    let ellipsis = all_indices(spec).any(|index| index == Index::Ellipsis);
    if let Some(output) = &spec.output {
        let kept = |index: &Index| ellipsis || *index != Index::Ellipsis;
        return indices(output).into_iter().filter(kept).collect();
    }
    let mut times: BTreeMap<Label, usize> = BTreeMap::new();
    for index in all_indices(spec) {
        if let Index::Label(label) = index {
            *times.entry(label).or_default() += 1;
        }
    }
    let once =
        times.into_iter().filter(|(_, times)| *times == 1).map(|(label, _)| Index::Label(label));
    ellipsis.then_some(Index::Ellipsis).into_iter().chain(once).collect()
}

fn source(call: &Call) -> Source<'_> {
    Source { text: &call.text, span: call.span, places: &call.places }
}

/// The place of an index in the spec.
fn place(located: &Located) -> Range<usize> {
    let len = match located.index {
        Index::Label(_) => 1,
        Index::Ellipsis => 3,
    };
    located.at..located.at + len
}

/// From a subscript's first index to its last; empty if it has none.
fn extent_of(subscript: &Subscript) -> Range<usize> {
    let end = subscript.indices.last().map_or(subscript.at, |last| place(last).end);
    subscript.at..end
}

fn operand_count(call: &Call, errors: &mut Errors) {
    let (expected, given) = (call.spec.operands.len(), call.operands.len());
    if given < expected {
        too_few(call, errors);
    } else if given > expected && !output::is_last_operand(call) {
        too_many(call, errors);
    }
}

fn too_few(call: &Call, errors: &mut Errors) {
    let missing = &call.spec.operands[call.operands.len()..];
    let ranges: Vec<Range<usize>> = missing.iter().map(extent_of).collect();
    let given = match call.operands.len() {
        0 => "none was given".to_owned(),
        1 => "1 was given".to_owned(),
        given => format!("{given} were given"),
    };
    let expected = counted(call.spec.operands.len(), "operand");
    let mut message =
        Message::new(format!("the spec has {expected}, but {given}")).draw(source(call), &ranges);
    if missing.iter().any(|subscript| subscript.indices.is_empty()) {
        message = message.reason("an empty subscript stands for an operand of rank 0, a scalar");
    }
    let named = |subscript: &Subscript| match subscript.to_string() {
        text if text.is_empty() => "/* a scalar */".to_owned(),
        text => format!("/* {text} */"),
    };
    let operands: Vec<String> =
        call.operands.iter().map(short).chain(missing.iter().map(named)).collect();
    let arguments = operands.join(", ") + &output_text(call);
    let help =
        format!("give every subscript its operand: {}", example(call.form, &call.text, &arguments));
    errors.at(source(call).span_of(&ranges[0]), message.help(help));
}

fn too_many(call: &Call, errors: &mut Errors) {
    let (kept, surplus) = call.operands.split_at(call.spec.operands.len());
    let end = call.spec.operands.last().map_or(0, |last| extent_of(last).end);
    let found =
        format!("{} operands were given, but the spec has {}", call.operands.len(), kept.len());
    let message = Message::new(found).draw(source(call), std::slice::from_ref(&(end..end)));
    let message = match spaced_terms(call) {
        Some(text) => message
            .reason("a space does not separate subscripts")
            .help(format!("write commas: `{text}`")),
        None => message.reason(no_subscript(call, surplus.len())).help(fewer(call, kept, surplus)),
    };
    let surplus: TokenStream =
        surplus.iter().map(|operand| ungrouped(operand).to_token_stream()).collect();
    errors.over(surplus, message);
}

fn no_subscript(call: &Call, surplus: usize) -> String {
    if call.text.trim().is_empty() {
        "the empty spec is the subscript of one operand of rank 0, a scalar".to_owned()
    } else if surplus == 1 {
        "every operand needs a subscript: at the caret one is missing, after a comma".to_owned()
    } else {
        format!(
            "every operand needs a subscript: at the caret {surplus} are missing, each after a comma"
        )
    }
}

fn fewer(call: &Call, kept: &[Expr], surplus: &[Expr]) -> String {
    let names: Vec<String> =
        surplus.iter().map(|operand| format!("`{}`", short(operand))).collect();
    let (last, them) = match surplus.len() {
        1 => ("the last operand".to_owned(), "it"),
        number => (format!("the last {number} operands"), "them"),
    };
    let names = match names.iter().any(|name| name.contains('…')) {
        true => last,
        false => names.join(" and "),
    };
    let shorter = example(call.form, &call.text, &(listed(kept) + &output_text(call)));
    format!("write a subscript for {names}, or drop {them}: {shorter}")
}

fn listed(operands: &[Expr]) -> String {
    operands.iter().map(short).collect::<Vec<_>>().join(", ")
}

/// The spec with commas for the spaces inside its subscripts, if it then has a subscript for each operand.
fn spaced_terms(call: &Call) -> Option<String> {
    let (inputs, output) = match call.text.split_once("->") {
        Some((inputs, output)) => (inputs, format!("->{}", output.trim())),
        None => (call.text.as_str(), String::new()),
    };
    let terms: Vec<String> = inputs
        .split(',')
        .map(|term| term.split_whitespace().collect::<Vec<_>>().join(","))
        .collect();
    let text = terms.join(",");
    (text.split(',').count() == call.operands.len()).then(|| visible(&(text + &output)))
}

/// ` => &mut c; alpha = …`: the rest of a call that is shown as help.
fn output_text(call: &Call) -> String {
    call.output.as_ref().map_or_else(String::new, |output| arrow_and(output, &short(&output.expr)))
}

fn arrow_and(output: &OutputArg, target: &str) -> String {
    match output.update {
        Update::Assign => format!(" => {target}"),
        Update::Accumulate => format!(" += {target}"),
    }
}

/// An output that is not written has a limit too.
fn implicit_label_count(call: &Call, errors: &mut Errors) {
    let number = resolved_output(&call.spec).len();
    if call.spec.output.is_none() && number > MAX_LABELS {
        let message = Message::new(format!("an implicit output of {number} axes"))
            .draw(source(call), std::slice::from_ref(&(0..call.text.chars().count())))
            .reason(format!("an output has at most {MAX_LABELS} axes"))
            .help("write `->` and the labels that the output should keep");
        errors.at(call.span, message);
    }
}

fn label_count(call: &Call, subscript: &Subscript, errors: &mut Errors) {
    let labels = subscript.indices.iter().filter(|located| located.index != Index::Ellipsis);
    let surplus: Vec<Range<usize>> = labels.skip(MAX_LABELS).map(place).collect();
    let Some(first) = surplus.first() else { return };
    let number = MAX_LABELS + surplus.len();
    let message = Message::new(format!("a subscript of {number} labels"))
        .draw(source(call), &surplus)
        .reason(format!("an operand or an output has at most {MAX_LABELS} axes"))
        .help("fuse axes that stay together into one before the call");
    errors.at(source(call).span_of(first), message);
}

/// One mistake for each label, however often it occurs.
fn unknown_labels(call: &Call, output: &Subscript, errors: &mut Errors) {
    let known: BTreeSet<Label> = all_indices(&call.spec).filter_map(label_of).collect();
    let is_unknown =
        |located: &&Located| label_of(located.index).is_some_and(|label| !known.contains(&label));
    let unknown: Vec<&Located> = output.indices.iter().filter(is_unknown).collect();
    let mut seen = BTreeSet::new();
    for located in &unknown {
        if seen.insert(located.index) {
            let places: Vec<Range<usize>> = unknown
                .iter()
                .filter(|other| other.index == located.index)
                .map(|other| place(other))
                .collect();
            let span = source(call).span_of(&places[0]);
            errors.at(
                span,
                unknown_label(call, output, located.index, &known).draw(source(call), &places),
            );
        }
    }
}

fn label_of(index: Index) -> Option<Label> {
    match index {
        Index::Label(label) => Some(label),
        Index::Ellipsis => None,
    }
}

fn unknown_label(
    call: &Call,
    output: &Subscript,
    index: Index,
    known: &BTreeSet<Label>,
) -> Message {
    let mut dropped = Spec { operands: call.spec.operands.clone(), output: Some(output.clone()) };
    let keep =
        |located: &Located| label_of(located.index).is_none_or(|label| known.contains(&label));
    dropped.output.iter_mut().for_each(|output| output.indices.retain(keep));
    let message = Message::new(format!("output label `{index}` is in no operand")).reason(format!(
        "an output label takes its extent from an operand, and no operand has `{index}`"
    ));
    let same_letter = known
        .iter()
        .find(|label| label.0.to_lowercase().eq(index.to_string().to_lowercase().chars()));
    if let Some(label) = same_letter {
        return message.help(format!("upper and lower case are different labels: write `{label}`"));
    }
    if known.is_empty() {
        return message.help(format!("give an operand the label, or drop it: `{dropped}`"));
    }
    let labels: Vec<String> = known.iter().map(ToString::to_string).collect();
    message
        .help(format!("use a label of an operand ({}), or drop it: `{dropped}`", labels.join(", ")))
}
