//! The structure of a tagged PDF as objects of its file: written as they stand there, for there are
//! many.

use lopdf::{Dictionary, Object, text_string};

use super::super::objects::{Number, Objects};
use super::super::serialize::{integer, reference, write_name, write_object};
use super::{Annotation, DOCUMENT, Detail, Element, ElementId, Kid, Tree};

impl Tree {
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
        Detail::Language(tag) => {
            out.extend_from_slice(b"/Lang");
            write_object(out, &text_string(tag));
        }
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
