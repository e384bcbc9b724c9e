//! The way through a file of several documents: a bookmark for each (ISO 32000-1, 12.3.3), and its
//! pages counted as they are on the paper (12.4.2).

use lopdf::{Dictionary, Object, text_string};

use super::objects::{Number, Objects};
use crate::paper::Sheet;

/// Names every document in the catalog, where there are several.
pub fn bookmark(
    objects: &mut Objects,
    catalog: &mut Dictionary,
    sheets: &[Sheet],
    pages: &[Number],
) {
    if sheets.len() < 2 {
        return;
    }
    let outline = objects.reserve();
    // One after another, so that the neighbours of each are known.
    let first = objects.reserve_many(sheets.len());
    let last = Number(first.0 + u32::try_from(sheets.len() - 1).unwrap_or_default());
    let mut labels = Vec::with_capacity(2 * sheets.len());
    let (mut name, mut first_page) = (first, 0);
    for sheet in sheets {
        labels.push(whole(first_page));
        labels.push(Object::Dictionary(Dictionary::from_iter([("S", Object::from("D"))])));
        let mut entry = Dictionary::from_iter([
            ("Title", text_string(&sheet.title)),
            ("Parent", outline.into()),
        ]);
        if name != first {
            entry.set("Prev", Number(name.0 - 1));
        }
        if name != last {
            entry.set("Next", Number(name.0 + 1));
        }
        if let Some(page) = pages.get(first_page) {
            entry.set("Dest", Object::Array(vec![(*page).into(), "Fit".into()]));
        }
        objects.put(name, entry);
        name.0 += 1;
        first_page += sheet.pages.len();
    }
    let root = Dictionary::from_iter([
        ("Count", whole(sheets.len())),
        ("First", first.into()),
        ("Last", last.into()),
    ]);
    objects.put(outline, root);
    catalog.set("Outlines", outline);
    // Who opens the file sees at once that it is several.
    catalog.set("PageMode", "UseOutlines");
    catalog.set("PageLabels", Dictionary::from_iter([("Nums", Object::Array(labels))]));
}

fn whole(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}
