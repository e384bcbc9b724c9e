//! The clients and items that are remembered: to look through, to mend, to forget.

mod edit;
mod entry;
mod list;

use leptos::prelude::*;

use self::entry::Entry;
use super::super::words::{text, text_with};
use super::Ways;
use crate::app;
use crate::book::Book;
use crate::browser::{language_file, storage};
use crate::document::Language;
use crate::store::{Company, Deleted, PortError};
use crate::ui::live;
use crate::wording::{Argument, Texts};

/// What the dialog knows.
#[derive(Clone)]
pub(super) struct Shown {
    ways: Ways,
    /// What is remembered.
    book: RwSignal<Book>,
    /// The entry that is being mended.
    edited: RwSignal<Option<Entry>>,
    /// One's own companies.
    companies: RwSignal<Vec<Company>>,
    /// What was done, and what it takes to undo it.
    done: RwSignal<Option<(String, Before)>>,
    /// Why it could not be done.
    fault: RwSignal<String>,
}

/// How it was before something was done.
#[derive(Clone)]
enum Before {
    Book(Book),
    Company(Deleted),
}

/// Shows what is remembered.
pub(super) fn show(ways: &Ways) {
    let (book, fault) = match storage::drafts().book() {
        Ok(book) => (book, String::new()),
        Err(error) => (Book::default(), app::text(error.key())),
    };
    let shown = Shown {
        ways: ways.clone(),
        book: RwSignal::new(book),
        edited: RwSignal::new(None),
        companies: RwSignal::new(storage::drafts().companies().unwrap_or_default()),
        done: RwSignal::new(None),
        fault: RwSignal::new(fault),
    };
    let ways = ways.clone();
    wasm_bindgen_futures::spawn_local(async move {
        // Without them a coded unit is called by its code.
        for language in [app::wording().language(), Language::English] {
            language_file::have(Texts::Units, language).await;
        }
        ways.show("ways-dialog", text("book"), move |_| {
            let shown = shown.clone();
            live(move || match shown.edited.get() {
                Some(entry) => edit::form(&shown, &entry),
                None => list::list(&shown),
            })
        });
    });
}

impl Shown {
    /// Changes what is kept, and shows it as it is then.
    fn change(&self, change: impl FnOnce(&mut Book) -> bool) {
        let drafts = storage::drafts();
        let changed = drafts.change_book(change).and_then(|()| drafts.book());
        match changed {
            Ok(book) => {
                self.fault.set(String::new());
                self.book.set(book);
            }
            Err(error) => self.fault.set(app::text(error.key())),
        }
        self.ways.say("billet-book", "");
    }

    /// Forgets an entry; it can be had back.
    fn forget(&self, entry: &Entry) {
        let before = self.book.get_untracked();
        let told = text_with("book-forgotten", &[("name", Argument::Text(entry.name()))]);
        self.change(|book| entry.replace(book, None));
        self.done.set(Some((told, Before::Book(before))));
    }

    /// Forgets all; it can be had back.
    fn forget_all(&self) {
        let before = self.book.get_untracked();
        self.change(|book| {
            *book = Book::default();
            true
        });
        self.done.set(Some((text("book-all-forgotten"), Before::Book(before))));
    }

    /// Forgets one of one's own companies; it can be had back.
    fn forget_company(&self, company: &Company) {
        let name = &company.kept.seller.name;
        let told = text_with("book-forgotten", &[("name", Argument::Text(name))]);
        let forgotten = storage::drafts().forget_company(company);
        let deleted = self.companies_done(forgotten).flatten();
        self.done.set(deleted.map(|deleted| (told, Before::Company(deleted))));
    }

    /// Has everything again as it was before the last thing that was done.
    fn undo(&self) {
        match self.done.get_untracked() {
            Some((_, Before::Book(before))) => self.change(|book| {
                *book = before;
                true
            }),
            Some((_, Before::Company(deleted))) => {
                self.companies_done(storage::drafts().restore(&deleted));
            }
            None => {}
        }
        self.done.set(None);
    }

    /// Something was done to the companies: they are shown as they are now.
    fn companies_done<T>(&self, done: Result<T, PortError>) -> Option<T> {
        let companies = storage::drafts().companies();
        let result = companies.map(|companies| self.companies.set(companies)).and(done);
        self.fault
            .set(result.as_ref().err().map_or_else(String::new, |error| app::text(error.key())));
        self.ways.say("billet-book", "");
        result.ok()
    }
}
