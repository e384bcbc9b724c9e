//! What a document becomes besides its PDF, as a short list.

use std::rc::Rc;

use super::super::words::{text, text_with};
use super::on_desk::OnDesk;
use super::{FIRST, Ways, choose_languages, make, open_file, page_png, printing};
use crate::app::follow_ups;
use crate::ui::{View, el, icon, nothing};
use crate::wording::Argument;

/// Shows the list.
pub(super) fn show(ways: &Ways, on_desk: OnDesk) {
    let on_desk = Rc::new(on_desk);
    ways.show("ways-menu", text("ways-menu"), move |ways| list(ways, &on_desk));
}

fn list(ways: &Ways, on_desk: &Rc<OnDesk>) -> View {
    let way = |id: &str, drawn: &str, name: String, go: fn(&Ways, &OnDesk)| {
        let (ways, on_desk) = (ways.clone(), on_desk.clone());
        let pressed = el("button")
            .set("type", "button")
            .class("ways-way")
            .set_some("id", id)
            .on("click", move |_| go(&ways, &on_desk))
            .child(icon(drawn))
            .child(el("span").text(name));
        el("li").child(pressed)
    };
    let page = i64::try_from(on_desk.page + 1).unwrap_or_default();
    let png = text_with("png-save", &[("page", Argument::Number(page.into()))]);
    let doubts = Argument::from(on_desk.doubts);
    let told = match on_desk.doubts {
        0 => nothing(),
        _ => {
            el("p").class("ways-known").text(text_with("ways-doubts", &[("count", doubts)])).view()
        }
    };
    let can_follow = !follow_ups(on_desk.document.kind).is_empty();
    let make = can_follow.then(|| way("", "plus", text("make"), make::show).view());
    let ways = el("ul")
        .class("ways-list")
        .child(way(FIRST, "printer", text("print"), printing::print))
        .child(way("", "picture", png, page_png::save))
        .child(way("", "copy", text("languages"), choose_languages::show))
        .child(make.unwrap_or_else(nothing))
        .child(way("", "up", text("file-open-way"), |ways, _| open_file::ask(ways)));
    el("div").child(told).child(ways).view()
}
