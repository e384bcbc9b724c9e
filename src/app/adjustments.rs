//! Discounts and charges on the whole document.

use super::desk::{Desk, Part};
use super::undo::Undo;
use super::{element_id, text};
use crate::browser::{id, page};
use crate::document::{AdjustmentKind, DocumentAdjustment, Field, Id, UnknownFields, Value};
use crate::money::Amount;

impl Desk {
    /// Adds a discount or a charge of nothing yet; its value gets the focus.
    pub fn add_adjustment(self, kind: AdjustmentKind) {
        let id = id::new_id();
        self.edit(|document| {
            document.adjustments.push(DocumentAdjustment {
                id: id.clone(),
                kind,
                value: Value::Amount(Amount::ZERO),
                reason: String::new(),
                taxes: Vec::new(),
                unknown: UnknownFields::default(),
            });
        });
        self.notify(Part::Adjustments);
        page::focus_soon(element_id(&Field::Adjustment(id)));
    }

    /// Takes a discount or charge away.
    pub fn remove_adjustment(self, id: &Id) {
        let removed = self.write(|state| {
            state.pending.remove(&Field::Adjustment(id.clone()));
            let adjustments = &mut state.document.adjustments;
            let position = adjustments.iter().position(|adjustment| adjustment.id == *id)?;
            Some((position, adjustments.remove(position)))
        });
        let Some((position, adjustment)) = removed else { return };
        self.notify(Part::Adjustments);
        self.changed();
        page::focus_soon("add-discount");
        if adjustment.value != Value::Amount(Amount::ZERO) || !adjustment.reason.is_empty() {
            let told = text(match adjustment.kind {
                AdjustmentKind::Discount => "discount-removed",
                AdjustmentKind::Charge => "charge-removed",
            });
            let adjustment = Box::new(adjustment);
            self.tell_undoable(told, Undo::Adjustment { position, adjustment });
        }
    }
}
