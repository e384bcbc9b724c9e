//! Where a field stands on the page.

use crate::document::{Field, Id, Owner};

/// The id of the element that a field is typed into. Unlike a field's path it does not change
/// when lines change places.
pub fn element_id(field: &Field) -> String {
    one_word(match field {
        Field::Seller(field) => format!("seller-{}", field.path()),
        Field::Buyer(field) => format!("buyer-{}", field.path()),
        // What the lines as a whole lack is typed into a line; their figures have no field.
        Field::Lines | Field::Totals => "add-item".into(),
        Field::Line(id, field) => format!("line-{id}-{}", field.path()),
        Field::Adjustment(id) => format!("adjustment-{id}"),
        Field::AdjustmentReason(id) => format!("adjustment-{id}-reason"),
        Field::Within(Owner::Document, path) if path.starts_with("look") => "look-place".into(),
        Field::Within(Owner::Document, path) => path.clone(),
        Field::Within(Owner::Line(id), path) => format!("line-{id}-{path}"),
        Field::Within(Owner::Adjustment(id), path) => format!("adjustment-{id}-{path}"),
        field => field.own_path().to_owned(),
    })
}

/// The id of the element that opens a draft.
pub fn draft_element_id(draft: &Id) -> String {
    one_word(format!("draft-{draft}"))
}

/// The id of the button of an item's row that does something: "copy", "more".
pub fn row_button_id(line: &Id, act: &str) -> String {
    one_word(format!("line-{line}-{act}"))
}

/// Ids of lines and drafts may come from elsewhere; a list of element ids is parted by spaces.
fn one_word(mut id: String) -> String {
    if !id.bytes().all(is_plain) {
        id =
            id.chars().map(|c| if u8::try_from(c).is_ok_and(is_plain) { c } else { '-' }).collect();
    }
    id
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{LineField, PartyField};
    #[cfg(target_family = "wasm")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn an_element_id_is_one_word() {
        let fields = [
            Field::Line(Id::new("from elsewhere \u{e9}"), LineField::Price),
            Field::Seller(PartyField::PostCode),
        ];
        assert_eq!(element_id(&fields[0]), "line-from-elsewhere---price");
        assert_eq!(element_id(&fields[1]), "seller-address-post_code");
    }
}
