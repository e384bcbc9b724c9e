//! Saving the page that is shown as a picture.

use super::super::words::{text, text_with};
use super::Ways;
use super::drawn::{draw, fail};
use super::file_of::file_of;
use super::on_desk::OnDesk;
use crate::browser::errand::Task;
use crate::browser::{download, page_picture};
use crate::wording::Argument;

/// Saves the page as a PNG.
pub(super) fn save(ways: &Ways, on_desk: &OnDesk) {
    let (ways, on_desk) = (ways.clone(), on_desk.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let page = i64::try_from(on_desk.page + 1).unwrap_or_default();
        let title = text_with("png-save", &[("page", Argument::Number(page.into()))]);
        let pages = draw(&ways, &title, Task::Page(on_desk.page), &on_desk.document).await;
        let Some(svg) = pages.and_then(|pages| pages.into_iter().next()) else { return };
        let stem = file_of(&on_desk.document);
        let name = format!("{} p{page}.png", stem.strip_suffix(".pdf").unwrap_or(&stem));
        let picture = page_picture::png(&svg).await;
        match picture.map(|bytes| download::save_file(&name, "image/png", &bytes)) {
            Some(Ok(())) => ways.done(&text_with("ways-saved", &[("name", Argument::Text(&name))])),
            _ => fail(&ways, &title, &text("ways-failed"), ""),
        }
    });
}
