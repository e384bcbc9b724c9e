//! When to pay, in sentences: "Please pay within 30 days, by 22 December 2026." Never "net 30".

use super::sentence;
use crate::calendar::{BusinessDays, PaymentTerms};
use crate::document::{Document, DocumentKind, DuePart, Totals, schedule};
use crate::money::Amount;
use crate::region::{write_long_date, write_money, write_percent};
use crate::wording::{Argument, Wording};

/// One of several parts of the amount due, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstalmentWording {
    /// "Within 30 days, by 22 December 2026"; empty where it is not agreed.
    pub when: String,
    /// "30%", where it was stated so.
    pub share: Option<String>,
    /// "€300.00".
    pub amount: String,
}

impl Wording {
    /// When the document must be paid, in one sentence; of instalments, that they follow (see
    /// [`Self::instalments`]). Nothing where no terms are agreed, or where instalments can't be told.
    pub fn when_to_pay(&self, document: &Document, totals: Option<&Totals>) -> Option<String> {
        match parts(document, totals)?.as_slice() {
            [] => None,
            [DuePart { terms, .. }] => terms.map(|terms| self.pay(terms, document)),
            _ if document.kind == DocumentKind::SelfBilledInvoice => None,
            _ => Some(self.text("pay-in-parts")),
        }
    }

    /// What must be paid when, where it is paid in several parts.
    pub fn instalments(
        &self,
        document: &Document,
        totals: Option<&Totals>,
    ) -> Vec<InstalmentWording> {
        let parts = parts(document, totals).filter(|parts| parts.len() > 1).unwrap_or_default();
        let worded = parts.iter().map(|part| InstalmentWording {
            when: part
                .terms
                .map(|terms| capitalised(&self.when(terms, document)))
                .unwrap_or_default(),
            share: part.percent.map(|percent| write_percent(percent, self.manner(document))),
            amount: write_money(part.amount, document.currency, self.manner(document)),
        });
        worded.collect()
    }

    /// The sentence for all that is due at one time.
    fn pay(&self, terms: PaymentTerms, document: &Document) -> String {
        let when = self.when(terms, document);
        let when = [("when", Argument::Text(&when))];
        // Of an invoice that the buyer makes the buyer is who writes.
        sentence(match document.kind {
            DocumentKind::SelfBilledInvoice => self.text_with("we-pay-when", &when),
            _ => self.text_with("pay-when", &when),
        })
    }

    /// "within 30 days, by 22 December 2026". The rule is told only where it gives the day itself:
    /// of a day that has moved off a weekend, or is the last of a short month, the date says all.
    fn when(&self, terms: PaymentTerms, document: &Document) -> String {
        let date = terms.due_date(document.issue_date, &document.business_days);
        // A proforma is never called an invoice: the date says what "of the month of the invoice" would.
        let is_told = document.kind.is_called_invoice() || date.is_none() || !names_month(terms);
        let rule = self.rule(terms).filter(|_| is_told);
        let (date, rule) = match (date, rule) {
            (None, rule) => return rule.unwrap_or_else(|| self.text("when-on-receipt")),
            (Some(date), None) => (date, None),
            (Some(date), Some(rule)) => {
                let stays = BusinessDays { shift: false, ..document.business_days.clone() };
                let moved = terms.due_date(document.issue_date, &stays) != Some(date);
                (date, Some(rule).filter(|_| !moved))
            }
        };
        let written = write_long_date(date, self.manner(document));
        match rule {
            Some(rule) if is_receipt(terms) => rule,
            Some(rule) if !says_the_date(terms) => self.text_with(
                "when-and-by",
                &[("when", Argument::Text(&rule)), ("date", Argument::Text(&written))],
            ),
            _ => self.text_with("when-by", &[("date", Argument::Text(&written))]),
        }
    }

    /// The rule in words. A fixed date is none.
    fn rule(&self, terms: PaymentTerms) -> Option<String> {
        let with_days = |key: &str, days: u16| self.text_with(key, &[("days", days.into())]);
        Some(match terms {
            PaymentTerms::OnDate(_) => return None,
            terms if is_receipt(terms) => self.text("when-on-receipt"),
            PaymentTerms::EndOfMonthAfterDays(0) | PaymentTerms::DaysAfterEndOfMonth(0) => {
                self.text("when-end-of-month")
            }
            PaymentTerms::OnReceipt => self.text("when-on-receipt"),
            PaymentTerms::WithinDays(days) => with_days("when-within-days", days),
            PaymentTerms::WithinBusinessDays(days) => with_days("when-within-business-days", days),
            PaymentTerms::EndOfMonthAfterDays(days) => {
                with_days("when-end-of-month-after-days", days)
            }
            PaymentTerms::DaysAfterEndOfMonth(days) => {
                with_days("when-days-after-end-of-month", days)
            }
            PaymentTerms::DayOfFollowingMonth(day) => self.text_with(
                "when-day-of-following-month",
                &[("day", u16::from(day.number()).into())],
            ),
        })
    }
}

/// The amount due in its parts, where they can be told.
fn parts(document: &Document, totals: Option<&Totals>) -> Option<Vec<DuePart>> {
    if document.instalments.is_empty() {
        let all = DuePart {
            id: None,
            percent: None,
            amount: Amount::ZERO,
            terms: document.terms,
            date: None,
        };
        return Some(vec![all]);
    }
    schedule(document, totals?).ok()
}

/// With a capital letter at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// Whether it is due at once, with no day to name.
fn is_receipt(terms: PaymentTerms) -> bool {
    matches!(terms, PaymentTerms::OnReceipt | PaymentTerms::WithinDays(0))
}

/// Whether it is counted from the month of the invoice, and says so.
fn names_month(terms: PaymentTerms) -> bool {
    matches!(terms, PaymentTerms::EndOfMonthAfterDays(0) | PaymentTerms::DaysAfterEndOfMonth(_))
}

/// Whether the date alone says all that the rule says.
fn says_the_date(terms: PaymentTerms) -> bool {
    matches!(
        terms,
        PaymentTerms::OnDate(_)
            | PaymentTerms::DayOfFollowingMonth(_)
            | PaymentTerms::WithinBusinessDays(0)
            | PaymentTerms::EndOfMonthAfterDays(0)
            | PaymentTerms::DaysAfterEndOfMonth(0)
    )
}
