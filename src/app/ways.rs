//! The ways in and out that the drawer knows: opening a file, and what a document becomes besides its PDF.

use super::desk::Desk;
use super::notice::Way;
use super::{located, text};
use crate::browser::drawer::{self, File};
use crate::check::Weight;
use crate::json::{self, Parts};

impl Desk {
    /// Goes a way by its name, with a file where it is about one. The drawer is told what stands on
    /// the desk, what the check has found wrong with it, and which page of the paper is shown.
    pub fn order_way(self, what: &'static str, file: Option<&File>) {
        self.leave_document();
        self.succeeded();
        let content = self.read(|state| {
            let found = state.paper.problems.iter().flatten();
            // A number that is used already has a question of its own.
            let wrong = found
                .filter(|problem| problem.weight == Weight::Mistake && problem.path != "number");
            let mistakes: Vec<String> =
                wrong.filter_map(|problem| Some(located(state, problem)?.0)).collect();
            json::write(&Parts(&[
                ("page", &state.paper.page),
                ("doubts", &state.pending.len()),
                ("mistakes", &mistakes),
                ("document", &state.document),
            ]))
        });
        let again = file.cloned();
        drawer::order("ways-place", [what, &content, ""], file, move || {
            self.notice_with(text("drawer-missing"), Way::Again(what, again.clone()));
        });
    }
}
