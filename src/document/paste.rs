//! Items from the cells of a spreadsheet, as Excel, `LibreOffice` and Google Sheets put them on the
//! clipboard: rows of cells parted by tabs, a cell with line breaks in quotes.

use rust_decimal::Decimal;

use super::paste_columns::columns;
use super::paste_headings::Column;
use super::{AdjustmentKind, Line, LineAdjustment, Tax, Unit, UnknownFields, Value};
use crate::money::{Amount, NumberStyle, Percent, Quantity, read_number};

/// What a row of cells says about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastedRow {
    /// What it is, in one line.
    pub description: String,
    /// All other text of the row.
    pub detail: String,
    /// How much of it.
    pub quantity: Option<Quantity>,
    /// The unit of the quantity.
    pub unit: String,
    /// The price of one unit.
    pub price: Option<Amount>,
    /// What is taken off.
    pub discount: Option<Value>,
    /// The rate of its tax.
    pub rate: Option<Percent>,
}

impl PastedRow {
    /// The line that it makes, without an id. Where the row says nothing of taxes it has none.
    pub fn into_line(self) -> Line {
        let adjustments = self.discount.map(|value| LineAdjustment {
            kind: AdjustmentKind::Discount,
            value,
            reason: String::new(),
            unknown: UnknownFields::new(),
        });
        Line {
            description: self.description,
            detail: self.detail,
            quantity: self.quantity.unwrap_or_default(),
            unit: Unit::Text(self.unit),
            price: self.price,
            adjustments: adjustments.into_iter().collect(),
            taxes: self.rate.map(Tax::vat).into_iter().collect(),
            ..Line::default()
        }
    }
}

/// Reads pasted cells. Nothing, where the text is a single cell: that is pasted as any text.
///
/// A row of headings says which column is which; without one the columns are known by what is in
/// them. Numbers are read as the cells themselves show that they are written ("12,50" anywhere
/// makes "1.234" one thousand), else as the given style writes.
pub fn read_cells(text: &str, style: &NumberStyle) -> Option<Vec<PastedRow>> {
    let mut rows = cells(text);
    rows.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
    if rows.len() < 2 && rows.iter().all(|row| row.len() < 2) {
        return None;
    }
    let style = style_of(&rows, style);
    let (columns, has_headings) = columns(&rows, &style);
    let rows = rows.iter().skip(usize::from(has_headings));
    let read: Vec<_> = rows.filter_map(|row| read_row(row, &columns, &style)).collect();
    (!read.is_empty()).then_some(read)
}

/// Reads one pasted column, a value for each row. Nothing, where the text is a single cell or has
/// several columns. A heading is no value.
pub fn read_column(text: &str) -> Option<Vec<String>> {
    let rows = cells(text);
    let mut column: Vec<String> = Vec::with_capacity(rows.len());
    for row in rows {
        let Ok([cell]) = <[String; 1]>::try_from(row) else { return None };
        column.push(cell.trim().to_owned());
    }
    if column.first().is_some_and(|first| Column::of_heading(first).is_some()) {
        column.remove(0);
    }
    while column.last().is_some_and(String::is_empty) {
        column.pop();
    }
    (column.len() > 1).then_some(column)
}

/// One row; nothing, where it only sums up the others.
fn read_row(row: &[String], columns: &[Column], style: &NumberStyle) -> Option<PastedRow> {
    let mut read = PastedRow::default();
    let mut texts = Vec::new();
    for (cell, column) in row.iter().zip(columns) {
        let cell = cell.trim();
        let number = read_number(cell, style);
        match (column, number) {
            _ if cell.is_empty() => {}
            (Column::Ignored, _) => {}
            (Column::Description, _) => texts.insert(0, cell),
            (Column::Unit, _) => cell.clone_into(&mut read.unit),
            (Column::Quantity, Ok(number)) => read.quantity = Some(Quantity::new(number)),
            (Column::Price, Ok(number)) => read.price = Some(Amount::new(number)),
            (Column::Rate, Ok(number)) => read.rate = Some(Percent::new(as_percent(cell, number))),
            (Column::Discount, Ok(number)) if number.is_zero() => {}
            (Column::Discount, Ok(number)) => {
                let is_share = cell.contains('%');
                read.discount = Some(if is_share {
                    Value::Percent(Percent::new(number))
                } else {
                    Value::Amount(Amount::new(number))
                });
            }
            // A number that is none ("on request") is kept as a text.
            _ => texts.push(cell),
        }
    }
    let sums_up = read.price.is_none()
        && read.quantity.is_none()
        && texts.iter().any(|text| Column::of_heading(text) == Some(Column::Ignored));
    if sums_up {
        return None;
    }
    let text = texts.join("\n");
    let (description, detail) = text.split_once('\n').unwrap_or((&text, ""));
    description.trim().clone_into(&mut read.description);
    detail.replace('\r', "").trim().clone_into(&mut read.detail);
    Some(read)
}

/// A spreadsheet may show 22 % as "0.22": a rate below one percent is a fraction, unless it says
/// that it is not.
fn as_percent(cell: &str, number: Decimal) -> Decimal {
    let is_fraction = !cell.contains('%') && number.abs() < Decimal::ONE;
    if is_fraction { (number * Decimal::ONE_HUNDRED).normalize() } else { number }
}

/// The rows and their cells.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = next_cell(rest);
        row.push(cell);
        let mut chars = after.chars();
        match chars.next() {
            Some('\t') => rest = chars.as_str(),
            Some(_) => {
                rows.push(std::mem::take(&mut row));
                rest = after.strip_prefix("\r\n").unwrap_or(chars.as_str());
                if rest.is_empty() {
                    return rows;
                }
            }
            None => {
                rows.push(row);
                return rows;
            }
        }
    }
}

/// The next cell and what comes after it, which starts with a tab or a line break. A quote opens
/// a quoted cell only where its closing quote ends the cell: `"Best" chair` is what it is.
fn next_cell(text: &str) -> (String, &str) {
    if let Some(quoted) = text.strip_prefix('"') {
        let mut cell = String::new();
        let mut rest = quoted;
        while let Some((part, after)) = rest.split_once('"') {
            cell.push_str(part);
            if let Some(after) = after.strip_prefix('"') {
                cell.push('"');
                rest = after;
            } else if after.is_empty() || after.starts_with(ENDS) {
                return (cell, after);
            } else {
                break;
            }
        }
    }
    let end = text.find(ENDS).unwrap_or(text.len());
    let (cell, after) = text.split_at(end);
    (cell.to_owned(), after)
}

/// What ends a cell.
const ENDS: [char; 3] = ['\t', '\n', '\r'];

/// How the numbers of the cells are written: those that can be read in one way only decide for
/// those that can be read in two.
fn style_of(rows: &[Vec<String>], style: &NumberStyle) -> NumberStyle {
    let (mut commas, mut points) = (0, 0);
    for cell in rows.iter().flatten() {
        if read_number(cell, style).is_err() {
            continue;
        }
        let Some(place) = cell.rfind([',', '.']) else { continue };
        let (before, after) = cell.split_at(place);
        let decimals = after.bytes().filter(u8::is_ascii_digit).count();
        if decimals == 3 && !before.contains([',', '.']) {
            continue;
        }
        if after.starts_with(',') { commas += 1 } else { points += 1 }
    }
    match (commas, points) {
        (0, 1..) => NumberStyle { decimal: '.', group: ',', ..*style },
        (1.., 0) => NumberStyle { decimal: ',', group: '.', ..*style },
        _ => *style,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const ENGLISH: NumberStyle = NumberStyle::ENGLISH;

    #[test]
    fn a_column_is_a_value_for_each_row() {
        assert_eq!(read_column("10\n\n1,5\r\n").unwrap(), ["10", "", "1,5"]);
        assert_eq!(read_column("Price\n10\n20").unwrap(), ["10", "20"]);
        for text in ["", "10", "10\n", "10\t20\n30\t40", "Price\n10"] {
            assert_eq!(read_column(text), None, "{text:?}");
        }
    }

    /// Each row as `description|detail|quantity|unit|price|discount|rate`.
    fn read(text: &str) -> Vec<String> {
        let rows = read_cells(text, &ENGLISH).unwrap_or_default();
        let row = |row: PastedRow| {
            let discount = row.discount.map(|value| match value {
                Value::Amount(amount) => amount.to_string(),
                Value::Percent(percent) => format!("{percent}%"),
            });
            let parts = [
                row.description,
                row.detail.replace('\n', "/"),
                row.quantity.map(|quantity| quantity.value().to_string()).unwrap_or_default(),
                row.unit,
                row.price.map(|price| price.to_string()).unwrap_or_default(),
                discount.unwrap_or_default(),
                row.rate.map(|rate| rate.to_string()).unwrap_or_default(),
            ];
            parts.join("|")
        };
        rows.into_iter().map(row).collect()
    }

    #[test]
    fn one_cell_is_no_table() {
        for text in ["word", "two words\r\n", "12.50", ""] {
            assert_eq!(read_cells(text, &ENGLISH), None, "{text:?}");
        }
    }

    #[test]
    fn lines_without_tabs_are_descriptions() {
        assert_eq!(read("Design\nPrinting\n"), ["Design||||||", "Printing||||||"]);
    }

    #[test]
    fn description_quantity_and_price_are_known_by_their_kind() {
        assert_eq!(
            read("Design\t2\t40.00\r\nPrinting\t500\t0.12\r\n"),
            ["Design||2||40.00||", "Printing||500||0.12||"]
        );
        assert_eq!(
            read("Design\t40.00\nPrinting\t60.00"),
            ["Design||||40.00||", "Printing||||60.00||"]
        );
        assert_eq!(read("Design\t2\th\t40\t22%"), ["Design||2|h|40||22"]);
        assert_eq!(read("Design\t40.00"), ["Design||||40.00||"]);
    }

    #[test]
    fn positions_and_amounts_are_left_out() {
        assert_eq!(
            read("1\tDesign\t2\t40.00\t80.00\t19\n2\tPrinting\t3\t10.00\t30.00\t19"),
            ["Design||2||40.00||19", "Printing||3||10.00||19"]
        );
    }

    #[test]
    fn headings_say_which_column_is_which() {
        let text = "Pos.\tMenge\tEinheit\tBezeichnung\tEinzelpreis\tRabatt\tMwSt\tGesamt\n\
                    1\t2\tStd.\tEntwurf\t1.200,00\t10 %\t19 %\t2.160,00\n\
                    2\t1\tStk.\tDruck\t1.234\t\t7\t1.234,00\n\
                    \t\t\tSumme\t\t\t\t3.394,00";
        assert_eq!(read(text), ["Entwurf||2|Std.|1200.00|10%|19", "Druck||1|Stk.|1234||7"]);
        assert_eq!(
            read(
                "\u{41e}\u{43f}\u{438}\u{441}\u{430}\u{43d}\u{438}\u{435}\t\u{426}\u{435}\u{43d}\u{430}\nX\t5"
            ),
            ["X||||5||"]
        );
    }

    #[test]
    fn unambiguous_numbers_tell_how_the_others_are_written() {
        assert_eq!(read("A\t1\t12,50\nB\t1\t1.234"), ["A||1||12.50||", "B||1||1234||"]);
        assert_eq!(read("A\t1\t12.50\nB\t1\t1.234"), ["A||1||12.50||", "B||1||1.234||"]);
        let german = NumberStyle { decimal: ',', group: '.', ..ENGLISH };
        let price = |text| read_cells(text, &german).unwrap().remove(1).price.unwrap().to_string();
        assert_eq!(price("A\t1\t12.50\nB\t1\t1.234"), "1.234");
        assert_eq!(price("A\t1\t12,50\nB\t1\t1.234"), "1234");
    }

    #[test]
    fn a_quoted_cell_may_have_line_breaks_tabs_and_quotes() {
        assert_eq!(
            read("\"Desk\noak, 24\"\" deep\"\t1\t300\r\n\"Best\" chair\t2\t80"),
            ["Desk|oak, 24\" deep|1||300||", "\"Best\" chair||2||80||"]
        );
    }

    #[test]
    fn a_cell_that_is_no_number_does_not_change_what_its_column_is() {
        assert_eq!(
            read("A\t1\th\t12\t20\nB\tn/a\th\t15\t20\nC\t2\th\tTBC\t20\nD\t2\th\t\t20"),
            ["A||1|h|12||20", "B|n/a||h|15||20", "C|TBC|2|h|||20", "D||2|h|||20"]
        );
        // An empty column is nothing.
        assert_eq!(read("Desk\t\t2\t300\nChair\t\t4\t80"), ["Desk||2||300||", "Chair||4||80||"]);
        // Half of them are enough; a third is not.
        assert_eq!(read("Desk\tx\t300\nChair\t4\t80"), ["Desk|x|||300||", "Chair||4||80||"]);
        assert_eq!(read("Desk\tlarge\t300\nChair\t4\t80\nLamp\tsmall\t40")[1], "Chair|4|||80||");
    }

    #[test]
    fn what_is_no_number_is_kept_as_a_text() {
        assert_eq!(
            read("Description\tQty\tPrice\nDesign\t2\ton request"),
            ["Design|on request|2||||"]
        );
        assert_eq!(read("Item\tVAT\tPrice\nDesign\t0.22\t5"), ["Design||||5||22"]);
    }

    #[test]
    fn the_description_comes_first_wherever_its_column_stands() {
        assert_eq!(read("Colour\tItem\tPrice\nred\tDesk\t5"), ["Desk|red|||5||"]);
        assert_eq!(read("Item\tColour\tPrice\n\tred\t5"), ["red||||5||"]);
        assert_eq!(read("Item\tPrice"), ["Item|Price|||||"]);
        assert_eq!(read("Colour\tPrice\nred\t5"), ["red||||5||"]);
        assert_eq!(read("Item\tColour\tPrice\nDesk\tred\t5"), ["Desk|red|||5||"]);
    }

    #[test]
    fn without_headings_the_kind_and_place_of_a_column_tell_what_it_is() {
        for (text, row) in [
            ("Design\tred\t40", "Design|red|||40||"),
            ("Design\t2\tin the evening\t40", "Design|in the evening|2||40||"),
            ("Design\t2\th\tred\t40", "Design|red|2|h|40||"),
            ("Design\t22%\t40", "Design||||40||22"),
            ("Design\t22%\t40\t5%", "Design||||40||22"),
            ("Design\t2\t40\t80", "Design||2||40||"),
            ("Design\t2\t5\t10", "Design||2||5||"),
            ("Design\t2\t5\t10.01", "Design||2||5||"),
            ("Design\t2\t5\t9.99", "Design||2||5||"),
            ("Design\t2\t5\t10.02", "Design||2||5||10.02"),
            ("Design\t2\t40\t7", "Design||2||40||7"),
            ("Design\t2\t40\t40", "Design||2||40||40"),
            ("Design\t2\t40\t0", "Design||2||40||0"),
            ("Design\t2\t40\t41", "Design||2||40||"),
            ("Design\t2\t40\t-1", "Design||2||40||"),
            ("Design\t2\t40\t7\t19", "Design||2||40||7"),
            ("3\tDesign\t40", "Design||3||40||"),
            ("1\tDesign\t40", "Design||||40||"),
            ("2026\t40", "2026||||40||"),
        ] {
            assert_eq!(read(text), [row], "{text:?}");
        }
    }

    #[test]
    fn one_word_of_a_table_without_numbers_is_no_heading_but_two_are() {
        assert_eq!(read("Item\nDesk"), ["Item||||||", "Desk||||||"]);
        assert_eq!(read("Item\tUnit\nDesk\tpcs"), ["Desk|||pcs|||"]);
    }

    #[test]
    fn a_second_column_of_a_kind_adds_to_the_text_or_repeats_what_is_known() {
        assert_eq!(read("Item\tDescription\tPrice\nDesk\toak\t5"), ["Desk|oak|||5||"]);
        assert_eq!(read("Item\tPrice\tPrice\nDesk\t5\t6"), ["Desk||||5||"]);
    }

    #[test]
    fn a_rate_of_one_percent_is_no_whole_and_a_discount_of_nothing_is_none() {
        assert_eq!(read("Item\tVAT\tPrice\nDesign\t1\t5"), ["Design||||5||1"]);
        assert_eq!(read("Item\tDiscount\tPrice\nDesign\t0\t5"), ["Design||||5||"]);
    }

    #[test]
    fn a_row_becomes_a_line_that_says_no_more_than_the_row() {
        let line = |text| read_cells(text, &ENGLISH).unwrap().remove(0).into_line();
        let plain = line("Design\t2\t40\nPrinting\t1\t5");
        assert_eq!(plain.taxes, []);
        assert_eq!(plain.price, "40".parse().ok());
        let taxed = line("Item\tVAT\tPrice\nDesign\t0\t5");
        assert_eq!(taxed.taxes, [Tax::vat(Percent::ZERO)]);
        let full = line("Item\tQty\tUnit\tPrice\tDiscount\n\"Desk\noak\"\t2\tpcs\t40\t10%");
        assert_eq!((full.description.as_str(), full.detail.as_str()), ("Desk", "oak"));
        assert_eq!((full.quantity.to_string(), full.unit), ("2".to_owned(), "pcs".into()));
        let discounts: Vec<_> =
            full.adjustments.iter().map(|part| (part.kind, part.value)).collect();
        let ten_percent = Value::Percent("10".parse().unwrap());
        assert_eq!(discounts, [(AdjustmentKind::Discount, ten_percent)]);
    }
}
