//! Which plural form a number takes, by the rules of CLDR 48.

use rust_decimal::Decimal;

use crate::document::Language;

/// A plural category of CLDR. A language uses some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the category of that name, see `name`")]
pub enum PluralCategory {
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// The name, as Fluent files and CLDR have it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
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
    use Language as L;
    use PluralCategory::{Few, Many, One, Other, Two};

    let is_integer = number.scale() == 0;
    let is_one = number.abs() == Decimal::ONE;
    // The digits without their point: more of them than 19 are nothing that a text counts.
    let Ok(digits) = u64::try_from(number.mantissa().unsigned_abs()) else { return Other };
    let is_small = number.abs() < Decimal::TWO;
    let one_if = |is_one| if is_one { One } else { Other };
    match language {
        L::Bulgarian | L::Greek | L::Hungarian | L::Norwegian | L::Turkish => one_if(is_one),
        L::German | L::English | L::Dutch | L::Finnish | L::Swedish => one_if(is_one && is_integer),
        L::Danish => one_if(is_one || is_small && number.normalize().scale() > 0),
        L::Italian | L::Spanish | L::French | L::Portuguese => {
            let is_one = match language {
                L::French => is_small,
                L::Spanish => is_one,
                _ => is_one && is_integer,
            };
            match digits {
                _ if is_one => One,
                i if is_integer && i != 0 && i % 1_000_000 == 0 => Many,
                _ => Other,
            }
        }
        L::Czech | L::Slovak => match digits {
            _ if !is_integer => Many,
            1 => One,
            2..=4 => Few,
            _ => Other,
        },
        L::Polish | L::Romanian if is_integer && is_one => One,
        L::Polish | L::Russian | L::Ukrainian if !is_integer => Other,
        L::Polish => match slavic_form(digits) {
            Few => Few,
            _ => Many,
        },
        L::Russian | L::Ukrainian => match slavic_form(digits) {
            Other => Many,
            form => form,
        },
        L::Romanian if !is_integer || digits == 0 || (1..=19).contains(&(digits % 100)) => Few,
        L::Romanian => Other,
        L::Slovenian if !is_integer => Few,
        L::Slovenian => match digits % 100 {
            1 => One,
            2 => Two,
            3 | 4 => Few,
            _ => Other,
        },
        // These ask the decimals, where there are any, as they ask whole numbers.
        L::Croatian | L::Serbian | L::SerbianLatin if is_integer => slavic_form(digits),
        L::Croatian | L::Serbian | L::SerbianLatin => {
            slavic_form(10_u64.checked_pow(number.scale()).map_or(digits, |unit| digits % unit))
        }
    }
}

/// 1, 21, 31 and 2-4, 22-24, but not 11-14.
fn slavic_form(digits: u64) -> PluralCategory {
    match (digits % 10, digits % 100) {
        (1, tens) if tens != 11 => PluralCategory::One,
        (2..=4, tens) if !(12..=14).contains(&tens) => PluralCategory::Few,
        _ => PluralCategory::Other,
    }
}
