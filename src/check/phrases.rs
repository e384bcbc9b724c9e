//! What the law or usage of the seller's country wants said in fixed words: what is lacking, what is said
//! and no longer apt, what may be added.

use super::ProblemCode;
use super::advice::ProposedPhrase;
use super::case::{Case, Report};
use super::condition::hold;
use crate::document::{Document, Field, Tax, TaxCategory};
use crate::json::Value;
use crate::money::has_word;
use crate::region::{CountryFile, PhraseFact};

/// What must be said stands there, and what stands there is apt.
pub(super) fn phrases(case: &Case, report: &mut Report) {
    let Some(facts) = case.facts.filter(|_| case.is_tax_document()) else { return };
    for required in &facts.required {
        let Some(key) = required.path.strip_prefix("phrases.") else { continue };
        // Of these the law sets what is said, not the words: they are offered, and not missed.
        if key == "late-interest" || key.starts_with("x-") {
            continue;
        }
        if hold(case, &required.when, required.amount.as_ref()) != Some(true) {
            continue;
        }
        // Of several with one key, any will do.
        let known = || facts.phrases.iter().filter(|phrase| phrase.key == key);
        let apt = known().find(|phrase| hold(case, &phrase.when, None) != Some(false));
        if let Some(phrase) = apt
            && !known().any(|phrase| is_said(case, facts, phrase))
        {
            let text = text_for(case, facts, phrase);
            report.add(Field::Note, ProblemCode::PhraseMissing(text, required.law.clone()));
        }
    }
    let is_apt = |phrase: &&PhraseFact| hold(case, &phrase.when, None) != Some(false);
    for phrase in facts.phrases.iter().filter(|phrase| !is_apt(phrase)) {
        let stale = texts(phrase).find(|text| {
            // The same words may be part of others that are apt.
            let is_meant = |other: &&PhraseFact| texts(other).any(|other| has_word(other, text));
            is_telling(text)
                && has_word(&case.document.note, text)
                && !facts.phrases.iter().filter(is_apt).any(|other| is_meant(&other))
        });
        if let Some(text) = stale {
            report.add(Field::Note, ProblemCode::PhraseUnapt(text.to_owned()));
        }
    }
}

/// The phrases that a document may want and does not have, those first that it calls for.
pub(super) fn proposed(case: &Case, facts: &CountryFile) -> Vec<ProposedPhrase> {
    let mut found: Vec<ProposedPhrase> = Vec::new();
    for phrase in &facts.phrases {
        let holds = hold(case, &phrase.when, None);
        let text = text_for(case, facts, phrase);
        let is_known = found.iter().any(|it| it.text == text);
        if holds == Some(false) || is_known || text.is_empty() || is_said(case, facts, phrase) {
            continue;
        }
        let is_optional = phrase.when.iter().any(|condition| condition == "optional");
        let is_of_tax = case.has_category_code(&phrase.category);
        let is_apt = !is_optional && (holds == Some(true) || is_of_tax);
        found.push(ProposedPhrase { text, is_apt });
    }
    found.sort_by_key(|phrase| !phrase.is_apt);
    found
}

/// Whether a reason for which nothing is taxed stands in the note in the words of the country.
pub(super) fn has_reason_in_note(case: &Case, tax: &Tax) -> bool {
    case.facts.is_some_and(|facts| {
        let of_tax = |phrase: &&PhraseFact| {
            phrase.category == tax.category.code()
                || phrase.key == "exempt" && tax.category == TaxCategory::Exempt
                || phrase.key == "small-business"
        };
        let mut apt = facts.phrases.iter().filter(of_tax);
        apt.any(|phrase| texts(phrase).any(|text| has_word(&case.document.note, text)))
    })
}

/// A phrase as this document says it: in its languages, where the country's file has it so; else as the
/// country says it and in English, which foreign readers understand.
fn text_for(case: &Case, facts: &CountryFile, phrase: &PhraseFact) -> String {
    let text_in = |tag: &str| phrase.text.get(tag).and_then(Value::as_text);
    let (language, second) = (case.document.language, case.document.second_language());
    let is_own = |tag: &&str| facts.languages.iter().any(|own| own == tag);
    let own = Some(language.tag()).filter(is_own).and_then(text_in);
    let first = facts.languages.iter().find_map(|tag| text_in(tag));
    let (first, beside) = match (own, second) {
        // A second language that the country does not have is told in none.
        (Some(own), second) => (Some(own), second.and_then(|second| text_in(second.tag()))),
        (None, _) => (first, text_in("en")),
    };
    match (first, beside) {
        (Some(first), Some(beside)) if first != beside => format!("{first} / {beside}"),
        (text, beside) => text.or(beside).unwrap_or_default().to_owned(),
    }
}

/// Whether a document says a phrase: its note or a reason, in whatever language; or the paper by itself.
fn is_said(case: &Case, facts: &CountryFile, phrase: &PhraseFact) -> bool {
    // The paper names these categories in the languages of the document (VAT directive art. 226(11a)).
    let is_by_itself =
        matches!(phrase.key.as_str(), "reverse-charge" | "intra-community-supply" | "export")
            && case.has_category_code(&phrase.category)
            && facts.languages.iter().any(|tag| is_spoken(case.document, tag));
    let lines = case.document.lines.iter().flat_map(|line| &line.taxes);
    let reasons = || lines.clone().map(|tax| tax.exemption_reason.as_str());
    is_by_itself
        || texts(phrase).any(|text| {
            has_word(&case.document.note, text) || reasons().any(|reason| has_word(reason, text))
        })
}

/// Whether a document speaks a language, as its first or its second one.
fn is_spoken(document: &Document, tag: &str) -> bool {
    document.languages().any(|language| language.tag() == tag)
}

/// A phrase in all its languages.
fn texts(phrase: &PhraseFact) -> impl Iterator<Item = &str> {
    let texts = phrase.text.iter().filter_map(|(_, text)| text.as_text());
    texts.filter(|text| !text.is_empty())
}

/// Whether a text can stand in a note for no other reason: one short word may be part of anything.
fn is_telling(text: &str) -> bool {
    text.chars().count() >= 8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{CheckContext, advice, check};
    use crate::document::{Language, read_document};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// An invoice of a seller to a buyer in countries, with a category of tax, in a language, with a note.
    fn document([seller, buyer]: [&str; 2], category: &str, more: &str) -> Document {
        let json = format!(
            r#"{{"billet":1,"currency":"EUR","issue_date":"2026-11-22",
            "seller":{{"vat_number":"1","address":{{"country":"{seller}"}}}},
            "buyer":{{"name":"B","vat_number":"2","address":{{"country":"{buyer}"}}}},
            "lines":[{{"description":"x","price":"100","taxes":[{{"category":"{category}"}}]}}]{more}}}"#
        );
        read_document(&json).unwrap()
    }

    /// What is told of the note.
    fn told(document: &Document) -> Vec<(&'static str, String)> {
        let problems = check(document).into_iter();
        problems
            .filter_map(|problem| match &problem.code {
                ProblemCode::PhraseMissing(text, _) | ProblemCode::PhraseUnapt(text) => {
                    Some((problem.code.key(), text.clone()))
                }
                _ => None,
            })
            .collect()
    }

    /// The phrases that a document calls for.
    fn apt(document: &Document) -> Vec<String> {
        let advice = advice(document, &CheckContext::default(), Language::English).unwrap();
        advice.phrases.into_iter().filter(|it| it.is_apt).map(|it| it.text).collect()
    }

    #[test]
    fn the_words_of_the_law_are_asked_for_in_the_language_of_the_country_and_in_english() {
        let estonian = document(["Eesti", "Suomi"], "AE", r#","language":"en""#);
        let words = "P\u{f6}\u{f6}rdmaksustamine / Reverse charge";
        assert_eq!(told(&estonian), [("phrase-missing", words.to_owned())]);
        assert!(apt(&estonian).contains(&words.to_owned()));
        // Said in either language it is said, and is not offered again.
        for note in ["P\u{d6}\u{d6}RDMAKSUSTAMINE", "see above: reverse charge"] {
            let more = format!(r#","language":"en","note":"{note}""#);
            let said = document(["Eesti", "Suomi"], "AE", &more);
            assert_eq!(told(&said), [], "{note}");
            assert!(!apt(&said).contains(&words.to_owned()), "{note}");
        }
        // In the language of the country the paper says it by itself.
        let italian = document(["Italia", "Suomi"], "AE", r#","language":"it""#);
        assert!(
            !told(&italian).iter().any(|(key, _)| *key == "phrase-missing"),
            "{:?}",
            told(&italian)
        );
    }

    #[test]
    fn a_bilingual_document_has_them_in_both_of_its_languages() {
        let offered = |languages: &str| apt(&document(["Polska", "Polska"], "E", languages));
        let (polish, english) = (
            "Zwolnienie z VAT na podstawie art. 113 ust. 1 ustawy o VAT",
            "Exempt under art. 113 (1) of the Polish VAT Act",
        );
        let alone = offered(r#","language":"pl""#);
        assert!(alone.iter().any(|words| words == polish), "{alone:?}");
        let both = offered(r#","language":"pl","second_language":"en""#);
        assert!(both.contains(&format!("{polish} / {english}")), "{both:?}");
        // The country has no words in Finnish: a law is not translated by who invoices.
        assert_eq!(offered(r#","language":"pl","second_language":"fi""#), alone);
    }

    #[test]
    fn the_paper_itself_says_it_in_either_language() {
        for languages in [
            r#","language":"fi","second_language":"en""#,
            r#","language":"en","second_language":"fi""#,
        ] {
            let finnish = document(["Suomi", "Eesti"], "AE", languages);
            assert_eq!(told(&finnish), []);
        }
        let english = document(["Suomi", "Eesti"], "AE", r#","language":"en""#);
        assert_eq!(told(&english).len(), 1);
    }

    #[test]
    fn words_that_nothing_calls_for_any_more_are_flagged() {
        let note = r#","note":"Thank you.\nP\u00f6\u00f6rdmaksustamine""#;
        let taxed = document(["Eesti", "Suomi"], "S", note);
        let words = "P\u{f6}\u{f6}rdmaksustamine".to_owned();
        assert_eq!(told(&taxed), [("phrase-unapt", words)]);
        assert_eq!(told(&document(["Eesti", "Suomi"], "AE", note)), []);
        assert_eq!(told(&document(["Eesti", "Suomi"], "S", r#","note":"Thank you.""#)), []);
    }

    #[test]
    fn kinds_of_documents_call_for_their_words() {
        let self_billed = document(["Eesti", "Eesti"], "S", r#","kind":"self_billed_invoice""#);
        let asked = told(&self_billed);
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert!(asked[0].1.contains("Self-billing"), "{asked:?}");
        assert!(apt(&self_billed).iter().any(|text| text.contains("Self-billing")));
        let plain = document(["Eesti", "Eesti"], "S", "");
        assert_eq!((told(&plain), apt(&plain)), (vec![], vec![]));
    }

    #[test]
    fn a_reason_in_the_note_is_a_reason() {
        let is_asked = |more: &str| {
            let problems = check(&document(["Deutschland", "Deutschland"], "E", more));
            problems.iter().any(|problem| problem.code == ProblemCode::ExemptionReasonMissing)
        };
        assert!(is_asked(""));
        let german = document(["Deutschland", "Deutschland"], "E", r#","language":"de""#);
        let small = apt(&german).into_iter().find(|text| text.contains("19 UStG")).unwrap();
        assert!(!is_asked(&format!(r#","language":"de","note":"{small}""#)));
        assert!(is_asked(r#","language":"de","note":"Vielen Dank.""#));
    }

    #[test]
    fn in_every_country_what_is_offered_is_not_flagged_once_it_is_said() {
        for code in [
            "AT", "CZ", "DE", "EE", "ES", "FI", "FR", "GB", "GR", "IT", "LU", "PL", "PT", "RO",
            "SE",
        ] {
            for category in ["AE", "E", "K", "G", "O"] {
                let first = document([code, "US"], category, "");
                for text in apt(&first) {
                    let mut said = first.clone();
                    said.note.clone_from(&text);
                    let flagged = told(&said).into_iter().filter(|(key, _)| *key == "phrase-unapt");
                    assert_eq!(flagged.count(), 0, "{code} {category}: {text}");
                    assert!(
                        !apt(&said).contains(&text),
                        "{code} {category}: {text} stands there twice"
                    );
                }
            }
        }
    }
}
