//! Before you send: what a reader of the invoice would miss, each a way to its field.

use crate::app::{Desk, PaperState, Part, field_name, located, text, text_with};
use crate::document::Field;
use crate::ui::components::{View, block, el, icon, live, nothing, several};
use crate::wording::Argument;

/// The block of what is missing. It never stands in the way.
pub fn problems(desk: Desk) -> View {
    let content = live(move || {
        desk.watch(Part::Problems);
        let found = found(desk);
        if !found.is_empty() {
            return list(desk, found);
        }
        let (is_checked, worker) =
            desk.read(|state| (state.paper.problems.is_some(), state.paper.worker));
        match worker {
            PaperState::Stopped(_) => told("problems-unchecked"),
            _ if !is_checked => told("problems-waiting"),
            _ => none(),
        }
    });
    block("problems", text("problems"), nothing(), content)
}

/// What is wrong, and where.
fn found(desk: Desk) -> Vec<(String, Field)> {
    desk.read(|state| {
        let at = |field: Field, problem: &str| {
            let place = field_name(&state.document, &field);
            let arguments = [("place", Argument::Text(&place)), ("problem", problem.into())];
            (text_with("problem-at", &arguments), field)
        };
        let typed = state.pending.iter().map(|(field, pending)| {
            let arguments = [("typed", Argument::Text(pending.text.trim()))];
            at(field.clone(), &text_with("problem-not-understood", &arguments))
        });
        let checked = state.paper.problems.iter().flatten();
        let checked = checked.filter_map(|problem| located(state, problem));
        typed.chain(checked).collect()
    })
}

fn none() -> View {
    el("p").class("problems-none").child(icon("check")).text(text("problems-none")).view()
}

fn told(key: &'static str) -> View {
    el("p").class("field-hint").text(text(key)).view()
}

fn list(desk: Desk, found: Vec<(String, Field)>) -> View {
    let more = found.len().saturating_sub(SHOWN);
    let mut list = el("ul").class("problems");
    for (sentence, field) in found.into_iter().take(SHOWN) {
        let way = el("button")
            .set("type", "button")
            .class("problem")
            .on("click", move |_| desk.go_to(&field))
            .child(icon("alert"))
            .child(el("span").text(sentence));
        list = list.child(el("li").child(way));
    }
    if more == 0 {
        return list.view();
    }
    let count = Argument::Number(i64::try_from(more).unwrap_or_default().into());
    let rest = el("p").class("field-hint").text(text_with("problems-more", &[("count", count)]));
    several(vec![list.view(), rest.view()])
}

/// More than these are of one kind, and go away together.
const SHOWN: usize = 12;
