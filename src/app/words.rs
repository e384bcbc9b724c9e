//! The texts of the interface, in the visitor's language.

use std::cell::OnceCell;

use super::edit::Mistake;
use super::state::Pending;
use crate::browser::locale;
use crate::wording::{Argument, Wording};

thread_local! {
    static WORDING: OnceCell<&'static Wording> = const { OnceCell::new() };
}

/// The wording of the interface.
pub fn wording() -> &'static Wording {
    WORDING.with(|cell| *cell.get_or_init(|| Wording::interface(locale::language())))
}

/// A text of the interface, by its key.
pub fn text(key: &str) -> String {
    wording().text(key)
}

/// A text of the interface with something filled in.
pub fn text_with(key: &str, arguments: &[(&str, Argument)]) -> String {
    wording().text_with(key, arguments)
}

/// The sentence for what was typed and cannot be used.
pub(super) fn sentence(pending: &Pending) -> String {
    match pending.mistake {
        Mistake::Number(error) => wording().number_error(error, &pending.text),
        Mistake::NotDays => {
            text_with("number-not-days", &[("typed", Argument::Text(pending.text.trim()))])
        }
    }
}
