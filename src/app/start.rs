//! The document that a new draft starts from.

use super::sequence::Numbers;
use crate::calendar::{Date, PaymentTerms};
use crate::document::{
    Document, DocumentKind, EarlyPayment, Id, Language, Line, Tax, Value, next_number,
};
use crate::money::Currency;

/// What a new document is made of where no earlier one says better.
#[derive(Clone, Debug)]
pub struct Start {
    /// The id of the document.
    pub id: Id,
    /// The id of its one empty line.
    pub line: Id,
    /// The day it is.
    pub today: Date,
    /// The visitor's language, where documents speak it.
    pub language: Language,
    /// The visitor's likely currency.
    pub currency: Currency,
}

/// A new invoice: of today, due in 14 days, with one empty line. From the last document come the
/// seller, the logo, the look, how to pay, languages, currency, the ways of reckoning and the tax of most of its
/// items, so that nobody types their own data twice; its number is the next one of invoices that is
/// not used, of which the last used comes first.
pub fn start(start: Start, last: Option<&Document>, numbers: &Numbers) -> Document {
    let mut document = Document::new(start.id, start.currency, start.language);
    let mut line = Line::new(start.line);
    document.issue_date = Some(start.today);
    document.terms = Some(PaymentTerms::default());
    document.number = numbers.propose(document.kind, start.today, "");
    if let Some(last) = last {
        document.language = last.language;
        document.second_language = last.second_language;
        document.currency = last.currency;
        document.seller.clone_from(&last.seller);
        document.logo.clone_from(&last.logo);
        document.look.clone_from(&last.look);
        document.prices = last.prices;
        document.rounding = last.rounding;
        let is_lasting = |terms: &PaymentTerms| !matches!(terms, PaymentTerms::OnDate(_));
        document.terms = last.terms.filter(is_lasting);
        document.terms.get_or_insert_default();
        document.business_days = last.business_days.clone();
        document.business_days.holidays.retain(|day| *day != unsaid_day());
        // What was begun and says nothing yet is not begun again.
        let is_said = |value: Value| match value {
            Value::Amount(amount) => !amount.is_zero(),
            Value::Percent(percent) => !percent.value().is_zero(),
        };
        let is_offered = |step: &&EarlyPayment| is_lasting(&step.terms) && is_said(step.value);
        document.early_payment = last.early_payment.iter().filter(is_offered).cloned().collect();
        document.late_payment.clone_from(&last.late_payment);
        document.cash_rounding = last.cash_rounding;
        document.amount_in_words = last.amount_in_words;
        document.payment = last.payment.clone();
        // What the payer should quote belonged to that one document.
        document.payment.reference.clear();
        if let Some(taxes) = usual_taxes(last) {
            line.taxes.clone_from(taxes);
        }
        let is_counted = numbers.sequence(document.kind).is_none();
        if is_counted && last.kind == document.kind && !last.number.is_empty() {
            document.number = numbers.free(document.kind, next_number(&last.number));
        }
    }
    document.lines.push(line);
    document
}

/// The taxes of most items; of as many, those that come first. An item that says nothing counts where no other does.
fn usual_taxes(document: &Document) -> Option<&Vec<Tax>> {
    let items = || document.lines.iter().filter(|line| line.kind.is_item());
    let filled = || items().filter(|line| !line.is_blank()).map(|line| &line.taxes);
    let count = |taxes: &&Vec<Tax>| filled().filter(|other| other == taxes).count();
    // Of equals the last is taken: so from the end.
    let most = filled().rev().max_by_key(count);
    most.or_else(|| items().next_back().map(|line| &line.taxes))
}

/// Makes a document a new one of today, with the first number after its own that is not taken.
pub fn duplicate(document: &mut Document, id: Id, today: Date, numbers: &Numbers) {
    document.id = id;
    document.issue_date = Some(today);
    document.issued_on = None;
    document.supply_date = None;
    // What the payer should quote belonged to the other one.
    document.payment.reference.clear();
    document.number = match numbers.sequence(document.kind) {
        Some(_) => numbers.propose(document.kind, today, &document.buyer.name),
        None => numbers.free(document.kind, next_number(&document.number)),
    };
}

/// The day of a public holiday that nobody has named yet: long before all invoices it moves no date.
pub(super) fn unsaid_day() -> Date {
    Date::default()
}

/// What is kept of a document for the ones after it: what [`start`] takes over, and nothing of the
/// client or the items. The number that is kept is that of the last invoice: of a document of
/// another kind, the one that was kept before stays.
pub fn kept_for_next(document: &Document, before: Option<&Document>) -> Document {
    let begin = Start {
        id: document.id.clone(),
        line: Id::default(),
        today: Date::default(),
        language: document.language,
        currency: document.currency,
    };
    let mut kept = start(begin, Some(document), &Numbers::default());
    let last = Some(document).filter(|document| document.kind == DocumentKind::Invoice);
    kept.number = last.or(before).map(|last| last.number.clone()).unwrap_or_default();
    kept.issue_date = None;
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::part_list;
    use crate::app::sequence::UsedNumber;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn begin() -> Start {
        Start {
            id: Id::new("new"),
            line: Id::new("line"),
            today: "2026-11-22".parse().unwrap(),
            language: Language::Italian,
            currency: Currency::EUR,
        }
    }

    fn used(numbers: &[&str]) -> Numbers {
        let number =
            |number: &&str| UsedNumber { number: (*number).to_owned(), ..UsedNumber::default() };
        numbers.iter().map(number).collect::<Vec<_>>().into()
    }

    #[test]
    fn the_first_line_is_taxed_as_most_items_of_the_last_document() {
        let mut last = start(begin(), None, &Numbers::default());
        last.lines.clear();
        for (number, rate) in [(1, "19"), (2, "19"), (3, "7")] {
            let mut line = Line::new(Id::new(number.to_string()));
            line.description = "x".into();
            line.taxes.push(Tax::vat(rate.parse().unwrap()));
            last.lines.push(line);
        }
        let rate = |last: &Document| {
            start(begin(), Some(last), &Numbers::default()).lines[0].taxes[0].rate.to_string()
        };
        assert_eq!(rate(&last), "19");
        // As many of each: those that come first.
        last.lines.remove(1);
        assert_eq!(rate(&last), "19");
        last.lines.reverse();
        assert_eq!(rate(&last), "7");
    }

    #[test]
    fn the_last_invoice_gives_the_number_whatever_was_made_since() {
        let mut invoice = start(begin(), None, &Numbers::default());
        invoice.number = "R-7".into();
        let kept = kept_for_next(&invoice, None);
        let mut quote = invoice.clone();
        quote.kind = DocumentKind::Quote;
        quote.number = "Q-3".into();
        let kept = kept_for_next(&quote, Some(&kept));
        assert_eq!((kept.kind, kept.number.as_str()), (DocumentKind::Invoice, "R-7"));
        assert_eq!(start(begin(), Some(&kept), &Numbers::default()).number, "R-8");
        let alone = kept_for_next(&quote, None);
        assert_eq!(start(begin(), Some(&alone), &Numbers::default()).number, "2026-0001");
    }

    #[test]
    fn the_first_document_is_of_today_and_due_in_fourteen_days() {
        let document = start(begin(), None, &Numbers::default());
        assert_eq!(document.number, "2026-0001");
        assert_eq!(document.due_date(), "2026-12-06".parse().ok());
        assert_eq!(document.language, Language::Italian);
        assert_eq!(document.lines.len(), 1);
    }

    #[test]
    fn nobody_types_their_own_data_twice() {
        let mut last = start(begin(), None, &Numbers::default());
        last.number = "R-7".into();
        last.language = Language::Czech;
        last.seller.name = "Studio".into();
        last.buyer.name = "Client".into();
        last.payment.iban = "IT60".into();
        last.payment.reference = "7".into();
        last.terms = Some(PaymentTerms::OnDate("2026-01-01".parse().unwrap()));
        let mut line = Line::new(Id::new("x"));
        line.description = "work".into();
        line.taxes.push(Tax::vat("21".parse().unwrap()));
        last.lines = vec![line, Line::new(Id::new("blank"))];

        let next = start(begin(), Some(&last), &used(&["R-7", "R-8"]));
        assert_eq!(next.number, "R-9");
        assert_eq!(next.language, Language::Czech);
        assert_eq!(next.seller, last.seller);
        assert_eq!(next.payment.iban, "IT60");
        assert_eq!(next.payment.reference, "");
        assert_eq!(next.buyer.name, "");
        assert_eq!(next.terms, Some(PaymentTerms::WithinDays(14)));
        assert_eq!(next.lines.len(), 1);
        assert_eq!(next.lines[0].taxes, last.lines[0].taxes);
    }

    #[test]
    fn what_was_begun_and_not_finished_is_not_carried_over() {
        let mut last = start(begin(), None, &Numbers::default());
        let owner = crate::document::Owner::Document;
        for list in
            ["early_payment", "early_payment", "business_days.holidays", "business_days.holidays"]
        {
            let id = format!("{list}{}", part_list::count_parts(&last, &owner, list));
            let part = part_list::new_part(&last, &owner, list, &id);
            assert!(part_list::insert(&mut last, &owner, list, 9, part));
        }
        assert_eq!((last.early_payment.len(), last.business_days.holidays.len()), (2, 2));
        let christmas = "2026-12-25".parse().unwrap();
        last.early_payment[1].value = crate::document::Value::Percent("2".parse().unwrap());
        last.business_days.holidays[1] = christmas;
        for next in [start(begin(), Some(&last), &Numbers::default()), kept_for_next(&last, None)] {
            assert_eq!(next.early_payment, last.early_payment[1..]);
            assert_eq!(next.business_days.holidays, [christmas]);
        }
        // A day that nobody has named moves no due date: it stays on the Monday after the Sunday.
        last.business_days.shift = true;
        assert_eq!(last.due_date(), "2026-12-07".parse().ok());
    }

    #[test]
    fn a_duplicate_is_of_today_and_has_a_number_of_its_own() {
        let mut document = start(begin(), None, &Numbers::default());
        document.number = "R-7".into();
        document.payment.reference = "7".into();
        document.supply_date = "2026-01-01".parse().ok();
        document.lines[0].description = "work".into();
        let mut copy = document.clone();
        let today = "2026-12-24".parse().unwrap();
        duplicate(&mut copy, Id::new("copy"), today, &used(&["R-7", "R-8"]));
        assert_eq!((copy.id.as_str(), copy.number.as_str()), ("copy", "R-9"));
        assert_eq!((copy.issue_date, copy.supply_date), (Some(today), None));
        assert_eq!(copy.payment.reference, "");
        assert_eq!(copy.lines, document.lines);
    }

    #[test]
    fn a_new_document_starts_from_what_is_kept_as_from_the_last_itself() {
        let mut last = start(begin(), None, &Numbers::default());
        last.number = "R-7".into();
        last.seller.name = "Studio".into();
        last.buyer.name = "Client".into();
        last.payment.iban = "IT60".into();
        last.note = "Thank you".into();
        last.prices = crate::document::PriceBasis::WithTax;
        last.lines[0].description = "work".into();
        last.lines[0].taxes.push(Tax::vat("21".parse().unwrap()));
        let kept = kept_for_next(&last, None);
        assert_eq!(kept.buyer.name, "");
        assert_eq!(kept.note, "");
        assert_eq!(kept.lines[0].description, "");
        assert_eq!(
            start(begin(), Some(&kept), &Numbers::default()),
            start(begin(), Some(&last), &Numbers::default())
        );
    }
}
