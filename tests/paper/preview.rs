//! The preview and the PDF of a document are the same picture.

use std::fs;
use std::path::{Path, PathBuf};

use billet::document::totals;
use billet::paper::{Fonts, Sheet, draw_svg, lay_out};
use billet::pdf::{self, Enclosures};
use image::GrayImage;

use crate::own_fonts::fonts_with;
use crate::samples::{FONTS, document, sheet};
use crate::tool::{print_of, scratch};

const DOTS_PER_INCH: u32 = 100;

/// How much lighter or darker a dot may be, of 255, before it counts as another.
const TOLERANCE: u8 = 64;

/// The share of dots that may differ beyond the smoothing of edges.
const MOST_DIFFERENT: f64 = 0.003;

fn picture(path: &Path) -> GrayImage {
    image::open(path).unwrap().into_luma8()
}

/// A program that draws a page of a PDF.
#[derive(Clone, Copy, Debug)]
enum Renderer {
    Poppler,
    MuPdf,
}

impl Renderer {
    const ALL: [Self; 2] = [Self::Poppler, Self::MuPdf];

    /// Draws a page, counted from 0.
    fn draw(self, pdf: &Path, page: usize) -> GrayImage {
        let number = (page + 1).to_string();
        let resolution = DOTS_PER_INCH.to_string();
        let stem = pdf.with_extension(format!("{self:?}-{number}"));
        let file = PathBuf::from(format!("{}.png", stem.display()));
        let (of_pdf, stem, of_file) =
            (pdf.to_string_lossy(), stem.to_string_lossy(), file.to_string_lossy());
        match self {
            Self::Poppler => print_of(
                "pdftoppm",
                &["-r", &resolution, "-f", &number, "-singlefile", "-png", &of_pdf, &stem],
            ),
            Self::MuPdf => print_of(
                "mutool",
                &["draw", "-q", "-r", &resolution, "-o", &of_file, &of_pdf, &number],
            ),
        };
        picture(&file)
    }
}

/// Draws the preview of a page as it stands on the page of the program: one dot of the picture is
/// one dot of CSS.
fn draw_preview(
    (sheet, page): (&Sheet, usize),
    fonts: &Fonts,
    stem: &Path,
    (width, height): (u32, u32),
) -> GrayImage {
    let svg = stem.with_extension(format!("{page}.svg"));
    fs::write(&svg, draw_svg(sheet, page, fonts)).unwrap();
    let frame = svg.with_extension("html");
    let html = format!(
        "<!doctype html><style>body{{margin:0}}img{{display:block;width:{}px;height:{}px}}\
         </style><img src='{}'>",
        sheet.width * 100.0 / 72.0,
        sheet.height * 100.0 / 72.0,
        svg.file_name().unwrap().to_string_lossy()
    );
    fs::write(&frame, html).unwrap();
    let of_svg = svg.with_extension("png");
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
    picture(&of_svg)
}

/// Chromium draws the preview as it does on the page; two programs that share nothing draw the
/// PDF. Dense pages are among them: the more ink, the more edges.
#[test]
fn a_page_looks_alike_in_the_preview_and_in_the_pdf() {
    let folder = scratch("preview");
    for (name, page) in [
        ("english", 0),
        ("german", 0),
        ("greek_terms", 0),
        ("serbian", 0),
        ("missing_characters", 0),
        ("everything", 1),
        ("sections", 1),
        ("sixty_lines", 1),
    ] {
        looks_alike(&folder, name, (&sheet(&document(name)), page), &FONTS);
    }
}

/// The same of scripts that the built-in fonts lack: outlines of both kinds, marks that stand above
/// and below, text that runs from right to left.
#[test]
fn a_page_in_the_visitors_own_fonts_looks_alike_in_the_preview_and_in_the_pdf() {
    let folder = scratch("preview-own");
    let fonts = fonts_with(&["hebrew.ttf", "hebrew-bold.ttf", "arabic.ttf", "han.otf"]);
    for name in ["hebrew", "arabic", "han"] {
        let document = document(name);
        let sheet = lay_out(&document, totals(&document).ok().as_ref(), &fonts);
        looks_alike(&folder, name, (&sheet, 0), &fonts);
    }
}

fn looks_alike(folder: &Path, name: &str, (sheet, page): (&Sheet, usize), fonts: &Fonts) {
    let pdf = folder.join(format!("{name}.pdf"));
    fs::write(&pdf, pdf::write(sheet, fonts, &Enclosures::default()).unwrap()).unwrap();
    let pages = Renderer::ALL.map(|renderer| renderer.draw(&pdf, page));
    let [size, ..] = pages.each_ref().map(GrayImage::dimensions);
    let preview = draw_preview((sheet, page), fonts, &folder.join(name), size);
    for (renderer, drawn) in Renderer::ALL.into_iter().zip(&pages) {
        let share = different_share(drawn, &preview);
        println!("{name} {renderer:?}: {:.3} %", share * 100.0);
        assert!(
            share < MOST_DIFFERENT,
            "{name}: {:.2} % of the dots differ from {renderer:?}",
            share * 100.0
        );
    }
}

/// A page that was moved by two dots must not pass for the same.
#[test]
fn a_page_that_was_moved_is_seen_to_differ() {
    let folder = scratch("preview-moved");
    let sheet = sheet(&document("english"));
    let pdf = folder.join("page.pdf");
    fs::write(&pdf, pdf::write(&sheet, &FONTS, &Enclosures::default()).unwrap()).unwrap();
    let page = Renderer::Poppler.draw(&pdf, 0);
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
