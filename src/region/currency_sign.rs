//! The sign of a currency, where a language has one.

use super::figure_format::FigureFormat;
use crate::document::Language;
use crate::money::Currency;

/// What stands for a currency beside an amount: its sign where the language has one that is not
/// taken for another currency's ("€", "Kč" in Czech, "US$" where "$" is not clear), or else its
/// code.
pub fn currency_sign(currency: Currency, language: Language) -> &'static str {
    FigureFormat::of(language)
        .signs
        .split(';')
        .find_map(|entry| entry.strip_prefix(currency.code()))
        .unwrap_or(currency.code())
}
