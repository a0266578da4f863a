//! The front end: calls → contractions, and the messages for those that are refused.

use einsum_compiler::call::{Call, Form, Update};
use einsum_compiler::diagnostics::{Errors, Source};
use einsum_compiler::ir::Contraction;
use einsum_compiler::spec::Index;
use einsum_compiler::{check, parse};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

fn tokens(form: &str, user: &str) -> TokenStream {
    format!("{form} einsum {user}").parse().expect("the test's tokens lex")
}

fn run(form: &str, user: &str) -> Result<(Call, Contraction), Errors> {
    let call = parse::call(tokens(form, user))?;
    let (contraction, _) = check::call(&call)?;
    Ok((call, contraction))
}

fn messages(form: &str, user: &str) -> Vec<String> {
    match run(form, user) {
        Ok((call, _)) => panic!("accepted: {user} as {}", call.spec),
        Err(errors) => errors.messages(),
    }
}

/// The one message for `einsum!(user)`.
fn message(user: &str) -> String {
    into_message("value", user)
}

fn into_message(form: &str, user: &str) -> String {
    let messages = messages(form, user);
    assert_eq!(messages.len(), 1, "{user}: {messages:#?}");
    messages.concat()
}

fn written(indices: &[Index]) -> String {
    indices.iter().map(ToString::to_string).collect()
}

/// The resolved output of a spec, called with as many operands as it has.
fn output(spec: &str) -> String {
    let operands = vec!["x"; spec.split(',').count()].join(", ");
    match run("value", &format!("{spec:?}, {operands}")) {
        Ok((_, contraction)) => written(&contraction.output),
        Err(errors) => panic!("{spec}: {errors:#?}"),
    }
}

#[test]
fn implicit_outputs_are_numpys() {
    for (spec, expected) in [
        ("ij,jk", "ik"),
        ("kj,ji", "ik"),
        ("ba", "ab"),
        ("bA", "Ab"),
        ("ii", ""),
        ("iij", "j"),
        ("i,i,i", ""),
        ("", ""),
        (",", ""),
        ("j...i", "...ij"),
        ("i...,...j", "...ij"),
        ("βα", "αβ"),
        (" i j , j k ", "ik"),
    ] {
        assert_eq!(output(spec), expected, "{spec}");
    }
}

#[test]
fn explicit_outputs() {
    for (spec, expected) in [
        ("ij,jk->ik", "ik"),
        ("ij->", ""),
        ("->", ""),
        ("ij -> ji", "ji"),
        ("i->ii", "ii"),
        ("...ij->ij", "ij"),
        ("ij...->...ji", "...ji"),
        ("ij->i...j", "ij"),
        ("a->...", ""),
        ("\tij,\njk->ik", "ik"),
    ] {
        assert_eq!(output(spec), expected, "{spec}");
    }
}

#[test]
fn forms() {
    let (call, _) = run("into", "\"i,i->i\", a + b, c => &mut d; alpha = 2.0, beta = x,").unwrap();
    assert_eq!((call.form, call.operands.len()), (Form::Into, 2));
    assert!(call.output.is_some_and(|output| output.update == Update::Assign));
    assert!(call.options.alpha.is_some() && call.options.beta.is_some());
    let (call, _) = run("try_into", "\"i,i->i\", a, b + c += &mut d").unwrap();
    assert_eq!((call.form, call.operands.len()), (Form::TryInto, 2));
    assert!(call.output.is_some_and(|output| output.update == Update::Accumulate));
    let accepted = [
        ("value", "\"i\", a,"),
        ("try_value", "r#\"i\"#, f(x, y)"),
        ("value", "concat!(\"ij,\", \"jk\", '-', \">ik\"), a, b"),
        ("value", "::core::concat!(\"i\",), a"),
        ("into", "\"i->i\", a, => c.view_mut()"),
        ("into", "\"i->i\", a => &mut *c"),
        ("into", "\"i->i\", a => *c;"),
        ("into", "\"i->i\", a => (&mut c),"),
        ("into", "\"i->i\", a => &mut c[1..]; beta = 1.0"),
        ("into", "\"i->i\", a => &mut vec"),
    ];
    for (form, user) in accepted {
        assert!(run(form, user).is_ok(), "{user}: {:#?}", messages(form, user));
    }
}

#[test]
fn a_literal_may_come_from_a_macros_fragment() {
    let literal = "\"ij,jk\"".parse().unwrap();
    let inner = TokenTree::Group(Group::new(Delimiter::None, literal));
    let outer = TokenTree::Group(Group::new(Delimiter::None, inner.into()));
    let mut input: TokenStream = "value einsum".parse().unwrap();
    input.extend([outer]);
    input.extend(", a, b".parse::<TokenStream>());
    assert_eq!(parse::call(input).unwrap().text, "ij,jk");
}

#[test]
fn the_designs_example() {
    let expected = "einsum: output label `m` is in no operand
  ij,jk->im
          ^
an output label takes its extent from an operand, and no operand has `m`
help: use a label of an operand (i, j, k), or drop it: `ij,jk->i`";
    assert_eq!(message("\"ij,jk->im\", a, b"), expected);
}

/// Each spec has one mistake; the message has these carets, and this in its help.
#[test]
fn mistakes_in_the_spec() {
    for (spec, carets, help) in [
        ("ij$", "    ^", "drop it: `ij`"),
        ("i*", "   ^", "write `,` between operands: `i,`"),
        ("(ij)", "  ^  ^", "drop them, for nothing is grouped in a spec: `ij`"),
        ("ij;jk->ik", "    ^", "write `,` between operands: `ij,jk->ik`"),
        ("ij|jk->ik", "    ^", "write `,` between operands: `ij,jk->ik`"),
        ("ij,jk=>ik", "       ^^", "write `->`: `ij,jk->ik`"),
        ("ij,jk→ik", "       ^", "write `->`: `ij,jk->ik`"),
        ("ij,jk- >ik", "       ^^^", "write `->`: `ij,jk->ik`"),
        ("ij,jk-->ik", "       ^^^", "write `->`: `ij,jk->ik`"),
        ("ij,jk->>ik", "       ^^^", "write `->`: `ij,jk->ik`"),
        ("i-i", "   ^", "write `->`: `i->i`"),
        ("i>i", "   ^", "write `->`: `i->i`"),
        ("i-j->i", "   ^", "drop it, for the spec has its arrow: `ij->i`"),
        ("i1->i", "   ^", "write a letter for each: `ij->i`"),
        ("01,12->02", "  ^^ ^^  ^^", "write a letter for each: `ij,jk->ik`"),
        (
            "ij.jk->ik",
            "    ^",
            "write `,` between operands (or `...`, for axes without a label): `ij,jk->ik`",
        ),
        ("i..", "   ^^", "write `...`: `i...`"),
        ("j->..j", "     ^^", "write `...`: `j->...j`"),
        ("j->.j...", "     ^", "write `...`"),
        ("i....", "   ^^^^", "write `...`: `i...`"),
        ("i. ..", "   ^^^^", "write `...`: `i...`"),
        ("i…", "   ^", "write `...`: `i...`"),
        (
            "ij->jk->ik",
            "    ^^  ^^",
            "keep one arrow, and separate operands by commas: `ij,jk->ik`",
        ),
        ("->,->", "  ^^ ^^", "keep one arrow, and separate operands by commas: `,->`"),
        ("i->->i", "   ^^^^", "keep one arrow, and separate operands by commas: `i->i`"),
        ("i...j...", "       ^^^", "keep one `...` in each subscript: `i...j`"),
        ("i...->...i...", "            ^^^", "keep one `...` in each subscript: `i...->...i`"),
        ("... ...", "      ^^^", "keep one `...` in each subscript: `...`"),
        ("ij->i,j", "       ^", "drop the comma (for two outputs, make two calls): `ij->ij`"),
        ("界$", "    ^", "drop it: `界`"),
        ("ij->ij\u{301}", "        ^", "drop it: `ij->ij`"),
    ] {
        let message = message(&format!("{spec:?}, x"));
        let lines: Vec<&str> = message.lines().collect();
        assert_eq!(lines[2], carets, "{message}");
        assert!(lines.last().is_some_and(|last| *last == format!("help: {help}")), "{message}");
    }
}

#[test]
fn independent_mistakes_come_together_in_order() {
    let found: Vec<String> = messages("value", "\"i$j.,k1->i,j\", a; alhpa = 1")
        .iter()
        .map(|message| message.lines().next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        found,
        [
            "einsum: unexpected character `$`",
            "einsum: a single `.`",
            "einsum: digits and `_` are not labels",
            "einsum: comma in the output",
            "einsum: there is no option `alhpa`",
        ]
    );
    assert_eq!(messages("value", "\"ij,jk->xiyx\", a").len(), 3);
}

#[test]
fn first_arguments_that_are_no_spec() {
    for (user, found) in [
        ("", "no spec and no operands"),
        (", a", "the spec is missing"),
        ("b\"ij\", a", "a byte string"),
        ("br\"ij\", a", "a byte string"),
        ("c\"ij\", a", "a C string"),
        ("b'i', a", "a byte"),
        ("'i', a", "write a string: `\"i\"`"),
        ("7, a", "a number"),
        ("-7, a", "an expression"),
        ("1.5, a", "a number"),
        ("true, a", "a bool"),
        ("SPEC, a", "the name `SPEC`"),
        ("self::SPEC, a", "the name `self::SPEC`"),
        ("format!(\"{i}\"), a", "a call of `format!`"),
        ("&\"ij\", a", "drop the `&`"),
        ("&SPEC, a", "an expression"),
        ("\"ij\".trim(), a", "an expression"),
        ("\"ij\"x, a", "a string literal with a suffix"),
        ("concat!(\"ij\", SPEC), a", "not a string or character literal"),
        ("concat!(\"ij\", 1), a", "not a string or character literal"),
        ("\"ij\" a", "missing comma after the spec before `a`"),
        ("\"ij\", a b", "missing comma between operands before `b`"),
        ("\"ij\", a,, b", "an operand is missing"),
    ] {
        let message = message(user);
        assert!(message.contains(found), "{user}: {message}");
        assert!(message.contains("\nhelp: "), "{user}: {message}");
    }
}

#[test]
fn operand_counts() {
    for (user, line, help) in [
        (
            "\"ij,jk,kl->il\", a, &b",
            "einsum: the spec has 3 operands, but 2 were given",
            "einsum!(\"ij,jk,kl->il\", a, &b, /* kl */)",
        ),
        (
            "\"ij\"",
            "einsum: the spec has 1 operand, but none was given",
            "einsum!(\"ij\", /* ij */)",
        ),
        (
            "\"\"",
            "einsum: the spec has 1 operand, but none was given",
            "einsum!(\"\", /* a scalar */)",
        ),
        (
            "\"ij\", a, f(b)",
            "einsum: 2 operands were given, but the spec has 1",
            "write a subscript for the last operand, or drop it: `einsum!(\"ij\", a)`",
        ),
        ("\"\", a, b", "einsum: 2 operands were given, but the spec has 1", "einsum!(\"\", a)"),
        (
            "\"ijk ijk\", a, b",
            "einsum: 2 operands were given, but the spec has 1",
            "write commas: `ijk,ijk`",
        ),
        (
            "\"ij jk -> ik\", a, b",
            "einsum: 2 operands were given, but the spec has 1",
            "write commas: `ij,jk->ik`",
        ),
    ] {
        let message = message(user);
        assert_eq!(message.lines().next(), Some(line));
        assert!(message.lines().last().is_some_and(|last| last.contains(help)), "{message}");
    }
}

/// `plan!` with no operand at all is another form; with some, all have to be there.
#[test]
fn plans_without_operands() {
    let form = |user| run("plan", user).map(|(call, _)| call.form).map_err(|it| it.messages());
    assert_eq!(form(r#""ij,jk->ik""#), Ok(Form::Sketch));
    assert_eq!(form(r#""ij,jk->ik"; i = 2, path = left"#), Ok(Form::Sketch));
    assert_eq!(form(r#""ij,jk->ik", a, b"#), Ok(Form::Plan));
    assert!(form(r#""ij,jk->ik", a"#).is_err() && form(r#""ij,jk->ik"; x = 2"#).is_err());
    assert!(run("value", r#""ij,jk->ik""#).is_err());
}

#[test]
fn outputs_and_options() {
    for (form, user, part) in [
        ("value", "\"i\", a => &mut c", "einsum_into!(\"i\", a => &mut c)"),
        ("try_value", "\"i\", a += &mut c; alpha = 2.0", "try_einsum_into!(\"i\", a += &mut c)"),
        ("value", "\"i\", a; alpha = 2.0", "einsum_into!(\"i\", a => &mut c; alpha = 2.0)"),
        ("into", "\"i\", a", "einsum_into!(\"i\", a => &mut c)"),
        ("into", "\"i\", a => ", "write `=> &mut c`"),
        ("into", "\"i\", a => &c", "write `&mut c`"),
        ("into", "\"i\", a => (&c)", "write `&mut c`"),
        ("into", "\"i\", a => 0.0", "a temporary value"),
        ("into", "\"i\", a => [0.0; 3]", "a temporary value"),
        ("into", "\"i\", a => &mut [0.0, 1.0]", "a temporary value"),
        ("into", "\"i\", a = &mut c", "write `a => &mut c` or `a += &mut c`"),
        ("into", "\"i\", a -= &mut c", "write `a += &mut c; alpha = -1.0`"),
        ("into", "\"i\", a => &mut c, &mut d", "a comma after the output"),
        ("into", "\"i\", a += &mut c, alpha = 2.0", "write `;`"),
        ("into", "\"i\", a => &mut c; alhpa = 2.0", "write `alpha`"),
        ("into", "\"i\", a => &mut c; gamma = 2.0", "drop it"),
        ("into", "\"i\", a => &mut c; alpha = 2.0, alpha = 3.0", "given twice"),
        ("into", "\"i\", a => &mut c; alpha", "has no value"),
        ("into", "\"i\", a => &mut c; 2.0", "expected the name of an option"),
        (
            "into",
            "\"i\", a => &mut c; alpha = 2.0 beta = 1.0",
            "missing comma between options before `beta`",
        ),
        ("into", "\"i\", alpha = 2.0 => &mut c", "after a semicolon"),
        ("into", "\"i\" => &mut c", "none was given"),
        ("into", "\"i\" += &mut c", "none was given"),
    ] {
        let message = into_message(form, user);
        assert!(message.contains(part), "{user}: {message}");
    }
}

#[test]
fn at_most_32_labels() {
    let labels: String = ('a'..='z').chain('A'..='F').collect();
    assert_eq!(output(&labels).len(), 32);
    let message = message(&format!("\"{labels}GH->ab\", x"));
    assert!(message.contains("a subscript of 34 labels"), "{message}");
}

#[test]
fn a_failed_call_expands_to_an_expression() {
    for user in ["", "\"$\", a, b + 1", "SPEC, a", "\"i\", a b"] {
        let errors = run("value", user).map(|_| ()).unwrap_err();
        let expansion = errors.into_compile_errors().to_string();
        assert!(syn::parse_str::<syn::Expr>(&expansion).is_ok(), "{expansion}");
    }
}

#[test]
fn the_wrappers_prefix_may_be_absent() {
    for input in ["", "value", "value einsum", "nonsense einsum \"i\", a", "1 2 3"] {
        assert!(parse::call(input.parse().unwrap()).is_err(), "{input}");
    }
}

/// Numerical Recipes' linear congruential generator.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }

    fn pick<'a>(&mut self, pieces: &[&'a str], most: usize) -> Vec<&'a str> {
        let number = self.below(most);
        (0..number).map(|_| pieces[self.below(pieces.len())]).collect()
    }
}

/// The caret line of a message lies under the spec, or one past its end.
fn assert_carets_in_range(text: &str, message: &str) {
    let carets =
        message.lines().find(|line| line.contains('^') && line.chars().all(|c| " ^".contains(c)));
    if let Some(carets) = carets {
        let widest = 2 + 2 * text.chars().count() + 1;
        assert!(carets.len() <= widest, "{text:?}: {message}");
    }
}

#[test]
fn no_spec_panics() {
    const PIECES: [&str; 34] = [
        "i", "j", "k", "A", "α", "界", ",", ",", "->", "->", "...", "...", ".", "..", "-", ">",
        "=>", " ", "\t", "\n", "$", "1", "_", "→", "…", ";", "^", "\u{200b}", "\u{301}", "é", "ß",
        "İ", "\0", "🦀",
    ];
    let mut random = Random(1);
    for _ in 0..5_000 {
        let text = random.pick(&PIECES, 14).concat();
        let user = format!("{text:?}, a, b{}", [" => &mut c", ""][random.below(2)]);
        match run(["value", "into"][random.below(2)], &user) {
            Ok((call, contraction)) => {
                assert_eq!(call.spec.operands.len(), contraction.operands.len())
            }
            Err(errors) => {
                errors.messages().iter().for_each(|message| assert_carets_in_range(&text, message))
            }
        }
        let bare = parse::spec(Source { text: &text, span: Span::call_site(), places: &[] });
        if let Ok(spec) = bare {
            assert_eq!(text.split_whitespace().collect::<String>(), spec.to_string(), "{text:?}");
        }
    }
}

#[test]
fn no_tokens_panic() {
    const PIECES: [&str; 36] = [
        "\"ij\"",
        "\"i,j->i\"",
        "'i'",
        "b\"i\"",
        "1",
        "1.5",
        "a",
        "b",
        "&",
        "mut",
        "c",
        ",",
        ",",
        "=>",
        "+=",
        ";",
        "alpha",
        "beta",
        "=",
        "-=",
        "==",
        "(a)",
        "[0.0; 3]",
        "{}",
        "concat!(\"i\", 'j')",
        "concat!(a, )",
        "concat!()",
        "format!(\"x\")",
        "!",
        "::",
        "..",
        "|x|",
        "#",
        "'a",
        "?",
        "if",
    ];
    let mut random = Random(2);
    for _ in 0..5_000 {
        let user = random.pick(&PIECES, 12).join(" ");
        let form = ["value", "try_value", "into", "try_into"][random.below(4)];
        let Ok(input) = format!("{form} einsum {user}").parse::<TokenStream>() else {
            continue;
        };
        if let Err(errors) = parse::call(input).and_then(|call| check::call(&call).map(|_| ())) {
            assert!(!errors.messages().is_empty());
            let _ = errors.into_compile_errors();
        }
    }
}
