//! What is owed on a day because a payment is late.

use serde::Serialize;
use thiserror::Error;

use super::{Document, ScheduleError, TotalsError, schedule, totals};
use crate::calendar::{self, Date, InterestPeriod, Movement};
use crate::money::{Amount, Exact, apportion};

/// What late payment comes to on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LateCharge {
    /// The runs of days that bore interest, in order.
    pub lines: Vec<InterestLine>,
    /// The interest, rounded once to the minor unit. The lines add up to it.
    pub interest: Amount,
    /// The flat fee, owed from the first late day on, once for the document.
    pub fee: Amount,
    /// What is overdue and unpaid at the end of the day, without interest and fee.
    pub overdue: Amount,
}

/// The interest of a run of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InterestLine {
    /// The days, the sum and the rate.
    #[serde(flatten)]
    pub period: InterestPeriod,
    /// Its interest, rounded so that all lines add up to the whole.
    pub amount: Amount,
}

/// Why interest can't be told.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum InterestError {
    /// The document has no amount due.
    #[error("{0}")]
    Totals(#[from] TotalsError),
    /// Its instalments are no parts of the amount due.
    #[error("{0}")]
    Schedule(#[from] ScheduleError),
    /// More digits than an exact fraction holds.
    #[error("the interest has too many digits to be computed exactly")]
    TooManyDigits,
}

/// The interest and the fee that a document's late payment costs on a day, by what it says of late
/// payment, with the payments that have arrived. Simple interest, day by day, by the rules of
/// [`calendar::interest_periods`]; a part whose due date can't be known is never late. The flat fee
/// is owed once for the document, however many of its parts are late.
///
/// # Errors
/// [`InterestError`] where a figure can't be computed.
pub fn interest(
    document: &Document,
    payments: &[Movement],
    on_date: Date,
) -> Result<LateCharge, InterestError> {
    let totals = totals(document)?;
    let due: Vec<Movement> = schedule(document, &totals)?
        .into_iter()
        .filter_map(|part| Some(Movement { date: part.date?, amount: part.amount }))
        .collect();
    let late = document.late_payment.clone().unwrap_or_default();
    let reckon = || {
        let (rate, changes) = late.rates()?;
        let periods = calendar::interest_periods(&due, payments, rate, &changes, on_date)?;
        let exact: Vec<Exact> =
            periods.iter().map(|period| period.interest(late.day_count)).collect::<Option<_>>()?;
        let interest = calendar::interest(&periods, late.day_count)?.rounded(totals.currency)?;
        let amounts = apportion(&exact, interest, totals.currency)?;
        let fee = late.fee(totals.currency).filter(|_| !periods.is_empty()).unwrap_or_default();
        let print = |amount: Amount| Exact::from(amount).rounded(totals.currency);
        let lines = periods
            .into_iter()
            .zip(amounts)
            .map(|(period, amount)| InterestLine { period, amount })
            .collect();
        let overdue = print(overdue(&due, payments, on_date)?)?;
        Some(LateCharge { lines, interest, fee: print(fee)?, overdue })
    };
    reckon().ok_or(InterestError::TooManyDigits)
}

/// What was due before a day and has not been paid by its end.
fn overdue(due: &[Movement], payments: &[Movement], on_date: Date) -> Option<Amount> {
    let due = due.iter().filter(|part| part.date < on_date).map(|part| part.amount);
    let paid = payments.iter().filter(|payment| payment.date <= on_date);
    let paid = Amount::sum(paid.map(|payment| payment.amount))?;
    let open = Amount::sum(due)?.minus(paid)?;
    Some(if open.is_negative() { Amount::ZERO } else { open })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_document;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn charge(more: &str, payments: &[(&str, &str)], on_date: &str) -> LateCharge {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-22","terms":{{"within_days":14}},
            "lines":[{{"price":"3650.00"}}]{more}}}"#
        );
        let payments: Vec<Movement> = payments
            .iter()
            .map(|(date, amount)| Movement {
                date: date.parse().unwrap(),
                amount: amount.parse().unwrap(),
            })
            .collect();
        let document = read_document(&json).unwrap();
        interest(&document, &payments, on_date.parse().unwrap()).unwrap()
    }

    const STATUTORY: &str = r#","late_payment":{"interest":{"eu_statutory":
        {"reference_rate":"2","later":[{"from":"2027-01-01","rate":"12"}]}}}"#;

    fn told(charge: &LateCharge) -> [String; 3] {
        [charge.interest, charge.fee, charge.overdue].map(|amount| amount.to_string())
    }

    #[test]
    fn on_the_due_day_nothing_is_late_yet() {
        assert_eq!(told(&charge(STATUTORY, &[], "2026-12-06")), ["0.00"; 3]);
    }

    #[test]
    fn the_directive_gives_interest_by_the_day_and_forty_euros_once() {
        assert_eq!(told(&charge(STATUTORY, &[], "2026-12-07")), ["1.00", "40.00", "3650.00"]);
        assert_eq!(told(&charge(STATUTORY, &[], "2026-12-31")), ["25.00", "40.00", "3650.00"]);
        assert_eq!(told(&charge(STATUTORY, &[], "2027-01-10")), ["45.00", "40.00", "3650.00"]);
    }

    #[test]
    fn what_was_paid_late_still_owes_its_interest_and_the_fee() {
        let paid = [("2026-12-08", "1825.00"), ("2026-12-10", "1825.00")];
        assert_eq!(told(&charge(STATUTORY, &paid, "2026-12-08")), ["2.00", "40.00", "1825.00"]);
        assert_eq!(told(&charge(STATUTORY, &paid, "2027-03-01")), ["3.00", "40.00", "0.00"]);
    }

    #[test]
    fn each_instalment_is_late_by_its_own_day() {
        let more = r#","late_payment":{"interest":{"yearly":"10"},"flat_fee":"5"},"instalments":
            [{"value":{"percent":"50"},"terms":"on_receipt"}]"#;
        // Half of it for 14 + 1 days, half for 1 day.
        assert_eq!(told(&charge(more, &[], "2026-12-07")), ["8.00", "5.00", "3650.00"]);
        let deposit = [("2026-11-22", "1825.00")];
        assert_eq!(told(&charge(more, &deposit, "2026-12-06"))[1..], ["0.00", "0.00"]);
    }

    #[test]
    fn the_lines_add_up_to_the_interest() {
        let paid: Vec<(&str, &str)> =
            ["2026-12-08", "2026-12-09", "2026-12-11"].map(|day| (day, "1000.01")).to_vec();
        let charge = charge(STATUTORY, &paid, "2027-02-03");
        assert_eq!(charge.lines.len(), 5);
        let sum = Amount::sum(charge.lines.iter().map(|line| line.amount)).unwrap();
        assert_eq!(sum, charge.interest);
    }

    #[test]
    fn without_an_agreement_late_costs_nothing_but_is_known() {
        assert_eq!(told(&charge("", &[], "2026-12-07")), ["0.00", "0.00", "3650.00"]);
    }
}
