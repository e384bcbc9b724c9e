//! In which languages an amount can be told in words: apart from the words themselves, because the
//! page offers it and does not say it.

use crate::document::Language;

/// Whether the paper can tell amounts in words in a language.
pub const fn has_amount_in_words(language: Language) -> bool {
    matches!(
        language,
        Language::Bulgarian
            | Language::Czech
            | Language::German
            | Language::Greek
            | Language::English
            | Language::Spanish
            | Language::French
            | Language::Hungarian
            | Language::Italian
            | Language::Polish
            | Language::Romanian
            | Language::Russian
            | Language::Serbian
            | Language::SerbianLatin
            | Language::Slovak
            | Language::Turkish
            | Language::Ukrainian
    )
}
