//! What can be wrong with an identifier.

use thiserror::Error;

/// Why a number can't be the one that it is given for. A warning, never a block: whoever holds the
/// number knows better than a rule does.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Hash)]
pub enum IdentifierProblem {
    /// A character is missing or too many.
    #[error("wrong length")]
    WrongLength,
    /// A character stands where another kind is due: a letter for a digit.
    #[error("wrong characters")]
    WrongCharacters,
    /// The check digit does not fit: most likely a typing slip.
    #[error("wrong check digit")]
    WrongCheckDigit,
    /// The country at its head is none that issues such numbers.
    #[error("unknown country")]
    UnknownCountry,
    /// A part holds what is never issued: 31 February, a state that there is not.
    #[error("a part is impossible")]
    ImpossiblePart,
}

/// What a check says.
pub(super) type Verdict = Result<(), IdentifierProblem>;
