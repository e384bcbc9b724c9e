//! The texts of the interface, in the visitor's language.

use std::cell::Cell;

use super::edit::Mistake;
use super::state::Pending;
use crate::browser::{clock, page};
use crate::calendar::{Date, read_iso_date};
use crate::document::Language;
use crate::region;
use crate::wording::{Argument, Wording};

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
}

/// The wording of the interface.
pub fn wording() -> &'static Wording {
    Wording::interface(LANGUAGE.get())
}

/// Has the interface speak a language from now on, where its texts are there.
pub fn speak(language: Language) {
    LANGUAGE.set(language);
    page::set_root_attribute("lang", wording().language().tag());
}

/// A text of the interface, by its key.
pub fn text(key: &str) -> String {
    wording().text(key)
}

/// A text of the interface with something filled in.
pub fn text_with(key: &str, arguments: &[(&str, Argument)]) -> String {
    wording().text_with(key, arguments)
}

/// When something was saved, from its timestamp: the day and the time.
pub fn moment(timestamp: &str) -> String {
    let Some((day, time)) = day_and_time(timestamp) else { return String::new() };
    let day = region::write_date(day, wording().language());
    let arguments = [("day", Argument::Text(&day)), ("time", Argument::Text(time))];
    text_with("draft-changed", &arguments)
}

/// The same where it stands alone: of today, the time is enough.
pub fn short_moment(timestamp: &str) -> String {
    match day_and_time(timestamp) {
        Some((day, time)) if day == clock::today() => time.to_owned(),
        _ => moment(timestamp),
    }
}

fn day_and_time(timestamp: &str) -> Option<(Date, &str)> {
    let (day, time) = timestamp.split_once('T')?;
    Some((read_iso_date(day)?, time.get(..5).unwrap_or(time)))
}

/// The sentence for what was typed and cannot be used.
pub(super) fn sentence(pending: &Pending) -> String {
    match pending.mistake {
        Mistake::Number(error) => wording().number_error(error, &pending.text),
        Mistake::NotPositive => text("number-not-positive"),
        Mistake::NotDays => {
            text_with("number-not-days", &[("typed", Argument::Text(pending.text.trim()))])
        }
    }
}
