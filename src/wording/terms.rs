//! When to pay, in sentences: "Please pay within 30 days, by 22 December 2026." Never "net 30".

use super::{Argument, Wording};
use crate::calendar::{BusinessDays, Date, PaymentTerms};
use crate::document::{
    Document, DuePart, EuStatutory, LateInterest, Totals, Value, early_payment_offers, schedule,
};
use crate::money::Percent;
use crate::region::{write_long_date, write_money, write_percent};

impl Wording {
    /// When the document must be paid: one sentence, or a heading and a line for each instalment.
    /// Nothing where no terms are agreed, or where instalments can't be told.
    pub fn when_to_pay(&self, document: &Document, totals: Option<&Totals>) -> Vec<String> {
        if document.instalments.is_empty() {
            return document.terms.map(|terms| self.pay(terms, document)).into_iter().collect();
        }
        let parts = totals.and_then(|totals| schedule(document, totals).ok()).unwrap_or_default();
        match parts.as_slice() {
            [] => Vec::new(),
            [DuePart { terms, .. }] => {
                terms.map(|terms| self.pay(terms, document)).into_iter().collect()
            }
            parts => {
                let mut lines = vec![self.text("pay-in-parts")];
                lines.extend(parts.iter().map(|part| self.instalment(part, document)));
                lines
            }
        }
    }

    /// What is offered for paying early, a sentence for each step whose day is known.
    pub fn early_payment(&self, document: &Document, totals: &Totals) -> Vec<String> {
        let offers = early_payment_offers(document, totals).unwrap_or_default();
        let sentences = offers.iter().filter_map(|offer| {
            let discount = match offer.value {
                Value::Percent(percent) => write_percent(percent, self.language()),
                Value::Amount(_) => write_money(offer.discount, totals.currency, self.language()),
            };
            let date = write_long_date(offer.date?, self.language());
            let amount = write_money(offer.pay, totals.currency, self.language());
            Some(sentence(self.text_with(
                "early-payment",
                &[
                    ("date", Argument::Text(&date)),
                    ("discount", Argument::Text(&discount)),
                    ("amount", Argument::Text(&amount)),
                ],
            )))
        });
        sentences.collect()
    }

    /// What paying late costs: a sentence on the interest and one on the fee, as far as agreed.
    /// The rate is the one that holds on the issue date.
    pub fn late_payment(&self, document: &Document) -> Vec<String> {
        let Some(late) = &document.late_payment else { return Vec::new() };
        let percent = |value: Percent| write_percent(value, self.language());
        let days = Argument::from(late.day_count.year_days());
        let mut sentences = Vec::new();
        match &late.interest {
            None => {}
            Some(LateInterest::Yearly(rate)) => {
                let rate = percent(*rate);
                sentences.push(sentence(self.text_with(
                    "late-interest",
                    &[("rate", Argument::Text(&rate)), ("days", days)],
                )));
            }
            Some(LateInterest::EuStatutory(statutory)) => {
                let reference = reference_rate(statutory, document.issue_date);
                let rate = reference.value().checked_add(EuStatutory::POINTS.value());
                let (reference, rate) =
                    (percent(reference), percent(Percent::new(rate.unwrap_or_default())));
                sentences.push(sentence(self.text_with(
                    "late-statutory",
                    &[
                        ("rate", Argument::Text(&rate)),
                        ("reference", Argument::Text(&reference)),
                        ("points", Argument::Number(EuStatutory::POINTS.value())),
                        ("days", days),
                    ],
                )));
            }
        }
        if let Some(fee) = late.fee(document.currency).filter(|fee| !fee.is_zero()) {
            let fee = write_money(fee, document.currency, self.language());
            sentences.push(sentence(self.text_with("late-fee", &[("fee", Argument::Text(&fee))])));
        }
        sentences
    }

    /// The sentence for all that is due at one time.
    fn pay(&self, terms: PaymentTerms, document: &Document) -> String {
        let when = self.when(terms, document);
        sentence(self.text_with("pay-when", &[("when", Argument::Text(&when))]))
    }

    /// The line for one of several parts.
    fn instalment(&self, part: &DuePart, document: &Document) -> String {
        let amount = write_money(part.amount, document.currency, self.language());
        let Some(terms) = part.terms else { return amount };
        let when = self.when(terms, document);
        match part.percent {
            None => self.text_with(
                "instalment",
                &[("amount", Argument::Text(&amount)), ("when", Argument::Text(&when))],
            ),
            Some(percent) => {
                let percent = write_percent(percent, self.language());
                self.text_with(
                    "instalment-percent",
                    &[
                        ("amount", Argument::Text(&amount)),
                        ("percent", Argument::Text(&percent)),
                        ("when", Argument::Text(&when)),
                    ],
                )
            }
        }
    }

    /// "within 30 days, by 22 December 2026". The rule is told only where it gives the day itself:
    /// of a day that has moved off a weekend, or is the last of a short month, the date says all.
    fn when(&self, terms: PaymentTerms, document: &Document) -> String {
        let date = terms.due_date(document.issue_date, &document.business_days);
        let rule = self.rule(terms);
        let (date, rule) = match (date, rule) {
            (None, rule) => return rule.unwrap_or_else(|| self.text("when-on-receipt")),
            (Some(date), None) => (date, None),
            (Some(date), Some(rule)) => {
                let stays = BusinessDays { shift: false, ..document.business_days.clone() };
                let moved = terms.due_date(document.issue_date, &stays) != Some(date);
                (date, Some(rule).filter(|_| !moved))
            }
        };
        let written = write_long_date(date, self.language());
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

/// Whether it is due at once, with no day to name.
fn is_receipt(terms: PaymentTerms) -> bool {
    matches!(terms, PaymentTerms::OnReceipt | PaymentTerms::WithinDays(0))
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

/// The reference rate on a day: the last one that has begun.
fn reference_rate(statutory: &EuStatutory, day: Option<Date>) -> Percent {
    let begun = statutory.later.iter().filter(|rate| day.is_some_and(|day| rate.from <= day));
    begun.max_by_key(|rate| rate.from).map_or(statutory.reference_rate, |rate| rate.rate)
}

/// A sentence has one full stop: some languages end a date or a currency with one of its own.
fn sentence(mut text: String) -> String {
    if text.ends_with("..") {
        text.pop();
    }
    text
}
