//! Before you send: what a reader of the invoice would miss, each a way to its field.

use crate::app::{Desk, PaperState, Part, field_name, located, text, text_with};
use crate::check::Weight;
use crate::document::Field;
use crate::ui::components::{View, block, el, icon, live, nothing, several};
use crate::wording::Argument;

/// The block of what is missing. It never stands in the way.
pub fn problems(desk: Desk) -> View {
    let content = live(move || {
        desk.watch(Part::Problems);
        let found = found(desk);
        if !found.is_empty() {
            return list(desk, &found);
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

/// What is wrong, how bad it is, and where.
type Found = (Weight, String, Field);

fn found(desk: Desk) -> Vec<Found> {
    desk.read(|state| {
        let at = |field: Field, problem: &str| {
            let place = field_name(&state.document, &field);
            let arguments = [("place", Argument::Text(&place)), ("problem", problem.into())];
            (Weight::Mistake, text_with("problem-at", &arguments), field)
        };
        let typed = state.pending.iter().map(|(field, pending)| {
            let arguments = [("typed", Argument::Text(pending.text.trim()))];
            at(field.clone(), &text_with("problem-not-understood", &arguments))
        });
        let checked = state.paper.problems.iter().flatten();
        let checked = checked.filter_map(|problem| {
            let (sentence, field) = located(state, problem)?;
            Some((problem.weight, sentence, field))
        });
        typed.chain(checked).collect()
    })
}

fn none() -> View {
    el("p").class("problems-none").child(icon("check")).text(text("problems-none")).view()
}

fn told(key: &'static str) -> View {
    el("p").class("field-hint").text(text(key)).view()
}

/// What is found, the worst first; each is a way to its field.
fn list(desk: Desk, found: &[Found]) -> View {
    let more = found.len().saturating_sub(SHOWN);
    let mut shown = Vec::new();
    let mut room = SHOWN;
    for (weight, key) in [
        (Weight::Mistake, "problems-mistake"),
        (Weight::Warning, "problems-warning"),
        (Weight::Notice, "problems-notice"),
    ] {
        let mut list = el("ul").class(format!("problems {key}"));
        let before = room;
        for (_, sentence, field) in found.iter().filter(|found| found.0 == weight).take(room) {
            let field = field.clone();
            let way = el("button")
                .set("type", "button")
                .class("problem")
                .on("click", move |_| desk.go_to(&field))
                .child(icon("alert"))
                .child(el("span").text(sentence.clone()));
            list = list.child(el("li").child(way));
            room -= 1;
        }
        if room < before {
            shown.push(el("h3").class("problems-weight").text(text(key)).view());
            shown.push(list.view());
        }
    }
    if more > 0 {
        let count = Argument::from(more);
        let rest = text_with("problems-more", &[("count", count)]);
        shown.push(el("p").class("field-hint").text(rest).view());
    }
    several(shown)
}

/// More than these are of one kind, and go away together.
const SHOWN: usize = 12;
