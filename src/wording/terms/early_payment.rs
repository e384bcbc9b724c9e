//! What is offered for paying early: "If you pay by 2 December 2026, take 2% off."

use super::sentence;
use crate::document::{Document, Totals, Value, early_payment_offers};
use crate::region::{write_long_date, write_money, write_percent};
use crate::wording::{Argument, Wording};

impl Wording {
    /// What is offered for paying early, a sentence for each step whose day is known.
    pub fn early_payment(&self, document: &Document, totals: &Totals) -> Vec<String> {
        let offers = early_payment_offers(document, totals).unwrap_or_default();
        // An offer that is not filled in yet is none.
        let made = offers.iter().filter(|offer| !offer.discount.is_zero());
        let sentences = made.filter_map(|offer| {
            let discount = match offer.value {
                Value::Percent(percent) => write_percent(percent, self.manner(document)),
                Value::Amount(_) => {
                    write_money(offer.discount, totals.currency, self.manner(document))
                }
            };
            let date = write_long_date(offer.date?, self.manner(document));
            let amount = write_money(offer.pay, totals.currency, self.manner(document));
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
}
