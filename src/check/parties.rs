//! Who sells and who buys: names, addresses, tax numbers.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use super::law::{Requirement, is_waived};
use crate::document::{DocumentKind, Field, PartyField};

/// Whom it is from and where that is (BR-06, BR-08; VAT directive art. 226(5)).
pub(super) fn seller(case: &Case, report: &mut Report) {
    let seller = &case.document.seller;
    if is_blank(&seller.name) {
        report.add(Field::Seller(PartyField::Name), ProblemCode::SellerNameMissing);
    }
    if seller.address.is_empty() {
        report.add(Field::Seller(PartyField::Street), ProblemCode::SellerAddressMissing);
    }
}

/// Whom it is for and where that is (BR-07, BR-10; VAT directive art. 226(5)). A law may ask less
/// of small sums; a quote and a receipt do with the name.
pub(super) fn buyer(case: &Case, report: &mut Report) {
    let buyer = &case.document.buyer;
    if is_blank(&buyer.name) {
        report.add(Field::Buyer(PartyField::Name), ProblemCode::BuyerNameMissing);
    }
    let kind = case.document.kind;
    let is_enough = matches!(kind, DocumentKind::Quote | DocumentKind::Receipt);
    if buyer.address.is_empty() && !is_enough && !is_waived(case, Requirement::BuyerFullAddress) {
        report.add(Field::Buyer(PartyField::Street), ProblemCode::BuyerAddressMissing);
    }
}

/// Who charges value added tax, or shifts it to the buyer, shows a tax number (BR-S-02, BR-AE-02,
/// BR-IC-02; VAT directive art. 226(3)); so does the buyer who owes it (art. 226(4)).
pub(super) fn tax_numbers(case: &Case, report: &mut Report) {
    let seller = &case.document.seller;
    if !case.is_tax_document() {
        return;
    }
    let is_shifted = case.is_shifted();
    let is_numberless = is_blank(&seller.vat_number);
    // A tax number that is no VAT number will do within a country (§ 14(4) no. 2 UStG).
    let is_nameless = is_numberless && is_blank(&seller.registration_number);
    if is_shifted && is_numberless || case.is_taxed() && is_nameless {
        report.add(Field::Seller(PartyField::VatNumber), ProblemCode::SellerVatNumberMissing);
    }
    if is_shifted && is_blank(&case.document.buyer.vat_number) {
        report.add(Field::Buyer(PartyField::VatNumber), ProblemCode::BuyerVatNumberMissing);
    }
}
