//! The other ways in and out: opening a file, and all that a document becomes besides its PDF. They
//! stand in one dialog before the page.

mod batch;
mod book;
mod choose_drafts;
mod choose_languages;
mod drawn;
mod file_of;
mod issue;
mod issued;
mod make;
mod menu;
mod numbers;
mod on_desk;
mod open_file;
mod open_several;
mod page_png;
mod printing;
mod read_file;
mod seal;
mod take_in;
mod tick_list;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::HtmlElement;

use self::on_desk::OnDesk;
use super::words::text;
use crate::browser::drawer::{self, File, Order};
use crate::browser::errand_runner::ErrandRunner;
use crate::browser::{dialog, page};
use crate::document::Id;
use crate::json;
use crate::ui::{Button, ButtonLook, View, button, el, mount, nothing};

/// The dialog, the place of the page that it speaks at, and the worker that does its errands.
#[derive(Clone)]
pub(super) struct Ways {
    place: HtmlElement,
    panel: RwSignal<Option<Panel>, LocalStorage>,
    pub runner: ErrandRunner,
}

/// What the dialog shows.
#[derive(Clone)]
struct Panel {
    class: &'static str,
    title: String,
    make: Rc<dyn Fn(&Ways) -> View>,
}

const ID: &str = "ways";
/// What has the focus when a panel is shown.
pub(super) const FIRST: &str = "ways-first";

thread_local! {
    static WAYS: RefCell<Option<Ways>> = const { RefCell::new(None) };
}

/// The place of the page where the dialog stands.
pub(super) const PLACE: &str = "ways-place";

/// Does what the page has ordered for the place of the ways.
pub(super) fn act(order: Order) {
    let ways = at(order.place);
    let on_desk = || json::parse::<OnDesk>(&order.content).ok();
    match (order.what.as_str(), order.file) {
        ("open", Some(file)) => open_file::open(&ways, file),
        ("open", None) => open_file::ask(&ways),
        ("export", _) => choose_drafts::show(&ways),
        ("book", _) => book::show(&ways),
        ("delete", _) => issued::delete(&ways, Id::new(order.content)),
        (what, _) => {
            let Some(on_desk) = on_desk() else { return };
            match what {
                "print" => printing::print(&ways, &on_desk),
                "issue" => issue::show(&ways, &on_desk),
                "issued-pdf" => issued::hand_over(&ways, &on_desk),
                "take-back" => issued::take_back(&ways, &on_desk),
                "numbers" => numbers::show(&ways, &on_desk),
                "make" => make::show(&ways, &on_desk),
                _ => menu::show(&ways, on_desk),
            }
        }
    }
}

/// Opens a file that was given to another place, if it holds a document. Says whether it does.
pub(super) async fn open(file: File) -> bool {
    match page::element(PLACE) {
        Some(place) => open_file::open_if_sound(&at(place), &file).await,
        None => false,
    }
}

/// Whether a file says of itself that it is no picture but a document.
pub(super) fn is_document(file: &File) -> bool {
    let name = file.name().to_ascii_lowercase();
    matches!(file.type_().as_str(), "application/pdf" | "application/json")
        || [".pdf", ".json"].iter().any(|ending| name.ends_with(ending))
}

fn at(place: HtmlElement) -> Ways {
    WAYS.with_borrow_mut(|ways| ways.get_or_insert_with(|| Ways::mounted(place)).clone())
}

impl Ways {
    fn mounted(place: HtmlElement) -> Self {
        let panel = RwSignal::new_local(None);
        let ways = Self { place, panel, runner: ErrandRunner::default() };
        let made = ways.clone();
        mount(&ways.place, move || made.view());
        ways
    }

    /// Shows a panel under a title.
    pub fn show(&self, class: &'static str, title: String, make: impl Fn(&Self) -> View + 'static) {
        self.panel.set(Some(Panel { class, title, make: Rc::new(make) }));
        // The panel is drawn a moment later.
        wasm_bindgen_futures::spawn_local(async {
            dialog::show(ID);
            page::focus_soon(FIRST);
        });
    }

    /// Closes the dialog; what it was doing ends.
    pub fn close() {
        dialog::close(ID);
    }

    /// Closes the dialog and has the page tell what was done.
    pub fn done(&self, told: &str) {
        Self::close();
        self.say("billet-done", told);
    }

    /// Says something to the page.
    pub fn say(&self, name: &str, text: &str) {
        drawer::say(&self.place, name, text);
    }

    fn view(self) -> View {
        let class = {
            let panel = self.panel;
            move || panel.with(|panel| panel.as_ref().map(|panel| panel.class.to_owned()))
        };
        let (closed, shown) = (self.clone(), self);
        el("dialog")
            .set("id", ID)
            .set("aria-labelledby", "ways-title")
            .live_set("class", class)
            .on("click", move |event| {
                if dialog::is_beside(&event) {
                    Self::close();
                }
            })
            .on("close", move |_| {
                // The browser tells of it a moment later: something else may be shown by then.
                if dialog::is_open(ID) {
                    return;
                }
                closed.panel.set(None);
                if closed.runner.stop() {
                    closed.say("billet-done", &text("ways-stopped"));
                }
            })
            .live(move || shown.panel.get().map_or_else(nothing, |panel| shown.framed(&panel)))
            .view()
    }

    fn framed(&self, panel: &Panel) -> View {
        let close = Button::new(text("ways-close"), "close", ButtonLook::Icon);
        let head = el("div")
            .class("ways-head")
            .child(el("h2").set("id", "ways-title").text(&panel.title))
            .child(button(close, Self::close));
        el("div").class("ways-panel").child(head).child((panel.make)(self)).view()
    }
}
