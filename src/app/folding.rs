//! Blocks of the form that are complete fold to one line of their content.

use super::desk::{Desk, Part};
use super::element_id;
use super::state::State;
use crate::browser::page;
use crate::document::{Document, Field, Party, PartyField};

/// The two sides of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Whom it is from.
    Seller,
    /// Whom it is for.
    Buyer,
}

impl Side {
    /// A field of this side.
    pub const fn field(self, field: PartyField) -> Field {
        match self {
            Self::Seller => Field::Seller(field),
            Self::Buyer => Field::Buyer(field),
        }
    }

    /// The side that a field belongs to.
    pub fn of(field: &Field) -> Option<Self> {
        match field {
            Field::Seller(_) | Field::Logo => Some(Self::Seller),
            Field::Buyer(_) => Some(Self::Buyer),
            Field::Within(_, path) if path.starts_with("seller.") => Some(Self::Seller),
            Field::Within(_, path) if path.starts_with("buyer.") => Some(Self::Buyer),
            Field::Within(_, path) if path.starts_with("deliver_to") => Some(Self::Buyer),
            _ => None,
        }
    }

    const fn party(self, document: &Document) -> &Party {
        match self {
            Self::Seller => &document.seller,
            Self::Buyer => &document.buyer,
        }
    }

    pub(super) const fn folded(self, state: &mut State) -> &mut bool {
        match self {
            Self::Seller => &mut state.is_seller_folded,
            Self::Buyer => &mut state.is_buyer_folded,
        }
    }

    /// Whether nothing is missing that a reader of the invoice would look for.
    pub(super) fn is_complete(self, document: &Document) -> bool {
        let party = self.party(document);
        let is_known = !party.name.is_empty() && !party.address.is_empty();
        let has_number = !party.vat_number.is_empty() || !party.registration_number.is_empty();
        is_known && (has_number || self == Self::Buyer)
    }
}

impl Desk {
    /// Whether a side is folded. Not tracked: watch [`Part::Folded`].
    pub fn is_folded(self, side: Side) -> bool {
        self.write(|state| *side.folded(state))
    }

    /// Whether a side has all that it needs.
    pub fn is_complete(self, side: Side) -> bool {
        self.read(|state| side.is_complete(&state.document))
    }

    /// Folds a side.
    pub fn fold(self, side: Side) {
        self.write(|state| *side.folded(state) = true);
        self.notify(Part::Folded);
        page::focus_soon(fold_id(side));
    }

    /// Shows all fields of a side; the first gets the focus.
    pub fn unfold(self, side: Side) {
        self.write(|state| *side.folded(state) = false);
        self.notify(Part::Folded);
        page::focus_soon(element_id(&side.field(PartyField::Name)));
    }

    /// A side in one line: name, town, number.
    pub fn party_line(self, side: Side) -> String {
        self.read(|state| {
            let party = side.party(&state.document);
            let known = [&party.name, &party.address.city, &party.vat_number];
            let known: Vec<&str> =
                known.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
            known.join(", ")
        })
    }
}

/// The id of the element that unfolds a side.
pub const fn fold_id(side: Side) -> &'static str {
    match side {
        Side::Seller => "seller-unfold",
        Side::Buyer => "buyer-unfold",
    }
}
