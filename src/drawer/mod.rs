//! What few visitors open: a module of its own, fetched when it is asked for, so that the first
//! load does not carry it. It knows the document only as far as an order tells it, and changes it
//! only by telling the page.

mod colours;
mod fonts;
mod label_list;
mod languages;
mod look;
mod picture_place;
mod switches;
mod templates;
mod ways;
mod words;
mod zip;

use crate::browser::drawer::{self, Order};
use crate::browser::picture::{self, PictureError};
use crate::document::Language;
use crate::json;
use crate::ui::mount;

/// Fills every place of the page that has been ordered, and every one that will be.
pub fn open() {
    drawer::on_order(|order| {
        wasm_bindgen_futures::spawn_local(async move {
            languages::speak().await;
            let document = Language::from_tag(&order.language).unwrap_or_default();
            if languages::have(document, &order.place).await {
                take(order);
            }
        });
    });
}

fn take(order: Order) {
    if order.place.id() == ways::PLACE {
        return ways::act(order);
    }
    let Order { place, what, content, language, file } = order;
    let language = Language::from_tag(&language).unwrap_or_default();
    match (what.as_str(), file) {
        ("look", _) => mount(&place.clone(), move || look::look(&place, &content, language)),
        ("kind", _) => drawer::write(&place, &words::text(&format!("about-{content}"))),
        // Who drops a document of Billet's where a picture belongs means to open it.
        ("logo", Some(file)) if ways::is_document(&file) => {
            wasm_bindgen_futures::spawn_local(async move {
                if !ways::open(file).await {
                    let told = words::picture_error(PictureError::NotAPicture);
                    drawer::say(&place, "billet-failed", &told);
                }
            });
        }
        ("logo", Some(file)) => wasm_bindgen_futures::spawn_local(async move {
            match picture::read_logo(file, picture_place::of_logo(&content)).await {
                Ok(logo) => drawer::say(&place, "billet-logo", &json::write(&logo)),
                Err(error) => {
                    drawer::say(&place, "billet-failed", &words::picture_error(error));
                }
            }
        }),
        _ => {}
    }
}
