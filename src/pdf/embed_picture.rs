//! Pictures in a PDF: their dots without loss, or their JPEG files as they are.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};

use super::PdfError;
use crate::paper::{Dots, JpegHeader, Picture, Sheet, read_picture};

/// The name by which pages call a picture of the sheet.
pub fn name_of(picture: usize) -> XObjectId {
    XObjectId(format!("Picture{picture}"))
}

/// Adds the pictures of the sheet to the PDF.
pub fn embed_pictures(document: &mut PdfDocument, sheet: &Sheet) -> Result<(), PdfError> {
    for (index, picture) in sheet.pictures.iter().enumerate() {
        let stream = match &*read_picture(&picture.file, picture.within)? {
            Picture::Dots(dots) => of_dots(dots),
            Picture::Jpeg { header, file } => of_jpeg(*header, file),
        };
        let external = ExternalXObject { stream, width: None, height: None, dpi: None };
        document.resources.xobjects.map.insert(name_of(index), XObject::External(external));
    }
    Ok(())
}

fn of_dots(dots: &Dots) -> ExternalStream {
    let size = (dots.width, dots.height);
    let space = if dots.is_grey { "DeviceGray" } else { "DeviceRGB" };
    let mut stream = image(size, space, dots.colours.clone());
    if let Some(opacity) = &dots.opacity {
        let mask = DictItem::Stream { stream: image(size, "DeviceGray", opacity.clone()) };
        stream.dict.insert("SMask".to_owned(), mask);
    }
    stream
}

fn of_jpeg(header: JpegHeader, file: &[u8]) -> ExternalStream {
    let space = match header.components {
        1 => "DeviceGray",
        4 => "DeviceCMYK",
        _ => "DeviceRGB",
    };
    let size = (header.width.into(), header.height.into());
    let mut stream = image(size, space, file.to_vec());
    stream.compress = false;
    stream.dict.insert("Filter".to_owned(), DictItem::Name(b"DCTDecode".to_vec()));
    if header.components == 4 && header.is_adobe {
        // No ink is 255 in Adobe's files, and 0 in PDF.
        let inverted = [1, 0, 1, 0, 1, 0, 1, 0].map(DictItem::Int).to_vec();
        stream.dict.insert("Decode".to_owned(), DictItem::Array(inverted));
    }
    stream
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
