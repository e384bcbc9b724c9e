//! Several drafts at once.

use leptos::prelude::*;

use super::super::words::text;
use super::Ways;
use super::batch::{Piece, make_zip};
use super::drawn::fail;
use super::tick_list::{Tick, tick_list};
use crate::app;
use crate::browser::{clock, storage};
use crate::document::{Id, file_name};
use crate::region;
use crate::store::Summary;

/// Asks for the drafts.
pub(super) fn show(ways: &Ways) {
    let drafts = match storage::drafts().list() {
        Ok(listing) => listing.drafts,
        Err(error) => return fail(ways, &text("export"), &app::text(error.key()), ""),
    };
    let chosen = RwSignal::new(Vec::new());
    ways.show("ways-dialog", text("export"), move |ways| {
        let ticks = drafts.iter().map(tick).collect();
        let (ways, drafts) = (ways.clone(), drafts.clone());
        tick_list(text("export-hint"), ticks, chosen, move |ids| {
            let is_chosen = |draft: &&Summary| ids.iter().any(|id| id == draft.id.as_str());
            let pieces = drafts.iter().filter(is_chosen).map(piece).collect();
            let name = format!("Billet {}.zip", clock::today());
            make_zip(&ways, text("export"), name, pieces);
        })
    });
}

fn named(draft: &Summary) -> String {
    if draft.number.is_empty() { text("file-unnumbered") } else { draft.number.clone() }
}

fn tick(draft: &Summary) -> Tick {
    let due =
        draft.due.map(|due| region::write_money(due, draft.currency, app::wording().language()));
    let beside = [draft.buyer.clone(), due.unwrap_or_default()];
    let beside: Vec<String> = beside.into_iter().filter(|text| !text.is_empty()).collect();
    Tick {
        value: draft.id.as_str().to_owned(),
        name: named(draft),
        beside: beside.join(" \u{b7} "),
        language: "",
    }
}

fn piece(draft: &Summary) -> Piece {
    let id: Id = draft.id.clone();
    let loaded = move || {
        let record = storage::drafts().load(&id).map_err(|error| app::text(error.key()))?;
        Ok(record.document)
    };
    let file = loaded()
        .map_or_else(|_: String| format!("{}.pdf", named(draft)), |document| file_name(&document));
    Piece { name: named(draft), file, document: Box::new(loaded) }
}
