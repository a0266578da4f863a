//! Digits in the terminal.

use ndarray::{ArrayRef1, ArrayRef2};

/// Pixels along an edge of a digit.
const SIDE: usize = 28;
/// Of a terminal that nobody has widened.
const COLUMNS: usize = 80;
const GAP: usize = 2;
/// From here on a pixel counts as ink.
const INK: f32 = 0.4;
/// Characters by how much ink covers them.
const RAMP: [char; 5] = [' ', '░', '▒', '▓', '█'];

/// A label above and rows of characters, all of one width.
struct Drawing {
    width: usize,
    label: i64,
    rows: Vec<String>,
}

/// Prints the digits side by side, as many a line as fit, each under its label.
pub fn print(digits: &ArrayRef2<f32>, labels: &ArrayRef1<i64>) {
    let drawings: Vec<Drawing> =
        digits.rows().into_iter().zip(labels).map(|(x, &y)| draw(&x, y)).collect();
    let mut rest = &drawings[..];
    while !rest.is_empty() {
        let (line, next) = rest.split_at(fitting(rest));
        print_line(line);
        rest = next;
    }
}

/// How many of `drawings` a line takes, at least one.
fn fitting(drawings: &[Drawing]) -> usize {
    let mut columns = 0;
    let fits = |drawing: &&Drawing| {
        columns += GAP + drawing.width;
        columns <= COLUMNS
    };
    drawings.iter().take_while(fits).count().max(1)
}

fn print_line(drawings: &[Drawing]) {
    let labels =
        drawings.iter().map(|drawing| format!("{:<width$}", drawing.label, width = drawing.width));
    print_row(labels);
    for row in 0..SIDE / 2 {
        let cells: Vec<&str> = drawings.iter().map(|drawing| drawing.rows[row].as_str()).collect();
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            print_row(cells.into_iter().map(str::to_owned));
        }
    }
    println!();
}

fn print_row(cells: impl Iterator<Item = String>) {
    let row: String = cells.map(|cell| " ".repeat(GAP) + &cell).collect();
    println!("{}", row.trim_end());
}

/// Two rows of pixels to a row of characters, which are about twice as high as wide; blank columns are left out.
fn draw(pixels: &ArrayRef1<f32>, label: i64) -> Drawing {
    let pixel = |row: usize, column: usize| pixels[row * SIDE + column];
    let inked = |&column: &usize| (0..SIDE).any(|row| pixel(row, column) >= INK);
    let first = (0..SIDE).find(inked).unwrap_or(0);
    let last = (0..SIDE).rev().find(inked).unwrap_or(0);
    let row = |upper| {
        (first..=last)
            .map(|column| character(pixel(upper, column), pixel(upper + 1, column)))
            .collect()
    };
    Drawing { width: last - first + 1, label, rows: (0..SIDE).step_by(2).map(row).collect() }
}

fn character(upper: f32, lower: f32) -> char {
    match (upper >= INK, lower >= INK) {
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
        (true, true) => shade(f32::midpoint(upper, lower)),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "ink is from 0 to 1, and a cast saturates"
)]
fn shade(ink: f32) -> char {
    let step = (ink * 5.0) as usize;
    RAMP[step.min(RAMP.len() - 1)]
}
