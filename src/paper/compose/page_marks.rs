//! What the first page has beside its text: the band along its upper edge, the marks that say
//! where a letter is folded and punched.

use super::Writer;
use crate::paper::design::{Ink, MM, PageMeasure};
use crate::paper::sheet::{Area, Content, Item, Role};

/// Where the marks begin, so far from the edge that most printers reach it.
const MARK_X: f32 = 5.0 * MM;
/// How long a fold mark is.
const FOLD_LENGTH: f32 = 4.0 * MM;
/// How long the mark for the punch is, in the middle of the page.
const PUNCH_LENGTH: f32 = 6.0 * MM;

impl Writer<'_> {
    pub(super) fn page_marks(&self) -> Vec<Item> {
        let design = &self.design;
        let mut areas = Vec::new();
        if design.band > 0.0 {
            let (width, height) = (design.page_width, design.band);
            areas.push(Area { x: 0.0, y: 0.0, width, height, ink: design.fill });
        }
        if self.look.fold_marks {
            let mut mark = |y: f32, width: f32| {
                let (height, ink) = (design.hairline, Ink::QUIET);
                areas.push(Area { x: MARK_X, y: y - height / 2.0, width, height, ink });
            };
            let page = PageMeasure::of(self.look.page_size);
            let [upper, lower] = page.folds;
            mark(upper, FOLD_LENGTH);
            mark(page.height / 2.0, PUNCH_LENGTH);
            mark(lower, FOLD_LENGTH);
        }
        let item = |area| Item { role: Role::Artifact, field: None, content: Content::Area(area) };
        areas.into_iter().map(item).collect()
    }
}
