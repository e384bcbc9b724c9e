//! What is made of a document: a quote becomes an invoice, an invoice is credited, an advance is
//! deducted from the final invoice, a new version takes the place of what is no invoice. The new document names the one that it is made from.

mod lines;
#[cfg(test)]
mod tests;

use super::sequence::revised_number;
use crate::calendar::{Date, PaymentTerms};
use crate::document::{Document, DocumentKind, Id, Preceding, PriceBasis, totals};
use crate::wording::MadeItem;
use lines::{Said, blank_line, deductions, payment_line, revised_lines, shares, stripped};

/// What a new document is made with.
#[derive(Clone, Debug)]
pub struct FollowUp<'a> {
    /// The id of the document.
    pub id: Id,
    /// The day it is.
    pub today: Date,
    /// Its number, but for a new version of a document: that one keeps its number, with a version.
    pub number: String,
    /// The author's other documents: the order that an advance was for, its other advances.
    pub others: &'a [Document],
}

/// How much an advance invoice asks for, in percent, until its author says otherwise.
const ADVANCE_PERCENT: i64 = 30;

/// What can be made of a document of a kind, the most usual first.
pub const fn follow_ups(kind: DocumentKind) -> &'static [DocumentKind] {
    use DocumentKind as Kind;
    match kind {
        Kind::Quote => &[
            Kind::OrderConfirmation,
            Kind::Invoice,
            Kind::Quote,
            Kind::AdvanceInvoice,
            Kind::Proforma,
            Kind::DeliveryNote,
        ],
        Kind::OrderConfirmation => &[
            Kind::Invoice,
            Kind::DeliveryNote,
            Kind::OrderConfirmation,
            Kind::AdvanceInvoice,
            Kind::Proforma,
        ],
        Kind::Proforma => {
            &[Kind::Invoice, Kind::AdvanceInvoice, Kind::DeliveryNote, Kind::Proforma]
        }
        Kind::DeliveryNote => &[Kind::Invoice, Kind::DeliveryNote],
        Kind::AdvanceInvoice => {
            &[Kind::FinalInvoice, Kind::Receipt, Kind::CreditNote, Kind::Reminder]
        }
        Kind::Invoice | Kind::FinalInvoice | Kind::CorrectiveInvoice => &[
            Kind::CreditNote,
            Kind::CorrectiveInvoice,
            Kind::DebitNote,
            Kind::Receipt,
            Kind::DeliveryNote,
            Kind::Reminder,
        ],
        Kind::SelfBilledInvoice => &[Kind::CreditNote, Kind::CorrectiveInvoice],
        Kind::DebitNote => &[Kind::CreditNote, Kind::Receipt, Kind::Reminder],
        Kind::CreditNote => &[Kind::DebitNote],
        Kind::Receipt => &[Kind::Receipt],
        Kind::Statement => &[Kind::Statement],
        Kind::Reminder => &[Kind::Reminder],
    }
}

/// A document of a kind, made of another. Whose it is, for whom, in which language and money and
/// how it looks comes from that one; the texts of what is added are in its languages.
pub fn follow_up(source: &Document, kind: DocumentKind, begin: FollowUp) -> Document {
    let named = Preceding::of(source, Id::default());
    let mut made = Document {
        id: begin.id,
        kind,
        number: begin.number,
        issue_date: Some(begin.today),
        issued_on: None,
        valid_until: None,
        place_to_sign: kind == DocumentKind::DeliveryNote,
        preceding: vec![named.clone()],
        ..source.clone()
    };
    // What the payer should quote belonged to that one.
    made.payment.reference.clear();
    let is_past =
        |terms: &PaymentTerms| matches!(terms, PaymentTerms::OnDate(date) if *date <= begin.today);
    made.terms =
        made.terms.filter(|terms| !is_past(terms)).or_else(|| Some(PaymentTerms::default()));
    match kind {
        _ if kind == source.kind && kind.has_versions() => {
            revise(&mut made, source, begin.today);
        }
        DocumentKind::DeliveryNote => strip(&mut made),
        DocumentKind::AdvanceInvoice => {
            let item = made_item(source, MadeItem::Advance, &named);
            made.lines = shares(source, &item, ADVANCE_PERCENT);
            ask_for_this_alone(&mut made);
            made.supply_date = None;
        }
        DocumentKind::FinalInvoice => settle(&mut made, source, begin.others),
        DocumentKind::CreditNote => settle_nothing(&mut made),
        DocumentKind::DebitNote => {
            made.lines = vec![blank_line(source)];
            ask_for_this_alone(&mut made);
        }
        DocumentKind::Receipt | DocumentKind::Reminder => {
            let item = made_item(source, MadeItem::Payment, &named);
            let due = totals(source).ok().map(|totals| totals.due);
            made.lines = vec![payment_line(item, due)];
            // The due is what it is: no tax is stated a second time.
            ask_for_this_alone(&mut made);
            made.cash_rounding = None;
            made.prices = PriceBasis::default();
            made.supply_date = None;
        }
        DocumentKind::Invoice if source.kind == DocumentKind::DeliveryNote => {
            bill_delivery(&mut made, source, begin.others);
        }
        DocumentKind::CorrectiveInvoice => {}
        _ => made.supply_date = None,
    }
    made.give_ids();
    made
}

/// What an item is called that is made from a document, in its languages.
fn made_item(source: &Document, item: MadeItem, named: &Preceding) -> Said {
    Said::of(source, &|wording| wording.made_item(item, named, &source.seller))
}

/// A document in the place of another of its kind: it keeps the number with a version and names all
/// versions before it. A quote holds as long as that one did, and tells what was agreed first and
/// what is added.
fn revise(made: &mut Document, source: &Document, today: Date) {
    let is_version = source.preceding.iter().any(|preceding| preceding.kind == source.kind);
    made.number = revised_number(&source.number, is_version);
    made.preceding.splice(0..0, source.preceding.iter().cloned());
    made.place_to_sign = source.place_to_sign;
    if source.kind != DocumentKind::Quote {
        return;
    }
    made.place_to_sign = true;
    let held = source.valid_until.zip(source.issue_date);
    made.valid_until = held.and_then(|(until, from)| today.checked_add_signed(until - from));
    let headings = [false, true]
        .map(|is_added| Said::of(source, &|wording| wording.revision_heading(is_added)));
    made.lines = revised_lines(source, is_version, headings);
}

/// The invoice of what was ordered, less what was invoiced of it in advance.
fn settle(made: &mut Document, advance: &Document, others: &[Document]) {
    let orders = advance.preceding.iter();
    let orders = orders.filter(|preceding| preceding.kind != DocumentKind::AdvanceInvoice);
    let order = orders.clone().find_map(|order| {
        let is_alike = |other: &&Document| {
            order.names(other)
                && other.currency == advance.currency
                && other.prices == advance.prices
        };
        others.iter().find(is_alike)
    });
    settle_nothing(made);
    if let Some(order) = order {
        made.lines.clone_from(&order.lines);
        made.adjustments.clone_from(&order.adjustments);
        made.rounding = order.rounding;
    } else {
        made.lines = vec![blank_line(advance)];
        made.adjustments.clear();
    }
    let is_of_this_order = |other: &&Document| {
        other.kind == DocumentKind::AdvanceInvoice
            && other.id != advance.id
            && other.currency == advance.currency
            && other.prices == advance.prices
            && order.is_some_and(|order| other.preceding.iter().any(|it| it.names(order)))
    };
    let mut advances: Vec<&Document> = others.iter().filter(is_of_this_order).collect();
    advances.push(advance);
    // In the order in which they were invoiced.
    advances.sort_by(|a, b| a.issue_date.cmp(&b.issue_date).then_with(|| a.number.cmp(&b.number)));
    made.preceding = orders.cloned().collect();
    for advance in advances {
        let named = Preceding::of(advance, Id::default());
        let item = made_item(made, MadeItem::Deduction, &named);
        made.adjustments.extend(deductions(advance, &item.joined()));
        made.preceding.push(named);
    }
}

/// What was delivered, at the prices of what was ordered.
fn bill_delivery(made: &mut Document, delivery: &Document, others: &[Document]) {
    made.supply_date = delivery.supply_date.or(delivery.issue_date);
    let order = delivery.preceding.iter().find_map(|order| {
        others.iter().find(|other| order.names(other) && other.currency == delivery.currency)
    });
    let Some(order) = order else { return };
    made.prices = order.prices;
    for line in &mut made.lines {
        let Some(ordered) = order.lines.iter().find(|ordered| ordered.id == line.id) else {
            continue;
        };
        line.price = ordered.price;
        line.price_base_quantity = ordered.price_base_quantity;
        line.adjustments.clone_from(&ordered.adjustments);
        line.taxes.clone_from(&ordered.taxes);
    }
    made.adjustments.clone_from(&order.adjustments);
    made.preceding.splice(0..0, delivery.preceding.iter().cloned());
}

/// Things and quantities: the prices are no business of who carries them, and a PDF holds its
/// document.
fn strip(made: &mut Document) {
    made.lines = stripped(&made.lines);
    ask_for_this_alone(made);
    made.terms = None;
    made.payment = crate::document::Payment::default();
}

/// What was paid or kept back of the other document, and when that is to be paid.
fn settle_nothing(made: &mut Document) {
    made.advances.clear();
    made.instalments.clear();
    made.early_payment.clear();
    made.retention = None;
}

/// The same, and the discounts and charges on the whole of it.
fn ask_for_this_alone(made: &mut Document) {
    settle_nothing(made);
    made.adjustments.clear();
    made.accounting_currency = None;
}
