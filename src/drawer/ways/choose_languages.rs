//! One document in several languages.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::text;
use super::Ways;
use super::batch::{Bundle, Piece, make};
use super::file_of::file_of;
use super::on_desk::OnDesk;
use super::tick_list::{Tick, Way, tick_list};
use crate::document::{Document, Language};

/// Asks for the languages.
pub(super) fn show(ways: &Ways, on_desk: &OnDesk) {
    let document = Rc::new((*on_desk.document).clone());
    let chosen = RwSignal::new(vec![document.language.tag().to_owned()]);
    ways.show("ways-dialog", text("languages"), move |ways| {
        let ticks = Language::ALL.map(|language| Tick {
            value: language.tag().to_owned(),
            name: language.own_name().to_owned(),
            beside: String::new(),
            language: language.tag(),
        });
        let go_on = |key, icon, bundle| {
            let (ways, document) = (ways.clone(), document.clone());
            Way::new(key, icon, move |tags| {
                let stem = file_of(&document);
                let stem = stem.strip_suffix(".pdf").unwrap_or(&stem);
                let pieces = pieces(&document, stem, tags);
                make(&ways, text("languages"), stem, pieces, bundle);
            })
        };
        let ways_on = vec![
            go_on("ways-one-pdf", "download", Bundle::OnePdf),
            go_on("ways-zip", "", Bundle::Zip),
        ];
        tick_list(text("languages-hint"), ticks.into(), chosen, ways_on)
    });
}

/// The document in each of the languages with these tags.
fn pieces(document: &Document, stem: &str, tags: &[String]) -> Vec<Piece> {
    let is_chosen = |language: &Language| tags.iter().any(|tag| tag == language.tag());
    let piece = |language: Language| {
        let document = document.clone().in_language(language);
        Piece {
            name: language.own_name().to_owned(),
            file: format!("{stem} {}.pdf", language.tag()),
            draft: None,
            document: Box::new(move || Ok(document.clone())),
        }
    };
    Language::ALL.into_iter().filter(is_chosen).map(piece).collect()
}
