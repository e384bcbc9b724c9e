//! The links of a tagged PDF: which glyphs of which runs belong to them.

use std::ops::Range;

use super::super::find_links::find_links;
use super::super::structure::{Detail, Kind};
use super::{Division, Part, Tagger};
use crate::paper::{Content, Run, Sheet};

impl Tagger<'_> {
    /// Finds the links of the element that ends, whose text may stand on several lines.
    pub(super) fn end_text(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        if !std::mem::take(&mut self.may_have_links) {
            return;
        }
        let Some((_, element)) = self.last else { return };
        let sheet = self.sheet;
        let mut text = String::new();
        let mut placed = Vec::with_capacity(runs.len());
        for (page, index) in runs {
            let Some(run) = run_at(sheet, page, index) else { continue };
            if !run.continues {
                text.push('\n');
            }
            placed.push((page, index, run, text.len()));
            text.push_str(&run.text);
        }
        for link in find_links(&text) {
            let said = text.get(link.range.clone()).unwrap_or_default().to_owned();
            let target = (link.uri, said);
            let anchor = self.tree.loose(Kind::Link, element, Detail::None);
            for (page, index, run, start) in &placed {
                let from = link.range.start.max(*start);
                let to = link.range.end.min(start + run.text.len());
                // Addresses run from left to right, in whatever text they stand.
                if from < to && !run.is_rtl {
                    let glyphs = glyphs_of(run, from - start..to - start);
                    let part = self.parts.get_mut(*page).and_then(|parts| parts.get_mut(*index));
                    if let (Some(part), Some(glyphs)) = (part, glyphs) {
                        divide(
                            part,
                            run,
                            Division { glyphs, element: anchor, target: Some(target.clone()) },
                        );
                    }
                }
            }
        }
    }
}

/// Takes the glyphs of a link out of a run.
fn divide(part: &mut Part, run: &Run, link: Division) {
    if let Part::Element(element) = *part {
        let whole = Division { glyphs: 0..run.glyphs.len(), element, target: None };
        *part = Part::Divided(vec![whole]);
    }
    let Part::Divided(divisions) = part else { return };
    let Some(last) = divisions.pop() else { return };
    let before = Division { glyphs: last.glyphs.start..link.glyphs.start, ..last.clone() };
    let after = Division { glyphs: link.glyphs.end..last.glyphs.end, ..last };
    divisions.extend([before, link, after].into_iter().filter(|part| !part.glyphs.is_empty()));
}

/// The glyphs that draw some bytes of a run's text, where each draws the text after the one before.
/// An address is never read from right to left: among such letters it has a run of its own.
fn glyphs_of(run: &Run, bytes: Range<usize>) -> Option<Range<usize>> {
    if run.is_rtl {
        return None;
    }
    let mut at = 0;
    let mut range: Option<Range<usize>> = None;
    for (index, glyph) in run.glyphs.iter().enumerate() {
        let end = at + glyph.text_len as usize;
        let is_inside = at < bytes.end && (end > bytes.start || (end == at && range.is_some()));
        if is_inside && at >= bytes.start {
            range = Some(range.map_or(index, |range| range.start)..index + 1);
        }
        at = end;
    }
    range
}

fn run_at(sheet: &Sheet, page: usize, index: usize) -> Option<&Run> {
    match &sheet.pages.get(page)?.items.get(index)?.content {
        Content::Text(run) => Some(run),
        _ => None,
    }
}
