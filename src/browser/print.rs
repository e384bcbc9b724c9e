//! Printing pages that are drawn: they lie beside the page, where only a printer sees them, until it
//! has taken them.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CssStyleSheet, Element, HtmlImageElement, HtmlLinkElement};

use super::drawing::Drawing;
use super::event::listen;
use super::{page, window};

/// Where the pages lie.
const PLACE: &str = "print-pages";
/// The style of the drawer, which gets the rules for the size of the pages.
const STYLE: &str = "drawer-style";
/// What the root of the page says while they are there.
const SIGN: &str = "data-prints";

/// The pages could not be made ready for the printer.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq)]
#[error("the pages cannot be printed")]
pub struct PrintError;

/// Makes pages ready for the printer: each an SVG file of the size of its paper, for a page of just that
/// size with nothing around it.
pub async fn lay_out(svgs: &[String]) -> Result<(), PrintError> {
    lay_out_all(svgs).await.ok_or(PrintError)
}

/// Has the browser ask how to print what was made ready.
pub fn ask() {
    if let Some(window) = window() {
        // A browser that has no printer does nothing.
        let _ = window.print();
    }
}

async fn lay_out_all(svgs: &[String]) -> Option<()> {
    clear();
    let document = window()?.document()?;
    let (width, height) = size_of(svgs.first()?)?;
    let place = document.create_element("div").ok()?;
    place.set_id(PLACE);
    let mut drawings = Vec::with_capacity(svgs.len());
    for svg in svgs {
        let drawing = Drawing::new(svg)?;
        let image = HtmlImageElement::new().ok()?;
        image.set_src(drawing.url());
        JsFuture::from(image.decode()).await.ok()?;
        place.append_child(&image).ok()?;
        drawings.push(drawing);
    }
    set_size(&format!("{width} {height}"), &format!("width:{width};height:{height}"))?;
    document.body()?.append_child(&place).ok()?;
    page::set_root_attribute(SIGN, "");
    // The pictures live as long as they may be asked for.
    let drawings = RefCell::new(drawings);
    let window = window()?;
    listen(&window, "afterprint", move |_| {
        if place.is_connected() {
            clear();
        }
        drawings.take();
    });
    Some(())
}

/// Takes away the pages of before, and what was said of their size.
fn clear() {
    page::remove(PLACE);
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root
        && root.has_attribute(SIGN)
    {
        // What is there can be taken away.
        let _ = root.remove_attribute(SIGN);
        if let Some(style) = style() {
            let rules = style.css_rules().map_or(0, |rules| rules.length());
            for rule in [rules.wrapping_sub(1), rules.wrapping_sub(2)] {
                let _ = style.delete_rule(rule);
            }
        }
    }
}

/// Says how large the pages are: to the printer, and for the pictures. They come last among the rules.
fn set_size(size: &str, lengths: &str) -> Option<()> {
    let style = style()?;
    for rule in [format!("@page{{margin:0;size:{size}}}"), format!("#{PLACE} img{{{lengths}}}")] {
        let last = style.css_rules().ok()?.length();
        style.insert_rule_with_index(&rule, last).ok()?;
    }
    Some(())
}

fn style() -> Option<CssStyleSheet> {
    let link: Element = page::element(STYLE)?.into();
    link.dyn_into::<HtmlLinkElement>().ok()?.sheet()?.dyn_into().ok()
}

/// The width and the height of an SVG file of ours, as it says them: with their units.
fn size_of(svg: &str) -> Option<(&str, &str)> {
    let said = |name: &str| svg.split_once(name)?.1.split('\'').next();
    Some((said(" width='")?, said(" height='")?))
}
