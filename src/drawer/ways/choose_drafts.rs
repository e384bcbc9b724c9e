//! Several drafts at once.

use leptos::prelude::*;

use super::super::words::text;
use super::Ways;
use super::batch::{Bundle, Piece, make};
use super::drawn::fail;
use super::file_of::file_of;
use super::tick_list::{Tick, Way, tick_list};
use crate::app;
use crate::browser::{clock, storage};
use crate::document::Id;
use crate::region;
use crate::store::{Summary, oldest_first};

/// Asks for the drafts.
pub(super) fn show(ways: &Ways) {
    let drafts = match storage::drafts().list() {
        Ok(listing) => listing.drafts,
        Err(error) => return fail(ways, &text("export"), &app::text(error.key()), ""),
    };
    let chosen = RwSignal::new(Vec::new());
    ways.show("ways-dialog", text("export"), move |ways| {
        let ticks = drafts.iter().map(tick).collect();
        let go_on = |key, icon, bundle| {
            let (ways, drafts) = (ways.clone(), drafts.clone());
            Way::new(key, icon, move |ids| {
                let is_chosen = |draft: &&Summary| ids.iter().any(|id| id == draft.id.as_str());
                let mut chosen: Vec<&Summary> = drafts.iter().filter(is_chosen).collect();
                if bundle == Bundle::OnePdf {
                    chosen.sort_by(|a, b| oldest_first(a, b));
                }
                let pieces = chosen.into_iter().map(piece).collect();
                make(&ways, text("export"), &format!("Billet {}", clock::today()), pieces, bundle);
            })
        };
        let ways_on = vec![
            go_on("ways-one-pdf", "download", Bundle::OnePdf),
            go_on("ways-zip", "", Bundle::Zip),
        ];
        tick_list(text("export-hint"), ticks, chosen, ways_on)
    });
}

fn named(draft: &Summary) -> String {
    if draft.number.is_empty() { text("file-unnumbered") } else { draft.number.clone() }
}

fn tick(draft: &Summary) -> Tick {
    let due = draft.due.map(|due| region::write_money(due, draft.currency, draft.language));
    let beside = beside(&draft.buyer, due, String::new());
    Tick { value: draft.id.as_str().to_owned(), name: named(draft), beside, language: "" }
}

/// What is said of a document beside its number: the client, what is due, and more.
pub(super) fn beside(buyer: &str, due: Option<String>, more: String) -> String {
    let told = [buyer.to_owned(), due.unwrap_or_default(), more];
    let told: Vec<String> = told.into_iter().filter(|text| !text.is_empty()).collect();
    told.join(" \u{b7} ")
}

fn piece(draft: &Summary) -> Piece {
    let id: Id = draft.id.clone();
    let loaded = move || {
        let record = storage::drafts().load(&id).map_err(|error| app::text(error.key()))?;
        Ok(record.document)
    };
    let file = loaded()
        .map_or_else(|_: String| format!("{}.pdf", named(draft)), |document| file_of(&document));
    Piece { name: named(draft), file, draft: Some(draft.id.clone()), document: Box::new(loaded) }
}
