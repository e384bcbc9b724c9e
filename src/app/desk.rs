//! The desk: one document in work, and everything that happens to it.

use std::ops::{Deref, DerefMut};

use leptos::prelude::*;

use super::country::SellerCountry;
use super::drafts::Draft;
use super::folding::Side;
use super::paper::Paper;
use super::row::Row;
use super::state::{BookIs, Figures, Page, PendingFields, SavedState, State, Steps};
use crate::browser::storage::LocalDrafts;
use crate::browser::{clipboard, fragment, keys, page, storage, timers};
use crate::document::totals;
use crate::store::{Change, Listing};

/// What the components hold: they read the state part by part and call commands.
///
/// The state itself is no signal. Each part of it has a trigger, and each line one of its own, so
/// that a keystroke among a thousand lines wakes one row and the totals.
#[derive(Clone, Copy, Debug)]
pub struct Desk {
    state: StoredValue<State, LocalStorage>,
    parts: [Trigger; Part::COUNT],
}

/// A part of the state that components look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Which document is on the desk.
    Opened,
    /// Its number, dates, currency, language and ways of reckoning.
    Head,
    /// How its figures are written.
    Language,
    /// Which lines there are, and their order.
    Lines,
    /// Which discounts and charges there are.
    Adjustments,
    /// What was typed into the fields outside the lines and not understood.
    Fields,
    /// The totals.
    Figures,
    /// What it lacks.
    Problems,
    /// Whether it is saved.
    Saved,
    /// The drawn paper.
    Paper,
    /// The notice.
    Notice,
    /// What a screen reader is told.
    Announcement,
    /// Which page is shown.
    Page,
    /// The list of drafts.
    Listing,
    /// Which rare fields were asked for.
    Shown,
    /// The logo.
    Logo,
    /// Which blocks are folded.
    Folded,
    /// How it is said when to pay.
    Terms,
    /// Which parts there are of what few documents have.
    Held,
    /// How numbers look in the countries of the two sides, and what the seller's proposes.
    Examples,
    /// Which own companies there are.
    Companies,
}

impl Part {
    const COUNT: usize = Self::Companies as usize + 1;
}

impl Desk {
    /// Sets the desk: with the draft that was open last, or a new document.
    pub fn set_up() -> Self {
        let drafts = storage::drafts();
        let ((document, pending, saved), failure) = Self::first_document(&drafts);
        let desk = Self {
            state: StoredValue::new_local(State {
                document,
                issued: None,
                pending,
                rows: Vec::new(),
                figures: Figures::default(),
                paper: Paper::default(),
                country: SellerCountry::default(),
                saved,
                notice: None,
                done: Steps::default(),
                announcement: String::new(),
                proposed: None,
                page: Page::of(&fragment::current()),
                listing: Listing::default(),
                remarks: Vec::new(),
                typed_last: None,
                shown: Vec::new(),
                is_seller_folded: false,
                is_buyer_folded: false,
                book: None,
                companies: None,
                units_asked: None,
                proposals: None,
                drafts,
                settling: None,
                is_touched: false,
                book_is: BookIs::default(),
                notices: 0,
                announcements: 0,
            }),
            parts: std::array::from_fn(|_| Trigger::new()),
        };
        desk.laid();
        desk.hear();
        if let Some(failure) = failure {
            desk.tell_error(failure);
        }
        if desk.read(|state| state.page) == Page::Drafts {
            desk.list_drafts();
        }
        desk
    }

    /// Listens to everything that happens outside the components.
    fn hear(self) {
        let settling = timers::Debounce::new(SETTLE_MILLIS, move || self.settle());
        self.write(|state| state.settling = Some(settling));
        page::on_hide(move || self.flush());
        page::ask_before_leaving(move || {
            self.read(|state| matches!(state.saved, SavedState::Failed(_)))
        });
        clipboard::on_file(super::text("drop-file"), move |file| {
            self.order_way("open", Some(&file));
        });
        keys::on_print(move || {
            let is_form = self.read(|state| state.page) == Page::Form;
            if is_form {
                self.order_way("print", None);
            }
            is_form
        });
        keys::on_undo(move |is_in_text| self.undo_by_key(is_in_text));
        fragment::on_change(move |fragment| self.arrive(Page::of(&fragment)));
        storage::on_change(move |change| match change {
            Change::Draft(id) => self.changed_elsewhere(Some(&id)),
            Change::Book => self.forget_book(),
            Change::Everything => {
                self.forget_book();
                self.changed_elsewhere(None);
            }
        });
        self.start_paper();
    }

    /// Reads the state. Not tracked: call [`Desk::watch`] for what may change.
    pub fn read<T>(self, read: impl FnOnce(&State) -> T) -> T {
        read(&self.guard())
    }

    // What leads to the state stands in the page once, not in every place that reads it.
    #[inline(never)]
    fn guard(self) -> impl Deref<Target = State> {
        self.state.read_value()
    }

    #[inline(never)]
    fn guard_mut(self) -> impl DerefMut<Target = State> {
        self.state.write_value()
    }

    /// Runs again whenever this part changes.
    #[inline(never)]
    pub fn watch(self, part: Part) {
        if let Some(trigger) = self.parts.get(part as usize) {
            trigger.track();
        }
    }

    pub(super) fn write<T>(self, write: impl FnOnce(&mut State) -> T) -> T {
        write(&mut self.guard_mut())
    }

    #[inline(never)]
    pub(super) fn notify(self, part: Part) {
        if let Some(trigger) = self.parts.get(part as usize) {
            trigger.notify();
        }
    }

    /// Puts another document on the desk.
    pub(super) fn lay(self, (document, pending, saved): Draft) {
        self.write(|state| {
            state.document = document;
            state.pending = pending;
            state.is_touched = false;
            // Who only looks at an older one uses nothing of it.
            state.book_is = BookIs::Current;
            state.proposals = None;
            state.saved = saved;
            state.shown.clear();
            state.remarks.clear();
            state.paper.page = 0;
            state.paper.pasted.clear();
        });
        self.forget_steps();
        self.close_notice();
        self.laid();
        self.notify(Part::Opened);
        self.notify(Part::Saved);
        self.draw_soon();
    }

    /// Brings everything up to date with a document that was just put there.
    fn laid(self) {
        self.write(|state| {
            // What nobody has typed into yet has the number that was proposed for it.
            let is_new = state.saved == SavedState::Untouched;
            state.proposed = is_new.then(|| state.document.number.clone());
            let is_issued = state.document.is_issued();
            state.issued = is_issued.then(|| Box::new(state.document.clone()));
            let lines = state.document.lines.iter().enumerate();
            let is_short = state.document.lines.len() == 1;
            state.rows =
                lines.map(|(index, line)| Row::new(line.id.clone(), index, is_short)).collect();
            state.figures = Figures::default();
            state.paper.problems = None;
            state.paper.known = None;
            state.country.begin(&state.document);
            for side in [Side::Seller, Side::Buyer] {
                *side.folded(state) = side.is_complete(&state.document);
            }
        });
        self.reckon();
        self.name_units();
        self.name_the_tab();
        for part in
            [Part::Head, Part::Problems, Part::Adjustments, Part::Logo, Part::Folded, Part::Terms]
        {
            self.notify(part);
        }
    }

    /// Whether the document on the desk was issued: it can be looked at and followed by another one.
    /// Not tracked: a document that becomes one is put on the desk anew.
    pub fn is_issued(self) -> bool {
        self.read(|state| state.issued.is_some())
    }

    /// After every change of the document: new totals at once, the rest when typing rests. A document
    /// that was issued is put back as it was.
    pub(super) fn changed(self) {
        if let Some(issued) = self.read(|state| state.issued.clone()) {
            let saved = self.read(|state| state.saved.clone());
            return self.lay((*issued, PendingFields::default(), saved));
        }
        self.reckon();
        self.name_units();
        self.draw_soon();
        let settling = self.write(|state| {
            state.is_touched = true;
            state.book_is = BookIs::Behind;
            state.settling.clone()
        });
        if let Some(settling) = settling {
            settling.call();
        }
    }

    /// Computes the totals and wakes the rows whose figure is another one.
    fn reckon(self) {
        let rows = self.write(|state| match totals(&state.document) {
            Ok(totals) => {
                let before = state.figures.totals.take();
                let before = before.as_ref().map_or(&[][..], |totals| &totals.lines);
                let woken = state
                    .rows
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| before.get(*index) != totals.lines.get(*index))
                    .map(|(_, row)| row.clone())
                    .collect::<Vec<_>>();
                state.figures = Figures { totals: Some(totals), impossible: None };
                woken
            }
            Err(error) => {
                state.figures.impossible = Some(error);
                state.rows.clone()
            }
        });
        for row in rows {
            row.notify();
        }
        self.notify(Part::Figures);
    }

    /// The tab is named by the document's number, or by the page that is shown.
    pub(super) fn name_the_tab(self) {
        let name = super::text("product");
        let shown = match self.read(|state| state.page) {
            Page::Form => self.read(|state| state.document.number.clone()),
            Page::Drafts => super::text("drafts"),
        };
        page::set_title(&if shown.is_empty() { name } else { format!("{shown} \u{2013} {name}") });
    }

    fn arrive(self, page: Page) {
        self.write(|state| state.page = page);
        self.close_notice();
        self.name_the_tab();
        if page == Page::Drafts {
            self.leave_document();
            self.list_drafts();
        }
        self.notify(Part::Page);
    }

    pub(super) fn drafts_do<T>(self, act: impl FnOnce(&LocalDrafts) -> T) -> T {
        self.read(|state| act(&state.drafts))
    }
}

/// How long typing must rest before the draft is saved and checked.
const SETTLE_MILLIS: u32 = 300;
