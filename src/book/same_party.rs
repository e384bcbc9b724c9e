//! Whether two parties are one and the same.

use super::folded::folded;
use crate::document::Party;

/// Whether this is the party that `newer` names. Another name is the same party's only while it is
/// being typed or mended: in the one document that knows it.
pub fn is_same_party(known: &Party, newer: &Party, is_in_one_document: bool) -> bool {
    let [name, new_name] = [known, newer].map(|party| folded(&party.name));
    let is_one = |a: &str, b: &str| !a.is_empty() && a == b;
    name == new_name
        || is_in_one_document
            && (name.starts_with(&new_name)
                || new_name.starts_with(&name)
                || is_one(&known.vat_number, &newer.vat_number)
                || is_one(&known.registration_number, &newer.registration_number)
                || is_one(&known.address.street, &newer.address.street))
}
