//! The structure of a tagged PDF (ISO 32000-1, 14.7): a tree of elements, and the way back to it
//! from what stands on the pages.

use lopdf::{Dictionary, Object, text_string};

use super::objects::{Number, Objects};
use super::serialize::{integer, reference, write_name, write_object};

/// An element of the tree, by its place in [`Tree::elements`].
pub type ElementId = usize;

/// The kinds of elements (14.8.4): names of the standard, which need no role map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The whole.
    Document,
    /// The title.
    H1,
    /// The heading of a part.
    H2,
    /// A paragraph.
    P,
    /// A list.
    L,
    /// An item of a list.
    LI,
    /// What an item is called.
    Lbl,
    /// What an item says.
    LBody,
    /// A table.
    Table,
    /// A row.
    TR,
    /// The head of a column or of a row.
    TH,
    /// A cell.
    TD,
    /// A picture.
    Figure,
    /// A link.
    Link,
}

impl Kind {
    /// Its name in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::P => "P",
            Self::L => "L",
            Self::LI => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::TR => "TR",
            Self::TH => "TH",
            Self::TD => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
        }
    }
}

/// What else an element says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// It heads its column.
    HeadsColumn,
    /// It heads its row.
    HeadsRow,
    /// It takes so many columns.
    Spans(usize),
    /// It is a picture: what it shows, and its place on the page.
    Picture {
        /// What it shows, for who cannot see it.
        alternative: String,
        /// Left, bottom, right and top.
        bounds: [f32; 4],
    },
}

/// A part of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another element.
    Element(ElementId),
    /// A marked-content sequence of a page, by its number on that page.
    Mark {
        /// The page.
        page: usize,
        /// The number.
        mark: usize,
    },
    /// An annotation, by its place in [`Tree::annotations`].
    Annotation(usize),
}

/// An element of the tree.
#[derive(Clone, Debug)]
pub struct Element {
    /// What it is.
    pub kind: Kind,
    /// What it is part of.
    pub parent: ElementId,
    /// Its parts in reading order.
    pub kids: Vec<Kid>,
    /// What else it says.
    pub detail: Detail,
}

/// A link on a page.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// The page.
    pub page: usize,
    /// Left, bottom, right and top.
    pub bounds: [f32; 4],
    /// Where it leads.
    pub uri: String,
    /// What it says.
    pub text: String,
    /// The element that holds it.
    pub element: ElementId,
}

/// The tree of a document. The first element is the document itself.
#[derive(Clone, Debug)]
pub struct Tree {
    /// All elements.
    pub elements: Vec<Element>,
    /// All links.
    pub annotations: Vec<Annotation>,
    /// For every page the element of each of its marked-content sequences.
    pub marks: Vec<Vec<ElementId>>,
}

/// The document itself.
pub const DOCUMENT: ElementId = 0;

impl Tree {
    /// A document of so many pages in which nothing stands yet.
    pub fn new(pages: usize) -> Self {
        let document = Element {
            kind: Kind::Document,
            parent: DOCUMENT,
            kids: Vec::new(),
            detail: Detail::None,
        };
        Self { elements: vec![document], annotations: Vec::new(), marks: vec![Vec::new(); pages] }
    }

    /// A new element that its parent does not hold yet.
    pub fn loose(&mut self, kind: Kind, parent: ElementId, detail: Detail) -> ElementId {
        self.elements.push(Element { kind, parent, kids: Vec::new(), detail });
        self.elements.len() - 1
    }

    /// A new element, last in its parent.
    pub fn add(&mut self, kind: Kind, parent: ElementId, detail: Detail) -> ElementId {
        let element = self.loose(kind, parent, detail);
        self.hold(parent, Kid::Element(element));
        element
    }

    /// Puts a part into an element, as its last.
    pub fn hold(&mut self, element: ElementId, kid: Kid) {
        if let Some(element) = self.elements.get_mut(element) {
            element.kids.push(kid);
        }
    }

    /// The kind of an element.
    pub fn kind(&self, element: ElementId) -> Kind {
        self.elements.get(element).map_or(Kind::Document, |element| element.kind)
    }

    /// Marks the next sequence of a page as part of an element; its number on the page.
    pub fn mark(&mut self, page: usize, element: ElementId) -> usize {
        let Some(marks) = self.marks.get_mut(page) else { return 0 };
        let mark = marks.len();
        marks.push(element);
        // A link stands in its paragraph from where its first letter does.
        if let Some(Element { kind: Kind::Link, parent, kids, .. }) = self.elements.get(element)
            && kids.is_empty()
        {
            self.hold(*parent, Kid::Element(element));
        }
        self.hold(element, Kid::Mark { page, mark });
        mark
    }

    /// Adds a link to what its element holds.
    pub fn annotate(&mut self, annotation: Annotation) {
        let kid = Kid::Annotation(self.annotations.len());
        self.hold(annotation.element, kid);
        self.annotations.push(annotation);
    }

    /// Writes the tree, its way back and the links. `pages` are the objects of the pages.
    pub fn write(&self, objects: &mut Objects, pages: &[Number]) -> Written {
        let root = objects.reserve();
        let first = objects.reserve_many(self.elements.len());
        let annotations = objects.reserve_many(self.annotations.len());
        let numbers = Numbers { root, first, annotations, pages };
        let way_back = self.write_way_back(objects, &numbers);
        let tree = Dictionary::from_iter([
            ("Type", Object::from("StructTreeRoot")),
            ("K", numbers.element(DOCUMENT).into()),
            ("ParentTree", way_back.into()),
            ("ParentTreeNextKey", whole(self.marks.len() + self.annotations.len())),
        ]);
        objects.put(root, tree);
        let mut of_pages = vec![Vec::new(); self.marks.len()];
        for (index, annotation) in self.annotations.iter().enumerate() {
            let number = numbers.annotation(index);
            let mut dictionary = annotation.dictionary();
            dictionary.set("StructParent", whole(self.marks.len() + index));
            objects.put(number, dictionary);
            if let Some(of_page) = of_pages.get_mut(annotation.page) {
                of_page.push(number.into());
            }
        }
        for (index, element) in self.elements.iter().enumerate() {
            objects.put_written(numbers.element(index), |out| {
                self.write_element(out, index, element, &numbers);
            });
        }
        Written { root, annotations: of_pages }
    }

    /// From the sequences of every page, and from every link, to their elements (14.7.4.4).
    fn write_way_back(&self, objects: &mut Objects, numbers: &Numbers) -> Number {
        let mut rows = Vec::with_capacity(2 * (self.marks.len() + self.annotations.len()));
        for (page, marks) in self.marks.iter().enumerate() {
            let row = objects.reserve();
            objects.put_written(row, |out| {
                out.push(b'[');
                for &element in marks {
                    reference(out, numbers.element(element).0, 0);
                }
                out.push(b']');
            });
            rows.extend([whole(page), row.into()]);
        }
        for (index, annotation) in self.annotations.iter().enumerate() {
            let element = numbers.element(annotation.element);
            rows.extend([whole(self.marks.len() + index), element.into()]);
        }
        objects.add(Dictionary::from_iter([("Nums", Object::Array(rows))]))
    }

    fn write_element(
        &self,
        out: &mut Vec<u8>,
        index: ElementId,
        element: &Element,
        numbers: &Numbers,
    ) {
        out.extend_from_slice(b"<</S");
        write_name(out, element.kind.name().as_bytes());
        let parent = if index == DOCUMENT { numbers.root } else { numbers.element(element.parent) };
        out.extend_from_slice(b"/P");
        reference(out, parent.0, 0);
        let own_page = element.kids.iter().find_map(|kid| match kid {
            Kid::Mark { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = own_page.and_then(|page| numbers.pages.get(page)) {
            out.extend_from_slice(b"/Pg");
            reference(out, page.0, 0);
        }
        match element.kids.as_slice() {
            [] => {}
            [kid] => {
                out.extend_from_slice(b"/K");
                self.write_kid(out, *kid, own_page, numbers);
            }
            kids => {
                out.extend_from_slice(b"/K[");
                for kid in kids {
                    self.write_kid(out, *kid, own_page, numbers);
                }
                out.push(b']');
            }
        }
        write_detail(out, &element.detail);
        out.extend_from_slice(b">>");
    }

    fn write_kid(&self, out: &mut Vec<u8>, kid: Kid, own_page: Option<usize>, numbers: &Numbers) {
        match kid {
            Kid::Element(element) => reference(out, numbers.element(element).0, 0),
            Kid::Mark { page, mark } if Some(page) == own_page => {
                integer(out, i64::try_from(mark).unwrap_or_default());
            }
            Kid::Mark { page, mark } => {
                out.extend_from_slice(b"<</Type/MCR/Pg");
                reference(out, numbers.page(page).0, 0);
                out.extend_from_slice(b"/MCID");
                integer(out, i64::try_from(mark).unwrap_or_default());
                out.extend_from_slice(b">>");
            }
            Kid::Annotation(annotation) => {
                out.extend_from_slice(b"<</Type/OBJR/Obj");
                reference(out, numbers.annotation(annotation).0, 0);
                let page = self.annotations.get(annotation).map(|annotation| annotation.page);
                if let Some(page) = page.filter(|page| Some(*page) != own_page) {
                    out.extend_from_slice(b"/Pg");
                    reference(out, numbers.page(page).0, 0);
                }
                out.extend_from_slice(b">>");
            }
        }
    }
}

/// The objects of a tree that was written.
pub struct Written {
    /// The root of the tree.
    pub root: Number,
    /// The links of every page.
    pub annotations: Vec<Vec<Object>>,
}

struct Numbers<'a> {
    root: Number,
    first: Number,
    annotations: Number,
    pages: &'a [Number],
}

impl Numbers<'_> {
    fn element(&self, element: ElementId) -> Number {
        after(self.first, element)
    }

    fn annotation(&self, annotation: usize) -> Number {
        after(self.annotations, annotation)
    }

    fn page(&self, page: usize) -> Number {
        self.pages.get(page).copied().unwrap_or(self.root)
    }
}

fn after(first: Number, index: usize) -> Number {
    Number(first.0.saturating_add(u32::try_from(index).unwrap_or(u32::MAX)))
}

fn write_detail(out: &mut Vec<u8>, detail: &Detail) {
    match detail {
        Detail::None => {}
        Detail::HeadsColumn => out.extend_from_slice(b"/A<</O/Table/Scope/Column>>"),
        Detail::HeadsRow => out.extend_from_slice(b"/A<</O/Table/Scope/Row>>"),
        Detail::Spans(columns) => {
            out.extend_from_slice(b"/A<</O/Table/ColSpan");
            integer(out, i64::try_from(*columns).unwrap_or(1));
            out.extend_from_slice(b">>");
        }
        Detail::Picture { alternative, bounds } => {
            out.extend_from_slice(b"/Alt");
            write_object(out, &text_string(alternative));
            out.extend_from_slice(b"/A<</O/Layout/Placement/Block/BBox");
            write_object(out, &Object::Array(bounds.map(Object::Real).to_vec()));
            out.extend_from_slice(b">>");
        }
    }
}

impl Annotation {
    /// As ISO 19005-3 (6.3) and ISO 14289-1 (7.18) want a link: printed, and told in words.
    fn dictionary(&self) -> Dictionary {
        let action = Dictionary::from_iter([
            ("S", Object::from("URI")),
            ("URI", Object::string_literal(self.uri.as_str())),
        ]);
        Dictionary::from_iter([
            ("Type", Object::from("Annot")),
            ("Subtype", Object::from("Link")),
            ("Rect", Object::Array(self.bounds.map(Object::Real).to_vec())),
            ("Border", Object::Array(vec![Object::Integer(0); 3])),
            ("F", Object::Integer(4)),
            ("Contents", text_string(&self.text)),
            ("A", Object::Dictionary(action)),
        ])
    }
}

/// A count as an object.
fn whole(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}
