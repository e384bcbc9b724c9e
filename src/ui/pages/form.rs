//! The form and the paper beside it; on a phone, one at a time.

use leptos::prelude::{Get, GetUntracked, GetValue, RwSignal, Set, SetValue, StoredValue};

use crate::app::{Desk, Part, Side, text, wording};
use crate::browser::{names, page};
use crate::ui::blocks;
use crate::ui::components::{View, el, live, nothing, several};

/// The page of the form.
pub fn form(desk: Desk) -> View {
    let shown = RwSignal::new("form");
    let left_at = StoredValue::new(0.0);
    let blocks = live(move || {
        desk.watch(Part::Opened);
        let kind = desk.read(|state| state.document.kind);
        let is_issued = desk.is_issued();
        several(vec![
            if is_issued { blocks::issued(desk) } else { nothing() },
            blocks::head(desk),
            blocks::party(desk, Side::Seller),
            blocks::party(desk, Side::Buyer),
            blocks::items(desk),
            if kind.has_prices() { blocks::totals(desk) } else { nothing() },
            if kind.has_payment() { blocks::payment(desk) } else { nothing() },
            blocks::note(desk),
            if is_issued { nothing() } else { blocks::look(desk) },
            if is_issued { nothing() } else { blocks::problems(desk) },
            if is_issued { nothing() } else { blocks::issue(desk) },
            blocks::interface_language(desk),
        ])
    });
    let class = move || {
        desk.watch(Part::Opened);
        Some(if desk.is_issued() { "form is-issued" } else { "form" }.to_owned())
    };
    let form = el("form")
        .live_set("class", class)
        .set("id", "form")
        .set("tabindex", "-1")
        .set("aria-label", text("form"))
        .on("submit", |event| event.prevent_default())
        .child(blocks)
        .live(move || rates(desk))
        .live(move || extra_names(desk))
        .child(list("countries", names::countries(wording().language().tag())));
    let main = el("main")
        .class("desk")
        .live_set("data-view", move || Some(shown.get().to_owned()))
        .child(el("h1").class("unseen").text(text("form-heading")))
        .child(form)
        .child(blocks::paper(desk, move || shown.set("form")));
    several(vec![main.view(), foot(desk, shown, left_at)])
}

/// The foot of the page on a phone: which view, how much, and the next step.
fn foot(desk: Desk, shown: RwSignal<&'static str>, left_at: StoredValue<f64>) -> View {
    let tab = move |name: &'static str| {
        el("button")
            .set("type", "button")
            .set("role", "tab")
            .set("aria-controls", name)
            .live_set("aria-selected", move || Some((shown.get() == name).to_string()))
            .on("click", move |_| {
                if shown.get_untracked() == name {
                    return;
                }
                // The paper begins at its top; the form is found where it was left.
                let before = left_at.get_value();
                left_at.set_value(page::scrolled());
                page::scroll_soon(if name == "form" { before } else { 0.0 });
                shown.set(name);
            })
            .text(text(&format!("view-{name}")))
    };
    let views = el("div")
        .class("foot-views")
        .set("role", "tablist")
        .set("aria-label", text("views"))
        .child(tab("form"))
        .child(tab("paper"));
    let due = el("p")
        .class("foot-due")
        .child(el("span").words(move || blocks::due_name(desk)))
        .child(el("strong").class("figure").words(move || blocks::amount_due(desk)));
    el("footer").class("foot").child(views).child(due).child(blocks::pdf_button(desk)).view()
}

/// The values of a text, parted by commas.
fn parted(text: &str) -> Vec<String> {
    text.split(',').map(|value| value.trim().to_owned()).collect()
}

/// The usual names of extra fields, once there is one.
fn extra_names(desk: Desk) -> View {
    desk.watch(Part::Opened);
    desk.watch(Part::Held);
    let has_extra = desk.read(|state| {
        let document = &state.document;
        let lists = [&document.extra, &document.seller.extra, &document.buyer.extra];
        lists.iter().any(|list| !list.is_empty())
            || document.lines.iter().any(|line| !line.extra.is_empty())
    });
    if has_extra { names_of_extras() } else { nothing() }
}

#[inline(never)]
fn names_of_extras() -> View {
    let names = ["extra-names", "party-extra-names", "item-extra-names"];
    several(names.map(|key| list(key, parted(&text(key)))).into())
}

/// The rates that the seller's country has.
fn rates(desk: Desk) -> View {
    let mut list = el("datalist").set("id", "rates");
    for (rate, name) in desk.rates() {
        list = list.child(el("option").set("value", rate).set("label", name));
    }
    list.view()
}

/// Usual values that fields offer.
fn list(id: &'static str, values: Vec<String>) -> View {
    let mut list = el("datalist").set("id", id);
    for value in values {
        list = list.child(el("option").set("value", value));
    }
    list.view()
}
