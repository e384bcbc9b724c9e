//! What holds on every page, whatever the document and its look.

use std::collections::BTreeSet;

use billet::document::{
    Document, Field, Line, LineKind, LookChoices, PageSize, PartyField, Template, Totals,
};
use billet::money::Amount;
use billet::paper::{Content, Item, Page, Role, Run, Sheet, Table};
use billet::region::write_amount;
use billet::wording::Wording;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use crate::ink_boxes::{self, InkBox, Outlines};
use crate::reading::{letters, place_of, rows_on, runs};

const MM: f32 = 72.0 / 25.4;

/// The margins of a template at the left and the right, and where the foot begins at the latest,
/// from the lower edge.
fn margins(look: &LookChoices) -> (f32, f32, f32) {
    match (look.template, look.page_size) {
        (Template::Classic, _) | (Template::Letter, PageSize::A4) => (25.0, 20.0, 20.0),
        (Template::Letter, PageSize::UsLetter) => (25.4, 20.0, 20.0),
        (Template::Modern, _) => (20.0, 20.0, 20.0),
        (Template::Compact, _) => (15.0, 15.0, 16.0),
    }
}

/// Text and pictures stay between the margins, and above the foot what is not of it.
pub fn nothing_leaves_the_page(document: &Document, sheet: &Sheet) -> TestCaseResult {
    let (left, right, foot) = margins(&document.look.choices());
    let (left, right) = (left * MM - 0.5, sheet.width - right * MM + 0.5);
    let foot = sheet.height - foot * MM;
    for page in &sheet.pages {
        for item in &page.items {
            match &item.content {
                Content::Text(run) => {
                    let text = &run.text;
                    // A single letter may be wider than what is left to it; nothing else.
                    prop_assert!(run.x >= left && run.x + run.width <= right, "{text:?}");
                    let (top, bottom) = (8.0 * MM, sheet.height - 8.0 * MM);
                    prop_assert!(run.baseline > top && run.baseline < bottom, "{text:?}");
                    let is_of_foot = item.role == Role::Artifact && run.size < 8.0;
                    prop_assert!(run.baseline < foot || is_of_foot, "{text:?} is in the foot");
                }
                Content::Picture { x, y, width, height, .. } => {
                    let is_within = *x >= left - 0.1
                        && x + width <= right + 0.1
                        && *y >= 8.0 * MM
                        && y + height <= foot;
                    prop_assert!(is_within, "{:?}", item.content);
                }
                Content::Code(code) => {
                    let is_within = code.x >= left - 0.1
                        && code.x + code.side <= right + 0.1
                        && code.y >= 8.0 * MM
                        && code.y + code.side <= foot;
                    prop_assert!(is_within, "{code:?}");
                }
                Content::Area(area) => {
                    let is_within = area.x >= 0.0
                        && area.x + area.width <= sheet.width
                        && area.y >= 0.0
                        && area.y + area.height <= foot;
                    prop_assert!(is_within, "{area:?}");
                }
            }
        }
    }
    Ok(())
}

/// No ink touches other ink: letters, pictures, and rules but for other rules.
pub fn nothing_overlaps(sheet: &Sheet, outlines: &Outlines) -> TestCaseResult {
    let text = |item: &Item| match &item.content {
        Content::Text(run) => run.text.clone(),
        other => format!("{other:?}"),
    };
    for page in &sheet.pages {
        let mut inks: Vec<(&Item, InkBox, Vec<InkBox>)> = page
            .items
            .iter()
            .filter_map(|item| {
                ink_boxes::of_item(item, outlines).map(|(whole, parts)| (item, whole, parts))
            })
            .collect();
        inks.sort_by(|(_, one, _), (_, other, _)| one.top.total_cmp(&other.top));
        for (index, (item, whole, parts)) in inks.iter().enumerate() {
            for (other_item, other, other_parts) in &inks[index + 1..] {
                if other.top > whole.bottom {
                    break;
                }
                // The letters of a word may reach under each other (kerning, marks).
                let is_one_line = matches!(
                    (&item.content, &other_item.content),
                    (Content::Text(one), Content::Text(other)) if item.field == other_item.field
                        && (one.baseline - other.baseline).abs() < 0.1
                        && (one.continues || other.continues)
                );
                // A line may run along another.
                let are_rules = matches!(
                    (&item.content, &other_item.content),
                    (Content::Area(_), Content::Area(_))
                );
                let meets = |one: &InkBox| other_parts.iter().any(|other| one.overlaps(*other));
                if whole.overlaps(*other) && !is_one_line && !are_rules {
                    prop_assert!(
                        !parts.iter().any(meets),
                        "{:?} and {:?}",
                        text(item),
                        text(other_item)
                    );
                }
            }
        }
    }
    Ok(())
}

/// "Page 1 of 2" stands at the end of every page, with the right figures.
pub fn pages_are_numbered(sheet: &Sheet) -> TestCaseResult {
    prop_assert_eq!(sheet.page_names.len(), sheet.pages.len());
    for (index, (page, name)) in sheet.pages.iter().zip(&sheet.page_names).enumerate() {
        let numbers: Vec<usize> = name
            .split(|character: char| !character.is_ascii_digit())
            .filter_map(|digits| digits.parse().ok())
            .collect();
        prop_assert_eq!(numbers, [index + 1, sheet.pages.len()]);
        let foot = page.items.iter().rev().take_while(|item| item.role == Role::Artifact);
        let mut foot: Vec<&str> = foot
            .filter_map(|item| match &item.content {
                Content::Text(run) => Some(run.text.as_str()),
                _ => None,
            })
            .collect();
        foot.reverse();
        let told = letters(&foot.concat());
        // In a second language it stands behind a stroke.
        let is_told = match sheet.second_language {
            Some(_) => told.contains(&letters(&format!("{name} / "))),
            None => told.ends_with(&letters(name)),
        };
        prop_assert!(is_told, "{:?}", foot);
    }
    Ok(())
}

/// How to pay is told on one page.
pub fn the_payment_block_is_whole(sheet: &Sheet) -> TestCaseResult {
    let is_of_payment = |item: &&Item| {
        let is_instalment = place_of(item).is_some_and(|place| place.table == Table::Instalments);
        let is_sentence = item.role == Role::Paragraph && item.field == Some(Field::Terms);
        let is_account = matches!(
            item.field,
            Some(Field::Bank | Field::Iban | Field::Bic | Field::Account | Field::PaymentReference)
        );
        is_instalment || is_sentence || is_account
    };
    let has_payment = |page: &Page| page.items.iter().any(|item| is_of_payment(&item));
    let pages: Vec<&Page> = sheet.pages.iter().filter(|page| has_payment(page)).collect();
    prop_assert!(pages.len() < 2, "how to pay is told on {} pages", pages.len());
    Ok(())
}

/// How much of a page some items take.
fn extent<'a>(pages: &'a [Page], is_meant: &dyn Fn(&Item) -> bool) -> f32 {
    let of_page = |page: &'a Page| {
        let meant = runs(page).filter(|(item, _)| is_meant(item)).map(|(_, run)| run);
        let edges = meant.map(|run| (run.baseline - run.size, run.baseline + run.size));
        let edges = edges.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
        edges.map_or(0.0, |(top, bottom)| bottom - top)
    };
    pages.iter().map(of_page).sum()
}

/// The totals stand below two rows, where there are two and a page can hold all three.
pub fn the_totals_have_company(document: &Document, sheet: &Sheet) -> TestCaseResult {
    let has_totals = |page: &&Page| {
        page.items.iter().filter_map(place_of).any(|place| place.table == Table::Totals)
    };
    let Some(page) = sheet.pages.iter().find(has_totals) else { return Ok(()) };
    let rows = rows_on(page);
    let drawn: BTreeSet<usize> = sheet.pages.iter().flat_map(rows_on).collect();
    let lines: Vec<&Line> = document.lines.iter().filter(|line| !line.is_blank()).collect();
    let all = lines.len();
    // Where all rows hold together, some of them stay below the head of the paper, which would be
    // alone else.
    let is_held = |row: usize| {
        let heads = |before: usize| {
            row.checked_sub(before).is_some_and(|row| lines[row].kind == LineKind::Heading)
        };
        lines[row].kind == LineKind::Subtotal
            || heads(1)
            || (heads(2) && lines[row - 1].kind == LineKind::Text)
    };
    let last_two = all.saturating_sub(2);
    let first = (0..=last_two).rev().find(|row| *row == 0 || !is_held(*row)).unwrap_or(0);
    if first == 0 && all > 1 {
        return Ok(());
    }
    // A row of which nothing is seen, a text without words, is none to a reader.
    let are_all_seen = drawn.len() == all;
    if are_all_seen && rows.len() < all.min(2) {
        let is_meant = |item: &Item| {
            place_of(item).is_some_and(|place| match place.table {
                Table::Items => place.row >= first,
                Table::Totals => true,
                Table::Instalments => false,
            })
        };
        let height = extent(&sheet.pages, &is_meant);
        // The rest of the page is its edges, the head of the table, spaces.
        prop_assert!(
            height > sheet.height - 60.0 * MM - 45.0,
            "{} of {all} rows stand with the totals; {height} points would do",
            rows.len()
        );
    }
    Ok(())
}

/// Where rows go on on another page, the sum so far ends the one and begins the other: exactly
/// where it was asked for.
pub fn sums_are_carried(
    document: &Document,
    totals: Option<&Totals>,
    sheet: &Sheet,
) -> TestCaseResult {
    let wording = Wording::document(document.language);
    let entries: Vec<_> =
        document.lines.iter().enumerate().filter(|(_, line)| !line.is_blank()).collect();
    let is_asked = document.look.choices().carried_forward;
    let rows: Vec<Vec<usize>> = sheet.pages.iter().map(rows_on).collect();
    for (index, page) in sheet.pages.iter().enumerate() {
        for (key, from) in
            [("carried-forward", Some(index)), ("brought-forward", index.checked_sub(1))]
        {
            // The page that the rows leave, and the one on which they go on.
            let next = from.and_then(|from| rows.get(from + 1)?.first());
            let left = from.and_then(|from| rows.get(from)?.last());
            let sum = left.zip(next).and_then(|(last, next)| {
                // A row that goes on there is not counted yet.
                let is_done = |row: usize| row < *next;
                let mut items = entries
                    .iter()
                    .enumerate()
                    .filter(|(row, (_, line))| {
                        row <= last && is_done(*row) && line.kind == LineKind::Item
                    })
                    .map(|(_, (index, _))| totals?.lines.get(*index).map(|line| line.total))
                    .peekable();
                items.peek()?;
                items.try_fold(Amount::ZERO, |sum, total| sum.plus(total?))
            });
            let expected = sum.filter(|_| is_asked).map(|sum| write_amount(sum, document.language));
            let shown = carried(page, &wording.text(key));
            prop_assert_eq!(shown, expected, "{} on page {}", key, index + 1);
        }
    }
    Ok(())
}

/// The figure beside a label that is no part of what the document says.
fn carried(page: &Page, label: &str) -> Option<String> {
    let artifacts: Vec<&Run> = runs(page)
        .filter(|(item, _)| item.role == Role::Artifact && item.field.is_none())
        .map(|(_, run)| run)
        .collect();
    let name = artifacts.iter().find(|run| run.text.trim() == label)?;
    let is_beside = |run: &&&Run| {
        let is_label = run.is_second || run.text.trim() == label;
        (run.baseline - name.baseline).abs() < 3.0 && !is_label
    };
    Some(artifacts.iter().filter(is_beside).map(|run| run.text.as_str()).collect())
}

/// What the window of an envelope shows, and how many lines of an address it can.
fn window(page_size: PageSize) -> (InkBox, usize) {
    let of = |left: f32, top: f32, right: f32, bottom: f32| InkBox { left, top, right, bottom };
    match page_size {
        // DIN 5008, form B: 85 by 45 mm at 20 and 45 mm.
        PageSize::A4 => (of(20.0 * MM, 45.0 * MM, 105.0 * MM, 90.0 * MM), 8),
        // A No. 10 envelope is an inch wider and 0.46 inches higher than the letter in it; this much
        // shows when it lies on the lower edge, wherever between left and right.
        PageSize::UsLetter => (of(63.0, 147.0, 315.0, 228.0), 5),
    }
}

/// The buyer's address stands in the window, where its lines fit, and nothing else with it but the
/// sender's line.
pub fn the_address_is_in_the_window(document: &Document, sheet: &Sheet) -> TestCaseResult {
    let look = document.look.choices();
    let Some(page) = sheet.pages.first().filter(|_| look.template == Template::Letter) else {
        return Ok(());
    };
    let (window, most_lines) = window(look.page_size);
    let is_address = |item: &Item| {
        use PartyField::{City, Country, Name, PostCode, Street};
        matches!(item.field, Some(Field::Buyer(Name | Street | PostCode | City | Country)))
    };
    let mut lines: Vec<f32> =
        runs(page).filter(|(item, _)| is_address(item)).map(|(_, run)| run.baseline).collect();
    lines.dedup();
    let fits = lines.len() <= most_lines;
    for item in &page.items {
        let Some((ink, _)) = ink_boxes::of_item(item, &ink_boxes::BUILT_IN) else { continue };
        if is_address(item) && fits {
            let is_within = ink.left >= window.left
                && ink.right <= window.right
                && ink.top >= window.top
                && ink.bottom <= window.bottom;
            prop_assert!(is_within, "{ink:?} of {} lines: {:?}", lines.len(), item.content);
        } else if !is_address(item) && fits && item.role != Role::Artifact {
            prop_assert!(!ink.overlaps(window), "{:?} in the window", item.content);
        }
    }
    Ok(())
}
