//! Logo files that the visitor chooses or drops, made into what can be printed and kept.
//!
//! A PNG or JPEG of a fair size is kept as it is. Anything else that the browser can show is
//! drawn onto a canvas at the size of the print: without loss where it is flat, as a JPEG where it
//! is a photo. A drawing (SVG) is shown as an image, where scripts don't run and nothing is loaded
//! from outside, and never becomes part of the page.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use crate::browser::picture_header::{PictureKind, kind_of};
use crate::browser::sized_svg::sized_svg;
use crate::browser::window;
use crate::document::{Logo, LogoType, UnknownFields};

/// The largest file that is looked at, in bytes.
pub const MAX_FILE_BYTES: u32 = 10 << 20;
/// The largest picture that is opened, in pixels.
pub const MAX_PIXELS: u64 = 60_000_000;
/// The largest logo that is kept, in bytes: drafts share the little that a browser keeps.
pub const MAX_LOGO_BYTES: u32 = 96 << 10;
/// The most pixels of a PNG that is kept as it is.
const MAX_KEPT_PIXELS: u64 = 1_200_000;
/// How much larger than its print a JPEG may be and is kept as it is: coding it anew to save less
/// would cost more of its sharpness than it is worth.
const JPEG_SLACK: f64 = 1.25;
/// The largest PNG that a JPEG is turned into: only what is flat stays below it, and is then
/// coded without a second loss.
const MAX_FLAT_BYTES: u32 = 24 << 10;
/// A photo is stored with this share of its detail.
const JPEG_QUALITY: f64 = 0.9;

/// Why a file cannot be the logo.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
pub enum PictureError {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than [`MAX_FILE_BYTES`].
    #[error("the file is too large")]
    FileTooLarge,
    /// The picture has more pixels than [`MAX_PIXELS`].
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// It is no picture that this browser can show.
    #[error("this browser cannot show the file as a picture")]
    NotAPicture,
    /// Even at the lowest resolution it is larger than [`MAX_LOGO_BYTES`].
    #[error("the picture has too much detail")]
    TooMuchDetail,
    /// The file could not be read: it was moved, or may not be opened.
    #[error("the file cannot be read")]
    CannotRead,
}

/// The most dots that a picture needs across and down: those of its print at 300 dots per inch.
pub type Place = (f64, f64);

/// Makes of a file a picture for a place of the paper.
pub async fn read_logo(file: File, place: Place) -> Result<Logo, PictureError> {
    if file.size() > f64::from(MAX_FILE_BYTES) {
        return Err(PictureError::FileTooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await;
    let bytes = Uint8Array::new(&buffer.map_err(|_| PictureError::CannotRead)?).to_vec();
    let plan = plan(&file, &bytes, place)?;
    // Also what is kept as it is: what a browser cannot open, a printer cannot either.
    let picture = Shown::open(plan.url, plan.may_grow, place)?;
    let is_open = JsFuture::from(picture.image.decode()).await.is_ok();
    match plan.kept_as {
        _ if !is_open => Err(PictureError::NotAPicture),
        Some(media_type) => {
            let data = base64(&bytes).ok_or(PictureError::CannotRead)?;
            Ok(Logo { media_type, data, unknown: UnknownFields::new() })
        }
        None => picture.drawn(plan.ways),
    }
}

/// What is to be done with a file.
struct Plan {
    /// Where the browser opens it.
    url: Option<String>,
    /// Whether it may be drawn larger than it is.
    may_grow: bool,
    /// The type of a file that is kept as it is.
    kept_as: Option<LogoType>,
    /// The ways in which another one may be drawn.
    ways: &'static [Way],
}

fn plan(file: &File, bytes: &[u8], place: Place) -> Result<Plan, PictureError> {
    let of_file = |kept_as, ways| {
        let url = Url::create_object_url_with_blob(file).ok();
        Ok(Plan { url, may_grow: false, kept_as, ways })
    };
    if bytes.is_empty() {
        return Err(PictureError::Empty);
    }
    match kind_of(bytes) {
        PictureKind::Printable(header) => {
            let pixels = u64::from(header.width) * u64::from(header.height);
            if pixels > MAX_PIXELS {
                return Err(PictureError::TooManyPixels);
            }
            let is_fair = match header.logo_type {
                LogoType::Png => pixels <= MAX_KEPT_PIXELS,
                LogoType::Jpeg => {
                    f64::from(header.width) <= place.0 * JPEG_SLACK
                        && f64::from(header.height) <= place.1 * JPEG_SLACK
                }
            };
            let ways: &[Way] =
                if header.logo_type == LogoType::Png { &AS_DRAWING } else { &AS_PHOTO };
            let is_kept = header.is_plain && is_fair && file.size() <= f64::from(MAX_LOGO_BYTES);
            of_file(is_kept.then_some(header.logo_type), ways)
        }
        PictureKind::Drawing => {
            let text = text_of(bytes);
            let fit = |width, height| fitted((width, height), place, 2.0, true);
            let svg = sized_svg(&text, fit).ok_or(PictureError::NotAPicture)?;
            // Not an object URL: a canvas gives no drawing with a `foreignObject` back that came
            // from one, and old Adobe Illustrators put one into every file.
            let text = String::from(js_sys::encode_uri_component(&svg));
            let url = Some(format!("data:image/svg+xml;charset=utf-8,{text}"));
            Ok(Plan { url, may_grow: true, kept_as: None, ways: &AS_DRAWING })
        }
        PictureKind::Other => of_file(None, &AS_DRAWING),
    }
}

/// A way to keep a picture that is drawn.
#[derive(Clone, Copy)]
struct Way {
    /// How many times 300 dots per inch.
    sharpness: f64,
    /// The format.
    logo_type: LogoType,
    /// The most bytes that it may come to.
    most: u32,
}

/// Without loss and as sharp as fits, down to 300 dots per inch; what then is still too large is
/// a photo.
const AS_DRAWING: [Way; 4] = [
    Way { sharpness: 2.0, logo_type: LogoType::Png, most: MAX_LOGO_BYTES },
    Way { sharpness: 1.0, logo_type: LogoType::Png, most: MAX_LOGO_BYTES },
    AS_PHOTO[1],
    AS_PHOTO[2],
];

/// At 300 dots per inch.
const AS_PHOTO: [Way; 3] = [
    Way { sharpness: 1.0, logo_type: LogoType::Png, most: MAX_FLAT_BYTES },
    Way { sharpness: 1.0, logo_type: LogoType::Jpeg, most: MAX_LOGO_BYTES },
    Way { sharpness: 0.5, logo_type: LogoType::Jpeg, most: MAX_LOGO_BYTES },
];

/// A size made to fit the place of the picture, in whole pixels of at least one. It grows only where
/// it may.
fn fitted(size: (f64, f64), place: Place, sharpness: f64, may_grow: bool) -> (u32, u32) {
    let scale = (place.0 / size.0).min(place.1 / size.1) * sharpness;
    let scale = if may_grow { scale } else { scale.min(1.0) };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the place")]
    let pixels = |length: f64| (length * scale).round().max(1.0) as u32;
    (pixels(size.0), pixels(size.1))
}

/// A picture that the browser opens, without being part of the page.
struct Shown {
    image: HtmlImageElement,
    url: String,
    may_grow: bool,
    place: Place,
}

impl Shown {
    fn open(url: Option<String>, may_grow: bool, place: Place) -> Result<Self, PictureError> {
        let (Ok(image), Some(url)) = (HtmlImageElement::new(), url) else {
            return Err(PictureError::NotAPicture);
        };
        image.set_src(&url);
        Ok(Self { image, url, may_grow, place })
    }

    /// The picture drawn at the size of the print, in the first way that fits.
    fn drawn(&self, ways: &[Way]) -> Result<Logo, PictureError> {
        let (width, height) = (self.image.natural_width(), self.image.natural_height());
        if u64::from(width) * u64::from(height) > MAX_PIXELS {
            return Err(PictureError::TooManyPixels);
        }
        for way in ways {
            let data = self.draw(way).ok_or(PictureError::NotAPicture)?;
            if data.len() / 4 * 3 <= way.most as usize {
                let media_type = way.logo_type;
                return Ok(Logo { media_type, data, unknown: UnknownFields::new() });
            }
        }
        Err(PictureError::TooMuchDetail)
    }

    /// The picture drawn, as a file in base64.
    fn draw(&self, &Way { sharpness, logo_type, .. }: &Way) -> Option<String> {
        let size = (self.image.natural_width(), self.image.natural_height());
        if size.0 == 0 || size.1 == 0 {
            return None;
        }
        let size = (f64::from(size.0), f64::from(size.1));
        let (width, height) = fitted(size, self.place, sharpness, self.may_grow);
        let document = window()?.document()?;
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(width);
        canvas.set_height(height);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        if logo_type == LogoType::Jpeg {
            // A JPEG has no transparency: what shows through is the paper.
            context.set_fill_style_str("#fff");
            context.fill_rect(0.0, 0.0, width.into(), height.into());
        }
        // Browsers that don't know it draw with what they have.
        let _ = Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
        context
            .draw_image_with_html_image_element_and_dw_and_dh(
                &self.image,
                0.0,
                0.0,
                width.into(),
                height.into(),
            )
            .ok()?;
        let url = canvas
            .to_data_url_with_type_and_encoder_options(
                logo_type.media_type(),
                &JsValue::from_f64(JPEG_QUALITY),
            )
            .ok()?;
        data_of(&url, logo_type)
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        // A URL that is gone already needs no revoking.
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// The data of a data URL, if it is of the type that was asked for: a canvas that has no pixels
/// or does not know the type gives something else.
fn data_of(url: &str, logo_type: LogoType) -> Option<String> {
    let data = url.strip_prefix("data:")?.strip_prefix(logo_type.media_type())?;
    Some(data.strip_prefix(";base64,")?.to_owned())
}

/// The text of a file in UTF-8 or, as old drawings are, in Latin-1.
fn text_of(bytes: &[u8]) -> String {
    let latin = || bytes.iter().copied().map(char::from).collect();
    std::str::from_utf8(bytes).map_or_else(|_| latin(), str::to_owned)
}

/// A file in base64: the browser codes a text whose characters are the bytes.
fn base64(bytes: &[u8]) -> Option<String> {
    let text: String = bytes.iter().copied().map(char::from).collect();
    window()?.btoa(&text).ok()
}
