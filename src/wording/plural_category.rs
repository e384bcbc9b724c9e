//! Which plural form a number takes, by the rules of CLDR 48.

use rust_decimal::Decimal;

use crate::document::Language;

/// A plural category of CLDR. A language uses some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the category of that name, see `name`")]
pub enum PluralCategory {
    One,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// The name, as Fluent files and CLDR have it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// The cardinal category of a number, by the digits that it carries: 1.0 is not 1.
///
/// Source: CLDR 48, `plurals.xml`, type cardinal. The operands are those of UTS #35: `i` the
/// integer digits, `v` the number of visible decimals, `f` those decimals.
pub fn plural_category(number: Decimal, language: Language) -> PluralCategory {
    use PluralCategory::{Few, Many, One, Other};

    let number = number.abs();
    let is_integer = number.scale() == 0;
    let is_one = number == Decimal::ONE;
    match language {
        Language::Bulgarian | Language::Greek => {
            if is_one {
                One
            } else {
                Other
            }
        }
        Language::German | Language::English => {
            if is_one && is_integer {
                One
            } else {
                Other
            }
        }
        Language::Italian => match number.mantissa() {
            1 if is_integer => One,
            i if is_integer && i != 0 && i % 1_000_000 == 0 => Many,
            _ => Other,
        },
        Language::Czech => match number.mantissa() {
            _ if !is_integer => Many,
            1 => One,
            2..=4 => Few,
            _ => Other,
        },
        Language::Russian if !is_integer => Other,
        Language::Russian => match slavic_form(number.mantissa()) {
            Other => Many,
            form => form,
        },
        // i and f are asked alike where there are decimals; the one form wins.
        Language::Serbian if is_integer => slavic_form(number.mantissa()),
        Language::Serbian => {
            let scale = number.scale();
            let fraction = 10_i128.checked_pow(scale).map_or(0, |unit| number.mantissa() % unit);
            slavic_form(fraction)
        }
    }
}

/// 1, 21, 31 and 2-4, 22-24, but not 11-14.
fn slavic_form(digits: i128) -> PluralCategory {
    match (digits % 10, digits % 100) {
        (1, tens) if tens != 11 => PluralCategory::One,
        (2..=4, tens) if !(12..=14).contains(&tens) => PluralCategory::Few,
        _ => PluralCategory::Other,
    }
}
