//! Before you send: what a reader of the invoice would miss, each a way to its field.

use leptos::prelude::*;

use crate::app::{Desk, Part, text, text_with, wording};
use crate::document::Field;
use crate::ui::components::{block, icon};
use crate::wording::Argument;

/// The block of what is missing. It never stands in the way.
pub fn problems(desk: Desk) -> AnyView {
    let content = move || {
        desk.watch(Part::Problems);
        let found = found(desk);
        if found.is_empty() { none() } else { list(desk, found) }
    };
    block("problems", text("problems"), ().into_any(), content.into_any())
}

/// What is wrong, and where.
fn found(desk: Desk) -> Vec<(Option<Field>, String)> {
    let mut found: Vec<(Option<Field>, String)> = desk.read(|state| {
        let typed = state.pending.iter().map(|(field, pending)| {
            let arguments = [("typed", Argument::Text(pending.text.trim()))];
            (Some(field.clone()), text_with("problem-not-understood", &arguments))
        });
        let missing = state
            .problems
            .iter()
            .map(|problem| (Some(problem.field.clone()), wording().problem(&problem.code)));
        typed.chain(missing).collect()
    });
    let of_paper = desk.read(|state| state.paper.problems.clone());
    for problem in of_paper {
        let sentence = wording().problem_by_key(&problem.code, problem.character);
        found.push((desk.field_of(&problem), sentence));
    }
    found
}

fn none() -> AnyView {
    view! { <p class="problems-none">{icon("check")}{text("problems-none")}</p> }.into_any()
}

fn list(desk: Desk, found: Vec<(Option<Field>, String)>) -> AnyView {
    let more = found.len().saturating_sub(SHOWN);
    let items: Vec<_> = found
        .into_iter()
        .take(SHOWN)
        .map(|(field, sentence)| {
            view! {
                <li>
                    <button type="button" class="problem" on:click=move |_| {
                        if let Some(field) = &field {
                            desk.go_to(field);
                        }
                    }>{icon("alert")}<span>{sentence}</span></button>
                </li>
            }
        })
        .collect();
    let more = (more > 0).then(|| {
        let count = Argument::Number(i64::try_from(more).unwrap_or_default().into());
        view! { <p class="field-hint">{text_with("problems-more", &[("count", count)])}</p> }
    });
    view! { <ul class="problems">{items}</ul>{more} }.into_any()
}

/// More than these are of one kind, and go away together.
const SHOWN: usize = 12;
