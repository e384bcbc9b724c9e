//! Pictures in a PDF: their dots without loss, or their JPEG files as they are.

use lopdf::{Dictionary, Object};
use printpdf::XObjectId;

use super::PdfError;
use super::objects::{Number, Objects};
use crate::paper::{Dots, JpegHeader, Picture, Sheet, read_picture};

/// The name by which pages call a picture of the sheet.
pub fn name_of(picture: usize) -> XObjectId {
    XObjectId(format!("I{picture}"))
}

/// Adds the pictures of the sheet to the PDF. Returns them by the names by which pages call them.
pub fn embed_pictures(objects: &mut Objects, sheet: &Sheet) -> Result<Dictionary, PdfError> {
    let mut pictures = Dictionary::new();
    for (index, picture) in sheet.pictures.iter().enumerate() {
        let number = match &*read_picture(&picture.file, picture.within)? {
            Picture::Dots(dots) => add_dots(objects, dots),
            Picture::Jpeg { header, file } => add_jpeg(objects, *header, file),
        };
        pictures.set(name_of(index).0, number);
    }
    Ok(pictures)
}

fn add_dots(objects: &mut Objects, dots: &Dots) -> Number {
    let size = (dots.width, dots.height);
    let space = if dots.is_grey { "DeviceGray" } else { "DeviceRGB" };
    let mut dictionary = image(size, space.into());
    if let Some(opacity) = &dots.opacity {
        let mask = objects.add_stream(image(size, "DeviceGray".into()), opacity);
        dictionary.set("SMask", mask);
    }
    objects.add_stream(dictionary, &dots.colours)
}

fn add_jpeg(objects: &mut Objects, header: JpegHeader, file: &[u8]) -> Number {
    let space = match header.components {
        1 => "DeviceGray".into(),
        4 => four_inks(objects),
        _ => "DeviceRGB".into(),
    };
    let size = (header.width.into(), header.height.into());
    let mut dictionary = image(size, space);
    dictionary.set("Filter", "DCTDecode");
    if header.components == 4 && header.is_adobe {
        // No ink is 255 in Adobe's files, and 0 in PDF.
        let inverted = [1, 0, 1, 0, 1, 0, 1, 0].map(Object::Integer).to_vec();
        dictionary.set("Decode", Object::Array(inverted));
    }
    objects.add_raw_stream(dictionary, file)
}

/// The four inks of a press as a space of the one meaning that the file's colours have, sRGB
/// (ISO 19005-3, 6.2.4.3): what a screen makes of them, `(1 - ink) (1 - black)`.
fn four_inks(objects: &mut Objects) -> Object {
    // The light that black leaves goes to the bottom of the stack; each of the other inks in turn
    // becomes its light and goes above it.
    let light = "1 exch sub 3 index mul 3 1 roll ".repeat(3);
    let program = format!("{{1 exch sub 4 1 roll {light}4 -1 roll pop}}");
    let range = |inks: usize| {
        Object::Array([0, 1].into_iter().cycle().take(2 * inks).map(Object::Integer).collect())
    };
    let function = Dictionary::from_iter([
        ("FunctionType", Object::Integer(4)),
        ("Domain", range(4)),
        ("Range", range(3)),
    ]);
    let function = objects.add_stream(function, program.as_bytes());
    let inks = ["Cyan", "Magenta", "Yellow", "Black"].map(Object::from).to_vec();
    let space = ["DeviceN".into(), Object::Array(inks), "DeviceRGB".into(), function.into()];
    Object::Array(space.to_vec())
}

fn image((width, height): (u32, u32), space: Object) -> Dictionary {
    Dictionary::from_iter([
        ("Type", Object::from("XObject")),
        ("Subtype", Object::from("Image")),
        ("Width", Object::Integer(width.into())),
        ("Height", Object::Integer(height.into())),
        ("ColorSpace", space),
        ("BitsPerComponent", Object::Integer(8)),
    ])
}
