//! The conditions of countries' files (docs/countries.md), as far as a document tells whether they hold.

use super::case::{Case, is_blank};
use crate::document::{AdjustmentKind, DocumentKind, TaxCategory};
use crate::region::Threshold;

/// Whether all of some conditions hold: nothing, where nobody can tell from the document.
pub(super) fn hold(case: &Case, when: &[String], threshold: Option<&Threshold>) -> Option<bool> {
    let mut all = Some(true);
    for condition in when {
        match holds(case, condition, threshold) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => all = None,
        }
    }
    all
}

/// Whether a condition holds, where the document tells.
fn holds(case: &Case, condition: &str, threshold: Option<&Threshold>) -> Option<bool> {
    use TaxCategory as Category;
    let has = |category| case.has_category(category);
    let is_abroad = || case.is_abroad();
    // Where it can hold only together with something that is not so, it does not.
    let only_with = |is_so: bool| if is_so { None } else { Some(false) };
    let kind = case.document.kind;
    match condition {
        "always" => Some(true),
        "business" => is_business(case).then_some(true),
        "consumer" => only_with(!is_business(case)),
        "vat-registered" => {
            let is_shown = !is_blank(&case.document.seller.vat_number);
            (is_shown || case.is_taxed()).then_some(true)
        }
        "not-vat-registered" | "small-business" => {
            only_with(has(Category::Exempt) || has(Category::NotSubject))
        }
        "domestic" => is_abroad().map(|is_abroad| !is_abroad),
        "abroad" => is_abroad().map(|is_abroad| is_abroad && !is_in_union(case)),
        "eu" => is_abroad().map(|is_abroad| is_abroad && is_in_union(case)),
        "eu-business" => {
            is_abroad().map(|is_abroad| is_abroad && is_in_union(case) && is_business(case))
        }
        "foreign-seller" => Some(false),
        "exempt" => Some(has(Category::Exempt)),
        "zero-rated" => Some(has(Category::ZeroRated)),
        "reverse-charge" => Some(has(Category::ReverseCharge)),
        "domestic-reverse-charge" => match (has(Category::ReverseCharge), is_abroad()) {
            (false, _) | (_, Some(true)) => Some(false),
            (true, Some(false)) => Some(true),
            (true, None) => None,
        },
        "intra-community-supply" => Some(has(Category::IntraCommunity)),
        "intra-community-service" | "triangulation" => {
            only_with(has(Category::ReverseCharge) && is_abroad() != Some(false))
        }
        "export" => Some(has(Category::Export)),
        "export-service" => {
            let is_untaxed = has(Category::NotSubject) || has(Category::Export);
            only_with(is_untaxed && is_abroad() != Some(false))
        }
        "margin-goods" | "margin-travel" => only_with(has(Category::Exempt)),
        "advance" => Some(kind == DocumentKind::AdvanceInvoice),
        "proforma" => Some(kind == DocumentKind::Proforma),
        "credit-note" => Some(kind == DocumentKind::CreditNote),
        "corrective-invoice" => Some(kind == DocumentKind::CorrectiveInvoice),
        "self-billed" => Some(kind == DocumentKind::SelfBilledInvoice),
        "foreign-currency" => {
            let own = case.facts.map(|facts| facts.currency.as_str());
            own.map(|own| own != case.document.currency.code())
        }
        "discount" => {
            let discounts = &case.document.adjustments;
            Some(discounts.iter().any(|part| part.kind == AdjustmentKind::Discount))
        }
        "above-amount" => is_above(case, threshold?),
        "below-amount" => is_above(case, threshold?).map(|is_above| !is_above),
        _ => None,
    }
}

/// Whether the gross is above a sum of the same money.
fn is_above(case: &Case, threshold: &Threshold) -> Option<bool> {
    let is_same_money = threshold.currency == case.document.currency.code();
    let gross = case.totals.as_ref().ok().filter(|_| is_same_money)?.gross;
    Some(gross > threshold.amount)
}

/// Whether the buyer shows a number that only a business has: registers have clubs and persons, too.
fn is_business(case: &Case) -> bool {
    !is_blank(&case.document.buyer.vat_number)
}

/// Whether seller and buyer are both in the European Union.
fn is_in_union(case: &Case) -> bool {
    [&case.seller, &case.buyer].iter().all(|side| side.country.is_some_and(|it| it.is_in_eu()))
}
