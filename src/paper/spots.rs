//! Where on a page the fields of the document stand, so that a click on the paper leads to the
//! form.

use super::sheet::{Content, Item, Sheet};
use crate::document::{Document, Field};

/// How much of a text's size stands above its baseline, and how much below.
const ABOVE: f32 = 0.95;
const BELOW: f32 = 0.35;

/// The left, upper, right and lower edge, in points.
type Frame = [f32; 4];

/// The places of the fields on a page, counted from 0, in the order in which they are read: a line
/// each, with the left and upper edge, the width and the height in thousandths of the page's, and
/// the field's path in the document's JSON.
pub fn spots(sheet: &Sheet, page: usize, document: &Document) -> String {
    let items = sheet.pages.get(page).map(|page| page.items.as_slice()).unwrap_or_default();
    let mut found: Vec<(&Field, Frame)> = Vec::new();
    for item in items {
        let (Some(field), Some(frame)) = (&item.field, frame_of(item)) else { continue };
        match found.last_mut() {
            Some((last, joined)) if *last == field => *joined = around(*joined, frame),
            _ => found.push((field, frame)),
        }
    }
    let mut told = String::new();
    for (field, [left, top, right, bottom]) in found {
        let (across, down) = (1000.0 / sheet.width, 1000.0 / sheet.height);
        let parts = [left * across, top * down, (right - left) * across, (bottom - top) * down];
        told.push_str(&parts.map(|part| format!("{part:.0}")).join(" "));
        told.push(' ');
        told.push_str(&field.path(document));
        told.push('\n');
    }
    told
}

fn frame_of(item: &Item) -> Option<Frame> {
    match &item.content {
        Content::Text(run) => Some([
            run.x,
            run.baseline - run.size * ABOVE,
            run.x + run.width,
            run.baseline + run.size * BELOW,
        ]),
        Content::Picture { x, y, width, height, .. } => Some([*x, *y, x + width, y + height]),
        Content::Code(code) => Some([code.x, code.y, code.x + code.side, code.y + code.side]),
        Content::Area(_) => None,
    }
}

fn around(one: Frame, other: Frame) -> Frame {
    [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])]
}
