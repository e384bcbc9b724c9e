//! Numbers that identify companies, persons, accounts and payments, by their check digits.
//!
//! One file a kind, or a country; each check names the published rule that it follows. A wrong
//! number is a warning with its reason, never a block.

mod australia;
mod austria;
mod belgium;
mod bic;
mod birth_date;
mod brazil;
mod bulgaria;
mod canada;
mod check_digit;
mod creditor_reference;
mod croatia;
mod cyprus;
mod czechia;
mod denmark;
mod estonia;
mod finland;
mod france;
mod germany;
mod greece;
mod hungary;
mod iban;
#[expect(clippy::module_inception, reason = "the noun of this room is the identifier itself")]
mod identifier;
mod india;
mod ireland;
mod italy;
mod kind;
mod latvia;
mod lithuania;
mod luxembourg;
mod malta;
mod mexico;
mod netherlands;
mod norway;
mod poland;
mod portugal;
mod problem;
mod romania;
mod russia;
mod serbia;
mod slovakia;
mod slovenia;
mod spain;
mod sweden;
mod switzerland;
mod united_kingdom;
mod united_states;
mod vat_number;

pub use identifier::{check_identifier, normalise_identifier, write_identifier};
pub use kind::IdentifierKind;
pub use problem::IdentifierProblem;

#[cfg(test)]
mod oracle_test;
