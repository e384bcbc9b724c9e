//! Which column of pasted cells is which: by its heading, or by what is in it.

use rust_decimal::Decimal;

use super::paste_headings::Column;
use crate::money::{NumberStyle, read_number};

/// What each column is, and whether the first row is headings.
pub(super) fn columns(rows: &[Vec<String>], style: &NumberStyle) -> (Vec<Column>, bool) {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let headings = rows.first().map(Vec::as_slice).unwrap_or_default();
    let known: Vec<_> = headings.iter().map(|heading| Column::of_heading(heading)).collect();
    let is_number = |cell: &String| read_number(cell, style).is_ok();
    let has_headings = rows.len() > 1
        && !headings.iter().any(is_number)
        && known.iter().flatten().any(|column| *column != Column::Ignored)
        && (known.iter().flatten().count() > 1 || rows.iter().flatten().any(is_number));
    if !has_headings {
        return (by_content(rows, count, style), false);
    }
    let mut columns: Vec<Column> = Vec::with_capacity(count);
    for index in 0..count {
        let column = known.get(index).copied().flatten().unwrap_or(Column::Detail);
        // The second column of a kind adds to the text, or repeats what is known.
        let column = match column {
            column if !columns.contains(&column) => column,
            Column::Description => Column::Detail,
            _ => Column::Ignored,
        };
        columns.push(column);
    }
    if !columns.contains(&Column::Description)
        && let Some(first) = columns.iter_mut().find(|column| **column == Column::Detail)
    {
        *first = Column::Description;
    }
    (columns, true)
}

/// The cells of one column.
struct Cells<'a> {
    texts: Vec<&'a str>,
    /// Their numbers, where at least half of what is filled in is such.
    numbers: Option<Vec<Option<Decimal>>>,
}

fn by_content(rows: &[Vec<String>], count: usize, style: &NumberStyle) -> Vec<Column> {
    let cells: Vec<Cells> = (0..count).map(|index| cells_of(rows, index, style)).collect();
    let described = cells.iter().position(|column| column.numbers.is_none()).unwrap_or_default();
    let mut columns: Vec<Column> = Vec::with_capacity(count);
    let (mut quantity, mut price) = (None, None);
    for (index, column) in cells.iter().enumerate() {
        let numbers_follow =
            || cells.iter().skip(index + 1).filter(|next| next.is_plain_number()).count();
        let kind = match &column.numbers {
            _ if index == described => Column::Description,
            None if quantity.is_some() && column.is_short() && !columns.contains(&Column::Unit) => {
                Column::Unit
            }
            None => Column::Detail,
            Some(numbers) if index < described && counts_up(numbers) => Column::Ignored,
            Some(_) if column.has_percent() => {
                if columns.contains(&Column::Rate) {
                    Column::Ignored
                } else {
                    Column::Rate
                }
            }
            Some(numbers) if quantity.is_none() && price.is_none() && numbers_follow() > 0 => {
                quantity = Some(numbers);
                Column::Quantity
            }
            Some(numbers) if price.is_none() => {
                price = Some(numbers);
                Column::Price
            }
            Some(numbers) => {
                let is_rate = !columns.contains(&Column::Rate)
                    && !is_product(quantity, price, numbers)
                    && numbers.iter().flatten().all(is_usual_rate);
                if is_rate { Column::Rate } else { Column::Ignored }
            }
        };
        columns.push(kind);
    }
    columns
}

fn cells_of<'a>(rows: &'a [Vec<String>], index: usize, style: &NumberStyle) -> Cells<'a> {
    let texts: Vec<&str> =
        rows.iter().map(|row| row.get(index).map_or("", |cell| cell.trim())).collect();
    let numbers: Vec<_> = texts.iter().map(|text| read_number(text, style).ok()).collect();
    let filled = texts.iter().filter(|text| !text.is_empty()).count();
    let read = numbers.iter().flatten().count();
    // A "to be agreed" among prices makes no text of them all.
    let numbers = (read > 0 && read * 2 >= filled).then_some(numbers);
    Cells { texts, numbers }
}

impl Cells<'_> {
    fn has_percent(&self) -> bool {
        self.texts.iter().any(|text| text.contains('%'))
    }

    fn is_plain_number(&self) -> bool {
        self.numbers.is_some() && !self.has_percent()
    }

    /// Short enough for a unit: "h", "pcs", "mes.".
    fn is_short(&self) -> bool {
        self.texts.iter().all(|text| text.chars().count() <= 8)
    }
}

/// 1, 2, 3, ...
fn counts_up(numbers: &[Option<Decimal>]) -> bool {
    numbers.iter().zip(1_u32..).all(|(number, count)| *number == Some(count.into()))
}

fn is_usual_rate(number: &Decimal) -> bool {
    *number >= Decimal::ZERO && *number <= Decimal::from(40)
}

/// Whether a column is quantity times price, give or take the rounding.
fn is_product(
    quantity: Option<&Vec<Option<Decimal>>>,
    price: Option<&Vec<Option<Decimal>>>,
    amounts: &[Option<Decimal>],
) -> bool {
    let Some(price) = price else { return false };
    amounts.iter().enumerate().all(|(index, amount)| {
        let factor = |column: &Vec<Option<Decimal>>| column.get(index).copied().flatten();
        let quantity = quantity.and_then(factor).unwrap_or(Decimal::ONE);
        let product = factor(price).and_then(|price| price.checked_mul(quantity));
        product.zip(*amount).is_none_or(|(product, amount)| {
            product.checked_sub(amount).is_some_and(|rest| rest.abs() <= Decimal::new(1, 2))
        })
    })
}
