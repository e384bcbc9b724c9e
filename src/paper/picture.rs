//! The logo: its size on paper, and its dots.

use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use thiserror::Error;

use super::tokens::{LOGO_DOTS_PER_INCH, LOGO_HEIGHT, LOGO_WIDTH};
use crate::document::{Logo, LogoType};

/// The most memory that a picture may take while it is read.
const MEMORY_LIMIT: u64 = 256 << 20;

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

/// A picture as dots, with eight bits a colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
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

/// The size in points at which a logo is printed: as large as its place allows, but not larger
/// than at 96 dots an inch. `None` where it cannot be read.
pub fn printed_size(logo: &Logo) -> Option<(f32, f32)> {
    let data = BASE64_STANDARD.decode(&logo.data).ok()?;
    let reader = ImageReader::with_format(Cursor::new(data), format(logo.media_type));
    let (width, height) = reader.into_dimensions().ok()?;
    if width == 0 || height == 0 || width.max(height) > SIDE_LIMIT {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "at most 12,000 dots")]
    let (width, height) = (width as f32, height as f32);
    let scale = (LOGO_WIDTH / width).min(LOGO_HEIGHT / height).min(72.0 / 96.0);
    Some((width * scale, height * scale))
}

/// A logo, and what came of reading it.
type Reading = (Logo, Result<Rc<Picture>, PictureError>);

thread_local! {
    /// The last logo that was read: the same one comes with every keystroke.
    static LAST: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// Reads a logo, with no more dots than its printed size can show.
///
/// # Errors
/// [`PictureError`] says why it cannot be drawn.
pub fn read_picture(logo: &Logo) -> Result<Rc<Picture>, PictureError> {
    LAST.with_borrow_mut(|last| match last {
        Some((same, picture)) if same == logo => picture.clone(),
        _ => {
            let picture = decode(logo).map(Rc::new);
            *last = Some((logo.clone(), picture.clone()));
            picture
        }
    })
}

fn decode(logo: &Logo) -> Result<Picture, PictureError> {
    let data = BASE64_STANDARD.decode(&logo.data).map_err(|_| PictureError::NotBase64)?;
    let mut reader = ImageReader::with_format(Cursor::new(data), format(logo.media_type));
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    limits.max_image_width = Some(SIDE_LIMIT);
    limits.max_image_height = Some(SIDE_LIMIT);
    reader.limits(limits);
    let image = reader.decode().map_err(|error| PictureError::Unreadable(error.to_string()))?;
    if image.width() == 0 || image.height() == 0 {
        return Err(PictureError::Unreadable("it has no dots".to_owned()));
    }
    Ok(dots(image))
}

const fn format(media_type: LogoType) -> ImageFormat {
    match media_type {
        LogoType::Png => ImageFormat::Png,
        LogoType::Jpeg => ImageFormat::Jpeg,
    }
}

/// The dots of a picture, no more than its largest print shows. All kinds of pictures become one
/// kind first: the code that scales is needed once only.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and 12,000 dots"
)]
fn dots(image: DynamicImage) -> Picture {
    let is_grey = !image.color().has_color();
    let mut image = image.into_rgba8();
    let dots_of = |points: f32| points / 72.0 * LOGO_DOTS_PER_INCH;
    let (width, height) = (image.width() as f32, image.height() as f32);
    let scale = (dots_of(LOGO_WIDTH) / width).min(dots_of(LOGO_HEIGHT) / height);
    if scale < 1.0 {
        let side = |length: f32| (length * scale).round().max(1.0) as u32;
        image = imageops::resize(&image, side(width), side(height), FilterType::Lanczos3);
    }
    let opacity: Vec<u8> = image.pixels().map(|dot| dot.0[3]).collect();
    let opacity = opacity.iter().any(|opacity| *opacity != u8::MAX).then_some(opacity);
    let parts = if is_grey { 1 } else { 3 };
    let colours = image.pixels().flat_map(|dot| dot.0.into_iter().take(parts)).collect();
    Picture { width: image.width(), height: image.height(), colours, is_grey, opacity }
}
