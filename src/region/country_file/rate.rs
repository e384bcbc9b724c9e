//! The taxes of a country and what each rate was, day by day.

use crate::calendar::Date;
use crate::document::{TaxCategory, TaxKind};
use crate::json::{UnknownFields, json_object};
use crate::money::Percent;

/// A tax of a country.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaxFact {
    /// What documents call it (`taxes[].scheme`): "VAT", "GST".
    pub scheme: String,
    /// What it does to the total.
    pub kind: TaxKind,
    /// What the paper calls it, by languages.
    pub name: UnknownFields,
    /// Its rates.
    pub rates: Vec<RateFact>,
}

json_object!(TaxFact { scheme, kind, name, rates } and nothing else);

/// A rate of a tax.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateFact {
    /// What the file calls it: "standard".
    pub key: String,
    /// Its category.
    pub category: TaxCategory,
    /// What it is called, by languages.
    pub label: UnknownFields,
    /// What it was, the newest first.
    pub values: Vec<RateValue>,
    /// The regions that alone have it.
    pub regions: Vec<String>,
    /// The key of the phrase that says why nothing is taxed.
    pub phrase: String,
    /// Whether places too many to list set it.
    pub typed: bool,
}

json_object!(RateFact {
    key, category, label, values, regions, phrase, typed,
} and nothing else);

/// What a rate was from a day on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateValue {
    /// The first day.
    pub from: Option<Date>,
    /// The last one, where nothing followed.
    pub until: Option<Date>,
    /// How much.
    pub percent: Percent,
}

json_object!(RateValue { from, until, percent } and nothing else);

/// When a percentage was the rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RatePeriod {
    /// Until this day.
    Until(Date),
    /// From this day on.
    From(Date),
}

impl RateFact {
    /// What the rate was on a day: the newest value whose day had come, unless it had ended.
    pub fn on(&self, day: Date) -> Option<Percent> {
        let value = self.values.iter().find(|value| value.from.is_none_or(|from| from <= day))?;
        value.until.is_none_or(|until| until >= day).then_some(value.percent)
    }

    /// When it was so much nearest to a day on which it was not: the last day before, or else the first
    /// one after.
    pub fn period_of(&self, percent: Percent, day: Date) -> Option<RatePeriod> {
        let mut next_from = None;
        let mut after = None;
        for value in &self.values {
            let ends = value.until.or_else(|| next_from.and_then(|from: Date| from.pred_opt()));
            if value.percent == percent {
                match (ends, value.from) {
                    (Some(end), _) if end < day => return Some(RatePeriod::Until(end)),
                    (_, Some(from)) if from > day => after = Some(RatePeriod::From(from)),
                    _ => {}
                }
            }
            next_from = value.from;
        }
        after
    }
}
