//! Interest on what is paid late: simple interest by the year, reckoned day by day.

use rust_decimal::Decimal;

use super::Date;
use crate::money::{Amount, Exact, Percent};

/// How many days a year counts when a yearly rate is split into days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayCount {
    /// Actual days over 365: leap years too.
    #[default]
    Actual365,
    /// Actual days over 360, the habit of money markets.
    Actual360,
}

/// A sum that moves on a day: an amount that falls due, or a payment that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The day.
    pub date: Date,
    /// How much.
    pub amount: Amount,
}

/// The interest owed on a day, exact: round it once, when it is printed or asked for.
///
/// - Each amount bears interest from the day after it was due, up to and including `on_date`
///   (directive 2011/7/EU, art. 3: from the day following the date of payment).
/// - A payment stops the interest on its amount from the day on which it arrives. It settles what
///   fell due first; money paid ahead settles what falls due later.
/// - Interest bears no interest.
///
/// `None` on overflow.
pub fn interest(
    due: &[Movement],
    payments: &[Movement],
    yearly_rate: Percent,
    day_count: DayCount,
    on_date: Date,
) -> Option<Exact> {
    // What was owed at the end of a day changes only on these days: amounts by the day after they
    // were due, payments on their own.
    let mut changes = Vec::with_capacity(due.len() + payments.len());
    for movement in due {
        changes.push((movement.date.succ_opt()?, movement.amount));
    }
    for movement in payments {
        changes.push((movement.date, movement.amount.negated()));
    }
    changes.sort_by_key(|(date, _)| *date);

    let end = on_date.succ_opt()?;
    let mut balance = Amount::ZERO;
    let mut amount_days = Exact::ZERO;
    let mut changes = changes.into_iter().filter(|(date, _)| *date < end).peekable();
    while let Some((date, change)) = changes.next() {
        balance = balance.plus(change)?;
        let until = changes.peek().map_or(end, |(next, _)| *next);
        if !balance.is_negative() {
            let days = Decimal::from((until - date).num_days());
            amount_days = amount_days.plus(Exact::from(balance).times(days.into())?)?;
        }
    }
    let year = match day_count {
        DayCount::Actual365 => Decimal::from(365),
        DayCount::Actual360 => Decimal::from(360),
    };
    amount_days.percent(yearly_rate)?.over(year.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn movement(date: &str, amount: &str) -> Movement {
        Movement { date: date.parse().unwrap(), amount: amount.parse().unwrap() }
    }

    fn owed(due: &[Movement], payments: &[Movement], rate: &str, on: &str) -> String {
        let euro = "EUR".parse().unwrap();
        interest(due, payments, rate.parse().unwrap(), DayCount::Actual365, on.parse().unwrap())
            .and_then(|interest| interest.rounded(euro))
            .unwrap()
            .to_string()
    }

    #[test]
    fn the_due_day_itself_is_free_and_each_day_after_it_counts() {
        let due = [movement("2026-12-06", "3650.00")];
        assert_eq!(owed(&due, &[], "10", "2026-12-06"), "0.00");
        assert_eq!(owed(&due, &[], "10", "2026-12-07"), "1.00");
        assert_eq!(owed(&due, &[], "10", "2027-12-06"), "365.00");
    }

    #[test]
    fn a_partial_payment_stops_its_part_from_the_day_it_arrives() {
        let due = [movement("2026-12-06", "3650.00")];
        let paid = [movement("2026-12-09", "1825.00")];
        assert_eq!(owed(&due, &paid, "10", "2026-12-08"), "2.00");
        assert_eq!(owed(&due, &paid, "10", "2026-12-09"), "2.50");
        assert_eq!(owed(&due, &paid, "10", "2026-12-10"), "3.00");
    }

    #[test]
    fn nothing_is_owed_on_what_was_paid_in_time_or_ahead() {
        let due = [movement("2026-12-06", "100.00"), movement("2027-01-06", "100.00")];
        let paid = [movement("2026-12-01", "200.00")];
        assert_eq!(owed(&due, &paid, "10", "2027-12-31"), "0.00");
    }

    #[test]
    fn a_year_of_360_days_costs_more() {
        let due = [movement("2026-12-06", "3600.00")];
        let on = "2026-12-16".parse().unwrap();
        let rate = "10".parse().unwrap();
        let owed = interest(&due, &[], rate, DayCount::Actual360, on).unwrap();
        assert_eq!(owed.rounded("CLF".parse().unwrap()).unwrap().to_string(), "10.0000");
    }
}
