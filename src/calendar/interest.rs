//! Interest on what is paid late: simple interest by the year, reckoned day by day.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::Serialize;

use super::Date;
use crate::json::json_choice;
use crate::money::{Amount, Exact, Percent};

/// How many days a year counts when a yearly rate is split into days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_family = "wasm"), derive(schemars::JsonSchema))]
pub enum DayCount {
    /// Actual days over 365: leap years too.
    #[default]
    #[serde(rename = "actual_365")]
    Actual365,
    /// Actual days over 360, the habit of money markets.
    #[serde(rename = "actual_360")]
    Actual360,
}

json_choice!(DayCount {
    Actual365 as "actual_365", Actual360 as "actual_360",
});

impl DayCount {
    /// The days that a year counts.
    pub const fn year_days(self) -> u16 {
        match self {
            Self::Actual365 => 365,
            Self::Actual360 => 360,
        }
    }
}

/// A sum that moves on a day: an amount that falls due, or a payment that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The day.
    pub date: Date,
    /// How much.
    pub amount: Amount,
}

/// A yearly rate and the first day on which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateChange {
    /// The first day.
    pub from: Date,
    /// The rate from that day on.
    pub yearly_rate: Percent,
}

/// A run of days on each of which the same sum bore the same interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InterestPeriod {
    /// The first day that counts.
    pub first: Date,
    /// The last day that counts: the first itself, or later.
    pub last: Date,
    /// What was overdue and unpaid on those days; more than nothing.
    pub balance: Amount,
    /// The yearly rate of those days.
    pub yearly_rate: Percent,
}

impl InterestPeriod {
    /// How many days it has, the first and the last included.
    pub fn days(&self) -> i64 {
        (self.last - self.first).num_days() + 1
    }

    /// Its interest, `balance * rate * days / year`, exact. `None` on overflow.
    pub fn interest(&self, day_count: DayCount) -> Option<Exact> {
        Exact::from(self.balance)
            .times(Decimal::from(self.days()).into())?
            .percent(self.yearly_rate)?
            .over(Decimal::from(day_count.year_days()).into())
    }
}

/// The days up to and including `on_date` on which interest was owed, in order.
///
/// - The day on which a sum is due is free; the day after it is the first that counts (directive
///   2011/7/EU, art. 3(1): "from the day following the date of payment").
/// - The day on which a payment arrives counts in full for what it pays; the day after it is free.
///   So a sum that is paid n days after it was due has borne interest for n days, and the
///   figure asked for on a day is what a payment on that day has to bring.
/// - Payments settle what fell due first; what is paid ahead settles what falls due later.
/// - Interest bears no interest, and the payer earns none on what is paid too much.
/// - `rate` holds until the first change. Several changes on one day: the last of them holds.
///
/// `None` on overflow.
pub fn interest_periods(
    due: &[Movement],
    payments: &[Movement],
    rate: Percent,
    changes: &[RateChange],
    on_date: Date,
) -> Option<Vec<InterestPeriod>> {
    // What is overdue changes on the day after each movement. A movement on the last day of the
    // calendar has no day after it.
    let mut balance_changes: BTreeMap<Date, Amount> = BTreeMap::new();
    let payments = payments.iter().map(|payment| (payment.date, payment.amount.negated()));
    for (date, amount) in due.iter().map(|due| (due.date, due.amount)).chain(payments) {
        if let Some(date) = date.succ_opt() {
            let change = balance_changes.entry(date).or_default();
            *change = change.plus(amount)?;
        }
    }
    let rate_changes: BTreeMap<Date, Percent> =
        changes.iter().map(|change| (change.from, change.yearly_rate)).collect();

    let starts: BTreeSet<Date> = balance_changes
        .keys()
        .chain(rate_changes.keys())
        .copied()
        .filter(|date| *date <= on_date)
        .collect();
    let mut periods = Vec::new();
    let (mut balance, mut yearly_rate) = (Amount::ZERO, rate);
    let mut starts = starts.into_iter().peekable();
    while let Some(first) = starts.next() {
        if let Some(change) = balance_changes.get(&first) {
            balance = balance.plus(*change)?;
        }
        if let Some(rate) = rate_changes.get(&first) {
            yearly_rate = *rate;
        }
        if !balance.is_zero() && !balance.is_negative() {
            let last = starts.peek().and_then(Date::pred_opt).unwrap_or(on_date);
            periods.push(InterestPeriod { first, last, balance, yearly_rate });
        }
    }
    Some(periods)
}

/// The interest of all periods, exact: round it once, when it is printed or asked for. `None` on
/// overflow.
pub fn interest(periods: &[InterestPeriod], day_count: DayCount) -> Option<Exact> {
    periods.iter().try_fold(Exact::ZERO, |sum, period| sum.plus(period.interest(day_count)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn movement(day: &str, amount: &str) -> Movement {
        Movement { date: date(day), amount: amount.parse().unwrap() }
    }

    fn change(from: &str, rate: &str) -> RateChange {
        RateChange { from: date(from), yearly_rate: rate.parse().unwrap() }
    }

    fn owed(due: &[Movement], payments: &[Movement], changes: &[RateChange], on: &str) -> String {
        let rate = "10".parse().unwrap();
        let periods = interest_periods(due, payments, rate, changes, date(on)).unwrap();
        let exact = interest(&periods, DayCount::Actual365).unwrap();
        exact.rounded("EUR".parse().unwrap()).unwrap().to_string()
    }

    #[test]
    fn the_due_day_itself_is_free_and_each_day_after_it_counts() {
        let due = [movement("2026-12-06", "3650.00")];
        assert_eq!(owed(&due, &[], &[], "2026-12-05"), "0.00");
        assert_eq!(owed(&due, &[], &[], "2026-12-06"), "0.00");
        assert_eq!(owed(&due, &[], &[], "2026-12-07"), "1.00");
        assert_eq!(owed(&due, &[], &[], "2027-12-06"), "365.00");
        // 2028 has a leap day, and the year still counts 365.
        assert_eq!(owed(&due, &[], &[], "2028-12-06"), "731.00");
    }

    #[test]
    fn what_is_asked_for_on_a_day_is_what_a_payment_on_that_day_owes() {
        let due = [movement("2026-12-06", "3650.00")];
        assert_eq!(owed(&due, &[], &[], "2026-12-09"), "3.00");
        let paid = [movement("2026-12-09", "3650.00")];
        assert_eq!(owed(&due, &paid, &[], "2026-12-09"), "3.00");
        assert_eq!(owed(&due, &paid, &[], "2027-12-09"), "3.00");
    }

    #[test]
    fn a_partial_payment_stops_its_part_from_the_day_after_it_arrives() {
        let due = [movement("2026-12-06", "3650.00")];
        let paid = [movement("2026-12-09", "1825.00")];
        assert_eq!(owed(&due, &paid, &[], "2026-12-08"), "2.00");
        assert_eq!(owed(&due, &paid, &[], "2026-12-09"), "3.00");
        assert_eq!(owed(&due, &paid, &[], "2026-12-10"), "3.50");
    }

    #[test]
    fn nothing_is_owed_on_what_was_paid_in_time_or_ahead() {
        let due = [movement("2026-12-06", "100.00"), movement("2027-01-06", "100.00")];
        let paid = [movement("2026-12-01", "200.00")];
        assert_eq!(owed(&due, &paid, &[], "2027-12-31"), "0.00");
        let on_the_day = [movement("2026-12-06", "100.00"), movement("2027-01-06", "100.00")];
        assert_eq!(owed(&due, &on_the_day, &[], "2027-12-31"), "0.00");
        let too_much = [movement("2026-12-06", "5000.00")];
        assert_eq!(owed(&due, &too_much, &[], "2027-12-31"), "0.00");
    }

    #[test]
    fn a_rate_that_changes_holds_from_its_day() {
        let due = [movement("2026-12-21", "3650.00")];
        let changes = [change("2027-07-01", "30"), change("2027-01-01", "20")];
        // 22 to 31 December at 10 %, 1 to 10 January at 20 %.
        assert_eq!(owed(&due, &[], &changes, "2027-01-10"), "30.00");
        let before = [change("2026-01-01", "20")];
        assert_eq!(owed(&due, &[], &before, "2026-12-22"), "2.00");
    }

    #[test]
    fn the_periods_tell_each_run_of_days() {
        let due = [movement("2026-12-06", "100.00")];
        let paid = [movement("2026-12-09", "40.00")];
        let changes = [change("2027-01-01", "9")];
        let periods =
            interest_periods(&due, &paid, "8".parse().unwrap(), &changes, date("2027-01-05"));
        let told: Vec<String> = periods
            .unwrap()
            .iter()
            .map(|period| {
                let InterestPeriod { first, last, balance, yearly_rate } = period;
                format!("{first} {last} {} {balance} {yearly_rate}", period.days())
            })
            .collect();
        assert_eq!(
            told,
            [
                "2026-12-07 2026-12-09 3 100.00 8",
                "2026-12-10 2026-12-31 22 60.00 8",
                "2027-01-01 2027-01-05 5 60.00 9",
            ]
        );
    }

    #[test]
    fn a_year_of_360_days_costs_more() {
        let due = [movement("2026-12-06", "3600.00")];
        let rate = "10".parse().unwrap();
        let periods = interest_periods(&due, &[], rate, &[], date("2026-12-16")).unwrap();
        let exact = interest(&periods, DayCount::Actual360).unwrap();
        assert!(exact.minus("10".parse::<Decimal>().unwrap().into()).unwrap().is_zero());
    }

    #[test]
    fn the_ends_of_the_calendar_are_days_like_others() {
        let due = [
            Movement { date: Date::MIN, amount: "1".parse().unwrap() },
            Movement { date: Date::MAX, amount: "1".parse().unwrap() },
        ];
        let rate = "9999999999999.999999".parse().unwrap();
        let periods = interest_periods(&due, &due, rate, &[], Date::MAX).unwrap();
        assert!(periods.is_empty());
        let periods = interest_periods(&due, &[], rate, &[], Date::MAX).unwrap();
        assert_eq!(periods.len(), 1);
        assert!(interest(&periods, DayCount::Actual365).is_some());
    }
}
