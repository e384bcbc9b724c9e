//! Business identifier codes of banks.

use super::{
    check_digit::cut,
    problem::{IdentifierProblem, Verdict},
};

/// The countries of ISO 3166-1, and XK for Kosovo, as BICs use them.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ \
    BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE \
    DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR \
    GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP \
    KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
    MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM \
    ZW";

/// Checks a BIC by ISO 9362: four letters for the bank, two for the country, two letters or
/// digits for the place, and three for the branch or none. It has no check digit.
pub(super) fn bic(number: &str) -> Verdict {
    let (bank, rest) = cut(number, 4);
    let (country, rest) = cut(rest, 2);
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_uppercase());
    let either = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    if !letters(bank) || !letters(country) || !rest.chars().all(either) {
        return Err(IdentifierProblem::WrongCharacters);
    }
    if !matches!(number.len(), 8 | 11) {
        return Err(IdentifierProblem::WrongLength);
    }
    let known = COUNTRIES.split(' ').any(|known| known == country);
    if known { Ok(()) } else { Err(IdentifierProblem::UnknownCountry) }
}
