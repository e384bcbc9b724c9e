//! From the gross to what is due: what is retained, kept back, paid already, and rounded to cash.

use super::Reckoning;
use crate::document::{AdvanceTotal, Document, Value};
use crate::money::{Amount, Exact};

/// The way from the gross to what is due.
pub(super) struct Settled {
    pub(super) payable: Amount,
    pub(super) retention: Amount,
    pub(super) advances: Vec<AdvanceTotal>,
    pub(super) paid: Amount,
    pub(super) rounding: Amount,
    pub(super) due: Amount,
}

impl Reckoning<'_> {
    /// What has to be paid of the gross, and when.
    pub(super) fn settle(
        &self,
        document: &Document,
        gross: Amount,
        retained: Amount,
    ) -> Option<Settled> {
        let share = |value: Value, whole: Amount| match value {
            Value::Amount(amount) => amount.rounded(self.currency),
            Value::Percent(percent) => self.round(Exact::from(whole).percent(percent)?),
        };
        let payable = gross.minus(retained)?;
        let retention = match &document.retention {
            Some(retention) => share(retention.value, gross)?,
            None => self.round(Exact::ZERO)?,
        };
        let mut advances = Vec::with_capacity(document.advances.len());
        for advance in &document.advances {
            let amount = share(advance.value, payable)?;
            advances.push(AdvanceTotal { id: advance.id.clone(), amount });
        }
        let paid = self.sum(advances.iter().map(|advance| advance.amount))?;
        let balance = payable.minus(retention)?.minus(paid)?;
        let due = match document.cash_rounding {
            Some(unit) => self.round(Exact::from(balance).in_units_of(unit)?)?,
            None => balance,
        };
        let rounding = due.minus(balance)?;
        Some(Settled { payable, retention, advances, paid, rounding, due })
    }
}
