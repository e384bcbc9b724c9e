//! Laws that hold for every date and every term.

use std::num::{NonZeroU16, NonZeroU32};

use chrono::Days;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed};
use rust_decimal::Decimal;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::money::{Amount, Exact, Percent};

/// The same cases on every machine and in every run.
fn config() -> Config {
    Config {
        cases: if cfg!(target_family = "wasm") { 256 } else { 2048 },
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..Config::default()
    }
}

/// The days that invoices have.
fn day() -> impl Strategy<Value = Date> {
    (0..55_000_u64).prop_map(|days| Date::default() + Days::new(days))
}

/// Days at both ends of the calendar, and anywhere between.
fn any_day() -> impl Strategy<Value = Date> {
    let end = 0..800_i32;
    prop_oneof![
        end.clone().prop_map(|days| Date::MIN + Days::new(days.unsigned_abs().into())),
        end.prop_map(|days| Date::MAX - Days::new(days.unsigned_abs().into())),
        (-95_000_000..95_000_000_i32).prop_filter_map("a day of the calendar", |days| {
            Date::from_num_days_from_ce_opt(days)
        }),
    ]
}

/// The rules that count days, with a number.
fn counted() -> impl Strategy<Value = fn(u16) -> PaymentTerms> {
    select(vec![
        PaymentTerms::WithinDays as fn(u16) -> PaymentTerms,
        PaymentTerms::WithinBusinessDays,
        PaymentTerms::EndOfMonthAfterDays,
        PaymentTerms::DaysAfterEndOfMonth,
    ])
}

/// All rules but a fixed date.
fn rule() -> impl Strategy<Value = PaymentTerms> {
    prop_oneof![
        Just(PaymentTerms::OnReceipt),
        (counted(), 0..2000_u16).prop_map(|(rule, days)| rule(days)),
        (1..=31_u8).prop_map(|day| PaymentTerms::DayOfFollowingMonth(day.try_into().unwrap())),
    ]
}

/// Holidays in a row here and there, and both choices for due dates on days off.
fn business_days() -> impl Strategy<Value = BusinessDays> {
    (vec((day(), 1..9_u64), 0..40), any::<bool>()).prop_map(|(rests, shift)| {
        let rest = |(first, days): (Date, u64)| (0..days).map(move |more| first + Days::new(more));
        BusinessDays { shift, ..BusinessDays::new(rests.into_iter().flat_map(rest)) }
    })
}

fn cents() -> impl Strategy<Value = Amount> {
    (1..100_000_000_i64).prop_map(|cents| Amount::new(Decimal::new(cents, 2)))
}

fn percent() -> impl Strategy<Value = Percent> {
    (0..20_000_000_i64).prop_map(|value| Percent::new(Decimal::new(value, 6)))
}

fn movements(count: usize) -> impl Strategy<Value = Vec<Movement>> {
    let movement = (0..500_u64, cents())
        .prop_map(|(day, amount)| Movement { date: Date::default() + Days::new(day), amount });
    vec(movement, 0..count)
}

fn rate_changes() -> impl Strategy<Value = Vec<RateChange>> {
    let change = (0..500_u64, percent()).prop_map(|(day, yearly_rate)| RateChange {
        from: Date::default() + Days::new(day),
        yearly_rate,
    });
    vec(change, 0..4)
}

#[test]
fn a_later_invoice_is_never_due_earlier() {
    proptest!(config(), |(rule in rule(), days in business_days(), a in day(), b in day())| {
        let (earlier, later) = (a.min(b), a.max(b));
        prop_assert!(rule.due_date(Some(earlier), &days) <= rule.due_date(Some(later), &days));
    });
}

#[test]
fn a_longer_term_is_never_due_earlier() {
    proptest!(config(), |(
        rule in counted(), days in business_days(), issued in day(), a in 0..2000_u16, b in 0..2000_u16
    )| {
        let [shorter, longer] = [a.min(b), a.max(b)]
            .map(|count| rule(count).due_date(Some(issued), &days).unwrap());
        prop_assert!(shorter <= longer);
    });
}

#[test]
fn a_later_day_of_the_month_is_never_due_earlier() {
    proptest!(config(), |(days in business_days(), issued in day(), a in 1..=31_u8, b in 1..=31_u8)| {
        let [earlier, later] = [a.min(b), a.max(b)].map(|day| {
            let rule = PaymentTerms::DayOfFollowingMonth(day.try_into().unwrap());
            rule.due_date(Some(issued), &days).unwrap()
        });
        prop_assert!(earlier <= later);
    });
}

#[test]
fn nothing_is_due_before_it_is_invoiced_and_shifting_never_hurries() {
    proptest!(config(), |(rule in rule(), days in business_days(), issued in day())| {
        let due = rule.due_date(Some(issued), &days).unwrap();
        prop_assert!(due >= issued);
        let stays = BusinessDays { shift: false, ..days.clone() };
        let unmoved = rule.due_date(Some(issued), &stays).unwrap();
        prop_assert!(due >= unmoved);
        prop_assert!(!days.shift || days.contains(due));
        prop_assert!(due == unmoved || !days.contains(unmoved));
    });
}

#[test]
fn business_days_can_be_counted_in_two_goes() {
    proptest!(config(), |(days in business_days(), from in day(), a in 1..300_u16, b in 1..300_u16)| {
        let there = days.after(from, a).and_then(|day| days.after(day, b));
        prop_assert_eq!(there, days.after(from, a + b));
    });
}

#[test]
fn the_ends_of_the_calendar_are_met_without_panic() {
    proptest!(config(), |(
        rule in rule(), mut days in business_days(), issued in any_day(), rest in any_day(),
        every in 1..=u16::MAX, count in any::<u32>()
    )| {
        days.holidays.push(rest);
        if let Some(due) = rule.due_date(Some(issued), &days) {
            prop_assert!(due >= issued);
        }
        let every = NonZeroU16::new(every).unwrap();
        let end = NonZeroU32::new(count).map_or(RecurrenceEnd::Never, RecurrenceEnd::Count);
        for every in [
            Interval::Days(every),
            Interval::Weeks(every),
            Interval::Months(every),
            Interval::MonthEnds(every),
            Interval::Years(every),
        ] {
            let rule = Recurrence::new(issued, every, end);
            prop_assert!(rule.dates().take(5).is_sorted_by(|a, b| a < b));
            if let Some(next) = rule.next_after(rest) {
                prop_assert!(next > rest && next >= issued);
            }
        }
        let owed = [Movement { date: issued, amount: "0.01".parse().unwrap() }];
        let periods = interest_periods(&owed, &[], Percent::ZERO, &[], rest).unwrap();
        prop_assert_eq!(periods.is_empty(), rest <= issued);
    });
}

#[test]
fn interest_is_additive_over_days() {
    proptest!(config(), |(
        due in movements(4), payments in movements(5), changes in rate_changes(), rate in percent(),
        on in 1..700_u64
    )| {
        let reckon = |on: Date| {
            let periods = interest_periods(&due, &payments, rate, &changes, on).unwrap();
            interest(&periods, DayCount::Actual360).unwrap()
        };
        let on = Date::default() + Days::new(on);
        let day_before = on - Days::new(1);
        // The interest of one day: what was open when it began, at the rate of that day.
        let before = |movements: &[Movement]| {
            Amount::sum(movements.iter().filter(|part| part.date < on).map(|part| part.amount))
                .unwrap()
        };
        let open = before(&due).minus(before(&payments)).unwrap();
        let holding = changes
            .iter()
            .filter(|change| change.from <= on)
            .max_by_key(|change| change.from)
            .map_or(rate, |change| change.yearly_rate);
        let day = if open.is_negative() { Exact::ZERO } else { Exact::from(open) }
            .percent(holding)
            .and_then(|yearly| yearly.over(Decimal::from(360).into()))
            .unwrap();
        let sum = reckon(day_before).plus(day).unwrap();
        prop_assert!(sum.minus(reckon(on)).unwrap().is_zero());
    });
}

#[test]
fn the_periods_of_interest_follow_each_other_without_overlap() {
    proptest!(config(), |(
        due in movements(4), payments in movements(5), changes in rate_changes(), on in 0..700_u64
    )| {
        let on = Date::default() + Days::new(on);
        let periods = interest_periods(&due, &payments, Percent::ZERO, &changes, on).unwrap();
        prop_assert!(periods.iter().all(|period| period.first <= period.last && period.last <= on));
        prop_assert!(periods.is_sorted_by(|a, b| a.last < b.first));
    });
}
