//! One document in several languages.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::text;
use super::Ways;
use super::batch::{Piece, make_zip};
use super::on_desk::OnDesk;
use super::tick_list::{Tick, tick_list};
use crate::app;
use crate::document::{Language, file_name};

/// Asks for the languages.
pub(super) fn show(ways: &Ways, on_desk: &OnDesk) {
    let document = Rc::new(on_desk.document.clone());
    let chosen = RwSignal::new(vec![document.language.tag().to_owned()]);
    ways.show("ways-dialog", text("languages"), move |ways| {
        let ticks = Language::ALL.map(|language| Tick {
            value: language.tag().to_owned(),
            name: app::text(&format!("language-{}", language.tag())),
            beside: String::new(),
            language: language.tag(),
        });
        let (ways, document) = (ways.clone(), document.clone());
        tick_list(text("languages-hint"), ticks.into(), chosen, move |tags| {
            let stem = file_name(&document);
            let stem = stem.strip_suffix(".pdf").unwrap_or(&stem);
            let pieces = Language::ALL
                .into_iter()
                .filter(|language| tags.iter().any(|tag| tag == language.tag()));
            let pieces = pieces.map(|language| {
                let mut document = (*document).clone();
                document.language = language;
                Piece {
                    name: app::text(&format!("language-{}", language.tag())),
                    file: format!("{stem} {}.pdf", language.tag()),
                    document: Box::new(move || Ok((*document).clone())),
                }
            });
            make_zip(&ways, text("languages"), format!("{stem}.zip"), pieces.collect());
        })
    });
}
