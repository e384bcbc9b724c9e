//! A sequence of numbers: which comes next, which are missing.

use chrono::Datelike;
use thiserror::Error;

use super::number_pattern::{Counted, NumberPattern};
use crate::calendar::Date;
use crate::json::json_choice;

/// When a counter begins again with 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CounterReset {
    /// Every year.
    #[default]
    Yearly,
    /// Every month.
    Monthly,
    /// Never.
    Never,
}

json_choice!(CounterReset {
    Yearly as "yearly", Monthly as "monthly", Never as "never",
});

/// The numbers of one kind of document of one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberSequence {
    pattern: NumberPattern,
    reset: CounterReset,
}

/// Why a pattern does not go with when its counter begins again: numbers would come twice.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SequenceError {
    /// It begins again, and the numbers do not tell the year.
    #[error("the number needs the year: {{YYYY}}")]
    NeedsYear,
    /// It begins again every month, and the numbers do not tell it.
    #[error("the number needs the month: {{MM}}")]
    NeedsMonth,
}

impl NumberSequence {
    /// A sequence of a pattern.
    ///
    /// # Errors
    /// [`SequenceError`] where numbers would come twice.
    pub fn new(pattern: NumberPattern, reset: CounterReset) -> Result<Self, SequenceError> {
        match reset {
            CounterReset::Yearly | CounterReset::Monthly if !pattern.has_year() => {
                Err(SequenceError::NeedsYear)
            }
            CounterReset::Monthly if !pattern.has_month() => Err(SequenceError::NeedsMonth),
            _ => Ok(Self { pattern, reset }),
        }
    }

    /// Whether a number is of this sequence.
    pub fn has(&self, number: &str) -> bool {
        self.pattern.read_number(number).is_some()
    }

    /// Its number of a day, a client's short name and a counter.
    pub fn number(&self, date: Date, client: &str, counter: u64) -> String {
        self.pattern.number(date, client, counter)
    }

    /// The number after all that were used in the period of a day. What fills a gap is never
    /// proposed: a gap has its reason.
    pub fn next<'a>(
        &self,
        date: Date,
        client: &str,
        used: impl IntoIterator<Item = &'a str>,
    ) -> String {
        let last = self.counters(date, used).into_iter().max().unwrap_or_default();
        self.pattern.number(date, client, last.saturating_add(1))
    }

    /// The counters that nobody used in the period of a day, between the smallest and the largest
    /// that were: each run of them as its first and its last.
    pub fn gaps<'a>(&self, date: Date, used: impl IntoIterator<Item = &'a str>) -> Vec<(u64, u64)> {
        let mut counters = self.counters(date, used);
        counters.sort_unstable();
        let pairs = counters.iter().zip(counters.iter().skip(1));
        pairs
            .filter(|(before, after)| after.saturating_sub(**before) > 1)
            .map(|(before, after)| (before + 1, after - 1))
            .collect()
    }

    /// The counters of the numbers that are of this sequence and of the period of a day.
    fn counters<'a>(&self, date: Date, used: impl IntoIterator<Item = &'a str>) -> Vec<u64> {
        let mut counters = Vec::new();
        for number in used {
            if let Some(said) = self.pattern.read_number(number)
                && self.is_in_period(&said, date)
            {
                counters.push(said.counter);
            }
        }
        counters
    }

    fn is_in_period(&self, said: &Counted, date: Date) -> bool {
        let year = date.year();
        let is_year = said.year.is_some_and(|said| said == year || said == year.rem_euclid(100));
        match self.reset {
            CounterReset::Never => true,
            CounterReset::Yearly => is_year,
            CounterReset::Monthly => is_year && said.month == Some(date.month()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn sequence(pattern: &str, reset: CounterReset) -> NumberSequence {
        NumberSequence::new(NumberPattern::read(pattern).unwrap(), reset).unwrap()
    }

    fn day(year: i32, month: u32) -> Date {
        Date::from_ymd_opt(year, month, 28).unwrap()
    }

    #[test]
    fn the_next_number_follows_the_largest_of_its_period() {
        let used = ["2025-0100", "2026-0007", "2026-0003", "2027-0050", "other", "26-0099"];
        let yearly = sequence("{YYYY}-{####}", CounterReset::Yearly);
        assert_eq!(yearly.next(day(2026, 5), "", used), "2026-0008");
        assert_eq!(yearly.next(day(2028, 1), "", used), "2028-0001");
        let never = sequence("{YYYY}-{####}", CounterReset::Never);
        assert_eq!(never.next(day(2028, 1), "", used), "2028-0101");
        let monthly = sequence("{YY}{MM}-{##}", CounterReset::Monthly);
        let used = ["2605-09", "2604-12", "2505-33"];
        assert_eq!(monthly.next(day(2026, 5), "", used), "2605-10");
        assert_eq!(monthly.next(day(2026, 6), "", used), "2606-01");
    }

    #[test]
    fn one_counter_runs_through_all_clients() {
        let sequence = sequence("{CLIENT}-{###}", CounterReset::Never);
        assert_eq!(sequence.next(day(2026, 1), "BETA", ["ALFA-001", "GAMMA-004"]), "BETA-005");
    }

    #[test]
    fn a_counter_outgrows_its_width() {
        let sequence = sequence("{YYYY}/{##}", CounterReset::Yearly);
        assert_eq!(sequence.next(day(2026, 1), "", ["2026/99"]), "2026/100");
        assert_eq!(sequence.next(day(2026, 1), "", ["2026/99", "2026/100"]), "2026/101");
    }

    #[test]
    fn gaps_are_between_numbers_that_were_used() {
        let sequence = sequence("{YYYY}-{####}", CounterReset::Yearly);
        let used = ["2026-0041", "2026-0037", "2026-0042", "2026-0038", "2026-0044", "2025-0001"];
        assert_eq!(sequence.gaps(day(2026, 1), used), [(39, 40), (43, 43)]);
        assert_eq!(sequence.gaps(day(2025, 1), used), []);
        assert_eq!(sequence.gaps(day(2026, 1), []), []);
        assert_eq!(sequence.gaps(day(2026, 1), ["2026-0001", "2026-0001"]), [], "one used twice");
    }

    #[test]
    fn numbers_that_would_come_twice_are_refused() {
        let refused = |text, reset| {
            NumberSequence::new(NumberPattern::read(text).unwrap(), reset).unwrap_err()
        };
        assert_eq!(refused("{####}", CounterReset::Yearly), SequenceError::NeedsYear);
        assert_eq!(refused("{MM}-{####}", CounterReset::Monthly), SequenceError::NeedsYear);
        assert_eq!(refused("{YYYY}-{####}", CounterReset::Monthly), SequenceError::NeedsMonth);
    }

    proptest! {
        #[test]
        fn a_number_is_never_proposed_twice(
            days in prop::collection::vec((2020..2024, 1_u32..=12), 1..40), yearly in any::<bool>(),
        ) {
            let reset = if yearly { CounterReset::Yearly } else { CounterReset::Monthly };
            let sequence = sequence("F{YY}-{MM}-{#}", reset);
            let mut used: Vec<String> = Vec::new();
            for (year, month) in days {
                let number = sequence.next(day(year, month), "", used.iter().map(String::as_str));
                prop_assert!(!used.contains(&number), "{}", number);
                used.push(number);
                let gaps = sequence.gaps(day(year, month), used.iter().map(String::as_str));
                prop_assert!(gaps.is_empty());
            }
        }
    }
}
