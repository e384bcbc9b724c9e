//! How each language writes numbers, percentages, money and dates: the table.
//!
//! Source: CLDR 48 (the Unicode Common Locale Data Repository, Unicode licence), as ICU 78 gives
//! it. Where an invoice is better served by another usual form the row says so, and `intl_test`
//! lists the deviation.

use crate::document::{EachLanguage, Language};
use crate::money::NumberStyle;

/// The conventions of one language.
pub(super) struct LanguageFormat {
    /// The signs of its numbers.
    pub numbers: NumberStyle,
    /// What follows the number of a percentage.
    pub percent: &'static str,
    /// Whether the sign of a currency stands before the amount; a no-break space parts them where
    /// it stands behind.
    pub sign_first: bool,
    /// The currencies that have a sign of their own here, as "EUR€;USD$"; every other is written
    /// by its code.
    pub signs: &'static str,
    /// A date in a table: `D` and `M` are day and month in two digits, `d` and `m` in as many as
    /// they have, `n` the first three letters of the month, `N` its name, `y` the year. All else
    /// stands for itself, a space for a no-break space.
    pub date: &'static str,
    /// A date in a sentence, written the same way.
    pub long_date: &'static str,
    /// The months as a date names them.
    pub months: [&'static str; 12],
    /// The months as they are named alone, where that is another form: understood when typed.
    pub months_alone: [&'static str; 12],
}

impl LanguageFormat {
    /// The conventions of a language.
    pub fn of(language: Language) -> &'static Self {
        ALL.of(language)
    }
}

static ALL: EachLanguage<LanguageFormat> = EachLanguage {
    bg: BULGARIAN,
    cs: CZECH,
    de: GERMAN,
    el: GREEK,
    en: ENGLISH,
    it: ITALIAN,
    ru: RUSSIAN,
    sr: SERBIAN,
};

// CLDR leaves four digits ungrouped in Bulgarian and Italian (minimumGroupingDigits 2): right in
// running text, but an invoice sets its figures in columns, where 3.058,64 stands under 14.103,12.
const COMMA_AND_SPACE: NumberStyle =
    NumberStyle { decimal: ',', group: '\u{a0}', minimum_grouping: 1 };

const COMMA_AND_POINT: NumberStyle = NumberStyle { decimal: ',', group: '.', minimum_grouping: 1 };

const BULGARIAN_MONTHS: [&str; 12] = [
    "януари",
    "февруари",
    "март",
    "април",
    "май",
    "юни",
    "юли",
    "август",
    "септември",
    "октомври",
    "ноември",
    "декември",
];

const BULGARIAN: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_SPACE,
    percent: "%",
    sign_first: false,
    // CLDR's "щ.д." for the US dollar is not seen on invoices: the code is.
    signs: "BGNлв.;EUR€;XAFFCFA;XCGCg.;XPFCFPF",
    date: "D.M.y г.",
    long_date: "d N y г.",
    months: BULGARIAN_MONTHS,
    months_alone: BULGARIAN_MONTHS,
};

const CZECH: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_SPACE,
    percent: "\u{a0}%",
    sign_first: false,
    signs: "AUDAU$;BRLR$;CADCA$;CNYCN¥;CZKKč;EUR€;GBP£;HKDHK$;JPYJP¥;KRW₩;MXNMX$;NZDNZ$;TWDNT$;\
            USDUS$;XAFFCFA;XCDEC$;XCGCg.;XPFCFPF",
    date: "d. m. y",
    long_date: "d. N y",
    months: [
        "ledna",
        "února",
        "března",
        "dubna",
        "května",
        "června",
        "července",
        "srpna",
        "září",
        "října",
        "listopadu",
        "prosince",
    ],
    months_alone: [
        "leden",
        "únor",
        "březen",
        "duben",
        "květen",
        "červen",
        "červenec",
        "srpen",
        "září",
        "říjen",
        "listopad",
        "prosinec",
    ],
};

const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

const GERMAN: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_POINT,
    percent: "\u{a0}%",
    sign_first: false,
    signs: "AUDAU$;BRLR$;CADCA$;CNYCN¥;EUR€;GBP£;HKDHK$;ILS₪;INR₹;JPY¥;KRW₩;MXNMX$;NZDNZ$;\
            TWDNT$;USD$;VND₫;XAFFCFA;XCDEC$;XCGCg.;XPFCFPF",
    date: "D.M.y",
    long_date: "d. N y",
    months: GERMAN_MONTHS,
    months_alone: GERMAN_MONTHS,
};

const GREEK: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_POINT,
    percent: "%",
    sign_first: false,
    signs: "AUDA$;BRLR$;CADCA$;CNYCN¥;EUR€;GBP£;HKDHK$;ILS₪;INR₹;JPYJP¥;KRW₩;MXNMX$;NZDNZ$;\
            TWDNT$;USD$;VND₫;XAFFCFA;XCDEC$;XCGCg.;XPFCFPF",
    date: "D/M/y",
    long_date: "d N y",
    months: [
        "Ιανουαρίου",
        "Φεβρουαρίου",
        "Μαρτίου",
        "Απριλίου",
        "Μαΐου",
        "Ιουνίου",
        "Ιουλίου",
        "Αυγούστου",
        "Σεπτεμβρίου",
        "Οκτωβρίου",
        "Νοεμβρίου",
        "Δεκεμβρίου",
    ],
    months_alone: [
        "Ιανουάριος",
        "Φεβρουάριος",
        "Μάρτιος",
        "Απρίλιος",
        "Μάιος",
        "Ιούνιος",
        "Ιούλιος",
        "Αύγουστος",
        "Σεπτέμβριος",
        "Οκτώβριος",
        "Νοέμβριος",
        "Δεκέμβριος",
    ],
};

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const ENGLISH: LanguageFormat = LanguageFormat {
    numbers: NumberStyle::ENGLISH,
    percent: "%",
    sign_first: true,
    signs: "AUDA$;BRLR$;CADCA$;CNYCN¥;EUR€;GBP£;HKDHK$;ILS₪;INR₹;JPY¥;KRW₩;MXNMX$;NZDNZ$;PHP₱;\
            TWDNT$;USD$;VND₫;XAFFCFA;XCDEC$;XCGCg.;XPFCFPF",
    // 11/12/2026 is two days: a month is named, and the day stands first.
    date: "d n y",
    long_date: "d N y",
    months: ENGLISH_MONTHS,
    months_alone: ENGLISH_MONTHS,
};

const ITALIAN_MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

const ITALIAN: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_POINT,
    percent: "%",
    sign_first: false,
    signs: "AUDA$;CADCA$;CNYCN¥;EUR€;GBP£;ILS₪;NZDNZ$;PHP₱;XAFFCFA;XCDEC$;XCGCf;XPFCFPF",
    date: "D/M/y",
    long_date: "d N y",
    months: ITALIAN_MONTHS,
    months_alone: ITALIAN_MONTHS,
};

const RUSSIAN: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_SPACE,
    percent: "\u{a0}%",
    sign_first: false,
    signs: "AUDA$;BRLR$;CADCA$;CNYCN¥;EUR€;GBP£;HKDHK$;ILS₪;INR₹;JPY¥;KRW₩;MXNMX$;NZDNZ$;RUB₽;\
            TMTТМТ;TWDNT$;UAH₴;USD$;VND₫;XAFFCFA;XCDEC$;XCGCg;XPFCFPF",
    date: "D.M.y",
    long_date: "d N y г.",
    months: [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    months_alone: [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
};

const SERBIAN: LanguageFormat = LanguageFormat {
    numbers: COMMA_AND_POINT,
    percent: "%",
    sign_first: false,
    signs: "BAMКМ;BRLR$;CADCA$;CNYCN¥;EUR€;GBP£;HKDHK$;ILS₪;INR₹;JPY¥;MXNMX$;TWDNT$;USDUS$;\
            XAFFCFA;XCDEC$;XCGCg.;XPFCFPF",
    date: "D.M.y.",
    long_date: "d. N y.",
    // In a date the month stands in the genitive; CLDR has the nominative for both.
    months: [
        "јануара",
        "фебруара",
        "марта",
        "априла",
        "маја",
        "јуна",
        "јула",
        "августа",
        "септембра",
        "октобра",
        "новембра",
        "децембра",
    ],
    months_alone: [
        "јануар",
        "фебруар",
        "март",
        "април",
        "мај",
        "јун",
        "јул",
        "август",
        "септембар",
        "октобар",
        "новембар",
        "децембар",
    ],
};
