//! What is invoiced: something, described and priced.

use super::ProblemCode;
use super::case::{Case, Report, is_blank};
use crate::document::{Field, LineField, Unit};

/// Something is invoiced (BR-16), and each item has a description (BR-25; VAT directive art.
/// 226(6)) and a price (BR-26). A unit that is a code is written as codes are.
pub(super) fn items(case: &Case, report: &mut Report) {
    if case.items().next().is_none() {
        report.add(Field::Lines, ProblemCode::NoLines);
    }
    for line in case.items() {
        let field = |field: LineField| Field::Line(line.id.clone(), field);
        if is_blank(&line.description) {
            report.add(field(LineField::Description), ProblemCode::DescriptionMissing);
        }
        if let Unit::Code(code) = &line.unit
            && !code.is_well_formed()
        {
            let code = ProblemCode::UnitCodeMalformed(code.as_str().to_owned());
            report.add(field(LineField::Unit), code);
        }
        if line.price.is_none() && case.document.kind.has_prices() {
            report.add(field(LineField::Price), ProblemCode::PriceMissing);
        }
    }
}
