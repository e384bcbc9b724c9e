//! What is agreed on paying, in sentences: "Please pay within 30 days, by 22 December 2026." Never
//! "net 30".

mod early_payment;
mod late_payment;
mod when_to_pay;

use super::Wording;
use crate::document::Document;
use crate::region::NationalManner;

pub use when_to_pay::{InstalmentWording, capitalised};

impl Wording {
    /// How figures and dates are written in what is said of a document: dates in the words of the
    /// sentence, figures as in the document's own language.
    pub fn manner(&self, document: &Document) -> NationalManner {
        let of = |language| NationalManner::of(language, &document.seller);
        of(self.language()).with_figures_of(of(document.language))
    }
}

/// A sentence has one full stop: some languages end a date or a currency with one of its own.
pub(super) fn sentence(mut text: String) -> String {
    if text.ends_with("..") {
        text.pop();
    }
    text
}
