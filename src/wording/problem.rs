//! Sentences for what should be looked at before a document is sent.

use std::borrow::Cow;

use super::{Argument, Wording};
use crate::check::{Problem, ProblemCode, RateDoubt};
use crate::document::{Document, Field, Owner};
use crate::region::{CountryFile, RatePeriod, write_long_date, write_percent};

impl Wording {
    /// The sentence for something that should be looked at before the document is sent: what is
    /// wrong, of which item, and what to do. These texts are those of [`Wording::check`].
    pub fn problem(&self, problem: &Problem, document: &Document) -> String {
        let sentence = self.bare_problem(problem);
        let (Field::Line(id, _) | Field::Within(Owner::Line(id), _)) = &problem.field else {
            return sentence;
        };
        let Some((line, number)) = document.numbered_item(id) else { return sentence };
        let description = shortened(line.description.trim());
        if description.is_empty() {
            return self.text_with(
                "unnamed-item-problem",
                &[("position", number.into()), ("sentence", (&sentence).into())],
            );
        }
        self.text_with(
            "item-problem",
            &[
                ("position", number.into()),
                ("description", Argument::Text(&description)),
                ("sentence", (&sentence).into()),
            ],
        )
    }

    /// The same without the item: where the sentence stands at the field itself.
    pub fn bare_problem(&self, problem: &Problem) -> String {
        let (characters, name, rates);
        let mut filled = Vec::new();
        match &problem.code {
            ProblemCode::CharactersMissing(missing) => {
                characters = spaced(missing);
                filled.push(("count", missing.chars().count().into()));
                filled.push(("characters", Argument::Text(&characters)));
            }
            ProblemCode::UnitCodeMalformed(code) => filled.push(("code", Argument::Text(code))),
            ProblemCode::Jargon(words) => filled.push(("words", Argument::Text(words))),
            ProblemCode::PhraseMissing(phrase, law) => {
                filled.push(("phrase", Argument::Text(phrase)));
                filled.push(("law", Argument::Text(law)));
            }
            ProblemCode::PhraseUnapt(phrase) => filled.push(("phrase", Argument::Text(phrase))),
            ProblemCode::Law(_, source) => filled.push(("law", Argument::Text(source))),
            ProblemCode::TaxRateOfDay(doubt) => {
                rates = self.rate_words(doubt);
                let [country, rate, right, day, change] = &rates;
                filled.extend([
                    ("country", Argument::Text(country)),
                    ("rate", Argument::Text(rate)),
                    ("right", Argument::Text(right)),
                    ("day", Argument::Text(day)),
                ]);
                if doubt.period.is_some() {
                    filled.push(("change", Argument::Text(change)));
                }
            }
            ProblemCode::Identifier(kind, _) => {
                let bare = self.text(&format!("identifier-{}", kind.tag()));
                name = match problem.field {
                    Field::Seller(_) => {
                        self.text_with("number-of-seller", &[("name", (&bare).into())])
                    }
                    Field::Buyer(_) => {
                        self.text_with("number-of-buyer", &[("name", (&bare).into())])
                    }
                    _ => bare,
                };
                filled.push(("name", Argument::Text(&name)));
            }
            ProblemCode::Reference(kind, _) => {
                name = self.text(&format!("identifier-{}", kind.tag()));
                filled.push(("name", Argument::Text(&name)));
            }
            _ => {}
        }
        let key = format!("problem-{}", problem.code.key());
        self.text_with(&key, &filled)
    }
}

impl Wording {
    /// The parts of a sentence on a rate: the country, the rate, what it should be, the day, and the day on
    /// which it ended or began.
    fn rate_words(&self, doubt: &RateDoubt) -> [String; 5] {
        let language = self.language();
        let country = CountryFile::of(doubt.country).map(|file| file.name(language));
        let rates = doubt.proposed.iter().map(|rate| write_percent(*rate, language));
        let change = doubt.period.map(|(RatePeriod::Until(day) | RatePeriod::From(day))| day);
        [
            country.unwrap_or_else(|| doubt.country.code()).to_owned(),
            write_percent(doubt.rate, language),
            rates.collect::<Vec<_>>().join(", "),
            write_long_date(doubt.day, language),
            change.map(|day| write_long_date(day, language)).unwrap_or_default(),
        ]
    }
}

/// Characters with spaces between them: of scripts that nobody here reads, each stands for itself.
fn spaced(characters: &str) -> String {
    let mut spaced = String::with_capacity(characters.len() * 2);
    for character in characters.chars() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push(character);
    }
    spaced
}

/// The beginning of a description: enough to know the item by.
fn shortened(description: &str) -> Cow<'_, str> {
    const ENOUGH: usize = 40;
    let first_line = description.lines().next().unwrap_or_default();
    match first_line.char_indices().nth(ENOUGH) {
        None => Cow::Borrowed(first_line),
        Some((end, _)) => {
            let start = first_line.get(..end).unwrap_or(first_line);
            // Whole words, where there are any.
            let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
            Cow::Owned(format!("{}\u{2026}", words.trim_end()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::document::{Language, read_document};
    use crate::region::identifier::IdentifierKind;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn a_problem_of_an_item_names_it_by_position_and_description() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","lines":[
                {"price":"1"},
                {"description":"Chair"},
                {"description":"Restoring a chair of walnut and leather by hand\nand more"}]}"#,
        )
        .unwrap();
        let wording = Wording::check(Language::English);
        let told: Vec<String> = check(&document)
            .iter()
            .map(|problem| wording.problem(problem, &document))
            .filter(|sentence| sentence.starts_with("Item"))
            .collect();
        let price = "No price. Enter one, or 0 if it is free.";
        assert_eq!(
            told,
            [
                "Item 1: No description. Say what it is.".to_owned(),
                format!("Item 2, \u{201c}Chair\u{201d}: {price}"),
                format!(
                    "Item 3, \u{201c}Restoring a chair of walnut and leather\u{2026}\u{201d}: {price}"
                ),
            ]
        );
    }

    #[test]
    fn every_kind_of_number_has_a_name() {
        for kind in IdentifierKind::ALL {
            assert!(Wording::check(Language::English).has(&format!("identifier-{}", kind.tag())));
        }
    }

    #[test]
    fn a_wrong_number_says_whose_it_is() {
        let document = read_document(
            r#"{"billet":1,"currency":"EUR","seller":{"vat_number":"DE136695977"},
                "buyer":{"vat_number":"DE136695977"},"payment":{"iban":"DE02120300000000202052"}}"#,
        )
        .unwrap();
        let wording = Wording::check(Language::English);
        let told: Vec<String> = check(&document)
            .iter()
            .map(|problem| wording.problem(problem, &document))
            .filter_map(|told| {
                told.split_once(": the check digits").map(|(name, _)| name.to_owned())
            })
            .collect();
        assert_eq!(told, ["Your VAT number", "VAT number of the client", "IBAN"]);
    }
}
