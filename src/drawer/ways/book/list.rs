//! The list of what is remembered, with a search.

use leptos::prelude::*;

use super::super::super::words::{text, text_with};
use super::super::FIRST;
use super::Shown;
use super::entry::Entry;
use crate::book::{Book, search};
use crate::browser::{field, page};
use crate::store::Company;
use crate::ui::{Button, ButtonLook, View, button, el, live, nothing, several};
use crate::wording::Argument;

/// The list.
pub(super) fn list(shown: &Shown) -> View {
    let sought = RwSignal::new(String::new());
    let (told, listed, ended) = (shown.clone(), shown.clone(), shown.clone());
    let find = el("div")
        .class("field")
        .child(el("label").set("for", FIRST).text(text("book-search")))
        .child(
            el("input")
                .set("id", FIRST)
                .set("type", "search")
                .set("autocomplete", "off")
                .on("input", move |event| sought.set(field::value(&event))),
        );
    let lists = live(move || {
        let (book, companies) = (listed.book.get(), listed.companies.get());
        if book == Book::default() && companies.is_empty() {
            return el("p").class("field-hint").text(text("book-none")).view();
        }
        let sought = sought.get();
        let clients = book.clients.into_iter().map(|client| Entry::Client(Box::new(client)));
        let items = book.items.into_iter().map(|item| Entry::Item(Box::new(item)));
        several(vec![
            entries(&listed, text("book-clients"), &clients.collect::<Vec<_>>(), &sought),
            entries(&listed, text("book-items"), &items.collect::<Vec<_>>(), &sought),
            own_companies(&listed, &companies, &sought),
        ])
    });
    let end = live(move || {
        if ended.book.with(|book| *book == Book::default()) {
            return nothing();
        }
        let all = Button::new(text("book-forget-all"), "bin", ButtonLook::Plain);
        let ended = ended.clone();
        let forget = button(all, move || {
            ended.forget_all();
            page::focus_soon(UNDO);
        });
        el("div").class("ways-choices").child(forget).view()
    });
    el("div")
        .class("ways-body")
        .child(el("p").class("field-hint").text(text("book-hint")))
        .child(el("div").set("role", "status").live(move || what_was_done(&told)))
        .child(find)
        .child(lists)
        .child(end)
        .view()
}

const UNDO: &str = "book-undo";

/// What was done last, with the way back, or why it could not be done.
fn what_was_done(shown: &Shown) -> View {
    let fault = shown.fault.get();
    if !fault.is_empty() {
        return el("p").class("ways-fault").text(fault).view();
    }
    let Some((told, _)) = shown.done.get() else { return nothing() };
    let undone = shown.clone();
    let undo = Button::new(text("book-undo"), "", ButtonLook::Link).with_id(UNDO);
    let undo = button(undo, move || {
        undone.undo();
        page::focus_soon(FIRST);
    });
    el("p").class("book-done").child(el("span").text(told)).child(undo).view()
}

/// Those of one kind that are found, under their heading.
fn entries(shown: &Shown, heading: String, entries: &[Entry], sought: &str) -> View {
    let found = search(entries.iter().map(Entry::name), sought, entries.len());
    let rows: Vec<_> =
        found.into_iter().filter_map(|place| Some(row(shown, entries.get(place)?))).collect();
    part(heading, rows)
}

fn part(heading: String, rows: Vec<View>) -> View {
    if rows.is_empty() {
        return nothing();
    }
    el("section")
        .class("book-part")
        .child(el("h3").class("look-legend").text(heading))
        .child(el("ul").class("ways-ticks").child(several(rows)))
        .view()
}

/// One's own companies: what is known of one is mended by using it.
fn own_companies(shown: &Shown, companies: &[Company], sought: &str) -> View {
    let names = companies.iter().map(|company| company.kept.seller.name.as_str());
    let found = search(names, sought, companies.len());
    let rows = found.into_iter().filter_map(|place| companies.get(place)).map(|company| {
        let name = &company.kept.seller.name;
        let forget = text_with("book-forget", &[("name", Argument::Text(name))]);
        let (forgetting, forgotten) = (shown.clone(), company.clone());
        let forget = button(Button::new(forget, "bin", ButtonLook::Icon), move || {
            forgetting.forget_company(&forgotten);
            page::focus_soon(UNDO);
        });
        let told = el("span").class("book-open").text(name);
        el("li").class("book-row").child(told).child(forget).view()
    });
    part(text("book-companies"), rows.collect())
}

fn row(shown: &Shown, entry: &Entry) -> View {
    let named = |key| text_with(key, &[("name", Argument::Text(entry.name()))]);
    let (edited, opened) = (shown.clone(), entry.clone());
    let open = el("button")
        .set("type", "button")
        .class("book-open")
        .set("aria-label", named("book-edit"))
        .on("click", move |_| {
            edited.edited.set(Some(opened.clone()));
            page::focus_soon(FIRST);
        })
        .child(el("span").class("book-name").text(entry.name()))
        .child(el("span").class("ways-beside").text(entry.beside()));
    let (forgetting, forgotten) = (shown.clone(), entry.clone());
    let forget = Button::new(named("book-forget"), "bin", ButtonLook::Icon);
    let forget = button(forget, move || {
        forgetting.forget(&forgotten);
        page::focus_soon(UNDO);
    });
    el("li").class("book-row").child(open).child(forget).view()
}
