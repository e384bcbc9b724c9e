//! What every item of a sheet is in the structure of a tagged PDF (ISO 32000-1, 14.8; ISO 14289-1).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::find_links::{find_links, may_have_links};
use super::structure::{DOCUMENT, Detail, ElementId, Kid, Kind, Tree};
use crate::document::Field;
use crate::paper::{Content, Item, Place, Role, Run, Sheet, Table};

/// What an item is to the structure.
#[derive(Clone, Debug)]
pub enum Part {
    /// Nothing that the document says.
    Artifact(Furniture),
    /// Part of an element.
    Element(ElementId),
    /// A run of which parts belong to links.
    Divided(Vec<Division>),
}

/// Some glyphs of a run.
#[derive(Clone, Debug)]
pub struct Division {
    /// Which.
    pub glyphs: Range<usize>,
    /// What they are part of.
    pub element: ElementId,
    /// Where they lead, and what the whole of the link says.
    pub target: Option<(String, String)>,
}

/// What is on a page and not part of what the document says (14.8.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Furniture {
    /// Lines and areas.
    Layout,
    /// What stands at the head of a page: the running head, the head of a table that goes on.
    Head,
    /// What stands at the foot of a page.
    Foot,
}

/// A sheet with its structure.
pub struct Tagged {
    /// The elements, without what they hold of the pages.
    pub tree: Tree,
    /// For every page what each of its items is.
    pub parts: Vec<Vec<Part>>,
}

/// Finds out what every item of a sheet is.
pub fn tag(sheet: &Sheet) -> Tagged {
    let mut tagger = Tagger {
        sheet,
        tree: Tree::new(sheet.pages.len()),
        parts: Vec::with_capacity(sheet.pages.len()),
        grids: BTreeMap::new(),
        last: None,
        list: None,
        runs: Vec::new(),
        may_have_links: false,
    };
    for (page, content) in sheet.pages.iter().enumerate() {
        tagger.parts.push(Vec::with_capacity(content.items.len()));
        for item in &content.items {
            let part = tagger.part(page, item);
            if let Some(parts) = tagger.parts.get_mut(page) {
                parts.push(part);
            }
        }
    }
    tagger.end_text();
    tagger.close_tables();
    Tagged { tree: tagger.tree, parts: tagger.parts }
}

struct Tagger<'a> {
    sheet: &'a Sheet,
    tree: Tree,
    parts: Vec<Vec<Part>>,
    grids: BTreeMap<Table, Grid>,
    /// The element of the last item that is part of the document, and what that item was.
    last: Option<(Role, ElementId)>,
    /// The list that the last item stands in.
    list: Option<List>,
    /// The runs of the last element, by page and item.
    runs: Vec<(usize, usize)>,
    may_have_links: bool,
}

/// A list in the making.
#[derive(Clone, Copy)]
struct List {
    element: ElementId,
    /// Its last item.
    item: ElementId,
    /// Whether its items are paragraphs of a note, and not labels with their values.
    is_of_notes: bool,
}

/// A table in the making.
struct Grid {
    element: ElementId,
    /// The page on which its head stands.
    head_page: Option<usize>,
    /// Its columns, where something stands.
    columns: BTreeSet<usize>,
    /// Its rows: the head before the body.
    rows: BTreeMap<(bool, usize), BTreeMap<usize, Cell>>,
}

/// A cell in the making.
#[derive(Clone, Copy)]
struct Cell {
    element: ElementId,
    /// What holds its last paragraph: the cell itself, where it has one only.
    text: ElementId,
    takes_rest: bool,
}

impl Tagger<'_> {
    fn part(&mut self, page: usize, item: &Item) -> Part {
        let Some(element) = self.element(page, item) else {
            return Part::Artifact(self.furniture(item));
        };
        let is_new = self.last.is_none_or(|(_, last)| last != element);
        if is_new {
            self.end_text();
        }
        self.last = Some((item.role, element));
        if let Content::Text(run) = &item.content {
            let index = self.parts.get(page).map_or(0, Vec::len);
            self.runs.push((page, index));
            self.may_have_links |= may_have_links(&run.text);
        }
        Part::Element(element)
    }

    /// The element of an item, where it is part of one.
    fn element(&mut self, page: usize, item: &Item) -> Option<ElementId> {
        let run = match &item.content {
            Content::Text(run) => Some(run),
            Content::Picture { picture, x, y, width, height } => {
                let bounds = [*x, self.sheet.height - y - height, x + width, self.sheet.height - y];
                let alternative = self.sheet.pictures.get(*picture)?.alternative.clone();
                // What nobody can tell of is decoration.
                if item.role != Role::Figure || alternative.trim().is_empty() {
                    return None;
                }
                self.list = None;
                let detail = Detail::Picture { alternative, bounds };
                return Some(self.tree.add(Kind::Figure, DOCUMENT, detail));
            }
            Content::Area(_) => return None,
        };
        if let (Some(Run { continues: true, .. }), Some((role, element))) = (run, self.last)
            && role == item.role
        {
            return Some(element);
        }
        match item.role {
            Role::Artifact | Role::Figure => None,
            Role::Title => Some(self.block(Kind::H1)),
            Role::Heading => Some(self.block(Kind::H2)),
            Role::Paragraph => Some(self.paragraph(item, run?)),
            Role::Label => Some(self.label()),
            Role::Value => Some(self.value()),
            Role::Head(place) => self.cell(page, place, true, run?),
            Role::Cell(place) => self.cell(page, place, false, run?),
        }
    }

    fn furniture(&self, item: &Item) -> Furniture {
        match &item.content {
            Content::Text(_) if matches!(item.role, Role::Head(_)) => Furniture::Head,
            Content::Text(run) if run.baseline < self.sheet.height / 2.0 => Furniture::Head,
            Content::Text(_) => Furniture::Foot,
            _ => Furniture::Layout,
        }
    }

    /// A new element of the document itself.
    fn block(&mut self, kind: Kind) -> ElementId {
        self.list = None;
        self.tree.add(kind, DOCUMENT, Detail::None)
    }

    /// A paragraph; in a note, one that begins as the items of lists do is one.
    fn paragraph(&mut self, item: &Item, run: &Run) -> ElementId {
        if item.field != Some(Field::Note) || !begins_as_item(&run.text) {
            return self.block(Kind::P);
        }
        let list = match self.list {
            Some(list) if list.is_of_notes => list.element,
            _ => self.tree.add(Kind::L, DOCUMENT, Detail::None),
        };
        let item = self.tree.add(Kind::LI, list, Detail::None);
        self.list = Some(List { element: list, item, is_of_notes: true });
        self.tree.add(Kind::LBody, item, Detail::None)
    }

    /// A label begins an item of a list of labels and values.
    fn label(&mut self) -> ElementId {
        let list = match self.list {
            Some(list) if !list.is_of_notes => list.element,
            _ => self.tree.add(Kind::L, DOCUMENT, Detail::None),
        };
        let item = self.tree.add(Kind::LI, list, Detail::None);
        self.list = Some(List { element: list, item, is_of_notes: false });
        self.tree.add(Kind::Lbl, item, Detail::None)
    }

    /// A value is what the item of the label before it says.
    fn value(&mut self) -> ElementId {
        match (self.list, self.last) {
            (Some(_), Some((Role::Value, element))) => element,
            (Some(list), _) if !list.is_of_notes => {
                self.tree.add(Kind::LBody, list.item, Detail::None)
            }
            _ => self.block(Kind::P),
        }
    }

    /// A cell of a table. The head that is repeated on every page is told once.
    fn cell(&mut self, page: usize, place: Place, is_head: bool, run: &Run) -> Option<ElementId> {
        let tree = &mut self.tree;
        let grid = self.grids.entry(place.table).or_insert_with(|| Grid {
            element: tree.add(Kind::Table, DOCUMENT, Detail::None),
            head_page: None,
            columns: BTreeSet::new(),
            rows: BTreeMap::new(),
        });
        if is_head && *grid.head_page.get_or_insert(page) != page {
            return None;
        }
        self.list = None;
        grid.columns.insert(place.column);
        let cells = grid.rows.entry((!is_head, place.row)).or_default();
        let Some(cell) = cells.get_mut(&place.column) else {
            // What is invoiced has a head; the other tables are headed row by row.
            let (kind, detail) = match (is_head, place.table, place.column) {
                (true, ..) => (Kind::TH, Detail::HeadsColumn),
                (false, Table::Totals | Table::Instalments, 0) => (Kind::TH, Detail::HeadsRow),
                _ => (Kind::TD, Detail::None),
            };
            let element = tree.loose(kind, grid.element, detail);
            let cell = Cell { element, text: element, takes_rest: place.takes_rest };
            cells.insert(place.column, cell);
            return Some(element);
        };
        if run.continues {
            return Some(cell.text);
        }
        if cell.text == cell.element {
            // A second paragraph: the first one becomes one, too.
            let first = tree.add(Kind::P, cell.element, Detail::None);
            replace(&mut self.parts, cell.element, first);
            if let Some((_, last)) = &mut self.last
                && *last == cell.element
            {
                *last = first;
            }
        }
        cell.text = tree.add(Kind::P, cell.element, Detail::None);
        Some(cell.text)
    }

    /// Gives every row its cells: one in each column, empty where nothing stands.
    fn close_tables(&mut self) {
        for grid in std::mem::take(&mut self.grids).into_values() {
            for cells in grid.rows.into_values() {
                let row = self.tree.add(Kind::TR, grid.element, Detail::None);
                let mut is_taken = false;
                for column in &grid.columns {
                    if is_taken {
                        break;
                    }
                    let (cell, takes_rest) = match cells.get(column) {
                        Some(cell) => (cell.element, cell.takes_rest),
                        None => (self.tree.loose(Kind::TD, row, Detail::None), false),
                    };
                    let rest = grid.columns.range(column..).count();
                    is_taken = takes_rest;
                    if let Some(element) = self.tree.elements.get_mut(cell) {
                        element.parent = row;
                        if takes_rest && rest > 1 {
                            element.detail = Detail::Spans(rest);
                        }
                    }
                    self.tree.hold(row, Kid::Element(cell));
                }
            }
        }
    }

    /// Finds the links of the element that ends, whose text may stand on several lines.
    fn end_text(&mut self) {
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
                if from < to {
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

/// Puts what stood in an element, on the last two pages, into another one.
fn replace(parts: &mut [Vec<Part>], element: ElementId, by: ElementId) {
    for part in parts.iter_mut().rev().take(2).flatten() {
        match part {
            Part::Element(own) if *own == element => *own = by,
            Part::Divided(divisions) => {
                let own = divisions.iter_mut().filter(|division| division.element == element);
                own.for_each(|division| division.element = by);
            }
            _ => {}
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

/// Whether a paragraph begins with a sign or a number of a list.
fn begins_as_item(text: &str) -> bool {
    let Some((sign, _)) = text.split_once([' ', '\u{a0}']) else { return false };
    let number = sign.trim_end_matches(['.', ')']);
    matches!(sign, "-" | "*" | "\u{2022}" | "\u{2013}" | "\u{b7}" | "\u{2212}")
        || (number.len() < sign.len()
            && (1..=2).contains(&number.len())
            && number.bytes().all(|digit| digit.is_ascii_digit()))
}
