//! Pictures in a PDF: their dots without loss, or their JPEG files as they are.

use std::cell::RefCell;
use std::rc::Rc;

use lopdf::{Dictionary, Object};
use miniz_oxide::deflate::compress_to_vec_zlib;
use printpdf::XObjectId;

use super::PdfError;
use super::named_picture::NamedPicture;
use super::objects::{Number, Objects};
use crate::paper::{Dots, JpegHeader, Picture, SheetPicture, read_picture};

/// The name by which pages call a picture of the file.
pub fn name_of(picture: usize) -> XObjectId {
    XObjectId(format!("I{picture}"))
}

/// The pictures of a PDF.
#[derive(Default)]
pub struct Pictures {
    /// They, by the names by which pages call them.
    pub resources: Dictionary,
    /// Those of which nothing is left out.
    pub named: Vec<NamedPicture>,
}

/// Adds pictures to the PDF.
pub fn embed_pictures(
    objects: &mut Objects,
    of_sheets: &[&SheetPicture],
) -> Result<Pictures, PdfError> {
    let mut pictures = Pictures::default();
    for (index, SheetPicture { file, within, .. }) in of_sheets.iter().enumerate() {
        let picture = read_picture(file, *within)?;
        let (number, is_whole) = match &*picture {
            Picture::Dots(dots) => {
                (add_dots(objects, dots, &packed(&picture, dots)), dots.are_all())
            }
            Picture::Jpeg { header, file } => (add_jpeg(objects, *header, file), true),
        };
        let name = name_of(index).0;
        if is_whole {
            pictures.named.push(NamedPicture { name: name.clone(), data: file.data.clone() });
        }
        pictures.resources.set(name, number);
    }
    Ok(pictures)
}

/// The dots of a picture, compressed.
struct PackedDots {
    colours: Vec<u8>,
    opacity: Option<Vec<u8>>,
}

/// How many pictures are remembered.
const REMEMBERED: usize = 4;

/// Pictures that were compressed, and what came of it.
type Remembered = Vec<(Rc<Picture>, Rc<PackedDots>)>;

thread_local! {
    /// The same logo stands in every PDF of its owner: it is packed well, and once.
    static PACKED: RefCell<Remembered> = const { RefCell::new(Vec::new()) };
}

/// The level of compression of pictures: what they take longer, they take once.
const COMPRESSION_LEVEL: u8 = 9;

fn packed(picture: &Rc<Picture>, dots: &Dots) -> Rc<PackedDots> {
    PACKED.with_borrow_mut(|remembered| {
        if let Some((_, packed)) = remembered.iter().find(|(same, _)| Rc::ptr_eq(same, picture)) {
            return Rc::clone(packed);
        }
        let pack = |bytes: &[u8]| compress_to_vec_zlib(bytes, COMPRESSION_LEVEL);
        let opacity = dots.opacity.as_deref().map(pack);
        let packed = Rc::new(PackedDots { colours: pack(&dots.colours), opacity });
        remembered.truncate(REMEMBERED - 1);
        remembered.insert(0, (Rc::clone(picture), Rc::clone(&packed)));
        packed
    })
}

fn add_dots(objects: &mut Objects, dots: &Dots, packed: &PackedDots) -> Number {
    let size = (dots.width, dots.height);
    let space = if dots.is_grey { "DeviceGray" } else { "DeviceRGB" };
    let mut dictionary = image(size, space.into());
    dictionary.set("Filter", "FlateDecode");
    if let Some(opacity) = &packed.opacity {
        let mut mask = image(size, "DeviceGray".into());
        mask.set("Filter", "FlateDecode");
        dictionary.set("SMask", objects.add_raw_stream(mask, opacity));
    }
    objects.add_raw_stream(dictionary, &packed.colours)
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
