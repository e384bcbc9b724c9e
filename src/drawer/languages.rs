//! What the drawer says, and what it shows of a document's language, is fetched before it fills a place.

use web_sys::HtmlElement;

use crate::app;
use crate::browser::{drawer, language_file, page};
use crate::document::Language;
use crate::wording::Texts;

/// Has the drawer speak as the page does. What cannot be had is said in English.
pub(super) async fn speak() {
    let tag = page::root_attribute("lang").unwrap_or_default();
    let language = Language::from_tag(&tag).unwrap_or_default();
    // The drawer says some words of the page too.
    for texts in [Texts::Interface, Texts::Drawer] {
        language_file::have(texts, language).await;
    }
    app::speak(language);
}

/// Has the texts of a document's language there. Says whether it could; if not, the page tells it at
/// its place.
pub(super) async fn have(language: Language, place: &HtmlElement) -> bool {
    let is_here = language_file::have(Texts::Document, language).await;
    if !is_here {
        drawer::say(place, "billet-missing", "");
    }
    is_here
}
