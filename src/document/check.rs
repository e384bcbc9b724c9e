//! What a document lacks before it can be sent: said in words, never a block.

use chrono::Months;
use serde::Serialize;

use super::jargon::find_jargon;
use super::number_series::compare_in_series;
use super::reckon::is_in_gross;
use super::{
    Document, Field, LineField, PartyField, ScheduleError, Tax, TaxCategory, Totals,
    TotalsErrorReason, early_payment_offers, schedule, totals,
};
use crate::calendar::Date;
use crate::json::{json_choice, json_object};
use crate::money::{Amount, Percent, is_same_word};

/// Something that a reader of the document would miss, or that makes its figures impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub field: Field,
    /// What it is.
    pub code: ProblemCode,
}

/// What is wrong. `wording` has a sentence for each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProblemCode {
    /// An invoice has a number of its own (BR-02).
    NumberMissing,
    /// An invoice has an issue date (BR-03).
    IssueDateMissing,
    /// Nobody will know when to pay (BR-CO-25).
    DueDateMissing,
    /// Another document of the same author has this number (VAT directive art. 226(2)).
    NumberUsed,
    /// A document issued earlier has a later number of the same series, or the other way round:
    /// numbers are sequential (VAT directive art. 226(2)).
    NumberOutOfOrder,
    /// Issued more than a year before or after today: the year may be mistyped.
    IssueDateFar,
    /// Supplied more than a year before or after the issue date.
    SupplyDateFar,
    /// It would be due before it was issued.
    DueBeforeIssue,
    /// It was due before today.
    DueInPast,
    /// Whom it is from (BR-06).
    SellerNameMissing,
    /// Where the seller is (BR-08).
    SellerAddressMissing,
    /// Whom it is for (BR-07).
    BuyerNameMissing,
    /// Where the buyer is (BR-10).
    BuyerAddressMissing,
    /// Value added tax is charged, or shifted to the buyer, and the seller shows no tax number
    /// (BR-S-02, BR-AE-02, BR-IC-02).
    SellerVatNumberMissing,
    /// The buyer owes the tax and shows no tax number (BR-AE-02, BR-IC-02).
    BuyerVatNumberMissing,
    /// Nothing says why a line is exempt from the tax (BR-E-10).
    ExemptionReasonMissing,
    /// Nothing is invoiced (BR-16).
    NoLines,
    /// A line without a description (BR-25).
    DescriptionMissing,
    /// A line without a price (BR-26).
    PriceMissing,
    /// No account to pay to.
    PaymentMissing,
    /// The total is nothing.
    NothingDue,
    /// The total is negative: that is a credit note, not an invoice.
    TotalNegative,
    /// Words of the trade in the note where a date should stand, as they were written.
    Jargon(String),
    /// The instalments can't be parts of the amount due.
    Instalments(ScheduleError),
    /// A discount for paying early that ends no earlier than the payment is due, or that is no
    /// part of the amount due.
    EarlyPaymentUseless,
    /// A figure could not be computed.
    Totals(TotalsErrorReason),
    /// A character that no font can draw. Found by the paper, which knows the fonts.
    CharacterMissing(char),
    /// The logo is no picture that can be read. Found by the paper.
    LogoUnreadable,
}

impl ProblemCode {
    /// A stable name, for programs and as the key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NumberMissing => "number-missing",
            Self::IssueDateMissing => "issue-date-missing",
            Self::DueDateMissing => "due-date-missing",
            Self::NumberUsed => "number-used",
            Self::NumberOutOfOrder => "number-out-of-order",
            Self::IssueDateFar => "issue-date-far",
            Self::SupplyDateFar => "supply-date-far",
            Self::DueBeforeIssue => "due-before-issue",
            Self::DueInPast => "due-in-past",
            Self::SellerNameMissing => "seller-name-missing",
            Self::SellerAddressMissing => "seller-address-missing",
            Self::BuyerNameMissing => "buyer-name-missing",
            Self::BuyerAddressMissing => "buyer-address-missing",
            Self::SellerVatNumberMissing => "seller-vat-number-missing",
            Self::BuyerVatNumberMissing => "buyer-vat-number-missing",
            Self::ExemptionReasonMissing => "exemption-reason-missing",
            Self::NoLines => "no-lines",
            Self::DescriptionMissing => "description-missing",
            Self::PriceMissing => "price-missing",
            Self::PaymentMissing => "payment-missing",
            Self::NothingDue => "nothing-due",
            Self::TotalNegative => "total-negative",
            Self::Jargon(_) => "jargon",
            Self::Instalments(error) => error.key(),
            Self::EarlyPaymentUseless => "early-payment-useless",
            Self::Totals(reason) => reason.key(),
            Self::CharacterMissing(_) => "character-missing",
            Self::LogoUnreadable => "logo-unreadable",
        }
    }

    /// How bad it is.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::DueDateMissing
            | Self::NumberOutOfOrder
            | Self::IssueDateFar
            | Self::SupplyDateFar
            | Self::DueInPast
            | Self::PaymentMissing
            | Self::NothingDue
            | Self::Jargon(_)
            | Self::EarlyPaymentUseless => Weight::Warning,
            _ => Weight::Mistake,
        }
    }
}

/// How bad a problem is. None keeps anybody from sending the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The document lacks what an invoice must have, or holds what can't be so.
    Mistake,
    /// It may be so, but is probably not meant, or keeps the money waiting.
    Warning,
}

json_choice!(Weight { Mistake as "mistake", Warning as "warning" });

/// What the check may know besides the document. What it isn't told it says nothing about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckContext {
    /// The day of the check.
    pub today: Option<Date>,
    /// The numbers of the author's other documents, this one left out.
    pub known_numbers: Vec<KnownNumber>,
}

/// The number of another document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownNumber {
    /// The number as it stands there.
    pub number: String,
    /// When that document was issued.
    pub issue_date: Option<Date>,
}

json_object!(CheckContext { today, known_numbers } and nothing else);

json_object!(KnownNumber { number, issue_date } and nothing else);

/// Everything that is missing or impossible by the document alone, in the order of the form.
pub fn check(document: &Document) -> Vec<Problem> {
    check_in(document, &CheckContext::default())
}

/// Everything that is missing, impossible or likely a mistake, in the order of the form.
pub fn check_in(document: &Document, context: &CheckContext) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |field: Field, code: ProblemCode| problems.push(Problem { field, code });
    let blank = |text: &str| text.trim().is_empty();

    if blank(&document.number) {
        report(Field::Number, ProblemCode::NumberMissing);
    } else if let Some(code) = check_number(document, &context.known_numbers) {
        report(Field::Number, code);
    }
    match (document.issue_date, context.today) {
        (None, _) => report(Field::IssueDate, ProblemCode::IssueDateMissing),
        (Some(issued), Some(today)) if is_far(issued, today) => {
            report(Field::IssueDate, ProblemCode::IssueDateFar);
        }
        _ => {}
    }
    let near = document.issue_date.or(context.today);
    if document.supply_date.zip(near).is_some_and(|(supplied, near)| is_far(supplied, near)) {
        report(Field::SupplyDate, ProblemCode::SupplyDateFar);
    }
    match (document.due_date(), document.issue_date) {
        // Days after an issue date that is missing: that one is reported already.
        (None, None) if document.terms.is_some() => {}
        (None, _) => report(Field::Terms, ProblemCode::DueDateMissing),
        (Some(due), Some(issued)) if due < issued => {
            report(Field::Terms, ProblemCode::DueBeforeIssue);
        }
        (Some(due), _) if context.today.is_some_and(|today| due < today) => {
            report(Field::Terms, ProblemCode::DueInPast);
        }
        _ => {}
    }
    if blank(&document.seller.name) {
        report(Field::Seller(PartyField::Name), ProblemCode::SellerNameMissing);
    }
    if document.seller.address.is_empty() {
        report(Field::Seller(PartyField::Street), ProblemCode::SellerAddressMissing);
    }
    let vat = || {
        let taxes = document.lines.iter().flat_map(|line| &line.taxes);
        taxes.filter(|tax| tax.scheme == Tax::VAT && is_in_gross(tax.kind))
    };
    let taxed = vat().any(|tax| tax.category == TaxCategory::Standard && tax.rate != Percent::ZERO);
    let shifted = vat().any(|tax| {
        matches!(tax.category, TaxCategory::ReverseCharge | TaxCategory::IntraCommunity)
    });
    let numberless = blank(&document.seller.vat_number);
    if shifted && numberless || taxed && numberless && blank(&document.seller.registration_number) {
        report(Field::Seller(PartyField::VatNumber), ProblemCode::SellerVatNumberMissing);
    }
    if blank(&document.buyer.name) {
        report(Field::Buyer(PartyField::Name), ProblemCode::BuyerNameMissing);
    }
    if document.buyer.address.is_empty() {
        report(Field::Buyer(PartyField::Street), ProblemCode::BuyerAddressMissing);
    }
    if shifted && blank(&document.buyer.vat_number) {
        report(Field::Buyer(PartyField::VatNumber), ProblemCode::BuyerVatNumberMissing);
    }
    let items = || document.lines.iter().filter(|line| line.kind.is_item() && !line.is_blank());
    let has_lines = items().next().is_some();
    if !has_lines {
        report(Field::Lines, ProblemCode::NoLines);
    }
    for line in items() {
        if blank(&line.description) {
            report(
                Field::Line(line.id.clone(), LineField::Description),
                ProblemCode::DescriptionMissing,
            );
        }
        if line.price.is_none() {
            report(Field::Line(line.id.clone(), LineField::Price), ProblemCode::PriceMissing);
        }
        if line.taxes.iter().any(lacks_exemption_reason) {
            let field = Field::Line(line.id.clone(), LineField::Tax);
            report(field, ProblemCode::ExemptionReasonMissing);
        }
    }
    match totals(document) {
        Err(error) => report(error.field, ProblemCode::Totals(error.reason)),
        Ok(totals) => {
            // The total, not what is due of it: an invoice may be paid already.
            if totals.gross.is_negative() {
                report(Field::Totals, ProblemCode::TotalNegative);
            } else if has_lines && totals.gross.is_zero() {
                report(Field::Totals, ProblemCode::NothingDue);
            }
            for code in check_terms(document, &totals) {
                report(Field::Terms, code);
            }
        }
    }
    if blank(&document.payment.iban) && blank(&document.payment.account) {
        report(Field::Iban, ProblemCode::PaymentMissing);
    }
    if let Some(words) = find_jargon(&document.note, document.language) {
        report(Field::Note, ProblemCode::Jargon(words.to_owned()));
    }
    problems
}

/// What is wrong with the number, among the numbers of other documents.
fn check_number(document: &Document, known: &[KnownNumber]) -> Option<ProblemCode> {
    let number = document.number.trim();
    if known.iter().any(|other| is_same_word(other.number.trim(), number)) {
        return Some(ProblemCode::NumberUsed);
    }
    let issued = document.issue_date?;
    let is_out_of_order = known.iter().any(|other| {
        let dates = other.issue_date.map(|date| issued.cmp(&date));
        let numbers = compare_in_series(number, &other.number);
        dates
            .zip(numbers)
            .is_some_and(|(dates, numbers)| dates == numbers.reverse() && dates.is_ne())
    });
    is_out_of_order.then_some(ProblemCode::NumberOutOfOrder)
}

/// Whether a tax says neither in words nor by a code why nothing is taxed, where nobody can know it
/// from its category alone: exempt is a word for many reasons (BR-E-10).
fn lacks_exemption_reason(tax: &Tax) -> bool {
    tax.category == TaxCategory::Exempt
        && tax.exemption_reason.trim().is_empty()
        && tax.exemption_code.trim().is_empty()
}

/// Whether two dates are more than a year apart.
fn is_far(date: Date, other: Date) -> bool {
    let (first, last) = (date.min(other), date.max(other));
    first.checked_add_months(Months::new(12)).is_some_and(|limit| last > limit)
}

/// What is wrong with the parts and offers of the payment terms.
fn check_terms(document: &Document, totals: &Totals) -> Vec<ProblemCode> {
    let mut problems = Vec::new();
    let last_due = match schedule(document, totals) {
        Err(error) => {
            problems.push(ProblemCode::Instalments(error));
            None
        }
        Ok(parts) => parts.into_iter().filter_map(|part| part.date).max(),
    };
    let is_useless = early_payment_offers(document, totals).is_none_or(|offers| {
        offers.iter().any(|offer| {
            let is_late = offer.date.zip(last_due).is_some_and(|(offer, due)| offer >= due);
            // Something has to be taken off, and something left to pay; both the way of the due.
            let is_part = |amount: Amount| {
                !amount.is_zero() && amount.is_negative() == totals.due.is_negative()
            };
            is_late || !is_part(offer.discount) || !is_part(offer.pay)
        })
    });
    // Of nothing there is no discount: that nothing is due is reported already.
    if is_useless && !totals.due.is_zero() {
        problems.push(ProblemCode::EarlyPaymentUseless);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn codes(json: &str) -> Vec<&'static str> {
        check(&read_document(json).unwrap()).iter().map(|problem| problem.code.key()).collect()
    }

    const COMPLETE: &str = r#"{"billet":1,"currency":"EUR","number":"1","issue_date":"2026-11-22",
        "terms":{"within_days":14},"seller":{"name":"A","vat_number":"DE1","address":{"city":"B"}},
        "buyer":{"name":"C","address":{"city":"D"}},"payment":{"iban":"DE1"},
        "lines":[{"description":"x","price":"10.00","taxes":[{"rate":"19"}]}]}"#;

    #[test]
    fn a_complete_document_has_no_problem() {
        assert_eq!(codes(COMPLETE), Vec::<&str>::new());
    }

    #[test]
    fn an_empty_document_lacks_everything_and_says_so() {
        assert_eq!(
            codes(r#"{"billet":1,"currency":"EUR"}"#),
            [
                "number-missing",
                "issue-date-missing",
                "due-date-missing",
                "seller-name-missing",
                "seller-address-missing",
                "buyer-name-missing",
                "buyer-address-missing",
                "no-lines",
                "payment-missing",
            ]
        );
    }

    #[test]
    fn each_thing_that_is_taken_away_is_named() {
        for (taken, by, code) in [
            (r#""number":"1","#, "", "number-missing"),
            (r#"{"within_days":14}"#, r#"{"on_date":"2026-11-21"}"#, "due-before-issue"),
            (r#""vat_number":"DE1","#, "", "seller-vat-number-missing"),
            (r#""description":"x","#, "", "description-missing"),
            (r#"{"rate":"19"}"#, r#"{"category":"E"}"#, "exemption-reason-missing"),
            (r#"{"rate":"19"}"#, r#"{"category":"AE"}"#, "buyer-vat-number-missing"),
            (r#""price":"10.00","#, "", "price-missing"),
            (r#""10.00""#, r#""0.00""#, "nothing-due"),
            (r#""10.00""#, r#""-10.00""#, "total-negative"),
            (r#""terms""#, r#""supply_date":"2025-11-21","terms""#, "supply-date-far"),
            (r#""terms""#, r#""supply_date":"2027-11-23","terms""#, "supply-date-far"),
            (r#""terms""#, r#""note":"Net 30.","terms""#, "jargon"),
            (r#""iban":"DE1""#, "", "payment-missing"),
        ] {
            let json = COMPLETE.replace(taken, by);
            assert_ne!(json, COMPLETE);
            assert!(codes(&json).contains(&code), "{code}");
        }
    }

    #[test]
    fn who_owes_the_tax_shows_a_number_and_who_is_exempt_a_reason() {
        let with = |tax: &str| COMPLETE.replace(r#"{"rate":"19"}"#, tax);
        let reason = r#"{"category":"E","exemption_reason":"Training"}"#;
        assert_eq!(codes(&with(reason)), Vec::<&str>::new());
        let code = r#"{"category":"E","exemption_code":"VATEX-EU-132"}"#;
        assert_eq!(codes(&with(code)), Vec::<&str>::new());
        let shifted = with(r#"{"category":"K"}"#);
        assert_eq!(codes(&shifted), ["buyer-vat-number-missing"]);
        let shown = shifted.replace(r#""name":"C""#, r#""name":"C","vat_number":"IT1""#);
        assert_eq!(codes(&shown), Vec::<&str>::new());
        assert_eq!(
            codes(&shown.replace("DE1", "")),
            ["seller-vat-number-missing", "payment-missing"]
        );
    }

    #[test]
    fn rows_between_the_items_need_no_price() {
        let rows = r#""lines":[{"kind":"heading","description":"A"},{"kind":"subtotal"},"#;
        assert_eq!(codes(&COMPLETE.replace(r#""lines":["#, rows)), Vec::<&str>::new());
        let alone = r#"{"billet":1,"currency":"EUR","lines":[{"kind":"text","description":"A"}]}"#;
        assert!(codes(alone).contains(&"no-lines"));
    }

    #[test]
    fn instalments_are_parts_of_what_is_due() {
        let with = |value: &str| {
            let part =
                format!(r#""instalments":[{{"value":{value},"terms":"on_receipt"}}],"lines""#);
            codes(&COMPLETE.replacen(r#""lines""#, &part, 1))
        };
        assert_eq!(with(r#"{"percent":"50"}"#), Vec::<&str>::new());
        assert_eq!(with(r#"{"percent":"101"}"#), ["instalments-more-than-due"]);
    }

    #[test]
    fn a_discount_for_paying_early_ends_early_and_leaves_something_to_pay() {
        let with = |value: &str, days: u16| {
            let step = format!(
                r#""early_payment":[{{"value":{value},"terms":{{"within_days":{days}}}}}],"lines""#
            );
            codes(&COMPLETE.replacen(r#""lines""#, &step, 1))
        };
        assert_eq!(with(r#"{"percent":"2"}"#, 13), Vec::<&str>::new());
        let useless = ["early-payment-useless"];
        assert_eq!(with(r#"{"percent":"2"}"#, 14), useless);
        assert_eq!(with(r#"{"percent":"0"}"#, 7), useless);
        assert_eq!(with(r#"{"percent":"-2"}"#, 7), useless);
        assert_eq!(with(r#"{"percent":"100"}"#, 7), useless);
        assert_eq!(with(r#"{"amount":"11.90"}"#, 7), useless);
        assert_eq!(with(r#"{"amount":"11.89"}"#, 7), Vec::<&str>::new());
    }

    /// The complete document, among others and on a day.
    fn codes_in(today: Option<&str>, known: &[(&str, Option<&str>)]) -> Vec<&'static str> {
        let date = |text: &str| text.parse().unwrap();
        let known: Vec<_> = known
            .iter()
            .map(|(number, day)| KnownNumber {
                number: (*number).to_owned(),
                issue_date: day.map(date),
            })
            .collect();
        let context = CheckContext { today: today.map(date), known_numbers: known };
        let document = read_document(&COMPLETE.replace(r#""number":"1""#, r#""number":"A-10""#));
        let problems = check_in(&document.unwrap(), &context);
        problems.iter().map(|problem| problem.code.key()).collect()
    }

    #[test]
    fn a_date_is_late_or_far_by_the_day_of_the_check() {
        for (today, expected) in [
            ("2026-11-22", vec![]),
            ("2026-12-06", vec![]),
            ("2026-12-07", vec!["due-in-past"]),
            ("2027-11-22", vec!["due-in-past"]),
            ("2027-11-23", vec!["issue-date-far", "due-in-past"]),
            ("2025-11-22", vec![]),
            ("2025-11-21", vec!["issue-date-far"]),
        ] {
            assert_eq!(codes_in(Some(today), &[]), expected, "{today}");
        }
    }

    #[test]
    fn a_supply_date_within_a_year_of_the_issue_date_is_usual() {
        for day in ["2025-11-22", "2026-10-31", "2027-11-22"] {
            let supplied = format!(r#""supply_date":"{day}","terms""#);
            assert_eq!(
                codes(&COMPLETE.replace(r#""terms""#, &supplied)),
                Vec::<&str>::new(),
                "{day}"
            );
        }
    }

    #[test]
    fn a_number_is_used_once_whatever_its_letters() {
        for used in ["A-10", " a-10 "] {
            assert_eq!(codes_in(None, &[("A-9", None), (used, None)]), ["number-used"]);
        }
        assert_eq!(codes_in(None, &[("A-1", None), ("A-100", None)]), Vec::<&str>::new());
    }

    #[test]
    fn numbers_of_one_series_rise_with_their_dates() {
        for (number, day, expected) in [
            ("A-9", "2026-11-22", vec![]),
            ("A-9", "2026-11-01", vec![]),
            ("A-9", "2026-11-23", vec!["number-out-of-order"]),
            ("A-11", "2026-11-21", vec!["number-out-of-order"]),
            ("A-11", "2026-11-22", vec![]),
            ("A-11", "2026-12-01", vec![]),
            ("A-010", "2026-12-01", vec![]),
            ("B-9", "2026-11-23", vec![]),
        ] {
            assert_eq!(codes_in(None, &[(number, Some(day))]), expected, "{number} of {day}");
        }
        assert_eq!(codes_in(None, &[("A-11", None)]), Vec::<&str>::new());
    }

    #[test]
    fn the_words_of_the_trade_are_quoted() {
        let json = COMPLETE.replace(r#""terms""#, r#""note":"Terms: net 30","terms""#);
        let problems = check(&read_document(&json).unwrap());
        assert_eq!(
            problems,
            [Problem { field: Field::Note, code: ProblemCode::Jargon("net 30".into()) }]
        );
    }
}
