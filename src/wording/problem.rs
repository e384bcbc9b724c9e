//! Sentences for what is wrong: what a document lacks, what was typed and can't be understood.

use super::{Argument, Wording};
use crate::document::ProblemCode;
use crate::money::NumberError;
use crate::region::DateError;

impl Wording {
    /// The sentence for something that a document lacks: what is missing, and what to do.
    pub fn problem(&self, code: &ProblemCode) -> String {
        match code {
            ProblemCode::CharacterMissing(character) => {
                self.problem_by_key(code.key(), Some(*character))
            }
            ProblemCode::Jargon(words) => {
                self.text_with("problem-jargon", &[("words", Argument::Text(words))])
            }
            _ => self.problem_by_key(code.key(), None),
        }
    }

    /// The same by the key of the problem, as the paper worker reports it.
    pub fn problem_by_key(&self, key: &str, character: Option<char>) -> String {
        let character = character.map(String::from).unwrap_or_default();
        self.text_with(&format!("problem-{key}"), &[("character", Argument::Text(&character))])
    }

    /// The sentence for a typed number that can't be used.
    pub fn number_error(&self, error: NumberError, typed: &str) -> String {
        let key = match error {
            NumberError::Empty => "number-empty",
            NumberError::NotANumber => "number-not-a-number",
            NumberError::TooLarge => "number-too-large",
            NumberError::TooManyDecimals => "number-too-many-decimals",
        };
        self.text_with(key, &[("typed", Argument::Text(typed.trim()))])
    }

    /// The sentence for a typed date that can't be used.
    pub fn date_error(&self, error: DateError, typed: &str) -> String {
        let key = match error {
            DateError::Empty => "date-empty",
            DateError::NotADate => "date-not-a-date",
            DateError::NoSuchDay => "date-no-such-day",
            DateError::Ambiguous => "date-ambiguous",
            DateError::YearMissing => "date-year-missing",
        };
        self.text_with(key, &[("typed", Argument::Text(typed.trim()))])
    }
}
