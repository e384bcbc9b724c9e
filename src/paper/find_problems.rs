//! What the paper alone can find: characters that no font has, pictures that cannot be read.

use super::clean_text::clean_text;
use super::design::{STAMP_WITHIN, logo_within};
use super::typesetter::Typesetter;
use super::{Fonts, Weight, picture};
use crate::check::{Problem, ProblemCode};
use crate::document::{
    Document, ExtraField, Field, LineField, Logo, Owner, Party, PartyField, Tax, totals,
};
use crate::pay::{PaymentRefusal, PaymentScheme, orders};
use crate::wording::written_unit;

/// The characters of each field that will be drawn as empty boxes, and pictures that cannot be drawn; in
/// the order of the form.
pub fn find_problems(document: &Document, fonts: &Fonts) -> Vec<Problem> {
    let typesetter = Typesetter::new(fonts, document.language, None);
    let mut finder = Finder { typesetter, problems: Vec::new() };
    let look = document.look.choices();
    let mut look_at = |picture: &Option<Logo>, within, field, code| {
        if picture.as_ref().is_some_and(|file| picture::read_picture(file, within).is_err()) {
            finder.problems.push(Problem { field, code });
        }
    };
    let logo = &document.logo;
    look_at(logo, logo_within(look.logo_size), Field::Logo, ProblemCode::LogoUnreadable);
    let stamp = Field::within("look.stamp");
    look_at(&look.stamp, STAMP_WITHIN, stamp, ProblemCode::StampUnreadable);
    finder.read(&document.number, || Field::Number);
    finder.read(&document.order_reference, || Field::OrderReference);
    finder.read_party(&document.seller, Field::Seller);
    finder.read_party(&document.buyer, Field::Buyer);
    finder.read(&document.deliver_to.name, || Field::within("deliver_to.name"));
    let address = &document.deliver_to.address;
    for (part, text) in [
        (PartyField::Street, &address.street),
        (PartyField::PostCode, &address.post_code),
        (PartyField::City, &address.city),
        (PartyField::Country, &address.country),
    ] {
        finder.read(text, || Field::within(format!("deliver_to.{}", part.path())));
    }
    finder.read_extra(&document.extra, Field::within);
    finder.read_extra(&document.seller.extra, |path| Field::within(format!("seller.{path}")));
    finder.read_extra(&document.buyer.extra, |path| Field::within(format!("buyer.{path}")));
    for line in &document.lines {
        let of_line = |path| Field::Within(Owner::Line(line.id.clone()), path);
        finder.read_extra(&line.extra, of_line);
        let field = |field: LineField| move || Field::Line(line.id.clone(), field);
        finder.read(&line.description, field(LineField::Description));
        finder.read(&line.detail, field(LineField::Detail));
        finder.read(&line.second_description, || of_line("second_description".to_owned()));
        finder.read(&line.second_detail, || of_line("second_detail".to_owned()));
        let unit = written_unit(&line.unit, line.quantity, document.language);
        finder.read(&unit, field(LineField::Unit));
        for adjustment in &line.adjustments {
            finder.read(&adjustment.reason, field(LineField::Adjustment));
        }
        for tax in &line.taxes {
            finder.read_tax(tax, field(LineField::Tax));
        }
    }
    for adjustment in &document.adjustments {
        finder.read(&adjustment.reason, || Field::AdjustmentReason(adjustment.id.clone()));
        for tax in &adjustment.taxes {
            finder.read_tax(tax, || Field::Adjustment(adjustment.id.clone()));
        }
    }
    // These have no place of their own yet.
    let settled = document.advances.iter().map(|advance| &advance.reference);
    let settled = settled.chain(document.retention.iter().map(|retention| &retention.reason));
    let second = document.accounting_currency.iter().map(|second| &second.source);
    for text in settled.chain(second) {
        finder.read(text, || Field::Totals);
    }
    let payment = &document.payment;
    finder.read(&payment.iban, || Field::Iban);
    finder.read(&payment.bic, || Field::Bic);
    finder.read(&payment.account, || Field::Account);
    finder.read(&payment.bank, || Field::Bank);
    finder.read(&payment.reference, || Field::PaymentReference);
    finder.problems.extend(code_problem(document));
    finder.read(&document.note, || Field::Note);
    for (name, text) in look.labels.iter() {
        let field = || Field::within(format!("look.labels.{name}"));
        finder.read(text.as_text().unwrap_or_default(), field);
    }
    finder.problems
}

/// Why the payment has no code, where its scheme is known and refuses it. An account or a name that is
/// missing or wrong is told by the check.
fn code_problem(document: &Document) -> Option<Problem> {
    let totals = totals(document).ok()?;
    let asked = orders(document, &totals);
    let mut refusals = asked.iter().filter_map(|order| PaymentScheme::of(order)?.code(order).err());
    let (field, code) = refusals.find_map(|refusal| match refusal {
        PaymentRefusal::Account | PaymentRefusal::Name => None,
        PaymentRefusal::Bic => Some((Field::Bic, ProblemCode::PaymentCodeWithoutBic)),
        PaymentRefusal::CorrespondentAccount => {
            Some((Field::Bank, ProblemCode::PaymentCodeWithoutCorrespondent))
        }
        PaymentRefusal::AmountNotWhole => Some((Field::Totals, ProblemCode::PaymentCodeNotWhole)),
        PaymentRefusal::AmountTooLarge => Some((Field::Totals, ProblemCode::PaymentCodeTooMuch)),
        PaymentRefusal::ReferenceTooLong => {
            Some((Field::PaymentReference, ProblemCode::PaymentCodeReferenceTooLong))
        }
    })?;
    Some(Problem { field, code })
}

struct Finder<'a> {
    typesetter: Typesetter<'a>,
    problems: Vec<Problem>,
}

impl Finder<'_> {
    fn read_party(&mut self, party: &Party, field: fn(PartyField) -> Field) {
        let address = &party.address;
        for (part, text) in [
            (PartyField::Name, &party.name),
            (PartyField::Street, &address.street),
            (PartyField::PostCode, &address.post_code),
            (PartyField::City, &address.city),
            (PartyField::Country, &address.country),
            (PartyField::VatNumber, &party.vat_number),
            (PartyField::RegistrationNumber, &party.registration_number),
            (PartyField::Contact, &party.contact),
            (PartyField::Email, &party.email),
            (PartyField::Phone, &party.phone),
        ] {
            self.read(text, || field(part));
        }
    }

    fn read_extra(&mut self, extra: &[ExtraField], field: impl Fn(String) -> Field) {
        for (index, extra) in extra.iter().enumerate() {
            self.read(&extra.name, || field(format!("extra[{index}].name")));
            self.read(&extra.value, || field(format!("extra[{index}].value")));
        }
    }

    fn read_tax(&mut self, tax: &Tax, field: impl Fn() -> Field) {
        for text in [&tax.scheme, &tax.exemption_reason, &tax.exemption_code] {
            self.read(text, &field);
        }
    }

    /// Shapes the text word by word, as it is drawn: a letter that no font has may still be drawn
    /// by its parts, or parts by a letter.
    fn read(&mut self, text: &str, field: impl Fn() -> Field) {
        if text.is_ascii() {
            return;
        }
        let mut missing = String::new();
        for word in clean_text(text).split_whitespace() {
            let shaped = self.typesetter.word(word, Weight::Regular, false);
            for character in shaped.missing.iter().copied() {
                if !missing.contains(character) {
                    missing.push(character);
                }
            }
        }
        if !missing.is_empty() {
            let code = ProblemCode::CharactersMissing(missing);
            self.problems.push(Problem { field: field(), code });
        }
    }
}
