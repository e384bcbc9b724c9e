//! What is chosen, not typed: language, currency, how prices are meant, the logo.

use super::desk::{Desk, Part};
use super::text;
use crate::browser::picture::{self, File};
use crate::document::{Field, Language, PriceBasis, RoundingRule};

impl Desk {
    /// The language of the paper: figures are written its way from now on.
    pub fn set_language(self, language: Language) {
        self.edit(|document| document.language = language);
        self.notify(Part::Head);
        self.notify(Part::Language);
    }

    /// The currency, by its code.
    pub fn set_currency(self, code: &str) {
        self.type_into(&Field::Currency, code);
        self.notify(Part::Language);
    }

    /// Whether prices contain the tax.
    pub fn set_prices(self, prices: PriceBasis) {
        self.edit(|document| document.prices = prices);
        self.notify(Part::Head);
    }

    /// Where figures are rounded.
    pub fn set_rounding(self, rounding: RoundingRule) {
        self.edit(|document| document.rounding = rounding);
        self.notify(Part::Head);
    }

    /// Takes a picture file as the logo.
    pub fn set_logo(self, file: File) {
        leptos::task::spawn_local(async move {
            match picture::read_logo(file).await {
                Ok(logo) => {
                    self.edit(|document| document.logo = Some(logo));
                    self.notify(Part::Logo);
                    self.succeeded();
                    self.announce(text("logo-added"));
                }
                Err(error) => self.tell_error(text(error.key())),
            }
        });
    }

    /// Takes the logo away.
    pub fn remove_logo(self) {
        self.edit(|document| document.logo = None);
        self.notify(Part::Logo);
        crate::browser::page::focus_soon("logo");
    }
}
