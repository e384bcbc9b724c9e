//! All pages of the paper, for the browser's own way of printing, which waits for nobody: they are drawn
//! one by one while nothing else is asked of the paper worker, and kept until the paper is another.

use super::desk::Desk;
use super::paper::Paper;
use super::state::State;
use crate::browser::drawing::Drawing;
use crate::browser::message::Wish;
use crate::browser::{page, timers};

/// A longer paper is not kept: its pages would take much memory for what hardly anybody does.
const MOST_PAGES: usize = 30;

/// How long nothing must have been asked before pages are drawn.
const REST_MILLIS: u32 = 1_500;

/// The number of requests for these pages: no other one comes so far.
pub(super) const ASIDE: u32 = u32::MAX;

/// Where the pages lie for the printer.
const PLACE: &str = "all-pages";

impl State {
    /// Keeps a page that was drawn; after the last one all are ready for the printer.
    pub(super) fn keep_page(&mut self, drawing: Option<Drawing>, page: usize) {
        let paper = &mut self.paper;
        if paper.next_page() != Some(page) {
            return;
        }
        paper.all.extend(drawing);
        if paper.all.len() == paper.pages {
            // A look comes from files of any origin: nothing of its text may become markup.
            let is_letter = self.document.look.choice("page_size") == "us_letter";
            let mut pages =
                ["<div class='", if is_letter { "us_letter" } else { "" }, "'>"].concat();
            for drawing in &paper.all {
                pages.push_str("<img alt='' src='");
                pages.push_str(drawing.url());
                pages.push_str("'>");
            }
            page::fill(PLACE, &pages);
        }
    }
}

impl Paper {
    /// The page that is to be drawn next, where nothing else is asked.
    fn next_page(&self) -> Option<usize> {
        let next = self.all.len();
        let is_wanted = next < self.pages && (2..=MOST_PAGES).contains(&self.pages);
        (is_wanted && self.is_current()).then_some(next)
    }
}

impl Desk {
    /// Draws all pages anew, once nothing has been asked for a while.
    pub(super) fn draw_all_soon(self) {
        let asked = self.write(|state| {
            state.paper.all.clear();
            state.paper.asked
        });
        page::fill(PLACE, "");
        timers::after(REST_MILLIS, move || {
            if self.read(|state| state.paper.asked) == asked {
                self.draw_next();
            }
        });
    }

    /// Draws the next page when the browser is idle.
    pub(super) fn draw_next_soon(self) {
        timers::when_idle(move || self.draw_next());
    }

    fn draw_next(self) {
        if let Some(page) = self.read(|state| state.paper.next_page()) {
            self.request(self.request_of(ASIDE, Wish::Preview(page)));
        }
    }
}
