//! Logos of every kind that people have, and those that are none.

use std::fs;
use std::io::Cursor;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use billet::check::ProblemCode;
use billet::document::{Document, Field, Logo, LogoType};
use billet::paper::{Content, Picture, draw_svg, find_problems, read_picture};
use billet::pdf::{self, Enclosures};
use image::{ImageFormat, Rgba, RgbaImage};

use crate::samples::{FONTS, document, folder, sheet};
use crate::tool::{print_of, scratch};

fn with_logo(name: &str) -> Document {
    let data = fs::read(folder("tests/paper/pictures").join(name)).unwrap();
    let media_type = if name.ends_with("png") { LogoType::Png } else { LogoType::Jpeg };
    let mut document = document("english");
    let mut logo: Logo = document.logo.take().unwrap();
    logo.media_type = media_type;
    logo.data = BASE64_STANDARD.encode(data);
    document.logo = Some(logo);
    document
}

fn images(name: &str) -> Vec<String> {
    let path = scratch("pictures").join(format!("{name}.pdf"));
    fs::write(&path, pdf::write(&sheet(&with_logo(name)), &FONTS, &Enclosures::default()).unwrap())
        .unwrap();
    print_of("pdfimages", &["-list".as_ref(), path.as_os_str()])
        .lines()
        .skip(2)
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn every_kind_of_picture_is_embedded() {
    for (name, colours, has_mask) in [
        ("rgb16.png", "rgb", false),
        ("palette.png", "rgb", false),
        ("interlaced.png", "rgb", false),
        ("alpha.png", "rgb", true),
        ("grey.png", "gray", false),
        ("rgb.jpg", "rgb", false),
        ("grey.jpg", "gray", false),
        ("cmyk.jpg", "devn", false),
    ] {
        let list = images(name);
        assert_eq!(list.len(), 1 + usize::from(has_mask), "{name}: {list:?}");
        let words: Vec<&str> = list[0].split_whitespace().collect();
        let parts = match colours {
            "gray" => "1",
            "rgb" => "3",
            _ => "4",
        };
        assert_eq!(words[3..7], ["48", "24", colours, parts], "{name}");
        assert_eq!(has_mask, list.iter().any(|line| line.contains("smask")), "{name}");
        assert!(find_problems(&with_logo(name), &FONTS).is_empty(), "{name}");
    }
}

#[test]
fn a_large_drawing_gets_no_more_dots_than_its_print_shows() {
    let list = images("large.png");
    let words: Vec<&str> = list[0].split_whitespace().collect();
    let width: u32 = words[3].parse().unwrap();
    assert!((530..=532).contains(&width), "45 mm at 300 dots an inch are 531, not {width}");
}

#[test]
fn what_is_no_picture_is_a_problem_of_the_logo_and_the_rest_is_printed() {
    for name in ["not.png", "broken.png", "broken.jpg"] {
        let document = with_logo(name);
        let problems = find_problems(&document, &FONTS);
        assert_eq!(problems.len(), 1, "{name}");
        assert_eq!(problems[0].field, Field::Logo);
        assert_eq!(problems[0].code, ProblemCode::LogoUnreadable);
        let sheet = sheet(&document);
        let is_shown =
            sheet.pages[0].items.iter().any(|item| matches!(item.content, Content::Picture { .. }));
        assert!(!is_shown, "{name}");
        assert!(pdf::write(&sheet, &FONTS, &Enclosures::default()).is_ok(), "{name}");
        assert!(!draw_svg(&sheet, 0, &FONTS).contains("<image"), "{name}");
    }
}

#[test]
fn a_picture_keeps_its_proportions_and_its_place() {
    for (name, ratio) in [("alpha.png", 2.0), ("large.jpg", 4.5)] {
        let sheet = sheet(&with_logo(name));
        let place = sheet.pages[0].items.iter().find_map(|item| match item.content {
            Content::Picture { width, height, .. } => Some((width, height)),
            _ => None,
        });
        let (width, height) = place.unwrap();
        assert!((width / height - ratio).abs() < 0.01, "{name}");
        assert!(width <= 127.6 && height <= 51.1, "{name}: at most 45 by 18 mm");
    }
}

/// Printed as it is, a photograph loses nothing: its file stands in the PDF, byte for byte.
#[test]
fn a_jpeg_file_is_printed_as_it_is() {
    let file = fs::read(folder("tests/paper/pictures/large.jpg")).unwrap();
    let pdf = pdf::write(&sheet(&with_logo("large.jpg")), &FONTS, &Enclosures::default()).unwrap();
    assert!(pdf.windows(file.len()).any(|window| window == file));
}

/// A dot that is not seen has a colour all the same, mostly black: it must not darken the edge.
#[test]
fn a_drawing_that_is_made_smaller_has_no_edge_of_another_colour() {
    let teal = [20, 102, 109];
    let is_inside = |x: u32, y: u32| (x.abs_diff(600).pow(2) + y.abs_diff(300).pow(2)) < 250 * 250;
    let disc = RgbaImage::from_fn(1200, 600, |x, y| {
        let [red, green, blue] = teal;
        if is_inside(x, y) { Rgba([red, green, blue, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    let mut file = Cursor::new(Vec::new());
    disc.write_to(&mut file, ImageFormat::Png).unwrap();
    let logo = Logo::new(LogoType::Png, BASE64_STANDARD.encode(file.into_inner()));
    let Picture::Dots(dots) = &*read_picture(&logo, (100.0, 50.0)).unwrap() else { panic!() };
    assert!(dots.width < 1200);
    let opacity = dots.opacity.as_ref().unwrap();
    let edge = opacity.iter().filter(|opacity| (1..255).contains(*opacity)).count();
    assert!(edge > 200, "{edge}");
    assert!(dots.colours.chunks(3).all(|colour| colour == teal));
}
