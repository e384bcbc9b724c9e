//! What is so or not.

use super::look::Chosen;
use super::words::text;
use crate::browser::field;
use crate::ui::{View, el};

/// The switches of the look, one below the other.
pub(super) fn switches(chosen: &Chosen) -> View {
    let mut all = el("div").class("look-switches");
    for (name, key) in
        [("carried_forward", "look-carried-forward"), ("fold_marks", "look-fold-marks")]
    {
        let shown = chosen.clone();
        let changed = chosen.clone();
        let input = el("input")
            .set("type", "checkbox")
            .set("id", key)
            .live_set("checked", move || shown.is_on(&[name]).then(String::new))
            .on("change", move |event| changed.turn(&[name], field::is_checked(&event)));
        all = all
            .child(el("label").class("look-switch").child(input).child(el("span").text(text(key))));
    }
    all.view()
}
