//! What a group of taxes is called, and the words that the law wants where nothing is taxed.

use super::voice::Voice;
use crate::document::{Tax, TaxCategory, TaxGroup, TaxKind};
use crate::money::Percent;
use crate::paper::clean_text::clean_line;
use crate::region::{Country, write_percent};
use crate::wording::{Argument, capitalised};

impl Voice<'_> {
    /// "VAT" in the language of the paper, as the seller's country has it.
    pub(super) fn tax_name(&self, scheme: &str) -> String {
        let scheme = clean_line(scheme);
        let country = Country::of_party(&self.document.seller);
        let country = country.as_ref().map_or("", Country::code);
        self.wording.text_with(
            "tax-name",
            &[("scheme", Argument::Text(&scheme)), ("country", Argument::Text(country))],
        )
    }

    /// The name of a tax where nothing stands before it: "Moms" and not "moms". A name that the
    /// author gave it stays as it is.
    pub(super) fn tax_heading(&self, scheme: &str) -> String {
        let name = self.tax_name(scheme);
        if scheme == Tax::VAT { capitalised(&name) } else { name }
    }

    /// The name of all taxes that are paid with the total: that of the only one, or "Tax".
    pub(super) fn all_taxes_name(&self, groups: &[TaxGroup]) -> String {
        let added = groups.iter().filter(|group| is_added_up(group.kind));
        let mut schemes = added.map(|group| &group.scheme);
        match schemes.next() {
            Some(first) if schemes.all(|scheme| scheme == first) => self.tax_name(first),
            _ => self.wording.text("tax"),
        }
    }

    /// "VAT 20%", "VAT reverse charge".
    pub(super) fn tax_line(&self, group: &TaxGroup) -> String {
        let tax = self.tax_name(&group.scheme);
        let rate = write_percent(group.rate, self.manner);
        let line = self.wording.text_with(
            "tax-line",
            &[
                ("category", Argument::Text(group.category.code())),
                ("tax", Argument::Text(&tax)),
                ("rate", Argument::Text(&rate)),
            ],
        );
        if group.scheme == Tax::VAT { capitalised(&line) } else { line }
    }

    /// Why nothing is taxed (VAT directive art. 226(11)), beyond what the name of the group says:
    /// the author's words, or else what their code stands for.
    pub(super) fn exemption_words(&self, group: &TaxGroup, name: &str) -> Option<String> {
        let reason = clean_line(&group.exemption_reason);
        if !reason.is_empty() {
            let is_said = name.to_lowercase().contains(&reason.to_lowercase());
            return (!is_said).then_some(reason);
        }
        let code = clean_line(&group.exemption_code).to_uppercase();
        match code.strip_prefix("VATEX-EU-") {
            // The name of the category says these.
            Some("AE" | "IC" | "G" | "O") => None,
            Some(article) if article.starts_with(|first: char| first.is_ascii_digit()) => {
                let article = article_of(article);
                let arguments = [("article", Argument::Text(&article))];
                Some(self.wording.text_with("exempt-by-article", &arguments))
            }
            _ => Some(code).filter(|code| !code.is_empty()),
        }
    }
}

/// Whether a tax is part of the total.
pub(super) const fn is_added_up(kind: TaxKind) -> bool {
    !matches!(kind, TaxKind::Retained | TaxKind::Informative)
}

/// Whether a tax has a rate, be it zero. What is exempt, owed by the buyer or outside the tax has none
/// (EN 16931, BR-E-05, BR-AE-05, BR-O-05), unless its author gave it one.
pub(super) fn has_rate(tax: &Tax) -> bool {
    use TaxCategory::{Exempt, NotSubject, ReverseCharge};
    tax.rate != Percent::ZERO || !matches!(tax.category, Exempt | ReverseCharge | NotSubject)
}

/// The article of the VAT directive as lawyers cite it: "132(1)(a)" for "132-1A", "79(c)" for "79-C".
fn article_of(code: &str) -> String {
    let mut parts = code.split('-');
    let mut article = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (paragraph, letter) = part.split_at(digits);
        for piece in [paragraph.to_owned(), letter.to_lowercase()] {
            if !piece.is_empty() {
                article.push('(');
                article.push_str(&piece);
                article.push(')');
            }
        }
    }
    article
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_cited_with_its_paragraph_and_letter() {
        for (code, cited) in
            [("132", "132"), ("132-1A", "132(1)(a)"), ("79-C", "79(c)"), ("151-1AA", "151(1)(aa)")]
        {
            assert_eq!(article_of(code), cited);
        }
    }
}
