//! The language of the page: proposed by the browser, chosen, remembered. English is always there;
//! any other is fetched before the page is set up, so that no word of it is ever shown in another.

use super::desk::Desk;
use super::words::{speak, text_with, wording};
use crate::browser::{language_file, locale, page, storage};
use crate::document::Language;
use crate::wording::{Argument, Texts};

/// The id of the choice of the page's language.
pub const INTERFACE_LANGUAGE: &str = "interface-language";

/// Has the page speak the language that was chosen for it, or else the visitor's; then goes on, at once
/// where its texts are there. Tells which language could not be had: the page speaks English then.
pub fn prepare(then: impl FnOnce(Option<Language>) + 'static) {
    let language = locale::interface_language(storage::drafts().language());
    if Texts::Interface.are_here(language) {
        speak(language);
        return then(None);
    }
    wasm_bindgen_futures::spawn_local(async move {
        let is_here = language_file::have(Texts::Interface, language).await;
        speak(language);
        then((!is_here).then_some(language));
    });
}

impl Desk {
    /// The language of the page. It is remembered, and the page begins anew in it, with the same
    /// document. Where it can't be had, the page stays as it is and says so.
    pub fn set_interface(self, language: Language) {
        self.flush();
        wasm_bindgen_futures::spawn_local(async move {
            if !language_file::have(Texts::Interface, language).await {
                return self.tell_missing_language(language);
            }
            match storage::drafts().set_language(language) {
                Ok(()) => page::reload(),
                Err(_) => self.tell_missing_language(language),
            }
        });
    }

    /// Tells that the page can't speak a language now.
    pub fn tell_missing_language(self, language: Language) {
        page::write_field(INTERFACE_LANGUAGE, wording().language().tag());
        let name = [("language", Argument::Text(language.own_name()))];
        self.tell_error(text_with("language-missing", &name));
    }
}
