//! The Russian code of transfers by requisites.
//!
//! Standard: ГОСТ Р 56042-2014, "Стандарты финансовых операций. Двумерные символы штрихового кода для осуществления
//! платежей физических лиц", 00012: version 0001, UTF-8. Accounts and BICs: Положение Банка России № 762-П; their
//! check digit: Положение № 579-П and its rule of 8 September 1997.

use super::fit::{cut, one_line};
use super::{PaymentOrder, PaymentRefusal};
use crate::money::Amount;

/// The most characters of who is paid.
const NAME: usize = 160;

/// The most characters of the name of the bank.
const BANK: usize = 45;

/// The most characters of what is paid for.
const PURPOSE: usize = 210;

/// The most that the eighteen digits of the sum hold, in kopecks.
const MOST: i64 = 999_999_999_999_999_999;

/// The weights of the check digit of an account.
const WEIGHTS: [u32; 3] = [7, 1, 3];

/// Names and values, a bar between them.
pub(super) fn payload(order: &PaymentOrder) -> Result<String, PaymentRefusal> {
    let bic = order.bank_code.as_str();
    if !is_digits(bic, 9) {
        return Err(PaymentRefusal::Bic);
    }
    if !is_sound_account(&order.account, bic) {
        return Err(PaymentRefusal::Account);
    }
    let Some(correspondent) = correspondent_account(&order.bank, bic) else {
        return Err(PaymentRefusal::CorrespondentAccount);
    };
    if order.payee.is_empty() {
        return Err(PaymentRefusal::Name);
    }
    if order.amount > Amount::new(rust_decimal::Decimal::new(MOST, 2)) {
        return Err(PaymentRefusal::AmountTooLarge);
    }
    // What is paid for is told to the bank in words.
    let purpose = if order.reference == order.number && !order.number.is_empty() {
        format!("Оплата по счёту № {}", order.number)
    } else {
        order.reference.clone()
    };
    let purpose = without_bars(&purpose);
    if purpose.chars().count() > PURPOSE {
        return Err(PaymentRefusal::ReferenceTooLong);
    }
    let (payee, bank) = (without_bars(&order.payee), without_bars(bank_name(&order.bank)));
    let sum = order.minor_units();
    let mut fields = vec![
        ("Name", cut(&payee, NAME)),
        ("PersonalAcc", &order.account),
        ("BankName", cut(&bank, BANK)),
        ("BIC", bic),
        ("CorrespAcc", correspondent),
        ("Sum", &sum),
    ];
    if !purpose.is_empty() {
        fields.push(("Purpose", &purpose));
    }
    let tax_number = order.payee_number.trim();
    if is_digits(tax_number, 10) || is_digits(tax_number, 12) {
        fields.push(("PayeeINN", tax_number));
    }
    let mut payload = "ST00012".to_owned();
    for (name, value) in fields {
        payload.push('|');
        payload.push_str(name);
        payload.push('=');
        payload.push_str(value);
    }
    Ok(payload)
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the check digit of an account is right at a bank: the digits, with the last three of the BIC before
/// them, by their weights, add up to a multiple of ten.
pub(super) fn is_sound_account(account: &str, bic: &str) -> bool {
    if !is_digits(account, 20) || !is_digits(bic, 9) {
        return false;
    }
    let digits = bic.chars().skip(6).chain(account.chars()).filter_map(|digit| digit.to_digit(10));
    let sum: u32 =
        digits.zip(WEIGHTS.iter().cycle()).map(|(digit, weight)| digit * weight % 10).sum();
    sum.is_multiple_of(10)
}

/// The correspondent account, which people write behind the name of the bank: twenty digits that begin with
/// 301 and end as the BIC does.
fn correspondent_account<'a>(bank: &'a str, bic: &str) -> Option<&'a str> {
    let mut numbers = bank.split(|c: char| !c.is_ascii_digit());
    let end = bic.get(6..)?;
    numbers
        .find(|number| is_digits(number, 20) && number.starts_with("301") && number.ends_with(end))
}

/// The name of the bank, without the account behind it and what announces it: "к/с", "корр. счёт".
fn bank_name(bank: &str) -> &str {
    let Some(at) = bank.find("301").filter(|at| *at > 0) else { return bank };
    let name = bank.get(..at).unwrap_or(bank).trim_end();
    let known = [
        "к/с",
        "к/сч",
        "к. с.",
        "к.с.",
        "корр. счёт",
        "корр. счет",
        "корр. сч.",
        "кор. счёт",
        "№",
        ":",
    ];
    let mut name = name.trim_end_matches([' ', '№', ':']);
    for announced in known {
        name = name.strip_suffix(announced).unwrap_or(name).trim_end_matches([' ', ',', ';', '.']);
    }
    name
}

fn without_bars(text: &str) -> String {
    one_line(&text.replace('|', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_an_account_goes_with_its_bank() {
        // The example of GOST R 56042.
        let (account, bic) = ("40702810138250123017", "044525225");
        assert!(is_sound_account(account, bic));
        assert!(!is_sound_account(account, "044525974"));
        assert!(!is_sound_account("40702810138250123071", bic));
        assert!(!is_sound_account("4070281013825012301", bic));
    }

    #[test]
    fn the_correspondent_account_is_found_behind_the_name_of_the_bank() {
        let bank = "АО «Банк», г. Москва, к/с 30101810600000000999";
        assert_eq!(correspondent_account(bank, "044525999"), Some("30101810600000000999"));
        assert_eq!(correspondent_account(bank, "044525225"), None);
        assert_eq!(bank_name(bank), "АО «Банк», г. Москва");
        assert_eq!(bank_name("Банк"), "Банк");
    }
}
