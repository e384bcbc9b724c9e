//! How a document writes its figures and dates: as its language does, or as the seller's country
//! writes that language where its own form differs. A form on the page writes as the language does;
//! what is typed is understood either way.

use super::Country;
use super::date_format::DateFormat;
use super::figure_format::FigureFormat;
use crate::document::{Language, Party};
use crate::money::NumberStyle;

/// Who writes.
pub trait Manner: Copy {
    /// The language.
    fn language(self) -> Language;

    /// How figures are written.
    fn figures(self) -> FigureFormat {
        FigureFormat::of(self.language())
    }

    /// How a date is written in a table, and in a sentence: patterns of [`DateFormat`].
    fn dates(self) -> [&'static str; 2] {
        let format = DateFormat::of(self.language());
        [format.date, format.long_date]
    }
}

impl Manner for Language {
    fn language(self) -> Language {
        self
    }
}

/// A language as it is written in a country.
#[derive(Clone, Copy, Debug)]
pub struct NationalManner {
    language: Language,
    form: Option<&'static NationalForm>,
    /// Whose figures are written instead of those of the language.
    figures: Option<(Language, Option<&'static NationalForm>)>,
}

impl NationalManner {
    /// A language as it is written where the seller is.
    pub fn of(language: Language, seller: &Party) -> Self {
        Self::new(language, Country::of_party(seller))
    }

    /// A language on a paper whose figures are written in the manner of another one: a figure stands
    /// there once, or is the same wherever it stands.
    #[must_use]
    pub fn with_figures_of(self, other: Self) -> Self {
        let is_same = self.language == other.language;
        Self { figures: (!is_same).then_some((other.language, other.form)), ..self }
    }

    fn new(language: Language, country: Option<Country>) -> Self {
        let country = country.as_ref().map_or("", Country::code);
        let form = FORMS.iter().find(|form| form.is_of(language, country));
        Self { language, form, figures: None }
    }
}

impl Manner for NationalManner {
    fn language(self) -> Language {
        self.language
    }

    fn figures(self) -> FigureFormat {
        let (language, form) = self.figures.unwrap_or((self.language, self.form));
        let usual = FigureFormat::of(language);
        let Some(Figures { decimal, group, percent, money }) =
            form.and_then(|form| form.figures.as_ref())
        else {
            return usual;
        };
        let numbers = NumberStyle { decimal: *decimal, group: *group, ..usual.numbers };
        FigureFormat { numbers, percent, money, ..usual }
    }

    fn dates(self) -> [&'static str; 2] {
        self.form.and_then(|form| form.dates).unwrap_or_else(|| self.language.dates())
    }
}

/// What is written otherwise in some countries than in the language at large: CLDR 48, by ICU 78. The
/// Swiss sign of groups is the typographic one; where French Switzerland has a comma in numbers and
/// a point in sums of money, an invoice has the point.
#[derive(Debug)]
struct NationalForm {
    language: Language,
    /// The codes of the countries.
    countries: &'static str,
    figures: Option<Figures>,
    dates: Option<[&'static str; 2]>,
}

/// As in [`FigureFormat`].
#[derive(Debug)]
struct Figures {
    decimal: char,
    group: char,
    percent: &'static str,
    money: &'static str,
}

const SWISS: Figures =
    Figures { decimal: '.', group: '\u{2019}', percent: "-#%", money: "\u{a4}\u{a0}-#" };

const FORMS: [NationalForm; 6] = [
    NationalForm {
        language: Language::German,
        countries: "CH LI",
        figures: Some(SWISS),
        dates: None,
    },
    NationalForm {
        language: Language::Italian,
        countries: "CH",
        figures: Some(SWISS),
        dates: Some(["D.M.y", "d N y"]),
    },
    NationalForm {
        language: Language::French,
        countries: "CH",
        figures: Some(Figures { group: '\u{202f}', money: "-#\u{a0}\u{a4}", ..SWISS }),
        dates: Some(["D.M.y", "d N y"]),
    },
    NationalForm {
        language: Language::English,
        countries: "CA US",
        figures: None,
        dates: Some(["n d, y", "N d, y"]),
    },
    NationalForm {
        language: Language::Spanish,
        countries: "MX",
        figures: Some(Figures { decimal: '.', group: ',', percent: "-#%", money: "-\u{a4}#" }),
        dates: None,
    },
    NationalForm {
        language: Language::Portuguese,
        countries: "BR",
        figures: Some(Figures {
            decimal: ',',
            group: '.',
            percent: "-#%",
            money: "-\u{a4}\u{a0}#",
        }),
        dates: None,
    },
];

impl NationalForm {
    fn is_of(&self, language: Language, country: &str) -> bool {
        self.language == language && self.countries.split(' ').any(|code| code == country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Date;
    use crate::money::{Amount, Currency, Percent};
    use crate::region::{write_amount, write_date, write_long_date, write_money, write_percent};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn written(language: Language, country: &str, currency: &str, amount: &str) -> [String; 5] {
        let manner = NationalManner::new(language, Country::of_code(country));
        let currency: Currency = currency.parse().unwrap();
        let amount = Amount::new(amount.parse().unwrap());
        let date: Date = "2026-11-06".parse().unwrap();
        [
            write_amount(amount, manner),
            write_money(amount, currency, manner),
            write_percent(Percent::new("8.1".parse().unwrap()), manner),
            write_date(date, manner),
            write_long_date(date, manner),
        ]
        .map(|text| text.replace('\u{a0}', "_").replace('\u{202f}', "~"))
    }

    /// The figures are those of `Intl` of Node.js 20 (ICU 78, CLDR 48), but for what [`NationalForm`]
    /// names, and the true minus.
    #[test]
    fn a_country_writes_a_language_in_its_own_way() {
        for (language, country, currency, expected) in [
            (
                Language::German,
                "CH",
                "CHF",
                ["1’234’567.50", "CHF_1’234’567.50", "8.1%", "06.11.2026", "6._November_2026"],
            ),
            (
                Language::Italian,
                "CH",
                "CHF",
                ["1’234’567.50", "CHF_1’234’567.50", "8.1%", "06.11.2026", "6_novembre_2026"],
            ),
            (
                Language::French,
                "CH",
                "CHF",
                ["1~234~567.50", "1~234~567.50_CHF", "8.1%", "06.11.2026", "6_novembre_2026"],
            ),
            (
                Language::English,
                "US",
                "USD",
                ["1,234,567.50", "$1,234,567.50", "8.1%", "Nov_6,_2026", "November_6,_2026"],
            ),
            (
                Language::Spanish,
                "MX",
                "EUR",
                ["1,234,567.50", "€1,234,567.50", "8.1%", "06/11/2026", "6_de_noviembre_de_2026"],
            ),
            (
                Language::Portuguese,
                "BR",
                "BRL",
                ["1.234.567,50", "R$_1.234.567,50", "8,1%", "06/11/2026", "6_de_novembro_de_2026"],
            ),
        ] {
            assert_eq!(written(language, country, currency, "1234567.50"), expected, "{country}");
        }
        assert_eq!(written(Language::German, "CH", "CHF", "-12.50")[1], "CHF_−12.50");
    }

    #[test]
    fn elsewhere_a_language_is_written_as_it_is_at_large() {
        for (language, country) in [
            (Language::German, "AT"),
            (Language::German, ""),
            (Language::English, "CH"),
            (Language::Spanish, "US"),
        ] {
            let manner = NationalManner::new(language, Country::of_code(country));
            assert_eq!(manner.dates(), language.dates(), "{language:?} {country}");
            assert_eq!(manner.figures().numbers, language.figures().numbers, "{country}");
            assert_eq!(manner.figures().money, language.figures().money, "{country}");
        }
    }
}
