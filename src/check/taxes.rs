//! The taxes of the items: each with the rate and the reason that its category asks for.

use super::ProblemCode;
use super::case::{Case, Report, is_blank, is_vat};
use super::phrases::has_reason_in_note;
use crate::document::{DocumentKind, Field, Line, LineField, Owner, Tax, TaxCategory};
use crate::money::Percent;

/// An item is taxed where others are, each tax has a name; a category that has no rate has none, and one that needs a
/// reason has one.
pub(super) fn of_items(case: &Case, report: &mut Report) {
    if !case.document.kind.has_prices() {
        return;
    }
    let is_anything_taxed = case.vat().next().is_some();
    for line in case.items() {
        let field = || Field::Line(line.id.clone(), LineField::Tax);
        if let Some(index) = line
            .taxes
            .iter()
            .position(|tax| lacks_exemption_reason(tax) && !has_reason_in_note(case, tax))
        {
            let reason = format!("taxes[{index}].exemption_reason");
            let field = Field::Within(Owner::Line(line.id.clone()), reason);
            report.add(field, ProblemCode::ExemptionReasonMissing);
        }
        if let Some(index) = line.taxes.iter().position(|tax| is_blank(&tax.scheme)) {
            let name = format!("taxes[{index}].scheme");
            let field = Field::Within(Owner::Line(line.id.clone()), name);
            report.add(field, ProblemCode::TaxNameMissing);
        }
        if line.taxes.iter().any(has_wrong_rate) {
            report.add(field(), ProblemCode::TaxRateOfUntaxed);
        }
        if is_anything_taxed && !line.taxes.iter().any(is_vat) {
            report.add(field(), ProblemCode::TaxMissing);
        }
    }
}

/// What tells of an invoice shows no tax: who shows it twice owes it twice (VAT directive art. 203).
pub(super) fn shown_again(case: &Case, report: &mut Report) {
    use DocumentKind::{Receipt, Reminder, Statement};
    let taxed = |line: &&Line| line.taxes.iter().any(|tax| tax.rate != Percent::ZERO);
    if matches!(case.document.kind, Receipt | Reminder | Statement)
        && let Some(line) = case.items().find(taxed)
    {
        report.add(Field::Line(line.id.clone(), LineField::Tax), ProblemCode::TaxAgain);
    }
}

/// Where value added tax is the rule, an invoice without any says why: it names the article of the
/// directive, or the law, by which nothing is taxed (VAT directive art. 226(11)). A note may be
/// that reason: what it says can't be judged here.
pub(super) fn of_document(case: &Case, report: &mut Report) {
    let is_vat_land = case
        .seller
        .country
        .is_some_and(|seller| seller.is_in_eu() || matches!(seller.code(), "GB" | "CH" | "RS"));
    let has_items = case.items().next().is_some();
    let has_taxes = case.items().any(|line| !line.taxes.is_empty());
    if case.is_tax_document()
        && is_vat_land
        && has_items
        && !has_taxes
        && is_blank(&case.document.note)
    {
        report.add(Field::Note, ProblemCode::TaxUnexplained);
    }
}

/// Whether a tax says neither in words nor by a code why nothing is taxed, where nobody can know it
/// from its category alone: exempt is a word for many reasons (BR-E-10, BR-O-10; VAT directive
/// art. 226(11)). The paper has words of its own for the other categories without tax: reverse
/// charge (art. 226(11a)), supply within the Union, export.
fn lacks_exemption_reason(tax: &Tax) -> bool {
    matches!(tax.category, TaxCategory::Exempt | TaxCategory::NotSubject)
        && is_blank(&tax.exemption_reason)
        && is_blank(&tax.exemption_code)
}

/// Whether a tax has a rate although its category has none (BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05,
/// BR-G-05, BR-O-05).
fn has_wrong_rate(tax: &Tax) -> bool {
    match tax.category {
        TaxCategory::Standard | TaxCategory::CanaryIslands | TaxCategory::CeutaMelilla => false,
        _ => tax.rate != Percent::ZERO,
    }
}
