//! What paying late costs, in sentences.

use super::sentence;
use crate::calendar::Date;
use crate::document::{Document, EuStatutory, LateInterest};
use crate::money::Percent;
use crate::region::{write_money, write_percent};
use crate::wording::{Argument, Wording};

impl Wording {
    /// What paying late costs: a sentence on the interest and one on the fee, as far as agreed.
    /// The rate is the one that holds on the issue date.
    pub fn late_payment(&self, document: &Document) -> Vec<String> {
        let Some(late) = &document.late_payment else { return Vec::new() };
        let percent = |value: Percent| write_percent(value, self.manner(document));
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
        let fee = late.fee(document.currency).and_then(|fee| fee.rounded(document.currency));
        if let Some(fee) = fee.filter(|fee| !fee.is_zero()) {
            let fee = write_money(fee, document.currency, self.manner(document));
            sentences.push(sentence(self.text_with("late-fee", &[("fee", Argument::Text(&fee))])));
        }
        sentences
    }
}

/// The reference rate on a day: the last one that has begun.
fn reference_rate(statutory: &EuStatutory, day: Option<Date>) -> Percent {
    let begun = statutory.later.iter().filter(|rate| day.is_some_and(|day| rate.from <= day));
    begun.max_by_key(|rate| rate.from).map_or(statutory.reference_rate, |rate| rate.rate)
}
