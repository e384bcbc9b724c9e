//! The preview and the PDF of a document are the same picture.

use std::fs;
use std::path::Path;

use billet::paper::draw_svg;
use billet::pdf;
use image::GrayImage;

use crate::samples::{FONTS, document, sheet};
use crate::tool::{print_of, scratch};

const DOTS_PER_INCH: u32 = 100;

/// How much lighter or darker a dot may be, of 255, before it counts as another.
const TOLERANCE: u8 = 64;

/// The share of dots that may differ beyond the smoothing of edges.
const MOST_DIFFERENT: f64 = 0.01;

fn picture(path: &Path) -> GrayImage {
    image::open(path).unwrap().into_luma8()
}

/// Chromium draws the preview as it does on the page; poppler draws the PDF.
#[test]
fn a_page_looks_alike_in_the_preview_and_in_the_pdf() {
    let folder = scratch("preview");
    for name in ["english", "german", "greek", "serbian", "missing_characters"] {
        let document = document(name);
        let sheet = sheet(&document);
        let (pdf, svg) = (folder.join(format!("{name}.pdf")), folder.join(format!("{name}.svg")));
        fs::write(&pdf, pdf::write(&sheet, &FONTS).unwrap()).unwrap();
        let (of_pdf, of_svg) =
            (folder.join(format!("{name}-pdf")), folder.join(format!("{name}-svg.png")));
        let resolution = DOTS_PER_INCH.to_string();
        print_of(
            "pdftoppm",
            &[
                "-r".as_ref(),
                resolution.as_ref(),
                "-f".as_ref(),
                "1".as_ref(),
                "-singlefile".as_ref(),
                "-png".as_ref(),
                pdf.as_os_str(),
                of_pdf.as_os_str(),
            ],
        );
        let page = picture(&of_pdf.with_extension("png"));
        fs::write(&svg, draw_svg(&sheet, 0, &FONTS)).unwrap();
        // One dot of the picture is one dot of CSS: the page in its size in dots.
        let frame = folder.join(format!("{name}.html"));
        let (width, height) = page.dimensions();
        let html = format!(
            "<!doctype html><style>body{{margin:0}}img{{display:block;width:{}px;height:{}px}}\
             </style><img src='{name}.svg'>",
            sheet.width * 100.0 / 72.0,
            sheet.height * 100.0 / 72.0
        );
        fs::write(&frame, html).unwrap();
        let arguments = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--hide-scrollbars".to_owned(),
            "--force-device-scale-factor=1".to_owned(),
            format!("--window-size={width},{height}"),
            format!("--screenshot={}", of_svg.display()),
            format!("file://{}", frame.display()),
        ];
        print_of(&chromium(), &arguments);
        let share = different_share(&page, &picture(&of_svg));
        assert!(share < MOST_DIFFERENT, "{name}: {:.2} % of the dots differ", share * 100.0);
    }
}

/// A page that was moved by two dots must not pass for the same.
#[test]
fn a_page_that_was_moved_is_seen_to_differ() {
    let folder = scratch("preview-moved");
    let sheet = sheet(&document("english"));
    let pdf = folder.join("page.pdf");
    fs::write(&pdf, pdf::write(&sheet, &FONTS).unwrap()).unwrap();
    let of_pdf = folder.join("page");
    print_of(
        "pdftoppm",
        &[
            "-r".as_ref(),
            "100".as_ref(),
            "-singlefile".as_ref(),
            "-png".as_ref(),
            pdf.as_os_str(),
            of_pdf.as_os_str(),
        ],
    );
    let page = picture(&of_pdf.with_extension("png"));
    let mut moved = GrayImage::from_pixel(page.width(), page.height(), image::Luma([255]));
    image::imageops::overlay(&mut moved, &page, 2, 2);
    assert!(different_share(&page, &page).abs() < f64::EPSILON);
    assert!(different_share(&page, &moved) > MOST_DIFFERENT);
}

/// The browser of the set-up, by the name that the system gives it.
fn chromium() -> String {
    std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".to_owned())
}

/// The share of dots of either picture for which the other has nothing alike within one dot:
/// edges are smoothed differently by every renderer, letters stand where they stand.
fn different_share(one: &GrayImage, other: &GrayImage) -> f64 {
    assert_eq!(one.dimensions(), other.dimensions());
    let (width, height) = one.dimensions();
    let mut different = 0_u32;
    for y in 0..height {
        for x in 0..width {
            if !is_near(one, other, x, y) || !is_near(other, one, x, y) {
                different += 1;
            }
        }
    }
    f64::from(different) / f64::from(width * height)
}

fn is_near(of: &GrayImage, within: &GrayImage, x: u32, y: u32) -> bool {
    let shade = of.get_pixel(x, y).0[0];
    let columns = x.saturating_sub(1)..=(x + 1).min(within.width() - 1);
    columns.into_iter().any(|x| {
        let rows = y.saturating_sub(1)..=(y + 1).min(within.height() - 1);
        rows.into_iter().any(|y| within.get_pixel(x, y).0[0].abs_diff(shade) <= TOLERANCE)
    })
}
