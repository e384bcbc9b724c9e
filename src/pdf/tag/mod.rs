//! What every item of a sheet is in the structure of a tagged PDF (ISO 32000-1, 14.8; ISO 14289-1).

mod links;
mod tables;

use std::collections::BTreeMap;
use std::ops::Range;

use super::find_links::may_have_links;
use super::structure::{DOCUMENT, Detail, ElementId, Kind, Tree};
use crate::document::Field;
use crate::paper::{Content, Item, Role, Run, Sheet, Table};

use tables::Grid;

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

/// Sheets with their structure.
pub struct Tagged {
    /// The elements, without what they hold of the pages.
    pub tree: Tree,
    /// For every page of all sheets what each of its items is.
    pub parts: Vec<Vec<Part>>,
}

/// Finds out what every item of some sheets is. One sheet is the whole; several are parts of it, each
/// in its own language.
pub fn tag(sheets: &[Sheet]) -> Tagged {
    let pages = sheets.iter().map(|sheet| sheet.pages.len()).sum();
    let mut tagged = Tagged { tree: Tree::new(pages), parts: Vec::with_capacity(pages) };
    for sheet in sheets {
        let whole = if sheets.len() > 1 {
            let language = Detail::Language(sheet.language.tag());
            tagged.tree.add(Kind::Part, DOCUMENT, language)
        } else {
            DOCUMENT
        };
        tagged.add(sheet, whole);
    }
    tagged
}

impl Tagged {
    /// Adds a sheet, as what stands in an element.
    fn add(&mut self, sheet: &Sheet, whole: ElementId) {
        let tree = std::mem::replace(&mut self.tree, Tree::new(0));
        let (tree, parts) = tag_one(tree, sheet, whole);
        self.tree = tree;
        self.parts.extend(parts);
    }
}

fn tag_one(tree: Tree, sheet: &Sheet, whole: ElementId) -> (Tree, Vec<Vec<Part>>) {
    let mut tagger = Tagger {
        sheet,
        tree,
        whole,
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
    (tagger.tree, tagger.parts)
}

struct Tagger<'a> {
    sheet: &'a Sheet,
    tree: Tree,
    /// What all of the sheet stands in.
    whole: ElementId,
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
                return Some(self.tree.add(Kind::Figure, self.whole, detail));
            }
            Content::Code(code) => {
                let bounds = [
                    code.x,
                    self.sheet.height - code.y - code.side,
                    code.x + code.side,
                    self.sheet.height - code.y,
                ];
                self.list = None;
                let detail = Detail::Picture { alternative: code.alternative.to_string(), bounds };
                return Some(self.tree.add(Kind::Figure, self.whole, detail));
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
            Role::Paragraph => Some(self.paragraph(page, item)),
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
        self.tree.add(kind, self.whole, Detail::None)
    }

    /// A paragraph; in a note, one that begins as the items of lists do is one, where another one comes
    /// before or after it.
    fn paragraph(&mut self, page: usize, item: &Item) -> ElementId {
        if !is_list_item(item) {
            return self.block(Kind::P);
        }
        let list = match self.list {
            Some(list) if list.is_of_notes => list.element,
            _ if !self.is_followed_by_item(page) => return self.block(Kind::P),
            _ => self.tree.add(Kind::L, self.whole, Detail::None),
        };
        let item = self.tree.add(Kind::LI, list, Detail::None);
        self.list = Some(List { element: list, item, is_of_notes: true });
        self.tree.add(Kind::LBody, item, Detail::None)
    }

    /// Whether the paragraph after the one that begins now is an item of a list.
    fn is_followed_by_item(&self, page: usize) -> bool {
        let mut from = self.parts.get(page).map_or(0, Vec::len) + 1;
        for page in self.sheet.pages.iter().skip(page) {
            for item in page.items.iter().skip(from) {
                match &item.content {
                    Content::Text(run) if item.role != Role::Artifact && !run.continues => {
                        return is_list_item(item);
                    }
                    _ => {}
                }
            }
            from = 0;
        }
        false
    }

    /// A label begins an item of a list of labels and values.
    fn label(&mut self) -> ElementId {
        let list = match self.list {
            Some(list) if !list.is_of_notes => list.element,
            _ => self.tree.add(Kind::L, self.whole, Detail::None),
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
}

/// Whether an item is a paragraph of a note that begins as the items of lists do.
fn is_list_item(item: &Item) -> bool {
    let Content::Text(run) = &item.content else { return false };
    item.role == Role::Paragraph && item.field == Some(Field::Note) && begins_as_item(&run.text)
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
