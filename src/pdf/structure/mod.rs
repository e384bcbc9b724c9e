//! The structure of a tagged PDF (ISO 32000-1, 14.7): a tree of elements, and the way back to it
//! from what stands on the pages.

mod write;

/// An element of the tree, by its place in [`Tree::elements`].
pub type ElementId = usize;

/// The kinds of elements (14.8.4): names of the standard, which need no role map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The whole.
    Document,
    /// A document among several.
    Part,
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
            Self::Part => "Part",
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
    /// Its language, by its tag.
    Language(&'static str),
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
}
