//! What the numbers of a kind of document look like: a pattern, and when its counter begins again.

use std::rc::Rc;

use leptos::prelude::*;

use super::super::words::{text, text_with};
use super::on_desk::OnDesk;
use super::{FIRST, Ways};
use crate::app::{self, Numbers, kind_name, short_name};
use crate::browser::{clock, field, page, storage};
use crate::calendar::Date;
use crate::document::{
    CounterReset, Document, NumberPattern, NumberSequence, PatternError, SequenceError,
    pattern_of_number,
};
use crate::ui::{Button, ButtonLook, Choice, View, button, choice, el, live, nothing, several};
use crate::wording::Argument;

/// What can stand in a pattern, and its meaning in words.
const TOKENS: [(&str, &str); 5] = [
    ("{YYYY}", "pattern-year"),
    ("{YY}", "pattern-year-short"),
    ("{MM}", "pattern-month"),
    ("{####}", "pattern-counter"),
    ("{CLIENT}", "pattern-client"),
];
/// What stands there while nobody has said otherwise, behind the letters of the kind.
const USUAL: &str = "{YYYY}-{####}";
/// The counter that is shown where no number tells one.
const EXAMPLE: u64 = 42;

const RESETS: [(CounterReset, &str); 3] = [
    (CounterReset::Yearly, "yearly"),
    (CounterReset::Monthly, "monthly"),
    (CounterReset::Never, "never"),
];

/// What is being chosen.
#[derive(Clone, Copy)]
struct Chosen {
    pattern: RwSignal<String>,
    reset: RwSignal<CounterReset>,
}

/// Shows the pattern of the kind and company that is on the desk.
pub(super) fn show(ways: &Ways, on_desk: &OnDesk) {
    let document = (*on_desk.document).clone();
    let drafts = storage::drafts();
    let listing = drafts.list().unwrap_or_default();
    let numbering = drafts.numbering();
    let (seller, id) = (&document.seller.name, Some(&document.id));
    let company = numbering.as_ref().and_then(|numbering| numbering.of(seller, id));
    let known = company.and_then(|company| company.of(document.kind));
    let known = known.filter(|known| !known.pattern.is_empty());
    let numbers = Numbers::of(&listing, numbering.as_deref(), seller, id);
    let has_pattern = known.is_some();
    let (pattern, reset) = match known {
        Some(known) => (known.pattern.clone(), known.reset),
        None => to_begin_with(&document),
    };
    let chosen = Chosen { pattern: RwSignal::new(pattern), reset: RwSignal::new(reset) };
    // Another own company has others.
    let whose = match (kind_name(document.kind), seller.trim()) {
        (kind, "") => kind,
        (kind, seller) => format!("{kind} \u{2013} {seller}"),
    };
    let title = text_with("pattern-title", &[("kind", Argument::Text(&whose))]);
    let document = Rc::new(document);
    ways.show("ways-dialog", title, move |ways| {
        let (shown, numbers) = (document.clone(), numbers.clone());
        let told = move || match sequence(chosen) {
            Ok(sequence) => (false, next(&sequence, &shown, &numbers)),
            Err(told) => (true, told),
        };
        el("div")
            .class("ways-body")
            .child(pattern_field(chosen))
            .child(tokens(chosen, &document))
            .child(resets(chosen))
            .child(telling(told))
            .child(choices(ways, chosen, &document, has_pattern))
            .view()
    });
}

/// The pattern that the document's number seems to follow, or a usual one.
fn to_begin_with(document: &Document) -> (String, CounterReset) {
    let found = pattern_of_number(&document.number, day(document));
    let reset = match &found {
        Some(pattern) if !pattern.has_year() => CounterReset::Never,
        _ => CounterReset::Yearly,
    };
    let usual = || format!("{}{USUAL}", document.kind.number_prefix());
    (found.map_or_else(usual, |pattern| pattern.to_string()), reset)
}

fn day(document: &Document) -> Date {
    document.issue_date.unwrap_or_else(clock::today)
}

fn pattern_field(chosen: Chosen) -> View {
    let input = el("input")
        .set("type", "text")
        .set("id", FIRST)
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", "pattern-told pattern-hint")
        .property("value", move || chosen.pattern.get_untracked())
        .on("input", move |event| chosen.pattern.set(field::value(&event)));
    el("div")
        .class("field")
        .child(el("label").set("for", FIRST).text(text("pattern-label")))
        .child(input)
        .child(el("p").class("field-hint").set("id", "pattern-hint").text(text("pattern-hint")))
        .view()
}

/// What can stand in a pattern: a press puts it in, for braces are far away on the keys of a phone.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the list is of a type without a name here"
)]
fn tokens(chosen: Chosen, document: &Document) -> View {
    let row = |(token, key): &(&'static str, &str)| {
        let token = *token;
        // The client's name is there only where one was typed.
        let pattern =
            NumberPattern::read(token).or_else(|_| NumberPattern::read(&format!("{token}{{#}}")));
        let example = pattern.map(|pattern| {
            let number = pattern.number(day(document), &short_name(&document.buyer.name), EXAMPLE);
            if token.contains('#') { number } else { without_counter(&number) }
        });
        let press = move |_| {
            if let Some(pattern) = page::insert_at_caret(FIRST, token) {
                chosen.pattern.set(pattern);
            }
            page::focus_soon(FIRST);
        };
        el("li").child(
            el("button")
                .set("type", "button")
                .class("pattern-token")
                .on("click", press)
                .child(el("code").text(token))
                .child(el("span").text(text(key)))
                .child(el("span").class("figure").text(example.unwrap_or_default())),
        )
    };
    let rows = TOKENS.iter().map(row);
    rows.fold(el("ul").class("pattern-tokens"), |list, row| list.child(row)).view()
}

/// What stands before the counter of an example.
fn without_counter(number: &str) -> String {
    number.strip_suffix(&EXAMPLE.to_string()).unwrap_or(number).to_owned()
}

/// The next number, or why the pattern is none.
fn telling(told: impl Fn() -> (bool, String) + Clone + 'static) -> View {
    let class = {
        let told = told.clone();
        move || Some(if told().0 { "pattern-told ways-fault" } else { "pattern-told" }.to_owned())
    };
    el("p")
        .set("id", "pattern-told")
        .set("role", "status")
        .live_set("class", class)
        .words(move || told().1)
        .view()
}

fn resets(chosen: Chosen) -> View {
    let option =
        |(_, name): &(CounterReset, &str)| ((*name).to_owned(), text(&format!("pattern-{name}")));
    let made = Choice {
        id: "pattern-reset".into(),
        label: text("pattern-reset"),
        options: RESETS.iter().map(option).collect(),
        class: "",
    };
    let now = move || {
        let now = RESETS.iter().find(|(reset, _)| *reset == chosen.reset.get_untracked());
        now.map_or_else(String::new, |(_, name)| (*name).to_owned())
    };
    choice(made, now, move |value| {
        if let Some((reset, _)) = RESETS.iter().find(|(_, name)| *name == value) {
            chosen.reset.set(*reset);
        }
    })
}

/// The sequence that is chosen, or why there is none, in words. Tracked.
fn sequence(chosen: Chosen) -> Result<NumberSequence, String> {
    let token = |key: &str, token: &str| text_with(key, &[("token", Argument::Text(token))]);
    let pattern = NumberPattern::read(&chosen.pattern.get()).map_err(|error| match error {
        PatternError::NoCounter => token("pattern-needs", "{####}"),
        PatternError::UnknownToken(unknown) => token("pattern-unknown", &format!("{{{unknown}}}")),
        PatternError::TwoCounters => text("pattern-counters"),
        PatternError::LoneBrace => text("pattern-brace"),
        PatternError::TooManyDigits(most) => {
            let most = i64::try_from(most).unwrap_or_default();
            text_with("pattern-digits", &[("count", Argument::Number(most.into()))])
        }
    })?;
    NumberSequence::new(pattern, chosen.reset.get()).map_err(|error| match error {
        SequenceError::NeedsYear => token("pattern-needs", "{YYYY}"),
        SequenceError::NeedsMonth => token("pattern-needs", "{MM}"),
    })
}

/// The number that comes next, in a sentence. A document whose number is of the sequence keeps it.
fn next(sequence: &NumberSequence, document: &Document, numbers: &Numbers) -> String {
    let client = short_name(&document.buyer.name);
    let used = numbers.beside(document.kind).chain([document.number.as_str()]);
    let number = sequence.next(day(document), &client, used);
    text_with("pattern-next", &[("number", Argument::Text(&number))])
}

fn choices(ways: &Ways, chosen: Chosen, document: &Rc<Document>, has_pattern: bool) -> View {
    let failure = RwSignal::new(String::new());
    let act = |key: &str, look: ButtonLook, is_kept: bool| {
        let (ways, document) = (ways.clone(), document.clone());
        button(Button::new(text(key), "", look), move || {
            let pattern = if is_kept { chosen.pattern.get_untracked() } else { String::new() };
            if is_kept && untrack(|| sequence(chosen)).is_err() {
                return page::focus_soon(FIRST);
            }
            let reset = chosen.reset.get_untracked();
            match storage::drafts().set_pattern(&document, &pattern, reset) {
                Ok(()) => {
                    Ways::close();
                    ways.say("billet-pattern", "");
                }
                Err(error) => failure.set(app::text(error.key())),
            }
        })
    };
    let remove =
        if has_pattern { act("pattern-remove", ButtonLook::Plain, false) } else { nothing() };
    let told = live(move || {
        let told = failure.get();
        let shown = el("p").class("ways-fault").set("role", "alert");
        if told.is_empty() { nothing() } else { shown.text(told).view() }
    });
    let choices = el("div").class("ways-choices");
    let choices = choices.child(act("pattern-keep", ButtonLook::Primary, true)).child(remove);
    several(vec![told, choices.view()])
}
