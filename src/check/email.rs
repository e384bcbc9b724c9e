//! Addresses of electronic mail: shaped so that mail can arrive.

use super::ProblemCode;
use super::case::{Case, Report};
use crate::document::PartyField;

/// The addresses of both parties have the shape of one (RFC 5321, section 4.1.2, without quoted
/// names and addresses by number, which nobody is reached by).
pub(super) fn email(case: &Case, report: &mut Report) {
    for side in [&case.seller, &case.buyer] {
        let text = side.party.email.trim();
        if !text.is_empty() && !is_address(text) {
            report.add((side.field)(PartyField::Email), ProblemCode::EmailShape);
        }
    }
}

/// Whether a text can be an address: a name, one @, a domain of two words or more. Letters of any
/// script may stand in both (RFC 6531).
fn is_address(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"@<>()[],;:\\\"".contains(c);
    let are_words = |text: &str, is_letter: fn(char) -> bool| {
        text.split('.').all(|word| !word.is_empty() && word.chars().all(is_letter))
    };
    let is_domain = are_words(domain, |c| c.is_alphanumeric() || c == '-')
        && domain.split('.').all(|word| !word.starts_with('-') && !word.ends_with('-'))
        && domain.rsplit('.').next().is_some_and(|top| top.chars().count() >= 2)
        && domain.contains('.');
    text.len() <= LONGEST
        && name.len() <= LONGEST_NAME
        && are_words(name, |_| true)
        && name.chars().all(is_plain)
        && is_domain
}

/// RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3, in octets.
const LONGEST_NAME: usize = 64;
const LONGEST: usize = 254;

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn an_address_is_a_name_at_a_domain() {
        for sound in
            ["ada@example.com", "o'neil+bills@post.example.co.uk", "имя@пример.рф", "a@b-c.io"]
        {
            assert!(is_address(sound), "{sound}");
        }
        for wrong in [
            "ada",
            "ada@",
            "@example.com",
            "ada@example",
            "ada@@example.com",
            "ada@example..com",
            "ada@example.com.",
            ".ada@example.com",
            "ada b@example.com",
            "ada@exa mple.com",
            "ada@-example.com",
            "Ada <ada@example.com>",
            "ada@example.c",
            "www.example.com",
            "ada@a.com, bob@b.com",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
        assert!(!is_address(&format!("{}@example.com", "a".repeat(65))));
    }
}
