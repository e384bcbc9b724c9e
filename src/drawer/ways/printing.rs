//! Printing all pages of the paper.

use super::super::words::text;
use super::Ways;
use super::drawn::{draw, fail};
use super::on_desk::OnDesk;
use crate::browser::errand::Task;
use crate::browser::print;

/// Prints the document: its pages and nothing else.
pub(super) fn print(ways: &Ways, on_desk: &OnDesk) {
    let (ways, document) = (ways.clone(), on_desk.document.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let title = text("print");
        let Some(pages) = draw(&ways, &title, Task::Pages, &document).await else { return };
        if print::lay_out(&pages).await.is_err() {
            return fail(&ways, &title, &text("ways-failed"), "");
        }
        Ways::close();
        print::ask();
    });
}
