//! What the drawer shows of a document's language is fetched before it fills a place.

use crate::browser::{drawer, language_file, page};
use crate::document::Language;
use crate::wording::Texts;

/// Has the texts of a document's language there. Says whether it could; if not, the page tells it at
/// a place.
pub(super) async fn have(language: Language, place: &str) -> bool {
    let is_here = language_file::have(Texts::Document, language).await;
    if !is_here && let Some(place) = page::element(place) {
        drawer::say(&place, "billet-missing", "");
    }
    is_here
}
