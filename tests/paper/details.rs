//! Details of the paper that a reader relies on.

use billet::document::{Document, Field, Id, LineField, Unit};
use billet::paper::{Content, Item, Role, Run, lay_out};

use crate::page_breaks::rows_with_totals;
use crate::reading::{drawn, runs};
use crate::samples::{FONTS, document, sheet};

#[test]
fn decimal_signs_stand_in_line() {
    let document = document("english");
    let sheet = sheet(&document);
    // "850.00" and "0.4375" in the column of prices.
    let figure = |text: &str| {
        let mut all = sheet.pages.iter().flat_map(runs);
        all.find(|(_, run)| run.text == text).map(|(_, run)| run.clone()).unwrap()
    };
    let point = |run: &Run| {
        let digits = run.text.find('.').unwrap();
        let before: i32 = run.glyphs[..digits].iter().map(|glyph| i32::from(glyph.advance)).sum();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand units")]
        let before = before as f32;
        run.x + before * run.size / 1000.0
    };
    let (price, fine) = (figure("850.00"), figure("0.4375"));
    assert!((point(&price) - point(&fine)).abs() < 0.01);
}

#[test]
fn columns_that_hold_nothing_vanish() {
    let heads = |document: &Document| -> Vec<String> {
        let sheet = sheet(document);
        runs(&sheet.pages[0])
            .filter(|(item, _)| matches!(item.role, Role::Head(_)))
            .map(|(_, run)| run.text.clone())
            .collect()
    };
    let mut document = document("english");
    assert_eq!(
        heads(&document),
        ["Description", "Quantity", "Unit", "Unit price", "Discount", "VAT", "Amount EUR"]
    );
    for line in &mut document.lines {
        line.unit = Unit::default();
        line.taxes.clear();
        line.adjustments.clear();
    }
    assert_eq!(heads(&document), ["Description", "Quantity", "Unit price", "Amount EUR"]);
}

#[test]
fn the_word_of_thanks_stays_beside_a_note_until_it_is_left_out() {
    let printed = |look: &str| {
        let mut document = document("english");
        assert!(!document.note.is_empty());
        document.lines.truncate(1);
        document.look = billet::json::parse(look).unwrap();
        sheet(&document).pages.iter().map(billet::paper::Page::text).collect::<String>()
    };
    let thanks = "Thank you for your business!";
    assert!(printed("{}").contains(thanks));
    assert!(!printed(r#"{"hidden":{"thanks":true}}"#).contains(thanks));
    let own = printed(r#"{"labels":{"thanks":"Grazie, a presto."}}"#);
    assert!(own.contains("Grazie, a presto.") && !own.contains(thanks));
}

#[test]
fn a_letters_logo_at_the_right_is_in_line_with_the_sender() {
    let mut document = document("english");
    document.look =
        billet::json::parse(r#"{"template":"letter","logo_place":"right","logo_size":"small"}"#)
            .unwrap();
    let sheet = sheet(&document);
    let logo = sheet.pages[0].items.iter().find_map(|item| match item.content {
        Content::Picture { x, .. } => Some(x),
        _ => None,
    });
    let sender = runs(&sheet.pages[0]).find(|(_, run)| run.text == document.seller.name);
    assert_eq!(logo, sender.map(|(_, run)| run.x));
}

#[test]
fn without_totals_the_rest_is_drawn() {
    let document = document("english");
    let sheet = lay_out(&document, None, &FONTS);
    assert!(sheet.pages[0].text().contains("Brand identity workshop"));
    assert!(!sheet.pages[0].text().contains("5,854.82"));
    assert_eq!(rows_with_totals(&sheet), None);
}

#[test]
fn letters_and_their_parts_are_drawn_alike() {
    let glyphs = |name: &str| {
        let mut document = document("english");
        document.buyer.name = name.to_owned();
        let sheet = sheet(&document);
        let is_name = |item: &Item| {
            matches!(item.field, Some(Field::Buyer(billet::document::PartyField::Name)))
        };
        let (_, run) = runs(&sheet.pages[0]).find(|(item, _)| is_name(item)).unwrap();
        run.glyphs.iter().map(|glyph| glyph.id).collect::<Vec<_>>()
    };
    assert_eq!(glyphs("Dvo\u{159}\u{e1}k \u{1ea1}"), glyphs("Dvor\u{30c}a\u{301}k a\u{323}"));
}

#[test]
fn every_item_knows_its_field() {
    let document = document("english");
    let sheet = sheet(&document);
    let fields = drawn(&sheet);
    let line = Id::new("line-1");
    for field in [
        Field::Number,
        Field::IssueDate,
        Field::SupplyDate,
        Field::Terms,
        Field::OrderReference,
        Field::Line(line.clone(), LineField::Quantity),
        Field::Line(line, LineField::Tax),
        Field::Iban,
        Field::Note,
        Field::Totals,
    ] {
        assert!(fields.contains_key(&field), "{field:?}");
    }
}
