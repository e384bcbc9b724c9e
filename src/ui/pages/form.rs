//! The form and the paper beside it; on a phone, one at a time.

use leptos::prelude::*;

use crate::app::{Desk, Part, Side, text};
use crate::browser::names;
use crate::ui::blocks;

/// The page of the form.
pub fn form(desk: Desk) -> AnyView {
    let view = RwSignal::new("form");
    let blocks = move || {
        desk.watch(Part::Opened);
        Vec::from([
            blocks::head(desk),
            blocks::party(desk, Side::Seller),
            blocks::party(desk, Side::Buyer),
            blocks::items(desk),
            blocks::totals(desk),
            blocks::payment(desk),
            blocks::note(desk),
            blocks::problems(desk),
        ])
    };
    view! {
        <main class="desk" data-view=move || view.get()>
            <form class="form" id="form" tabindex="-1" aria-label=text("form")
                on:submit=|event| event.prevent_default()>
                <h1 class="unseen">{text("form-heading")}</h1>
                {blocks}
                {lists()}
            </form>
            {blocks::paper(desk)}
        </main>
        {foot(desk, view)}
    }
    .into_any()
}

/// The foot of the page on a phone: which view, how much, and the next step.
fn foot(desk: Desk, view: RwSignal<&'static str>) -> AnyView {
    let tab = move |name: &'static str| {
        let is_shown = move || if view.get() == name { "true" } else { "false" };
        view! {
            <button type="button" role="tab" aria-controls=name aria-selected=is_shown
                on:click=move |_| view.set(name)>{text(&format!("view-{name}"))}</button>
        }
    };
    view! {
        <footer class="foot">
            <div class="foot-views" role="tablist" aria-label=text("views")>
                {tab("form")}{tab("paper")}
            </div>
            <p class="foot-due"><span>{text("totals-due")}</span><strong class="figure">{blocks::amount_due(desk)}</strong></p>
            {blocks::pdf_button(desk)}
        </footer>
    }
    .into_any()
}

/// Usual values that fields offer.
fn lists() -> AnyView {
    let option = |name: String| view! { <option value=name></option> };
    let units: Vec<_> = text("units").split(", ").map(|unit| option(unit.to_owned())).collect();
    let countries: Vec<_> = names::countries("en").into_iter().map(option).collect();
    view! {
        <datalist id="units">{units}</datalist>
        <datalist id="countries">{countries}</datalist>
    }
    .into_any()
}
