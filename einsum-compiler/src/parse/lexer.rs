//! Characters of a spec → lexemes, and a [`Mistake`] for whatever is none.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::diagnostics::visible;

/// What the characters stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Label(char),
    Ellipsis,
    Comma,
    Arrow,
    /// Reported already.
    Unknown,
}

/// A token and its place, in characters.
#[derive(Clone, Debug)]
pub(super) struct Lexeme {
    pub(super) token: Token,
    pub(super) range: Range<usize>,
}

/// Something to report.
#[derive(Clone, Debug)]
pub(super) struct Mistake {
    /// Where the carets go.
    pub(super) ranges: Vec<Range<usize>>,
    pub(super) found: String,
    pub(super) reasons: Vec<&'static str>,
    pub(super) advice: String,
    /// What to put in the place of each range; empty if only the user can tell.
    pub(super) replacements: Vec<String>,
}

impl Mistake {
    fn one(
        range: &Range<usize>,
        found: String,
        reason: &'static str,
        fix: (String, String),
    ) -> Self {
        let (advice, replacement) = fix;
        Self {
            ranges: vec![range.clone()],
            found,
            reasons: vec![reason],
            advice,
            replacements: vec![replacement],
        }
    }
}

/// Cuts the spec into lexemes, leaving out white space.
pub(super) fn lex(chars: &[char]) -> (Vec<Lexeme>, Vec<Mistake>) {
    let mut lexer = Lexer { chars, lexemes: Vec::new(), mistakes: Vec::new() };
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        at = match c {
            _ if c.is_whitespace() => at + 1,
            ',' => lexer.push(Token::Comma, at..at + 1),
            _ if is_dot(c) => lexer.dots(at),
            _ if ascii_arrow(c).is_some() => lexer.arrow(at),
            _ if c.is_alphabetic() => lexer.push(Token::Label(c), at..at + 1),
            _ if is_digit(c) => lexer.digit(at),
            _ => lexer.unknown(at),
        };
    }
    (lexer.lexemes, lexer.mistakes)
}

const DIGITS: &str = "digits and `_` are not labels";

struct Lexer<'a> {
    chars: &'a [char],
    lexemes: Vec<Lexeme>,
    mistakes: Vec<Mistake>,
}

impl Lexer<'_> {
    /// Takes the lexeme, and says where the next one starts.
    fn push(&mut self, token: Token, range: Range<usize>) -> usize {
        let end = range.end;
        self.lexemes.push(Lexeme { token, range });
        end
    }

    /// Reports a mistake; if an earlier one says the same, this is another place of it.
    fn report(&mut self, mistake: Mistake) {
        let same =
            |known: &&mut Mistake| known.found == mistake.found && known.advice == mistake.advice;
        match self.mistakes.iter_mut().find(same) {
            Some(known) => {
                known.ranges.extend(mistake.ranges);
                known.replacements.extend(mistake.replacements);
            }
            None => self.mistakes.push(mistake),
        }
    }

    /// The characters as a message can show them.
    fn text(&self, range: &Range<usize>) -> String {
        visible(&self.chars[range.clone()].iter().collect::<String>())
    }

    /// Runs of characters that `belongs` accepts, with only white space between them.
    fn runs(&self, start: usize, belongs: impl Fn(char) -> bool) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        let mut at = start;
        while let Some(&c) = self.chars.get(at).filter(|c| c.is_whitespace() || belongs(**c)) {
            match runs.last_mut() {
                _ if c.is_whitespace() => {}
                Some(run) if run.end == at => run.end += 1,
                _ => runs.push(at..at + 1),
            }
            at += 1;
        }
        runs
    }

    /// Dots: each run an ellipsis, or else one mistake for all that stands together.
    fn dots(&mut self, start: usize) -> usize {
        let runs = self.runs(start, is_dot);
        if runs.iter().all(|run| self.text(run) == "...") {
            return runs.into_iter().fold(start, |_, run| self.push(Token::Ellipsis, run));
        }
        let range = start..runs.last().map_or(start + 1, |run| run.end);
        let number: usize = self.chars[range.clone()]
            .iter()
            .map(|c| if *c == '…' { 3 } else { usize::from(*c == '.') })
            .sum();
        let (found, fix) = self.wrong_dots(&range, number);
        let reason = "dots stand in a spec only as an ellipsis, three in a row: `...`";
        self.report(Mistake::one(&range, found, reason, fix));
        self.push(if number == 3 { Token::Ellipsis } else { Token::Unknown }, range)
    }

    fn wrong_dots(&self, range: &Range<usize>, number: usize) -> (String, (String, String)) {
        let text = self.text(range);
        let found = match number {
            1 => "a single `.`".to_owned(),
            2 => format!("two dots, `{text}`"),
            3 if text.contains('…') => {
                format!("`{text}` is one character, not an ellipsis of three dots")
            }
            3 => format!("an ellipsis with spaces in it, `{text}`"),
            4 => format!("four dots, `{text}`"),
            _ => format!("{number} dots, `{text}`"),
        };
        if number == 1 && self.between_operands(range) {
            return (
                found,
                fix("write `,` between operands (or `...`, for axes without a label)", ","),
            );
        }
        (found, fix("write `...`", "..."))
    }

    /// Whether labels stand on both sides, before any arrow, so that a comma may be meant.
    fn between_operands(&self, range: &Range<usize>) -> bool {
        let before = self.chars[..range.start].iter().rfind(|c| !c.is_whitespace());
        let after = self.chars[range.end..].iter().find(|c| !c.is_whitespace());
        let labels = [before, after].iter().all(|c| c.is_some_and(|c| c.is_alphabetic()));
        labels && !self.lexemes.iter().any(|lexeme| lexeme.token == Token::Arrow)
    }

    /// `->`, or whatever looks as if it were meant as one.
    fn arrow(&mut self, start: usize) -> usize {
        let runs = self.runs(start, |c| ascii_arrow(c).is_some());
        if runs.iter().all(|run| self.text(run).replace("->", "").is_empty()) {
            let arrows = runs.into_iter().flat_map(|run| run.step_by(2));
            return arrows.fold(start, |_, at| self.push(Token::Arrow, at..at + 2));
        }
        let range = start..runs.last().map_or(start + 1, |run| run.end);
        let ascii: String =
            self.chars[range.clone()].iter().filter_map(|c| ascii_arrow(*c)).collect();
        let meant = ascii.ends_with('>') && ascii.starts_with(['-', '=']);
        let mistake = self.wrong_arrow(&range, &ascii);
        self.report(mistake);
        self.push(if meant { Token::Arrow } else { Token::Unknown }, range)
    }

    fn wrong_arrow(&self, range: &Range<usize>, ascii: &str) -> Mistake {
        let text = self.text(range);
        let found = match ascii {
            "->" if text.contains(char::is_whitespace) => {
                format!("an arrow with spaces in it, `{text}`")
            }
            "-" | ">" | "=" | "<" => format!("a lone `{text}`"),
            _ => format!("`{text}` is not the arrow of a spec"),
        };
        let others = [&self.chars[..range.start], &self.chars[range.end..]];
        let fix = if others.iter().any(|chars| chars.windows(2).any(|pair| pair == ['-', '>'])) {
            fix("drop it, for the spec has its arrow", "")
        } else {
            fix("write `->`", "->")
        };
        Mistake::one(range, found, "the arrow between operands and output is written `->`", fix)
    }

    /// A digit or `_`; all of them in a spec are one mistake, for all want letters.
    fn digit(&mut self, at: usize) -> usize {
        let letter = self.letter_for(self.chars[at]);
        self.report(Mistake::one(
            &(at..at + 1),
            DIGITS.to_owned(),
            "each label is one letter",
            ("write a letter for each".to_owned(), letter.to_string()),
        ));
        self.push(Token::Unknown, at..at + 1)
    }

    /// The letter that stands for this digit: always the same, and one that the spec does not have.
    fn letter_for(&self, digit: char) -> char {
        let mut digits: Vec<char> = Vec::new();
        for c in self.chars.iter().filter(|c| is_digit(**c)) {
            if !digits.contains(c) {
                digits.push(*c);
            }
        }
        let letters = ('i'..='z').chain('a'..='h').chain('A'..='Z');
        let mut unused = letters.filter(|letter| !self.chars.contains(letter));
        let position = digits.iter().position(|c| *c == digit);
        position.and_then(|position| unused.nth(position)).unwrap_or('λ')
    }

    /// A character that means nothing, and its repetitions.
    fn unknown(&mut self, start: usize) -> usize {
        let c = self.chars[start];
        let len = self.chars[start..].iter().take_while(|other| **other == c).count();
        let range = start..start + len;
        let fix = match c {
            ';' | '|' | ':' | '*' | '×' | '⊗' | '·' | '⋅' | '，' | '、' | '،' => {
                fix("write `,` between operands", ",")
            }
            _ if is_bracket(c) => fix("drop them, for nothing is grouped in a spec", ""),
            _ => fix("drop it", ""),
        };
        let found = match is_bracket(c) {
            true => "brackets in the spec".to_owned(),
            false => format!("unexpected character {}", name(c)),
        };
        let reason = "a spec consists of letters (the labels), `,`, `->` and `...`";
        self.report(Mistake::one(&range, found, reason, fix));
        self.push(Token::Unknown, range)
    }
}

fn fix(advice: &str, replacement: &str) -> (String, String) {
    (advice.to_owned(), replacement.to_owned())
}

/// The character, or its code point where it would not be seen.
fn name(c: char) -> String {
    if c.width().unwrap_or(0) == 0 { format!("U+{:04X}", u32::from(c)) } else { format!("`{c}`") }
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '{' | '}')
}

fn is_dot(c: char) -> bool {
    matches!(c, '.' | '…')
}

fn is_digit(c: char) -> bool {
    c == '_' || (c.is_numeric() && !c.is_alphabetic())
}

/// What the character means in an arrow, if it can be part of one.
fn ascii_arrow(c: char) -> Option<&'static str> {
    match c {
        '-' | '−' | '‐' | '–' | '—' => Some("-"),
        '=' => Some("="),
        '>' => Some(">"),
        '<' => Some("<"),
        '→' | '⇒' | '⟶' | '➔' | '↦' => Some("->"),
        _ => None,
    }
}
