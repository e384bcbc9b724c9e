//! A page of the paper as a PNG: drawn by the browser from its SVG file.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::drawing::Drawing;
use super::window;

/// How fine the picture is.
pub const DOTS_PER_INCH: f64 = 200.0;

const POINTS_PER_INCH: f64 = 72.0;
/// Where the first chunk of a PNG ends (ISO/IEC 15948, 5.6): its size comes behind it.
const HEAD_BYTES: usize = 33;

/// The page as a PNG file on white that says how large it is. None, where the browser has no room
/// for it.
pub async fn png(svg: &str) -> Option<Vec<u8>> {
    let drawing = Drawing::new(svg)?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(drawing.url());
    JsFuture::from(image.decode()).await.ok()?;
    let (width, height) = size_of(svg)?;
    let canvas: HtmlCanvasElement =
        window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page's length")]
    let dots = |points: f64| (points / POINTS_PER_INCH * DOTS_PER_INCH).round() as u32;
    canvas.set_width(dots(width));
    canvas.set_height(dots(height));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, dots(width).into(), dots(height).into());
    let (width, height) = (dots(width).into(), dots(height).into());
    context
        .draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)
        .ok()?;
    let file = file_of(&canvas).await?;
    with_size(&file)
}

/// The canvas as a PNG file.
async fn file_of(canvas: &HtmlCanvasElement) -> Option<Vec<u8>> {
    let mut is_asked = false;
    let coming = Promise::new(&mut |resolve, _| {
        let take = Closure::once_into_js(move |blob: JsValue| {
            // A promise takes whatever it is given.
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        is_asked = canvas.to_blob(take.unchecked_ref()).is_ok();
    });
    if !is_asked {
        return None;
    }
    let blob: Blob = JsFuture::from(coming).await.ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// A PNG file that says how many dots it has to the metre (ISO/IEC 15948, 11.3.5.3): it is printed
/// as large as the paper.
fn with_size(file: &[u8]) -> Option<Vec<u8>> {
    const DOTS_PER_METRE: u32 = 7_874;
    let (head, rest) = file.split_at_checked(HEAD_BYTES)?;
    let mut chunk = b"pHYs".to_vec();
    for _ in 0..2 {
        chunk.extend(DOTS_PER_METRE.to_be_bytes());
    }
    // The unit is the metre.
    chunk.push(1);
    let length = 9_u32.to_be_bytes();
    let check = crc32fast::hash(&chunk).to_be_bytes();
    Some([head, &length, &chunk, &check, rest].concat())
}

/// The width and the height of an SVG file of ours, in points.
fn size_of(svg: &str) -> Option<(f64, f64)> {
    let said = |name: &str| svg.split_once(name)?.1.split("pt'").next()?.parse().ok();
    Some((said(" width='")?, said(" height='")?))
}
