//! Writing amounts, money, percentages and quantities as a language does.
//!
//! Every space inside is a no-break space, every minus the true one (U+2212): no figure is broken
//! over two lines. `money::read_number` reads each of these texts back to the same number.

use super::{Manner, currency_sign};
use rust_decimal::Decimal;

use crate::money::{Amount, Currency, NumberStyle, Percent, Quantity, is_letter, write_number};

/// The signs of a language's numbers.
pub fn number_style(manner: impl Manner) -> NumberStyle {
    manner.figures().numbers
}

/// An amount without its currency, with all the decimals that it carries: round it first.
pub fn write_amount(amount: Amount, manner: impl Manner) -> String {
    write_number(amount.value(), &number_style(manner))
}

/// A price of one unit, without its currency: with the decimals of the currency, and more where
/// the price has more ("0.0375").
pub fn write_price(price: Amount, currency: Currency, manner: impl Manner) -> String {
    let mut value = price.value().normalize();
    if value.scale() < currency.decimals() {
        value.rescale(currency.decimals());
    }
    write_number(value, &number_style(manner))
}

/// An amount with its currency, as invoices in that language have it, with all the decimals that
/// the amount carries: round it first.
pub fn write_money(amount: Amount, currency: Currency, manner: impl Manner) -> String {
    let pattern = manner.figures().money;
    fill_in(pattern, amount.value(), currency_sign(currency, manner.language()), manner)
}

/// A percentage, without needless zeros: "8.5%", "8,5 %".
pub fn write_percent(percent: Percent, manner: impl Manner) -> String {
    let pattern = manner.figures().percent;
    fill_in(pattern, percent.value().normalize(), "", manner)
}

/// Fills in a pattern of `FigureFormat`.
fn fill_in(pattern: &str, value: Decimal, sign: &str, manner: impl Manner) -> String {
    let figure = write_number(value.abs(), &number_style(manner));
    let is_negative = value.is_sign_negative() && !value.is_zero();
    let mut text = String::with_capacity(figure.len() + sign.len() + 5);
    let mut parts = pattern.chars().peekable();
    while let Some(part) = parts.next() {
        match part {
            '-' if is_negative => text.push(NumberStyle::MINUS),
            '-' => {}
            '#' => text.push_str(&figure),
            '\u{a4}' => {
                text.push_str(sign);
                // CLDR's currencySpacing: a letter never touches a digit, a sign does.
                let is_word = sign.ends_with(|c| is_letter(c) || c == '.');
                if is_word && parts.peek() == Some(&'#') {
                    text.push('\u{a0}');
                }
            }
            other => text.push(other),
        }
    }
    text
}

/// A quantity, without needless zeros.
pub fn write_quantity(quantity: Quantity, manner: impl Manner) -> String {
    write_number(quantity.value().normalize(), &number_style(manner))
}
