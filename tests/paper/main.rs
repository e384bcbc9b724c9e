//! The paper, judged from outside: its laws on random documents, its PDF by other people's tools,
//! its preview beside its PDF.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the allowances of clippy.toml for tests stop short of what tests share"
)]

mod any_document;
mod bilingual;
mod breaking;
mod damage;
mod details;
mod direction;
mod fonts;
mod golden;
mod golden_pages;
mod golden_report;
mod hostile_fonts;
mod ink_boxes;
mod kinds;
mod laws;
mod missing_characters;
mod own_fonts;
mod page_breaks;
mod page_laws;
mod page_picture;
mod pdf;
mod pdf_size;
mod pictures;
mod preview;
mod re_adding;
mod reading;
mod reopening;
mod samples;
mod several;
mod shaping;
mod tool;
