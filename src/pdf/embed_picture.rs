//! The logo in a PDF: its dots, without loss.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::PdfError;
use crate::paper::{Content, Sheet, read_picture};

/// The name by which pages call the logo.
pub const LOGO: &str = "Logo";

/// Adds the logo to the PDF where a page of the sheet shows it.
pub fn embed_picture(document: &mut PdfDocument, sheet: &Sheet) -> Result<(), PdfError> {
    let is_shown = sheet
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .any(|item| matches!(item.content, Content::Picture { .. }));
    let (Some(logo), true) = (&sheet.logo, is_shown) else { return Ok(()) };
    let picture = read_picture(logo)?;
    let size = (picture.width, picture.height);
    let space = if picture.is_grey { "DeviceGray" } else { "DeviceRGB" };
    let mut stream = image(size, space, picture.colours.clone());
    if let Some(opacity) = &picture.opacity {
        let mask = DictItem::Stream { stream: image(size, "DeviceGray", opacity.clone()) };
        stream.dict.insert("SMask".to_owned(), mask);
    }
    let external = ExternalXObject { stream, width: None, height: None, dpi: None };
    let id = XObjectId(LOGO.to_owned());
    document.resources.xobjects.map.insert(id, XObject::External(external));
    Ok(())
}

fn image((width, height): (u32, u32), space: &str, content: Vec<u8>) -> ExternalStream {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(width.into())),
        ("Height".to_owned(), DictItem::Int(height.into())),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    ExternalStream { dict, content, compress: true }
}
