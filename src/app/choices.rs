//! What is chosen, not typed: language, currency, how prices are meant, the logo.

use super::desk::{Desk, Part};
use super::usual::UsualPart;
use super::{change_kind, text};
use crate::browser::drawer::{self, File};
use crate::browser::{clock, page};
use crate::document::{DocumentKind, Field, Language, PriceBasis, RoundingRule};
use crate::json;

impl Desk {
    /// What kind of document it is: other fields make sense from now on.
    pub fn set_kind(self, kind: DocumentKind) {
        let numbers = self.numbers();
        let number = self.read(|state| state.document.number.clone());
        self.edit(|document| change_kind(document, kind, clock::today(), &numbers));
        self.note_proposed(&number);
        for part in [Part::Head, Part::Opened] {
            self.notify(part);
        }
        self.name_the_tab();
        // The form was made anew.
        page::focus_soon("kind");
    }

    /// Tells in a place of the page when a kind of document is used.
    pub fn explain_kind(self) {
        let (kind, language) =
            self.read(|state| (state.document.kind.tag(), state.document.language.tag()));
        drawer::order("kind-place", ["kind", kind, language], None, move || {
            self.tell_error(text("drawer-missing"));
        });
    }

    /// The language of the paper: figures are written its way from now on.
    pub fn set_language(self, language: Language) {
        self.write(|state| state.country.choose(UsualPart::Language));
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

    /// Opens what there is to choose of the paper's look.
    pub fn open_look(self, on_missing: impl Fn() + 'static) {
        let (look, language) =
            self.read(|state| (json::write(&state.document.look), state.document.language.tag()));
        self.succeeded();
        drawer::order("look-place", ["look", &look, language], None, move || {
            on_missing();
            self.tell_error(text("drawer-missing"));
        });
    }

    /// Takes the look as the drawer tells it.
    pub fn set_look(self, told: &str) {
        if let Ok(look) = json::parse(told) {
            self.write(|state| state.country.choose(UsualPart::PageSize));
            self.edit(|document| document.look = look);
        }
    }

    /// Takes a picture file for the logo: the drawer makes of it what can be printed and kept.
    pub fn choose_logo(self, file: &File) {
        let size = self.read(|state| state.document.look.choice("logo_size"));
        self.succeeded();
        drawer::order("logo-place", ["logo", &size, ""], Some(file), move || {
            self.tell_error(text("drawer-missing"));
        });
    }

    /// Takes the logo as the drawer made it.
    pub fn set_logo(self, told: &str) {
        let Ok(logo) = json::parse(told) else { return };
        self.edit(|document| document.logo = Some(logo));
        self.notify(Part::Logo);
        self.succeeded();
        self.announce(text("logo-added"));
    }

    /// Takes the logo away.
    pub fn remove_logo(self) {
        self.edit(|document| document.logo = None);
        self.notify(Part::Logo);
        page::focus_soon("logo");
    }
}
