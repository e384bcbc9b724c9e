//! Pictures: their size on paper, and their dots.

use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use image::RgbaImage;
use png::{ColorType, Decoder, Limits, Transformations};
use thiserror::Error;

use super::design::PICTURE_DOTS_PER_INCH;
use super::even_colours::even_colours;
use super::jpeg_header::{JpegHeader, read_jpeg_header};
use super::shrink::shrink;
use crate::document::{Logo, LogoType};

/// The most memory that a picture may take while it is read.
const MEMORY_LIMIT: usize = 256 << 20;

/// The most dots that a picture may have in either direction.
const SIDE_LIMIT: u32 = 12_000;

/// Why a logo cannot be drawn.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PictureError {
    /// Not base64.
    #[error("the logo's data is not base64")]
    NotBase64,
    /// Not a picture of its kind, or a damaged one, or one that is too large.
    #[error("the logo cannot be read: {0}")]
    Unreadable(String),
}

/// A picture that can be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// One that is printed dot by dot.
    Dots(Dots),
    /// A JPEG file, which is printed as it is.
    Jpeg {
        /// What its head says.
        header: JpegHeader,
        /// The file.
        file: Vec<u8>,
    },
}

/// A picture as dots, with eight bits a colour, no more of them than its largest print shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dots {
    /// Dots across in the file.
    original_width: u32,
    /// Dots down in the file.
    original_height: u32,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
    /// Red, green and blue of every dot, or one grey.
    pub colours: Vec<u8>,
    /// Whether `colours` has one byte a dot, not three.
    pub is_grey: bool,
    /// How opaque every dot is, where not all are opaque.
    pub opacity: Option<Vec<u8>>,
}

impl Dots {
    /// Whether they are as many as in the file.
    pub const fn are_all(&self) -> bool {
        self.width == self.original_width && self.height == self.original_height
    }
}

impl Picture {
    /// The size in points at which it is printed: as large as its place allows, but not larger
    /// than at 96 dots an inch.
    pub fn printed_size(&self, within: (f32, f32)) -> (f32, f32) {
        let (width, height) = match self {
            Self::Dots(dots) => (dots.original_width, dots.original_height),
            Self::Jpeg { header, .. } => (header.width.into(), header.height.into()),
        };
        #[expect(clippy::cast_precision_loss, reason = "at most 65,535 dots")]
        let (width, height) = (width as f32, height as f32);
        let scale = (within.0 / width).min(within.1 / height).min(72.0 / 96.0);
        (width * scale, height * scale)
    }
}

/// A file, the size that its prints stay within, and what came of reading it.
struct Reading {
    file: Logo,
    within: (f32, f32),
    result: Result<Rc<Picture>, PictureError>,
}

/// How many pictures are remembered.
const REMEMBERED: usize = 4;

thread_local! {
    /// The last pictures that were read: the same ones come with every keystroke.
    static LAST: RefCell<Vec<Reading>> = const { RefCell::new(Vec::new()) };
}

/// Reads a picture whose prints stay within a width and a height in points.
///
/// # Errors
/// [`PictureError`] says why it cannot be drawn.
pub fn read_picture(file: &Logo, within: (f32, f32)) -> Result<Rc<Picture>, PictureError> {
    LAST.with_borrow_mut(|last| {
        let is_same = |reading: &&Reading| reading.within == within && reading.file == *file;
        if let Some(reading) = last.iter().find(is_same) {
            return reading.result.clone();
        }
        let result = read(file, within).map(Rc::new);
        last.truncate(REMEMBERED - 1);
        last.insert(0, Reading { file: file.clone(), within, result: result.clone() });
        result
    })
}

fn read(logo: &Logo, within: (f32, f32)) -> Result<Picture, PictureError> {
    let file = BASE64_STANDARD.decode(&logo.data).map_err(|_| PictureError::NotBase64)?;
    match logo.media_type {
        LogoType::Png => decode_png(file, within).map(Picture::Dots),
        LogoType::Jpeg => {
            let header = read_jpeg_header(&file)
                .map_err(|reason| PictureError::Unreadable(reason.to_owned()))?;
            Ok(Picture::Jpeg { header, file })
        }
    }
}

fn decode_png(file: Vec<u8>, within: (f32, f32)) -> Result<Dots, PictureError> {
    let unreadable = |reason: &str| PictureError::Unreadable(reason.to_owned());
    let broken = |error: png::DecodingError| PictureError::Unreadable(error.to_string());
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: MEMORY_LIMIT });
    // Whatever the file holds becomes grey or red, green and blue, of eight bits, with opacity.
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(broken)?;
    let (width, height) = reader.info().size();
    let size = usize::try_from(u64::from(width) * u64::from(height)).unwrap_or(usize::MAX);
    if width.max(height) > SIDE_LIMIT || size > MEMORY_LIMIT / 4 {
        return Err(unreadable("it has too many dots"));
    }
    let mut bytes = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let frame = reader.next_frame(&mut bytes).map_err(broken)?;
    let is_grey = frame.color_type == ColorType::GrayscaleAlpha;
    if is_grey {
        let dots = bytes.as_chunks().0.iter();
        bytes = dots.flat_map(|&[grey, opacity]| [grey, grey, grey, opacity]).collect();
    }
    let image = RgbaImage::from_raw(width, height, bytes);
    image.map(|image| dots(image, within, is_grey)).ok_or_else(|| unreadable("it has no dots"))
}

/// The dots of a picture, no more than its largest print shows. All kinds of pictures become one
/// kind first: the code that scales is needed once only.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and 12,000 dots"
)]
fn dots(mut image: RgbaImage, within: (f32, f32), is_grey: bool) -> Dots {
    let (original_width, original_height) = image.dimensions();
    let dots_of = |points: f32| points / 72.0 * PICTURE_DOTS_PER_INCH;
    let (width, height) = (original_width as f32, original_height as f32);
    let scale = (dots_of(within.0) / width).min(dots_of(within.1) / height);
    if scale < 1.0 {
        let side = |length: f32| (length * scale).round().max(1.0) as u32;
        image = shrink(&image, side(width), side(height));
    }
    even_colours(&mut image);
    let (width, height) = image.dimensions();
    let opacity: Vec<u8> = image.pixels().map(|dot| dot.0[3]).collect();
    let opacity = opacity.iter().any(|opacity| *opacity != u8::MAX).then_some(opacity);
    let parts = if is_grey { 1 } else { 3 };
    let colours = image.pixels().flat_map(|dot| dot.0.into_iter().take(parts)).collect();
    Dots { original_width, original_height, width, height, colours, is_grey, opacity }
}
